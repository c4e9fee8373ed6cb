"""Why the figures of the touchpoint map are what they are."""

from __future__ import annotations

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.lens import Lens
from touchaudit.services.views import HotSpotLine, MapView, VisitLine
from touchaudit.ui import words
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.why_sheet import explain


class MapReasons(Page):
    """A page that shows a map, and tells of each of its figures how it came about."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._view: MapView | None = None

    def _known(self) -> MapView:
        assert self._view is not None
        return self._view

    def _lens(self) -> Lens:
        return Lens(wave=self._known().wave)

    def _why(self) -> None:
        view = self._known()
        derivations = self.state.services.derivations
        stages = derivations.stages(view.client.id, view.wave)
        beside = ((words.said(stages.step.title), stages),)
        why = derivations.wave(view.client.id, view.wave)
        explain(self.state, self, words.score(view.score), why, beside, lens=self._lens())

    def _why_stage(self, stage_id: str) -> None:
        view = self._known()
        why = self.state.services.derivations.stage(view.client.id, view.wave, stage_id)
        explain(self.state, self, words.score(why.step.value), why, lens=self._lens())

    def _why_since(self) -> None:
        view = self._known()
        why = self.state.services.derivations.since(view.client.id, view.wave)
        if why is not None:
            explain(self.state, self, words.signed(why.step.value or 0.0, 0), why)

    def _why_missed(self, figure: str) -> None:
        view = self._known()
        why = self.state.services.insight.why_missed(view.client.id, self._lens())
        explain(self.state, self, figure, why, lens=self._lens())

    def _why_walked(self, figure: str) -> None:
        view = self._known()
        why = self.state.services.derivations.audited(view.client.id, self._lens())
        explain(self.state, self, figure, why, lens=self._lens())

    def _why_spots(self, figure: str, *, good: bool) -> None:
        view = self._known()
        why = self.state.services.derivations.spots(view.client.id, view.wave, good=good)
        explain(self.state, self, figure, why, lens=self._lens())

    def _why_covered(self, key: str, figure: str) -> None:
        view = self._known()
        if key == "served":
            known = self.state.services.clients.coverage(view.client.id, view.wave).coverage
            why = self.state.services.derivations.served(view.client.id, known)
            explain(self.state, self, figure, why, lens=self._lens())
        else:
            self._why_walked(figure)

    def _why_touchpoint(self, touchpoint: Touchpoint) -> None:
        self._why_at(touchpoint.id)

    def _why_spot(self, line: HotSpotLine) -> None:
        """Show how the score of a hot spot came about, and its gap where there is one."""
        view, insight = self._known(), self.state.services.insight
        gap = insight.why_gap(view.client.id, self._lens(), line.touchpoint_id)
        beside = () if gap.step.value is None else ((words.said(gap.step.title), gap),)
        why = self.state.services.derivations.touchpoint(view.client.id, view.wave, line.touchpoint_id)
        explain(self.state, self, words.score(why.step.value), why, beside, lens=self._lens())

    def _why_at(self, touchpoint_id: str) -> None:
        view = self._known()
        why = self.state.services.derivations.touchpoint(view.client.id, view.wave, touchpoint_id)
        explain(self.state, self, words.score(why.step.value), why, lens=self._lens())

    def _why_visit(self, line: VisitLine, figure: str) -> None:
        """Show how the score of a visit came about, or what of it was "walked" and what is open."""
        derivations, visit_id = self.state.services.derivations, line.visit.id
        if figure == "score":
            explain(self.state, self, words.score(line.score), derivations.visit(visit_id))
            return
        told = self.tr("{} of {}").format(line.finished, line.walks)
        asked = [derivations.open(visit_id)] if line.open else []
        beside = [(words.said(one.step.title), one) for one in asked]
        explain(self.state, self, told, derivations.finished(visit_id), beside)
