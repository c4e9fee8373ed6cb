"""Go through every page and every sheet of the window and collect what is wrong with each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import groupby

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from tests.ui.usable import controls, faults_of
from touchaudit.services.services import Services
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.panels import panel_kinds

SIZES = {"wide": (1280, 800), "small": (960, 600), "upright": (800, 1280)}
PAGES = ("home", "map", "plan", "walk", "review", "insight", "roadmap", "report", "library")
SHEETS = (
    ("home", "New client", ""),
    ("home", "More for Harbour Street Dental", "Change name and bands"),
    ("home", "Settings", ""),
    ("map", "More for this client", "Add from an inventory"),
    ("map", "More for this client", "Add a stage"),
    ("map", "Add a persona", ""),
    ("map", "Add a site", ""),
    ("map", "Add a touchpoint", ""),
    ("walk", "All questions (J)", ""),
    ("walk", "Not observed", ""),
    ("walk", "Missed opportunity", ""),
    ("roadmap", "Add a card to Now", ""),
    ("roadmap", "Look through them", ""),
    ("report", "Guard", ""),
    ("library", "More for Counter and queue", "Check"),
    ("library", "More for Counter and queue", "Versions and use"),
    ("library", "More for Counter and queue", "Show its pages"),
)


PATIENCE = 60_000
"""Milliseconds a sheet may take to open on a busy computer."""


class Survey:
    """Looks at a window on a copy of the sample; what is wrong is in ``faults``."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        self.window = window
        self.services = services
        self.client_id = services.clients.home().clients[0].client.id
        plan = services.visits.plan(self.client_id, services.visits.default_plan(self.client_id))
        self.visit_id = plan.created
        self.walk_id = services.visits.first_walk(self.visit_id)
        for part, tick in window.page("report")._parts.items():  # all pages of it would be set at each look
            tick.setChecked(part in ("cover", "summary"))
        self.faults: list[str] = []
        self.sheets: list[str] = []
        self.counted = 0

    def go_through(self, *sizes: str) -> None:
        """Look at all pages, all types of question and all sheets in these sizes of the window.

        The panels of the insight page are looked at in the last of them only: there are many.
        """
        for size in sizes:
            self.window.resize(*SIZES[size])
            for page in PAGES:
                self.go(page)
                self._look(self.window, f"{size} {page}")
            for kind in panel_kinds() if size == sizes[-1] else ():
                self.window.state.go("insight", client_id=self.client_id, ref=kind.key)
                self._look(self.window, f"{size} insight {kind.key}")
            for ref, kind in self.types():
                self.window.state.go(
                    "walk", client_id=self.client_id, visit_id=self.visit_id, walk_id=self.walk_id, ref=ref
                )
                self._look(self.window, f"{size} question {kind}")
            for page, openers in groupby(SHEETS, key=lambda known: known[0]):
                self.go(page)
                for _page, name, entry in openers:
                    self.open_sheet(page, name, entry, size)

    def go(self, page: str) -> None:
        """Show a page."""
        place = {"client_id": self.client_id, "visit_id": self.visit_id, "walk_id": self.walk_id}
        if page == "plan":
            place["visit_id"] = ""
        self.window.state.go(page, **place)
        settle()

    def types(self) -> Iterator[tuple[str, str]]:
        """Return a question of each type there is in the walk."""
        seen = set()
        for line in self.services.walks.open(self.walk_id).questions:
            view = self.services.walks.question(self.walk_id, line.ref)
            kind = f"{view.type} {view.appearance}".strip()
            if kind not in seen:
                seen.add(kind)
                yield line.ref, kind

    def _look(self, window: QWidget, where: str) -> None:
        settle()
        self.counted += len(controls(window))
        self.faults += [f"{where}: {fault}" for fault in faults_of(window)]

    def open_sheet(self, page: str, name: str, entry: str, size: str) -> None:
        """Open a sheet by its button, or by a line of the menu there, look at it and close it."""
        title = f"{size} {page}: {name} {entry}".strip()
        opener = named(self.window, name)
        if opener is None:  # folded away at this size
            return

        def look(dialog: QDialog) -> None:
            self.sheets.append(title)
            self._look(dialog, title)

        watch = next_dialog(look)
        QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
        for menu in opener.findChildren(QMenu) if entry else ():
            line = next(action for action in menu.actions() if action.text() == entry)
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(line).center())
        patience = QDeadlineTimer(PATIENCE)
        while title not in self.sheets and not patience.hasExpired():  # some sheets are made in the worker
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        if title not in self.sheets:
            self.faults.append(f"{title}: did not open")
        watch.stop()
        settle()


def named(inside: QWidget, name: str) -> QAbstractButton | None:
    """Return the button of a name that is to be seen; None if there is none."""
    found = (known for known in inside.findChildren(QAbstractButton) if known.isVisible())
    return next((known for known in found if known.accessibleName() == name), None)


def next_dialog(act: Callable[[QDialog], None]) -> QTimer:
    """Do something in the dialog that opens next, then close it; stop the timer if none opens."""
    timer = QTimer()
    timer.setInterval(5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isActiveWindow():
            timer.stop()
            with suppress(RuntimeError):
                try:
                    act(dialog)
                finally:
                    dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    return timer


def settle() -> None:
    """Let everything that is queued happen."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
