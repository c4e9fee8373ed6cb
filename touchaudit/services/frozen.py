"""Checklists as they were frozen into visits: compiled once, run without the workbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from touchaudit.errors import StorageError
from touchaudit.store import checklists
from touchaudit.store.checklists import StoredChecklist
from touchaudit.xlsform import FormDefinition
from touchaudit.xlsform.audit_columns import AuditColumns

if TYPE_CHECKING:
    from touchaudit.store.database import Session


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


class FrozenChecklists:
    """The checklists used lately, by hash; what is frozen never changes, so it is never read twice."""

    def __init__(self) -> None:
        self._ready: dict[str, FrozenChecklist] = {}

    def get(self, session: Session, digest: str) -> FrozenChecklist:
        """Return a frozen checklist.

        Raises:
            StorageError: The checklist is not in the database.
        """
        if digest not in self._ready:
            stored = checklists.get(session, digest)
            if stored is None:
                raise StorageError(
                    "The checklist of this walk is missing from the database.",
                    safe="Its answers are there.",
                    todo="Restore the newest backup.",
                )
            self._ready[digest] = FrozenChecklist.of(stored)
        return self._ready[digest]
