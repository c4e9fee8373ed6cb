"""The touchpoint pages: score, waits, dimensions, voice, findings, photos."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether, PageBreak, Spacer

from touchaudit.charts.bars import bullets
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.charts.strip import wait_strip
from touchaudit.domain import words
from touchaudit.reports.flowables import Begin, Columns, Drawn, Headed, Kicker, Panel, Para, Stack, Title
from touchaudit.reports.model import Chapter, Report
from touchaudit.reports.photos import SHAPE, captioned, photo_rows
from touchaudit.reports.sections.scores import hero
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.theme import DEPTH, GUTTER, TEXT, columns, styles

PAD = 10.0
FEWEST = 3
SMALL, LARGE = 150.0, 236.0
"""Points that evidence takes, with a row of small photos or of large ones."""


def blocks(report: Report) -> list[Any]:
    """Return a page for each touchpoint."""
    done: list[Any] = []
    for index, chapter in enumerate(report.chapters):
        done += [PageBreak()] if index else [Begin("touchpoints", "Touchpoint by touchpoint")]
        done += _page(report, chapter)
    return done


def _page(report: Report, chapter: Chapter) -> list[Any]:
    style = styles()
    number = chapter.spot.number
    lead = Stack(
        [Para(chapter.lead, style.lead), Para(" · ".join(chapter.facts), style.under)], columns(8) - 8
    )
    page = [
        Begin(f"touchpoint-{number}", f"{number} {chapter.spot.name}"),
        Kicker(chapter.kicker),
        Title(chapter.title, style.title),
        Spacer(1, 2),
        Columns([hero(chapter.score, columns(4), 50), lead], GUTTER + 8, after=8),
        *_figures(report, chapter),
        *_voice(chapter),
    ]
    left = DEPTH - _height(page)
    count = len(chapter.findings)
    while chapter.photos and count > FEWEST and left - _height(_findings(chapter, count)) < SMALL:
        count -= 1
    findings = _findings(chapter, count)
    return [*page, *findings, *_foot(chapter, left - _height(findings))]


def _height(blocks: list[Any]) -> float:
    heights = (
        block.getSpaceBefore() + block.wrap(TEXT, DEPTH)[1] + block.getSpaceAfter() for block in blocks
    )
    return float(sum(heights))


def _figures(report: Report, chapter: Chapter) -> list[Any]:
    """Set the wait strip and the dimensions beside one another, or one of them across the page."""
    style, both = styles(), chapter.waits is not None and bool(chapter.dimensions)
    wide = columns(6) if both else TEXT
    stacks = []
    if chapter.waits is not None:
        waits = chapter.waits
        strip = wait_strip(waits.seconds, waits.target, wide, 88 if both else 66)
        head = Para("Times observed against the standard" if waits.target else "Times observed", style.second)
        stacks.append(Stack([head, Drawn(strip), Para(waits.caption, style.caption)], wide))
    if chapter.dimensions:
        figure = bullets(chapter.dimensions, wide, report.bands, 19 if both else 25)
        head = Para("Score by dimension", style.second)
        stacks.append(Stack([head, Drawn(figure), Para(chapter.dimension_caption, style.caption)], wide))
    return [Columns(stacks, GUTTER, after=6)] if stacks else []


def _voice(chapter: Chapter) -> list[Any]:
    if not chapter.thinks:
        return []
    count = len(chapter.thinks)
    each = (TEXT - GUTTER * (count - 1)) / count
    stacks = [
        Stack([Kicker(fact.label), *(Para(line, styles().quote) for line in fact.lines)], each - 2 * PAD)
        for fact in chapter.thinks
    ]
    tallest = max(stack.wrap(each, 1000)[1] for stack in stacks) + 2 * PAD
    panels = [Stack([Panel(stack, pad=PAD, least=tallest)], each) for stack in stacks]
    return [Spacer(1, 6), Columns(panels, GUTTER)]


def _findings(chapter: Chapter, count: int) -> list[Any]:
    """Set the first findings; where photos share the page there may be room for fewer."""
    if not chapter.findings:
        return []
    wide = (30.0, 196.0, 46.0)
    layout = [
        Column("No.", wide[0]),
        Column("What we found", wide[1]),
        Column("What to do", TEXT - sum(wide)),
        Column("Effect", wide[2], Anchor.END),
    ]
    rows = [
        (
            Cell(finding.number, Role.FIGURES_STRONG, PAPER.rust),
            Cell(finding.title, Role.MEDIUM, sub=finding.seen, head=True),
            Cell(finding.change or "–", sub="Knock-out: mend first." if finding.knockout else ""),
            Cell(words.signed(finding.effect), Role.FIGURES_STRONG, PAPER.high.word),
        )
        for finding in chapter.findings[:count]
    ]
    rest = chapter.found - count
    more = f"{words.plural(rest, 'more finding', 'more findings')} in the appendix. " if rest > 0 else ""
    caption = f"{more}Effect: points the overall score gains when the finding is mended."
    return [Headed([Para("Findings", styles().second)], Sheet(layout, rows)), Para(caption, styles().caption)]


def _foot(chapter: Chapter, left: float) -> list[Any]:
    """Set photos large where the page has room for them, else small beside what works."""
    strengths = _strengths(chapter)
    if not chapter.photos:
        return strengths
    head = Para("Evidence", styles().second)
    abreast = 3 if len(chapter.photos) == 3 else 2
    if left > LARGE or len(chapter.photos) > 3:
        rows = photo_rows(chapter.photos, TEXT, GUTTER, abreast)
        return [*strengths, KeepTogether([head, rows[0]]), *rows[1:]]
    spare = 3 - len(chapter.photos) if strengths else 0
    wide = columns(4) if spare or len(chapter.photos) == 3 else columns(6)
    shape = min(SHAPE, max(0.4, (left - 66) / wide))
    row = [captioned(photo, wide, shape) for photo in chapter.photos]
    if spare:
        row.append(Stack(strengths, columns(4 * spare)))
    return [*([] if spare else strengths), KeepTogether([head, Columns(row, GUTTER)])]


def _strengths(chapter: Chapter) -> list[Any]:
    if not chapter.strengths:
        return []
    text = " · ".join(strength.rstrip(".") for strength in chapter.strengths)
    return [Spacer(1, 4), Para(text, styles().body, strong="What works:")]
