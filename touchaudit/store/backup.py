"""Backups that are known to work: copied, opened, checked and counted before an older one goes.

A backup is one database file and a note beside it that says what is in it; all backups in a folder share
their photos.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from touchaudit.store import sqlite
from touchaudit.store.codecs import to_text
from touchaudit.store.copies import copy_closed, prove
from touchaudit.store.files import disk_trouble, draft_of, make_private, move_into_place, write_whole
from touchaudit.store.media import MediaFolder
from touchaudit.store.trouble import translated

if TYPE_CHECKING:
    from touchaudit.store.database import Database

_NAME = "touchaudit-%Y%m%dT%H%M%S%fZ.sqlite"
_ALWAYS = 3
_DAYS, _WEEKS, _MONTHS = 7, 8, 24


@dataclass(frozen=True, slots=True)
class Draft:
    """A copy that nobody has checked yet."""

    path: Path
    made: datetime
    rows: Mapping[str, int] | None
    passphrase: str | None


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was checked; ``photos`` are the digests it needs, ``lost`` those that were missing."""

    path: Path
    made: datetime
    sha256: str
    rows: Mapping[str, int]
    photos: tuple[str, ...]
    lost: tuple[str, ...]


class BackupFolder:
    """The backups of one database."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.media = MediaFolder(path / "media")

    def make(
        self,
        database: Database,
        media: MediaFolder | None = None,
        *,
        between: Callable[[], object] | None = None,
        now: datetime | None = None,
    ) -> Backup:
        """Make a backup, check it, and thin out the older ones.

        Raises:
            StorageError: if it can't be made or is not sound; the older ones are then all kept.
        """
        return self.finish(self.start(database, between=between, now=now), media)

    def start(
        self,
        database: Database,
        *,
        between: Callable[[], object] | None = None,
        now: datetime | None = None,
    ) -> Draft:
        """Copy an open database, on its own thread; ``between`` runs after each megabyte and may commit.

        Raises:
            StorageError: if the disk does not take it.
        """
        made = now or datetime.now(UTC)
        draft = self._draft(made)
        rows = database.copy_to(draft, between=between)
        return Draft(draft, made, rows, database.passphrase)

    def start_closed(self, path: Path, passphrase: str | None = None) -> Draft:
        """Copy a database that nobody has open.

        Raises:
            StorageError: if the disk does not take it.
        """
        made = datetime.now(UTC)
        draft = self._draft(made)
        copy_closed(path, draft)
        return Draft(draft, made, None, passphrase)

    def finish(self, draft: Draft, media: MediaFolder | None = None) -> Backup:
        """Check a draft, add the photos it needs, give it its name and thin out the older ones.

        It touches no open database, so it may run on another thread.

        Raises:
            StorageError: if the draft is not sound; the older ones are then all kept.
        """
        rows = prove(draft.path, draft.passphrase, draft.rows)
        photos = _photos_in(draft.path, draft.passphrase)
        lost = self._take_photos(photos, media)
        path = self.path / draft.made.strftime(_NAME)
        with disk_trouble(path):
            digest = _sha256(draft.path)
            move_into_place(draft.path, path)
        backup = Backup(path, draft.made, digest, rows, photos, lost)
        write_whole(_note_of(path), to_text(_to_json(backup)).encode())
        self._thin(draft.made)
        return backup

    def listed(self) -> tuple[Backup, ...]:
        """Return the backups that were checked when they were made, newest first."""
        found = (_from_note(path) for path in self.path.glob("touchaudit-*.sqlite"))
        return tuple(sorted((b for b in found if b is not None), key=lambda b: b.made, reverse=True))

    def newest(self) -> Backup | None:
        """Return the newest backup that still is what it was when it was checked."""
        return next((backup for backup in self.listed() if is_whole(backup)), None)

    def _draft(self, made: datetime) -> Path:
        make_private(self.path)
        return draft_of(self.path / made.strftime(_NAME))

    def _take_photos(self, photos: Iterable[str], media: MediaFolder | None) -> tuple[str, ...]:
        """Copy the photos that are not here yet; return those that are nowhere."""
        lost = []
        for digest in self.media.missing(photos):
            source = None if media is None else media.path(digest)
            if source is None or not source.is_file():
                lost.append(digest)
                continue
            with disk_trouble(source):
                data = source.read_bytes()
            if self.media.keep(data) != digest:
                lost.append(digest)
        return tuple(lost)

    def _thin(self, now: datetime) -> None:
        backups = self.listed()
        kept = worth_keeping((backup.made for backup in backups), now)
        with disk_trouble(self.path):
            for backup in backups:
                if backup.made not in kept:
                    backup.path.unlink()
                    _note_of(backup.path).unlink()
            needed = {digest for backup in backups if backup.made in kept for digest in backup.photos}
            for digest in list(self.media.digests()):
                if digest not in needed:
                    self.media.path(digest).unlink()


def is_whole(backup: Backup) -> bool:
    """Tell whether a backup is still the file that was checked."""
    try:
        return _sha256(backup.path) == backup.sha256
    except OSError:
        return False


def worth_keeping(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which backups stay: the last three, then one a day, a week and a month, each the latest.

    Days count for 7 days, weeks for 8 weeks, months for 24 months.
    """
    ordered = sorted(times, reverse=True)
    kept = set(ordered[:_ALWAYS])
    spans: tuple[tuple[timedelta, Callable[[datetime], Any]], ...] = (
        (timedelta(days=_DAYS), lambda time: time.date()),
        (timedelta(weeks=_WEEKS), lambda time: time.isocalendar()[:2]),
        (timedelta(days=31 * _MONTHS), lambda time: (time.year, time.month)),
    )
    for span, period in spans:
        latest: dict[Any, datetime] = {}
        for time in ordered:
            if now - time <= span:
                latest.setdefault(period(time), time)
        kept.update(latest.values())
    return frozenset(kept)


def _photos_in(path: Path, passphrase: str | None) -> tuple[str, ...]:
    with translated(), closing(sqlite.connect(path, passphrase)) as copy:
        rows = [
            *copy.execute("SELECT digest, original FROM evidence"),
            *copy.execute("SELECT photo FROM opportunity"),
        ]
        return tuple(sorted({digest for row in rows for digest in row if digest}))


def _note_of(path: Path) -> Path:
    return path.with_suffix(".json")


def _to_json(backup: Backup) -> dict[str, Any]:
    return {
        "made": backup.made.isoformat(),
        "sha256": backup.sha256,
        "rows": dict(backup.rows),
        "photos": list(backup.photos),
        "lost": list(backup.lost),
    }


def _from_note(path: Path) -> Backup | None:
    try:
        note = json.loads(_note_of(path).read_text("utf-8"))
        made = datetime.fromisoformat(note["made"])
        return Backup(path, made, note["sha256"], note["rows"], tuple(note["photos"]), tuple(note["lost"]))
    except (OSError, ValueError, KeyError, TypeError):
        # Without its note a file may be half a copy: it does not count, and is left where it is.
        return None


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
