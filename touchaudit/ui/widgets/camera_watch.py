"""New pictures in the camera's folder: noticed while a walk is open, offered, and never touched."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy

from touchaudit.errors import TouchAuditError
from touchaudit.ui import style
from touchaudit.ui.tasks import Tasks
from touchaudit.ui.widgets.basics import OneLine, button, column, label, relabel, row
from touchaudit.ui.widgets.picture import PICTURES, small
from touchaudit.ui.widgets.toast import announce

_LOOK_AGAIN = 400  # milliseconds between two looks at a file that is being written
_SIDE = 52


def usual_folder() -> Path | None:
    """Return where this computer's camera program puts its pictures; None where there is no such folder."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    known = (Path(pictures) / name for name in ("Camera Roll", "Camera"))
    return next((folder for folder in known if folder.is_dir()), None)


class CameraWatch(QObject):
    """Watches one folder. What is in it at first is old; ``found`` sends what comes once it is written whole.

    A file is whole when its size stands still between two looks and it can be read from beginning to end;
    one that can't is looked at again when it has grown.

    Args:
        tasks: Where files are read: that takes a moment.
        read: Reads a picture; raises EvidenceError for one that is not whole.
        parent: What it belongs to.
    """

    found = Signal(object)

    def __init__(self, tasks: Tasks, read: Callable[[Path], object], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._read = read
        self._folder: Path | None = None
        self._known: set[Path] = set()
        self._growing: dict[Path, int] = {}
        self._torn: dict[Path, int] = {}  # the size at which a file could not be read
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._notice)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._look)

    def watch(self, folder: Path | None) -> None:
        """Watch a folder from now on, or none."""
        if folder == self._folder:
            return
        if self._folder is not None:
            self._watcher.removePath(str(self._folder))
        self._timer.stop()
        self._growing.clear()
        self._torn.clear()
        self._folder = folder
        if folder is not None:
            self._known = set(_pictures_in(folder))
            self._watcher.addPath(str(folder))

    def _notice(self) -> None:
        """Keep an eye on what came into the folder."""
        if self._folder is not None:
            for path in _pictures_in(self._folder):
                if path not in self._known and path not in self._growing:
                    self._growing[path] = 0
            if self._growing and not self._timer.isActive():
                self._timer.start()

    def _look(self) -> None:
        """Have read what has not grown since the last look."""
        for path, before in sorted(self._growing.items()):
            size = _readable_size(path)
            if size is None:
                del self._growing[path]
            elif size and size == before and size != self._torn.get(path):
                del self._growing[path]
                self._known.add(path)
                failed = partial(self._wait, path, size)
                self._tasks.run(self, partial(self._read, path), partial(self._tell, path), failed)
            else:
                self._growing[path] = size
        if not self._growing:
            self._timer.stop()

    def _tell(self, path: Path, _picture: object) -> None:
        if path.parent == self._folder:
            self.found.emit(path)

    def _wait(self, path: Path, size: int, error: Exception) -> None:
        """Look at a file again that can't be read yet."""
        if not isinstance(error, TouchAuditError):
            raise error
        if path.parent == self._folder:
            self._torn[path] = self._growing[path] = size
            self._timer.start()


class CameraOffer(QFrame):
    """Offers new pictures from the camera, oldest first; ``taken`` sends the path of each one to add."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "accent")
        self._waiting: list[Path] = []
        self._picture = QLabel()
        self._picture.setFixedSize(style.px(_SIDE), style.px(_SIDE))
        self._text = label("", "h3", wrap=True)
        self._file = OneLine("", "small")
        self.add = button(self.tr("Add"), "plus", "primary", self._take)
        self.every = button("", role="quiet", clicked=self._take_all)
        self.ignore = button(self.tr("Ignore"), role="quiet", clicked=self._drop)
        line = row(self._picture, spacing=12, margins=(12, 8, 12, 8))
        line.addLayout(column(self._text, self._file, spacing=2), 1)
        for part in (self.ignore, self.every, self.add):
            line.addWidget(part)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def offer(self, path: Path) -> None:
        """Offer one more picture."""
        self._waiting.append(path)
        self._show()
        announce(self, self._text.text())

    def clear(self) -> None:
        """Offer nothing any more."""
        self._waiting.clear()
        self.hide()

    def _take(self) -> None:
        self.taken.emit(self._waiting.pop(0))
        self._show()

    def _take_all(self) -> None:
        while self._waiting:
            self.taken.emit(self._waiting.pop(0))
        self._show()

    def _drop(self) -> None:
        self._waiting.pop(0)
        self._show()

    def _show(self) -> None:
        count = len(self._waiting)
        self.setVisible(bool(count))
        if not count:
            return
        path = self._waiting[0]
        one, many = self.tr("New picture from the camera"), self.tr("{} new pictures from the camera")
        self._text.setText(one if count == 1 else many.format(count))
        self._file.setText(path.name)
        relabel(self.every, self.tr("Add all {}").format(count))
        self.every.setVisible(count > 1)
        shown = small(path, self._picture.size(), self.devicePixelRatioF())
        if shown.isNull():  # Qt knows no HEIC
            shown = style.icon("camera", "accent").pixmap(self._picture.size() / 2)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setPixmap(shown)


def _pictures_in(folder: Path) -> list[Path]:
    """Return the pictures in a folder, oldest name first; none where it can't be read just now."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in PICTURES)
    except OSError:
        return []


def _readable_size(path: Path) -> int | None:
    """Return the size of a file in bytes: 0 while another program keeps it to itself, None if it is gone."""
    try:
        with path.open("rb") as file:
            return file.seek(0, os.SEEK_END)
    except FileNotFoundError:
        return None
    except OSError:
        return 0
