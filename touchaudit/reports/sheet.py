"""Tables as a printer sets them: hairlines only, figures in columns, the head repeated on each page.

Cells hold plain text that is measured and broken here; that is several times faster than a general table,
and an appendix of thousands of answers is mostly table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from reportlab.platypus import Flowable

from touchaudit.charts.fonts import FACES, break_lines, width
from touchaudit.charts.palette import PAPER, marker
from touchaudit.charts.shapes import Anchor, Figure, Role
from touchaudit.domain.client import Band
from touchaudit.reports.flowables import clean
from touchaudit.reports.paint import colour, paint
from touchaudit.reports.repeated import Style, write
from touchaudit.reports.tagging import Node

SIZE = 8.0
LEADING = 11.2
PAD = 3.6
MARK = 9.0
_SUB = Style(Role.TEXT, 7.2, 9.6, PAPER.grey)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its width, and where its text stands."""

    head: str
    width: float
    align: Anchor = Anchor.START


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; ``sub`` is a second, grey text below, ``mark`` puts a band's shape before the text.

    ``inset`` moves it all that many points to the right, as what belongs to a row above is.
    """

    text: str
    role: Role = Role.FIGURES
    tint: str = PAPER.ink
    sub: str = ""
    mark: Band | None = None
    head: bool = False
    inset: float = 0.0


@dataclass(frozen=True, slots=True)
class Group:
    """A row that names the rows below it; ``note`` follows the name in grey."""

    name: str
    note: str = ""


Row: TypeAlias = tuple[Cell, ...] | Group


@dataclass(frozen=True, slots=True)
class _Laid:
    """One row, its cells broken into lines; ``number`` is its place in the whole table."""

    number: int
    row: Row
    lines: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    height: float


class Sheet(Flowable):  # type: ignore[misc]
    """A table that runs over pages."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Row], *, gap: float = 10.0) -> None:
        super().__init__()
        self._columns, self._gap = tuple(columns), gap
        self._rows = [self._lay(number, row) for number, row in enumerate(rows)]
        self._slot: list[Node] = []
        self._continued = False
        self.spaceAfter = 6.0

    @property
    def _head(self) -> float:
        return LEADING + 2 * PAD if any(column.head for column in self._columns) else 0.0

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the columns' width and the rows' height."""
        del wide, high
        self.width = sum(column.width for column in self._columns)
        self.height = self._head + sum(row.height for row in self._rows)
        return self.width, self.height

    def split(self, wide: float, high: float) -> list[Any]:
        """Cut between rows; a group's name stays with its first row, and no row stands alone."""
        del wide
        used, count = self._head, 0
        for row in self._rows:
            used += row.height
            if used > high:
                break
            count += 1
        while count and isinstance(self._rows[count - 1].row, Group):
            count -= 1
        if len(self._rows) - count == 1 and count > 2:
            count -= 1
        if count < min(2, len(self._rows)):
            return []
        return [self._part(self._rows[:count], self._continued), self._part(self._rows[count:], True)]

    def draw(self) -> None:
        """Draw head and rows from the top down."""
        canvas = self.canv
        if not self._slot:
            self._slot.append(canvas.parent.add("Table"))
        y = self.height
        if self._head:
            y -= self._head
            self._draw_head(y)
        feet: list[float] = []
        for row in self._rows:
            y -= row.height
            feet.append(y)
            if isinstance(row.row, Group):
                self._draw_group(row.row, row.height, y)
            else:
                self._draw_row(row, y)
        self._rule(feet, PAPER.hairline, 0.5)

    def _part(self, rows: list[_Laid], continued: bool) -> Sheet:
        part = Sheet(self._columns, (), gap=self._gap)
        part._rows, part._slot, part._continued = rows, self._slot, continued
        return part

    def _lay(self, number: int, row: Row) -> _Laid:
        if isinstance(row, Group):
            return _Laid(number, row, (), LEADING + 2 * PAD + 3)
        lines = []
        for column, cell in zip(self._columns, row, strict=True):
            room = column.width - (self._gap if column is not self._columns[-1] else 0)
            room -= (MARK if cell.mark else 0) + cell.inset
            text = break_lines(clean(cell.text), cell.role, SIZE, room)
            sub = break_lines(clean(cell.sub), Role.TEXT, 7.2, room) if cell.sub else []
            lines.append((tuple(text), tuple(sub)))
        tallest = max(LEADING * len(text) + 9.6 * len(sub) for text, sub in lines)
        return _Laid(number, row, tuple(lines), max(LEADING, tallest) + 2 * PAD)

    def _rule(self, feet: Sequence[float], tint: str, thick: float) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(colour(tint))
            self.canv.setLineWidth(thick)
            self.canv.setDash([])
            self.canv.lines([(0, y, self.width, y) for y in feet])

    def _draw_head(self, y: float) -> None:
        canvas = self.canv
        cells = [Cell(column.head, Role.STRONG, PAPER.navy) for column in self._columns]
        if self._continued:
            with canvas.artifact("Pagination"):
                self._draw_texts(cells, y)
        else:
            row = self._slot[0].add("TR")
            x = 0.0
            for column, cell in zip(self._columns, cells, strict=True):
                with canvas.content(row.add("TH", scope="Column")):
                    self._draw_lines((cell.text,), cell, column, x, y + PAD + 2.6)
                x += column.width
        self._rule((y,), PAPER.navy, 1.0)

    def _draw_texts(self, cells: Sequence[Cell], y: float) -> None:
        x = 0.0
        for column, cell in zip(self._columns, cells, strict=True):
            self._draw_lines((cell.text,), cell, column, x, y + PAD + 2.6)
            x += column.width

    def _draw_group(self, group: Group, height: float, y: float) -> None:
        canvas = self.canv
        with canvas.artifact():
            canvas.setFillColor(colour(PAPER.pale))
            canvas.rect(0, y, self.width, height, stroke=0, fill=1)
        cell = self._slot[0].add("TR").add("TH", scope="Row", span=len(self._columns))
        with canvas.content(cell):
            name = clean(group.name, 90).upper()
            canvas.setFont(FACES[Role.STRONG].name, 7.5)
            canvas.setFillColor(colour(canvas.palette.rust))
            canvas.drawString(8, y + PAD + 4, name + " ")
            canvas.setFont(FACES[Role.TEXT].name, 7.5)
            canvas.setFillColor(colour(PAPER.grey))
            left = 14 + width(name, Role.STRONG, 7.5)
            note = clean(group.note, 120)
            canvas.drawString(left, y + PAD + 4, note)

    def _draw_row(self, laid: _Laid, y: float) -> None:
        canvas, x = self.canv, 0.0
        node = self._slot[0].add("TR")
        cells = laid.row if isinstance(laid.row, tuple) else ()
        for column, cell, (text, sub) in zip(self._columns, cells, laid.lines, strict=True):
            element = node.add("TH", scope="Row") if cell.head else node.add("TD")
            if text or sub:
                with canvas.content(element):
                    top = y + laid.height - PAD - 8.6
                    self._draw_lines(text, cell, column, x, top)
                    if sub:
                        low = top - LEADING * len(text) + (1.2 if text else 0)
                        self._draw_sub(sub, x + cell.inset, low)
            x += column.width

    def _draw_lines(self, lines: Sequence[str], cell: Cell, column: Column, x: float, y: float) -> None:
        canvas = self.canv
        if cell.mark:
            figure = Figure(6, 6, (marker(cell.mark, 3, 3, 6),), "")
            wide = width(lines[0] if lines else "", cell.role, SIZE)
            left = x + column.width - self._gap - wide - MARK if column.align is Anchor.END else x
            paint(canvas, figure, left, y - 0.3)
        left = x + (MARK if cell.mark else 0) + cell.inset
        if column.align is Anchor.END and lines:
            edge = x + column.width - (self._gap if column is not self._columns[-1] else 0)
            left = edge - max(width(line, cell.role, SIZE) for line in lines)
        if lines:
            write(canvas, lines, Style(cell.role, SIZE, LEADING, cell.tint), left, y)

    def _draw_sub(self, lines: Sequence[str], x: float, y: float) -> None:
        write(self.canv, lines, _SUB, x, y)
