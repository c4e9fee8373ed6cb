"""The registers of a client: kept by gestures, taken back, judged by business hours, filled from tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from touchaudit.domain import fieldwork as kinds
from touchaudit.domain.client import Channel, ServiceStandard, Touchpoint
from touchaudit.domain.fieldwork import PromiseState
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.domain.probes import USUAL_DAYS, Arrival
from touchaudit.errors import StorageError, TableError
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep

DAY = date(2026, 9, 1)


@pytest.fixture
def client_id(services: Services) -> str:
    return services.clients.create("Corner Bakery", "Bakery", "Bath", starter="empty").created


@pytest.fixture
def desk(services: Services, client_id: str) -> Touchpoint:
    """A touchpoint answered within an hour, two at most, of business hours."""
    stage = services.clients.record(client_id).stages[3]
    standard = ServiceStandard(3600, 7200, business_hours=True)
    made = Touchpoint(new_id(), client_id, stage.id, "Front desk", Channel.EMAIL, standard=standard)
    services.clients.save(made)
    return made


def probe(services: Services, client_id: str, desk: Touchpoint, **changes: object) -> kinds.Probe:
    """A probe sent ten days ago with the usual follow-up."""
    sent = services.fieldwork.now() - timedelta(days=10)
    made = kinds.Probe(new_id(), client_id, "Idle basket", sent, touchpoint_id=desk.id, **changes)
    steps = [
        kinds.Expected(new_id(), made.id, title, after, position=at)
        for at, (title, after) in enumerate(zip(("Reminder", "Offer", "Thanks"), USUAL_DAYS, strict=True))
    ]
    services.fieldwork.save(client_id, made, steps)
    return made


def test_a_probe_is_due_on_the_home_page_until_its_reply_is_logged(
    services: Services, client_id: str, desk: Touchpoint
) -> None:
    made = probe(services, client_id, desk)
    assert [(due.client, due.step, due.overdue) for due in services.fieldwork.due()] == [
        ("Corner Bakery", "Reminder", True),
        ("Corner Bakery", "Offer", False),
    ]
    step = services.fieldwork.probes(client_id).figures.lines[0].steps[0].expected
    reply = kinds.Reply(new_id(), made.id, made.sent + timedelta(days=6), expected_id=step.id)
    services.fieldwork.save(client_id, reply)
    assert [due.step for due in services.fieldwork.due()] == ["Offer"]
    view = services.fieldwork.probes(client_id)
    assert view.figures.counts[Arrival.ARRIVED] == 1
    assert view.why["median"].step.value == view.figures.median / 86_400 == 6
    assert view.why["in_time"].step.formula == "1 ÷ 1 = 100%"
    services.history.undo(client_id)
    assert [due.step for due in services.fieldwork.due()] == ["Reminder", "Offer"]
    services.fieldwork.close(client_id, made)
    assert services.fieldwork.due() == ()
    services.fieldwork.reopen(client_id, services.fieldwork.record(client_id).fieldwork.probes[0])
    assert len(services.fieldwork.due()) == 2


def test_removing_a_probe_takes_all_that_hangs_on_it_and_undo_brings_it_back(
    services: Services, client_id: str, desk: Touchpoint
) -> None:
    made = probe(services, client_id, desk)
    services.fieldwork.remove(client_id, made)
    assert services.fieldwork.record(client_id).fieldwork.expected == ()
    services.history.undo(client_id)
    assert len(services.fieldwork.record(client_id).fieldwork.expected) == 3


def test_a_reply_is_scored_by_a_walk(
    services: Services, client_id: str, desk: Touchpoint, checklist: Path
) -> None:
    made = probe(services, client_id, desk)
    reply = kinds.Reply(new_id(), made.id, services.fieldwork.now())
    services.fieldwork.save(client_id, reply)
    with pytest.raises(StorageError, match="no checklist"):
        services.fieldwork.score_reply(client_id, reply)
    services.clients.save(replace(desk, checklist=services.checklists.add(checklist)))
    walk_id = services.fieldwork.score_reply(client_id, reply).walk_id
    assert walk_id is not None
    view = services.walks.open(walk_id)
    assert (view.touchpoint.name, view.visit.title) == ("Front desk", "Idle basket")
    (kept,) = services.fieldwork.record(client_id).fieldwork.replies
    assert kept.walk_id == walk_id
    loose = kinds.Probe(new_id(), client_id, "No place", made.sent)
    services.fieldwork.save(client_id, loose)
    with pytest.raises(StorageError, match="names no touchpoint"):
        services.fieldwork.score_reply(client_id, kinds.Reply("x", loose.id, made.sent))


def test_what_became_of_an_entry_is_told_by_the_road_map(
    services: Services, client_id: str, desk: Touchpoint
) -> None:
    promise = kinds.Promise(
        new_id(), client_id, "We ring back", DAY, desk.id, "Desk lead", state=PromiseState.BROKEN
    )
    services.fieldwork.save(client_id, promise)
    view = services.fieldwork.promises(client_id)
    assert (view.figures.broken, view.why["share"].step.value) == (1, 0)
    assert services.fieldwork.carded(client_id) == frozenset()
    services.roadmap.add_idea(client_id, promise.text, desk.id)
    assert services.fieldwork.carded(client_id) == {("We ring back", desk.id)}


def test_parts_of_an_entry_are_kept_and_taken_away_with_it(services: Services, client_id: str) -> None:
    brief = kinds.QuoteBrief(new_id(), client_id, "A cake", DAY, currency="£")
    quotes = [kinds.Quote(new_id(), brief.id, name, amount) for name, amount in (("A", 40.0), ("B", 60.0))]
    services.fieldwork.save(client_id, brief, quotes)
    (line,) = services.fieldwork.quotes(client_id).lines
    assert line.spread is not None and line.spread.ratio == 1.5
    services.fieldwork.save(client_id, replace(brief, title="A large cake"), removed=[quotes[0]])
    (line,) = services.fieldwork.quotes(client_id).lines
    assert (line.brief.title, [quote.seller for quote in line.quotes]) == ("A large cake", ["B"])


def test_the_steps_of_the_chain_are_put_in_order(services: Services, client_id: str) -> None:
    first, second = (kinds.ChainStep(new_id(), client_id, name, minutes=5) for name in ("Bake", "Sell"))
    for at, step in enumerate((first, second)):
        services.fieldwork.save(client_id, replace(step, position=at))
    services.fieldwork.arrange(client_id, (second, first))
    view = services.fieldwork.chain(client_id, Lens())
    assert [step.title for step in view.figures.steps] == ["Sell", "Bake"]
    assert view.why["adding"].step.value == 1


# Business hours


@pytest.fixture
def late_reply(services: Services, client_id: str, desk: Touchpoint, clock, tmp_path: Path) -> str:
    """A walk in which a mail of Monday 16.30 was answered on Tuesday at 9.30: 17 hours later."""
    path = tmp_path / "reply.md"
    path.write_text(
        "| survey |\n| | type | name | label | role | appearance |\n"
        "| | integer | wait | How long? | wait | stopwatch |\n"
        "| settings |\n| | form_id | form_title |\n| | reply | Reply |\n",
        "utf-8",
    )
    key = services.checklists.add(path)
    draft = PlanDraft("Visit", DAY, steps=(PlanStep(desk.id, key),))
    walk = services.visits.first_walk(services.visits.plan(client_id, draft).created)
    services.walks.open(walk)
    clock.time = datetime(2026, 9, 22, 9, 30).astimezone(UTC)
    services.walks.answer(walk, "/data/wait", str(17 * 3600))
    return walk


OFFICE = tuple(kinds.Opening(day, 540, 1020) for day in range(5))


def test_a_time_is_scored_by_open_hours_once_they_are_known(
    services: Services, client_id: str, desk: Touchpoint, late_reply: str
) -> None:
    def score() -> float | None:
        return services.clients.map(client_id).score

    def told() -> str:
        (question,) = services.clients.record(client_id).visits[0].walks[0].questions
        return question.why

    assert score() == 0
    hours = kinds.Calendar(new_id(), client_id, OFFICE)
    services.fieldwork.save(client_id, hours)
    # Half an hour of Monday and half an hour of Tuesday: the hour that was promised.
    assert score() == 100
    assert told() == "1 h; target 1 h, limit 2 h, in business hours"
    (line,) = services.fieldwork.standards(client_id, Lens()).lines
    assert (line.observations[0].seconds, line.median, line.met, line.business) == (61_200, 3600, 1, True)
    services.fieldwork.save(client_id, replace(hours, holidays=(date(2026, 9, 21),)))
    (line,) = services.fieldwork.standards(client_id, Lens()).lines
    assert line.median == 1800
    early = tuple(kinds.Opening(day, 480, 1020) for day in range(5))
    own = kinds.Calendar(new_id(), client_id, early, touchpoint_id=desk.id)
    services.fieldwork.save(client_id, own)
    # Half an hour of Monday, an hour and a half of Tuesday: at the limit.
    assert score() == 0
    services.history.undo(client_id)
    assert score() == 100
    services.fieldwork.remove(client_id, replace(hours, holidays=(date(2026, 9, 21),)))
    assert score() == 0


def test_an_open_walk_learns_of_new_hours(services: Services, client_id: str, late_reply: str) -> None:
    services.fieldwork.save(client_id, kinds.Calendar(new_id(), client_id, OFFICE))
    assert not services.walks.question(late_reply, "/data/wait").failed


# Tables


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_metrics_come_from_a_table_and_are_not_doubled(
    services: Services, client_id: str, desk: Touchpoint, tmp_path: Path
) -> None:
    path = table(
        tmp_path,
        "Touchpoint;Metric;Unit;Target;Better;Date;Value\n"
        "front desk;No-shows;%;5;lower;2026-08-01;7,5\n"
        "Front Desk;no-shows;;;lower;01.09.2026;4,5\n",
    )
    assert services.fieldwork.import_metrics(client_id, path).created == "3"
    (line,) = services.fieldwork.metrics(client_id).lines
    assert (line.metric.name, line.metric.target, line.met) == ("No-shows", 5, True)
    assert [(one.on, one.value) for one in line.readings] == [(date(2026, 8, 1), 7.5), (DAY, 4.5)]
    again = table(tmp_path, "touchpoint,metric,date,value,better\nFront desk,No-shows,2026-09-01,6,lower\n")
    services.fieldwork.import_metrics(client_id, again)
    (line,) = services.fieldwork.metrics(client_id).lines
    assert [one.value for one in line.readings] == [7.5, 6]
    assert (line.metric.target, line.met) == (5, False)
    services.history.undo(client_id)
    services.history.undo(client_id)
    assert services.fieldwork.metrics(client_id).lines == ()


def test_mentions_come_from_a_table(
    services: Services, client_id: str, desk: Touchpoint, tmp_path: Path
) -> None:
    head = "date,source,keyword,text,sentiment,answered,touchpoint\n"
    text = f"{head}2026-09-01,Forum,queue,'=Slow,bad,2026-09-03,Front desk\n"
    services.fieldwork.import_mentions(client_id, table(tmp_path, text))
    services.fieldwork.import_mentions(client_id, table(tmp_path, text))
    (mention,) = services.fieldwork.record(client_id).fieldwork.mentions
    assert (mention.text, mention.sentiment, mention.touchpoint_id) == ("=Slow", -1, desk.id)
    assert services.fieldwork.mentions(client_id).why["net"].step.formula == "(0 − 1) ÷ 1 = −1"


def test_a_table_is_taken_whole_or_not_at_all(
    services: Services, client_id: str, desk: Touchpoint, tmp_path: Path
) -> None:
    text = "touchpoint,metric,date,value\nFront desk,No-shows,2026-09-01,4\nBack door,No-shows,2026-09-02,5\n"
    with pytest.raises(TableError) as trouble:
        services.fieldwork.import_metrics(client_id, table(tmp_path, text))
    assert trouble.value.problems == ["Row 3: there is no touchpoint called “Back door”."]
    assert services.fieldwork.metrics(client_id).lines == ()
    with pytest.raises(TableError, match="can’t be read"):
        services.fieldwork.import_metrics(client_id, tmp_path / "missing.csv")
