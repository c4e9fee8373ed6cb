"""From answers to sections, walks and touchpoints: each score a formula over the sheet below it.

The formulas are METHOD's: S = 100·Σwf/Σw capped at 100, a walk ΣW·S/ΣW, a touchpoint the mean of its walks.
"""

from __future__ import annotations

from touchaudit.domain.scoring import ItemState, SectionScore
from touchaudit.domain.words import band_word, channel_word, not_scored, state_word
from touchaudit.exchange.workbook import answers, method
from touchaudit.exchange.workbook.cells import Book, Column, Formula, Value, at, cell, mean_of, span
from touchaudit.exchange.workbook.layout import SUMMARY, WHOLE, Layout, Rows, TouchpointPlace, WalkPlace
from touchaudit.tongue import tell

SECTIONS, WALKS, TOUCHPOINTS = "Sections", "Walks", "Touchpoints"

SECTION_COLUMNS = (
    Column("Part", 10),
    Column("Walk", 8),
    Column("No.", 6, "whole"),
    Column("Touchpoint", 26, "name"),
    Column("Visit", 24, "wrap"),
    Column("Section", 30, "wrap"),
    Column("Given weight", 12, "figure"),
    Column("Possible", 11, "figure"),
    Column("Earned", 11, "fraction"),
    Column("Counts", 11, "figure"),
    Column("Score", 10, "score"),
)
_GIVEN, _POSSIBLE, _EARNED, _COUNTS, _SECTION_SCORE = range(6, 11)

WALK_COLUMNS = (
    Column("Walk", 8),
    Column("Visit no.", 9),
    Column("Visit", 24, "wrap"),
    Column("Date", 12, "day"),
    Column("No.", 6, "whole"),
    Column("Touchpoint", 26, "name"),
    Column("Checklist", 28, "wrap"),
    Column("Criticality", 10, "whole"),
    Column("Score", 10, "score"),
    Column("Band", 11),
    Column("Knock-outs", 11, "whole"),
    Column("Answered weight", 11, "figure"),
    Column("Wanted weight", 11, "figure"),
    Column("Coverage", 10, "share"),
)
VISIT_NO, CRITICALITY, WALK_SCORE, ANSWERED, WANTED = 1, 7, 8, 11, 12
_KNOCKOUTS = 10

TOUCHPOINT_COLUMNS = (
    Column("No.", 6, "whole"),
    Column("Touchpoint", 30, "name"),
    Column("Stage", 18, "wrap"),
    Column("Channel", 15),
    Column("Criticality", 10, "whole"),
    Column("Walks", 8, "whole"),
    Column("Score", 10, "score"),
    Column("Band", 11),
    Column("Wave before", 10, "figure"),
    Column("Change", 10, "change"),
    Column("Expected (1–7)", 10, "figure"),
    Column("Met (1–7)", 10, "figure"),
    Column("Gap", 9, "change"),
    Column("Emotion (−2…2)", 10, "change"),
    Column("Knock-outs", 11, "whole"),
    Column("Coverage", 10, "share"),
    Column("Timings", 9, "whole"),
    Column("In time", 9, "whole"),
    Column("Owner", 24, "wrap"),
    Column("Distance", 11, "figure"),
)
STAGE, WEIGHT, SCORE, KNOCKED, DISTANCE = 2, 4, 6, 14, 19


def write_touchpoints(book: Book, layout: Layout) -> None:
    """Write the touchpoints in the order of the map."""
    sheet = book.sheet(TOUCHPOINTS)
    sheet.head(TOUCHPOINT_COLUMNS)
    for place in layout.touchpoints:
        sheet.line(place.row, TOUCHPOINT_COLUMNS, _touchpoint(layout, place))
    sheet.freeze(TOUCHPOINT_COLUMNS, 2, len(layout.touchpoints))
    sheet.band_colours(layout.touchpoint_rows, SCORE, *method.limits())
    # How far a score lies from the whole: consistency is worked out from it.
    sheet.sheet.set_column(DISTANCE, DISTANCE, 11, None, {"hidden": True})


def write_walks(book: Book, layout: Layout) -> None:
    """Write a row for each walk."""
    sheet = book.sheet(WALKS)
    sheet.head(WALK_COLUMNS)
    for place in layout.walks:
        sheet.line(place.row, WALK_COLUMNS, _walk(layout, place))
    sheet.freeze(WALK_COLUMNS, 6, len(layout.walks))
    sheet.band_colours(layout.walk_rows, WALK_SCORE, *method.limits())


def write_sections(book: Book, layout: Layout) -> None:
    """Write a row for each section of each walk."""
    sheet = book.sheet(SECTIONS)
    sheet.head(SECTION_COLUMNS)
    row = 0
    for place in layout.walks:
        for row, section in enumerate(place.walk.score.sections, place.sections.first):
            sheet.line(row, SECTION_COLUMNS, _section(place, section, row))
    sheet.freeze(SECTION_COLUMNS, 6, row)
    sheet.band_colours(Rows(1, row), _SECTION_SCORE, *method.limits())


def banded(score: str, value: float | None, layout: Layout) -> Formula:
    """Return the formula of a score's band, by the limits on the sheet of the method."""
    bands = layout.export.record.client.bands
    return Formula(method.band_formula(score), band_word(None if value is None else bands.of(value)))


def _section(place: WalkPlace, section: SectionScore, row: int) -> list[Value]:
    here = {
        column: span(answers.NAME, place.answers, column) for column in (answers.WEIGHT, answers.FRACTION)
    }
    mine = f"--({span(answers.NAME, place.answers, answers.PART)}={cell(row, 0)})"
    weight, fraction = here[answers.WEIGHT], here[answers.FRACTION]
    counted = (
        f'--({span(answers.NAME, place.answers, answers.BONUS)}<>"{tell("yes")}"),--ISNUMBER({fraction})'
    )
    given, possible, earned = cell(row, _GIVEN), cell(row, _POSSIBLE), cell(row, _EARNED)
    items = [
        q.item
        for q in place.questions
        if q.item and q.item.section == section.section and q.item.fraction is not None
    ]
    had = sum(item.weight * (item.fraction or 0.0) for item in items)
    could = sum(item.weight for item in items if not item.bonus)
    return [
        place.part(section),
        place.name,
        place.number,
        place.walk.touchpoint.name,
        place.visit.visit.title,
        place.walk.sections.get(section.section, "") or section.section.rpartition("/")[2],
        None if section.pooled else section.weight,
        Formula(f"=SUMPRODUCT({mine},{counted},{weight})", could),
        Formula(f"=SUMPRODUCT({mine},{weight},{fraction})", had),
        Formula(f"=IF(ISNUMBER({given}),{given},{possible})", section.weight),
        Formula(f'=IF({possible}=0,"{not_scored()}",MIN(100,100*{earned}/{possible}))', section.score),
    ]


def _walk(layout: Layout, place: WalkPlace) -> list[Value]:
    walk, score = place.walk, place.walk.score
    answered, wanted = cell(place.row, ANSWERED), cell(place.row, WANTED)
    covered = score.applicable * score.coverage
    return [
        place.name,
        layout.visits[place.visit.visit.id],
        place.visit.visit.title,
        place.visit.visit.on,
        place.number,
        walk.touchpoint.name,
        walk.checklist_title,
        Formula(f"={at(TOUCHPOINTS, place.number, WEIGHT)}", walk.touchpoint.criticality),
        _walk_score(place),
        banded(cell(place.row, WALK_SCORE), score.score, layout),
        *_counts(place, covered),
        Formula(f"=IF({wanted}=0,1,{answered}/{wanted})", score.coverage),
    ]


def _walk_score(place: WalkPlace) -> Value:
    if not place.sections:
        return not_scored()
    weights, scores = (span(SECTIONS, place.sections, column) for column in (_COUNTS, _SECTION_SCORE))
    return Formula(mean_of(weights, scores), place.walk.score.score)


def _counts(place: WalkPlace, covered: float) -> list[Value]:
    """Return knock-outs, weight answered and weight that wanted an answer."""
    score = place.walk.score
    if not place.answers:
        return [0, 0, 0]
    weight, fraction, mark, bonus, state = (
        span(answers.NAME, place.answers, column)
        for column in (answers.WEIGHT, answers.FRACTION, answers.PASS, answers.BONUS, answers.STATE)
    )
    known, own = f"--ISNUMBER({fraction})", f'--({bonus}<>"{tell("yes")}")'
    missing = (
        f'({state}="{state_word(ItemState.NOT_OBSERVED)}")+({state}="{state_word(ItemState.UNANSWERED)}"),'
        f"1-ISNUMBER({fraction})"
    )
    had = f"SUMPRODUCT({known},{own},{weight})"
    return [
        Formula(
            f"=SUMPRODUCT(--ISNUMBER({mark}),{known},--({fraction}<{mark}-0.000000001))", len(score.knockouts)
        ),
        Formula(f"={had}", covered),
        Formula(f"={had}+SUMPRODUCT({missing},{own},{weight})", score.applicable),
    ]


def _touchpoint(layout: Layout, place: TouchpointPlace) -> list[Value]:
    figures, row = place.figures, place.row
    touchpoint, score = figures.touchpoint, cell(row, SCORE)
    before, expected, met = cell(row, 8), cell(row, 10), cell(row, 11)
    change = None if figures.score is None or figures.previous is None else figures.score - figures.previous
    return [
        place.number,
        touchpoint.name,
        layout.export.stage_of(touchpoint.stage_id),
        channel_word(touchpoint.channel),
        touchpoint.criticality,
        place.walks.last - place.walks.first + 1 if place.walks else 0,
        _touchpoint_score(place),
        banded(score, figures.score, layout),
        figures.previous,
        Formula(
            f'=IF(AND(ISNUMBER({score}),ISNUMBER({before})),{score}-{before},"")',
            "" if change is None else change,
        ),
        figures.expectation,
        figures.perception,
        Formula(
            f'=IF(AND(ISNUMBER({expected}),ISNUMBER({met})),{met}-{expected},"")',
            "" if figures.gap is None else figures.gap,
        ),
        figures.emotion,
        *_of_walks(place),
        figures.timed or None,
        figures.met if figures.timed else None,
        touchpoint.owner_role,
        _distance(layout, place),
    ]


def _touchpoint_score(place: TouchpointPlace) -> Value:
    if not place.walks:
        return not_scored()
    scores = span(WALKS, place.walks, WALK_SCORE)
    return Formula(f'=IF(COUNT({scores})=0,"{not_scored()}",AVERAGE({scores}))', place.figures.score)


def _of_walks(place: TouchpointPlace) -> list[Value]:
    """Return knock-outs and coverage over the touchpoint's walks."""
    if not place.walks:
        return [None, None]
    had, wanted = span(WALKS, place.walks, ANSWERED), span(WALKS, place.walks, WANTED)
    return [
        Formula(f"=SUM({span(WALKS, place.walks, _KNOCKOUTS)})", place.figures.knockouts),
        Formula(f"=IF(SUM({wanted})=0,1,SUM({had})/SUM({wanted}))", place.figures.coverage),
    ]


def _distance(layout: Layout, place: TouchpointPlace) -> Value:
    own, whole = cell(place.row, SCORE), at(SUMMARY, *WHOLE)
    score, overall = place.figures.score, layout.export.figures.score
    value = 0.0 if score is None or overall is None else (score - overall) ** 2
    return Formula(f"=IF(ISNUMBER({own}),({own}-{whole})*({own}-{whole}),0)", value)
