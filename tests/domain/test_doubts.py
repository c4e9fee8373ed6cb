from __future__ import annotations

from datetime import UTC, datetime, timedelta

from touchaudit.domain.doubts import doubts

from .factory import COUNTER, said, scored, walk

NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)


def test_a_long_wait_that_pleased_is_asked_about() -> None:
    late = said("wait", "600", seconds=600.0, target=60.0, limit=300.0)
    in_time = said("wait", "200", seconds=200.0, target=60.0, limit=300.0)
    pleased, cross = said("emotion", "2", answer="Delighted"), said("emotion", "-1")
    (doubt,) = doubts(walk(COUNTER, late, pleased))
    assert doubt.question is pleased
    assert doubt.why == "Delighted here, though the wait was 10 min."
    assert doubts(walk(COUNTER, late, cross, said("emotion", "well"))) == ()
    assert doubts(walk(COUNTER, in_time, pleased)) == ()


def test_a_poor_answer_wants_a_note_a_photo_or_a_time() -> None:
    bare = scored("bare", 0)
    excused = [scored("noted", 0, note="No one came"), scored("timed", 0, seconds=900.0), scored("fine", 1)]
    assert [doubt.question.key for doubt in doubts(walk(COUNTER, *excused, bare))] == ["bare"]


def test_four_minutes_are_long_where_there_is_no_standard() -> None:
    pleased = said("emotion", "2", answer="Delighted")
    for seconds, asked in ((239.0, 0), (240.0, 1)):
        assert len(doubts(walk(COUNTER, said("wait", "1", seconds=seconds), pleased))) == asked


def test_full_marks_for_being_prompt_beside_a_long_wait_are_asked_about() -> None:
    late = said("wait", "600", seconds=600.0, limit=300.0)
    judged = scored("prompt", 1, answer="Good", dimension="responsiveness", steps=4)
    fact = scored("looked up", 1, answer="Yes", dimension="responsiveness", steps=2)
    less = scored("less", 0.5, dimension="responsiveness", steps=4)
    found = doubts(walk(COUNTER, late, judged, fact, less))
    assert [(doubt.question.key, doubt.kind) for doubt in found] == [("prompt", "contradiction")]
    assert found[0].why == "Good here, though the wait was 10 min."


def test_six_answers_within_two_seconds_of_each_other_are_asked_about() -> None:
    def answered(gap: float, label: str = "Short?") -> tuple:
        return tuple(
            scored(f"q{n}", 1, label=label, answered=NOON + timedelta(seconds=n * gap)) for n in range(6)
        )

    (doubt,) = doubts(walk(COUNTER, *answered(1)))
    assert (doubt.question.key, doubt.kind) == ("q0", "hurried")
    assert doubts(walk(COUNTER, *answered(3))) == ()
    assert len(doubts(walk(COUNTER, *answered(3, "word " * 16)))) == 1


def test_the_same_answer_to_eight_scales_in_a_row_is_asked_about_once() -> None:
    def scales(count: int, steps: int = 5) -> list:
        return [scored(f"q{n}", 1, value="4", answer="Good", steps=steps) for n in range(count)]

    (doubt,) = doubts(walk(COUNTER, *scales(9)))
    assert (doubt.question.key, doubt.kind) == ("q0", "hurried")
    assert doubt.why == "9 scales in a row have the same answer: Good."
    assert doubts(walk(COUNTER, *scales(7))) == ()
    assert doubts(walk(COUNTER, *scales(9, steps=2))) == ()
    broken = scales(8)
    broken[4] = scored("q4", 1, value="3", steps=5)
    assert doubts(walk(COUNTER, *broken)) == ()


def test_judgements_that_are_alike_though_the_facts_differ_are_asked_about() -> None:
    def judged(share: float) -> list:
        return [
            scored(f"{dimension}{n}", share, dimension=dimension, steps=5, note="Noted")
            for dimension in ("empathy", "assurance", "tangibles")
            for n in range(2)
        ]

    facts = [scored(f"fact{n}", n == 0, steps=2, note="Noted") for n in range(4)]
    (doubt,) = doubts(walk(COUNTER, *judged(0.75), *facts))
    assert (doubt.kind, doubt.question.key) == ("halo", "empathy0")
    assert "3 dimensions (75% of their points)" in doubt.why
    assert "earned 25%" in doubt.why
    # Nothing to ask where facts agree, dimensions differ, or too little was judged.
    assert doubts(walk(COUNTER, *judged(0.25), *facts)) == ()
    assert doubts(walk(COUNTER, *judged(0.75)[:4], *facts)) == ()
    mixed = [*judged(0.75)[:4], *judged(0.25)[4:]]
    assert doubts(walk(COUNTER, *mixed, *facts)) == ()
