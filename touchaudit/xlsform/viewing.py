"""The state of one node, and what of the form is shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from touchaudit.errors import FormError
from touchaudit.xlsform import choices
from touchaudit.xlsform.body import Control
from touchaudit.xlsform.instance import DataNode, stand_in
from touchaudit.xlsform.reads import readings
from touchaudit.xlsform.refs import Refs, ref_of
from touchaudit.xlsform.scope import below
from touchaudit.xlsform.state import NOTHING, NodeState

if TYPE_CHECKING:
    from touchaudit.xlsform.recompute import Engine
    from touchaudit.xlsform.structure import NodeDef


class Viewer:
    """Works out states when they are asked for."""

    def __init__(self, engine: Engine, refs: Refs) -> None:
        self._engine = engine
        self._refs = refs
        self._asked_of: dict[int, tuple[NodeDef, ...]] = {}

    def state(self, ref: str) -> NodeState:
        """Return the state of a reference.

        Raises:
            FormError: There is nothing of that reference.
        """
        try:
            node = self._refs.node(ref)
        except FormError:
            parent, place = self._refs.repeat(ref)
            return self._state(ref, stand_in(place, parent), "repeat")
        if node.form.is_repeat and not ref.endswith("]"):
            raise FormError([f"The checklist has no {ref} now."])
        return self._state(ref, node, _kind(node.form))

    def _state(self, ref: str, node: DataNode, kind: str) -> NodeState:
        engine, form = self._engine, node.form
        control = form.control
        if kind == "repeat":
            self._judge_range(node)
        required = form.required is not None and engine.truth(form.required, node, otherwise=False)
        speaker = engine.speaker
        return NodeState(
            ref=ref,
            kind=kind,
            value=node.text,
            relevant=node.live,
            readonly=self._readonly(node),
            required=required,
            constraint_ok=self._constraint_ok(node),
            required_ok=not (required and node.live and not form.children and node.text == ""),
            type=form.type,
            appearance=(control.appearance or None) if control else None,
            label=speaker.say(control.label, node) if control else "",
            hint=speaker.say(control.hint, node) if control else "",
            guidance=speaker.say(control.guidance, node) if control else "",
            choices=choices.offered(engine, node),
            constraint_message=speaker.say(form.constraint_message, node),
            required_message=speaker.say(form.required_message, node),
            parameters=control.parameters if control else NOTHING,
            media=speaker.media(control.label) if control else NOTHING,
            control=control.tag if control and control.is_question else None,
            mediatype=control.mediatype if control else "",
        )

    def _judge_range(self, node: DataNode) -> None:
        """Decide about a repeat without instances: it is relevant if a first one would be."""
        relevant = node.form.relevant
        own = relevant is None or self._engine.truth(relevant, node, otherwise=True)
        node.live = own and node.parent is not None and node.parent.live

    def _readonly(self, node: DataNode) -> bool:
        """Return whether a place is read only, by itself or because all around it is."""
        place: DataNode | None = node
        while place is not None:
            readonly = place.form.readonly
            if readonly is not None and self._engine.truth(readonly, place, otherwise=False):
                return True
            place = place.parent
        return False

    def _constraint_ok(self, node: DataNode) -> bool:
        constraint = node.form.constraint
        if constraint is None or node.text == "" or not node.live:
            return True
        return self._engine.truth(constraint, node, otherwise=True)

    def shown(self, *, relevant: bool) -> tuple[str, ...]:
        """Return the questions of the body, in order, that are relevant or not."""
        engine = self._engine
        nodes = self._questions(engine.form.body, [engine.singles[engine.form.root.index]])
        return tuple(dict.fromkeys(ref_of(node) for node in nodes if node.live == relevant))

    def causes(self, ref: str) -> tuple[str, ...]:
        """Return the questions whose answers decide that something is not relevant; none where it is."""
        node: DataNode | None = self._refs.node(ref)
        found: dict[str, None] = {}
        while node is not None and node.parent is not None:
            relevant = node.form.relevant
            if relevant is not None and not self._engine.truth(relevant, node, otherwise=True):
                for place in self._deciding(node.form):
                    found.update(dict.fromkeys(map(ref_of, below(*self._from(node, place)))))
            node = node.parent
        return tuple(found)

    def _deciding(self, form: NodeDef) -> tuple[NodeDef, ...]:
        """Return the questions that the relevance of a place reads, looked for once."""
        if form.index not in self._asked_of and form.relevant is not None:
            read = [reading.place for reading in readings(form.relevant, form).reads]
            self._asked_of[form.index] = tuple(
                place for place in read if place.control is not None and place.control.is_question
            )
        return self._asked_of.get(form.index, ())

    def repeats(self) -> tuple[str, ...]:
        """Return the relevant repeats, in body order, those without instances too."""
        return tuple(
            self._repeats(self._engine.form.body, [self._engine.singles[self._engine.form.root.index]])
        )

    def _repeats(self, group: Control, around: list[DataNode]) -> Iterator[str]:
        for control in group.children:
            if control.is_question:
                continue
            for top in around:
                place = control.node
                if not place.is_repeat:
                    yield from self._repeats(control, below(*self._from(top, place)))
                    continue
                assert place.parent is not None
                for parent in below(*self._from(top, place.parent)):
                    ref = f"{ref_of(parent)}/{place.name}"
                    if self.state(ref).relevant:
                        yield ref
                    yield from self._repeats(control, parent.slots[place.slot])

    def _questions(self, group: Control, around: list[DataNode]) -> Iterator[DataNode]:
        for control in group.children:
            for top in around:
                nodes = below(*self._from(top, control.node))
                if control.is_question:
                    yield from nodes
                    continue
                for node in nodes:
                    yield from self._questions(control, [node])

    def _from(self, top: DataNode, place: NodeDef) -> tuple[list[DataNode], tuple[tuple[int, bool], ...]]:
        """Where to start on the way to a place: the top, or what both share above it."""
        shared = place
        while shared is not top.form and shared.parent is not None and top.form not in _above(shared):
            node = top.parent
            if node is None:
                break
            top = node
        return [top], self._engine.form.way(top.form, place)


def _above(place: NodeDef) -> list[NodeDef]:
    found = [place]
    while found[-1].parent is not None:
        found.append(found[-1].parent)
    return found


def _kind(form: NodeDef) -> str:
    if form.is_repeat:
        return "instance"
    if form.control is not None and form.control.is_question:
        return "question"
    return "group" if form.children else "model"
