"""Run the migrations: on a copy that nobody uses, which then takes the place of the old file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from touchaudit.errors import StorageError
from touchaudit.store import sqlite
from touchaudit.store.backup import BackupFolder
from touchaudit.store.copies import copy_closed, prove
from touchaudit.store.files import disk_trouble, move_into_place
from touchaudit.store.trouble import translated

SCRIPTS = Path(__file__).parent / "migrations"
"""The folder of this program's migrations."""


def knows(schema: str, scripts: Path = SCRIPTS) -> bool:
    """Tell whether a migration is one of ours; one that is not comes from a newer program."""
    directory = ScriptDirectory.from_config(_config(scripts))
    return schema in {script.revision for script in directory.walk_revisions()}


def make(path: Path, passphrase: str | None = None, scripts: Path = SCRIPTS) -> None:
    """Make an empty database with all migrations run, or leave no file at all.

    Raises:
        StorageError: if the disk does not take it.
    """
    draft = path.with_name(f"{path.name}.new")
    with disk_trouble(draft), translated():
        draft.unlink(missing_ok=True)
        sqlite.lock_up(draft)
        _upgrade(draft, passphrase, scripts)
    prove(draft, passphrase)
    with disk_trouble(path):
        move_into_place(draft, path)


def migrate(
    path: Path, backups: BackupFolder, passphrase: str | None = None, scripts: Path = SCRIPTS
) -> Iterator[str]:
    """Bring a closed database up to date, step by step; each step's name is given when it is done.

    Whoever stops after any of them, even by cutting the power, leaves the old file or the new one. The
    backup is verified before anything else is done.

    Raises:
        StorageError: if a step fails; the old file is untouched then.
    """
    backups.finish(backups.start_closed(path, passphrase))
    yield "backed up"
    draft = path.with_name(f"{path.name}.migrating")
    with disk_trouble(draft):
        draft.unlink(missing_ok=True)
        for companion in sqlite.companions(draft):
            companion.unlink()
    copy_closed(path, draft)
    yield "copied"
    before = prove(draft, passphrase)
    with translated():
        _upgrade(draft, passphrase, scripts)
    yield "migrated"
    after = prove(draft, passphrase)
    lost = [table for table, rows in before.items() if after.get(table, rows) != rows]
    if lost:
        raise StorageError(
            f"Bringing the database up to date would have changed how many rows {', '.join(lost)} has.",
            safe="The database was not touched.",
            todo="Keep using the older Touchaudit, and tell us about this.",
        )
    yield "checked"
    with disk_trouble(path):
        move_into_place(draft, path)
    yield "in place"


def _upgrade(path: Path, passphrase: str | None, scripts: Path) -> None:
    """Run what is missing in one transaction; foreign keys are off, for a migration may rebuild tables."""
    engine = sqlite.engine_on(sqlite.connect(path, passphrase))
    try:
        with engine.begin() as connection:
            config = _config(scripts)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()


def _config(scripts: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    return config
