"""Pictures from wherever they come: files dropped, the clipboard, a dialog; and small ones to show."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from touchaudit.ui import words

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".bmp", ".gif", ".tif", ".tiff")
Source = Path | bytes


def pictures_in(mime: QMimeData | None) -> tuple[Source, ...]:
    """Return the pictures that were pasted or dropped: files as paths, a bare image as PNG bytes."""
    if mime is None:  # an empty clipboard
        return ()
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    known = [path for path in paths if path.suffix.lower() in PICTURES]
    if known:
        return tuple(known)
    image = mime.imageData() if mime.hasImage() else None
    return (_png(image),) if isinstance(image, QImage) and not image.isNull() else ()


def choose_pictures(parent: QWidget, title: str) -> tuple[Path, ...]:
    """Ask for picture files; none where the auditor backed out."""
    known = " ".join(f"*{ending}" for ending in PICTURES)
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", f"{words.said('Pictures')} ({known})")
    return tuple(Path(name) for name in names)


def small(path: Path, size: QSize, ratio: float) -> QPixmap:
    """Return a picture cut to fill ``size``, sharp on this screen; a null one if it can't be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    wanted = size * ratio
    full = reader.size()
    if full.isValid():
        reader.setScaledSize(full.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return QPixmap()
    left, top = (image.width() - wanted.width()) // 2, (image.height() - wanted.height()) // 2
    cut = QPixmap.fromImage(image.copy(max(0, left), max(0, top), wanted.width(), wanted.height()))
    cut.setDevicePixelRatio(ratio)
    return cut


def whole(path: Path, room: QSize, ratio: float) -> QPixmap:
    """Return a whole picture scaled down to fit ``room``; a null one if it can't be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    full, wanted = reader.size(), room * ratio
    if full.isValid() and (full.width() > wanted.width() or full.height() > wanted.height()):
        reader.setScaledSize(full.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
