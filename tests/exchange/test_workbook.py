from __future__ import annotations

import random
from dataclasses import replace
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from touchaudit.domain import words
from touchaudit.domain.journey import wave_figures
from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.scoring import Item, ItemState, score_visit, score_walk
from touchaudit.exchange.model import Export, Story
from touchaudit.exchange.workbook import workbook
from touchaudit.tongue import speaking, tell

from ..reports import factory
from .conftest import Gather
from .formulas import Workings

SHEETS = ["Summary", "Touchpoints", "Road map", "Answers", "Walks", "Sections"]
REGISTERS = ["Timings", "Standards", "Barriers and chances"]


@pytest.fixture(scope="module")
def made(export: Export, story: Story) -> bytes:
    return workbook(export, story)


@pytest.fixture
def book(made: bytes) -> Any:
    return openpyxl.load_workbook(BytesIO(made))


def column(book: Any, sheet: str, head: str) -> list[Any]:
    rows = list(book[sheet].iter_rows())
    index = [cell.value for cell in rows[0]].index(head)
    return [row[index] for row in rows[1:]]


def worked(book: Any, sheet: str, head: str) -> list[Any]:
    work = Workings(book)
    return [work(sheet, cell.coordinate) for cell in column(book, sheet, head)]


def scores(known: list[float | None]) -> list[Any]:
    return ["N/A" if score is None else pytest.approx(score, abs=1e-9) for score in known]


def agrees(book: Any, record: ClientRecord, wave: int) -> None:
    """The formulas, worked out anew, come to the figures of the domain."""
    figures, visits = wave_figures(record, wave), record.in_wave(wave)
    work = Workings(book)
    assert [work("Summary", "A5")] == scores([figures.score])
    assert work("Summary", "B5") == (figures.band.value if figures.band else "N/A")
    assert worked(book, "Touchpoints", "Score") == scores([f.score for f in figures.touchpoints])
    numbers = {f.touchpoint.id: n for n, f in enumerate(figures.touchpoints)}
    walks = sorted((walk for visit in visits for walk in visit.walks), key=lambda w: numbers[w.touchpoint.id])
    assert worked(book, "Walks", "Score") == scores([walk.score.score for walk in walks])
    assert worked(book, "Walks", "Coverage") == scores([walk.score.coverage for walk in walks])
    assert worked(book, "Walks", "Knock-outs") == [len(walk.score.knockouts) for walk in walks]
    sections = [section for walk in walks for section in walk.score.sections]
    assert worked(book, "Sections", "Score") == scores([section.score for section in sections])
    assert worked(book, "Sections", "Counts") == scores([section.weight for section in sections])
    facts = {row[0].value: work("Summary", row[1].coordinate) for row in book["Summary"].iter_rows(min_row=6)}
    assert [facts["Consistency, 0 to 100"]] == scores([figures.consistency])
    assert facts["Coverage"] == pytest.approx(figures.coverage, abs=1e-9)
    for number, visit in enumerate(visits, 1):
        assert [facts[f"V{number} {visit.visit.title}"]] == scores([visit.score.score])


def test_the_formulas_come_to_the_figures_of_the_report(book: Any) -> None:
    agrees(book, factory.record(), 2)


def test_what_is_kept_beside_the_formulas_is_what_they_come_to(made: bytes, book: Any) -> None:
    kept, work, seen = openpyxl.load_workbook(BytesIO(made), data_only=True), Workings(book), 0
    for sheet in book:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            value, now = kept[sheet.title][cell.coordinate].value, work(sheet.title, cell.coordinate)
            loose = 1e-6 if sheet.title == "Touchpoints" and cell.column == 20 else 1e-9
            assert now == (pytest.approx(value, abs=loose) if isinstance(value, float | int) else value or "")
            seen += 1
    assert seen > 300


def changed(record: ClientRecord, visit: int, walk: int, question: int, item: Item) -> ClientRecord:
    known = record.visits[visit]
    old = known.walks[walk]
    questions = [*old.questions]
    questions[question] = replace(questions[question], item=item)
    score = score_walk(q.item for q in questions if q.item)
    walks = [*known.walks]
    walks[walk] = replace(old, questions=tuple(questions), score=score)
    total = score_visit((w.touchpoint.criticality, w.score) for w in walks)
    visits = [*record.visits]
    visits[visit] = replace(known, walks=tuple(walks), score=total)
    return replace(record, visits=tuple(visits))


def test_a_changed_item_score_changes_every_score_above_it(book: Any) -> None:
    record = factory.record()
    cell = column(book, "Answers", "Item score")[0]
    assert cell.value == 1.0
    cell.value = 0.25
    item = record.visits[1].walks[0].questions[0].item
    assert item is not None
    after = changed(record, 1, 0, 0, replace(item, fraction=0.25))
    assert wave_figures(after, 2).score != wave_figures(record, 2).score
    agrees(book, after, 2)


def test_an_answer_filled_in_later_counts(gathered: Gather, story: Story) -> None:
    record = factory.record(count=3, visits=1)
    item = record.visits[-1].walks[0].questions[0].item
    assert item is not None
    missing = changed(record, -1, 0, 0, replace(item, fraction=None, state=ItemState.UNANSWERED))
    book = openpyxl.load_workbook(BytesIO(workbook(gathered(missing), story)))
    agrees(book, missing, 2)
    column(book, "Answers", "Item score")[0].value = 0.5
    agrees(book, changed(record, -1, 0, 0, replace(item, fraction=0.5)), 2)


def states(chance: random.Random, key: str) -> Item:
    state = chance.choice([*[ItemState.ANSWERED] * 5, *ItemState])
    fraction = chance.choice([0.0, 0.5, 1.0, chance.random()]) if state is ItemState.ANSWERED else None
    weight, critical = chance.choice([0.0, 1.0, 2.5, 4.0]), chance.choice([None, None, 0.5, 1.0])
    section = chance.choice(["/data/a", "/data/b", "/data/c", ""])
    return Item(key, section, weight, fraction, state, critical, chance.random() < 0.2)


def shuffled(chance: random.Random) -> ClientRecord:
    """A client whose items are in all states, some in sections of given weight, some touchpoints unwalked."""
    record, visits = factory.record(count=5, visits=2, photos=0), list[VisitRecord]()
    weights = {"/data/a": 3.0, "/data/c": chance.choice([0.0, 2.0])}
    for visit in record.visits:
        walks = []
        for walk in visit.walks:
            if chance.random() < 0.25:
                continue
            questions = tuple(replace(q, item=states(chance, q.key)) for q in walk.questions if q.item)
            score = score_walk((q.item for q in questions if q.item), weights)
            walks.append(replace(walk, questions=questions, score=score))
        total = score_visit((w.touchpoint.criticality, w.score) for w in walks)
        visits.append(replace(visit, walks=tuple(walks), score=total))
    return replace(record, visits=tuple(visits))


@given(st.integers(0, 10**6))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_answers_the_formulas_score_as_the_program_does(
    gathered: Gather, story: Story, seed: int
) -> None:
    record = shuffled(random.Random(seed))
    book = openpyxl.load_workbook(BytesIO(workbook(gathered(record), story)))
    agrees(book, record, 2)


def test_the_sheets_are_dressed(book: Any) -> None:
    assert book.sheetnames == [*SHEETS, *REGISTERS, "Method"]
    for name in ("Touchpoints", "Road map", "Answers", "Walks", "Sections"):
        sheet = book[name]
        assert sheet.freeze_panes is not None
        assert sheet.freeze_panes.endswith("2")
        assert sheet.auto_filter.ref is not None
        assert sheet["A1"].font.bold
    assert book["Touchpoints"]["G2"].number_format == "0.0"
    assert book["Answers"]["C2"].number_format == "d mmm yyyy"
    assert book["Answers"]["C2"].is_date
    assert not book["Summary"].sheet_view.showGridLines


def test_every_question_of_every_walk_has_its_row(book: Any, export: Export) -> None:
    asked = sum(len(walk.questions) for _, walk in export.walks)
    assert book["Answers"].max_row == asked + 1


def test_the_road_map_names_touchpoint_owner_and_gain(book: Any, export: Export) -> None:
    changes = [cell.value for cell in column(book, "Road map", "Change")]
    assert changes[0] == "Open a second till at four in line"
    assert column(book, "Road map", "Touchpoint")[0].value == "Waiting at the till"
    assert column(book, "Road map", "Owner")[0].value == "Store manager"
    gain = export.lanes[0].lines[0].uplift
    assert column(book, "Road map", "Effect")[0].value == pytest.approx(gain)


@pytest.mark.parametrize(
    "trap", ["=1+1", "+1", "-cmd|'/c calc'!A0", "@SUM(A1)", "\t=1", "{=1}", "#N/A", "x" * 40000]
)
def test_what_people_typed_stays_text(gathered: Gather, story: Story, trap: str) -> None:
    record = factory.record(count=2, visits=1, waves=1)
    visit = record.visits[0]
    walk = visit.walks[0]
    question = replace(walk.questions[0], label=trap, answer=trap, note=trap)
    walk = replace(walk, questions=(question, *walk.questions[1:]))
    record = replace(
        record,
        client=replace(record.client, name=trap),
        visits=(replace(visit, walks=(walk, *visit.walks[1:])),),
    )
    book = openpyxl.load_workbook(BytesIO(workbook(gathered(record), replace(story, title=trap))))
    for head in ("Question", "Answer", "Note"):
        cell = column(book, "Answers", head)[0]
        assert cell.data_type == "s"
        assert cell.value[:100] == trap[:100]
    assert book["Summary"]["A2"].data_type == "s"


def test_the_same_data_gives_the_same_bytes(made: bytes, export: Export, story: Story) -> None:
    assert workbook(export, story) == made


def test_a_discreet_workbook_tells_no_times(gathered: Gather, story: Story) -> None:
    book = openpyxl.load_workbook(BytesIO(workbook(gathered(discreet=True), story)))
    assert not any(cell.value for cell in column(book, "Answers", "Answered"))
    assert "Without names" in book["Method"]["A2"].value


def test_a_wave_that_was_not_walked_makes_a_workbook_too(gathered: Gather, story: Story) -> None:
    record = replace(factory.record(count=2), visits=())
    book = openpyxl.load_workbook(BytesIO(workbook(gathered(record), story)))
    assert Workings(book)("Summary", "A5") == "N/A"


def test_progress_rises_to_one_and_may_stop_the_work(export: Export, story: Story) -> None:
    told: list[float] = []
    workbook(export, story, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_the_formulas_still_follow_one_another_in_other_languages(
    export: Export, story: Story, language: str
) -> None:
    with speaking(language):
        book = openpyxl.load_workbook(BytesIO(workbook(export, story)))
        summary, touchpoints, walks = tell("Summary"), tell("Touchpoints"), tell("Walks")
        score, coverage, band = tell("Score"), tell("Coverage"), words.band_word(export.figures.band)
    work = Workings(book)
    assert book.sheetnames[:2] == [summary, touchpoints] and summary != "Summary"
    assert [work(summary, "A5")] == scores([export.figures.score])
    assert work(summary, "B5") == band
    assert worked(book, touchpoints, score) == scores([f.score for f in export.figures.touchpoints])
    known = [walk.score.coverage for _, walk in export.walks]
    assert worked(book, walks, coverage) == scores(known)  # type: ignore[arg-type]
