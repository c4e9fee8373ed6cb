"""Changes to many widgets that are laid out once, not after each that appears."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def at_once(*around: QWidget) -> Iterator[None]:
    """Lay widgets out when all of them were changed; Qt does it again for each part that it shows.

    Args:
        around: The widgets that hold what changes, the outermost first.
    """
    layouts = [layout for widget in around if (layout := widget.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        for layout in layouts:
            layout.activate()
