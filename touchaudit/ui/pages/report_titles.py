"""Titles of the report: drawn from the figures, unless somebody writes others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from touchaudit.ui.widgets.basics import column, label
from touchaudit.ui.widgets.controls import Picker, line_edit

if TYPE_CHECKING:
    from touchaudit.reports.model import Report


class ReportTitles(QWidget):
    """Shows the title of one part at a time; ``written`` sends the part and what shall stand over it.

    Args:
        names: What each part is called.
    """

    written = Signal(str, str)

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._names = names
        self._report: Report | None = None
        self.part = Picker(self.tr("Title of"))
        self.part.picked.connect(lambda _key: self._show())
        self.title = line_edit(self.tr("Title"), hint="")
        self.title.editingFinished.connect(self._write)
        hint = label(self.tr("Drawn from the figures, unless you write another."), "small", wrap=True)
        self.setLayout(column(label(self.tr("Titles"), "h2"), hint, self.part, self.title, spacing=6))

    def show_report(self, report: Report) -> None:
        """Offer every title of a report to be written anew."""
        self._report = report
        touchpoints = {f"touchpoint-{one.spot.number}": one.spot.name for one in report.chapters}
        self.part.fill(
            tuple((key, self._names.get(key) or touchpoints.get(key, key)) for key in report.drawn),
            self.part.value(),
        )
        if not self.title.hasFocus():
            self._show()

    def _show(self) -> None:
        if self._report is not None:
            key = str(self.part.value())
            self.title.setPlaceholderText(self._report.drawn.get(key, ""))
            self.title.setText(self._report.written.get(key, ""))

    def _write(self) -> None:
        """Send what was written, if anything else stood there; "" lets the figures speak again."""
        key = str(self.part.value())
        if self._report is not None and self.title.text().strip() != self._report.written.get(key, ""):
            self.written.emit(key, self.title.text())
