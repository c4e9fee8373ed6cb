"""A visit looked over: what is open, what failed, what is missing, what an editor would ask about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from touchaudit.domain import words
from touchaudit.domain.certainty import recall_delays
from touchaudit.domain.chances import Noted, missed_on
from touchaudit.domain.client import Bands
from touchaudit.domain.doubts import doubts
from touchaudit.domain.record import QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.visit import MomentKind, Visit, VisitState, Walk
from touchaudit.saying import Saying
from touchaudit.services.core import Core
from touchaudit.services.review_values import ReviewLine, ReviewView, ReviewWalk
from touchaudit.services.walk_views import failed, missing_evidence, state_of

LATE_SECONDS = 3600.0
"""An answer that was written down later than this after the event rests on memory."""

_ROUND = re.compile(r"\[(\d+)\]")
_LATE = "Written down {delay} after it was seen."
_WANTED = {
    frozenset({"note"}): "The checklist wants a note.",
    frozenset({"photo"}): "The checklist wants a photo.",
    frozenset({"note", "photo"}): "The checklist wants a note and a photo.",
}


def review_view(core: Core, visit: Visit, next_states: Sequence[VisitState]) -> ReviewView:
    """Return a visit as its review shows it."""
    client = core.records.client(visit.client_id)
    record = next(known for known in (*client.visits, *client.planned) if known.visit.id == visit.id)
    bands = client.client.bands
    score = record.score
    missed = missed_on(record)
    amending = core.amending(visit.id)
    signed = visit.state in (VisitState.FINAL, VisitState.AMENDED)
    return ReviewView(
        visit=visit,
        client=client.client.name,
        persona=record.persona.name if record.persona else "",
        site=record.site.name if record.site else "",
        score=score.score,
        band=None if score.score is None else bands.of(score.score),
        lowest=score.lowest,
        highest=score.highest,
        coverage=score.coverage,
        consistency=score.consistency,
        knockouts=score.knockouts,
        open=score.open,
        missed=len(missed),
        walks=tuple(_walk(walk, bands) for walk in record.walks),
        next_states=tuple(next_states),
        may_sign=visit.state is VisitState.IN_REVIEW or amending is not None,
        may_amend=signed and amending is None,
        amending=amending,
        sign_offs=record.sign_offs,
        amendments=record.amendments,
        appeals=record.appeals,
        opportunities=record.opportunities,
        let_go=tuple(_let_go(missed)),
        repeated=record.repeated,
        messages=tuple(moment for moment in record.moments if moment.kind is MomentKind.MESSAGE),
    )


def _let_go(missed: Sequence[Noted]) -> Iterator[ReviewLine]:
    """Return the answers that say a chance was missed, as lines that lead to their questions."""
    for one in missed:
        if one.question is not None and one.touchpoint is not None:
            answer, ref = one.question.answer, one.question.ref
            yield ReviewLine(one.walk_id, ref, "missed", one.text, one.touchpoint.name, answer)


def open_questions(record: VisitRecord) -> tuple[tuple[Walk, QuestionRecord], ...]:
    """Return the scored questions of a visit that nothing was said of."""
    return tuple(
        (walk.walk, question)
        for walk in record.walks
        for question in walk.questions
        if question.item is not None and state_of(question) == "open"
    )


def _walk(record: WalkRecord, bands: Bands) -> ReviewWalk:
    score = record.score
    states = [state_of(question) for question in record.questions if question.type != "note"]
    return ReviewWalk(
        walk=record.walk,
        touchpoint=record.touchpoint,
        checklist=record.checklist_title,
        score=score.score,
        band=None if score.score is None else bands.of(score.score),
        lowest=score.lowest,
        highest=score.highest,
        coverage=score.coverage,
        not_applicable=score.not_applicable,
        answered=sum(state != "open" for state in states),
        total=len(states),
        lines=tuple(_lines(record)),
    )


def _lines(record: WalkRecord) -> Iterator[ReviewLine]:
    """Return the questions to look at again, each kind in the order they were put."""
    known = record.questions
    rounds = Counter(question.question for question in known)

    def line(question: QuestionRecord, kind: str, text: str) -> ReviewLine:
        label = _numbered(question) if rounds[question.question] > 1 else question.label
        return ReviewLine(record.walk.id, question.ref, kind, label, text, question.answer)

    for question in known:
        if state_of(question) == "open" and (question.item is not None or question.required):
            yield line(question, "open", Saying("Not answered yet."))
        if question.problem:
            yield line(question, "invalid", question.problem)
    for question in known:
        if question.key in record.score.knockouts:
            yield line(question, "knock_out", Saying("Critical, and below its pass mark."))
        elif failed(question):
            yield line(question, "failed", question.why)
    for question in known:
        for kind, text in _loose_ends(question):
            yield line(question, kind, text)
    for doubt in doubts(record):
        yield line(doubt.question, doubt.kind, doubt.why)


def _numbered(question: QuestionRecord) -> str:
    """Return the wording of a question with the round it stands in: the same is asked in each."""
    number = ".".join(_ROUND.findall(question.ref))
    return Saying("{question} · round {number}", question=question.label, number=number)


def _loose_ends(question: QuestionRecord) -> Iterator[tuple[str, Saying]]:
    """Return kind and text of what is missing around an answer."""
    missing = missing_evidence(question)
    if missing:
        yield "evidence", Saying(_WANTED[missing])
    if question.flagged:
        yield "flagged", Saying("You marked it to come back to.")
    delay = max(recall_delays([question]), default=0.0)
    if delay > LATE_SECONDS:
        yield "late", Saying(_LATE, delay=words.duration(delay))
