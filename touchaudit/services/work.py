"""Long work: how far it is, how to stop it, and how its result gets whole into its file."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event

from touchaudit.errors import Cancelled, ReportError

Progress = Callable[[float], None]


class Stop:
    """Asked for on one thread, heeded on another: the work ends at its next step with nothing left behind."""

    def __init__(self) -> None:
        self._asked = Event()

    def ask(self) -> None:
        """Ask the work to stop."""
        self._asked.set()

    def heed(self) -> None:
        """Stop here, if that was asked for.

        Raises:
            Cancelled: It was.
        """
        if self._asked.is_set():
            raise Cancelled


def steps(progress: Progress | None, stop: Stop | None) -> Progress:
    """Return what a piece of work calls at each step: it tells the share done, and stops if asked to."""

    def step(share: float) -> None:
        if stop is not None:
            stop.heed()
        if progress is not None:
            progress(share)

    return step


def publish(data: bytes, path: Path, what: str = "The file") -> None:
    """Put a file where a person wants it, all at once: an older one stays whole until the new one is.

    Unlike what ``store.files`` writes, it may be read by whoever may read the folder.

    Raises:
        ReportError: The file can't be written.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):  # the folder itself may be what is wrong
            part.unlink(missing_ok=True)
        raise ReportError(
            f"{what} can't be written to {path.parent}: {error.strerror}.",
            safe="Your answers are safe, and an older file was left as it was.",
            todo="Close the file if it is open, or choose another folder.",
        ) from error
