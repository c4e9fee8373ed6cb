"""From a checklist in finished words to a form to write on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from touchaudit.domain.paper import Slip
from touchaudit.reports.checklist_model import Asked, Part, Preview
from touchaudit.reports.checklist_model import Heading as PreviewHeading
from touchaudit.reports.paper_model import Choice, Form, Heading, Question, Section, Way

MOST_CHOICES = 16
"""A longer list is written in by its name."""

_ROUNDS, _MOST_ROUNDS = 3, 8
_MOST_STEPS = 11
_UNANSWERED = frozenset({"note", "image", "photo", "audio", "video", "file"})
_SHAPES = {
    "date": "yyyy-mm-dd",
    "time": "hh:mm",
    "datetime": "yyyy-mm-dd hh:mm",
    "geopoint": "latitude longitude",
}
_CHOOSING = {"select_one": Way.ONE, "select_multiple": Way.SEVERAL, "rank": Way.ORDER}
_TICKED = frozenset({"acknowledge", "trigger"})
_IN_WORDS = frozenset({"text", "string"})


def form_of(
    preview: Preview,
    slip: Slip,
    *,
    standard: tuple[float, float] | None = None,
    **more: str | tuple[str, ...],
) -> Form:
    """Return a checklist as a form.

    Args:
        preview: The checklist in finished words.
        slip: What its pages carry.
        standard: Target and limit of the touchpoint in seconds, for times that have none of their own.
        more: Title, kicker, what it is about, auditor and day, where they are known.
    """
    sections = tuple(Section(part.label, tuple(_entries(_whole(part), standard))) for part in preview.parts)
    blank = Form(slip, preview.title, preview.kicker, (), sections, preview.language, preview.made)
    return replace(blank, **more)  # type: ignore[arg-type]


def _whole(part: Part) -> tuple[Asked | PreviewHeading, ...]:
    """Return a section's entries; a repeat that is a section by itself is headed like one inside."""
    if not part.repeat:
        return part.entries
    return (PreviewHeading(part.label, part.note, part.repeat, part.rounds), *part.entries)


def _entries(
    entries: tuple[Asked | PreviewHeading, ...], standard: tuple[float, float] | None
) -> Iterator[Question | Heading]:
    """Walk the entries; those of a repeat come once for every round on the paper."""
    at = 0
    while at < len(entries):
        entry = entries[at]
        at += 1
        if isinstance(entry, Asked):
            yield _question(entry, standard)
        elif not entry.repeat:
            yield Heading(entry.label, entry.note)
        else:
            inside = [one for one in entries[at:] if _is_inside(one, entry.repeat)]
            rounds = min(entry.rounds or _ROUNDS, _MOST_ROUNDS)
            for number in range(1, rounds + 1):
                yield Heading(f"{entry.label} {number}", entry.note if number == 1 else "")
                yield from _round(inside, entry.repeat, number, standard)
            at += len(inside)


def _round(
    inside: list[Asked | PreviewHeading], repeat: str, number: int, standard: tuple[float, float] | None
) -> Iterator[Question | Heading]:
    for entry in inside:
        if isinstance(entry, PreviewHeading):
            yield Heading(entry.label, entry.note)
        else:
            path = f"{repeat}[{number}]{entry.path.removeprefix(repeat)}"
            yield _question(replace(entry, path=path), standard)


def _is_inside(entry: Asked | PreviewHeading, repeat: str) -> bool:
    path = entry.path if isinstance(entry, Asked) else entry.repeat
    return path.startswith(f"{repeat}/")


def _question(asked: Asked, standard: tuple[float, float] | None) -> Question:
    way, choices, shape = _way(asked)
    return Question(
        path=asked.path,
        number=asked.number,
        label=asked.label,
        way=way,
        hint=asked.hint,
        logic=asked.logic,
        choices=choices,
        shape=shape,
        time=_time(asked, standard),
        needed=asked.needed,
    )


def _way(asked: Asked) -> tuple[Way, tuple[Choice, ...], str]:
    """Return how a question is answered, from which choices, and what is written in its box."""
    options = tuple(Choice(one.name, one.label, one.meaning) for one in asked.options)
    way, shape = Way.WORD, _SHAPES.get(asked.kind, "")
    if asked.kind in _CHOOSING and 0 < len(options) <= MOST_CHOICES:
        return _CHOOSING[asked.kind], options, ""
    if asked.kind in _TICKED:
        return Way.ONE, (Choice("OK", "OK"),), ""
    if asked.scale is not None:
        steps = _steps(*asked.scale)
        if steps:
            return Way.ONE, steps, ""
        shape = f"{asked.scale[0]:g}–{asked.scale[1]:g}"
    elif asked.kind in _UNANSWERED:
        way = Way.NONE
    elif asked.time is not None:
        way = Way.TIME
    elif asked.kind in _IN_WORDS and "multiline" in asked.appearance.split():
        way = Way.LINES
    return way, (), shape


def _steps(start: float, end: float, step: float) -> tuple[Choice, ...]:
    """Return the steps of a scale as choices; none where there are too many for a row."""
    count = round((end - start) / step) + 1 if step > 0 else 0
    if count > _MOST_STEPS:
        return ()
    names = (f"{start + step * place:g}" for place in range(count))
    return tuple(Choice(name, name) for name in names)


def _time(asked: Asked, standard: tuple[float, float] | None) -> tuple[float, float | None] | None:
    """Return target and limit in seconds; those of the touchpoint where the question has none of its own."""
    if asked.time is None:
        return None
    target, limit = asked.time
    return standard if target is None else (target, limit)
