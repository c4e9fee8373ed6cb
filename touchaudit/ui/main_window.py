"""The window: the rail, one page at a time, the message bar over it and the toast at its foot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from touchaudit.errors import TouchAuditError
from touchaudit.services.changes import Changes
from touchaudit.ui import style, words
from touchaudit.ui.caretaker import Caretaker
from touchaudit.ui.language import key_of
from touchaudit.ui.pages.directory import PAGES
from touchaudit.ui.problems import MessageBar
from touchaudit.ui.recovery import Recovery
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.threshold import LEAST, restore
from touchaudit.ui.widgets.basics import column
from touchaudit.ui.widgets.keysheet import KeySheet
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.rail import Rail, RailItem
from touchaudit.ui.widgets.ready_sheet import ReadySheet
from touchaudit.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from touchaudit.services.services import Services

_REMEMBERED = ("home", "map", "insight", "roadmap", "report")
_RECENT = 10


class MainWindow(QWidget):
    """All that is in the window of the program; it can stand as a window of its own, too.

    It is shown before anything slow is imported: ``open_services`` is called after the first paint.

    Args:
        state: What all pages share.
        open_services: Opens the database and returns the services.
    """

    def __init__(self, state: AppState, open_services: Callable[[], Services]) -> None:
        super().__init__()
        self.state = state
        self._open_services = open_services
        self._pages: dict[str, Page] = {}
        self._opened = False
        self.setWindowTitle("Touchaudit")
        self.setProperty("surface", "window")
        self.setMinimumSize(*LEAST)
        self.rail = Rail(self._rail_items())
        self.messages = MessageBar()
        self._stack = QStackedWidget()
        self.toast = Toast(self)
        self._content = QWidget()
        content = column(self.messages, spacing=0)
        content.addWidget(self._stack, 1)
        self._content.setLayout(content)
        self.caretaker = Caretaker(state, self)
        self.recovery = Recovery(state, self)
        self._frame = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        self._frame.addWidget(self.rail)
        self._frame.addWidget(self._content, 1)
        self._connect()
        restore(self, state.settings.window)
        self._show(Place("home"))

    def page(self, name: str) -> Page:
        """Return a page, made on first use."""
        if name not in self._pages:
            self._pages[name] = PAGES[name](self.state)
            self._stack.addWidget(self._pages[name])
        return self._pages[name]

    def shown(self) -> Page:
        """Return the page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def undo(self) -> None:
        """Take back the last gesture of what the page shows."""
        self._step_history(self.shown().scope(), back=True)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step_history(self.shown().scope(), back=False)

    def jump(self) -> None:
        """Ask where to go, or what to do, and go there or do it."""
        from touchaudit.ui.commands import Commands
        from touchaudit.ui.finder import Finder
        from touchaudit.ui.widgets.palette import Palette

        if self.state.is_ready:
            chosen = Palette.ask(self, Finder(self.state, Commands(self).targets()))
            if chosen is not None:
                chosen.go()

    def help(self) -> None:
        """Show the help on the page that is shown."""
        from touchaudit.ui.pages.help import HelpSheet

        HelpSheet.show_help(self, self.state.place.page)

    def settings(self) -> None:
        """Show the settings, and furnish the window anew if another language was chosen."""
        from touchaudit.ui.pages.settings import SettingsSheet

        before = self.state.settings.language
        SettingsSheet.change(self, self.state)
        if self.state.settings.language != before:
            self._leave()
            QTimer.singleShot(0, self.state, self.state.spoken.emit)

    def bring_forward(self) -> None:
        """Show the window in front of all others."""
        window = self.window()
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    def receive(self, files: list[Path]) -> None:
        """Come forward for a later start of the program, and take the checklists it was given."""
        from touchaudit.ui.pages.library import LibraryPage

        self.bring_forward()
        if files and self.state.is_ready:
            self.state.go("library")
            library = self.page("library")
            assert isinstance(library, LibraryPage)
            library.take(files)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._opened:
            self._opened = True
            QTimer.singleShot(0, self, self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        place = self.state.place
        known = [client for client in (place.client_id, *self.state.settings.recent) if client]
        self.state.keep(
            window=bytes(self.window().saveGeometry().toBase64().data()).decode("ascii"),
            last_page=place.page if place.page in _REMEMBERED else "home",
            recent=tuple(dict.fromkeys(known))[:_RECENT],
            places=tuple(place.to_text() for place in self.state.trail),
        )
        self.state.tasks.close()
        super().closeEvent(event)

    def _rail_items(self) -> tuple[RailItem, ...]:
        return (
            RailItem("home", "building-2", self.tr("Clients")),
            RailItem("map", "map", self.tr("Map")),
            RailItem("walk", "footprints", self.tr("Walk")),
            RailItem("review", "list-checks", self.tr("Review")),
            RailItem("insight", "lightbulb", self.tr("Insight")),
            RailItem("roadmap", "square-kanban", self.tr("Road map")),
            RailItem("report", "file-text", self.tr("Report")),
            RailItem("library", "library", self.tr("Checklists"), foot=True),
            RailItem("find", "search", self.tr("Go to"), foot=True),
            RailItem("help", "circle-help", self.tr("Help"), foot=True),
            RailItem("settings", "settings", self.tr("Settings"), foot=True),
        )

    def _connect(self) -> None:
        state = self.state
        state.navigated.connect(self._show)
        state.changed.connect(self._on_changed)
        state.trouble.connect(self._on_trouble)
        state.said.connect(self.toast.say)
        state.undoable.connect(self._offer_undo)
        state.offered.connect(self.toast.say)
        self.rail.chosen.connect(self._on_rail)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self.undo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+K", self.jump),
            ("F1", self.help),
            ("Shift+F1", partial(KeySheet.show_keys, self)),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    def _open(self) -> None:
        if self.state.is_ready:  # furnished anew
            if self._get_ready():
                self._show(self.state.place)
            return
        try:
            services = self._open_services()
        except TouchAuditError as error:
            self._stay_closed(error)
            return
        self.state.attach(services)
        if not self._get_ready():
            return
        known = services.clients.known()
        client_id = next((recent for recent in self.state.settings.recent if recent in known), "")
        page = self.state.settings.last_page if client_id else ""
        self.state.go(page if page in _REMEMBERED else "home", client_id=client_id)
        self.recovery.recover()

    def _get_ready(self) -> bool:
        """Have all scores at hand in the language of the window; where nobody waits for that, close it."""
        services = self.state.services
        services.walks.set_language(key_of(self.state.settings.language))
        ready = ReadySheet.wait(self, services.scores())
        if not ready:
            self.window().close()
        return ready

    def _stay_closed(self, error: TouchAuditError) -> None:
        """Say why nothing could be opened, and offer to try again."""
        from touchaudit.ui.pages.home import HomePage

        home = self.page("home")
        assert isinstance(home, HomePage)
        home.say_closed()
        self.messages.show_trouble(error, self.tr("Try again"), self._open)

    def _show(self, place: Place) -> None:
        self.messages.hide()
        self._leave()
        page = self.page(place.page)
        self._stack.setCurrentWidget(page)
        page.setFocus()  # Tab goes on from the head of the page; the page may choose better in open()
        self.rail.setVisible(not page.full_window)
        self.rail.mark(place.page)
        for name in ("map", "walk", "insight", "roadmap", "report"):
            self.rail.allow(name, bool(place.client_id))
        self.rail.allow("review", bool(place.visit_id))
        if self.state.is_ready:
            try:
                page.open(place)
            except TouchAuditError as error:
                self._find_home(place, error)

    def _leave(self) -> None:
        """Let the page that is shown store what is still being written there."""
        here = self._stack.currentWidget()
        if isinstance(here, Page) and self.state.is_ready:
            here.leave()

    def _on_rail(self, name: str) -> None:
        does = {"settings": self.settings, "find": self.jump, "help": self.help}.get(name)
        if does is not None:
            does()
        elif name == "walk" and not self.state.walk_id:
            self.state.go("plan")
        else:
            self.state.go(name)

    def _on_changed(self, changes: Changes) -> None:
        self.toast.hide()
        try:
            self.shown().on_changed(changes)
        except TouchAuditError as error:  # what the page showed went with the gesture
            self._find_home(self.state.place, error)

    def _find_home(self, place: Place, error: TouchAuditError) -> None:
        """Leave a page that can't show what it was asked for: nothing on it would work."""
        if place.page != "home":
            self.state.go("home", client_id="")
        self._on_trouble(error)

    def _on_trouble(self, error: TouchAuditError) -> None:
        self.messages.show_trouble(error)

    def _offer_undo(self, text: str, scope: str) -> None:
        self.toast.say(text, partial(self._step_history, scope, back=True))

    def _step_history(self, scope: str, *, back: bool) -> None:
        if not scope or not self.state.is_ready:
            return
        history = self.state.services.history
        name = history.can_undo(scope) if back else history.can_redo(scope)
        if not name:
            nothing = self.tr("Nothing to undo here.") if back else self.tr("Nothing to redo here.")
            self.state.said.emit(nothing)
            return
        if self.state.act(partial(history.undo if back else history.redo, scope)) is not None:
            done = self.tr("Undone: {}") if back else self.tr("Done again: {}")
            self.state.said.emit(done.format(words.said(name)))

    def _fold(self) -> None:
        upright = self.width() < style.MIDDLE and self.height() > self.width()
        self._frame.setDirection(
            QBoxLayout.Direction.BottomToTop if upright else QBoxLayout.Direction.LeftToRight
        )
        self.rail.stand_up(upright)
