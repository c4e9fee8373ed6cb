"""Everything known of a client at one moment: read once, frozen, and handed to the figures.

The store fills these values in one short read; scoring, hot spots, road map, charts and report work on
them alone, so a figure can never differ between two screens.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

from touchaudit.domain.client import Client, Persona, Site, Stage, Touchpoint
from touchaudit.domain.fieldwork import Fieldwork
from touchaudit.domain.later import Later, kept
from touchaudit.domain.release import AmendmentLine, AppealLine, SignOff
from touchaudit.domain.scoring import Item, ItemState, VisitScore, WalkScore
from touchaudit.domain.visit import (
    Action,
    Evidence,
    Mark,
    Moment,
    MomentKind,
    Opportunity,
    Visit,
    VisitState,
    Walk,
)


@dataclass(frozen=True, slots=True)
class QuestionRecord:
    """One question of a walk as it was put, with what was given to it.

    ``key`` is its stable key, ``question`` its path without repeat instances; ``answer`` is the answer in
    words; ``item`` is None for a question that carries no score. ``seconds`` is set for timed questions, of
    which ``counted`` are open seconds where only these are judged; ``target`` and ``limit`` are their
    standard. ``why`` explains the item score ("2 of 4 points"). ``steps`` counts the answers on a scale to
    choose one from, 0 where there is none. ``photos`` are those of the question, ``files`` its recordings and
    documents.
    """

    key: str
    question: str
    label: str
    section: str
    type: str
    value: str
    answer: str
    item: Item | None = None
    why: str = ""
    role: str = ""
    dimension: str = ""
    recommendation: str = ""
    owner: str = ""
    effort: float | None = None
    mark: Mark = Mark.NONE
    note: str = ""
    reason: str = ""
    flagged: bool = False
    wants: frozenset[str] = frozenset()
    seconds: float | None = None
    target: float | None = None
    limit: float | None = None
    answered: datetime | None = None
    observed: datetime | None = None
    photos: tuple[Evidence, ...] = ()
    files: tuple[Evidence, ...] = ()
    steps: int = 0
    counted: float | None = None
    ref: str = ""
    required: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class WalkRecord(Later):
    """One walk with its questions in the order they were put, and its score.

    ``kept`` are figures about its questions that were worked out before, by name.
    """

    walk: Walk
    touchpoint: Touchpoint
    checklist_title: str
    questions: tuple[QuestionRecord, ...]
    sections: Mapping[str, str]
    score: WalkScore
    kept: MutableMapping[str, Any] = field(init=False, default_factory=dict, compare=False, repr=False)

    def role(self, *names: str) -> tuple[QuestionRecord, ...]:
        """Return the questions that play one of some roles in the analysis, such as ``wait``."""
        return told(self, *names)


@dataclass(frozen=True, slots=True)
class Result:
    """What a walk came to: its score (0–100, None where nothing counts), and how many knock-outs it has."""

    score: float | None
    knockouts: int


@kept
def told(walk: WalkRecord, *roles: str) -> tuple[QuestionRecord, ...]:
    """Return the questions of a walk that play one of some roles."""
    return tuple(question for question in walk.questions if question.role in roles)


@kept
def result(walk: WalkRecord) -> Result:
    """Return what a walk came to: all of its score that most figures need."""
    return Result(walk.score.score, len(walk.score.knockouts))


@kept
def pictured(walk: WalkRecord) -> int:
    """Return how many photos belong to the scored questions of a walk."""
    return sum(
        len(question.photos)
        for question in walk.questions
        if question.item is not None and question.item.state is not ItemState.IRRELEVANT
    )


@dataclass(frozen=True, slots=True)
class VisitRecord(Later):
    """One visit with its walks, its score, and what became of it after the sign-off."""

    visit: Visit
    site: Site | None
    persona: Persona | None
    walks: tuple[WalkRecord, ...]
    opportunities: tuple[Opportunity, ...]
    score: VisitScore
    moments: tuple[Moment, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    amendments: tuple[AmendmentLine, ...] = ()
    appeals: tuple[AppealLine, ...] = ()

    @property
    def repeated(self) -> int:
        """How often the customer had to say again what was said before."""
        return sum(moment.kind is MomentKind.REPEATED for moment in self.moments)


def by_place(visits: Iterable[VisitRecord]) -> dict[str, list[tuple[VisitRecord, WalkRecord]]]:
    """Return the walks of some visits by touchpoint, each with its visit, in the order of the visits."""
    found: dict[str, list[tuple[VisitRecord, WalkRecord]]] = {}
    for visit in visits:
        for walk in visit.walks:
            found.setdefault(walk.touchpoint.id, []).append((visit, walk))
    return found


class KeptFigures(Protocol):
    """Where figures about the visits of a record are kept."""

    visits: tuple[VisitRecord, ...]

    def of(self, wave: int, touchpoint_id: str) -> MutableMapping[str, Any]:
        """Return the figures about a touchpoint in a wave by name."""

    def walks(self, wave: int, touchpoint_id: str) -> tuple[WalkRecord, ...]:
        """Return the walks of a touchpoint in a wave, oldest visit first."""

    def noted(self, wave: int) -> int:
        """Return how many missed opportunities were noted in a wave."""

    def through(self, look: str, visits: tuple[VisitRecord, ...]) -> KeptFigures:
        """Return where figures that are made of some of the visits are kept; ``look`` names which."""


@dataclass(frozen=True, slots=True)
class ClientRecord:
    """One client: the map of its touchpoints, its visits (oldest first) and its road map.

    ``visits`` are those that were begun; ``planned`` ones count in no figure. ``fieldwork`` is what was
    gathered beside them. ``figures`` is where what was worked out of these visits is kept, if anywhere.
    """

    client: Client
    sites: tuple[Site, ...]
    personas: tuple[Persona, ...]
    stages: tuple[Stage, ...]
    touchpoints: tuple[Touchpoint, ...]
    visits: tuple[VisitRecord, ...]
    actions: tuple[Action, ...]
    planned: tuple[VisitRecord, ...] = ()
    fieldwork: Fieldwork = field(default_factory=Fieldwork)
    figures: KeptFigures | None = field(default=None, compare=False, repr=False)

    @property
    def waves(self) -> tuple[int, ...]:
        """The waves that have visits, oldest first."""
        return tuple(sorted({record.visit.wave for record in self.visits}))

    @property
    def latest(self) -> int:
        """The wave that figures are of where none is named; 1 before any visit.

        A visit that was just begun says little: as long as all visits of a wave are drafts, the wave before
        it is what the client knows.
        """
        known = {one.visit.wave for one in self.visits if one.visit.state is not VisitState.DRAFT}
        return max(known or self.waves, default=1)

    def in_wave(self, wave: int) -> tuple[VisitRecord, ...]:
        """Return the visits of one wave."""
        return tuple(record for record in self.visits if record.visit.wave == wave)

    def whole(self, *waves: int) -> ClientRecord:
        """Return the record with all of the visits of some waves there, so that any thread may read them."""
        self.fieldwork.complete()
        for wave in waves:
            for visit in self.in_wave(wave):
                visit.complete()
                for walk in visit.walks:
                    walk.complete()
                    walk.fill({"kept": {}})
        return replace(self, figures=None)
