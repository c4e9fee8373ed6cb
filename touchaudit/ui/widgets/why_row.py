"""One step of a derivation as a button: what it is, what it counts, its value with its band."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from touchaudit.domain.derivation_steps import Step, Unit, points_of
from touchaudit.saying import Saying
from touchaudit.ui import style, words
from touchaudit.ui.widgets.controls import draw_focus

if TYPE_CHECKING:
    from touchaudit.services.derivations import WhyView

_HIGH = 58
_STEERING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class WhyRow(QPushButton):
    """A line of the derivation; ``steered`` carries the arrow keys, which a scroll area would take."""

    steered = Signal(int)

    def __init__(self, view: WhyView) -> None:
        super().__init__()
        self.view = view
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        step = view.step
        band = words.band_word(view.band) if view.band else ""
        said = (words.said(step.title), self._value(), band, self._below())
        self.setAccessibleName(". ".join(part for part in said if part))
        self.setToolTip(words.said(step.title))

    def sizeHint(self) -> QSize:
        return QSize(320, style.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, style.px(_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEERING:
            self.steered.emit(event.key())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("hover"))
            painter.drawRoundedRect(box, 11, 11)
        if self.hasFocus():
            draw_focus(painter, box, 11)
        side = style.px(20)
        arrow = QRectF(self.width() - side - 8, (self.height() - side) / 2, side, side)
        style.paint_icon(painter, arrow, "chevron-right", "muted")
        left = 12.0
        if self.view.step.knocked_out:
            sign = QRectF(left, (self.height() - side) / 2, side, side)
            style.paint_icon(painter, sign, "triangle-alert", "bad")
            left += side + 8
        wide = self._figure(painter, QRectF(left, 0, arrow.left() - left - 8, self.height()))
        self._words(painter, QRectF(left, 0, arrow.left() - left - wide - 24, self.height()))

    def _figure(self, painter: QPainter, room: QRectF) -> float:
        """Paint the value, with the word of its band below; return how wide it is."""
        text, band = self._value(), words.band_word(self.view.band) if self.view.band else ""
        upper, lower = _lines(room, bool(band))
        painter.setPen(style.colour(self._tone()))
        painter.setFont(style.font(15, QFont.Weight.DemiBold, style.TABULAR))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(upper, right, text)
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.setFont(style.font(13))
        painter.drawText(lower, right, band)
        return max(wide, painter.fontMetrics().horizontalAdvance(band))

    def _words(self, painter: QPainter, room: QRectF) -> None:
        below = self._below()
        upper, lower = _lines(room, bool(below))
        for box, text, shade, font in (
            (upper, words.said(self.view.step.title), "text", style.font(15, QFont.Weight.Medium)),
            (lower, below, "muted", style.font(13)),
        ):
            painter.setPen(style.colour(shade))
            painter.setFont(font)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _value(self) -> str:
        return value_text(self.view.step)

    def _below(self) -> str:
        """Return what was answered and what it counts, or why it counts nothing."""
        step = self.view.step
        parts = [answer_text(step).replace("\n", " "), words.said(step.counts)]
        if step.value is None and step.remarks:
            parts = [words.said(step.remarks[0])]
        elif step.unit is Unit.SCORE and step.earned is not None and step.possible:
            parts.append(points_text(step))
        return " · ".join(part for part in parts if part)

    def _tone(self) -> str:
        step = self.view.step
        if self.view.band is not None:
            return style.band_tone(self.view.band)
        if step.unit is Unit.FRACTION and step.value is not None:
            return style.tone_of(step.value)
        return "muted" if step.value is None else "text"


def answer_text(step: Step) -> str:
    """Return an answer as it was given; one that the program says itself, in the language of the window."""
    return words.said(step.answer) if isinstance(step.answer, Saying) else step.answer


def value_text(step: Step) -> str:
    """Return the value of a step as it is read: 87.5, 2 of 4, 55.6%, +1.4."""
    if step.unit is Unit.FRACTION:
        return points_text(step)
    if step.value is None:
        return "–" if step.unit is Unit.NUMBER else words.score(None)
    if step.unit is Unit.SHARE:
        return words.percent(step.value, 0 if step.value in (0, 1) else 1)
    if step.unit is Unit.GAIN:
        return words.signed(step.value, 2)
    return words.number(step.value, 2) if step.unit is Unit.NUMBER else words.score(step.value, 1)


def points_text(step: Step) -> str:
    """Return what was earned of what was possible; a bonus is only earned."""
    if step.earned is None or step.possible is None:
        return "–"
    if step.unit is Unit.FRACTION and not step.possible:
        return words.signed(step.earned, 1)
    return words.said(points_of(step.earned, step.possible))


def unbroken(formula: str) -> str:
    """Return a formula that breaks between its terms only."""
    for sign, tied in ((" × ", "\u00a0×\u00a0"), (" ÷ ", " ÷\u00a0"), (" = ", " =\u00a0")):
        formula = formula.replace(sign, tied)
    return formula


def _lines(room: QRectF, two: bool) -> tuple[QRectF, QRectF]:
    """Return where a line and the one below it stand; a single line stands in the middle."""
    if not two:
        return room, QRectF()
    middle = room.height() / 2
    upper = QRectF(room.x(), middle - style.px(21), room.width(), style.px(21))
    return upper, QRectF(room.x(), middle + 1, room.width(), style.px(19))
