"""A month to tap a day in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import column, icon_button, label, row


class Month(QWidget):
    """A calendar of one month with its own head; the arrow keys move in it, not between questions."""

    tapped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid = _Grid()
        self._title = label("", "h3")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        before = icon_button("chevron-left", self.tr("Month before"), self._grid.showPreviousMonth)
        after = icon_button("chevron-right", self.tr("Next month"), self._grid.showNextMonth)
        head = row(before, None, self._title, None, after, spacing=0)
        self.setLayout(column(head, self._grid, spacing=2))
        self.setFixedWidth(self._grid.width())
        self._grid.clicked.connect(self._tell)
        self._grid.activated.connect(self._tell)
        self._grid.currentPageChanged.connect(self._name)
        self._name(self._grid.yearShown(), self._grid.monthShown())

    def show_day(self, day: date | None) -> None:
        """Show the month of a day with the day marked; today's month where there is none."""
        self._grid.chosen = QDate(day.year, day.month, day.day) if day else None
        self._grid.setSelectedDate(self._grid.chosen or QDate.currentDate())
        self._grid.update()

    def _tell(self, day: QDate) -> None:
        self.tapped.emit(date(day.year(), day.month(), day.day()))

    def _name(self, year: int, month: int) -> None:
        self._title.setText(f"{QLocale().standaloneMonthName(month)} {year}")


class _Grid(QCalendarWidget):
    """The days of the month, painted as circles."""

    def __init__(self) -> None:
        super().__init__()
        self.chosen: QDate | None = None
        self.setAccessibleName(self.tr("Calendar"))
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setDateEditEnabled(False)
        self.setFixedSize(style.px(48) * 7, style.target() * 7)
        self._tone_down()
        for part in self.findChildren(QWidget):
            part.installEventFilter(self)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        day = day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)
        side = min(rect.width(), rect.height()) - 4
        circle = QRectF(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, style.colour("surface"))
        front, weight = style.colour("text"), QFont.Weight.Normal
        size = 15
        if day.month() != self.monthShown():
            front, size = style.colour("muted"), 12
        painter.setPen(Qt.PenStyle.NoPen)
        if day == self.chosen:
            painter.setBrush(style.colour("accent"))
            painter.drawEllipse(circle)
            front, weight = style.colour("on_accent"), QFont.Weight.DemiBold
        elif day == QDate.currentDate():
            painter.setPen(QPen(style.colour("accent"), 1.5))
            painter.drawEllipse(circle)
            front, weight = style.colour("accent"), QFont.Weight.DemiBold
        if day == self.selectedDate() and self._focused():
            painter.setPen(QPen(style.colour("focus"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle.adjusted(-1, -1, 1, 1))
        painter.setPen(front)
        painter.setFont(style.font(size, weight))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tone_down()

    def _focused(self) -> bool:
        return any(part.hasFocus() for part in self.findChildren(QWidget))

    def _tone_down(self) -> None:
        """Write the names of the days small and quiet, weekends like any other day."""
        quiet = QTextCharFormat()
        quiet.setForeground(style.colour("muted"))
        quiet.setBackground(style.colour("surface"))
        quiet.setFont(style.font(12, QFont.Weight.Medium))
        self.setHeaderTextFormat(quiet)
        plain = QTextCharFormat()
        plain.setForeground(style.colour("muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
