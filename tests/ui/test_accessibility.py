"""Every page, at three sizes and in both themes: named, large enough, reached by Tab, read with ease."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from tests.ui.conftest import settle
from touchaudit.ui import style

SIZES = {"wide": (1280, 800), "small": (960, 600), "upright": (800, 1280)}
PAGES = ("home", "map", "plan", "walk", "review", "roadmap", "report", "library")
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
LEAST = 44


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(front: str, back: str) -> float:
    lighter, darker = sorted((luminance(front), luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [style.LIGHT, style.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), style.PAIRS)
def test_every_pair_of_colours_in_use_can_be_read(theme, front, back, least):
    assert contrast(getattr(theme, front), getattr(theme, back)) >= least


def test_contrast_is_measured_as_the_standard_says():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def controls(inside: QWidget) -> list[QWidget]:
    """Return what a person can use, without the line inside a spin box or a drop-down list."""
    found = []
    for known in inside.findChildren(QWidget):
        part = isinstance(known.parentWidget(), QComboBox | QAbstractSpinBox)
        if isinstance(known, CONTROLS) and known.isVisible() and not part and known.isEnabled():
            found.append(known)
    return found


def describe(control: QWidget) -> str:
    return f"{type(control).__name__} {control.accessibleName()!r} {control.width()}×{control.height()}"


def reached_by_tab(window: QWidget) -> set[QWidget]:
    window.activateWindow()
    seen: list[QWidget] = []
    for _ in range(600):
        target = QApplication.focusWidget() or window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
        here = QApplication.focusWidget()
        if here is None or (seen and here is seen[0]):
            break
        seen.append(here)
    return set(seen)


def stands_for(control: QWidget, seen: set[QWidget]) -> bool:
    """A group of radio buttons is one stop: the arrow keys go on inside it."""
    if control in seen:
        return True
    if isinstance(control, QRadioButton) and control.group() is not None:
        return any(button in seen for button in control.group().buttons())
    if isinstance(control, QRadioButton):
        return any(button in seen for button in control.parentWidget().findChildren(QRadioButton))
    return False


def faults_of(window: QWidget) -> list[str]:
    """Return what keeps a window from being used by everybody."""
    faults = []
    seen = reached_by_tab(window)
    for control in controls(window):
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name):
            faults.append(f"{describe(control)} has no name")
        if min(control.width(), control.height()) < LEAST:
            faults.append(f"{describe(control)} is too small")
        if not stands_for(control, seen):
            faults.append(f"{describe(control)} is not reached by Tab")
    return faults


def test_the_check_finds_what_is_wrong(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    fine, nameless, tiny, passed_by = (
        QPushButton("Fine"),
        QToolButton(),
        QPushButton("Tiny"),
        QPushButton("By"),
    )
    tiny.setStyleSheet("min-height: 10px; max-height: 10px")
    passed_by.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    for control in (fine, nameless, tiny, passed_by):
        line.addWidget(control)
    nameless.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    window.show()
    settle(qtbot)
    faults = faults_of(window)
    assert [fault.split(" ", 1)[0] for fault in faults] == ["QToolButton", "QPushButton", "QPushButton"]
    assert [fault.rsplit(" ", 1)[-1] for fault in faults] == ["name", "small", "Tab"]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_every_page_is_named_large_enough_and_reached(qtbot, qapp, open_desk, home, size, theme):
    style.apply(qapp, theme, 100)
    desk = open_desk(home, size=SIZES[size])
    counted = 0
    visit = next(line.visit.id for line in desk.services.clients.map(desk.client_id).visits if line.walks)
    walk = desk.services.visits.first_walk(visit)
    faults = []
    for name in PAGES:
        page = desk.go(name, visit_id="" if name == "plan" else visit, walk_id=walk)
        settle(qtbot)
        counted += len(controls(desk.window))
        faults += [f"{name}: {fault}" for fault in faults_of(desk.window)]
        assert page.grab().width() > 0
    style.apply(qapp, "light", 100)
    assert not faults, "\n".join(faults)
    assert counted > 200


@pytest.mark.parametrize("text_size", [90, 150])
def test_no_page_is_wider_than_the_window_at_any_size_of_text(qtbot, qapp, open_desk, home, text_size):
    style.apply(qapp, "light", text_size)
    desk = open_desk(home, size=SIZES["small"])
    for name in ("home", "map", "plan", "roadmap", "report", "library"):
        page = desk.go(name, visit_id="")
        outside = [
            describe(control)
            for control in controls(page.head)
            if control.mapTo(desk.window, QPoint(control.width(), 0)).x() > desk.window.width()
        ]
        assert desk.window.width() == SIZES["small"][0]
        assert not outside, f"{name}: {outside}"
    style.apply(qapp, "light", 100)
