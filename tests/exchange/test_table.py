from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest

from touchaudit.errors import Cancelled
from touchaudit.exchange.table import COLUMNS, answers_csv

from ..reports import factory
from .conftest import Gather


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline="")))


def test_each_answer_is_one_row_with_one_thing_in_each_column(gathered: Gather) -> None:
    export = gathered()
    table = rows(answers_csv(export))
    assert len(table) == sum(len(walk.questions) for _, walk in export.walks)
    assert list(table[0]) == list(COLUMNS)
    first = table[0]
    assert first["client"] == "Noordkade Home"
    assert first["touchpoint"] == "Website search"
    assert first["date"] == "2026-09-12"
    assert float(first["item_score"]) in (0.0, 0.5, 1.0)
    assert first["answered"].endswith("+00:00")
    assert {row["wave"] for row in table} == {"2"}


def test_the_mark_for_excel_can_be_left_out(gathered: Gather) -> None:
    export = gathered(count=1, visits=1)
    assert answers_csv(export).startswith(b"\xef\xbb\xbfclient,")
    assert answers_csv(export, bom=False).startswith(b"client,")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+49 30 1234", "'+49 30 1234"),
        ("-cmd|'/c calc'!A0", "'-cmd|'/c calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        (" =1", "' =1"),
        ("＝1", "'＝1"),
        ("-2", "-2"),
        ("+1.5", "+1.5"),
        ('a\nb, "c"', 'a\nb, "c"'),
        ("bell\x07", "bell"),
    ],
)
def test_what_looks_like_a_formula_is_disarmed_and_numbers_stay(
    gathered: Gather, typed: str, written: str
) -> None:
    record = factory.record(count=1, visits=1, waves=1)
    visit = record.visits[0]
    walk = visit.walks[0]
    walk = replace(walk, questions=(replace(walk.questions[0], note=typed), *walk.questions[1:]))
    data = answers_csv(gathered(replace(record, visits=(replace(visit, walks=(walk,)),))))
    assert rows(data)[0]["note"] == written


def test_a_discreet_table_names_nobody_and_no_time(gathered: Gather) -> None:
    table = rows(answers_csv(gathered(discreet=True)))
    assert not any(row["auditor"] or row["answered"] or row["observed"] for row in table)
    assert all(row["photos"] == "0" for row in table)


def test_it_can_be_stopped_on_the_way(gathered: Gather) -> None:
    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        answers_csv(gathered(), progress=stop)
