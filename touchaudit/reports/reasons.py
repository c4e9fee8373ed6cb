"""How one figure came about, on paper: its formula, its terms, and each of them in turn to the answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, TypeAlias

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.domain import words
from touchaudit.reports.finish import About, finish
from touchaudit.reports.flowables import Begin, Headed, Kicker, Para, Title, clean
from touchaudit.reports.footed import Footed
from touchaudit.reports.lines import BETWEEN
from touchaudit.reports.page import A4
from touchaudit.reports.reasons_model import Reason, Reasons
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.tagging import set_tagged
from touchaudit.reports.theme import styles, use_fonts
from touchaudit.tongue import speaking, tell, tell_n

_NUMBER, _COUNTS, _FIGURE = 54.0, 78.0, 84.0
_STEP = 9.0
"""How far a row stands in for each level that it lies below its heading."""

_NAME, _TOLD = 400, 800
"""Most characters of a name and of what is told below it: two such rows still go on one page."""

_Cells: TypeAlias = tuple[Cell, Cell, Cell, Cell]
"""A row: its number, what it is, what it counts, its figure."""


def render(reasons: Reasons) -> bytes:
    """Set how a figure came about and return its PDF; the same gives the same bytes.

    Safe to call from a worker thread.
    """
    use_fonts()
    with speaking(reasons.language):
        title = _headline(reasons.whole)
        foot = BETWEEN.join((title, *reasons.about))
        target = BytesIO()
        canvas = set_tagged(Footed(target, foot, reasons.language), list(_Pages(reasons).blocks()))
        about = About(foot, "Touchaudit", reasons.language, reasons.made)
        return finish(target.getvalue(), canvas, about, ())


class _Pages:
    """Sets the blocks; a sentence on how parts make a figure stands only where it comes first."""

    def __init__(self, reasons: Reasons) -> None:
        self._reasons = reasons
        self._said: set[str] = set()

    def blocks(self) -> Iterator[Any]:
        """Yield the head, the terms of the sum, then each term that has parts of its own."""
        whole = self._reasons.whole
        yield from self._head(whole)
        if whole.parts:
            heads = [Para(tell("Made of"), styles().second)]
            yield Headed(heads, _sheet([self._row(str(at), part, 0) for at, part in _numbered(whole)]))
        for at, part in _numbered(whole):
            if part.parts:
                heads = [Begin(f"part-{at}", f"{at}. {part.name}"), *self._heading(at, part)]
                yield Headed(heads, _sheet(list(self._rows(f"{at}", part, 0))))

    def _head(self, whole: Reason) -> Iterator[Any]:
        style, reasons = styles(), self._reasons
        title = _headline(whole)
        yield Begin("reasons", title)
        yield Kicker(tell("How a figure came about"))
        yield Title(title, style.title)
        yield Para(BETWEEN.join((*reasons.about, words.day(reasons.made.date()))), style.under)
        if reasons.way:
            yield Para(" › ".join(reasons.way), style.under, strong=tell("Part of"))
        if whole.formula:
            yield Para(whole.formula, style.lead)
        for told in filter(None, (whole.answer, self._once(whole.how), *whole.remarks)):
            yield Para(told, style.body)
        if left := whole.left_out + sum(part.left_out for part in whole.below()):
            yield Para(_cut(sum(1 for _ in whole.below()), left), style.body, strong=tell("Not all is here:"))

    def _heading(self, at: int, part: Reason) -> list[Any]:
        told = BETWEEN.join(filter(None, (part.counts, part.formula, self._once(part.how))))
        heading = Para(f"{at}. {_headline(part)}", styles().second)
        return [heading, Para(clean(told, _TOLD), styles().under)] if told else [heading]

    def _rows(self, above: str, reason: Reason, depth: int) -> Iterator[_Cells]:
        for at, part in _numbered(reason):
            number = f"{above}.{at}"
            yield self._row(number, part, depth)
            yield from self._rows(number, part, depth + 1)

    def _row(self, number: str, part: Reason, depth: int) -> _Cells:
        """Set a step; what it is made of is told below its name, unless it gets a heading of its own."""
        headed = bool(part.parts) and "." not in number
        sums = () if headed else (part.answer, part.formula, self._once(part.how))
        role = Role.MEDIUM if part.parts or not depth else Role.FIGURES
        told = clean(BETWEEN.join(filter(None, (*sums, *part.remarks, _rest(part)))), _TOLD)
        return (
            Cell(number, tint=PAPER.grey),
            Cell(clean(part.name, _NAME), role, sub=told, head=True, inset=_STEP * depth),
            Cell(part.counts),
            Cell(part.figure, Role.FIGURES_STRONG, PAPER.tone(part.band).word, mark=part.band)
            if part.band
            else Cell(part.figure, Role.FIGURES_STRONG),
        )

    def _once(self, how: str) -> str:
        if how in self._said:
            return ""
        self._said.add(how)
        return how


def _headline(reason: Reason) -> str:
    """Return what a figure is, the figure, and the word of its band."""
    name, figure = clean(reason.name, 200), reason.figure
    if reason.band is None:
        return tell("{what}: {figure}", what=name, figure=figure)
    return tell("{what}: {figure} ({word})", what=name, figure=figure, word=words.band_word(reason.band))


def _numbered(reason: Reason) -> Iterator[tuple[int, Reason]]:
    return enumerate(reason.parts, start=1)


def _sheet(rows: Sequence[_Cells]) -> Sheet:
    """Return the rows as a table; what they count has a column where any of them counts."""
    counts = _COUNTS if any(row[2].text for row in rows) else 0.0
    columns = (
        Column(tell("No."), _NUMBER),
        Column(tell("What"), A4.text - _NUMBER - counts - _FIGURE),
        Column(tell("Counts"), counts),
        Column(tell("Figure"), _FIGURE, Anchor.END),
    )
    if counts:
        return Sheet(columns, rows)
    return Sheet((*columns[:2], *columns[3:]), [(*row[:2], *row[3:]) for row in rows])


def _rest(part: Reason) -> str:
    """Say how many of its parts are not printed."""
    n = part.left_out
    if not n:
        return ""
    return tell_n(n, "{count} part not printed", "{count} parts not printed", count=words.amount(n))


def _cut(printed: int, left: int) -> str:
    given = {"printed": words.amount(printed), "left": words.amount(left)}
    return tell_n(
        left,
        "{printed} parts are printed. {left} more is not, with all that it is made of; it says so where it "
        "belongs. Open what it belongs to in the program and print it from there to have it whole.",
        "{printed} parts are printed. {left} more are not, with all that they are made of; it says so where "
        "they belong. Open what they belong to in the program and print it from there to have it whole.",
        **given,
    )
