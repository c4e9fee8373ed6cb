"""The frame of every dialog: a sheet over the darkened window, with a title, fields and two buttons."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout, QWidget

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import Scroll, button, column, label, restyle, row

_SHADE = 110


class Sheet(QDialog):
    """A dialog that asks for one thing.

    Subclasses put fields into it with :meth:`field`, say in :meth:`problem` what keeps them from being
    taken, and have a classmethod that returns a value or None.

    Args:
        parent: A widget of the window that it covers.
        title: What is asked.
        yes: What the button says that takes it.
        intro: A sentence below the title.
        width: Pixels, where there is room.
    """

    def __init__(
        self, parent: QWidget | None, title: str, yes: str, *, intro: str = "", width: int = 560
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(title)
        self._wish = width
        self._shade: _Shade | None = None
        self._inner = QWidget()
        self.form = QVBoxLayout(self._inner)
        self.form.setContentsMargins(28, 4, 28, 8)
        self.form.setSpacing(6)
        self._error = label(role="error", wrap=True)
        self._error.hide()
        self.yes = button(yes, role="primary", clicked=self.accept)
        self.yes.setDefault(True)
        self.no = button(self.tr("Cancel"), role="quiet", clicked=self.reject)
        self.extra = row(spacing=8)
        head = column(label(title, "h2", wrap=True), spacing=4, margins=(28, 24, 28, 6))
        if intro:
            head.addWidget(label(intro, "muted", wrap=True))
        foot = column(
            self._error,
            row(self.extra, None, self.no, self.yes, spacing=10),
            spacing=10,
            margins=(28, 8, 28, 22),
        )
        outer = column(head, spacing=0)
        outer.addWidget(Scroll(self._inner), 1)
        outer.addLayout(foot)
        self._around = (head, foot)
        self.setLayout(outer)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)

    def field(self, text: str, widget: QWidget, hint: str = "") -> None:
        """Add a field with its name above it and, where given, a hint below."""
        name = label(text, "h3")
        name.setBuddy(widget)
        if self.form.count():
            self.form.addSpacing(8)
        self.form.addWidget(name)
        self.form.addWidget(widget)
        if hint:
            self.form.addWidget(label(hint, "small", wrap=True))

    def beside(self, *fields: tuple[str, QWidget]) -> None:
        """Add fields side by side, each with its name above it."""
        if self.form.count():
            self.form.addSpacing(8)
        line = row(spacing=14)
        for text, widget in fields:
            name = label(text, "h3")
            name.setBuddy(widget)
            part = QWidget()
            part.setLayout(column(name, widget, None, spacing=6))
            line.addWidget(part, 1)
        self.form.addLayout(line)

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what keeps the fields from being taken, and the field to mend; None if nothing does."""
        return None

    def exec(self) -> int:
        """Ask, and let the sheet go: whoever asked reads its fields before the window goes on."""
        try:
            return super().exec()
        finally:
            self.deleteLater()

    def accept(self) -> None:
        found = self.problem()
        if found is None:
            super().accept()
            return
        self._error.setText(found[0])
        self._error.show()
        restyle(found[1], wrong=True)
        found[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # or they would be measured without the style sheet
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        self._order_tabs()
        window = self._window()
        room = window.size() if window is not None else self.screen().availableSize()
        width = min(style.px(self._wish), room.width() - 32)
        wanted = self._wanted_height(width)
        self.resize(width, min(wanted, room.height() - 32))
        if window is not None:
            self._shade = _Shade(window)
            corner = window.mapToGlobal(QPoint(0, 0))
            self.move(
                corner + QPoint((room.width() - self.width()) // 2, (room.height() - self.height()) // 2)
            )
        super().showEvent(event)

    def done(self, result: int) -> None:
        if self._shade is not None:
            self._shade.setParent(None)
            self._shade.deleteLater()
            self._shade = None
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("line"), 1))
        painter.setBrush(style.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 18, 18)

    def _order_tabs(self) -> None:
        """Go through the fields first, then the buttons; begin with the first field."""
        fields = [part for part in self._inner.findChildren(QWidget) if self._is_stop(part)]
        items = [self.extra.itemAt(index) for index in range(self.extra.count())]
        extras = [item.widget() for item in items if item is not None]
        chain = [*fields, *(extra for extra in extras if extra is not None), self.no, self.yes]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)
        (fields or [self.yes])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_stop(self, part: QWidget) -> bool:
        stops = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
        return stops and part.window() is self  # a drop-down list has a window of its own

    def _window(self) -> QWidget | None:
        parent = self.parentWidget()
        return parent.window() if parent is not None else None

    def _wanted_height(self, width: int) -> int:
        form = self.form.totalHeightForWidth(width) if self.form.hasHeightForWidth() else 0
        form = max(form, self._inner.sizeHint().height(), self._inner.minimumSizeHint().height())
        rest = sum(
            part.totalHeightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
            for part in self._around
        )
        return form + rest + 4


class _Shade(QWidget):
    """Darkens the window below a sheet."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _SHADE))
