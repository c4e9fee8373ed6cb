"""What the workshop suggests for criticality."""

from __future__ import annotations

from tests.domain import factory as make
from touchaudit.domain.fieldwork import Fieldwork, Loyalty, LoyaltyNote
from touchaudit.domain.workshop import suggested_criticality

PLACES = tuple(make.touchpoint(name) for name in ("Counter", "Phone", "Invoice", "Website"))


def note(at: int, kind: Loyalty, touchpoint: str | None) -> LoyaltyNote:
    return LoyaltyNote(f"n{at}", "client", kind, "…", touchpoint)


def test_what_drives_people_off_weighs_double_and_the_most_spoken_of_suggests_5():
    notes = (
        note(1, Loyalty.LEAVES, "phone"),
        note(2, Loyalty.STAYS, "phone"),
        note(3, Loyalty.TRADES_UP, "phone"),
        note(4, Loyalty.LEAVES, "counter"),
        note(5, Loyalty.STAYS, "invoice"),
        note(6, Loyalty.STAYS, None),
    )
    record = make.client(touchpoints=PLACES, fieldwork=Fieldwork(loyalty=notes))
    # 4 points of 4 → 5; 2 of 4 → 1 + 2 = 3; 1 of 4 → 1 + 1 = 2; the website was not spoken of.
    assert [(one.touchpoint.name, one.points, one.criticality) for one in suggested_criticality(record)] == [
        ("Phone", 4, 5),
        ("Counter", 2, 3),
        ("Invoice", 1, 2),
    ]


def test_without_a_workshop_nothing_is_suggested():
    assert suggested_criticality(make.client(touchpoints=PLACES)) == ()
