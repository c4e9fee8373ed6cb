"""What a person set for this program: one frozen value with defaults, kept as TOML."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from touchaudit.errors import SettingsError

TEXT_SIZES = (90, 100, 110, 125, 150)
THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one person on one computer.

    ``name`` is the auditor's; ``text_size`` is in per cent; ``geometry`` is the window's place as
    Qt writes it; the last four say where the program was left.
    """

    name: str = ""
    theme: str = "system"
    text_size: int = 100
    geometry: str = ""
    page: str = "home"
    client_id: str = ""
    visit_id: str = ""
    walk_id: str = ""

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Return the settings kept in a file, or the defaults.

        What is unknown or of the wrong kind is passed over, so that an older program can read a newer file.

        Raises:
            SettingsError: The file is there but can't be read.
        """
        try:
            stored = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(
                f"The settings in {path} can't be read.",
                safe="Your audits are not touched by this.",
                todo="Mend or remove that file, then start again.",
            ) from error
        kinds = {field.name: type(field.default) for field in fields(cls)}
        known: dict[str, Any] = {
            name: value for name, value in stored.items() if type(value) is kinds.get(name)
        }
        return cls(**known)

    def save(self, path: Path) -> None:
        """Keep the settings in a file, wholly or not at all.

        Raises:
            SettingsError: The file can't be written.
        """
        lines = [f"{field.name} = {_toml(getattr(self, field.name))}\n" for field in fields(self)]
        fresh = path.with_name(path.name + ".new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text("".join(lines), "utf-8")
            fresh.replace(path)
        except OSError as error:
            raise SettingsError(
                f"The settings can't be written to {path}.",
                safe="They hold until the program is closed; your audits are not touched by this.",
                todo="Free some space, or see to it that the folder may be written to.",
            ) from error


def _toml(value: str | int) -> str:
    """Write a value as TOML; its basic strings escape as JSON does, and DEL as well."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
