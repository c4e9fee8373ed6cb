"""Print the pages that a preview shows: ask for a printer, then set each as large as its paper allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from touchaudit.ui.widgets.pdf_view import PdfView

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DPI = 200
_POINTS = 72
"""To the inch, in which pages are measured."""


def print_pages(parent: QWidget, preview: PdfView) -> str | None:
    """Ask for a printer and print what a preview shows; return its name, None where nothing was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFromTo(1, preview.count)
    if preview.is_wide:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    print_to(printer, preview)
    return printer.printerName()


def print_to(printer: QPrinter, preview: PdfView) -> None:
    """Print the pages that a printer was told to, each as large as the paper allows."""
    first = printer.fromPage() or 1
    last = min(printer.toPage() or preview.count, preview.count)
    painter = QPainter(printer)
    for number in range(first, last + 1):
        if number > first:
            printer.newPage()
        area = QRectF(painter.viewport())
        image = preview.page_image(number - 1, round(preview.page_width(number - 1) / _POINTS * _DPI))
        size = QSizeF(image.size()).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(QPointF(0, 0), size), image)
    painter.end()
