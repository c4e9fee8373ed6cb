"""Blocks that are made only when their page is set: a report of thousands of pages never holds them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from reportlab.platypus import Flowable


class Due(Flowable):  # type: ignore[misc]
    """Stands for blocks until they are wanted; each call makes them anew.

    Nothing that keeps with the next block may stand before it, for what follows can't be seen yet.
    """

    def __init__(self, make: Callable[[], list[Any]]) -> None:
        super().__init__()
        self._make = make

    def blocks(self) -> list[Any]:
        """Return what it stands for."""
        return self._make()


def made(blocks: Sequence[Any]) -> Iterator[Any]:
    """Yield blocks, those that are due in the place of what stands for them."""
    for block in blocks:
        if isinstance(block, Due):
            yield from block.blocks()
        else:
            yield block
