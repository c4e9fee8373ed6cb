"""Which questions stand on one screen: a group that asks for it, a matrix, opinions on one scale in a row.

Everything else is asked one at a time. A screen is only how questions are shown: each keeps its own answer,
stored in its own transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from touchaudit.services import matrices
from touchaudit.services.walk_values import QuestionLine
from touchaudit.xlsform import FormSession, NodeState
from touchaudit.xlsform.markdown import without_markdown

_TOGETHER = frozenset({"field-list", "table-list"})
_LIKERT, _MATRIX = "likert", " matrix"
# How pyxform writes what stands above a table-list.
_COLUMN_HEADS, _TITLE = "label", "generated_table_list_label_"


def is_heading(node: NodeState) -> bool:
    """Return whether this only heads a table: its title, or the words of its choices over its columns."""
    named = node.ref.rpartition("/")[2]
    return (_COLUMN_HEADS in _words(node) and node.choices is not None) or named.startswith(_TITLE)


def heads(session: FormSession, node: NodeState) -> bool:
    """Return whether a question only heads a table or a matrix."""
    return is_heading(node) or matrices.heads_matrix(session, node)


def screen_of(session: FormSession, node: NodeState) -> str:
    """Return what names the screen of a question; "" for one that is asked by itself.

    It is the outermost group around it that is a field-list, unless rounds of a repeat lie between them: a
    round has a screen of its own. A matrix is on one screen, and so are Likert questions of one group with
    the same choices.
    """
    around = session.groups_of(node.ref)
    for place, group in enumerate(around):
        between = around[place + 1 :]
        around_it = session.node(group)
        matrix = matrices.matrix_of(session, around_it)
        if matrix:
            return f"{matrix}{_MATRIX}"
        if _words(around_it) & _TOGETHER and not any(one.endswith("]") for one in between):
            return group
    if node.control == "select1" and _LIKERT in _words(node):
        names = (choice.name for choice in node.choices or ())
        return " ".join((around[-1] if around else "", _LIKERT, *names))
    return ""


def title_and_hint(session: FormSession, screen: str) -> tuple[str, str]:
    """Return what a screen is about: its heading or its group's label, and the group's hint; "" for none."""
    if screen.endswith(_MATRIX):
        return matrices.title_and_hint(session, screen.removesuffix(_MATRIX))
    group, _, _ = screen.partition(" ")
    if not group:
        return "", ""
    inside = (session.node(ref) for ref in session.questions() if ref.startswith(f"{group}/"))
    heading = next((node.label for node in inside if is_heading(node) and node.label), "")
    node = session.node(group)
    return without_markdown(heading or node.label), without_markdown(node.hint)


def on_screens(lines: Sequence[QuestionLine]) -> tuple[QuestionLine, ...]:
    """Return the questions with their screens; one that would be alone on its screen has none."""
    found: list[QuestionLine] = []
    for screen, run in groupby(lines, key=lambda line: line.screen):
        together = list(run)
        alone = len(together) < 2 and bool(screen)
        found += [replace(line, screen="") for line in together] if alone else together
    return tuple(found)


def _words(node: NodeState) -> set[str]:
    return set((node.appearance or "").split())
