"""A visit that was just begun: what is known of the client stays, and its own figures are told as a draft."""

from __future__ import annotations

from tests.ui.conftest import SAMPLE, settle, texts
from touchaudit.ui.widgets.badges import ScoreDial


def answer_some(desk, visit_id):
    """Begin a visit and answer the first choices of its first walk."""
    walks = desk.services.walks
    walk_id = desk.services.visits.first_walk(visit_id)
    for line in walks.open(walk_id).questions[:8]:
        question = walks.question(walk_id, line.ref)
        if question.type == "select_one" and not question.readonly:
            walks.answer(walk_id, line.ref, question.choices[0].name)


def dials(page):
    return [dial.accessibleName() for dial in page.findChildren(ScoreDial) if dial.isVisibleTo(page)]


def test_what_the_client_knows_stays_while_the_next_wave_is_begun(desk):
    known = desk.services.clients.record(desk.client_id)
    before = [dials(desk.go(page)) for page in ("home", "map")]
    board = texts(desk.go("roadmap"))
    answer_some(desk, known.planned[0].visit.id)
    assert [dials(desk.go(page)) for page in ("home", "map")] == before
    assert texts(desk.go("roadmap")) == board
    assert desk.services.clients.record(desk.client_id).waves == (1, 2, 3)


def test_a_first_visit_under_way_is_told_as_a_range(desk):
    clients, visits = desk.services.clients, desk.services.visits
    client_id = clients.create("Corner Bakery", starter="typical").created
    plan = visits.plan(client_id, visits.default_plan(client_id))
    answer_some(desk, plan.created)
    for page in ("home", "map"):
        shown = desk.go(page, client_id=client_id)
        settle(desk.qtbot)
        told = texts(shown)
        assert "draft: a range while questions are open" in told
        assert "indicative: less than 80 % was seen" in told
        assert any("–" in name and "a draft" in name for name in dials(shown))
    assert SAMPLE in texts(desk.go("home"))
