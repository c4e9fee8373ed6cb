"""Matrices as KoboToolbox writes them for phones, and where a question stands in one."""

from __future__ import annotations

from touchaudit.services.matrices import cell_of, title_and_hint
from touchaudit.services.screens import heads, screen_of
from touchaudit.services.walk_values import CellView
from touchaudit.xlsform import FormSession, open_form

# What Kobo's own expansion of a matrix looks like, as its forms are downloaded.
FOR_PHONES = b"""
| survey |
| | type | name | label | appearance | relevant |
| | begin_group | m_1_header | | w5 | |
| | note | m_1_header_note | **Assets** | w1 | |
| | note | m_1_header_have | **Have it?** | w2 | |
| | note | m_1_header_count | **How many?** | w2 | |
| | end_group | | | | |
| | begin_group | m_1_old_car | | w5 | |
| | note | m_1_old_car_note | ##### Old car | w1 | |
| | select_one yn | m_1_old_car_have | <span style="color:red">old_car-Have</span> | w2 horizontal-compact | |
| | integer | m_1_old_car_count | <span>old_car-How many?</span> | w2 no-label | ${m_1_old_car_have} = 'yes' |
| | end_group | | | | |
| | begin_group | m_1_bike | | w5 | |
| | note | m_1_bike_note | ##### Bike | w1 | |
| | select_one yn | m_1_bike_have | <span>bike-Have it?</span> | w2 horizontal-compact | |
| | end_group | | | | |
| | begin_group | wide | Just wide | w4 | |
| | text | wide_words | Words | w2 | |
| | end_group | | | | |
| choices |
| | list_name | name | label |
| | yn | yes | Yes |
| | yn | no | No |
"""
HEAD = "/data/m_1_header"


def asked() -> FormSession:
    return FormSession(open_form(FOR_PHONES, file_name="phones.md"))


def test_a_question_stands_in_its_row_and_column_under_their_words() -> None:
    assert cell_of(asked(), "/data/m_1_old_car/m_1_old_car_count") == CellView(
        HEAD, "m_1_old_car", "Old car", "count", "How many?"
    )


def test_all_of_a_matrix_shares_a_screen_with_its_title() -> None:
    session = asked()
    shared = {
        screen_of(session, session.node(ref)) for ref in session.questions() if ref.startswith("/data/m_1")
    }
    assert len(shared) == 1
    assert title_and_hint(session, HEAD) == ("Assets", "")


def test_notes_that_head_the_grid_its_columns_and_its_rows_are_no_questions() -> None:
    session = asked()
    headings = [ref.rpartition("/")[2] for ref in session.questions() if heads(session, session.node(ref))]
    assert headings == [
        "m_1_header_note",
        "m_1_header_have",
        "m_1_header_count",
        "m_1_old_car_note",
        "m_1_bike_note",
    ]


def test_a_wide_group_that_no_header_stands_above_is_no_matrix() -> None:
    session = asked()
    assert cell_of(session, "/data/wide/wide_words") is None
    assert screen_of(session, session.node("/data/wide/wide_words")) == ""
