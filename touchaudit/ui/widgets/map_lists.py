"""What stands below the touchpoint map: hot spots, visits, and the people and places of a client."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from touchaudit.domain.client import Persona, Site
from touchaudit.domain.visit import VisitState
from touchaudit.services.views import HotSpotLine, VisitLine
from touchaudit.ui import wording, words
from touchaudit.ui.widgets.badges import Glyph, ScoreBadge, chip
from touchaudit.ui.widgets.basics import OneLine, button, column, frame, label, row, rule
from touchaudit.ui.widgets.menus import Entry, menu_button
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_spot import WhySpot

_STATE_TONES = {VisitState.DRAFT: "fair", VisitState.IN_REVIEW: "accent", VisitState.FINAL: "great"}

_AT_ONCE = 20


class HotSpots(QWidget):
    """Hot spots of one kind: each with why it is one, its evidence, and the way to the road map."""

    def __init__(
        self,
        title: str,
        lines: tuple[HotSpotLine, ...],
        evidence: Callable[[HotSpotLine], object],
        road_map: Callable[[HotSpotLine], object],
        why: Callable[[HotSpotLine], object],
    ) -> None:
        super().__init__()
        self._why = why
        parts = column(label(title, "h2"), 2, spacing=8, margins=(20, 16, 16, 16))
        for index, line in enumerate(lines):
            if index:
                parts.addWidget(rule())
            parts.addWidget(self._line(line, evidence, road_map))
        self.setLayout(column(frame("card", parts)))

    def _line(
        self,
        line: HotSpotLine,
        evidence: Callable[[HotSpotLine], object],
        road_map: Callable[[HotSpotLine], object],
    ) -> QWidget:
        sign = Glyph("sparkles" if line.good else "flame", "great" if line.good else "bad", 22)
        texts = column(
            row(label(line.title, "h3"), self._score(line), None, spacing=12),
            label(words.said(line.why), "muted", wrap=True),
            spacing=2,
        )
        actions = row(spacing=8)
        if line.evidence:
            see = button(self.tr("See evidence"), "eye", clicked=lambda: evidence(line))
            see.setAccessibleName(self.tr("See the evidence at {}").format(line.title))
            actions.addWidget(see)
        if not line.good:
            put = button(self.tr("Put on road map"), "square-kanban", clicked=lambda: road_map(line))
            put.setAccessibleName(self.tr("Put {} on the road map").format(line.title))
            actions.addWidget(put)
        made = QWidget()
        whole = row(spacing=14)
        whole.addLayout(column(3, sign, None))
        whole.addLayout(texts, 1)
        whole.addLayout(actions)
        made.setLayout(whole)
        return made

    def _score(self, line: HotSpotLine) -> QWidget:
        badge = ScoreBadge(line.score, line.band)
        if line.score is None:
            return badge
        return WhyButton(badge, words.score(line.score), line.title, partial(self._why, line))


class Visits(QWidget):
    """The visits of a client, planned ones first; each leads to where it goes on, and has a menu.

    Of a long list the first are shown, and more when they are asked for: hundreds take a second to draw.
    ``why`` is called with a visit and with "score" or "walked", the figure that was pressed.
    """

    def __init__(
        self,
        lines: tuple[VisitLine, ...],
        opened: Callable[[VisitLine], object],
        menu: Callable[[VisitLine], Sequence[Entry]],
        why: Callable[[VisitLine, str], object],
        today: date,
    ) -> None:
        super().__init__()
        self._why = why
        self._rest = list(lines)
        self._made: Callable[[VisitLine], QHBoxLayout] = lambda line: self._line(
            line, opened, menu(line), today
        )
        self._parts = column(spacing=6)
        self.more = button(self.tr("Show more visits"), "chevron-down", "quiet", self.show_more)
        parts = column(label(self.tr("Visits"), "h2"), 2, self._parts, spacing=6, margins=(20, 16, 16, 14))
        parts.addLayout(row(self.more, None))
        if not lines:
            parts.addWidget(label(self.tr("No visit yet."), "muted"))
        self.setLayout(column(frame("card", parts)))
        self.show_more()

    def show_more(self) -> None:
        """Add the next few visits below those that are shown."""
        for line in self._rest[:_AT_ONCE]:
            if self._parts.count():
                self._parts.addWidget(rule())
            self._parts.addLayout(self._made(line))
        del self._rest[:_AT_ONCE]
        self.more.setVisible(bool(self._rest))

    def _line(
        self,
        line: VisitLine,
        opened: Callable[[VisitLine], object],
        menu: Sequence[Entry],
        today: date,
    ) -> QHBoxLayout:
        visit = line.visit
        told = [wording.day_text(visit.on, today), line.persona, line.site, visit.auditor]
        walked = self.tr("{} of {} touchpoints walked").format(line.finished, line.walks)
        if line.open:
            walked += " · " + words.plural(line.open, self.tr("question open"), self.tr("questions open"))
        state = chip(words.state_word(visit.state), _STATE_TONES.get(visit.state, ""))
        wave = chip(self.tr("wave {}").format(visit.wave))
        about = OneLine(" · ".join(part for part in (*told, walked) if part), "small")
        WhySpot(about).tell(walked, walked, visit.title, partial(self._why, line, "walked"))
        texts = column(row(label(visit.title, "h3"), 4, state, wave, None, spacing=6), about, spacing=1)
        names = {
            VisitState.PLANNED: (self.tr("Open the plan"), "calendar"),
            VisitState.DRAFT: (self.tr("Continue"), "play"),
        }
        text, icon = names.get(visit.state, (self.tr("Review"), "list-checks"))
        go = button(text, icon, clicked=lambda: opened(line))
        go.setAccessibleName(f"{text}: {visit.title}")
        whole = row(spacing=14)
        whole.addLayout(texts, 1)
        if line.score is not None:
            badge = ScoreBadge(line.score, line.band)
            whole.addWidget(
                WhyButton(badge, words.score(line.score), visit.title, partial(self._why, line, "score"))
            )
        whole.addWidget(go)
        whole.addWidget(menu_button(self.tr("More for {}").format(visit.title), menu))
        return whole


class People(QWidget):
    """A list of personas or sites, each a button that leads to changing it."""

    def __init__(
        self,
        title: str,
        icon: str,
        parts: tuple[Persona, ...] | tuple[Site, ...],
        change: Callable[[Persona | Site], object],
        add: tuple[str, Callable[[], object]],
    ) -> None:
        super().__init__()
        head = row(
            Glyph(icon, "muted", 20), label(title, "h2"), None, button(add[0], "plus", "quiet", add[1])
        )
        lines = column(head, spacing=2, margins=(20, 10, 12, 14))
        for part in parts:
            line = button(part.name, role="row", clicked=partial(change, part))
            line.setAccessibleName(self.tr("Change {}").format(part.name))
            told = part.scenario if isinstance(part, Persona) else part.address
            line.setToolTip(told)
            lines.addWidget(line)
        lines.addStretch(1)
        if not parts:
            lines.insertWidget(1, label(self.tr("None yet."), "muted"))
        self.setLayout(column(frame("card", lines)))
