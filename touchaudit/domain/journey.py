"""The customer's way through one wave: score, expectation, emotion and waiting at every touchpoint.

Roles say what an answer is to the analysis: ``expectation`` and ``perception`` are 1–7, ``emotion`` is
−2…+2, ``wait`` a time in seconds, ``opportunity`` a chance taken or missed, ``think``, ``do`` and
``feel`` what the customer thought, did and felt.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from touchaudit.domain.client import Band, ServiceStandard, Stage, Touchpoint
from touchaudit.domain.later import kept
from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.scoring import ItemState, consistency, pooled_coverage, weighted_mean
from touchaudit.domain.standards import is_wait, judged_seconds, target_of
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, mean, overall, wave_before

ASPECTS = ("think", "do", "feel")
MISSED = "missed"
"""The answer to an ``opportunity`` question that counts as missed."""

_SCALES: Mapping[str, tuple[float, float]] = {
    "expectation": (1, 7),
    "perception": (1, 7),
    "emotion": (-2, 2),
}


@dataclass(frozen=True, slots=True)
class TouchpointFigures:
    """The figures of one touchpoint in one wave; means are None where no walk gives one.

    ``score``, ``lowest``, ``highest`` and ``dimensions`` are 0–100; ``visits`` is the number of scored
    walks behind them. ``gap`` is perception − expectation (1–7). ``waits`` are seconds; of these
    ``timed`` have a standard and ``met`` were within its target. ``knockouts`` counts failed critical items;
    ``previous`` is the score in the wave before; ``walks`` counts those begun, ``open`` what is unanswered in
    them; ``applicable`` is the weight that wanted an answer.
    """

    touchpoint: Touchpoint
    stage: Stage | None
    score: float | None
    lowest: float | None
    highest: float | None
    band: Band | None
    visits: int
    expectation: float | None
    perception: float | None
    gap: float | None
    emotion: float | None
    knockouts: int
    waits: tuple[float, ...]
    standard: ServiceStandard | None
    met: int
    timed: int
    previous: float | None
    coverage: float
    dimensions: Mapping[str, float]
    walks: int = 0
    open: int = 0
    applicable: float = 0.0


@dataclass(frozen=True, slots=True)
class Walked:
    """What the walks of one touchpoint in one wave say together; see :class:`TouchpointFigures`.

    ``by_dimension`` are the scores of ``dimensions``, in their order; ``missed`` counts the opportunities
    answered as missed, ``started`` the walks that were begun.
    """

    lowest: float | None
    highest: float | None
    scored: int
    expectation: float | None
    perception: float | None
    emotion: float | None
    knockouts: int
    waits: tuple[float, ...]
    met: int
    timed: int
    coverage: float
    applicable: float
    dimensions: tuple[str, ...]
    by_dimension: tuple[float, ...]
    missed: int
    started: int
    open: int


@dataclass(frozen=True, slots=True)
class PeakEnd:
    """What stays in memory of a chain of emotions (−2…+2); ``memory_gap`` is how far that is off the mean."""

    peak: float
    end: float
    remembered: float
    mean: float
    memory_gap: float


@dataclass(frozen=True, slots=True)
class WaveFigures:
    """The figures of one wave; ``visits`` counts visits, ``missed`` the opportunities nobody took.

    ``touchpoints`` holds every touchpoint of the map in its order, walked or not; ``audited`` counts those
    with a score. ``memory`` is None where no emotion was recorded.
    """

    wave: int
    score: float | None
    lowest: float | None
    highest: float | None
    band: Band | None
    consistency: float | None
    coverage: float
    knockouts: int
    visits: int
    touchpoints: tuple[TouchpointFigures, ...]
    audited: int
    previous: float | None
    missed: int
    memory: PeakEnd | None


@dataclass(frozen=True, slots=True)
class Intention:
    """What the client wants customers to think, do or feel at a touchpoint, beside what was observed."""

    touchpoint: Touchpoint
    aspect: str
    intended: str
    observed: tuple[str, ...]


def wave_figures(record: ClientRecord, wave: int) -> WaveFigures:
    """Return the figures of one wave over all its visits."""
    visits, figures = record.in_wave(wave), touchpoint_figures(record, wave)
    earlier = wave_before(record, wave)
    score = weighted_mean((figure.touchpoint.criticality, figure.score) for figure in figures)
    covered = weighted_mean((figure.applicable, figure.coverage) for figure in figures)
    return WaveFigures(
        wave=wave,
        score=score,
        lowest=weighted_mean((figure.touchpoint.criticality, figure.lowest) for figure in figures),
        highest=weighted_mean((figure.touchpoint.criticality, figure.highest) for figure in figures),
        band=None if score is None else record.client.bands.of(score),
        consistency=consistency((figure.touchpoint.criticality, figure.score) for figure in figures),
        coverage=1.0 if covered is None else covered,
        knockouts=sum(figure.knockouts for figure in figures),
        visits=len(visits),
        touchpoints=figures,
        audited=sum(figure.score is not None for figure in figures),
        previous=None if earlier is None else overall(by_touchpoint(record, earlier)),
        missed=missed_opportunities(record, wave),
        memory=peak_end([figure.emotion for figure in figures if figure.emotion is not None]),
    )


def touchpoint_figures(record: ClientRecord, wave: int) -> tuple[TouchpointFigures, ...]:
    """Return the figures of every touchpoint in one wave, in the order of the map."""
    earlier = wave_before(record, wave)
    before = {} if earlier is None else {p.touchpoint.id: p.score for p in by_touchpoint(record, earlier)}
    return tuple(_figures(record, place, before) for place in by_touchpoint(record, wave))


def missed_opportunities(record: ClientRecord, wave: int) -> int:
    """Return how many chances nobody took: those noted in passing and those answered as missed."""
    figures = record.figures
    if figures is not None and figures.visits is record.visits:
        noted = figures.noted(wave)
    else:
        noted = sum(len(visit.opportunities) for visit in record.in_wave(wave))
    return noted + sum(walked(place).missed for place in by_touchpoint(record, wave))


def emotion_curve(figures: Iterable[TouchpointFigures]) -> tuple[tuple[Touchpoint, float], ...]:
    """Return the mean emotion (−2…+2) along the way, touchpoints without one left out."""
    return tuple((figure.touchpoint, figure.emotion) for figure in figures if figure.emotion is not None)


def peak_end(emotions: Sequence[float]) -> PeakEnd | None:
    """Return what stays in memory: (largest emotion by size + last emotion)/2; None without any.

    Of two peaks of one size the later counts, as it is the fresher. Source: Kahneman et al. 1993.
    """
    average = mean(emotions)
    if average is None:
        return None
    peak, end = max(reversed(emotions), key=abs), emotions[-1]
    remembered = (peak + end) / 2
    return PeakEnd(peak, end, remembered, average, remembered - average)


def intentions(record: ClientRecord, wave: int) -> tuple[Intention, ...]:
    """Return, for every touchpoint that has either, what is intended beside what was observed."""
    pairs = ((place, aspect) for place in by_touchpoint(record, wave) for aspect in ASPECTS)
    rows = (
        Intention(
            touchpoint=place.touchpoint,
            aspect=aspect,
            intended=getattr(place.touchpoint, aspect),
            observed=tuple(q.answer for walk in place.walks for q in walk.role(aspect) if q.answer),
        )
        for place, aspect in pairs
    )
    return tuple(row for row in rows if row.intended or row.observed)


def reading(question: QuestionRecord) -> float | None:
    """Return the number given to an expectation, perception or emotion, None where it is off its scale."""
    low, high = _SCALES[question.role]
    try:
        value = float(question.value)
    except ValueError:
        return None
    return value if low <= value <= high else None


def readings(walks: Iterable[WalkRecord], role: str) -> tuple[float, ...]:
    """Return the numbers given to an expectation, perception or emotion over several walks."""
    values = (reading(question) for walk in walks for question in walk.role(role))
    return tuple(value for value in values if value is not None)


def paired(walks: Sequence[WalkRecord]) -> tuple[Sequence[WalkRecord], Sequence[WalkRecord]]:
    """Return the walks whose expectations count in a gap, and those whose perceptions do.

    What a customer met is held against what that customer expected: where some walks tell both, only they
    count. Where none does, what was expected counts only as long as nobody tells what was met.
    """
    both = [walk for walk in walks if readings([walk], "expectation") and readings([walk], "perception")]
    if both:
        return both, both
    met = [walk for walk in walks if readings([walk], "perception")]
    return ((), met) if met else (walks, ())


def dimension_scores(walks: Iterable[WalkRecord]) -> dict[str, float]:
    """Return 100·Σwf/Σw for each dimension, by name, over the answered items of several walks."""
    items: dict[str, list[tuple[float, float | None]]] = {}
    for question in chain.from_iterable(walk.questions for walk in walks):
        item = question.item
        if question.dimension and item and item.state is ItemState.ANSWERED and not item.bonus:
            items.setdefault(question.dimension, []).append((item.weight, item.fraction))
    means = {name: weighted_mean(pairs) for name, pairs in sorted(items.items())}
    return {name: 100 * share for name, share in means.items() if share is not None}


@kept
def walked(place: TouchpointWalks) -> Walked:
    """Return what the walks of one touchpoint say together, all but what depends on the map."""
    walks, touchpoint = place.walks, place.touchpoint
    timed = [question for walk in walks for question in walk.questions if is_wait(question)]
    targets = [(judged_seconds(question), target_of(question, touchpoint)) for question in timed]
    judged = [seconds <= target for seconds, target in targets if seconds is not None and target is not None]
    dimensions = dimension_scores(walks)
    expecting, meeting = paired(walks)
    return Walked(
        lowest=mean(walk.score.lowest for walk in walks),
        highest=mean(walk.score.highest for walk in walks),
        scored=len(place.scored),
        expectation=mean(readings(expecting, "expectation")),
        perception=mean(readings(meeting, "perception")),
        emotion=mean(readings(walks, "emotion")),
        knockouts=sum(len(walk.score.knockouts) for walk in walks),
        waits=tuple(question.seconds for question in timed if question.seconds is not None),
        met=sum(judged),
        timed=len(judged),
        coverage=pooled_coverage(walk.score for walk in walks),
        applicable=math.fsum(walk.score.applicable for walk in walks),
        dimensions=tuple(dimensions),
        by_dimension=tuple(dimensions.values()),
        missed=sum(question.value == MISSED for walk in walks for question in walk.role("opportunity")),
        started=sum(walk.walk.started is not None for walk in walks),
        open=sum(walk.score.open for walk in walks if walk.walk.started is not None),
    )


def _figures(
    record: ClientRecord, place: TouchpointWalks, before: Mapping[str, float | None]
) -> TouchpointFigures:
    touchpoint, found = place.touchpoint, walked(place)
    expectation, perception = found.expectation, found.perception
    if expectation is None and touchpoint.expectation is not None:
        expectation = float(touchpoint.expectation)
    return TouchpointFigures(
        touchpoint=touchpoint,
        stage=place.stage,
        score=place.score,
        lowest=found.lowest,
        highest=found.highest,
        band=None if place.score is None else record.client.bands.of(place.score),
        visits=found.scored,
        expectation=expectation,
        perception=perception,
        gap=None if expectation is None or perception is None else round(perception - expectation, 10),
        emotion=found.emotion,
        knockouts=found.knockouts,
        waits=found.waits,
        standard=touchpoint.standard,
        met=found.met,
        timed=found.timed,
        previous=before.get(touchpoint.id),
        coverage=found.coverage,
        dimensions=dict(zip(found.dimensions, found.by_dimension, strict=True)),
        walks=found.started,
        open=found.open,
        applicable=found.applicable,
    )
