"""Kobo's matrices: the same questions, names and points as on its phones."""

from __future__ import annotations

import pytest

from touchaudit.xlsform import FormError, FormSession, open_form
from touchaudit.xlsform.audit import read_audit
from touchaudit.xlsform.items import item_of
from touchaudit.xlsform.kobo import as_csv, expanded, plain_file
from touchaudit.xlsform.sheets import read_sheets

HEAD = (
    b"| | type | name | label | required | kobo--score-choices | kobo--rank-items "
    b"| kobo--rank-constraint-message | kobo--matrix_list | relevant | dimension | weight |\n"
)
BOOK = (
    b"| survey |\n"
    + HEAD
    + b"""| | text | who | Who? | | | | | | | | |
| | begin_score | service | How was the service? | true | grades | | | | | empathy | |
| | score__row | greeting | Greeting | | | | | | | | 2 |
| | score__row | advice | Advice | | | | | | ${greeting} = 'good' | | |
| | end_score | | | | | | | | | | |
| | begin_rank | needs | What matters? | | | things | Each thing only once | | | | |
| | rank__level | first | First | | | | | | | | |
| | rank__level | second | Second | | | | | | | | |
| | rank__level | third | Third | | | | | | | | |
| | end_rank | | | | | | | | | | |
| | begin_kobomatrix | places | Places | | | | | rooms | | | |
| | select_one grades | look | How does it look? | true | | | | | | | |
| | text | why | Why? | | | | | | ${look} = 'bad' | | |
| | end_kobomatrix | | | | | | | | | | |
| choices |
| | list_name | name | label | score |
| | grades | good | Good | 1 |
| | grades | bad | Bad | 0 |
| | things | price | Price | |
| | things | speed | Speed | |
| | things | care | Care | |
| | rooms | hall | Hall | |
| | rooms | yard | Yard | |
"""
)


def asked() -> FormSession:
    return FormSession(open_form(BOOK, file_name="kobo.md"))


def test_a_score_matrix_asks_each_row_with_the_one_list() -> None:
    session = asked()
    assert session.node("/data/service").label == "How was the service?"
    greeting = session.node("/data/service/greeting")
    assert [choice.name for choice in greeting.choices or ()] == ["good", "bad"]
    assert greeting.required
    assert "/data/service/advice" not in session.questions()
    session.answer("/data/service/greeting", "good")
    assert "/data/service/advice" in session.questions()


def test_a_score_matrix_is_scored_by_the_points_of_its_list() -> None:
    audit = read_audit(BOOK, file_name="kobo.md")
    question = audit.questions["/data/service/greeting"]
    assert (question.row, question.type, question.weight, question.dimension) == (
        4,
        "select_one",
        2,
        "empathy",
    )
    assert item_of(question, audit.choices_of(question), "good") == 1.0
    assert item_of(question, audit.choices_of(question), "bad") == 0.0


def test_a_rank_takes_each_thing_only_once() -> None:
    session = asked()
    session.answer("/data/needs/first", "price")
    session.answer("/data/needs/second", "price")
    second = session.node("/data/needs/second")
    assert not second.constraint_ok
    assert second.constraint_message == "Each thing only once"
    assert second.required
    session.answer("/data/needs/second", "care")
    session.answer("/data/needs/third", "speed")
    assert session.node("/data/needs/second").constraint_ok
    assert session.node("/data/needs/third").constraint_ok


def test_a_matrix_asks_for_each_item_under_kobos_names() -> None:
    session = asked()
    assert session.node("/data/places_hall").label == "Hall"
    assert "/data/places_yard/places_yard_look" in session.questions()
    session.answer("/data/places_hall/places_hall_look", "bad")
    assert "/data/places_hall/places_hall_why" in session.questions()
    assert "/data/places_yard/places_yard_why" not in session.questions()


def test_what_is_asked_is_also_in_the_audit_columns() -> None:
    audit, session = read_audit(BOOK, file_name="kobo.md"), asked()
    assert set(session.questions()) | set(session.skipped()) == set(audit.questions)


def test_a_workbook_without_such_blocks_stays_as_it_is() -> None:
    plain = b"| survey |\n| | type | name | label |\n| | text | a | kobo-- |\n"
    assert plain_file(plain, "plain.md") == (plain, ".md")
    sheets = read_sheets(plain, "plain.md")
    assert expanded(sheets) == sheets
    assert read_sheets(as_csv(sheets), "plain.csv") == sheets


def test_a_block_that_never_ends_is_told() -> None:
    open_ended = BOOK.replace(b"| | end_score | | | | | | | | | | |\n", b"")
    with pytest.raises(FormError):
        open_form(open_ended, file_name="kobo.md")
