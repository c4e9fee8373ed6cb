"""A checklist on paper, to print and write on, or to fill in a viewer: one drawing for both.

Each page carries a QR code with its identity, so that a filled file, a scan or a photo of it is led back
to its walk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

import segno
from reportlab.platypus import Flowable

from touchaudit.charts.fonts import FACES, break_lines, fit, width
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.domain.paper import Field, Part, Slip
from touchaudit.reports.checklist_preview import SectionBand
from touchaudit.reports.finish import About, finish
from touchaudit.reports.flowables import Kicker, Para, clean
from touchaudit.reports.page import A4, Page
from touchaudit.reports.paint import colour
from touchaudit.reports.paper_blocks import Setting, block_of, draw_box
from touchaudit.reports.paper_canvas import PaperCanvas
from touchaudit.reports.paper_fields import lay_fields
from touchaudit.reports.paper_model import Form, Heading, Question
from touchaudit.reports.paper_words import Words, words_in
from touchaudit.reports.seal_claim import without_claim
from touchaudit.reports.theme import styles, use_fonts

_CODE = 62.4  # 22 mm: read from a photo of the whole page
_HEAD, _LOW_HEAD = 134.0, 76.0
_CODE_QUALITY = "q"


def render(forms: Sequence[Form], *, fillable: bool, page: Page = A4) -> bytes:
    """Draw forms, one after the other, and return their PDF; the same forms give the same bytes.

    To print, it is built to PDF/A-3a and PDF/UA-1 like a report; with fields it is tagged and no PDF/A, which
    asks that a file never changes.
    """
    use_fonts()
    target = BytesIO()
    first = forms[0]
    canvas = PaperCanvas(target, pagesize=(page.width, page.height), lang=first.language, fillable=fillable)
    for index, form in enumerate(forms):
        _Sheets(form, page).draw(canvas, f"form-{index}")
    canvas.save()
    drawn = lay_fields(target.getvalue(), canvas.spots) if fillable else target.getvalue()
    done = finish(drawn, canvas, About(first.title, "Touchaudit", first.language, first.made), ())
    return without_claim(done) if fillable else done


def first_on(form: Form, page: int) -> str:
    """Return the path of the first question that is printed on a page (from 1); "" where there is none."""
    use_fonts()
    sheets = _Sheets(form, A4).sheets
    blocks = sheets[page - 1] if 0 < page <= len(sheets) else []
    return next((placed.question.path for placed in blocks if placed.question is not None), "")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A block and how far its lower edge is from that of the page."""

    block: Flowable
    y: float
    question: Question | None


class _Sheets:
    """One form broken into pages."""

    def __init__(self, form: Form, page: Page) -> None:
        self._form, self._page = form, page
        self._words: Words = words_in(form.language)
        self._code = form.slip.walk[-8:]
        self.sheets = self._break(list(self._blocks()))

    def draw(self, canvas: PaperCanvas, key: str) -> None:
        """Draw every page with its head, code and foot."""
        count = len(self.sheets)
        for number, sheet in enumerate(self.sheets, start=1):
            if number == 1:
                canvas.begin_part(key, clean(self._form.title, 90))
            slip = self._form.slip.on(number, count)
            draw_code(canvas, slip, self._page.width - self._page.margin - _CODE, self._high - _CODE + 6)
            canvas.code(Field(Part.SLIP, str(number), "", self._code), slip.code())
            (self._head if number == 1 else self._low_head)(canvas)
            for placed in sheet:
                placed.block.drawOn(canvas, self._page.margin, placed.y)
            self._foot(canvas, number, count)
            canvas.showPage()

    @property
    def _high(self) -> float:
        return self._page.height - 40

    def _blocks(self) -> Iterator[tuple[Flowable, Question | None]]:
        setting = Setting(self._page, self._words, self._code)
        for section in self._form.sections:
            if section.label:
                yield SectionBand(section.label, ""), None
            for entry in section.entries:
                if isinstance(entry, Heading):
                    yield Para(" · ".join(filter(None, (entry.label, entry.note))), styles().second), None
                else:
                    yield block_of(entry, setting), entry

    def _break(self, blocks: list[tuple[Flowable, Question | None]]) -> list[list[_Placed]]:
        """Fill page after page; a heading never stands alone at the foot of one."""
        sheets: list[list[_Placed]] = [[]]
        y = self._high - _HEAD
        sizes = [
            block.wrap(self._page.text, self._page.depth)[1] + block.getSpaceBefore() for block, _ in blocks
        ]
        for index, (block, question) in enumerate(blocks):
            needed, follow = sizes[index], index
            while blocks[follow][1] is None and follow + 1 < len(blocks):
                follow += 1
                needed += sizes[follow]
            if y - needed < self._page.bottom and sheets[-1]:
                sheets.append([])
                y = self._high - _LOW_HEAD
            y -= sizes[index]
            sheets[-1].append(_Placed(block, y, question))
        return sheets

    def _head(self, canvas: PaperCanvas) -> None:
        """Draw title, what it is about, and the boxes for who and when."""
        x, form = self._page.margin, self._form
        room = self._page.text - _CODE - 20
        y = self._high
        kicker = Kicker(form.kicker)
        kicker.wrap(room, 20)
        kicker.drawOn(canvas, x, y - 8)
        size = 21.0
        while size > 13 and len(break_lines(form.title, Role.DISPLAY_STRONG, size, room)) > 1:
            size -= 1
        with canvas.content(canvas.parent.add("H1")):
            canvas.setFillColor(colour(PAPER.navy))
            canvas.setFont(FACES[Role.DISPLAY_STRONG].name, size)
            canvas.drawString(x, y - 26, fit(clean(form.title), Role.DISPLAY_STRONG, size, room))
        lines = break_lines(clean(" · ".join(form.about)), Role.TEXT, 8, room)[:2]
        lines.append(fit(self._words.how, Role.TEXT, 8, room))
        for index, line in enumerate(lines):
            with canvas.content(canvas.parent.add("P")):
                canvas.setFillColor(colour(PAPER.grey))
                canvas.setFont(FACES[Role.TEXT].name, 8)
                canvas.drawString(x, y - 41 - 11 * index, line)
        self._boxes(canvas, y - _HEAD + 22)

    def _boxes(self, canvas: PaperCanvas, y: float) -> None:
        words, form = self._words, self._form
        boxes = (
            ("auditor", words.auditor, 0.43, form.auditor),
            ("day", words.day, 0.21, form.day),
            ("begun", words.begun, 0.18, ""),
            ("ended", words.ended, 0.18, ""),
        )
        x, gap = self._page.margin, 10.0
        room = self._page.text - gap * (len(boxes) - 1)
        for key, name, share, given in boxes:
            wide = room * share
            with canvas.content(canvas.parent.add("P")):
                canvas.setFillColor(colour(PAPER.grey))
                canvas.setFont(FACES[Role.MEDIUM].name, 7.2)
                canvas.drawString(x, y + 26, name)
            draw_box(canvas, x, y, wide, 22)
            field = Field(Part.HEAD, key, "", self._code)
            canvas.write_in(field, (x, y, wide, 22), name, text=given)
            if given and not canvas.fillable:
                with canvas.content(canvas.parent.add("P")):
                    canvas.setFillColor(colour(PAPER.ink))
                    canvas.setFont(FACES[Role.TEXT].name, 9.5)
                    canvas.drawString(x + 6, y + 7.5, fit(clean(given), Role.TEXT, 9.5, wide - 12))
            x += wide + gap

    def _low_head(self, canvas: PaperCanvas) -> None:
        """Draw what the pages after the first say above their questions."""
        room, y = self._page.text - _CODE - 20, self._high
        with canvas.artifact("Pagination"):
            canvas.setFillColor(colour(PAPER.navy))
            canvas.setFont(FACES[Role.DISPLAY_STRONG].name, 13)
            canvas.drawString(
                self._page.margin, y - 18, fit(clean(self._form.title), Role.DISPLAY_STRONG, 13, room)
            )
            canvas.setFillColor(colour(PAPER.grey))
            canvas.setFont(FACES[Role.TEXT].name, 8)
            about = fit(clean(" · ".join(self._form.about)), Role.TEXT, 8, room)
            canvas.drawString(self._page.margin, y - 32, about)

    def _foot(self, canvas: PaperCanvas, number: int, count: int) -> None:
        page, slip = self._page, self._form.slip
        right = page.width - page.margin
        told = self._words.page.format(number, count)
        with canvas.artifact("Pagination"):
            canvas.setStrokeColor(colour(PAPER.hairline))
            canvas.setLineWidth(0.5)
            canvas.line(page.margin, page.foot + 12, right, page.foot + 12)
            canvas.setFillColor(colour(PAPER.grey))
            canvas.setFont(FACES[Role.TEXT].name, 7.2)
            canvas.drawString(page.margin, page.foot, f"{slip.form.lower()} · {slip.version.lower()}")
            canvas.setFillColor(colour(PAPER.ink))
            canvas.setFont(FACES[Role.FIGURES_STRONG].name, 8)
            canvas.drawString(right - width(told, Role.FIGURES_STRONG, 8), page.foot, told)


def draw_code(canvas: PaperCanvas, slip: Slip, x: float, y: float) -> None:
    """Draw a page's code as a square of 22 mm, its quiet border included, the lower left corner on (x, y)."""
    rows = list(_rows(slip.code()))
    module = _CODE / len(rows)
    path = canvas.beginPath()
    for index, row in enumerate(rows):
        for start, end in _runs(row):
            path.rect(x + start * module, y + _CODE - (index + 1) * module, (end - start) * module, module)
    with canvas.artifact("Pagination"):
        canvas.setFillColor(colour("#000000"))
        canvas.drawPath(path, stroke=0, fill=1)


def _rows(text: str) -> Iterable[Sequence[int]]:
    made = segno.make(text, error=_CODE_QUALITY, boost_error=False, micro=False)
    return (tuple(row) for row in made.matrix_iter(border=4))


def _runs(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Return where dark modules begin and end in a row."""
    start = None
    for place, dark in enumerate((*row, 0)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place
            start = None
