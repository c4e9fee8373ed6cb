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


Between = tuple[float | None, float | None]
"""The lowest and the highest that a score may come to while questions are open."""


class ScoreBadge(QWidget):
    """A score in a coloured pill, with the word of its band beside it.

    Args:
        score: The score, None where nothing counts.
        band: Its band.
        word: Said instead of the band's word.
        between: Told instead of the score while questions are open; then its band is not known yet.
    """

    def __init__(
        self, score: float | None, band: Band | None, word: str = "", between: Between = (None, None)
    ) -> None:
        super().__init__()
        self._text = words.score_or_range(score, *between) if score is not None else score_text(score)
        is_draft = self._text != score_text(score)
        self._tone = "" if is_draft else style.band_tone(band)
        self._word = word or (words.band_word(band) if band else self.tr("not walked"))
        if is_draft:
            self._word = self.tr("a draft")
        self.setAccessibleName(f"{self._text}, {self._word}")
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
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.setPen(style.colour("muted"))
        painter.setFont(style.font(13))
        place = QRectF(pill.right() + 8, 0, self.width() - pill.right() - 8, self.height())
        shown = painter.fontMetrics().elidedText(self._word, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _pill(self) -> int:
        text = QFontMetrics(style.font(13, QFont.Weight.Bold)).horizontalAdvance(self._text)
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
    """A score (0–100) as an arc in its band's colour, with the figure inside.

    Args:
        score: The score, None where nothing counts.
        band: Its band.
        side: Width and height.
        between: The lowest and the highest that it may come to while questions are open: then both are
            told instead of the score, whose band is not known yet.
    """

    def __init__(
        self,
        score: float | None,
        band: Band | None,
        side: int = 56,
        between: Between = (None, None),
    ) -> None:
        super().__init__()
        low, high = between
        self._text = words.score_or_range(score, low, high) if score is not None else score_text(score)
        self._is_draft = self._text != score_text(score)
        self._from, self._to = (low or 0.0, high or 0.0) if self._is_draft else (0.0, score or 0.0)
        self._tone = "" if self._is_draft else style.band_tone(band)
        self._side = side
        word = words.band_word(band) if band else self.tr("nothing walked yet")
        if self._is_draft:
            word = self.tr("a draft")
        self.setAccessibleName(self.tr("Score {}, {}").format(self._text, word))
        self.setFixedSize(style.px(side), style.px(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = max(5.0, self._side / 11)
        area = QRectF(self.rect()).adjusted(wide, wide, -wide, -wide)
        painter.setPen(QPen(style.colour("sunken"), wide))
        painter.drawEllipse(area)
        if self._to:
            colour = style.colour(self._tone or "muted")
            painter.setPen(QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            start, end = (round(score * 3.6 * 16) for score in (self._from, self._to))
            painter.drawArc(area, 90 * 16 - start, start - end)
        painter.setPen(style.colour("text" if self._to else "muted"))
        painter.setFont(style.font(self._side * (0.2 if self._is_draft else 0.3), QFont.Weight.DemiBold))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)
