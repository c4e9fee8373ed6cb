"""Undo and redo: the gestures of a visit or client, taken back and done again in the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from touchaudit.services.changes import Changes
from touchaudit.store import journal
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture

_DEPTH = 200


@dataclass(slots=True)
class _Stack:
    done: list[Changes] = field(default_factory=list)
    undone: list[Changes] = field(default_factory=list)


class HistoryService:
    """What can be taken back, by scope: the id of a visit or of a client.

    Taking back never deletes: it is a gesture of its own that restores what stood before.
    """

    def __init__(self, database: Database, forget: Callable[[Changes], None]) -> None:
        self._database = database
        self._forget = forget
        self._stacks: dict[str, _Stack] = {}

    def did(self, scope: str, changes: Changes) -> None:
        """Remember a gesture that was stored."""
        if changes.gesture is None or not changes.label:
            return
        stack = self._stacks.setdefault(scope, _Stack())
        stack.done.append(changes)
        del stack.done[:-_DEPTH]
        stack.undone.clear()

    def can_undo(self, scope: str) -> str:
        """Return what *Undo* would take back ("" where there is nothing)."""
        stack = self._stacks.get(scope)
        return stack.done[-1].label if stack and stack.done else ""

    def can_redo(self, scope: str) -> str:
        """Return what *Redo* would do again ("" where there is nothing)."""
        stack = self._stacks.get(scope)
        return stack.undone[-1].label if stack and stack.undone else ""

    def undo(self, scope: str) -> Changes | None:
        """Take the last gesture back; None where there is none."""
        stack = self._stacks.get(scope)
        if not stack or not stack.done:
            return None
        changes = self._reverse(stack.done[-1])
        stack.done.pop()
        stack.undone.append(changes)
        return changes

    def redo(self, scope: str) -> Changes | None:
        """Do the last gesture that was taken back again; None where there is none."""
        stack = self._stacks.get(scope)
        if not stack or not stack.undone:
            return None
        changes = self._reverse(stack.undone[-1])
        stack.undone.pop()
        stack.done.append(changes)
        return changes

    def _reverse(self, changes: Changes) -> Changes:
        assert changes.gesture is not None
        reverse = Gesture.new(changes.label)
        with self._database.transaction() as session:
            journal.undo(session, changes.gesture, reverse)
        self._forget(changes)
        return replace(changes, gesture=reverse.id, created="")
