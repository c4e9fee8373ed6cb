"""Several questions on one screen: tables where they share their choices, each by itself otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.services.views import QuestionView, ScreenView
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import column, label
from touchaudit.ui.widgets.choice_table import MOST_COLUMNS, ChoiceTable
from touchaudit.ui.widgets.questions import question_widget
from touchaudit.ui.widgets.row_status import RowStatus


class FieldPart(QFrame):
    """One question among others: its words, and the widget that takes its answer.

    ``turned`` sends its reference when it is entered, ``given`` reference and value.
    """

    turned = Signal(str)
    given = Signal(str, str)
    attached = Signal(object)
    removed = Signal(str)
    wanted = Signal(str)

    def __init__(self, view: QuestionView) -> None:
        super().__init__()
        self.view = view
        self._here = False
        self._words = label(view.label, "h3", wrap=True)
        self._hint = label(view.hint, "muted", wrap=True)
        self._status = RowStatus()
        self.widget = question_widget(view)
        self.widget.setAccessibleName(view.label)
        self.widget.setVisible(view.type != "note" or bool(view.value))
        self.setLayout(
            column(self._words, self._hint, self.widget, self._status, spacing=6, margins=(14, 10, 12, 12))
        )
        self.widget.answered.connect(lambda value: self.given.emit(self.view.ref, value))
        self.widget.attached.connect(self._attach)
        self.widget.removed.connect(self.removed)
        self.widget.wanted.connect(self._want)
        for part in self.widget.findChildren(QWidget):
            part.installEventFilter(self)

    def refs(self) -> list[str]:
        """Return the one question."""
        return [self.view.ref]

    def show_views(self, views: Sequence[QuestionView], here: str) -> None:
        """Show the question as it stands now, and whether it is the one that is asked about."""
        self.view = view = views[0]
        self._here = here == view.ref
        self._words.setText(view.label)
        self._hint.setText(view.hint)
        self._hint.setVisible(bool(view.hint))
        self.widget.show_view(view)
        self._status.show_question(view)
        self.update()

    def take_key(self, here: str, text: str) -> bool:
        """Let the answer use a bare key while this is asked about."""
        return here == self.view.ref and self.widget.take_key(text)

    def place_of(self, _ref: str) -> QWidget:
        """Return where the question stands, to bring it into view."""
        return self

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab goes through."""
        return self.widget.tab_stops()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._enter()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self._enter()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._here:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 10, 4, self.height() - 20), 2, 2)

    def _enter(self) -> None:
        if not self._here and self.view.type != "note":
            self.turned.emit(self.view.ref)

    def _want(self, what: str) -> None:
        self._enter()
        self.wanted.emit(what)

    def _attach(self, source: object) -> None:
        self._enter()
        self.attached.emit(source)


class FieldList(QWidget):
    """The questions of one screen, of which one at a time is asked about: notes and photos belong to it.

    ``turned`` sends the question that was entered, ``given`` the reference and value of an answer.
    """

    turned = Signal(str)
    given = Signal(str, str)
    attached = Signal(object)
    removed = Signal(str)
    wanted = Signal(str)

    def __init__(self, screen: ScreenView) -> None:
        super().__init__()
        self._shape = _shape(screen)
        self._here = ""
        self._refs = [view.ref for view in screen.questions if view.type != "note"]
        self.parts = list(_parts(screen.questions))
        self.setLayout(column(*self.parts, spacing=10))
        for part in self.parts:
            part.turned.connect(self.turned)
            part.given.connect(self.given)
            if isinstance(part, FieldPart):
                part.attached.connect(self.attached)
                part.removed.connect(self.removed)
                part.wanted.connect(self.wanted)

    def fits(self, screen: ScreenView) -> bool:
        """Return whether a screen can be shown here, or has to be built anew."""
        return self._shape == _shape(screen)

    def show_screen(self, screen: ScreenView, here: str) -> None:
        """Show the questions as they stand now; ``here`` is the one that is asked about."""
        self._here = here
        known = {view.ref: view for view in screen.questions}
        for part in self.parts:
            part.show_views([known[ref] for ref in part.refs()], here)

    def step(self, by: int, *, in_table: bool = False) -> bool:
        """Ask about the question above (-1) or below (1); tell whether there was one.

        ``in_table`` goes no further than the table that the question asked about stands in.
        """
        part = self._part()
        refs = self._refs
        if in_table:
            refs = part.refs() if isinstance(part, ChoiceTable) else []
        at = refs.index(self._here) + by if self._here in refs else -1
        if not 0 <= at < len(refs):
            return False
        self.turned.emit(refs[at])
        return True

    def take_key(self, text: str) -> bool:
        """Let the question that is asked about use a bare key."""
        return any(part.take_key(self._here, text) for part in self.parts)

    def flush(self) -> None:
        """Give what was typed and not given yet."""
        for part in self.parts:
            if isinstance(part, FieldPart):
                part.widget.flush()

    def unclear(self) -> str:
        """Say what is typed here and can't be given as it stands; "" where all is well."""
        told = (part.widget.unclear() for part in self.parts if isinstance(part, FieldPart))
        return next((text for text in told if text), "")

    def entry(self) -> QWidget | None:
        """Return where typing starts, where the question asked about is answered in typed text."""
        part = self._part()
        return part.widget.entry() if isinstance(part, FieldPart) else None

    def place(self) -> QWidget:
        """Return where the question asked about stands."""
        part = self._part()
        return part.place_of(self._here) if part is not None else self

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab goes through, in the order it is read."""
        return [stop for part in self.parts for stop in part.tab_stops()]

    def _part(self) -> ChoiceTable | FieldPart | None:
        return next((part for part in self.parts if self._here in part.refs()), None)


def _parts(views: Sequence[QuestionView]) -> Iterator[ChoiceTable | FieldPart]:
    """Put neighbours with the same few choices into a table, every other question by itself."""
    for choices, run in groupby(views, key=_columns):
        together = list(run)
        if choices and len(together) > 1:
            yield ChoiceTable(together)
        else:
            yield from (FieldPart(view) for view in together)


def _columns(view: QuestionView) -> tuple[object, ...]:
    """Return the columns that a question needs in a table; none where it does not belong into one."""
    plain = view.type == "select_one" and not view.stopwatch and len(view.choices) <= MOST_COLUMNS
    return view.choices if plain else ()


def _shape(screen: ScreenView) -> tuple[object, ...]:
    views = screen.questions
    return tuple((view.ref, view.type, view.choices, tuple(view.parameters.items())) for view in views)
