"""The coverage board says what is there, what was audited and what is lacking, and leads on to mend it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu

from tests.domain import factory
from tests.ui.conftest import button, names, press, settle, texts
from touchaudit.domain.client import Channel, Persona, Phase, Stage
from touchaudit.domain.lens import Lens
from touchaudit.services.map_views import coverage_view
from touchaudit.ui.widgets.basics import OneLine, Scroll
from touchaudit.ui.widgets.coverage_board import CoverageBoard
from touchaudit.ui.widgets.coverage_tile import CoverageTile
from touchaudit.ui.widgets.why_button import WhyButton

FIND = Stage("find", "client", "Find", Phase.BEFORE, 0)
BUY = Stage("buy", "client", "Buy", Phase.DURING, 1)
WEBSITE = factory.touchpoint("Website", stage_id="find", channel=Channel.WEB)
QUOTE = factory.touchpoint("Quote", stage_id="find", channel=Channel.EMAIL)
COUNTER = factory.touchpoint("Counter", stage_id="buy", channel=Channel.IN_PERSON)
TILL = factory.touchpoint("Till", stage_id="buy", channel=Channel.IN_PERSON)
ANN = Persona("ann", "client", "Ann", channels=(Channel.WEB,))
BOB = Persona("bob", "client", "Bob", channels=(Channel.PHONE, Channel.WEB))


@pytest.fixture
def record():
    first = factory.visit(factory.walk(QUOTE, factory.scored("a", 1)), wave=1)
    second = factory.visit(factory.walk(TILL, factory.scored("a", 0.8)), wave=2)
    return factory.client(
        first, second, stages=(FIND, BUY), touchpoints=(WEBSITE, QUOTE, COUNTER, TILL), personas=(ANN, BOB)
    )


@pytest.fixture
def board(qtbot, record):
    made = CoverageBoard()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_view(coverage_view(record, 2))
    made.show()
    settle(qtbot)
    return made


def tile(board, start):
    return next(one for one in board.findChildren(CoverageTile) if one.accessibleName().startswith(start))


def test_every_cell_says_its_state_in_words(board):
    said = {name for name in names(board) if ", " in name}
    assert {
        "Find, Website: Not audited, Website",
        "Find, E-mail: Not this wave, Quote",
        "Buy, In person: 80 good, Counter, Till",
        "Buy, Website: Gap, 2 of 2 prefer it",
        "Find, Phone: Gap, 1 of 2 prefer it",
    } <= said
    assert not any(name.startswith("Find, In person") for name in said)
    assert tile(board, "Buy, In person").detail() == "1 of 2 audited"


def test_the_sentence_above_counts_what_was_audited_and_served(board):
    # Wanted: web 1 and phone ½ in two stages = 3; held: web in Find = 1.
    assert "1 of 4\ntouchpoints audited\n33%\nof the places where the personas" in texts(board)


def test_what_is_said_above_is_asked_for_by_a_press(qtbot, board):
    for figure, kind in (("1 of 4", "audited"), ("33%", "served")):
        with qtbot.waitSignal(board.asked) as told:
            next(one for one in board.findChildren(WhyButton) if figure in one.accessibleName()).click()
        assert told.args == [kind, figure]


def test_where_scores_tell_why_the_tiles_say_so(qtbot, record):
    made = CoverageBoard(tells=True)
    qtbot.addWidget(made)
    made.show_view(coverage_view(record, 2))
    assert "how it came about" in tile(made, "Buy, In person").accessibleDescription()
    assert tile(made, "Find, Website").accessibleDescription() == "Change it"


def test_a_press_on_a_touchpoint_leads_to_it_and_one_on_a_gap_to_a_new_one(qtbot, board):
    with qtbot.waitSignal(board.touchpoint) as told:
        tile(board, "Find, E-mail").click()
    assert told.args[0].name == "Quote"
    with qtbot.waitSignal(board.gap) as told:
        tile(board, "Buy, Phone").click()
    assert (told.args[0].name, told.args[1]) == ("Buy", Channel.PHONE)


def test_a_cell_of_several_asks_which_one(qtbot, board):
    tile(board, "Buy, In person").click()
    menu = board.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Counter", "Till"]
    with qtbot.waitSignal(board.touchpoint) as told:
        menu.actions()[1].trigger()
    assert told.args[0].name == "Till"
    menu.close()


def test_what_firms_forget_is_told_and_can_be_added(qtbot, board):
    told = texts(board)
    assert told.count("not on the map") == 3
    assert "not audited in this wave" in told
    with qtbot.waitSignal(board.area) as sent:
        press(qtbot, board, "Add a touchpoint for Billing")
    assert sent.args[0].checklist == "invoice_payment"


def test_what_nobody_looked_at_is_listed_and_leads_on(qtbot, board):
    assert "Nobody ever looked at" in texts(board)
    with qtbot.waitSignal(board.touchpoint) as told:
        press(qtbot, board, "Counter")
    assert told.args[0].name == "Counter"


def test_through_the_eyes_of_one_persona_the_board_tells_of_this_one(qtbot, record):
    first, second = record.visits
    bob = replace(second.visit, persona_id="bob")
    quote = factory.visit(factory.walk(QUOTE, factory.scored("a", 1)), wave=2)
    quote = replace(quote, visit=replace(quote.visit, persona_id="ann"))
    made = CoverageBoard()
    qtbot.addWidget(made)
    lens = Lens(persona_id="ann")
    seen = replace(record, visits=(first, replace(second, visit=bob), quote))
    made.show_view(coverage_view(seen, 2, lens))
    made.show()
    settle(qtbot)
    # Ann prefers the web alone: there in Find, lacking in Buy.
    told = texts(made)
    assert "1 of 4\ntouchpoints audited on the visits shown\n50%\n" in told
    assert "of the places where Ann would look for a touchpoint have one" in told
    heads = [head for head in told.splitlines() if "prefer" in head]
    assert heads == ["not preferred", "not preferred", "preferred"], "in person, e-mail, website"
    assert {
        "Find, E-mail: 100 excellent, Quote",
        "Buy, In person: Other visits, Counter, Till",
        "Buy, Website: Gap, preferred",
    } <= set(names(made))
    assert not any(name.startswith("Find, Phone") for name in names(made)), "Ann does not prefer it"
    # What Bob looked at is not something that nobody ever looked at.
    assert "Nobody ever looked at" in told
    assert {"Website", "Counter", "Till", "Quote"} & set(names(made)) == {"Website", "Counter"}


def test_the_stages_stay_beside_their_cells_when_the_cells_move_sideways(qtbot, board):
    board.resize(420, 700)
    settle(qtbot)
    scroll = board.findChild(Scroll)
    scroll.horizontalScrollBar().setValue(scroll.horizontalScrollBar().maximum())
    settle(qtbot)
    assert scroll.horizontalScrollBar().value() > 0
    for stage in ("Find", "Buy"):
        name = next(one for one in board.findChildren(OneLine) if one.text() == stage)
        cell = tile(board, f"{stage}, Website")
        here, there = (part.mapTo(board, part.rect().topLeft()) for part in (name, cell))
        assert abs(here.y() - there.y()) <= 2
        assert 0 <= here.x() < 60


def test_a_map_without_stages_and_personas_can_be_shown(qtbot, record):
    bare = replace(record, stages=(), touchpoints=(), personas=(), visits=())
    made = CoverageBoard()
    qtbot.addWidget(made)
    made.show_view(coverage_view(bare, 1))
    made.show()
    settle(qtbot)
    assert "0 of 0\ntouchpoints audited" in texts(made)
    assert button(made, "Add a touchpoint for References")
