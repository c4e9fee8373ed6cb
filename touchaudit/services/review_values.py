"""What the review shows: frozen values, ready to be put on screen. Scores are unrounded, 0–100."""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.domain.client import Band, Touchpoint
from touchaudit.domain.release import Amendment, AmendmentLine, AppealLine, SignOff
from touchaudit.domain.visit import Moment, Opportunity, Visit, VisitState, Walk


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One question to look at again.

    ``kind`` is "open", "failed", "knock_out", "flagged", "evidence" (evidence is wanted), "invalid" (a value
    the checklist does not allow), "contradiction", "hurried", "late" (written down long after it was seen) or
    "missed" (a chance that nobody took); ``text`` says what is the matter, in words.
    """

    walk_id: str
    ref: str
    kind: str
    label: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class ReviewWalk:
    """One walk in the review, with the draft range while answers are missing."""

    walk: Walk
    touchpoint: Touchpoint
    checklist: str
    score: float | None
    band: Band | None
    lowest: float | None
    highest: float | None
    coverage: float
    not_applicable: float
    answered: int
    total: int
    lines: tuple[ReviewLine, ...]


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A visit, looked over before it is handed on.

    ``next_states`` are those it may go to now, ``may_sign`` says that a signature would make it final,
    ``may_amend`` that it stands as signed. ``amending`` is the amendment under way; ``amendments`` holds
    every change since the first signature, ``messages`` those the business sent or showed on the way.
    ``missed`` counts the chances nobody took: the ``opportunities`` noted in passing, and ``let_go``, those
    answered as missed.
    """

    visit: Visit
    client: str
    persona: str
    site: str
    score: float | None
    band: Band | None
    lowest: float | None
    highest: float | None
    coverage: float
    consistency: float | None
    knockouts: int
    open: int
    missed: int
    walks: tuple[ReviewWalk, ...]
    next_states: tuple[VisitState, ...]
    may_sign: bool = False
    may_amend: bool = False
    amending: Amendment | None = None
    sign_offs: tuple[SignOff, ...] = ()
    amendments: tuple[AmendmentLine, ...] = ()
    appeals: tuple[AppealLine, ...] = ()
    opportunities: tuple[Opportunity, ...] = ()
    let_go: tuple[ReviewLine, ...] = ()
    repeated: int = 0
    messages: tuple[Moment, ...] = ()
