"""Sounds that are written to disk while they are recorded, so that a crash keeps what was said so far."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from touchaudit.store.files import disk_trouble, sync_folder

_HEAD = struct.Struct("<4sI4s4sIHHIIHH4sI")
_PLAIN, _BYTES = 1, 2


class GrowingSound:
    """A WAV file of 16-bit sound; a second of it is durable about a second after it was heard.

    Only the lengths in its head are wrong until it is closed: ``mend`` puts them right after a crash.

    Args:
        path: A file that is not there yet, in a folder that is.
        rate: Samples a second.
        channels: 1, or 2 for stereo; ``second`` tells how many bytes a second of both takes.

    Raises:
        StorageError: if the disk does not take it; by ``append`` and ``close`` as well.
    """

    def __init__(self, path: Path, rate: int, channels: int) -> None:
        self.path = path
        self.second = rate * channels * _BYTES
        self._length = self._synced = 0
        with disk_trouble(path):
            self._file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "wb")
            try:
                self._file.write(_head(rate, channels))
                self._sync()
                sync_folder(path.parent)
            except OSError:
                self._file.close()
                raise

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self._length / self.second

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return _HEAD.size + self._length

    def append(self, samples: bytes) -> None:
        """Go on with these samples."""
        with disk_trouble(self.path):
            self._file.write(samples)
            self._length += len(samples)
            if self._length - self._synced >= self.second:
                self._sync()

    def close(self) -> None:
        """Say in the head how long it became; whatever the disk says, the file is let go."""
        with disk_trouble(self.path):
            try:
                self._sync()
            finally:
                self._file.close()
        mend(self.path)

    def _sync(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._synced = self._length


def mend(path: Path) -> float:
    """Put the lengths in a sound's head right; return how many seconds it lasts, 0 where it is no sound.

    Raises:
        StorageError: if it can't be read or written.
    """
    with disk_trouble(path), path.open("rb+") as file:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size or head[:4] != b"RIFF":
            return 0.0
        second: int = _HEAD.unpack(head)[8]
        frame: int = _HEAD.unpack(head)[9]
        length = (path.stat().st_size - _HEAD.size) // frame * frame
        file.seek(0)
        file.write(_head(second // frame, frame // _BYTES, length))
        file.truncate(_HEAD.size + length)
        file.flush()
        os.fsync(file.fileno())
    return length / second


def _head(rate: int, channels: int, length: int = 0) -> bytes:
    frame = channels * _BYTES
    whole = _HEAD.size - 8 + length
    form = (b"fmt ", 16, _PLAIN, channels, rate, rate * frame, frame, _BYTES * 8)
    return _HEAD.pack(b"RIFF", whole, b"WAVE", *form, b"data", length)
