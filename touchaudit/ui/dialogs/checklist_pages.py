"""Pages as they will be printed, on screen before they are printed or saved."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from touchaudit.ui import style
from touchaudit.ui.printing import print_pages
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.pdf_view import PdfView
from touchaudit.ui.widgets.sheet import Sheet

_HIGH = 560


class PagesSheet(Sheet):
    """Shows the pages of a document; they can be printed and saved as they are."""

    def __init__(self, parent: QWidget, title: str, data: bytes) -> None:
        super().__init__(parent, title, self.tr("Close"), width=820)
        self._save = False
        self.no.hide()
        self.view = PdfView()
        self.view.setAccessibleName(self.tr("Pages of {}").format(title))
        self.view.setMinimumHeight(min(style.px(_HIGH), max(240, parent.window().height() - 260)))
        self.form.addWidget(self.view)
        self.extra.addWidget(button(self.tr("Print"), "printer", "quiet", self.print_pages))
        self.extra.addWidget(button(self.tr("Save PDF…"), "download", "quiet", self._keep))
        self.view.show_pdf(data)

    @classmethod
    def show_pages(cls, parent: QWidget, title: str, data: bytes) -> bool:
        """Show the pages until they are closed; return whether they shall be saved.

        Whoever went to another page before they were drawn is left alone.
        """
        if not parent.isVisible():
            return False
        sheet = cls(parent, title, data)
        sheet.exec()
        return sheet._save

    def print_pages(self) -> None:
        """Ask for a printer, and print."""
        print_pages(self, self.view)

    def _keep(self) -> None:
        self._save = True
        self.accept()
