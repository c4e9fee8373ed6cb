"""Due dates as an iCalendar file, read back by the rules of RFC 5545."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from touchaudit.exchange.calendar import Due, calendar, escaped, folded

NOW = datetime(2026, 9, 22, 14, 5, tzinfo=timezone(timedelta(hours=2)))


def unfolded(data: bytes) -> list[str]:
    assert data.endswith(b"\r\n")
    lines = data.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    return data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]


def test_each_date_is_an_event_of_a_whole_day():
    lines = unfolded(calendar("Road map, Harbour", [Due("c1", date(2026, 12, 31), "Ring back; always")], NOW))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert "VERSION:2.0" in lines
    assert r"X-WR-CALNAME:Road map\, Harbour" in lines
    event = lines[lines.index("BEGIN:VEVENT") : lines.index("END:VEVENT")]
    assert "UID:c1@touchaudit" in event
    assert "DTSTAMP:20260922T120500Z" in event
    assert "DTSTART;VALUE=DATE:20261231" in event
    assert "DTEND;VALUE=DATE:20270101" in event
    assert r"SUMMARY:Ring back\; always" in event


def test_the_example_of_the_rfc_is_escaped_and_line_breaks_are_kept():
    # RFC 5545, 3.3.11: "Project XYZ Final Review\nConference Room - 3B\nCome Prepared."
    told = "Project XYZ Final Review\nConference Room - 3B\r\nCome Prepared."
    assert escaped(told) == r"Project XYZ Final Review\nConference Room - 3B\nCome Prepared."
    assert escaped("C:\\x, y; z") == r"C:\\x\, y\; z"


def test_a_long_line_is_folded_between_characters():
    line = "SUMMARY:" + "ü" * 60
    parts = folded(line).split("\r\n")
    assert [len(part.encode("utf-8")) for part in parts] == [74, 55]
    assert parts[1].startswith(" ")
    assert folded("x" * 75) == "x" * 75


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=300))
def test_whatever_is_written_comes_back(text):
    lines = unfolded(calendar("Plan", [Due("c", date(2026, 1, 1), text or "x", text)], datetime.now(UTC)))
    told = [line for line in lines if line.startswith("SUMMARY:")]
    assert told == [f"SUMMARY:{escaped(text or 'x')}"]
