"""Survey the window on a screen of another scale. Usage: at_scale.py HOME; QT_SCALE_FACTOR gives the scale.

A process of its own, because Qt takes the scale from the environment, once. Prints how many controls and
sheets were looked at, then one fault a line.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.survey import Survey, settle
from touchaudit.services.services import Services
from touchaudit.ui import style
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.state import AppState


def main() -> None:
    """Go through the window as small as such a screen makes it, in the light theme."""
    app = QApplication(sys.argv[:1])
    style.load_fonts()
    style.apply(app, "light", 100)
    services = Services.open(Path(sys.argv[1]), clock=lambda: datetime.now(UTC).astimezone())
    window = MainWindow(AppState(), lambda: services)
    window.show()
    settle()
    survey = Survey(window, services)
    survey.go_through("small")
    lines = [f"{window.devicePixelRatio():g} {survey.counted} {len(survey.sheets)}", *survey.faults]
    sys.stdout.write("\n".join(lines))
    window.close()
    services.close()


if __name__ == "__main__":
    main()
