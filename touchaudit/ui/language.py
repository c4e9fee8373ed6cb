"""The language of the window: which there are, and the texts that go with it."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from touchaudit import assets

NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""The languages to choose from, each in its own words."""


class Interpreter:
    """Gives the application the texts of one language; English needs none.

    ``resources/translations/touchaudit_<language>.qm`` holds our own texts; those of Qt's dialogs come with
    Qt where they are installed.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._loaded: list[QTranslator] = []

    def speak(self, language: str) -> bool:
        """Take a language into use; tell whether there are texts in it. Widgets made later speak it."""
        for old in self._loaded:
            self._app.removeTranslator(old)
        self._loaded = []
        key = key_of(language)
        QLocale.setDefault(QLocale("en_GB" if key == "en" else key))
        ours = self._load(f"touchaudit_{key}", str(assets.resource("translations")))
        self._load(f"qtbase_{key}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return ours or key == "en"

    def _load(self, name: str, folder: str) -> bool:
        translator = QTranslator(self._app)
        if not translator.load(name, folder):
            return False
        self._app.installTranslator(translator)
        self._loaded.append(translator)
        return True


def key_of(language: str) -> str:
    """Return the language that a setting means; "system" means that of the computer, or else English."""
    key = QLocale.system().name()[:2] if language == "system" else language
    return key if key in NAMES else "en"


def offered() -> tuple[tuple[str, str], ...]:
    """Return key and name of the languages that can be chosen: English, and those with texts."""
    folder = assets.resource("translations")
    return tuple(
        (key, name)
        for key, name in NAMES.items()
        if key == "en" or (folder / f"touchaudit_{key}.qm").is_file()
    )
