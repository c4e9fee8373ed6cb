"""What can be done from the palette besides going somewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from touchaudit.ui.caretaker import back_up
from touchaudit.ui.finder import Target
from touchaudit.ui.pages.home import HomePage
from touchaudit.ui.pages.report import ReportPage
from touchaudit.ui.widgets.keysheet import KeySheet

if TYPE_CHECKING:
    from touchaudit.ui.main_window import MainWindow


class Commands(QObject):
    """The actions of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._state = window.state

    def targets(self) -> tuple[Target, ...]:
        """Return what can be done where the window stands now."""
        window, look = self._window, self.tr("Settings")
        made = [Target("plus", self.tr("New client"), "", self._new_client)]
        if not self._state.services.sample.is_there():
            made.append(Target("star", self.tr("Try the sample"), "", self._try_sample))
        if self._state.client_id:
            made.append(Target("download", self.tr("Save the report as PDF"), "", self._save_report))
        return (
            *made,
            Target("undo-2", self.tr("Undo"), "Ctrl Z", window.undo),
            Target("redo-2", self.tr("Redo"), "Ctrl Shift Z", window.redo),
            Target("sun", self.tr("Light colours"), look, partial(self._state.keep, theme="light")),
            Target("moon", self.tr("Dark colours"), look, partial(self._state.keep, theme="dark")),
            Target(
                "monitor", self.tr("Colours as the system"), look, partial(self._state.keep, theme="system")
            ),
            Target("archive", self.tr("Make a backup now"), "", self._back_up),
            Target("settings", self.tr("Settings"), "", window.settings),
            Target("circle-help", self.tr("Help"), "F1", window.help),
            Target("keyboard", self.tr("Keys"), "Shift F1", partial(KeySheet.show_keys, window)),
        )

    def _new_client(self) -> None:
        self._home().add_client()

    def _try_sample(self) -> None:
        self._home().make_sample()

    def _home(self) -> HomePage:
        self._state.go("home")
        page = self._window.page("home")
        assert isinstance(page, HomePage)
        return page

    def _save_report(self) -> None:
        self._state.go("report")
        page = self._window.page("report")
        assert isinstance(page, ReportPage)
        page.save_when_set()

    def _back_up(self) -> None:
        told = self.tr("A backup was made and checked.")
        state = self._state
        back_up(state, lambda path: state.said.emit(told) if path else None)
