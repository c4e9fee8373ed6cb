"""Places on earth as people write them: degrees with a point or a comma, minutes and seconds, links to maps.

Latitudes run from −90 to 90, longitudes from −180 to 180 degrees; south and west are negative (WGS 84).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

_EARTH = 6_371_008.8  # metres: mean radius, IUGG
_NUMBER = r"[+-]?\d{1,3}(?:\.\d+)?"
_COMMA = r"[+-]?\d{1,3},\d+"
_REST = r"(?:[\s,;]+[+-]?\d+(?:\.\d+)?){0,2}"
_PLAIN = re.compile(rf"({_NUMBER})\s*[\s,;]\s*({_NUMBER}){_REST}")
_WITH_COMMAS = re.compile(rf"({_COMMA})(?:\s*;\s*|,?\s+)({_COMMA})")
_LINKS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"geo:({_NUMBER}),({_NUMBER})",
        rf"!3d({_NUMBER})!4d({_NUMBER})",
        rf"[?&](?:q|ll|query|destination|center)=(?:loc:)?({_NUMBER})(?:,|%2C)\s*({_NUMBER})",
        rf"mlat=({_NUMBER})&mlon=({_NUMBER})",
        rf"@({_NUMBER}),({_NUMBER})",
        rf"#map=[\d.]+/({_NUMBER})/({_NUMBER})",
    )
)
_AMOUNT = r"\d+(?:[.,]\d+)?"
_HALF = re.compile(rf"([+-]?{_AMOUNT})\s*°?\s*(?:({_AMOUNT})\s*'?\s*)?(?:({_AMOUNT})\s*(?:\"|'')?\s*)?")
_SIGNED = re.compile(rf"([+-]?{_AMOUNT}\s*°\s*(?:{_AMOUNT}\s*')?\s*(?:{_AMOUNT}\s*(?:\"|''))?)")
_MARKS = str.maketrans(
    {"′": "'", "’": "'", "‘": "'", "´": "'", "″": '"', "”": '"', "“": '"', "º": "°", "˚": "°", "−": "-"}
)


@dataclass(frozen=True, slots=True)
class Position:
    """A place on earth, in degrees."""

    latitude: float
    longitude: float


def read_position(text: str) -> Position | None:
    """Return the place that a person typed or pasted; None where it is not understood.

    ``51.45, -2.59``, ``51,45; -2,59``, ``51°27′N 2°35′24″W``, ``N 51 27.5 W 2 35.4`` and links to maps are.
    """
    text = text.strip().translate(_MARKS)
    for link in _LINKS:
        found = link.search(text)
        if found:
            return _checked(float(found[1]), float(found[2]))
    plain = _WITH_COMMAS.fullmatch(text) or _PLAIN.fullmatch(text)
    if plain:
        return _checked(_amount(plain[1]), _amount(plain[2]))
    return _by_letters(text.upper()) or _by_degree_signs(text)


def read_positions(text: str) -> tuple[Position | str, ...]:
    """Return the places in a text, line by line or parted by semicolons; what is not understood as it is."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and read_position(lines[0]) is None:
        lines = [part.strip() for part in lines[0].split(";") if part.strip()]
    return tuple(read_position(line) or line for line in lines)


def written(position: Position) -> str:
    """Return a place as XForms writes it: latitude, longitude, and no height or accuracy."""
    return f"{_decimals(position.latitude)} {_decimals(position.longitude)} 0.0 0.0"


def length(way: Sequence[Position]) -> float:
    """Return how long a way is, in metres along great circles (haversine formula)."""
    return math.fsum(_distance(way[at], way[at + 1]) for at in range(len(way) - 1))


def _distance(start: Position, end: Position) -> float:
    north, south = math.radians(start.latitude), math.radians(end.latitude)
    across = math.radians(end.longitude - start.longitude)
    half = math.sin((south - north) / 2) ** 2 + math.cos(north) * math.cos(south) * math.sin(across / 2) ** 2
    return 2 * _EARTH * math.asin(min(1.0, math.sqrt(half)))


def _by_letters(text: str) -> Position | None:
    """Read two halves that each name their side: N or S, and E or W, before or after the figures."""
    letters = [at for at, letter in enumerate(text) if letter in "NSEW"]
    if len(letters) != 2 or text.strip("NSEW°'\" 0123456789.,;+-"):
        return None
    cut = letters[1] if letters[0] == 0 else letters[0] + 1
    sides: dict[str, float] = {}
    for half in (text[:cut], text[cut:]):
        letter = next((one for one in half if one in "NSEW"), "")
        degrees = _degrees(half.replace(letter, " ").strip(" ,;")) if letter else None
        if degrees is None:
            return None
        sides["lat" if letter in "NS" else "lon"] = -degrees if letter in "SW" else degrees
    return _checked(sides["lat"], sides["lon"]) if len(sides) == 2 else None


def _by_degree_signs(text: str) -> Position | None:
    halves = _SIGNED.findall(text)
    if len(halves) != 2 or _SIGNED.sub("", text).strip(" ,;"):
        return None
    first, second = _degrees(halves[0]), _degrees(halves[1])
    return None if first is None or second is None else _checked(first, second)


def _degrees(text: str) -> float | None:
    found = _HALF.fullmatch(text.strip())
    if not found:
        return None
    whole, minutes, seconds = (_amount(part) if part else 0.0 for part in found.groups())
    if minutes >= 60 or seconds >= 60:
        return None
    size = abs(whole) + minutes / 60 + seconds / 3600
    return -size if found[1].startswith("-") else size


def _amount(text: str) -> float:
    return float(text.replace(",", "."))


def _checked(latitude: float, longitude: float) -> Position | None:
    return Position(latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _decimals(degrees: float) -> str:
    text = f"{degrees:.7f}".rstrip("0")
    return f"{text}0" if text.endswith(".") else text
