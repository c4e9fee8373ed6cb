"""Records with sane defaults, so that a test names only what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import count

from touchaudit.domain.client import Client, Stage, Touchpoint
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.scoring import Item, ItemState, score_visit, score_walk
from touchaudit.domain.visit import Visit, Walk

_numbers = count(1)

NA = ItemState.NOT_APPLICABLE
NOT_OBSERVED = ItemState.NOT_OBSERVED
UNANSWERED = ItemState.UNANSWERED
PENDING = ItemState.PENDING
IRRELEVANT = ItemState.IRRELEVANT


def item(given: float | ItemState, weight: float = 1.0, **changes: object) -> Item:
    """Return an item with a fraction, or in a state."""
    if isinstance(given, ItemState):
        made = Item(f"q{next(_numbers)}", "main", weight, state=given)
    else:
        made = Item(f"q{next(_numbers)}", "main", weight, given, ItemState.ANSWERED)
    return replace(made, **changes)


def scored(
    name: str,
    given: float | ItemState,
    weight: float = 1.0,
    *,
    section: str = "main",
    critical: float | None = None,
    bonus: bool = False,
    **changes: object,
) -> QuestionRecord:
    """Return a question that carries a score."""
    made = item(given, weight, key=name, section=section, critical=critical, bonus=bonus)
    record = QuestionRecord(
        key=name,
        question=name,
        label=name.title(),
        section=section,
        type="select_one",
        value=str(given),
        answer=str(given),
        item=made,
    )
    return replace(record, **changes)


def said(role: str, value: str, **changes: object) -> QuestionRecord:
    """Return a question without a score that plays a role."""
    record = QuestionRecord(
        key=role,
        question=role,
        label=role.title(),
        section="main",
        type="text",
        value=value,
        answer=value,
        role=role,
    )
    return replace(record, **changes)


def touchpoint(name: str, criticality: int = 3, **changes: object) -> Touchpoint:
    made = Touchpoint(name.lower(), "client", "stage", name, criticality=criticality)
    return replace(made, **changes)


def walk(
    place: Touchpoint,
    *questions: QuestionRecord,
    weights: Mapping[str, float] | None = None,
    checklist: str = "v1",
) -> WalkRecord:
    items = [question.item for question in questions if question.item is not None]
    return WalkRecord(
        walk=Walk(f"walk{next(_numbers)}", "visit", place.id, checklist),
        touchpoint=place,
        checklist_title="Checklist",
        questions=questions,
        sections={},
        score=score_walk(items, weights),
    )


def visit(*walks: WalkRecord, wave: int = 1, on: date = date(2026, 9, 22), **changes: object) -> VisitRecord:
    record = VisitRecord(
        visit=Visit(f"visit{next(_numbers)}", "client", "Visit", on, wave),
        site=None,
        persona=None,
        walks=walks,
        opportunities=(),
        score=score_visit((walk.touchpoint.criticality, walk.score) for walk in walks),
    )
    auditor = changes.pop("auditor", "")
    return replace(record, visit=replace(record.visit, auditor=auditor), **changes)


def client(
    *visits: VisitRecord, touchpoints: Iterable[Touchpoint] | None = None, **changes: object
) -> ClientRecord:
    """Return a client whose map holds the walked touchpoints in the order they were first walked."""
    walked = {walk.touchpoint.id: walk.touchpoint for visit in visits for walk in visit.walks}
    on_map = list(walked.values()) if touchpoints is None else list(touchpoints)
    record = ClientRecord(
        client=Client("client", "Client"),
        sites=(),
        personas=(),
        stages=(Stage("stage", "client", "Purchase"),),
        touchpoints=tuple(replace(place, position=i) for i, place in enumerate(on_map)),
        visits=visits,
        actions=(),
    )
    return replace(record, **changes)


# METHOD's worked visit: Billing 55.56 (C 5), Counter 87.5 (C 4), Referral N/A; overall 69.75.
BILLING = touchpoint("Billing", 5)
COUNTER = touchpoint("Counter", 4)
REFERRAL = touchpoint("Referral", 3)


def worked_visit(**changes: object) -> VisitRecord:
    """Return the visit that METHOD works by hand."""
    return visit(
        walk(
            BILLING,
            scored("split", 1, 3),
            scored("clear", 0, 2),
            scored("tax", NA, 1),
            scored("date", 0.5, 4),
        ),
        walk(COUNTER, scored("greet", 1, 1), scored("queue", 1, 1), scored("help", 0.75, 2)),
        walk(REFERRAL, scored("asked", NA), scored("current", NA)),
        **changes,
    )
