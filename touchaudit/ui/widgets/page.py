"""What every page of the window has: a head with its title and actions, a body, and a few methods."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from touchaudit.services.changes import Changes
from touchaudit.ui import style
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.widgets.basics import SCROLL_BAR, OneLine, Scroll, Snug, column, row
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.waiting import Waiting
from touchaudit.ui.widgets.why_spot import WhySpot

_SIDE = 24
_AIR = 12


class Head(QWidget):
    """The title of a page, its buttons beside it, and a line below; where it is narrow, buttons come last."""

    def __init__(self) -> None:
        super().__init__()
        self.title = OneLine(role="title")
        self.subtitle = OneLine(role="muted")
        self._spot = WhySpot(self.subtitle)
        self._actions = QWidget()
        self._flow = Flow(gap=10, right=True)
        self._actions.setLayout(self._flow)
        self._actions.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._beside = row(spacing=14)
        self._beside.addWidget(self.title, 1)
        self._beside.addWidget(self._actions)
        self._lines = column(self._beside, self.subtitle, spacing=2)
        self.setLayout(self._lines)
        # Not Fixed: buttons that fold into two rows need more than the hint for one.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._narrow = False
        Snug(self, self._fold)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other buttons are shown than before
            self._fold(self.width())
        return super().event(event)

    def say(self, title: str, subtitle: str = "") -> None:
        """Show a title and the line below it."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._spot.leave()

    def explain(self, part: str, figure: str, does: Callable[[], object]) -> None:
        """Let a part of the line below the title be pressed, to see how the figure in it came about."""
        self._spot.tell(part, figure, part, does)

    def add(self, *widgets: QWidget) -> None:
        """Add buttons, from left to right."""
        for widget in widgets:
            self._flow.addWidget(widget)

    def _fold(self, width: int) -> None:
        narrow = self._flow.sizeHint().width() + style.px(300) > width
        if narrow == self._narrow:
            return
        self._narrow = narrow
        (self._beside if narrow else self._lines).removeWidget(self._actions)
        (self._lines if narrow else self._beside).addWidget(self._actions)
        self._actions.setContentsMargins(0, 12 if narrow else 0, 0, 0)
        self._flow.align_right(not narrow)


class Page(QWidget):
    """A page of the window.

    A page is made once. ``open`` is called when it is navigated to and ``refresh`` whenever what it shows
    may have changed; both only after the services are there. ``full_window`` pages hide the rail.

    Args:
        state: What all pages share.
        scroll: Whether the body scrolls as a whole; otherwise it fills the page.
    """

    full_window = False

    def __init__(self, state: AppState, *, scroll: bool = True) -> None:
        super().__init__()
        self.state = state
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = Head()
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(_SIDE, 4, _SIDE, 20)
        self.body.setSpacing(16)
        self.head.setContentsMargins(_SIDE, 0, _SIDE, _AIR)
        outer = column(self.head, spacing=0, margins=(0, 18, 0, 0))
        if scroll:
            area = Scroll(inner)
            area.verticalScrollBar().rangeChanged.connect(self._keep_edge)
            outer.addWidget(area, 1)
        else:
            outer.addWidget(inner, 1)
        self.setLayout(outer)
        self._waiting = Waiting(self, state.trouble.emit)

    def open(self, place: Place) -> None:
        """Show what ``place`` names."""
        self.refresh()

    def refresh(self) -> None:
        """Ask the services again and show what they say."""

    def on_changed(self, changes: Changes) -> None:
        """Look whether a gesture concerns this page; called only while it is shown."""
        self.refresh()

    def leave(self) -> None:
        """Store what is still being written, before something else is shown."""
        self._waiting.give_up()

    def show_when_ready(self, show: Callable[[], None]) -> None:
        """Show something whose figures may have to be worked out first; see :class:`Waiting`."""
        self._waiting.show_when_ready(show)

    def scope(self) -> str:
        """Return whose gestures Ctrl+Z takes back here: a visit's id, a client's id, or ""."""
        return self.state.client_id

    def _keep_edge(self, _least: int, most: int) -> None:
        """Keep the right edge of the body below that of the head, scroll bar or not."""
        self.body.setContentsMargins(_SIDE, 4, _SIDE - (SCROLL_BAR if most else 0), 20)
