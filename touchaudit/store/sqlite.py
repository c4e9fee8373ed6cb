"""SQLite as this program uses it: one connection, nothing lost on a power cut, nobody else at the file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from touchaudit.errors import StorageError
from touchaudit.store.identity import Identity, identity_finder
from touchaudit.store.trouble import MovedError

OLDEST = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 can damage a database that is checkpointed while it is written to."""

BEGIN = "touchaudit_begin"
"""Execution option of a connection: how its transactions begin."""

PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "wal_autocheckpoint=100",
    "journal_size_limit=4194304",
    "foreign_keys=ON",
    "secure_delete=ON",
)
"""How an open database is run; it has the file to itself besides. Measured: nothing lost on a power cut."""

_PATIENCE = 0.5


def connect(path: Path, passphrase: str | None = None) -> Any:
    """Open a database file for this program alone, and see that it can be read.

    Nothing is written. Trouble of the driver is not translated here.

    Raises:
        StorageError: if the bundled SQLite is too old.
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
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def make_live(connection: Any) -> None:
    """Set a connection up for work, and take the lock on the file now, not at the first answer."""
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")


def engine_on(connection: Any) -> Engine:
    """Return an engine whose pool is this one connection."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=driver,
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
    )

    @event.listens_for(engine, "begin")
    def begin(begun: Connection) -> None:
        connection.execute(begun.get_execution_options().get(BEGIN, "BEGIN IMMEDIATE"))

    return engine


def schema_of(connection: Any) -> str | None:
    """Return the migration that a database is at; None if it is not one of ours."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else None


def row_counts(connection: Any) -> dict[str, int]:
    """Return how many rows each table has."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name <> 'alembic_version' ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def faults(connection: Any) -> list[str]:
    """Look at every page and every reference; return a line for each fault."""
    found = [line for (line,) in connection.execute("PRAGMA integrity_check").fetchall() if line != "ok"]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return found + [f"a row of {table} names a {parent} that is not there" for table, _, parent, _ in broken]


def companions(path: Path) -> tuple[Path, ...]:
    """Return the files that are beside an open database, or one that was not closed."""
    names = (path.with_name(path.name + ending) for ending in ("-wal", "-journal", "-shm"))
    return tuple(name for name in names if name.exists())


def lock_up(path: Path) -> None:
    """Let nobody but the owner read a file; a file that is not there is made, empty."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)


class Guard:
    """Notices that the files of an open database were moved, replaced or deleted."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._names = (str(path), f"{path}-wal")
        self._identity = identity_finder()
        self._known = self._identities()

    def check(self) -> None:
        """Compare with what was opened; costs 6 µs.

        Raises:
            MovedError: if the files are not the ones that were opened.
        """
        try:
            identities = self._identities()
        except OSError as error:
            raise MovedError(self._path) from error
        if identities != self._known:
            raise MovedError(self._path)

    def _identities(self) -> list[Identity]:
        return [self._identity(name) for name in self._names]
