"""One open database: its transactions, and the guard at its door."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from touchaudit.store import opening, sqlite
from touchaudit.store.ledger import Ledger, info_of
from touchaudit.store.trouble import translated


class Database:
    """The one place in which answers are kept; use it from the thread that opened it."""

    def __init__(self, path: Path, passphrase: str | None = None) -> None:
        """Open a file that is known to be sound and up to date; ``open`` sees to both."""
        self.path = path
        self._passphrase = passphrase
        with translated():
            raw = sqlite.connect(path, passphrase)
        self._guard = sqlite.Guard(path)
        self._engine = sqlite.engine_on(raw)
        self._raw = raw
        self._writer = self._engine.connect()
        self._reader = self._engine.connect().execution_options(**{sqlite.BEGIN: "BEGIN"})
        self._ledger = Ledger(self._engine.dialect)
        self._session: Session | None = None

    @classmethod
    def open(cls, path: Path, *, passphrase: str | None = None) -> Database:
        """Open a database, making it or bringing it up to date first.

        Raises:
            DamagedError: if it can't be read; the error names the newest verified backup.
            StorageError: for a folder that can't be used, a newer database, a file in use.
        """
        opening.prepare(path, passphrase)
        return cls(path, passphrase)

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
            with translated():
                with self._writer.begin():
                    self._ledger.begin(self._writer)
                    yield self._opened(self._writer)
                self._guard.check()
        except BaseException:
            self._ledger.failed()
            raise
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

    def close(self) -> None:
        """Bring everything into the main file and let go of it."""
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
