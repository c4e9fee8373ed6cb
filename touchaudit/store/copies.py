"""Copies of a database file that are proved sound before anyone relies on them."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from touchaudit.errors import StorageError
from touchaudit.store import sqlite
from touchaudit.store.files import disk_trouble, sync_file
from touchaudit.store.trouble import DAMAGE, code_of, translated

_STEP = 256
"""Pages per step: a megabyte, which takes 1 or 2 ms."""


def copy_live(
    source: Any, target: Path, passphrase: str | None, between: Callable[[], object] | None = None
) -> dict[str, int]:
    """Copy an open database by its own connection; return how many rows each table has in the copy.

    ``between`` is called after each step of a megabyte and may commit: what it writes is copied as well.

    Raises:
        StorageError: if the disk does not take the copy.
    """

    def pause(_status: int, remaining: int, _total: int) -> None:
        # After the last step nothing is copied any more.
        if between is not None and remaining:
            between()

    with _dropped_on_failure(target), disk_trouble(target), translated(), _no_room_for_it():
        target.unlink(missing_ok=True)
        sqlite.lock_up(target)
        with closing(sqlite.connect(target, passphrase)) as copy:
            source.backup(copy, pages=_STEP, progress=pause)
        return sqlite.row_counts(source)


@contextmanager
def _no_room_for_it() -> Iterator[None]:
    """Raise a full disk as the system does: the copy does not fit; no answer is to be given again."""
    try:
        yield
    except driver.Error as error:
        if code_of(error) != driver.SQLITE_FULL:
            raise
        raise OSError(errno.ENOSPC, str(error)) from error


def copy_closed(source: Path, target: Path) -> None:
    """Copy the file of a database that nobody has open.

    Raises:
        StorageError: if the disk does not take the copy, or the database was not closed.
    """
    if sqlite.companions(source):
        raise StorageError(
            f"{source.name} was not closed properly.",
            safe="Everything saved before is safe.",
            todo="Close every window of Touchaudit and start it again.",
        )
    with _dropped_on_failure(target), disk_trouble(target):
        shutil.copyfile(source, target)
        target.chmod(0o600)
        sync_file(target)


def prove(path: Path, passphrase: str | None, rows: Mapping[str, int] | None = None) -> dict[str, int]:
    """Open a copy, look at every page, count its rows, and leave it as one durable file.

    Raises:
        StorageError: if it is not sound, or has other rows than those expected.
    """
    try:
        with translated(), closing(sqlite.connect(path, passphrase)) as copy:
            copy.execute("PRAGMA journal_mode=DELETE").fetchall()
            problems = sqlite.faults(copy)
            found = sqlite.row_counts(copy)
    except StorageError as error:
        if code_of(error.__cause__ or error) not in DAMAGE:
            raise
        raise _unsound(path, str(error.__cause__)) from error
    if rows is not None:
        problems += [
            f"{table} has {found.get(table, 0)} rows, not {count}"
            for table, count in rows.items()
            if found.get(table) != count
        ]
    if problems:
        raise _unsound(path, problems[0])
    with disk_trouble(path):
        sync_file(path)
    return found


@contextmanager
def _dropped_on_failure(target: Path) -> Iterator[None]:
    """Leave no half copy behind: where the disk is full, it would keep it full."""
    try:
        yield
    except BaseException:
        for name in (target, *sqlite.companions(target)):
            name.unlink(missing_ok=True)
        raise


def _unsound(path: Path, problem: str) -> StorageError:
    return StorageError(
        f"The copy {path.name} is not sound: {problem}.",
        safe="The database itself and the older backups were not touched.",
        todo="Check the disk, and try again.",
    )
