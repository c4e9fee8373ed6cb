"""Backups, made while the program runs, and the check that journal, values and photos agree."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from touchaudit.errors import StorageError
from touchaudit.saying import Saying
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
            StorageError: The folder is not there, the copy could not be made, or (when it is checked) is
                not sound.
        """
        if folder is not None and not folder.is_dir():
            # Made anew it would lie on this computer's own disk, below where the other one belongs.
            raise StorageError(
                Saying("The backup folder {name} is not there.", name=folder),
                safe="Your answers are safe, and so is the backup beside them.",
                todo="Plug its disk in, or choose another folder in the settings.",
            )
        target = BackupFolder(folder) if folder else self._folder
        return partial(target.finish, target.start(self._core.database), self._core.media)

    def known(self) -> tuple[Backup, ...]:
        """Return the backups beside the data, newest first."""
        return self._folder.listed()

    def verify(self) -> list[str]:
        """Rebuild every value from the journal and compare; check photos and scores; tell what disagrees."""
        return self._core.database.verify(self._core.media) + self._core.records.verify()
