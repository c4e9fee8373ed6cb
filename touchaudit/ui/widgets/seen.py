"""When a thing was seen: just now, a while ago, or at a time that is picked."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import style, words
from touchaudit.ui.widgets.basics import relabel
from touchaudit.ui.widgets.controls import DateField, line_edit
from touchaudit.ui.widgets.questions.clock import read_time
from touchaudit.ui.widgets.sheet import Sheet

_MINUTE = timedelta(minutes=1)
_OFFERED = (timedelta(minutes=10), timedelta(hours=1))


class SeenButton(QPushButton):
    """Says when it was seen, and offers other times.

    ``picked`` sends how long ago it was (nothing for just now); ``asked`` that a time is to be picked.
    """

    picked = Signal(object)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "mark")
        self.setIcon(style.icon("clock"))
        self.clicked.connect(self.offer)

    def show_question(self, view: QuestionView) -> None:
        """Show when the answer to this question was seen."""
        relabel(self, self._text(view))

    def offer(self) -> QMenu:
        """Open the menu of times and return it."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Just now")).triggered.connect(partial(self._pick, timedelta()))
        for ago in _OFFERED:
            text = self.tr("{} ago").format(words.duration(ago.total_seconds()))
            menu.addAction(text).triggered.connect(partial(self._pick, ago))
        menu.addAction(self.tr("Pick a time …")).triggered.connect(lambda _checked=False: self.asked.emit())
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return menu

    def _pick(self, ago: timedelta, _checked: bool = False) -> None:
        self.picked.emit(ago)

    def _text(self, view: QuestionView) -> str:
        seen, answered = view.observed, view.answered
        if seen is None or (answered is not None and answered - seen < _MINUTE):
            return self.tr("Seen just now")
        local = seen.astimezone()
        if answered is not None and answered.astimezone().date() != local.date():
            return self.tr("Seen on {}, {}").format(words.day(local.date()), f"{local:%H:%M}")
        return self.tr("Seen at {}").format(f"{local:%H:%M}")


class SeenSheet(Sheet):
    """Asks for the day and the time at which it was seen."""

    def __init__(self, parent: QWidget, known: datetime) -> None:
        intro = self.tr("The report prints how long after the fact the answers were written down.")
        super().__init__(parent, self.tr("When did you see it?"), self.tr("Keep it"), intro=intro)
        local = known.astimezone()
        self.day = DateField(self.tr("Day"), local.date())
        self.time = line_edit(self.tr("Time"), f"{local:%H:%M}", hint="14:05")
        self.beside((self.tr("Day"), self.day), (self.tr("Time"), self.time))

    @classmethod
    def ask(cls, parent: QWidget, known: datetime) -> datetime | None:
        """Return the time, aware, or None if it stays as it was."""
        sheet = cls(parent, known)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.value() if accepted else None

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what is not understood."""
        known = read_time(self.time.text())
        return None if known is not None else (self.tr("Write the time as 14:05."), self.time)

    def value(self) -> datetime:
        """Return the time that stands in the sheet, by the clock on the wall."""
        day = self.day.value() or date.today()
        return datetime.combine(day, read_time(self.time.text()) or time()).astimezone()
