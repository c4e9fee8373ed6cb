"""Checklists as files: made new, exported to edit, printed to read, copied under another name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from touchaudit.errors import FormError, StorageError
from touchaudit.reports.checklist_model import Preview
from touchaudit.saying import Saying
from touchaudit.services.checklist_preview import preview_of, preview_of_xform
from touchaudit.store.files import write_whole
from touchaudit.xlsform import open_form
from touchaudit.xlsform.audit import read_audit
from touchaudit.xlsform.catalog import catalog
from touchaudit.xlsform.lint import Outline
from touchaudit.xlsform.opening import for_phones
from touchaudit.xlsform.packing import unpacked
from touchaudit.xlsform.sheets import Row, Sheet, read_sheets

_ELSEWHERE = "Choose another folder."


def shipped(key: str) -> tuple[bytes, str] | None:
    """Return the content and name of a shipped checklist; None where there is none of that key."""
    path = next((entry.path for entry in catalog() if entry.key == key), None)
    return (path.read_bytes(), path.name) if path else None


def as_workbook(content: bytes, file_name: str, made: datetime) -> bytes:
    """Return a checklist as .xlsx to edit, with drop-downs and a legend.

    Raises:
        FormError: It is no workbook, or can't be read.
    """
    from touchaudit.xlsform.export import workbook

    return workbook(_sheets(content, file_name), made)


def as_xform(content: bytes, file_name: str) -> str:
    """Return a checklist as the XForm XML that phones run.

    Raises:
        FormError: It can't be used.
    """
    return for_phones(content, file_name)


def preview(content: bytes, file_name: str, made: datetime, language: str = "") -> Preview:
    """Return a checklist in finished words, ready for ``print_preview``.

    Raises:
        FormError: It can't be used.
    """
    definition = open_form(content, file_name=file_name)
    package = unpacked(content, file_name)
    content, file_name = package.content, package.name
    if file_name.lower().endswith(".xml"):
        return preview_of_xform(definition, made)
    audit = read_audit(content, file_name=file_name)
    outline = Outline.of(read_sheets(content, file_name), audit)
    title = audit.title or definition.title or Path(file_name).stem
    return preview_of(outline, audit, title, made, language)


def print_preview(pages: Preview) -> bytes:
    """Return the PDF of a preview; safe to call from a worker thread."""
    from touchaudit.reports.checklist_preview import render

    return render(pages)


def renamed(content: bytes, file_name: str, title: str, form_id: str, made: datetime) -> bytes:
    """Return a copy of a checklist as .xlsx under another title and form id, its version begun anew.

    Raises:
        FormError: It is no workbook, or can't be read.
    """
    from touchaudit.xlsform.export import workbook

    sheets = _sheets(content, file_name)
    old = sheets.get("settings") or Sheet("settings", (), ())
    first = old.rows[0] if old.rows else Row(2, {})
    changed = {"form_title": title, "form_id": form_id, "version": f"{made:%Y%m%d}01"}
    columns = tuple(dict.fromkeys((*old.columns, *changed)))
    row = replace(first, cells={**first.cells, **changed})
    sheets["settings"] = Sheet("settings", columns, (row, *old.rows[1:]))
    return workbook(sheets, made)


def plain_id(title: str) -> str:
    """Return a form id made from a title."""
    return re.sub(r"\W+", "_", title.lower()).strip("_") or "checklist"


def save(data: bytes, path: Path, *, replace_it: bool = False) -> None:
    """Write a file whole, or not at all.

    Raises:
        StorageError: It can't be written, or is there already.
    """
    if path.exists() and not replace_it:
        raise StorageError(
            Saying("{name} is there already.", name=path),
            safe="It was left as it is.",
            todo="Choose another name.",
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror or str(error)
        told = Saying("The folder {name} can't be made: {why}.", name=path.parent, why=why)
        raise StorageError(told, todo=_ELSEWHERE) from error
    write_whole(path, data)


def _sheets(content: bytes, file_name: str) -> dict[str, Sheet]:
    package = unpacked(content, file_name)
    content, file_name = package.content, package.name
    if file_name.lower().endswith(".xml"):
        told = Saying(
            "{name} is an XForm, which has no rows and columns to edit; "
            "export the workbook that it was made from.",
            name=file_name,
        )
        raise FormError([told])
    return read_sheets(content, file_name)
