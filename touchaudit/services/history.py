"""Undo and redo: the gestures of a visit or client, taken back and done again in the journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from touchaudit.services.changes import Changes
from touchaudit.store import journal
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture, Touched

_DEPTH = 200


@dataclass(slots=True)
class _Stack:
    done: list[Gesture]
    undone: list[Gesture]


class HistoryService:
    """What can be taken back, by scope: the id of a visit or of a client.

    The journal is the history, so it outlives the program. Taking back never deletes: it is a gesture of
    its own that restores what stood before. What was done up to the moment that ``sealed`` tells for a scope
    can't be taken back: it was signed.
    """

    def __init__(
        self,
        database: Database,
        forget: Callable[[str, Gesture, Sequence[Touched]], Changes],
        sealed: Callable[[str], datetime | None],
    ) -> None:
        self._database = database
        self._forget = forget
        self._sealed = sealed
        self._stacks: dict[str, _Stack] = {}

    def did(self, scope: str, gesture: Gesture) -> None:
        """Remember a gesture that was stored."""
        stack = self._stacks.get(scope)
        if stack is not None:
            stack.done.append(gesture)
            del stack.done[:-_DEPTH]
            stack.undone.clear()

    def seal(self, scope: str) -> None:
        """Let nothing be taken back that was done up to now."""
        self._stacks[scope] = _Stack([], [])

    def can_undo(self, scope: str) -> str:
        """Return what *Undo* would take back ("" where there is nothing)."""
        done = self._stack(scope).done
        return done[-1].name if done else ""

    def can_redo(self, scope: str) -> str:
        """Return what *Redo* would do again ("" where there is nothing)."""
        undone = self._stack(scope).undone
        return undone[-1].name if undone else ""

    def undo(self, scope: str) -> Changes | None:
        """Take the last gesture back; None where there is none."""
        stack = self._stack(scope)
        return self._turn(scope, stack.done, stack.undone)

    def redo(self, scope: str) -> Changes | None:
        """Do the last gesture that was taken back again; None where there is none."""
        stack = self._stack(scope)
        return self._turn(scope, stack.undone, stack.done)

    def _stack(self, scope: str) -> _Stack:
        if scope not in self._stacks:
            with self._database.read() as session:
                known = journal.undo_stack(session, scope)
            self._stacks[scope] = _Stack(self._open(scope, known.done), self._open(scope, known.undone))
        return self._stacks[scope]

    def _open(self, scope: str, gestures: Sequence[Gesture]) -> list[Gesture]:
        sealed = self._sealed(scope)
        return [gesture for gesture in gestures if sealed is None or gesture.at > sealed]

    def _turn(self, scope: str, source: list[Gesture], target: list[Gesture]) -> Changes | None:
        if not source:
            return None
        last = source[-1]
        inverse = replace(Gesture.new(last.name), scope=scope)
        with self._database.transaction() as session:
            touched = journal.undo(session, last.id, inverse)
        target.append(inverse)
        source.pop()
        return self._forget(scope, inverse, touched)
