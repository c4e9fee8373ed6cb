"""Survey the window on a screen of another scale. Usage: at_scale.py HOME THEME TEXT_SIZE SIZE…

A process of its own, because Qt takes the scale from the environment, once: QT_SCALE_FACTOR gives it. Prints
how many controls and sheets were looked at, then one fault a line.
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
    """Go through the window in each of the sizes."""
    home, theme, text_size, *sizes = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    style.load_fonts()
    style.apply(app, theme, int(text_size))
    services = Services.open(Path(home), clock=lambda: datetime.now(UTC).astimezone())
    window = MainWindow(AppState(), lambda: services)
    window.show()
    settle()
    survey = Survey(window, services)
    survey.go_through(*sizes)
    lines = [f"{window.devicePixelRatio():g} {survey.counted} {len(survey.sheets)}", *survey.faults]
    sys.stdout.write("\n".join(lines))
    window.close()
    services.close()


if __name__ == "__main__":
    main()
