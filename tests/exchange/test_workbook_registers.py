"""The sheets of the registers: tidy, alive, harmless, and only where there is something to say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from touchaudit.domain.client import ServiceStandard
from touchaudit.domain.fieldwork import (
    Audience,
    Calendar,
    Expected,
    Fieldwork,
    Loyalty,
    LoyaltyNote,
    Opening,
    Probe,
    Profile,
    Reply,
)
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.standards import standard_lines
from touchaudit.exchange.model import Export, Story
from touchaudit.exchange.workbook import workbook
from touchaudit.tongue import LANGUAGES, speaking

from ..reports import factory
from ..reports.test_registers import gathered as fieldwork
from .conftest import Gather
from .formulas import Workings


@pytest.fixture(scope="module")
def record() -> ClientRecord:
    known = factory.record()
    first = known.touchpoints[0].id
    more = replace(
        fieldwork(known),
        loyalty=(LoyaltyNote("l", known.client.id, Loyalty.LEAVES, "Being put on hold", first, "Mrs Quill"),),
        profiles=(
            Profile(first, known.client.id, job="Find it", audiences=(Audience.CUSTOMER, Audience.PROSPECT)),
        ),
    )
    return replace(known, fieldwork=more)


@pytest.fixture(scope="module")
def export(gathered: Gather, record: ClientRecord) -> Export:
    return gathered(record)


@pytest.fixture
def book(export: Export, story: Story) -> Any:
    return openpyxl.load_workbook(BytesIO(workbook(export, story)))


def rows(book: Any, sheet: str) -> list[dict[str, Any]]:
    head, *below = book[sheet].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in below]


def worked(book: Any, sheet: str, head: str) -> list[Any]:
    work, heads = Workings(book), [cell.value for cell in book[sheet][1]]
    column = heads.index(head) + 1
    return [
        work(sheet, book[sheet].cell(row, column).coordinate) for row in range(2, book[sheet].max_row + 1)
    ]


def test_a_register_has_a_sheet_only_where_something_stands_in_it(
    book: Any, gathered: Gather, story: Story
) -> None:
    full = {
        "Timings",
        "Standards",
        "Probes",
        "Promises",
        "Quotes",
        "Mentions",
        "Metrics",
        "Chain",
        "At stake",
    }
    assert full | {"Workshop", "Profiles"} <= set(book.sheetnames)
    bare = replace(factory.record(count=1), visits=())
    assert "Probes" not in openpyxl.load_workbook(BytesIO(workbook(gathered(bare), story))).sheetnames


def test_the_standards_follow_the_times_below_them(book: Any, record: ClientRecord, export: Export) -> None:
    def asked(head: str) -> list[Any]:
        pairs = zip(rows(book, "Standards"), worked(book, "Standards", head), strict=True)
        return [value for row, value in pairs if row["What was timed"] != "First reply to an enquiry"]

    lines = standard_lines(record, export.visits)
    assert asked("In time") == [line.met for line in lines]
    assert asked("Share") == [pytest.approx(line.share) for line in lines]
    assert asked("Median (s)") == [pytest.approx(line.median) for line in lines]
    assert rows(book, "Timings")[1]["Seconds"] == lines[0].observations[0].seconds
    book["Timings"]["G3"].value = lines[0].target + 1
    assert asked("In time")[0] == lines[0].met - 1


def test_every_contact_of_a_probe_is_a_row_with_what_became_of_it(book: Any) -> None:
    told = rows(book, "Probes")
    assert [row["State"] for row in told] == ["in time", "in time", "overdue", "late", "overdue"]
    assert told[0]["Sent"] == datetime(2026, 9, 10, 9)
    assert told[1]["Came"] - told[1]["Sent"] == timedelta(hours=30)
    assert told[1]["Touchpoint"] == "Phone enquiry"


def test_prices_are_set_against_the_lowest_and_follow_a_change(book: Any) -> None:
    assert worked(book, "Quotes", "× lowest") == [2.0, 1.0, ""]
    book["Quotes"]["G3"].value = 89.0
    assert worked(book, "Quotes", "× lowest") == [10.0, 1.0, ""]


def test_metrics_are_set_against_their_targets(book: Any) -> None:
    assert worked(book, "Metrics", "From target") == [15.0, 8.5]
    assert worked(book, "Metrics", "Reached") == ["missed", "missed"]
    book["Metrics"]["H3"].value = 60
    assert worked(book, "Metrics", "Reached") == ["missed", "yes"]


def test_the_other_registers_say_what_was_entered(book: Any) -> None:
    assert [row["State"] for row in rows(book, "Promises")] == ["broken", "kept", "not tested"]
    assert rows(book, "Mentions")[1]["Date"].date() == date(2026, 8, 2)
    assert [row["Worth"] for row in rows(book, "Chain")] == ["adds value", "done twice"]
    assert rows(book, "Workshop")[0]["Kind"] == "Would drive me off"
    assert rows(book, "Profiles")[0]["Who meets it"] == "Customers, Prospects"
    (stake,) = rows(book, "At stake")
    assert stake["Customers a year"] == 12000
    high = worked(book, "At stake", "At stake to")[0]
    assert high == pytest.approx(12000 * 90 * stake["95% to"])


def test_what_is_kept_beside_the_formulas_of_registers_is_what_they_come_to(
    book: Any, export: Export, story: Story
) -> None:
    kept, work = openpyxl.load_workbook(BytesIO(workbook(export, story)), data_only=True), Workings(book)
    seen = 0
    for sheet in book.worksheets[6:-1]:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            value, now = kept[sheet.title][cell.coordinate].value, work(sheet.title, cell.coordinate)
            assert now == (pytest.approx(value, abs=1e-9) if isinstance(value, float | int) else value or "")
            seen += 1
    assert seen > 60


@pytest.mark.parametrize("trap", ["=1+1", "@SUM(A1)", "\t=1", "-cmd|'/c calc'!A0"])
def test_what_people_typed_into_a_register_stays_text(
    gathered: Gather, story: Story, record: ClientRecord, trap: str
) -> None:
    known = record.fieldwork
    trapped = replace(
        known,
        mentions=(replace(known.mentions[0], text=trap, source=trap),),
        quotes=(replace(known.quotes[0], seller=trap),),
        probes=(Probe("p", record.client.id, trap, factory.MADE, note=trap),),
    )
    book = openpyxl.load_workbook(BytesIO(workbook(gathered(replace(record, fieldwork=trapped)), story)))
    for sheet, cells in {"Mentions": ("B2", "D2"), "Quotes": ("F2",), "Probes": ("A2", "M2")}.items():
        for cell in cells:
            if book[sheet][cell].value is not None:
                assert book[sheet][cell].data_type == "s"
                assert book[sheet][cell].value.strip() == trap.strip()


def test_the_staff_safe_registers_name_no_seller_and_nobody_of_the_workshop(
    gathered: Gather, story: Story, record: ClientRecord
) -> None:
    book = openpyxl.load_workbook(BytesIO(workbook(gathered(record, discreet=True), story)))
    assert [row["Seller"] for row in rows(book, "Quotes")] == ["1", "2", "3"]
    assert rows(book, "Workshop")[0]["Who"] is None
    assert rows(book, "Probes")[0]["Sent"] == datetime(2026, 9, 10)


def test_the_staff_safe_registers_judge_as_the_others_do_and_tell_days(
    gathered: Gather, story: Story, record: ClientRecord
) -> None:
    first = replace(record.touchpoints[0], standard=ServiceStandard(3600, 7200, business_hours=True))
    day = datetime(2026, 8, 3, 8, 0, tzinfo=UTC)
    open_hours = Calendar("k", record.client.id, tuple(Opening(weekday, 540, 1020) for weekday in range(5)))
    work = Fieldwork(
        probes=(Probe("p", record.client.id, "Basket", day, touchpoint_id=first.id),),
        expected=(Expected("e", "p", "Answer", 0.1),),
        replies=(Reply("r", "p", day + timedelta(hours=5), expected_id="e"),),
        calendars=(open_hours,),
    )
    known = replace(record, touchpoints=(first, *record.touchpoints[1:]), fieldwork=work)
    books = [
        openpyxl.load_workbook(BytesIO(workbook(gathered(known, discreet=discreet), story)))
        for discreet in (False, True)
    ]
    for sheet, heads in (
        ("Timings", ("Seconds", "Counted (s)", "In time")),
        ("Standards", ("In time", "Judged", "Visits or enquiries in time", "Visits or enquiries")),
        ("Probes", ("State",)),
    ):
        full, safe = ([[row[head] for head in heads] for row in rows(book, sheet)] for book in books)
        assert full == safe
    (probe,) = rows(books[1], "Probes")
    assert [probe[head] for head in ("Sent", "Due", "Came")] == [datetime(2026, 8, 3)] * 3
    assert books[1]["Probes"]["E2"].number_format == "d mmm yyyy"
    assert rows(books[0], "Probes")[0]["State"] == "late"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_name_for_every_sheet(export: Export, story: Story, language: str) -> None:
    with speaking(language):
        names = openpyxl.load_workbook(BytesIO(workbook(export, story))).sheetnames
    assert len({name.casefold() for name in names}) == len(names) >= 18
    assert all(len(name) <= 31 for name in names)
