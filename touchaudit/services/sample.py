"""The sample client: a made-up dental practice, audited twice by the same gestures as a real client."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from touchaudit.domain.client import Channel, Persona, Phase, ServiceStandard, Site, Stage, Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Action, Horizon, VisitState
from touchaudit.services import sample_fieldwork, sample_insight
from touchaudit.services.core import Core
from touchaudit.services.sample_story import Place, Story, Told
from touchaudit.services.sample_walk import Auditor, Watch
from touchaudit.services.views import PlanDraft, PlanStep
from touchaudit.store import queries

if TYPE_CHECKING:
    from touchaudit.services.services import Services

Progress = Callable[[float], None]

_BEING_MADE = "{name} (being made)"
_FORETHOUGHT = timedelta(days=14)
_PLAIN = ("name", "criticality", "expectation", "think", "do", "feel", "checklist", "reach")


class SampleService:
    """Makes the sample client."""

    def __init__(self, services: Services, core: Core) -> None:
        self._services = services
        self._core = core
        self._name = ""

    def is_there(self) -> bool:
        """Return whether the sample client is there, and whole."""
        self._name = self._name or Story.load().client["name"]
        return any(name == self._name for _, name in self._clients())

    def create(self, progress: Progress | None = None) -> str:
        """Make the sample client through the services and return its id; the one there is, if it is whole.

        What an interrupted making left behind is removed first.

        Args:
            progress: Told the share (0–1) that is done, many times.

        Raises:
            StorageError: It can't be stored; what was made so far is removed the next time.
        """
        story = Story.load()
        for client_id, name in self._clients():
            if name == story.client["name"]:
                return client_id
            if name == _BEING_MADE.format(**story.client):
                self._services.clients.remove(self._services.clients.record(client_id).client)
        return _Making(self._services, self._core, story, progress or (lambda share: None)).make()

    def _clients(self) -> list[tuple[str, str]]:
        with self._core.database.read() as session:
            return [(client.id, client.name) for client in queries.clients(session)]


class _Making:
    """One making of the sample: remembers which id each thing of the story was given."""

    def __init__(self, services: Services, core: Core, story: Story, progress: Progress) -> None:
        self._services = services
        self._core = core
        self._story = story
        self._progress = progress
        self._ids: dict[str, str] = {}
        self._client = ""
        self._walked = 0

    def make(self) -> str:
        first = self._story.visits[0]
        with self._core.at(Watch(first.moment("-21 10:00"))):
            self._map()
        done_waves: set[int] = set()
        for told in self._story.visits:
            if told.wave not in done_waves:
                self._between(told)
                done_waves.add(told.wave)
            self._visit(told)
        with self._core.at(Watch(self._story.visits[-2].moment("28 10:00"))):
            sample_insight.tell(self._services, self._client, self._ids)
        sample_fieldwork.tell(self._services, self._client, self._ids)
        client = self._services.clients.record(self._client).client
        # No gesture of a person: taking it back would make the client look half made.
        self._core.keep("", [replace(client, name=self._story.client["name"])])
        self._core.changed(self._client)
        self._progress(1.0)
        return self._client

    # The client and its map

    def _map(self) -> None:
        clients, plain = self._services.clients, self._story.client
        name = _BEING_MADE.format(**plain)
        self._client = clients.create(name, plain["industry"], plain["town"], starter="empty").created
        record = clients.record(self._client)
        clients.save(replace(record.client, note=plain["note"]))
        for stage in record.stages:
            clients.remove(stage)
        clients.arrange(tuple(self._parts()))

    def _parts(self) -> Iterator[Site | Persona | Stage | Touchpoint]:
        for at, site in enumerate(self._story.sites):
            yield Site(self._new(site), self._client, site["name"], site["address"], at)
        for at, persona in enumerate(self._story.personas):
            channels = tuple(map(Channel, persona["channels"]))
            yield Persona(
                self._new(persona), self._client, persona["name"], persona["scenario"], channels, at
            )
        for at, stage in enumerate(self._story.stages):
            yield Stage(self._new(stage), self._client, stage["name"], Phase(stage["phase"]), at)
        for at, place in enumerate(self._story.places):
            yield self._touchpoint(place, at)

    def _touchpoint(self, place: Place, at: int) -> Touchpoint:
        fields = place.fields
        return Touchpoint(
            id=self._new(fields),
            client_id=self._client,
            stage_id=self._ids[fields["stage"]],
            channel=Channel(fields["channel"]),
            standard=ServiceStandard(*fields["standard"]) if "standard" in fields else None,
            owner_role=fields.get("owner", ""),
            skills=tuple(fields.get("skills", ())),
            position=at,
            **{name: fields[name] for name in _PLAIN if name in fields},
        )

    def _new(self, fields: Mapping[str, Any]) -> str:
        return self._ids.setdefault(fields["key"], new_id())

    # Visits

    def _visit(self, told: Told) -> None:
        """Plan a visit and, unless it lies ahead, walk it and hand it over."""
        visits = self._services.visits
        if not told.handed_over:
            visits.plan(self._client, self._draft(told))
            return
        watch = Watch(told.moment("0 09:00") - _FORETHOUGHT)
        with self._core.at(watch):
            visit_id = visits.plan(self._client, self._draft(told)).created
            self._walk(told, visit_id, watch)
            watch.now = told.moment(told.handed_over)
            visits.set_state(visit_id, VisitState.IN_REVIEW)
            watch.pass_(timedelta(minutes=35))
            visits.sign(visit_id, self._core.visit(visit_id).auditor, "auditor")

    def _draft(self, told: Told) -> PlanDraft:
        places = [place for place in self._story.places if place.key in told.starts]
        return PlanDraft(
            title=told.title,
            on=told.on,
            wave=told.wave,
            site_id=self._ids[told.site],
            persona_id=self._ids[told.persona],
            auditor=told.auditor,
            note=told.note,
            steps=tuple(PlanStep(self._ids[place.key], place.fields["checklist"]) for place in places),
        )

    def _walk(self, told: Told, visit_id: str, watch: Watch) -> None:
        walks = {walk.touchpoint_id: walk.id for walk in self._core.walks(visit_id)}
        total = sum(len(known.starts) for known in self._story.visits if known.handed_over)
        for key, start in told.starts.items():
            watch.now = told.moment(start)
            walk_id = walks[self._ids[key]]
            place = self._story.place(key)
            Auditor(
                self._core, self._services.walks, told=told, place=place, walk_id=walk_id, watch=watch
            ).walk()
            self._miss(told, visit_id, key, walk_id)
            self._walked += 1
            self._progress(0.95 * self._walked / total)
        self._miss(told, visit_id, "", None)

    def _miss(self, told: Told, visit_id: str, place: str, walk_id: str | None) -> None:
        for visit, key, text, kind in self._story.opportunities:
            if (visit, key) == (told.key, place):
                self._services.visits.add_opportunity(visit_id, text, kind, walk_id)

    # The road map

    def _between(self, told: Told) -> None:
        """Do what the firm did before a wave: cards of its own, and after the second wave the whole board."""
        if told.wave == 2:
            with self._core.at(Watch(told.moment("-150 10:00"))):
                self._own_cards("first")
        elif told.wave == 3:
            with self._core.at(Watch(self._story.visits[-2].moment("21 10:00"))):
                self._choose_cards()
                self._move_cards()
                self._edit_cards()
                self._own_cards("second")

    def _own_cards(self, which: str) -> None:
        roadmap = self._services.roadmap
        for key, question, title, detail, owner, days, due, done, lane in self._story.roadmap[which]:
            made = roadmap.add(self._client, title, Horizon(lane)).created
            roadmap.save(
                replace(
                    self._cards()[made],
                    touchpoint_id=self._ids[key],
                    question=question,
                    detail=detail,
                    owner_role=owner,
                    effort=float(days),
                    due=_day(due),
                    done=_day(done),
                    moved=False,
                )
            )

    def _choose_cards(self) -> None:
        """Put on the road map what the client chose to mend."""
        chosen = {(self._ids[key], question) for key, question in self._story.roadmap["chosen"]}
        found = self._services.roadmap.board(self._client).suggestions
        wanted = [one for one in found if (one.action.touchpoint_id, one.action.question) in chosen]
        self._services.roadmap.put(self._client, wanted)

    def _edit_cards(self) -> None:
        """Put the chosen cards into the client's words, and give them an owner and a date."""
        plan = self._story.roadmap
        words = {(self._ids[key], question): rest for key, question, *rest in plan["words"]}
        owners = {self._ids[place.key]: place.fields["owner"] for place in self._story.places}
        for card in self._cards().values():
            if card.due is None and card.done is None:
                usual = (card.title, card.detail, card.effort)
                title, detail, days = words.get((card.touchpoint_id or "", card.question), usual)
                owner = owners.get(card.touchpoint_id or "", card.owner_role)
                edited = replace(card, title=title, detail=detail, effort=days, owner_role=owner)
                self._services.roadmap.save(replace(edited, due=_day(plan["due"][card.horizon])))

    def _move_cards(self) -> None:
        for key, question, lane, place in self._story.roadmap["moved"]:
            for card in self._cards().values():
                if (card.touchpoint_id, card.question) == (self._ids[key], question):
                    self._services.roadmap.move(self._client, card.id, Horizon(lane), place)

    def _cards(self) -> dict[str, Action]:
        lanes = self._services.roadmap.board(self._client).lanes.values()
        return {card.action.id: card.action for cards in lanes for card in cards}


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
