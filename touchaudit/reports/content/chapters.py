"""A page for each touchpoint that was audited."""

from __future__ import annotations

from collections.abc import Iterator

from touchaudit.charts.bars import Bar
from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.domain.journey import TouchpointFigures, intentions
from touchaudit.domain.roadmap import Finding
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.wave import mean
from touchaudit.reports.content.cautions import cautions
from touchaudit.reports.content.context import Context, asked, capital, gist, points, sentence, short
from touchaudit.reports.content.evidence import often, photos, seen
from touchaudit.reports.content.repeats import repeat_fact
from touchaudit.reports.content.waits import TimedQuestion, timed_question
from touchaudit.reports.model import Chapter, Fact, FindingText, Score, Waits
from touchaudit.tongue import tell, tell_n

FINDINGS = 6
PHOTOS = 4
_ASPECTS = {"think": "Thinks", "do": "Does", "feel": "Feels"}


def chapters(context: Context) -> tuple[Chapter, ...]:
    """Write the touchpoint pages, in the order of the map."""
    usual = _usual(context)
    return tuple(
        _chapter(context, figures, usual)
        for figures in context.figures.touchpoints
        if context.places[figures.touchpoint.id].walks
    )


def _usual(context: Context) -> dict[str, float]:
    """Return each dimension's mean over the touchpoints that have it."""
    names = sorted({name for figures in context.audited for name in figures.dimensions})
    means = {name: mean(f.dimensions.get(name) for f in context.audited) for name in names}
    return {name: score for name, score in means.items() if score is not None}


def _chapter(context: Context, figures: TouchpointFigures, usual: dict[str, float]) -> Chapter:
    touchpoint = figures.touchpoint
    found = context.findings_of(touchpoint.id)
    spot = context.listed(figures)
    channel = words.channel_word(touchpoint.channel)
    evidence = [question for finding in found for question in finding.evidence]
    change = None if figures.score is None or figures.previous is None else figures.score - figures.previous
    walks = context.places[touchpoint.id].walks
    timed = timed_question(context, touchpoint.id)
    pictures = tuple(photos(context, touchpoint.id, evidence))[:PHOTOS]
    return Chapter(
        spot=spot,
        kicker=f"{tell('Touchpoint {number}', number=spot.number)} · {spot.stage} · {channel}",
        title=_title(figures, timed),
        lead=_lead(figures, found),
        score=Score(
            figures.score,
            figures.band,
            change,
            cautions(
                n=len(walks),
                coverage=figures.coverage,
                lowest=figures.lowest,
                highest=figures.highest,
                still_open=sum(walk.score.open for walk in walks),
                knockouts=figures.knockouts,
            ),
        ),
        facts=(*_facts(figures), *repeat_fact(context, touchpoint.id)),
        waits=_waits(timed),
        dimensions=_dimensions(context, figures, usual),
        dimension_caption=_dimension_caption(earlier=touchpoint.id in context.earlier),
        thinks=tuple(_thinks(context, touchpoint.id)),
        findings=tuple(_finding(spot.number, index, f) for index, f in enumerate(found[:FINDINGS], 1)),
        found=len(found),
        strengths=tuple(_strengths(context, touchpoint.id)),
        photos=pictures,
    )


def _dimension_caption(*, earlier: bool) -> str:
    told = tell("Bar: this touchpoint. Tick: mean of all touchpoints, with the difference at the right.")
    return f"{told} {tell('Ring: last wave.')}" if earlier else told


def _title(figures: TouchpointFigures, timed: TimedQuestion | None) -> str:
    name = capital(short(figures.touchpoint.name)).rstrip(".")
    told = {"name": name, "band": words.band_word(figures.band)}
    if figures.score is None:
        return tell("{name} could not be scored", name=name)
    if figures.knockouts:
        return tell("{name} fails on a critical point", name=name)
    if timed is not None and timed.slow and figures.band in (Band.POOR, Band.FAIR):
        observed, promised = words.duration(timed.median), words.duration(timed.target or 0.0)
        return tell(
            "{name} is {band}: customers wait {observed}, not {promised}",
            **told,
            observed=observed,
            promised=promised,
        )
    if figures.gap is not None and figures.gap <= -1:
        gap = words.rounded(-figures.gap, 1)
        return tell("{name} falls {gap} short of what customers expect", name=name, gap=gap)
    return _by_dimension(figures, told)


def _by_dimension(figures: TouchpointFigures, told: dict[str, str]) -> str:
    ranked = sorted(figures.dimensions, key=lambda key: figures.dimensions[key])
    if len(ranked) < 2:
        return tell("{name} is {band}", **told)
    if figures.band in (Band.GOOD, Band.EXCELLENT):
        best = words.dimension_word(ranked[-1])
        return tell("{name} is {band}, strongest on {dimension}", **told, dimension=best)
    worst = words.dimension_word(ranked[0])
    return tell("{name} is {band}, weakest on {dimension}", **told, dimension=worst)


def _lead(figures: TouchpointFigures, found: tuple[Finding, ...]) -> str:
    if figures.score is None:
        return tell("Nothing that counts applied on this touchpoint, so it has no score: neither 0 nor 100.")
    told = [
        tell_n(
            figures.visits,
            "{score} of 100 in one visit.",
            "{score} of 100 over {n} visits.",
            score=words.score(figures.score, 1),
        )
    ]
    if found:
        told.append(
            tell_n(
                len(found),
                "{n} question falls short. Mending it adds {points} to the whole.",
                "{n} questions fall short. Mending them all adds {points} to the whole.",
                points=points(sum(finding.uplift for finding in found)),
            )
        )
    else:
        told.append(tell("Nothing that counts falls short."))
    if figures.timed:
        told.append(
            tell_n(
                figures.timed,
                "The standard was met in {met} of {n} timing.",
                "The standard was met in {met} of {n} timings.",
                met=figures.met,
            )
        )
    return " ".join(told)


def _facts(figures: TouchpointFigures) -> Iterator[str]:
    yield tell("importance {n} of 5", n=figures.touchpoint.criticality)
    if figures.expectation is not None:
        yield tell("expected {score} of 7", score=words.number(figures.expectation))
    if figures.perception is not None:
        yield tell("met {score} of 7", score=words.number(figures.perception))
    if figures.gap is not None:
        yield tell("gap {gap}", gap=words.signed(figures.gap))
    if figures.emotion is not None:
        yield tell("emotion {score} (−2 to +2)", score=words.signed(figures.emotion))
    if figures.touchpoint.owner_role:
        yield tell("owner: {role}", role=short(figures.touchpoint.owner_role))


def _waits(timed: TimedQuestion | None) -> Waits | None:
    if timed is None:
        return None
    count = len(timed.seconds)
    told = (
        tell_n(count, "{n} observation, not a rate.", "{n} observations.")
        if timed.target is None
        else tell_n(
            count,
            "{n} observation, not a rate; {met} met the standard.",
            "{n} observations; {met} met the standard.",
            met=timed.met,
        )
    )
    return Waits(timed.seconds, timed.target, f"{asked(timed.label, 80)} {told}")


def _dimensions(context: Context, figures: TouchpointFigures, usual: dict[str, float]) -> tuple[Bar, ...]:
    before = context.earlier.get(figures.touchpoint.id)
    bands = context.record.client.bands
    return tuple(
        Bar(
            id=name,
            label=capital(words.dimension_word(name)),
            score=score,
            band=bands.of(score),
            previous=before.dimensions.get(name) if before else None,
            usual=usual.get(name),
        )
        for name, score in figures.dimensions.items()
    )


def _thinks(context: Context, touchpoint_id: str) -> Iterator[Fact]:
    for row in intentions(context.record, context.wave):
        if row.touchpoint.id == touchpoint_id:
            observed = tuple(asked(gist(text, 110), 110) for text in dict.fromkeys(row.observed))[:2]
            meant = tell("Meant: {text}", text=gist(row.intended, 110)) if row.intended else ""
            yield Fact(tell(_ASPECTS[row.aspect]), (*observed, *((meant,) if meant else ())))


def _finding(number: int, index: int, finding: Finding) -> FindingText:
    return FindingText(
        number=f"{number}.{index}",
        title=short(finding.label, 160),
        seen=f"{often(finding)} {seen(finding.evidence[-1])}".strip(),
        change=sentence(short(finding.recommendation, 220)),
        effect=finding.uplift,
        knockout=finding.knockout,
    )


def _strengths(context: Context, touchpoint_id: str) -> Iterator[str]:
    """Yield what earned full marks wherever it was asked, the weightiest first."""
    weights: dict[str, float] = {}
    labels: dict[str, str] = {}
    lost: set[str] = set()
    for walk in context.places[touchpoint_id].walks:
        for question in walk.questions:
            item = question.item
            if item is None or item.state is not ItemState.ANSWERED or not item.weight or item.bonus:
                continue
            labels[question.question] = question.label
            weights[question.question] = weights.get(question.question, 0.0) + item.weight
            if (item.fraction or 0.0) < 1:
                lost.add(question.question)
    kept = sorted((key for key in weights if key not in lost), key=lambda key: -weights[key])
    for key in kept[:4]:
        yield short(labels[key], 110)
