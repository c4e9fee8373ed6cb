"""Tables that come in: as spreadsheets write them, and with every row that can't be read named."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.errors import TableError
from touchaudit.exchange.harmless import cell
from touchaudit.exchange.registers import read_mentions, read_metrics

METRICS = "touchpoint,metric,unit,target,better,date,value\nDesk,No-shows,%,5,lower,2026-09-01,4.5\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("comma", [",", ";", "\t"])
def test_a_table_is_read_however_a_spreadsheet_wrote_it(encoding: str, comma: str) -> None:
    text = METRICS.replace("Desk", "Café").replace(",", comma).replace("\n", "\r\n")
    (row,) = read_metrics(text.encode(encoding))
    assert (row.number, row.touchpoint, row.metric, row.unit) == (2, "Café", "No-shows", "%")
    assert (row.target, row.higher, row.on, row.value) == (5, False, date(2026, 9, 1), 4.5)


def test_columns_stand_in_any_order_and_others_are_passed_over() -> None:
    (row,) = read_metrics(b"Value, DATE ,note,Metric,touchpoint\n7,22.9.2026,x,Calls,Desk\n\n,,,,\n")
    assert (row.metric, row.on, row.value, row.target, row.higher) == (
        "Calls",
        date(2026, 9, 22),
        7,
        None,
        True,
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("metric,value\nCalls,7\n", "The column touchpoint is missing; there are: metric, value."),
        ("touchpoint,metric\n", "The table has no rows."),
        ("", "The column touchpoint is missing; there are: none."),
        (
            "touchpoint,metric,date,value\nDesk,Calls,9/22/2026,7\n",
            "Row 2: date is “9/22/2026”; write a day as 2026-09-22.",
        ),
        (
            "touchpoint,metric,date,value\nDesk,Calls,2026-09-22,many\n",
            "Row 2: value is “many”; write a figure such as 4.5.",
        ),
        (
            "touchpoint,metric,date,value\nDesk,Calls,2026-09-22,inf\n",
            "Row 2: value is “inf”; write a figure such as 4.5.",
        ),
        (
            "touchpoint,metric,date,value\nDesk,Calls,2026-09-22,\n",
            "Row 2: a value needs its date, and a date its value.",
        ),
        ("touchpoint,metric\nDesk,\n", "Row 2: metric is empty."),
        (
            "touchpoint,metric,better\nDesk,Calls,sideways\n",
            "Row 2: better is “sideways”; write higher or lower.",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_row(text: str, problem: str) -> None:
    with pytest.raises(TableError) as trouble:
        read_metrics(text.encode())
    assert problem in trouble.value.problems


def test_every_row_that_is_wrong_is_named_and_the_rest_is_counted() -> None:
    text = "touchpoint,metric,date,value\n" + "Desk,Calls,never,1\n" * 30
    with pytest.raises(TableError) as trouble:
        read_metrics(text.encode())
    assert len(trouble.value.problems) == 30
    assert trouble.value.problems[-1].startswith("Row 31:")
    assert "… and 10 more." in str(trouble.value)


def test_mentions_know_how_they_sound() -> None:
    rows = "2026-09-01,Forum,negative,2026-09-02\n2026-09-01,Forum,+1,\n2026-09-01,Forum,,\n"
    table = f"date,source,sentiment,answered\n{rows}".encode()
    assert [(row.sentiment, row.answered) for row in read_mentions(table)] == [
        (-1, date(2026, 9, 2)),
        (1, None),
        (0, None),
    ]
    for wrong in ("2026-09-01,Forum,great,", "2026-09-01,Forum,1,2026-08-01", "soon,Forum,1,"):
        with pytest.raises(TableError, match="Row 2"):
            read_mentions(f"date,source,sentiment,answered\n{wrong}\n".encode())


@given(
    st.text(st.characters(blacklist_categories=["Cs", "Cc", "Cn"]), min_size=1).map(str.strip).filter(bool)
)
def test_what_an_export_made_harmless_comes_back_as_it_was(text: str) -> None:
    written = cell(text).replace('"', '""')
    (row,) = read_mentions(f'date,source,text\n2026-09-01,Forum,"{written}"\n'.encode())
    assert row.text == text or text.startswith(("'", "＝", "＋", "－", "＠"))


@given(st.binary(max_size=200))
def test_no_file_breaks_the_reader(data: bytes) -> None:
    try:
        read_metrics(b"touchpoint,metric\n" + data)
    except TableError as error:
        assert error.problems
