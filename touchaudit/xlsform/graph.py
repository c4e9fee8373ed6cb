"""What has to be worked out when something changes, and in which order.

A rule works out one thing of one place: whether it is relevant, what it calculates to, how many
instances it has, or which of its answers are still on offer. Rules are ranked so that a rule comes
after all it reads; a cycle has no such order and is refused.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from touchaudit.xlsform.body import place_name
from touchaudit.xlsform.expressions import Expression
from touchaudit.xlsform.reads import Reading, readings
from touchaudit.xlsform.structure import NodeDef

RELEVANT, CALCULATE, COUNT, OFFER = "relevant", "calculate", "count", "offer"

Way = tuple[tuple[int, bool], ...]  # slots, and whether each holds instances

_WHAT = {RELEVANT: "relevance", CALCULATE: "calculation", COUNT: "number of repeats", OFFER: "choices"}


class Rule:
    """One thing to work out. ``rank`` is its place in the order.

    A ``loose`` number of repeats depends on what is inside them (*one more?*): it is worked out after
    that, and what it adds is worked out after it.
    """

    __slots__ = ("everywhere", "expression", "kind", "loose", "rank", "reads", "stands_at", "target")

    def __init__(self, kind: str, target: NodeDef, expression: Expression) -> None:
        self.kind = kind
        self.target = target
        self.expression = expression
        self.rank = 0
        self.loose = False
        self.reads: tuple[Reading, ...] = ()
        # A count is worked out once for all instances, so it stands at what is around them.
        self.stands_at = target.parent if kind == COUNT and target.parent is not None else target
        self.everywhere: Way = ()

    def seen_from_outside(self, reading: Reading) -> Reading:
        """Return what is read as it lies from where the rule stands: a count stands around its repeat."""
        if self.stands_at is self.target or reading.anchor is not self.target:
            return reading
        around = self.stands_at.repeats
        return reading._replace(anchor=around[-1] if around else None)


class Edge(NamedTuple):
    """A rule inside repeats that reads a place, and the way from the instance both share."""

    rule: Rule
    anchor: NodeDef | None
    way: Way


class Order(NamedTuple):
    """The rules in order, and what is wrong with them."""

    rules: tuple[Rule, ...]
    problems: list[str]
    warnings: list[str]


def order_rules(rules: list[Rule]) -> Order:
    """Rank the rules and tell each place who reads it."""
    problems: list[str] = []
    warnings: list[str] = []
    for rule in rules:
        found = readings(rule.expression, rule.target)
        rule.reads = tuple(dict.fromkeys(rule.seen_from_outside(reading) for reading in found.reads))
        where = f"{place_name(rule.target)}, {_WHAT[rule.kind]}"
        problems += [f"{where}: {problem}" for problem in found.problems]
        warnings += [f"{where}: {warning}" for warning in found.warnings]
    rules = [rule for rule in rules if rule.kind != OFFER or _can_offer(rule)]
    ordered, cycle = _sorted(rules)
    while any(rule.kind in (OFFER, COUNT) for rule in cycle):
        # Its choices just aren't watched, its instances are counted afterwards.
        rules = [rule for rule in rules if rule.kind != OFFER or rule not in cycle]
        for rule in cycle:
            rule.loose = rule.kind == COUNT
        ordered, cycle = _sorted(rules)
    if cycle:
        problems.append(_cycle_text(cycle))
        return Order(tuple(rules), problems, warnings)
    for rank, rule in enumerate(ordered):
        rule.rank = rank
    _tell_places(ordered)
    return Order(tuple(ordered), problems, warnings)


def _can_offer(rule: Rule) -> bool:
    """Choices are watched if they depend on other answers, and only on those."""
    return bool(rule.reads) and all(reading.place is not rule.target for reading in rule.reads)


def _by_place(rules: Iterable[Rule]) -> dict[NodeDef, list[Rule]]:
    found: dict[NodeDef, list[Rule]] = defaultdict(list)
    for rule in rules:
        found[rule.target].append(rule)
    return found


def _before(rule: Rule, by_place: dict[NodeDef, list[Rule]]) -> Iterable[Rule]:
    """Walk the rules that settle what a rule reads, and whether its instance exists at all."""
    for reading in rule.reads:
        place = reading.place
        for other in by_place.get(place, ()) if not reading.only_where else ():
            if not other.loose:
                yield other
        for above in place.ancestors():
            for other in by_place.get(above, ()):
                relevant = other.kind == RELEVANT and not reading.only_where
                if (relevant or other.kind == COUNT) and not other.loose:
                    yield other
    for repeat in rule.target.repeats:
        for other in by_place.get(repeat, ()):
            if other.kind == COUNT and other is not rule and not other.loose:
                yield other


def _sorted(rules: list[Rule]) -> tuple[list[Rule], list[Rule]]:
    """Return the rules in order, as near as can be to the form's own; or a cycle."""
    by_place = _by_place(rules)
    number = {rule: place for place, rule in enumerate(rules)}
    waiting: dict[Rule, int] = {}
    followers: dict[Rule, list[Rule]] = defaultdict(list)
    for rule in rules:
        before = set(_before(rule, by_place))
        waiting[rule] = len(before)
        for other in before:
            followers[other].append(rule)
    ready = [number[rule] for rule in rules if not waiting[rule]]
    heapify(ready)
    ordered = []
    while ready:
        rule = rules[heappop(ready)]
        ordered.append(rule)
        for follower in followers[rule]:
            waiting[follower] -= 1
            if not waiting[follower]:
                heappush(ready, number[follower])
    if len(ordered) == len(rules):
        return ordered, []
    return ordered, _one_cycle({rule for rule in rules if waiting[rule]}, by_place)


def _one_cycle(left: set[Rule], by_place: dict[NodeDef, list[Rule]]) -> list[Rule]:
    rule = min(left, key=lambda one: one.target.index)
    seen: list[Rule] = []
    while rule not in seen:
        seen.append(rule)
        rule = next(other for other in _before(rule, by_place) if other in left)
    return seen[seen.index(rule) :]


def _cycle_text(cycle: list[Rule]) -> str:
    if len(cycle) == 1:
        rule = cycle[0]
        return f"{place_name(rule.target)}: its {_WHAT[rule.kind]} depends on itself."
    chain = " → ".join(f"“{rule.target.local}” ({_WHAT[rule.kind]})" for rule in reversed(cycle))
    return f"{place_name(cycle[0].target)}: these depend on one another in a circle: {chain}."


def _tell_places(rules: Iterable[Rule]) -> None:
    ranks: dict[NodeDef, dict[int, None]] = defaultdict(dict)
    edges: dict[NodeDef, dict[Edge, None]] = defaultdict(dict)
    for rule in rules:
        rule.everywhere = path_down(None, rule.stands_at)
        for reading in rule.reads:
            if rule.stands_at.repeats:
                path = path_down(reading.anchor, rule.stands_at)
                edges[reading.place][Edge(rule, reading.anchor, path)] = None
            else:
                ranks[reading.place][rule.rank] = None
    for place, found in ranks.items():
        place.ranks = tuple(found)
    for place, pairs in edges.items():
        place.repeat_edges = tuple(pairs)


def path_down(top: NodeDef | None, target: NodeDef) -> Way:
    """Return the slots on the way from a place (None: the document) down to another."""
    steps: list[tuple[int, bool]] = []
    while target is not top and target.parent is not None:
        steps.append((target.slot, target.is_repeat))
        target = target.parent
    return tuple(reversed(steps))
