from __future__ import annotations

import errno
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from touchaudit.errors import StorageError
from touchaudit.store import journal, queries, sqlite
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture
from touchaudit.store.trouble import DamagedError, MovedError

from .factory import World, keep, put, world

HOLD = """
import sys
from pathlib import Path
from touchaudit.store.database import Database
database = Database.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def count(database: Database, one: World) -> int:
    with database.read() as session:
        return len(queries.answers(session, one.walk.id))


def mounted(folder: Path, size: str) -> Path:
    """Return a small disk of its own."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("needs the right to mount a small disk")
    return folder


def test_only_the_owner_can_read_it(path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows keeps the folder of a user to that user")
    database = Database.open(path)
    assert stat.S_IMODE(database.path.parent.stat().st_mode) == 0o700
    for file in database.path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file
    database.close()


def test_it_runs_with_the_settings_that_lose_nothing(database: Database) -> None:
    wanted = {
        "locking_mode": "exclusive",
        "journal_mode": "wal",
        "synchronous": 2,
        "wal_autocheckpoint": 100,
        "foreign_keys": 1,
        "secure_delete": 1,
    }
    with database.read() as session:
        found = {name: session.execute(text(f"PRAGMA {name}")).scalar() for name in wanted}
    assert found == wanted


def test_an_error_inside_leaves_everything_as_it_was(database: Database, here: World) -> None:
    with pytest.raises(ZeroDivisionError), database.transaction() as session:
        journal.put(session, Gesture.new("x"), here.answer())
        raise ZeroDivisionError
    assert count(database, here) == 0
    put(database, here.answer())
    assert count(database, here) == 1
    assert database.verify() == []


def test_one_gesture_is_one_transaction(database: Database) -> None:
    with database.transaction(), pytest.raises(RuntimeError, match="open already"), database.transaction():
        pass
    with database.read(), pytest.raises(RuntimeError, match="open already"), database.transaction():
        pass


def test_reading_inside_a_transaction_sees_what_it_did(database: Database, here: World) -> None:
    with database.transaction() as session:
        journal.put(session, Gesture.new("x"), here.answer())
        with database.read() as inner:
            assert len(queries.answers(inner, here.walk.id)) == 1


def test_a_child_without_its_parent_is_a_fault_of_ours(database: Database) -> None:
    from sqlalchemy.exc import IntegrityError

    with pytest.raises(IntegrityError):
        put(database, world().site)


def test_idle_brings_everything_into_the_main_file(database: Database, here: World) -> None:
    put(database, here.answer())
    journal_file = database.path.with_name(database.path.name + "-wal")
    assert journal_file.stat().st_size > 0
    database.idle()
    assert journal_file.stat().st_size == 0
    put(database, here.answer("/data/b"))


def test_closing_leaves_one_file(path: Path) -> None:
    database = Database.open(path)
    one = world()
    keep(database, one)
    database.close()
    database.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    again = Database.open(path)
    with again.read() as session:
        assert queries.clients(session) == (one.client,)
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let open files go")
@pytest.mark.parametrize("meddle", ["delete", "move", "replace", "delete the journal"])
def test_nothing_is_called_saved_once_the_file_is_gone(path: Path, meddle: str) -> None:
    database = Database.open(path)
    one = world()
    keep(database, one)
    if meddle == "delete":
        path.unlink()
    elif meddle == "move":
        path.rename(path.with_name("elsewhere.sqlite"))
    elif meddle == "replace":
        copy = path.with_name("copy")
        copy.write_bytes(path.read_bytes())
        copy.replace(path)
    else:
        path.with_name(path.name + "-wal").unlink()
    with pytest.raises(MovedError, match="NOT saved"):
        put(database, one.answer())
    with pytest.raises(MovedError), database.read():
        pass
    with pytest.raises(MovedError):
        database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let open files go")
def test_a_file_that_goes_during_the_transaction_is_noticed_before_saved_is_said(path: Path) -> None:
    database = Database.open(path)
    one = world()
    keep(database, one)
    with pytest.raises(MovedError), database.transaction() as session:
        journal.put(session, Gesture.new("x"), one.answer())
        path.rename(path.with_name("elsewhere.sqlite"))
    with pytest.raises(MovedError):
        database.close()


def test_a_second_program_is_told_who_is_in_the_way(path: Path) -> None:
    Database.open(path).close()
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdin is not None
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(StorageError, match="Another program is using the database"):
            Database.open(path)
        other.stdin.close()
        assert other.wait() == 0
    Database.open(path).close()


def test_with_a_passphrase_nothing_can_be_read_without_it(path: Path) -> None:
    database = Database.open(path, passphrase="don't tell")
    keep(database, world("Hushhush & Co"))
    database.close()
    assert b"Hushhush" not in path.read_bytes()
    for wrong in (None, "do tell"):
        with pytest.raises(DamagedError, match="passphrase does not fit"):
            Database.open(path, passphrase=wrong)
    again = Database.open(path, passphrase="don't tell")
    with again.read() as session:
        assert [client.name for client in queries.clients(session)] == ["Hushhush & Co"]
    copy = path.with_name("copy.sqlite")
    again.backup(copy)
    again.close()
    assert b"Hushhush" not in copy.read_bytes()
    Database.open(copy, passphrase="don't tell").close()


def test_a_full_disk_loses_nothing_and_the_retry_succeeds_once(database: Database, here: World) -> None:
    """The limit on pages makes SQLite say what it says when the disk is full."""
    gesture, saved = Gesture.new("answer", scope=here.visit.id), 0
    (pages,) = database._raw.execute("PRAGMA page_count").fetchone()
    database._raw.execute(f"PRAGMA max_page_count = {pages + 20}").fetchall()
    with pytest.raises(StorageError, match=r"disk is full; this was NOT saved") as caught:
        for number in range(10_000):
            gesture = Gesture.new("answer", scope=here.visit.id)
            answer = here.answer(f"/data/q{number}", "x" * 500)
            with database.transaction() as session:
                journal.put(session, gesture, answer)
            saved += 1
    assert "Free some space" in caught.value.todo
    assert count(database, here) == saved > 0
    database._raw.execute("PRAGMA max_page_count = 1000000").fetchall()
    for expected in (True, False):
        with database.transaction() as session:
            assert journal.put(session, gesture, answer) is expected
    assert count(database, here) == saved + 1
    assert database.verify() == []


def test_a_disk_that_is_really_full_loses_nothing(tmp_path: Path) -> None:
    small = mounted(tmp_path / "small", "size=1m")
    try:
        database = Database.open(small / "home" / "touchaudit.sqlite")
        one = world()
        keep(database, one)
        saved = 0
        with pytest.raises(StorageError, match="NOT saved"):
            for number in range(10_000):
                put(database, one.answer(f"/data/q{number}", "x" * 500))
                saved += 1
        assert count(database, one) == saved > 0
        with pytest.raises(StorageError, match="NOT"):
            database.backup(small / "backup.sqlite")
        assert not (small / "backup.sqlite.part").exists()
        assert count(database, one) == saved
        subprocess.run(["mount", "-o", "remount,size=8m", str(small)], check=True)
        put(database, one.answer(f"/data/q{saved}", "x" * 500))
        assert count(database, one) == saved + 1
        assert database.verify() == []
        database.close()
    finally:
        subprocess.run(["umount", "-l", str(small)], check=True)


def test_a_commit_that_worked_though_it_reported_an_error_is_not_made_twice(
    database: Database, here: World
) -> None:
    """A failed fsync does that; here the error comes right after the commit, from the guard's check."""
    gesture = Gesture.new("answer")
    elsewhere = database.path.with_name("elsewhere.sqlite")
    with pytest.raises(MovedError), database.transaction() as session:
        journal.put(session, gesture, here.answer(value="mine"))
        database.path.rename(elsewhere)
    elsewhere.rename(database.path)
    put(database, here.answer(value="someone else's, later"))
    with database.transaction() as session:
        assert not journal.put(session, gesture, here.answer(value="mine"))
        assert not journal.put(session, gesture, here.answer("/data/b"))
        assert queries.answers(session, here.walk.id)["/data/greeted"].value == "someone else's, later"
    assert database.verify() == []


def test_a_folder_that_can_only_be_read_is_named(path: Path) -> None:
    if sys.platform == "win32" or os.geteuid() == 0:
        pytest.skip("the owner of everything may write anywhere")
    Database.open(path).close()
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        with pytest.raises(StorageError, match=r"can't be written|only be read|can't be opened"):
            Database.open(path)
    finally:
        path.parent.chmod(0o700)


def test_a_folder_on_a_read_only_disk_is_named(tmp_path: Path) -> None:
    disk = mounted(tmp_path / "disk", "size=2m")
    try:
        Database.open(disk / "touchaudit.sqlite").close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(StorageError, match=re.escape(os.strerror(errno.EROFS))):
            Database.open(disk / "touchaudit.sqlite")
        with pytest.raises(StorageError):
            Database.open(disk / "new" / "touchaudit.sqlite")
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_file_that_is_no_database_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"Dear diary, " * 1000)
    before = path.read_bytes()
    with pytest.raises(DamagedError, match="There is no backup yet"):
        Database.open(path)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_left_alone(path: Path) -> None:
    import sqlite3

    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE diary(day, text)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="not one of Touchaudit"):
        Database.open(path)
    assert path.read_bytes() == before


def test_a_newer_database_is_refused_untouched(path: Path) -> None:
    Database.open(path).close()
    newer = sqlite.connect(path)
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.execute("PRAGMA journal_mode = DELETE").fetchall()
    newer.close()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="newer Touchaudit"):
        Database.open(path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_an_old_sqlite_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "OLDEST", (99, 0, 0))
    with pytest.raises(StorageError, match=r"99\.0\.0 is needed"):
        Database.open(path)


def test_a_crash_that_damaged_the_file_is_found_at_the_next_start(path: Path) -> None:
    database = Database.open(path)
    one = world()
    keep(database, one)
    for number in range(300):
        put(database, one.answer(f"/data/q{number}", "x" * 100))
    database.close()
    data = bytearray(path.read_bytes())
    for place in range(8 * 4096, len(data), 4096):
        data[place : place + 200] = b"\xff" * 200
    path.write_bytes(data)
    path.with_name(path.name + "-wal").touch()
    with pytest.raises(DamagedError):
        Database.open(path)
    assert path.read_bytes() == bytes(data)


def test_naming_the_store_does_not_import_sqlalchemy() -> None:
    code = (
        "import sys, touchaudit.store, touchaudit.settings, touchaudit.store.instance, "
        "touchaudit.store.places, touchaudit.store.media; "
        "assert not {'sqlalchemy', 'alembic', 'sqlcipher3', 'PIL'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_opening_does_not_import_alembic(path: Path) -> None:
    Database.open(path).close()
    code = (
        "import sys; from pathlib import Path; from touchaudit.store.database import Database; "
        "Database.open(Path(sys.argv[1])).close(); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
