"""The review's lines: which question of which round each is about."""

from __future__ import annotations


def test_questions_of_several_rounds_say_which_one_they_are_about(services, walk_id):
    visit = services.walks.open(walk_id).visit.id
    services.walks.add_repeat(walk_id, "/data/person")
    services.walks.flag(walk_id, "/data/person[2]/said", on=True)
    services.walks.flag(walk_id, "/data/queue/waited", on=True)
    (walk,) = services.visits.review(visit).walks
    flagged = [line.label for line in walk.lines if line.kind == "flagged"]
    assert flagged == ["Did you wait?", "What was said? · round 2"]


def test_the_question_of_a_single_round_goes_without_a_number(services, walk_id):
    visit = services.walks.open(walk_id).visit.id
    services.walks.flag(walk_id, "/data/person[1]/said", on=True)
    (walk,) = services.visits.review(visit).walks
    assert [line.label for line in walk.lines if line.kind == "flagged"] == ["What was said?"]
