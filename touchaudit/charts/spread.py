"""The spread of quotes: every price for one brief as a dot on a line, the median as a mark."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from touchaudit.charts.fonts import fit
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.tongue import tell


def spread_line(
    quotes: Sequence[tuple[str, float]],
    currency: str,
    wide: float,
    height: float = 58.0,
    *,
    palette: Palette = PAPER,
) -> Figure:
    """Draw seller and price of at least one quote; the scale begins at 0, so that distances are honest."""
    amounts = [amount for _, amount in quotes]
    axis = Scale(0, max(*amounts, 1.0) * 1.02, 8, wide - 8)
    middle, floor = median(amounts), height - 24
    items: list[Shape] = [
        Line(axis.at(0), floor, axis.at(max(amounts)), floor, palette.hairline, 1),
        Line(axis.at(min(amounts)), floor, axis.at(max(amounts)), floor, palette.accent, 2.4),
        Line(axis.at(middle), floor - 8, axis.at(middle), floor + 8, palette.ink, 1),
        Text(axis.at(0), height - 4, "0", Role.FIGURES, 6.8, palette.grey),
    ]
    hits: list[Hit] = []
    for seller, amount in quotes:
        x = axis.at(amount)
        items.append(Circle(x, floor, 3.6, palette.navy, palette.paper, 0.9))
        hits.append(Hit(seller, x - 8, floor - 10, 16, 20, f"{seller}: {words.price(amount, currency)}"))
    for seller, amount in (min(quotes, key=lambda one: one[1]), max(quotes, key=lambda one: one[1]))[
        : len(quotes)
    ]:
        low = amount == min(amounts) and amount != max(amounts)
        x = axis.at(amount)
        anchor = Anchor.END if not low or x > wide * 0.6 else Anchor.START
        room = x + 4 if anchor is Anchor.END else wide - x + 4
        name = fit(f"{seller}, {words.price(amount, currency)}", Role.MEDIUM, 7.2, room)
        y = height - 4 if low else 12
        items.append(
            Text(
                min(x + 4, wide) if anchor is Anchor.END else x - 4,
                y,
                name,
                Role.MEDIUM,
                7.2,
                palette.ink,
                anchor,
            )
        )
    told = ", ".join(hit.label for hit in hits)
    return Figure(wide, height, tuple(items), tell("Prices for one brief: {told}.", told=told), tuple(hits))
