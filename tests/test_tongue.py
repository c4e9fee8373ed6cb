"""The report in German, French and Spanish: no gap, no figure lost, figures and dates as usual there."""

from __future__ import annotations

import importlib.util
import sys
from datetime import date
from pathlib import Path
from threading import Thread
from types import ModuleType

import pytest

from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.errors import ReportError
from touchaudit.saying import Saying
from touchaudit.tongue import LANGUAGES, nearest, retold, speaking, spoken, tell, tell_n

TRANSLATED = [tag for tag in LANGUAGES if not tag.startswith("en")]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    path = Path(__file__).parents[1] / "packaging" / "make_catalogues.py"
    spec = importlib.util.spec_from_file_location("make_catalogues", path)
    assert spec is not None and spec.loader is not None
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def sentences(script: ModuleType) -> list[str]:
    return list(script.Sentences.read(script.ROOT / "touchaudit").collect())


@pytest.mark.parametrize("tag", TRANSLATED)
def test_no_catalogue_has_a_gap(script: ModuleType, sentences: list[str], tag: str) -> None:
    assert script.faults(tag, sentences) == [], "run packaging/make_catalogues.py, then fill in what is empty"


def test_sentences_are_found_wherever_they_are_told(sentences: list[str]) -> None:
    assert {
        "{n} visit",  # tell_n
        "One touchpoint combines high importance with low performance",  # counted
        "excellent",  # a table of constants
        "Hot spots",  # the name of a section
        "Executive edition",  # the stamp of an edition
        "Pass mark",  # the heading of a column
        "Walks",  # the name of a sheet
        "A critical point failed: {label}",  # a saying of the craft
        "knock-outs, and large gains for little effort",  # a constant of another module
        "The mean of its walks.",  # a loop over a constant
    } <= set(sentences)


@pytest.mark.parametrize(
    ("tag", "score", "share", "day", "span"),
    [
        ("en-GB", "7.5", "75%", "22 Sep 2026", "12–26 Sep 2026"),
        ("de", "7,5", "75\xa0%", "22. Sept. 2026", "12.–26. Sept. 2026"),
        ("fr", "7,5", "75\xa0%", "22 sept. 2026", "12–26 sept. 2026"),
        ("es", "7,5", "75\xa0%", "22 sept. 2026", "12–26 sept. 2026"),
    ],
)
def test_figures_and_dates_are_written_as_usual_there(
    tag: str, score: str, share: str, day: str, span: str
) -> None:
    with speaking(tag):
        assert words.number(7.5) == score
        assert words.percent(0.75) == share
        assert words.day(date(2026, 9, 22)) == day
        assert words.days([date(2026, 9, 26), date(2026, 9, 12)]) == span


def test_each_language_counts_its_own_way() -> None:
    told = {}
    for tag in LANGUAGES:
        with speaking(tag):
            told[tag] = [tell_n(n, "{n} visit", "{n} visits") for n in (0, 1, 2)]
    assert told["de"] == ["0 Besuche", "1 Besuch", "2 Besuche"]
    assert told["fr"] == ["0 visite", "1 visite", "2 visites"]


def test_a_saying_is_told_with_its_figures_and_a_name_stays_as_it_was_typed() -> None:
    falls = "The experience falls short of expectation by {gap} on a scale of 1 to 7"
    with speaking("de"):
        assert "um 2,5 hinter" in retold(Saying(falls, gap="2.5"))
        assert retold("excellent") == "excellent"
        told = retold(Saying("{first} – {last}", first="78.6%", last="8 May 2026"))
        assert told == "78,6\N{NO-BREAK SPACE}% – 8. Mai 2026"
        assert words.band_word(Band.EXCELLENT) == "exzellent"


def test_what_nobody_translated_is_told_in_english() -> None:
    with speaking("es"):
        assert tell("A sentence of {n} words that nobody knows", n=9).startswith("A sentence of 9")


def test_one_thread_speaks_german_while_another_speaks_english() -> None:
    heard: list[str] = []
    with speaking("de"):
        thread = Thread(target=lambda: heard.append(words.band_word(Band.POOR)))
        thread.start()
        thread.join()
        assert words.band_word(Band.POOR) == "schwach"
    assert heard == ["poor"]
    assert spoken() == "en-GB"


def test_a_language_is_found_by_its_beginning_or_named_as_unknown() -> None:
    assert [nearest(tag) for tag in ("de-AT", "fr_CA", "en", "ES")] == ["de", "fr", "en-GB", "es"]
    with pytest.raises(ReportError, match="no language “tlh”"):
        nearest("tlh")
