"""Find a place for each label where it covers neither another label nor a mark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from touchaudit.charts.curve import Curve
from touchaudit.charts.fonts import extent
from touchaudit.charts.shapes import Anchor, Text

ASCENT = 0.76
DESCENT = 0.22
RANK = 1.0
"""Area that a label rather covers than move on to its next place."""


@dataclass(frozen=True, slots=True)
class Box:
    """A region that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, radius: float) -> Box:
        """Return the square around a point."""
        return cls(x - radius, y - radius, x + radius, y + radius)

    @classmethod
    def of(cls, text: Text) -> Box:
        """Return the box that a text fills."""
        left, right = extent(text)
        return cls(left, text.y - ASCENT * text.size, right, text.y + DESCENT * text.size)

    def overlap(self, other: Box) -> float:
        """Return the area shared with another box."""
        if self.left >= other.right or other.left >= self.right:
            return 0.0
        if self.top >= other.bottom or other.top >= self.bottom:
            return 0.0
        wide = min(self.right, other.right) - max(self.left, other.left)
        return wide * (min(self.bottom, other.bottom) - max(self.top, other.top))

    def outside(self, other: Box) -> float:
        """Return the area that sticks out of another box."""
        return (self.right - self.left) * (self.bottom - self.top) - self.overlap(other)


def along(curve: Curve) -> list[Box]:
    """Return boxes that cover a curve, two points of x wide each."""
    steps = max(1, int((curve.xs[-1] - curve.xs[0]) / 2))
    xs = [curve.xs[0] + (curve.xs[-1] - curve.xs[0]) * n / steps for n in range(steps + 1)]
    spots = [(x, curve.at(x)) for x in xs]
    return [Box(x1, min(y1, y2) - 1, x2, max(y1, y2) + 1) for (x1, y1), (x2, y2) in pairwise(spots)]


@dataclass(slots=True)
class Placer:
    """Places labels one after the other, and remembers what is taken.

    ``cost`` of a place is the area it covers of what is taken, and much more where it leaves ``bounds``.
    """

    bounds: Box
    taken: list[Box] = field(default_factory=list)

    def take(self, boxes: Iterable[Box]) -> None:
        """Keep labels away from these."""
        self.taken.extend(boxes)

    def cost(self, text: Text) -> float:
        """Return how bad a place is; 0 is free."""
        box = Box.of(text)
        left, top, right, bottom = box.left, box.top, box.right, box.bottom
        near = [
            other
            for other in self.taken
            if other.left < right and other.right > left and other.top < bottom and other.bottom > top
        ]
        return sum(map(box.overlap, near)) + 9 * box.outside(self.bounds)

    def place(self, candidates: Iterable[Text]) -> Text:
        """Return the first free candidate, or the one that covers least; its place is then taken."""
        ranked = [(self.cost(text) + RANK * rank, text) for rank, text in enumerate(candidates)]
        best = min(ranked, key=lambda pair: pair[0])[1]
        self.taken.append(Box.of(best))
        return best

    def place_if_free(self, candidates: Iterable[Sequence[Text]]) -> Sequence[Text]:
        """Return the first candidate whose lines cover nothing, or nothing at all."""
        best = min(candidates, key=lambda lines: sum(map(self.cost, lines)))
        if sum(map(self.cost, best)) > 0.5:
            return ()
        self.taken += map(Box.of, best)
        return best


def beside(label: Text, radius: float) -> list[Text]:
    """Return the places for a label around a mark at its ``x``, ``y``: right, left, above, below."""
    middle = label.y + 0.35 * label.size
    return [
        replace(label, x=label.x + radius, y=middle, anchor=Anchor.START),
        replace(label, x=label.x - radius, y=middle, anchor=Anchor.END),
        *above_or_below(label, radius),
    ]


def above_or_below(label: Text, radius: float, *, below_first: bool = False) -> list[Text]:
    """Return the places above and below a mark at the label's ``x``, ``y``, then a little further off."""
    done: list[Text] = []
    for extra in (1.0, 0.45 * label.size, label.size):
        above = label.y - radius - extra
        below = label.y + radius + extra + ASCENT * label.size
        places = (below, above) if below_first else (above, below)
        done += [replace(label, y=y, anchor=Anchor.MIDDLE) for y in places]
    return done
