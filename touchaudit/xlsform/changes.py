"""What changed since the last gesture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from touchaudit.xlsform.refs import ref_of
from touchaudit.xlsform.scope import below
from touchaudit.xlsform.state import ChangeSet

if TYPE_CHECKING:
    from touchaudit.xlsform.instance import DataNode
    from touchaudit.xlsform.recompute import Engine


class Changes:
    """Remembers how things were before they first changed."""

    __slots__ = ("_relevance", "_values", "added", "moved", "removed")

    def __init__(self) -> None:
        self._values: dict[DataNode, str] = {}
        self._relevance: dict[DataNode, bool] = {}
        self.added: list[DataNode] = []
        self.removed: dict[DataNode, str] = {}
        self.moved: list[DataNode] = []  # instances whose number changed

    def value(self, node: DataNode) -> None:
        """Note a value before it changes."""
        self._values.setdefault(node, node.text)

    def relevance(self, node: DataNode) -> None:
        """Note a relevance before it changes."""
        self._relevance.setdefault(node, node.live)

    def told(self, engine: Engine) -> ChangeSet:
        """Return the changes by reference."""
        for instance in self.added:
            for node in instance.everything():
                self._values.setdefault(node, "")
        gone = set(self.removed)
        values = [
            node for node, before in self._values.items() if node.text != before and not _in(node, gone)
        ]
        flipped = [
            node for node, before in self._relevance.items() if node.live != before and not _in(node, gone)
        ]
        other = (
            self._other(engine, [*values, *flipped])
            if values or flipped or gone or self.added
            else frozenset()
        )
        return ChangeSet(
            {ref_of(node): node.text for node in values},
            {ref_of(node): node.live for node in flipped},
            tuple(ref_of(node) for node in self.added if not _in(node, gone)),
            tuple(self.removed.values()),
            other,
        )

    def _other(self, engine: Engine, changed: list[DataNode]) -> frozenset[str]:
        gone = set(self.removed)
        found: set[str] = {ref_of(node) for node in self.moved if not _in(node, gone)}
        for node in (*changed, *self.added, *self.removed):
            for owner, anchor in node.form.shown_by:
                if not owner.repeats:
                    found.add(owner.path)
                    continue
                shared: DataNode | None = node
                while shared is not None and shared.form is not anchor:
                    shared = shared.parent
                if _in(shared, gone):
                    continue  # what showed it went with it
                top = shared or engine.document
                found.update(
                    ref_of(one)
                    for one in below([top], engine.form.way(None if shared is None else anchor, owner))
                )
        return frozenset(found)


def _in(node: DataNode | None, gone: set[DataNode]) -> bool:
    if not gone:
        return False
    while node is not None:
        if node in gone:
            return True
        node = node.parent
    return False
