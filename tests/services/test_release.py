"""After the sign-off: what was signed stands, changes are logged with reasons, appeals are answered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from touchaudit.domain.client import Channel
from touchaudit.domain.release import Outcome
from touchaudit.domain.visit import Mark, VisitState
from touchaudit.errors import StorageError
from touchaudit.services.services import Services

if TYPE_CHECKING:
    from tests.services.conftest import Clock

WAITED, WAIT, GREETING, RESPECT = (
    f"/data/queue/{name}" for name in ("waited", "wait", "greeting", "respect")
)
STROKES = ((0.1, 0.2, 0.4, 0.3), (0.5, 0.1, 0.6, 0.2))


@pytest.fixture
def visit_id(services: Services, walk_id: str) -> str:
    """A visit that was walked and handed in."""
    for ref, value in ((WAITED, "no"), (GREETING, "warm"), (RESPECT, "yes")):
        services.walks.answer(walk_id, ref, value)
    visit_id = services.walks.open(walk_id).visit.id
    services.visits.set_state(visit_id, VisitState.IN_REVIEW)
    return visit_id


@pytest.fixture
def signed(services: Services, visit_id: str, clock: Clock) -> str:
    clock.pass_(60)
    services.visits.sign(visit_id, "Ann Auditor", "auditor", STROKES)
    clock.pass_(60)
    return visit_id


def test_a_signature_makes_a_visit_final_and_is_kept(
    services: Services, signed: str, home: Path, clock: Clock
) -> None:
    services.close()
    again = Services.open(home, clock=clock)
    try:
        view = again.visits.review(signed)
        (sign_off,) = view.sign_offs
        assert (sign_off.name, sign_off.role, sign_off.strokes) == ("Ann Auditor", "auditor", STROKES)
        assert view.visit.state is VisitState.FINAL
        assert (view.may_sign, view.may_amend, view.next_states) == (False, True, ())
    finally:
        again.close()


def test_only_a_visit_in_review_is_signed_and_only_with_a_name(services: Services, visit_id: str) -> None:
    with pytest.raises(StorageError, match="name"):
        services.visits.sign(visit_id, "  ")
    services.visits.set_state(visit_id, VisitState.DRAFT)
    with pytest.raises(StorageError, match="signed"):
        services.visits.sign(visit_id, "Ann")
    assert services.visits.review(visit_id).sign_offs == ()


def test_what_was_signed_stands(services: Services, signed: str, walk_id: str) -> None:
    for change in (
        lambda: services.walks.answer(walk_id, GREETING, "none"),
        lambda: services.walks.set_observed(walk_id, GREETING, None),
        lambda: services.visits.add_opportunity(signed, "Nobody asked"),
        lambda: services.visits.add_repeated(signed, walk_id),
        lambda: services.visits.change_plan(signed, services.visits.draft_of(signed)),
        lambda: services.visits.set_state(signed, VisitState.DRAFT),
    ):
        with pytest.raises(StorageError):
            change()
    assert services.walks.question(walk_id, GREETING).value == "warm"


def test_undo_does_not_reach_behind_a_signature(
    services: Services, signed: str, walk_id: str, home: Path, clock: Clock
) -> None:
    assert services.history.can_undo(signed) == ""
    assert services.history.undo(signed) is None
    services.close()
    again = Services.open(home, clock=clock)
    try:
        assert again.history.can_undo(signed) == ""
        again.visits.amend(signed, "A wrong tap", "Ed")
        clock.pass_(1)
        again.walks.answer(walk_id, GREETING, "civil")
        assert again.history.can_undo(signed) == "Answer"
        again.history.undo(signed)
        assert again.walks.question(walk_id, GREETING).value == "warm"
        assert again.history.undo(signed) is None
        assert again.visits.review(signed).amending is not None
    finally:
        again.close()


def test_every_change_of_an_amendment_is_logged(
    services: Services, signed: str, walk_id: str, clock: Clock
) -> None:
    services.visits.amend(signed, "The recording says otherwise", "Ed Editor")
    assert services.walks.open(walk_id).amending == "The recording says otherwise"
    assert not services.walks.open(walk_id).locked
    clock.pass_(30)
    services.walks.answer(walk_id, GREETING, "civil")
    clock.pass_(30)
    services.walks.note(walk_id, GREETING, "Looked up late")
    clock.pass_(30)
    services.walks.mark(walk_id, RESPECT, Mark.NOT_OBSERVED, "Too noisy")
    lines = services.visits.amendments(signed)
    assert [(line.question, line.what, line.old, line.new) for line in lines] == [
        ("The greeting", "Answer", "Warm", "Civil"),
        ("The greeting", "Note", "–", "Looked up late"),
        ("With respect?", "Answer", "Yes", "Not observed: Too noisy"),
    ]
    assert {(line.by, line.reason, line.touchpoint, line.closed) for line in lines} == {
        ("Ed Editor", "The recording says otherwise", "Counter", False)
    }
    assert [(line.at - lines[0].at).total_seconds() for line in lines] == [0, 30, 60]


def test_signing_again_closes_an_amendment(
    services: Services, signed: str, walk_id: str, home: Path, clock: Clock
) -> None:
    services.visits.amend(signed, "A wrong tap", "Ed")
    with pytest.raises(StorageError):
        services.visits.amend(signed, "Another", "Ed")
    services.walks.answer(walk_id, GREETING, "civil")
    services.visits.sign(signed, "Ed Editor", "editor")
    assert services.visits.review(signed).visit.state is VisitState.AMENDED
    with pytest.raises(StorageError, match="final"):
        services.walks.answer(walk_id, GREETING, "none")
    services.close()
    again = Services.open(home, clock=clock)
    try:
        view = again.visits.review(signed)
        assert [one.name for one in view.sign_offs] == ["Ann Auditor", "Ed Editor"]
        assert [(line.new, line.closed) for line in view.amendments] == [("Civil", True)]
        again.visits.amend(signed, "Once more", "Ed")
        again.walks.answer(walk_id, GREETING, "none")
        assert [line.reason for line in again.visits.amendments(signed)] == ["A wrong tap", "Once more"]
    finally:
        again.close()


@pytest.mark.parametrize(("reason", "by"), [("", "Ed"), ("A wrong tap", " ")])
def test_an_amendment_wants_a_reason_and_a_name(
    services: Services, signed: str, reason: str, by: str
) -> None:
    with pytest.raises(StorageError, match="needs"):
        services.visits.amend(signed, reason, by)
    assert services.visits.review(signed).visit.state is VisitState.FINAL


def test_an_appeal_is_raised_settled_and_taken_back(services: Services, signed: str, walk_id: str) -> None:
    appeal_id = services.visits.appeal(
        signed, walk_id, GREETING, "The manager", "We always say hello"
    ).created
    (line,) = services.visits.review(signed).appeals
    assert (line.question, line.given, line.touchpoint) == ("The greeting", "Warm", "Counter")
    assert line.appeal.outcome is Outcome.OPEN
    with pytest.raises(StorageError, match="why"):
        services.visits.settle(appeal_id, Outcome.REJECTED, "")
    services.visits.settle(appeal_id, Outcome.REJECTED, "The recording has no greeting")
    (line,) = services.visits.review(signed).appeals
    assert (line.appeal.outcome, line.appeal.answer) == (Outcome.REJECTED, "The recording has no greeting")
    assert line.appeal.settled is not None
    services.history.undo(signed)
    assert services.visits.review(signed).appeals[0].appeal.outcome is Outcome.OPEN
    services.history.undo(signed)
    assert services.visits.review(signed).appeals == ()


def test_only_a_signed_visit_is_appealed_against(services: Services, visit_id: str, walk_id: str) -> None:
    with pytest.raises(StorageError, match="signed"):
        services.visits.appeal(visit_id, walk_id, GREETING, "The manager", "We did")


def test_having_to_repeat_is_counted_by_walk_and_taken_back(
    services: Services, walk_id: str, home: Path, clock: Clock
) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.visits.add_repeated(visit_id, walk_id)
    services.visits.add_repeated(visit_id, walk_id)
    assert services.walks.open(walk_id).repeated == 2
    services.history.undo(visit_id)
    assert services.walks.open(walk_id).repeated == 1
    services.close()
    again = Services.open(home, clock=clock)
    try:
        assert again.walks.open(walk_id).repeated == again.visits.review(visit_id).repeated == 1
    finally:
        again.close()


def test_a_message_is_kept_with_its_channel_and_taken_back(services: Services, walk_id: str) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.visits.add_message(visit_id, walk_id, Channel.EMAIL, "Your order is on its way ")
    (message,) = services.visits.review(visit_id).messages
    assert (message.channel, message.text) == ("email", "Your order is on its way")
    assert services.visits.review(visit_id).repeated == 0
    services.visits.remove_moment(visit_id, message.id)
    assert services.visits.review(visit_id).messages == ()


def test_a_missed_opportunity_says_how_often_and_may_have_a_photo(services: Services, walk_id: str) -> None:
    from tests.services.test_walks import picture

    visit_id = services.walks.open(walk_id).visit.id
    photo = services.walks.prepare_photo(picture())
    services.visits.add_opportunity(visit_id, "No card", "sale", walk_id, frequency="always", photo=photo)
    (missed,) = services.visits.opportunities(visit_id)
    assert missed.frequency == "always"
    assert services.walks.photo_path(missed.photo).read_bytes() == photo.jpeg


def test_an_amended_answer_keeps_when_it_was_first_written_down(
    services: Services, signed: str, walk_id: str, clock: Clock
) -> None:
    before = services.walks.question(walk_id, GREETING).answered
    services.visits.amend(signed, "A wrong tap", "Ed")
    clock.pass_(86_400)
    services.walks.answer(walk_id, GREETING, "civil")
    assert services.walks.question(walk_id, GREETING).answered == before
    assert services.visits.amendments(signed)[0].at == clock.time
    assert not [line for line in services.visits.review(signed).walks[0].lines if line.kind == "late"]
