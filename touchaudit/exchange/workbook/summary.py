"""The first sheet: the whole, its stages and its visits."""

from __future__ import annotations

from touchaudit.domain.scoring import weighted_mean
from touchaudit.domain.words import not_scored
from touchaudit.exchange.model import Story
from touchaudit.exchange.workbook import method, scores
from touchaudit.exchange.workbook.cells import Book, Column, Formula, Sheet, Value, cell, mean_of, span
from touchaudit.exchange.workbook.layout import SUMMARY, WHOLE, Layout, Rows
from touchaudit.tongue import tell

_COLUMNS = (
    Column("", 34, "name"),
    Column("", 14, "score"),
    Column("", 14, "text"),
    Column("", 16, "whole"),
    Column("", 16, "figure"),
)


def write(book: Book, layout: Layout, story: Story) -> None:
    """Write score, stages and visits."""
    sheet, figures = book.sheet(SUMMARY, "#A84300"), layout.export.figures
    for index, known in enumerate(_COLUMNS):
        sheet.sheet.set_column(index, index, known.width)
    sheet.put(0, 0, story.kicker, "kicker")
    sheet.put(1, 0, story.title, "title")
    sheet.put(2, 0, story.lead, "lead")
    row, column = WHOLE
    for high, points in ((1, 30), (2, 22), (row, 48)):
        sheet.sheet.set_row(high, points)
    sheet.put(row, column, _whole(layout), "hero")
    sheet.put(row, column + 1, scores.banded(cell(row, column), figures.score, layout), "lead")
    low = _facts(sheet, layout, row + 2)
    low = _stages(sheet, layout, low + 1)
    low = _visits(sheet, layout, low + 1)
    sheet.put(low + 1, 0, story.source, "label")


def _whole(layout: Layout) -> Value:
    if not layout.touchpoints:
        return not_scored()
    weights, points = (
        span(scores.TOUCHPOINTS, layout.touchpoint_rows, c) for c in (scores.WEIGHT, scores.SCORE)
    )
    return Formula(mean_of(weights, points), layout.export.figures.score)


def _facts(sheet: Sheet, layout: Layout, row: int) -> int:
    """Write the figures beside the score; return the first row below them."""
    figures, whole = layout.export.figures, cell(*WHOLE)
    before, change = cell(row, 1), None
    if figures.score is not None and figures.previous is not None:
        change = figures.score - figures.previous
    facts: list[tuple[str, Value, str]] = [
        (tell("Wave before"), figures.previous if figures.previous is not None else "–", "figure"),
        (
            tell("Change"),
            Formula(
                f'=IF(AND(ISNUMBER({whole}),ISNUMBER({before})),{whole}-{before},"–")',
                "–" if change is None else change,
            ),
            "change",
        ),
        (tell("Consistency, 0 to 100"), _consistency(layout), "figure"),
        (tell("Coverage"), _coverage(layout), "share"),
        (tell("Knock-outs"), _knockouts(layout), "whole"),
        (tell("Touchpoints audited"), figures.audited, "whole"),
        (tell("Visits"), figures.visits, "whole"),
        (tell("Chances missed"), figures.missed, "whole"),
    ]
    for index, (name, value, look) in enumerate(facts, row):
        sheet.put(index, 0, name, "text")
        sheet.put(index, 1, value, look)
    return row + len(facts)


def _consistency(layout: Layout) -> Value:
    """Return 100·(1 − SD/50) over the touchpoints, by way of their hidden distances from the whole."""
    if not layout.touchpoints:
        return not_scored()
    weights, points, far = (
        span(scores.TOUCHPOINTS, layout.touchpoint_rows, c)
        for c in (scores.WEIGHT, scores.SCORE, scores.DISTANCE)
    )
    known = f"SUMPRODUCT(--ISNUMBER({points}),{weights})"
    text = f'=IF(COUNT({points})<2,"{not_scored()}",100*(1-SQRT(SUMPRODUCT({weights},{far})/{known})/50))'
    return Formula(text, layout.export.figures.consistency)


def _coverage(layout: Layout) -> Value:
    if not layout.walks:
        return not_scored()
    had, wanted = (span(scores.WALKS, layout.walk_rows, c) for c in (scores.ANSWERED, scores.WANTED))
    return Formula(f"=IF(SUM({wanted})=0,1,SUM({had})/SUM({wanted}))", layout.export.figures.coverage)


def _knockouts(layout: Layout) -> Value:
    if not layout.touchpoints:
        return 0
    counts = span(scores.TOUCHPOINTS, layout.touchpoint_rows, scores.KNOCKED)
    return Formula(f"=SUM({counts})", layout.export.figures.knockouts)


def _stages(sheet: Sheet, layout: Layout, row: int) -> int:
    export = layout.export
    members: dict[str, list[tuple[int, float | None]]] = {}
    for place in layout.touchpoints:
        touchpoint = place.figures.touchpoint
        stage = members.setdefault(export.stage_of(touchpoint.stage_id), [])
        stage.append((touchpoint.criticality, place.figures.score))
    for index, head in enumerate(("Stage", "Score", "Band", "Touchpoints")):
        sheet.put(row, index, tell(head), "head right" if index in (1, 3) else "head")
    first = row + 1
    for name, pairs in members.items():
        row += 1
        value = weighted_mean(pairs)
        score = Formula(_where(layout, cell(row, 0)), value)
        sheet.line(row, _COLUMNS[:4], (name, score, scores.banded(cell(row, 1), value, layout), len(pairs)))
    sheet.band_colours(Rows(first, row), 1, *method.limits())
    return row + 1


def _where(layout: Layout, name: str) -> str:
    """Return the formula of the mean over the touchpoints of the stage that a cell names."""
    rows = layout.touchpoint_rows
    mine = f"--({span(scores.TOUCHPOINTS, rows, scores.STAGE)}={name})"
    weights, points = (span(scores.TOUCHPOINTS, rows, c) for c in (scores.WEIGHT, scores.SCORE))
    known = f"SUMPRODUCT({mine},--ISNUMBER({points}),{weights})"
    return f'=IF({known}=0,"{not_scored()}",SUMPRODUCT({mine},{weights},{points})/{known})'


def _visits(sheet: Sheet, layout: Layout, row: int) -> int:
    for index, head in enumerate(("Visit", "Score", "Band", "Date", "Walks")):
        sheet.put(row, index, tell(head), "head right" if index in (1, 4) else "head")
    first = row + 1
    columns = (*_COLUMNS[:3], Column("", 16, "day"), Column("", 16, "whole"))
    for visit in layout.export.visits:
        row += 1
        name, value = layout.visits[visit.visit.id], visit.score.score
        score: Value = Formula(_of_visit(layout, name), value) if layout.walks else not_scored()
        band = scores.banded(cell(row, 1), value, layout)
        sheet.line(
            row, columns, (f"{name} {visit.visit.title}", score, band, visit.visit.on, len(visit.walks))
        )
    sheet.band_colours(Rows(first, row), 1, *method.limits())
    return row + 1


def _of_visit(layout: Layout, name: str) -> str:
    rows = layout.walk_rows
    mine = f'--({span(scores.WALKS, rows, scores.VISIT_NO)}="{name}")'
    weights, points = (span(scores.WALKS, rows, c) for c in (scores.CRITICALITY, scores.WALK_SCORE))
    known = f"SUMPRODUCT({mine},--ISNUMBER({points}),{weights})"
    return f'=IF({known}=0,"{not_scored()}",SUMPRODUCT({mine},{weights},{points})/{known})'
