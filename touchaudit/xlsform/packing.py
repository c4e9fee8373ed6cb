"""A checklist in one file together with the data files it uses: a zip, as ODK's tools pack forms too."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from touchaudit.errors import FormError

SUFFIX = ".zip"
DATA_SUFFIXES = (".csv", ".xml", ".geojson", ".json")
_WORKBOOKS = (".xlsx", ".xlsm", ".xls")
_TEXTS = (".md",)
_SURVEY = re.compile(rb"""^[\s|"']*survey\b""", re.MULTILINE)
_MOST_FILES = 200
_LARGEST_FILE = 64 * 2**20
_LARGEST_TOTAL = 128 * 2**20
_EPOCH = (1980, 1, 1, 0, 0, 0)

_DAMAGED = "{name} can't be read as a zip file; it may be damaged. Pack it again."
_TOO_BIG = "{name} unpacks to far more than a checklist can need; it was not opened."
_NO_FORM = "{name} holds no checklist: pack a workbook (.xlsx, .xls, .md) or an XForm (.xml) into it."
_SEVERAL = "{name} holds several checklists ({names}); pack each into a zip file of its own."


@dataclass(frozen=True, slots=True)
class Package:
    """A checklist's file and the data files that came with it, by name."""

    content: bytes
    name: str
    files: Mapping[str, bytes]


def is_packed(name: str) -> bool:
    """Return whether a file's name says that it is a package."""
    return name.lower().endswith(SUFFIX)


def unpacked(content: bytes, name: str) -> Package:
    """Return what a package holds; of any other file, itself.

    Raises:
        FormError: It is damaged, too big, or doesn't hold one checklist.
    """
    if not is_packed(name):
        return Package(content, name, {})
    files = _files(content, name)
    kinds: dict[str, list[str]] = {}
    for one, data in files.items():
        kinds.setdefault(_kind_of_form(one, data), []).append(one)
    forms = next((kinds[kind] for kind in ("workbook", "text", "xform") if kind in kinds), [])
    if not forms:
        raise FormError([_NO_FORM.format(name=name)])
    if len(forms) > 1:
        raise FormError([_SEVERAL.format(name=name, names=", ".join(sorted(forms)[:5]))])
    form = forms[0]
    return Package(files.pop(form), form, files)


def _kind_of_form(name: str, content: bytes) -> str:
    """Return ``workbook``, ``text`` or ``xform``; nothing where a file is data, or a note to readers."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in _WORKBOOKS:
        return "workbook"
    if suffix in (".md", ".csv"):
        return "text" if _SURVEY.search(content) else ""
    return "xform" if suffix == ".xml" and b"<model" in content.replace(b":model", b"<model") else ""


def _files(content: bytes, name: str) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [one for one in archive.infolist() if _is_wanted(one.filename)]
            sizes = [one.file_size for one in members]
            if len(members) > _MOST_FILES or max(sizes, default=0) > _LARGEST_FILE:
                raise FormError([_TOO_BIG.format(name=name)])
            if sum(sizes) > _LARGEST_TOTAL:
                raise FormError([_TOO_BIG.format(name=name)])
            return {PurePosixPath(one.filename).name: archive.read(one) for one in members}
    except FormError:
        raise
    except Exception as error:  # a damaged archive makes the reader fail in any number of ways
        raise FormError([_DAMAGED.format(name=name)]) from error


def _is_wanted(path: str) -> bool:
    parts = PurePosixPath(path).parts
    hidden = any(part.startswith((".", "__MACOSX")) for part in parts)
    return not hidden and path.lower().endswith((*_WORKBOOKS, *_TEXTS, *DATA_SUFFIXES))


def packed(content: bytes, name: str, files: Mapping[str, bytes]) -> tuple[bytes, str]:
    """Return one file that holds a checklist and its data, and its name; the checklist alone without data.

    The same checklist and data always give the same bytes.
    """
    if not files:
        return content, name
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, data in [(name, content), *sorted(files.items())]:
            archive.writestr(zipfile.ZipInfo(file, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue(), f"{Path(name).stem}{SUFFIX}"


def beside(path: Path, names: Iterable[str]) -> dict[str, bytes]:
    """Read those of the named data files that lie next to a form or in its media folder, which wins."""
    found: dict[str, bytes] = {}
    for name in names:
        for folder in (path.with_name(f"{path.stem}-media"), path.parent):
            file = folder / name
            try:
                if file != path and file.is_file() and file.stat().st_size <= _LARGEST_FILE:
                    found[name] = file.read_bytes()
                    break
            except OSError:
                continue
    return found
