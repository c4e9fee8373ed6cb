"""The words for what stands in registers, in the language spoken."""

from __future__ import annotations

from collections.abc import Mapping

from touchaudit.domain.agreement import Level, Verdict
from touchaudit.domain.auditors import VERDICTS
from touchaudit.domain.contact import Manner
from touchaudit.domain.fieldwork import Audience, Loyalty, PromiseState, Worth
from touchaudit.domain.probes import Arrival
from touchaudit.tongue import tell

_LEVELS: Mapping[Level, str] = {
    Level.NOMINAL: "nominal",
    Level.ORDINAL: "ordinal",
    Level.INTERVAL: "interval",
}
_ARRIVALS: Mapping[Arrival, str] = {
    Arrival.ARRIVED: "in time",
    Arrival.LATE: "late",
    Arrival.PENDING: "not due yet",
    Arrival.OVERDUE: "overdue",
    Arrival.MISSING: "never came",
}
_PROMISES: Mapping[PromiseState, str] = {
    PromiseState.KEPT: "kept",
    PromiseState.BROKEN: "broken",
    PromiseState.UNTESTED: "not tested",
}
_WORTHS: Mapping[Worth, str] = {
    Worth.ADDS: "adds value",
    Worth.WASTE: "waste",
    Worth.DUPLICATE: "done twice",
}
_LOYALTIES: Mapping[Loyalty, str] = {
    Loyalty.STAYS: "Keeps me loyal",
    Loyalty.TRADES_UP: "Made me trade up",
    Loyalty.LEAVES: "Would drive me off",
}
_AUDIENCES: Mapping[Audience, str] = {
    Audience.CUSTOMER: "Customers",
    Audience.PROSPECT: "Prospects",
    Audience.EMPLOYEE: "Employees",
    Audience.STAKEHOLDER: "Stakeholders",
}
_MANNERS: Mapping[Manner, str] = {
    Manner.ASKED: "Asked how to stay in touch",
    Manner.CONSENTED: "Agreed by an act of one’s own",
    Manner.CHOICE: "A choice of ways to be reached",
    Manner.USED: "What was given was used",
    Manner.FITTING: "Messages fit what is known",
    Manner.RIGHT: "The right number of messages",
    Manner.UNASKED: "No advertising unasked",
    Manner.OPT_OUT: "Opting out works at once",
}


def arrival_word(arrival: Arrival) -> str:
    """Return what became of an expected contact."""
    return tell(_ARRIVALS[arrival])


def promise_word(state: PromiseState) -> str:
    """Return what became of a promise."""
    return tell(_PROMISES[state])


def worth_word(worth: Worth) -> str:
    """Return what a step is worth to the customer."""
    return tell(_WORTHS[worth])


def loyalty_word(kind: Loyalty) -> str:
    """Return what was asked in the workshop."""
    return tell(_LOYALTIES[kind])


def audience_word(audience: Audience) -> str:
    """Return who meets a touchpoint."""
    return tell(_AUDIENCES[audience])


def manner_word(manner: Manner) -> str:
    """Return what good contact does."""
    return tell(_MANNERS[manner])


def level_word(level: Level) -> str:
    """Return the word for what answers can be compared by."""
    return tell(_LEVELS[level])


def verdict_word(verdict: Verdict) -> str:
    """Return the word for how far answers can be relied on."""
    return tell(VERDICTS[verdict])
