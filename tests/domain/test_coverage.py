"""What exists, what was audited, and what nobody ever looked at; figures worked by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain.factory import NA, UNANSWERED, client, scored, touchpoint, visit, walk
from touchaudit.domain.client import Band, Channel, Client, Persona, Phase, Stage
from touchaudit.domain.coverage import FORGOTTEN, Looked, coverage
from touchaudit.domain.lens import Lens

FIND = Stage("find", "client", "Find", Phase.BEFORE, 0)
BUY = Stage("buy", "client", "Buy", Phase.DURING, 1)

WEBSITE = touchpoint("Website", stage_id="find", channel=Channel.WEB)
CALL = touchpoint("Call", stage_id="find", channel=Channel.PHONE, position=1)
COUNTER = touchpoint("Counter", stage_id="buy", channel=Channel.IN_PERSON, position=2)
TILL = touchpoint("Till", stage_id="buy", channel=Channel.IN_PERSON, position=3)

ANN = Persona("ann", "client", "Ann", channels=(Channel.WEB, Channel.PHONE))
BOB = Persona("bob", "client", "Bob", channels=(Channel.PHONE,))


def shop(*visits, touchpoints=(WEBSITE, CALL, COUNTER, TILL), personas=(ANN, BOB)):
    return client(
        *visits,
        stages=(BUY, FIND),
        touchpoints=touchpoints,
        personas=personas,
    )


def cell(known, stage, channel):
    row = next(row for row in known.stages if row.stage.name == stage)
    return next(one for one in row.cells if one.channel is channel)


def test_rows_go_the_customers_way_and_columns_are_channels_used_or_preferred():
    known = coverage(shop(touchpoints=(WEBSITE, COUNTER)), 1)
    assert [row.stage.name for row in known.stages] == ["Find", "Buy"]
    assert [one.channel for one in known.channels] == [Channel.IN_PERSON, Channel.PHONE, Channel.WEB]
    assert [one.share for one in known.channels] == [0, 1, 0.5]
    assert [[persona.name for persona in one.personas] for one in known.channels] == [
        [],
        ["Ann", "Bob"],
        ["Ann"],
    ]


def test_a_cell_has_the_mean_score_of_what_was_audited_in_it():
    record = shop(
        visit(walk(COUNTER, scored("a", 1)), walk(TILL, scored("a", 0.5))),
        visit(walk(TILL, scored("a", 0))),
    )
    # Till: (50 + 0) / 2 = 25; cell: (100 + 25) / 2 = 62.5
    found = cell(coverage(record, 1), "Buy", Channel.IN_PERSON)
    assert found.looked is Looked.AUDITED
    assert found.audited == 2
    assert found.score == 62.5
    assert found.band is Band.FAIR


def test_a_cell_tells_how_many_of_its_touchpoints_were_audited():
    record = shop(visit(walk(TILL, scored("a", 0.8))))
    found = cell(coverage(record, 1), "Buy", Channel.IN_PERSON)
    assert (found.audited, len(found.touchpoints), found.score) == (1, 2, 80)
    assert [one.name for one in found.touchpoints] == ["Counter", "Till"]


def test_what_was_audited_in_another_wave_is_not_new_and_not_forgotten():
    record = shop(visit(walk(CALL, scored("a", 1)), wave=1), visit(walk(WEBSITE, scored("a", 1)), wave=2))
    known = coverage(record, 2)
    assert cell(known, "Find", Channel.PHONE).looked is Looked.EARLIER
    assert cell(known, "Find", Channel.PHONE).score is None
    assert cell(known, "Find", Channel.WEB).looked is Looked.AUDITED
    assert cell(known, "Buy", Channel.IN_PERSON).looked is Looked.NEVER
    assert [one.name for one in known.never] == ["Counter", "Till"]
    assert (known.audited, known.touchpoints) == (1, 4)


def test_a_look_in_this_wave_counts_whichever_wave_came_first():
    record = shop(visit(walk(CALL, scored("a", 1)), wave=1), visit(walk(CALL, scored("a", 0)), wave=2))
    assert cell(coverage(record, 1), "Find", Channel.PHONE).looked is Looked.AUDITED
    assert cell(coverage(record, 2), "Find", Channel.PHONE).looked is Looked.AUDITED


def test_a_walk_without_an_answer_is_no_look_and_one_that_does_not_apply_is():
    unanswered = shop(visit(walk(CALL, scored("a", UNANSWERED))))
    assert cell(coverage(unanswered, 1), "Find", Channel.PHONE).looked is Looked.NEVER
    not_there = cell(coverage(shop(visit(walk(CALL, scored("a", NA)))), 1), "Find", Channel.PHONE)
    assert (not_there.looked, not_there.score, not_there.band) == (Looked.AUDITED, None, None)


def test_an_empty_cell_is_a_gap_only_where_a_persona_prefers_the_channel():
    known = coverage(shop(), 1)
    assert cell(known, "Buy", Channel.PHONE).looked is Looked.GAP
    assert cell(known, "Buy", Channel.WEB).looked is Looked.GAP
    assert cell(known, "Find", Channel.IN_PERSON).looked is Looked.NONE


def test_the_share_served_is_weighted_by_what_personas_prefer():
    # Web ½ and phone 1 in two stages: wanted 3; held in Find: ½ + 1.
    assert coverage(shop(), 1).served == pytest.approx(1.5 / 3)
    # Without the call only the website is left: ½ of 3.
    assert coverage(shop(touchpoints=(WEBSITE, COUNTER)), 1).served == pytest.approx(0.5 / 3)


@pytest.mark.parametrize("personas", [(), (replace(ANN, channels=()),)])
def test_without_a_preference_there_is_no_share_served(personas):
    known = coverage(shop(personas=personas), 1)
    assert known.served is None
    assert cell(known, "Buy", Channel.WEB).looked is Looked.NONE


def test_a_client_with_nothing_has_nothing_covered():
    record = replace(shop(touchpoints=(), personas=()), stages=(), client=Client("client", "Client"))
    known = coverage(record, 1)
    assert (known.stages, known.channels, known.served, known.never) == ((), (), None, ())
    assert [area.looked for area in known.areas] == [Looked.GAP] * 4


def test_what_left_the_map_is_in_no_cell():
    record = shop(visit(walk(CALL, scored("a", 1))), touchpoints=(WEBSITE,))
    known = coverage(record, 1)
    assert (known.audited, known.touchpoints) == (0, 1)
    assert cell(known, "Find", Channel.PHONE).looked is Looked.GAP


@pytest.mark.parametrize(
    ("changes", "area"),
    [
        ({"name": "Invoice by post"}, "billing"),
        ({"name": "The bill"}, "billing"),
        ({"name": "Money", "checklist": "invoice_payment"}, "billing"),
        ({"name": "Roof repair", "channel": Channel.ON_SITE}, "field_service"),
        ({"name": "Technician’s call"}, "field_service"),
        ({"name": "Neighbours", "channel": Channel.WORD_OF_MOUTH}, "references"),
        ({"name": "List of referees", "checklist": "references"}, "references"),
        ({"name": "Estimate"}, "quotes"),
        ({"name": "Quotation"}, "quotes"),
    ],
)
def test_an_area_is_known_by_checklist_channel_or_name(changes, area):
    place = replace(TILL, **changes)
    known = coverage(shop(touchpoints=(place,)), 1)
    assert [found.area.key for found in known.areas if found.touchpoints] == [area]


@pytest.mark.parametrize("name", ["Billboard", "Office", "Unquoted", "Special offer"])
def test_a_name_that_only_looks_like_it_is_no_such_area(name):
    known = coverage(shop(touchpoints=(touchpoint(name, stage_id="buy"),)), 1)
    assert [found.area.key for found in known.areas if found.touchpoints] == []


def test_an_area_tells_whether_anybody_looked():
    bill = touchpoint("Invoice", stage_id="buy", channel=Channel.DOCUMENT)
    quote = touchpoint("Quote", stage_id="buy", channel=Channel.DOCUMENT)
    visiting = touchpoint("Home visit", stage_id="buy", channel=Channel.ON_SITE)
    record = shop(
        visit(walk(bill, scored("a", 1)), wave=1),
        visit(walk(quote, scored("a", 1)), wave=2),
        touchpoints=(bill, quote, visiting),
    )
    looked = {found.area.key: found.looked for found in coverage(record, 2).areas}
    assert looked == {
        "billing": Looked.EARLIER,
        "field_service": Looked.NEVER,
        "references": Looked.GAP,
        "quotes": Looked.AUDITED,
    }


def test_the_areas_are_those_that_firms_forget():
    assert [area.key for area in FORGOTTEN] == ["billing", "field_service", "references", "quotes"]


ANN_AT_THE_CALL = visit(walk(CALL, scored("a", 1)))
BOB_AT_THE_TILL = visit(walk(TILL, scored("a", 0.5)))


def of(made, persona="", site="", auditor=""):
    """Return a visit as one that a persona, site or auditor had."""
    told = replace(made.visit, persona_id=persona, site_id=site, auditor=auditor)
    return replace(made, visit=told)


def test_what_others_walked_is_not_forgotten_because_one_persona_did_not_meet_it():
    quote = touchpoint("Quote", stage_id="buy", channel=Channel.DOCUMENT)
    record = shop(
        of(ANN_AT_THE_CALL, "ann"),
        of(visit(walk(quote, scored("a", 1))), "bob"),
        of(visit(walk(WEBSITE, scored("a", 1)), wave=2), "bob"),
        touchpoints=(WEBSITE, CALL, TILL, quote),
    )
    seen = coverage(record, 1, lens=Lens(persona_id="ann"))
    assert [one.name for one in seen.never] == ["Till"]
    assert {area.area.key: area.looked for area in seen.areas}["quotes"] is Looked.AUDITED
    assert (seen.audited, seen.touchpoints) == (1, 4)
    assert cell(seen, "Find", Channel.PHONE).looked is Looked.AUDITED
    assert cell(seen, "Buy", Channel.DOCUMENT).looked is Looked.OTHERS
    assert cell(seen, "Buy", Channel.DOCUMENT).score is None
    assert cell(seen, "Find", Channel.WEB).looked is Looked.EARLIER
    assert cell(seen, "Buy", Channel.IN_PERSON).looked is Looked.NEVER


def test_a_persona_is_asked_for_its_own_wishes_only():
    # There is a website in Find, and no phone. All: web ½ and phone 1 in two stages, ½ of 3. Ann, who would
    # look for either in both stages, finds 1 of 4; Bob, for the phone in both, nothing.
    bare = shop(touchpoints=(WEBSITE, COUNTER))
    ann, bob = (coverage(bare, 1, lens=Lens(persona_id=one)) for one in ("ann", "bob"))
    assert (ann.served, bob.served) == (0.25, 0)
    assert coverage(bare, 1).served == pytest.approx(0.5 / 3)
    assert [one.name for one in bob.personas] == ["Bob"]
    assert {one.channel: one.share for one in bob.channels} == {
        Channel.IN_PERSON: 0,
        Channel.PHONE: 1,
        Channel.WEB: 0,
    }
    assert cell(ann, "Buy", Channel.WEB).looked is Looked.GAP
    assert cell(bob, "Buy", Channel.WEB).looked is Looked.NONE


@pytest.mark.parametrize("lens", [Lens(site_id="north"), Lens(auditor="Ann")])
def test_a_site_or_an_auditor_narrows_what_was_audited_and_nobodys_wishes(lens):
    record = shop(of(ANN_AT_THE_CALL, site="north", auditor="Ann"), of(BOB_AT_THE_TILL, site="south"))
    whole, seen = coverage(record, 1), coverage(record, 1, lens=lens)
    assert (whole.audited, seen.audited) == (2, 1)
    assert cell(seen, "Buy", Channel.IN_PERSON).looked is Looked.OTHERS
    assert (seen.served, seen.channels, seen.never) == (whole.served, whole.channels, whole.never)
