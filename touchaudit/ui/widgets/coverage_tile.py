"""One cell of the coverage board: a score with its word, “not audited”, or a gap that can be filled."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from touchaudit.domain.coverage import ChannelDemand, Coverage, CoverageCell, Looked
from touchaudit.saying import Saying
from touchaudit.ui import style, words
from touchaudit.ui.widgets.controls import draw_focus

WIDTH = 112
HEIGHT = 60
_WIDE_GAP = 0.5


class CoverageTile(QPushButton):
    """A cell that holds touchpoints, or lacks one that personas would use.

    Args:
        cell: What meets customers here.
        demand: Who prefers the channel.
        known: The coverage that the cell is a part of.
        stage: The name of the stage, for screen readers and the tooltip.
        tells: A score that is pressed tells why.
    """

    def __init__(
        self,
        cell: CoverageCell,
        demand: ChannelDemand,
        known: Coverage,
        stage: str,
        *,
        tells: bool = False,
    ) -> None:
        super().__init__()
        self.cell = cell
        self._wide_gap = demand.share >= _WIDE_GAP
        self._fond = fond_of(known, demand)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        place = f"{stage}, {words.channel_word(cell.channel)}"
        names = ", ".join(touchpoint.name for touchpoint in cell.touchpoints)
        told = f"{place}: {self.headline()}, {names or self._fond}"
        self.setAccessibleName(told)
        does = self.tr("Change it") if cell.touchpoints else self.tr("Add a touchpoint here")
        if tells and cell.score is not None:
            does = self.tr("See how it came about")
        self.setAccessibleDescription(does)
        self.setToolTip(f"{told}\n{does}")

    def sizeHint(self) -> QSize:
        return QSize(style.px(WIDTH), max(style.target(), style.px(HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def headline(self) -> str:
        """Return what the cell says first: score and word, or what is lacking."""
        cell = self.cell
        if cell.looked is Looked.AUDITED:
            score = words.score(cell.score)
            return f"{score} {words.band_word(cell.band)}" if cell.band else score
        return {
            Looked.OTHERS: self.tr("Other visits"),
            Looked.EARLIER: self.tr("Not this wave"),
            Looked.NEVER: self.tr("Not audited"),
        }.get(cell.looked, self.tr("Gap"))

    def detail(self) -> str:
        """Return the line below: the touchpoint, or how many there are; nothing for a gap."""
        here = self.cell.touchpoints
        if not here:
            return ""
        if len(here) == 1:
            return here[0].name
        if 0 < self.cell.audited < len(here):
            return self.tr("{} of {} audited").format(self.cell.audited, len(here))
        return self.tr("{} touchpoints").format(len(here))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground, line, shade = self._colours()
        painter.setPen(line)
        painter.setBrush(style.colour(ground))
        painter.drawRoundedRect(area, 10, 10)
        if self.hasFocus():
            draw_focus(painter, area, 10)
        text = area.adjusted(style.px(9), style.px(8), -style.px(6), -style.px(8))
        gap = self.cell.looked is Looked.GAP
        painter.setFont(style.font(14, QFont.Weight.Medium if gap else QFont.Weight.Bold))
        painter.setPen(style.colour(shade))
        middle = Qt.AlignmentFlag.AlignVCenter
        _write(painter, text, middle if gap else Qt.AlignmentFlag.AlignTop, self.headline())
        painter.setFont(style.font(12))
        painter.setPen(style.colour("muted"))
        _write(painter, text, Qt.AlignmentFlag.AlignBottom, self.detail())

    def _colours(self) -> tuple[str, QPen, str]:
        """Return ground, outline and the colour of the headline."""
        looked = self.cell.looked
        tone = style.band_tone(self.cell.band)
        if looked is Looked.AUDITED:
            ground = f"{tone}_soft" if tone else "sunken"
            return ground, QPen(style.colour(tone or "control_line"), 1), tone or "text"
        if looked is Looked.GAP:
            shade = "poor" if self._wide_gap else "muted"
            line = "poor" if self._wide_gap else "control_line"
            return "surface", QPen(style.colour(line), 1.4, Qt.PenStyle.DashLine), shade
        ground = "sunken" if looked in (Looked.OTHERS, Looked.EARLIER) else "surface"
        return ground, QPen(style.colour("control_line"), 1), "text"


def fond_of(known: Coverage, demand: ChannelDemand) -> str:
    """Return who prefers a channel: how many of all personas, or whether the one of a lens does."""
    if known.lens.persona_id:
        said = Saying("preferred") if demand.personas else Saying("not preferred")
        return words.said(said)
    if not known.personas:
        return ""
    return words.said(Saying("{n} of {all} prefer it", n=len(demand.personas), all=len(known.personas)))


def _write(painter: QPainter, area: QRectF, where: Qt.AlignmentFlag, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | where, shown)
