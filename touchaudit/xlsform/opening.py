"""Opening a checklist from a file or from bytes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from touchaudit.errors import FormError
from touchaudit.saying import Saying
from touchaudit.xlsform import reader
from touchaudit.xlsform.definition import FormDefinition
from touchaudit.xlsform.inlining import file_names
from touchaudit.xlsform.kobo import plain_file
from touchaudit.xlsform.packing import Package, beside, is_packed, packed, unpacked

MAX_BYTES = 64_000_000


def open_form(source: Path | bytes, *, file_name: str | None = None) -> FormDefinition:
    """Open a checklist: .xlsx .xlsm .xls .csv .md, XForm .xml, or one of them in a .zip with its data files.

    Args:
        source: A file, with the data files it uses beside it or in ``<name>-media``; or its content.
        file_name: For content: what the file is called; its suffix gives the type.

    Raises:
        FormError: It can't be used; ``problems`` says why.
    """
    path = source if isinstance(source, Path) else None
    content = source if isinstance(source, bytes) else _content(source)
    name = file_name or (path.name if path is not None else "form.xml")
    if len(content) > MAX_BYTES:
        raise FormError([_too_large(name)])
    package = unpacked(content, name)
    xform, warnings, itemsets = _xform(package)
    files = {**(beside(path, file_names(xform)) if path is not None else {}), **package.files, **itemsets}
    return FormDefinition.from_xform(xform, attachments=files, warnings=warnings)


def with_data(path: Path) -> tuple[bytes, str]:
    """Return a checklist's file together with the data files beside it that it uses: content and name.

    One that is packed already, or that can't be used, is returned as it is.

    Raises:
        FormError: It can't be read.
    """
    content = _content(path)
    if is_packed(path.name):
        return content, path.name
    try:
        names = file_names(_xform(Package(content, path.name, {}))[0])
    except FormError:
        return content, path.name
    return packed(content, path.name, beside(path, names))


def for_phones(content: bytes, file_name: str) -> str:
    """Return a checklist as the XForm that phones run: its data files stay files.

    Raises:
        FormError: It can't be used.
    """
    open_form(content, file_name=file_name)
    return _xform(unpacked(content, file_name))[0]


def _xform(package: Package) -> tuple[str, tuple[str, ...], Mapping[str, bytes]]:
    """Return a checklist as an XForm, with what its conversion remarked and the lists that it wrote."""
    name, suffix = package.name, Path(package.name).suffix.lower()
    if suffix == ".xml":
        return _decoded(package.content), (), {}
    if suffix not in reader.SUFFIXES:
        kinds = ".xlsx, .xls, .csv, .md, .xml or .zip"
        told = Saying("{name} is no checklist: its name should end in {kinds}.", name=name, kinds=kinds)
        raise FormError([told])
    content, suffix = plain_file(package.content, name)
    converted = reader.convert(content, suffix, Path(name).stem)
    return converted.xform, converted.warnings, converted.attachments


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FormError([_too_large(path.name)])
        return path.read_bytes()
    except OSError as error:
        why = error.strerror or error
        raise FormError([Saying("{name} can't be read: {why}.", name=path.name, why=why)]) from error


def _too_large(name: str) -> str:
    return Saying("{name} is larger than {size} MB.", name=name, size=MAX_BYTES // 1_000_000)


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
        told = Saying("The form can't be read: it isn't written in {encoding}.", encoding=encoding)
        raise FormError([told]) from error
