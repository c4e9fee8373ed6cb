"""Why a figure is what it is: its formula, and what it is made of, down to the answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from touchaudit.domain.derivation_steps import Source, Step, Unit
from touchaudit.domain.lens import Lens
from touchaudit.ui import style, words
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.badges import Glyph, chip
from touchaudit.ui.widgets.basics import button, clear, column, label, relabel, row
from touchaudit.ui.widgets.controls import Segments
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.sheet import Sheet
from touchaudit.ui.widgets.toast import announce
from touchaudit.ui.widgets.why_paper import WhyPaper
from touchaudit.ui.widgets.why_row import WhyRow, answer_text, unbroken, value_text

if TYPE_CHECKING:
    from touchaudit.services.derivations import WhyView

_LEAST = 300
_CRUMB = 26
_FIRST = 50  # parts that are shown at once: a figure of a thousand visits has as many


class WhySheet(Sheet):
    """The steps of a derivation, one level at a time; arrows and Backspace go through them too.

    Args:
        parent: A widget of the window that it covers.
        figure: The figure asked about, as it was shown.
        view: How it came about.
        others: Further derivations to choose from, each with its name.
    """

    def __init__(
        self, parent: QWidget, figure: str, view: WhyView, others: Sequence[tuple[str, WhyView]] = ()
    ) -> None:
        super().__init__(parent, self.tr("Why {}?").format(figure), self.tr("Close"), width=640)
        self._figure = figure
        self._asked = view
        self._path: list[WhyView] = [view]
        self.source: Source | None = None
        self.yes.setProperty("role", "")
        self.no.hide()
        self.back = button(self.tr("Back"), "arrow-left", "quiet", self.go_back)
        self.visit = button(self.tr("Go to the answer"), "eye", "", self._leave)
        self.extra.addWidget(self.back)
        self.extra.addWidget(self.visit)
        self._said = label(role="small", wrap=True)
        self._said.hide()
        self._around[1].insertWidget(0, self._said)
        self._inner.setMinimumHeight(style.px(_LEAST))
        if others:
            names = ((view, figure), *((known, name) for name, known in others))
            choice = Segments(self.tr("Show"), names, view)
            choice.chosen.connect(self._begin)
            self.form.addWidget(choice)
        self._level = column(spacing=8)
        self._first: QWidget = self.yes
        self.form.addLayout(self._level)
        self.form.addStretch(1)
        self._fill()

    def shown(self) -> WhyView:
        """Return the step that is shown."""
        return self._path[-1]

    def way(self) -> Sequence[WhyView]:
        """Return the steps above the one that is shown, the figure asked about first."""
        return self._path[:-1]

    def figure_of(self, view: WhyView) -> str:
        """Return the value of a step as it is read; of the figure asked about, as it was."""
        return self._figure if view is self._asked else value_text(view.step)

    def say(self, text: str) -> None:
        """Say below the steps what is being done, or how it went; "" says nothing any more."""
        self._error.hide()
        self._said.setText(text)
        self._said.setVisible(bool(text))
        if text:
            announce(self, text)

    def warn(self, text: str) -> None:
        """Say below the steps what went wrong."""
        self.say("")
        self._error.setText(text)
        self._error.show()
        announce(self, text)

    def rows(self) -> list[WhyRow]:
        """Return what the step is made of, as buttons."""
        return self._inner.findChildren(WhyRow)

    def open_part(self, view: WhyView) -> None:
        """Go one step down; what has a single part is passed through."""
        self._path.append(view)
        while len(self._path[-1].parts) == 1 and self._path[-1].parts[0].parts:
            self._path.append(self._path[-1].parts[0])
        self._fill()

    def go_back(self) -> None:
        """Go to the step above, past those that were passed through."""
        if len(self._path) > 1:
            self._path.pop()
            while len(self._path) > 1 and len(self._path[-1].parts) == 1:
                self._path.pop()
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _steer(self, key: int) -> None:
        """Go with an arrow key from the row that has the focus."""
        rows = self.rows()
        here = next(at for at, row in enumerate(rows) if row.hasFocus())
        if key == Qt.Key.Key_Left:
            self.go_back()
        elif key == Qt.Key.Key_Right:
            rows[here].click()
        else:
            at = here + (1 if key == Qt.Key.Key_Down else -1)
            rows[max(0, min(at, len(rows) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _begin(self, view: WhyView) -> None:
        self._path = [view]
        self._fill()

    def _fill(self) -> None:
        """Show the step at the end of the path."""
        clear(self._level)
        view, step = self.shown(), self.shown().step
        if len(self._path) > 1:
            self._level.addWidget(self._crumbs())
        self._level.addWidget(label(words.said(step.title), "h3", wrap=True))
        self._level.addLayout(self._headline(view))
        for text, role in self._sentences(step):
            self._level.addWidget(label(text, role, wrap=True))
        for remark in step.remarks:
            line = row(column(2, Glyph("info", "muted", 18), None), spacing=10)
            line.addWidget(label(words.said(remark), "small", wrap=True), 1)
            self._level.addLayout(line)
        if view.parts:
            self._level.addSpacing(4)
            self._level.addWidget(label(self.tr("MADE OF"), "eyebrow"))
        self._list(view.parts[:_FIRST])
        if rest := view.parts[_FIRST:]:
            more = button(self.tr("Show {} more").format(len(rest)), "chevron-down", "quiet")
            more.clicked.connect(lambda _checked: self._unfold(more, rest))
            self._level.addWidget(more)
        self._offer(step)
        self._order_tabs()
        stops: list[QWidget] = [*self.rows(), self.visit if step.source else self.yes]
        self._first = stops[0]
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{words.said(step.title)}: {value_text(step)}. {words.said(step.formula)}")

    def _list(self, parts: Sequence[WhyView]) -> list[WhyRow]:
        """Show what a step is made of, below what is there; return the lines."""
        rows = []
        for part in parts:
            made = WhyRow(part)
            made.clicked.connect(partial(self._opened, part))
            made.steered.connect(self._steer)
            self._level.addWidget(made)
            rows.append(made)
        return rows

    def _unfold(self, more: QPushButton, rest: Sequence[WhyView]) -> None:
        """Show the rest of the parts in place of the button that asked for it."""
        self._level.removeWidget(more)
        more.deleteLater()
        first = self._list(rest)[0]
        self._order_tabs()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self, part: WhyView, _checked: bool = False) -> None:
        self.open_part(part)

    def _crumbs(self) -> QWidget:
        """Return the way down to here, each step a button that leads back to it."""
        way = Flow(gap=2)
        for depth, view in enumerate(self._path[:-1]):
            title = words.said(view.step.title)
            short = title if len(title) <= _CRUMB else title[: _CRUMB - 1].rstrip() + "…"
            crumb = button(short, role="link", clicked=partial(self._back_to, depth))
            crumb.setAccessibleName(self.tr("Back to {}").format(title))
            way.addWidget(crumb)
            way.addWidget(Glyph("chevron-right", "muted", 16))
        made = QWidget()
        made.setLayout(way)
        return made

    def _back_to(self, depth: int) -> None:
        del self._path[depth + 1 :]
        self._fill()

    def _headline(self, view: WhyView) -> Flow:
        """Return the figure in large, and the chips that qualify it."""
        line = Flow(label(self.figure_of(view), "figure"), gap=8)
        for text, tone in self._chips(view):
            line.addWidget(chip(text, tone))
        return line

    def _chips(self, view: WhyView) -> Iterator[tuple[str, str]]:
        step = view.step
        if view.band is not None:
            yield words.band_word(view.band), style.band_tone(view.band)
        if step.knocked_out:
            yield self.tr("knock-out"), "bad"
        if step.between is not None:
            yield self.tr("draft: {}").format(words.score_range(*step.between)), "fair"
        if step.counts and len(self._path) > 1:
            yield words.said(step.counts), ""
        if step.photos:
            yield words.plural(step.photos, self.tr("photo"), self.tr("photos")), ""

    def _sentences(self, step: Step) -> Iterator[tuple[str, str]]:
        if step.answer:
            yield self.tr("Answer: {}").format(answer_text(step)), ""
        if step.formula:
            yield unbroken(words.said(step.formula)), "formula"
        if step.how:
            yield words.said(step.how), "small"

    def _offer(self, step: Step) -> None:
        """Offer the way back, and the way to what can be looked at."""
        self.back.setVisible(len(self._path) > 1)
        self.visit.setVisible(step.source is not None)
        if step.source is not None:
            text = self.tr("Go to the answer")
            if not step.source.key:
                text = self.tr("Go to the walk")
            elif step.unit is Unit.SCORE:
                text = self.tr("Go to its first answer")
            relabel(self.visit, text)

    def _leave(self) -> None:
        self.source = self.shown().step.source
        self.accept()


def explain(
    state: AppState,
    parent: QWidget,
    figure: str,
    view: WhyView,
    others: Sequence[tuple[str, WhyView]] = (),
    *,
    lens: Lens | None = None,
    client_id: str | None = None,
) -> None:
    """Show why a figure is what it is, and go to the answer that is chosen.

    Args:
        state: What all pages share.
        parent: A widget of the window that the sheet covers.
        figure: The figure, as it was shown.
        view: How it came about.
        others: Further derivations to choose from, each with its name.
        lens: What was looked at, to be printed with it; None where that is in the figure's own words.
        client_id: Whose figure it is, "" for one of all clients; by default the client at hand.
    """
    sheet = WhySheet(parent, figure, view, others)
    WhyPaper(sheet, state, state.place.bare().client_id if client_id is None else client_id, lens)
    sheet.exec()
    if sheet.source is not None:
        state.go_to_walk(*state.services.derivations.place(sheet.source))
