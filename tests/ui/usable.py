"""What keeps a window from being used by everybody: names, sizes, the way of the Tab key, contrast."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
LEAST = 44
MOST_STOPS = 600
_ONLY_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly


def faults_of(window: QWidget) -> list[str]:
    """Return what is wrong with a window as it is shown, in words."""
    faults = unreadable(window) + cut_short(window)
    way, jumps = tab_way(window)
    faults += jumps
    seen = set(way)
    for control in controls(window):
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name):
            faults.append(f"{describe(control)} has no name")
        if min(control.width(), control.height()) < LEAST:
            faults.append(f"{describe(control)} is too small")
        if not _stands_for(control, seen):
            faults.append(f"{describe(control)} is not reached by Tab")
    return faults


def controls(inside: QWidget) -> list[QWidget]:
    """Return what a person can use, without the line inside a spin box or a drop-down list."""
    found = []
    for known in inside.findChildren(QWidget):
        part = isinstance(known.parentWidget(), QComboBox | QAbstractSpinBox)
        if isinstance(known, CONTROLS) and known.isVisible() and not part and known.isEnabled():
            found.append(known)
    return found


def describe(control: QWidget) -> str:
    """Return how a fault names a control."""
    return f"{type(control).__name__} {control.accessibleName()!r} {control.width()}×{control.height()}"


# The way of the Tab key


def tab_way(window: QWidget) -> tuple[list[QWidget], list[str]]:
    """Return what Tab goes through, once round, and where it jumps back against the way one reads.

    It jumps back if it goes to something before it in the same line, or above it in the same column. From the
    last stop it may go to the first.
    """
    window.activateWindow()
    QApplication.processEvents()
    way: list[QWidget] = []
    jumps: list[tuple[QWidget, QWidget]] = []
    for _ in range(MOST_STOPS):
        before = QApplication.focusWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(before or window, event)
        here = QApplication.focusWidget()
        if here is None or (way and here is way[0]):
            break
        if way and before is not None and _reads_before(_place(here), _place(before)):
            jumps.append((before, here))
        way.append(here)
    first = min(way, key=lambda stop: (_place(stop).top(), _place(stop).left()), default=None)
    told = [
        f"after {describe(before)} Tab jumps back to {describe(here)}"
        for before, here in jumps
        if here is not first
    ]
    return way, told


def _place(control: QWidget) -> QRect:
    return QRect(control.mapToGlobal(QPoint(0, 0)), control.size())


def _reads_before(one: QRect, other: QRect) -> bool:
    same_line = one.top() < other.bottom() and other.top() < one.bottom()
    same_column = one.left() < other.right() and other.left() < one.right()
    return (same_line and one.right() <= other.left()) or (same_column and one.bottom() <= other.top())


def _stands_for(control: QWidget, seen: set[QWidget]) -> bool:
    """Tell whether a control needs no stop of its own.

    A group of radio buttons is one stop: the arrow keys go on inside it. A key on screen stands for a
    real one.
    """
    if control in seen or control.property("role") == "key":
        return True
    if isinstance(control, QRadioButton) and control.group() is not None:
        return any(button in seen for button in control.group().buttons())
    if isinstance(control, QRadioButton):
        return any(button in seen for button in control.parentWidget().findChildren(QRadioButton))
    return False


# What has room


def cut_short(window: QWidget) -> list[str]:
    """Return the labels and buttons that show less than they say, and what stands out of the window.

    A line that ends in … by its own choice, and tells the whole as its tooltip, is not among them.
    """
    faults = []
    for known in window.findChildren(QWidget):
        if not known.isVisible() or known.visibleRegion().isEmpty():
            continue
        if type(known) is QLabel and known.text() and not _has_room(known):
            faults.append(f"{describe(known)} has no room for {known.text()[:60]!r}")
        if type(known) in {QPushButton, QToolButton} and _needs(known) > known.width():
            faults.append(f"{describe(known)} has no room for its text")
        beyond = known.mapTo(window, known.rect().topRight()).x() - window.width()
        if isinstance(known, CONTROLS) and beyond > 0 and not _scrolls_across(known):
            faults.append(f"{describe(known)} stands out of the window")
    return faults


def _scrolls_across(known: QWidget) -> bool:
    above = known.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea) and above.horizontalScrollBar().maximum() > 0:
            return True
        above = above.parentWidget()
    return False


def _has_room(label: QLabel) -> bool:
    inside = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 2
    return label.sizeHint().width() <= label.width() + 2 and inside.height() >= label.fontMetrics().ascent()


def _needs(button: QAbstractButton) -> int:
    """Return how wide a button has to be for its text."""
    shows_text = not isinstance(button, QToolButton) or button.toolButtonStyle() != _ONLY_ICON
    lines = button.text().replace("&&", "&").split("\n") if shows_text else [""]
    return max(button.fontMetrics().horizontalAdvance(line) for line in lines)


# What is written, in which colour, on which ground


@dataclass(frozen=True)
class Written:
    """A text as it is painted: where, in which colour (``#rrggbb``), how large and how heavy."""

    text: str
    ink: str
    place: QRect
    pixels: float
    weight: int

    @property
    def least(self) -> float:
        """The contrast it needs: WCAG 2.2, 1.4.3; large is 18 points, or 14 in bold."""
        return 3.0 if self.pixels >= 24 or (self.pixels >= 18.66 and self.weight >= 700) else 4.5


_GROUP = re.compile(r'transform="matrix\(([^)]*)\)"')
_TEXT = re.compile(
    r'<text fill="(?P<ink>#\w{6})".*? x="(?P<x>[-\d.]+)" y="(?P<y>[-\d.]+)"'
    r'.*?font-size="(?P<size>[\d.]+)" font-weight="(?P<weight>\d+)"[^>]*>(?P<text>.*?)</text>',
    re.DOTALL,
)


def writing(window: QWidget) -> list[Written]:
    """Return every text that a window paints: labels, buttons, and what is drawn by hand."""
    sheet = QBuffer()
    sheet.open(QBuffer.OpenModeFlag.WriteOnly)
    drawn = QSvgGenerator()
    drawn.setOutputDevice(sheet)
    drawn.setResolution(96)
    painter = QPainter(drawn)
    window.render(painter, QPoint(0, 0))
    painter.end()
    found = []
    for group in bytes(sheet.data().data()).decode("utf-8").split("\n<g ")[1:]:
        matrix = _GROUP.search(group)
        parts = [float(part) for part in matrix[1].split(",")] if matrix else [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]
        found += [_written(match, parts[0], *parts[4:]) for match in _TEXT.finditer(group)]
    return found


def _written(match: re.Match[str], scale: float, right: float, down: float) -> Written:
    size = float(match["size"]) * scale  # figures are written large and drawn small
    text = match["text"].strip()
    left, base = float(match["x"]) * scale + right, float(match["y"]) * scale + down
    place = QRect(round(left), round(base - 0.72 * size), round(0.55 * size * len(text)), round(0.72 * size))
    around = 3 if len(text) > 2 else round(size / 3)
    place = place.adjusted(-around, -around, around, around)
    return Written(text, match["ink"], place, size, int(match["weight"]))


def unreadable(window: QWidget) -> list[str]:
    """Return the texts whose ink is too close to the ground they stand on."""
    picture = window.grab().toImage()
    faults = []
    for written in writing(window):
        known = window.childAt(written.place.center())
        if known is None or not known.isEnabled() or not written.text:
            continue
        if isinstance(known, QLineEdit) and known.hasSelectedText():  # painted twice, one over the other
            continue
        if _says_other(known, written.text):  # scrolled away, below what stands here
            continue
        colours = colours_in(picture, written.place)
        ground = QColor(colours.most_common(1)[0][0]).name() if colours else written.ink
        ratio = contrast(written.ink, ground)
        if colours and ratio < written.least and _is_seen(written.ink, ground, colours):
            faults.append(f"{written.text!r} in {written.ink} on {ground}: {ratio:.2f}, in {describe(known)}")
    return faults


def _says_other(known: QWidget, text: str) -> bool:
    """Tell whether a widget has a text of its own that does not hold this one."""
    own = known.text() if isinstance(known, QToolButton) else ""
    return bool(own) and text not in own


def colours_in(picture: QImage, place: QRect) -> Counter[int]:
    """Count the colours of the pixels of a place; none where it is out of the picture."""
    ratio = picture.devicePixelRatio()
    area = QRect(place.topLeft() * ratio, place.size() * ratio).intersected(picture.rect())
    if area.isEmpty():
        return Counter()
    cut = picture.copy(area).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(cut.constBits()).cast("I").tolist())


def _is_seen(ink: str, ground: str, colours: Counter[int]) -> bool:
    """Tell whether there is ink: a text that is scrolled away is painted too, but nowhere."""
    most = _apart(QColor(ground), QColor(ink)) / 2
    return any(_apart(QColor(pixel), QColor(ink)) <= most for pixel in colours)


def _apart(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(front: str, back: str) -> float:
    """WCAG 2.2, contrast ratio."""
    lighter, darker = sorted((luminance(front), luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
