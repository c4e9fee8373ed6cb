"""What a new client may start with, and the touchpoints that join a map from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from touchaudit import assets
from touchaudit.domain.client import Channel, Phase, Stage, Touchpoint
from touchaudit.services import starter_files, starters
from touchaudit.services.services import Services

INDUSTRIES = ("retail", "clinic", "hotel", "trades", "bank", "software")
FORGOTTEN = ("invoice_payment", "field_service", "references", "sales_quote", "complaint")
SMALL = """
label = "Small"
order = 1
[[stages]]
name = "Visit"
phase = "during"
[[touchpoints]]
stage = "Visit"
name = "Counter"
channel = "in_person"
criticality = 4
standard = ["2m", "5m"]
expectation = 5
owner = "Manager"
think = "They saw me."
do = "Buy."
feel = "Welcome."
"""


def test_every_starter_is_offered_the_usual_one_first_and_the_bare_one_last():
    keys = [key for key, _ in starters.labels()]
    assert keys[0] == "typical"
    assert keys[-1] == "empty"
    assert set(INDUSTRIES) < set(keys)
    assert set(keys) == {path.stem for path in assets.resource("starters").iterdir()}


@pytest.mark.parametrize("key", INDUSTRIES)
def test_an_industry_knows_its_way_touchpoints_and_personas(key):
    known = starters.starter(key)
    assert known.industry
    assert 7 <= len(known.stages) <= 8
    assert 12 <= len(known.sketches) <= 18
    assert {stage.phase for stage in known.stages} == set(Phase)
    phases = [list(Phase).index(stage.phase) for stage in known.stages]
    assert phases == sorted(phases)
    assert {sketch.stage for sketch in known.sketches} == {stage.name for stage in known.stages}
    assert all(sketch.touchpoint.skills for sketch in known.sketches)
    assert len({sketch.touchpoint.criticality for sketch in known.sketches}) >= 3


@pytest.mark.parametrize("key", INDUSTRIES)
def test_no_industry_forgets_what_firms_forget(key):
    here = {sketch.touchpoint.checklist for sketch in starters.starter(key).sketches}
    assert set(FORGOTTEN) <= here


@pytest.mark.parametrize("key", INDUSTRIES)
def test_each_persona_has_a_whole_card_and_meets_its_channels(key):
    known = starters.starter(key)
    used = {sketch.touchpoint.channel for sketch in known.sketches}
    assert len(known.personas) == 3
    for persona in known.personas:
        lines = persona.scenario.splitlines()
        assert [line.partition(":")[0] for line in lines[1:]] == [
            "You want",
            "You know",
            "Budget",
            "Keep to yourself",
        ]
        assert lines[0].startswith("You are ")
        assert persona.channels
        assert set(persona.channels) <= used


def test_every_checklist_named_is_shipped_and_few_touchpoints_lack_one():
    shipped = {path.stem for path in assets.forms()}
    lacking = {}
    for key, _ in starters.labels():
        for sketch in starters.starter(key).sketches:
            checklist = sketch.touchpoint.checklist
            assert not checklist or checklist in shipped, (key, sketch.touchpoint.name)
            if not checklist:
                lacking.setdefault(key, []).append(sketch.touchpoint.name)
    assert lacking == {
        "clinic": ["Consultation"],
        "hotel": ["Room and bed", "Housekeeping while the guest is out"],
        "bank": ["Advice appointment"],
        "software": ["Notice of an outage"],
    }


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ('channel = "in_person"', 'channel = "in_persn"', "touchpoints 1 (Counter): channel: “in_persn”"),
        ('stage = "Visit"', 'stage = "Stay"', "touchpoints 1 (Counter): stage: “Stay” is none of Visit"),
        ("criticality = 4", "criticality = 6", "criticality: wants a whole number from 1 to 5"),
        ("criticality = 4", "criticality = true", "criticality: wants a whole number from 1 to 5"),
        ("expectation = 5", "expectations = 5", "touchpoints 1 (Counter): expectation: is missing"),
        (
            'owner = "Manager"',
            'owner = "Manager"\nweight = 2',
            "touchpoints 1 (Counter): weight: is not known",
        ),
        ('["2m", "5m"]', '["2m"]', "standard: wants two times"),
        ('["2m", "5m"]', '["5m", "2m"]', "standard: a service standard needs"),
        ('["2m", "5m"]', '["soon", "5m"]', "standard: “soon” is not a length of time"),
        ('feel = "Welcome."', 'feel = "Welcome."\nreach = 1.5', "reach: wants a share"),
        ('feel = "Welcome."', 'feel = ""', "feel: wants a text"),
        ('feel = "Welcome."', 'feel = "Welcome."\nskills = "tact"', "skills: wants a list"),
        ('phase = "during"', 'phase = "during"\n[[stages]]\nname = "visit"\nphase = "after"', "there twice"),
        ("order = 1", "order = 1\ncolour = 2", "small.toml: colour: is not known"),
        ("order = 1", "order =", "small.toml: "),
        ("order = 1", "order = 1\npersonas = 3", "small.toml: personas: wants tables"),
    ],
)
def test_a_mistake_is_told_with_file_and_key(tmp_path: Path, was, becomes, told):
    path = tmp_path / "small.toml"
    path.write_text(SMALL, "utf-8")
    assert starter_files.read(path).sketches[0].touchpoint.standard.limit == 300
    path.write_text(SMALL.replace(was, becomes, 1), "utf-8")
    with pytest.raises(ValueError, match=r"^small\.toml: ") as trouble:
        starter_files.read(path)
    assert told in str(trouble.value)


def test_a_starter_nobody_knows_is_a_fault():
    with pytest.raises(KeyError):
        starters.make("circus", "client")


def test_a_new_client_gets_stages_touchpoints_and_personas_in_one_gesture(services: Services):
    made = services.clients.create("The Anchor", town="Whitby", starter="hotel")
    record = services.clients.record(made.created)
    assert record.client.industry == "Hospitality"
    assert [stage.name for stage in sorted(record.stages, key=lambda stage: stage.position)][:3] == [
        "Search",
        "Booking",
        "Arrival",
    ]
    assert len(record.touchpoints) == 18
    assert len(record.personas) == 3
    check_in = next(point for point in record.touchpoints if point.name == "Check-in")
    assert (check_in.standard.target, check_in.standard.limit) == (180, 480)
    assert (check_in.criticality, check_in.expectation, check_in.checklist) == (5, 6, "counter")
    services.history.undo(made.created)
    assert services.clients.home().clients == ()


def test_a_trade_that_was_named_stays(services: Services):
    made = services.clients.create("The Anchor", "Inn", starter="hotel")
    assert services.clients.record(made.created).client.industry == "Inn"


def test_a_visit_can_be_planned_from_every_starter(services: Services):
    for key in INDUSTRIES:
        client_id = services.clients.create(key, starter=key).created
        draft = services.visits.default_plan(client_id)
        assert len(draft.steps) >= 12
        assert draft.persona_id


def test_touchpoints_of_an_inventory_join_a_map_with_their_stage(services: Services):
    client_id = services.clients.create("Corner Bakery", starter="retail").created
    before = services.clients.record(client_id)
    services.clients.add_from_starter(client_id, "trades", ["Quote", "Site survey"])
    after = services.clients.record(client_id)
    way = [stage.name for stage in sorted(after.stages, key=lambda stage: stage.position)]
    assert way[:4] == ["Search", "Comparison", "Quote", "Arrival"]
    quote = next(point for point in after.touchpoints if point.name == "Quote")
    assert next(stage.name for stage in after.stages if stage.id == quote.stage_id) == "Quote"
    assert quote.position >= len(before.touchpoints)
    services.history.undo(client_id)
    assert services.clients.record(client_id).touchpoints == before.touchpoints
    assert services.clients.record(client_id).stages == before.stages


def test_what_is_on_the_map_already_does_not_join_again(services: Services):
    client_id = services.clients.create("Corner Bakery", starter="retail").created
    assert [sketch.there for sketch in services.clients.inventory("retail", client_id)] == [True] * 18
    assert not any(sketch.there for sketch in services.clients.inventory("retail"))
    changed = services.clients.add_from_starter(client_id, "retail", ["Complaint"])
    assert changed.gesture is None
    assert len(services.clients.record(client_id).touchpoints) == 18


def test_a_stage_is_matched_whatever_its_capitals():
    stages = [Stage("s1", "c", "QUOTE", Phase.DURING, 0)]
    known = Touchpoint("t1", "c", "s1", "Website", Channel.WEB, position=4)
    way, joined = starters.join("trades", ["Quote", "Website"], "c", stages, [known])
    assert way == stages
    assert [(point.name, point.stage_id, point.position) for point in joined] == [("Quote", "s1", 5)]


def test_a_map_without_stages_gets_them_in_the_order_of_the_way():
    names = ["Word to the neighbours", "Website", "Technician’s visit"]
    way, joined = starters.join("trades", names, "c", [], [])
    assert [stage.name for stage in way] == ["Need", "Work", "Recommendation"]
    assert [stage.position for stage in way] == [0, 1, 2]
    assert [point.name for point in joined] == names


def test_an_inventory_tells_stage_and_phase_in_the_order_of_the_way(services: Services):
    inventory = services.clients.inventory("clinic")
    assert (inventory[0].stage, inventory[0].phase) == ("Search", Phase.BEFORE)
    assert (inventory[-1].stage, inventory[-1].touchpoint.name) == ("Recall", "Recall letter")
