"""A monkey at the window: keys, clicks, drags, text, sizes, themes, languages, pages; from a seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from touchaudit.ui.household import Household
from touchaudit.ui.language import offered
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.pages.library import LibraryPage
from touchaudit.ui.pages.plan import PlanPage
from touchaudit.ui.pages.report import ReportPage
from touchaudit.ui.pages.roadmap import RoadmapPage
from touchaudit.ui.panels import panel_kinds
from touchaudit.ui.threshold import LEAST

KEY = Qt.Key
KEYS = (
    *(Qt.Key(code) for code in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
    *(KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Backtab, KEY.Key_Return, KEY.Key_Return, KEY.Key_Space),
    *(KEY.Key_Escape, KEY.Key_Left, KEY.Key_Right, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down, KEY.Key_Home),
    *(KEY.Key_End, KEY.Key_PageUp, KEY.Key_PageDown, KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_F1),
    *(KEY.Key_C, KEY.Key_F, KEY.Key_J, KEY.Key_L, KEY.Key_M, KEY.Key_N, KEY.Key_R, KEY.Key_Question),
)
WITH_CONTROL = (KEY.Key_Z, KEY.Key_Z, KEY.Key_V, KEY.Key_A, KEY.Key_K, KEY.Key_F, KEY.Key_Return)
TEXTS = (
    "",
    "Nobody looked up.",
    "4",
    "12,5",
    "-3",
    "ÄÖÜ ß é",
    "<b>&amp;</b>",
    "قائمة",
    "😀",
    "x" * 300,
    "a\nb",
)
SLOW = {"Try the sample", "Make a backup now", "Print", "Save PDF"}
COSTLY = ("Colours: ", "Size of text: ")
"""What dresses the whole window anew: pressed one time in ten, for it would take most of the time."""
PAGES = (
    *("home", "map", "map", "plan", "walk", "walk", "walk", "review", "insight", "insight", "insight"),
    *("roadmap", "library", "report"),
)
PATIENCE = 25
"""So many events a dialog stays open at most."""
EVERY = 40
"""After so many events, everything that was let go is deleted, as an idle event loop does."""


class Monkey:
    """Does ``events`` things to what a household has in its window.

    It leaves alone what is outside of the program (dialogs of the system, the printer), and what takes
    seconds by design: those have tests of their own. ``forms`` are filled forms it may read in, and
    ``submissions`` what phones sent. Each step goes into the ``diary`` before it is taken, so that it is
    still told where Qt itself falls over.
    """

    def __init__(
        self,
        household: Household,
        window: Callable[[], MainWindow],
        seed: int,
        forms: list[Path],
        submissions: list[Path],
        diary: TextIO,
    ) -> None:
        self.household = household
        self.window = window
        self.chance = random.Random(seed)
        self.forms = forms
        self.submissions = submissions
        self.done = 0
        self._diary = diary
        self._stayed = 0
        self._modal: QWidget | None = None
        self._acts = (
            (self._key, 340),
            (self._click, 340),
            (self._control, 80),
            (self._text, 60),
            (self._drag, 50),
            (self._wheel, 30),
            (self._page, 50),
            (self._errand, 12),
            (self._resize, 20),
            (self._dress, 4),
            (self._speak, 5),
            (self._clip, 10),
        )

    def tell(self, step: str) -> None:
        """Put a step into the diary."""
        self._diary.write(f"{self.done} {step}\n")

    def run(self, events: int) -> None:
        """Do as many things; dialogs that open are dealt with inside their own event loops."""
        loop = QEventLoop()

        def tick() -> None:
            if self.done >= events:
                if not self._leave():
                    loop.quit()
                else:
                    QTimer.singleShot(0, tick)
                return
            self.done += 1
            QTimer.singleShot(0, tick)  # the next comes even if this one opens a dialog and waits in it
            self._act()

        QTimer.singleShot(0, tick)
        loop.exec()

    def _act(self) -> None:
        modal = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        self._stayed = self._stayed + 1 if modal is not None and modal is self._modal else 0
        self._modal = modal
        if modal is not None and (self._stayed > PATIENCE or self._is_foreign(modal)):
            self._leave()
            return
        acts, weights = zip(*self._acts, strict=True)
        act = self.chance.choices(acts, weights)[0]
        self.tell(act.__name__)
        act()
        if self.done % EVERY == 0:
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _leave(self) -> bool:
        """Close the dialog or the menu that is open; tell whether there was one."""
        open_one = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if open_one is None:
            return False
        self.tell(f"leave {type(open_one).__name__}")
        open_one.close()
        return True

    def _is_foreign(self, modal: QWidget) -> bool:
        return isinstance(modal, QDialog) and not type(modal).__module__.startswith("touchaudit")

    def _ground(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window().window()

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self._ground()

    def _part(self) -> QWidget:
        """Return something that is to be seen: mostly a button, sometimes anything."""
        ground = self._ground()
        kind = QAbstractButton if self.chance.random() < 0.8 else QWidget
        found = [
            part
            for part in ground.findChildren(kind)
            if part.isVisible()
            and part.window() is ground
            and part.accessibleName() not in SLOW
            and not part.visibleRegion().isEmpty()
        ]
        return self.chance.choice(found) if found else ground

    def _spot(self, part: QWidget) -> QPoint:
        return QPoint(
            self.chance.randrange(max(1, part.width())), self.chance.randrange(max(1, part.height()))
        )

    def _key(self) -> None:
        self._send_key(self.chance.choice(KEYS), Qt.KeyboardModifier.NoModifier)

    def _control(self) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier if self.chance.random() < 0.3 else Qt.KeyboardModifier(0)
        self._send_key(self.chance.choice(WITH_CONTROL), Qt.KeyboardModifier.ControlModifier | shift)

    def _send_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        target = self._target()
        if self._is_slow(target) and key in {KEY.Key_Return, KEY.Key_Space}:
            return
        self.tell(f"{key.name} {type(target).__name__}")
        QTest.keyPress(target, key, modifiers)
        if isValid(target):  # the press may have changed everything
            QTest.keyRelease(target, key, modifiers)

    def _click(self) -> None:
        part = self._part()
        if self._is_slow(part):
            return
        spot = self._spot(part)
        self.tell(f"{type(part).__name__} {part.accessibleName()!r}")
        button = Qt.MouseButton.LeftButton if self.chance.random() < 0.95 else Qt.MouseButton.RightButton
        for _ in range(2 if self.chance.random() < 0.1 else 1):
            for does in (QTest.mousePress, QTest.mouseRelease):
                if isValid(part) and part.isVisible():
                    does(part, button, pos=spot)

    def _drag(self) -> None:
        part = self._part()
        start = QPointF(self._spot(part))
        end = start + QPointF(self.chance.randint(-300, 300), self.chance.randint(-300, 300))
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        steps = [start + (end - start) * (step / 4) for step in range(5)]
        self._mouse(part, QEvent.Type.MouseButtonPress, start, left, left)
        for spot in steps:
            self._mouse(part, QEvent.Type.MouseMove, spot, none, left)
        self._mouse(part, QEvent.Type.MouseButtonRelease, end, left, none)

    def _mouse(self, part: QWidget, kind: QEvent.Type, spot: QPointF, button: object, held: object) -> None:
        if isValid(part) and not self._is_slow(part):
            away = part.mapToGlobal(spot)
            modifiers = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(part, QMouseEvent(kind, spot, away, button, held, modifiers))

    def _wheel(self) -> None:
        part = self._part()
        spot = QPointF(self._spot(part))
        turned = QPoint(0, self.chance.choice((-360, -120, 120, 360)))
        QApplication.sendEvent(
            part,
            QWheelEvent(
                spot,
                part.mapToGlobal(spot),
                QPoint(),
                turned,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    def _text(self) -> None:
        target = self._target()
        text = self.chance.choice(TEXTS)
        if isinstance(target, QLineEdit | QPlainTextEdit) and not target.isReadOnly():
            for letter in text:
                kind = QEvent.Type.KeyPress
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)

    def _page(self) -> None:
        """Go to a page, as a click on the rail does, of any client and visit there are."""
        if QApplication.activeModalWidget() is not None:
            return
        state = self.household.state
        clients = state.services.clients.home().clients
        if not clients:
            return
        client = self.chance.choice(clients).client.id
        visits = [line.visit.id for line in state.services.clients.map(client).visits if line.walks]
        page = self.chance.choice(PAGES)
        panel = self.chance.choice(panel_kinds()).key if page == "insight" else ""
        visit = self.chance.choice(visits) if visits else ""
        if page in {"walk", "review"} and not visit:
            return
        walk = state.services.visits.first_walk(visit) if visit else ""
        state.go(page, client_id=client, visit_id="" if page == "plan" else visit, walk_id=walk, ref=panel)
        self.tell(f"{page} {panel}")

    def _errand(self) -> None:
        """Do what is rarely come upon: a view of the road map, paper, a submission, the guard of a report."""
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return
        state = self.household.state
        if not state.client_id:
            return
        page = self.chance.choice(("roadmap", "plan", "library", "report"))
        lines = state.services.clients.map(state.client_id).visits
        visits = [line.visit.id for line in lines if line.walks] or [""]
        visit = self.chance.choice(visits) if page == "plan" else ""
        state.go(page, client_id=state.client_id, visit_id=visit)
        shown = self.window().shown()
        self.tell(f"errand {page}")
        if isinstance(shown, RoadmapPage):
            view = self.chance.choice(("board", "table", "time"))
            shown.shown.choose(view)
            shown.refresh()
        elif isinstance(shown, PlanPage) and visit:
            shown.paper.read_files(visit, [self.chance.choice(self.forms)])
        elif isinstance(shown, LibraryPage):
            shown.take([self.chance.choice(self.submissions)])
        elif isinstance(shown, ReportPage):
            shown.guard.choose()

    def _resize(self) -> None:
        size = self.chance.randint(LEAST[0], 1700), self.chance.randint(LEAST[1], 1300)
        self.window().window().resize(*size)

    def _dress(self) -> None:
        self.household.state.keep(
            theme=self.chance.choice(("light", "dark", "system")),
            text_size=self.chance.choice((90, 100, 110, 125, 150)),
        )

    def _speak(self) -> None:
        if QApplication.activeModalWidget() is None:
            self.household.state.keep(language=self.chance.choice([key for key, _ in offered()]))
            self.household.state.spoken.emit()

    def _clip(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self.chance.random() < 0.5:
            picture = QImage(60, 40, QImage.Format.Format_RGB32)
            picture.fill(Qt.GlobalColor.darkGreen)
            clipboard.setImage(picture)
        else:
            clipboard.setText(self.chance.choice(TEXTS))

    def _is_slow(self, part: QWidget) -> bool:
        name = part.accessibleName()
        return name in SLOW or (name.startswith(COSTLY) and self.chance.random() < 0.9)
