"""How the figures of the registers came about: each with its formula and the entries behind it.

Nothing is worked out here: values are those of the modules that the figures are named after.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo

from touchaudit.domain import words
from touchaudit.domain.chain import ChainFigures
from touchaudit.domain.derivation_steps import Source, Step, Unit, figure
from touchaudit.domain.fieldwork import ChainStep, Mention, PromiseState, Quote, Worth
from touchaudit.domain.hours import local_day
from touchaudit.domain.later import Parts
from touchaudit.domain.mentions import MentionFigures
from touchaudit.domain.metrics import MetricLine, Tracking, TrackingLine
from touchaudit.domain.probes import Arrival, ExpectedLine, ProbeFigures, due_day
from touchaudit.domain.promises import PromiseFigures, PromiseLine
from touchaudit.domain.quotes import BriefLine
from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.replies import Step as OnCurve
from touchaudit.saying import Saying, joined

_DAY = 86_400.0
OUTCOMES = {
    PromiseState.KEPT: Saying("kept"),
    PromiseState.BROKEN: Saying("broken"),
    PromiseState.UNTESTED: Saying("not tested yet"),
}
"""What became of a promise, in words."""

TRACKING = {
    Tracking.TRACKED: Saying("figures in the register"),
    Tracking.MEASURED: Saying("measured, and somebody watches it"),
    Tracking.COUNTED: Saying("counted, and nobody watches it"),
    Tracking.UNTRACKED: Saying("not measured at all"),
    Tracking.UNKNOWN: Saying("nobody asked"),
}
"""How a touchpoint is kept an eye on, in words."""

WORTH = {
    Worth.ADDS: Saying("adds value"),
    Worth.WASTE: Saying("waste"),
    Worth.DUPLICATE: Saying("done twice"),
}
"""What a step is worth, in words."""


def share(part: float, whole: float, value: float | None) -> Saying:
    """Return a share as its part by its whole; of nothing there is none."""
    if value is None:
        return Saying("Nothing counts here yet.")
    percent = words.percent(value, 0 if value in (0, 1) else 1)
    return Saying("{part} ÷ {whole} = {value}", part=figure(part), whole=figure(whole), value=percent)


def explain_promises(figures: PromiseFigures) -> Step:
    """Explain the share of the tested promises that was kept."""
    parts = tuple(_promise(line) for line in figures.lines)
    return Step(
        title=Saying("Promises kept"),
        value=figures.share,
        unit=Unit.SHARE,
        formula=share(figures.kept, figures.tested, figures.share),
        how=Saying("Those kept by those tested; what nobody has tested yet counts neither way."),
        parts=parts,
    )


def explain_promises_that_are(state: PromiseState, figures: PromiseFigures) -> Step:
    """Explain how many promises were kept, broken or not tested yet."""
    parts = [_promise(line) for line in figures.lines if line.state is state]
    how = Saying("Those of the register and those that walks tell of; what stands in both counts once.")
    return explain_count(Saying("Promises: {state}", state=OUTCOMES[state]), parts, how)


def explain_count(title: str, parts: Sequence[Step], how: str) -> Step:
    """Explain a count by the entries that it counts."""
    n = len(parts)
    listed = parts if isinstance(parts, Parts) else tuple(parts)
    return Step(title, float(n), Unit.NUMBER, Saying("{n}, each of them below", n=n), how, listed)


def curve_formula(curve: Iterable[OnCurve], nothing: Saying) -> Saying:
    """Return how many still wait after each time on a curve; ``nothing`` where it has none."""
    steps = [
        Saying(
            "{days} d: {share} still wait",
            days=figure(step.seconds / _DAY),
            share=words.percent(step.waiting),
        )
        for step in curve
    ]
    return joined(steps) if steps else nothing


def explain_replies(figures: ProbeFigures) -> Step:
    """Explain the median wait for a first reply, in days."""
    parts = tuple(
        Step(
            title=line.probe.title,
            value=line.wait.seconds / _DAY,
            unit=Unit.NUMBER,
            answer=Saying("replied") if line.wait.replied else Saying("no reply so far"),
        )
        for line in figures.lines
        if line.wait is not None
    )
    return Step(
        title=Saying("Median wait for the first reply, in days"),
        value=None if figures.median is None else figures.median / _DAY,
        unit=Unit.NUMBER,
        formula=curve_formula(figures.curve, Saying("No reply has come yet.")),
        how=Saying(
            "Kaplan and Meier’s estimate: a probe without a reply counts for as long as it has waited. "
            "The median is where half or fewer still wait."
        ),
        parts=parts,
    )


def explain_overdue(figures: ProbeFigures, zone: tzinfo | None = None) -> Step:
    """Explain how many expected contacts should have come by now."""
    parts = [
        _contact(line.probe.title, step, zone)
        for line in figures.lines
        for step in line.steps
        if step.arrival is Arrival.OVERDUE
    ]
    how = Saying("What open probes wait for, past the day on which it was due.")
    return explain_count(Saying("Contacts overdue"), parts, how)


def explain_arrivals(figures: ProbeFigures, zone: tzinfo | None = None) -> Step:
    """Explain the share of the expected contacts due so far that came in time."""
    in_time, due = figures.counts[Arrival.ARRIVED], figures.due
    parts = tuple(_contact(line.probe.title, step, zone) for line in figures.lines for step in line.steps)
    value = in_time / due if due else None
    return Step(
        title=Saying("Expected contacts that came in time"),
        value=value,
        unit=Unit.SHARE,
        formula=share(in_time, due, value),
        how=Saying("Those in time by those that are due; what is not due yet counts neither way."),
        parts=parts,
    )


def explain_spread(line: BriefLine) -> Step:
    """Explain how far the prices for one brief lie apart."""
    found = line.spread
    remarks: tuple[Saying, ...] = ()
    if found is not None and found.ratio is not None:
        ratio, low, high = figure(found.ratio), figure(found.lowest), figure(found.highest)
        remarks += (Saying("Highest by lowest: {high} ÷ {low} = {x}", high=high, low=low, x=ratio),)
    if found is not None and found.variation is not None:
        varied = words.percent(found.variation, 1)
        remarks += (
            Saying(
                "Coefficient of variation, deviation (n − 1) by mean {m}: {cv}",
                m=figure(found.mean),
                cv=varied,
            ),
        )
    return Step(
        title=line.brief.title,
        value=None if found is None else found.range,
        unit=Unit.NUMBER,
        formula=Saying(
            "{high} − {low} = {range}",
            high=figure(found.highest),
            low=figure(found.lowest),
            range=figure(found.range),
        )
        if found
        else Saying("No price has come yet."),
        how=Saying("The highest price less the lowest, for one and the same brief."),
        parts=price_steps(line.quotes),
        remarks=remarks,
    )


def price_steps(quotes: Iterable[Quote]) -> tuple[Step, ...]:
    """Return the price of each seller; one that gave none says so."""
    return tuple(
        Step(
            title=quote.seller,
            value=quote.amount,
            unit=Unit.NUMBER,
            remarks=(Saying("no price came"),) if quote.amount is None else (),
        )
        for quote in quotes
    )


def explain_mentions(figures: MentionFigures) -> Step:
    """Explain the net sentiment: good less bad by all."""
    parts = tuple(
        Step(
            title=mention.text or mention.keyword or mention.source,
            value=float(mention.sentiment),
            unit=Unit.NUMBER,
            answer=Saying("{source}, {day}", source=mention.source, day=words.day(mention.on)),
        )
        for mention in figures.mentions
    )
    value = figures.net
    return Step(
        title=figures.name or Saying("Net sentiment"),
        value=value,
        unit=Unit.NUMBER,
        formula=Saying(
            "({good} − {bad}) ÷ {all} = {value}",
            good=figures.good,
            bad=figures.bad,
            all=figures.count,
            value=figure(value),
        )
        if value is not None
        else Saying("Nothing counts here yet."),
        how=Saying("Good mentions less bad ones, by all of them: from −1 to +1."),
        parts=parts,
    )


def explain_answered(figures: MentionFigures) -> Step:
    """Explain the share of the mentions that was answered."""
    parts = tuple(answered_step(mention) for mention in figures.mentions)
    value = figures.share_answered
    return Step(
        title=Saying("Mentions answered"),
        value=value,
        unit=Unit.SHARE,
        formula=share(figures.answered, figures.count, value),
        how=Saying("Those that the business answered where everybody can read it, by all of them."),
        parts=parts,
    )


def answered_step(mention: Mention) -> Step:
    """Return whether, and after how long, a mention was answered."""
    told = Saying("not answered")
    if mention.answered:
        told = Saying("answered after {n} d", n=(mention.answered - mention.on).days)
    title = mention.text or mention.keyword or mention.source
    return Step(title, float(mention.answered is not None), Unit.NUMBER, answer=told)


def explain_metric(line: MetricLine) -> Step:
    """Explain how a metric stands against its target."""
    parts = tuple(
        Step(title=words.day(one.on), value=one.value, unit=Unit.NUMBER) for one in reversed(line.readings)
    )
    value, target = line.latest, line.metric.target
    formula = Saying("No value yet.")
    if value is not None:
        formula = Saying("{value}, no target", value=figure(value.value))
    if value is not None and target is not None:
        off = words.signed(line.off or 0.0, 2)
        formula = Saying(
            "{value} − {target} = {off}", value=figure(value.value), target=figure(target), off=off
        )
    how = Saying("The newest value less the target; more is better.")
    if not line.metric.higher_is_better:
        how = Saying("The newest value less the target; less is better.")
    return Step(line.metric.name, value.value if value else None, Unit.NUMBER, formula, how, parts)


def explain_tracking(lines: Sequence[TrackingLine]) -> Step:
    """Explain the share of the touchpoints that somebody keeps an eye on."""
    watched = sum(not line.gap for line in lines)
    value = watched / len(lines) if lines else None
    parts = tuple(watched_step(line, float(not line.gap)) for line in lines)
    return Step(
        title=Saying("Touchpoints that somebody keeps an eye on"),
        value=value,
        unit=Unit.SHARE,
        formula=share(watched, len(lines), value),
        how=Saying("Those with a figure that somebody watches, by all on the map."),
        parts=parts,
    )


def watched_step(line: TrackingLine, value: float) -> Step:
    """Return how a touchpoint is kept an eye on, with the answer that tells of it."""
    source = source_of(line.walk_id, line.question)
    return Step(line.touchpoint.name, value, Unit.NUMBER, answer=TRACKING[line.tracking], source=source)


def explain_targets(lines: Sequence[MetricLine]) -> Step:
    """Explain how many of the metrics with a target and a value meet it."""
    judged = [line for line in lines if line.met is not None]
    met = sum(bool(line.met) for line in judged)
    value = met / len(judged) if judged else None
    parts = tuple(explain_metric(line) for line in judged)
    return Step(
        title=Saying("Metrics that meet their target"),
        value=value,
        unit=Unit.SHARE,
        formula=share(met, len(judged), value),
        how=Saying("The newest value of each, against its target."),
        parts=parts,
    )


def explain_minimum(figures: ChainFigures) -> Step:
    """Explain how many steps would be enough: those that add value."""
    parts = [link_step(step) for step in figures.steps if step.worth is Worth.ADDS]
    return explain_count(
        Saying("Steps that add value"),
        parts,
        Saying("What the customer would pay for; waste and duplicates go."),
    )


def explain_handoffs(figures: ChainFigures) -> Step:
    """Explain how often the customer's matter goes to other hands."""
    parts = [link_step(step) for step in figures.steps if step.handoff]
    return explain_count(Saying("Hand-offs"), parts, Saying("Steps that begin with other hands."))


def explain_chain(figures: ChainFigures) -> Step:
    """Explain the share of the chain's time that adds value."""
    parts = tuple(link_step(step) for step in figures.steps)
    return Step(
        title=Saying("Time that adds value"),
        value=figures.share,
        unit=Unit.SHARE,
        formula=share(figures.adding, figures.total, figures.share),
        how=Saying("Minutes of the steps that add value, by all minutes of work and waiting."),
        parts=parts,
        remarks=(
            Saying(
                "{n} steps, of which {least} would be enough.", n=len(figures.steps), least=figures.minimum
            ),
        ),
    )


def _promise(line: PromiseLine) -> Step:
    untested = line.state is PromiseState.UNTESTED
    return Step(
        title=line.text,
        value={PromiseState.KEPT: 1.0, PromiseState.BROKEN: 0.0}.get(line.state),
        unit=Unit.NUMBER,
        answer=OUTCOMES[line.state],
        remarks=(OUTCOMES[line.state],) if untested else (),
        source=source_of(line.walk_id, line.question),
    )


def _contact(probe: str, step: ExpectedLine, zone: tzinfo | None) -> Step:
    return Step(
        title=Saying("{probe}: {step}", probe=probe, step=step.expected.title),
        value={Arrival.PENDING: None, Arrival.ARRIVED: 1.0}.get(step.arrival, 0.0),
        unit=Unit.NUMBER,
        answer=_came(step.due, step.reply.at if step.reply else None, zone),
        remarks=(Saying("not due yet"),) if step.arrival is Arrival.PENDING else (),
    )


def link_step(step: ChainStep) -> Step:
    """Return how long a step takes with the wait before it, and what it is worth."""
    told = Saying(
        "{worth}: {work} min of work, {wait} min of waiting before it",
        worth=WORTH[step.worth],
        work=figure(step.minutes),
        wait=figure(step.wait),
    )
    return Step(step.title, step.minutes + step.wait, Unit.NUMBER, answer=told)


def source_of(walk_id: str, question: QuestionRecord | None) -> Source | None:
    """Return where an entry can be looked at: the answer that tells of it, or its walk; None for neither."""
    return Source(walk_id, question.key if question else "") if walk_id else None


def _came(due: datetime, at: datetime | None, zone: tzinfo | None) -> Saying:
    day = words.day(due_day(due, zone))
    if at is None:
        return Saying("due {due}, nothing came", due=day)
    return Saying("due {due}, came {at}", due=day, at=words.day(local_day(at, zone)))
