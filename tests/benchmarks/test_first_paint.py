"""From the start of the program to its first painted window, beside an empty window of PySide6.

python3 dev.py test --benchmark-enable tests/benchmarks/test_first_paint.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = 10
LEAVE = """
import os
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

class Leave(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and isinstance(seen, QWidget):
            os._exit(0)
        return False
"""
EMPTY = f"""{LEAVE}
app = QApplication([])
leave = Leave()
app.installEventFilter(leave)
window = QWidget()
window.resize(1280, 800)
window.show()
app.exec()
"""
OURS = f"""{LEAVE}
import sys
from pathlib import Path
from touchaudit.app import App
app = QApplication([])
leave = Leave()
app.installEventFilter(leave)
App(Path(sys.argv[1])).window()
"""


def start(program: str, home: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", program, str(home)], env=environment, check=True, timeout=60)


@pytest.mark.benchmark(group="first paint")
@pytest.mark.parametrize("program", [EMPTY, OURS], ids=["empty window", "touchaudit"])
def test_first_paint(benchmark, tmp_path: Path, program: str) -> None:
    benchmark.pedantic(start, args=(program, tmp_path), rounds=ROUNDS, warmup_rounds=1)
