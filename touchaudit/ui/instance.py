"""One window per data folder: a second start brings the first one forward and leaves."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDir, QObject, Signal

_WAIT = 800


def channel_name(data: Path) -> str:
    """Return the name that the windows of one data folder meet under."""
    digest = QCryptographicHash.hash(str(data.absolute()).encode(), QCryptographicHash.Algorithm.Sha256)
    return "touchaudit-" + bytes(digest.data()).hex()[:24]


class Doorbell(QObject):
    """Waits for later starts of the program on the same data.

    ``rung`` brings the paths of the files that the later start was to open.
    """

    rung = Signal(list)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = channel_name(data)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left behind by a run that was killed
            self._server.listen(name)

    def close(self) -> None:
        """Stop waiting."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.waitForReadyRead(_WAIT)
            text = bytes(socket.readAll().data()).decode("utf-8", "replace")
            socket.disconnectFromServer()
            self.rung.emit([Path(line) for line in text.splitlines() if line])


def ring(data: Path, files: tuple[Path, ...] = ()) -> bool:
    """Ask a window on the same data to come forward; False if there is none."""
    name = channel_name(data)
    if not _may_be_there(name):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT):
        return False
    lines = "\n".join(str(path.absolute()) for path in files) + "\n"
    socket.write(lines.encode())
    socket.waitForBytesWritten(_WAIT)
    socket.disconnectFromServer()
    return True


def _may_be_there(name: str) -> bool:
    """Look for the file that a waiting window leaves; Windows keeps its channels where none can look."""
    return sys.platform == "win32" or Path(QDir.tempPath(), name).exists()
