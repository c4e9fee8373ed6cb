"""Put a backup in the place of a database that is damaged or gone; what was there is kept aside."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from touchaudit.store import sqlite
from touchaudit.store.copies import copy_closed, prove
from touchaudit.store.files import copy_whole, disk_trouble, make_private, move_into_place
from touchaudit.store.ledger import name_device
from touchaudit.store.media import MediaFolder
from touchaudit.store.trouble import translated


def restore(
    path: Path, backup: Path, *, passphrase: str | None = None, media: MediaFolder | None = None
) -> Path | None:
    """Put a backup in the place of the database at ``path``; return where the old one is kept, if any.

    The database must not be open. The copy gets a new device name, so that what is entered from now on
    is never taken for what was entered after the backup was made. ``media`` gets back the photos that it
    lacks, from the folder of the backup.

    Raises:
        StorageError: if the backup is not sound or the disk does not take it; nothing was changed then.
    """
    draft = path.with_name(f"{path.name}.restored")
    make_private(path.parent)
    copy_closed(backup, draft)
    prove(draft, passphrase)
    _live_anew(draft, passphrase)
    if media is not None:
        _bring_photos(MediaFolder(backup.parent / "media"), media)
    aside = _set_aside(path)
    with disk_trouble(path):
        for companion in sqlite.companions(path):
            companion.unlink()
        move_into_place(draft, path)
    return aside


def _live_anew(draft: Path, passphrase: str | None) -> None:
    with translated():
        engine = sqlite.engine_on(sqlite.connect(draft, passphrase))
        try:
            with engine.begin() as connection:
                name_device(connection)
        finally:
            engine.dispose()


def _bring_photos(source: MediaFolder, media: MediaFolder) -> None:
    for digest in media.missing(source.digests()):
        with disk_trouble(source.path(digest)):
            data = source.path(digest).read_bytes()
        media.keep(data)


def _set_aside(path: Path) -> Path | None:
    """Copy the old database and all that belongs to it: until the new one stands, the old one stays."""
    old = [name for name in (path, *sqlite.companions(path)) if name.exists()]
    if not old:
        return None
    folder = path.parent / datetime.now(UTC).strftime("damaged-%Y%m%dT%H%M%S%fZ")
    make_private(folder)
    for name in old:
        copy_whole(name, folder / name.name)
    return folder
