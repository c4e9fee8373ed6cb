"""Metrics: what the client itself measures at each touchpoint, against its target, and what nobody measures.

A touchpoint is *tracked* where a figure of it is in the register. Failing that, what the walks were told
counts: a figure that somebody watches, one that nobody watches, or none at all. The last two are gaps, and so
is a touchpoint of which nobody asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.fieldwork import Fieldwork, Metric, Reading
from touchaudit.domain.later import kept
from touchaudit.domain.record import ClientRecord, QuestionRecord
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint


class Tracking(StrEnum):
    """How well a client keeps an eye on a touchpoint."""

    TRACKED = "tracked"
    MEASURED = "measured"
    COUNTED = "counted"
    UNTRACKED = "untracked"
    UNKNOWN = "unknown"


_TOLD = {state.value: state for state in (Tracking.MEASURED, Tracking.COUNTED, Tracking.UNTRACKED)}
_GAPS = frozenset({Tracking.COUNTED, Tracking.UNTRACKED, Tracking.UNKNOWN})


@dataclass(frozen=True, slots=True)
class MetricLine:
    """One metric with its values, oldest first."""

    metric: Metric
    readings: tuple[Reading, ...]

    @property
    def latest(self) -> Reading | None:
        """The newest value."""
        return self.readings[-1] if self.readings else None

    @property
    def change(self) -> float | None:
        """How far the newest value lies from the first, in the metric's unit; None under two values."""
        return self.readings[-1].value - self.readings[0].value if len(self.readings) > 1 else None

    @property
    def better(self) -> bool | None:
        """Whether that is for the better; None where nothing moved."""
        return (self.change > 0) is self.metric.higher_is_better if self.change else None

    @property
    def off(self) -> float | None:
        """How far the newest value lies from the target (value − target); None without one of them."""
        latest, target = self.latest, self.metric.target
        return None if latest is None or target is None else latest.value - target

    @property
    def met(self) -> bool | None:
        """Whether the newest value is as good as the target; None without one of them."""
        if self.off is None:
            return None
        return self.off >= 0 if self.metric.higher_is_better else self.off <= 0


@dataclass(frozen=True, slots=True)
class TrackingLine:
    """How one touchpoint is kept an eye on, and the answer that says so, where one does."""

    touchpoint: Touchpoint
    tracking: Tracking
    question: QuestionRecord | None = None
    walk_id: str = ""

    @property
    def gap(self) -> bool:
        """Whether nobody at the client would notice if it got worse."""
        return self.tracking in _GAPS


def metric_lines(fieldwork: Fieldwork) -> tuple[MetricLine, ...]:
    """Return every metric with its values, in the order of the register."""
    return tuple(
        MetricLine(metric, tuple(one for one in fieldwork.readings if one.metric_id == metric.id))
        for metric in fieldwork.metrics
    )


@kept
def was_told(place: TouchpointWalks) -> bool:
    """Return whether a walk was told how the touchpoint is kept an eye on."""
    return any(question.value in _TOLD for walk in place.walks for question in walk.role("metric"))


def _latest(place: TouchpointWalks) -> tuple[QuestionRecord, str]:
    return next(
        (question, walk.walk.id)
        for walk in reversed(place.walks)
        for question in reversed(walk.role("metric"))
        if question.value in _TOLD
    )


def tracking(record: ClientRecord) -> tuple[TrackingLine, ...]:
    """Return how each touchpoint of the map is kept an eye on; of several answers the latest counts."""
    tracked = {metric.touchpoint_id for metric in record.fieldwork.metrics}
    told: dict[str, tuple[QuestionRecord, str]] = {}
    # From the latest wave back, and only as far as need be: older walks are not even read.
    for wave in reversed(record.waves):
        if len(told) >= len(record.touchpoints):
            break
        for place in by_touchpoint(record, wave):
            if place.touchpoint.id not in told and was_told(place):
                told[place.touchpoint.id] = _latest(place)
    lines = []
    for touchpoint in record.touchpoints:
        answer = told.get(touchpoint.id)
        state = _TOLD[answer[0].value] if answer else Tracking.UNKNOWN
        if touchpoint.id in tracked:
            state = Tracking.TRACKED
        lines.append(TrackingLine(touchpoint, state, *(answer or (None, ""))))
    return tuple(lines)
