"""Instances of repeats come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from touchaudit.errors import FormError
from touchaudit.xlsform import preload
from touchaudit.xlsform.instance import DataNode, Planter, template_source
from touchaudit.xlsform.refs import ref_of
from touchaudit.xlsform.state import ChangeSet

if TYPE_CHECKING:
    from touchaudit.xlsform.recompute import Engine
    from touchaudit.xlsform.structure import NodeDef

MAX_INSTANCES = 10_000  # of all repeats together: a typing error must not fill the memory


class Repeats:
    """Adds and removes instances."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._present: int | None = None  # instances; counted when first asked for

    def add(self, parent: DataNode, place: NodeDef) -> ChangeSet:
        """Add a last instance at a person's wish.

        Raises:
            FormError: The form itself says how many there are, or there are too many.
        """
        self._free(place)
        if self._room() < 1:
            raise FormError([f"The checklist can't have more than {MAX_INSTANCES} instances of its repeats."])
        instance = self._grow(parent, place)
        self._engine.run()
        self._engine.actions.new_instance(instance)
        return self._engine.finish()

    def remove(self, instance: DataNode) -> ChangeSet:
        """Remove an instance at a person's wish.

        Raises:
            FormError: The form itself says how many there are.
        """
        self._free(instance.form)
        self._cut(instance)
        return self._engine.finish()

    def _free(self, place: NodeDef) -> None:
        if place.count is not None or place.fixed_count:
            raise FormError([f"The checklist itself says how many {place.path} there are."])

    def settle(self, parent: DataNode, place: NodeDef, wanted: float) -> None:
        """Have as many instances as the form says."""
        instances = parent.slots[place.slot]
        most = int(max(0.0, min(float(MAX_INSTANCES), wanted)))
        while len(instances) > most:
            self._cut(instances[-1])
        while len(instances) < most and self._room() > 0:
            instance = self._grow(parent, place)
            self._engine.actions.await_new(instance)

    def _room(self) -> int:
        """Return how many more instances there may be."""
        if self._present is None:
            self._present = _instances_in(self._engine.document)
        return MAX_INSTANCES - self._present

    def _grow(self, parent: DataNode, place: NodeDef) -> DataNode:
        engine = self._engine
        planter = Planter(engine.singles, engine.new_id)
        instance = planter.plant(place, parent, template_source(place))
        parent.slots[place.slot].append(instance)
        if self._present is not None:
            self._present += _instances_in(instance)
        engine.version += 1
        engine.changes.added.append(instance)
        preload.fill(engine, instance)
        if not engine.is_starting:
            engine.await_within(instance)
            for node in instance.everything():
                engine.touch(node)
        return instance

    def _cut(self, instance: DataNode) -> None:
        engine = self._engine
        assert instance.parent is not None
        instances = instance.parent.slots[instance.form.slot]
        place = instances.index(instance)
        engine.changes.removed[instance] = ref_of(instance)
        del instances[place]
        if self._present is not None:
            self._present -= _instances_in(instance)
        engine.version += 1
        if engine.is_starting:
            return
        for node in instance.everything():
            engine.touch_others(node, instance)
        for later in instances[place:]:
            engine.touch(later)
            engine.changes.moved.append(later)


def _instances_in(top: DataNode) -> int:
    return sum(1 for node in top.everything() if node.form.is_repeat)
