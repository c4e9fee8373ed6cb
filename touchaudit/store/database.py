"""One open database: its transactions, and the guard at its door."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from touchaudit.store import opening, queries, sqlite, verifying
from touchaudit.store.copies import copy_live, prove
from touchaudit.store.files import disk_trouble, draft_of, move_into_place
from touchaudit.store.ledger import Ledger, info_of
from touchaudit.store.media import MediaFolder
from touchaudit.store.trouble import translated, trouble_of


class Database:
    """The one place in which answers are kept; use it from the thread that opened it."""

    def __init__(self, path: Path, connection: Any, passphrase: str | None = None) -> None:
        """Work with a connection to a sound, current file; ``open`` sees to it."""
        self.path = path
        self.passphrase = passphrase
        self._raw = connection
        self._guard = sqlite.Guard(path)
        self._engine = sqlite.engine_on(connection)
        self._writer = self._engine.connect()
        self._reader = self._engine.connect().execution_options(**{sqlite.BEGIN: "BEGIN"})
        self._ledger = Ledger(self._engine.dialect)
        self._session: Session | None = None
        self._closed = False
        self.commits = 0
        """How often something may have been written since it was opened."""

    @classmethod
    def open(cls, path: Path, *, passphrase: str | None = None) -> Database:
        """Open a database, making it or bringing it up to date first.

        Raises:
            DamagedError: if it can't be read; the error names the newest verified backup.
            StorageError: for a folder that can't be used, a newer database, a file in use.
        """
        connection = opening.open_file(path, passphrase)
        try:
            database = cls(path, connection, passphrase)
            # Learn where the log ends before anyone asks.
            with database.transaction():
                pass
        except BaseException:
            connection.close()
            raise
        return database

    @property
    def is_free(self) -> bool:
        """Whether a transaction can be begun now."""
        return self._session is None and not self._closed

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Commit what is done inside, or none of it; one per gesture.

        Returning means that it is on disk. After a StorageError the same gesture may be tried again.

        Raises:
            StorageError: for the world's trouble, such as a full disk; nothing of it was saved.
        """
        self._check_free()
        self._guard.check()
        try:
            with self._writer.begin():
                self._ledger.begin(self._writer)
                yield self._opened(self._writer)
            self.commits += 1
            self._guard.check()
        except BaseException as error:
            # A commit that fails leaves SQLite inside its transaction, and SQLAlchemy outside.
            with suppress(driver.Error):
                self._raw.rollback()
            self._ledger.failed()
            trouble = trouble_of(error)
            if trouble is None or trouble is error:
                raise
            raise trouble from error
        finally:
            self._session = None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Read one moment's state; inside a transaction, read what it did so far.

        Raises:
            StorageError: for the world's trouble.
        """
        if self._session is not None:
            yield self._session
            return
        self._guard.check()
        try:
            with translated(), self._reader.begin():
                yield self._opened(self._reader)
        finally:
            self._session = None

    def idle(self) -> None:
        """Bring everything into the main file; call it when nobody has tapped for a while."""
        self._check_free()
        self._guard.check()
        with translated():
            self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def copy_to(self, target: Path, *, between: Callable[[], object] | None = None) -> dict[str, int]:
        """Copy everything into another file; return how many rows each table has in it.

        ``between`` is called after each megabyte and may commit. The copy is not checked yet.

        Raises:
            StorageError: if the disk does not take it.
        """
        self._check_free()
        self._guard.check()
        return copy_live(self._raw, target, self.passphrase, between)

    def backup(self, target: Path, *, between: Callable[[], object] | None = None) -> None:
        """Copy everything into another file, and check it before it gets its name.

        Raises:
            StorageError: if the disk does not take it, or the copy is not sound.
        """
        draft = draft_of(target)
        prove(draft, self.passphrase, self.copy_to(draft, between=between))
        with disk_trouble(target):
            move_into_place(draft, target)

    def verify(self, media: MediaFolder | None = None) -> list[str]:
        """Look at everything; return a line for each thing that is not as it should be.

        Every row is built again from its events and compared; with ``media``, every photo is read.
        """
        self._check_free()
        with translated():
            problems = sqlite.faults(self._raw)
        with self.read() as session:
            problems += verifying.compare(session)
            digests = queries.digests(session)
        if media is not None:
            problems += [f"photo {digest} is missing" for digest in media.missing(digests)]
            problems += media.verify()
        return problems

    def close(self) -> None:
        """Bring everything into the main file and let go of it; a second time does nothing."""
        if self._closed:
            return
        self._closed = True
        try:
            self.idle()
        finally:
            self._writer.close()
            self._reader.close()
            self._engine.dispose()

    def _opened(self, connection: Connection) -> Session:
        self._session = Session(bind=connection, info=info_of(self._ledger), autoflush=False)
        return self._session

    def _check_free(self) -> None:
        if self._session is not None:
            raise RuntimeError("a transaction is open already: one gesture, one transaction")
