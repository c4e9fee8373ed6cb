"""The touchpoint pages: score, waits, dimensions, voice, findings, photos."""

from __future__ import annotations

from functools import partial
from typing import Any

from reportlab.platypus import PageBreak, Spacer

from touchaudit.charts.bars import bullets
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.charts.strip import wait_strip
from touchaudit.domain import words
from touchaudit.reports.due import Due
from touchaudit.reports.flowables import (
    Begin,
    Columns,
    Drawn,
    Headed,
    Kicker,
    Panel,
    Para,
    Stack,
    Title,
    needed,
)
from touchaudit.reports.model import Chapter, Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.photos import SHAPE, captioned, photo_rows
from touchaudit.reports.sections.scores import hero
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell, tell_n

PAD = 10.0
FEWEST = 2
FULL = 0.72
AFTER, STRIPS, ROWS = {0: 8, 1: 4, -1: 26}, {0: 88.0, 1: 66.0, -1: 160.0}, {0: 19.0, 1: 16.0, -1: 38.0}
"""Share of a page that is full enough; space below the lead, height of the strip and of a dimension's row on
a usual page (0), a full one (1) and one with little on it (−1)."""

LARGE = 240.0
"""Points that evidence takes with a row of two large photos."""


def blocks(report: Report) -> list[Any]:
    """Return a page for each touchpoint."""
    done: list[Any] = []
    for chapter in report.chapters:
        done += (
            [PageBreak(), Due(partial(_page, report, chapter))]
            if done
            else [Due(partial(_first, report, chapter))]
        )
    return done


def _first(report: Report, chapter: Chapter) -> list[Any]:
    return [Begin("touchpoints", tell("Touchpoint by touchpoint")), *_page(report, chapter)]


def _page(report: Report, chapter: Chapter) -> list[Any]:
    """Set a touchpoint on one page: a little tighter or with fewer findings, if it must be; else on two."""
    for least in (4, FEWEST):
        for tight in (0, 1):
            done = _fitted(report, chapter, least, tight)
            if done is not None:
                return _spread(report, chapter, done) if tight == 0 else done
    head = _head(report, chapter)
    return [
        *head,
        *_findings(report, chapter, len(chapter.findings)),
        *_foot(report, chapter, report.page.depth),
    ]


def _fitted(report: Report, chapter: Chapter, least: int, tight: int) -> list[Any] | None:
    """Return the page with as many findings as it holds; None where ``least`` of them don't fit."""
    head = _head(report, chapter, tight=tight)
    left = report.page.depth - needed(head, report.page)
    for count in range(len(chapter.findings), min(least, len(chapter.findings)) - 1, -1):
        findings = _findings(report, chapter, count)
        foot = _foot(report, chapter, left - needed(findings, report.page))
        if needed([*findings, *foot], report.page) <= left:
            return [*head, *findings, *foot]
    return None


def _spread(report: Report, chapter: Chapter, done: list[Any]) -> list[Any]:
    """Set a page with little on it anew, its figures larger."""
    if needed(done, report.page) >= FULL * report.page.depth:
        return done
    return _fitted(report, chapter, len(chapter.findings), -1) or done


def _head(report: Report, chapter: Chapter, *, tight: int = 0) -> list[Any]:
    style, number = styles(), chapter.spot.number
    lead = Stack(
        [Para(chapter.lead, style.lead), Para(" · ".join(chapter.facts), style.under)],
        report.page.columns(8) - 8,
    )
    return [
        Begin(f"touchpoint-{number}", f"{number} {chapter.spot.name}"),
        Kicker(chapter.kicker),
        Title(chapter.title, style.title),
        Columns([hero(chapter.score, report.page.columns(4), 50), lead], GUTTER + 8, after=AFTER[tight]),
        *_figures(report, chapter, tight=tight),
        *_voice(report, chapter, tight=tight),
    ]


def _figures(report: Report, chapter: Chapter, *, tight: int) -> list[Any]:
    """Set the wait strip and the dimensions beside one another, or one of them across the page."""
    style, both = styles(), chapter.waits is not None and bool(chapter.dimensions)
    wide = report.page.columns(6) if both else report.page.text
    stacks = []
    if chapter.waits is not None:
        waits = chapter.waits
        strip = wait_strip(
            waits.seconds, waits.target, wide, STRIPS[tight] if both else max(66.0, STRIPS[tight] - 22)
        )
        head = Para(
            tell("Times observed against the standard") if waits.target else tell("Times observed"),
            style.second,
        )
        stacks.append(Stack([head, Drawn(strip), Para(waits.caption, style.caption)], wide))
    if chapter.dimensions:
        figure = bullets(chapter.dimensions, wide, report.bands, ROWS[tight] if both or tight else 25)
        head = Para(tell("Score by dimension"), style.second)
        stacks.append(Stack([head, Drawn(figure), Para(chapter.dimension_caption, style.caption)], wide))
    return [Columns(stacks, GUTTER, after=6 if tight >= 0 else 16)] if stacks else []


def _voice(report: Report, chapter: Chapter, *, tight: int) -> list[Any]:
    if not chapter.thinks:
        return []
    count = len(chapter.thinks)
    each = (report.page.text - GUTTER * (count - 1)) / count
    stacks = [
        Stack(
            [
                Kicker(fact.label),
                *(Para(line, styles().quote) for line in (fact.lines[:1] if tight > 0 else fact.lines)),
            ],
            each - 2 * PAD,
        )
        for fact in chapter.thinks
    ]
    tallest = max(stack.wrap(each, 1000)[1] for stack in stacks) + 2 * PAD
    panels = [Stack([Panel(stack, pad=PAD, least=tallest)], each) for stack in stacks]
    return [Spacer(1, 6 if tight >= 0 else 16), Columns(panels, GUTTER)]


def _findings(report: Report, chapter: Chapter, count: int) -> list[Any]:
    """Set the first findings; where photos share the page there may be room for fewer."""
    if not chapter.findings:
        return []
    wide = (30.0, 196.0, 46.0)
    layout = [
        Column(tell("No."), wide[0]),
        Column(tell("What we found"), wide[1]),
        Column(tell("What to do"), report.page.text - sum(wide)),
        Column(tell("Effect"), wide[2], Anchor.END),
    ]
    rows = [
        (
            Cell(finding.number, Role.FIGURES_STRONG, report.palette.rust),
            Cell(finding.title, Role.MEDIUM, sub=finding.seen, head=True),
            Cell(finding.change or "–", sub=tell("Knock-out: mend first.") if finding.knockout else ""),
            Cell(words.signed(finding.effect), Role.FIGURES_STRONG, PAPER.high.word),
        )
        for finding in chapter.findings[:count]
    ]
    rest = chapter.found - count
    caption = tell("Effect: points the overall score gains when the finding is mended.")
    if rest > 0:
        more = tell_n(rest, "{n} more finding in the appendix.", "{n} more findings in the appendix.")
        caption = f"{more} {caption}"
    return [
        Headed([Para(tell("Findings"), styles().second)], Sheet(layout, rows)),
        Para(caption, styles().caption),
    ]


def _foot(report: Report, chapter: Chapter, left: float) -> list[Any]:
    """Set photos large where the page has room for them, else small beside what works."""
    strengths = _strengths(chapter)
    if not chapter.photos:
        return strengths
    head = [Spacer(1, 12), Para(tell("Evidence"), styles().second)]
    few = len(chapter.photos) <= 3
    if left > LARGE + needed(strengths, report.page) or not few:
        rows = photo_rows(chapter.photos, report.page.text, GUTTER, 3 if len(chapter.photos) == 3 else 2)
        return [*strengths, Stack([*head, rows[0]], report.page.text), *rows[1:]]
    spare = 3 - len(chapter.photos) if strengths else 0
    wide = report.page.columns(4) if spare or len(chapter.photos) == 3 else report.page.columns(6)
    above = [] if spare else strengths
    shape = min(SHAPE, max(0.40, (left - needed(above, report.page) - 70) / wide))
    row = [captioned(photo, wide, shape) for photo in chapter.photos]
    if spare:
        row.append(Stack(strengths, report.page.columns(4 * spare)))
    return [*above, Stack([*head, Columns(row, GUTTER)], report.page.text)]


def _strengths(chapter: Chapter) -> list[Any]:
    if not chapter.strengths:
        return []
    text = " · ".join(strength.rstrip(".") for strength in chapter.strengths)
    return [Spacer(1, 4), Para(text, styles().body, strong=tell("What works:"))]
