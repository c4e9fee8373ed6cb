from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from touchaudit.errors import StorageError
from touchaudit.store import figure_tables as _figure_tables  # noqa: F401 - known to Row.metadata by this
from touchaudit.store import migrating, queries, sqlite
from touchaudit.store.backup import BackupFolder
from touchaudit.store.database import Database
from touchaudit.store.opening import backups_of
from touchaudit.store.tables import SCHEMA, Row

from .factory import keep, put, world

NEXT = '''
"""A later release's migration."""
import sqlalchemy as sa
from alembic import op

revision = "later"
down_revision = "{before}"


def upgrade() -> None:
    op.add_column("client", sa.Column("country", sa.Text(), server_default="", nullable=False))
    {more}
'''
STEPS = ["backed up", "copied", "migrated", "checked", "in place"]

KILLED = """
import os, sys
from pathlib import Path
from touchaudit.store import migrating
from touchaudit.store.opening import backups_of
path, scripts, last = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
for step in migrating.migrate(path, backups_of(path), scripts=scripts):
    if step == last:
        os._exit(9)
"""


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """The migrations of a later program."""
    return later(tmp_path / "later")


def later(folder: Path, more: str = "pass") -> Path:
    shutil.copytree(migrating.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "later_next.py").write_text(NEXT.format(before=SCHEMA, more=more))
    return folder


@pytest.fixture
def old(path: Path) -> Path:
    """A database of today's program, closed."""
    database = Database.open(path)
    one = world()
    keep(database, one)
    put(database, one.answer())
    database.close()
    return path


def schema(path: Path) -> str | None:
    connection = sqlite.connect(path)
    try:
        return sqlite.schema_of(connection)
    finally:
        connection.close()


def answers(path: Path) -> int:
    connection = sqlite.connect(path)
    try:
        assert sqlite.faults(connection) == []
        return sqlite.row_counts(connection)["answer"]
    finally:
        connection.close()


def run(path: Path, scripts: Path) -> list[str]:
    return list(migrating.migrate(path, backups_of(path), scripts=scripts))


def test_the_migrations_lead_to_the_tables(database: Database) -> None:
    with database.read() as session:
        context = MigrationContext.configure(session.connection())
        assert compare_metadata(context, Row.metadata) == []


def test_the_newest_migration_is_the_one_the_program_expects() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrating.SCRIPTS))
    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA]
    assert migrating.knows(SCHEMA) and not migrating.knows("9999")


def test_an_old_database_is_backed_up_and_brought_up_to_date(old: Path, scripts: Path) -> None:
    assert run(old, scripts) == STEPS
    assert schema(old) == "later" and answers(old) == 1
    backup = BackupFolder(old.parent / "backups").newest()
    assert backup is not None and schema(backup.path) == SCHEMA and backup.rows["answer"] == 1
    left = {file.name for file in old.parent.iterdir()}
    assert left == {old.name, "backups"}


@pytest.mark.parametrize("last", STEPS)
def test_killed_after_any_step_it_is_the_old_database_or_the_new_one(
    old: Path, scripts: Path, last: str
) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, str(old), str(scripts), last], check=False)
    assert killed.returncode == 9
    assert schema(old) == ("later" if last == "in place" else SCHEMA)
    assert answers(old) == 1
    if last != "in place":
        assert run(old, scripts) == STEPS
        assert schema(old) == "later" and answers(old) == 1


@pytest.mark.parametrize(
    ("more", "trouble"),
    [
        ('op.execute("DELETE FROM answer")', StorageError),
        ("raise KeyError", KeyError),
        ("op.execute(\"UPDATE answer SET walk_id = 'nobody'\")", StorageError),
    ],
    ids=["loses rows", "fails", "loses parents"],
)
def test_a_migration_that_goes_wrong_leaves_the_old_database(
    old: Path, tmp_path: Path, more: str, trouble: type[Exception]
) -> None:
    before = old.read_bytes()
    with pytest.raises(trouble):
        run(old, later(tmp_path / "wrong", more))
    assert old.read_bytes() == before
    database = Database.open(old)
    with database.read() as session:
        assert len(queries.clients(session)) == 1
    database.close()


def test_a_database_in_use_is_not_migrated(database: Database, scripts: Path) -> None:
    with pytest.raises(StorageError):
        run(database.path, scripts)
