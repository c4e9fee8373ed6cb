"""Checklists as they were frozen into visits: compiled once, run without the workbook."""

from __future__ import annotations

import re
from dataclasses import dataclass

from touchaudit.errors import StorageError
from touchaudit.store import checklists
from touchaudit.store.checklists import StoredChecklist
from touchaudit.store.database import Database
from touchaudit.xlsform import FormDefinition
from touchaudit.xlsform.audit_columns import AuditColumns

_INSTANCE = re.compile(r"\[[^\]]*\]")


def path_of(ref: str) -> str:
    """Return a reference or key without its repeat instances: what the audit columns go by."""
    return _INSTANCE.sub("", ref)


@dataclass(frozen=True, slots=True)
class FrozenChecklist:
    """A checklist ready to run: what it asks, and how it is scored."""

    hash: str
    key: str
    title: str
    definition: FormDefinition
    audit: AuditColumns

    @classmethod
    def of(cls, stored: StoredChecklist) -> FrozenChecklist:
        """Make a stored checklist ready; needs neither workbook nor pyxform."""
        return cls(
            stored.hash,
            stored.key,
            stored.title,
            FormDefinition.from_xform(stored.xform),
            AuditColumns.from_json(stored.audit),
        )

    def remembers(self, ref: str) -> bool:
        """Return whether a value has to be stored, because no calculation would bring it back."""
        return not self.definition.is_derived(path_of(ref))


class FrozenChecklists:
    """The checklists used lately, by hash; what is frozen never changes, so it is never read twice."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ready: dict[str, FrozenChecklist] = {}

    def get(self, digest: str) -> FrozenChecklist:
        """Return a frozen checklist.

        Raises:
            StorageError: The checklist is not in the database.
        """
        if digest not in self._ready:
            with self._database.read() as session:
                stored = checklists.get(session, digest)
            if stored is None:
                raise StorageError(
                    "The checklist of this walk is missing from the database.",
                    safe="Its answers are there.",
                    todo="Restore the newest backup.",
                )
            self._ready[digest] = FrozenChecklist.of(stored)
        return self._ready[digest]
