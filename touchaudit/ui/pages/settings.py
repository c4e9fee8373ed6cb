"""Settings: the auditor's name, the look, where the data is, and a backup now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from touchaudit.ui.caretaker import back_up
from touchaudit.ui.language import offered
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.basics import OneLine, button, label, row
from touchaudit.ui.widgets.camera_watch import usual_folder
from touchaudit.ui.widgets.controls import Picker, Segments, Tick, line_edit
from touchaudit.ui.widgets.sheet import Sheet

_TEXT_SIZES = (90, 100, 110, 125, 150)


class SettingsSheet(Sheet):
    """Every setting takes effect as it is chosen."""

    def __init__(self, parent: QWidget, state: AppState) -> None:
        super().__init__(parent, self.tr("Settings"), self.tr("Close"), width=620)
        self._state = state
        self.no.hide()
        kept = state.settings
        self.name = line_edit(self.tr("Your name"), kept.auditor)
        self.name.editingFinished.connect(lambda: state.keep(auditor=self.name.text().strip()))
        self.theme = Segments(
            self.tr("Colours"),
            (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            kept.theme,
        )
        self.theme.chosen.connect(lambda value: state.keep(theme=value))
        self.text_size = Segments(
            self.tr("Size of text"), tuple((size, f"{size} %") for size in _TEXT_SIZES), kept.text_size
        )
        self.text_size.chosen.connect(lambda value: state.keep(text_size=value))
        self.field(self.tr("Your name"), self.name, self.tr("Stands on your visits and in the report."))
        self.field(self.tr("Colours"), self.theme)
        self.field(self.tr("Size of text"), self.text_size)
        self._languages()
        self._camera()
        self._data()

    @classmethod
    def change(cls, parent: QWidget, state: AppState) -> None:
        """Show the settings until they are closed."""
        sheet = cls(parent, state)
        sheet.exec()
        state.keep(auditor=sheet.name.text().strip())

    def _languages(self) -> None:
        choices = (("system", self.tr("As the system")), *offered())
        self.language = Picker(self.tr("Language"), choices, self._state.settings.language)
        self.language.picked.connect(lambda value: self._state.keep(language=value))
        self.field(self.tr("Language"), self.language, self.tr("Takes effect when you close the settings."))

    def _camera(self) -> None:
        self.camera = Tick(self.tr("Offer new pictures of the camera on a walk"))
        self.camera.clicked.connect(self._turn_camera)
        self.folder = button(self.tr("Choose its folder"), "folder-open", clicked=self._choose_folder)
        self._folder_told = OneLine("", "small")
        self.form.addSpacing(12)
        self.form.addWidget(label(self.tr("Camera"), "h3"))
        self.form.addWidget(self.camera)
        line = row(self.folder, spacing=12)
        line.addWidget(self._folder_told, 1)
        self.form.addLayout(line)
        self._show_camera()

    def _turn_camera(self, on: bool) -> None:
        usual = usual_folder() if on else None
        self._state.keep(camera_folder=str(usual) if usual is not None else "")
        if on and usual is None:
            self._choose_folder()
        self._show_camera()

    def _choose_folder(self) -> None:
        start = self._state.settings.camera_folder or str(usual_folder() or "")
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The camera's folder"), start)
        if chosen:
            self._state.keep(camera_folder=chosen)
        self._show_camera()

    def _show_camera(self) -> None:
        folder = self._state.settings.camera_folder
        self.camera.setChecked(bool(folder))
        told = self.tr("Off. The camera's own pictures are never moved or deleted.")
        self._folder_told.setText(folder or told)

    def _data(self) -> None:
        self.form.addSpacing(12)
        self.form.addWidget(label(self.tr("Your data"), "h3"))
        if not self._state.is_ready:
            return
        self.form.addWidget(label(str(self._state.services.home), "muted", wrap=True))
        self._backup = label(self.tr("Everything stays on this computer."), "small", wrap=True)
        self._now = button(self.tr("Make a backup now"), "archive", clicked=self._back_up)
        self.form.addLayout(row(self._now, self._backup, spacing=12))
        choose = button(self.tr("Choose a second folder"), "folder-open", clicked=self._choose_second)
        self._no_second = button(self.tr("No second folder"), role="quiet", clicked=self._drop_second)
        self._second = OneLine("", "small")
        line = row(choose, self._no_second, spacing=12)
        line.addWidget(self._second, 1)
        self.form.addLayout(line)
        self._show_second()

    def _choose_second(self) -> None:
        start = self._state.settings.backup_folder or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A second folder for backups"), start)
        if chosen:
            self._state.keep(backup_folder=chosen)
        self._show_second()

    def _drop_second(self) -> None:
        self._state.keep(backup_folder="")
        self._show_second()

    def _show_second(self) -> None:
        folder = self._state.settings.backup_folder
        self._no_second.setVisible(bool(folder))
        self._second.setText(folder or self.tr("On another disk or a stick, it gets every backup, too."))

    def _back_up(self) -> None:
        self._now.setEnabled(False)
        self._backup.setText(self.tr("Being made and checked…"))
        back_up(self._state, self._tell)

    def _tell(self, path: str) -> None:
        if not isValid(self):
            return  # closed before the backup was checked
        self._now.setEnabled(True)
        self._backup.setText(
            self.tr("Made and checked: {}").format(path)
            if path
            else self.tr("No backup was made; the window says why.")
        )
