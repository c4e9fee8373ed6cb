"""Before a database is used: make it, check it after a crash, bring it up to date, or refuse it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from touchaudit.errors import StorageError
from touchaudit.store import places, sqlite
from touchaudit.store.backup import BackupFolder
from touchaudit.store.files import disk_trouble, make_private
from touchaudit.store.tables import SCHEMA
from touchaudit.store.trouble import DAMAGE, DamagedError, code_of, translated


def backups_of(path: Path) -> BackupFolder:
    """Return the usual place for the backups of a database: beside it."""
    return BackupFolder(path.parent / "backups")


def open_file(path: Path, passphrase: str | None = None) -> Any:
    """Return a connection to a sound, current database, set up for work.

    Raises:
        DamagedError: if the file is damaged, empty or gone; it names the newest verified backup.
        StorageError: for a folder that can't be used, a newer database, a file in use.
    """
    places.check(path.parent)
    make_private(path.parent)
    if not path.exists() or path.stat().st_size == 0:
        _make(path, passphrase)
    with disk_trouble(path):
        sqlite.lock_up(path)
    try:
        return _checked(path, passphrase)
    except StorageError as error:
        if code_of(error.__cause__ or error) not in DAMAGE:
            raise
        raise damaged(path, f"{path.name} is damaged, or the passphrase does not fit") from error


def damaged(path: Path, what: str) -> DamagedError:
    """Return the error for a damaged database, with the way out."""
    backup = backups_of(path).newest()
    if backup is None:
        todo = "There is no backup yet. Keep the file: what is in it can often be read by an expert."
    else:
        todo = f"Restore the backup of {backup.made:%d %B %Y, %H:%M} UTC ({backup.path.name})."
    return DamagedError(
        f"{what}.",
        safe="The file is kept as it is, whatever you choose.",
        todo=todo,
        backup=None if backup is None else backup.path,
    )


def _make(path: Path, passphrase: str | None) -> None:
    """Make a new database, unless there are signs that there was one."""
    if sqlite.companions(path) or backups_of(path).listed():
        raise damaged(path, f"{path.name} is gone or empty, though there was a database here")
    from touchaudit.store import migrating

    migrating.make(path, passphrase)


def _checked(path: Path, passphrase: str | None) -> Any:
    unclean = bool(sqlite.companions(path))
    with translated():
        connection = sqlite.connect(path, passphrase)
        try:
            schema = sqlite.schema_of(connection)
            if schema == SCHEMA:
                if unclean:
                    _look_closely(path, connection)
                sqlite.make_live(connection)
                return connection
        except BaseException:
            connection.close()
            raise
        connection.close()
    _bring_up_to_date(path, passphrase, schema)
    return _checked(path, passphrase)


def _look_closely(path: Path, connection: Any) -> None:
    faults = sqlite.faults(connection)
    if faults:
        raise damaged(path, f"{path.name} was damaged when the program or the power last failed: {faults[0]}")


def _bring_up_to_date(path: Path, passphrase: str | None, schema: str | None) -> None:
    from touchaudit.store import migrating

    if schema is None:
        raise StorageError(
            f"{path.name} is a database, but not one of Touchaudit.",
            safe="It was not changed.",
            todo="Choose another file or folder.",
        )
    if not migrating.knows(schema):
        raise StorageError(
            f"{path.name} was written by a newer Touchaudit.",
            safe="It was not changed.",
            todo="Install the newest Touchaudit on this computer.",
        )
    for _ in migrating.migrate(path, backups_of(path), passphrase):
        pass
