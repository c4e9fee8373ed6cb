"""What was written on paper, as a checklist takes it: one question's fields to an answer, a mark, a note."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from touchaudit.domain.paper import Field, Part
from touchaudit.domain.visit import Mark
from touchaudit.saying import Saying
from touchaudit.xlsform import NodeState

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?")
_DAYS = (
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})"), (1, 2, 3)),
    (re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})"), (3, 2, 1)),
)
_DAY_SECONDS = 86_400
_MARKS = {"-na": Mark.NOT_APPLICABLE, "-no": Mark.NOT_OBSERVED}

_TWICE = "There are two different answers on two copies of the page."
_BOTH = "There is an answer, and a mark that there is none."
_DISAGREE = "The minutes and the times do not agree."
_BACKWARDS = "It ends before it begins."
_RANKS = "The numbers are not a complete order."


class UnreadableError(ValueError):
    """What was written can't be taken for an answer; its text says why, for a person."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Given:
    """What stands on paper for one question; ``seen`` is the time of day it was observed at."""

    value: str = ""
    mark: Mark = Mark.NONE
    reason: str = ""
    note: str = ""
    seen: time | None = None

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was filled in."""
        return not (self.value or self.mark or self.note or self.seen)


def given(fields: Mapping[Field, frozenset[str]], node: NodeState, kind: str, unit: float) -> Given:
    """Return what was filled in for one question.

    Args:
        fields: Its fields with what stands in each; more than one text where copies of a page differ.
        node: The question as the checklist puts it.
        kind: Its XLSForm type.
        unit: Seconds in one unit of a timed answer.

    Raises:
        UnreadableError: It can't be taken for an answer; nothing is guessed.
    """
    if any(len(texts) > 1 for texts in fields.values()):
        raise UnreadableError(_TWICE)
    texts = {(field.part, field.choice): next(iter(known)) for field, known in fields.items()}
    plain = {part: text for (part, choice), text in texts.items() if not choice}
    answer = plain.get(Part.ANSWER, "")
    mark = _MARKS.get(answer) or _MARKS.get(plain.get(Part.MARK, ""), Mark.NONE)
    value = _value(texts, plain, node, kind, unit)
    if mark and value:
        raise UnreadableError(_BOTH)
    note = plain.get(Part.NOTE, "")
    seen = _clock(plain[Part.SEEN]) if plain.get(Part.SEEN) else None
    return Given(value, mark, note if mark is Mark.NOT_OBSERVED else "", note, seen)


def _value(
    texts: Mapping[tuple[Part, str], str],
    plain: Mapping[Part, str],
    node: NodeState,
    kind: str,
    unit: float,
) -> str:
    ticked = [choice for part, choice in texts if part is Part.TICK]
    ranked = {choice: text for (part, choice), text in texts.items() if part is Part.RANK}
    if ticked:
        return " ".join(ticked)
    if ranked:
        return _order(ranked, node)
    if plain.keys() & {Part.MINUTES, Part.SECONDS, Part.FROM, Part.TO}:
        return f"{_seconds(plain) / unit:g}"
    answer = plain.get(Part.ANSWER, "")
    if not answer or answer in _MARKS:
        return ""
    return _READERS.get(kind, _in_words)(answer, node)


def _order(ranked: Mapping[str, str], node: NodeState) -> str:
    """Return choices in the order of the numbers beside them, which must be 1, 2, 3 … without a gap."""
    try:
        places = {int(text): choice for choice, text in ranked.items()}
    except ValueError as error:
        raise UnreadableError(_RANKS) from error
    wanted = len(node.choices or ranked)
    if sorted(places) != list(range(1, wanted + 1)):
        raise UnreadableError(_RANKS)
    return " ".join(places[place] for place in sorted(places))


def _seconds(plain: Mapping[Part, str]) -> float:
    """Return a length of time from minutes and seconds, from begin and end, or from both if they agree."""
    measured = spanned = None
    if plain.keys() & {Part.MINUTES, Part.SECONDS}:
        measured = 60 * _figure(plain.get(Part.MINUTES, "0")) + _figure(plain.get(Part.SECONDS, "0"))
    if Part.FROM in plain and Part.TO in plain:
        begun, ended = (_since_midnight(_clock(plain[part])) for part in (Part.FROM, Part.TO))
        spanned = float(ended - begun)
        if spanned < -_DAY_SECONDS / 2:  # past midnight
            spanned += _DAY_SECONDS
        if spanned < 0:
            raise UnreadableError(_BACKWARDS)
    if measured is None and spanned is None:
        raise UnreadableError("Only one of two times is there.")
    if measured is not None and spanned is not None and abs(measured - spanned) >= 60:
        raise UnreadableError(_DISAGREE)
    return measured if measured is not None else spanned or 0.0


def _since_midnight(at: time) -> int:
    return at.hour * 3600 + at.minute * 60 + at.second


def _figure(text: str) -> float:
    if not _NUMBER.fullmatch(text):
        raise UnreadableError(Saying("“{text}” is no number.", text=text))
    return float(text.replace(",", "."))


def _clock(text: str) -> time:
    found = _CLOCK.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        return time(int(found[1]), int(found[2]), int(found[3] or 0))
    except ValueError as error:
        raise UnreadableError(Saying("“{text}” is no time of day.", text=text)) from error


def _day(text: str) -> date:
    for pattern, (year, month, day) in _DAYS:
        found = pattern.fullmatch(text)
        if found is not None:
            try:
                return date(int(found[year]), int(found[month]), int(found[day]))
            except ValueError:
                break
    raise UnreadableError(Saying("“{text}” is no day; write it as 2026-09-22.", text=text))


def _in_words(text: str, node: NodeState) -> str:
    del node
    return text


def _whole(text: str, node: NodeState) -> str:
    del node
    figure = _figure(text)
    if figure != int(figure):
        raise UnreadableError(Saying("“{text}” is no whole number.", text=text))
    return str(int(figure))


def _number(text: str, node: NodeState) -> str:
    del node
    _figure(text)
    return text.replace(",", ".")


def _date(text: str, node: NodeState) -> str:
    del node
    return _day(text).isoformat()


def _time(text: str, node: NodeState) -> str:
    del node
    return f"{_clock(text).isoformat()}.000"


def _moment(text: str, node: NodeState) -> str:
    del node
    day, _, clock = text.rpartition(" ")
    at = datetime.combine(_day(day.strip()), _clock(clock)).astimezone()
    return at.isoformat(timespec="milliseconds")


def _chosen(text: str, node: NodeState) -> str:
    """Return the choices that were written by their label or name, one or several with commas between."""
    known: dict[str, str] = {}
    for choice in node.choices or ():
        known[choice.name.casefold()] = known[(choice.label or choice.name).casefold()] = choice.name
    whole = known.get(text.casefold())
    names = [whole] if whole else [known.get(part.strip().casefold(), "") for part in text.split(",")]
    if not all(names) or (len(names) > 1 and node.control == "select1"):
        raise UnreadableError(Saying("“{text}” is none of the choices.", text=text))
    return " ".join(dict.fromkeys(filter(None, names)))


def _pressed(text: str, node: NodeState) -> str:
    """Return a filled ring by its name; the checklist must still offer it."""
    if node.choices is not None and text not in [choice.name for choice in node.choices]:
        return _chosen(text, node)
    return text


_READERS: Mapping[str, Callable[[str, NodeState], str]] = {
    "integer": _whole,
    "decimal": _number,
    "range": _number,
    "date": _date,
    "time": _time,
    "dateTime": _moment,
    "select_one": _pressed,
    "select_multiple": _chosen,
    "rank": _chosen,
}


def observed_at(seen: time, on: date, now: datetime) -> datetime:
    """Return when something was seen, in the zone of ``now``.

    Raises:
        UnreadableError: That lies ahead.
    """
    at = datetime.combine(on, seen, now.tzinfo)
    if at > now:
        raise UnreadableError(Saying("“{text}” lies ahead.", text=f"{on} {seen:%H:%M}"))
    return at


def by_question(pages: Iterable[Mapping[Field, str]]) -> dict[str, dict[Field, frozenset[str]]]:
    """Return what was filled in by the path of its question, copies of a page put together."""
    found: dict[str, dict[Field, frozenset[str]]] = {}
    for values in pages:
        for field, text in values.items():
            if field.part not in (Part.HEAD, Part.SLIP):
                known = found.setdefault(field.path, {})
                known[field] = known.get(field, frozenset()) | {text}
    return found
