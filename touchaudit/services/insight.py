"""Insight: what was found, where it comes from, how sure it is, told of the visits that a lens shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from touchaudit.domain.auditors import Comparison, LevelAgreement, comparisons
from touchaudit.domain.chances import missed
from touchaudit.domain.client import Touchpoint
from touchaudit.domain.confidence import confidence
from touchaudit.domain.derivation import explain_touchpoint, explain_wave
from touchaudit.domain.derivation_agreement import explain_agreement
from touchaudit.domain.derivation_insight import explain_emotion, explain_gap, explain_stake
from touchaudit.domain.derivation_steps import Step
from touchaudit.domain.derivation_whole import (
    explain_change,
    explain_dimension,
    explain_gained,
    explain_interval,
    explain_memory,
    explain_missed,
    explain_needed,
    explain_recall,
)
from touchaudit.domain.effects import ActionEffect, action_effects
from touchaudit.domain.expectation import DimensionGap, dimension_gaps
from touchaudit.domain.fieldwork import LoyaltyNote, Profile, Stake
from touchaudit.domain.hotspots import MOST_EVIDENCE
from touchaudit.domain.importance import Crosshair, ImportanceGrid, importance_performance
from touchaudit.domain.journey import Intention, WaveFigures, intentions, wave_figures
from touchaudit.domain.lens import Lens, auditors, through, wave_of
from touchaudit.domain.preference import PersonaTerms, persona_terms
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.stakes import AtStake, money_at_stake
from touchaudit.domain.streaks import Streak, streaks
from touchaudit.domain.trend import LikeForLike, like_for_like
from touchaudit.domain.visit import Action, Horizon
from touchaudit.domain.wave import wave_before
from touchaudit.domain.workshop import suggested_criticality
from touchaudit.errors import StorageError
from touchaudit.services.changes import Changes
from touchaudit.services.core import Core
from touchaudit.services.derivations import WhyView, why_view
from touchaudit.services.insight_views import (
    DepthLine,
    DoubtLine,
    EvidenceLine,
    InsightView,
    RegistersView,
    SidesView,
    SpotView,
    StakesView,
    SurenessView,
    TrendView,
    WorkshopView,
    doubt_lines,
    evidence_line,
    registers_view,
    sides_view,
    spot_views,
    trend_view,
)
from touchaudit.services.map_views import CoverageView, coverage_view

Written = Profile | Stake | LoyaltyNote
_KEEP = {
    Profile: "Describe the touchpoint",
    Stake: "Name what is at stake",
    LoyaltyNote: "Note from the workshop",
}
_REMOVE = {
    Profile: "Remove the description",
    Stake: "Remove what is at stake",
    LoyaltyNote: "Remove the note from the workshop",
}


class InsightService:
    """Looks at a client from all sides, and keeps what is said of its touchpoints."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def choices(self, client_id: str, lens: Lens) -> InsightView:
        """Return what there is to choose from, and what a lens shows."""
        record = self._core.records.client(client_id)
        shown = through(record, lens)
        wave = wave_of(shown, lens)
        played = {visit.visit.persona_id for visit in record.visits}
        visited = {visit.visit.site_id for visit in record.visits}
        return InsightView(
            client=record.client,
            wave=wave,
            waves=record.waves,
            personas=tuple(persona for persona in record.personas if persona.id in played),
            sites=tuple(site for site in record.sites if site.id in visited),
            auditors=auditors(record),
            visits=len(shown.in_wave(wave)),
        )

    def counted(self, client_id: str, lens: Lens) -> tuple[int, int]:
        """Return how many visits a lens shows: of its wave, and of all waves."""
        record, wave = self._seen(client_id, lens)
        return len(record.in_wave(wave)), len(record.visits)

    # What we found

    def figures(self, client_id: str, lens: Lens) -> WaveFigures:
        """Return the figures of every touchpoint: scores, expectation, experience, emotion."""
        return wave_figures(*self._seen(client_id, lens))

    def hot_spots(self, client_id: str, lens: Lens) -> tuple[SpotView, ...]:
        """Return the touchpoints that stand out, bad ones first, each with what makes it so."""
        return spot_views(*self._seen(client_id, lens))

    def registers(self, client_id: str, lens: Lens) -> RegistersView:
        """Return barriers, enhancements and missed opportunities."""
        return registers_view(*self._seen(client_id, lens))

    def dimensions(self, client_id: str, lens: Lens) -> tuple[DimensionGap, ...]:
        """Return expectation against experience in each dimension."""
        return dimension_gaps(*self._seen(client_id, lens))

    def intentions(self, client_id: str, lens: Lens) -> tuple[Intention, ...]:
        """Return what customers should think, do and feel beside what they did."""
        return intentions(*self._seen(client_id, lens))

    def importance(self, client_id: str, lens: Lens, crosshair: Crosshair) -> ImportanceGrid:
        """Return criticality against score, crossed at the means or at the midpoint."""
        return importance_performance(self.figures(client_id, lens).touchpoints, crosshair)

    # Where it comes from

    def coverage(self, client_id: str, lens: Lens) -> CoverageView:
        """Return stage × channel: what exists, what was audited, what nobody looked at."""
        record = self._core.records.client(client_id)
        return coverage_view(record, wave_of(through(record, lens), lens), lens)

    def terms(self, client_id: str, lens: Lens) -> tuple[PersonaTerms, ...]:
        """Return what personas prefer against what is offered: all of them, or the one of a lens."""
        found = persona_terms(self._core.records.client(client_id))
        return tuple(one for one in found if lens.persona_id in ("", one.persona.id))

    def trend(self, client_id: str, lens: Lens) -> TrendView:
        """Return the waves, what the latest change is made of, and what of it may be chance."""
        return trend_view(*self._seen(client_id, lens))

    def change(self, client_id: str, lens: Lens) -> LikeForLike | None:
        """Return what the change from the wave before is made of; None where there is none to compare."""
        record, wave = self._seen(client_id, lens)
        before = wave_before(record, wave)
        return None if before is None else like_for_like(record, before, wave)

    def sides(self, client_id: str, lens: Lens) -> SidesView:
        """Return sites, personas and auditors side by side."""
        record, wave = self._seen(client_id, lens)
        return sides_view(record, wave, wave_figures(record, wave).score)

    def streaks(self, client_id: str, lens: Lens) -> tuple[Streak, ...]:
        """Return what fell short on the latest visits in a row, whatever their wave."""
        return streaks(self._seen(client_id, lens)[0])

    def streak_evidence(self, client_id: str, streak: Streak) -> tuple[EvidenceLine, ...]:
        """Return the answers behind a run of failures, the latest dozen, the last one first."""
        latest = range(len(streak.visits))[::-1][:MOST_EVIDENCE]
        return tuple(
            evidence_line(streak.evidence[at], streak.evidence.walk(at).walk.id, streak.visits[at])
            for at in latest
        )

    # What to do

    def effects(self, client_id: str, lens: Lens) -> tuple[ActionEffect, ...]:
        """Return which finished actions moved the score that they promised to move."""
        return action_effects(self._seen(client_id, lens)[0])

    def stakes(self, client_id: str, lens: Lens) -> StakesView:
        """Return what failing may cost in a year at each touchpoint that somebody put a value on."""
        record, wave = self._seen(client_id, lens)
        known = {stake.id: stake for stake in record.fieldwork.stakes}
        return StakesView(
            lines=money_at_stake(record, wave),
            touchpoints=tuple((one, known.get(one.id)) for one in record.touchpoints),
            client=record.client,
        )

    def depth(self, client_id: str, lens: Lens) -> tuple[DepthLine, ...]:
        """Return every touchpoint with its profile, in the order of the map."""
        record, wave = self._seen(client_id, lens)
        lanes = [Horizon.NOW, Horizon.NEXT, Horizon.LATER, Horizon.IDEA]
        cards = sorted(record.actions, key=lambda card: (lanes.index(card.horizon), card.position))
        written = {profile.id: profile for profile in record.fieldwork.profiles}
        return tuple(
            DepthLine(
                figures.touchpoint,
                written.get(figures.touchpoint.id) or Profile(figures.touchpoint.id, client_id),
                figures.score,
                figures.band,
                figures.touchpoint.id in written,
                tuple(card for card in cards if card.touchpoint_id == figures.touchpoint.id),
            )
            for figures in wave_figures(record, wave).touchpoints
        )

    def workshop(self, client_id: str) -> WorkshopView:
        """Return what was said in the loyalty workshop, and the criticality that it suggests."""
        record = self._core.records.client(client_id)
        return WorkshopView(
            record.fieldwork.loyalty, suggested_criticality(record), record.touchpoints, record.client
        )

    # How sure we are

    def confidence(self, client_id: str, lens: Lens) -> SurenessView:
        """Return intervals, visits needed, the grades of the evidence, and how late it was written down."""
        record, wave = self._seen(client_id, lens)
        return SurenessView(confidence(record, wave), record.client)

    def agreement(self, client_id: str, lens: Lens) -> tuple[Comparison, ...]:
        """Return how far two auditors agree wherever they walked one touchpoint with one checklist."""
        records = self._core.records
        return comparisons(*self._seen(client_id, lens), read=records.read, known=records.compared)

    def doubts(self, client_id: str, lens: Lens) -> tuple[DoubtLine, ...]:
        """Return the answers that a careful editor would ask about."""
        return doubt_lines(*self._seen(client_id, lens))

    # Why

    def why(self, client_id: str, lens: Lens) -> WhyView:
        """Return how the overall score that a lens shows came about."""
        record, wave = self._seen(client_id, lens)
        return why_view(explain_wave(record, wave), record.client.bands)

    def why_touchpoint(self, client_id: str, lens: Lens, touchpoint_id: str) -> WhyView:
        """Return how the score of a touchpoint that a lens shows came about.

        Raises:
            StorageError: The touchpoint is gone.
        """
        return self._explain(client_id, lens, touchpoint_id, explain_touchpoint)

    def why_gap(self, client_id: str, lens: Lens, touchpoint_id: str) -> WhyView:
        """Return how the gap of a touchpoint came about."""
        return self._explain(client_id, lens, touchpoint_id, explain_gap)

    def why_emotion(self, client_id: str, lens: Lens, touchpoint_id: str) -> WhyView:
        """Return how the emotion at a touchpoint came about."""
        return self._explain(client_id, lens, touchpoint_id, explain_emotion)

    def why_stake(self, client_id: str, lens: Lens, line: AtStake) -> WhyView:
        """Return how what is at stake at a touchpoint came about."""
        record, wave = self._seen(client_id, lens)
        return why_view(explain_stake(record, wave, line), record.client.bands)

    def why_interval(self, client_id: str, lens: Lens) -> WhyView:
        """Return where the mean score of visits lies."""
        return self._told(client_id, lens, explain_interval)

    def why_needed(self, client_id: str, lens: Lens) -> WhyView:
        """Return how many visits would tell the mean score of visits well."""
        return self._told(client_id, lens, explain_needed)

    def why_recall(self, client_id: str, lens: Lens) -> WhyView:
        """Return how late answers were written down."""
        return self._told(client_id, lens, explain_recall)

    def why_memory(self, client_id: str, lens: Lens) -> Mapping[str, WhyView]:
        """Return how peak, end, what is remembered and the memory gap came about, by these names."""
        record, wave = self._seen(client_id, lens)
        told = explain_memory(record, wave)
        return {name: why_view(step, record.client.bands) for name, step in told.items()}

    def why_dimension(self, client_id: str, lens: Lens, dimension: str) -> WhyView:
        """Return how the gap of a dimension came about."""
        return self._told(client_id, lens, partial(explain_dimension, dimension=dimension))

    def why_change(self, client_id: str, lens: Lens, *, questionnaire: bool) -> WhyView | None:
        """Return what performance, or the questionnaire, changed; None where there is nothing to compare."""
        change = self.change(client_id, lens)
        if change is None:
            return None
        told = explain_change(change, questionnaire=questionnaire)
        return why_view(told, self._core.records.client(client_id).client.bands)

    def why_gained(self, client_id: str, lens: Lens, action: Action) -> WhyView:
        """Return how what a touchpoint's score moved came about, before an action was done and after."""
        record, _ = self._seen(client_id, lens)
        return why_view(explain_gained(record, action), record.client.bands)

    def why_agreement(
        self, client_id: str, comparison: Comparison, level: LevelAgreement
    ) -> Mapping[str, WhyView]:
        """Return how "agreed", "alpha" and "ac1" of two auditors came about, as many as there are."""
        bands = self._core.records.client(client_id).client.bands
        told = explain_agreement(comparison, level)
        return {key: why_view(step, bands) for key, step in told.items()}

    def why_missed(self, client_id: str, lens: Lens, *, caught: bool | None = None) -> WhyView:
        """Return the chances nobody took: all, those caught in passing, or those answered as missed."""
        record, wave = self._seen(client_id, lens)
        found = missed(record, wave)
        shown = [one for one in found if caught in (None, one.question is None)]
        return why_view(explain_missed(shown), record.client.bands)

    # Changing

    def keep(self, value: Written) -> Changes:
        """Store what is said of a touchpoint, new or changed."""
        label = _KEEP[type(value)]
        return self._changed(self._core.keep(label, [value], scope=value.client_id), label, value.client_id)

    def remove(self, value: Written) -> Changes:
        """Take away what is said of a touchpoint; *Undo* brings it back."""
        label = _REMOVE[type(value)]
        gesture = self._core.keep(label, [], removed=[value], scope=value.client_id)
        return self._changed(gesture, label, value.client_id)

    def adopt(self, client_id: str) -> Changes:
        """Set criticality to what the workshop suggests, wherever it suggests another."""
        changed: list[Touchpoint] = [
            replace(one.touchpoint, criticality=one.criticality)
            for one in suggested_criticality(self._core.records.client(client_id))
            if one.touchpoint.criticality != one.criticality
        ]
        gesture = self._core.keep("Take over the workshop", changed, scope=client_id)
        return self._changed(gesture, "Take over the workshop", client_id)

    def _explain(
        self,
        client_id: str,
        lens: Lens,
        touchpoint_id: str,
        explain: Callable[[ClientRecord, int, str], Step],
    ) -> WhyView:
        record, wave = self._seen(client_id, lens)
        try:
            step = explain(record, wave, touchpoint_id)
        except KeyError:
            raise StorageError(
                "This touchpoint is no longer there.", todo="Choose another on the client's page."
            ) from None
        return why_view(step, record.client.bands)

    def _told(self, client_id: str, lens: Lens, explain: Callable[[ClientRecord, int], Step]) -> WhyView:
        record, wave = self._seen(client_id, lens)
        return why_view(explain(record, wave), record.client.bands)

    def _seen(self, client_id: str, lens: Lens) -> tuple[ClientRecord, int]:
        record = through(self._core.records.client(client_id), lens)
        return record, wave_of(record, lens)

    def _changed(self, gesture: str | None, label: str, client_id: str) -> Changes:
        self._core.changed(client_id)
        return Changes(gesture, label, client_id, clients=True, score=True, roadmap=True, scope=client_id)
