"""The small parts every page is built from: labels, buttons, frames, layouts, scroll areas."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from touchaudit.ui import style

Item = QWidget | QLayout | int | None
SCROLL_BAR = 12
_Box = TypeVar("_Box", bound=QBoxLayout)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that shows plain text, whatever is in it.

    Args:
        text: What it says.
        role: Its look, as named in the style sheet: title, h2, muted, small, eyebrow, …
        wrap: Whether it may run over several lines.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if role:
        made.setProperty("role", role)
    return made


class OneLine(QLabel):
    """A label that ends in … where there is no room, and shows all of it as a tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)


class FewLines(QWidget):
    """A heading of so many lines, no more and no fewer; the last one ends in … where there is no room."""

    def __init__(self, text: str, lines: int) -> None:
        super().__init__()
        self._text = text
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, QFontMetrics(self._font()).lineSpacing() * self._lines + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(style.colour("text"))
        metrics = painter.fontMetrics()
        rest = self._text
        for line in range(self._lines):
            last = line == self._lines - 1
            shown, rest = (rest, "") if last else self._break(rest, metrics)
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(0, metrics.ascent() + line * metrics.lineSpacing(), shown)

    def _break(self, text: str, metrics: QFontMetrics) -> tuple[str, str]:
        """Return the words that fit on a line, at least one, and the rest."""
        words = text.split(" ")
        count = len(words)
        while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > self.width():
            count -= 1
        return " ".join(words[:count]), " ".join(words[count:])

    @staticmethod
    def _font() -> QFont:
        return style.font(style.BODY, QFont.Weight.DemiBold)


def button(
    text: str,
    icon: str = "",
    role: str = "",
    clicked: Callable[[], object] | None = None,
    *,
    hint: str = "",
) -> QPushButton:
    """Return a push button; ``role`` is "", primary, quiet, link or row."""
    made = QPushButton()
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    if icon:
        made.setIcon(style.icon(icon, {"primary": "on_accent", "link": "accent"}.get(role, "text")))
        made.setIconSize(QSize(style.px(18), style.px(18)))
    relabel(made, text)
    if hint:
        made.setToolTip(hint)
        made.setAccessibleDescription(hint)
    if clicked is not None:
        made.clicked.connect(lambda _checked: clicked())
    return made


def icon_button(
    icon: str, name: str, clicked: Callable[[], object] | None = None, *, role: str = "icon", size: int = 20
) -> QToolButton:
    """Return a button that shows an icon alone; ``name`` is its tooltip and its accessible name."""
    made = QToolButton()
    made.setProperty("role", role)
    made.setIcon(style.icon(icon))
    made.setIconSize(QSize(style.px(size), style.px(size)))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setToolTip(name)
    made.setAccessibleName(name)
    if clicked is not None:
        made.clicked.connect(lambda _checked: clicked())
    return made


def relabel(target: QPushButton, text: str) -> None:
    """Change what a button says, to the eye and to a screen reader."""
    gap = "" if target.icon().isNull() or not text else " "  # Qt leaves four pixels beside an icon
    target.setText(gap + text.replace("&", "&&"))
    target.setAccessibleName(text)


def column(*items: Item, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a column of widgets, layouts, gaps (a number of pixels) and stretches (None)."""
    return _filled(QVBoxLayout(), items, spacing, margins)


def row(*items: Item, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a row of widgets, layouts, gaps (a number of pixels) and stretches (None)."""
    return _filled(QHBoxLayout(), items, spacing, margins)


def frame(surface: str, layout: QLayout | None = None) -> QFrame:
    """Return a frame that looks like ``surface`` in the style sheet: card, accent, sunken, bar and so on."""
    made = QFrame()
    made.setProperty("surface", surface)
    if layout is not None:
        made.setLayout(layout)
    return made


def rule() -> QFrame:
    """Return a thin line across."""
    return frame("rule")


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go; safe in a gesture of a button that stands in it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            let_go(widget)
        elif inner is not None:
            clear(inner)


_GOING: dict[int, QWidget] = {}


def let_go(widget: QWidget) -> None:
    """Take a widget out of its window at once; it is deleted when the gesture that asked for it is over.

    Without a parent only Python holds it, and would delete it while its own signal is still being sent.
    """
    key = id(widget)
    _GOING[key] = widget
    widget.destroyed.connect(lambda: _GOING.pop(key, None))
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet looks at, and let it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Scroll(QScrollArea):
    """A scroll area without a frame that can be pushed with a finger.

    What takes the focus inside it is brought into view: Qt does so only while Tab stays inside.
    """

    def __init__(self, inner: QWidget, *, sideways: bool = False) -> None:
        super().__init__()
        inner.setProperty("surface", "clear")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if sideways else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring into view what the keyboard went to; under the mouse, nothing may move away."""
        inner = self.widget()
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not pressed and inner is not None and inner.isAncestorOf(now):
            self.ensureWidgetVisible(now)


class Snug(QObject):
    """Tell a callable whenever a widget changes its width, so that pages can fold at a breakpoint."""

    def __init__(self, watched: QWidget, told: Callable[[int], None]) -> None:
        super().__init__(watched)
        self._watched = watched
        self._told = told
        self._width = -1
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._watched.width() != self._width:
            self._width = self._watched.width()
            self._told(self._width)
        return False


def _filled(layout: _Box, items: Iterable[Item], spacing: int, margins: tuple[int, int, int, int]) -> _Box:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout
