"""What it takes to continue a session, and continuing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from touchaudit.xlsform.instance import DataNode, Planter
from touchaudit.xlsform.refs import Refs, key_of
from touchaudit.xlsform.state import SavedSession

if TYPE_CHECKING:
    from touchaudit.xlsform.recompute import Engine


def save(engine: Engine) -> SavedSession:
    """Return the instances and all that was given."""
    instances, values = [], {}
    for node in engine.document.everything():
        if node.form.is_repeat:
            instances.append(key_of(node))
        if node.given and not node.form.children:
            values[key_of(node)] = node.given
    return SavedSession(tuple(instances), values, engine.language or None)


def restore(engine: Engine, saved: SavedSession) -> set[DataNode]:
    """Fill a blank session; return the nodes that have no value to go back to."""
    planter = Planter(engine.singles, engine.new_id, blank=True)
    refs = Refs(engine)
    for key in saved.instances:
        path, _, own = key.removesuffix("]").rpartition("[")
        above, _, name = path.rpartition("/")
        parent = refs.by_key(above)
        place = parent.form.by_name.get(name.rpartition(":")[2]) if parent is not None else None
        if parent is None or place is None or not place.is_repeat:
            continue
        instance = planter.plant(place, parent, None)
        instance.key = own
        parent.slots[place.slot].append(instance)
    for key, text in saved.values.items():
        node = refs.by_key(key)
        if node is not None and not node.form.children:
            node.given = text
            node.put(text)
    engine.version += 1
    return {node for node in engine.document.everything() if not node.given and not node.form.children}
