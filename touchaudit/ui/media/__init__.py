"""Microphone and camera, where the extra ``touchaudit[media]`` brings QtMultimedia.

Nothing else imports QtMultimedia: whoever wants it asks here first, and shows no button where it is missing.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module, util
from typing import Any


@cache
def is_there() -> bool:
    """Return whether QtMultimedia is installed and its libraries can be loaded."""
    if util.find_spec("PySide6.QtMultimedia") is None:
        return False
    try:
        import_module("PySide6.QtMultimedia")
    except ImportError:  # on Linux it needs libpulse, which the wheel does not bring
        return False
    return True


def has_microphone() -> bool:
    """Return whether a voice note can be recorded now."""
    return is_there() and bool(_devices().audioInputs())


def has_camera() -> bool:
    """Return whether a picture can be taken now."""
    return is_there() and bool(_devices().videoInputs())


def _devices() -> Any:
    return import_module("PySide6.QtMultimedia").QMediaDevices
