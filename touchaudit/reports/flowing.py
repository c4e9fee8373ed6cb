"""A PDF that flows into its file object by object: ReportLab's own gathers all of it beforehand."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFFile,
    PDFImageXObject,
    PDFName,
    PDFPage,
    PDFStream,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas


class Flowing(PDFDocument):  # type: ignore[misc]
    """Takes the place of a canvas's document; the file is the same to the byte."""

    _into: BinaryIO
    _file: PDFFile

    def addPage(self, page: PDFPage) -> None:  # noqa: N802 - overrides ReportLab's
        """Take a page in; what is drawn on it is compressed now and not only when all is written."""
        super().addPage(page)
        packed = PDFZCompress.encode(page.stream)
        page.Contents = PDFStream(PDFDictionary({"Filter": PDFArray([PDFName("FlateDecode")])}), packed)
        page.stream = None

    def SaveToFile(self, filename: BinaryIO, canvas: Canvas) -> None:  # noqa: N802 - overrides ReportLab's
        """Write the document into an open file."""
        self._into = filename
        super().SaveToFile(filename, canvas)

    @property
    def __accum__(self) -> PDFFile:
        """Return what ReportLab hands its formatted objects to."""
        return self._file

    @__accum__.setter
    def __accum__(self, file: PDFFile) -> None:
        self._into.writelines(file.strings)
        file.strings.clear()
        file.write = self._into.write
        self._file = file

    @__accum__.deleter
    def __accum__(self) -> None:
        del self._file


class Photo(PDFImageXObject):  # type: ignore[misc]
    """A JPEG that is read again when it is written, and not kept meanwhile."""

    path: Path

    @classmethod
    def instead(cls, picture: PDFImageXObject, path: Path) -> None:
        """Let a picture that ReportLab has just read from a file go of what it read, if it is a JPEG."""
        if picture._filters == ("DCTDecode",):
            picture.__class__, picture.path, picture.streamContent = cls, path, b""

    def format(self, document: PDFDocument) -> bytes:
        """Return the object as it stands in the file."""
        self.streamContent = self.path.read_bytes()
        done: bytes = super().format(document)
        self.streamContent = b""
        return done
