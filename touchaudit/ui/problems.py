"""Trouble on screen: a bar for what has a name, a dialog for what has none."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from touchaudit import __version__
from touchaudit.errors import FormError, TouchAuditError
from touchaudit.ui import words
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import button, column, icon_button, label, relabel, row
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.sheet import Sheet
from touchaudit.ui.widgets.toast import announce

_log = logging.getLogger(__name__)


class MessageBar(QFrame):
    """What happened, what is safe, what to do: over the page until it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "trouble")
        self.setObjectName("messages")  # its margin is in the style sheet, so that it goes when the bar does
        self._what = label(role="h3", wrap=True)
        self._more = label(wrap=True)
        self._action = button("", clicked=self._act)
        self._acting: Callable[[], object] | None = None
        close = icon_button("x", self.tr("Close this message"), self.hide)
        sign = Glyph("triangle-alert", "bad", 22)
        texts = column(self._what, self._more, Flow(self._action), spacing=3)
        line = row(spacing=12, margins=(16, 8, 8, 10))
        line.addLayout(column(6, sign, None))
        line.addLayout(column(4, texts, None), 1)
        line.addLayout(column(close, None))
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_trouble(
        self, error: TouchAuditError, action: str = "", acting: Callable[[], object] | None = None
    ) -> None:
        """Show trouble that has a name, with a button to do something about it where there is one."""
        lines = error.problems if isinstance(error, FormError) else (error.what,)
        self._what.setText("\n".join(words.said(line) for line in lines))
        self._more.setText(" ".join(words.said(part) for part in (error.safe, error.todo) if part))
        self._more.setVisible(bool(self._more.text()))
        relabel(self._action, action)
        self._action.setVisible(acting is not None)
        self._acting = acting
        self.show()
        announce(self, f"{self._what.text()} {self._more.text()}")

    def _act(self) -> None:
        self.hide()
        if self._acting is not None:
            self._acting()


class CrashDialog(Sheet):
    """A fault of the program itself, with everything a report of it needs."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        super().__init__(
            parent,
            self.tr("Touchaudit made a mistake"),
            self.tr("Go on"),
            intro=self.tr(
                "What you entered up to now is stored. Please look through the text below and send it to "
                "whoever looks after the program."
            ),
            width=720,
        )
        self._report = report
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report of the mistake"))
        text.setMinimumHeight(280)
        self.form.addWidget(text)
        self.no.hide()
        self.extra.addWidget(button(self.tr("Copy the text"), "copy", clicked=self._copy))

    @classmethod
    def tell(cls, parent: QWidget | None, report: str) -> None:
        """Show the report until it is closed."""
        cls(parent, report).exec()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


class CrashReporter(QObject):
    """Takes every error nobody handled: to the log, then to the crash dialog, never to nowhere."""

    _happened = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open = False
        self._happened.connect(self._show)

    def install(self) -> None:
        """Become ``sys.excepthook``."""
        sys.excepthook = self.take

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None = None
    ) -> None:
        """Log an error and show it; one dialog at a time."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("an error nobody handled", exc_info=(kind, error, trace))
        self._happened.emit(crash_report(kind, error, trace))

    def _show(self, report: str) -> None:
        if self._open:
            return
        self._open = True
        try:
            CrashDialog.tell(self._window, report)
        finally:
            self._open = False


def crash_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None = None) -> str:
    """Return versions and traceback as text to send."""
    versions = (
        f"Touchaudit {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"Qt {qVersion()}, {platform.platform()}"
    )
    return versions + "\n\n" + "".join(traceback.format_exception(kind, error, trace))
