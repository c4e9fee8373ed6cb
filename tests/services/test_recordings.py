"""Voice notes while they are recorded: whatever stops the program, what was said is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from touchaudit.domain.visit import EvidenceKind, Mark, VisitState
from touchaudit.services.recordings import Recording
from touchaudit.services.services import Services

if TYPE_CHECKING:
    from tests.services.conftest import Clock

RATE = 16_000
GREETING = "/data/queue/greeting"


@pytest.fixture
def recording(services: Services, walk_id: str) -> Recording:
    """A voice note of two seconds that is still being recorded."""
    services.walks.open(walk_id)
    begun = services.recordings.begin(walk_id, GREETING, "Voice note")
    cut_off(begun, b"\x10\x20" * RATE * 2)
    return begun


def cut_off(recording: Recording, samples: bytes) -> None:
    """Record so much, and leave the file as a program leaves it that stops there: without its length."""
    sound = recording.open(RATE, 1)
    sound.append(samples)
    sound.close()
    with recording.path.open("rb+") as file:
        for place in (4, 40):
            file.seek(place)
            file.write(bytes(4))


def voices(services: Services, walk_id: str) -> list[tuple[EvidenceKind, str, str]]:
    files = services.walks.question(walk_id, GREETING).files
    return [(file.kind, file.caption, file.media_type) for file in files]


def test_it_is_kept_and_its_recording_goes(services: Services, walk_id: str, recording: Recording) -> None:
    services.recordings.keep(recording, services.recordings.prepare(recording))
    assert voices(services, walk_id) == [(EvidenceKind.VOICE, "Voice note 09.00.wav", "audio/wav")]
    assert not (services.home / "recordings").exists()
    services.history.undo(services.walks.open(walk_id).visit.id)
    assert voices(services, walk_id) == []


def test_what_was_being_recorded_is_there_when_the_program_starts_again(
    services: Services, walk_id: str, recording: Recording, home: Path, clock: Clock
) -> None:
    services.close()
    clock.pass_(3 * 86_400)
    again = Services.open(home, clock=clock)
    try:
        (told,) = again.recordings.recover()
        assert [file.taken for file in again.walks.question(walk_id, GREETING).files] == [recording.began]
        assert (told.began, told.question, told.trouble) == (recording.began, "The greeting", None)
        assert voices(again, walk_id) == [(EvidenceKind.VOICE, "Voice note 09.00.wav", "audio/wav")]
        assert again.recordings.recover() == ()
        assert not (home / "recordings").exists()
    finally:
        again.close()


def test_one_that_was_stored_just_before_the_program_stopped_is_not_there_twice(
    services: Services, walk_id: str, recording: Recording
) -> None:
    services.recordings.recover()
    (file,) = services.walks.question(walk_id, GREETING).files
    later = services.recordings.begin(walk_id, GREETING, "Voice note")
    later.path.write_bytes(services.walks.photo_path(file.digest).read_bytes())
    assert services.recordings.recover() == ()
    assert len(voices(services, walk_id)) == 1


def test_one_in_which_nothing_was_said_leaves_nothing(services: Services, walk_id: str) -> None:
    services.walks.open(walk_id)
    cut_off(services.recordings.begin(walk_id, GREETING, "Voice note"), b"\0\0")
    services.recordings.begin(walk_id, GREETING, "Voice note")
    assert services.recordings.recover() == ()
    assert voices(services, walk_id) == []
    assert not (services.home / "recordings").exists()


def test_one_of_a_visit_that_is_final_stays_where_it_is_and_is_told(
    services: Services, walk_id: str, recording: Recording
) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.walks.answer(walk_id, "/data/queue/waited", "no")
    services.walks.answer(walk_id, GREETING, "warm")
    services.walks.mark(walk_id, "/data/queue/respect", Mark.NOT_OBSERVED, "Left before I was served")
    services.visits.set_state(visit_id, VisitState.IN_REVIEW)
    services.visits.sign(visit_id, "Ann")
    (told,) = services.recordings.recover()
    assert told.trouble is not None
    assert "final" in str(told.trouble)
    assert str(recording.path) in str(told.trouble.safe)
    assert recording.path.exists()
    assert voices(services, walk_id) == []


def test_a_note_of_it_that_can_not_be_read_harms_nothing(
    services: Services, walk_id: str, recording: Recording
) -> None:
    recording.path.with_name("recording.json").write_bytes(b"{")
    (told,) = services.recordings.recover()
    assert told.trouble is not None
    assert str(recording.path) in told.trouble.safe
    assert recording.path.exists()
