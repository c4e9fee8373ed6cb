"""What expressions ask of the running form: instances, texts, labels of choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from touchaudit.xlsform import choices
from touchaudit.xlsform.expressions import Expression, Trees
from touchaudit.xlsform.instance import DataNode

if TYPE_CHECKING:
    from touchaudit.xlsform.recompute import Engine
    from touchaudit.xlsform.structure import NodeDef


class FormHost:
    """The side of the engine that expressions see."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._paths: dict[tuple[str, NodeDef], Expression | None] = {}

    @property
    def version(self) -> str:
        """The form's version."""
        return self._engine.form.version

    def instance(self, name: str) -> list[Any]:
        """Return the instance of that id; the answers themselves have one too, and those saved last."""
        if name in self._engine.form.last_saved:
            return self._engine.last_saved
        found = self._engine.form.instances.get(name)
        if found is not None:
            return [found]
        return [self._engine.document] if name == self._engine.form.primary_id else []

    def text(self, name: str, node: Any) -> str:
        """Return a translated text; its own name if there is none."""
        owner = self._engine.context.current
        return self._engine.speaker.translated(name, owner)

    def choice_label(self, value: str, question: str, node: Any) -> str:
        """Return the label of a choice; nothing if it isn't offered."""
        engine = self._engine
        current: DataNode = engine.context.current
        key = (question, current.form)
        if key not in self._paths:
            self._paths[key] = Trees().read(question, engine.form.scope(current.form), "")
        path = self._paths[key]
        place = path.scope.resolve(path.tree) if path is not None else None
        if path is None or place is None or place.control is None or not value:
            return ""
        found = path.evaluate("nodes", current, engine.context)
        asked = found[0] if found else (engine.singles[place.index] if not place.repeats else None)
        if asked is None:
            return ""
        return choices.label_of(engine, asked, value)
