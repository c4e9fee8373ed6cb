"""How a gap, an emotion and what is at stake came about, down to the answers they were read from."""

from __future__ import annotations

from collections.abc import Sequence

from touchaudit.domain import words
from touchaudit.domain.derivation import explain_touchpoint
from touchaudit.domain.derivation_steps import NOTHING, Source, Step, Unit, figure
from touchaudit.domain.journey import paired, reading
from touchaudit.domain.record import ClientRecord, WalkRecord
from touchaudit.domain.stakes import AtStake
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, mean
from touchaudit.saying import Saying, joined


def explain_gap(record: ClientRecord, wave: int, touchpoint_id: str) -> Step:
    """Explain a gap, perception − expectation on 1–7, of a touchpoint in a wave.

    Raises:
        KeyError: The client has no such touchpoint.
    """
    place = _place(record, wave, touchpoint_id)
    expecting, meeting = paired(place.walks)
    expected = _mean(Saying("Expected"), expecting, "expectation")
    if expected.value is None and place.touchpoint.expectation is not None:
        told = Saying("As it stands on the map: no walk asked.")
        expected = Step(Saying("Expected"), float(place.touchpoint.expectation), Unit.NUMBER, how=told)
    met = _mean(Saying("Met"), meeting, "perception")
    gap = None if expected.value is None or met.value is None else met.value - expected.value
    given = {"met": figure(met.value), "expected": figure(expected.value)}
    formula = Saying("{met} − {expected} = {gap}", gap=words.signed(gap or 0.0, 2), **given)
    return Step(
        title=Saying("Gap at {touchpoint}", touchpoint=place.touchpoint.name),
        value=gap,
        unit=Unit.GAIN,
        formula=NOTHING if gap is None else formula,
        how=Saying("What was met minus what was expected, both from 1 to 7 (SERVQUAL)."),
        parts=(expected, met),
    )


def explain_emotion(record: ClientRecord, wave: int, touchpoint_id: str) -> Step:
    """Explain the mean emotion (−2…+2) of a touchpoint in a wave.

    Raises:
        KeyError: The client has no such touchpoint.
    """
    place = _place(record, wave, touchpoint_id)
    title = Saying("Emotion at {touchpoint}", touchpoint=place.touchpoint.name)
    return _mean(title, place.walks, "emotion")


def explain_stake(record: ClientRecord, wave: int, line: AtStake) -> Step:
    """Explain what may be lost at a touchpoint in a year; the value is the upper end of the range."""
    stake = line.stake
    title = Saying("At stake at {touchpoint}", touchpoint=line.touchpoint.name)
    how = Saying("Customers in a year × the share of visits that failed × what failing one costs.")
    parts = (explain_touchpoint(record, wave, line.touchpoint.id),)
    failed = {"failed": line.failed, "visits": line.visits}
    if line.rate is None or line.low is None or line.high is None:
        once = Saying("Seen on one visit: an observation, not a rate.")
        seen = Saying("It failed on {failed} of {visits} visits.", **failed)
        return Step(title, None, Unit.NUMBER, once, how, parts, remarks=(seen,))
    low, high = (
        Saying(
            "{customers} × {rate} × {value} = {product}",
            customers=figure(stake.customers),
            rate=words.percent(rate, 1),
            value=figure(value),
            product=figure(product),
        )
        for rate, value, product in (
            (line.rate.low, stake.low, line.low),
            (line.rate.high, stake.high, line.high),
        )
    )
    return Step(
        title=title,
        value=line.high,
        unit=Unit.NUMBER,
        formula=Saying("{low} to {high}", low=low, high=high),
        how=how,
        parts=parts,
        remarks=(
            Saying(
                "It failed on {failed} of {visits} visits; the shares are Wilson’s 95 % interval.", **failed
            ),
            Saying("An illustration, not a forecast."),
        ),
    )


def _place(record: ClientRecord, wave: int, touchpoint_id: str) -> TouchpointWalks:
    for place in by_touchpoint(record, wave):
        if place.touchpoint.id == touchpoint_id:
            return place
    raise KeyError(touchpoint_id)


def _mean(title: str, walks: Sequence[WalkRecord], role: str) -> Step:
    found = [
        (walk, question, value)
        for walk in walks
        for question in walk.role(role)
        if (value := reading(question)) is not None
    ]
    value = mean(value for _, _, value in found)
    terms = joined((figure(one) for _, _, one in found), " + ")
    formula = Saying("({terms}) ÷ {n} = {value}", terms=terms, n=len(found), value=figure(value))
    return Step(
        title=title,
        value=value,
        unit=Unit.NUMBER,
        formula=formula if found else NOTHING,
        how=Saying("The mean of what the walks were told."),
        parts=tuple(
            Step(
                question.label,
                one,
                Unit.NUMBER,
                answer=question.answer,
                source=Source(walk.walk.id, question.key),
                photos=len(question.photos),
            )
            for walk, question, one in found
        ),
    )
