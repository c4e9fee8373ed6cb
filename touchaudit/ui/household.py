"""What moves into the window once it is on screen: the look, the state, the pages, the doorbell."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from touchaudit.errors import TouchAuditError
from touchaudit.settings import Settings
from touchaudit.ui import style
from touchaudit.ui.instance import Doorbell
from touchaudit.ui.language import Interpreter
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.problems import CrashReporter
from touchaudit.ui.state import AppState
from touchaudit.ui.threshold import Threshold
from touchaudit.ui.touch_keyboard import TouchKeyboard

if TYPE_CHECKING:
    from touchaudit.services.services import Services


class Household(QObject):
    """Everything in one window, from its first paint to its end.

    Args:
        app: The application.
        frame: The window, on screen already.
        data: The folder the audits are in.
        settings: The settings as they stand.
        file: Where they are kept; None keeps them nowhere.
    """

    def __init__(
        self, app: QApplication, frame: Threshold, data: Path, settings: Settings, file: Path | None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._frame = frame
        style.load_fonts()
        self._dress(settings)
        self.state = AppState(self, settings=settings, file=file)
        self._interpreter = Interpreter(app)
        self.speak(settings.language)
        CrashReporter(frame).install()
        self._doorbell = Doorbell(data, self)
        TouchKeyboard(app)
        self._window: MainWindow | None = None

    def move_in(
        self,
        open_services: Callable[[], Services],
        files: tuple[Path, ...] = (),
        trouble: TouchAuditError | None = None,
    ) -> None:
        """Fill the window; the services are opened once it is painted."""
        state = self.state
        state.dressed.connect(self._dress)
        state.spoken.connect(partial(self._change_language, open_services))
        self._app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._doorbell.rung.connect(self._receive)
        self._fill(open_services)
        if trouble is not None:
            state.trouble.emit(trouble)
        if files:
            state.ready.connect(lambda: self._receive(list(files)))

    def speak(self, language: str) -> None:
        """Give widgets made from now on their texts in a language."""
        self._interpreter.speak(language)

    def leave(self) -> None:
        """Stop waiting for later starts, and close the database."""
        self._doorbell.close()
        if self.state.is_ready:
            self.state.services.close()

    def _fill(self, open_services: Callable[[], Services]) -> None:
        self._window = MainWindow(self.state, open_services)
        self._frame.furnish(self._window)

    def _change_language(self, open_services: Callable[[], Services]) -> None:
        """Every text is asked for anew when the window is furnished anew."""
        self.speak(self.state.settings.language)
        self._fill(open_services)

    def _dress(self, settings: Settings) -> None:
        style.apply(self._app, settings.theme, settings.text_size)

    def _follow_system(self, _scheme: object) -> None:
        self._dress(self.state.settings)

    def _receive(self, files: list[Path]) -> None:
        if self._window is not None:
            self._window.receive(files)
