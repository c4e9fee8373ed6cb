"""One window per data folder: a second start brings the first one forward and leaves."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 800


def channel_name(data: Path) -> str:
    """Return the name that the windows of one data folder meet under."""
    return "touchaudit-" + sha256(str(data.absolute()).encode()).hexdigest()[:24]


class Doorbell(QObject):
    """Waits for later starts of the program on the same data.

    ``rung`` brings the paths of the files that the later start was to open.
    """

    rung = Signal(list)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
    socket = QLocalSocket()
    socket.connectToServer(channel_name(data))
    if not socket.waitForConnected(_WAIT):
        return False
    lines = "\n".join(str(path.absolute()) for path in files) + "\n"
    socket.write(lines.encode())
    socket.waitForBytesWritten(_WAIT)
    socket.disconnectFromServer()
    return True
