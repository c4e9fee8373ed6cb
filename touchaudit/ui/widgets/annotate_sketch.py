"""The marks being drawn on a photo: which there are, which is chosen, and what was there before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from touchaudit.domain import annotation
from touchaudit.domain.annotation import Annotation, Arrow, Blur, Box, Ink, Label

Point = tuple[float, float]
TOOLS = ("arrow", "box", "label", "blur")


class Sketch(QObject):
    """Marks on one photo, with a way back.

    ``marks`` may change many times while a mark is dragged or written; :meth:`settle` makes one step of the
    history of it. ``changed`` is sent after any change, to a mark, to the choice or to tool and ink.

    Args:
        marks: What is drawn on the photo already.
        photo: Width and height of the untouched photo in pixels.
    """

    changed = Signal()

    def __init__(self, marks: tuple[Annotation, ...], photo: Point, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.photo = photo
        self.marks = marks
        self.chosen: int | None = None
        self.tool = "arrow"
        self.ink = Ink.RED
        self._first = marks
        self._settled = marks
        self._past: list[tuple[Annotation, ...]] = []
        self._future: list[tuple[Annotation, ...]] = []

    @property
    def mark(self) -> Annotation | None:
        """The mark that is chosen."""
        return self.marks[self.chosen] if self.chosen is not None else None

    def is_changed(self) -> bool:
        """Return whether something else is drawn than at first."""
        return annotation.worth_drawing(self.marks) != self._first

    def can_undo(self) -> bool:
        """Return whether there is a step to take back."""
        return bool(self._past) or self.marks != self._settled

    def can_redo(self) -> bool:
        """Return whether a step was taken back."""
        return bool(self._future)

    def add(self, start: Point, end: Point) -> None:
        """Draw a mark with the tool and ink in hand, and choose it; a label takes only the first point."""
        made: Annotation
        if self.tool == "label":
            made = Label(*start, ink=self.ink)
        elif self.tool == "blur":
            made = Blur(*start, *end)
        else:
            made = (Arrow if self.tool == "arrow" else Box)(*start, *end, self.ink)
        self.marks = (*self.marks, made)
        self.chosen = len(self.marks) - 1
        self.changed.emit()

    def choose(self, index: int | None) -> None:
        """Choose a mark, or none; what was done to the one before becomes a step of its own."""
        if index == self.chosen:
            return
        mark = self.marks[index] if index is not None else None
        self.chosen = None
        self.settle()
        self.chosen = self.marks.index(mark) if mark is not None else None
        self.changed.emit()

    def turn(self, by: int) -> None:
        """Choose the next or the previous mark."""
        if self.marks:
            start = -1 if by > 0 else 0
            at = self.chosen if self.chosen is not None else start
            self.choose((at + by) % len(self.marks))

    def move(self, right: float, down: float) -> None:
        """Move the chosen mark, by pixels of the photo."""
        if self.mark is not None:
            self._replace(annotation.moved(self.mark, right, down, self.photo))

    def place(self, points: Mapping[str, float]) -> None:
        """Put some corners or ends of the chosen mark elsewhere on the photo."""
        if self.mark is not None:
            kept = {
                name: min(max(value, 0.0), self.photo[0] if name[0] == "x" else self.photo[1])
                for name, value in points.items()
            }
            self._replace(annotation.placed(self.mark, kept))

    def write(self, text: str) -> None:
        """Give the chosen label its words."""
        if isinstance(self.mark, Label):
            self._replace(replace(self.mark, text=text))

    def take_tool(self, tool: str) -> None:
        """Draw with another tool from now on."""
        self.tool = tool
        self.choose(None)
        self.changed.emit()

    def take_ink(self, ink: Ink) -> None:
        """Draw in another colour from now on; the chosen mark takes it, too."""
        self.ink = ink
        if self.mark is not None and not isinstance(self.mark, Blur):
            self._replace(replace(self.mark, ink=ink))
            self.settle()
        self.changed.emit()

    def drop(self) -> None:
        """Take the chosen mark away."""
        if self.chosen is not None:
            gone = self.chosen
            self.chosen = None
            self.marks = (*self.marks[:gone], *self.marks[gone + 1 :])
            self.settle()

    def drop_all(self) -> None:
        """Take all marks away."""
        self.chosen = None
        self.marks = ()
        self.settle()

    def settle(self) -> None:
        """Make one step of what was changed since the last.

        Marks that show nothing go; a chosen one stays, as its words may still be written.
        """
        chosen = self.mark
        self.marks = tuple(mark for mark in self.marks if mark is chosen or annotation.worth_drawing([mark]))
        self.chosen = self.marks.index(chosen) if chosen is not None else None
        begun = chosen is not None and not annotation.worth_drawing([chosen])
        if self.marks != self._settled and not begun:
            self._past.append(self._settled)
            self._future.clear()
            self._settled = self.marks
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self.chosen = None
        self.settle()
        if self._past:
            self._future.append(self._settled)
            self._go(self._past.pop())

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.chosen = None
        self.settle()
        if self._future:
            self._past.append(self._settled)
            self._go(self._future.pop())

    def _go(self, marks: tuple[Annotation, ...]) -> None:
        self.marks = self._settled = marks
        self.changed.emit()

    def _replace(self, mark: Annotation) -> None:
        assert self.chosen is not None
        self.marks = (*self.marks[: self.chosen], mark, *self.marks[self.chosen + 1 :])
        self.changed.emit()
