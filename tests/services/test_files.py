"""Files behind answers: the bytes are kept, the question answered, both taken back in one step."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import EvidenceKind
from touchaudit.errors import EvidenceError
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep

from .test_walks import picture

if TYPE_CHECKING:
    from tests.services.conftest import Clock

FORM = """| survey |
| | type | name | label |
| | audio | call | Record the call |
| | file | bill | Keep the bill |
| | image | desk | A photo of the desk |
| | text | words | What was said? |

| settings |
| | form_id | form_title |
| | files | Files |
"""
CALL, BILL, DESK, WORDS = (f"/data/{name}" for name in ("call", "bill", "desk", "words"))


@pytest.fixture
def walk_id(services: Services, tmp_path: Path) -> str:
    path = tmp_path / "files.md"
    path.write_text(FORM, "utf-8")
    key = services.checklists.add(path)
    client_id = services.clients.create("Corner Bakery", starter="empty").created
    stage = services.clients.record(client_id).stages[0]
    point = Touchpoint(new_id(), client_id, stage.id, "Phone")
    services.clients.save(point)
    draft = PlanDraft("Visit 1", date(2026, 9, 22), steps=(PlanStep(point.id, key),))
    walk = services.visits.first_walk(services.visits.plan(client_id, draft).created)
    services.walks.open(walk)
    return walk


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "Call 1.MP3"
    path.write_bytes(b"ID3 not really a sound")
    return path


@pytest.mark.parametrize("ref", [CALL, BILL])
def test_a_file_answers_its_question_and_is_taken_back_in_one_step(
    services: Services, walk_id: str, recording: Path, ref: str, home: Path, clock: Clock
) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.walks.attach(walk_id, ref, recording)
    recording.unlink()
    services.close()
    again = Services.open(home, clock=clock)
    try:
        question = again.walks.question(walk_id, ref)
        (file,) = question.files
        assert (file.kind, file.caption, file.media_type) == (EvidenceKind.FILE, "Call 1.MP3", "audio/mpeg")
        assert again.walks.photo_path(file.digest).read_bytes() == b"ID3 not really a sound"
        assert question.value == f"{file.digest}.mp3"
        assert question.photos == ()
        assert again.backups.verify() == []
        again.history.undo(visit_id)
        question = again.walks.question(walk_id, ref)
        assert (question.value, question.files) == ("", ())
        again.history.redo(visit_id)
        assert again.walks.question(walk_id, ref).files == (file,)
    finally:
        again.close()


def test_the_answer_is_told_by_the_names_of_the_files(
    services: Services, walk_id: str, recording: Path
) -> None:
    services.walks.add_file(walk_id, CALL, recording)
    client_id = services.walks.open(walk_id).visit.client_id
    (visit,) = services.clients.record(client_id).visits
    assert visit.walks[0].questions[0].answer == "Call 1.MP3"


def test_removing_the_last_file_takes_the_answer_away(
    services: Services, walk_id: str, recording: Path
) -> None:
    first = services.walks.add_file(walk_id, CALL, recording).created
    recording.write_bytes(b"another")
    second = services.walks.add_file(walk_id, CALL, recording).created
    services.walks.remove_evidence(walk_id, second)
    question = services.walks.question(walk_id, CALL)
    assert question.value.startswith(question.files[0].digest)
    services.walks.remove_evidence(walk_id, first)
    assert services.walks.question(walk_id, CALL).value == ""


def test_a_photo_beside_a_recording_is_evidence_and_no_answer(services: Services, walk_id: str) -> None:
    services.walks.add_photo(walk_id, CALL, picture())
    question = services.walks.question(walk_id, CALL)
    assert (question.value, len(question.photos), question.files) == ("", 1, ())


def test_a_picture_is_attached_to_a_question_that_asks_for_one_in_one_step(
    services: Services, walk_id: str
) -> None:
    services.walks.attach(walk_id, DESK, picture())
    question = services.walks.question(walk_id, DESK)
    assert question.value == f"{question.photos[0].digest}.jpg"
    services.history.undo(services.walks.open(walk_id).visit.id)
    question = services.walks.question(walk_id, DESK)
    assert (question.value, question.photos) == ("", ())


def test_a_file_beyond_100_mb_or_gone_is_refused_and_nothing_is_kept(
    services: Services, walk_id: str, recording: Path
) -> None:
    with recording.open("wb") as file:
        file.truncate(100_000_001)
    with pytest.raises(EvidenceError, match="100 MB"):
        services.walks.add_file(walk_id, BILL, recording)
    recording.unlink()
    with pytest.raises(EvidenceError, match="can't be read"):
        services.walks.add_file(walk_id, BILL, recording)
    assert services.walks.question(walk_id, BILL).files == ()
