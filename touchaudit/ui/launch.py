"""Start the window: Qt, its look, one instance, the crash dialog; then the event loop."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from touchaudit.errors import TouchAuditError
from touchaudit.settings import Settings
from touchaudit.ui import style
from touchaudit.ui.instance import Doorbell, ring
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.problems import CrashReporter
from touchaudit.ui.state import AppState

if TYPE_CHECKING:
    from touchaudit.services.services import Services


def launch(
    data: Path, settings_file: Path, open_services: Callable[[], Services], files: tuple[Path, ...] = ()
) -> int:
    """Show the window until it is closed.

    Args:
        data: The folder the audits are in; a second start on the same folder raises the first window.
        settings_file: Where the settings are kept.
        open_services: Opens the database; called after the first paint.
        files: Checklists to open.

    Returns:
        The exit status.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Touchaudit")
    app.setDesktopFileName("touchaudit")
    if ring(data, files):
        return 0
    settings, trouble = _settings(settings_file)
    style.load_fonts()
    style.apply(app, settings.theme, settings.text_size)
    state = AppState(app, settings=settings, file=None if trouble else settings_file)
    window = MainWindow(state, open_services)
    CrashReporter(window).install()
    doorbell = Doorbell(data, app)
    doorbell.rung.connect(window.receive)
    state.dressed.connect(lambda kept: style.apply(app, kept.theme, kept.text_size))
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(
        lambda _scheme: style.apply(app, state.settings.theme, state.settings.text_size)
    )
    window.show()
    if trouble is not None:
        state.trouble.emit(trouble)
    if files:
        state.ready.connect(lambda: window.receive(list(files)))
    status = app.exec()
    doorbell.close()
    if state.is_ready:
        state.services.close()
    return status


def _settings(file: Path) -> tuple[Settings, TouchAuditError | None]:
    try:
        return Settings.load(file), None
    except TouchAuditError as error:
        return Settings(), error
