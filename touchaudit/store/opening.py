"""Before a database is opened: make it, check it after a crash, bring it up to date."""

from __future__ import annotations

from pathlib import Path

from touchaudit.store import sqlite
from touchaudit.store.migrating import upgrade
from touchaudit.store.trouble import translated


def prepare(path: Path, passphrase: str | None) -> None:
    """Leave a sound, current database at the path."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        _make(path, passphrase)


def _make(path: Path, passphrase: str | None) -> None:
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    sqlite.lock_up(draft)
    with translated():
        upgrade(draft, passphrase)
    draft.replace(path)
