"""A canvas that remembers where something can be filled in: one drawing gives the print and the fields."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from touchaudit.domain.paper import Field, value_name
from touchaudit.reports.tagging import LinkMark, TagCanvas


class Kind(StrEnum):
    """What a field looks like in a viewer."""

    TEXT = "text"
    LINES = "lines"
    RADIO = "radio"
    CHECK = "check"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Spot:
    """One place to fill in: page from 0, its box in points from the lower left, what it is called aloud.

    ``state`` is what a button stands for, or the text that a field holds from the start.
    """

    name: str
    kind: Kind
    page: int
    box: tuple[float, float, float, float]
    told: str
    state: str = ""


class PaperCanvas(TagCanvas):
    """Draws a form; with ``fillable`` each box and ring is a form field in the structure tree as well."""

    def __init__(self, *args: Any, fillable: bool = False, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fillable = fillable
        self._places: dict[int, int] = {}
        self.spots: list[Spot] = []

    def write_in(
        self,
        field: Field,
        box: tuple[float, float, float, float],
        told: str,
        *,
        lines: bool = False,
        text: str = "",
    ) -> None:
        """Make a box (x, y, width, height where the pen stands) take a text."""
        self._spot(field.name(), Kind.LINES if lines else Kind.TEXT, box, told, text)

    def button(self, field: Field, box: tuple[float, float, float, float], told: str, state: str) -> None:
        """Make a ring choose ``state``, one of those of the same name."""
        self._spot(field.name(), Kind.RADIO, box, told, value_name(state))

    def box(self, field: Field, box: tuple[float, float, float, float], told: str) -> None:
        """Make a box that can be ticked by itself."""
        self._spot(field.name(), Kind.CHECK, box, told, "Yes")

    def code(self, field: Field, text: str) -> None:
        """Keep a page's code in the file as well, where nobody sees it."""
        if self.fillable:
            self._places[self.page] = self._places.get(self.page, 0) + 1
            self.spots.append(Spot(field.name(), Kind.CODE, self.page, (0, 0, 0, 0), "", text))

    def _spot(
        self, name: str, kind: Kind, box: tuple[float, float, float, float], told: str, state: str
    ) -> None:
        if not self.fillable:
            return
        place = self._places.get(self.page, 0)
        self._places[self.page] = place + 1
        x, y = self.absolutePosition(box[0], box[1])
        self.spots.append(Spot(name, kind, self.page, (x, y, x + box[2], y + box[3]), told, state))
        self.parent.add("Form", alt=told).kids.append(LinkMark(self.page, place))
