"""The library of checklists: those shipped, those imported, and the freezing of one into a walk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from touchaudit import assets
from touchaudit.errors import FormError, StorageError
from touchaudit.services.core import Core
from touchaudit.services.views import LibraryEntry
from touchaudit.store import checklists
from touchaudit.store.checklists import StoredChecklist
from touchaudit.xlsform import FormDefinition, FormSession, open_form
from touchaudit.xlsform.audit import read_audit
from touchaudit.xlsform.audit_columns import AuditColumns
from touchaudit.xlsform.catalog import ChecklistEntry, catalog

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
    def digest(self) -> str:
        """The sha256 of all that decides a score: the same wording and columns, the same checklist."""
        text = f"{self.definition.xform}\0{self.audit.to_json()}"
        return hashlib.sha256(text.encode()).hexdigest()

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
    definition = open_form(workbook, file_name=path.name)
    plain_xform = path.suffix.lower() == ".xml"
    audit = AuditColumns() if plain_xform else read_audit(workbook, file_name=path.name)
    return Compiled(definition, audit, workbook, path.name)


def examine(path: Path) -> tuple[LibraryEntry, tuple[str, ...]]:
    """Return what a checklist's file holds, and its warnings.

    Raises:
        FormError: The checklist can't be used.
    """
    compiled = compile_workbook(path)
    return _entry(compiled, key=compiled.digest, used=0), compiled.warnings


class ChecklistService:
    """What may be walked with."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def library(self) -> tuple[LibraryEntry, ...]:
        """Return the shipped checklists, then the imported ones."""
        with self._core.database.read() as session:
            imported = checklists.imported(session)
            used = checklists.used(session)
        shipped = [_shipped(entry, used.get(entry.key, 0)) for entry in catalog()]
        return (*shipped, *(_imported(row, used.get(row.key, 0)) for row in imported))

    def add(self, path: Path) -> str:
        """Take a checklist into the library and return its key; the same file twice is one checklist.

        Raises:
            FormError: The checklist can't be used; nothing was stored.
        """
        compiled = compile_workbook(path)
        return self._store(compiled, key=compiled.digest).key

    def freeze(self, key: str) -> str:
        """Return the hash of the newest version of a checklist, storing it if no walk used it before.

        Raises:
            StorageError: There is no such checklist.
            FormError: A shipped checklist was damaged.
        """
        path = assets.form(f"{key}.md")
        shipped = any(entry.key == key for entry in catalog())
        with self._core.database.read() as session:
            known = checklists.latest(session, key)
        if known is not None and (not shipped or known.workbook == path.read_bytes()):
            return known.hash
        if not shipped:
            raise StorageError(
                "This checklist is not in the library.", todo="Choose another, or import it again."
            )
        return self._store(compile_workbook(path), key=key).hash

    def _store(self, compiled: Compiled, key: str) -> StoredChecklist:
        stored = StoredChecklist(
            hash=compiled.digest,
            key=key,
            title=compiled.definition.title or Path(compiled.file_name).stem,
            xform=compiled.definition.xform,
            audit=compiled.audit.to_json(),
            workbook=compiled.workbook,
            file_name=compiled.file_name,
            added=self._core.clock(),
        )
        with self._core.database.transaction() as session:
            checklists.put(session, stored)
        return stored


def _shipped(entry: ChecklistEntry, used: int) -> LibraryEntry:
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


def _imported(row: StoredChecklist, used: int) -> LibraryEntry:
    audit = AuditColumns.from_json(row.audit)
    compiled = Compiled(FormDefinition.from_xform(row.xform), audit, row.workbook, row.file_name)
    return _entry(compiled, row.key, used)


def _entry(compiled: Compiled, key: str, used: int) -> LibraryEntry:
    session = FormSession(compiled.definition)
    questions = len(session.questions()) + len(session.skipped())
    return LibraryEntry(
        key=key,
        title=compiled.definition.title or Path(compiled.file_name).stem,
        touchpoint=compiled.audit.touchpoint,
        stage=compiled.audit.stage,
        channel=compiled.audit.channel,
        questions=questions,
        minutes=max(1, round(questions * _SECONDS_A_QUESTION / 60)),
        shipped=False,
        used=used,
    )
