from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Pt

from touchaudit.charts.shapes import Anchor, Circle, Figure, Group, Line, Path, Rect, Text
from touchaudit.exchange.document import COLUMNS, road_map
from touchaudit.exchange.model import Export, Story
from touchaudit.exchange.slide import journey_slide

from ..reports import factory
from .conftest import Gather

FIGURE = Figure(
    400,
    200,
    (
        Rect(0, 0, 400, 200, "#F3F6F8"),
        Rect(10, 10, 40, 20, "#12344D", radius=4),
        Line(0, 100, 400, 100, "#D5DCE3", 1, (2, 2)),
        Path(
            (("M", 0, 150), ("C", 100, 50, 200, 250, 400, 100), ("L", 400, 160), ("Z",)), None, "#12344D", 2
        ),
        Circle(200, 100, 5, "#009E73"),
        Group((Text(0, 0, "Café <&> 56", size=8, anchor=Anchor.MIDDLE),), 200, 90),
    ),
    "Score of each touchpoint",
)
TABLE = (("", "Buy", "Use"), ("Thinks", "Is it open?", "Well done"), ("Does", "Waits", "Stays"))


@pytest.fixture
def told(story: Story) -> Story:
    return replace(story, figure=FIGURE, table=TABLE)


def test_the_document_holds_every_change_in_its_lane(export: Export, story: Story) -> None:
    document = docx.Document(BytesIO(road_map(export, story)))
    headings = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings == ["Now", "Next", "Later"]
    assert [p.text for p in document.paragraphs if p.style and p.style.name == "Title"] == [story.title]
    for lane, table in zip(export.lanes, document.tables, strict=True):
        assert [cell.text for cell in table.rows[0].cells] == [name for name, _ in COLUMNS]
        assert [row.cells[0].text.split("\n")[0] for row in table.rows[1:]] == [
            line.title for line in lane.lines
        ]
    till = [cell.text for cell in document.tables[0].rows[1].cells]
    assert till[1] == "6 Waiting at the till"
    assert till[2:4] == ["Store manager", "16 Nov 2026"]
    assert till[4].startswith("+")
    assert till[5] == "1"


def test_the_documents_tables_repeat_their_head_and_keep_rows_whole(export: Export, story: Story) -> None:
    document = docx.Document(BytesIO(road_map(export, story)))
    for table in document.tables:
        assert "w:tblHeader" in table.rows[0]._tr.xml
        assert all("w:cantSplit" in row._tr.xml for row in table.rows)


def test_a_road_map_without_cards_tells_what_the_findings_suggest(gathered: Gather, story: Story) -> None:
    export = gathered(actions=False)
    document = docx.Document(BytesIO(road_map(export, story)))
    assert document.tables[0].rows[1].cells[0].text.split("\n")[0] == export.lanes[0].lines[0].title


def test_a_road_map_without_anything_is_a_document_all_the_same(gathered: Gather, story: Story) -> None:
    export = gathered(replace(factory.record(count=2), visits=(), actions=()))
    assert docx.Document(BytesIO(road_map(export, story))).tables == []


def test_the_slide_is_wide_and_its_map_is_made_of_shapes(export: Export, told: Story) -> None:
    deck = pptx.Presentation(BytesIO(journey_slide(export, told)))
    assert (deck.slide_width, deck.slide_height) == (Pt(960), Pt(540))
    (slide,) = deck.slides
    assert slide.shapes.title is not None
    assert slide.shapes.title.text_frame.text == told.title
    (drawn,) = [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP]
    assert drawn._element.xpath("./p:nvGrpSpPr/p:cNvPr/@descr") == [FIGURE.alt]
    assert len(drawn.shapes) == 6
    assert [
        shape.text_frame.text for shape in drawn.shapes if shape.has_text_frame and shape.text_frame.text
    ] == ["Café <&> 56"]
    assert not [shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
    assert slide.notes_slide.notes_text_frame is not None
    assert slide.notes_slide.notes_text_frame.text == FIGURE.alt


def test_shapes_stand_where_the_figure_has_them(export: Export, told: Story) -> None:
    deck = pptx.Presentation(BytesIO(journey_slide(export, told)))
    drawn = next(s for s in deck.slides[0].shapes if s.shape_type == MSO_SHAPE_TYPE.GROUP)
    ground, box, *_ = drawn.shapes
    scale = ground.width / Pt(400)
    assert box.left - ground.left == pytest.approx(Pt(10 * scale), abs=2)
    assert box.width == pytest.approx(Pt(40 * scale), abs=2)
    text = next(s for s in drawn.shapes if s.has_text_frame and s.text_frame.text)
    middle = text.left + text.width / 2
    assert middle - ground.left == pytest.approx(Pt(200 * scale), abs=4)


def test_everything_stays_on_the_slide_and_ids_are_unique(export: Export, told: Story) -> None:
    deck = pptx.Presentation(BytesIO(journey_slide(export, told)))
    shapes = list(deck.slides[0].shapes)
    for shape in shapes:
        assert shape.left >= 0
        assert shape.top >= 0
        assert shape.left + shape.width <= deck.slide_width
        assert shape.top + shape.height <= deck.slide_height
    ids = deck.slides[0].shapes._spTree.xpath(".//p:cNvPr/@id")
    assert len(ids) == len(set(ids))


def test_the_table_is_a_table(export: Export, told: Story) -> None:
    deck = pptx.Presentation(BytesIO(journey_slide(export, told)))
    (table,) = [shape.table for shape in deck.slides[0].shapes if shape.has_table]
    assert tuple(tuple(cell.text for cell in row.cells) for row in table.rows) == TABLE


@pytest.mark.parametrize("make", [road_map, journey_slide])
def test_the_same_data_gives_the_same_bytes(export: Export, told: Story, make: object) -> None:
    assert make(export, told) == make(export, told)  # type: ignore[operator]


@pytest.mark.parametrize("make", [road_map, journey_slide])
def test_what_no_file_can_hold_is_left_out(gathered: Gather, told: Story, make: object) -> None:
    record = factory.record(count=2)
    record = replace(record, client=replace(record.client, name="Bell\x07 & <Sons>\ud800"))
    bad = replace(told, title="Ring\x00 \x0b it & <b>", lead="\ufffe")
    assert make(gathered(record), bad)  # type: ignore[operator]
