"""How one figure came about, on paper: every term with its sum, what is left out is said, all is tagged."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from touchaudit.domain.client import Band
from touchaudit.reports.reasons import render
from touchaudit.reports.reasons_model import Reason, Reasons

from .checks import assert_archival, assert_marked, flat, pages, starts

GREETED = Reason("Was anyone greeted?", "2 of 4 points", None, "weight 4", "4 × 0.5 = 2 of 4 points")
SIGNED = Reason("Is the <way> signed?", "1 of 1 point", None, "weight 1", "1 × 1 = 1 of 1 point")
ARRIVING = Reason(
    "Arriving",
    "60.0",
    Band.FAIR,
    formula="100 × (4 × 0.5 + 1 × 1) ÷ 5 = 60",
    how="The points earned by the points possible.",
    remarks=("2 photos",),
    parts=(replace(GREETED, answer="Answer: After a while"), replace(SIGNED, answer="Answer: Yes")),
)
COUNTER = Reason("Counter", "60.0", Band.FAIR, "criticality 5", "60: the only one", parts=(ARRIVING,))
PHONE = Reason("Phone", "90.0", Band.EXCELLENT, "criticality 3", remarks=("Indicative: 40%",))
WHOLE = Reason(
    "Overall score",
    "71",
    Band.FAIR,
    formula="(5 × 60 + 3 × 90) ÷ 8 = 71.25",
    how="Weighted by how critical each is.",
    parts=(COUNTER, PHONE),
)
REASONS = Reasons(WHOLE, ("Harbour", "wave 2"), (), "en-GB", datetime(2026, 1, 31, tzinfo=UTC))


def test_it_says_what_the_figure_is_whose_and_each_term_down_to_the_answers() -> None:
    text = flat(render(REASONS))
    for told in (
        *("Overall score: 71 (fair)", "Harbour · wave 2 · 31 Jan 2026", "(5 × 60 + 3 × 90) ÷ 8 = 71.25"),
        *(
            "Weighted by how critical each is.",
            "1. Counter: 60.0 (fair)",
            "criticality 5",
            "60: the only one",
        ),
        *("Phone", "Indicative: 40%", "criticality 3", "90.0"),
        *("1.1 Arriving", "100 × (4 × 0.5 + 1 × 1) ÷ 5 = 60", "2 photos"),
        *("1.1.1 Was anyone greeted?", "Answer: After a while · 4 × 0.5 = 2 of 4 points", "weight 4"),
        *("1.1.2 Is the <way> signed?", "Answer: Yes", "1 of 1 point"),
    ):
        assert told in text
    assert "Not all is here" not in text
    assert "not printed" not in text
    assert "Part of" not in text


def test_it_is_archival_tagged_and_the_same_each_time() -> None:
    data = render(REASONS)
    assert_archival(data)
    assert_marked(data)
    assert data == render(REASONS)
    assert list(starts(data)) == ["Overall score: 71 (fair)", "1. Counter"]
    with pikepdf.open(BytesIO(data)) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"
        assert pdf.docinfo.Title == "Overall score: 71 (fair) · Harbour · wave 2"


def test_a_step_below_tells_the_way_down_to_it() -> None:
    below = replace(REASONS, whole=ARRIVING, way=("Overall score", "Counter"))
    assert "Part of Overall score › Counter" in flat(render(below))


@pytest.mark.parametrize(
    ("tag", "title", "parts", "day"),
    [
        ("de", "Overall score: 71 (mittel)", "7 Teile nicht gedruckt", "31. Jan. 2026"),
        ("fr", "Overall score : 71 (moyen)", "7 parties non imprimées", "31 janv. 2026"),
        ("es", "Overall score: 71 (regular)", "7 partes sin imprimir", "31 ene. 2026"),
    ],
)
def test_it_speaks_the_language_asked_for(tag: str, title: str, parts: str, day: str) -> None:
    cut = replace(WHOLE, parts=(replace(PHONE, left_out=7),))
    text = flat(render(replace(REASONS, whole=cut, language=tag)))
    assert all(told in text for told in (title, parts, day))


def test_what_is_left_out_is_counted_at_its_place_and_in_all() -> None:
    cut = replace(WHOLE, parts=(replace(COUNTER, parts=(), left_out=1_200), replace(PHONE, left_out=1)))
    text = flat(render(replace(REASONS, whole=cut)))
    assert "Not all is here: 2 parts are printed. 1,201 more are not" in text
    assert "60: the only one · 1,200 parts not printed" in text
    assert "Indicative: 40% · 1 part not printed" in text


def test_long_texts_and_a_thousand_parts_find_room_with_a_number_on_each_page() -> None:
    long = replace(
        GREETED, name="word " * 400, answer="said " * 400, formula="1 + " * 400, remarks=("so " * 400,)
    )
    huge = replace(
        COUNTER, name="word " * 200, formula="2 + " * 400, parts=(long, replace(long, parts=(long,)))
    )
    many = replace(WHOLE, parts=(huge, *(replace(PHONE, parts=(GREETED,)) for _ in range(499))))
    data = render(replace(REASONS, whole=many))
    assert_marked(data)
    read = pages(data)
    assert all(str(number) in text for number, text in enumerate(read, start=1))
    assert "500.1" in read[-1]


def test_what_parts_count_has_a_column_only_where_they_count() -> None:
    bare = replace(WHOLE, parts=(replace(PHONE, counts=""),))
    assert "What Counts Figure" in flat(render(REASONS))
    assert "What Figure" in flat(render(replace(REASONS, whole=bare)))


def test_a_figure_without_parts_is_a_page_all_the_same() -> None:
    (page,) = PdfReader(BytesIO(render(replace(REASONS, whole=GREETED)))).pages
    assert "4 × 0.5 = 2 of 4 points" in page.extract_text()
    assert "Made of" not in page.extract_text()
