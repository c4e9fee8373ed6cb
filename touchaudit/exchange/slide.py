"""The journey map as one slide, its figure made of shapes that can be edited."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from touchaudit.charts.fonts import width
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.exchange.drawing import POINT, group
from touchaudit.exchange.harmless import plain
from touchaudit.exchange.model import Export, Progress, Story, nobody
from touchaudit.exchange.office import SANS, SERIF, described, settled
from touchaudit.tongue import tell

WIDE, HIGH, EDGE = 960.0, 540.0, 40.0
"""A 16:9 slide and its margin, in points."""

FIGURE = (WIDE - 2 * EDGE, 262.0)
"""The room that a figure gets when there is a table below it."""

ENLARGED = 1.34
"""How much a figure is enlarged; it is drawn for paper, and a slide is read from further away."""

_TOP, _TABLE, _FOOT = 112.0, 380.0, 518.0
_NAMES, _LETTER = 62.0, 5.0
"""Points of the column of names, and of a letter of the table in the widest face that stands in for ours."""


def room(columns: int) -> int:
    """Return how many letters fit into two lines of one of so many columns: the table ends above the foot."""
    return round(2 * (FIGURE[0] - _NAMES) / max(1, columns) / _LETTER)


def journey_slide(export: Export, story: Story, *, progress: Progress = nobody) -> bytes:
    """Return one slide with the story's figure and table, the same bytes for the same data."""
    import pptx
    from pptx.util import Pt

    deck = pptx.Presentation()
    deck.slide_width, deck.slide_height = Pt(WIDE), Pt(HIGH)
    slide = deck.slides.add_slide(
        next(layout for layout in deck.slide_layouts if layout.name == "Title Only")
    )
    _title(slide, story.title)
    _line(slide, story.kicker.upper(), 24.0, 9, PAPER.rust, bold=True)
    _line(slide, story.lead, 84.0, 13, PAPER.ink, face=SERIF)
    _line(slide, story.source, _FOOT, 8, PAPER.grey)
    progress(0.3)
    if story.figure is not None:
        _draw(slide, story)
        slide.notes_slide.notes_text_frame.text = plain(story.figure.alt)
    if len(story.table) > 1:
        _table(slide, story.table)
    progress(0.8)
    described(deck.core_properties, plain(story.title), plain(export.record.client.name), export.made)
    target = BytesIO()
    deck.save(target)
    progress(1.0)
    return settled(target.getvalue(), export.made)


def _draw(slide: Any, story: Story) -> None:
    from pptx.oxml import parse_xml

    figure = story.figure
    assert figure is not None
    scale = min(FIGURE[0] / figure.width, FIGURE[1] / figure.height)
    first = max(shape.shape_id for shape in slide.shapes) + 1
    slide.shapes._spTree.append(parse_xml(group(figure, tell("Journey map"), (EDGE, _TOP), scale, first)))


def _title(slide: Any, text: str) -> None:
    title = slide.shapes.title
    title.left, title.top = round(EDGE * POINT), round(36 * POINT)
    title.width, title.height = round(FIGURE[0] * POINT), round(44 * POINT)
    _write(title.text_frame, text, _fitting(text), PAPER.navy, SERIF, bold=True)


def _fitting(text: str) -> float:
    """Return the size at which a title takes one line; Georgia, or what stands in for it, runs wider."""
    wide = width(text, Role.DISPLAY_STRONG, 1.0) * 1.4
    return min(26.0, max(15.0, FIGURE[0] / max(1.0, wide)))


def _line(
    slide: Any, text: str, top: float, size: float, colour: str, *, face: str = SANS, bold: bool = False
) -> None:
    if text:
        place = (round(part * POINT) for part in (EDGE, top, FIGURE[0], size * 1.5))
        _write(slide.shapes.add_textbox(*place).text_frame, text, size, colour, face, bold=bold)


def _write(frame: Any, text: str, size: float, colour: str, face: str, *, bold: bool = False) -> None:
    from pptx.dml.color import RGBColor
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.TOP
    paragraph = frame.paragraphs[0]
    paragraph.alignment, paragraph.font.size = PP_ALIGN.LEFT, Pt(size)
    run = paragraph.add_run()
    run.text = " ".join(plain(text).split())
    run.font.name, run.font.size, run.font.bold = face, Pt(size), bold
    run.font.color.rgb = RGBColor(*bytes.fromhex(colour[1:]))  # type: ignore[no-untyped-call]


def _table(slide: Any, rows: tuple[tuple[str, ...], ...]) -> None:
    """Set what customers think, do and feel as a table of the slide's own."""
    count = len(rows[0])
    place = (round(part * POINT) for part in (EDGE, _TABLE, FIGURE[0], 22.0 * len(rows)))
    frame = slide.shapes.add_table(len(rows), count, *place)
    frame.name = tell("Thinks, does, feels")
    table = frame.table
    table.horz_banding = False
    first = _NAMES
    for index in range(count):
        wide = first if index == 0 else (FIGURE[0] - first) / (count - 1)
        table.columns[index].width = round(wide * POINT)
    for index, row in enumerate(rows):
        table.rows[index].height = round((16 if index == 0 else 23) * POINT)
        for column, text in enumerate(row):
            cell, head = table.cell(index, column), index == 0 or column == 0
            _write(cell.text_frame, text, 8, PAPER.navy if head else PAPER.ink, SANS, bold=head)
            cell.margin_left = cell.margin_top = cell.margin_bottom = round(2 * POINT)
            cell.margin_right = round(5 * POINT)
            _plain_cell(cell, PAPER.navy if index == 0 else PAPER.hairline)


def _plain_cell(cell: Any, tint: str) -> None:
    """Take ground and upright lines from a cell; a hairline stays below."""
    from pptx.oxml import parse_xml

    space = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    settings = cell._tc.get_or_add_tcPr()
    for side in ("L", "R", "T"):
        settings.append(parse_xml(f'<a:ln{side} {space} w="0"><a:noFill/></a:ln{side}>'))
    line = f'<a:solidFill><a:srgbClr val="{tint[1:]}"/></a:solidFill>'
    settings.append(parse_xml(f'<a:lnB {space} w="6350">{line}</a:lnB>'))
    settings.append(parse_xml(f"<a:noFill {space}/>"))
