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


def test_six_answers_within_two_seconds_of_each_other_are_asked_about() -> None:
    def answered(gap: float) -> tuple:
        return tuple(scored(f"q{n}", 1, answered=NOON + timedelta(seconds=n * gap)) for n in range(6))

    assert [doubt.question.key for doubt in doubts(walk(COUNTER, *answered(1)))] == ["q0"]
    assert doubts(walk(COUNTER, *answered(3))) == ()
