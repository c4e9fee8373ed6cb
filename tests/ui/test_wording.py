"""Times as a person says them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from touchaudit.domain.derivation_steps import Step
from touchaudit.saying import Saying
from touchaudit.ui import words
from touchaudit.ui.widgets.why_row import answer_text
from touchaudit.ui.wording import ago, day_text, greeting

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 42, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0, "today"),
        (-1, "yesterday"),
        (1, "tomorrow"),
        (-3, "Thursday"),
        (-6, "Monday"),
        (-7, "15 Nov 2026"),
        (3, "25 Nov 2026"),
    ],
)
def test_days(days, text):
    assert day_text(TODAY + timedelta(days=days), TODAY) == text


@pytest.mark.parametrize(
    ("gone", "text"),
    [
        (timedelta(seconds=20), "a moment ago"),
        (timedelta(minutes=1), "a minute ago"),
        (timedelta(minutes=12), "12 minutes ago"),
        (timedelta(hours=2), "today at 07:42"),
        (timedelta(hours=12), "yesterday at 21:42"),
    ],
)
def test_how_long_ago(gone, text):
    assert ago(NOW - gone, NOW) == text


def test_the_hour_is_that_of_the_place_one_is_in():
    stored_in_utc = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
    assert ago(stored_in_utc, NOW) == "today at 07:00"


def test_greetings():
    assert greeting(8, "Ines") == "Good morning, Ines"
    assert greeting(13, "") == "Good afternoon"
    assert greeting(21, "Ines") == "Good evening, Ines"


@pytest.mark.parametrize(
    ("language", "told"), [("en_GB", "2,670"), ("de_DE", "2\u202f670"), ("fr_FR", "2 670")]
)
def test_an_estimated_sum_is_grouped_as_the_language_does(language, told):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert words.estimate(2673.0) == told
    finally:
        QLocale.setDefault(before)


def test_what_the_program_answers_itself_is_said_and_what_people_gave_is_left_alone():
    given = Step("Reply", 1.0, answer="Not at all. {sic}")
    assert answer_text(given) == "Not at all. {sic}"
    ours = Saying("answered after {n} d", n=2)
    assert answer_text(Step("Reply", 1.0, answer=ours)) == words.said(ours)
