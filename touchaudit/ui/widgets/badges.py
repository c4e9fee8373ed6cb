"""Figures that are always colour *and* word or shape: chips, scores, rings."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from touchaudit.domain.client import Band
from touchaudit.ui import style, words


class Chip(QLabel):
    """A small rounded note; its end is left out where there is no room.

    ``tone`` is "", accent, great, good, fair, poor or bad.
    """

    def __init__(self, text: str, tone: str = "") -> None:
        super().__init__(text)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: str) -> None:
        """Take another tone."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._chip_font()).horizontalAdvance(self.text())
        return QSize(wide + style.px(20), style.px(21))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), style.px(40)), style.px(21))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(f"{self._tone}_soft" if self._tone else "sunken"))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(style.colour(self._tone or "muted"))
        painter.setFont(self._chip_font())
        room = self.width() - style.px(9)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)

    @staticmethod
    def _chip_font() -> QFont:
        return style.font(12, QFont.Weight.DemiBold)


def chip(text: str, tone: str = "") -> Chip:
    """Return a small rounded note; ``tone`` is "", accent, great, good, fair, poor or bad."""
    return Chip(text, tone)


def score_text(score: float | None) -> str:
    """Return a score as a badge shows it: a whole number, or a dash where nothing was scored."""
    return "–" if score is None else words.score(score)


class ScoreBadge(QWidget):
    """A score in a coloured pill, with the word of its band beside it."""

    def __init__(self, score: float | None, band: Band | None, word: str = "") -> None:
        super().__init__()
        self._score = score
        self._tone = style.band_tone(band)
        self._word = word or (words.band_word(band) if band else self.tr("not walked"))
        self.setAccessibleName(f"{score_text(score)}, {self._word}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        word = QFontMetrics(style.font(13)).horizontalAdvance(self._word)
        return QSize(self._pill() + 8 + word + 2, style.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._pill(), style.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = style.px(22)
        pill = QRectF(0, (self.height() - high) / 2, self._pill(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(self._tone or "sunken"))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(style.colour("on_tone" if self._tone else "muted"))
        painter.setFont(style.font(13, QFont.Weight.Bold))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, score_text(self._score))
        painter.setPen(style.colour("muted"))
        painter.setFont(style.font(13))
        place = QRectF(pill.right() + 8, 0, self.width() - pill.right() - 8, self.height())
        shown = painter.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _pill(self) -> int:
        text = QFontMetrics(style.font(13, QFont.Weight.Bold)).horizontalAdvance(score_text(self._score))
        return max(style.px(38), text + 20)


class Glyph(QWidget):
    """An icon that stands beside a text and says nothing by itself."""

    def __init__(self, name: str, colour: str = "text", side: int = 20) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self.setFixedSize(style.px(side), style.px(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        style.paint_icon(QPainter(self), QRectF(self.rect()), self._name, self._colour)


class ScoreDial(QWidget):
    """A score (0–100) as an arc in its band's colour, with the figure inside."""

    def __init__(self, score: float | None, band: Band | None, side: int = 56) -> None:
        super().__init__()
        self._score = score
        self._tone = style.band_tone(band)
        self._side = side
        word = words.band_word(band) if band else self.tr("nothing walked yet")
        self.setAccessibleName(self.tr("Score {}, {}").format(score_text(score), word))
        self.setFixedSize(style.px(side), style.px(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = max(5.0, self._side / 11)
        area = QRectF(self.rect()).adjusted(wide, wide, -wide, -wide)
        painter.setPen(QPen(style.colour("sunken"), wide))
        painter.drawEllipse(area)
        if self._score:
            pen = QPen(style.colour(self._tone), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(area, 90 * 16, -round(self._score * 3.6 * 16))
        painter.setPen(style.colour("text" if self._tone else "muted"))
        painter.setFont(style.font(self._side * 0.3, QFont.Weight.DemiBold))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, score_text(self._score))
