"""Cover, index and summary: the answer in one sentence, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from touchaudit.charts.bars import Bar
from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.domain.hotspots import HotSpot, phrase
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.visit import VisitState
from touchaudit.domain.wave import wave_before
from touchaudit.reports.content.cautions import cautions
from touchaudit.reports.content.context import (
    Context,
    StageFigures,
    asked,
    capital,
    count,
    points,
    sentence,
    short,
)
from touchaudit.reports.content.plan import Planned, planned
from touchaudit.reports.content.waits import timed_question
from touchaudit.reports.model import Cover, Fact, Listed, Point, Score, Summary
from touchaudit.tongue import retold, tell, tell_n

KICKER = "Touchpoint road map"
_SOUND = (Band.GOOD, Band.EXCELLENT)


def cover(context: Context) -> Cover:
    """Write the cover: at most eight words of title, and three facts."""
    client, options = context.record.client, context.options
    waves = context.record.waves
    wave = waves.index(context.wave) + 1 if context.wave in waves else context.wave
    place = tell("{n} of {all}", n=wave, all=len(waves)) if context.wave in waves else str(wave)
    before = wave_before(context.record, context.wave)
    earlier = words.days(v.visit.on for v in context.record.in_wave(before)) if before is not None else ""
    against = tell("compared with {days}", days=earlier) if earlier else tell("the first look")
    town = (short(client.town),) if client.town else ()
    return Cover(
        kicker=tell(KICKER),
        title=options.title or _cover_title(context),
        subtitle=_subtitle(context),
        facts=(
            Fact(tell("Prepared for"), (short(options.prepared_for or client.name, 90), *town)),
            Fact(tell("Field work"), _field_work(context)),
            Fact(tell("Wave"), (place, against)),
        ),
        art=tuple(figures.score for figures in context.audited if figures.score is not None),
        stamp=_stamp(context),
    )


def _subtitle(context: Context) -> str:
    now, then, *_ = planned(context)
    changes = len(now.rows) + len(then.rows)
    name = short(context.record.client.name)
    if not changes:
        return tell("How customers of {name} meet the company, and what matters most to them", name=name)
    return tell_n(
        changes,
        "How customers of {name} meet the company, and the one change that matters most",
        "How customers of {name} meet the company, and the {count} changes that matter most",
        name=name,
        count=count(changes),
    )


def _field_work(context: Context) -> tuple[str, ...]:
    visits = context.visits
    if not visits:
        return (tell("no visits yet"),)
    told = (
        tell_n(len(visits), "{n} visit", "{n} visits"),
        tell_n(context.figures.audited, "{n} touchpoint", "{n} touchpoints"),
    )
    return words.days(visit.visit.on for visit in visits), ", ".join(told)


def summary(context: Context) -> Summary:
    """Write the summary."""
    figures = context.figures
    return Summary(
        title=_title(context),
        lead=_lead(context),
        score=Score(figures.score, figures.band, _change(context), wave_cautions(context)),
        stages=tuple(
            Bar(stage.name, stage.name, stage.score, stage.band, stage.previous) for stage in context.stages
        ),
        points=tuple(_points(context))[:3],
        bad=tuple(_spots(context, good=False)),
        good=tuple(_spots(context, good=True)),
        recommendation=_recommendation(context),
        source=_source(context),
    )


def wave_cautions(context: Context) -> tuple[str, ...]:
    """Return what qualifies the overall score."""
    figures = context.figures
    still_open = sum(walk.score.open for visit in context.visits for walk in visit.walks)
    return cautions(
        n=figures.visits,
        coverage=figures.coverage,
        lowest=figures.lowest,
        highest=figures.highest,
        still_open=still_open,
        knockouts=figures.knockouts,
    )


def _stamp(context: Context) -> str:
    states = {visit.visit.state for visit in context.visits}
    if states and states <= {VisitState.FINAL, VisitState.AMENDED}:
        return tell("Final") if VisitState.AMENDED not in states else tell("Amended after release")
    return tell("Draft, not yet released")


def _ends(context: Context) -> tuple[StageFigures, StageFigures] | None:
    """Return the strongest and the weakest stage, if there are two with scores."""
    scored = [stage for stage in context.stages if stage.score is not None]
    if len(scored) < 2:
        return None
    ranked = sorted(scored, key=lambda stage: stage.score or 0.0)
    return ranked[-1], ranked[0]


def _cover_title(context: Context) -> str:
    ends = _ends(context)
    if ends is not None and ends[0].band is not ends[1].band:
        title = tell("Strong in {best}, short in {worst}", best=ends[0].name, worst=ends[1].name)
        if len(title) <= 44:
            return title
    return tell("The way customers walk, step by step")


def _title(context: Context) -> str:
    band, ends = context.figures.band, _ends(context)
    if band is None:
        return tell("Nothing has been scored yet")
    if ends is None:
        return _title_of_few(context, words.band_word(band))
    best, worst = ends
    if best.band is worst.band:
        whole = words.band_word(best.band)
        return tell("The whole way is {band}, from the first stage to the last", band=whole)
    names = {"best": short(best.name), "worst": short(worst.name)}
    if best.band not in _SOUND:
        return tell("No stage is good yet: {best} holds up best, {worst} least", **names)
    if worst.band is Band.POOR:
        return tell("Strong in {best}, let down by {worst}", **names)
    return tell("Strong in {best}, held back by {worst}", **names)


def _title_of_few(context: Context, band: str) -> str:
    places = context.audited
    if len(places) != 1:
        return tell("What was audited is {band}", band=band)
    return tell("{name} is {band}", name=capital(short(places[0].touchpoint.name)), band=band)


def _change(context: Context) -> float | None:
    now, before = context.figures.score, context.figures.previous
    return None if now is None or before is None else now - before


def _lead(context: Context) -> str:
    figures = context.figures
    if figures.score is None:
        return tell("No answer that counts has been given in this wave, so there is no score to tell.")
    change = _change(context)
    told = {"score": words.score(figures.score, 1), "band": words.band_word(figures.band)}
    whole = (
        tell("The overall score is {score} of 100, {band}.", **told)
        if change is None
        else tell(
            "The overall score is {score} of 100, {band}, {change} on the wave before.",
            **told,
            change=words.signed(change),
        )
    )
    return f"{whole} {_counts(context)}"


def _counts(context: Context) -> str:
    """Say how many touchpoints lie in which bands."""
    bands = [figures.band for figures in context.audited]
    if len(bands) == 1:
        return tell("One touchpoint was audited.")
    sound, fair, poor = (
        sum(band in _SOUND for band in bands),
        bands.count(Band.FAIR),
        bands.count(Band.POOR),
    )
    told = [
        tell_n(sound, "{n} is good or better", "{n} are good or better") if sound else "",
        tell_n(fair, "{n} is fair", "{n} are fair") if fair else "",
        tell_n(poor, "{n} is poor", "{n} are poor") if poor else "",
    ]
    return tell(
        "Of {n} touchpoints audited, {told}.", n=len(bands), told=words.listing(part for part in told if part)
    )


def _points(context: Context) -> Iterator[Point]:
    bad = [spot for spot in context.spots if not spot.good]
    good = [spot for spot in context.spots if spot.good]
    if bad:
        yield _bad_point(context, bad[0], tell("{name} needs care first.", name=_name(bad[0])))
    yield from _waiting(context)
    if good:
        scores = tell("It scores {score}.", score=words.score(good[0].score, 1))
        reason = sentence(retold(phrase(good[0].reasons[0])))
        yield Point(tell("{name} is a strength.", name=_name(good[0])), f"{scores} {reason}")
    if context.figures.missed:
        missed = tell_n(
            context.figures.missed,
            "{n} opportunity was there to sell, reassure or delight, and nobody took it.",
            "{n} opportunities were there to sell, reassure or delight, and nobody took them.",
        )
        yield Point(tell("Chances go by."), missed)
    for spot in bad[1:]:
        yield _bad_point(context, spot, tell("{name} needs care too.", name=_name(spot)))
    if not bad:
        yield from _largest(context)


def _name(spot: HotSpot) -> str:
    return capital(short(spot.touchpoint.name)).rstrip(".")


def _bad_point(context: Context, spot: HotSpot, lead: str) -> Point:
    found = context.findings_of(spot.touchpoint.id)
    told = spot.reasons[0].question
    new = bool(found) and (told is None or told.question != found[0].question)
    parts = [
        tell("It scores {score}.", score=words.score(spot.score, 1)),
        sentence(retold(phrase(spot.reasons[0]))),
        tell("What costs most: {question}", question=asked(found[0].label)) if new else "",
    ]
    return Point(lead, " ".join(part for part in parts if part))


def _waiting(context: Context) -> Iterator[Point]:
    timed = sum(figures.timed for figures in context.figures.touchpoints)
    met = sum(figures.met for figures in context.figures.touchpoints)
    if not timed:
        return
    lead = tell("Waiting keeps the promise.") if met == timed else tell("Waiting breaks the promise.")
    told = tell_n(
        timed,
        "The standard was met in {met} of {n} timed observation.",
        "The standard was met in {met} of {n} timed observations.",
        met=met,
    )
    yield Point(lead, f"{told} {_slowest(context)}".strip())


def _slowest(context: Context) -> str:
    waits = (
        (figures.touchpoint, timed_question(context, figures.touchpoint.id)) for figures in context.audited
    )
    slow = [(touchpoint, wait) for touchpoint, wait in waits if wait is not None and wait.slow]
    if not slow:
        return ""
    touchpoint, wait = max(slow, key=lambda pair: pair[1].median / max(1.0, pair[1].target or 0.0))
    told = {
        "name": short(touchpoint.name),
        "observed": words.duration(wait.median),
        "promised": words.duration(wait.target or 0.0),
    }
    if len(wait.seconds) > 1:
        return tell("Furthest off: {name}, where the median is {observed} against {promised}.", **told)
    return tell("Furthest off: {name}, where it took {observed} against {promised}.", **told)


def _largest(context: Context) -> Iterator[Point]:
    gains = sorted(context.findings, key=lambda finding: -finding.uplift)
    for finding in gains[:2]:
        yield Point(
            tell("{name} has most to gain.", name=capital(short(finding.touchpoint.name)).rstrip(".")),
            tell(
                "{question} falls short. Mended, it adds {points} to the whole.",
                question=asked(finding.label),
                points=points(finding.uplift),
            ),
        )


def _spots(context: Context, *, good: bool) -> Iterator[Listed]:
    by_id = {figures.touchpoint.id: figures for figures in context.figures.touchpoints}
    for spot in context.spots:
        if spot.good is good and spot.touchpoint.id in by_id:
            yield context.listed(by_id[spot.touchpoint.id], retold(phrase(spot.reasons[0])))


def _recommendation(context: Context) -> str:
    lane = planned(context)[0]
    if not lane.rows:
        return tell(
            "The figures name no change that pays for itself at once: keep up what works, and walk again."
        )
    return f"{_titles(lane)} {_gain(context, lane)}".strip()


def _titles(lane: Planned) -> str:
    titles = [short(row.title, 90).rstrip(".") for row in lane.rows[:3]]
    if len(titles) == 1:
        return sentence(tell("Begin here: {change}", change=titles[0]))
    told = {"count": len(titles), "changes": "; ".join(titles)}
    more = len(lane.rows) - len(titles)
    if not more:
        return sentence(tell("Begin with {count} changes: {changes}", **told))
    return tell_n(
        more,
        "Begin with {count} changes: {changes}; then {n} more that stands under Now.",
        "Begin with {count} changes: {changes}; then {n} more that stand under Now.",
        **told,
    )


def _gain(context: Context, lane: Planned) -> str:
    score = context.figures.score
    if score is None or lane.gain <= 0:
        return ""
    told = {
        "score": words.score(score, 1),
        "reached": words.score(min(100.0, score + lane.gain), 1),
        "days": _days(lane.effort),
    }
    if not lane.effort:
        return tell_n(
            len(lane.rows),
            "This lifts the overall score from {score} to {reached}.",
            "Together they lift the overall score from {score} to {reached}.",
            **told,
        )
    return tell_n(
        len(lane.rows),
        "This lifts the overall score from {score} to {reached} for {days} of work.",
        "Together they lift the overall score from {score} to {reached} for {days} of work.",
        **told,
    )


def _days(effort: float) -> str:
    told = words.number(effort)
    return tell("{days} day", days=told) if effort == 1 else tell("{days} days", days=told)


def _source(context: Context) -> str:
    visits, figures = context.visits, context.figures
    if not visits:
        return tell("Source: no visits yet.")
    answers = sum(
        question.item is not None and question.item.state is ItemState.ANSWERED
        for visit in visits
        for walk in visit.walks
        for question in walk.questions
    )
    parts = (
        f"{tell_n(len(visits), '{n} visit', '{n} visits')}, {words.days(v.visit.on for v in visits)}",
        tell("{n} of {all} touchpoints", n=figures.audited, all=len(figures.touchpoints)),
        tell_n(answers, "{n} answer that counts", "{n} answers that count"),
        tell("coverage {share}", share=words.percent(figures.coverage)),
    )
    gains = tell("Gains are worked out by scoring again, not estimated.")
    return f"{tell('Source: {told}.', told='; '.join(parts))} {gains}"
