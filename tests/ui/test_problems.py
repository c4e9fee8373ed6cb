"""Trouble on screen: the bar and the crash dialog."""

from __future__ import annotations

import logging
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tests.ui.conftest import meanwhile, names, press, texts
from touchaudit.errors import FormError, StorageError
from touchaudit.saying import Saying
from touchaudit.ui.language import Interpreter
from touchaudit.ui.problems import CrashReporter, MessageBar


def test_the_bar_says_what_happened_what_is_safe_and_what_to_do(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    trouble = StorageError(
        "This disk is full.", safe="Your answers up to 09:42 are safe.", todo="Free space."
    )
    pressed = []
    bar.show_trouble(trouble, "Choose another folder", lambda: pressed.append(1))
    told = texts(bar)
    assert "This disk is full." in told
    assert "Your answers up to 09:42 are safe. Free space." in told
    press(qtbot, bar, "Choose another folder")
    assert pressed
    assert not bar.isVisible()


def test_the_bar_is_closed_and_shows_no_empty_button(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_trouble(FormError(["survey, row 4: no such list", "choices, row 9: no name"]))
    assert names(bar) == ["Close this message"]
    assert "row 4" in texts(bar)
    assert "row 9" in texts(bar)
    press(qtbot, bar, "Close this message")
    assert not bar.isVisible()


def test_what_is_wrong_with_a_checklist_is_told_in_the_language_of_the_window(qtbot, qapp):
    interpreter = Interpreter(qapp)
    interpreter.speak("de")
    try:
        bar = MessageBar()
        qtbot.addWidget(bar)
        bar.show_trouble(FormError([Saying("{name} can't be read: {why}.", name="a.xlsx", why="gone")]))
        told = texts(bar)
    finally:
        interpreter.speak("en")
    assert "a.xlsx" in told
    assert "can't be read" not in told
    assert "Nothing was stored." not in told


def test_a_mistake_of_the_program_is_logged_and_shown_with_all_a_report_needs(qtbot, caplog):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    reporter = CrashReporter(window)
    seen = []

    def look(dialog):
        seen.append(dialog.findChild(QPlainTextEdit).toPlainText())
        press(qtbot, dialog, "Copy the text")
        press(qtbot, dialog, "Go on")

    meanwhile(look)
    try:
        {}["missing"]
    except KeyError:
        reporter.take(*sys.exc_info())
    report = seen[0]
    assert "KeyError: 'missing'" in report
    assert "PySide6" in report
    assert "Touchaudit" in report
    assert QGuiApplication.clipboard().text() == report
    assert caplog.records[-1].levelno == logging.CRITICAL


def test_a_second_mistake_does_not_open_a_second_dialog(qtbot, caplog):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    reporter = CrashReporter(window)
    seen = []

    def look(dialog):
        reporter.take(ValueError, ValueError("second"))
        seen.append(dialog.findChild(QPlainTextEdit).toPlainText())
        press(qtbot, dialog, "Go on")

    meanwhile(look)
    reporter.take(KeyError, KeyError("first"))
    assert "first" in seen[0]
    assert len(caplog.records) == 2
