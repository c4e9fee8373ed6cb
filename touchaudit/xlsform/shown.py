"""Which places show the value of another: in a label, a message, or the choices on offer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from touchaudit.xlsform.body import Control, place_name
from touchaudit.xlsform.expressions import Expression, Trees
from touchaudit.xlsform.reads import readings
from touchaudit.xlsform.scope import FormScope
from touchaudit.xlsform.structure import NodeDef, Structure
from touchaudit.xlsform.texts import Computed, Message, Translated, Translations, Written, read_pieces


def tell_who_shows(
    body: Control,
    structure: Structure,
    translations: Translations,
    trees: Trees,
    scope_of: Callable[[NodeDef], FormScope],
) -> list[str]:
    """Tell each place which others show it; return what is wrong with the expressions."""
    problems: list[str] = []
    shown: dict[NodeDef, dict[tuple[NodeDef, NodeDef | None], None]] = defaultdict(dict)

    def note(owner: NodeDef, expression: Expression) -> None:
        found = readings(expression, owner)
        problems.extend(f"{place_name(owner)}: {problem}" for problem in found.problems)
        for reading in found.reads:
            shown[reading.place][owner, reading.anchor] = None

    for control in body.walk():
        for expression in _of_control(control, translations, trees, scope_of):
            note(control.node, expression)
    for node in structure.nodes:
        for expression in _of_bind(node, translations, trees, scope_of):
            note(node, expression)
    for place, pairs in shown.items():
        place.shown_by = tuple(pairs)
    return problems


def _of_control(
    control: Control, translations: Translations, trees: Trees, scope_of: Callable[[NodeDef], FormScope]
) -> Iterator[Expression]:
    for message in (control.label, control.hint, control.guidance, *(item.label for item in control.items)):
        yield from _of_message(message, control.node, translations, trees, scope_of)
    if control.search is not None:
        yield from control.search.arguments
    if control.itemset is not None:
        yield control.itemset.nodeset
        if control.itemset.label is not None:
            yield control.itemset.label


def _of_bind(
    node: NodeDef, translations: Translations, trees: Trees, scope_of: Callable[[NodeDef], FormScope]
) -> Iterator[Expression]:
    for expression in (node.required, node.readonly, node.constraint):
        if expression is not None:
            yield expression
    for message in (node.constraint_message, node.required_message):
        yield from _of_message(message, node, translations, trees, scope_of)


def _of_message(
    message: Message | None,
    node: NodeDef,
    translations: Translations,
    trees: Trees,
    scope_of: Callable[[NodeDef], FormScope],
) -> Iterator[Expression]:
    if isinstance(message, Written):
        yield from message.expressions()
    elif isinstance(message, Computed):
        yield message.expression
    elif isinstance(message, Translated):
        for entry in translations.of(message.id):
            for element in entry.forms.values():
                if len(element.children) > 1 or any(child.local for child in element.children):
                    written = read_pieces(element, trees, scope_of(node), f"{place_name(node)}, text")
                    yield from written.expressions()
