"""The composition root: the only place where the parts of the program are put together.

What the window does not need to appear is imported where it is used: the first paint comes before it.
"""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from touchaudit.services.services import Services
    from touchaudit.settings import Settings

_LOG_BYTES = 1_000_000
_LOG_FILES = 5


@dataclass(frozen=True, slots=True)
class Places:
    """Where this run keeps its data, its settings and its log."""

    data: Path
    settings: Path
    logs: Path

    @classmethod
    def choose(cls, home: Path | None, *, temp_home: bool) -> Places:
        """Return the places below ``home``, below a throw-away folder, or where this system wants them."""
        if temp_home:
            import tempfile

            home = Path(tempfile.mkdtemp(prefix="touchaudit-"))
        if home is not None:
            home = home.expanduser().absolute()
            return cls(home, home / "settings.toml", home / "logs")
        from platformdirs import PlatformDirs

        folders = PlatformDirs("TouchAudit", appauthor=False)
        return cls(folders.user_data_path, folders.user_config_path / "settings.toml", folders.user_log_path)


class App:
    """One run of the program."""

    def __init__(self, home: Path | None = None, *, temp_home: bool = False, debug: bool = False) -> None:
        self.places = Places.choose(home, temp_home=temp_home)
        self.debug = debug
        self._logging = False

    def settings(self) -> Settings:
        """Return the settings as they stand on disk."""
        from touchaudit.settings import Settings

        return Settings.load(self.places.settings)

    def services(self) -> Services:
        """Open the database and put the services on it."""
        from datetime import UTC, datetime

        from touchaudit.services.services import Services

        self.start_log()
        return Services.open(self.places.data, clock=lambda: datetime.now(UTC).astimezone())

    def window(self, files: tuple[Path, ...] = ()) -> int:
        """Show the window until it is closed; return the exit status."""
        from touchaudit.ui.launch import launch

        places = self.places
        return launch(places.data, places.settings, self.services, files, prepare=self.start_log)

    def start_log(self) -> None:
        """Begin to log, once: before the database is opened, and after the window is on screen."""
        if not self._logging:
            self._logging = True
            start_log(self.places.logs, debug=self.debug)


def start_log(folder: Path, *, debug: bool) -> None:
    """Log to a rotating file. It holds ids and what went wrong, never what an auditor entered."""
    from logging.handlers import RotatingFileHandler

    folder.mkdir(parents=True, exist_ok=True)
    handlers: list[logging.Handler] = [
        RotatingFileHandler(
            folder / "touchaudit.log",
            maxBytes=_LOG_BYTES,
            backupCount=_LOG_FILES,
            encoding="utf-8",
            delay=True,
        )
    ]
    if debug:
        handlers.append(logging.StreamHandler(sys.stderr))
    logger = logging.getLogger("touchaudit")
    for old in list(logger.handlers):
        logger.removeHandler(old)
        old.close()
    for handler in handlers:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
