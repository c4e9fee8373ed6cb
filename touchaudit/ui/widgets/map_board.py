"""The touchpoint map: stages side by side with their touchpoints as cards, and the curve over them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from touchaudit.charts.journey import JourneyPoint, JourneyStage, journey
from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.services.views import MapView, StageColumn, TouchpointCard
from touchaudit.ui import style, words
from touchaudit.ui.widgets.badges import Glyph, ScoreBadge
from touchaudit.ui.widgets.basics import FewLines, Scroll, Snug, button, clear, column, row
from touchaudit.ui.widgets.cards import CardButton
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_button import WhyButton

_COLUMN = 134
_CARD = 176
_CURVE_HEIGHT = 168.0


class Board(QWidget):
    """The stages as columns; as rows where the window stands upright."""

    touchpoint = Signal(object)
    stage = Signal(object)
    why = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[StageColumn, ...] = ()
        self._upright = False
        self._inner = QWidget()
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
        """Show the stages with their touchpoints."""
        self._columns = columns
        self._fill()

    def card(self, touchpoint_id: str) -> CardButton:
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
        for index in range(self._grid.columnCount()):
            self._grid.setColumnStretch(index, 0)
            self._grid.setColumnMinimumWidth(index, 0)
        for index, part in enumerate(self._columns):
            head = self._stage_head(part)
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
        return TouchCard(view, pressed, asked)

    def _stage_head(self, part: StageColumn) -> QWidget:
        made = button(part.stage.name, role="row", clicked=partial(self.stage.emit, part.stage))
        told = self.tr("Stage {}, {} the purchase; change it").format(
            part.stage.name, words.phase_word(part.stage.phase).lower()
        )
        made.setAccessibleName(told)
        made.setToolTip(self.tr("Change this stage"))
        return made


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
        touchpoint = view.touchpoint
        channel = Glyph(style.channel_icon(touchpoint.channel), "text", 22)
        top = row(channel, Dots(touchpoint.criticality), None, spacing=6)
        if view.hot:
            top.addWidget(Glyph("flame" if view.hot == "bad" else "sparkles", _hot_colour(view.hot), 20))
        badge: QWidget = ScoreBadge(view.score, view.band)
        badge.setFixedHeight(style.target())
        if view.score is not None:
            badge = WhyButton(
                ScoreBadge(view.score, view.band), words.score(view.score), touchpoint.name, why
            )
        foot = row(badge, None, spacing=0)
        parts = column(top, FewLines(touchpoint.name, 2), foot, spacing=4, margins=(13, 12, 11, 3))
        super().__init__(_card_name(view), parts, clicked)
        if isinstance(badge, WhyButton):
            badge.stand_in()
        if view.knockout:
            foot.insertWidget(1, Glyph("circle-alert", "bad", 18))
        self.setProperty("hot", view.hot == "bad")
        self.setToolTip(_card_name(view))
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
            stages.append(JourneyStage(part.stage.name, part.score, part.band, tuple(points)))
    return lambda width, palette: journey(stages, width, _CURVE_HEIGHT, palette, say=words.said)


def _hot_colour(hot: str) -> str:
    return "bad" if hot == "bad" else "great"


def _card_name(view: TouchpointCard) -> str:
    parts = [view.touchpoint.name, words.channel_word(view.touchpoint.channel)]
    parts.append(
        f"{words.score(view.score)}, {words.band_word(view.band)}" if view.band else words.said("not walked")
    )
    if view.hot:
        parts.append(words.said("hot spot") if view.hot == "bad" else words.said("bright spot"))
    if view.knockout:
        parts.append(words.said("knocked out"))
    return ", ".join(parts)
