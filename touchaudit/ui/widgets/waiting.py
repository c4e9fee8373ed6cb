"""The wait for figures that were never worked out before: the window stays awake, and may be left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from touchaudit.domain.later import NotYetError, patience
from touchaudit.errors import TouchAuditError
from touchaudit.ui import style, words
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import column, label, row

PATIENCE = 0.25
"""Seconds that pass before a wait is told."""

_AT_ONCE = 0.05
_WIDE = 420


class Waiting(QWidget):
    """Covers what can't be shown yet, and shows it as soon as its figures are there.

    Args:
        over: What is covered.
        trouble: Told what went wrong while nobody called.
    """

    def __init__(self, over: QWidget, trouble: Callable[[TouchAuditError], None]) -> None:
        super().__init__(over)
        self._trouble = trouble
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._show: Callable[[], None] | None = None
        self._count = 0
        self._told = label("", "muted", wrap=True)
        title = label(self.tr("The figures are being worked out"), "h2", wrap=True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(title.text())
        for line in (title, self._told):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box = QWidget()
        box.setFixedWidth(style.px(_WIDE))
        lines = column(spacing=12)
        lines.addWidget(Glyph("hourglass", "muted", 34), 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(title)
        lines.addWidget(self._told)
        lines.addWidget(bar)
        box.setLayout(lines)
        across = row()
        across.addStretch(1)
        across.addWidget(box)
        across.addStretch(1)
        whole = column()
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)
        self.setLayout(whole)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._again)
        over.installEventFilter(self)
        self.hide()

    def show_when_ready(self, show: Callable[[], None]) -> None:
        """Show something whose figures may not be there yet; what was waited for before is given up.

        Args:
            show: Asks for the figures and shows them. It is called again until it gets to its end.
        """
        self._show, self._count = show, 0
        self._timer.stop()
        self._go_on(PATIENCE)

    def give_up(self) -> None:
        """Wait no longer: something else is shown."""
        self._show = None
        self._timer.stop()
        self.hide()

    def eventFilter(self, over: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(over, QWidget):
            self.setGeometry(over.rect())
        return super().eventFilter(over, event)

    def _again(self) -> None:
        try:
            self._go_on(_AT_ONCE)
        except TouchAuditError as error:
            self.give_up()
            self._trouble(error)

    def _go_on(self, seconds: float) -> None:
        show = self._show
        if show is None:
            return
        try:
            with patience(seconds) as given:
                show()
        except NotYetError:
            self._count += given.worked_out
            self._tell()
            self._timer.start()
        else:
            self.give_up()

    def _tell(self) -> None:
        told = words.plural(self._count, self.tr("figure so far"), self.tr("figures so far"))
        self._told.setText(
            self.tr(
                "They follow from the answers, and are worked out anew after an update and in another "
                "language: {}. You can go on elsewhere meanwhile."
            ).format(told)
        )
        parent = self.parentWidget()
        if parent is not None and self.isHidden():
            self.setGeometry(parent.rect())
            self.raise_()
            self.show()
