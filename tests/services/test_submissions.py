"""What was filled in on a phone, brought into a walk: the same answers, scored here, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from touchaudit.domain.visit import VisitState
from touchaudit.errors import EvidenceError
from touchaudit.saying import Saying
from touchaudit.services.submissions import SubmissionService
from touchaudit.services.views import PlanDraft, PlanStep
from touchaudit.xlsform import FormSession

SAID = {"/data/queue/waited": "yes", "/data/queue/wait": "180", "/data/queue/greeting": "warm"}


@pytest.fixture
def phone(services, walk_id, tmp_path):
    """Return what fills the walk's checklist in on a phone and hands out the file."""

    def fill(said=SAID, change=lambda xml: xml) -> Path:
        session = FormSession(services._core.live.get(walk_id).checklist.definition)
        for ref, value in said.items():
            session.answer(ref, value)
        session.add_repeat("/data/person")
        session.answer("/data/person[2]/said", "Soon")
        path = tmp_path / "submission.xml"
        path.write_text(change(session.submission_xml()), "utf-8")
        return path

    return fill


def test_the_answers_of_a_phone_become_those_of_the_walk(services, walk_id, phone):
    path = phone()
    (place,) = services.submissions.places(path)
    assert place.walk_id == walk_id
    view = services.submissions.look(path, walk_id)
    assert (view.title, view.answers, view.rounds) == ("Small counter", 4, 2)
    assert not (view.unknown or view.refused or view.moved or view.known or view.edited or view.other_version)
    services.submissions.bring_in(path, walk_id)
    for ref, value in {**SAID, "/data/person[2]/said": "Soon"}.items():
        assert services.walks.question(walk_id, ref).value == value
    walk = services.walks.open(walk_id)
    assert walk.visit.state is VisitState.DRAFT
    assert walk.answered == 4
    hurried = [line for known in services.visits.review(walk.visit.id).walks for line in known.lines]
    assert not [line for line in hurried if line.kind in ("hurried", "late")]


def test_the_file_is_kept_as_it_came_and_all_of_it_is_taken_back_at_once(services, walk_id, phone):
    path = phone()
    services.submissions.bring_in(path, walk_id)
    view = services.walks.open(walk_id)
    (kept,) = services.walks.question(walk_id, view.questions[0].ref).files
    assert services.walks.photo_path(kept.digest).read_bytes() == path.read_bytes()
    assert services.submissions.look(path, walk_id).known
    services.history.undo(view.visit.id)
    assert services.walks.open(walk_id).answered == 0
    assert services.submissions.places(path)
    assert not services.submissions.look(path, walk_id).known
    services.history.redo(view.visit.id)
    assert services.walks.open(walk_id).answered == 4


def test_what_the_checklist_does_not_know_or_take_is_told(services, walk_id, phone):
    path = phone(
        change=lambda xml: xml.replace("<waited>", "<mood>sour</mood><waited>").replace(">180<", ">ages<")
    )
    view = services.submissions.look(path, walk_id)
    assert list(view.unknown.values()) == ["sour"]
    assert list(view.refused.values()) == ["ages"]
    services.submissions.bring_in(path, walk_id)
    assert services.walks.question(walk_id, "/data/queue/wait").value == ""
    assert services.backups.verify() == []


def test_another_version_and_an_edited_one_are_told(services, walk_id, phone):
    def edit(xml: str) -> str:
        return xml.replace('version="1"', 'version="2"').replace(
            "</instanceID>", "</instanceID><deprecatedID>uuid:old</deprecatedID>"
        )

    view = services.submissions.look(phone(change=edit), walk_id)
    assert view.other_version
    assert view.edited


def test_a_walk_with_answers_of_its_own_is_left_alone(services, walk_id, phone):
    path = phone()
    services.walks.answer(walk_id, "/data/queue/waited", "no")
    with pytest.raises(EvidenceError, match="waits for the checklist “small”"):
        services.submissions.places(path)
    with pytest.raises(EvidenceError, match="answers of its own"):
        services.submissions.bring_in(path, walk_id)
    assert services.walks.question(walk_id, "/data/queue/waited").value == "no"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('<data id="elsewhere"><a>1</a></data>', "waits for the checklist “elsewhere”"),
        ('<data id="small" encrypted="yes"><base64EncryptedKey>x</base64EncryptedKey></data>', "encrypted"),
        ("<data", "can't be read"),
        ("", "is empty"),
    ],
)
def test_what_is_wrong_with_a_file_is_told(services, walk_id, tmp_path, content, told):
    path = tmp_path / "wrong.xml"
    path.write_text(content, "utf-8")
    with pytest.raises(EvidenceError, match=told) as caught:
        services.submissions.places(path)
    assert caught.value.safe in {"Nothing was stored.", "Nothing was added."}
    assert isinstance(caught.value.what, Saying)  # the window says it in its language
    assert "checklist and open it" not in caught.value.todo


def test_a_file_that_is_gone_is_told(services, walk_id, tmp_path):
    with pytest.raises(EvidenceError, match="can't be read"):
        services.submissions.places(tmp_path / "gone.xml")


def test_answers_are_told_from_checklists(services, walk_id, phone, tmp_path):
    xform = tmp_path / "form.xml"
    xform.write_text(services._core.live.get(walk_id).checklist.definition.xform, "utf-8")
    assert SubmissionService.is_submission(phone())
    assert not SubmissionService.is_submission(xform)
    assert not SubmissionService.is_submission(tmp_path / "nothing.xml")


PHOTO_BOOK = """| survey |
| | type | name | label |
| | text | who | Who? |
| | image | door | The door |
| settings |
| | form_id | form_title | version |
| | door | Door | 1 |
"""


@pytest.fixture
def door(services, walk_id, tmp_path):
    """Return a walk whose checklist asks for a photo, and the submission of a phone that took one."""
    book = tmp_path / "door.md"
    book.write_text(PHOTO_BOOK, "utf-8")
    view = services.walks.open(walk_id)
    steps = (PlanStep(view.touchpoint.id, services.checklists.add(book)),)
    draft = PlanDraft("Door visit", view.visit.on, steps=steps)
    visit = services.visits.plan(view.visit.client_id, draft).created
    path = tmp_path / "sent.xml"
    path.write_text('<data id="door" version="1"><who>Me</who><door>17.jpg</door></data>', "utf-8")
    return services.visits.first_walk(visit), path


def test_photos_beside_the_file_come_along(services, door):
    walk, path = door
    Image.new("RGB", (40, 30), "teal").save(path.with_name("17.jpg"))
    assert services.submissions.look(path, walk).files == 1
    services.submissions.bring_in(path, walk)
    question = services.walks.question(walk, "/data/door")
    assert len(question.photos) == 1
    assert question.value == f"{question.photos[0].digest}.jpg"
    assert services.backups.verify() == []


def test_a_photo_that_is_not_there_is_named_and_a_broken_one_left(services, door):
    walk, path = door
    assert services.submissions.look(path, walk).missing == ("17.jpg",)
    path.with_name("17.jpg").write_bytes(b"no picture")
    services.submissions.bring_in(path, walk)
    assert services.walks.question(walk, "/data/who").value == "Me"
    assert services.walks.question(walk, "/data/door").photos == ()
