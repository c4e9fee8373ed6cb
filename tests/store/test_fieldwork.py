"""What is gathered beside the walks: kept whole, hidden when removed, brought over from an older database."""

from __future__ import annotations

import dataclasses
import shutil
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from touchaudit.domain import fieldwork as values
from touchaudit.domain.client import Channel
from touchaudit.domain.fieldwork import Fieldwork
from touchaudit.domain.visit import Action, Horizon
from touchaudit.store import journal, queries
from touchaudit.store.database import Database
from touchaudit.store.fieldwork_queries import fieldwork
from touchaudit.store.journal import Gesture
from touchaudit.store.verifying import compare

from .factory import NOON, World, put

DAY = date(2026, 3, 4)
ARCHIVE = Path(__file__).parents[1] / "archive"


def gathered(one: World) -> tuple[Any, ...]:
    """One of everything, no field left at its default, parents before their children."""
    client, touchpoint = one.client.id, one.touchpoint.id
    return (
        values.Probe(
            "p", client, "Basket", NOON, Channel.WEB, touchpoint, one.persona.id, "left it", NOON, "note"
        ),
        values.Expected("e", "p", "Reminder", 7, values.Start.PREVIOUS, 1),
        values.Reply("r", "p", NOON, Channel.PHONE, "e", one.walk.id, "Hello"),
        values.Promise(
            "pr",
            client,
            "Rings back",
            DAY,
            touchpoint,
            "Reception",
            DAY,
            values.PromiseState.BROKEN,
            DAY,
            "n",
        ),
        values.QuoteBrief("b", client, "A crown", DAY, "Zirconia", "GBP", touchpoint),
        values.Quote("q", "b", "Branch", 450.5, DAY, "by mail", 2),
        values.Mention("m", client, DAY, "Forum", "queue", "Slow", -1, DAY, touchpoint),
        values.Metric("me", client, touchpoint, "No-shows", "%", 4.5, False, 3),
        values.Reading("rd", "me", DAY, 6.25),
        values.ChainStep(
            "c", client, "Copy it again", touchpoint, "Desk", values.Worth.DUPLICATE, 4, 12.5, True, 2, 5
        ),
        values.Profile(
            touchpoint,
            client,
            *("job", "annoyances", "senses", "brand", "importance"),
            (values.Audience.PROSPECT, values.Audience.EMPLOYEE),
            direct=False,
            source="Insurer",
            front_stage=False,
            absent=True,
            signature=True,
            as_is="dark",
            to_be="bright",
        ),
        values.Stake(touchpoint, client, 1200, 40, 90, "GBP", "guess"),
        values.LoyaltyNote("l", client, values.Loyalty.TRADES_UP, "The recall", touchpoint, "Ann", 1),
        values.Calendar("k", client, (values.Opening(0, 540, 1020),), (DAY,), touchpoint),
        values.ReportTitle("t", client, 2, "summary", "Rings back"),
    )


def kept(database: Database, one: World) -> tuple[Any, ...]:
    made = gathered(one)
    with database.transaction() as session:
        for value in made:
            journal.put(session, Gesture.new("gather"), value)
    return made


def found(database: Database, client_id: str) -> Fieldwork:
    with database.read() as session:
        return fieldwork(session, client_id)


def faults(database: Database) -> list[str]:
    with database.read() as session:
        return compare(session)


def test_every_kind_is_kept_whole_and_told_apart_by_client(database: Database, here: World) -> None:
    made = kept(database, here)
    known = found(database, here.client.id)
    assert [value for field in fields(known) for value in getattr(known, field.name)] == list(made)
    assert found(database, "another") == Fieldwork()
    assert faults(database) == []


def test_no_field_is_left_at_its_default(here: World) -> None:
    """Otherwise a column could be forgotten unnoticed."""
    for value in gathered(here):
        for field in fields(value):
            if field.default is not dataclasses.MISSING:
                assert getattr(value, field.name) != field.default, (type(value), field.name)


def test_what_is_removed_takes_what_hangs_on_it_along_and_comes_back(database: Database, here: World) -> None:
    made = kept(database, here)
    gesture = Gesture.new("remove", scope=here.client.id)
    with database.transaction() as session:
        journal.remove(session, gesture, made[0])
    known = found(database, here.client.id)
    assert (known.probes, known.expected, known.replies) == ((), (), ())
    assert known.promises == (made[3],)
    with database.transaction() as session:
        journal.undo(session, gesture.id, Gesture.new("undo"))
    assert found(database, here.client.id).replies == (made[2],)


def test_a_visits_bag_and_a_cards_needs_are_kept(database: Database, here: World) -> None:
    visit = replace(
        here.visit, daypart="08:30–10:00", cover_story="New in town", kit=("Pen", "Card"), packed=("Pen",)
    )
    card = Action(
        "a", here.client.id, "Mend", Horizon.NOW, needs=("b", "c"), proof="Seen", proof_photo="0" * 64
    )
    put(database, visit)
    put(database, card)
    with database.read() as session:
        assert queries.visit(session, visit.id) == visit
        assert queries.actions(session, here.client.id) == (card,)
        assert "0" * 64 in queries.digests(session)


def test_a_database_of_the_first_shape_gains_the_new_tables(tmp_path: Path) -> None:
    path = Path(shutil.copy(ARCHIVE / "0.1.0.sqlite", tmp_path / "old.sqlite"))
    database = Database.open(path)
    with database.read() as session:
        client = queries.clients(session)[0]
        visits = queries.visits(session, client.id)
        assert fieldwork(session, client.id) == Fieldwork()
    assert visits and all((visit.kit, visit.cover_story) == ((), "") for visit in visits)
    assert faults(database) == []
    database.close()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: values.Mention("m", "c", DAY, "Forum", sentiment=2),
        lambda: values.Stake("s", "c", 1, 5, 4),
        lambda: values.Expected("e", "p", "x", -1),
        lambda: values.Quote("q", "b", "x", -0.5),
        lambda: values.Opening(0, 600, 540),
        lambda: values.ChainStep("c", "c", "x", minutes=float("nan")),
    ],
)
def test_what_can_not_be_is_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        wrong()
