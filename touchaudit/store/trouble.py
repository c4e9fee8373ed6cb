"""Tell the world's trouble (disk full, file locked) from faults of ours, and say it in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from touchaudit.errors import StorageError

_SAVED = "Everything saved before is safe."


class DamagedError(StorageError):
    """A database that can't be read; ``backup`` is the newest one that was verified, if there is any."""

    def __init__(self, what: str, *, safe: str = "", todo: str = "", backup: Path | None = None) -> None:
        super().__init__(what, safe=safe, todo=todo)
        self.backup = backup


class MovedError(StorageError):
    """The database was moved, replaced or deleted while it was in use."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path.name} was moved, replaced or deleted while the program was using it; "
            "the last entry was NOT saved.",
            safe="The file that was moved holds everything saved before.",
            todo="Put it back where it was, then close and start the program again.",
        )


@dataclass(frozen=True, slots=True)
class _Words:
    what: str
    safe: str = _SAVED
    todo: str = ""


_SAME_AGAIN = "then give the same answer again."
_TROUBLE = {
    driver.SQLITE_FULL: _Words(
        "The disk is full; this was NOT saved.", todo=f"Free some space, {_SAME_AGAIN}"
    ),
    driver.SQLITE_IOERR: _Words(
        "The disk did not take the entry; this was NOT saved.",
        todo=f"Check the disk and the free space on it, {_SAME_AGAIN}",
    ),
    driver.SQLITE_READONLY: _Words(
        "The database can only be read; this was NOT saved.",
        todo="Give yourself the right to write to its folder, and try again.",
    ),
    driver.SQLITE_BUSY: _Words(
        "Another program is using the database.",
        todo="Close the other window of Touchaudit, or the program that holds the file, and try again.",
    ),
    driver.SQLITE_CANTOPEN: _Words(
        "The database can't be opened in this folder.",
        todo="Check that the folder is there and that you may write to it.",
    ),
    driver.SQLITE_CORRUPT: _Words(
        "The database is damaged; this was NOT saved.",
        safe="The damaged file is kept as it is.",
        todo="Close the program and start it again: it will offer the newest backup.",
    ),
    driver.SQLITE_NOTADB: _Words(
        "The file is not a database of Touchaudit, or the passphrase does not fit.",
        safe="The file was not changed.",
        todo="Check the passphrase, or choose another file.",
    ),
}
_TROUBLE[driver.SQLITE_LOCKED] = _TROUBLE[driver.SQLITE_BUSY]
_TROUBLE[driver.SQLITE_PERM] = _TROUBLE[driver.SQLITE_READONLY]

# A failed backup tells no code, only SQLite's own words.
_CODES = {
    "database or disk is full": driver.SQLITE_FULL,
    "disk I/O error": driver.SQLITE_IOERR,
    "attempt to write a readonly database": driver.SQLITE_READONLY,
    "database is locked": driver.SQLITE_BUSY,
    "unable to open database file": driver.SQLITE_CANTOPEN,
    "database disk image is malformed": driver.SQLITE_CORRUPT,
    "file is not a database": driver.SQLITE_NOTADB,
}

DAMAGE = frozenset({driver.SQLITE_CORRUPT, driver.SQLITE_NOTADB})


def code_of(error: BaseException) -> int | None:
    """Return SQLite's primary result code of a driver's error, if it has one."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return _CODES.get(str(error)) if code is None else code & 0xFF


def trouble_of(error: BaseException) -> StorageError | None:
    """Return the known trouble behind an error, or None for a fault of ours."""
    if isinstance(error, StorageError):
        return error
    words = _TROUBLE.get(code_of(error) or 0)
    if words is None:
        return None
    return StorageError(words.what, safe=words.safe, todo=words.todo)


@contextmanager
def translated() -> Iterator[None]:
    """Raise the world's trouble as a StorageError; let faults of ours pass."""
    try:
        yield
    except (driver.Error, DBAPIError) as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise trouble from error
