from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from touchaudit.domain.scoring import ItemState, score_walk
from touchaudit.reports.document import render
from touchaudit.reports.model import Report
from touchaudit.reports.options import EVERY_PART, ReportOptions

from . import factory
from .checks import assert_archival, assert_marked, flat, pages
from .conftest import Build

REFERENCE = Path(__file__).parent.parent / "reference"


def test_the_report_holds_what_the_client_was_promised(pdf: bytes, report: Report) -> None:
    text = flat(pdf)
    assert "75.4" in text
    assert "Noordkade Home" in text
    for chapter in report.chapters:
        assert " ".join(chapter.title.split()) in text
    for lane in report.road_map.lanes:
        for row in lane.rows:
            assert row.title in text
    assert "Moved by hand" in text
    assert "Done 28 Sep 2026" in text


def test_every_answer_stands_in_the_appendix(pdf: bytes, report: Report) -> None:
    rows = sum(len(table.rows) for table in report.appendix)
    asked = sum(
        len(walk.questions)
        for visit in factory.record().visits
        if visit.visit.wave == 2
        for walk in visit.walks
    )
    assert rows == asked
    text = flat(pdf)
    for table in report.appendix[:3]:
        for row in table.rows:
            assert row.question in text


def test_the_contents_lead_to_the_pages(pdf: bytes) -> None:
    reader = PdfReader(BytesIO(pdf))
    starts = {item.title: reader.get_destination_page_number(item) + 1 for item in reader.outline}  # type: ignore[union-attr, arg-type, operator]
    listed = " ".join(pages(pdf)[1].split())
    for title in ("Summary", "Road map", "Every answer"):
        assert f"{starts[title]} {title}" in listed


def test_the_road_map_page_reads_as_agreed(pdf: bytes) -> None:
    page = next(text for text in pages(pdf) if "When each change is due" in text)
    assert page.strip() == (REFERENCE / "report_road_map.txt").read_text("utf-8").strip()


def test_the_same_data_gives_the_same_bytes(pdf: bytes, build: Build) -> None:
    assert render(build()) == pdf


def test_another_process_gives_the_same_bytes(photos: Path) -> None:
    script = (
        "import sys, hashlib; from pathlib import Path; sys.path.insert(0, sys.argv[1])\n"
        "from reports import factory; from touchaudit.reports.build import build_report\n"
        "from touchaudit.reports.options import ReportOptions\n"
        "from touchaudit.reports.document import render\n"
        "record = factory.record(Path(sys.argv[2]), count=4, visits=1)\n"
        "place = lambda digest: Path(sys.argv[2]) / f'{digest}.jpg'\n"
        "report = build_report(record, 2, ReportOptions(), place, factory.MADE)\n"
        "print(hashlib.sha256(render(report)).hexdigest())"
    )
    command = [sys.executable, "-c", script, str(Path(__file__).parent.parent), str(photos)]
    sums = {
        subprocess.run(
            command, capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(sums) == 1


def test_all_fonts_are_embedded(pdf: bytes) -> None:
    names = set()
    with pikepdf.open(BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
                assert "/FontFile2" in item
                names.add(str(item.FontName).split("+")[-1])
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font":
                assert "/FontDescriptor" in item or "/DescendantFonts" in item
    assert {"Inter-Regular", "TouchauditSerifDisplay-SemiBold"} <= names


def test_everything_shown_is_marked_and_belongs_to_the_tree(pdf: bytes) -> None:
    assert_marked(pdf)


def test_the_file_says_what_it_is(pdf: bytes, report: Report) -> None:
    assert_archival(pdf)
    with pikepdf.open(BytesIO(pdf)) as document:
        assert str(document.Root.Lang) == "en-GB"
        with document.open_metadata() as metadata:
            assert metadata["dc:title"] == report.cover.title
        assert document.attachments["answers.json"].get_file().read_bytes() == report.attachment()
        assert document.Root.AF[0].AFRelationship == "/Data"


def test_figures_and_photos_are_told_to_those_who_cannot_see_them(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as document:
        figures = [
            item
            for item in document.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"
        ]
        assert len(figures) > 30
        assert all(str(figure.Alt) for figure in figures)


def test_a_report_without_a_photo_file_says_so(build: Build, photos: Path) -> None:
    record = factory.record(photos, count=4, visits=1)
    report = build(record)
    gone = tuple(
        replace(chapter, photos=tuple(replace(photo, path=Path("gone.jpg")) for photo in chapter.photos))
        for chapter in report.chapters
    )
    assert "This photo is no longer on this computer" in flat(render(replace(report, chapters=gone)))


def test_a_damaged_photo_does_not_stop_the_report(build: Build, photos: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"not a photo")
    report = build(factory.record(photos, count=2, visits=1))
    chapters = tuple(
        replace(chapter, photos=tuple(replace(photo, path=broken) for photo in chapter.photos))
        for chapter in report.chapters
    )
    assert render(replace(report, chapters=chapters)).startswith(b"%PDF-1.7")


def test_what_people_typed_is_printed_and_never_obeyed(build: Build) -> None:
    trap = '<b>bold</b> & <img src="/etc/passwd"/> \x07 <a href="file:///x">x</a> ' + "x" * 3000
    record = factory.record(count=3, visits=1, actions=False)
    visit = record.visits[-1]
    walk = visit.walks[0]
    question = replace(walk.questions[0], note=trap, answer=trap, label=trap, recommendation=trap)
    walks = (replace(walk, questions=(question, *walk.questions[1:])), *visit.walks[1:])
    record = replace(
        record,
        client=replace(record.client, name=trap),
        visits=(*record.visits[:-1], replace(visit, walks=walks)),
    )
    text = flat(render(build(record)))
    assert "<b>bold</b> &" in text
    assert "root:" not in text


@pytest.mark.parametrize(
    "shape",
    [
        {"photos": 0},
        {"count": 1, "visits": 1, "waves": 1, "actions": False},
        {"waves": 1, "visits": 1},
        {"long": 3, "count": 6},
        {"count": 60, "visits": 1, "waves": 1, "actions": False, "photos": 0},
        {"count": 3, "visits": 1, "waves": 1, "long": 20},
    ],
    ids=lambda shape: " ".join(f"{key}={value}" for key, value in shape.items()),
)
def test_odd_clients_get_their_report_too(build: Build, shape: dict[str, int]) -> None:
    report = build(**shape)
    assert len(pages(render(report))) >= len(report.chapters)


def test_a_walk_where_nothing_applied_has_no_score(build: Build) -> None:
    record = factory.record(count=2, visits=1, waves=1, actions=False)
    visit = record.visits[0]
    questions = tuple(
        replace(q, item=replace(q.item, fraction=None, state=ItemState.NOT_APPLICABLE)) if q.item else q
        for q in visit.walks[0].questions
    )
    score = score_walk(question.item for question in questions if question.item is not None)
    walks = (replace(visit.walks[0], questions=questions, score=score), visit.walks[1])
    text = flat(render(build(replace(record, visits=(replace(visit, walks=walks),)))))
    assert "could not be scored" in text
    assert "neither 0 nor 100" in text


def test_a_wave_without_visits_still_renders(build: Build) -> None:
    record = replace(factory.record(count=3), visits=(), actions=())
    assert "Nothing has been scored yet" in flat(render(build(record)))


def test_parts_can_be_left_out(build: Build) -> None:
    kept = frozenset(EVERY_PART) - {"appendix", "touchpoints", "cover"}
    text = flat(render(build(count=4, visits=1, options=ReportOptions(parts=kept))))
    assert "Every answer" not in text
    assert "TOUCHPOINT 1" not in text


def test_progress_rises_to_one(build: Build) -> None:
    told: list[float] = []
    render(build(count=3, visits=1), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
