"""The coverage of a map: stage × channel with what exists, what was audited and what nobody looked at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.coverage import AreaCoverage, ChannelDemand, Coverage, Looked, StageCoverage
from touchaudit.services.map_views import CoverageView
from touchaudit.ui import style, words
from touchaudit.ui.widgets.badges import Glyph, chip
from touchaudit.ui.widgets.basics import (
    SCROLL_BAR,
    FewLines,
    OneLine,
    Scroll,
    button,
    clear,
    column,
    frame,
    label,
    row,
)
from touchaudit.ui.widgets.coverage_tile import HEIGHT, WIDTH, CoverageTile, fond_of
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_button import WhyButton

_HEAD = 64
_GAP = 6
_STAGE = 118


class CoverageBoard(QWidget):
    """The matrix, the areas that firms forget, and what nobody ever looked at.

    ``touchpoint`` is sent with a touchpoint to change, ``gap`` with the stage and channel where one is
    lacking, ``area`` with a commonly forgotten area that the map has nothing of, and ``asked`` with a figure
    as it is shown that is to tell why: how much was "audited", or how far personas are "served".

    Args:
        tells: A scored touchpoint that is pressed tells why, where it would else be changed.
    """

    touchpoint = Signal(object)
    gap = Signal(object, object)
    area = Signal(object)
    asked = Signal(str, str)

    def __init__(self, *, tells: bool = False) -> None:
        super().__init__()
        self._tells = tells
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(14)

    def show_view(self, view: CoverageView) -> None:
        """Show the coverage as it stands."""
        clear(self._whole)
        known = view.coverage
        self._whole.addWidget(
            frame(
                "card",
                column(
                    label(self.tr("Stages and channels"), "h2"),
                    self._told(known),
                    4,
                    *self._matrix(known),
                    spacing=8,
                    margins=(20, 16, 20, 14),
                ),
            )
        )
        self._whole.addWidget(frame("card", self._areas(known.areas)))
        if known.never:
            self._whole.addWidget(frame("card", self._unseen(known.never)))
        self._whole.addStretch(1)

    def _told(self, known: Coverage) -> QVBoxLayout:
        audited = self.tr("{} of {}").format(known.audited, known.touchpoints)
        told = self.tr("touchpoints audited")
        if not known.lens.is_plain:
            told = self.tr("touchpoints audited on the visits shown")
        lines = column(self._why("audited", audited, told), spacing=0)
        if known.served is not None:
            told = self.tr("of the places where the personas would look for a touchpoint have one")
            if known.lens.persona_id:
                told = self.tr("of the places where {} would look for a touchpoint have one")
                told = told.format(known.personas[0].name)
            lines.addLayout(self._why("served", words.percent(known.served), told))
        return lines

    def _why(self, key: str, figure: str, told: str) -> QHBoxLayout:
        shown = WhyButton(label(figure, "h3"), figure, told, partial(self.asked.emit, key, figure))
        line = row(shown, spacing=6)
        line.addWidget(label(told, "muted", wrap=True), 1)
        return line

    # The matrix

    def _matrix(self, known: Coverage) -> tuple[QWidget, QWidget]:
        """Lay the stages beside the cells, so that they stay in sight while the cells move sideways.

        Above them stands a button that moves them, where there are more than fit.
        """
        high = max(style.target(), style.px(HEIGHT))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        stages = QVBoxLayout()
        stages.setContentsMargins(0, 0, 0, 0)
        stages.setSpacing(_GAP)
        stages.addSpacing(style.px(_HEAD) + _GAP)
        for at, demand in enumerate(known.channels):
            grid.addWidget(self._head(known, demand), 0, at)
            grid.setColumnMinimumWidth(at, style.px(WIDTH))
            grid.setColumnStretch(at, 1)
        for at, part in enumerate(known.stages, start=1):
            name = OneLine(part.stage.name, "h3")
            name.setFixedSize(style.px(_STAGE), high)
            stages.addWidget(name)
            self._fill_row(grid, at, part, known)
        stages.addStretch(1)
        grid.setRowStretch(len(known.stages) + 1, 1)
        inner = QWidget()
        inner.setLayout(grid)
        scroll = Scroll(inner, sideways=True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = len(known.stages)
        scroll.setFixedHeight(style.px(_HEAD) + rows * (high + _GAP) + SCROLL_BAR + 2)
        whole = QWidget()
        line = row(spacing=8)
        line.addLayout(stages)
        line.addWidget(scroll, 1, Qt.AlignmentFlag.AlignTop)
        whole.setLayout(line)
        return self._sideways(scroll), whole

    def _sideways(self, scroll: Scroll) -> QWidget:
        """Return a button that tells of the channels out of sight, and brings them into it."""
        bar = scroll.horizontalScrollBar()
        more = button(self.tr("More channels"), "chevron-right", "quiet")
        back = button(self.tr("Back to the first channels"), "chevron-left", "quiet")
        more.clicked.connect(lambda _checked: bar.setValue(bar.maximum()))
        back.clicked.connect(lambda _checked: bar.setValue(0))
        holder = QWidget()
        holder.setLayout(row(None, more, back, spacing=0))

        def tell(*_moved: int) -> None:
            at_end = bar.value() == bar.maximum()
            holder.setVisible(bar.maximum() > 0)
            had = more.hasFocus() or back.hasFocus()
            more.setVisible(not at_end)
            back.setVisible(at_end)
            if had:
                (back if at_end else more).setFocus(Qt.FocusReason.OtherFocusReason)

        bar.rangeChanged.connect(tell)
        bar.valueChanged.connect(tell)
        holder.hide()
        return holder

    def _head(self, known: Coverage, demand: ChannelDemand) -> QWidget:
        word = words.channel_word(demand.channel)
        told = fond_of(known, demand)
        glyph = Glyph(style.channel_icon(demand.channel), "text", 18)
        head = QWidget()
        head.setLayout(column(row(glyph, OneLine(told, "small"), spacing=6), FewLines(word, 2), spacing=2))
        head.setFixedHeight(style.px(_HEAD))
        fond = words.listing(persona.name for persona in demand.personas)
        head.setToolTip(f"{word}: {fond}" if fond else word)
        return head

    def _fill_row(
        self,
        grid: QGridLayout,
        at: int,
        part: StageCoverage,
        known: Coverage,
    ) -> None:
        for where, (cell, demand) in enumerate(zip(part.cells, known.channels, strict=True)):
            if cell.looked is Looked.NONE:
                empty = label("·", "muted")
                empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
                grid.addWidget(empty, at, where)
                continue
            tile = CoverageTile(cell, demand, known, part.stage.name, tells=self._tells)
            tile.clicked.connect(partial(self._pressed, tile, part))
            grid.addWidget(tile, at, where)

    def _pressed(self, tile: CoverageTile, part: StageCoverage, _checked: bool = False) -> None:
        here = tile.cell.touchpoints
        if not here:
            self.gap.emit(part.stage, tile.cell.channel)
        elif len(here) == 1:
            self.touchpoint.emit(here[0])
        else:
            menu = QMenu(tile)
            menu.aboutToHide.connect(menu.deleteLater)
            for known in here:
                menu.addAction(known.name).triggered.connect(partial(self._chosen, known))
            menu.popup(tile.mapToGlobal(tile.rect().bottomLeft()))

    def _chosen(self, touchpoint: Touchpoint, _checked: bool = False) -> None:
        self.touchpoint.emit(touchpoint)

    # Below the matrix

    def _areas(self, areas: Sequence[AreaCoverage]) -> QVBoxLayout:
        names = {
            "billing": self.tr("Billing"),
            "field_service": self.tr("Field service"),
            "references": self.tr("References"),
            "quotes": self.tr("Quotes"),
        }
        lines = column(
            label(self.tr("What firms forget"), "h2"),
            label(self.tr("Seldom polished, met by nearly every customer."), "muted"),
            spacing=4,
            margins=(20, 16, 20, 12),
        )
        for found in areas:
            name = names[found.area.key]
            told, tone = self._state(found.looked)
            head = label(name, "h3")
            head.setMinimumWidth(style.px(_STAGE))
            line = row(head, chip(told, tone), spacing=10)
            if found.touchpoints:
                here = ", ".join(touchpoint.name for touchpoint in found.touchpoints)
                line.addWidget(OneLine(here, "muted"), 1)
            else:
                line.addStretch(1)
                add = button(self.tr("Add"), "plus", "quiet", partial(self.area.emit, found.area))
                add.setAccessibleName(self.tr("Add a touchpoint for {}").format(name))
                line.addWidget(add)
            holder = QWidget()
            holder.setMinimumHeight(style.target())
            holder.setLayout(line)
            lines.addWidget(holder)
        return lines

    def _state(self, looked: Looked) -> tuple[str, str]:
        return {
            Looked.AUDITED: (self.tr("audited"), "great"),
            Looked.EARLIER: (self.tr("not audited in this wave"), "fair"),
            Looked.NEVER: (self.tr("never audited"), "poor"),
        }.get(looked, (self.tr("not on the map"), "bad"))

    def _unseen(self, never: Sequence[Touchpoint]) -> QVBoxLayout:
        buttons = [
            button(touchpoint.name, style.channel_icon(touchpoint.channel), "quiet") for touchpoint in never
        ]
        for made, touchpoint in zip(buttons, never, strict=True):
            made.clicked.connect(partial(self._chosen, touchpoint))
        holder = QWidget()
        holder.setLayout(Flow(*buttons, gap=6))
        return column(
            label(self.tr("Nobody ever looked at"), "h2"), holder, spacing=6, margins=(20, 16, 20, 14)
        )
