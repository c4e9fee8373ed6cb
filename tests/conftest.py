"""What holds for every test: no screen, no unasked warning in the log, no window left behind.

TOUCHAUDIT_EXAMPLES=thorough tries a thousand examples of each property instead of fifty.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = os.environ.get("TOUCHAUDIT_TEST_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")


settings.register_profile("usual", max_examples=50)
settings.register_profile("thorough", max_examples=1000)
settings.load_profile(os.environ.get("TOUCHAUDIT_EXAMPLES", "usual"))


class FailOnLog(logging.Handler):
    """Collects what the program logs as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(self.format(record))


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which the program warned, unless it asked for ``caplog``."""
    handler = FailOnLog()
    logger = logging.getLogger("touchaudit")
    logger.addHandler(handler)
    yield
    logger.removeHandler(handler)
    if handler.records and "caplog" not in request.fixturenames:
        pytest.fail("unexpected log:\n" + "\n".join(handler.records))


@pytest.fixture(autouse=True)
def no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open."""
    if "qapp" not in request.fixturenames:
        yield
        return
    yield
    left = _visible_windows()
    for window in left:
        window.close()
    if left:
        pytest.fail(f"windows left open: {left}")


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new database that nobody has opened yet, made once: copy it to where a test begins with none."""
    from touchaudit.store import migrating

    path = tmp_path_factory.mktemp("empty") / "touchaudit.sqlite"
    migrating.make(path)
    return path


@pytest.fixture(scope="session")
def sample_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample in it, made once: copy it before anything is changed.

    It was looked at before: its figures are kept, as they are wherever the program stood still for a moment.
    """
    from touchaudit.services.services import Services

    home = tmp_path_factory.mktemp("sample")
    services = Services.open(home, clock=lambda: datetime.now(UTC).astimezone())
    services.sample.create()
    services.walks.set_language("en")
    while services.prepare():
        pass
    services.idle()
    services.close()
    return home


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Keep a picture of every visible window when a test fails, in $TOUCHAUDIT_ARTIFACTS."""
    outcome: Any = yield
    folder = os.environ.get("TOUCHAUDIT_ARTIFACTS")
    if call.when == "call" and outcome.get_result().failed and folder and "qapp" in item.fixturenames:
        Path(folder).mkdir(parents=True, exist_ok=True)
        name = re.sub(r"\W+", "_", item.nodeid)
        for index, window in enumerate(_visible_windows()):
            window.grab().save(str(Path(folder) / f"{name}_{index}.png"))


def _visible_windows() -> list[Any]:
    from PySide6.QtWidgets import QApplication

    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]
