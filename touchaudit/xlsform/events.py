"""Values set when something happens: ``setvalue`` and its events."""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.xlsform.expressions import Expression
from touchaudit.xlsform.structure import NodeDef
from touchaudit.xlsform.xpath.registry import Closure

FIRST_LOAD = "odk-instance-first-load"
LOAD = "odk-instance-load"
NEW_REPEAT = "odk-new-repeat"
VALUE_CHANGED = "xforms-value-changed"

KNOWN_EVENTS = frozenset((FIRST_LOAD, LOAD, NEW_REPEAT, VALUE_CHANGED, "xforms-ready", "xforms-revalidate"))
_OLD_NAMES = {"xforms-ready": FIRST_LOAD, "jr-insert": NEW_REPEAT}


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """Sets a value when an event happens at its source.

    ``targets`` leads from the source to what is set; ``value`` is evaluated there, ``text`` is set as
    it is where there is no expression.
    """

    events: frozenset[str]
    source: NodeDef
    value: Expression | None
    text: str
    targets: Closure


def events_of(written: str) -> tuple[frozenset[str], list[str]]:
    """Return the events an action names, and those nobody knows."""
    names = [_OLD_NAMES.get(name, name) for name in written.split()]
    unknown = [name for name in names if name not in KNOWN_EVENTS]
    return frozenset(names) - frozenset(unknown), unknown
