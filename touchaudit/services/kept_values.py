"""What is kept of walks and touchpoints, as JSON and back, by the type that its function returns."""

from __future__ import annotations

import json
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from touchaudit.domain.doubts import Doubt
from touchaudit.domain.later import figure_named
from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.streaks import Judged
from touchaudit.services.figures import Shared
from touchaudit.services.written import (
    question_from_row,
    question_to_row,
    saying_from_json,
    saying_to_json,
)
from touchaudit.store.codecs import codec_of, to_text


@dataclass(frozen=True, slots=True)
class _Way:
    """How values of one type travel; what walks have in common is told by its number."""

    to_json: Callable[[Any, Shared], Any]
    from_json: Callable[[Any, Shared], Any]


def kept_to_json(name: str, value: Any, shared: Shared) -> Any:
    """Return a figure that is kept under a name as JSON knows it."""
    return None if value is None else _way_of(figure_named(name)).to_json(value, shared)


def kept_from_json(name: str, value: Any, shared: Shared) -> Any:
    """Return the figure that JSON tells."""
    return None if value is None else _way_of(figure_named(name)).from_json(value, shared)


@cache
def is_single(name: str) -> bool:
    """Return whether a figure is a single number or truth, small enough to read those of all waves."""
    return typing.get_type_hints(figure_named(name))["return"] in (bool, float | None)


@cache
def _way_of(figure: Callable[..., Any]) -> _Way:
    hint = typing.get_type_hints(figure)["return"]
    if hint in _WAYS:
        return _WAYS[hint]
    codec = codec_of(hint)
    return _Way(lambda value, _: codec.to_json(value), lambda value, _: codec.from_json(value))


def _doubt(row: Any, shared: Shared) -> Doubt:
    question, why, kind = row
    return Doubt(question_from_row(question, shared), saying_from_json(why), kind)


def _judged(row: Any, shared: Shared) -> Judged:
    number, *given = row
    return Judged(*shared.value(number, _asked), *map(tuple, given))


def _asked(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    paths, labels = json.loads(text)
    return tuple(paths), tuple(labels)


_WAYS: Mapping[Any, _Way] = {
    tuple[QuestionRecord, ...]: _Way(
        lambda questions, shared: [question_to_row(one, shared) for one in questions],
        lambda rows, shared: tuple([question_from_row(row, shared) for row in rows]),
    ),
    tuple[Doubt, ...]: _Way(
        lambda found, shared: [
            [question_to_row(one.question, shared), saying_to_json(one.why), one.kind] for one in found
        ],
        lambda rows, shared: tuple([_doubt(row, shared) for row in rows]),
    ),
    Judged: _Way(
        lambda one, shared: [
            shared.number(to_text([one.questions, one.labels])),
            one.places,
            one.short,
            one.knocked_out,
        ],
        _judged,
    ),
}
