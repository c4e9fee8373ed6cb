"""The card that asks: what is asked, the answers, and what can be said instead of answering."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from touchaudit.domain.visit import Mark
from touchaudit.services.views import QuestionView
from touchaudit.ui import style, words
from touchaudit.ui.widgets.basics import button, column, label, relabel, row
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.questions import QuestionWidget, question_widget
from touchaudit.ui.widgets.repeat_bar import RepeatBar
from touchaudit.ui.widgets.seen import SeenButton
from touchaudit.ui.widgets.tab_order import chain
from touchaudit.ui.widgets.toast import announce


class QuestionCard(QFrame):
    """One question. It sends what the auditor gives and stores nothing.

    The heading holds the keyboard when a question opens, so that bare keys work and a screen reader reads
    the question first.
    """

    answered = Signal(str)
    attached = Signal(object)
    removed = Signal(str)
    not_applicable = Signal()
    not_observed = Signal()
    cleared = Signal()
    flagged = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.widget: QuestionWidget | None = None
        self._view: QuestionView | None = None
        self._eyebrow = label("", "eyebrow", wrap=True)
        self.heading = label("", "question", wrap=True)
        self._hint = label("", "lead", wrap=True)
        self._guidance = label("", "muted", wrap=True)
        self._more = button(self.tr("How to judge this"), "info", "link", self._show_guidance)
        self.repeat = RepeatBar()
        self.problem = label("", "error", wrap=True)
        self.marked = label("", "muted", wrap=True)
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
        self._view = view
        if before is None or self.widget is None or _differs(before, view):
            self._ask(view)
        else:
            self.widget.show_view(view)
        number = self.tr("QUESTION {} OF {}").format(view.number, view.of) if view.number else ""
        self._eyebrow.setText("  ·  ".join(part for part in (number, view.section.upper()) if part))
        self._eyebrow.setVisible(bool(self._eyebrow.text()))
        self.heading.setText(view.label)
        for part, text in ((self._hint, view.hint), (self.problem, words.said(view.problem))):
            part.setText(text)
            part.setVisible(bool(text))
        self._guidance.setText(view.guidance)
        self._more.setVisible(bool(view.guidance) and self._guidance.isHidden())
        self.repeat.show_question(view, locked=locked)
        self._show_mark(view, locked=locked)

    def settle_focus(self) -> None:
        """Give the keyboard to the heading, or to the field where text is typed."""
        entry = self.widget.entry() if self.widget is not None else None
        if entry is None and self.heading.hasFocus():  # what keeps the keyboard is not read anew
            announce(self.heading, self.heading.text())
        (entry or self.heading).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, text: str) -> bool:
        """Let the answers use a bare key."""
        return self.widget is not None and self.widget.take_key(text)

    def flush(self) -> None:
        """Send what was typed and not sent yet."""
        if self.widget is not None:
            self.widget.flush()

    def _ask(self, view: QuestionView) -> None:
        if self.widget is not None:
            self._slot.removeWidget(self.widget)
            self.widget.hide()
            self.widget.deleteLater()
        self.widget = question_widget(view, self)
        self.widget.setAccessibleName(view.label)
        self.widget.answered.connect(self.answered)
        self.widget.attached.connect(self.attached)
        self.widget.removed.connect(self.removed)
        self._slot.addWidget(self.widget)
        chain(self.heading, self.widget.tab_stops())
        self.widget.show()  # a layout shows what it is given only with the next event
        self._guidance.hide()

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
        return column(4, line, spacing=0)

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
