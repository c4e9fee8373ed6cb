"""Which file stands behind a name, asked so that asking costs nothing.

Since Linux 6.13 a plain ``stat`` asks for the times of the file as well, and a file whose times were asked
for gets exact new ones at its next write; the next ``fsync`` then has to write them down, which takes as
long as the answer itself. So on Linux only the number of the file is asked for.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Callable

Identity = tuple[int, ...]
"""Device and number of a file."""

_HERE = -100
_NUMBER_ONLY = 0x100
_SIZE, _NUMBER, _DEVICE = 256, 32, 136


def plain_identity(name: str) -> Identity:
    """Return device and number of the file behind a name.

    Raises:
        OSError: if there is none.
    """
    found = os.stat(name)  # noqa: PTH116 - on the path from tap to disk
    return found.st_dev, found.st_ino


def identity_finder() -> Callable[[str], Identity]:
    """Return the best way of this system; both ways must not be mixed, for they number devices apart."""
    if sys.platform == "linux":
        statx = getattr(ctypes.CDLL(None, use_errno=True), "statx", None)
        if statx is not None:
            return _by_statx(statx)
    return plain_identity


def _by_statx(statx: Callable[..., int]) -> Callable[[str], Identity]:
    answer = ctypes.create_string_buffer(_SIZE)

    def identity(name: str) -> Identity:
        if statx(_HERE, os.fsencode(name), 0, _NUMBER_ONLY, answer):
            raise OSError(ctypes.get_errno(), name)
        return (
            *struct.unpack_from("=II", answer, _DEVICE),
            *struct.unpack_from("=Q", answer, _NUMBER),
        )

    return identity
