from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Evidence
from touchaudit.errors import StorageError
from touchaudit.store import copies, queries, sqlite
from touchaudit.store.backup import BackupFolder, is_whole, worth_keeping
from touchaudit.store.database import Database
from touchaudit.store.ledger import ledger_of
from touchaudit.store.media import MediaFolder
from touchaudit.store.opening import backups_of
from touchaudit.store.restoring import restore
from touchaudit.store.trouble import DamagedError

from .factory import NOON, World, keep, put, world


@pytest.fixture
def backups(path: Path) -> BackupFolder:
    return backups_of(path)


@pytest.fixture
def media(tmp_path: Path) -> MediaFolder:
    return MediaFolder(tmp_path / "media")


def clients_in(path: Path) -> list[str]:
    database = Database.open(path)
    with database.read() as session:
        names = [client.name for client in queries.clients(session)]
    assert database.verify() == []
    database.close()
    return names


def spoil(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xff" * (len(data) - 100))


def test_a_backup_is_one_file_with_everything_in_it(
    database: Database, here: World, backups: BackupFolder, tmp_path: Path
) -> None:
    put(database, here.answer())
    backup = backups.make(database)
    assert backup.rows["answer"] == 1 and backup.rows["client"] == 1
    assert backups.listed() == (backup,) and backups.newest() == backup
    assert not sqlite.companions(backup.path)
    copy = tmp_path / "copy" / "touchaudit.sqlite"
    copy.parent.mkdir()
    copy.write_bytes(backup.path.read_bytes())
    assert clients_in(copy) == [here.client.name]
    put(database, here.answer("/data/b"))


def test_answers_given_while_the_backup_runs_are_saved_and_in_it(
    database: Database, here: World, backups: BackupFolder
) -> None:
    for number in range(40):
        put(database, here.answer(f"/data/long{number}", "x" * 100_000))
    given_meanwhile = []

    def answer() -> None:
        given_meanwhile.append(put(database, here.answer(f"/data/q{len(given_meanwhile)}")))

    backup = backups.make(database, between=answer)
    assert len(given_meanwhile) >= 3
    assert backup.rows["answer"] == 40 + len(given_meanwhile)
    assert database.verify() == []


def test_a_backup_that_does_not_fit_says_that_it_was_not_written(
    database: Database, backups: BackupFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def small(*args: Any) -> Any:
        made = connect(*args)
        made.execute("PRAGMA max_page_count = 2").fetchall()
        return made

    connect = sqlite.connect
    monkeypatch.setattr(copies.sqlite, "connect", small)
    with pytest.raises(StorageError, match="was NOT written") as told:
        backups.make(database)
    assert "answer" not in told.value.todo
    assert not list(backups.path.glob("*.sqlite*"))


def test_photos_are_in_the_backup_once(
    database: Database, here: World, backups: BackupFolder, media: MediaFolder
) -> None:
    digest = media.keep(b"a photo")
    gone = "0" * 64
    put(database, Evidence(new_id(), here.walk.id, "/data/a", digest))
    put(database, Evidence(new_id(), here.walk.id, "/data/b", gone))
    first = backups.make(database, media)
    assert first.photos == tuple(sorted((digest, gone))) and first.lost == (gone,)
    assert backups.media.path(digest).read_bytes() == b"a photo"
    backups.make(database, media)
    assert list(backups.media.digests()) == [digest]


def test_a_damaged_backup_never_drives_out_a_good_one(
    database: Database, here: World, backups: BackupFolder
) -> None:
    good = [backups.make(database, now=NOON + timedelta(seconds=second)) for second in range(3)]
    draft = backups.start(database, now=NOON + timedelta(minutes=1))
    spoil(draft.path)
    with pytest.raises(StorageError, match="not sound"):
        backups.finish(draft)
    assert backups.listed() == tuple(reversed(good))


def test_a_copy_with_rows_missing_is_not_sound(
    database: Database, here: World, backups: BackupFolder
) -> None:
    draft = backups.start(database)
    copy = sqlite.connect(draft.path)
    copy.execute("DELETE FROM event")
    copy.close()
    with pytest.raises(StorageError, match="event has 0 rows"):
        backups.finish(draft)


def test_backups_that_rotted_or_lost_their_note_are_passed_over(
    database: Database, here: World, backups: BackupFolder
) -> None:
    older, newer, newest = (backups.make(database, now=NOON + timedelta(hours=hour)) for hour in range(3))
    spoil(newer.path)
    newest.path.with_suffix(".json").write_text(json.dumps({"made": "once"}))
    assert not is_whole(newer)
    assert backups.newest() == older
    older.path.unlink()
    assert backups.newest() is None


def test_older_backups_are_thinned_and_their_photos_with_them(
    database: Database, here: World, backups: BackupFolder, media: MediaFolder
) -> None:
    for day in range(40):
        backups.make(database, media, now=NOON + timedelta(days=day))
    kept = [(NOON + timedelta(days=39) - backup.made).days for backup in backups.listed()]
    assert kept[:8] == [0, 1, 2, 3, 4, 5, 6, 7]
    assert len(kept) < 16 and max(kept) >= 28
    assert len(list(backups.path.glob("*.sqlite"))) == len(list(backups.path.glob("*.json"))) == len(kept)
    backups.media.keep(b"of a backup that is gone")
    backups.make(database, media, now=NOON + timedelta(days=41))
    assert list(backups.media.digests()) == []


@given(st.lists(st.integers(0, 900), max_size=60), st.integers(0, 23))
def test_thinning_keeps_the_newest_and_one_of_each_period(days: list[int], hour: int) -> None:
    now = datetime(2026, 6, 30, hour, tzinfo=UTC)
    times = [now - timedelta(days=day) for day in days]
    kept = worth_keeping(times, now)
    assert kept <= set(times)
    assert set(sorted(times)[-3:]) <= kept
    assert {time.date() for time in times if (now - time).days <= 7} <= {time.date() for time in kept}
    months = {(time.year, time.month) for time in times if now - time <= timedelta(days=700)}
    assert months <= {(time.year, time.month) for time in kept}
    assert len(kept) <= 3 + 8 + 10 + 26
    assert worth_keeping(kept, now) == kept


def test_a_damaged_database_names_the_newest_backup_and_can_be_restored(
    path: Path, backups: BackupFolder, media: MediaFolder
) -> None:
    database = Database.open(path)
    one = world()
    digest = media.keep(b"a photo")
    keep(database, one, Evidence(new_id(), one.walk.id, "/data/a", digest))
    with database.read() as session:
        device = ledger_of(session).device
    backup = backups.make(database, media)
    keep(database, world("Too late"))
    database.close()
    spoil(path)
    spoiled = path.read_bytes()
    with pytest.raises(DamagedError, match="is damaged") as caught:
        Database.open(path)
    assert caught.value.backup == backup.path and backup.path.name in caught.value.todo
    assert path.read_bytes() == spoiled
    media.path(digest).unlink()

    aside = restore(path, caught.value.backup, media=media)

    assert aside is not None and (aside / path.name).read_bytes() == spoiled
    assert clients_in(path) == [one.client.name]
    assert media.path(digest).read_bytes() == b"a photo"
    again = Database.open(path)
    with again.read() as session:
        assert ledger_of(session).device not in ("", device)
    put(again, one.answer())
    assert again.verify() == []
    again.close()


@pytest.mark.parametrize("left", ["nothing", "an empty file", "a journal"])
def test_a_database_that_is_gone_is_not_quietly_begun_anew(
    path: Path, backups: BackupFolder, left: str
) -> None:
    database = Database.open(path)
    keep(database, world())
    backup = backups.make(database)
    database.close()
    path.unlink()
    if left == "an empty file":
        path.touch()
    elif left == "a journal":
        path.with_name(path.name + "-wal").write_bytes(b"old")
    with pytest.raises(DamagedError, match="gone or empty") as caught:
        Database.open(path)
    assert caught.value.backup == backup.path
    restore(path, backup.path)
    assert clients_in(path) == ["Northwind"]


def test_a_backup_that_is_not_sound_is_not_restored(path: Path, backups: BackupFolder) -> None:
    database = Database.open(path)
    keep(database, world())
    backup = backups.make(database)
    database.close()
    spoil(backup.path)
    with pytest.raises(StorageError, match="not sound"):
        restore(path, backup.path)
    assert clients_in(path) == ["Northwind"]
    assert not list(path.parent.glob("damaged-*"))


def test_an_empty_file_without_a_past_becomes_a_database(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    assert clients_in(path) == []
