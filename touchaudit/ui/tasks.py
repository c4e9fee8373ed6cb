"""Slow work off the window's thread: one worker, and the outcome back on the window's thread by signal."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal


class Tasks(QObject):
    """Run work one piece after the other in one worker thread.

    Work must not touch widgets, nor the database: it gets frozen values and gives values back.
    """

    busy = Signal(bool)
    _finished = Signal(object, object, object, object)
    _went_on = Signal(object, object, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="touchaudit")
        self._running = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._went_on.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do ``work`` in the worker; then call ``done`` with what it gave, or ``failed`` with the error.

        Args:
            owner: Whoever waits for it: once it is gone, nobody is told.
            work: What to do, without arguments.
            done: Called on the window's thread.
            failed: The same, for an error; without it, the error is raised on the window's thread.
        """
        self._running += 1
        if self._running == 1:
            self.busy.emit(True)
        future = self._pool.submit(work)
        future.add_done_callback(lambda ended: self._hand_over(ended, owner, done, failed))

    def teller(self, owner: QObject, told: Callable[[float], object]) -> Callable[[float], None]:
        """Return what work calls in the worker to tell the share done; ``told`` hears it in the window.

        A signal of a page won't do: the page may be let go while the worker holds on to its signal.
        """

        def tell(share: float) -> None:
            if shiboken6.isValid(self):
                self._went_on.emit(owner, told, share)

        return tell

    def close(self) -> None:
        """Drop what has not begun and wait for what has."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _hand_over(
        self, ended: Future[Any], owner: QObject, done: object, failed: object
    ) -> None:  # in the worker
        if shiboken6.isValid(self):
            self._finished.emit(ended, owner, done, failed)

    def _deliver(
        self,
        ended: Future[Any],
        owner: QObject,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None,
    ) -> None:
        self._running -= 1
        if self._running == 0:
            self.busy.emit(False)
        if ended.cancelled() or not shiboken6.isValid(owner):
            return
        error = ended.exception()
        if error is None:
            done(ended.result())
        elif failed is not None and isinstance(error, Exception):
            failed(error)
        else:
            raise error

    @staticmethod
    def _tell(owner: QObject, told: Callable[[float], object], share: float) -> None:
        if shiboken6.isValid(owner):
            told(share)
