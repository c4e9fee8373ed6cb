"""Contact: whether the client asks how to stay in touch, uses it, and stops when it is told to.

Shipped checklists name these questions alike, and a name says what an answer of the roles ``contact`` and
``consent`` tells:
``contact_asked``, ``consent_free``, ``ways``, ``messages``, ``message_fits``, ``frequency``, ``advertised``,
``opt_out``. Messages also stand in the log of each walk, and among the replies to probes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from touchaudit.domain.fieldwork import Fieldwork, Probe, Reply
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord
from touchaudit.domain.visit import Moment, MomentKind

MONTH_DAYS = 30.0
"""What counts as a month."""


class Manner(StrEnum):
    """One thing that good contact does."""

    ASKED = "asked"
    CONSENTED = "consented"
    CHOICE = "choice"
    USED = "used"
    FITTING = "fitting"
    RIGHT = "right"
    UNASKED = "unasked"
    OPT_OUT = "opt_out"


# The name of a question, and which of its answers speak for the business.
_RULES: Mapping[str, tuple[Manner, frozenset[str]]] = {
    "contact_asked": (Manner.ASKED, frozenset({"yes"})),
    "consent_free": (Manner.CONSENTED, frozenset({"yes"})),
    "consent": (Manner.CONSENTED, frozenset({"yes"})),
    "ways": (Manner.CHOICE, frozenset({"yes"})),
    "message_fits": (Manner.FITTING, frozenset({"yes"})),
    "frequency": (Manner.RIGHT, frozenset({"right"})),
    "advertised": (Manner.UNASKED, frozenset({"no"})),
    "opt_out": (Manner.OPT_OUT, frozenset({"yes"})),
}
_MESSAGES = "messages"
_ROLES = ("contact", "consent")


@dataclass(frozen=True, slots=True)
class MannerLine:
    """One thing looked for: so in ``good`` of ``asked`` answers, the ``sources`` with their walks.

    Whether what was given was used is told by ``probes`` too: each is one that was asked.
    """

    manner: Manner
    good: int
    asked: int
    sources: tuple[tuple[str, QuestionRecord], ...]
    probes: tuple[ProbeContacts, ...] = ()


@dataclass(frozen=True, slots=True)
class ProbeContacts:
    """How often one probe was written to: ``replies`` in ``days`` so far (one day at least)."""

    probe: Probe
    replies: tuple[Reply, ...]
    days: float

    @property
    def per_month(self) -> float:
        """Contacts in a month of thirty days; under a month those that came, as nobody knows the rest."""
        return len(self.replies) * MONTH_DAYS / max(self.days, MONTH_DAYS)


@dataclass(frozen=True, slots=True)
class ContactFigures:
    """All that is known of the client's contacts.

    ``monthly`` are the counts of messages in a month that walks and probes give, each with where it stands;
    ``per_month`` their mean, None where nobody counted. ``messages`` are those of the walks' logs.
    """

    lines: tuple[MannerLine, ...]
    probes: tuple[ProbeContacts, ...]
    monthly: tuple[float, ...]
    counted: tuple[tuple[str, QuestionRecord], ...]
    messages: tuple[Moment, ...]

    @property
    def per_month(self) -> float | None:
        """The mean number of contacts in a month."""
        return sum(self.monthly) / len(self.monthly) if self.monthly else None


def contact_figures(record: ClientRecord, visits: Iterable[VisitRecord], now: datetime) -> ContactFigures:
    """Return how the client stays in touch, from the walks of some visits and from all probes."""
    known = tuple(visits)
    answers = [
        (walk.walk.id, question)
        for visit in known
        for walk in visit.walks
        for question in walk.role(*_ROLES)
        if question.value
    ]
    counted = tuple(
        (walk_id, question)
        for walk_id, question in answers
        if _name(question) == _MESSAGES and _count(question) is not None
    )
    probes = probe_contacts(record.fieldwork, now)
    lines = [_line(manner, answers) for manner in Manner if manner is not Manner.USED]
    used = _used(counted, probes)
    lines.insert(list(Manner).index(Manner.USED), used)
    walked = [count for _, question in counted if (count := _count(question)) is not None]
    return ContactFigures(
        lines=tuple(lines),
        probes=probes,
        monthly=(*walked, *(one.per_month for one in probes)),
        counted=counted,
        messages=tuple(m for visit in known for m in visit.moments if m.kind is MomentKind.MESSAGE),
    )


def probe_contacts(fieldwork: Fieldwork, now: datetime) -> tuple[ProbeContacts, ...]:
    """Return how often each probe that was sent has been written to, up to its end or to now."""
    lines = []
    for probe in fieldwork.probes:
        until = now if probe.closed is None else min(now, probe.closed)
        if until > probe.sent:
            days = max(1.0, (until - probe.sent).total_seconds() / 86_400)
            replies = tuple(reply for reply in fieldwork.replies if reply.probe_id == probe.id)
            lines.append(ProbeContacts(probe, replies, days))
    return tuple(lines)


def _line(manner: Manner, answers: list[tuple[str, QuestionRecord]]) -> MannerLine:
    sources = [one for one in answers if _RULES.get(_name(one[1]), ("",))[0] == manner]
    good = sum(question.value in _RULES[_name(question)][1] for _, question in sources)
    return MannerLine(manner, good, len(sources), tuple(sources))


def _used(counted: tuple[tuple[str, QuestionRecord], ...], probes: tuple[ProbeContacts, ...]) -> MannerLine:
    """Return whether what was given was ever used: a month or a probe with a contact in it."""
    good = sum(bool(_count(question)) for _, question in counted) + sum(bool(one.replies) for one in probes)
    return MannerLine(Manner.USED, good, len(counted) + len(probes), counted, probes)


def _name(question: QuestionRecord) -> str:
    return question.question.rpartition("/")[2]


def _count(question: QuestionRecord) -> float | None:
    try:
        return float(question.value)
    except ValueError:
        return None
