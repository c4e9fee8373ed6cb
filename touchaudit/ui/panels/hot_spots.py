"""Hot spots, good and bad, with the answers and photos that make each one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from touchaudit.domain.lens import Lens
from touchaudit.saying import Saying
from touchaudit.services.derivations import WhyView
from touchaudit.services.insight_views import SpotView
from touchaudit.ui import words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import evidence_rows
from touchaudit.ui.widgets.badges import Glyph, ScoreBadge, chip
from touchaudit.ui.widgets.basics import button, column, frame, label
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import explain

_FIRST = 3


@panel("hot_spots", Saying("Hot spots"), Group.FOUND, "flame")
class HotSpotsPanel(Panel):
    """The touchpoints that stand out, bad ones first; one press puts one on the road map."""

    def fill(self, lens: Lens) -> None:
        spots = self.state.services.insight.hot_spots(self.state.client_id, lens)
        for good, title in ((False, self.tr("Hot spots")), (True, self.tr("Bright spots"))):
            found = [spot for spot in spots if spot.good is good]
            if found:
                self.body.addWidget(label(f"{title} · {len(found)}", "h2"))
            for spot in found:
                self.body.addWidget(self._card(spot))
        if not spots:
            told = self.tr(
                "A touchpoint stands out when its band differs from the whole, a critical point failed, "
                "experience and expectation are 2 or more apart, or there was a signature moment. Walk some "
                "touchpoints, and they show here."
            )
            self.say_empty("flame", self.tr("Nothing stands out yet"), told)

    def _card(self, spot: SpotView) -> QFrame:
        lines = column(spacing=8, margins=(20, 16, 20, 16))
        lines.addLayout(self._head(spot))
        lines.addWidget(label(words.said(spot.why), wrap=True))
        if spot.evidence:
            lines.addWidget(label(self.tr("WHAT MAKES IT SO"), "eyebrow"))
        for made in evidence_rows(self.state, spot.evidence[:_FIRST], self.go_to):
            lines.addWidget(made)
        rest = spot.evidence[_FIRST:]
        if rest:
            count = words.plural(len(rest), self.tr("more answer"), self.tr("more answers"))
            text = self.tr("Show {}").format(count)
            more = button(text, "chevron-down", "quiet")
            more.setAccessibleName(f"{text}: {spot.touchpoint.name}")
            more.clicked.connect(lambda _checked: self._unfold(spot, lines, more))
            lines.addWidget(more)
        return frame("card" if spot.good else "hot", lines)

    def _unfold(self, spot: SpotView, lines: QVBoxLayout, more: QPushButton) -> None:
        """Show the rest of the evidence in place of the button that asked for it."""
        lines.removeWidget(more)
        more.deleteLater()
        rows = list(evidence_rows(self.state, spot.evidence[_FIRST:], self.go_to))
        for made in rows:
            lines.addWidget(made)
        if spot.more:
            left = words.plural(spot.more, self.tr("more answer"), self.tr("more answers"))
            lines.addWidget(label(self.tr("and {}; press the score to see them all").format(left), "small"))
        rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, spot: SpotView) -> Flow:
        name = spot.touchpoint.name
        parts: list[QWidget] = [
            Glyph("sparkles" if spot.good else "flame", "great" if spot.good else "bad", 22),
            label(name, "h2"),
            self._score(spot),
        ]
        if spot.gap is not None and round(spot.gap, 1):  # a gap of nothing is none
            tone = "great" if spot.gap > 0 else "bad"
            gap = words.signed(spot.gap, 1)
            shown = chip(self.tr("gap {}").format(gap), tone)
            parts.append(WhyButton(shown, gap, name, partial(self._why_gap, spot.touchpoint.id, gap)))
        if not spot.good:
            parts.append(self._action(spot))
        return Flow(*parts, gap=10)

    def _score(self, spot: SpotView) -> QWidget:
        badge = ScoreBadge(spot.score, spot.band)
        if spot.score is None:
            return badge
        name = spot.touchpoint.name
        return WhyButton(badge, words.score(spot.score), name, partial(self.why, spot.touchpoint.id))

    def _why_gap(self, touchpoint_id: str, gap: str) -> None:
        """Show what was expected, and what was met."""
        told = self.state.services.insight.why_gap(self.state.client_id, self.shown, touchpoint_id)
        explain(self.state, self, gap, told, lens=self.shown)

    def beside(self, touchpoint_id: str) -> Sequence[tuple[str, WhyView]]:
        gap = self.state.services.insight.why_gap(self.state.client_id, self.shown, touchpoint_id)
        return () if gap.step.value is None else ((words.said(gap.step.title), gap),)

    def _action(self, spot: SpotView) -> QWidget:
        name = spot.touchpoint.name
        text = self.tr("One more on the road map") if spot.carded else self.tr("Put on road map")
        made = button(text, "square-kanban", clicked=partial(self._put, spot))
        made.setAccessibleName(f"{text}: {name}")
        return made

    def _put(self, spot: SpotView) -> None:
        roadmap = self.state.services.roadmap
        gesture = partial(roadmap.add_finding, self.state.client_id, spot.touchpoint.id)
        self.state.act(gesture, undoable=self.tr("{} is on the road map.").format(spot.touchpoint.name))
