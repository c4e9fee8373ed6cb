from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from touchaudit.charts.palette import PAPER, contrast
from touchaudit.domain.roadmap import findings
from touchaudit.errors import ReportError
from touchaudit.reports.brand import READABLE, Brand, branded
from touchaudit.reports.content.department import owners
from touchaudit.reports.document import render
from touchaudit.reports.editions import EDITIONS
from touchaudit.reports.options import ReportOptions

from . import factory
from .checks import assert_archival, assert_marked, flat, pages
from .conftest import Build


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 100)) -> bytes:
    done = BytesIO()
    mode = "RGBA" if kind == "PNG" else "RGB"
    Image.new(mode, size, "#0B5FA5").save(done, kind)
    return done.getvalue()


def size(data: bytes) -> tuple[int, int]:
    box = PdfReader(BytesIO(data)).pages[0].mediabox
    return round(box.width), round(box.height)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("key", sorted(EDITIONS))
def test_every_edition_is_archival_accessible_and_the_same_twice(build: Build, key: str, paper: str) -> None:
    brand = Brand("#0B5FA5", picture())
    options = ReportOptions(edition=key, paper=paper, department="Store manager", brand=brand)
    data = render(build(options=options, count=6, visits=2))
    assert_archival(data)
    assert_marked(data)
    assert data == render(build(options=options, count=6, visits=2))


@pytest.mark.parametrize(
    "shape",
    [
        {},
        {"count": 2, "visits": 1, "waves": 1, "actions": False},
        {"long": 3},
        {"count": 60, "visits": 1, "waves": 1, "actions": False, "photos": 0},
        {"count": 3, "visits": 1, "waves": 1, "long": 20},
    ],
    ids=lambda shape: " ".join(f"{key}={value}" for key, value in shape.items()) or "usual",
)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_executives_get_four_pages_and_a_wall_gets_one(
    build: Build, shape: dict[str, int], paper: str
) -> None:
    brief = render(build(options=ReportOptions(edition="executive", paper=paper), **shape))
    assert len(pages(brief)) == 4
    poster = render(build(options=ReportOptions(edition="poster", paper=paper), **shape))
    assert len(pages(poster)) == 1
    assert size(poster) == (1191, 842)


def test_the_executive_edition_holds_the_answer_and_the_plan(build: Build) -> None:
    report = build(options=ReportOptions(edition="executive"))
    cover, summary, overview, plan = pages(render(report))
    assert "EXECUTIVE EDITION" in cover
    assert "75.4" in summary
    assert "Concentrate here, in this order" in overview
    for lane in report.road_map.lanes:
        assert lane.rows[0].title in " ".join(plan.split())
    assert report.attachment is None


def test_a_long_plan_says_what_the_executive_edition_leaves_out(build: Build) -> None:
    report = build(
        options=ReportOptions(edition="executive"), count=60, visits=1, waves=1, actions=False, photos=0
    )
    assert "more in the full report" in flat(render(report))


def test_a_department_gets_its_own_findings_and_changes_and_no_others(build: Build) -> None:
    report = build(options=ReportOptions(edition="department", department="Finance"))
    text = flat(render(report))
    assert "Explain the first bill on one page" in text
    assert "Open a second till at four in line" not in text
    assert "First bill" in text
    assert "Waiting at the till" not in text
    assert report.department is not None
    mine = [finding for finding in findings(factory.record(), 2) if finding.owner == "Finance"]
    assert len(report.department.findings) == len(mine)


def test_a_card_brings_its_finding_to_whoever_took_it(build: Build) -> None:
    record = factory.record()
    cards = tuple(replace(card, owner_role="Board") for card in record.actions)
    report = build(replace(record, actions=cards), ReportOptions(edition="department", department="Board"))
    assert report.department is not None
    told = {finding.touchpoint for finding in report.department.findings}
    assert told <= {"6", "13", "5", "9", "11", "3"}
    assert told


def test_owners_are_those_of_findings_and_cards() -> None:
    record = factory.record()
    names = owners(record, findings(record, 2))
    assert {"Board", "Finance", "Store manager"} <= set(names)
    assert list(names) == sorted(names)


def test_a_department_must_be_named(build: Build) -> None:
    with pytest.raises(ReportError, match="No department"):
        build(options=ReportOptions(edition="department"))


def test_an_unknown_edition_or_paper_is_told_with_the_choice(build: Build) -> None:
    with pytest.raises(ReportError, match="executive"):
        build(options=ReportOptions(edition="novel"))
    with pytest.raises(ReportError, match="Letter"):
        build(options=ReportOptions(paper="B5"))


def test_the_road_map_edition_is_the_road_map_alone(build: Build) -> None:
    report = build(options=ReportOptions(edition="road_map"))
    assert [key for key, _ in report.contents] == ["road_map"]


def test_parts_can_be_left_out_of_an_edition(build: Build) -> None:
    parts = ReportOptions().parts - {"cover"}
    report = build(options=ReportOptions(edition="executive", parts=parts))
    assert "cover" not in report.parts
    assert "overview" in report.parts


def test_the_staff_safe_edition_tells_on_nobody(build: Build) -> None:
    record = factory.record(count=3, visits=1)
    visit = record.visits[-1]
    walk = visit.walks[0]
    first, second, *rest = walk.questions
    first = replace(
        first, note="Marked absent at 10:42, back 11.05 am", type="text", answer="At 9:15", item=None
    )
    second = replace(second, role="staff", type="text", answer="Counter two", item=None)
    third = replace(rest[0], type="time", answer="14:05", value="14:05:00", item=None)
    walks = (replace(walk, questions=(first, second, third, *rest[1:])), *visit.walks[1:])
    told = replace(record, visits=(*record.visits[:-1], replace(visit, walks=walks)))
    report = build(told, ReportOptions(edition="staff_safe"))
    text = flat(render(report)) + report.attachment().decode()
    for trace in ("Ines Moreau", "10:42", "11.05", "9:15", "14:05", "Counter two"):
        assert trace not in text
    assert "left out of this edition" in text
    assert "STAFF-SAFE EDITION" in text
    assert not any(chapter.photos for chapter in report.chapters)


def test_letter_paper_is_letter(build: Build) -> None:
    assert size(render(build(count=2, visits=1, options=ReportOptions(paper="Letter")))) == (612, 792)


def test_a_readable_accent_replaces_ours(build: Build) -> None:
    report = build(count=2, visits=1, options=ReportOptions(brand=Brand("#0b5fa5")))
    assert report.palette.rust == "#0B5FA5"
    assert report.warnings == ()
    assert contrast(report.palette.accent, PAPER.navy) >= READABLE
    with pikepdf.open(BytesIO(render(report))) as document:
        used = b"".join(page.Contents.read_bytes() for page in document.pages)
    assert b".043137 .372549 .647059 rg" in used
    assert b".658824 .262745 0 rg" in used, "bands keep their colours"


@pytest.mark.parametrize("accent", ["#FFCC00", "#FFFFFF", "#7FB2D6"])
def test_a_pale_accent_is_kept_off_words_and_said(accent: str) -> None:
    palette, warnings = branded(Brand(accent))
    assert palette.rust == PAPER.rust
    assert accent in warnings[0]
    assert contrast(palette.accent, palette.navy) >= READABLE


@pytest.mark.parametrize("accent", ["red", "#12345", "0B5FA5", "#GGGGGG"])
def test_what_is_no_colour_is_said_and_changes_nothing(accent: str) -> None:
    palette, warnings = branded(Brand(accent))
    assert palette == PAPER
    assert len(warnings) == 1


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF"])
def test_the_logo_stands_on_the_cover(build: Build, kind: str) -> None:
    brand = Brand(logo=picture(kind))
    data = render(build(count=2, visits=1, photos=0, options=ReportOptions(brand=brand)))
    images = PdfReader(BytesIO(data)).pages[0].images
    assert [image.image.size for image in images if image.image] == [(300, 100)]


def test_what_is_no_logo_is_said(build: Build) -> None:
    with pytest.raises(ReportError, match="logo"):
        build(count=2, visits=1, options=ReportOptions(brand=Brand(logo=b"not a picture")))
