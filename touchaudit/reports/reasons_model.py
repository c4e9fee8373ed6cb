"""How one figure came about, as it is printed: finished words, nothing left to work out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from touchaudit.domain.client import Band


@dataclass(frozen=True, slots=True)
class Reason:
    """One step: its figure in words, what it counts in the step above, and how its parts make it.

    ``how`` says in a sentence what ``formula`` says in numbers; ``remarks`` are what else there is to know.
    ``left_out`` counts the parts that are not among ``parts``.
    """

    name: str
    figure: str
    band: Band | None = None
    counts: str = ""
    formula: str = ""
    how: str = ""
    answer: str = ""
    remarks: tuple[str, ...] = ()
    parts: tuple[Reason, ...] = ()
    left_out: int = 0

    def below(self) -> Iterator[Reason]:
        """Yield what it is made of, down to the answers, each before its own parts."""
        for part in self.parts:
            yield part
            yield from part.below()


@dataclass(frozen=True, slots=True)
class Reasons:
    """The print: the figure asked about, whose it is, and what was looked at.

    ``about`` says whose it is: the client, the wave, who or where. ``way`` leads from the figure that was
    opened first down to this one. ``language`` is the tag of the language that all of it is in.
    """

    whole: Reason
    about: tuple[str, ...]
    way: tuple[str, ...]
    language: str
    made: datetime
