"""How one figure came about, gathered for print: as much as a reader can use, and what that leaves out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from touchaudit.reports.reasons_model import Reason, Reasons

if TYPE_CHECKING:
    from touchaudit.services.derivations import WhyView

MOST = 1_000
"""Parts that are printed: some forty pages."""


@dataclass(slots=True)
class _Node:
    view: WhyView
    parts: list[_Node] = field(default_factory=list)
    left_out: int = 0

    def upward(self) -> Iterator[_Node]:
        """Yield what is below, then this: parts before what they make up."""
        for part in self.parts:
            yield from part.upward()
        yield self


def gather(view: WhyView, tell: Callable[[WhyView], Reason], most: int = MOST) -> Iterator[Reason | None]:
    """Gather a step with what it is made of, level by level, as long as there is room; yield it last.

    A thousand parts take a while: None is yielded after each, so that a window may look up between them.

    A step has all its parts or none, so that its formula can be worked through; of the figure asked about the
    first ones stand, if it has more than there is room for. Where some are left out, nothing below is opened.
    What is left out is counted and never put together. Reads the database: for its thread alone.

    Args:
        view: The figure asked about.
        tell: Puts a step into words, without its parts.
        most: How many parts there is room for.
    """
    whole = _Node(view)
    level, room = [whole], most
    while level:
        below: list[_Node] = []
        for node in level:
            count = len(node.view.parts)
            taken = count if count <= room else room if node is whole else 0
            for at in range(taken):
                node.parts.append(_Node(node.view.parts[at]))
                yield None
            node.left_out = count - taken
            room -= taken
            below += node.parts
        if any(node.left_out for node in level):
            room = 0
        level = below
    told: dict[int, Reason] = {}
    for node in whole.upward():
        parts = tuple(told.pop(id(part)) for part in node.parts)
        told[id(node)] = replace(tell(node.view), parts=parts, left_out=node.left_out)
        yield None
    yield told[id(whole)]


def print_reasons(reasons: Reasons) -> bytes:
    """Return the PDF of how a figure came about; safe to call from a worker thread."""
    from touchaudit.reports.reasons import render

    return render(reasons)
