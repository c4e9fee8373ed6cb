"""Ask for places on earth or a code, typed or pasted: no receiver and no camera is needed."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from touchaudit.domain.position import Position, length, read_position, read_positions, written
from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import label, restyle, row
from touchaudit.ui.widgets.controls import TextBox, line_edit
from touchaudit.ui.widgets.debounce import Debounce
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks
from touchaudit.ui.widgets.questions.text import Text
from touchaudit.ui.widgets.way_sketch import WaySketch

Field = QLineEdit | QPlainTextEdit


class PlaceQuestion(QuestionWidget):
    """A field for one or more places, and below it in words what was understood.

    Nothing is given while something in the field is not understood; the field says so at once.
    """

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.field = self.make_field()
        self.told = label("", "lead", wrap=True)
        self.wrong = label("", "error", wrap=True)
        self._due = Debounce(self, self._give)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(8)
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.show_view(view)

    def make_field(self) -> Field:
        """Return the field to write in."""
        raise NotImplementedError

    def read(self) -> tuple[Position | str, ...]:
        """Return the places in the field; what is not understood as it is."""
        raise NotImplementedError

    def shown(self, value: str) -> str:
        """Return a stored value as it stands in the field."""
        raise NotImplementedError

    def around(self, places: list[Position]) -> list[Position]:
        """Return the places that make the answer."""
        return places

    def value(self, places: list[Position]) -> str:
        """Return places as XForms writes them."""
        return "; ".join(written(place) for place in self.around(places))

    def words(self, places: list[Position]) -> str:
        """Say what was understood."""
        raise NotImplementedError

    def too_few(self, places: list[Position]) -> str:
        """Say that places are missing; "" where there are enough, or none at all."""
        return ""

    def show_view(self, view: QuestionView) -> None:
        """Show the places that are stored, unless others are being written."""
        super().show_view(view)
        self.field.setReadOnly(view.readonly)
        if not self._due.isActive() and not self.unclear() and not self._is_stored():
            self.field.blockSignals(True)
            shown = self.shown(view.value)
            self.field.setText(shown) if isinstance(self.field, QLineEdit) else self.field.setPlainText(shown)
            self.field.blockSignals(False)
        self._tell()

    def entry(self) -> QWidget | None:
        """Return the field: typing starts in it."""
        return self.field

    def flush(self) -> None:
        """Give the places that were written."""
        self._due.flush()

    def unclear(self) -> str:
        """Say what is not understood, or missing; "" where nothing is."""
        odd = next((part for part in self.read() if isinstance(part, str)), "")
        if odd:
            return self.tr("“{}” is not understood as a place. Write it like 51.45, -2.59.").format(odd)
        return self.too_few(self._places())

    def _lay_out(self) -> None:
        hint = self.tr("Paste it from a map, or type degrees: 51.45, -2.59 or 51°27′N 2°35′W.")
        for part in (self.field, self.told, self.wrong, label(hint, "muted", wrap=True)):
            self.box.addWidget(part)

    def _places(self) -> list[Position]:
        return [part for part in self.read() if isinstance(part, Position)]

    def _typed(self) -> None:
        self._tell()
        self._due.touch()

    def _tell(self) -> None:
        places, wrong = self._places(), self.unclear()
        for part, text in ((self.told, self.words(places) if places else ""), (self.wrong, wrong)):
            part.setText(text)
            part.setVisible(bool(text))
        if bool(self.field.property("wrong")) != bool(wrong):
            restyle(self.field, wrong=bool(wrong))

    def _give(self) -> None:
        if not self.unclear() and not self._is_stored():
            self.answered.emit(self.value(self._places()))

    def _is_stored(self) -> bool:
        """Return whether the stored places are those in the field; height and accuracy are theirs to keep."""
        stored = read_positions(self.view.value)
        return stored == tuple(self.around(self._places()))


@asks("geopoint")
class Geopoint(PlaceQuestion):
    """One place."""

    def make_field(self) -> Field:
        """Return the field to write in."""
        field = line_edit(self.tr("Place, as degrees"), hint="51.45, -2.59")
        field.setProperty("role", "large")
        field.setMaximumWidth(style.px(560))
        return field

    def read(self) -> tuple[Position | str, ...]:
        """Return the place in the field; what is not understood as it is."""
        text = self.field.text().strip() if isinstance(self.field, QLineEdit) else ""
        return (read_position(text) or text,) if text else ()

    def shown(self, value: str) -> str:
        """Return a stored value as it stands in the field."""
        return ", ".join(value.split()[:2])

    def words(self, places: list[Position]) -> str:
        """Say the place by its sides of the globe."""
        north, east = places[0].latitude, places[0].longitude
        sides = (
            self.tr("{}° north") if north >= 0 else self.tr("{}° south"),
            self.tr("{}° east") if east >= 0 else self.tr("{}° west"),
        )
        figures = (QLocale().toString(abs(degrees), "f", 5) for degrees in (north, east))
        return ", ".join(side.format(figure) for side, figure in zip(sides, figures, strict=True))


@asks("geotrace")
class Geotrace(PlaceQuestion):
    """A way: places in order, one on each line, and a sketch of it."""

    closed = False
    least = 2

    def make_field(self) -> Field:
        """Return the field to write in."""
        return TextBox(self.tr("Places, one on each line"), hint="51.45, -2.59\n51.46, -2.60", lines=6)

    def read(self) -> tuple[Position | str, ...]:
        """Return the places in the field; what is not understood as it is."""
        return read_positions(self.field.toPlainText() if isinstance(self.field, QPlainTextEdit) else "")

    def shown(self, value: str) -> str:
        """Return a stored value as it stands in the field: without the first place again at the end."""
        places = [part for part in read_positions(value) if isinstance(part, Position)]
        if self.closed and len(places) > 1 and places[0] == places[-1]:
            places.pop()
        return "\n".join(", ".join(written(place).split()[:2]) for place in places)

    def around(self, places: list[Position]) -> list[Position]:
        """Return the places; an outline ends where it began."""
        return [*places, places[0]] if self.closed and places and places[0] != places[-1] else places

    def words(self, places: list[Position]) -> str:
        """Say how many places there are, and how far it is along them."""
        around = self.around(places)
        far = QLocale().toString(round(length(around)))
        self.sketch.show_way(around)
        return self.tr("{} places, {} m").format(len(places), far)

    def too_few(self, places: list[Position]) -> str:
        """Say that places are missing."""
        if not places or len(set(places)) >= self.least:
            return ""
        return self.tr("An area needs three places.") if self.closed else self.tr("A way needs two places.")

    def _lay_out(self) -> None:
        self.sketch = WaySketch(closed=self.closed)
        line = row(spacing=14)
        line.addWidget(self.field, 3)
        line.addWidget(self.sketch, 2)
        hint = self.tr("One place on each line: paste them from a map, or type degrees like 51.45, -2.59.")
        self.box.addLayout(line)
        for part in (self.told, self.wrong, label(hint, "muted", wrap=True)):
            self.box.addWidget(part)

    def _tell(self) -> None:
        if not self._places():
            self.sketch.show_way(())
        super()._tell()


@asks("geoshape")
class Geoshape(Geotrace):
    """An area: the corners of its outline in order, one on each line."""

    closed = True
    least = 3


@asks("barcode")
class Barcode(Text):
    """A code: typed, or sent by a scanner that types."""

    def make_field(self) -> QLineEdit:
        """Return the field to write in."""
        field = line_edit(self.tr("Code"), hint=self.tr("Scan or type the code"))
        field.setProperty("role", "large")
        field.setMaximumWidth(style.px(420))
        return field
