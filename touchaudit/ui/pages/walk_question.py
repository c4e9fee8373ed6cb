"""The card that asks: what is asked, the answers, and what can be said instead of answering.

A screen of several questions stands on the same card; what can be said instead is about the one asked about.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from touchaudit.domain.visit import Mark
from touchaudit.services.walk_values import QuestionView, ScreenView
from touchaudit.ui import style, words
from touchaudit.ui.widgets.basics import OneLine, button, column, label, relabel, row
from touchaudit.ui.widgets.field_list import FieldList
from touchaudit.ui.widgets.field_part import words_of
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.questions import QuestionWidget, question_widget
from touchaudit.ui.widgets.questions.number import Number
from touchaudit.ui.widgets.repeat_bar import RepeatBar
from touchaudit.ui.widgets.seen import SeenButton
from touchaudit.ui.widgets.tab_order import chain
from touchaudit.ui.widgets.toast import announce

_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class QuestionCard(QFrame):
    """One question, or those of one screen. It sends what the auditor gives and stores nothing.

    ``answered`` sends the reference of a question and its value, ``turned`` the question of a screen that was
    entered.

    The heading holds the keyboard when a question opens, so that bare keys work and a screen reader reads
    the question first.
    """

    answered = Signal(str, str)
    turned = Signal(str)
    attached = Signal(object)
    removed = Signal(str)
    wanted = Signal(str)
    not_applicable = Signal()
    not_observed = Signal()
    cleared = Signal()
    flagged = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.widget: QuestionWidget | FieldList | None = None
        self._view: QuestionView | None = None
        self._eyebrow = label("", "eyebrow", wrap=True)
        self.heading = label("", "question", wrap=True)
        self.heading.installEventFilter(self)
        self._hint = label("", "lead", wrap=True)
        self._guidance = label("", "muted", wrap=True)
        self._more = button(self.tr("How to judge this"), "info", "link", self._show_guidance)
        self.repeat = RepeatBar()
        self.problem = label("", "error", wrap=True)
        self.marked = label("", "muted", wrap=True)
        self.about = OneLine("", "small")
        self._slot = QVBoxLayout()
        self._slot.setContentsMargins(0, 10, 0, 0)
        self.applies = self._mark(self.tr("Does not apply"), "ban", self.tr("0"))
        self.applies.clicked.connect(lambda on: self._say(on, self.not_applicable))
        self.observed = self._mark(self.tr("Not observed"), "circle-slash", self.tr("It could not be seen"))
        self.observed.clicked.connect(lambda on: self._say(on, self.not_observed))
        self.clear = button(
            self.tr("Clear"), "x", "quiet", self.cleared.emit, hint=self.tr("Clear the answer")
        )
        self.later = self._mark(self.tr("Come back later"), "flag", self.tr("F"))
        self.later.clicked.connect(self.flagged)
        self.seen = SeenButton()
        marks = Flow(self.applies, self.observed, self.seen, self.clear, self._more, gap=4)
        self.setLayout(
            column(
                self.repeat,
                self._eyebrow,
                self.heading,
                self._hint,
                self._guidance,
                self._slot,
                self.problem,
                self.marked,
                self._foot(marks),
                spacing=6,
                margins=(24, 18, 24, 10),
            )
        )

    def show_question(self, view: QuestionView, *, locked: bool) -> None:
        """Show a question; one that is shown already is brought up to date in place."""
        view = replace(view, readonly=view.readonly or locked)
        before = self._view
        if before is None or not isinstance(self.widget, QuestionWidget) or _differs(before, view):
            self._ask(view)
        else:
            self.widget.show_view(view)
        number = self.tr("QUESTION {} OF {}").format(view.number, view.of) if view.number else ""
        self._head(number, view.section, view.label, view.hint)
        self._tell(view, words.said(view.problem), locked=locked)

    def show_screen(self, screen: ScreenView, here: QuestionView, *, locked: bool) -> None:
        """Show the questions of a screen, of which one is asked about."""
        every = tuple(replace(view, readonly=view.readonly or locked) for view in screen.questions)
        screen = replace(screen, questions=every)
        fields = self.widget
        if not isinstance(fields, FieldList) or not fields.fits(screen):
            before = fields.focused() if isinstance(fields, FieldList) else None
            fields = self._ask_together(screen)
            fields.show_screen(screen, here.ref)
            if before is not None:  # an answer brought more questions, or took some away
                fields.focus(*before)
        else:
            fields.show_screen(screen, here.ref)
        numbers = [view.number for view in every if view.number] or [0]
        number = self.tr("QUESTIONS {} – {} OF {}").format(numbers[0], numbers[-1], here.of)
        title = screen.title or here.section or self.tr("Judge each of these")
        self._head(number, here.section if here.section != title else "", title, screen.hint)
        self._tell(replace(here, readonly=here.readonly or locked), "", locked=locked)
        self.about.setText(self.tr("About “{}”").format(words_of(here)))
        self.about.setVisible(here.type != "note")  # nothing can be said about a note

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Up and Down go through the questions of a screen while the heading has the keyboard."""
        step = _STEPS.get(event.key()) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() != QEvent.Type.KeyPress or not isinstance(self.widget, FieldList):
            return False
        return self.widget.step(step)

    def step_in_table(self, by: int) -> bool:
        """Ask about the row above or below of the table that is asked about; tell whether there was one."""
        return isinstance(self.widget, FieldList) and self.widget.step(by, in_table=True)

    def place(self) -> QWidget:
        """Return where the question asked about stands: it has to be in view."""
        return self.widget.place() if isinstance(self.widget, FieldList) else self.heading

    def settle_focus(self) -> None:
        """Give the keyboard to the heading, or to the field where text is typed."""
        entry = self.widget.entry() if self.widget is not None else None
        if entry is None and self.heading.hasFocus():  # what keeps the keyboard is not read anew
            announce(self.heading, self.heading.text())
        (entry or self.heading).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, text: str) -> bool:
        """Let the answers use a bare key."""
        return self.widget is not None and self.widget.take_key(text)

    def keyed(self) -> Number | None:
        """Return the number among several questions that is asked about, for the keypad below them."""
        return self.widget.keyed() if isinstance(self.widget, FieldList) else None

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        if self.widget is not None:
            self.widget.flush()

    def _ask(self, view: QuestionView) -> None:
        widget = question_widget(view, self)
        widget.setAccessibleName(view.label)
        widget.answered.connect(lambda value: self.answered.emit(view.ref, value))
        self._put(widget)
        chain(self.heading, widget.tab_stops())

    def _ask_together(self, screen: ScreenView) -> FieldList:
        fields = FieldList(screen)
        fields.given.connect(self.answered)
        fields.turned.connect(self.turned)
        self._put(fields)
        chain(self.heading, fields.tab_stops())
        return fields

    def _put(self, widget: QuestionWidget | FieldList) -> None:
        """Let a widget take the answers in place of the one before."""
        if self.widget is not None:
            self._slot.removeWidget(self.widget)
            self.widget.hide()
            self.widget.deleteLater()
        self.widget = widget
        widget.attached.connect(self.attached)
        widget.removed.connect(self.removed)
        widget.wanted.connect(self.wanted)
        self._slot.addWidget(widget)
        widget.show()  # a layout shows what it is given only with the next event
        self._guidance.hide()

    def _head(self, number: str, section: str, heading: str, hint: str) -> None:
        self._eyebrow.setText("  ·  ".join(part for part in (number, section.upper()) if part))
        self._eyebrow.setVisible(bool(self._eyebrow.text()))
        self.heading.setText(heading)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.about.hide()

    def _tell(self, view: QuestionView, problem: str, *, locked: bool) -> None:
        """Show what is about one question, whatever else is on the card."""
        if self._view is None or self._view.ref != view.ref:
            self._guidance.hide()
        self._view = view
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._guidance.setText(view.guidance)
        self._more.setVisible(bool(view.guidance) and self._guidance.isHidden())
        self.repeat.show_question(view, locked=locked)
        self._show_mark(view, locked=locked)

    def _show_mark(self, view: QuestionView, *, locked: bool) -> None:
        asks = view.type != "note" and not view.readonly
        texts = {
            Mark.NONE: "",
            Mark.NOT_APPLICABLE: self.tr("Does not apply here: it leaves the score."),
            Mark.NOT_OBSERVED: self.tr("Not observed: {}").format(view.reason),
        }
        self.marked.setText(texts[view.mark])
        self.marked.setVisible(view.mark is not Mark.NONE)
        self.applies.setChecked(view.mark is Mark.NOT_APPLICABLE)
        self.observed.setChecked(view.mark is Mark.NOT_OBSERVED)
        self.later.setChecked(view.flagged)
        relabel(self.later, self.tr("Marked to come back") if view.flagged else self.tr("Come back later"))
        for part in (self.applies, self.observed, self.later):
            part.setVisible(asks)
            part.setEnabled(not locked)
        self.seen.show_question(view)
        self.seen.setVisible(asks)
        self.seen.setEnabled(not locked)
        self.clear.setVisible(asks and not locked and bool(view.value))

    def _mark(self, text: str, icon: str, hint: str) -> QPushButton:
        made = button(text, role="mark", hint=hint)
        made.setIcon(style.icon(icon, "text", "accent"))
        made.setIconSize(QSize(style.px(18), style.px(18)))
        relabel(made, text)
        made.setCheckable(True)
        return made

    def _foot(self, marks: Flow) -> QVBoxLayout:
        line = row(spacing=4)
        line.addLayout(marks, 1)
        line.addWidget(self.later)
        return column(4, self.about, line, spacing=0)

    def _say(self, on: bool, instead: SignalInstance) -> None:
        if on:
            instead.emit()
        else:
            self.cleared.emit()

    def _show_guidance(self) -> None:
        self._guidance.show()
        self._more.hide()


def _differs(before: QuestionView, now: QuestionView) -> bool:
    """Return whether the answers have to be built anew."""
    return (before.ref, before.type, before.choices, before.parameters) != (
        now.ref,
        now.type,
        now.choices,
        now.parameters,
    )
