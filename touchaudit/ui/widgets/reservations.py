"""What is to be said beside a score: that it is a draft, or that too little of it was seen."""

from __future__ import annotations

from collections.abc import Iterator

from touchaudit.saying import Saying
from touchaudit.ui import words
from touchaudit.ui.widgets.badges import Chip, chip

INDICATIVE = 0.8
"""A score of which less was seen only indicates where it lies."""


def reservations(lowest: float | None, highest: float | None, coverage: float) -> Iterator[Chip]:
    """Yield a chip for each reservation that a score is told with.

    Args:
        lowest: What it comes to if all that is open is answered with the worst (0–100).
        highest: The same with the best.
        coverage: How much of it was seen (0–1).
    """
    if words.score_or_range(lowest, lowest, highest) != words.score(lowest):
        yield chip(words.said(Saying("draft: a range while questions are open")), "fair")
    if lowest is not None and coverage < INDICATIVE:
        yield chip(words.said(Saying("indicative: less than 80 % was seen")), "fair")
