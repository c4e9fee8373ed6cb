"""The one door to what is shipped: fonts, icons, themes, translations, help and checklists.

A checkout keeps ``resources/`` and ``forms/`` at its top; a wheel and a frozen program carry the
same folders inside the package, under ``_data``.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_ROOT = _PACKAGE / "_data" if (_PACKAGE / "_data").is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped resource, such as ``resource("fonts", "Inter-Regular.ttf")``."""
    return _ROOT.joinpath("resources", *parts)


def form(*parts: str) -> Path:
    """Return the path of a shipped checklist, such as ``form("counter.md")``."""
    return _ROOT.joinpath("forms", *parts)


def forms() -> list[Path]:
    """Return every shipped checklist, in order of file name."""
    return sorted(form().glob("*.md"))
