"""What panels are built from: cards with a heading, figures with a table beside them, and empty states."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.domain.derivation_steps import Source
from touchaudit.services.insight_views import EvidenceLine
from touchaudit.tongue import speaking
from touchaudit.ui import style, words
from touchaudit.ui.language import key_of
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import Snug, button, column, frame, icon_button, label, relabel, row
from touchaudit.ui.widgets.cards import CardButton
from touchaudit.ui.widgets.data_table import DataTable, Table
from touchaudit.ui.widgets.figure_view import FigureView
from touchaudit.ui.widgets.picture import small
from touchaudit.ui.widgets.why_button import WhyButton

_MOST_PICTURES = 3
_PICTURE = 52
_WIDE = 2000
_SIDE = 18


def card(title: str, told: str = "", *inside: QWidget) -> QFrame:
    """Return a card with a heading, a line that says how to read it, and its widgets."""
    lines = column(label(title, "h2", wrap=True), spacing=8, margins=(20, 16, 20, 16))
    if told:
        lines.addWidget(label(told, "muted", wrap=True))
    for widget in inside:
        lines.addWidget(widget)
    return frame("card", lines)


class Empty(QFrame):
    """Says that there is nothing yet and what to record; ``pressed`` when its button is."""

    pressed = Signal()

    def __init__(self, icon: str, title: str, told: str, does: str = "", does_icon: str = "") -> None:
        super().__init__()
        self.setProperty("surface", "card")
        lines = column(spacing=10, margins=(24, 30, 24, 30))
        lines.addWidget(Glyph(icon, "muted", 34), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in ((title, "h2"), (told, "muted")):
            line = label(text, role, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(line)
        if does:
            made = button(does, does_icon, "primary", self.pressed.emit)
            lines.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(lines)


class FigureCard(QFrame):
    """A figure under a heading, with the same figures as a table at the press of a button.

    ``chosen`` carries the id of what was pressed in the figure, or opened in the table.

    Args:
        title: The heading.
        told: How to read the figure.
        build: Makes the figure for a width in points and a palette.
        table: The figures in rows, for keyboards and screen readers.
        foot: What stands below, such as which cross-hair was used.
    """

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        told: str,
        build: Callable[[float, Palette], Figure],
        table: Table,
        foot: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.view = FigureView(lambda wide, palette: _spoken(build, wide, palette))
        self.view.chosen.connect(self.chosen)
        self.table = DataTable(title, table)
        self.table.opened.connect(self.chosen)
        self.table.hide()
        self._turn = button("", "list-checks", "quiet", self.turn)
        self._say_turn()
        head = row(spacing=10)
        head.addLayout(column(label(title, "h2", wrap=True), label(told, "muted", wrap=True), spacing=4), 1)
        head.addLayout(column(self._turn, None))
        self.lines = column(head, self.view, self.table, spacing=10, margins=(20, 16, 20, 16))
        if foot:
            self.lines.addWidget(label(foot, "small", wrap=True))
        self.setLayout(self.lines)

    def turn(self) -> None:
        """Show the table instead of the figure, or the figure again."""
        as_table = self.table.isHidden()
        self.table.setVisible(as_table)
        self.view.setVisible(not as_table)
        self._say_turn()
        if as_table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_turn(self) -> None:
        hidden = self.table.isHidden()
        relabel(self._turn, self.tr("As a table") if hidden else self.tr("As a figure"))


class Tabled(QWidget):
    """A small figure of an entry, and the same figures as a table: one of them is shown.

    Args:
        name: What it shows, for screen readers.
        build: Makes the figure for a width in points and a palette.
        table: The figures in rows.
    """

    def __init__(self, name: str, build: Callable[[float, Palette], Figure], table: Table) -> None:
        super().__init__()
        self._name = name
        self.view = FigureView(lambda wide, palette: _spoken(build, wide, palette))
        self.table = DataTable(name, table)
        self.table.hide()
        self.turner = icon_button("list-checks", "", self.turn)
        self._say_turn()
        self.setLayout(column(self.view, self.table, spacing=0))

    def turn(self) -> None:
        """Show the table instead of the figure, or the figure again."""
        as_table = self.table.isHidden()
        self.table.setVisible(as_table)
        self.view.setVisible(not as_table)
        self._say_turn()
        if as_table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_turn(self) -> None:
        text = self.tr("As a table: {}") if self.table.isHidden() else self.tr("As a figure: {}")
        told = text.format(self._name)
        self.turner.setToolTip(told)
        self.turner.setAccessibleName(told)


def _spoken(build: Callable[[float, Palette], Figure], wide: float, palette: Palette) -> Figure:
    """Build a figure in the language of the window: what it says itself is said as the report says it."""
    with speaking(key_of(QLocale().name()[:2])):
        return build(wide, palette)


class EvidenceRow(CardButton):
    """One answer that backs a figure; pressed, it is gone to."""

    def __init__(self, line: EvidenceLine, pictures: Sequence[Path], go: Callable[[Source], object]) -> None:
        told = " · ".join(part for part in (line.answer.replace("\n", " "), line.note) if part)
        when = f"{line.visit.title}, {words.day(line.visit.on)}"
        texts = column(
            label(line.label, "small", wrap=True),
            label(told or words.score(None), "h3", wrap=True),
            label(when, "small"),
            spacing=2,
        )
        whole = row(spacing=12, margins=(14, 9, 12, 9))
        whole.addLayout(texts, 1)
        for picture in pictures[:_MOST_PICTURES]:
            whole.addWidget(Snapshot(picture))
        whole.addWidget(Glyph("chevron-right", "muted", 18))
        super().__init__(f"{line.label}: {told}. {when}", whole, partial(go, line.source))
        self.setAccessibleDescription(self.tr("Go to the answer"))


class Snapshot(QLabel):
    """A small picture of a photo; it says nothing by itself."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        size = QSize(style.px(_PICTURE), style.px(_PICTURE))
        self.setFixedSize(size)
        self.setPixmap(small(path, size, self.devicePixelRatioF()))


def evidence_rows(
    state: AppState, lines: Iterable[EvidenceLine], go: Callable[[Source], object]
) -> Iterator[EvidenceRow]:
    """Yield a row for each answer, with its photos."""
    path = state.services.walks.photo_path
    for line in lines:
        yield EvidenceRow(line, [path(photo.digest) for photo in line.photos], go)


def fact(figure: str, told: str, why: Callable[[], object], tone: str = "") -> QFrame:
    """Return a headline figure over what it counts; pressed, it calls what tells why."""
    large = label(figure, "figure")
    if tone:
        large.setProperty("tone", tone)
    large.ensurePolished()  # what room it takes is asked for before it is shown
    shown = WhyButton(large, figure, told, why)
    texts = column(
        row(shown, None), label(told, "small", wrap=True), spacing=0, margins=(_SIDE, 12, _SIDE, 12)
    )
    return frame("card", texts)


def _least(one: QFrame) -> int:
    """Return how narrow a headline figure may be: the style sheet's least width of buttons hides its own."""
    inner = max((shown.minimumSizeHint().width() for shown in one.findChildren(WhyButton)), default=0)
    return max(one.minimumSizeHint().width(), inner + 2 * _SIDE)


def facts(*found: QFrame) -> QWidget:
    """Return headline figures side by side, two by two or one below the other where they lack the room."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(12)

    def fold(width: int) -> None:
        each = max(style.px(138), *map(_least, found))
        most = (width + grid.spacing()) // (each + grid.spacing())
        across = len(found) if most >= len(found) else max(1, min(2, most))
        for at, one in enumerate(found):
            grid.addWidget(one, at // across, at % across)
        for at in range(len(found)):
            grid.setColumnStretch(at, int(at < across))

    fold(_WIDE)
    Snug(holder, fold)
    return holder
