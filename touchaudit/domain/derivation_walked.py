"""How figures came about that registers and walks tell together: times, effort, skills, contact.

Nothing is worked out here: values are those of the modules that the figures are named after.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import tzinfo

from touchaudit.domain import words
from touchaudit.domain.chain import Felt
from touchaudit.domain.contact import ContactFigures, Manner, MannerLine, ProbeContacts
from touchaudit.domain.derivation_registers import explain_count, share, source_of
from touchaudit.domain.derivation_steps import Source, Step, Unit, figure, mean_formula
from touchaudit.domain.hours import local_day
from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.skills import SkillLine
from touchaudit.domain.standards import StandardLine, Timed
from touchaudit.saying import Saying

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

FIRST_REPLY = Saying("First reply to an enquiry")
"""What is timed by a probe."""


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


def explain_manner(line: MannerLine, zone: tzinfo | None = None) -> Step:
    """Explain how often something was so that good contact does."""
    value = line.good / line.asked if line.asked else None
    probes = tuple(
        replace(_probed(one, zone), value=float(bool(one.replies)), answer=_contacts(one))
        for one in line.probes
    )
    return Step(
        title=MANNERS[line.manner],
        value=value,
        unit=Unit.SHARE,
        formula=share(line.good, line.asked, value),
        how=Saying("So often it was so, by how often it was looked for."),
        parts=(*_answers(line.sources), *probes),
    )


def explain_contacts(figures: ContactFigures, zone: tzinfo | None = None) -> Step:
    """Explain the mean number of contacts in a month."""
    probes = tuple(_probed(one, zone) for one in figures.probes)
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


def _probed(one: ProbeContacts, zone: tzinfo | None) -> Step:
    """Explain the contacts in a month that one probe brought, down to its replies."""
    return Step(
        title=Saying("Probe: {title}", title=one.probe.title),
        value=one.per_month,
        unit=Unit.NUMBER,
        answer=_contacts(one),
        parts=tuple(
            Step(
                reply.text or words.channel_word(reply.channel),
                1.0,
                Unit.NUMBER,
                answer=words.day(local_day(reply.at, zone)),
                source=source_of(reply.walk_id or "", None),
            )
            for reply in one.replies
        ),
    )


def _contacts(one: ProbeContacts) -> Saying:
    return Saying("{n} in {days} d", n=len(one.replies), days=figure(one.days))


def explain_skills(line: SkillLine) -> Step:
    """Explain how much of what was looked for at a touchpoint was seen."""
    fractions = [(1.0, one.item.fraction) for _, one in line.sources if one.item is not None]
    unseen = [one.label for one in line.seen if not one.seen]
    told = Saying("Looked for and never seen: {skills}", skills=words.listing(unseen))
    return Step(
        title=Saying("Skills seen at {name}", name=line.touchpoint.name),
        value=line.share,
        unit=Unit.SHARE,
        formula=mean_formula(fractions, line.share),
        how=Saying("The mean item score of the answers that tell of skills."),
        parts=_answers(line.sources),
        remarks=(told,) if unseen else (),
    )


def explain_messages(figures: ContactFigures) -> Step:
    """Explain how many messages walks noted."""
    parts = [
        Step(one.text, 1.0, Unit.NUMBER, answer=one.channel, source=Source(one.walk_id))
        for one in figures.messages
    ]
    return explain_count(Saying("Contact"), parts, "")


def explain_required(lines: Sequence[SkillLine]) -> Step:
    """Explain at how many touchpoints skills are required."""
    return explain_count(Saying("Skills"), _requiring(line for line in lines if line.required), "")


def explain_unseen(lines: Sequence[SkillLine]) -> Step:
    """Explain at how many touchpoints skills are required that nobody looked for."""
    how = Saying("Skills are required there, and no answer of a walk tells of any.")
    title = Saying("Touchpoints whose skills were never looked at")
    return explain_count(title, _requiring(line for line in lines if line.unseen), how)


def _requiring(lines: Iterable[SkillLine]) -> list[Step]:
    return [
        Step(line.touchpoint.name, 1.0, Unit.NUMBER, answer=words.listing(line.required)) for line in lines
    ]


def explain_standards(lines: Sequence[StandardLine]) -> Step:
    """Explain the share of all judged times that was within its target."""
    met, judged = sum(line.met for line in lines), sum(line.judged for line in lines)
    value = met / judged if judged else None
    parts = tuple(_named(line) for line in lines if line.judged)
    return Step(
        title=Saying("Times within their standard"),
        value=value,
        unit=Unit.SHARE,
        formula=share(met, judged, value),
        how=Saying("Times within the target, by all that are judged, over all touchpoints."),
        parts=parts,
    )


def explain_broken(lines: Sequence[StandardLine]) -> Step:
    """Explain how many standards were not always met."""
    parts = [_named(line) for line in lines if line.share is not None and line.share < 1]
    how = Saying("Standards with at least one judged time outside the target.")
    return explain_count(Saying("Standards that were not always met"), parts, how)


def _named(line: StandardLine) -> Step:
    title = Saying("{name}: {label}", name=line.touchpoint.name, label=line.label or FIRST_REPLY)
    return replace(explain_standard(line), title=title)


def explain_standard(line: StandardLine, zone: tzinfo | None = None) -> Step:
    """Explain the share of the observed times that was within the target."""
    parts = tuple(_timed(one, zone) for one in line.observations)
    remarks = [Saying("Open seconds count: the clock stands still while the business is closed.")]
    return Step(
        title=line.label or FIRST_REPLY,
        value=line.share,
        unit=Unit.SHARE,
        formula=share(line.met, line.judged, line.share),
        how=Saying("Times within the target, by all that are judged."),
        parts=parts,
        remarks=(_how_sure(line), *(remarks if line.business else ())),
    )


def _how_sure(line: StandardLine) -> Saying:
    """Return how far the rate over visits, or over enquiries, can be trusted."""
    if line.interval is None:
        if line.by_enquiries:
            return Saying("One enquiry is an observation, not a rate.")
        return Saying("One visit is an observation, not a rate.")
    given = {
        "met": line.visits_met,
        "n": line.visits,
        "low": words.percent(line.interval.low),
        "high": words.percent(line.interval.high),
    }
    if line.by_enquiries:
        return Saying(
            "{met} of {n} enquiries had a reply within it: {low} to {high} with 95 % confidence (Wilson).",
            **given,
        )
    return Saying(
        "In {met} of {n} visits nothing was outside it: {low} to {high} with 95 % confidence (Wilson).",
        **given,
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
        source=source_of(one.walk_id, one.question),
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
