"""Turn domain values into plain JSON values and back, by their type hints."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from touchaudit.errors import StorageError

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


@dataclass(frozen=True, slots=True)
class Codec:
    """How one type travels; ``None`` means that the value is plain JSON already."""

    encode: Callable[[Any], Any] | None = None
    decode: Callable[[Any], Any] | None = None

    def to_json(self, value: Any) -> Any:
        """Return the value as JSON knows it."""
        return value if self.encode is None or value is None else self.encode(value)

    def from_json(self, value: Any) -> Any:
        """Return the domain value that a JSON value stands for."""
        return value if self.decode is None or value is None else self.decode(value)


def codec_of(hint: Any) -> Codec:
    """Return how values of a type hint are stored.

    Raises:
        TypeError: for a type that nobody has taught the store to keep.
    """
    hint = _without_none(hint)
    if hint in (str, int, float, bool):
        return Codec()
    if hint is datetime:
        return Codec(lambda value: to_utc(value).isoformat(), datetime.fromisoformat)
    if hint is date:
        return Codec(date.isoformat, date.fromisoformat)
    if typing.get_origin(hint) in (tuple, frozenset):
        return _group_codec(hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Codec(str, hint)
    if is_dataclass(hint) and isinstance(hint, type):
        return _dataclass_codec(hint)
    raise TypeError(f"the store has no way to keep {hint}")


def codecs_of(kind: type) -> dict[str, Codec]:
    """Return the codec of each field of a dataclass, in order."""
    hints = typing.get_type_hints(kind)
    return {field.name: codec_of(hints[field.name]) for field in fields(kind)}


def to_utc(value: datetime) -> datetime:
    """Return the same instant in UTC; a time without a zone is a fault of ours."""
    if value.tzinfo is None:
        raise ValueError("a time without a zone can't be kept")
    return value.astimezone(UTC)


def to_text(value: Any) -> str:
    """Write a JSON value, compactly; everything a person enters passes here.

    Raises:
        StorageError: for text that some databases can't hold.
        ValueError: for NaN and infinity.
    """
    text = _ENCODER.encode(value)
    if "\\u0000" in text or not text.isascii():
        check_text(value)
    return text


def check_text(value: Any) -> None:
    """Refuse what some databases can't hold: NUL and lone surrogates, wherever they hide.

    Raises:
        StorageError: when a character can't be kept.
    """
    if isinstance(value, str):
        if "\0" in value or not (value.isascii() or _is_whole(value)):
            raise StorageError(
                "The text holds a character that can't be kept.",
                safe="Nothing was changed.",
                todo="Delete the odd character, often pasted along unseen, and try again.",
            )
    elif isinstance(value, dict):
        for key, item in value.items():
            check_text(key)
            check_text(item)
    elif isinstance(value, list):
        for item in value:
            check_text(item)


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _without_none(hint: Any) -> Any:
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        (hint,) = (part for part in typing.get_args(hint) if part is not types.NoneType)
    return hint


def _group_codec(hint: Any) -> Codec:
    """Return how a tuple or frozenset is stored: as a list, which a set is put in order for."""
    kind: type = typing.get_origin(hint)
    item = codec_of(typing.get_args(hint)[0])
    in_order = sorted if kind is frozenset else list
    return Codec(
        lambda values: in_order(item.to_json(value) for value in values),
        kind if item.decode is None else lambda values: kind([item.from_json(value) for value in values]),
    )


def _dataclass_codec(kind: type) -> Codec:
    codecs = codecs_of(kind)
    return Codec(
        lambda value: {name: codec.to_json(getattr(value, name)) for name, codec in codecs.items()},
        lambda value: kind(**{name: codecs[name].from_json(item) for name, item in value.items()}),
    )
