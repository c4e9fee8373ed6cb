"""The road map as lanes of cards that are moved with the mouse, a finger or the keys.

The cards are laid out here rather than by Qt's layouts: a card keeps its parent while it is dragged from
lane to lane, so the drag is never cut off.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from touchaudit.domain.visit import Horizon
from touchaudit.services.views import CardView
from touchaudit.ui import style, words
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import button, label, let_go
from touchaudit.ui.widgets.road_card import RoadCard
from touchaudit.ui.widgets.toast import announce

_GAP = 12
_PAD = 12
_CARD_GAP = 10
_NARROW = 800


@dataclass(slots=True)
class _Lane:
    """What stands in a lane besides its cards."""

    title: QLabel
    count: QLabel
    told: QLabel
    add: QPushButton
    area: QRect


class Lanes(QWidget):
    """Four lanes; ``moved`` carries a card's id, its lane and its place there once it is put down.

    ``doubted`` asks why the figures give a card another lane, ``followed`` to put it there.
    """

    moved = Signal(str, object, int)
    opened = Signal(object)
    explained = Signal(object)
    doubted = Signal(object)
    followed = Signal(str)
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lanes = {horizon: self._make_lane(horizon) for horizon in Horizon}
        self._order: dict[Horizon, list[RoadCard]] = {horizon: [] for horizon in Horizon}
        self._before: tuple[Horizon, int] | None = None
        self._picked: RoadCard | None = None
        self._ghost: QLabel | None = None
        self._grip = QPoint()
        self._head = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_lanes(self, lanes: Mapping[Horizon, tuple[CardView, ...]]) -> None:
        """Show the cards as they stand; the one that had the focus keeps it."""
        focused = next((card.view.action.id for card in self.cards() if card.hasFocus()), "")
        for card in self.cards():
            let_go(card)
        self._picked = None
        self._before = None
        for horizon in Horizon:
            self._order[horizon] = [self._make_card(view) for view in lanes.get(horizon, ())]
        self._arrange()
        for card in self.cards():
            if card.view.action.id == focused:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def cards(self, horizon: Horizon | None = None) -> list[RoadCard]:
        """Return the cards of a lane, or of all lanes, from top to bottom."""
        if horizon is not None:
            return list(self._order[horizon])
        return [card for cards in self._order.values() for card in cards]

    def card(self, action_id: str) -> RoadCard:
        """Return the card of an action."""
        return next(card for card in self.cards() if card.view.action.id == action_id)

    # Picking up and putting down; the cards call these

    def pick_up(self, card: RoadCard) -> None:
        """Take a card in hand."""
        self._picked = card
        self._before = self._whereabouts(card)
        card.lift(True)

    def put_down(self) -> None:
        """Leave the card in hand where it is now."""
        card, before = self._release()
        if card is not None and self._whereabouts(card) != before:
            horizon, place = self._whereabouts(card)
            self.moved.emit(card.view.action.id, horizon, place)

    def put_back(self) -> None:
        """Return the card in hand to where it was."""
        card, before = self._release()
        if card is not None and before is not None:
            self._move(card, *before)

    def holds(self, card: RoadCard) -> bool:
        """Tell whether a card is in hand."""
        return self._picked is card

    def step(self, card: RoadCard, across: int, down: int) -> None:
        """Move the card in hand one lane across or one place down."""
        horizon, place = self._whereabouts(card)
        known = list(Horizon)
        there = known[max(0, min(known.index(horizon) + across, len(known) - 1))]
        self._move(card, there, place + down)
        horizon, place = self._whereabouts(card)
        told = self.tr("{}, place {} of {}")
        announce(card, told.format(words.horizon_word(horizon), place + 1, len(self._order[horizon])))

    def walk(self, card: RoadCard, across: int, down: int) -> None:
        """Take the focus from a card to its neighbour."""
        horizon, place = self._whereabouts(card)
        known = list(Horizon)
        if across:
            at = known.index(horizon) + across
            while 0 <= at < len(known) and not self._order[known[at]]:
                at += across
            if not 0 <= at < len(known):
                return
            horizon = known[at]
        cards = self._order[horizon]
        cards[max(0, min(place + down, len(cards) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def drag(self, card: RoadCard, at: QPoint, grip: QPoint) -> None:
        """Follow the pointer, ``at`` in the coordinates of the lanes, with the card in hand."""
        if self._ghost is None:
            self._ghost = QLabel(self)
            self._ghost.setPixmap(card.grab())
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ghost.adjustSize()
            self._grip = grip
            self._ghost.show()
            card.fade(True)
        self._ghost.move(at - self._grip)
        self._ghost.raise_()
        horizon = min(Horizon, key=lambda known: _distance(self._lanes[known].area, at))
        above = sum(
            other.geometry().center().y() < at.y() for other in self._order[horizon] if other is not card
        )
        self._move(card, horizon, above)

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        held = self._whereabouts(self._picked)[0] if self._picked else None
        for horizon, lane in self._lanes.items():
            painter.setBrush(style.colour("accent_soft" if horizon is held else "sunken"))
            painter.drawRoundedRect(QRectF(lane.area), 16, 16)

    def _arrange(self) -> None:
        columns = 2 if self.width() < style.px(_NARROW) else len(Horizon)
        wide = (self.width() - _GAP * (columns - 1)) // columns
        self._head = max(self._head_height(horizon, wide - 2 * _PAD) for horizon in Horizon)
        needs = {horizon: self._needed(horizon, wide) for horizon in Horizon}
        known = list(Horizon)
        rows = [known[index : index + columns] for index in range(0, len(known), columns)]
        heights = [max(needs[horizon] for horizon in line) for line in rows]
        least = sum(heights) + _GAP * (len(rows) - 1)
        if least != self.minimumHeight():
            self.setMinimumHeight(least)
        spare = max(0, self.height() - least) // len(rows)
        top = 0
        for line, height in zip(rows, heights, strict=True):
            for index, horizon in enumerate(line):
                self._fill(horizon, QRect(index * (wide + _GAP), top, wide, height + spare))
            top += height + spare + _GAP
        self._order_tabs()
        self.update()

    def _needed(self, horizon: Horizon, wide: int) -> int:
        inner = wide - 2 * _PAD
        cards = sum(card.height_for(inner) + _CARD_GAP for card in self._order[horizon])
        return self._head + cards + style.target() + 2 * _PAD

    def _head_height(self, horizon: Horizon, inner: int) -> int:
        lane = self._lanes[horizon]
        return lane.title.sizeHint().height() + 2 + lane.told.heightForWidth(inner) + 10

    def _fill(self, horizon: Horizon, area: QRect) -> None:
        lane = self._lanes[horizon]
        lane.area = area
        left, inner = area.left() + _PAD, area.width() - 2 * _PAD
        top = area.top() + _PAD
        title = lane.title.sizeHint()
        lane.title.setGeometry(left + 2, top, title.width(), title.height())
        count = lane.count.sizeHint()
        lane.count.setGeometry(
            left + title.width() + 12,
            top + (title.height() - count.height()) // 2,
            count.width(),
            count.height(),
        )
        lane.told.setGeometry(left + 2, top + title.height() + 2, inner, lane.told.heightForWidth(inner))
        top += self._head
        for card in self._order[horizon]:
            card.setGeometry(left, top, inner, card.height_for(inner))
            card.show()
            top += card.height() + _CARD_GAP
        lane.add.setGeometry(left, top, inner, style.target())
        lane.count.setText(str(len(self._order[horizon])))

    def _order_tabs(self) -> None:
        chain: list[QWidget] = []
        for horizon, cards in self._order.items():
            for card in cards:
                chain += [card, *card.inside()]
            chain.append(self._lanes[horizon].add)
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    # Inside

    def _make_lane(self, horizon: Horizon) -> _Lane:
        name = words.horizon_word(horizon)
        told = {
            Horizon.IDEA: self.tr("From missed opportunities and afterthoughts."),
            Horizon.NOW: self.tr("This month: ends a pain, costs little."),
            Horizon.NEXT: self.tr("This quarter: needs some money or training."),
            Horizon.LATER: self.tr("This year: worth doing, needs a decision."),
        }[horizon]
        text = self.tr("Write an idea") if horizon is Horizon.IDEA else self.tr("Add here")
        add = button(text, "plus", "quiet", lambda: self.wanted.emit(horizon))
        add.setAccessibleName(self.tr("Add a card to {}").format(name))
        lane = _Lane(label(name, "h2"), chip("0"), label(told, "small", wrap=True), add, QRect())
        for part in (lane.title, lane.count, lane.told, lane.add):
            part.setParent(self)
        return lane

    def _make_card(self, view: CardView) -> RoadCard:
        card = RoadCard(view, self)
        card.clicked.connect(lambda: self.opened.emit(view))
        return card

    def _whereabouts(self, card: RoadCard) -> tuple[Horizon, int]:
        return next((horizon, cards.index(card)) for horizon, cards in self._order.items() if card in cards)

    def _move(self, card: RoadCard, horizon: Horizon, place: int) -> None:
        here, _ = self._whereabouts(card)
        self._order[here].remove(card)
        cards = self._order[horizon]
        cards.insert(max(0, min(place, len(cards))), card)
        self._arrange()

    def _release(self) -> tuple[RoadCard | None, tuple[Horizon, int] | None]:
        card, before = self._picked, self._before
        if card is not None:
            card.lift(False)
            card.fade(False)
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None
        self._picked = self._before = None
        self.update()
        return card, before


def _distance(area: QRect, at: QPoint) -> int:
    """Return how far a point is from a rectangle, 0 inside it."""
    across = max(area.left() - at.x(), 0, at.x() - area.right())
    down = max(area.top() - at.y(), 0, at.y() - area.bottom())
    return across + down
