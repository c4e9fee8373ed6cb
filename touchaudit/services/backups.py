"""Backups, made while the program runs, and the check that journal, values and photos agree."""

from __future__ import annotations

from pathlib import Path

from touchaudit.services.core import Core
from touchaudit.store import backup
from touchaudit.store.backup import Backup


class BackupService:
    """Copies of everything, each verified before it counts."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @property
    def folder(self) -> Path:
        """The folder that backups go to where no other is named."""
        return self._core.home / "backups"

    def make(self, folder: Path | None = None) -> Path:
        """Make a backup and verify it; older ones are thinned to days, weeks and months.

        Raises:
            StorageError: The backup could not be made; older ones are untouched.
        """
        return backup.make(self._core.database, self._core.media, folder or self.folder).path

    def known(self) -> tuple[Backup, ...]:
        """Return the backups there are, newest first."""
        return tuple(backup.backups(self.folder))

    def verify(self) -> list[str]:
        """Rebuild every value from the journal and compare; check every photo. Return what disagrees."""
        return [*self._core.database.verify(), *self._core.media.verify()]
