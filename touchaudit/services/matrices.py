"""Matrices: groups in a row that ask the same of one thing after the other, shown as one grid.

KoboToolbox writes them for phones as a group ``<matrix>_header`` and a group ``<matrix>_<row>`` for each
row, whose questions are called ``<matrix>_<row>_<column>``; their appearance says how wide they are (``w5``).
Notes say what heads the grid, its rows and its columns.
"""

from __future__ import annotations

import re

from touchaudit.errors import FormError
from touchaudit.services.walk_values import CellView
from touchaudit.xlsform import FormSession, NodeState
from touchaudit.xlsform.markdown import without_markdown

_WIDE = re.compile(r"(?:^|\s)w\d+(?:\s|$)")
_HEADER, _NOTE = "_header", "_note"


def matrix_of(session: FormSession, group: NodeState) -> str:
    """Return the group that heads the matrix that a group is a row of, or heads itself; "" for none."""
    parent, _, name = group.ref.rpartition("/")
    if not _WIDE.search(group.appearance or ""):
        return ""
    if name.endswith(_HEADER):
        return group.ref
    places = [at for at, letter in enumerate(name) if letter == "_"]
    heads = (f"{parent}/{name[:at]}{_HEADER}" for at in reversed(places))
    return next((head for head in heads if _find(session, head) is not None), "")


def cell_of(session: FormSession, ref: str) -> CellView | None:
    """Return where in a matrix a question stands; None for one that stands in none."""
    group = next(iter(session.groups_of(ref)[-1:]), "")
    head = matrix_of(session, session.node(group)) if group else ""
    row, own = group.rpartition("/")[2], ref.rpartition("/")[2]
    if not head or head == group or not own.startswith(f"{row}_"):
        return None
    column = own.removeprefix(f"{row}_")
    above = f"{head}/{head.rpartition('/')[2]}_{column}"
    return CellView(
        head,
        row,
        _words(session, f"{group}/{row}{_NOTE}") or _words(session, group) or row,
        column,
        _words(session, above) or _words(session, ref) or column,
    )


def heads_matrix(session: FormSession, node: NodeState) -> bool:
    """Return whether a note only heads a matrix, one of its columns or one of its rows."""
    if not node.readonly:
        return False
    group = next(iter(session.groups_of(node.ref)[-1:]), "")
    head = matrix_of(session, session.node(group)) if group else ""
    return bool(head) and (head == group or node.ref == f"{group}/{group.rpartition('/')[2]}{_NOTE}")


def title_and_hint(session: FormSession, head: str) -> tuple[str, str]:
    """Return what a matrix is about, as the group that heads it says; "" for nothing."""
    note = _find(session, f"{head}/{head.rpartition('/')[2]}{_NOTE}")
    return (without_markdown(note.label), without_markdown(note.hint)) if note is not None else ("", "")


def _words(session: FormSession, ref: str) -> str:
    node = _find(session, ref)
    return without_markdown(node.label) if node is not None else ""


def _find(session: FormSession, ref: str) -> NodeState | None:
    try:
        return session.node(ref)
    except FormError:
        return None
