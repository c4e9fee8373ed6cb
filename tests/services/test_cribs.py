"""What a visit takes along: time of day, cover story, kit, and the card made of them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader

from touchaudit.domain.client import Channel, ServiceStandard
from touchaudit.domain.preparing import Daypart, daypart_word, usual_kit
from touchaudit.services.cribs import print_crib


def test_a_plan_keeps_time_of_day_cover_story_and_kit(services, walk_id):
    visit = services.walks.open(walk_id).visit
    draft = replace(
        services.visits.draft_of(visit.id),
        daypart="lunch",
        cover_story="New in town.",
        kit=("Phone", "Cash"),
        packed=("Cash", "Umbrella"),
    )
    services.visits.change_plan(visit.id, draft)
    kept = services.visits.draft_of(visit.id)
    assert (kept.daypart, kept.cover_story, kept.kit) == ("lunch", "New in town.", ("Phone", "Cash"))
    assert kept.packed == ("Cash",)  # nothing is packed that is not on the list
    services.history.undo(visit.id)
    assert services.visits.draft_of(visit.id).kit == ()


def test_a_tick_is_stored_and_taken_back(services, walk_id):
    visit = services.walks.open(walk_id).visit
    draft = replace(services.visits.draft_of(visit.id), kit=("Phone", "Cash"))
    services.visits.change_plan(visit.id, draft)
    services.visits.pack(visit.id, "Cash", packed=True)
    services.visits.pack(visit.id, "Phone", packed=True)
    assert services.visits.draft_of(visit.id).packed == ("Phone", "Cash")
    services.history.undo(visit.id)
    assert services.visits.draft_of(visit.id).packed == ("Cash",)
    services.visits.pack(visit.id, "Cash", packed=False)
    assert services.visits.draft_of(visit.id).packed == ()


def test_a_new_plan_takes_along_what_its_channels_ask_for(services, walk_id):
    client_id = services.walks.open(walk_id).visit.client_id
    assert services.visits.default_plan(client_id).kit == usual_kit([Channel.IN_PERSON])
    both = usual_kit([Channel.WEB, Channel.CHAT])
    assert len(both) == len(set(both)) == 2


def test_the_card_names_the_gravest_questions_and_the_promise(services, walk_id):
    view = services.walks.open(walk_id)
    standard = ServiceStandard(120, 300)
    services.clients.save(replace(view.touchpoint, standard=standard))
    draft = replace(services.visits.draft_of(view.visit.id), daypart="opening", kit=("Phone",), auditor="A")
    services.visits.change_plan(view.visit.id, draft)
    crib = services.visits.crib(view.visit.id)
    (stop,) = crib.stops
    assert stop.look_for[0] == "With respect?"  # it is the knock-out
    assert "The greeting" in stop.look_for
    assert stop.promise == "promised within 2 min"
    assert crib.when == ("22 Sep 2026", "At opening")
    assert crib.kit == (("Phone", False),)
    assert crib.where == ("A",)


def test_the_card_is_told_in_the_language_of_the_window(services, walk_id):
    view = services.walks.open(walk_id)
    services.clients.save(replace(view.touchpoint, standard=ServiceStandard(120, 300)))
    crib = services.visits.crib(view.visit.id, "de")
    assert crib.language == "de"
    assert "promised" not in crib.stops[0].promise
    card = PdfReader(BytesIO(print_crib(crib)))
    assert card.trailer["/Root"]["/Lang"] == "de"
    text = card.pages[0].extract_text()
    assert "What to look for" not in text
    assert crib.stops[0].promise in text


def test_a_time_of_day_that_nobody_knows_is_shown_as_it_is():
    assert daypart_word("at dawn") == "at dawn"
    assert len({daypart_word(part.value) for part in Daypart}) == len(Daypart)
