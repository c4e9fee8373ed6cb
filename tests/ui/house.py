"""The window of the program with all that belongs to it, in a test."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.ui.survey import settle
from touchaudit.services.services import Services
from touchaudit.settings import Settings
from touchaudit.ui.household import Household
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.threshold import Threshold


class House:
    """The window with all that belongs to it, as the program makes it, but for its event loop."""

    def __init__(self, app: QApplication, home: Path) -> None:
        self.file = home / "settings.toml"
        kept = Settings.load(self.file)
        settings = replace(kept, language="en", theme="light", text_size=100)
        self.frame = Threshold("light", settings.window)
        catcher = sys.excepthook
        self.household = Household(app, self.frame, home, settings, self.file)
        sys.excepthook = catcher  # a mistake fails the test; no dialog hides it
        self.household.move_in(lambda: Services.open(home, clock=lambda: datetime.now(UTC).astimezone()))
        self.frame.show()
        settle()

    @property
    def window(self) -> MainWindow:
        window = self.frame.centralWidget()
        assert isinstance(window, MainWindow)
        return window

    @property
    def services(self) -> Services:
        return self.household.state.services

    def close(self) -> None:
        self.frame.close()
        self.household.leave()
        self.frame.deleteLater()
        self.household.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def let_go() -> None:
    """Delete what was let go, as the event loop does when it comes back."""
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def resident() -> int:
    """Return the memory this process holds, in bytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
