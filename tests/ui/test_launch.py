"""The program starts, opens its data and ends; a second start finds the first."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from touchaudit.ui.instance import Doorbell

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from touchaudit.app import App

def look():
    windows = [widget for widget in QApplication.allWidgets() if hasattr(widget, "rail")]
    if windows and windows[0].state.is_ready:
        print("ready", len(windows[0].state.services.checklists.library()))
        app.closeAllWindows()
    else:
        QTimer.singleShot(50, look)

app = QApplication([])
QTimer.singleShot(0, look)
status = App(Path(sys.argv[1])).window()
print("status", status)
"""


def start(home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, str(home)],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )


def test_the_program_starts_opens_and_ends(tmp_path):
    ended = start(tmp_path / "home")
    assert "ready" in ended.stdout, ended.stderr
    assert "status 0" in ended.stdout
    assert "Traceback" not in ended.stderr
    assert (tmp_path / "home" / "settings.toml").is_file()


def test_a_second_start_leaves_at_once_and_rings(qtbot, tmp_path):
    bell = Doorbell(tmp_path / "home")
    with qtbot.waitSignal(bell.rung, timeout=60_000):
        started = subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(tmp_path / "home")],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
    out, _ = started.communicate(timeout=60)
    assert "status 0" in out
    assert "ready" not in out
    bell.close()


LOOK_AT_FIRST_PAINT = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from touchaudit.app import App

class Leave(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and isinstance(seen, QWidget):
            print(" ".join(sys.modules), flush=True)
            os._exit(0)
        return False

app = QApplication([])
leave = Leave()
app.installEventFilter(leave)
App(Path(sys.argv[1])).window()
"""


def test_the_window_is_on_screen_before_anything_slow_is_imported(tmp_path):
    ended = subprocess.run(
        [sys.executable, "-c", LOOK_AT_FIRST_PAINT, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    loaded = set(ended.stdout.split())
    ours = {name.removeprefix("touchaudit.") for name in loaded if name.startswith("touchaudit.")}
    assert ours == {
        "app", "errors", "settings", "ui", "ui.launch", "ui.instance", "ui.threshold", "ui.colours"
    }  # fmt: skip
    slow = {"sqlalchemy", "reportlab", "pyxform", "pypdfium2", "PIL", "logging.handlers", "platformdirs"}
    assert not loaded & (slow | {"PySide6.QtSvg", "PySide6.QtNetwork"})


def test_the_pages_need_neither_the_database_nor_the_report():
    code = (
        "import sys, touchaudit.ui.main_window, touchaudit.ui.pages.home; "
        "slow = ('sqlalchemy', 'reportlab', 'pyxform', 'pypdfium2', 'PIL'); "
        "print([name for name in slow if name in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert ended.stdout.strip() == "[]"
