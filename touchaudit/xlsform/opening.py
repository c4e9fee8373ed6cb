"""Opening a checklist from a file or from bytes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from touchaudit.errors import FormError
from touchaudit.xlsform import reader
from touchaudit.xlsform.definition import NO_FILES, FormDefinition
from touchaudit.xlsform.kobo import plain_file

MAX_BYTES = 64_000_000
_MAX_ATTACHMENT = 64_000_000
_DATA_SUFFIXES = (".csv", ".xml", ".geojson", ".json")


def open_form(source: Path | bytes, *, file_name: str | None = None) -> FormDefinition:
    """Open a checklist: .xlsx .xlsm .xls .csv .md, or XForm .xml.

    Args:
        source: A file, with the data files it uses beside it or in ``<name>-media``; or its content.
        file_name: For content: what the file is called; its suffix gives the type.

    Raises:
        FormError: It can't be used; ``problems`` says why.
    """
    if isinstance(source, bytes):
        name, content, attachments = file_name or "form.xml", source, NO_FILES
    else:
        name, content, attachments = file_name or source.name, _content(source), _beside(source)
    if len(content) > MAX_BYTES:
        raise FormError([f"{name} is larger than {MAX_BYTES // 1_000_000} MB."])
    suffix = Path(name).suffix.lower()
    if suffix == ".xml":
        return FormDefinition.from_xform(_decoded(content), attachments=attachments)
    if suffix not in reader.SUFFIXES:
        raise FormError([f"{name} is no checklist: its name should end in .xlsx, .xls, .csv, .md or .xml."])
    content, suffix = plain_file(content, name)
    converted = reader.convert(content, suffix, Path(name).stem)
    return FormDefinition.from_xform(
        converted.xform,
        attachments={**attachments, **converted.attachments},
        warnings=converted.warnings,
    )


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FormError([f"{path.name} is larger than {MAX_BYTES // 1_000_000} MB."])
        return path.read_bytes()
    except OSError as error:
        raise FormError([f"{path.name} can't be read: {error.strerror or error}."]) from error


def _beside(path: Path) -> Mapping[str, bytes]:
    """Read the data files next to a form and in its media folder; the folder's win."""
    found: dict[str, bytes] = {}
    for folder in (path.parent, path.with_name(f"{path.stem}-media")):
        try:
            files = sorted(folder.iterdir()) if folder.is_dir() else []
            for file in files:
                wanted = file.suffix.lower() in _DATA_SUFFIXES and file != path and file.is_file()
                if wanted and file.stat().st_size <= _MAX_ATTACHMENT:
                    found[file.name] = file.read_bytes()
        except OSError:
            continue
    return found


def _decoded(content: bytes) -> str:
    """XML as text; its declaration or byte order mark says how it is written."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    head = content[:200].decode("latin-1")
    encoding = "utf-8-sig"
    if head.lstrip("\ufeffï»¿").startswith("<?xml") and "encoding=" in head.partition("?>")[0]:
        encoding = head.partition("encoding=")[2][1:].partition(head.partition("encoding=")[2][0])[0]
    if encoding.lower() in ("utf-8", "utf8"):
        encoding = "utf-8-sig"
    try:
        return content.decode(encoding)
    except (LookupError, UnicodeError) as error:
        raise FormError([f"The form can't be read: it isn't written in {encoding}."]) from error
