"""Where experience falls short of expectation: by dimension and by touchpoint."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from touchaudit.charts.gaps import GapRow, gap_rows
from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.domain import words
from touchaudit.domain.expectation import DimensionGap, dimension_gaps
from touchaudit.reports.content.context import Context, capital
from touchaudit.reports.content.registers.common import cut, placed, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell


def registers(context: Context) -> Iterator[Register]:
    """Write the gaps; nothing where nobody told what was expected."""
    gaps = dimension_gaps(context.record, context.wave)
    places = _places(context)
    if not gaps and not places:
        return
    rows = tuple(
        GapRow(
            gap.dimension,
            capital(words.dimension_word(gap.dimension)),
            gap.expectation,
            gap.experience,
            gap.gap <= -1,
        )
        for gap in gaps
    )
    yield Register(
        kicker=tell("Expectation and experience"),
        title=_title(context, gaps),
        lead=tell(
            "Both were told on a scale of 1 to 7, before and after. A minus says that customers got less "
            "than they came for."
        ),
        tables=(*_dimensions(gaps), *places),
        source=source(context, tell("answers of the auditors in the role of customers")),
        draw=partial(_draw, rows) if len(rows) > 1 else None,
    )


def _draw(rows: tuple[GapRow, ...], wide: float, palette: Palette) -> Figure:
    return gap_rows(rows, wide, told=tell("Expected and met, 1 to 7:"), palette=palette)


def _title(context: Context, gaps: tuple[DimensionGap, ...]) -> str:
    if gaps and gaps[0].gap < 0:
        dimension, gap = words.dimension_word(gaps[0].dimension), words.rounded(-gaps[0].gap, 1)
        return tell("Customers miss most on {dimension}: {gap} of 7 short", dimension=dimension, gap=gap)
    short = sum((figures.gap or 0.0) < 0 for figures in context.audited)
    if not short:
        return tell("Customers get what they come for")
    return tell("Customers get less than they come for at {n} touchpoints", n=short)


def _heads(first: str) -> tuple[Head, ...]:
    return (
        Head(first, 5),
        Head(tell("Expected"), 1.4, figures=True),
        Head(tell("Met"), 1.4, figures=True),
        Head(tell("Gap"), 1.4, figures=True),
        Head(tell("Walks"), 1.2, figures=True),
    )


def _dimensions(gaps: tuple[DimensionGap, ...]) -> Iterator[RegisterTable]:
    if gaps:
        yield RegisterTable(
            tell("By dimension"),
            _heads(tell("Dimension")),
            tuple(
                (
                    Entry(capital(words.dimension_word(gap.dimension))),
                    Entry(words.rounded(gap.expectation, 1)),
                    Entry(words.rounded(gap.experience, 1)),
                    Entry(words.signed(gap.gap), strong=True),
                    Entry(str(gap.n)),
                )
                for gap in gaps
            ),
        )


def _places(context: Context) -> tuple[RegisterTable, ...]:
    known = [figures for figures in context.audited if figures.gap is not None]
    shown, more = cut(sorted(known, key=lambda figures: figures.gap or 0.0))
    if not shown:
        return ()
    rows = tuple(
        (
            Entry(placed(context, figures.touchpoint)),
            Entry(words.rounded(figures.expectation or 0.0, 1)),
            Entry(words.rounded(figures.perception or 0.0, 1)),
            Entry(words.signed(figures.gap or 0.0), strong=True),
            Entry(str(figures.visits)),
        )
        for figures in shown
    )
    return (RegisterTable(tell("By touchpoint"), _heads(tell("Touchpoint")), rows, more),)
