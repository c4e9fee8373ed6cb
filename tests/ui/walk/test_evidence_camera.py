"""New pictures of the camera are offered on a walk, once they are written whole, and never touched."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from touchaudit.settings import Settings
from touchaudit.ui.pages.settings import SettingsSheet
from touchaudit.ui.state import AppState


def picture(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def roll(tmp_path) -> Path:
    folder = tmp_path / "Camera Roll"
    folder.mkdir()
    (folder / "old.png").write_bytes(picture("grey"))
    return folder


@pytest.fixture
def watched(desk, roll):
    """The walk with the camera's folder chosen."""
    desk.state.keep(camera_folder=str(roll))
    desk.page.open(desk.state.place)
    desk.go("greeting")
    return desk


def texts(desk) -> list[str]:
    return [part.text() for part in desk.page.offer.findChildren(QLabel) if part.text()]


def wait_for_offer(desk) -> None:
    desk.bot.waitUntil(desk.page.offer.isVisible, timeout=5000)


def test_a_new_picture_is_offered_and_added_to_the_question(watched, roll):
    new = roll / "new.png"
    new.write_bytes(picture())
    wait_for_offer(watched)
    assert texts(watched) == ["New picture from the camera", "new.png"]
    watched.click("Add")
    watched.wait_for_photos()
    assert len(watched.stored("greeting").photos) == 1
    assert not watched.page.offer.isVisible()
    assert new.read_bytes() == picture()
    assert sorted(path.name for path in roll.iterdir()) == ["new.png", "old.png"]


def test_an_ignored_picture_is_not_offered_again_and_stays(watched, roll):
    (roll / "new.png").write_bytes(picture())
    wait_for_offer(watched)
    watched.click("Ignore")
    assert not watched.page.offer.isVisible()
    (roll / "later.png").write_bytes(picture("blue"))
    wait_for_offer(watched)
    assert texts(watched) == ["New picture from the camera", "later.png"]
    assert (roll / "new.png").read_bytes() == picture()
    assert watched.stored("greeting").photos == ()


def test_several_are_added_together(watched, roll):
    for name in ("a.png", "b.png", "c.png"):
        (roll / name).write_bytes(picture())
    watched.bot.waitUntil(lambda: "3 new pictures from the camera" in texts(watched), timeout=5000)
    watched.click("Add all 3")
    watched.wait_for_photos()
    assert len(watched.stored("greeting").photos) == 3


def test_a_picture_that_is_still_being_written_waits(watched, roll):
    whole = picture()
    looks = []
    watched.page.camera._timer.timeout.connect(lambda: looks.append(1))
    with (roll / "slow.png").open("wb") as file:
        for part in (whole[:40], whole[40:80]):
            file.write(part)
            file.flush()
            seen = len(looks)
            watched.bot.waitUntil(lambda seen=seen: len(looks) > seen + 2, timeout=5000)
            watched.bot.waitUntil(lambda: watched.state.tasks._running == 0)
            assert not watched.page.offer.isVisible()
        file.write(whole[80:])
    wait_for_offer(watched)


def test_nothing_is_watched_until_a_folder_is_chosen(desk, roll):
    assert Settings().camera_folder == ""
    found = []
    desk.page.camera.found.connect(found.append)
    (roll / "new.png").write_bytes(picture())
    desk.bot.wait(50)
    assert desk.page.camera._watcher.directories() == []
    assert found == []


def test_the_watch_ends_when_the_walk_is_left(watched, roll):
    (roll / "new.png").write_bytes(picture())
    wait_for_offer(watched)
    watched.page.hide()
    assert watched.page.camera._watcher.directories() == []
    watched.page.show()
    assert not watched.page.offer.isVisible()
    assert watched.page.camera._watcher.directories() == [str(roll)]


def test_a_folder_that_is_gone_harms_nothing(desk, tmp_path):
    desk.state.keep(camera_folder=str(tmp_path / "gone"))
    desk.page.open(desk.state.place)
    assert not desk.page.offer.isVisible()


@pytest.fixture
def sheet(qtbot, monkeypatch, roll, tmp_path):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(roll))
    file = tmp_path / "settings.toml"
    made = SettingsSheet(None, AppState(file=file))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made, file


def test_the_camera_is_turned_on_and_off_in_the_settings(qtbot, sheet, roll, monkeypatch):
    made, file = sheet
    monkeypatch.setattr("touchaudit.ui.pages.settings.usual_folder", lambda: None)
    assert not made.camera.isChecked()
    qtbot.mouseClick(made.camera, Qt.MouseButton.LeftButton)
    assert Settings.load(file).camera_folder == str(roll)
    assert made.camera.isChecked()
    qtbot.mouseClick(made.camera, Qt.MouseButton.LeftButton)
    assert Settings.load(file).camera_folder == ""
    assert not made.camera.isChecked()
