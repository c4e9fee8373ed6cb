"""A card on the road map: what to do, for which touchpoint, what it brings, what it takes, and by whom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QWidget

from touchaudit.services.views import CardView
from touchaudit.ui import words
from touchaudit.ui.widgets.badges import Glyph, chip
from touchaudit.ui.widgets.basics import button, column, label, restyle, row
from touchaudit.ui.widgets.cards import CardButton
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.toast import announce
from touchaudit.ui.widgets.why_button import WhyButton

if TYPE_CHECKING:
    from touchaudit.ui.widgets.lanes import Lanes

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RoadCard(CardButton):
    """Pressed, it opens; dragged, or picked up with Space, it moves through the lanes."""

    def __init__(self, view: CardView, lanes: Lanes) -> None:
        self.view = view
        self._lanes = lanes
        self._start: QPoint | None = None
        action = view.action
        top = row(spacing=6)
        if view.touchpoint:
            top.addWidget(chip(view.touchpoint))
        top.addStretch(1)
        if view.hot:
            top.addWidget(Glyph("flame", "bad", 18))
        top.addWidget(Glyph("grip-vertical", "control_line", 18))
        parts = column(top, label(action.title, "h3", wrap=True), spacing=3, margins=(14, 11, 10, 12))
        self.why, self.drift, self.follow = self._gain(), self._drift(), self._follow()
        notes = self._notes()
        if notes is not None:
            slack = 4 if self.why is None else 0
            parts.addLayout(column(slack, notes, slack, spacing=0))
        foot = self._foot()
        if foot:
            parts.addWidget(label(foot, "small", wrap=True))
        super().__init__(self._told(), parts)
        for part in self.inside():
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.setParent(lanes)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(self.tr("Space picks it up, arrows move it, Enter opens it"))

    def height_for(self, width: int) -> int:
        """Return how high the card is at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def inside(self) -> list[QWidget]:
        """Return what can be pressed inside the card, in the order of the tab key."""
        return [part for part in (self.drift, self.why, self.follow) if part is not None]

    def lift(self, lifted: bool) -> None:
        """Look as if taken in hand, or not."""
        restyle(self, lifted=lifted)
        name = self.view.action.title
        announce(
            self, self.tr("Picked up: {}").format(name) if lifted else self.tr("Put down: {}").format(name)
        )

    def fade(self, faded: bool) -> None:
        """Show where the card will be while its picture follows the pointer."""
        effect = QGraphicsOpacityEffect(self)
        effect.setOpacity(0.35)
        self.setGraphicsEffect(effect if faded else None)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = self._lanes.holds(self)
        if key == Qt.Key.Key_Space:
            self._lanes.put_down() if held else self._lanes.pick_up(self)
        elif key in _STEPS:
            (self._lanes.step if held else self._lanes.walk)(self, *_STEPS[key])
        elif key == Qt.Key.Key_Escape and held:
            self._lanes.put_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._lanes.put_down() if held else self.click()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._start = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if not self._lanes.holds(self) and far:
            self.setDown(False)
            self._lanes.pick_up(self)
        if self._lanes.holds(self):
            self._lanes.drag(self, self.mapTo(self._lanes, at), self._start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._start = None
        if self._lanes.holds(self):
            self.setDown(False)
            self._lanes.put_down()
        else:
            super().mouseReleaseEvent(event)

    def _gain(self) -> WhyButton | None:
        """Return what mending it adds, to be pressed to see how that came about."""
        if self.view.uplift is None:
            return None
        gain = self.tr("{} points").format(words.signed(self.view.uplift))
        asked = partial(self._lanes.explained.emit, self.view)
        return WhyButton(chip(gain, "great"), gain, self.view.action.title, asked)

    def _drift(self) -> WhyButton | None:
        """Return the lane that the figures give it today, where it is another one, to be asked why."""
        lane = self.view.suggested
        if lane is None or not self.view.drifted:
            return None
        told = self.tr("by the figures: {}").format(words.horizon_word(lane))
        asked = partial(self._lanes.doubted.emit, self.view)
        return WhyButton(chip(told), told, self.view.action.title, asked)

    def _follow(self) -> QWidget | None:
        """Return the button that puts it in that lane."""
        lane = self.view.suggested
        if lane is None or not self.view.drifted:
            return None
        put = partial(self._lanes.followed.emit, self.view.action.id)
        made = button(self.tr("Put it there"), "arrow-right", "quiet", put)
        told = self.tr("Put in {}: {}").format(words.horizon_word(lane), self.view.action.title)
        made.setAccessibleName(told)
        return made

    def _notes(self) -> Flow | None:
        view, action = self.view, self.view.action
        chips: list[QWidget] = []
        if action.done is not None:
            chips.append(chip(self.tr("done"), "great"))
        if view.overdue:
            chips.append(chip(self.tr("overdue"), "bad"))
        if view.waits and action.done is None:
            told = words.plural(len(view.waits), self.tr("card"), self.tr("cards"))
            chips.append(chip(self.tr("waits for {}").format(told), "fair"))
        if view.action.moved and view.suggested not in (None, action.horizon):
            chips.append(chip(self.tr("moved by hand")))
        if self.drift is not None:
            chips.append(self.drift)
        if view.knockout:
            chips.append(chip(self.tr("knock-out"), "bad"))
        if self.why is not None:
            chips.append(self.why)
        if action.effort is not None:
            days = words.number(action.effort)
            chips.append(chip(self.tr("1 day") if days == "1" else self.tr("{} days").format(days)))
        if self.follow is not None:
            chips.append(self.follow)
        return Flow(*chips, gap=6) if chips else None

    def _foot(self) -> str:
        action = self.view.action
        parts = [action.owner_role]
        if action.due is not None:
            parts.append(self.tr("by {}").format(words.day(action.due)))
        if self.view.evidence:
            parts.append(
                words.plural(self.view.evidence, self.tr("piece of evidence"), self.tr("pieces of evidence"))
            )
        return " · ".join(part for part in parts if part)

    def _told(self) -> str:
        view = self.view
        parts = [view.action.title, view.touchpoint, words.horizon_word(view.action.horizon)]
        if view.overdue and view.action.due is not None:
            parts.append(self.tr("overdue since {}").format(words.day(view.action.due)))
        if view.hot:
            parts.append(self.tr("hot spot"))
        if view.waits:
            parts.append(self.tr("waits for {}").format(words.listing(view.waits)))
        if view.drifted and view.suggested is not None:
            parts.append(self.tr("by the figures: {}").format(words.horizon_word(view.suggested)))
        if view.uplift is not None:
            parts.append(self.tr("{} points").format(words.signed(view.uplift)))
        return ", ".join(part for part in (*parts, self._foot()) if part)
