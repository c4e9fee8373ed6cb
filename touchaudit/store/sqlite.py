"""SQLite as this program uses it: one connection, nothing lost on a power cut, nobody else at the file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from touchaudit.errors import StorageError
from touchaudit.store.trouble import MovedError

OLDEST = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 can damage a database that is checkpointed while it is written to."""

BEGIN = "touchaudit_begin"
"""Execution option of a connection: how its transactions begin."""

_PATIENCE = 0.5
_WAL_LIMIT = 4 * 1024 * 1024
_LIVE = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    "wal_autocheckpoint=100",
    f"journal_size_limit={_WAL_LIMIT}",
    "foreign_keys=ON",
    "secure_delete=ON",
)


def connect(path: Path, passphrase: str | None = None, *, live: bool = True) -> Any:
    """Open a database file; ``live`` sets it up for work and holds it against everyone else.

    Raises:
        StorageError: if the bundled SQLite is too old. Trouble of the driver is not translated here.
    """
    if driver.sqlite_version_info < OLDEST:
        raise StorageError(
            f"SQLite {driver.sqlite_version} can damage a database; {'.'.join(map(str, OLDEST))} is needed.",
            safe="The database was not touched.",
            todo="Install Touchaudit again, with all its parts.",
        )
    connection = driver.connect(str(path), isolation_level=None, timeout=_PATIENCE)
    try:
        if passphrase is not None:
            connection.execute(f"PRAGMA key = '{passphrase.replace(chr(39), chr(39) * 2)}'")
        for pragma in _LIVE if live else ():
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        if live:
            # Take the lock now, not at the first answer.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def engine_on(connection: Any) -> Engine:
    """Return an engine whose pool is this one connection."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=driver,
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
    )
    event.listen(engine, "begin", _begin)
    return engine


def quick_look(path: Path, passphrase: str | None, question: str) -> list[tuple[Any, ...]]:
    """Ask one question of a database file, without setting it up for work."""
    connection = connect(path, passphrase, live=False)
    try:
        answer: list[tuple[Any, ...]] = connection.execute(question).fetchall()
        return answer
    finally:
        connection.close()


def companions(path: Path) -> tuple[Path, ...]:
    """Return the files that belong to a database file while it is open, or after a crash."""
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-journal", "-shm"))


def lock_up(path: Path) -> None:
    """Let nobody but the owner read a file; a file that is not there is made, empty."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)


class Guard:
    """Notices that the files of an open database were moved, replaced or deleted."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._names = (str(path), str(path) + "-wal")
        self._known = self._identity()

    def check(self) -> None:
        """Compare with what was opened; costs 3 µs.

        Raises:
            MovedError: if the files are not the ones that were opened.
        """
        try:
            identity = self._identity()
        except OSError as error:
            raise MovedError(self._path) from error
        if identity != self._known:
            raise MovedError(self._path)

    def _identity(self) -> list[tuple[int, int]]:
        stats = [os.stat(name) for name in self._names]  # noqa: PTH116 - on the path from tap to disk
        return [(stat.st_dev, stat.st_ino) for stat in stats]


def _begin(connection: Any) -> None:
    how = connection.get_execution_options().get(BEGIN, "BEGIN IMMEDIATE")
    connection.connection.driver_connection.execute(how)
