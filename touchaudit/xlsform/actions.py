"""Events of a running form, and the values they set."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from touchaudit.xlsform.events import FIRST_LOAD, LOAD, NEW_REPEAT, VALUE_CHANGED, Action
from touchaudit.xlsform.results import text_of
from touchaudit.xlsform.scope import below
from touchaudit.xlsform.xpath.errors import XPathError

if TYPE_CHECKING:
    from touchaudit.xlsform.instance import DataNode
    from touchaudit.xlsform.recompute import Engine
    from touchaudit.xlsform.structure import NodeDef

_MOST_ROUNDS = 100  # values that set one another for ever stop here


class Actions:
    """Performs a form's actions when their events happen."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._by_source: dict[NodeDef, list[Action]] = defaultdict(list)
        for action in engine.form.actions:
            if VALUE_CHANGED in action.events:
                self._by_source[action.source].append(action)
        self._changed: list[DataNode] = []
        self._new: list[DataNode] = []

    def note(self, node: DataNode) -> None:
        """Remember that a value changed."""
        if node.form in self._by_source:
            self._changed.append(node)

    def await_new(self, instance: DataNode) -> None:
        """Remember an instance that the form itself made."""
        self._new.append(instance)

    def first_load(self) -> None:
        """Perform what happens when the form is opened for the first time."""
        engine = self._engine
        for action in engine.form.actions:
            if FIRST_LOAD in action.events or LOAD in action.events:
                for source in below([engine.document], engine.form.way(None, action.source)):
                    self._perform(action, source, everywhere=True)
        engine.run()
        self.value_changed()

    def new_instance(self, instance: DataNode) -> None:
        """Perform what happens when an instance was added."""
        engine = self._engine
        for action in engine.form.actions:
            if NEW_REPEAT not in action.events:
                continue
            if instance.form in action.source.repeats:
                way = engine.form.way(instance.form, action.source)
                for source in below([instance], way):
                    self._perform(action, source)
            elif not action.source.repeats:
                self._perform(action, instance)
        engine.run()

    def value_changed(self) -> None:
        """Perform what waits for values that changed, until none changes any more."""
        for _ in range(_MOST_ROUNDS):
            new, self._new = self._new, []
            for instance in new:
                self.new_instance(instance)
            changed, self._changed = self._changed, []
            if not changed and not self._new:
                return
            for node in dict.fromkeys(changed):
                for action in self._by_source[node.form]:
                    self._perform(action, node)
                    self._engine.run()
        self._changed.clear()
        self._new.clear()

    def _perform(self, action: Action, source: DataNode, *, everywhere: bool = False) -> None:
        engine = self._engine
        context = engine.context
        before, context.current = context.current, source
        try:
            targets = action.targets(source, context)
        except XPathError:
            targets = []
        finally:
            context.current = before
        for target in targets if everywhere else targets[:1]:
            text = action.text
            if action.value is not None:
                text = text_of(engine.evaluate(action.value, "value", target, ""), target.form.type)
            engine.set(target, text)
