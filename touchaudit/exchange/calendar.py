"""Due dates as an iCalendar file, for whatever calendar the client's people keep.

Each open card with a date becomes an event of that whole day. Source: RFC 5545, of which this writes 3.1
(lines folded at 75 octets, never inside a character), 3.3.11 (escaped texts), 3.6.1 (events) and 3.8.4.7.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_FOLD = 75
_PRODUCT = "-//Touchaudit//Road map//EN"


@dataclass(frozen=True, slots=True)
class Due:
    """One entry: ``id`` stays the same from export to export, so that a calendar replaces what it has."""

    id: str
    on: date
    title: str
    detail: str = ""


def calendar(name: str, entries: Iterable[Due], now: datetime) -> bytes:
    """Return the file; ``now`` is aware."""
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{escaped(name)}",
        f"X-WR-CALNAME:{escaped(name)}",
        *(line for entry in entries for line in _event(entry, stamp)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}\r\n" for line in lines).encode("utf-8")


def escaped(text: str) -> str:
    """Return a text as a value may hold it: no bare comma, semicolon, backslash or line break."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def folded(line: str) -> str:
    """Return a line broken so that none has more than 75 octets; what follows a break begins with a space."""
    parts, part, used = [], "", 0
    for character in line:
        octets = len(character.encode("utf-8"))
        if used + octets > _FOLD:
            parts.append(part)
            part, used = " ", 1
        part += character
        used += octets
    return "\r\n".join((*parts, part))


def _event(entry: Due, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.id}@touchaudit"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{entry.on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{entry.on + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escaped(entry.title)}"
    if entry.detail:
        yield f"DESCRIPTION:{escaped(entry.detail)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"
