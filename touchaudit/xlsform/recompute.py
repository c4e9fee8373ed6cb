"""The engine of a session: what changed is worked out again, in order, and nothing else."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import datetime
from heapq import heappop, heappush
from math import isnan
from typing import TYPE_CHECKING, Any

from touchaudit.errors import FormError
from touchaudit.xlsform import actions, choices, preload, saving
from touchaudit.xlsform.body import place_name
from touchaudit.xlsform.changes import Changes
from touchaudit.xlsform.expressions import Expression
from touchaudit.xlsform.graph import CALCULATE, COUNT, OFFER, RELEVANT, Rule, Way
from touchaudit.xlsform.host import FormHost
from touchaudit.xlsform.instance import DataNode, Planter, stand_in
from touchaudit.xlsform.repeats import Repeats
from touchaudit.xlsform.results import text_of
from touchaudit.xlsform.scope import below
from touchaudit.xlsform.speech import Speaker
from touchaudit.xlsform.state import ChangeSet, SavedSession
from touchaudit.xlsform.xml import XmlNode
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.errors import XPathError

if TYPE_CHECKING:
    from touchaudit.xlsform.definition import FormDefinition
    from touchaudit.xlsform.structure import NodeDef

_MOST_COUNTS = 200  # in one gesture, of numbers of repeats that depend on themselves

Waiting = dict[DataNode, None] | None  # the nodes a rule waits to be worked out for; None: all


class Engine:
    """Holds the answers and keeps all that follows from them up to date."""

    def __init__(
        self,
        form: FormDefinition,
        now: Callable[[], datetime],
        rng: random.Random,
        new_id: Callable[[], str],
    ) -> None:
        self.form = form
        self.new_id = new_id
        self.language = ""
        self.last_saved: list[XmlNode] = []  # the answers of the filling-in before this, as an instance
        self.changes = Changes()
        self.version = 0  # counts changes of the structure
        self.context = Context(None, now, rng=rng, new_id=new_id)
        self.context.indexes = form.indexes
        self.context.host = FormHost(self)
        self.singles: list[Any] = [None] * len(form.structure.nodes)
        self.context.singles = self.singles
        self.speaker = Speaker(self)
        self.actions = actions.Actions(self)
        self.repeats = Repeats(self)
        self._now = now
        self._starting = True
        self._counts = 0
        self._waiting: dict[int, Waiting] = {}
        self._heap: list[int] = []
        self._within: dict[NodeDef, list[tuple[Rule, Way]]] = {}  # the rules inside each repeat
        self._work: dict[str, Callable[[Rule, DataNode], None]] = {
            RELEVANT: self._relevant,
            CALCULATE: self._calculate,
            COUNT: self._count,
            OFFER: self._offer,
        }

    @property
    def document(self) -> DataNode:
        """The node above all answers."""
        return self.context.root  # type: ignore[no-any-return]

    @property
    def is_starting(self) -> bool:
        """Whether everything is being worked out anyway."""
        return self._starting

    def speak(self, language: str) -> None:
        """Set the language without working anything out."""
        self.language = language

    # ---------------------------------------------------------------- starting

    def start(self, saved: SavedSession | None) -> None:
        """Build the answers, fresh or as saved.

        Raises:
            FormError: An expression fails.
        """
        self._plant(blank=saved is not None)
        if saved is not None:
            missing = saving.restore(self, saved)
            self._work_through(lambda rule, node: rule.kind in (RELEVANT, OFFER) or node in missing)
        else:
            preload.fill(self, self.document)
            self._work_through(lambda rule, node: True)
        self._starting = False
        self._count_again()
        if saved is None:
            self.actions.first_load()
            preload.identify(self)
        self.changes = Changes()

    def _plant(self, *, blank: bool) -> None:
        structure = self.form.structure
        planter = Planter(self.singles, self.new_id, blank=blank)
        document = DataNode(structure.document, None)
        document.zone = self._now().tzinfo
        self.singles[structure.document.index] = document
        self.context.root = self.context.current = document
        source = structure.root.sources[0]
        document.slots.append(planter.plant(structure.root, document, source))

    def _work_through(self, wanted: Callable[[Rule, DataNode], bool]) -> None:
        for rule in self.form.rules:
            work = self._work[rule.kind]
            for node in below([self.document], rule.everywhere):
                if wanted(rule, node):
                    work(rule, node)

    def _count_again(self) -> None:
        """Numbers of repeats that depend on what is inside them were worked out too early."""
        for rule in self.form.rules:
            if rule.loose:
                self._await(rule, None)
        self.run()

    # ---------------------------------------------------------------- gestures

    def answer(self, node: DataNode, text: str) -> ChangeSet:
        """Hold an answer and all that follows."""
        node.given = text
        self.put(node, self._offered(node, text))
        return self.finish()

    def finish(self) -> ChangeSet:
        """Work out what waits, let events happen, and tell what changed."""
        self._counts = 0
        self.run()
        self.actions.value_changed()
        changes, self.changes = self.changes, Changes()
        return changes.told(self)

    def change_language(self, language: str) -> ChangeSet:
        """Speak another language; what calculations take from labels changes too."""
        self.language = language
        for rule in self.form.rules:
            if "jr:" in rule.expression.text:
                self._await(rule, None)
        told = self.finish()
        shown = frozenset(control.node.path for control in self.form.controls)
        return ChangeSet(told.values, told.relevance, told.added, told.removed, told.other | shown)

    # ---------------------------------------------------------------- values

    def put(self, node: DataNode, text: str) -> None:
        """Hold a value; whoever reads it waits to be worked out."""
        if text == node.text:
            return
        self.changes.value(node)
        node.text = text
        node.as_number = None
        if not self._starting:
            self.touch(node)
            self.actions.note(node)

    def set(self, node: DataNode, text: str) -> None:
        """Hold what was not answered by a person: calculated, preloaded, set by an event."""
        node.given = text
        self.put(node, text)

    def touch(self, node: DataNode) -> None:
        """Let all that reads a node wait to be worked out."""
        waiting = self._waiting
        for rank in node.form.ranks:
            if rank not in waiting:
                waiting[rank] = None
                heappush(self._heap, rank)
        for rule, anchor, way in node.form.repeat_edges:
            if anchor is None:
                self._await(rule, None)
                continue
            shared: DataNode | None = node
            while shared is not None and shared.form is not anchor:
                shared = shared.parent
            if shared is not None:
                self._await(rule, below([shared], way))

    def touch_others(self, node: DataNode, removed: DataNode) -> None:
        """Let all that read a node of a removed instance wait, except what went with it."""
        for rank in node.form.ranks:
            if rank not in self._waiting:
                self._waiting[rank] = None
                heappush(self._heap, rank)
        depth = len(removed.form.repeats)
        for rule, anchor, way in node.form.repeat_edges:
            if anchor is None:
                self._await(rule, None)
            elif len(anchor.repeats) < depth:
                shared: DataNode | None = removed.parent
                while shared is not None and shared.form is not anchor:
                    shared = shared.parent
                if shared is not None:
                    self._await(rule, below([shared], way))

    def _await(self, rule: Rule, nodes: Iterable[DataNode] | None) -> None:
        rank = rule.rank
        if rank not in self._waiting:
            self._waiting[rank] = {} if nodes is not None else None
            heappush(self._heap, rank)
        waiting = self._waiting[rank]
        if nodes is None:
            self._waiting[rank] = None
        elif waiting is not None:
            waiting.update(dict.fromkeys(nodes))

    def await_within(self, instance: DataNode) -> None:
        """Let all rules inside a new instance wait."""
        form = instance.form
        if form not in self._within:
            self._within[form] = list(self._rules_within(form))
        for rule, way in self._within[form]:
            self._await(rule, below([instance], way))

    def _rules_within(self, repeat: NodeDef) -> Iterable[tuple[Rule, Way]]:
        depth = len(repeat.repeats)
        for rule in self.form.rules:
            repeats = rule.stands_at.repeats
            if len(repeats) >= depth and repeats[depth - 1] is repeat:
                steps = len(list(repeat.ancestors())) + 1
                yield rule, rule.everywhere[steps:]

    def run(self) -> None:
        """Work out all that waits, each rule after what it reads."""
        rules, waiting, heap = self.form.rules, self._waiting, self._heap
        while heap:
            rank = heappop(heap)
            rule = rules[rank]
            nodes = waiting.pop(rank)
            work = self._work[rule.kind]
            if nodes is not None:
                for node in nodes:
                    work(rule, node)
            elif rule.stands_at.repeats:
                for node in below([self.document], rule.everywhere):
                    work(rule, node)
            else:
                work(rule, self.singles[rule.stands_at.index])

    # ---------------------------------------------------------------- rules

    def evaluate(self, expression: Expression, want: str, node: DataNode, otherwise: Any) -> Any:
        """Evaluate at a node. While starting a failure is the form's fault; later it gives ``otherwise``.

        Raises:
            FormError: It fails while the session starts.
        """
        try:
            return expression.evaluate(want, node, self.context)
        except (XPathError, RecursionError) as error:
            if self._starting:
                what = getattr(error, "what", "the expression is nested too deeply.")
                raise FormError([f"{place_name(node.form)}: {what}"]) from error
            return otherwise

    def truth(self, expression: Expression, node: DataNode, *, otherwise: bool) -> bool:
        """Evaluate a condition of a running form; what fails gives ``otherwise``."""
        try:
            return bool(expression.evaluate("boolean", node, self.context))
        except (XPathError, RecursionError):
            return otherwise

    def _relevant(self, rule: Rule, node: DataNode) -> None:
        own = self.evaluate(rule.expression, "boolean", node, True)
        if own != node.own:
            node.own = own
            self._relive(node)

    def _relive(self, node: DataNode) -> None:
        live = node.own and node.parent is not None and node.parent.live
        if live == node.live:
            return
        self.changes.relevance(node)
        node.live = live
        node.as_number = None if node.form.children else node.as_number
        if not self._starting:
            self.touch(node)
        for child in node.children:
            self._relive(child)
        for attribute in node.attributes:
            self._relive(attribute)

    def _calculate(self, rule: Rule, node: DataNode) -> None:
        value = self.evaluate(rule.expression, "value", node, "")
        self.set(node, text_of(value, node.form.type))

    def _count(self, rule: Rule, parent: DataNode) -> None:
        if rule.loose:
            self._counts += 1
            if self._counts > _MOST_COUNTS:
                return
        wanted = self.evaluate(rule.expression, "number", stand_in(rule.target, parent), 0.0)
        if not isnan(wanted):
            self.repeats.settle(parent, rule.target, wanted)

    def _offer(self, rule: Rule, node: DataNode) -> None:
        if node.given:
            self.put(node, self._offered(node, node.given))

    def _offered(self, node: DataNode, text: str) -> str:
        """Return what of an answer is still on offer."""
        if not text or node.form not in self.form.offering:
            return text
        return choices.still_offered(self, node, text)
