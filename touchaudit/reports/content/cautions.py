"""What qualifies a score, in the words METHOD asks for."""

from __future__ import annotations

from touchaudit.domain import words
from touchaudit.reports.content.context import INDICATIVE
from touchaudit.tongue import tell, tell_n


def cautions(
    *, n: int, coverage: float, lowest: float | None, highest: float | None, still_open: int, knockouts: int
) -> tuple[str, ...]:
    """Return the sentences that must stand beside a score over ``n`` visits."""
    notes: list[str] = []
    if knockouts:
        notes.append(
            tell_n(
                knockouts,
                "{n} critical point failed; the score does not show it.",
                "{n} critical points failed; the score does not show it.",
            )
        )
    if still_open:
        notes.append(
            tell_n(
                still_open,
                "Draft, {range}: {n} question is open.",
                "Draft, {range}: {n} questions are open.",
                range=words.score_range(lowest, highest),
            )
        )
    if coverage < INDICATIVE:
        notes.append(tell("Indicative: {share} of what counts was observed.", share=words.percent(coverage)))
    if n == 1:
        notes.append(tell("One visit: an observation, not a rate."))
    return tuple(notes)
