"""The library of checklists: those shipped, those imported, and the freezing of one into a walk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from touchaudit.errors import FormError, StorageError
from touchaudit.services.core import Core
from touchaudit.services.views import LibraryEntry
from touchaudit.store import checklists
from touchaudit.store.checklists import ChecklistEntry as StoredEntry
from touchaudit.store.checklists import StoredChecklist
from touchaudit.xlsform import FormDefinition, FormSession, open_form
from touchaudit.xlsform.audit import read_audit
from touchaudit.xlsform.audit_columns import AuditColumns
from touchaudit.xlsform.catalog import ChecklistEntry as ShippedEntry
from touchaudit.xlsform.catalog import catalog

_SECONDS_A_QUESTION = 25
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
    """Read a checklist from its file: .xlsx .xlsm .xls .csv .md or XForm .xml.

    Raises:
        FormError: The checklist can't be used; each problem names sheet, row and column where known.
    """
    try:
        if path.stat().st_size > _WORKBOOK_BYTES:
            raise FormError([f"{path.name} is larger than 20 MB: too large for a checklist."])
        workbook = path.read_bytes()
    except OSError as error:
        raise FormError([f"{path.name} can't be read: {error.strerror}."]) from error
    # The audit columns first: they name the columns that the converter would stumble over.
    audit = read_audit(workbook, file_name=path.name)
    definition = open_form(workbook, file_name=path.name)
    return Compiled(definition, audit, workbook, path.name)


def examine(path: Path) -> tuple[LibraryEntry, tuple[str, ...]]:
    """Return what a checklist's file holds, and its warnings.

    Raises:
        FormError: The checklist can't be used.
    """
    compiled = compile_workbook(path)
    return _entry(compiled, key=_own_key(compiled)), compiled.warnings


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
            raise StorageError(
                "This checklist is not in the library.", todo="Choose another, or import it again."
            )
        return self._store(compile_workbook(shipped.path), key=key).hash

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
    session = FormSession(compiled.definition)
    questions = len(session.questions()) + len(session.skipped())
    return LibraryEntry(
        key=key,
        title=compiled.title,
        touchpoint=compiled.audit.touchpoint,
        stage=compiled.audit.stage,
        channel=compiled.audit.channel,
        questions=questions,
        minutes=max(1, round(questions * _SECONDS_A_QUESTION / 60)),
        shipped=False,
        used=used,
    )
