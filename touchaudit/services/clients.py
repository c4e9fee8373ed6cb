"""Clients: the home page, the touchpoint map, and everything on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from touchaudit.domain.client import Client, Persona, Site, Stage, Touchpoint
from touchaudit.domain.fieldwork import Profile
from touchaudit.domain.hotspots import HotSpot, hot_spots, phrase
from touchaudit.domain.ids import new_id
from touchaudit.domain.journey import TouchpointFigures, WaveFigures, wave_figures
from touchaudit.domain.movement import overall_movement
from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.visit import VisitState
from touchaudit.domain.wave import mean, wave_before
from touchaudit.errors import StorageError
from touchaudit.saying import joined
from touchaudit.services import starters
from touchaudit.services.backups import BackupService
from touchaudit.services.changes import Changes
from touchaudit.services.core import Core
from touchaudit.services.map_views import CoverageView, SketchView, coverage_view, sketch_views
from touchaudit.services.views import (
    ClientCard,
    HomeView,
    HotSpotLine,
    MapView,
    ResumeCard,
    StageColumn,
    TouchpointCard,
    VisitLine,
)
from touchaudit.services.walk_views import question_lines
from touchaudit.store import queries

Part = Client | Site | Persona | Stage | Touchpoint
_CHANGE = {
    Client: "Change the client",
    Site: "Change the site",
    Persona: "Change the persona",
    Stage: "Change the stage",
    Touchpoint: "Change the touchpoint",
}
_REMOVE = {
    Client: "Remove the client",
    Site: "Remove the site",
    Persona: "Remove the persona",
    Stage: "Remove the stage",
    Touchpoint: "Remove the touchpoint",
}


class ClientService:
    """Gestures on clients and their maps."""

    def __init__(self, core: Core, backups: BackupService) -> None:
        self._core = core
        self._backups = backups

    # Looking

    def home(self) -> HomeView:
        """Return the home page."""
        with self._core.database.read() as session:
            clients = queries.clients(session)
        records = [self._core.records.client(client.id) for client in clients]
        visits = [visit for record in records for visit in record.visits]
        return HomeView(
            resume=self._resume(),
            clients=tuple(_client_card(record) for record in records),
            under_way=sum(visit.visit.state is VisitState.DRAFT for visit in visits),
            planned=sum(len(record.planned) for record in records),
            last_backup=max((backup.made for backup in self._backups.known()), default=None),
            data_folder=self._core.home,
        )

    def known(self) -> frozenset[str]:
        """Return the ids of all clients."""
        return frozenset(self._core.records.client_ids())

    def find(self, name: str) -> str:
        """Return the id of the client of a name, whatever its capitals.

        Raises:
            StorageError: There is none, or more than one.
        """
        with self._core.database.read() as session:
            clients = queries.clients(session)
        found = [client.id for client in clients if client.name.casefold() == name.casefold()]
        if len(found) == 1:
            return found[0]
        names = ", ".join(client.name for client in clients) or "none yet"
        raise StorageError(f"There is no one client called {name}.", todo=f"Clients here: {names}.")

    def record(self, client_id: str) -> ClientRecord:
        """Return all that is known of a client."""
        return self._core.records.client(client_id)

    def wave_of(self, client_id: str, wave: int | None) -> int:
        """Return a wave, or the latest one with visits where none is named."""
        return wave or self.record(client_id).latest

    def map(self, client_id: str, wave: int | None = None) -> MapView:
        """Return the touchpoint map in a wave (the latest where none is named)."""
        record = self.record(client_id)
        wave = self.wave_of(client_id, wave)
        figures, before = wave_figures(record, wave), wave_before(record, wave)
        spots = hot_spots(record, wave)
        hot = {spot.touchpoint.id: "good" if spot.good else "bad" for spot in reversed(spots)}
        return MapView(
            client=record.client,
            sites=record.sites,
            personas=record.personas,
            wave=wave,
            waves=record.waves,
            score=figures.score,
            lowest=figures.lowest,
            highest=figures.highest,
            coverage=figures.coverage,
            band=figures.band,
            previous=figures.previous,
            moved=None if before is None else overall_movement(record, before, wave),
            touchpoints=len(record.touchpoints),
            walked=figures.audited,
            columns=_columns(record, figures, hot),
            hot_spots=tuple(self._hot_spot(spot) for spot in spots),
            visits=tuple(
                self._visit_line(record, visit) for visit in (*record.planned, *reversed(record.visits))
            ),
            missed=figures.missed,
        )

    def coverage(self, client_id: str, wave: int | None = None) -> CoverageView:
        """Return stage × channel: what exists, what a wave (the latest) audited, what nobody looked at."""
        return coverage_view(self.record(client_id), self.wave_of(client_id, wave))

    @staticmethod
    def starters() -> tuple[tuple[str, str], ...]:
        """Return key and label of what a new client may start with."""
        return starters.labels()

    def inventory(self, key: str, client_id: str = "") -> tuple[SketchView, ...]:
        """Return the touchpoints of a starter in the order of its way, and which a client has already."""
        return sketch_views(key, self.record(client_id).touchpoints if client_id else ())

    def why_critical(self, touchpoint: Touchpoint) -> str:
        """Return why a touchpoint is as critical as it is; empty where nobody said."""
        return self._profile(touchpoint).importance

    # Changing

    def create(self, name: str, industry: str = "", town: str = "", starter: str = "typical") -> Changes:
        """Store a new client with what its starter knows; ``created`` is its id.

        Where no industry is named, it is the starter's.
        """
        trade = industry.strip() or starters.starter(starter).industry
        client = Client(new_id(), name.strip(), trade, town.strip())
        stages, touchpoints, personas = starters.make(starter, client.id)
        made = [client, *stages, *touchpoints, *personas]
        gesture = self._core.keep("New client", made, scope=client.id)
        return self._changed(gesture, "New client", client.id, created=client.id)

    def add_from_starter(self, client_id: str, key: str, names: Iterable[str]) -> Changes:
        """Put touchpoints of a starter, by name, on a client's map; their stages come along where missing.

        What is on the map already stays as it is.
        """
        record = self.record(client_id)
        stages, touchpoints = starters.join(key, names, client_id, record.stages, record.touchpoints)
        label = "Add from the inventory"
        gesture = self._core.keep(label, [*stages, *touchpoints], scope=client_id)
        return self._changed(gesture, label, client_id)

    def save(self, value: Part, why: str | None = None) -> Changes:
        """Store a client, site, persona, stage or touchpoint, new or changed.

        ``why`` says of a touchpoint why it is as critical as it is; None leaves what is said already.
        """
        label, rows = _CHANGE[type(value)], [value, *self._reasons(value, why)]
        gesture = self._core.keep(label, rows, scope=_client_of(value))
        return self._changed(gesture, label, _client_of(value), created=value.id)

    def arrange(self, values: tuple[Part, ...]) -> Changes:
        """Store a new order or place of several parts as one gesture."""
        gesture = self._core.keep("Arrange", values, scope=_client_of(values[0]))
        return self._changed(gesture, "Arrange", _client_of(values[0]))

    def remove(self, value: Part) -> Changes:
        """Remove a part of a client, or the client; *Undo* brings it back with all that hung on it."""
        label = _REMOVE[type(value)]
        gesture = self._core.keep(label, [], removed=[value], scope=_client_of(value))
        return self._changed(gesture, label, _client_of(value))

    # Inside

    def _reasons(self, value: Part, why: str | None) -> tuple[Profile, ...]:
        """Return the description of a touchpoint where another reason changes it."""
        if why is None or not isinstance(value, Touchpoint):
            return ()
        before = self._profile(value)
        return () if before.importance == why else (replace(before, importance=why),)

    def _profile(self, touchpoint: Touchpoint) -> Profile:
        written = self._core.records.client(touchpoint.client_id).fieldwork.profiles
        fresh = Profile(touchpoint.id, touchpoint.client_id)
        return next((profile for profile in written if profile.id == touchpoint.id), fresh)

    def _changed(self, gesture: str | None, label: str, client_id: str, created: str = "") -> Changes:
        self._core.changed(client_id)
        return Changes(
            gesture,
            label,
            client_id,
            clients=True,
            plan=True,
            score=True,
            roadmap=True,
            created=created,
            scope=client_id,
        )

    def _resume(self) -> ResumeCard | None:
        with self._core.database.read() as session:
            walk = queries.last_walk(session)
        if walk is None:
            return None
        visit = self._core.visit(walk.visit_id)
        live = self._core.live.get(walk.id)
        touchpoint = self._core.touchpoint(visit.client_id, walk.touchpoint_id)
        lines = question_lines(live, touchpoint)
        here = next((line for line in lines if line.ref == live.ref_of(walk.here)), None)
        touched = [answer.answered for answer in live.answers.values() if answer.answered]
        return ResumeCard(
            client_id=visit.client_id,
            visit_id=visit.id,
            walk_id=walk.id,
            client=self._core.client(visit.client_id).name,
            visit=visit.title,
            touchpoint=touchpoint.name,
            number=here.number if here else 1,
            of=max((line.number for line in lines), default=0),
            touched=max([*touched, *([walk.started] if walk.started else [])], default=self._core.clock()),
        )

    def _hot_spot(self, spot: HotSpot) -> HotSpotLine:
        def fetch(_name: str) -> dict[str, str]:
            walk_id, ref = self._core.whereabouts(spot.evidence)
            return {"walk_id": walk_id, "ref": ref}

        return HotSpotLine.later(
            fetch,
            touchpoint_id=spot.touchpoint.id,
            title=spot.touchpoint.name,
            why=joined(phrase(reason) for reason in spot.reasons),
            good=spot.good,
            score=spot.score,
            band=spot.band,
            evidence=len(spot.evidence),
            photos=spot.photos,
        )

    def _visit_line(self, record: ClientRecord, visit: VisitRecord) -> VisitLine:
        score = visit.score.score
        walks, finished = self._core.records.standing(visit)
        return VisitLine(
            visit=visit.visit,
            persona=visit.persona.name if visit.persona else "",
            site=visit.site.name if visit.site else "",
            score=score,
            band=None if score is None else record.client.bands.of(score),
            walks=walks,
            finished=finished,
            open=0 if visit.visit.state is VisitState.PLANNED else visit.score.open,
        )


def _client_of(value: Part) -> str:
    return value.id if isinstance(value, Client) else value.client_id


def _client_card(record: ClientRecord) -> ClientCard:
    wave = record.latest
    figures = wave_figures(record, wave)
    return ClientCard(
        client=record.client,
        visits=len(record.visits),
        hot_spots=sum(not spot.good for spot in hot_spots(record, wave)),
        share=figures.audited / len(record.touchpoints) if record.touchpoints else 0.0,
        score=figures.score,
        lowest=figures.lowest,
        highest=figures.highest,
        coverage=figures.coverage,
        band=figures.band,
        latest=max((visit.visit.on for visit in record.visits), default=None),
    )


def _columns(record: ClientRecord, figures: WaveFigures, hot: dict[str, str]) -> tuple[StageColumn, ...]:
    columns = []
    for stage in sorted(record.stages, key=lambda stage: (stage.position, stage.name)):
        here = [known for known in figures.touchpoints if known.touchpoint.stage_id == stage.id]
        score = mean(known.score for known in here)
        columns.append(
            StageColumn(
                stage,
                score,
                None if score is None else record.client.bands.of(score),
                tuple(_touchpoint_card(known, hot) for known in here),
            )
        )
    return tuple(columns)


def _touchpoint_card(figures: TouchpointFigures, hot: dict[str, str]) -> TouchpointCard:
    return TouchpointCard(
        touchpoint=figures.touchpoint,
        score=figures.score,
        lowest=figures.lowest,
        highest=figures.highest,
        band=figures.band,
        walks=figures.walks,
        hot=hot.get(figures.touchpoint.id, ""),
        knockout=figures.knockouts > 0,
        open=figures.open,
    )
