"""Settings: the auditor's name, the look, where the data is, and a backup now."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.basics import OneLine, button, label, row
from touchaudit.ui.widgets.camera_watch import usual_folder
from touchaudit.ui.widgets.controls import Segments, Tick, line_edit
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
        self._camera()
        self._data()

    @classmethod
    def change(cls, parent: QWidget, state: AppState) -> None:
        """Show the settings until they are closed."""
        sheet = cls(parent, state)
        sheet.exec()
        state.keep(auditor=sheet.name.text().strip())

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
        now = button(self.tr("Make a backup now"), "archive", clicked=self._back_up)
        self.form.addLayout(row(now, self._backup, spacing=12))

    def _back_up(self) -> None:
        made: list[str] = []

        def gesture() -> None:
            made.append(str(self._state.services.backups.make().path))

        self._state.act(gesture)
        self._backup.setText(
            self.tr("Made and checked: {}").format(made[0])
            if made
            else self.tr("No backup was made; the window says why.")
        )
