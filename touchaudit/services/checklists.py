"""The library of checklists: those shipped, those imported, and the freezing of one into a walk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from touchaudit.errors import FormError, StorageError
from touchaudit.reports.checklist_model import Preview
from touchaudit.saying import Saying
from touchaudit.services import checklist_files
from touchaudit.services.checklist_check import check
from touchaudit.services.core import Core
from touchaudit.services.views import LibraryEntry
from touchaudit.store import checklists
from touchaudit.store.checklists import ChecklistEntry as StoredEntry
from touchaudit.store.checklists import ChecklistUse, StoredChecklist
from touchaudit.xlsform import FormDefinition, open_form
from touchaudit.xlsform.audit import read_audit
from touchaudit.xlsform.audit_columns import AuditColumns
from touchaudit.xlsform.catalog import ChecklistEntry as ShippedEntry
from touchaudit.xlsform.catalog import asked_in, catalog, minutes_of
from touchaudit.xlsform.lint.summary import summary_of_xform
from touchaudit.xlsform.opening import with_data
from touchaudit.xlsform.packing import packed, unpacked

_WORKBOOK_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Compiled:
    """A workbook made ready: what it asks, how it is scored, and what its author should know."""

    definition: FormDefinition
    audit: AuditColumns
    workbook: bytes
    file_name: str

    @property
    def title(self) -> str:
        """What the checklist is called; its file's name where its author gave it none."""
        unnamed = self.definition.title in ("", "data")
        return Path(self.file_name).stem if unnamed else self.definition.title

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is odd but no error."""
        return (*self.definition.warnings, *self.audit.warnings)


def compile_workbook(path: Path) -> Compiled:
    """Read a checklist from its file: .xlsx .xlsm .xls .csv .md, XForm .xml, or a .zip of one with its data.

    Data files beside it that it uses come along.

    Raises:
        FormError: The checklist can't be used; each problem names sheet, row and column where known.
    """
    try:
        if path.stat().st_size > _WORKBOOK_BYTES:
            told = Saying("{name} is larger than 20 MB: too large for a checklist.", name=path.name)
            raise FormError([told])
    except OSError as error:
        told = Saying("{name} can't be read: {why}.", name=path.name, why=error.strerror or "")
        raise FormError([told]) from error
    return compile_content(*with_data(path))


def compile_content(workbook: bytes, file_name: str) -> Compiled:
    """Read a checklist from the content of its file.

    Raises:
        FormError: The checklist can't be used; all its problems at once.
    """
    try:
        # The audit columns first: they name the columns that the converter would stumble over.
        audit = read_audit(workbook, file_name=file_name)
        definition = open_form(workbook, file_name=file_name)
    except FormError as error:
        problems = [str(problem) for problem in check(workbook, file_name).problems]
        raise FormError(problems or error.problems) from error
    return Compiled(definition, audit, workbook, file_name)


@dataclass(frozen=True, slots=True)
class VersionView:
    """One stored version of a checklist; ``walks`` is how many were walked with it."""

    hash: str
    version: str
    title: str
    file_name: str
    added: datetime
    walks: int
    retired: bool


class ChecklistService:
    """What may be walked with."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def library(self) -> tuple[LibraryEntry, ...]:
        """Return the shipped checklists, then the newest version of each imported one."""
        shipped = catalog()
        known = {entry.key for entry in shipped}
        used: Counter[str] = Counter()
        with self._core.database.read() as session:
            walks = checklists.uses(session)
            versions = _by_age(checklists.entries(session, retired=True))
            for entry in versions:
                used[entry.key] += walks.get(entry.hash, 0)
            newest = {entry.key: entry for entry in versions if not entry.retired}
            own = [checklists.get(session, entry.hash) for entry in newest.values() if entry.key not in known]
        imported = [_imported(stored, used[stored.key]) for stored in own if stored is not None]
        by_title = sorted(imported, key=lambda entry: entry.title)
        return (*(_shipped(entry, used[entry.key]) for entry in shipped), *by_title)

    def add(self, path: Path) -> str:
        """Take a checklist into the library and return its key; a changed file is a new version of it.

        Raises:
            FormError: The checklist can't be used; nothing was stored.
        """
        compiled = compile_workbook(path)
        return self._store(compiled, key=_own_key(compiled)).key

    def source(self, key: str) -> tuple[bytes, str]:
        """Return the file of a checklist as it was shipped or imported last, and its name.

        Raises:
            StorageError: There is no such checklist.
        """
        found = checklist_files.shipped(key)
        if found is None:
            stored = self._newest(key)
            found = stored.workbook, stored.file_name
        return found

    def preview(self, key: str, language: str = "") -> Preview:
        """Return a checklist in finished words, for ``checklist_files.print_preview`` in a worker.

        Raises:
            StorageError: There is no such checklist.
        """
        content, file_name = self.source(key)
        return checklist_files.preview(content, file_name, self._core.clock(), language)

    def export(self, key: str) -> bytes:
        """Return a checklist as a workbook to edit.

        Raises:
            StorageError: There is no such checklist.
            FormError: It came as an XForm, without a workbook.
        """
        content, file_name = self.source(key)
        return checklist_files.as_workbook(content, file_name, self._core.clock())

    def duplicate(self, key: str) -> str:
        """Put a copy of a checklist into the library, to be changed, and return its key.

        Raises:
            StorageError: There is no such checklist.
            FormError: It came as an XForm, without a workbook.
        """
        content, file_name = self.source(key)
        entries = {entry.key: entry for entry in self.library()}
        titles = {entry.title for entry in entries.values()}
        wished = (_copy_of(entries[key].title, number) for number in count(1))
        title = next(title for title in wished if title not in titles)
        copy = checklist_files.renamed(
            content, file_name, title, checklist_files.plain_id(title), self._core.clock()
        )
        data = unpacked(content, file_name).files
        compiled = compile_content(*packed(copy, f"{title}.xlsx", data))
        return self._store(compiled, key=_own_key(compiled)).key

    def versions(self, key: str) -> tuple[VersionView, ...]:
        """Return the versions of a checklist that were stored, the newest first."""
        with self._core.database.read() as session:
            known = [one for one in checklists.entries(session, retired=True) if one.key == key]
            stored = [checklists.get(session, one.hash) for one in reversed(_by_age(known))]
            used = Counter(use.hash for use in checklists.used_in(session, [one.hash for one in known]))
        return tuple(_version(one, used[one.hash]) for one in stored if one is not None)

    def where_used(self, key: str) -> tuple[ChecklistUse, ...]:
        """Return the walks with any version of a checklist, the newest visit first."""
        with self._core.database.read() as session:
            known = [one.hash for one in checklists.entries(session, retired=True) if one.key == key]
            return checklists.used_in(session, known)

    def retire(self, key: str, *, retired: bool = True) -> None:
        """Take an imported checklist out of the library, or back in; its walks keep it.

        Raises:
            StorageError: It is shipped with the program.
        """
        if checklist_files.shipped(key) is not None:
            raise StorageError("A checklist that came with the program stays in the library.")
        with self._core.database.transaction() as session:
            for one in checklists.entries(session, retired=True):
                if one.key == key:
                    checklists.retire(session, one.hash, retired=retired)

    def freeze(self, key: str) -> str:
        """Return the hash of the newest version of a checklist, storing it if no walk used it before.

        Raises:
            StorageError: There is no such checklist.
            FormError: A shipped checklist was damaged.
        """
        shipped = next((entry for entry in catalog() if entry.key == key), None)
        with self._core.database.read() as session:
            versions = [entry for entry in _by_age(checklists.entries(session)) if entry.key == key]
            newest = checklists.get(session, versions[-1].hash) if versions else None
        if newest is not None and (shipped is None or newest.workbook == shipped.path.read_bytes()):
            return newest.hash
        if shipped is None:
            raise _missing()
        return self._store(compile_workbook(shipped.path), key=key).hash

    def _newest(self, key: str) -> StoredChecklist:
        with self._core.database.read() as session:
            known = [one for one in checklists.entries(session, retired=True) if one.key == key]
            by_age = _by_age(one for one in known if not one.retired) or _by_age(known)
            stored = checklists.get(session, by_age[-1].hash) if by_age else None
        if stored is None:
            raise _missing()
        return stored

    def _store(self, compiled: Compiled, key: str) -> StoredChecklist:
        stored = StoredChecklist.new(
            key,
            compiled.title,
            xform=compiled.definition.xform,
            audit=compiled.audit.to_json(),
            workbook=compiled.workbook,
            file_name=compiled.file_name,
            added=self._core.clock(),
        )
        with self._core.database.transaction() as session:
            checklists.put(session, stored)
        return stored


def _missing() -> StorageError:
    return StorageError("This checklist is not in the library.", todo="Choose another, or import it again.")


def _copy_of(title: str, number: int) -> str:
    return f"{title} (copy)" if number == 1 else f"{title} (copy {number})"


def _version(stored: StoredChecklist, walks: int) -> VersionView:
    version = FormDefinition.from_xform(stored.xform).version
    return VersionView(
        stored.hash, version, stored.title, stored.file_name, stored.added, walks, stored.retired
    )


def _own_key(compiled: Compiled) -> str:
    """Return the key of an imported checklist: the same for all versions of one form."""
    return f"own:{compiled.definition.form_id or Path(compiled.file_name).stem}"


def _by_age(entries: Iterable[StoredEntry]) -> list[StoredEntry]:
    return sorted(entries, key=lambda entry: entry.added)


def _shipped(entry: ShippedEntry, used: int) -> LibraryEntry:
    return LibraryEntry(
        entry.key,
        entry.title,
        entry.touchpoint,
        entry.stage,
        entry.channel,
        entry.questions,
        entry.minutes,
        shipped=True,
        used=used,
    )


def _imported(stored: StoredChecklist, used: int) -> LibraryEntry:
    audit = AuditColumns.from_json(stored.audit)
    definition = FormDefinition.from_xform(stored.xform)
    return _entry(Compiled(definition, audit, stored.workbook, stored.file_name), stored.key, used)


def _entry(compiled: Compiled, key: str, used: int = 0) -> LibraryEntry:
    if compiled.audit.questions:
        questions, minutes = len(asked_in(compiled.audit)), minutes_of(compiled.audit)
    else:
        figures = summary_of_xform(compiled.definition)
        questions, minutes = figures.questions, figures.minutes
    return LibraryEntry(
        key=key,
        title=compiled.title,
        touchpoint=compiled.audit.touchpoint,
        stage=compiled.audit.stage,
        channel=compiled.audit.channel,
        questions=questions,
        minutes=minutes,
        shipped=False,
        used=used,
    )
