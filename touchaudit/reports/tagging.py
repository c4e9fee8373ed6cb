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

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from touchaudit.charts.fonts import FACES
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.shapes import Role
from touchaudit.reports import scripts
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
        """Take another font for what the usual one lacks, and tell what is read from right to left."""
        usual, size, leading = self._fontname, self._fontsize, self._leading
        if type(text) is not str or scripts.plain(text, usual):
            return str(super()._formatText(text))
        told = scripts.seen(text) if scripts.runs_left(text) else text
        parts = [self._spoken(text)] if told is not text else []
        for font, run in scripts.runs(told, usual):
            parts += [self._switched(font, size, leading)]
            parts += [super()._formatText(scripts.shaped(run, font, size))]
        parts += [self._switched(usual, size, leading), *(["EMC"] if told is not text else [])]
        return " ".join(parts)

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


class TagCanvas(Canvas):  # type: ignore[misc]
    """ReportLab's canvas with a structure tree growing beside the pages."""

    def __init__(self, *args: Any, palette: Palette = PAPER, **more: Any) -> None:
        self.palette = palette
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

    def drawImage(self, image: Any, *args: Any, **more: Any) -> Any:  # noqa: N802
        """Draw a picture; one from a file is not kept until the document is written."""
        size = super().drawImage(image, *args, **more)
        if isinstance(image, str):
            Photo.instead(self._doc.idToObject[self._doc.getXObjectName(self._formsinuse[-1])], Path(image))
        return size

    def beginText(self, x: float = 0, y: float = 0, **more: Any) -> Any:  # noqa: N802
        """Start a text that keeps its words apart."""
        return _Spaced(self, x, y, **more)

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
