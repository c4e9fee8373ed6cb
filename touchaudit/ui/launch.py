"""Start the window: one instance, the empty window at once, then everything in it; then the event loop."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from touchaudit.errors import TouchAuditError
from touchaudit.settings import Settings
from touchaudit.ui.instance import ring
from touchaudit.ui.threshold import Threshold

if TYPE_CHECKING:
    from touchaudit.services.services import Services
    from touchaudit.ui.household import Household


def launch(
    data: Path,
    settings_file: Path,
    open_services: Callable[[], Services],
    files: tuple[Path, ...] = (),
    *,
    prepare: Callable[[], None],
) -> int:
    """Show the window until it is closed.

    Args:
        data: The folder the audits are in; a second start on the same folder raises the first window.
        settings_file: Where the settings are kept.
        open_services: Opens the database; called when the window is furnished.
        files: Checklists to open.
        prepare: Called once the window is on screen, before anything else is imported.

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
    window = Threshold(settings.theme, settings.window)
    household: list[Household] = []

    def furnish() -> None:
        prepare()
        from touchaudit.ui.household import Household

        file = None if trouble else settings_file
        household.append(Household(app, window, data, settings, file))
        household[0].move_in(open_services, files, trouble)

    window.seen.connect(furnish)
    window.show()
    status = app.exec()
    for known in household:
        known.leave()
    return status


def _settings(file: Path) -> tuple[Settings, TouchAuditError | None]:
    try:
        return Settings.load(file), None
    except TouchAuditError as error:
        return Settings(), error
