"""Ask for a place on earth or a code, both typed: no receiver and no camera is needed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from touchaudit.services.views import QuestionView
from touchaudit.ui.widgets.basics import column, label, row
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.debounce import Debounce
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks
from touchaudit.ui.widgets.questions.text import Text


@asks("geopoint")
class Geopoint(QuestionWidget):
    """A place as latitude and longitude in degrees; pasting ``52.37, 4.89`` fills both."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.latitude = self._degrees(self.tr("Latitude"))
        self.longitude = self._degrees(self.tr("Longitude"))
        self._due = Debounce(self, self._give)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(
            row(
                column(label(self.tr("Latitude, degrees north"), "small"), self.latitude, spacing=4),
                column(label(self.tr("Longitude, degrees east"), "small"), self.longitude, spacing=4),
                None,
                spacing=12,
            )
        )
        box.addWidget(
            label(
                self.tr("South and west are negative. Copy both from a map, parted by a comma."),
                "muted",
                wrap=True,
            )
        )
        for field in (self.latitude, self.longitude):
            field.textEdited.connect(self._typed)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show the place that is stored, unless another is being typed."""
        super().show_view(view)
        if self._due.isActive() or (not view.value and self._halves() != ("", "")):
            return
        parts = [*view.value.split(), "", ""]
        self.latitude.setText(parts[0])
        self.longitude.setText(parts[1])
        for field in (self.latitude, self.longitude):
            field.setReadOnly(view.readonly)

    def entry(self) -> QWidget | None:
        """Return the field for the latitude: typing starts in it."""
        return self.latitude

    def flush(self) -> None:
        """Give the place that was typed."""
        self._due.flush()

    def _degrees(self, name: str) -> QLineEdit:
        field = line_edit(name, hint="0.0000")
        field.setProperty("role", "large")
        field.setMaximumWidth(240)
        return field

    def _halves(self) -> tuple[str, str]:
        return self.latitude.text().strip(), self.longitude.text().strip()

    def _typed(self, text: str) -> None:
        first, comma, second = text.partition(",")
        if comma and second.strip() and self.sender() is self.latitude:
            self.latitude.setText(first.strip())
            self.longitude.setText(second.strip())
        self._due.touch()

    def _give(self) -> None:
        halves = self._halves()
        if halves == ("", ""):
            self.answered.emit("")
        elif all(_is_number(half) for half in halves):
            self.answered.emit(f"{halves[0]} {halves[1]} 0 0")


@asks("barcode")
class Barcode(Text):
    """A code: typed, or sent by a scanner that types."""

    def make_field(self) -> QLineEdit:
        """Return the field to write in."""
        field = line_edit(self.tr("Code"), hint=self.tr("Scan or type the code"))
        field.setProperty("role", "large")
        field.setMaximumWidth(420)
        return field


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
