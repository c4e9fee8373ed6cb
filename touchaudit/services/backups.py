"""Backups, made while the program runs, and the check that journal, values and photos agree."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from touchaudit.services.core import Core
from touchaudit.store.backup import Backup, BackupFolder

FOLDER = "backups"


class BackupService:
    """Copies of everything, each verified before it counts."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._folder = BackupFolder(core.home / FOLDER)

    def make(self, folder: Path | None = None) -> Backup:
        """Make a backup and verify it; older ones are thinned to days, weeks and months.

        Args:
            folder: Where to; beside the data where none is named.

        Raises:
            StorageError: The backup could not be made; older ones are untouched.
        """
        target = BackupFolder(folder) if folder else self._folder
        return target.make(self._core.database, self._core.media)

    def start(self, folder: Path | None = None) -> Callable[[], Backup]:
        """Copy the database; return what checks the copy, which may be called on any thread.

        Args:
            folder: Where to; beside the data where none is named.

        Raises:
            StorageError: The copy could not be made, or (when it is checked) is not sound.
        """
        target = BackupFolder(folder) if folder else self._folder
        return partial(target.finish, target.start(self._core.database), self._core.media)

    def known(self) -> tuple[Backup, ...]:
        """Return the backups beside the data, newest first."""
        return self._folder.listed()

    def verify(self) -> list[str]:
        """Rebuild every value from the journal and compare; check photos and scores; tell what disagrees."""
        return self._core.database.verify(self._core.media) + self._core.records.verify()
