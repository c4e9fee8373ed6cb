"""A monkey presses whatever it finds: nothing may crash, and every dialog can be left."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from tests.ui.conftest import settle

NATIVE = {"Save PDF", "Print", "Open a checklist…", "Open folder", "Try the sample", "Make a backup now"}
PRESSES = 120


@pytest.mark.parametrize("seed", [1, 2])
def test_random_presses_leave_the_window_whole(qtbot, desk, seed):
    chance = random.Random(seed)

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            inside = [known for known in dialog.findChildren(QAbstractButton) if known.isEnabled()]
            if inside and chance.random() < 0.5 and dialog.isVisible():
                chance.choice(inside).click()
            if dialog.isVisible():
                dialog.reject()

    closer = QTimer()
    closer.timeout.connect(leave)
    closer.start(5)
    desk.go("home")
    for part in desk.window.page("report")._parts.values():
        part.setChecked(False)
    for _ in range(PRESSES):
        found = [
            known
            for known in desk.window.findChildren(QAbstractButton)
            if known.isVisible()
            and known.isEnabled()
            and known.accessibleName() not in NATIVE
            and not known.accessibleName().startswith(("Photo", "Choose", "Take"))
        ]
        chance.choice(found).click()
        for menu in desk.window.findChildren(QMenu):
            menu.close()
        settle(qtbot)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    closer.stop()
    assert desk.window.isVisible()
    assert desk.services.backups.verify() == []
