"""What was worked out is kept, and never shown once something it was made of has changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from touchaudit.domain.client import ServiceStandard
from touchaudit.domain.lens import Lens, lenses
from touchaudit.domain.visit import Mark, VisitState
from touchaudit.services import figures
from touchaudit.services.live import LiveWalks
from touchaudit.services.services import DATABASE, Services
from touchaudit.store.database import Database

from ..benchmarks import crowd

LENSES = (Lens(auditor="Bea"), Lens(wave=1, auditor="Ann"))


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small client of three waves, made once; its figures were never worked out."""
    home = tmp_path_factory.mktemp("crowd")
    crowd.make(home, visits=3, answers=210, waves=3, places=3)
    return home


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "home"
    copy.mkdir()
    (copy / DATABASE).write_bytes((made / DATABASE).read_bytes())
    return copy


def client_of(services: Services) -> str:
    return services.clients.home().clients[0].client.id


def shown(services: Services) -> tuple[object, ...]:
    """Return what the pages show of the client."""
    client_id = client_of(services)
    record = services.clients.record(client_id)
    board = services.roadmap.board(client_id)
    suggestions = [(one.touchpoint, one.label, one.uplift, one.knockout) for one in board.suggestions]
    return (
        services.clients.home().clients,
        tuple(services.clients.map(client_id, wave) for wave in record.waves),
        tuple(services.clients.coverage(client_id, wave) for wave in record.waves),
        tuple(services.visits.review(visit.visit.id) for visit in record.visits),
        suggestions,
        services.reports.scope(client_id),
        tuple(panels(services, client_id, Lens(wave)) for wave in record.waves),
        tuple(panels(services, client_id, lens) for lens in LENSES),
    )


def panels(services: Services, client_id: str, lens: Lens) -> tuple[object, ...]:
    """Return what the panels of the insight page show through a lens, but for how it came about."""
    looks, work = services.insight, services.fieldwork
    return (
        looks.hot_spots(client_id, lens),
        looks.registers(client_id, lens),
        looks.dimensions(client_id, lens),
        looks.intentions(client_id, lens),
        looks.trend(client_id, lens),
        looks.change(client_id, lens),
        looks.sides(client_id, lens),
        tuple((one, tuple(one.evidence)) for one in looks.streaks(client_id, lens)),
        looks.stakes(client_id, lens),
        looks.confidence(client_id, lens),
        looks.doubts(client_id, lens),
        work.promises(client_id, lens).figures,
        work.metrics(client_id).tracking,
        work.chain(client_id, lens).felt,
        work.skills(client_id, lens).lines,
        work.contact(client_id, lens).figures.lines,
        work.standards(client_id, lens).lines,
    )


def without_what_is_kept(home: Path, look: Callable[[Services], object]) -> object:
    """Return what is shown when everything is worked out from the answers."""
    database = Database.open(home / DATABASE)
    with database.transaction() as session:
        session.execute(text("DELETE FROM figured"))
    services = Services(home, database, now)
    try:
        return look(services)
    finally:
        services.close()


def test_after_a_restart_the_same_is_shown_and_nothing_is_worked_out(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = Services.open(home, clock=now)
    before = shown(services)
    services.close()
    again = Services.open(home, clock=now)
    written = []
    monkeypatch.setattr(figures.FigureStore, "keep_walk", lambda *given: written.append(given))
    monkeypatch.setattr(figures.FigureStore, "keep_place", lambda *given: written.append(given))
    monkeypatch.setattr(figures.FigureStore, "keep_part", lambda *given: written.append(given))
    assert shown(again) == before
    assert written == []
    again.close()


def test_whatever_is_done_the_pages_show_what_follows_from_the_answers(home: Path) -> None:
    services = Services.open(home, clock=now)
    dice = Random(7)
    shown(services)
    for gesture in GESTURES:
        gesture(services, dice)
        client_of(services)
    last = shown(services)
    services.close()
    assert last == without_what_is_kept(home, shown)


def test_a_visit_that_was_another_day_takes_its_place_among_the_others(home: Path) -> None:
    services = Services.open(home, clock=now)
    _move_to_another_wave(services, Random(7))
    shown(services)
    visit_id = services.walks.open(_open_walk(services)).visit.id
    earlier = replace(services.visits.draft_of(visit_id), on=date(2020, 1, 1), auditor="Somebody else")
    services.visits.change_plan(visit_id, earlier)
    last = shown(services)
    services.close()
    assert last == without_what_is_kept(home, shown)


def test_a_wave_that_was_left_by_its_last_visit_begins_anew(tmp_path: Path) -> None:
    crowd.make(tmp_path, visits=3, answers=210, waves=3, places=3)
    services = Services.open(tmp_path, clock=now)
    client_id, walk = client_of(services), services.walks.open(_open_walk(services))
    shown(services)
    away = 1 if walk.visit.wave != 1 else 2
    draft = replace(services.visits.draft_of(walk.visit.id), wave=away)
    services.visits.change_plan(walk.visit.id, draft)
    shown(services)
    draft = services.visits.default_plan(client_id)
    plan = replace(draft, wave=walk.visit.wave, steps=draft.steps[-1:])
    services.walks.open(services.visits.first_walk(services.visits.plan(client_id, plan).created))
    last = shown(services)
    services.close()
    assert last == without_what_is_kept(tmp_path, shown)


def test_all_scores_can_be_had_before_anything_is_shown(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def scored(services: Services) -> object:
        shares = list(services.scores())
        assert len(shares) > 5
        assert shares == sorted(shares)
        assert shares[-1] == 1
        assert list(services.scores()) == []
        monkeypatch.setattr(LiveWalks, "look", None)  # nothing has to be set going any more
        return services.clients.home().clients

    services = Services.open(home, clock=now)
    list(services.scores())
    before = services.clients.home().clients
    services.close()
    assert without_what_is_kept(home, scored) == before


def test_figures_of_another_program_are_left_aside(home: Path) -> None:
    services = Services.open(home, clock=now)
    before = shown(services)
    services.close()
    database = Database.open(home / DATABASE)
    with database.transaction() as session:
        session.execute(text("UPDATE figured SET seq = seq + 1 WHERE device = ''"))
        session.execute(text("UPDATE figure_of_walk SET value = 'of a later program'"))
    again = Services(home, database, now)
    assert shown(again) == before
    again.close()


def test_verifying_tells_of_a_wrong_score_and_leaves_it_aside(home: Path) -> None:
    services = Services.open(home, clock=now)
    before = shown(services)
    services.close()
    database = Database.open(home / DATABASE)
    with database.transaction() as session:
        session.execute(text("UPDATE figure_of_walk SET score = json_set(score, '$.score', 1.5)"))
        session.execute(text("DELETE FROM figure_of_place"))
    again = Services(home, database, now)
    found = again.backups.verify()
    assert found
    assert all("is not what its answers say" in line for line in found)
    assert shown(again) == before
    assert again.backups.verify() == []
    again.close()


# What a person may do, each moving some figure.


def _open_walk(services: Services) -> str:
    with services._core.database.read() as session:
        (walk_id,) = session.execute(
            text("SELECT id FROM walk WHERE started IS NOT NULL AND finished IS NULL")
        ).scalars()
    return str(walk_id)


def _answer(services: Services, dice: Random) -> None:
    walk_id = _open_walk(services)
    for line in services.walks.open(walk_id).questions:
        question = services.walks.question(walk_id, line.ref)
        if question.type == "select_one" and not question.readonly and dice.random() < 0.5:
            services.walks.answer(walk_id, line.ref, dice.choice(question.choices).name)


def _mark(services: Services, dice: Random) -> None:
    walk_id = _open_walk(services)
    line = next(line for line in services.walks.open(walk_id).questions if line.state == "answered")
    services.walks.mark(walk_id, line.ref, Mark.NOT_OBSERVED, "It was dark")
    services.walks.note(walk_id, line.ref, "The sign at the door")


def _undo(services: Services, dice: Random) -> None:
    visit_id = services.walks.open(_open_walk(services)).visit.id
    services.history.undo(visit_id)


def _finish(services: Services, dice: Random) -> None:
    walk_id = _open_walk(services)
    services.walks.finish(walk_id)
    services.walks.reopen(walk_id)


def _miss(services: Services, dice: Random) -> None:
    services.visits.add_opportunity(services.walks.open(_open_walk(services)).visit.id, "No card offered")


def _weigh(services: Services, dice: Random) -> None:
    touchpoint = services.walks.open(_open_walk(services)).touchpoint
    services.clients.save(replace(touchpoint, criticality=1, expectation=7))


def _judge(services: Services, dice: Random) -> None:
    for touchpoint in services.clients.record(client_of(services)).touchpoints[:6]:
        services.clients.save(replace(touchpoint, standard=ServiceStandard(1, 2), owner_role="till"))


def _take_off_the_map(services: Services, dice: Random) -> None:
    here = services.walks.open(_open_walk(services)).touchpoint
    record = services.clients.record(client_of(services))
    walked = {walk.touchpoint.id: walk.touchpoint for visit in record.visits for walk in visit.walks}
    services.clients.remove(next(one for one in walked.values() if one.id != here.id))
    services.clients.remove(next(one for one in record.stages if one.id != here.stage_id))


def _move_to_another_wave(services: Services, dice: Random) -> None:
    visit_id = services.walks.open(_open_walk(services)).visit.id
    services.visits.change_plan(visit_id, replace(services.visits.draft_of(visit_id), wave=2))


def _another_goes(services: Services, dice: Random) -> None:
    for visit in services.clients.record(client_of(services)).visits[:4]:
        if visit.visit.state is VisitState.DRAFT:
            draft = services.visits.draft_of(visit.visit.id)
            services.visits.change_plan(
                visit.visit.id, replace(draft, auditor="Bea" if draft.auditor == "Ann" else "Ann")
            )


def _remove_a_visit(services: Services, dice: Random) -> None:
    services.visits.remove(services.clients.record(client_of(services)).visits[0].visit.id)


def _plan_and_begin(services: Services, dice: Random) -> None:
    client_id = client_of(services)
    draft = services.visits.default_plan(client_id)
    visit_id = services.visits.plan(client_id, replace(draft, steps=draft.steps[:2])).created
    client_of(services)
    services.walks.finish(services.walks.open(services.visits.first_walk(visit_id)).walk.id)


GESTURES: tuple[Callable[[Services, Random], None], ...] = (
    _answer,
    _mark,
    _undo,
    _answer,
    _finish,
    _miss,
    _weigh,
    _judge,
    _take_off_the_map,
    _move_to_another_wave,
    _another_goes,
    _answer,
    _remove_a_visit,
    _plan_and_begin,
)


def test_what_was_worked_out_while_nobody_waited_need_not_be_worked_out_again(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = Services.open(home, clock=now)
    while services.prepare():
        pass
    services.close()
    again = Services.open(home, clock=now)
    worked_out = []
    monkeypatch.setattr(figures.FigureStore, "keep_walk", lambda *given: worked_out.append(given))
    ahead = shown(again)
    assert worked_out == []
    again.close()
    assert ahead == without_what_is_kept(home, shown)


def test_what_skills_were_offered_is_known_before_anybody_asks(
    sample_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = Services.open(Path(shutil.copytree(sample_home, tmp_path / "home")), clock=now)
    services.walks.set_language("en")
    while services.prepare():
        pass
    client_id = client_of(services)
    monkeypatch.setattr(LiveWalks, "look", None)  # no walk has to be set going for it
    lines = services.fieldwork.skills(client_id, Lens()).lines
    assert any(line.seen for line in lines)
    services.close()


def test_what_a_lens_shows_need_not_be_worked_out_either(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    services = Services.open(home, clock=now)
    while services.prepare():
        pass
    services.close()
    again = Services.open(home, clock=now)
    worked_out = []
    for name in ("keep_walk", "keep_place", "keep_part"):
        monkeypatch.setattr(figures.FigureStore, name, lambda *given: worked_out.append(given))
    client_id = client_of(again)
    choices = lenses(again.clients.record(client_id))
    assert {lens.auditor for lens in choices} > {"Ann", "Bea"}
    for lens in choices:
        panels(again, client_id, lens)
    # But for the scores of personas within what an auditor saw, which are means of what is at hand.
    assert {key[-1].partition(" ")[0] for _, key, *_ in worked_out} <= {"mean_score"}
    again.close()


def test_what_is_worked_out_twice_is_kept_once_and_the_later_holds(home: Path) -> None:
    database = Database.open(home / DATABASE)
    store = figures.FigureStore(database)
    store.catch_up()
    for value in ("1", "2"):  # two records that began in another language each work out the same visit
        store.keep_visit("client", "visit", value)
        store.keep_walk("walk", "en", value, value)
        store.keep_part("walk", "en", "waits", value)
        store.keep_place(("client", 1, "touchpoint", "en", "waits"), value)
        store.write()
    assert store.of_visits("client") == {"visit": "2"}
    assert store.of_walks(["walk"], "en") == {"walk": ("2", "2")}
    assert store.of_walk("walk", "en") == {"waits": "2"}
    assert store.of_wave("client", 1, "en", "waits") == {"touchpoint": "2"}
    database.close()


@pytest.mark.parametrize("whole", [False, True], ids=["touchpoints", "client"])
def test_what_is_removed_is_worked_out_no_more(home: Path, whole: bool) -> None:
    services = Services.open(home, clock=now)
    try:
        record = services.clients.record(client_of(services))
        assert services.prepare()
        for gone in (record.client,) if whole else record.touchpoints[1:]:
            services.clients.remove(gone)
            services.prepare()
        steps = sum(1 for _ in iter(services.prepare, False))
        assert steps < 1000
        assert not services.prepare()
        assert list(services.scores()) == []
    finally:
        services.close()


def test_walks_that_can_not_be_scored_keep_the_program_from_nothing(home: Path) -> None:
    database = Database.open(home / DATABASE)
    with database.transaction() as session:
        session.execute(text("DELETE FROM figured"))
        session.execute(text("UPDATE checklist SET xform = '<'"))
    services = Services(home, database, now)
    try:
        tried = list(services.scores())
        assert tried[-1] == 1
        assert list(services.scores()) == tried
    finally:
        services.close()
