"""Insight through the services: a lens, what is said of touchpoints, cards that wait, dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from touchaudit.domain.fieldwork import Loyalty, LoyaltyNote, Profile, Stake
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.domain.visit import Action, Horizon
from touchaudit.errors import ReportError, StorageError
from touchaudit.services.roadmap_views import working_days_before
from touchaudit.services.services import Services


@pytest.fixture
def client_id(services: Services, walk_id: str) -> str:
    """A client of one touchpoint that scored 75."""
    services.walks.answer(walk_id, "/data/queue/waited", "no")
    services.walks.answer(walk_id, "/data/queue/greeting", "none")
    services.walks.answer(walk_id, "/data/queue/respect", "yes")
    return services.walks.open(walk_id).visit.client_id


def card(services: Services, client_id: str, title: str) -> Action:
    actions = services.clients.record(client_id).actions
    return next(one for one in actions if one.title == title)


def new_card(services: Services, client_id: str, title: str, **changes: object) -> Action:
    services.roadmap.add(client_id, title, Horizon.NEXT)
    services.roadmap.save(replace(card(services, client_id, title), **changes))
    return card(services, client_id, title)


def test_a_lens_leaves_the_visits_of_others_out(services: Services, client_id: str) -> None:
    visit = services.clients.record(client_id).visits[0].visit
    whole = services.insight.figures(client_id, Lens())
    assert whole.visits == 1
    assert services.insight.figures(client_id, Lens(auditor="Nobody")).visits == 0
    assert services.insight.figures(client_id, Lens(auditor=visit.auditor)).score == whole.score
    choices = services.insight.choices(client_id, Lens())
    assert (choices.wave, choices.visits) == (1, 1)


def test_why_is_told_of_what_the_lens_shows(services: Services, client_id: str) -> None:
    touchpoint = services.clients.record(client_id).touchpoints[0]
    shown = services.insight.why_touchpoint(client_id, Lens(), touchpoint.id)
    assert shown.step.value == services.insight.figures(client_id, Lens()).touchpoints[0].score
    nothing = services.insight.why_touchpoint(client_id, Lens(auditor="Nobody"), touchpoint.id)
    assert nothing.step.value is None
    with pytest.raises(StorageError):
        services.insight.why_touchpoint(client_id, Lens(), "gone")


def test_what_is_said_of_a_touchpoint_is_kept_and_taken_back(services: Services, client_id: str) -> None:
    touchpoint = services.clients.record(client_id).touchpoints[0]
    services.insight.keep(Profile(touchpoint.id, client_id, to_be="Seen within ten seconds"))
    services.insight.keep(Stake(touchpoint.id, client_id, 100, 1, 2))
    (line,) = services.insight.depth(client_id, Lens())
    assert (line.written, line.profile.to_be) == (True, "Seen within ten seconds")
    (at_stake,) = services.insight.stakes(client_id, Lens()).lines
    assert (at_stake.failed, at_stake.visits) == (0, 1)
    services.history.undo(client_id)
    assert services.insight.stakes(client_id, Lens()).lines == ()
    services.insight.remove(line.profile)
    assert not services.insight.depth(client_id, Lens())[0].written


def test_the_workshop_moves_criticality_only_when_asked(services: Services, client_id: str) -> None:
    touchpoint = services.clients.record(client_id).touchpoints[0]
    services.clients.save(replace(touchpoint, criticality=2))
    services.insight.keep(LoyaltyNote(new_id(), client_id, Loyalty.LEAVES, "Never again", touchpoint.id))
    assert services.clients.record(client_id).touchpoints[0].criticality == 2
    services.insight.adopt(client_id)
    assert services.clients.record(client_id).touchpoints[0].criticality == 5
    services.history.undo(client_id)
    assert services.clients.record(client_id).touchpoints[0].criticality == 2


def test_cards_never_wait_for_one_another(services: Services, client_id: str) -> None:
    hire = new_card(services, client_id, "Hire")
    train = new_card(services, client_id, "Train", needs=(hire.id,))
    assert [one.title for one in services.roadmap.may_need(hire)] == []
    with pytest.raises(StorageError, match=r"Hire → Train → Hire|Train → Hire → Train"):
        services.roadmap.save(replace(hire, needs=(train.id,)))
    assert card(services, client_id, "Hire").needs == ()
    (waiting,) = (one for one in services.roadmap.board(client_id).lanes[Horizon.NEXT] if one.waits)
    assert (waiting.action.title, waiting.waits) == ("Train", ("Hire",))


def test_what_is_due_before_its_need_is_told(services: Services, client_id: str) -> None:
    hire = new_card(services, client_id, "Hire", due=date(2026, 12, 1), effort=2.0)
    new_card(services, client_id, "Train", due=date(2026, 11, 2), needs=(hire.id,))
    schedule = services.roadmap.schedule(client_id)
    (clash,) = schedule.too_soon
    assert (clash.card.title, clash.need.title) == ("Train", "Hire")
    assert [one.card.title for one in schedule.dated] == ["Train", "Hire"]
    assert schedule.dated[1].begins == date(2026, 11, 30)


def test_a_finished_card_stands_on_the_day_it_was_done(services: Services, client_id: str) -> None:
    """It is 22 September. The sign took two days and was done on Tuesday the 15th, long before it was due."""
    new_card(services, client_id, "Sign", due=date(2026, 12, 1), done=date(2026, 9, 15), effort=2.0)
    (one,) = services.roadmap.schedule(client_id).dated
    assert (one.begins, one.ends, one.due) == (date(2026, 9, 14), date(2026, 9, 15), date(2026, 12, 1))
    assert not one.late


def test_an_open_card_that_is_past_its_day_is_overdue(services: Services, client_id: str) -> None:
    yesterday, today = date(2026, 9, 21), date(2026, 9, 22)
    new_card(services, client_id, "Hire", due=yesterday)
    new_card(services, client_id, "Train", due=today)
    new_card(services, client_id, "Sign", due=yesterday, done=today)
    cards = services.roadmap.board(client_id).lanes[Horizon.NEXT]
    assert [card.action.title for card in cards if card.overdue] == ["Hire"]


def test_work_begins_before_the_weekend() -> None:
    monday = date(2026, 11, 30)
    assert working_days_before(monday, 0.5) == monday
    assert working_days_before(monday, 1) == monday
    assert working_days_before(monday, 2) == date(2026, 11, 27)
    assert working_days_before(monday, 6.5) == date(2026, 11, 20)


def test_the_dates_of_open_cards_go_into_a_calendar(
    services: Services, client_id: str, tmp_path: Path
) -> None:
    new_card(services, client_id, "Hire", due=date(2026, 12, 1), owner_role="Manager")
    new_card(services, client_id, "Done already", due=date(2026, 12, 1), done=date(2026, 11, 1))
    new_card(services, client_id, "Some day")
    path = tmp_path / "dates.ics"
    assert services.roadmap.save_calendar(client_id, path) == 1
    told = path.read_bytes().decode("utf-8")
    assert "SUMMARY:Hire\r\nDESCRIPTION:Manager\r\n" in told
    assert "DTSTART;VALUE=DATE:20261201" in told
    assert "Done already" not in told
    with pytest.raises(ReportError):
        services.roadmap.save_calendar(client_id, tmp_path)


def test_the_best_bundle_keeps_to_its_budget(services: Services, client_id: str) -> None:
    view = services.roadmap.bundle(client_id, 100)
    assert view.gain == pytest.approx(view.all_gain)
    assert view.days == view.all_days
    none = services.roadmap.bundle(client_id, 0)
    assert (none.gain, [line for line in none.lines if line.chosen]) == (0, [])
    services.roadmap.suggest(client_id)
    (one,) = services.roadmap.bundle(client_id, 100).lines
    assert one.card is not None
    services.roadmap.save(replace(one.card, done=date(2026, 1, 1)))
    assert services.roadmap.bundle(client_id, 100).lines == ()


def test_the_best_bundle_brings_what_its_cards_need(services: Services, client_id: str) -> None:
    services.roadmap.suggest(client_id)
    (line,) = services.roadmap.bundle(client_id, 100).lines
    assert line.card is not None
    permit = new_card(services, client_id, "Get the permit", effort=4.0)
    services.roadmap.save(replace(line.card, needs=(permit.id,)))
    alone = line.finding.effort
    assert services.roadmap.bundle(client_id, alone).days == 0
    view = services.roadmap.bundle(client_id, alone + 4)
    assert [card.title for card in view.groundwork] == ["Get the permit"]
    assert view.days == alone + 4


def test_a_run_of_failures_is_put_on_the_road_map_once(services: Services, client_id: str) -> None:
    touchpoint = services.clients.record(client_id).touchpoints[0]
    services.roadmap.add_question(client_id, touchpoint.id, "/data/queue/greeting")
    actions = services.clients.record(client_id).actions
    assert [one.question for one in actions] == ["/data/queue/greeting"]
    with pytest.raises(StorageError):
        services.roadmap.add_question(client_id, touchpoint.id, "/data/queue/greeting")
