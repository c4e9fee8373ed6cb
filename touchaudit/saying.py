"""Sentences with figures in them, in English, that the window can say in another language."""

from __future__ import annotations

import re
from collections.abc import Iterable

SHARE = re.compile(r"([+−]?\d+(?:\.\d+)?)%")
"""A share in percent as it is put into a saying: its figure."""

DAY = re.compile(r"(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})")
"""A date as it is put into a saying: day, month, year."""


class Saying(str):
    """A finished English sentence that still knows what it was made of.

    Everything that prints or compares it takes it for the sentence; the window translates its pattern and
    fills it anew. A text without figures is its own pattern, and may hold braces.

    Args:
        pattern: English, with a name in braces for each figure.
        given: The figures by name, as English text or as a saying of their own.
    """

    __slots__ = ("given", "pattern")

    pattern: str
    given: dict[str, str]

    def __new__(cls, pattern: str, **given: object) -> Saying:
        """Fill the pattern."""
        words = {name: value if isinstance(value, str) else str(value) for name, value in given.items()}
        made = super().__new__(cls, pattern.format_map(words) if words else pattern)
        made.pattern = pattern
        made.given = words
        return made


def joined(parts: Iterable[str], joint: str = "; ") -> Saying:
    """Return sentences one after the other; each can still be translated."""
    given = {f"part{place}": part for place, part in enumerate(parts)}
    return Saying(joint.join(f"{{{name}}}" for name in given), **given)
