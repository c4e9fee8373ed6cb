"""Names three times as long as usual, and a client with one touchpoint: what a reader finds on the pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from touchaudit.domain.bundle import best_bundle
from touchaudit.domain.roadmap import findings
from touchaudit.reports.document import render
from touchaudit.reports.options import ReportOptions

from . import factory
from .checks import fills, flat, pages, starts
from .conftest import Build
from .test_pages import with_long_names

PARTS = ("Contents", "Summary", "The journey", "Priorities", "What moved", "Coverage")


def test_long_names_are_printed_whole_in_titles_lists_and_figures(build: Build) -> None:
    record = with_long_names(factory.record(visits=1))
    pdf = render(build(record))
    texts, begun = pages(pdf), starts(pdf)
    told = {part: " ".join(texts[begun[part]].split()) for part in PARTS}
    names = [place.name for place in record.touchpoints]
    for part in ("Contents", "The journey", "What moved"):
        assert [name for name in names if name not in told[part]] == [], part
    for part in ("Summary", "The journey", "Priorities", "Coverage"):
        assert [stage.name for stage in record.stages if stage.name not in told[part]] == [], part
    for chapter in build(record).chapters:
        page = " ".join(texts[begun[f"{chapter.spot.number} {chapter.spot.name}"[:90].strip()]].split())
        assert chapter.spot.name in page


def test_a_poster_of_long_names_cuts_none(build: Build) -> None:
    record = with_long_names(factory.record(visits=1, count=24))
    text = flat(render(build(record, ReportOptions(edition="poster"))))
    assert [place.name for place in record.touchpoints if place.name not in text] == []


@pytest.mark.parametrize("edition", ["full", "executive", "poster"])
def test_one_touchpoint_is_told_as_one(build: Build, edition: str) -> None:
    pdf = render(build(options=ReportOptions(edition=edition), count=1, visits=1, waves=1))
    text = flat(pdf)
    for clumsy in ("0 of 1", "One of 1", "lowest point", "Score by stage"):
        assert clumsy not in text
    assert "Website search is excellent" in text
    if edition == "executive":
        assert fills(pdf)[-1] >= 0.7, "the map fills its page without stairs"


def test_what_is_done_is_not_bought_again(build: Build) -> None:
    record = factory.record()
    best = max(findings(record, 2), key=lambda finding: finding.uplift)
    done = replace(
        record.actions[0],
        id="done",
        touchpoint_id=best.touchpoint.id,
        question=best.question,
        done=date(2026, 9, 30),
    )
    others = tuple(card for card in record.actions if card.question != best.question)
    mended = replace(record, actions=(*others, done))
    open_ = [
        finding
        for finding in findings(mended, 2)
        if finding.question != best.question or finding.touchpoint != best.touchpoint
    ]
    gain = sum(finding.uplift for finding in best_bundle(open_, 5, mended.actions).findings)
    assert build(mended).road_map.budgets[0].gain == f"+{gain:.1f} points"


def test_days_and_times_are_printed_as_people_write_them(build: Build) -> None:
    record = factory.record(count=1, visits=1, waves=1)
    (visit,) = record.visits
    (walk,) = visit.walks
    first, second, *rest = walk.questions
    asked = (replace(first, answer="2026-09-25 14:00"), replace(second, answer="2026-09-25"), *rest)
    told = replace(record, visits=(replace(visit, walks=(replace(walk, questions=asked),)),))
    answers = [row.answer for row in build(told).appendix[0].rows]
    assert answers[:2] == ["25 Sep 2026, 14:00", "25 Sep 2026"]
