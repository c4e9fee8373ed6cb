"""When the disk refuses: nothing is called saved, nothing typed is lost, and trying again works."""

from __future__ import annotations

import pytest

from touchaudit.errors import StorageError
from touchaudit.services.services import DATABASE


@pytest.fixture
def disk(home, desk):
    """The database's file, to be moved away under the program and back."""

    class Disk:
        def __init__(self) -> None:
            self.troubles: list[StorageError] = []
            desk.state.trouble.connect(self.troubles.append)

        def fail(self) -> None:
            (home / DATABASE).rename(home / "elsewhere.sqlite")

        def heal(self) -> None:
            (home / "elsewhere.sqlite").rename(home / DATABASE)

    return Disk()


def test_an_answer_that_is_not_stored_stays_on_screen_and_is_said(desk, disk):
    desk.go("greeting")
    disk.fail()
    desk.click("Civil")
    assert len(disk.troubles) == 1
    assert desk.page.top.saved.is_lost()
    assert not desk.page.top.saved.saved.isVisible()
    assert desk.page.card.widget.grid.buttons[1].isChecked()
    disk.heal()


def test_a_note_that_is_not_stored_keeps_the_auditor_there(desk, disk, qtbot):
    desk.go("greeting")
    disk.fail()
    qtbot.keyClicks(desk.page.evidence.note.box, "Nobody looked up.")
    desk.click("Next")
    assert desk.page.card.heading.text() == "How were you greeted?"
    assert desk.page.evidence.note.text() == "Nobody looked up."
    assert desk.page.top.saved.is_lost()
    disk.heal()
    desk.click("NOT SAVED · try again")
    assert not desk.page.top.saved.is_lost()
    assert desk.stored("greeting").note == "Nobody looked up."


def test_trying_again_stores_all_that_waits_with_the_last_word(desk, disk):
    desk.go("greeting")
    disk.fail()
    desk.click("Civil")
    desk.click("Warm")
    desk.click("Come back later")
    disk.heal()
    desk.click("NOT SAVED · try again")
    assert desk.stored("greeting").value == "warm"
    assert desk.stored("greeting").flagged
    assert desk.page.top.saved.saved.isVisible()


def test_what_is_no_picture_is_refused_once_and_blocks_nothing(desk, disk, tmp_path):
    path = tmp_path / "words.png"
    path.write_text("no picture")
    desk.go("greeting")
    desk.page.gestures.photo(path)
    desk.wait_for_photos()
    assert len(disk.troubles) == 1
    assert not desk.page.top.saved.is_lost()
    desk.click("Warm")
    assert desk.stored("greeting").value == "warm"
