"""Pages as they lie on the desk: full enough, none all but empty, whatever the client's size and names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from touchaudit.domain.record import ClientRecord
from touchaudit.reports.document import render
from touchaudit.reports.options import ReportOptions
from touchaudit.reports.page import PAPER_SIZES

from . import factory
from .checks import fills, starts
from .conftest import Build

FULL, BARE = 0.7, 0.3
ANALYTIC = {"Summary", "The journey", "Priorities", "Hot spots", "What moved"}


def with_long_names(record: ClientRecord) -> ClientRecord:
    """Return the record with names about three times as long."""
    places = {
        place.id: replace(place, name=f"{place.name} in the large hall behind the station, ground floor")
        for place in record.touchpoints
    }
    visits = tuple(
        replace(
            visit,
            walks=tuple(replace(walk, touchpoint=places[walk.touchpoint.id]) for walk in visit.walks),
        )
        for visit in record.visits
    )
    stages = tuple(replace(stage, name=f"{stage.name} and all that goes with it") for stage in record.stages)
    return replace(record, touchpoints=tuple(places.values()), visits=visits, stages=stages)


@pytest.mark.parametrize("paper", PAPER_SIZES)
def test_analytic_pages_are_filled(build: Build, photos: Path, paper: str) -> None:
    pdf = render(build(factory.record(photos), ReportOptions(paper=paper)))
    filled, begun = fills(pdf, PAPER_SIZES[paper]), starts(pdf)
    assert {title: filled[begun[title]] for title in ANALYTIC if filled[begun[title]] < FULL} == {}


@pytest.mark.parametrize(
    "known",
    [
        pytest.param({"count": 1, "visits": 1, "waves": 1}, id="one touchpoint"),
        pytest.param({"count": 60}, id="sixty touchpoints"),
    ],
)
def test_no_page_of_a_small_or_large_client_is_all_but_empty(build: Build, known: dict[str, int]) -> None:
    pdf = render(build(factory.record(**known)))  # type: ignore[arg-type]
    last = starts(pdf)["Every answer"]
    bare = [number + 1 for number, share in enumerate(fills(pdf)[:last]) if share < BARE]
    assert bare == []


def test_long_names_in_german_leave_no_page_bare_and_are_nowhere_cut(build: Build, photos: Path) -> None:
    report = build(with_long_names(factory.record(photos)), ReportOptions(language="de"))
    pdf = render(report)
    begun = starts(pdf)
    last = begun["Jede Antwort"]
    assert [number + 1 for number, share in enumerate(fills(pdf)[:last]) if share < BARE] == []
    for chapter in report.chapters:
        assert any(title.startswith(f"{chapter.spot.number} ") for title in begun)
