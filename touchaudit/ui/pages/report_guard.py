"""The seal and the password of the report page: chosen once, applied whenever a report is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from touchaudit.errors import TouchAuditError
from touchaudit.services.seals import FileCheck, Guard
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.basics import button


class ReportGuard(QObject):
    """Guards reports of one page.

    Args:
        page: Whose window the sheets cover.
        state: What all pages share.
    """

    def __init__(self, page: QWidget, state: AppState) -> None:
        super().__init__(page)
        self._page = page
        self._state = state
        self.guard = Guard()
        self.button = button(self.tr("Guard"), "shield-check", clicked=self.choose)
        self.button.setToolTip(self.tr("Seal the report against changes, or lock it with a password"))

    def choose(self) -> None:
        """Ask how reports are saved from now on."""
        from touchaudit.ui.dialogs.guard import GuardSheet, Offers

        offers = Offers(self._state.services.seals.can_seal(), self.check, self.export_certificate)
        chosen = GuardSheet.ask(self._page, self.guard, offers)
        if chosen is not None:
            self.guard = chosen
            sealed, locked = self.tr("Sealed"), self.tr("Locked")
            self.button.setText(sealed if chosen.seal else locked if chosen.password else self.tr("Guard"))

    def write(self, data: bytes, path: Path) -> str:
        """Save a report guarded as chosen, and return what is said of it besides its name.

        Raises:
            TouchAuditError: It can't be guarded or written.
        """
        services = self._state.services
        guarded = services.seals.guard(data, self.guard, self._state.settings.auditor)
        services.reports.write(guarded, path)
        if not self.guard.seal:
            return ""
        return self.tr("Sealed; its SHA-256 begins with {}.").format(services.seals.note(guarded, path)[:16])

    def check(self) -> FileCheck | None:
        """Ask for a report and return whether it is as it was sealed; None where none was chosen."""
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Choose a report"), str(Path.home()), "PDF (*.pdf)"
        )
        if not name:
            return None
        try:
            return self._state.services.seals.verify(Path(name))
        except TouchAuditError as error:
            self._state.trouble.emit(error)
            return None

    def export_certificate(self) -> None:
        """Ask where to, and write the certificate that clients compare."""
        name, _ = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Save the certificate"),
            str(Path.home() / "Touchaudit certificate.pem"),
            "PEM (*.pem)",
        )
        if not name:
            return
        try:
            self._state.services.seals.export_certificate(Path(name))
        except TouchAuditError as error:
            self._state.trouble.emit(error)
            return
        self._state.said.emit(self.tr("Saved as {}").format(Path(name).name))
