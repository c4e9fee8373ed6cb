"""A list of small rows in a sheet: one added with a button, each taken away with another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from touchaudit.ui.widgets.basics import button, column, icon_button, row

_Value = TypeVar("_Value")


class Rows(QWidget, Generic[_Value]):
    """Rows of fields that belong together; ``grown`` tells that there is a new one, to go to by Tab.

    Args:
        make: Makes the fields of a row for a value, or for a new one where that is None.
        values: The values that are there already.
        add: What the button says that adds a row.
        take: What the button of a row is called that takes it away, with its number in braces.
        shares: How the fields of a row share its width.
    """

    grown = Signal()

    def __init__(
        self,
        make: Callable[[_Value | None], Sequence[QWidget]],
        values: Iterable[_Value],
        add: str,
        take: str,
        shares: Sequence[int] = (2, 1),
    ) -> None:
        super().__init__()
        self._make = make
        self._take = take
        self._shares = shares
        self._rows: list[tuple[_Value | None, Sequence[QWidget], QWidget]] = []
        # The rows stand in a widget of their own, made before the button: Tab goes the way of making.
        above = QWidget(self)
        self._list = QVBoxLayout(above)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        self.more = button(add, "plus", "quiet", self.add)
        self.setLayout(column(above, row(self.more, None), spacing=4))
        for value in values:
            self._put(value)

    def add(self, value: _Value | None = None) -> Sequence[QWidget]:
        """Add a row and put the keyboard into it; return its fields."""
        fields = self._put(value)
        self.grown.emit()
        fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return fields

    def rows(self) -> list[tuple[_Value | None, Sequence[QWidget]]]:
        """Return the rows from top to bottom: the value each was made from, and its fields."""
        return [(value, fields) for value, fields, _ in self._rows]

    def empty(self) -> None:
        """Take all rows away."""
        for _, _, holder in list(self._rows):
            self._drop(holder)

    def _put(self, value: _Value | None) -> Sequence[QWidget]:
        fields = self._make(value)
        holder = QWidget()
        line = row(spacing=8)
        for field, share in zip(fields, self._shares, strict=True):
            line.addWidget(field, share)
        drop = icon_button("x", self._take.format(len(self._rows) + 1), lambda: self._drop(holder))
        line.addWidget(drop)
        holder.setLayout(line)
        self._list.addWidget(holder)
        self._rows.append((value, fields, holder))
        return fields

    def _drop(self, holder: QWidget) -> None:
        self._rows = [known for known in self._rows if known[2] is not holder]
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        # It goes once its button was let go of.
        self._list.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
