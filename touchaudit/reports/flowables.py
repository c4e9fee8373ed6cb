"""The building blocks of a page, each with its place in the structure tree.

Text given to these blocks is plain: whatever a person typed is shown, never read as markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from math import inf
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from touchaudit.charts.fonts import FACES, pieces
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Figure, Role
from touchaudit.reports import scripts, turned
from touchaudit.reports.due import made
from touchaudit.reports.page import Page
from touchaudit.reports.paint import colour, paint
from touchaudit.reports.tagging import Node
from touchaudit.reports.theme import LONGEST, styles
from touchaudit.reports.turned import Turned

APART = 26.0
"""Points between a part and one that follows on its page."""

# Control characters, lone surrogates and what overrides the direction of writing have no place in a font. A
# soft hyphen ends ReportLab's shaping of a title in an error.
_UNPRINTABLE = dict.fromkeys(
    [
        *range(9),
        *(11, 12),
        *range(14, 32),
        *range(0x7F, 0xA0),
        0xAD,
        *range(0x202A, 0x202F),
    ]
) | dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")


def clean(text: str, longest: int = LONGEST) -> str:
    """Return a person's text in one line, without what can't be printed, no longer than ``longest``."""
    flat = " ".join(pieces(text.translate(_UNPRINTABLE)))
    return flat if len(flat) <= longest else flat[: longest - 1].rstrip() + "…"


def needed(blocks: Sequence[Any], page: Page, most: float = inf) -> float:
    """Return the height that blocks take on a page, the space around each of them included.

    No more is measured once there are more than ``most`` points. ReportLab's KeepTogether measures itself
    only while it is drawn: what it holds is measured instead.
    """
    high = 0.0
    for part in (part for block in made(blocks) for part in getattr(block, "_content", (block,))):
        high += part.getSpaceBefore() + part.wrap(page.text, page.depth)[1] + part.getSpaceAfter()
        if high > most:
            break
    return high


def fill(groups: Sequence[Sequence[Any]], page: Page) -> float:
    """Return how far groups of blocks, each kept in one piece, fill the last page they take, 0 to 1."""
    used = 0.0
    for group in groups:
        high = needed(group, page)
        used = high if used + high > page.depth else used + high
    return used / page.depth


def _in_fonts(text: str, usual: str) -> str:
    """Return a text as markup that names another font for what the usual one lacks."""
    if scripts.plain(text, usual):
        return escape(text)
    return "".join(
        escape(run) if font == usual else f'<font name="{font}">{escape(run)}</font>'
        for font, run in scripts.runs(text, usual)
    )


class Para(Paragraph):  # type: ignore[misc]
    """A paragraph; its style's name is its tag. Parts split over pages stay one element.

    Text from right to left, or in letters that must be shaped, is set by ``Turned``.
    """

    style: Any
    _measured: tuple[float, tuple[float, float]] = -1.0, (0.0, 0.0)

    def __init__(self, text: str, style: Any, *, strong: str = "", slot: list[Node] | None = None) -> None:
        told, lead = clean(text), clean(strong)
        self._turned = Turned(told, lead) if turned.asked(lead + told) else None
        head = f'<font name="{FACES[Role.STRONG].name}">{escape(lead)}</font> ' if lead else ""
        if not scripts.plain(told, style.fontName):
            style = ParagraphStyle(style.name, style, shaping=0)  # ReportLab shapes in one font only
        super().__init__("" if self._turned else head + _in_fonts(told, style.fontName), style)
        self._slot: list[Node] = [] if slot is None else slot

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Break lines; a block is measured several times before it is drawn, mostly for the same width."""
        if self._turned is not None:
            self.width, self.height = wide, self._turned.wrap(wide, self.style)
            return self.width, self.height
        if wide == self._measured[0] and hasattr(self, "blPara"):
            return self._measured[1]
        size: tuple[float, float] = super().wrap(wide, high)
        self._measured = wide, size
        return size

    def split(self, wide: float, high: float) -> list[Any]:
        """Split like ReportLab's, and let the parts share their element."""
        told = self._turned
        parts = super().split(wide, high) if told is None else self._halves(told, wide, high)
        for part in parts:
            part._slot = self._slot
        return list(parts)

    def _halves(self, told: Turned, wide: float, high: float) -> list[Para]:
        if told.wrap(wide, self.style) <= high:
            return [self]
        parts = told.split(int(high / self.style.leading))
        halves = [Para("", self.style) for _ in parts or ()]
        for half, part in zip(halves, parts or (), strict=True):
            half._turned = part
        return halves

    def draw(self) -> None:
        """Draw the text as marked content."""
        canvas = self.canv
        if not self._slot:
            self._slot.append(canvas.parent.add(self.style.name))
        with canvas.content(self._slot[0]), canvas.upright(0, self.width):
            if self._turned is not None:
                self._turned.draw(canvas, self.style, self.width, self.height)
                return
            if canvas.right:
                self.style = ParagraphStyle(self.style.name, self.style, alignment=TA_RIGHT)
            super().draw()


class Title(Para):
    """A heading or lead whose lines are about equally long; a lead stays nearly as wide as the page."""

    _balanced: tuple[float, tuple[float, float]] = -1.0, (0.0, 0.0)

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Find the narrowest measure that needs no line more than the full one."""
        if wide == self._balanced[0] and (self._turned or hasattr(self, "blPara")):
            return self._balanced[1]
        full = super().wrap(wide, high)
        narrow, broad = wide * (0.6 if self.style.name.startswith("H") else 0.86), wide
        while full[1] > self.style.leading and broad - narrow > 4:
            middle = (narrow + broad) / 2
            if super().wrap(middle, high)[1] > full[1]:
                narrow = middle
            else:
                broad = middle
        self._balanced = wide, (super().wrap(broad, high)[0], full[1])
        return self._balanced[1]


class Kicker(Flowable):  # type: ignore[misc]
    """The small spaced capitals above a title, in the accent where no tint is named."""

    def __init__(self, text: str, tint: str = "", *, after: float = 7.0) -> None:
        super().__init__()
        self._text = clean(text, 80).upper()
        self._tint = tint
        self._after = after
        self.keepWithNext = 1

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the full width and one line."""
        del high
        self.width, self.height = wide, 7.5 + self._after
        return self.width, self.height

    def draw(self) -> None:
        """Draw the capitals a little apart."""
        canvas = self.canv
        with canvas.content(canvas.parent.add("P")):
            text = canvas.beginText(0, self._after + 1)
            text.setFont(FACES[Role.STRONG].name, 7.5)
            text.setFillColor(colour(self._tint or canvas.palette.rust))
            text.setCharSpace(0.55)
            text.textOut(self._text)
            text.setCharSpace(0)
            canvas.drawText(text)


class Drawn(Flowable):  # type: ignore[misc]
    """A figure with its alternative text; one that ``flows`` runs as its page does, others from the left."""

    def __init__(self, figure: Figure, *, after: float = 0.0, flows: bool = False) -> None:
        super().__init__()
        self._figure, self._flows = figure, flows
        self.spaceAfter = after

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the figure's own size."""
        del wide, high
        self.width, self.height = self._figure.width, self._figure.height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the shapes as one figure."""
        canvas = self.canv
        box = (*canvas.absolutePosition(0, 0), *canvas.absolutePosition(self.width, self.height))
        kept = nullcontext() if self._flows else canvas.upright(0, self.width)
        with canvas.content(canvas.parent.add("Figure", alt=self._figure.alt, box=box)), kept:
            paint(canvas, self._figure, 0, 0)


class Rule(Flowable):  # type: ignore[misc]
    """A hairline across the column."""

    def __init__(self, before: float = 4.0, after: float = 8.0) -> None:
        super().__init__()
        self._before, self._after = before, after

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the full width."""
        del high
        self.width, self.height = wide, self._before + self._after
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line as an artifact."""
        with self.canv.artifact():
            self.canv.setStrokeColor(colour(PAPER.hairline))
            self.canv.setLineWidth(0.5)
            self.canv.line(0, self._after, self.width, self._after)


class Stack(Flowable):  # type: ignore[misc]
    """Blocks below one another, kept in one piece and ``wide`` points wide."""

    def __init__(self, blocks: Sequence[Any], wide: float, tag: str = "") -> None:
        super().__init__()
        self._blocks, self._wide, self._tag = list(blocks), wide, tag
        self._heights: list[float] = []

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Add up the blocks and the space between them."""
        del wide
        self._heights, gap = [], 0.0
        for index, block in enumerate(self._blocks):
            before = max(gap, block.getSpaceBefore()) if index else 0.0
            self._heights.append(before + block.wrap(self._wide, high)[1])
            gap = block.getSpaceAfter()
        self.width, self.height = self._wide, sum(self._heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the blocks from the top down."""
        canvas = self.canv
        node = canvas.parent.add(self._tag) if self._tag else canvas.parent
        y = self.height
        with canvas.inside(node):
            for block, height in zip(self._blocks, self._heights, strict=True):
                y -= height
                block.drawOn(canvas, 0, y)


class Columns(Flowable):  # type: ignore[misc]
    """Stacks beside one another, their tops level; read one after the other."""

    def __init__(self, stacks: Sequence[Stack], gap: float, *, after: float = 0.0) -> None:
        super().__init__()
        self._stacks, self._gap = list(stacks), gap
        self.spaceAfter = after

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the tallest stack's height."""
        sizes = [stack.wrap(wide, high) for stack in self._stacks]
        self.width = sum(size[0] for size in sizes) + self._gap * (len(sizes) - 1)
        self.height = max((size[1] for size in sizes), default=0.0)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the stacks from left to right."""
        x = 0.0
        for stack in self._stacks:
            stack.drawOn(self.canv, x, self.height - stack.height)
            x += stack.width + self._gap


class Panel(Flowable):  # type: ignore[misc]
    """A stack on a pale ground; ``edge`` draws a bar of the accent at its left. ``high`` evens out rows."""

    def __init__(self, stack: Stack, *, edge: bool = False, pad: float = 11.0, least: float = 0.0) -> None:
        super().__init__()
        self._stack, self._edge, self._pad, self._least = stack, edge, pad, least

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the stack's size and the padding around it."""
        inner = self._stack.wrap(wide, high)
        self.width = inner[0] + 2 * self._pad
        self.height = max(self._least, inner[1] + 2 * self._pad)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the ground, then what stands on it."""
        canvas = self.canv
        with canvas.artifact():
            canvas.setFillColor(colour(PAPER.pale))
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
            if self._edge:
                canvas.setFillColor(colour(canvas.palette.rust))
                canvas.rect(0, 0, 2, self.height, stroke=0, fill=1)
        self._stack.drawOn(canvas, self._pad, self.height - self._pad - self._stack.height)


class Scaled(Flowable):  # type: ignore[misc]
    """A stack set larger or smaller than it was measured, for paper that is read from further away."""

    def __init__(self, stack: Stack, factor: float) -> None:
        super().__init__()
        self._stack, self._factor = stack, factor

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the stack's size times the factor."""
        inner = self._stack.wrap(wide / self._factor, high / self._factor)
        self.width, self.height = inner[0] * self._factor, inner[1] * self._factor
        return self.width, self.height

    def draw(self) -> None:
        """Draw the stack through a lens."""
        self.canv.saveState()
        self.canv.scale(self._factor, self._factor)
        self._stack.drawOn(self.canv, 0, 0)
        self.canv.restoreState()


class Headed(Flowable):  # type: ignore[misc]
    """Headings and the table or list below them: the table may run on, but never leaves its heading alone."""

    def __init__(self, heads: Sequence[Any], body: Any) -> None:
        super().__init__()
        self._heads, self._body = list(heads), body
        self._heights: list[float] = []

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Add up the headings and the table."""
        self._heights = [
            head.getSpaceBefore() + head.wrap(wide, high)[1] + head.getSpaceAfter() for head in self._heads
        ]
        self.width, self.height = wide, sum(self._heights) + self._body.wrap(wide, high)[1]
        return self.width, self.height

    def split(self, wide: float, high: float) -> list[Any]:
        """Split the table, if enough of it stays with its headings."""
        self.wrap(wide, high)
        parts = self._body.split(wide, high - sum(self._heights))
        return [Headed(self._heads, parts[0]), *parts[1:]] if parts else []

    def getSpaceAfter(self) -> float:  # noqa: N802 - ReportLab's name
        """Leave the room below that the table wants."""
        return float(self._body.getSpaceAfter())

    def draw(self) -> None:
        """Draw the headings, then the table."""
        y = self.height
        for head, height in zip(self._heads, self._heights, strict=True):
            y -= height
            head.drawOn(self.canv, 0, y + head.getSpaceAfter())
        self._body.drawOn(self.canv, 0, 0)


class Apart(Flowable):  # type: ignore[misc]
    """Room above a part that follows on the page of the one before it; none at the top of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.spaceBefore = APART
        self.keepWithNext = 1

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take no room but what is left before it."""
        del wide, high
        return 0.0, 0.0

    def draw(self) -> None:
        """Draw nothing."""


class Begin(Flowable):  # type: ignore[misc]
    """Where a part of the report begins; takes no room."""

    def __init__(self, key: str, title: str) -> None:
        super().__init__()
        self._key, self._title = key, clean(title, 90)
        self.keepWithNext = 1

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take no room."""
        del wide, high
        return 0.0, 0.0

    def draw(self) -> None:
        """Tell the canvas."""
        self.canv.begin_part(self._key, self._title)


class Numbered(Flowable):  # type: ignore[misc]
    """A list whose numbers are set large in the serif; each entry is a bold lead and a sentence."""

    def __init__(self, entries: Sequence[tuple[str, str]], wide: float, *, indent: float = 32.0) -> None:
        super().__init__()
        self._wide, self._indent = wide, indent
        self._entries = [Para(text, styles().body, strong=lead) for lead, text in entries]
        self._heights: list[float] = []

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Add up the entries."""
        del wide
        self._heights = [entry.wrap(self._wide - self._indent, high)[1] + 7 for entry in self._entries]
        self.width, self.height = self._wide, sum(self._heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw each number and its entry as one item of a list."""
        canvas, y = self.canv, self.height
        items = canvas.parent.add("L")
        for number, (entry, height) in enumerate(zip(self._entries, self._heights, strict=True), 1):
            y -= height
            item = items.add("LI")
            with canvas.content(item.add("Lbl")):
                canvas.setFillColor(colour(canvas.palette.rust))
                canvas.setFont(FACES[Role.DISPLAY].name, 17)
                canvas.drawString(0, y + height - 14, str(number))
            with canvas.inside(item.add("LBody")):
                entry.drawOn(canvas, self._indent, y + 7)
