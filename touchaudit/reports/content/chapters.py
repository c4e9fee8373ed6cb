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
from touchaudit.reports.content.context import NO_STAGE, Context, asked, points, sentence, short
from touchaudit.reports.content.evidence import photos, seen
from touchaudit.reports.content.repeats import repeat_fact
from touchaudit.reports.content.waits import TimedQuestion, timed_question
from touchaudit.reports.model import Chapter, Fact, FindingText, Score, Waits

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
        kicker=f"Touchpoint {spot.number} · {spot.stage if figures.stage else NO_STAGE} · {channel}",
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
        dimension_caption=(
            "Bar: this touchpoint. Tick: mean of all touchpoints, with the difference at the right."
            + (" Ring: last wave." if touchpoint.id in context.earlier else "")
        ),
        thinks=tuple(_thinks(context, touchpoint.id)),
        findings=tuple(_finding(spot.number, index, f) for index, f in enumerate(found[:FINDINGS], 1)),
        found=len(found),
        strengths=tuple(_strengths(context, touchpoint.id)),
        photos=pictures,
    )


def _title(figures: TouchpointFigures, timed: TimedQuestion | None) -> str:
    name = sentence(short(figures.touchpoint.name, 48)).rstrip(".")
    if figures.score is None:
        return f"{name} could not be scored"
    word = words.band_word(figures.band)
    if figures.knockouts:
        return f"{name} fails on a critical point"
    if timed is not None and timed.slow and figures.band in (Band.POOR, Band.FAIR):
        observed, promised = words.duration(timed.median), words.duration(timed.target or 0.0)
        return f"{name} is {word}: customers wait {observed}, not {promised}"
    if figures.gap is not None and figures.gap <= -1:
        return f"{name} falls {words.rounded(-figures.gap, 1)} short of what customers expect"
    if len(figures.dimensions) > 1:
        ranked = sorted(figures.dimensions, key=lambda key: figures.dimensions[key])
        sound = figures.band in (Band.GOOD, Band.EXCELLENT)
        return (
            f"{name} is {word}, {'strongest' if sound else 'weakest'} on {ranked[-1] if sound else ranked[0]}"
        )
    return f"{name} is {word}"


def _lead(figures: TouchpointFigures, found: tuple[Finding, ...]) -> str:
    if figures.score is None:
        return "Nothing that counts applied on this touchpoint, so it has no score: neither 0 nor 100."
    told = [f"{words.score(figures.score, 1)} of 100 over {words.plural(figures.visits, 'visit', 'visits')}."]
    if figures.lowest is not None and figures.highest is not None and figures.visits == 1:
        told = [f"{words.score(figures.score, 1)} of 100 in one visit."]
    if found:
        gain = sum(finding.uplift for finding in found)
        fell = words.plural(len(found), "question falls short", "questions fall short")
        told.append(
            f"{sentence(fell)} Mending {'it' if len(found) == 1 else 'them all'} adds {points(gain)} to "
            "the whole."
        )
    else:
        told.append("Nothing that counts falls short.")
    if figures.timed:
        told.append(
            f"The standard was met in {figures.met} of {words.plural(figures.timed, 'timing', 'timings')}."
        )
    return " ".join(told)


def _facts(figures: TouchpointFigures) -> Iterator[str]:
    yield f"importance {figures.touchpoint.criticality} of 5"
    if figures.expectation is not None:
        yield f"expected {words.number(figures.expectation)} of 7"
    if figures.perception is not None:
        yield f"met {words.number(figures.perception)} of 7"
    if figures.gap is not None:
        yield f"gap {words.signed(figures.gap)}"
    if figures.emotion is not None:
        yield f"emotion {words.signed(figures.emotion)} (−2 to +2)"
    if figures.touchpoint.owner_role:
        yield f"owner: {short(figures.touchpoint.owner_role, 40)}"


def _waits(timed: TimedQuestion | None) -> Waits | None:
    if timed is None:
        return None
    met = f"; {timed.met} met the standard" if timed.target is not None else ""
    count = words.plural(len(timed.seconds), "observation, not a rate", "observations")
    return Waits(timed.seconds, timed.target, f"{asked(timed.label, 80)} {count}{met}.")


def _dimensions(context: Context, figures: TouchpointFigures, usual: dict[str, float]) -> tuple[Bar, ...]:
    before = context.earlier.get(figures.touchpoint.id)
    bands = context.record.client.bands
    return tuple(
        Bar(
            id=name,
            label=name.replace("_", " ").capitalize(),
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
            observed = tuple(f"“{short(text, 110)}”" for text in dict.fromkeys(row.observed))[:2]
            intended = (f"Meant: {short(row.intended, 110)}",) if row.intended else ()
            yield Fact(_ASPECTS[row.aspect], (*observed, *intended))


def _finding(number: int, index: int, finding: Finding) -> FindingText:
    often = f"In {finding.short} of {words.plural(finding.n, 'visit', 'visits')}."
    return FindingText(
        number=f"{number}.{index}",
        title=short(finding.label, 160),
        seen=f"{often} {seen(finding.evidence[-1])}".strip(),
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
