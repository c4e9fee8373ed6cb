"""A shipped checklist, asked in the auditor's language: questions, answers, what they mean, what to do."""

from __future__ import annotations

from datetime import date

from touchaudit.domain.client import Channel, Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep

GREETING = "/data/serving/greeting"


def begun(services: Services) -> str:
    """Begin a walk with the shipped checklist for a counter; return its id."""
    client_id = services.clients.create("Corner Bakery", "Bakery", "Bath", starter="empty").created
    stage = services.clients.record(client_id).stages[3]
    counter = Touchpoint(new_id(), client_id, stage.id, "Counter", Channel.IN_PERSON, 4, checklist="counter")
    services.clients.save(counter)
    draft = PlanDraft("Visit 1", date(2026, 9, 22), steps=(PlanStep(counter.id, "counter"),))
    walk_id = services.visits.first_walk(services.visits.plan(client_id, draft).created)
    services.walks.open(walk_id)
    return walk_id


def test_a_question_is_put_in_the_language_chosen_with_meanings_and_advice(services: Services) -> None:
    walk_id = begun(services)
    english = services.walks.question(walk_id, GREETING)
    assert english.label == "How were you greeted?"
    assert (english.choices[0].label, english.choices[0].meaning) == (
        "Warm",
        "Eye contact and a friendly word",
    )
    services.walks.set_language("Deutsch (de)")
    german = services.walks.question(walk_id, GREETING)
    assert german.label == "Wie wurden Sie begrüßt?"
    assert (german.section, german.hint != english.hint) == ("Die Bedienung", True)
    assert (german.choices[0].label, german.choices[0].meaning) == (
        "Herzlich",
        "Blickkontakt und ein freundliches Wort",
    )
    assert german.recommendation.startswith("Zuerst grüßen, mit Blickkontakt")


def test_answers_stay_when_the_language_changes(services: Services) -> None:
    walk_id = begun(services)
    services.walks.answer(walk_id, GREETING, "polite")
    for language in services.walks.open(walk_id).languages:
        services.walks.set_language(language)
        assert services.walks.question(walk_id, GREETING).value == "polite"
        assert services.walks.open(walk_id).language == language
