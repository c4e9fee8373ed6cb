"""From a client's record to what the registers show, each figure with its derivation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from touchaudit.domain import derivation_headlines as head
from touchaudit.domain import derivation_registers as told
from touchaudit.domain import derivation_walked as walked
from touchaudit.domain.chain import chain_figures, felt
from touchaudit.domain.contact import contact_figures
from touchaudit.domain.derivation_steps import Step
from touchaudit.domain.fieldwork import PromiseState
from touchaudit.domain.hours import local_day
from touchaudit.domain.mentions import by_keyword, by_source, mention_figures
from touchaudit.domain.metrics import metric_lines, tracking
from touchaudit.domain.probes import probe_figures
from touchaudit.domain.promises import promise_figures
from touchaudit.domain.quotes import brief_lines
from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.skills import Offers, skill_lines
from touchaudit.domain.standards import standard_lines
from touchaudit.services.derivations import WhyView, why_later
from touchaudit.services.fieldwork_views import (
    ChainView,
    ContactView,
    MentionsView,
    MetricsView,
    ProbesView,
    PromisesView,
    QuotesView,
    SkillsView,
    StandardsView,
)

Visits = tuple[VisitRecord, ...]


def probes(record: ClientRecord, now: datetime) -> ProbesView:
    """Return all probes as they stand at a moment."""
    figures = probe_figures(record.fieldwork, now)
    why = {
        "median": _why(told.explain_replies, figures),
        "replied": _why(head.explain_replied, figures),
        "in_time": _why(told.explain_arrivals, figures),
        "overdue": _why(told.explain_overdue, figures),
    }
    return ProbesView(figures, why)


def promises(record: ClientRecord, visits: Visits, now: datetime) -> PromisesView:
    """Return the promises of the register and of visits as they stand at a moment."""
    figures = promise_figures(record, local_day(now), visits)
    why = {"share": _why(told.explain_promises, figures)}
    for state in PromiseState:
        why[state.value] = _why(told.explain_promises_that_are, state, figures)
    return PromisesView(figures, why)


def quotes(record: ClientRecord) -> QuotesView:
    """Return all briefs with their quotes."""
    lines = brief_lines(record.fieldwork)
    why = {}
    for line in lines:
        why[line.brief.id] = _why(told.explain_spread, line)
        why[f"{line.brief.id}:ratio"] = _why(head.explain_price_ratio, line)
        why[f"{line.brief.id}:variation"] = _why(head.explain_price_variation, line)
        why[f"{line.brief.id}:median"] = _why(head.explain_price_median, line)
    return QuotesView(lines, why)


def mentions(record: ClientRecord, now: datetime) -> MentionsView:
    """Return all mentions as they stand at a moment."""
    known, today = record.fieldwork.mentions, local_day(now)
    figures = mention_figures(known, today)
    sources, keywords = by_source(known, today), by_keyword(known, today)
    why = {
        "net": _why(told.explain_mentions, figures),
        "answered": _why(told.explain_answered, figures),
        "bad_answered": _why(head.explain_bad_answered, figures),
        "days": _why(head.explain_answer_time, figures),
        **{f"source:{one.name}": _why(told.explain_mentions, one) for one in sources},
        **{f"keyword:{one.name}": _why(told.explain_mentions, one) for one in keywords},
    }
    return MentionsView(figures, sources, keywords, why)


def metrics(record: ClientRecord) -> MetricsView:
    """Return all metrics, and how each touchpoint is kept an eye on."""
    lines, watched = metric_lines(record.fieldwork), tracking(record)
    why = {line.metric.id: _why(told.explain_metric, line) for line in lines}
    why["tracked"] = _why(told.explain_tracking, watched)
    why["untracked"] = _why(head.explain_untracked, watched)
    why["targets"] = _why(told.explain_targets, lines)
    return MetricsView(lines, watched, why)


def chain(record: ClientRecord, visits: Visits) -> ChainView:
    """Return the chain, and what visits tell of it."""
    figures, cost = chain_figures(record.fieldwork.chain), felt(record, visits)
    why = {line.touchpoint.id: _why(walked.explain_felt, line) for line in cost}
    why["adding"] = _why(told.explain_chain, figures)
    why["avoidable"] = _why(head.explain_avoidable, figures)
    why["minimum"] = _why(told.explain_minimum, figures)
    why["handoffs"] = _why(told.explain_handoffs, figures)
    return ChainView(figures, cost, why)


def skills(record: ClientRecord, visits: Visits, offers: Offers) -> SkillsView:
    """Return skills required, and looked for on visits."""
    lines = skill_lines(record, visits, offers)
    why = {line.touchpoint.id: _why(walked.explain_skills, line) for line in lines}
    why["required"] = _why(walked.explain_required, lines)
    why["unseen"] = _why(walked.explain_unseen, lines)
    return SkillsView(lines, why)


def contact(record: ClientRecord, visits: Visits, now: datetime) -> ContactView:
    """Return how the client stays in touch, by its probes and by visits."""
    figures = contact_figures(record, visits, now)
    why = {line.manner.value: _why(walked.explain_manner, line) for line in figures.lines}
    why["monthly"] = _why(walked.explain_contacts, figures)
    why["messages"] = _why(walked.explain_messages, figures)
    return ContactView(figures, why)


def standards(record: ClientRecord, visits: Visits, now: datetime) -> StandardsView:
    """Return the times of visits and of enquiries against what was promised."""
    sent = probe_figures(record.fieldwork, now).lines
    lines = standard_lines(record, visits, sent)
    why = {f"{at}": _why(walked.explain_standard, line) for at, line in enumerate(lines)}
    why["all"] = _why(walked.explain_standards, lines)
    why["broken"] = _why(walked.explain_broken, lines)
    return StandardsView(lines, record.fieldwork.calendars, why)


def _why(explain: Callable[..., Step], *figures: Any) -> WhyView:
    return why_later(partial(explain, *figures))
