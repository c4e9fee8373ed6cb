"""How an answer looks: a large card or a compact row, painted the same for one choice and for several."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from touchaudit.services.walk_values import ChoiceView
from touchaudit.ui import style

CARD_HEIGHT = 120
ROW_HEIGHT = 56
_PADDING = 14
_FACE = 38
_WRAP = int(Qt.TextFlag.TextWordWrap)
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | _WRAP
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | _WRAP
_FACES = {"great": "laugh", "good": "smile", "fair": "meh", "poor": "annoyed", "bad": "frown"}


def face(tone: float) -> tuple[str, str]:
    """Return the icon and the tone's name for a share (0–1) of the best points: shape *and* colour."""
    name = style.tone_of(tone)
    return _FACES[name], name


def mixed(front: QColor, ground: QColor, share: float) -> QColor:
    """Return a colour laid over a ground with the given share (0–1) of cover."""
    pairs = zip(
        (front.red(), front.green(), front.blue()), (ground.red(), ground.green(), ground.blue()), strict=True
    )
    return QColor(*(round(high * share + low * (1 - share)) for high, low in pairs))


def tall(font: QFont, width: int, text: str) -> int:
    """Return the height of wrapped text, in pixels; 0 for no text."""
    if not text:
        return 0
    return QFontMetrics(font).boundingRect(0, 0, max(40, width), 4000, _WRAP, text).height()


class AnswerFace:
    """Measures and paints one answer on its button.

    An answer with a *tone* wears a face and that colour when it is checked; one without wears the accent.
    ``suggested`` marks what the stopwatch suggests: a dashed edge and a small watch, never a choice.
    """

    def __init__(self, button: QAbstractButton, choice: ChoiceView, digit: str) -> None:
        self.button = button
        self.choice = choice
        self.digit = digit
        self.suggested = False
        self.icon, self.tone = face(choice.tone) if choice.tone is not None else ("", "accent")
        self.front = "on_tone" if self.icon else "on_accent"
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)
        button.setAccessibleName(", ".join(part for part in (choice.label, choice.meaning) if part))

    def height(self, width: int) -> int:
        """Return the height that the answer needs at this width."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint the answer on its button."""
        raise NotImplementedError

    def suggest(self, suggested: bool) -> None:
        """Mark the answer as what the stopwatch suggests, or not."""
        if suggested != self.suggested:
            self.suggested = suggested
            self.button.update()

    def word_font(self) -> QFont:
        """Return the font of the answer's word."""
        return style.font(17, QFont.Weight.DemiBold)

    def meaning_font(self) -> QFont:
        """Return the font of what the word means."""
        return style.font(13)

    def ground(self, painter: QPainter, radius: int) -> tuple[QColor, QColor]:
        """Paint edge and filling for the button's state; return the colours of word and meaning."""
        button, accent, surface = self.button, style.colour(self.tone), style.colour("surface")
        edge, fill = QPen(style.colour("control_line"), 1), surface
        words, muted = style.colour("text"), style.colour("muted")
        if button.isChecked():
            edge, fill = QPen(accent, 1), accent
            words = muted = style.colour(self.front)
        elif button.isDown():
            edge, fill = QPen(accent, 1.5), mixed(accent, surface, 0.16)
        elif button.underMouse() and button.isEnabled():
            edge, fill = QPen(accent, 1.5), mixed(accent, surface, 0.06)
        if self.suggested and not button.isChecked():
            edge = QPen(style.colour("accent"), 2, Qt.PenStyle.DashLine)
        if not button.isEnabled() and not button.isChecked():
            words = muted
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(edge)
        painter.setBrush(fill)
        box = QRectF(button.rect())
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        if button.hasFocus():
            painter.setPen(QPen(style.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        return words, muted

    def badge(self, painter: QPainter, box: QRectF) -> None:
        """Paint what tells the state without colour: a tick, an empty check box, or a watch."""
        if self.button.isChecked():
            style.paint_icon(painter, box, "circle-check", self.front)
        elif self.suggested:
            style.paint_icon(painter, box, "timer", "accent")
        elif isinstance(self.button, QCheckBox):
            painter.setPen(QPen(style.colour("control_line"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 5, 5)

    def key_cap(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint the digit that gives this answer."""
        painter.setFont(style.font(13, QFont.Weight.DemiBold))
        painter.setPen(colour)
        painter.drawText(at, self.digit)


class CardFace(AnswerFace):
    """An answer as a large card: digit, face, word and meaning, centred."""

    def height(self, width: int) -> int:
        """Return the height that the card needs at this width."""
        return max(style.px(CARD_HEIGHT), sum(self._blocks(width - 2 * _PADDING)) + 2 * _PADDING + 4)

    def paint(self, painter: QPainter) -> None:
        """Paint the card on its button."""
        button = self.button
        words, muted = self.ground(painter, 14)
        self.key_cap(painter, QPointF(_PADDING + 2, style.px(13) + 13), muted)
        self.badge(painter, QRectF(button.width() - _PADDING - 20, 12, 20, 20))
        inner = button.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        icon, word, meaning = self._blocks(inner.width())
        top = (button.height() - icon - word - meaning) // 2
        if self.icon:
            box = QRectF((button.width() - _FACE) / 2, top, _FACE, _FACE)
            style.paint_icon(painter, box, self.icon, self.front if button.isChecked() else self.tone)
        painter.setFont(self.word_font())
        painter.setPen(words)
        painter.drawText(QRect(inner.x(), top + icon, inner.width(), word), _CENTRE, self.choice.label)
        if self.choice.meaning:
            painter.setFont(self.meaning_font())
            painter.setPen(muted)
            below = QRect(inner.x(), top + icon + word + 4, inner.width(), meaning)
            painter.drawText(below, _CENTRE, self.choice.meaning)

    def _blocks(self, width: int) -> tuple[int, int, int]:
        """Return the heights of icon, word and meaning."""
        meaning = tall(self.meaning_font(), width, self.choice.meaning)
        word = tall(self.word_font(), width, self.choice.label)
        return (_FACE + 8 if self.icon else 0), word, meaning + 4 if meaning else 0


class PairFace(CardFace):
    """One of two answers: a tick and a cross say *yes* and *no* better than a laugh and a frown."""

    def __init__(self, button: QAbstractButton, choice: ChoiceView, digit: str) -> None:
        super().__init__(button, choice, digit)
        if choice.tone is not None:
            self.icon = "check" if choice.tone >= 0.5 else "x"
        elif digit == "3":  # the way out beside yes and no
            self.icon, self.tone, self.front = "ban", "muted", "on_accent"


class RowFace(AnswerFace):
    """An answer as a compact row: digit, mark, then word and meaning; for long lists."""

    def word_font(self) -> QFont:
        """Return the font of the answer's word: smaller than on a card."""
        return style.font(15, QFont.Weight.Medium)

    def height(self, width: int) -> int:
        """Return the height that the row needs at this width."""
        word, meaning = self._blocks(width - 84)
        return max(style.px(ROW_HEIGHT), word + meaning + 20)

    def paint(self, painter: QPainter) -> None:
        """Paint the row on its button."""
        button = self.button
        words, muted = self.ground(painter, 12)
        middle = button.height() / 2
        self.key_cap(painter, QPointF(_PADDING + 4, middle + 5), muted)
        self._mark(painter, QRectF(36, middle - 11, 22, 22))
        width = button.width() - 84
        word, meaning = self._blocks(width)
        top = (button.height() - word - meaning) // 2
        painter.setFont(self.word_font())
        painter.setPen(words)
        painter.drawText(QRect(70, top, width, word), _LEFT, self.choice.label)
        painter.setFont(self.meaning_font())
        painter.setPen(muted)
        painter.drawText(QRect(70, top + word, width, meaning), _LEFT, self.choice.meaning)

    def _blocks(self, width: int) -> tuple[int, int]:
        """Return the heights of word and meaning."""
        label, meaning = self.choice.label, self.choice.meaning
        return tall(self.word_font(), width, label), tall(self.meaning_font(), width, meaning)

    def _mark(self, painter: QPainter, box: QRectF) -> None:
        if self.button.isChecked() or self.suggested or isinstance(self.button, QCheckBox):
            self.badge(painter, box)
            return
        painter.setPen(QPen(style.colour("control_line"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(2, 2, -2, -2))
