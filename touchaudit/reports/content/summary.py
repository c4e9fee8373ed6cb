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
from touchaudit.reports.content.context import Context, StageFigures, asked, count, days, sentence, short
from touchaudit.reports.content.plan import Planned, planned
from touchaudit.reports.content.waits import timed_question
from touchaudit.reports.model import Cover, Fact, Listed, Point, Score, Summary

KICKER = "Touchpoint road map"
_SOUND = (Band.GOOD, Band.EXCELLENT)


def cover(context: Context) -> Cover:
    """Write the cover: at most eight words of title, and three facts."""
    client, options = context.record.client, context.options
    changes = len(planned(context)[0].rows) + len(planned(context)[1].rows)
    noun = "change that matters" if changes == 1 else "changes that matter"
    what = f"the {count(changes)} {noun} most" if changes else "what matters most to them"
    visits = context.visits
    walked = words.plural(context.figures.audited, "touchpoint", "touchpoints")
    waves = context.record.waves
    place = f"{waves.index(context.wave) + 1} of {len(waves)}" if context.wave in waves else str(context.wave)
    before = wave_before(context.record, context.wave)
    earlier = days(visit.visit.on for visit in context.record.in_wave(before)) if before is not None else ""
    against = f"compared with {earlier}" if earlier else "the first look"
    town = (short(client.town),) if client.town else ()
    return Cover(
        kicker=KICKER,
        title=options.title or _cover_title(context),
        subtitle=f"How customers of {short(client.name, 70)} meet the company, and {what}",
        facts=(
            Fact("Prepared for", (short(options.prepared_for or client.name, 90), *town)),
            Fact(
                "Field work",
                (
                    days(v.visit.on for v in visits),
                    f"{words.plural(len(visits), 'visit', 'visits')}, {walked}",
                )
                if visits
                else ("no visits yet",),
            ),
            Fact("Wave", (place, against)),
        ),
        art=tuple(figures.score for figures in context.audited if figures.score is not None),
        stamp=_stamp(context),
    )


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
        return "Final" if VisitState.AMENDED not in states else "Amended after release"
    return "Draft, not yet released"


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
        title = f"Strong in {ends[0].name}, short in {ends[1].name}"
        if len(title) <= 44:
            return title
    return "The way customers walk, step by step"


def _title(context: Context) -> str:
    band, ends = context.figures.band, _ends(context)
    if band is None:
        return "Nothing has been scored yet"
    if ends is None:
        places = context.audited
        name = short(places[0].touchpoint.name, 50) if len(places) == 1 else "What was audited"
        return f"{name} is {words.band_word(band)}"
    best, worst = ends
    if best.band is worst.band:
        return f"The whole way is {words.band_word(best.band)}, from {short(best.name, 24)} to the last stage"
    if best.band not in _SOUND:
        return f"No stage is good yet: {short(best.name, 30)} holds up best, {short(worst.name, 30)} least"
    verb = "let down by" if worst.band is Band.POOR else "held back by"
    return f"Strong in {short(best.name, 30)}, {verb} {short(worst.name, 30)}"


def _change(context: Context) -> float | None:
    now, before = context.figures.score, context.figures.previous
    return None if now is None or before is None else now - before


def _lead(context: Context) -> str:
    figures = context.figures
    if figures.score is None:
        return "No answer that counts has been given in this wave, so there is no score to tell."
    change = _change(context)
    since = f", {words.signed(change)} on the wave before" if change is not None else ""
    counts = [
        (sum(f.band in _SOUND for f in context.audited), "good or better"),
        (sum(f.band is Band.FAIR for f in context.audited), "fair"),
        (sum(f.band is Band.POOR for f in context.audited), "poor"),
    ]
    told = words.listing(f"{count} {'is' if count == 1 else 'are'} {name}" for count, name in counts if count)
    of = words.plural(len(context.audited), "touchpoint", "touchpoints")
    audited = f"Of {of} audited, {told}." if len(context.audited) > 1 else "One touchpoint was audited."
    return (
        f"The overall score is {words.score(figures.score, 1)} of 100, "
        f"{words.band_word(figures.band)}{since}. "
        f"{audited}"
    )


def _points(context: Context) -> Iterator[Point]:
    bad = [spot for spot in context.spots if not spot.good]
    good = [spot for spot in context.spots if spot.good]
    if bad:
        yield _bad_point(context, bad[0], "needs care first")
    yield from _waiting(context)
    if good:
        name = sentence(short(good[0].touchpoint.name, 60))[:-1]
        reason = sentence(phrase(good[0].reasons[0]))
        yield Point(f"{name} is a strength.", f"It scores {words.score(good[0].score, 1)}. {reason}")
    if context.figures.missed:
        missed = words.plural(context.figures.missed, "opportunity was", "opportunities were")
        yield Point("Chances go by.", f"{missed} there to sell, reassure or delight, and nobody took it.")
    for spot in bad[1:]:
        yield _bad_point(context, spot, "needs care too")
    if not bad:
        yield from _largest(context)


def _bad_point(context: Context, spot: HotSpot, what: str) -> Point:
    name = short(spot.touchpoint.name, 60)
    found = context.findings_of(spot.touchpoint.id)
    told = spot.reasons[0].question
    new = bool(found) and (told is None or told.question != found[0].question)
    cause = f" What costs most: {asked(found[0].label)}" if new else ""
    reason = sentence(phrase(spot.reasons[0]))
    return Point(
        f"{sentence(name)[:-1]} {what}.",
        f"It scores {words.score(spot.score, 1)}. {reason}{cause}",
    )


def _waiting(context: Context) -> Iterator[Point]:
    timed = sum(figures.timed for figures in context.figures.touchpoints)
    met = sum(figures.met for figures in context.figures.touchpoints)
    if not timed:
        return
    waits = (
        (figures.touchpoint, timed_question(context, figures.touchpoint.id)) for figures in context.audited
    )
    slow = [(touchpoint, wait) for touchpoint, wait in waits if wait is not None and wait.slow]
    where = ""
    if slow:
        touchpoint, wait = max(slow, key=lambda pair: pair[1].median / max(1.0, pair[1].target or 0.0))
        observed, promised = words.duration(wait.median), words.duration(wait.target or 0.0)
        kind = "the median is" if len(wait.seconds) > 1 else "it took"
        where = f" Furthest off: {short(touchpoint.name)}, where {kind} {observed} against {promised}."
    lead = "Waiting keeps the promise." if met == timed else "Waiting breaks the promise."
    yield Point(
        lead,
        f"The standard was met in {met} of "
        f"{words.plural(timed, 'timed observation', 'timed observations')}.{where}",
    )


def _largest(context: Context) -> Iterator[Point]:
    gains = sorted(context.findings, key=lambda finding: -finding.uplift)
    for finding in gains[:2]:
        yield Point(
            f"{sentence(short(finding.touchpoint.name))[:-1]} has most to gain.",
            f"{asked(finding.label)} falls short. Mended, it adds {words.number(finding.uplift)} points to "
            "the whole.",
        )


def _spots(context: Context, *, good: bool) -> Iterator[Listed]:
    by_id = {figures.touchpoint.id: figures for figures in context.figures.touchpoints}
    for spot in context.spots:
        if spot.good is good and spot.touchpoint.id in by_id:
            yield context.listed(by_id[spot.touchpoint.id], phrase(spot.reasons[0]))


def _recommendation(context: Context) -> str:
    lane = planned(context)[0]
    if not lane.rows:
        return "The figures name no change that pays for itself at once: keep up what works, and walk again."
    return f"{_titles(lane)} {_gain(context, lane)}"


def _titles(lane: Planned) -> str:
    titles = [short(row.title, 90).rstrip(".") for row in lane.rows[:3]]
    lead = "Begin with " if len(titles) > 1 else "Begin here: "
    told = "; ".join(titles)
    more = len(lane.rows) - len(titles)
    rest = f"; then {words.plural(more, 'more', 'more')} that stand under Now" if more else ""
    return f"{lead}{len(titles)} changes: {told}{rest}." if len(titles) > 1 else f"{lead}{told}."


def _gain(context: Context, lane: Planned) -> str:
    score = context.figures.score
    if score is None or lane.gain <= 0:
        return ""
    reached = words.score(min(100.0, score + lane.gain), 1)
    days_of_work = f" for {_days(lane.effort)} of work" if lane.effort else ""
    verb = "lifts" if len(lane.rows) == 1 else "lift"
    whole = "This" if len(lane.rows) == 1 else "Together they"
    return f"{whole} {verb} the overall score from {words.score(score, 1)} to {reached}{days_of_work}."


def _days(effort: float) -> str:
    return f"{words.number(effort)} {'day' if effort == 1 else 'days'}"


def _source(context: Context) -> str:
    if not context.visits:
        return "Source: no visits yet."
    answers = sum(
        question.item is not None and question.item.state is ItemState.ANSWERED
        for visit in context.visits
        for walk in visit.walks
        for question in walk.questions
    )
    of = f"{context.figures.audited} of {len(context.figures.touchpoints)} touchpoints"
    return (
        f"Source: {words.plural(len(context.visits), 'visit', 'visits')}, "
        f"{days(v.visit.on for v in context.visits)}; "
        f"{of}; {words.plural(answers, 'answer that counts', 'answers that count')}; "
        f"coverage {words.percent(context.figures.coverage)}. Gains are worked out by scoring again, not "
        "estimated."
    )
