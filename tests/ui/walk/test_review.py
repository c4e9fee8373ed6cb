"""Looking a visit over: figures, what is wrong, one tap to it, and the way from draft to final."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from touchaudit.domain.visit import VisitState
from touchaudit.errors import TouchAuditError
from touchaudit.services.services import Services
from touchaudit.ui.pages.review import ReviewPage
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.widgets.review_cards import WalkReview
from touchaudit.ui.widgets.review_row import ReviewRow


class Looker:
    """The review of a visit on screen."""

    def __init__(self, qtbot: Any, services: Services, visit_id: str) -> None:
        self.bot = qtbot
        self.services = services
        self.visit_id = visit_id
        self.state = AppState()
        self.state.attach(services)
        self.places: list[Place] = []
        self.troubles: list[TouchAuditError] = []
        self.page = ReviewPage(self.state)
        self.state.changed.connect(self.page.on_changed)
        self.state.navigated.connect(self.places.append)
        self.state.trouble.connect(self.troubles.append)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 800)
        self.page.open(Place("review", visit_id=visit_id))
        with qtbot.waitExposed(self.page):
            self.page.show()

    def answer(self, walk_id: str, **values: str) -> None:
        for line in self.services.walks.open(walk_id).questions:
            name = line.ref.rpartition("/")[2]
            if name in values:
                self.services.walks.answer(walk_id, line.ref, values[name])
        self.page.refresh()

    def rows(self) -> dict[tuple[str, str], ReviewRow]:
        return {(row.line.kind, row.line.label): row for row in self.page.findChildren(ReviewRow)}

    def texts(self) -> list[str]:
        return [part.text() for part in self.page.findChildren(QLabel)]

    def click(self, name: str) -> None:
        def found() -> list[QAbstractButton]:
            buttons = self.page.findChildren(QAbstractButton)
            return [part for part in buttons if part.isVisible() and part.accessibleName() == name]

        self.bot.waitUntil(lambda: bool(found()), timeout=2000)
        self.bot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def looker(qtbot: Any, services: Services, visit_id: str) -> Iterator[Looker]:
    made = Looker(qtbot, services, visit_id)
    yield made
    made.page.close()


def test_a_visit_that_was_not_begun_says_so(looker):
    assert looker.texts().count("Not begun yet.") == 3
    assert looker.rows() == {}


def test_what_is_open_failed_critical_flagged_and_wanted_is_listed(looker, walk_id):
    looker.answer(walk_id, waited="no", greeting="none", respect="no")
    looker.services.walks.flag(walk_id, "/data/served/likely", True)
    looker.page.refresh()
    kinds = set(looker.rows())
    assert ("knock_out", "With respect?") in kinds
    assert ("evidence", "How were you greeted?") in kinds
    assert ("failed", "How were you greeted?") in kinds
    assert ("flagged", "Would you recommend them?") in kinds
    assert not any(label == "How long?" for _, label in kinds)


def test_the_worst_comes_first(looker, walk_id):
    looker.answer(walk_id, waited="yes", greeting="civil", respect="no")
    card = looker.page.findChildren(WalkReview)[0]
    kinds = [row.line.kind for row in card.rows()]
    assert kinds[0] == "knock_out"
    assert kinds.index("open") < kinds.index("failed")


def test_a_range_is_shown_while_questions_are_open(looker, walk_id):
    looker.answer(walk_id, waited="no", respect="yes")
    shown = looker.services.visits.review(looker.visit_id)
    assert shown.lowest < shown.highest
    assert f"{shown.lowest:.0f}–{shown.highest:.0f}" in looker.texts()


def test_one_tap_leads_to_the_question(looker, walk_id):
    looker.answer(walk_id, waited="no", respect="no")
    row = looker.rows()["knock_out", "With respect?"]
    looker.bot.mouseClick(row, Qt.MouseButton.LeftButton)
    place = looker.places[-1]
    assert (place.page, place.walk_id, place.ref) == ("walk", walk_id, "/data/served/respect")


def test_a_screen_reader_hears_what_is_the_matter(looker, walk_id):
    looker.answer(walk_id, waited="no", respect="no")
    heard = looker.rows()["knock_out", "With respect?"].accessibleName()
    assert heard.startswith("With respect?")
    assert heard.endswith("Answer: No")


def test_open_questions_keep_a_visit_from_being_final(looker, walk_id):
    looker.answer(walk_id, waited="no")
    looker.click("Hand in for review")
    looker.click("Make final")
    assert looker.services.visits.review(looker.visit_id).visit.state is VisitState.IN_REVIEW
    assert "still open" in looker.troubles[-1].what


def test_there_and_back(looker, walk_id):
    looker.answer(walk_id, waited="no")
    looker.click("Hand in for review")
    looker.click("Back to draft")
    assert looker.services.visits.review(looker.visit_id).visit.state is VisitState.DRAFT
    assert looker.page.scope() == looker.visit_id


def test_missed_opportunities_are_listed_and_taken_back(looker):
    looker.services.visits.add_opportunity(looker.visit_id, "Nobody offered coffee", "sale")
    looker.page.refresh()
    assert "Nobody offered coffee" in looker.texts()
    looker.click("Take back: Nobody offered coffee")
    assert looker.services.visits.opportunities(looker.visit_id) == ()


def test_a_review_of_no_visit_says_so_and_leads_to_the_visits(looker):
    looker.state.place = Place("review", client_id="someone")
    looker.page.open(looker.state.place)
    assert "No visit is open" in looker.texts()
    assert looker.page.findChildren(WalkReview) == []
    looker.click("Go to the map")
    assert looker.places[-1].page == "map"
