"""See to it that one program at a time works on one folder of data."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from touchaudit.store.files import disk_trouble, make_private

_LOCKED_BYTE = 1 << 30
"""Far behind the number in the file, which stays readable: Windows locks readers out as well."""


class InstanceLock:
    """A lock file with the number of the process that holds it; the system frees it when that one dies.

    ``unclean`` says, once the lock is held, that the holder before crashed or lost its power.
    """

    def __init__(self, path: Path) -> None:
        self.unclean = False
        self._path = path
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; return False if another process holds it.

        Raises:
            StorageError: if the lock file can't be written.
        """
        make_private(self._path.parent)
        with disk_trouble(self._path):
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            if not _lock(handle):
                os.close(handle)
                return False
            self._handle = handle
            self.unclean = self.holder() is not None
            self._write(str(os.getpid()))
        return True

    def release(self) -> None:
        """Let go, and leave a sign that it was done in order."""
        if self._handle is not None:
            with disk_trouble(self._path):
                self._write("")
            os.close(self._handle)
            self._handle = None

    def holder(self) -> int | None:
        """Return the number of the process that holds the lock, or held it when it died."""
        try:
            text = self._path.read_text("ascii")
        except FileNotFoundError:
            return None
        return int(text) if text.isdecimal() else None

    def _write(self, text: str) -> None:
        assert self._handle is not None
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, text.encode("ascii"))


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
