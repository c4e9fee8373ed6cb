"""Backups that the window makes: beside the data, and on another disk where it is there."""

from __future__ import annotations

from touchaudit.ui.caretaker import back_up


def test_an_unplugged_disk_is_told_and_the_backup_beside_the_data_is_made(qtbot, desk, tmp_path):
    gone = tmp_path / "usb" / "audits"
    desk.state.keep(backup_folder=str(gone))
    troubles, made = [], []
    desk.state.trouble.connect(troubles.append)
    back_up(desk.state, made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=10_000)
    assert f"The backup folder {gone} is not there." in troubles[0].what
    assert "Plug its disk in" in troubles[0].todo
    assert desk.services.backups.known()[0].path.name in made[0]
    assert not gone.exists()


def test_a_disk_that_is_there_gets_its_own_backup(qtbot, desk, tmp_path):
    disk = tmp_path / "usb"
    disk.mkdir()
    desk.state.keep(backup_folder=str(disk))
    made = []
    back_up(desk.state, made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=10_000)
    assert list(disk.glob("touchaudit-*.sqlite"))


def test_while_nobody_enters_anything_the_window_works_ahead_until_all_is_done(qtbot, desk):
    desk.window.caretaker.work_ahead()
    qtbot.waitUntil(lambda: not desk.services.prepare())
    assert desk.services.search.find("nobody wrote this") == ()
