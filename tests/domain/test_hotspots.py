from __future__ import annotations

from touchaudit.domain.client import Band
from touchaudit.domain.hotspots import HotSpot, Why, hot_spots, phrase

from .factory import client, said, scored, touchpoint, visit, walk, worked_visit


def names(spots: tuple[HotSpot, ...]) -> list[tuple[str, bool]]:
    return [(spot.touchpoint.name, spot.good) for spot in spots]


def test_a_touchpoint_in_another_band_stands_out_with_what_cost_it_most() -> None:
    # Visit 69.75 is fair; Billing 55.56 is poor, Counter 87.5 is good, Referral has no score.
    spots = hot_spots(client(worked_visit()), 1)
    assert names(spots) == [("Billing", False), ("Counter", True)]
    bad, good = spots
    assert [(reason.code, reason.band, reason.visit_band) for reason in bad.reasons] == [
        (Why.BAND, Band.POOR, Band.FAIR)
    ]
    # Lost: clear 2·1 = 2, date 4·½ = 2; equal losses stay in the order of the checklist.
    assert [question.question for question in bad.evidence] == ["clear", "date"]
    assert [question.question for question in good.evidence] == ["greet", "queue"]
    assert phrase(bad.reasons[0]) == "Poor, while the whole is fair"


def test_a_touchpoint_in_the_band_of_the_visit_is_no_hot_spot() -> None:
    assert hot_spots(client(visit(walk(touchpoint("Counter"), scored("greet", 0.5)))), 1) == ()


def test_a_knock_out_is_a_hot_spot_even_without_weight() -> None:
    place = touchpoint("Counter")
    failed = [walk(place, scored("safe", 0, 0, critical=1.0), scored("greet", 1)) for _ in range(2)]
    (spot,) = hot_spots(client(visit(failed[0]), visit(failed[1])), 1)
    assert (spot.good, spot.score) == (False, 100)
    assert [(reason.code, reason.question.question, reason.times) for reason in spot.reasons] == [
        (Why.KNOCK_OUT, "safe", 2)
    ]
    assert len(spot.evidence) == 2
    assert phrase(spot.reasons[0]) == "A critical point failed (2 times): Safe"


def test_a_wide_gap_is_a_hot_spot_in_its_direction() -> None:
    short, beyond = touchpoint("Short"), touchpoint("Beyond")
    near = touchpoint("Near")
    spots = hot_spots(
        client(
            visit(
                walk(short, said("expectation", "6"), said("perception", "4")),
                walk(beyond, said("expectation", "4"), said("perception", "7")),
                walk(near, said("expectation", "5"), said("perception", "4")),
            )
        ),
        1,
    )
    assert names(spots) == [("Short", False), ("Beyond", True)]
    assert [question.role for question in spots[0].evidence] == ["expectation", "perception"]
    assert [phrase(spot.reasons[0]) for spot in spots] == [
        "The experience falls short of expectation by 2.0 on a scale of 1 to 7",
        "The experience beats expectation by 3.0 on a scale of 1 to 7",
    ]


def test_a_signature_moment_is_good_and_does_not_hide_a_knock_out() -> None:
    place = touchpoint("Cleaner")
    record = client(
        visit(
            walk(
                place,
                said("signature", "scent and a note", question="note", label="A note was left"),
                scored("scent", 1, role="signature", label="Fresh scent"),
                scored("flowers", 0, role="signature"),
                said("signature", "no", question="card"),
                scored("key", 0, 1, critical=0.5),
            )
        )
    )
    bad, good = hot_spots(record, 1)
    assert (bad.good, good.good) == (False, True)
    assert [phrase(reason) for reason in good.reasons] == [
        "A signature moment: A note was left",
        "A signature moment: Fresh scent",
    ]
    assert phrase(bad.reasons[0]) == "A critical point failed: Key"


def test_one_question_stands_once_in_the_evidence() -> None:
    low, high = touchpoint("Low"), touchpoint("High", 5)
    record = client(
        visit(walk(low, scored("safe", 0, 1, critical=1.0), scored("greet", 1)), walk(high, scored("q", 1)))
    )
    bad, good = hot_spots(record, 1)
    assert [reason.code for reason in bad.reasons] == [Why.KNOCK_OUT, Why.BAND]
    assert [question.question for question in bad.evidence] == ["safe"]
    assert names((bad, good)) == [("Low", False), ("High", True)]


def test_knock_outs_lead_then_the_worst_then_the_map() -> None:
    whole = walk(touchpoint("Whole", 5), scored("q", 0.95, 100))
    gate = walk(touchpoint("Gate", 1), scored("q", 1), scored("safe", 0, 0, critical=1.0))
    worse, worst = (
        walk(touchpoint("Worse", 1), scored("q", 0.6)),
        walk(touchpoint("Worst", 1), scored("q", 0.5)),
    )
    tie = walk(touchpoint("Tie", 1), scored("q", 0.6))
    spots = hot_spots(client(visit(whole, worse, tie, worst, gate)), 1)
    assert names(spots) == [
        ("Gate", False),
        ("Worst", False),
        ("Worse", False),
        ("Tie", False),
        ("Gate", True),
        ("Whole", True),
    ]
