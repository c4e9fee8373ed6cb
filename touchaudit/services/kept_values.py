"""What is kept of walks and touchpoints, as JSON and back, by the type that its function returns."""

from __future__ import annotations

import typing
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from touchaudit.domain.later import figure_named
from touchaudit.domain.record import QuestionRecord
from touchaudit.services.figures import Shared
from touchaudit.services.written import question_from_row, question_to_row
from touchaudit.store.codecs import codec_of


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
def _way_of(figure: Callable[..., Any]) -> _Way:
    hint = typing.get_type_hints(figure)["return"]
    if hint == tuple[QuestionRecord, ...]:
        return _QUESTIONS
    codec = codec_of(hint)
    return _Way(lambda value, _: codec.to_json(value), lambda value, _: codec.from_json(value))


_QUESTIONS = _Way(
    lambda questions, shared: [question_to_row(one, shared) for one in questions],
    lambda rows, shared: tuple([question_from_row(row, shared) for row in rows]),
)
