"""Photos and their captions, answers and what was noted beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from touchaudit.domain import words
from touchaudit.domain.record import QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.roadmap import Finding
from touchaudit.domain.visit import Evidence, EvidenceKind
from touchaudit.reports.content.context import Context, sentence, short
from touchaudit.reports.model import Photo, when
from touchaudit.tongue import tell, tell_n


def photos(context: Context, touchpoint_id: str, questions: Iterable[QuestionRecord]) -> Iterator[Photo]:
    """Yield the photos of one touchpoint: those behind the given questions first, each file once."""
    walks = list(_walks(context, touchpoint_id))
    first = {evidence.id for question in questions for evidence in question.photos}
    found = [
        (evidence.id not in first, visit, question, evidence)
        for visit, walk in walks
        for question in walk.questions
        for evidence in question.photos
        if evidence.kind is EvidenceKind.PHOTO
    ]
    seen: set[str] = set()
    for _, visit, question, evidence in sorted(found, key=lambda entry: entry[0]):
        if evidence.digest not in seen:
            seen.add(evidence.digest)
            yield Photo(context.photo_path(evidence.digest), _caption(context, visit, question, evidence))


def seen(question: QuestionRecord) -> str:
    """Return an answer and its note as one passage."""
    note = question.note or question.reason
    answer = tell("Answered “{answer}”.", answer=short(question.answer, 90)) if question.answer else ""
    return " ".join(part for part in (answer, sentence(short(note, 220))) if part)


def often(finding: Finding) -> str:
    """Return in how many visits a question fell short."""
    return tell_n(finding.n, "In {short} of {n} visit.", "In {short} of {n} visits.", short=finding.short)


def _walks(context: Context, touchpoint_id: str) -> Iterator[tuple[VisitRecord, WalkRecord]]:
    for visit in context.visits:
        for walk in visit.walks:
            if walk.touchpoint.id == touchpoint_id:
                yield visit, walk


def _caption(context: Context, visit: VisitRecord, question: QuestionRecord, evidence: Evidence) -> str:
    what = sentence(short(evidence.caption or question.label, 90))
    place = f"{visit.site.name}, " if visit.site else ""
    if evidence.taken is None:
        return f"{what} {place}{words.day(visit.visit.on)}."
    taken = when(evidence.taken, context.options.zone)
    return f"{what} {place}{words.day(taken.date())}, {taken:%H:%M}."
