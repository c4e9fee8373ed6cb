"""Other scripts: printed in fonts of the computer where it has them, never as boxes in silence."""

from __future__ import annotations

from dataclasses import replace
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.charts.fonts import FACES
from touchaudit.charts.shapes import Role
from touchaudit.domain.record import ClientRecord
from touchaudit.reports import lines, scripts
from touchaudit.reports.document import render
from touchaudit.reports.options import ReportOptions
from touchaudit.tongue import tell

from . import factory
from .checks import assert_archival, assert_marked, flat, logical
from .conftest import Build
from .tongues import TONGUES, needs, translated

USUAL = FACES[Role.TEXT].name
NAMES = {"ja": "レジの待ち時間", "hi": "कतार में प्रतीक्षा", "ar": "الانتظار عند الصندوق 24"}


def named(name: str) -> ClientRecord:
    record = factory.record(count=2, visits=1, waves=1)
    places = {place.id: replace(place, name=name) for place in record.touchpoints}
    visits = tuple(
        replace(
            visit,
            walks=tuple(replace(walk, touchpoint=places[walk.touchpoint.id]) for walk in visit.walks),
        )
        for visit in record.visits
    )
    return replace(record, touchpoints=tuple(places.values()), visits=visits)


def drawn(line: str, *, right: bool = False) -> str:
    """Return the letters of a line as they stand from left to right."""
    runs = lines.set_line(line, USUAL, 9, right=right).runs
    return "".join(run.spoken or run.text for run in runs)


@pytest.mark.parametrize("language", NAMES)
def test_names_in_other_scripts_are_printed_whole(build: Build, language: str) -> None:
    needs(NAMES[language])
    report = build(named(NAMES[language]), ReportOptions(parts=frozenset({"summary", "touchpoints"})))
    assert not report.warnings
    pdf = render(report)
    assert_archival(pdf)
    assert_marked(pdf)
    told = flat(pdf)
    assert scripts.LACKING * 2 not in told
    if language == "ja":
        assert NAMES["ja"] in told.replace(" ", "")
    else:
        assert logical(told).replace(" ", "").count(NAMES[language].replace(" ", "")) > 2


@pytest.mark.parametrize("language", TONGUES)
def test_a_whole_report_in_another_script_is_printed(build: Build, language: str) -> None:
    words = TONGUES[language]
    needs("".join(words.values()))
    parts = frozenset({"summary", "journey", "touchpoints", "appendix"})
    report = build(translated(factory.record(count=2, visits=1), words), ReportOptions(parts=parts))
    assert not report.warnings
    pdf = render(report)
    assert_archival(pdf)
    assert_marked(pdf)
    told = logical(flat(pdf)).replace(" ", "")
    places = [words[place[0]] for place in factory.PLACES[:2]]
    assert all(logical(name).replace(" ", "") in told for name in places)


def test_letters_that_no_font_has_are_named(build: Build) -> None:
    strange = "\N{LINEAR B SYLLABLE B008 A}\N{LINEAR B SYLLABLE B038 E}"
    if all(scripts.font_for(one, USUAL) for one in strange):
        pytest.skip("this computer has a font for Linear B")
    report = build(named(f"Shop {strange}"), ReportOptions(parts=frozenset({"summary"})))
    (warning,) = report.warnings
    assert "2 letters are printed as question marks" in warning and strange[0] in warning
    assert "Shop ??" in flat(render(report))


@pytest.mark.parametrize(
    ("line", "eye"),
    [
        ("Tor 5", "Tor 5"),
        ("שלום", "םולש"),
        ("שלום 24", "24 םולש"),
        ("Shop שלום here", "Shop םולש here"),
        ("שלום Shop כאן", "ןאכ Shop םולש"),
        ("שלום · Road map · wave 2", "םולש · Road map · wave 2"),
        (tell("{name} waits.", name="שלום"), "םולש waits."),
    ],
)
def test_a_line_is_put_into_the_order_of_the_eye(line: str, eye: str) -> None:
    needs("של")
    assert drawn(line) == eye


def test_on_a_page_from_the_right_a_list_of_names_runs_from_there() -> None:
    needs("של")
    assert drawn("שלום · Road map", right=True) == "Road map · םולש"
    assert drawn("−0.4 · 24", right=True) == "−0.4 · 24"


def test_arabic_letters_join() -> None:
    needs("بيت لا دار")
    for word in ("بيت", "لا"):
        alone = sum(lines.wide(letter, USUAL, 10) for letter in word)
        assert lines.wide(word, USUAL, 10) < 0.95 * alone, word
    alone = sum(lines.wide(letter, USUAL, 10) for letter in "دار")
    assert lines.wide("دار", USUAL, 10) == pytest.approx(alone, rel=0.1)


def test_headings_are_bold_in_other_scripts_too() -> None:
    needs("של")
    if not scripts.font_for("ש", FACES[Role.STRONG].name).endswith("Bold"):
        pytest.skip("no bold font with these letters is installed")
    assert lines.wide("שלום", FACES[Role.STRONG].name, 10) > lines.wide("שלום", USUAL, 10)


@given(st.text("abc אבג देवनागरी กู่ 12", max_size=60), st.floats(20, 90))
def test_no_letter_is_lost_where_a_line_is_broken_and_no_sign_begins_one(text: str, room: float) -> None:
    def measure(part: str) -> float:
        return 5.0 * len(part)

    broken = lines.broken(text, room, measure)
    assert "".join(broken).replace(" ", "") == text.replace(" ", "")
    words = {word[0] for word in text.split()}
    assert all(category(line[0]) not in ("Mn", "Mc") or line[0] in words for line in broken)
