"""A window on a real database: the sample is made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from tests.ui.house import House
from touchaudit.services.services import Services
from touchaudit.settings import Settings
from touchaudit.ui import style
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets import waiting

SAMPLE = "Harbour Street Dental"


def open_services(home: Path) -> Services:
    return Services.open(home, clock=lambda: datetime.now(UTC).astimezone())


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    style.load_fonts()
    style.apply(qapp, "light", 100)


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for figures however busy the machine is: what a test looks at is there when it is asked for."""
    monkeypatch.setattr(waiting, "PATIENCE", 60.0)


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[Callable[..., object]]:
    """Dress the program in a theme and a size of text for one test."""

    def dress(theme: str, size: int = 100) -> object:
        return style.apply(qapp, theme, size)

    yield dress
    style.apply(qapp, "light", 100)


@pytest.fixture
def home(sample_home: Path, tmp_path: Path) -> Path:
    """A data folder with the sample in it."""
    return Path(shutil.copytree(sample_home, tmp_path / "home"))


@dataclass
class Desk:
    """The window under test, with the short ways a test takes through it."""

    qtbot: object
    window: MainWindow
    services: Services

    @property
    def state(self) -> AppState:
        return self.window.state

    @property
    def client_id(self) -> str:
        return self.services.clients.find(SAMPLE)

    def go(self, page: str, **place: str) -> QWidget:
        self.state.go(page, **{"client_id": self.client_id, **place})
        settle(self.qtbot)
        return self.window.shown()

    def press(self, name: str, inside: QWidget | None = None) -> None:
        press(self.qtbot, inside or self.window, name)


@pytest.fixture
def open_desk(qtbot) -> Iterator[Callable[..., Desk]]:
    desks: list[Desk] = []

    def make(home: Path, settings: Settings | None = None, size: tuple[int, int] = (1280, 800)) -> Desk:
        file = home / "settings.toml"
        if settings is not None:
            settings.save(file)
        state = AppState(settings=Settings.load(file), file=file)
        opened: list[Services] = []

        def opener() -> Services:
            opened.append(open_services(home))
            return opened[-1]

        window = MainWindow(state, opener)
        window.resize(*size)
        with qtbot.waitSignal(state.ready, timeout=10_000):
            window.show()
        settle(qtbot)
        desks.append(Desk(qtbot, window, opened[-1]))
        return desks[-1]

    yield make
    for desk in desks:
        desk.window.close()
        desk.services.close()
        desk.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(open_desk, home: Path) -> Desk:
    return open_desk(home)


@pytest.fixture
def enter(qapp: QApplication, home: Path) -> Iterator[Callable[[], House]]:
    """Open the program, as often as it is closed."""
    houses: list[House] = []

    def make() -> House:
        houses.append(House(qapp, home))
        return houses[-1]

    yield make
    houses[-1].close()
    style.apply(qapp, "light", 100)
    QLocale.setDefault(QLocale.system())


def settle(qtbot) -> None:
    """Let everything that is queued happen."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def button(inside: QWidget, name: str) -> QAbstractButton:
    """Return the visible button of an accessible name."""
    found = [
        known
        for known in inside.findChildren(QAbstractButton)
        if known.accessibleName() == name and known.isVisible()
    ]
    assert found, f"no button {name!r}; there are {names(inside)}"
    return found[0]


def names(inside: QWidget) -> list[str]:
    return sorted(
        {known.accessibleName() for known in inside.findChildren(QAbstractButton) if known.isVisible()}
    )


def press(qtbot, inside: QWidget, name: str) -> None:
    found = button(inside, name)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(found.width() // 2, found.height() // 2))
    settle(qtbot)


def texts(inside: QWidget) -> str:
    """Return everything that can be read in the labels of a widget."""
    return "\n".join(label.text() for label in inside.findChildren(QLabel) if label.isVisible())


def meanwhile(act: Callable[[QDialog], None]) -> None:
    """Do something in the next dialog that opens; close it whatever happens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isActiveWindow():
            QTimer.singleShot(10, look)
            return
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, look)
