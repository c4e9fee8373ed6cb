"""The touchpoint map: stages side by side with their touchpoints as cards, and the curve over them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from touchaudit.charts.journey import JourneyPoint, JourneyStage, beyond, journey
from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.services.views import MapView, StageColumn, TouchpointCard
from touchaudit.ui import style, words
from touchaudit.ui.widgets.badges import Glyph, ScoreBadge
from touchaudit.ui.widgets.basics import FewLines, Scroll, Snug, clear, column, relabel, row
from touchaudit.ui.widgets.cards import CardButton
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.map_moving import Mover, Spot, line_after, line_before
from touchaudit.ui.widgets.why_button import WhyButton

_COLUMN = 134
_CARD = 176
_CURVE_HEIGHT = 168.0
_GAP = 10
_HEAD_GAP = 8


class Board(QWidget):
    """The stages as columns; as rows where the window stands upright.

    ``arranged`` sends a touchpoint, the place of its stage on the way and its own place there, where it was
    moved to; ``shifted`` a stage and its new place on the way.
    """

    touchpoint = Signal(object)
    stage = Signal(object)
    why = Signal(object)
    arranged = Signal(object, int, int)
    shifted = Signal(object, int)

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[StageColumn, ...] = ()
        self._upright = False
        self._heads: list[StageHead] = []
        self._inner = QWidget()
        self._mover = Mover(self._inner, self._spot)
        self._mover.dropped.connect(self._drop)
        self._mover.stepped.connect(self._step)
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._scroll = Scroll(self._inner, sideways=True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(self._scroll))
        Snug(self, self._fold)
        self._inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def show_columns(self, columns: tuple[StageColumn, ...]) -> None:
        """Show the stages with their touchpoints; the one that had the focus keeps it."""
        held = next((part.key for part in self._parts() if part.hasFocus()), "")
        self._columns = columns
        self._fill()
        for part in self._parts():
            if part.key == held:
                self._show_now(part)
                part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self) -> list[StageHead | TouchCard]:
        """Return everything that can be moved."""
        return [*self._heads, *self.cards()]

    def _show_now(self, part: QWidget) -> None:
        """Show what a layout would show only later: nothing hidden takes the focus."""
        around = part.parentWidget()
        if around is not None and around is not self._inner:
            around.show()
        part.show()

    def cards(self) -> list[TouchCard]:
        """Return the cards in the order of the way."""
        known = {card.key: card for card in self._inner.findChildren(TouchCard)}
        ids = [view.touchpoint.id for part in self._columns for view in part.cards]
        return [known[one] for one in ids if one in known]

    def card(self, touchpoint_id: str) -> TouchCard:
        """Return the card of a touchpoint."""
        return next(
            card for card in self._inner.findChildren(TouchCard) if card.view.touchpoint.id == touchpoint_id
        )

    def _fold(self, width: int) -> None:
        upright = width < style.px(780)
        if upright != self._upright:
            self._upright = upright
            self._fill()
        else:
            self._fit()

    def _fill(self) -> None:
        clear(self._grid)
        self._heads = []
        for index in range(self._grid.columnCount()):
            self._grid.setColumnStretch(index, 0)
            self._grid.setColumnMinimumWidth(index, 0)
        for index, part in enumerate(self._columns):
            head = StageHead(part, partial(self.stage.emit, part.stage))
            self._heads.append(head)
            self._mover.watch(head)
            cards = [self._card(view) for view in part.cards]
            if self._upright:
                holder = QWidget()
                holder.setLayout(Flow(*cards, gap=10))
                for card in cards:
                    card.set_width(style.px(_CARD))
                self._grid.addWidget(head, index, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(holder, index, 1)
                self._grid.setColumnStretch(1, 1)
            else:
                stack = QVBoxLayout()
                stack.setSpacing(10)
                for card in cards:
                    stack.addWidget(card)
                stack.addStretch(1)
                self._grid.addWidget(head, 0, index)
                self._grid.addLayout(stack, 1, index)
                self._grid.setColumnStretch(index, 1)
                self._grid.setColumnMinimumWidth(index, style.px(_COLUMN))
        self._fit()

    def _fit(self) -> None:
        """Be as high as the cards need: the page scrolls up and down, the board only sideways."""
        width = max(self.width(), self._inner.minimumSizeHint().width())
        self._grid.activate()
        high = self._grid.totalHeightForWidth(width) if self._grid.hasHeightForWidth() else -1
        high = max(high, self._inner.sizeHint().height())
        bar = 14 if self._inner.minimumSizeHint().width() > self.width() else 0
        self.setFixedHeight(high + bar)

    def _card(self, view: TouchpointCard) -> TouchCard:
        pressed, asked = (partial(signal.emit, view.touchpoint) for signal in (self.touchpoint, self.why))
        card = TouchCard(view, pressed, asked)
        self._mover.watch(card)
        return card

    # Moving

    def _spot(self, moving: QWidget, at: QPoint) -> Spot:
        """Return where a card or a stage would be put down."""
        heads = [self._place(head) for head in self._heads]
        far = [abs((head.center() - at).y() if self._upright else (head.center() - at).x()) for head in heads]
        stage = far.index(min(far))
        if isinstance(moving, StageHead):
            before = stage <= self._heads.index(moving)
            line = (line_before if before else line_after)(heads[stage], not self._upright, _HEAD_GAP)
            return Spot(stage, 0, line)
        shown = {view.touchpoint.id for view in self._columns[stage].cards}
        others = [self._place(card) for card in self.cards() if card.key in shown and card is not moving]
        place = sum(self._is_before(card, at) for card in others)
        if not others:
            return Spot(stage, 0, line_after(heads[stage], self._upright, _HEAD_GAP))
        if place == len(others):
            return Spot(stage, place, line_after(others[-1], self._upright, _GAP))
        return Spot(stage, place, line_before(others[place], self._upright, _GAP))

    def _place(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self._inner, QPoint(0, 0)), part.size())

    def _is_before(self, card: QRect, at: QPoint) -> bool:
        if not self._upright:
            return card.center().y() < at.y()
        return card.bottom() < at.y() or (card.top() <= at.y() and card.center().x() < at.x())

    def _drop(self, part: QWidget, spot: Spot) -> None:
        if isinstance(part, StageHead):
            self.shifted.emit(part.stage, spot.stage)
        elif isinstance(part, TouchCard):
            self.arranged.emit(part.view.touchpoint, spot.stage, spot.place)

    def _step(self, part: QWidget, across: int, down: int) -> None:
        """Move a part by the keys; upright, the stages stand below one another."""
        if self._upright:
            across, down = down, across
        if isinstance(part, StageHead):
            self.shifted.emit(part.stage, self._heads.index(part) + across)
        elif isinstance(part, TouchCard):
            columns = [[view.touchpoint.id for view in column.cards] for column in self._columns]
            stage = next(at for at, ids in enumerate(columns) if part.key in ids)
            place = columns[stage].index(part.key)
            self.arranged.emit(part.view.touchpoint, stage + across, place + down)


class StageHead(QPushButton):
    """The name of a stage above its touchpoints; pressed, it can be changed."""

    def __init__(self, part: StageColumn, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.stage = part.stage
        self.key = part.stage.id
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        relabel(self, part.stage.name)
        told = self.tr("Stage {}, {} the purchase; change it").format(
            part.stage.name, words.phase_word(part.stage.phase).lower()
        )
        self.setAccessibleName(told)
        self.setToolTip(self.tr("Change this stage; drag it, or Ctrl and the arrow keys, to move it"))
        self.clicked.connect(lambda _checked: clicked())


class TouchCard(CardButton):
    """One touchpoint: channel, name, how critical it is, its score and whether it is a hot spot.

    Args:
        view: The touchpoint.
        clicked: Called when the card is pressed.
        why: Called when its score is pressed.
    """

    def __init__(
        self, view: TouchpointCard, clicked: Callable[[], object], why: Callable[[], object]
    ) -> None:
        self.view = view
        self.key = view.touchpoint.id
        touchpoint = view.touchpoint
        channel = Glyph(style.channel_icon(touchpoint.channel), "text", 22)
        top = row(channel, Dots(touchpoint.criticality), None, spacing=6)
        if view.hot:
            top.addWidget(Glyph("flame" if view.hot == "bad" else "sparkles", _hot_colour(view.hot), 20))
        between = view.lowest, view.highest
        badge: QWidget = ScoreBadge(view.score, view.band, between=between)
        badge.setFixedHeight(style.target())
        if view.score is not None:
            figure = words.score_or_range(view.score, *between)
            badge = WhyButton(
                ScoreBadge(view.score, view.band, between=between), figure, touchpoint.name, why
            )
        foot = row(badge, None, spacing=0)
        parts = column(top, FewLines(touchpoint.name, 2), foot, spacing=4, margins=(13, 12, 11, 3))
        super().__init__(_card_name(view), parts, clicked)
        if isinstance(badge, WhyButton):
            badge.stand_in()
        if view.knockout:
            foot.insertWidget(1, Glyph("circle-alert", "bad", 18))
        self.setProperty("hot", view.hot == "bad")
        self.setToolTip(f"{_card_name(view)}\n{self.tr('Drag it, or Ctrl and the arrow keys, to move it')}")
        self._width = 0

    def set_width(self, width: int) -> None:
        """Keep a width, where the cards stand in a row."""
        self._width = width

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._width or hint.width(), hint.height())


class Dots(QWidget):
    """How critical a touchpoint is: up to five dots."""

    def __init__(self, filled: int) -> None:
        super().__init__()
        self._filled = filled
        self.setFixedSize(self.sizeHint())
        self.setToolTip(self.tr("Criticality {} of 5").format(filled))

    def sizeHint(self) -> QSize:
        return QSize(style.px(52), style.px(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = style.px(6)
        for index in range(5):
            on = index < self._filled
            painter.setPen(style.colour("muted" if on else "control_line"))
            painter.setBrush(style.colour("muted") if on else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(0.5 + index * (side + style.px(4)), 1, side, side))


def curve_of(view: MapView) -> Callable[[float, Palette], Figure]:
    """Return what draws the experience along the map, against what was expected."""
    stages: list[JourneyStage] = []
    number = 0
    for part in view.columns:
        points = []
        for card in part.cards:
            number += 1
            expected = card.touchpoint.expectation
            points.append(
                JourneyPoint(
                    card.touchpoint.id,
                    number,
                    card.touchpoint.name,
                    card.score,
                    card.band,
                    None if expected is None else (expected - 1) / 6 * 100,
                    low=card.hot == "bad",
                )
            )
        if points:
            stages.append(JourneyStage(part.stage.name, part.score, part.band, tuple(points), part.stage.id))
    return lambda width, palette: journey(
        stages, width, _CURVE_HEIGHT + beyond(stages, width), palette, say=words.said
    )


def _hot_colour(hot: str) -> str:
    return "bad" if hot == "bad" else "great"


def _card_name(view: TouchpointCard) -> str:
    parts = [view.touchpoint.name, words.channel_word(view.touchpoint.channel)]
    figure = words.score_or_range(view.score, view.lowest, view.highest)
    if view.band is None:
        parts.append(words.said("not walked"))
    elif figure == words.score(view.score):
        parts.append(f"{figure}, {words.band_word(view.band)}")
    else:
        parts.append(f"{figure}, {words.said('draft')}")
    if view.hot:
        parts.append(words.said("hot spot") if view.hot == "bad" else words.said("bright spot"))
    if view.knockout:
        parts.append(words.said("knocked out"))
    return ", ".join(parts)
