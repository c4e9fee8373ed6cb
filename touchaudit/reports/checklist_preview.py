"""A checklist on paper: what is asked, what each answer earns, and when a question is skipped.

For reading before a workbook is used: by its author, and by the client whose work it will judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from touchaudit.charts.fonts import FACES, break_lines, fit, width
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports.checklist_model import Asked, Heading, Option, Preview
from touchaudit.reports.finish import About, finish
from touchaudit.reports.flowables import Begin, Columns, Kicker, Para, Stack, Title, clean
from touchaudit.reports.footed import Footed
from touchaudit.reports.page import A4, GUTTER
from touchaudit.reports.paint import colour
from touchaudit.reports.tagging import set_tagged
from touchaudit.reports.theme import styles, use_fonts

MOST_OPTIONS = 16
LONGEST = 500
"""Characters of one text that are printed; the workbook has the rest."""

_LEFT, _RIGHT = A4.columns(7), A4.columns(5)
_NUMBER = 26.0
_BOX = 13.0


def render(preview: Preview) -> bytes:
    """Set a checklist and return its PDF; the same checklist gives the same bytes."""
    use_fonts()
    target = BytesIO()
    about = f"{preview.title} · {preview.kicker}"
    canvas = set_tagged(Footed(target, about, preview.language), _blocks(preview))
    told = About(preview.title, "Touchaudit", preview.language, preview.made)
    return finish(target.getvalue(), canvas, told, ())


def _blocks(preview: Preview) -> list[Any]:
    style = styles()
    done: list[Any] = [
        Begin("checklist", preview.title),
        Kicker(preview.kicker),
        Title(preview.title, style.title),
        *([Para(preview.lead, style.lead)] if preview.lead else []),
        Para(" · ".join(preview.facts), style.under),
        Spacer(1, 4),
    ]
    for index, part in enumerate(preview.parts):
        done += [CondPageBreak(120), Spacer(1, 8)]
        if part.label:
            done += [Begin(f"part-{index}", part.label), SectionBand(part.label, part.note)]
        for entry in part.entries:
            done += _heading(entry) if isinstance(entry, Heading) else [_question(entry)]
    return done


def _heading(heading: Heading) -> list[Any]:
    style = styles()
    note = [Para(heading.note, style.under)] if heading.note else []
    return [CondPageBreak(80), Spacer(1, 6), Para(heading.label, style.second), *note]


def _question(asked: Asked) -> Flowable:
    """Set a question; of a long list only as many choices as go on one page."""
    count = MOST_OPTIONS
    while True:
        block = _Ruled(_columns(asked, count))
        if count <= 1 or block.wrap(A4.text, A4.depth)[1] <= A4.depth:
            return block
        count //= 2


def _columns(asked: Asked, count: int) -> Columns:
    """Set what is asked at the left, and how it is answered at the right."""
    style = styles()
    left: list[Any] = [Para(clean(asked.label, LONGEST), style.body)]
    if asked.hint:
        left.append(Para(clean(asked.hint, LONGEST), style.under))
    left += [Para(clean(line, LONGEST), style.small, strong="›") for line in asked.logic]
    if asked.mend:
        left.append(Para(clean(asked.mend, LONGEST), style.under, strong="If it falls short:"))
    right: list[Any] = [_Tick(option, asked.several) for option in asked.options[:count]]
    rest = len(asked.options) - count
    if rest > 0:
        right.append(Para(f"and {rest} more", style.under))
    if asked.answer:
        right.append(_Blank(asked.answer))
    if asked.facts:
        right.append(Para(" · ".join(asked.facts), style.caption))
    number = Stack([Number(asked.number)], _NUMBER - GUTTER)
    return Columns([number, Stack(left, _LEFT - _NUMBER), Stack(right, _RIGHT - GUTTER)], GUTTER)


class _Ruled(Flowable):  # type: ignore[misc]
    """A question with a hairline below it."""

    def __init__(self, inside: Columns) -> None:
        super().__init__()
        self._inside = inside

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the question's height and some air."""
        self.width, self.height = wide, self._inside.wrap(wide, high)[1] + 15
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line, then the question."""
        with self.canv.artifact():
            self.canv.setStrokeColor(colour(PAPER.hairline))
            self.canv.setLineWidth(0.5)
            self.canv.line(0, 0, A4.text, 0)
        self._inside.drawOn(self.canv, 0, 7)


class SectionBand(Flowable):  # type: ignore[misc]
    """The heading of a section: its name, and its figures at the right, on a pale ground."""

    def __init__(self, name: str, note: str) -> None:
        super().__init__()
        self._name, self._note = clean(name, 90), clean(note, 90)
        self.keepWithNext = 1

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the full width and one line."""
        del wide, high
        self.width, self.height = A4.text, 30.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw the ground, the name, the figures."""
        canvas = self.canv
        with canvas.artifact():
            canvas.setFillColor(colour(PAPER.pale))
            canvas.rect(0, 6, A4.text, 22, stroke=0, fill=1)
        room = A4.text - width(self._note, Role.TEXT, 7.5) - 40
        with canvas.content(canvas.parent.add("H2")):
            canvas.setFillColor(colour(PAPER.navy))
            canvas.setFont(FACES[Role.STRONG].name, 10.5)
            canvas.drawString(9, 13.5, fit(self._name, Role.STRONG, 10.5, room))
        with canvas.content(canvas.parent.add("P")):
            canvas.setFillColor(colour(PAPER.grey))
            canvas.setFont(FACES[Role.TEXT].name, 7.5)
            canvas.drawRightString(A4.text - 9, 14, self._note)


class Number(Flowable):  # type: ignore[misc]
    """The number of a question, in figures that stand below one another."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take one line."""
        del high
        self.width, self.height = wide, 13.6
        return self.width, self.height

    def draw(self) -> None:
        """Draw the figures."""
        with self.canv.content(self.canv.parent.add("P")):
            self.canv.setFillColor(colour(PAPER.rust))
            self.canv.setFont(FACES[Role.FIGURES_STRONG].name, 8.6)
            self.canv.drawString(0, 4, self._number)


class _Tick(Flowable):  # type: ignore[misc]
    """A choice to tick: a ring for one answer, a box for several; its points stand at the right."""

    def __init__(self, option: Option, several: bool) -> None:
        super().__init__()
        self._several = several
        self._earns = clean(option.earns, 30)
        self._label, self._meaning = clean(option.label, 200), clean(option.meaning, 200)
        self._lines: Sequence[str] = ()
        self._small: Sequence[str] = ()

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Break the label and its meaning."""
        del high
        room = wide - _BOX - (width(self._earns, Role.FIGURES, 7.5) + 8 if self._earns else 0)
        self._lines = break_lines(self._label, Role.TEXT, 8.6, room)
        self._small = break_lines(self._meaning, Role.TEXT, 7.2, room) if self._meaning else []
        self.width, self.height = wide, 12.0 * len(self._lines) + 9.4 * len(self._small) + 2.5
        return self.width, self.height

    def draw(self) -> None:
        """Draw the ring or box, then the texts."""
        canvas, top = self.canv, self.height - 9.4
        with canvas.artifact():
            canvas.setStrokeColor(colour(PAPER.grey))
            canvas.setLineWidth(0.8)
            if self._several:
                canvas.rect(0.5, top - 0.6, 6.6, 6.6, stroke=1, fill=0)
            else:
                canvas.circle(3.8, top + 2.7, 3.4, stroke=1, fill=0)
        with canvas.content(canvas.parent.add("P")):
            write_lines(canvas, self._lines, (_BOX, top), size=8.6, leading=12.0, tint=PAPER.ink)
            low = top - 12.0 * len(self._lines) + 1.6
            write_lines(canvas, self._small, (_BOX, low), size=7.2, leading=9.4)
            canvas.setFillColor(colour(PAPER.grey))
            canvas.setFont(FACES[Role.FIGURES].name, 7.5)
            canvas.drawRightString(self.width, top, self._earns)


class _Blank(Flowable):  # type: ignore[misc]
    """A line to write on, with what belongs there."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = clean(what, 160)
        self._lines: Sequence[str] = ()

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the line, and the words below it."""
        del high
        self._lines = break_lines(self._what, Role.TEXT, 7.5, wide)
        self.width, self.height = wide, 18.0 + 10.0 * len(self._lines)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line and the words."""
        canvas = self.canv
        with canvas.artifact():
            canvas.setStrokeColor(colour(PAPER.faint))
            canvas.setLineWidth(0.7)
            canvas.line(0, self.height - 14, self.width, self.height - 14)
        with canvas.content(canvas.parent.add("P")):
            write_lines(canvas, self._lines, (0, self.height - 23), size=7.5, leading=10.0)


def write_lines(
    canvas: Any,
    lines: Sequence[str],
    at: tuple[float, float],
    *,
    size: float,
    leading: float,
    tint: str = PAPER.grey,
) -> None:
    """Write lines below one another, the first on ``at``."""
    text = canvas.beginText(*at)
    text.setFont(FACES[Role.TEXT].name, size, leading)
    text.setFillColor(colour(tint))
    for line in lines:
        text.textLine(line)
    canvas.drawText(text)
