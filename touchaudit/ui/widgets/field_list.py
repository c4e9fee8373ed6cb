"""Several questions on one screen: tables where they share their choices, each by itself otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from touchaudit.services.walk_values import QuestionView, ScreenView
from touchaudit.ui.widgets.basics import column
from touchaudit.ui.widgets.choice_table import MOST_COLUMNS, ChoiceTable
from touchaudit.ui.widgets.field_part import FieldPart
from touchaudit.ui.widgets.matrix_cells import fits_cell
from touchaudit.ui.widgets.matrix_table import MatrixTable
from touchaudit.ui.widgets.questions.number import Number
from touchaudit.ui.widgets.screen_part import ScreenPart


class FieldList(QWidget):
    """The questions of one screen, of which one at a time is asked about: notes and photos belong to it.

    ``turned`` sends the question that was entered, ``given`` the reference and value of an answer.
    """

    turned = Signal(str)
    given = Signal(str, str)
    attached = Signal(object)
    removed = Signal(str)
    wanted = Signal(str)

    def __init__(self, screen: ScreenView) -> None:
        super().__init__()
        self._shape = _shape(screen)
        self._here = ""
        self._refs = [view.ref for view in screen.questions if view.type != "note"]
        self.parts = list(_parts(screen.questions))
        self.setLayout(column(*self.parts, spacing=10))
        for part in self.parts:
            part.turned.connect(self.turned)
            part.given.connect(self.given)
            part.attached.connect(self.attached)
            part.removed.connect(self.removed)
            part.wanted.connect(self.wanted)

    def fits(self, screen: ScreenView) -> bool:
        """Return whether a screen can be shown here, or has to be built anew."""
        return self._shape == _shape(screen)

    def show_screen(self, screen: ScreenView, here: str) -> None:
        """Show the questions as they stand now; ``here`` is the one that is asked about."""
        self._here = here
        known = {view.ref: view for view in screen.questions}
        for part in self.parts:
            part.show_views([known[ref] for ref in part.refs()], here)

    def step(self, by: int, *, in_table: bool = False) -> bool:
        """Ask about the question above (-1) or below (1); tell whether there was one.

        ``in_table`` goes no further than the table that the question asked about stands in.
        """
        part = self._part()
        refs = self._refs
        if in_table:
            refs = part.refs() if part is not None and part.in_table else []
        at = refs.index(self._here) + by if self._here in refs else -1
        if not 0 <= at < len(refs):
            return False
        self.turned.emit(refs[at])
        return True

    def take_key(self, text: str) -> bool:
        """Let the question that is asked about use a bare key."""
        return any(part.take_key(self._here, text) for part in self.parts)

    def flush(self) -> None:
        """Give what was typed and not given yet."""
        for part in self.parts:
            for widget in part.widgets().values():
                widget.flush()

    def unclear(self) -> str:
        """Say what is typed here and can't be given as it stands; "" where all is well."""
        told = (widget.unclear() for part in self.parts for widget in part.widgets().values())
        return next((text for text in told if text), "")

    def entry(self) -> QWidget | None:
        """Return where typing starts, where the question asked about is answered in typed text."""
        part = self._part()
        widget = part.widgets().get(self._here) if part is not None and not part.in_table else None
        return widget.entry() if widget is not None else None

    def keyed(self) -> Number | None:
        """Return the number that is asked about, for a keypad to type into; None for anything else."""
        part = self._part()
        widget = part.widgets().get(self._here) if part is not None else None
        return widget if isinstance(widget, Number) and not widget.view.readonly else None

    def focused(self) -> tuple[str, int] | None:
        """Return where the keyboard is: at which question, and at which of its stops."""
        for part in self.parts:
            for ref in part.refs():
                for place, stop in enumerate(part.stops_of(ref)):
                    if stop.hasFocus():
                        return ref, place
        return None

    def focus(self, ref: str, place: int) -> None:
        """Give the keyboard to a question, at the same stop where it has so many."""
        stops = [stop for part in self.parts if ref in part.refs() for stop in part.stops_of(ref)]
        if stops:
            stops[min(place, len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> QWidget:
        """Return where the question asked about stands."""
        part = self._part()
        return part.place_of(self._here) if part is not None else self

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab goes through, in the order it is read."""
        return [stop for part in self.parts for ref in part.refs() for stop in part.stops_of(ref)]

    def _part(self) -> ScreenPart | None:
        return next((part for part in self.parts if self._here in part.refs()), None)


def _parts(views: Sequence[QuestionView]) -> Iterator[ScreenPart]:
    """Put a matrix into a grid, neighbours with the same few choices into a table, all else by itself."""
    too_large = {view.cell.matrix for view in views if view.cell is not None and not fits_cell(view)}
    for shared, run in groupby(views, key=lambda view: _shared(view, too_large)):
        together = list(run)
        if isinstance(shared, str):
            yield MatrixTable(together)
        elif shared and len(together) > 1:
            yield ChoiceTable(together)
        else:
            yield from (FieldPart(view) for view in together)


def _shared(view: QuestionView, too_large: set[str]) -> str | tuple[object, ...]:
    """Return the matrix of a question, or the columns that it needs in a table; none where it has neither."""
    if view.cell is not None:
        return () if view.cell.matrix in too_large else view.cell.matrix
    plain = view.type == "select_one" and not view.stopwatch and len(view.choices) <= MOST_COLUMNS
    return view.choices if plain else ()


def _shape(screen: ScreenView) -> tuple[object, ...]:
    return tuple(
        (view.ref, view.type, view.label, view.cell, view.choices, tuple(view.parameters.items()))
        for view in screen.questions
    )
