"""What a form is made of: rings, boxes and lines to write on, each with the words that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from reportlab.platypus import Flowable

from touchaudit.charts.fonts import FACES, break_lines, width
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.domain.paper import Field, Part
from touchaudit.domain.words import duration
from touchaudit.reports.checklist_preview import Number, write_lines
from touchaudit.reports.flowables import Para, Stack, clean
from touchaudit.reports.page import GUTTER, Page
from touchaudit.reports.paint import colour
from touchaudit.reports.paper_model import Choice, Question, Way
from touchaudit.reports.paper_words import Words
from touchaudit.reports.theme import styles

NOT_APPLICABLE = "-na"
NOT_OBSERVED = "-no"
"""States of the rings beside every question; no choice is called so, since a name begins with a letter."""

_NUMBER = 26.0
_RING = 13.0
_SMALL_RING = 10.0
_LINE = 20.0
_PAD = 8.0
_LABEL_SIZE = 9.0
_LONGEST = 500
_LINES_DEEP = 62.0
_MOST_LETTERS = 220

_Broken: TypeAlias = tuple[Choice, list[str], list[str]]
"""A choice with the lines of its label and of its meaning."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What all blocks of one form share."""

    page: Page
    words: Words
    form: str

    @property
    def right(self) -> float:
        """How wide the answers at the right are."""
        return self.page.columns(6)

    @property
    def left(self) -> float:
        """How wide the question at the left is."""
        return self.page.text - _NUMBER - GUTTER - self.right


def block_of(question: Question, setting: Setting) -> Flowable:
    """Return a question with all that is filled in for it."""
    return _Asked(question, setting)


class _Asked(Flowable):  # type: ignore[misc]
    """A question at the left, its answers at the right, and below them note, time and marks."""

    def __init__(self, question: Question, setting: Setting) -> None:
        super().__init__()
        self._question, self._setting = question, setting
        wide = question.way in (Way.LINES, Way.NONE)
        self._text = Stack(
            _texts(question, setting.words), setting.page.text - _NUMBER if wide else setting.left
        )
        self._answers = _answers(question, setting)
        self._wide = wide
        self._foot = None if question.way is Way.NONE else _Foot(question, setting)

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the taller of question and answers, and the row below."""
        text = self._text.wrap(wide, high)[1]
        answers = self._answers.wrap(self._room, high)[1] if self._answers else 0.0
        self._upper = text + answers + (6 if answers else 0) if self._wide else max(text, answers)
        foot = self._foot.wrap(wide, high)[1] if self._foot else 0.0
        self.width, self.height = self._setting.page.text, self._upper + foot + 2 * _PAD
        return self.width, self.height

    def draw(self) -> None:
        """Draw a hairline, the question, its answers, the row below."""
        canvas = self.canv
        top = self.height - _PAD
        with canvas.artifact():
            canvas.setStrokeColor(colour(PAPER.hairline))
            canvas.setLineWidth(0.5)
            canvas.line(0, self.height, self.width, self.height)
        number = Number(self._question.number)
        number.wrap(_NUMBER, 0)
        with canvas.inside(canvas.parent.add("Sect")):
            number.drawOn(canvas, 0, top - number.height)
            self._text.drawOn(canvas, _NUMBER, top - self._text.height)
            if self._answers and self._wide:
                self._answers.drawOn(canvas, _NUMBER, top - self._upper)
            elif self._answers:
                x = self.width - self._setting.right
                self._answers.drawOn(canvas, x, top - self._answers.height)
            if self._foot:
                self._foot.drawOn(canvas, _NUMBER, _PAD)

    @property
    def _room(self) -> float:
        return self._setting.page.text - _NUMBER if self._wide else self._setting.right


def _texts(question: Question, words: Words) -> list[Any]:
    style = styles()
    done: list[Any] = [Para(clean(question.label, _LONGEST), style.third)]
    if question.hint:
        done.append(Para(clean(question.hint, _LONGEST), style.under))
    done += [Para(clean(line, _LONGEST), style.under, strong="›") for line in question.logic]
    facts = [words.needed] if question.needed else []
    if question.time is not None:
        target, limit = question.time
        facts.append(words.target.format(duration(target)))
        facts += [] if limit is None else [words.limit.format(duration(limit))]
    told = " · ".join(facts)
    if told:
        done.append(Para(told, style.under, strong="*" if question.needed else ""))
    return done


def _answers(question: Question, setting: Setting) -> Flowable | None:
    if question.way in (Way.ONE, Way.SEVERAL):
        meant = any(choice.meaning for choice in question.choices)
        return (_Listed if meant else _Flowing)(question, setting)
    if question.way is Way.ORDER:
        return _Listed(question, setting)
    if question.way is Way.TIME:
        return _Times(question, setting)
    if question.way is Way.NONE:
        return None
    return _Written(question, setting, _LINES_DEEP if question.way is Way.LINES else _LINE)


class _Choices(Flowable):  # type: ignore[misc]
    """Choices with the ring or box of each."""

    def __init__(self, question: Question, setting: Setting) -> None:
        super().__init__()
        self._question, self._setting = question, setting

    def _field(self, part: Part, choice: str = "") -> Field:
        return Field(part, self._question.path, choice, self._setting.form)

    def _press(self, choice: Choice, x: float, y: float) -> None:
        """Draw the ring or box of a choice, its lower left corner on (x, y)."""
        told = f"{clean(self._question.label, _MOST_LETTERS)}: {clean(choice.label, _MOST_LETTERS)}"
        box = (x, y, _RING, _RING)
        way = self._question.way
        draw_press(self.canv, x, y, _RING, square=way is not Way.ONE)
        if way is Way.ONE:
            self.canv.button(self._field(Part.ANSWER), box, told, choice.name)
        elif way is Way.ORDER:
            self.canv.write_in(self._field(Part.RANK, choice.name), (x, y, _RING, _RING), told)
        else:
            self.canv.box(self._field(Part.TICK, choice.name), box, told)


class _Flowing(_Choices):
    """Short choices one after the other, as many in a row as fit."""

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Find the rows."""
        del high
        self._rows: list[list[tuple[float, Choice, list[str]]]] = [[]]
        x, gap = 0.0, 8.0 if len(self._question.choices) > 5 else 14.0
        for choice in self._question.choices:
            lines = break_lines(clean(choice.label, _MOST_LETTERS), Role.TEXT, _LABEL_SIZE, wide - _RING - 6)
            needed = _RING + 6 + max(width(line, Role.TEXT, _LABEL_SIZE) for line in lines)
            if x + needed > wide and self._rows[-1]:
                self._rows.append([])
                x = 0.0
            self._rows[-1].append((x, choice, lines))
            x += needed + gap
        self.width, self.height = wide, sum(self._high(row) for row in self._rows)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the rows from the top down."""
        y = self.height
        for row in self._rows:
            for x, choice, lines in row:
                _words(self.canv, lines, x + _RING + 6, y - 10.2)
                self._press(choice, x, y - _RING)
            y -= self._high(row)

    @staticmethod
    def _high(row: Sequence[tuple[float, Choice, list[str]]]) -> float:
        return max((len(lines) for _, _, lines in row), default=0) * 11.4 + 8.6


class _Listed(_Choices):
    """Choices with what each stands for: in two columns where all fit, else below one another."""

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Break labels and meanings."""
        del high
        half = (wide - GUTTER) / 2
        lines = self._break(half)
        pairs = len(lines) > 2 and all(len(label) + len(small) <= 3 for _, label, small in lines)
        self._across = 2 if pairs else 1
        self._step = half + GUTTER
        lines = lines if pairs else self._break(wide)
        self._rows = [lines[at : at + self._across] for at in range(0, len(lines), self._across)]
        self.width, self.height = wide, sum(self._high(row) for row in self._rows)
        return self.width, self.height

    def draw(self) -> None:
        """Draw each choice, its ring level with the first line."""
        y = self.height
        for row in self._rows:
            for place, (choice, lines, small) in enumerate(row):
                x = place * self._step
                _words(self.canv, lines, x + _RING + 7, y - 10.2, Role.MEDIUM)
                if small:
                    with self.canv.content(self.canv.parent.add("P")):
                        low = y - 10.2 - 11.4 * len(lines) + 1.4
                        write_lines(self.canv, small, (x + _RING + 7, low), size=7.2, leading=9.0)
                self._press(choice, x, y - _RING)
            y -= self._high(row)

    def _break(self, wide: float) -> list[_Broken]:
        room = wide - _RING - 7
        return [
            (
                choice,
                break_lines(clean(choice.label, _MOST_LETTERS), Role.MEDIUM, _LABEL_SIZE, room),
                break_lines(clean(choice.meaning, _MOST_LETTERS), Role.TEXT, 7.2, room)
                if choice.meaning
                else [],
            )
            for choice in self._question.choices
        ]

    @staticmethod
    def _high(row: Sequence[_Broken]) -> float:
        return max(max(_RING, 11.4 * len(lines) + 9.0 * len(small)) for _, lines, small in row) + 5.2


class _Written(Flowable):  # type: ignore[misc]
    """A box to write in; what belongs there stands small inside its upper edge."""

    def __init__(self, question: Question, setting: Setting, high: float) -> None:
        super().__init__()
        self._question, self._setting, self._high = question, setting, high

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the box, and the words below it."""
        del high
        self.width, self.height = wide, self._high + (11.0 if self._question.shape else 2.0)
        return self.width, self.height

    def draw(self) -> None:
        """Draw box and words."""
        canvas, question = self.canv, self._question
        y = self.height - self._high
        deep = question.way is Way.LINES
        draw_box(canvas, 0, y, self.width, self._high, lines=deep)
        if question.shape:
            _words(canvas, [question.shape], 0, y - 8.6, size=7.2, tint=PAPER.grey)
        field = Field(Part.ANSWER, question.path, "", self._setting.form)
        canvas.write_in(field, (0, y, self.width, self._high), question.label, lines=deep)


class _Times(Flowable):  # type: ignore[misc]
    """How long something took: minutes and seconds, or when it began and ended."""

    def __init__(self, question: Question, setting: Setting) -> None:
        super().__init__()
        self._question, self._setting = question, setting

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take two rows."""
        del high
        self.width, self.height = wide, 2 * _LINE + 16.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes with their words."""
        words, y = self._setting.words, self.height - _LINE
        x = self._box(Part.MINUTES, 0, y, 46, words.minutes)
        self._box(Part.SECONDS, x, y, 46, words.seconds)
        y -= _LINE + 6
        _words(self.canv, [f"{words.either} {words.since}"], 0, y + 6.5, size=7.5, tint=PAPER.grey)
        x = width(f"{words.either} {words.since}", Role.TEXT, 7.5) + 5
        x = self._box(Part.FROM, x, y, 66, words.until)
        self._box(Part.TO, x, y, 66, "hh:mm:ss")

    def _box(self, part: Part, x: float, y: float, wide: float, after: str) -> float:
        draw_box(self.canv, x, y, wide, _LINE)
        told = f"{clean(self._question.label, _MOST_LETTERS)}: {after}"
        field = Field(part, self._question.path, "", self._setting.form)
        self.canv.write_in(field, (x, y, wide, _LINE), told)
        _words(self.canv, [after], x + wide + 5, y + 6.5, size=7.5, tint=PAPER.grey)
        return x + wide + 11 + width(after, Role.TEXT, 7.5)


class _Foot(Flowable):  # type: ignore[misc]
    """The row below every question: a line for the note, when it was seen, and the two marks."""

    def __init__(self, question: Question, setting: Setting) -> None:
        super().__init__()
        self._question, self._setting = question, setting

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take one row and some air above it."""
        del wide, high
        self.width, self.height = self._setting.page.text - _NUMBER, _LINE + 7.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw the marks from the right, then the note in the room that is left."""
        canvas, words, question = self.canv, self._setting.words, self._question
        right = self.width
        marks = ((NOT_OBSERVED, words.not_observed), (NOT_APPLICABLE, words.not_applicable))
        places = []
        for state, text in marks:
            right -= width(text, Role.TEXT, 7.5) + _SMALL_RING + 4
            places.append((state, text, right))
            right -= 10
        seen = width(words.seen, Role.TEXT, 7.5)
        clock = right - 44
        note = clock - seen - 5 - 10
        label = width(words.note, Role.TEXT, 7.5) + 6
        told = clean(question.label, _MOST_LETTERS)
        _words(canvas, [words.note], 0, 6.5, size=7.5, tint=PAPER.grey)
        draw_box(canvas, label, 0, note - label, _LINE)
        canvas.write_in(self._field(Part.NOTE), (label, 0, note - label, _LINE), f"{words.note}: {told}")
        _words(canvas, [words.seen], clock - seen - 5, 6.5, size=7.5, tint=PAPER.grey)
        draw_box(canvas, clock, 0, 44, _LINE)
        canvas.write_in(self._field(Part.SEEN), (clock, 0, 44, _LINE), f"{words.seen}: {told}")
        part = Part.ANSWER if question.way is Way.ONE else Part.MARK
        for state, text, x in reversed(places):
            draw_press(canvas, x, 5, _SMALL_RING)
            box = (x, 5, _SMALL_RING, _SMALL_RING)
            canvas.button(self._field(part), box, f"{told}: {text}", state)
            _words(canvas, [text], x + _SMALL_RING + 4, 6.8, size=7.5, tint=PAPER.grey)

    def _field(self, part: Part) -> Field:
        return Field(part, self._question.path, "", self._setting.form)


def draw_press(canvas: Any, x: float, y: float, size: float, *, square: bool = False) -> None:
    """Draw an empty ring or box to fill."""
    with canvas.artifact():
        canvas.setStrokeColor(colour(PAPER.grey))
        canvas.setFillColor(colour(PAPER.paper))
        canvas.setLineWidth(0.9)
        if square:
            canvas.roundRect(x + 0.5, y + 0.5, size - 1, size - 1, 2.2, stroke=1, fill=1)
        else:
            canvas.circle(x + size / 2, y + size / 2, size / 2 - 0.5, stroke=1, fill=1)


def draw_box(canvas: Any, x: float, y: float, wide: float, high: float, *, lines: bool = False) -> None:
    """Draw a box to write in; a deep one has lines."""
    with canvas.artifact():
        canvas.setStrokeColor(colour(PAPER.faint))
        canvas.setFillColor(colour(PAPER.paper))
        canvas.setLineWidth(0.6)
        canvas.roundRect(x, y, wide, high, 2.5, stroke=1, fill=1)
        if lines:
            canvas.setStrokeColor(colour(PAPER.hairline))
            canvas.setLineWidth(0.5)
            canvas.lines([(x + 6, y + high * part / 3, x + wide - 6, y + high * part / 3) for part in (1, 2)])


def _words(
    canvas: Any,
    lines: Sequence[str],
    x: float,
    y: float,
    role: Role = Role.TEXT,
    *,
    size: float = _LABEL_SIZE,
    tint: str = PAPER.ink,
) -> None:
    with canvas.content(canvas.parent.add("P")):
        text = canvas.beginText(x, y)
        text.setFont(FACES[role].name, size, 11.4)
        text.setFillColor(colour(tint))
        for line in lines:
            text.textLine(line)
        canvas.drawText(text)
