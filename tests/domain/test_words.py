from __future__ import annotations

from datetime import date

import pytest

from touchaudit.domain import words
from touchaudit.domain.client import Band, Bands, Channel, Phase
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.visit import Horizon, VisitState
from touchaudit.tongue import speaking


def test_every_kind_has_a_word() -> None:
    texts = [
        *map(words.band_word, Band),
        *map(words.channel_word, Channel),
        *map(words.phase_word, Phase),
        *map(words.horizon_word, Horizon),
        *map(words.state_word, VisitState),
        *map(words.state_word, ItemState),
    ]
    assert all(texts)
    assert not any("_" in text for text in texts)
    assert words.band_word(None) == "N/A"


def test_a_score_prints_whole_on_screen_and_with_a_decimal_in_tables() -> None:
    assert words.score(69.753) == "70"
    assert words.score(69.753, 1) == "69.8"
    assert words.score(None) == "N/A"


def test_89_96_prints_as_90_and_is_good() -> None:
    assert words.score(89.96, 1) == "90.0"
    assert words.band_word(Bands().of(89.96)) == "good"


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (0.5, 0, "1"),
        (1.5, 0, "2"),
        (2.5, 0, "3"),
        (1.005, 2, "1.01"),
        (-0.04, 1, "0.0"),
        (-2.5, 0, "−3"),
        (1e22, 0, "1" + 22 * "0"),
    ],
)
def test_halves_round_up_as_a_hand_would(value: float, decimals: int, text: str) -> None:
    assert words.rounded(value, decimals) == text


def test_numbers_print_no_more_than_they_need() -> None:
    assert [words.number(value) for value in (7.5, 75.0, 100, 0.04)] == ["7.5", "75", "100", "0"]


def test_changes_carry_their_sign() -> None:
    assert [words.signed(value) for value in (12.35, -1.2, 0.0, 0.04, -0.04)] == [
        "+12.4",
        "−1.2",
        "0.0",
        "0.0",
        "0.0",
    ]


def test_a_draft_range_prints_as_one_figure_where_it_is_one() -> None:
    assert words.score_range(61.7, 81.2) == "62–81"
    assert words.score_range(61.7, 62.2) == "62"
    assert words.score_range(None, None) == "N/A"


def test_shares_print_in_percent() -> None:
    assert words.percent(0.285) == "29%"
    assert words.percent(0.4902, 1) == "49.0%"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (0.4, "0 s"),
        (-0.4, "0 s"),
        (45, "45 s"),
        (59.6, "1 min"),
        (250, "4 min 10 s"),
        (240, "4 min"),
        (3599.5, "1 h"),
        (3929, "1 h 5 min"),
        (86399, "1 d"),
        (187200, "2 d 4 h"),
        (-90, "−1 min 30 s"),
    ],
)
def test_durations_read_as_people_say_them(seconds: float, text: str) -> None:
    assert words.duration(seconds) == text


def test_dates_are_english_on_any_computer() -> None:
    assert words.day(date(2026, 9, 22)) == "22 Sep 2026"
    assert words.day(date(2027, 1, 3)) == "3 Jan 2027"


def test_counts_and_lists() -> None:
    assert [words.plural(n, "visit", "visits") for n in (0, 1, 2)] == ["0 visits", "1 visit", "2 visits"]
    assert words.listing(["queue", "counter", "invoice"]) == "queue, counter and invoice"
    assert [words.listing(["queue", "counter"]), words.listing(["queue"]), words.listing([])] == [
        "queue and counter",
        "queue",
        "",
    ]


@pytest.mark.parametrize(
    ("value", "said"),
    [(0, "0"), (7.4, "7"), (999.4, "999"), (2666.3, "2,670"), (136_183, "136,000"), (999_999, "1,000,000")],
)
def test_an_estimate_is_said_in_no_more_figures_than_it_knows(value: float, said: str) -> None:
    assert words.estimate(value) == said


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en-GB", ["£845", "£1,249.50", "845\u00a0EUR", "845"]),
        ("de", ["845\u00a0£", "1\u202f249,50\u00a0£", "845\u00a0EUR", "845"]),
    ],
)
def test_a_price_is_written_as_the_language_has_it(tag: str, said: list[str]) -> None:
    given = [(845, "£"), (1249.5, "£"), (845, "EUR"), (845, "")]
    with speaking(tag):
        assert [words.price(*one) for one in given] == said
