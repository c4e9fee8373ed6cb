"""Put whole files on disk so that a power cut leaves the old or the new, never a half."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from touchaudit.errors import StorageError
from touchaudit.saying import Saying

_PATIENCE = 2.5
_PAUSE = 0.05
_BLOCKED = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock violation; a virus scanner lets go after a moment."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_MAY_WRITE = "Check that you may write to the folder {folder} and that its disk is connected."


def draft_of(path: Path) -> Path:
    """Return the temporary name under which a file is written, in the same folder."""
    return path.with_name(f"{path.name}.part")


def write_whole(path: Path, data: bytes, name: str = "") -> None:
    """Write a file durably under a temporary name, then give it its name; ``name`` is what a person calls it.

    Raises:
        StorageError: if the disk does not take it; what was there before is untouched.
    """
    draft = draft_of(path)
    with disk_trouble(path, name):
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        move_into_place(draft, path)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file as ``write_whole`` writes one.

    Raises:
        StorageError: if it can't be read or the disk does not take it.
    """
    draft = draft_of(target)
    with disk_trouble(target):
        shutil.copyfile(source, draft)
        draft.chmod(0o600)
        sync_file(draft)
        move_into_place(draft, target)


def move_into_place(draft: Path, path: Path) -> None:
    """Give a finished file its name, over what bore it before, and make that durable."""
    give_up = time.monotonic() + _PATIENCE
    while True:
        try:
            draft.replace(path)
            break
        except OSError as error:
            if getattr(error, "winerror", None) not in _BLOCKED or time.monotonic() > give_up:
                raise
            time.sleep(_PAUSE)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Make a file's content durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows does so by itself and has no call for it."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_private(folder: Path, name: str = "") -> None:
    """Make a folder that only its owner can enter; one that is there already stays as it is.

    ``name`` is what a person calls what shall be in it.

    Raises:
        StorageError: if it can't be made.
    """
    with disk_trouble(folder, name):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


@contextmanager
def disk_trouble(path: Path, name: str = "") -> Iterator[None]:
    """Raise an OSError as a StorageError in plain words; ``name`` is what a person calls the file."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageError(
                Saying("The disk is full; {name} was NOT written.", name=name or path.name),
                safe="Everything saved before is safe.",
                todo="Free some space and try again.",
            ) from error
        raise StorageError(
            Saying("{name} can't be written: {why}.", name=name or path.name, why=error.strerror or error),
            safe="Everything saved before is safe.",
            todo=Saying(_MAY_WRITE, folder=path.parent),
        ) from error
