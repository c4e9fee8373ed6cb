"""Work in the worker thread, and who hears of it."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject
from shiboken6 import delete

from tests.ui.conftest import settle
from touchaudit.ui.tasks import Tasks


def test_whoever_waits_hears_how_far_the_work_is(qtbot):
    tasks, owner, heard = Tasks(), QObject(), []
    tell = tasks.teller(owner, heard.append)
    with qtbot.waitSignal(tasks.busy, check_params_cb=lambda busy: not busy):
        tasks.run(owner, lambda: [tell(share) for share in (0.25, 1.0)], heard.append)
    tasks.close()
    assert heard[:2] == [0.25, 1.0]


def test_work_that_goes_on_after_its_page_was_let_go_tells_nobody(qtbot):
    tasks, owner, heard = Tasks(), QObject(), []
    begun, gone = Event(), Event()
    tell = tasks.teller(owner, heard.append)

    def work() -> None:
        begun.set()
        assert gone.wait(5)
        tell(0.5)

    with qtbot.waitSignal(tasks.busy, check_params_cb=lambda busy: not busy):
        tasks.run(owner, work, heard.append)
        assert begun.wait(5)
        delete(owner)
        gone.set()
    tasks.close()
    settle(qtbot)
    assert heard == []
