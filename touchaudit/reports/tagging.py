"""A canvas that says what each mark on the page *is*, so that the report can be read aloud.

Every operator that shows something stands inside marked content: either of a node of the structure tree
(heading, paragraph, table cell, figure …) or as an artifact (page furniture, rules, grounds). ``finish``
writes the tree into the file. Source: ISO 32000-1, 14.6 to 14.8; ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from touchaudit.charts.fonts import FACES
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.shapes import Role
from touchaudit.reports import lines, scripts
from touchaudit.reports.flowing import Flowing, Photo


class Marked(NamedTuple):
    """A run of marked content: which page (from 0), and its number there."""

    page: int
    number: int


class LinkMark(NamedTuple):
    """A link annotation: which page (from 0), and its place among the page's annotations."""

    page: int
    place: int


@dataclass(slots=True)
class Node:
    """One element of the structure tree; ``kids`` are nodes, runs of content and links, in reading order."""

    tag: str
    alt: str = ""
    scope: str = ""
    span: int = 1
    box: tuple[float, float, float, float] | None = None
    kids: list[Node | Marked | LinkMark] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Put the edges of a box in order, which are the other way round on a page that is turned."""
        if self.box is not None:
            left, low, right, high = self.box
            self.box = min(left, right), min(low, high), max(left, right), max(low, high)

    def add(self, tag: str, **more: Any) -> Node:
        """Append and return a new child."""
        child = Node(tag, **more)
        self.kids.append(child)
        return child


class Part(NamedTuple):
    """One titled part of the report and the page (from 0) it begins on."""

    key: str
    page: int


class Later(NamedTuple):
    """Something drawn on a page when all pages are known: ``token`` holds its place in the content."""

    page: int
    token: str
    draw: Callable[[dict[str, int]], None]


class _Spaced(PDFTextObject):  # type: ignore[misc]
    """Text that keeps a space at the end of each line: without it "was" and "late" are read "waslate"."""

    def _formatText(self, text: str) -> str:  # noqa: N802 - overrides ReportLab's
        """Set what the usual font can't print, or what runs from right to left."""
        if type(text) is not str or scripts.plain(text, self._fontname):
            return str(super()._formatText(text))
        line = lines.set_line(text, self._fontname, self._fontsize, right=self._canvas.right)
        return self._set(line)

    def show(self, line: lines.Line) -> None:
        """Draw a line that is set already."""
        self._code.append(self._set(line))

    def _set(self, line: lines.Line) -> str:
        """Return what draws the runs of a line, in the order of reading."""
        usual, size, leading = self._fontname, self._fontsize, self._leading
        apart = getattr(self, "_charSpace", 0) if line.shaped else 0
        parts = ["0 Tc"] if apart else []  # letters that join stand close
        pen = 0.0
        for left, run in line.read():
            parts += [self._switched(run.font, size, leading), self._moved(left - pen), *self._marked(run)]
            pen = left + run.width
        parts += [self._moved(line.width - pen), *([f"{fp_str(apart)} Tc"] if apart else [])]
        return " ".join(part for part in (*parts, self._switched(usual, size, leading)) if part)

    def _moved(self, way: float) -> str:
        """Return what moves the pen along the line: in units of a font, which is named for that."""
        if abs(way) < 0.001:
            return ""
        font = pdfmetrics.getFont(self._fontname).getSubsetInternalName(0, self._doc)
        size = self._fontsize
        return f"{font} {fp_str(size)} Tf {fp_str(self._leading)} TL [{fp_str(-way * 1000 / size)}] TJ"

    def _marked(self, run: lines.Run) -> list[str]:
        """Return what draws a run, and what says how it is read where its glyphs alone don't (14.8.2.3.3)."""
        drawn = str(super()._formatText(run.text))
        if run.spoken:
            return [self._spoken(run.spoken), drawn, "EMC"]
        return ["/ReversedChars BMC", drawn, "EMC"] if run.leftward else [drawn]

    def _switched(self, font: str, size: float, leading: float) -> str:
        code: list[str] = self._code
        self._code: list[str] = []
        self.setFont(font, size, leading)
        done, self._code = " ".join(self._code), code
        return done

    @staticmethod
    def _spoken(text: str) -> str:
        """Return the operator that says how what follows is read: its letters are in the eye's order."""
        return f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex()}>>> BDC"

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 - overrides ReportLab's
        if TStar and text and not text.endswith(" "):
            super()._textOut(text, 0)
            super()._textOut(" ", 1)
        else:
            super()._textOut(text, TStar)


class _Upright(_Spaced):
    """Text on a page that is turned: each line is turned back, from where it would begin to its other end."""

    def setTextOrigin(self, x: float, y: float) -> None:  # noqa: N802 - overrides ReportLab's
        self._x0 = self._x = x
        self._y0 = self._y = y

    def textOut(self, text: str) -> None:  # noqa: N802 - overrides ReportLab's
        line = lines.set_line(text, self._fontname, self._fontsize, right=self._canvas.right)
        apart = 0.0 if line.shaped else len(text) * getattr(self, "_charSpace", 0)
        self._x += line.width + apart
        self._code.append(f"-1 0 0 1 {fp_str(self._x, self._y)} Tm {self._formatText(text)}")

    def textLine(self, text: str = "") -> None:  # noqa: N802 - overrides ReportLab's
        self.textOut(text)
        self.setTextOrigin(self._x0, self._y0 - self._leading)


_DECIDED = ("invariant", "pdfVersion", "initialFontName")
"""What a canvas decides itself, whatever the document asks for."""


class TagCanvas(Canvas):  # type: ignore[misc]
    """ReportLab's canvas with a structure tree growing beside the pages.

    ``right`` tells that pages are read from right to left. Such a page is turned by ``begin_page``: the
    same layout then runs from its right edge, while texts and pictures are turned back one by one.
    """

    def __init__(self, *args: Any, palette: Palette = PAPER, right: bool = False, **more: Any) -> None:
        self.palette = palette
        self.right = self._turned = right
        self.root = Node("Document")
        self.parent = self.root
        self.marks: list[int] = []
        self.parts: list[Part] = []
        self.later: list[Later] = []
        self.drawn_later: list[tuple[int, str, str]] = []
        self._open = False
        self._code: list[str] = []
        super().__init__(*args, **more, pdfVersion=(1, 7), invariant=1, initialFontName=FACES[Role.TEXT].name)
        self._doc.__class__ = Flowing

    @property
    def page(self) -> int:
        """The number of the page being drawn, from 0."""
        return int(self._pageNumber) - 1

    @property
    def marking(self) -> bool:
        """Whether content is being marked already, so that it needs no mark of its own."""
        return self._open

    def begin_page(self) -> None:
        """Turn the page that begins, if it is read from right to left."""
        if self.right:
            self.transform(-1, 0, 0, 1, self._pagesize[0], 0)

    @contextmanager
    def upright(self, left: float, wide: float) -> Iterator[None]:
        """Turn a stretch of the page back, so that what is drawn there runs from left to right."""
        if not self._turned:
            yield
            return
        self.saveState()
        self.transform(-1, 0, 0, 1, 2 * left + wide, 0)
        self._turned = False
        yield
        self._turned = True
        self.restoreState()

    def drawImage(  # noqa: N802
        self, image: Any, x: float, y: float, width: float, height: float, **more: Any
    ) -> Any:
        """Draw a picture; one from a file is not kept until the document is written."""
        with self.upright(x, width):
            size = super().drawImage(image, x, y, width, height, **more)
        if isinstance(image, str):
            Photo.instead(self._doc.idToObject[self._doc.getXObjectName(self._formsinuse[-1])], Path(image))
        return size

    def beginText(self, x: float = 0, y: float = 0, **more: Any) -> Any:  # noqa: N802
        """Start a text that keeps its words apart."""
        return (_Upright if self._turned else _Spaced)(self, x, y, **more)

    def begin_part(self, key: str, title: str) -> None:
        """Start a part of the report: a section of the tree, a bookmark, an entry of the outline."""
        self.parent = self.root.add("Sect")
        self.parts.append(Part(key, self.page))
        self.bookmarkPage(key, fit="FitH", top=self._pagesize[1])
        self.addOutlineEntry(title, key, level=0)

    @contextmanager
    def content(self, node: Node) -> Iterator[None]:
        """Mark what is drawn meanwhile as the content of a node."""
        while len(self.marks) <= self.page:
            self.marks.append(0)
        mark = Marked(self.page, self.marks[self.page])
        self.marks[self.page] += 1
        node.kids.append(mark)
        yield from self._marked(f"/{node.tag} <</MCID {mark.number}>> BDC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Mark what is drawn meanwhile as no part of the text."""
        yield from self._marked(f"/Artifact <</Type /{kind}>> BDC")

    @contextmanager
    def inside(self, node: Node) -> Iterator[None]:
        """Let what is drawn meanwhile become children of a node."""
        outer, self.parent = self.parent, node
        yield
        self.parent = outer

    def link(self, node: Node, key: str, box: tuple[float, float, float, float]) -> None:
        """Make a region of the page lead to a part; ``node`` is its Link element."""
        node.kids.append(LinkMark(self.page, len(self._annotationrefs)))
        self.linkRect(node.alt, key, box, relative=1, thickness=0)

    def draw_later(self, draw: Callable[[dict[str, int]], None]) -> None:
        """Keep a place in the content for what depends on the pages still to come."""
        token = f"%later{len(self.later)}%"
        self.later.append(Later(self.page, token, draw))
        self._code.append(token)

    def save(self) -> None:
        """Draw what was postponed, while the fonts still take new characters; then close the file."""
        pages: dict[str, int] = {}
        for part in self.parts:
            pages.setdefault(part.key, part.page + 1)
        for page, token, draw in self.later:
            code, self._code = self._code, []
            draw(pages)
            self.drawn_later.append((page, token, "\n".join(self._code)))
            self._code = code
        super().save()
        del self._doc  # holds every page and photo, which are in the file now

    def _marked(self, operator: str) -> Iterator[None]:
        if self._open:
            raise RuntimeError("marked content can't hold marked content")
        self._open = True
        self._code.append(operator)
        yield
        self._code.append("EMC")
        self._open = False


def set_tagged(document: Any, blocks: list[Any], **own: Any) -> TagCanvas:
    """Set blocks in a ReportLab document, tagged while they are drawn; return the canvas that has the tags.

    ``own`` is what the canvas takes besides: ``palette``, ``right``.
    """
    canvases: list[TagCanvas] = []

    def canvas(*args: Any, **more: Any) -> TagCanvas:
        known = {name: value for name, value in more.items() if name not in _DECIDED}
        canvases.append(TagCanvas(*args, **own, **known))
        return canvases[-1]

    document.build(blocks, canvasmaker=canvas)
    return canvases[0]
