"""What the window does while nobody enters anything: read ahead, tidy the database, back it up once a day."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from touchaudit.errors import TouchAuditError
from touchaudit.ui.state import AppState

_CALM = 120_000
_PAUSE = 10_000
_BETWEEN = 40
_BACKUP_EVERY = timedelta(days=1)


class Caretaker(QObject):
    """Waits for two minutes without a gesture; after ten seconds it works ahead, bit by bit."""

    def __init__(self, state: AppState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self.tidy_up)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self.work_ahead)
        state.ready.connect(self._pause)
        state.changed.connect(self._begin_anew)  # a lambda would outlive the window it looks after

    def tidy_up(self) -> None:
        """Tidy the database, and make the backup of the day where it is due."""
        services = self._state.services
        services.idle()
        gc.unfreeze()
        _set_aside()
        home = services.clients.home()
        now = datetime.now().astimezone()
        if home.clients and (home.last_backup is None or now - home.last_backup >= _BACKUP_EVERY):
            back_up(self._state, self._tell)

    def work_ahead(self) -> None:
        """Work out a little of what will be asked for; a tap comes in before the next."""
        try:
            more = self._state.services.prepare()
        except TouchAuditError:
            return  # nobody asked for it: whoever does is told
        if more:
            self._ahead.start(_BETWEEN)
        else:
            _set_aside()

    def _begin_anew(self, _changes: object) -> None:
        self._calm.start()
        self._pause()

    def _pause(self) -> None:
        self._ahead.start(_PAUSE)

    def _tell(self, path: str) -> None:
        if path:
            self._state.said.emit(self.tr("A backup was made and checked."))


def _set_aside() -> None:
    """Look for garbage now, and no more in what is left: on a large client a gesture would wait for it."""
    gc.collect()
    gc.freeze()


def back_up(state: AppState, done: Callable[[str], None]) -> None:
    """Make a backup beside the data, and one in the folder of the settings where there is one.

    The database is copied here, on the thread it belongs to; the copies are checked off the window's thread.

    Args:
        state: Shows the trouble, if there is any.
        done: Told the path of the backup beside the data, or "" after trouble.
    """
    folder = state.settings.backup_folder
    checks = []
    for target in (None, Path(folder)) if folder else (None,):
        try:
            checks.append(state.services.backups.start(target))
        except TouchAuditError as error:  # one that can't be made does not keep the other from being made
            state.trouble.emit(error)
    if not checks:
        done("")
        return

    def check() -> str:
        made = [check() for check in checks]
        return str(made[0].path)

    state.tasks.run(state, check, done, partial(_failed, state, done))


def _failed(state: AppState, done: Callable[[str], None], error: Exception) -> None:
    if not isinstance(error, TouchAuditError):
        raise error
    state.trouble.emit(error)
    done("")
