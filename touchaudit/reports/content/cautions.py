"""What qualifies a score, in the words METHOD asks for."""

from __future__ import annotations

from touchaudit.domain import words
from touchaudit.reports.content.context import INDICATIVE


def cautions(
    *, n: int, coverage: float, lowest: float | None, highest: float | None, still_open: int, knockouts: int
) -> tuple[str, ...]:
    """Return the sentences that must stand beside a score over ``n`` visits."""
    notes: list[str] = []
    if knockouts:
        failed = words.plural(knockouts, "critical point failed", "critical points failed")
        notes.append(f"{failed}; the score does not show it.")
    if still_open:
        asked = words.plural(still_open, "question is open", "questions are open")
        notes.append(f"Draft, {words.score_range(lowest, highest)}: {asked}.")
    if coverage < INDICATIVE:
        notes.append(f"Indicative: {words.percent(coverage)} of what counts was observed.")
    if n == 1:
        notes.append("One visit: an observation, not a rate.")
    return tuple(notes)
