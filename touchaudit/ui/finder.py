"""What can be jumped to: places left lately, clients, visits, walks, touchpoints, pages and actions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from touchaudit.domain.folding import match, words_of
from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.visit import VisitState
from touchaudit.errors import TouchAuditError
from touchaudit.services.search import Hit
from touchaudit.ui import style, words
from touchaudit.ui.state import AppState, Place

LEAST = 3
"""So many letters are looked for in answers and notes."""

_SHOWN = 40
_RECENT = 6
_HITS = 12


@dataclass(frozen=True, slots=True)
class Target:
    """One line of the palette: what it is, and what choosing it does.

    ``detail`` tells it from others of the same title; ``place`` is where it leads, if it is a place.
    """

    icon: str
    title: str
    detail: str
    go: Callable[[], object]
    place: Place | None = None

    @property
    def text(self) -> str:
        """All that it is found by."""
        return f"{self.title} {self.detail}"


@dataclass(frozen=True, slots=True)
class Section:
    """Targets under one heading."""

    title: str
    targets: tuple[Target, ...]


class Finder(QObject):
    """Finds targets by what was typed; made anew whenever the palette opens.

    Args:
        state: Where the window is, and where it was.
        actions: What can be done besides going somewhere.
    """

    def __init__(self, state: AppState, actions: Sequence[Target] = ()) -> None:
        super().__init__()
        self._state = state
        self._actions = tuple(actions)
        self._places = tuple(self._all_places()) if state.is_ready else ()

    def at_first(self) -> tuple[Section, ...]:
        """Return what is offered before anything is typed: the places left last, then pages and actions."""
        known = {_key(known.place): known for known in self._places if known.place and not known.place.ref}
        trail = [known[key] for key in map(_key, self._state.trail) if key in known]
        pages = [target for target in self._pages() if target not in trail]
        return _filled(
            Section(self.tr("Recent"), tuple(trail[:_RECENT])),
            Section(self.tr("Pages"), tuple(pages)),
            Section(self.tr("Actions"), self._actions),
        )

    def named(self, text: str) -> tuple[Section, ...]:
        """Return the places and actions that answer to what was typed, the best first."""
        looked_for = words_of(text)
        if not looked_for:
            return self.at_first()
        return _filled(
            Section(self.tr("Places"), _best((*self._pages(), *self._places), looked_for)),
            Section(self.tr("Actions"), _best(self._actions, looked_for)),
        )

    def written(self, text: str) -> tuple[Section, ...]:
        """Return the answers and notes that hold what was typed.

        Raises:
            StorageError: They can't be read.
        """
        if len(text.strip()) < LEAST or not self._state.is_ready:
            return ()
        hits = self._state.services.search.find(text, _HITS)
        return _filled(Section(self.tr("Answers and notes"), tuple(map(self._hit, hits))))

    def _pages(self) -> Iterator[Target]:
        state, client = self._state, self._state.client_id
        name = self._client_name(client)
        pages = [("home", "building-2", self.tr("Clients"), "")]
        if client:
            pages += [
                ("map", "map", self.tr("Map"), name),
                ("plan", "calendar", self.tr("Plan a visit"), name),
                ("insight", "lightbulb", self.tr("Insight"), name),
                ("roadmap", "square-kanban", self.tr("Road map"), name),
                ("report", "file-text", self.tr("Report"), name),
            ]
        pages.append(("library", "library", self.tr("Checklists"), ""))
        for page, icon, title, detail in pages:
            visit = "" if page == "plan" else None
            yield Target(icon, title, detail, partial(state.go, page, visit_id=visit), Place(page, client))

    def _client_name(self, client_id: str) -> str:
        named = (target.title for target in self._places if target.place == Place("map", client_id))
        return next(named, "")

    def _all_places(self) -> Iterator[Target]:
        clients = self._state.services.clients
        for card in clients.home().clients:
            client = card.client
            place = " · ".join(part for part in (client.industry, client.town) if part)
            yield self._place("building-2", client.name, place, Place("map", client.id))
            try:
                record = clients.record(client.id)
            except TouchAuditError:
                continue  # the home page says what is wrong with it
            yield from self._of_client(record)

    def _of_client(self, record: ClientRecord) -> Iterator[Target]:
        client = record.client
        for page, icon, title in (
            ("insight", "lightbulb", self.tr("Insight")),
            ("roadmap", "square-kanban", self.tr("Road map")),
            ("report", "file-text", self.tr("Report")),
        ):
            yield self._place(icon, title, client.name, Place(page, client.id))
        for touchpoint in record.touchpoints:
            icon = style.channel_icon(touchpoint.channel)
            told = f"{self.tr('Touchpoint')} · {client.name}"
            yield self._place(icon, touchpoint.name, told, Place("map", client.id, ref=touchpoint.id))
        for visit in (*record.planned, *reversed(record.visits)):
            yield from self._of_visit(record, visit)

    def _of_visit(self, record: ClientRecord, known: VisitRecord) -> Iterator[Target]:
        visit, client = known.visit, record.client
        page = "plan" if visit.state is VisitState.PLANNED else "review"
        told = f"{client.name} · {words.day(visit.on)}"
        yield self._place("calendar", visit.title, told, Place(page, client.id, visit.id))
        for walk in known.walks:
            told = f"{self.tr('Walk')} · {visit.title} · {client.name}"
            place = Place("walk", client.id, visit.id, walk.walk.id)
            yield self._place("footprints", walk.touchpoint.name, told, place)

    def _place(self, icon: str, title: str, detail: str, place: Place) -> Target:
        return Target(icon, title, detail, partial(self._state.go_to, place), place)

    def _hit(self, hit: Hit) -> Target:
        where = " · ".join(part for part in (hit.touchpoint, hit.question, hit.client, hit.visit) if part)
        page = "walk" if hit.walk_id else "review"
        place = Place(page, hit.client_id, hit.visit_id, hit.walk_id, hit.ref)
        return self._place("message-square-text", hit.snippet, where, place)


def _key(place: Place | None) -> tuple[str, ...]:
    return (place.page, place.client_id, place.visit_id, place.walk_id) if place else ()


def _best(targets: Sequence[Target], looked_for: Sequence[str]) -> tuple[Target, ...]:
    """Return the targets that answer, the best first; the title counts more than the rest, none twice."""
    ranked = []
    seen: set[tuple[object, ...]] = set()
    for at, target in enumerate(targets):
        name = (
            (target.title, target.detail) if target.place is None else (*_key(target.place), target.place.ref)
        )
        rank = 2 * match(target.title, looked_for) or match(target.text, looked_for)
        if rank and name not in seen:
            seen.add(name)
            ranked.append((-rank, at, target))
    return tuple(target for _, _, target in sorted(ranked, key=lambda one: one[:2])[:_SHOWN])


def _filled(*sections: Section) -> tuple[Section, ...]:
    return tuple(section for section in sections if section.targets)
