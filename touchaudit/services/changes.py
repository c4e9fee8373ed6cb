"""What one gesture changed: returned by every gesture, so that the window asks again only for that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """What one gesture changed.

    ``gesture`` names it in the journal (None where nothing was stored); ``label`` is what *Undo* says;
    ``refs`` are the questions whose answer, relevance or look may differ now; ``created`` is the id of what
    the gesture made; ``scope`` is where it can be taken back: the id of a visit or of a client.
    """

    gesture: str | None = None
    label: str = ""
    client_id: str | None = None
    visit_id: str | None = None
    walk_id: str | None = None
    clients: bool = False
    plan: bool = False
    answers: bool = False
    score: bool = False
    evidence: bool = False
    roadmap: bool = False
    refs: frozenset[str] = frozenset()
    created: str = ""
    scope: str = ""
