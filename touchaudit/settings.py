"""What this person prefers on this computer: one frozen value, kept as a TOML file."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from touchaudit.errors import SettingsError

THEMES = ("system", "light", "dark")
"""The looks to choose from."""

TEXT_SIZES = range(80, 201)
"""The sizes of text on screen, in per cent."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One person's preferences; change them with ``dataclasses.replace`` and save the result.

    ``text_size`` is in per cent, ``window`` the window's geometry in base 64, ``recent`` the ids of the
    clients opened last, latest first, ``backup_folder`` where backups go besides the usual place,
    ``places`` what was shown last, latest first (pages and ids, never names), ``camera_folder`` where new
    pictures are looked for on a walk ("" nowhere). ``phrases_short`` and ``phrases_well`` are the sentences
    offered beside a note, for an answer that falls short and for any other (none: the usual ones).
    """

    auditor: str = ""
    theme: str = "system"
    text_size: int = 100
    language: str = "en"
    last_page: str = ""
    window: str = ""
    recent: tuple[str, ...] = ()
    backup_folder: str = ""
    places: tuple[str, ...] = ()
    camera_folder: str = ""
    phrases_short: tuple[str, ...] = ()
    phrases_well: tuple[str, ...] = ()

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Read the file; a missing file, an unknown key or a value that makes no sense does no harm.

        Raises:
            SettingsError: if the file can't be read; go on with ``Settings()`` and show the error.
        """
        if not path.exists():
            return cls()
        import tomllib  # the window is on screen sooner without

        try:
            stored = tomllib.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise SettingsError(
                f"The settings in {path.name} can't be read.",
                safe="Your answers are safe, and the file is kept until you change a setting.",
                todo="The usual settings are in force; choose yours again.",
            ) from error
        return cls(**_sensible(stored))

    def save(self, path: Path) -> None:
        """Write the file whole, or leave the old one.

        Raises:
            SettingsError: if the disk does not take it.
        """
        lines = [f"{field.name} = {_to_toml(getattr(self, field.name))}\n" for field in fields(self)]
        draft = path.with_name(f"{path.name}.part")
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with draft.open("w", encoding="utf-8", newline="\n") as file:
                file.writelines(lines)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
            _sync(path.parent)
        except OSError as error:
            raise SettingsError(
                f"The settings were not saved: {error.strerror or error}.",
                safe="Your answers are safe; the settings stay in force until you close the window.",
                todo=f"Check that there is space on the disk and that you may write to {path.parent}.",
            ) from error


def _sensible(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that are of the right kind; the others keep their defaults."""
    kept: dict[str, Any] = {}
    for field in fields(Settings):
        value = stored.get(field.name)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = tuple(value)
        if type(value) is type(field.default):
            kept[field.name] = value
    if kept.get("theme") not in THEMES:
        kept.pop("theme", None)
    if kept.get("text_size") not in TEXT_SIZES:
        kept.pop("text_size", None)
    return kept


def _to_toml(value: str | int | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_to_toml, value))}]"
    if isinstance(value, int):
        return str(value)
    import json

    # TOML's basic strings are JSON's, except that TOML wants DEL escaped as well.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _sync(folder: Path) -> None:
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
