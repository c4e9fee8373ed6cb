"""The road map as a Word document: to be discussed, changed and signed off."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from touchaudit.charts.palette import PAPER
from touchaudit.domain import words
from touchaudit.domain.plan import MEANINGS, PlanLane, PlanLine
from touchaudit.exchange.harmless import plain
from touchaudit.exchange.model import Export, Progress, Story, nobody
from touchaudit.exchange.office import SANS, SERIF, described, settled
from touchaudit.tongue import tell

if TYPE_CHECKING:
    from docx.document import Document

COLUMNS = (("Change", 5.8), ("Touchpoint", 2.8), ("Owner", 3.0), ("Due", 2.4), ("Effect", 1.8), ("Days", 1.4))
"""Headings and widths in centimetres; the last two hold figures."""

_FIGURES = ("Effect", "Days")
_CAPTION = (
    "Effect: points that the overall score of 0 to 100 gains when the finding is mended, found by scoring "
    "again. Days: effort; ~ marks an assumed one."
)


def road_map(export: Export, story: Story, *, progress: Progress = nobody) -> bytes:
    """Return the road map as a Word document, the same bytes for the same data."""
    import docx

    document = docx.Document()
    _page(document)
    _styles(document)
    _foot(document, f"{export.record.client.name} · {story.kicker} · {tell('wave {n}', n=export.wave)}")
    document.add_paragraph(plain(story.kicker).upper(), style="Subtitle")
    document.add_paragraph(plain(story.title), style="Title")
    if story.lead:
        document.add_paragraph(plain(story.lead), style="Intense Quote")
    lanes = [lane for lane in export.lanes if lane.lines]
    for done, lane in enumerate(lanes, 1):
        _lane(document, export, lane)
        progress(done / len(lanes))
    document.add_paragraph(tell(_CAPTION), style="Caption")
    document.add_paragraph(plain(story.source), style="Caption")
    described(document.core_properties, plain(story.title), plain(export.record.client.name), export.made)
    target = BytesIO()
    document.save(target)
    progress(1.0)
    return settled(target.getvalue(), export.made)


def _page(document: Document) -> None:
    from docx.shared import Cm

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.9)
    section.top_margin, section.bottom_margin = Cm(1.9), Cm(2)


def _styles(document: Document) -> None:
    """Dress the template's own styles, so that its reader can change all of it at once."""
    for name, face, size, colour, bold, before, after in (
        ("Normal", SANS, 9.5, PAPER.ink, False, 0, 3),
        ("Subtitle", SANS, 8, PAPER.rust, True, 0, 4),
        ("Title", SERIF, 22, PAPER.navy, True, 0, 6),
        ("Intense Quote", SERIF, 12, PAPER.ink, False, 0, 8),
        ("Heading 1", SERIF, 15, PAPER.navy, True, 16, 1),
        ("Caption", SANS, 7.5, PAPER.grey, False, 5, 0),
        ("Footer", SANS, 7.5, PAPER.grey, False, 0, 0),
    ):
        _dress(document.styles[name], face, size, colour, bold=bold, space=(before, after))


def _dress(
    style: Any, face: str, size: float, colour: str, *, bold: bool, space: tuple[float, float]
) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    font, shape = style.font, style.paragraph_format
    font.name, font.size, font.bold, font.italic = face, Pt(size), bold, False
    font.color.rgb = RGBColor.from_string(colour[1:])
    faces = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        faces.attrib.pop(qn(key), None)
    shape.space_before, shape.space_after = Pt(space[0]), Pt(space[1])
    shape.left_indent = shape.right_indent = Pt(0)
    for inherited in [*style.element.iter(qn("w:pBdr")), *style.element.iter(qn("w:tabs"))]:
        inherited.getparent().remove(inherited)


def _foot(document: Document, text: str) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(17.1), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(plain(text) + "\t")
    _field(paragraph, "PAGE")


def _field(paragraph: Any, code: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    paragraph._p.append(field)


def _lane(document: Document, export: Export, lane: PlanLane) -> None:
    from docx.shared import Cm

    heading = document.add_paragraph(words.horizon_word(lane.horizon), style="Heading 1")
    heading.paragraph_format.keep_with_next = True
    meaning = tell(MEANINGS[lane.horizon])
    told = f"{meaning[:1].upper()}{meaning[1:]}."
    if lane.gain > 0:
        gain, effort = words.signed(lane.gain), words.number(lane.effort)
        told += " " + tell("Together {gain} points for {days} days of work.", gain=gain, days=effort)
    note = document.add_paragraph(told)
    note.paragraph_format.keep_with_next = True
    table = document.add_table(rows=1, cols=len(COLUMNS))
    table.autofit = False
    for column, (_, wide) in zip(table.columns, COLUMNS, strict=True):
        column.width = Cm(wide)
    _fill(table.rows[0], [tell(heading) for heading, _ in COLUMNS], head=True)
    for line in lane.lines:
        _fill(table.add_row(), _texts(export, line), below=_below(line))
    _rule(table)


def _texts(export: Export, line: PlanLine) -> list[str]:
    number = export.numbers.get(line.touchpoint_id)
    place = next(
        (f.touchpoint.name for f in export.figures.touchpoints if f.touchpoint.id == line.touchpoint_id), ""
    )
    return [
        line.title,
        f"{number} {place}" if number else tell("all"),
        line.owner or "–",
        words.day(line.due) if line.due else "–",
        words.signed(line.uplift) if line.uplift is not None else "–",
        "–" if line.effort is None else ("~" if line.effort_assumed else "") + words.number(line.effort),
    ]


def _below(line: PlanLine) -> str:
    parts = (
        line.detail,
        tell("Knock-out: mend first.") if line.knockout else "",
        tell("Done {day}.", day=words.day(line.done)) if line.done else "",
        tell("Moved by hand.") if line.moved else "",
    )
    return " ".join(part for part in parts if part)


def _fill(row: Any, texts: Sequence[str], *, head: bool = False, below: str = "") -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt, RGBColor

    for (name, wide), cell, text in zip(COLUMNS, row.cells, texts, strict=True):
        cell.width = Cm(wide)
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2.5)
        run = paragraph.add_run(plain(text))
        run.font.size = Pt(8.5)
        run.font.bold = head or name in ("Change", "Effect")
        if head:
            paragraph.paragraph_format.keep_with_next = True
            run.font.color.rgb = RGBColor.from_string(PAPER.navy[1:])
        if name in _FIGURES:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if name == "Change" and below:
            small = paragraph.add_run("\n" + plain(below))
            small.font.size = Pt(8)
            small.font.color.rgb = RGBColor.from_string(PAPER.grey[1:])
    _kept(row, head=head)


def _kept(row: Any, *, head: bool) -> None:
    """Keep a row in one piece, and repeat the head on each page."""
    from docx.oxml import OxmlElement

    settings = row._tr.get_or_add_trPr()
    settings.append(OxmlElement("w:cantSplit"))
    if head:
        settings.append(OxmlElement("w:tblHeader"))


def _rule(table: Any) -> None:
    """Draw hairlines between the rows, a strong one below the head, nothing upright."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    for index, row in enumerate(table.rows):
        tint, thick = (PAPER.navy, 8) if index == 0 else (PAPER.hairline, 4)
        for cell in row.cells:
            line = f'<w:bottom w:val="single" w:sz="{thick}" w:space="0" w:color="{tint[1:]}"/>'
            cell._tc.get_or_add_tcPr().append(parse_xml(f"<w:tcBorders {nsdecls('w')}>{line}</w:tcBorders>"))
