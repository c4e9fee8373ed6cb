"""The look of the text: faces, sizes, spacing. Colours are the palette's, room is the page's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab import rl_config
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from touchaudit.charts.fonts import FACES
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role

LONGEST = 1200
"""Characters of one person's text that are printed; the rest is in the attached answers."""


@cache
def use_fonts() -> None:
    """Make the shipped fonts known to ReportLab, once; binary streams keep photos a fifth smaller."""
    rl_config.useA85 = 0
    for face in FACES.values():
        pdfmetrics.registerFont(TTFont(face.name, str(face.path), shapable=True))


def _style(name: str, role: Role, size: float, leading: float, colour: str, **more: Any) -> Any:
    return ParagraphStyle(
        name,
        fontName=FACES[role].name,
        fontSize=size,
        leading=leading,
        textColor=colour,
        alignment=TA_LEFT,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
        **more,
    )


@dataclass(frozen=True)
class Styles:
    """The paragraph styles; each is named by the structure tag that it gets."""

    cover: Any
    cover_lead: Any
    title: Any
    subtitle: Any
    second: Any
    third: Any
    lead: Any
    body: Any
    small: Any
    caption: Any
    under: Any
    quote: Any


@cache
def styles() -> Styles:
    """Return the styles; headings and leads are kerned."""
    use_fonts()
    ink, navy, grey, paper = PAPER.ink, PAPER.navy, PAPER.grey, PAPER.paper
    strong, display = Role.DISPLAY_STRONG, Role.DISPLAY
    return Styles(
        cover=_style("H1", strong, 37, 41, paper, shaping=1),
        cover_lead=_style("P", display, 15, 20.5, "#D5E2EC", shaping=1),
        title=_style("H1", strong, 21, 25.5, navy, spaceAfter=7, keepWithNext=1, shaping=1),
        subtitle=_style("H2", strong, 14.5, 18.5, navy, spaceAfter=6, keepWithNext=1, shaping=1),
        second=_style("H2", Role.STRONG, 9.6, 13, navy, spaceBefore=15, spaceAfter=5, keepWithNext=1),
        third=_style("H2", Role.STRONG, 9.3, 12.6, ink, spaceBefore=3, spaceAfter=2, keepWithNext=1),
        lead=_style("P", display, 12.6, 17.5, ink, spaceAfter=6, shaping=1),
        body=_style("P", Role.TEXT, 9.3, 13.6, ink, spaceAfter=5),
        small=_style("P", Role.TEXT, 8, 11.2, ink),
        caption=_style("Caption", Role.TEXT, 7.2, 9.6, grey, spaceBefore=4, spaceAfter=4),
        under=_style("P", Role.TEXT, 7.2, 9.6, grey, spaceAfter=5),
        quote=_style("P", Role.TEXT, 8.6, 12.2, ink),
    )
