"""Every gesture can be taken back and done again; a new one has to say here how."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.services.test_paper import filled
from touchaudit.domain import fieldwork as kinds
from touchaudit.domain.annotation import Arrow
from touchaudit.domain.chances import Noted
from touchaudit.domain.client import Channel, Persona
from touchaudit.domain.ids import new_id
from touchaudit.domain.paper import Part
from touchaudit.domain.release import Outcome
from touchaudit.domain.visit import Answer, Horizon, LapKind, Mark, VisitState
from touchaudit.errors import StorageError
from touchaudit.services.changes import Changes
from touchaudit.store import queries
from touchaudit.store.fieldwork_queries import fieldwork

SIGNED = {"VisitService.sign", "VisitService.amend"}
"""What no *Undo* takes back: it is on paper."""
DAY = date(2026, 9, 1)
WAITED, GREETING, PERSON = "/data/queue/waited", "/data/queue/greeting", "/data/person"


class Ground:
    """A visit under way, and the short ways to what a gesture needs first."""

    def __init__(self, services, walk_id: str, tmp_path: Path) -> None:
        self.services, self.walk, self.folder = services, walk_id, tmp_path
        view = services.walks.open(walk_id)
        self.visit, self.client, self.touchpoint = view.visit.id, view.visit.client_id, view.touchpoint
        self.clients, self.visits = services.clients, services.visits
        self.walks, self.roadmap, self.submissions = services.walks, services.roadmap, services.submissions
        self.fieldwork, self.insight = services.fieldwork, services.insight
        self.recordings = services.recordings

    def snapshot(self, client_id: str) -> list[object]:
        """Return every row that belongs to a client, as it is on disk."""
        with self.services._core.database.read() as session:
            on_map = (queries.sites, queries.personas, queries.stages, queries.touchpoints)
            rows = [[known for known in queries.clients(session) if known.id == client_id]]
            rows += [list(read(session, client_id)) for read in (*on_map, queries.visits, queries.actions)]
            beside = fieldwork(session, client_id)
            rows += [list(getattr(beside, field.name)) for field in fields(beside)]
            for visit in queries.visits(session, client_id):
                of_visit = (queries.walks, queries.opportunities, queries.moments, queries.appeals)
                rows += [list(read(session, visit.id)) for read in of_visit]
                for walk in queries.walks(session, visit.id):
                    given = queries.answers(session, walk.id).values()
                    rows.append(
                        [one for one in given if one != Answer(walk.id, one.key, entered=one.entered)]
                    )
                    of_walk = (queries.instances, queries.evidence, queries.laps)
                    rows += [list(read(session, walk.id)) for read in of_walk]
        return [sorted(part, key=repr) for part in rows]

    def picture(self, colour: str = "teal") -> bytes:
        made = BytesIO()
        Image.new("RGB", (60, 40), colour).save(made, "JPEG")
        return made.getvalue()

    def photo(self, colour: str = "teal") -> str:
        return self.walks.add_photo(self.walk, GREETING, self.picture(colour)).created

    def file(self) -> Path:
        path = self.folder / "said.txt"
        path.write_text("They were kind.", "utf-8")
        return path

    def card(self):
        made = self.roadmap.add(self.client, "Greet first", Horizon.NOW)
        return next(one for one in self.clients.record(self.client).actions if one.id == made.created)

    def signed(self) -> None:
        for line in self.walks.open(self.walk).questions:
            self.walks.mark(self.walk, line.ref, Mark.NOT_APPLICABLE)
        self.visits.set_state(self.visit, VisitState.IN_REVIEW)
        self.visits.sign(self.visit, "A. Auditor")

    def poor(self) -> None:
        self.walks.answer(self.walk, GREETING, "none")

    def moved(self) -> None:
        self.poor()
        self.roadmap.suggest(self.client)
        self.roadmap.move(self.client, _card(self).id, Horizon.IDEA, 0)

    def keep(self, entry: object, *parts: object) -> object:
        self.fieldwork.save(self.client, entry, parts)
        return entry

    def probe(self) -> kinds.Probe:
        made = kinds.Probe(
            new_id(), self.client, "Basket", self.walks.now(), touchpoint_id=self.touchpoint.id
        )
        return self.keep(made, kinds.Expected(new_id(), made.id, "Reminder", 1.0))

    def reply(self) -> kinds.Reply:
        return self.keep(kinds.Reply(new_id(), self.probe().id, self.walks.now()))

    def step(self, title: str) -> kinds.ChainStep:
        return self.keep(kinds.ChainStep(new_id(), self.client, title))

    def told(self) -> None:
        self.clients.save(replace(self.touchpoint, criticality=2))
        told = kinds.LoyaltyNote(
            new_id(), self.client, kinds.Loyalty.LEAVES, "Never again", self.touchpoint.id
        )
        self.insight.keep(told)

    def table(self, *lines: str) -> Path:
        path = self.folder / "table.csv"
        path.write_text("\n".join(lines), "utf-8")
        return path

    def submission(self) -> Path:
        path = self.folder / "sent.xml"
        path.write_text('<data id="small"><queue><waited>yes</waited></queue></data>', "utf-8")
        return path


def _rounds(at: Ground) -> None:
    at.walks.add_repeat(at.walk, PERSON)
    at.walks.answer(at.walk, f"{PERSON}[1]/said", "Good day")


def _after(prepare: Callable[[Ground], object], gesture: Callable[[Ground], Changes]):
    def do(at: Ground) -> Callable[[], Changes]:
        prepare(at)
        return partial(gesture, at)

    return do


def _plain(gesture: Callable[[Ground], Changes]):
    return _after(lambda _at: None, gesture)


def _changed_plan(at: Ground) -> Changes:
    draft = replace(at.visits.draft_of(at.visit), title="Another", cover_story="A neighbour sent me")
    return at.visits.change_plan(at.visit, draft)


def _with_kit(at: Ground) -> None:
    at.visits.change_plan(at.visit, replace(at.visits.draft_of(at.visit), kit=("Cash",)))


def _missed(at: Ground) -> str:
    return at.visits.add_opportunity(at.visit, "No card offered").created


def _opportunity(at: Ground) -> str:
    return at.visits.opportunities(at.visit)[-1].id


def _moment(at: Ground) -> str:
    return at.services._core.moments(at.visit)[-1].id


def _appealed(at: Ground) -> None:
    at.signed()
    at.visits.appeal(at.visit, at.walk, GREETING, "The owner", "It was warm.")


def _appeal(at: Ground) -> str:
    return at.visits.review(at.visit).appeals[-1].appeal.id


def _photo(at: Ground) -> str:
    return at.walks.question(at.walk, GREETING).photos[0].id


def _card(at: Ground):
    return at.clients.record(at.client).actions[-1]


def _beside(at: Ground) -> kinds.Fieldwork:
    return at.clients.record(at.client).fieldwork


def _described(at: Ground) -> kinds.Profile:
    return kinds.Profile(at.touchpoint.id, at.client, importance="The first thing anyone sees")


def _of_metrics(at: Ground) -> Path:
    return at.table("Touchpoint,Metric,Date,Value,Better", "Counter,No-shows,2026-09-01,6,lower")


def _of_mentions(at: Ground) -> Path:
    return at.table("Date,Source,Text", "2026-09-01,Forum,Never again")


def _recorded(at: Ground) -> Changes:
    recording = at.recordings.begin(at.walk, GREETING, "Voice note")
    recording.path.write_bytes(b"spoken")
    return at.recordings.keep(recording, at.recordings.prepare(recording))


GESTURES = {
    "ClientService.create": _plain(lambda at: at.clients.create("Mill Lane Motors", starter="empty")),
    "ClientService.save": _plain(lambda at: at.clients.save(Persona(new_id(), at.client, "Father"))),
    "ClientService.arrange": _plain(lambda at: at.clients.arrange((replace(at.touchpoint, position=7),))),
    "ClientService.remove": _plain(lambda at: at.clients.remove(at.clients.record(at.client).client)),
    "ClientService.add_from_starter": _plain(
        lambda at: at.clients.add_from_starter(
            at.client, "retail", [at.clients.inventory("retail")[0].touchpoint.name]
        )
    ),
    "VisitService.plan": _plain(lambda at: at.visits.plan(at.client, at.visits.draft_of(at.visit))),
    "VisitService.change_plan": _plain(_changed_plan),
    "VisitService.pack": _after(_with_kit, lambda at: at.visits.pack(at.visit, "Cash", packed=True)),
    "VisitService.remove": _plain(lambda at: at.visits.remove(at.visit)),
    "VisitService.set_state": _plain(lambda at: at.visits.set_state(at.visit, VisitState.IN_REVIEW)),
    "VisitService.add_message": _plain(
        lambda at: at.visits.add_message(at.visit, at.walk, Channel.EMAIL, "Thank you")
    ),
    "VisitService.add_repeated": _plain(lambda at: at.visits.add_repeated(at.visit, at.walk)),
    "VisitService.remove_moment": _after(
        lambda at: at.visits.add_repeated(at.visit, at.walk),
        lambda at: at.visits.remove_moment(at.visit, _moment(at)),
    ),
    "VisitService.add_opportunity": _plain(lambda at: at.visits.add_opportunity(at.visit, "No card")),
    "VisitService.remove_opportunity": _after(
        _missed, lambda at: at.visits.remove_opportunity(at.visit, _opportunity(at))
    ),
    "VisitService.appeal": _after(
        Ground.signed, lambda at: at.visits.appeal(at.visit, at.walk, GREETING, "The owner", "It was warm.")
    ),
    "VisitService.settle": _after(
        _appealed, lambda at: at.visits.settle(_appeal(at), Outcome.UPHELD, "Heard on the tape.")
    ),
    "WalkService.answer": _plain(lambda at: at.walks.answer(at.walk, WAITED, "yes")),
    "WalkService.clear": _after(Ground.poor, lambda at: at.walks.clear(at.walk, GREETING)),
    "WalkService.mark": _plain(lambda at: at.walks.mark(at.walk, GREETING, Mark.NOT_OBSERVED, "too dark")),
    "WalkService.note": _plain(lambda at: at.walks.note(at.walk, GREETING, "Nobody looked up")),
    "WalkService.flag": _after(Ground.poor, lambda at: at.walks.flag(at.walk, GREETING, on=True)),
    "WalkService.set_observed": _after(
        Ground.poor, lambda at: at.walks.set_observed(at.walk, GREETING, at.walks.now().replace(hour=8))
    ),
    "WalkService.add_repeat": _plain(lambda at: at.walks.add_repeat(at.walk, PERSON)),
    "WalkService.remove_repeat": _after(_rounds, lambda at: at.walks.remove_repeat(at.walk, f"{PERSON}[1]")),
    "WalkService.move_repeat": _after(_rounds, lambda at: at.walks.move_repeat(at.walk, f"{PERSON}[1]", 2)),
    "WalkService.keep_photo": _plain(
        lambda at: at.walks.keep_photo(at.walk, GREETING, at.walks.prepare_photo(at.picture()))
    ),
    "WalkService.add_photo": _plain(lambda at: at.walks.add_photo(at.walk, GREETING, at.picture())),
    "WalkService.attach": _plain(lambda at: at.walks.attach(at.walk, GREETING, at.picture())),
    "WalkService.keep_file": _plain(
        lambda at: at.walks.keep_file(at.walk, GREETING, at.walks.prepare_file(at.file()))
    ),
    "RecordingService.keep": _plain(_recorded),
    "WalkService.add_file": _plain(lambda at: at.walks.add_file(at.walk, GREETING, at.file())),
    "WalkService.annotate": _after(
        Ground.photo,
        lambda at: at.walks.annotate(at.walk, _photo(at), [Arrow(0.1, 0.1, 0.8, 0.8)]),
    ),
    "WalkService.arrange_photos": _after(
        lambda at: (at.photo(), at.photo("red")),
        lambda at: at.walks.arrange_photos(
            at.walk, [photo.id for photo in reversed(at.walks.question(at.walk, GREETING).photos)]
        ),
    ),
    "WalkService.remove_evidence": _after(
        Ground.photo, lambda at: at.walks.remove_evidence(at.walk, _photo(at))
    ),
    "WalkService.caption": _after(Ground.photo, lambda at: at.walks.caption(at.walk, _photo(at), "The door")),
    "WalkService.lap": _plain(lambda at: at.walks.lap(at.walk, "/data/queue/waited", LapKind.START)),
    "WalkService.finish": _plain(lambda at: at.walks.finish(at.walk)),
    "WalkService.reopen": _after(lambda at: at.walks.finish(at.walk), lambda at: at.walks.reopen(at.walk)),
    "RoadMapService.add": _plain(lambda at: at.roadmap.add(at.client, "Greet first", Horizon.NOW)),
    "RoadMapService.add_idea": _plain(lambda at: at.roadmap.add_idea(at.client, "A chair", None)),
    "RoadMapService.add_finding": _after(
        Ground.poor, lambda at: at.roadmap.add_finding(at.client, at.touchpoint.id)
    ),
    "RoadMapService.add_question": _after(
        Ground.poor, lambda at: at.roadmap.add_question(at.client, at.touchpoint.id, GREETING)
    ),
    "RoadMapService.add_noted": _plain(
        lambda at: at.roadmap.add_noted(
            at.client,
            Noted("A chair", at.touchpoint, at.services.clients.record(at.client).visits[0].visit, ""),
        )
    ),
    "RoadMapService.put": _after(
        Ground.poor, lambda at: at.roadmap.put(at.client, at.roadmap.board(at.client).suggestions)
    ),
    "RoadMapService.follow": _after(Ground.moved, lambda at: at.roadmap.follow(at.client, _card(at).id)),
    "RoadMapService.suggest": _after(Ground.poor, lambda at: at.roadmap.suggest(at.client)),
    "RoadMapService.save": _after(
        Ground.card, lambda at: at.roadmap.save(replace(_card(at), title="Greet at the door"))
    ),
    "RoadMapService.move": _after(
        Ground.card, lambda at: at.roadmap.move(at.client, _card(at).id, Horizon.LATER, 0)
    ),
    "RoadMapService.remove": _after(Ground.card, lambda at: at.roadmap.remove(_card(at))),
    "FieldworkService.save": _plain(
        lambda at: at.fieldwork.save(at.client, kinds.Promise(new_id(), at.client, "By noon", DAY))
    ),
    "FieldworkService.remove": _after(
        Ground.reply, lambda at: at.fieldwork.remove(at.client, _beside(at).probes[0])
    ),
    "FieldworkService.close": _after(
        Ground.probe, lambda at: at.fieldwork.close(at.client, _beside(at).probes[0])
    ),
    "FieldworkService.reopen": _after(
        lambda at: at.fieldwork.close(at.client, at.probe()),
        lambda at: at.fieldwork.reopen(at.client, _beside(at).probes[0]),
    ),
    "FieldworkService.arrange": _after(
        lambda at: (at.step("Greet"), at.step("Serve")),
        lambda at: at.fieldwork.arrange(at.client, tuple(reversed(_beside(at).chain))),
    ),
    "FieldworkService.score_reply": _after(
        Ground.reply, lambda at: at.fieldwork.score_reply(at.client, _beside(at).replies[0])
    ),
    "FieldworkService.import_metrics": _plain(
        lambda at: at.fieldwork.import_metrics(at.client, _of_metrics(at))
    ),
    "FieldworkService.import_mentions": _plain(
        lambda at: at.fieldwork.import_mentions(at.client, _of_mentions(at))
    ),
    "InsightService.keep": _plain(lambda at: at.insight.keep(_described(at))),
    "InsightService.remove": _after(
        lambda at: at.insight.keep(_described(at)), lambda at: at.insight.remove(_described(at))
    ),
    "InsightService.adopt": _after(Ground.told, lambda at: at.insight.adopt(at.client)),
    "SubmissionService.bring_in": _plain(lambda at: at.submissions.bring_in(at.submission(), at.walk)),
}


def known(services) -> set[str]:
    """Return every gesture of every service."""
    return {
        f"{type(service).__name__}.{name}"
        for service in vars(services).values()
        for name, method in inspect.getmembers(type(service), inspect.isfunction)
        if not name.startswith("_") and method.__annotations__.get("return") == "Changes"
    }


def test_every_gesture_is_tried_here(services):
    assert known(services) == GESTURES.keys() | SIGNED


@pytest.mark.parametrize("name", GESTURES)
def test_a_gesture_is_taken_back_whole_and_done_again(services, walk_id, tmp_path, name):
    at = Ground(services, walk_id, tmp_path)
    gesture = GESTURES[name](at)
    before = at.snapshot(at.client)
    changes = gesture()
    client = changes.client_id
    assert changes.gesture, "nothing was stored"
    assert services.history.can_undo(changes.scope) == changes.label
    after = at.snapshot(client)
    assert after != before
    services.history.undo(changes.scope)
    assert at.snapshot(at.client) == before
    services.history.redo(changes.scope)
    assert at.snapshot(client) == after
    assert services.backups.verify() == []


def test_a_title_of_the_report_is_taken_back_and_written_again(services, walk_id, tmp_path):
    at = Ground(services, walk_id, tmp_path)
    before = at.snapshot(at.client)
    services.reports.retitle(at.client, 1, "summary", "They wait too long")
    after = at.snapshot(at.client)
    assert after != before
    services.history.undo(at.client)
    assert at.snapshot(at.client) == before
    services.history.redo(at.client)
    assert at.snapshot(at.client) == after


def test_what_was_read_from_paper_is_taken_back_at_once_and_done_again(services, walk_id, tmp_path):
    at, paper = Ground(services, walk_id, tmp_path), services.paper
    drawn = paper.draw([paper.of_walk(walk_id)], fillable=True)
    file = tmp_path / "filled.pdf"
    file.write_bytes(
        filled(drawn, {(Part.ANSWER, "/queue/waited"): "=yes", (Part.NOTE, "/queue/waited"): "Ten"})
    )
    (proposal,) = paper.review(paper.read([file])).proposals
    before = at.snapshot(at.client)
    taken = paper.take(proposal, {line.path for line in proposal.lines})
    after = at.snapshot(at.client)
    assert taken.gestures == 2  # the answer and its note
    assert after != before
    paper.take_back(taken)
    assert at.snapshot(at.client) == before
    for _ in range(taken.gestures):
        services.history.redo(taken.changes.scope)
    assert at.snapshot(at.client) == after


@pytest.mark.parametrize("name", sorted(SIGNED))
def test_what_was_signed_stays_signed(services, walk_id, tmp_path, name):
    at = Ground(services, walk_id, tmp_path)
    at.signed()
    if name == "VisitService.amend":
        at.visits.amend(at.visit, "A typing mistake", "A. Auditor")
    assert not services.history.can_undo(at.visit)
    with pytest.raises(StorageError):
        at.visits.sign(at.visit, "")
