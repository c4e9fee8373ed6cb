"""Other scripts: printed in fonts of the computer where it has them, never as boxes in silence."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from touchaudit.charts.fonts import FACES
from touchaudit.charts.shapes import Role
from touchaudit.domain.record import ClientRecord
from touchaudit.reports import scripts
from touchaudit.reports.document import render
from touchaudit.reports.model import ReportOptions

from . import factory
from .checks import assert_archival, assert_marked, flat
from .conftest import Build

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


def needs(text: str) -> None:
    if not all(scripts.font_for(one, USUAL) for one in text):
        pytest.skip("no font with these letters is installed")


@pytest.mark.parametrize("language", NAMES)
def test_names_in_other_scripts_are_printed_whole(build: Build, language: str) -> None:
    needs(NAMES[language])
    report = build(named(NAMES[language]), ReportOptions(parts=frozenset({"summary", "touchpoints"})))
    assert not report.warnings
    pdf = render(report)
    assert_archival(pdf)
    told = flat(pdf)
    assert scripts.LACKING * 2 not in told
    if language == "ja":
        assert NAMES["ja"] in told.replace(" ", "")
        assert_marked(pdf)


def test_what_runs_from_the_right_is_kept_in_its_order_for_those_who_listen(build: Build) -> None:
    needs(NAMES["ar"])
    pdf = render(build(named(NAMES["ar"]), ReportOptions(parts=frozenset({"summary"}))))
    spoken = f"FEFF{NAMES['ar'].encode('utf-16-be').hex()}".encode()
    assert any(spoken in page.get_contents().get_data() for page in PdfReader(BytesIO(pdf)).pages)


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
        ("(שלום)", "(םולש)"),
        ("Shop שלום here", "Shop םולש here"),
    ],
)
def test_a_line_is_put_into_the_order_of_the_eye(line: str, eye: str) -> None:
    assert scripts.seen(line) == eye


def test_arabic_letters_join() -> None:
    assert scripts.seen("بيت") == "\N{ARABIC LETTER TEH FINAL FORM}" + (
        "\N{ARABIC LETTER YEH MEDIAL FORM}\N{ARABIC LETTER BEH INITIAL FORM}"
    )
    assert scripts.seen("لا") == "\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}"
    assert scripts.seen("دار") == "".join(
        reversed(
            "\N{ARABIC LETTER DAL ISOLATED FORM}\N{ARABIC LETTER ALEF ISOLATED FORM}"
            "\N{ARABIC LETTER REH ISOLATED FORM}"
        )
    )
