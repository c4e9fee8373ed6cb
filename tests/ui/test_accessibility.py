"""Every page and every sheet, at three sizes, in both themes and at two scales: usable by everybody.

Named, large enough, reached by Tab in the order one reads, and written so that it can be read. What is
painted is read back from the painting itself, so that what widgets draw by hand counts as well.

TOUCHAUDIT_EVERYWHERE=1 looks at every size, theme, size of text and scale there is with every other.
"""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import product
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from tests.ui import at_scale
from tests.ui.conftest import settle
from tests.ui.survey import SHEETS, SIZES, Survey
from tests.ui.usable import contrast, controls, describe, faults_of, writing
from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.ui import style
from touchaudit.ui.widgets import toast
from touchaudit.ui.widgets.badges import Chip, ScoreBadge, ScoreDial

ROOT = Path(__file__).parents[2]
EVERYWHERE = bool(os.environ.get("TOUCHAUDIT_EVERYWHERE"))


@pytest.mark.parametrize("theme", [style.LIGHT, style.DARK], ids=["light", "dark"])
def test_every_pair_of_colours_in_use_can_be_read(theme):
    pale = [
        (front, back)
        for front, back, least in style.PAIRS
        if contrast(getattr(theme, front), getattr(theme, back)) < least
    ]
    assert not pale


def test_contrast_is_measured_as_the_standard_says():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


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


def test_the_check_finds_pale_writing_and_a_way_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    pale = QLabel("Can you read this?")
    pale.setStyleSheet("color: #9A9A9A; background: #FFFFFF")
    parts = [QPushButton(name) for name in ("One", "Two", "Three")]
    for part in (pale, *parts):
        line.addWidget(part)
    QWidget.setTabOrder(parts[0], parts[2])
    QWidget.setTabOrder(parts[2], parts[1])
    window.show()
    settle(qtbot)
    faults = faults_of(window)
    assert len(faults) == 2
    assert faults[0].startswith("'Can you read this?' in #9a9a9a on #ffffff: 2.8")
    assert "Tab jumps back to QPushButton" in faults[1]


@pytest.mark.parametrize(("theme", "sizes"), [("light", ("wide", "small")), ("dark", ("upright",))])
def test_every_page_and_sheet_is_usable_by_everybody(qtbot, themed, open_desk, home, theme, sizes):
    themed(theme)
    desk = open_desk(home)
    survey = Survey(desk.window, desk.services)
    survey.go_through(*sizes)
    assert not survey.faults, "\n".join(survey.faults)
    assert survey.counted > 500 * len(sizes)
    assert len(survey.sheets) > len(sizes) * len(SHEETS) / 2


@pytest.mark.parametrize(
    ("theme", "text_size", "size", "scale"),
    list(product(("light", "dark"), (100, 150), SIZES, (1, 2)))
    if EVERYWHERE
    else [("light", 100, "small", 2)],
)
def test_every_page_and_sheet_is_usable_at_every_scale(home, theme, text_size, size, scale):
    done = subprocess.run(
        [sys.executable, "-m", at_scale.__name__, home, theme, str(text_size), size],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
        env={**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"},
    )
    looked_at, *faults = done.stdout.split("\n")
    measured, counted, sheets = looked_at.split()
    assert not faults, "\n".join(faults)
    assert measured == str(scale)
    assert int(counted) > 500
    assert int(sheets) > len(SHEETS) / 2


@pytest.mark.parametrize("text_size", [90, 150])
def test_no_page_is_wider_than_the_window_at_any_size_of_text(themed, open_desk, home, text_size):
    themed("light", text_size)
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
        assert not (faults := faults_of(desk.window)), f"{name}: {faults}"


# Nothing by colour alone


def test_every_score_and_band_is_told_in_words_or_figures_too(themed, open_desk, home):
    themed("light")
    desk = open_desk(home)
    survey = Survey(desk.window, desk.services)
    band_words = {words.band_word(band) for band in Band}
    toned = 0
    for page in ("home", "map", "roadmap", "review", "report"):
        survey.go(page)
        painted = {written.text for written in writing(desk.window)}
        for chip in desk.window.findChildren(Chip):
            if chip.isVisible() and chip.window().rect().contains(chip.mapTo(desk.window, QPoint(0, 0))):
                toned += 1
                assert chip.text().strip()
        for badge in desk.window.findChildren(ScoreBadge):
            if badge.isVisible():
                toned += 1
                assert badge.accessibleName().split(", ", 1)[1]
        for dial in desk.window.findChildren(ScoreDial):
            if dial.isVisible():
                toned += 1
                assert band_words & painted
    assert toned > 20


def test_what_is_chosen_differs_in_more_than_its_hue(qtbot, themed, open_desk, home):
    """Seen in grey, the chosen answer, mark or tick still stands out from the others."""
    themed("light")
    desk = open_desk(home)
    survey = Survey(desk.window, desk.services)
    survey.go("walk")
    page = desk.window.shown()
    seen = 0
    for ref, _kind in survey.types():
        page.go_to(ref)
        settle(qtbot)
        buttons = [known for known in controls(page.card) if getattr(known, "isCheckable", bool)()]
        for button in buttons[:2]:
            before = grey(button)
            button.nextCheckState() if hasattr(button, "nextCheckState") else button.setChecked(True)
            if button.isChecked():
                seen += 1
                assert differs(before, grey(button)) > 0.03, describe(button)
    assert seen > 4


def grey(widget: QWidget) -> list[int]:
    picture = widget.grab().toImage().convertToFormat(widget.grab().toImage().Format.Format_Grayscale8)
    return [picture.pixelColor(x, y).red() for y in range(picture.height()) for x in range(picture.width())]


def differs(one: list[int], other: list[int]) -> float:
    """Return the share of pixels that are lighter or darker by a third of the way from black to white."""
    return sum(abs(a - b) > 85 for a, b in zip(one, other, strict=True)) / len(one)


# What a screen reader says


@pytest.fixture
def announced(monkeypatch):
    """What is handed to the accessibility bus to be said; the bus itself is listened to in the stories."""
    said = []

    bus = SimpleNamespace(
        isActive=lambda: True, updateAccessibility=lambda event: said.append(event.message())
    )
    monkeypatch.setattr(toast, "QAccessible", bus)
    return said


def test_a_screen_reader_says_what_the_toast_says(qtbot, desk, announced):
    desk.state.said.emit("A backup was made and checked.")
    assert announced == ["A backup was made and checked."]
    assert QAccessible.queryAccessibleInterface(desk.window.toast) is not None
