"""The walk as the auditor lives it: every gesture is on disk when it returns, and can be taken back."""

from __future__ import annotations

import io
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from touchaudit.domain.visit import LapKind, Mark, VisitState
from touchaudit.errors import EvidenceError, StorageError
from touchaudit.services.services import Services

if TYPE_CHECKING:
    from tests.services.conftest import Clock

WAITED, WAIT, GREETING, RESPECT = (
    f"/data/queue/{name}" for name in ("waited", "wait", "greeting", "respect")
)


def reopened(services: Services, home: Path, clock: Clock) -> Services:
    services.close()
    return Services.open(home, clock=clock)


def picture(colour: str = "teal") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (640, 480), colour).save(out, "PNG")
    return out.getvalue()


def test_an_answer_is_there_after_the_program_starts_again(
    services: Services, home: Path, clock: Clock, walk_id: str
) -> None:
    services.walks.answer(walk_id, GREETING, "warm")
    services.walks.note(walk_id, GREETING, "Looked up at once")
    services.walks.go(walk_id, RESPECT)
    again = reopened(services, home, clock)
    try:
        question = again.walks.question(walk_id, GREETING)
        assert (question.value, question.note) == ("warm", "Looked up at once")
        assert again.walks.open(walk_id).here == RESPECT
        resume = again.clients.home().resume
        assert resume is not None
        assert (resume.walk_id, resume.number, resume.touchpoint) == (walk_id, 3, "Counter")
    finally:
        again.close()


def test_a_question_that_is_skipped_says_why_and_counts_nowhere(services: Services, walk_id: str) -> None:
    services.walks.answer(walk_id, WAITED, "no")
    view = services.walks.open(walk_id)
    assert WAIT not in {line.ref for line in view.questions}
    assert [(line.label, line.why) for line in view.skipped] == [("How long?", "Did you wait?: No")]


def test_scores_follow_each_answer(services: Services, walk_id: str) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.walks.answer(walk_id, WAITED, "yes")
    services.walks.answer(walk_id, WAIT, "180")
    services.walks.answer(walk_id, GREETING, "civil")
    services.walks.answer(walk_id, RESPECT, "yes")
    review = services.visits.review(visit_id)
    # 2 × ½ + 1 × ½ + 3 × 1 of 6
    assert review.score == pytest.approx(100 * 4.5 / 6)
    assert review.open == 0
    services.walks.mark(walk_id, GREETING, Mark.NOT_APPLICABLE)
    assert services.visits.review(visit_id).score == pytest.approx(100 * 4 / 5)


def test_a_choice_that_does_not_apply_leaves_both_sums(services: Services, walk_id: str) -> None:
    services.walks.answer(walk_id, WAITED, "no")
    services.walks.answer(walk_id, GREETING, "na")
    services.walks.answer(walk_id, RESPECT, "no")
    review = services.visits.review(services.walks.open(walk_id).visit.id)
    assert review.score == 0
    assert review.knockouts == 1


def test_undo_and_redo_survive_a_restart(services: Services, home: Path, clock: Clock, walk_id: str) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.walks.answer(walk_id, GREETING, "warm")
    clock.pass_(5)
    services.walks.answer(walk_id, GREETING, "none")
    again = reopened(services, home, clock)
    try:
        assert again.history.can_undo(visit_id) == "Answer"
        changes = again.history.undo(visit_id)
        assert changes is not None and changes.answers
        assert again.walks.question(walk_id, GREETING).value == "warm"
        again.history.undo(visit_id)
        assert again.walks.question(walk_id, GREETING).value == ""
        again.history.redo(visit_id)
        again.history.redo(visit_id)
        assert again.walks.question(walk_id, GREETING).value == "none"
        assert again.history.redo(visit_id) is None
    finally:
        again.close()


def test_repeat_instances_keep_their_answers_when_one_before_them_goes(
    services: Services, home: Path, clock: Clock, walk_id: str
) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    while len([line for line in services.walks.open(walk_id).questions if "said" in line.ref]) < 3:
        services.walks.add_repeat(walk_id, "/data/person")
    for number, words in enumerate(("first", "second", "third"), 1):
        services.walks.answer(walk_id, f"/data/person[{number}]/said", words)
    services.walks.remove_repeat(walk_id, "/data/person[2]")
    assert services.walks.question(walk_id, "/data/person[2]/said").value == "third"
    again = reopened(services, home, clock)
    try:
        assert again.walks.question(walk_id, "/data/person[2]/said").value == "third"
        again.history.undo(visit_id)
        said = [again.walks.question(walk_id, f"/data/person[{number}]/said").value for number in (1, 2, 3)]
        assert said == ["first", "second", "third"]
    finally:
        again.close()


def test_the_stopwatch_goes_on_while_the_program_is_away(
    services: Services, home: Path, clock: Clock, walk_id: str
) -> None:
    services.walks.answer(walk_id, WAITED, "yes")
    services.walks.lap(walk_id, WAIT, LapKind.START, "joined")
    again = reopened(services, home, clock)
    try:
        clock.pass_(161)
        again.walks.lap(walk_id, WAIT, LapKind.STOP, "served")
        question = again.walks.question(walk_id, WAIT)
        assert (question.suggestion, question.value) == ("161", "")
    finally:
        again.close()


def test_a_photo_is_kept_removed_and_brought_back(services: Services, walk_id: str) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.walks.answer(walk_id, GREETING, "none")
    assert services.walks.question(walk_id, GREETING).wants == {"note", "photo"}
    photo = services.walks.add_photo(walk_id, GREETING, picture()).created
    shown = services.walks.question(walk_id, GREETING)
    assert services.walks.photo_path(shown.photos[0].digest).exists()
    assert shown.wants == {"note"}
    services.walks.remove_evidence(walk_id, photo)
    assert services.walks.question(walk_id, GREETING).photos == ()
    services.history.undo(visit_id)
    assert [kept.id for kept in services.walks.question(walk_id, GREETING).photos] == [photo]


def test_a_file_that_is_no_picture_is_refused_in_plain_words(
    services: Services, walk_id: str, tmp_path: Path
) -> None:
    wrong = tmp_path / "minutes.jpg"
    wrong.write_text("not a picture")
    with pytest.raises(EvidenceError) as trouble:
        services.walks.add_photo(walk_id, GREETING, wrong)
    assert trouble.value.todo
    assert services.walks.question(walk_id, GREETING).photos == ()


def test_an_answer_is_about_what_was_seen_just_now_unless_told_otherwise(
    services: Services, walk_id: str, clock: Clock
) -> None:
    services.walks.answer(walk_id, GREETING, "warm")
    question = services.walks.question(walk_id, GREETING)
    assert question.observed == question.answered == clock.time
    earlier = clock.time - timedelta(minutes=10)
    services.walks.set_observed(walk_id, GREETING, earlier)
    clock.pass_(60)
    services.walks.answer(walk_id, GREETING, "civil")
    assert services.walks.question(walk_id, GREETING).observed == earlier
    services.walks.set_observed(walk_id, GREETING, None)
    assert services.walks.question(walk_id, GREETING).observed == clock.time
    with pytest.raises(EvidenceError, match="ahead"):
        services.walks.set_observed(walk_id, GREETING, clock.time + timedelta(seconds=1))


def test_what_was_seen_long_before_is_pointed_out_in_the_review(
    services: Services, walk_id: str, clock: Clock
) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    for minutes, ref in ((59, RESPECT), (61, GREETING)):
        services.walks.answer(walk_id, ref, services.walks.question(walk_id, ref).choices[0].name)
        services.walks.set_observed(walk_id, ref, clock.time - timedelta(minutes=minutes))
    lines = [line for line in services.visits.review(visit_id).walks[0].lines if line.kind == "late"]
    assert [(line.ref, line.text) for line in lines] == [
        (GREETING, "Written down 1 h 1 min after it was seen.")
    ]


def test_a_stopwatch_that_runs_is_told_until_it_is_stopped(services: Services, walk_id: str) -> None:
    services.walks.answer(walk_id, WAITED, "yes")
    services.walks.lap(walk_id, WAIT, LapKind.START)
    (running,) = services.walks.open(walk_id).running
    assert (running.walk_id, running.ref, running.label) == (walk_id, WAIT, "How long?")
    services.walks.lap(walk_id, WAIT, LapKind.STOP)
    assert services.walks.open(walk_id).running == ()


def test_a_final_visit_takes_no_more_answers(services: Services, walk_id: str) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.walks.answer(walk_id, WAITED, "no")
    services.walks.answer(walk_id, GREETING, "warm")
    services.visits.set_state(visit_id, VisitState.IN_REVIEW)
    with pytest.raises(StorageError, match="1 scored question"):
        services.visits.sign(visit_id, "Ann")
    services.walks.mark(walk_id, RESPECT, Mark.NOT_OBSERVED, "Left before I was served")
    services.visits.sign(visit_id, "Ann")
    with pytest.raises(StorageError, match="final"):
        services.walks.answer(walk_id, GREETING, "none")
    assert services.walks.question(walk_id, GREETING).value == "warm"


def test_editing_the_library_changes_nothing_that_was_walked(
    services: Services, walk_id: str, checklist: Path
) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.walks.answer(walk_id, WAITED, "no")
    services.walks.answer(walk_id, GREETING, "civil")
    services.walks.answer(walk_id, RESPECT, "yes")
    before = services.visits.review(visit_id).score
    checklist.write_text(checklist.read_text().replace("Civil | 1", "Civil | 2"), encoding="utf-8")
    services.checklists.add(checklist)
    assert services.visits.review(visit_id).score == before


def test_a_question_that_waits_for_an_answer_is_not_called_skipped(services: Services, walk_id: str) -> None:
    assert services.walks.open(walk_id).skipped == ()


def test_a_walk_reads_the_same_after_a_restart(
    services: Services, home: Path, clock: Clock, walk_id: str
) -> None:
    while len([line for line in services.walks.open(walk_id).questions if "said" in line.ref]) < 2:
        services.walks.add_repeat(walk_id, "/data/person")
    for number in (1, 2):
        services.walks.answer(walk_id, f"/data/person[{number}]/said", "something")
    before = services.walks.open(walk_id)
    assert "/data/contradiction" in {line.ref for line in before.questions}
    again = reopened(services, home, clock)
    try:
        assert again.walks.open(walk_id).questions == before.questions
    finally:
        again.close()
