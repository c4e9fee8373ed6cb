"""How the figures of the registers came about: each with its formula and the entries behind it.

Nothing is worked out here: values are those of the modules that the figures are named after.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo

from touchaudit.domain import words
from touchaudit.domain.chain import ChainFigures, Felt
from touchaudit.domain.contact import ContactFigures, Manner, MannerLine
from touchaudit.domain.derivation_steps import Source, Step, Unit, figure
from touchaudit.domain.fieldwork import PromiseState, Worth
from touchaudit.domain.hours import local_day
from touchaudit.domain.mentions import MentionFigures
from touchaudit.domain.metrics import MetricLine, Tracking, TrackingLine
from touchaudit.domain.probes import Arrival, ProbeFigures, due_day
from touchaudit.domain.promises import PromiseFigures
from touchaudit.domain.quotes import BriefLine
from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.skills import SkillLine
from touchaudit.domain.standards import StandardLine, Timed
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

MANNERS = {
    Manner.ASKED: Saying("Asked how to stay in touch"),
    Manner.CONSENTED: Saying("Agreed by an act of one’s own"),
    Manner.CHOICE: Saying("A choice of ways to be reached"),
    Manner.USED: Saying("What was given was used"),
    Manner.FITTING: Saying("Messages fit what is known"),
    Manner.RIGHT: Saying("The right number of messages"),
    Manner.UNASKED: Saying("No advertising unasked"),
    Manner.OPT_OUT: Saying("Opting out works at once"),
}
"""What good contact does, in words."""


def share(part: float, whole: float, value: float | None) -> Saying:
    """Return a share as its part by its whole; of nothing there is none."""
    if value is None:
        return Saying("Nothing counts here yet.")
    percent = words.percent(value, 1)
    return Saying("{part} ÷ {whole} = {value}", part=figure(part), whole=figure(whole), value=percent)


def explain_promises(figures: PromiseFigures) -> Step:
    """Explain the share of the tested promises that was kept."""
    parts = tuple(
        Step(
            title=line.text,
            value={PromiseState.KEPT: 1.0, PromiseState.BROKEN: 0.0}.get(line.state),
            unit=Unit.NUMBER,
            answer=OUTCOMES[line.state],
            remarks=() if line.state is not PromiseState.UNTESTED else (OUTCOMES[line.state],),
            source=_source(line.walk_id, line.question),
        )
        for line in figures.lines
    )
    return Step(
        title=Saying("Promises kept"),
        value=figures.share,
        unit=Unit.SHARE,
        formula=share(figures.kept, figures.tested, figures.share),
        how=Saying("Those kept by those tested; what nobody has tested yet counts neither way."),
        parts=parts,
    )


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
    steps = [
        Saying(
            "{days} d: {share} still wait",
            days=figure(step.seconds / _DAY),
            share=words.percent(step.waiting),
        )
        for step in figures.curve
    ]
    return Step(
        title=Saying("Median wait for the first reply, in days"),
        value=None if figures.median is None else figures.median / _DAY,
        unit=Unit.NUMBER,
        formula=joined(steps) if steps else Saying("No reply has come yet."),
        how=Saying(
            "Kaplan and Meier’s estimate: a probe without a reply counts for as long as it has waited. "
            "The median is where half or fewer still wait."
        ),
        parts=parts,
    )


def explain_arrivals(figures: ProbeFigures, zone: tzinfo | None = None) -> Step:
    """Explain the share of the expected contacts due so far that came in time."""
    in_time, due = figures.counts[Arrival.ARRIVED], figures.due
    parts = tuple(
        Step(
            title=Saying("{probe}: {step}", probe=line.probe.title, step=step.expected.title),
            value={Arrival.PENDING: None, Arrival.ARRIVED: 1.0}.get(step.arrival, 0.0),
            unit=Unit.NUMBER,
            answer=_came(step.due, step.reply.at if step.reply else None, zone),
            remarks=(Saying("not due yet"),) if step.arrival is Arrival.PENDING else (),
        )
        for line in figures.lines
        for step in line.steps
    )
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
    parts = tuple(
        Step(
            title=quote.seller,
            value=quote.amount,
            unit=Unit.NUMBER,
            remarks=(Saying("no price came"),) if quote.amount is None else (),
        )
        for quote in line.quotes
    )
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
        parts=parts,
        remarks=remarks,
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
    parts = tuple(
        Step(
            title=mention.text or mention.keyword or mention.source,
            value=float(mention.answered is not None),
            unit=Unit.NUMBER,
            answer=Saying("answered after {n} d", n=(mention.answered - mention.on).days)
            if mention.answered
            else Saying("not answered"),
        )
        for mention in figures.mentions
    )
    value = figures.share_answered
    return Step(
        title=Saying("Mentions answered"),
        value=value,
        unit=Unit.SHARE,
        formula=share(figures.answered, figures.count, value),
        how=Saying("Those that the business answered where everybody can read it, by all of them."),
        parts=parts,
    )


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
    parts = tuple(
        Step(
            title=line.touchpoint.name,
            value=float(not line.gap),
            unit=Unit.NUMBER,
            answer=TRACKING[line.tracking],
            source=_source(line.walk_id, line.question),
        )
        for line in lines
    )
    return Step(
        title=Saying("Touchpoints that somebody keeps an eye on"),
        value=value,
        unit=Unit.SHARE,
        formula=share(watched, len(lines), value),
        how=Saying("Those with a figure that somebody watches, by all on the map."),
        parts=parts,
    )


def explain_chain(figures: ChainFigures) -> Step:
    """Explain the share of the chain's time that adds value."""
    parts = tuple(
        Step(
            title=step.title,
            value=step.minutes + step.wait,
            unit=Unit.NUMBER,
            answer=Saying(
                "{worth}: {work} min of work, {wait} min of waiting before it",
                worth=WORTH[step.worth],
                work=figure(step.minutes),
                wait=figure(step.wait),
            ),
        )
        for step in figures.steps
    )
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


def explain_felt(line: Felt) -> Step:
    """Explain the mean effort that a touchpoint cost the customer."""
    efforts = [one for one in line.sources if one[1].role == "effort"]
    return Step(
        title=Saying("Effort at {name}", name=line.touchpoint.name),
        value=line.effort,
        unit=Unit.NUMBER,
        formula=_mean(efforts, line.effort),
        how=Saying("The mean of what was answered from 1, none at all, to 7, far too much."),
        parts=_answers(line.sources),
    )


def explain_manner(line: MannerLine) -> Step:
    """Explain how often something was so that good contact does."""
    value = line.good / line.asked if line.asked else None
    return Step(
        title=MANNERS[line.manner],
        value=value,
        unit=Unit.SHARE,
        formula=share(line.good, line.asked, value),
        how=Saying("So often it was so, by how often it was looked for."),
        parts=_answers(line.sources),
    )


def explain_contacts(figures: ContactFigures) -> Step:
    """Explain the mean number of contacts in a month."""
    probes = tuple(
        Step(
            title=one.probe.title,
            value=one.per_month,
            unit=Unit.NUMBER,
            answer=Saying("{n} in {days} d", n=len(one.replies), days=figure(one.days)),
        )
        for one in figures.probes
    )
    terms = [figure(value) for value in figures.monthly]
    return Step(
        title=Saying("Contacts in a month"),
        value=figures.per_month,
        unit=Unit.NUMBER,
        formula=Saying(
            "({sum}) ÷ {n} = {value}", sum=" + ".join(terms), n=len(terms), value=figure(figures.per_month)
        )
        if terms
        else Saying("Nothing counts here yet."),
        how=Saying("The mean of what walks counted and of the contacts that each probe brought."),
        parts=(*_answers(figures.counted), *probes),
    )


def explain_skills(line: SkillLine) -> Step:
    """Explain how much of what was looked for at a touchpoint was seen."""
    return Step(
        title=Saying("Skills seen at {name}", name=line.touchpoint.name),
        value=line.share,
        unit=Unit.SHARE,
        how=Saying("The mean item score of the answers that tell of skills."),
        parts=_answers(line.sources),
    )


def explain_standard(line: StandardLine, zone: tzinfo | None = None) -> Step:
    """Explain the share of the observed times that was within the target."""
    parts = tuple(_timed(one, zone) for one in line.observations)
    remarks = [Saying("Open seconds count: the clock stands still while the business is closed.")]
    if line.interval is None:
        kind = Saying("One visit is an observation, not a rate.")
    else:
        kind = Saying(
            "In {met} of {n} visits nothing was outside it: {low} to {high} with 95 % confidence (Wilson).",
            met=line.visits_met,
            n=line.visits,
            low=words.percent(line.interval.low),
            high=words.percent(line.interval.high),
        )
    return Step(
        title=line.label or Saying("First reply to an enquiry"),
        value=line.share,
        unit=Unit.SHARE,
        formula=share(line.met, line.judged, line.share),
        how=Saying("Times within the target, by all that are judged."),
        parts=parts,
        remarks=(kind, *(remarks if line.business else ())),
    )


def _timed(one: Timed, zone: tzinfo | None) -> Step:
    name = Saying("Probe: {title}", title=one.probe.title) if one.probe else ""
    clock = words.duration(one.seconds)
    told = Saying("{clock}, of which {open} open", clock=clock, open=words.duration(one.counted))
    if one.counted == one.seconds:
        told = Saying("{clock}", clock=clock)
    noted = one.question.observed if one.question else one.probe.sent if one.probe else None
    when = words.day(local_day(noted, zone)) if noted else Saying("no day noted")
    waits = () if one.replied else (Saying("no reply so far"),)
    return Step(
        title=told,
        value=None if one.met is None else float(one.met),
        unit=Unit.NUMBER,
        answer=name or when,
        remarks=waits or ((Saying("nothing was promised"),) if one.met is None else ()),
        source=_source(one.walk_id, one.question),
    )


def _answers(sources: Iterable[tuple[str, QuestionRecord]]) -> tuple[Step, ...]:
    return tuple(
        Step(
            title=question.label,
            value=question.item.fraction if question.item else None,
            unit=Unit.NUMBER,
            answer=question.answer,
            remarks=(question.answer,) if question.item is None or question.item.fraction is None else (),
            source=Source(walk_id, question.key),
        )
        for walk_id, question in sources
    )


def _mean(sources: Sequence[tuple[str, QuestionRecord]], value: float | None) -> Saying:
    if value is None:
        return Saying("Nothing counts here yet.")
    terms = " + ".join(question.value for _, question in sources)
    return Saying("({sum}) ÷ {n} = {value}", sum=terms, n=len(sources), value=figure(value))


def _source(walk_id: str, question: QuestionRecord | None) -> Source | None:
    return Source(walk_id, question.key if question else "") if walk_id else None


def _came(due: datetime, at: datetime | None, zone: tzinfo | None) -> Saying:
    day = words.day(due_day(due, zone))
    if at is None:
        return Saying("due {due}, nothing came", due=day)
    return Saying("due {due}, came {at}", due=day, at=words.day(local_day(at, zone)))
