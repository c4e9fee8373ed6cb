"""What a session tells: states, changes, and all it takes to continue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from touchaudit.xlsform.session import FormSession

NOTHING: Mapping[str, str] = MappingProxyType({})


def _nothing() -> Mapping[str, str]:
    return NOTHING


class Choice(NamedTuple):
    """An answer on offer."""

    name: str
    label: str
    image: str = ""


@dataclass(frozen=True, slots=True)
class NodeState:
    """One question, group, repeat, instance or value of the model, as it is now.

    ``relevant`` is true only if all around it is relevant too. ``constraint_ok`` is true while the
    answer is blank, ``required_ok`` while nothing is required or something is answered.
    """

    ref: str
    kind: str  # question, group, repeat (all its instances), instance, model
    value: str
    relevant: bool
    readonly: bool
    required: bool
    constraint_ok: bool
    required_ok: bool
    type: str = "string"
    appearance: str | None = None
    label: str = ""
    hint: str = ""
    guidance: str = ""
    choices: tuple[Choice, ...] | None = None
    constraint_message: str = ""
    required_message: str = ""
    parameters: Mapping[str, str] = field(default_factory=_nothing)
    media: Mapping[str, str] = field(default_factory=_nothing)
    control: str | None = None
    mediatype: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one answer changed.

    ``other`` names what may look different though its value didn't change: a label with a value in
    it, choices, required, read only, constraint.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    relevance: Mapping[str, bool] = field(default_factory=dict)
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    other: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.values or self.relevance or self.added or self.removed or self.other)


@dataclass(frozen=True, slots=True)
class SavedSession:
    """Everything needed to continue a session.

    ``instances`` are the keys of all repeat instances, in order; ``values`` is the text of every
    leaf that holds one, by key; a leaf without an entry is blank.
    """

    instances: tuple[str, ...]
    values: Mapping[str, str]
    language: str | None


class NodeStates(Mapping[str, NodeState]):
    """All states by reference, each worked out when it is asked for."""

    def __init__(self, session: FormSession, refs: dict[str, None]) -> None:
        self._session = session
        self._refs = refs

    def __getitem__(self, ref: str) -> NodeState:
        if ref not in self._refs:
            raise KeyError(ref)
        return self._session.node(ref)

    def __contains__(self, ref: object) -> bool:
        return ref in self._refs

    def __iter__(self) -> Iterator[str]:
        return iter(self._refs)

    def __len__(self) -> int:
        return len(self._refs)
