"""Controls that are drawn by hand, so that they look the same everywhere and are easy to hit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from touchaudit.ui import style

_MARK = 24
_BESIDE = 22
_ABOVE = 14


class Tick(QCheckBox):
    """A box to tick with its text; the whole of it can be hit."""

    def __init__(self, text: str, checked: bool = False) -> None:
        super().__init__(text.replace("&", "&&"))
        self._text = text
        self.setAccessibleName(text)
        self.setChecked(checked)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(style.font(style.BODY)).horizontalAdvance(self._text)
        return QSize(width + _MARK + _BESIDE, style.target())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        measure, room = QFontMetrics(style.font(style.BODY)), event.size().width() - _MARK - _BESIDE
        high = measure.boundingRect(0, 0, room, 0, Qt.TextFlag.TextWordWrap, self._text).height()
        self.setFixedHeight(max(style.target(), high + style.px(_ABOVE)))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 140), style.target())

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        box = QRectF(3.5, (self.height() - _MARK) / 2, _MARK, _MARK)
        on = self.isChecked()
        painter.setPen(QPen(style.colour("accent" if on else "control_line"), 1.5))
        painter.setBrush(style.colour("accent" if on else "surface"))
        painter.drawRoundedRect(box, 7, 7)
        if on:
            style.paint_icon(painter, box.adjusted(4, 4, -4, -4), "check", "on_accent")
        if self.hasFocus():
            draw_focus(painter, box.adjusted(-2.5, -2.5, 2.5, 2.5), 9)
        painter.setFont(style.font(style.BODY))
        painter.setPen(style.colour("text"))
        place = QRectF(box.right() + 11, 0, self.width() - box.right() - 12, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._text)


class Segment(QRadioButton):
    """One of a row of choices; a radio button to screen readers and to the arrow keys."""

    def __init__(self, text: str, name: str, tone: str = "accent") -> None:
        super().__init__(text.replace("&", "&&"))
        self._text = text
        self._tone = tone
        self.setAccessibleName(name)
        self.setToolTip(name if name != text else "")
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(style.font(style.BODY, QFont.Weight.DemiBold)).horizontalAdvance(self._text)
        return QSize(max(style.target(), width + 26), style.target())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        on = self.isChecked()
        ground = self._tone if on else ("hover" if self.underMouse() else "surface")
        painter.setPen(QPen(style.colour(self._tone if on else "control_line"), 1))
        painter.setBrush(style.colour(ground))
        painter.drawRoundedRect(area, 11, 11)
        if self.hasFocus():
            draw_focus(painter, area.adjusted(0.5, 0.5, -0.5, -0.5), 11)
        painter.setFont(style.font(style.BODY, QFont.Weight.DemiBold if on else QFont.Weight.Medium))
        painter.setPen(style.colour("on_accent" if on else "text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text)


class Segments(QWidget):
    """A row of choices of which one is taken.

    Args:
        name: What is chosen here, for screen readers.
        options: Pairs of value and text; a third part says the text at length.
        value: The value taken at first.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Sequence[tuple[object, str] | tuple[object, str, str]], value: object = None
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for option in options:
            told = option[2] if len(option) > 2 else option[1]
            segment = Segment(option[1], f"{name}: {told}")
            self._group.addButton(segment, len(self._values))
            self._values.append(option[0])
            line.addWidget(segment)
            segment.setChecked(option[0] == value)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))

    def value(self) -> object:
        """Return the value taken, or None."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def choose(self, value: object) -> None:
        """Take a value without a signal."""
        for index, known in enumerate(self._values):
            self._group.button(index).setChecked(known == value)


class Picker(QComboBox):
    """A drop-down list that does not turn under the mouse wheel.

    Args:
        name: What is picked here, for screen readers.
        options: Pairs of value and text.
        value: The value picked at first.
    """

    picked = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[object, str]] = (), value: object = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.fill(options, value)
        self.activated.connect(lambda index: self.picked.emit(self.itemData(index)))

    def fill(self, options: Sequence[tuple[object, str]], value: object = None) -> None:
        """Offer other options, without a signal."""
        self.clear()
        for known, text in options:
            self.addItem(text, known)
        self.pick(value)

    def pick(self, value: object) -> None:
        """Show a value, without a signal; the first option if it is not there."""
        found = [index for index in range(self.count()) if self.itemData(index) == value]
        self.setCurrentIndex(found[0] if found else (0 if self.count() else -1))

    def value(self) -> object:
        """Return the value shown."""
        return self.currentData()

    def minimumSizeHint(self) -> QSize:
        """Ask for little: what does not fit ends in …, and a long option must not widen a sheet."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), style.px(120)), least.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = self.rect().adjusted(13, 0, -style.px(18) - 18, 0)
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, place.width())
        shade = "text" if self.isEnabled() else "control_line"
        painter.setPen(style.colour(shade))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
        draw_side_icon(self, "chevron-down")


class DateField(QDateEdit):
    """A date with a calendar to pick from; ``optional`` allows none."""

    def __init__(self, name: str, value: date | None, *, optional: bool = False, none: str = "") -> None:
        super().__init__()
        self._optional = optional
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(self.tr("d MMM yyyy"))
        if optional:
            self.setMinimumDate(QDate(2000, 1, 1))
            self.setSpecialValueText(none)
        self.set_value(value)

    def set_value(self, value: date | None) -> None:
        """Show a date, or none."""
        self.setDate(QDate(value.year, value.month, value.day) if value else self.minimumDate())

    def value(self) -> date | None:
        """Return the date shown, or None."""
        shown = self.date()
        if self._optional and shown == self.minimumDate():
            return None
        return date(shown.year(), shown.month(), shown.day())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab: Qt goes through day, month and year for ever where none of them is shown."""
        if self.value() is None:
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_side_icon(self, "calendar")


class TextBox(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next control. ``left`` is sent when it loses the focus."""

    left = Signal()

    def __init__(self, name: str, text: str = "", *, hint: str = "", lines: int = 3) -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _fit(self) -> None:
        self.setFixedHeight(max(style.target(), self.fontMetrics().lineSpacing() * self._lines + 28))


def line_edit(name: str, text: str = "", *, hint: str = "") -> QLineEdit:
    """Return a line to write in."""
    made = QLineEdit(text)
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def draw_focus(painter: QPainter, area: QRectF, radius: float) -> None:
    """Draw the ring that says where the keyboard is."""
    painter.save()
    painter.setPen(QPen(style.colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, radius, radius)
    painter.restore()


def draw_side_icon(widget: QWidget, name: str) -> None:
    """Draw the icon at the right end of a field that opens something."""
    painter = QPainter(widget)
    side = style.px(18)
    middle = QPointF(widget.width() - side - 3, widget.height() / 2)
    shade = "muted" if widget.isEnabled() else "control_line"
    style.paint_icon(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), name, shade)
