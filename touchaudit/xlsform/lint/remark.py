"""One thing to say about a workbook."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong or odd, where, and what to write instead.

    ``grave`` says that the checklist can't be used so. ``row`` is the number that a spreadsheet shows;
    ``sheet``, ``row`` and ``column`` are empty where they are not known.
    """

    what: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    grave: bool = True

    @property
    def where(self) -> str:
        """The place in words: ``Sheet survey, row 5, column type``."""
        parts = [f"sheet {self.sheet}" if self.sheet else "", f"row {self.row}" if self.row else ""]
        parts.append(f"column {self.column}" if self.column else "")
        text = ", ".join(part for part in parts if part)
        return text[:1].upper() + text[1:]

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" if self.where else self.what


def survey(row: int, column: str, what: str, *, grave: bool = True) -> Remark:
    """Return a remark on a cell of the survey sheet."""
    return Remark(what, "survey", row, column, grave)


def choices(row: int, column: str, what: str, *, grave: bool = True) -> Remark:
    """Return a remark on a cell of the choices sheet."""
    return Remark(what, "choices", row, column, grave)
