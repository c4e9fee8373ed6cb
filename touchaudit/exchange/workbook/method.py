"""The sheet that says how the scores come about, and holds the limits that every band is read from."""

from __future__ import annotations

from touchaudit.domain.client import Band
from touchaudit.domain.words import band_word, day, not_scored
from touchaudit.exchange.workbook.cells import Book, Column, at
from touchaudit.exchange.workbook.layout import Layout
from touchaudit.tongue import tell

NAME = "Method"
_COLUMNS = (Column("", 22, "name"), Column("", 96, "wrap"))
_BANDS = (Band.EXCELLENT, Band.GOOD, Band.FAIR)
_FIRST = 4
_TEXTS = (
    (
        "Try it",
        "The scores are alive: change an item score (0 to 1) in the tinted column of “Answers”, or a limit "
        "above, and sections, walks, touchpoints and the whole follow. Weights and criticality can be "
        "changed too.",
    ),
    (
        "Item score",
        "What an answer earned of its weight, 0 to 1. What does not apply, was not observed or has no answer "
        "is left empty and counts in no sum.",
    ),
    (
        "Section",
        "100 × earned ÷ possible, at most 100. A bonus adds to what is earned, never to what is possible. "
        "Without a given weight a section counts as much as was possible in it.",
    ),
    ("Walk", "The mean of its sections by what they count."),
    ("Touchpoint", "The mean of its walks."),
    ("Whole", "The mean of the touchpoints by criticality, 1 to 5."),
    (
        "Knock-out",
        "A critical item below its pass mark. It fails the touchpoint and leaves the score as it is.",
    ),
    (
        "Coverage",
        "Weight that was answered, of the weight that wanted an answer. Below 80% a score is indicative.",
    ),
    ("N/A", "Nothing that counts applied: neither 0 nor 100."),
    (
        "Effect",
        "Points that the whole gains when a finding is mended, found by scoring again when this workbook was "
        "made. It does not follow changes made here.",
    ),
)


def limits() -> tuple[str, str]:
    """Return the cells that hold where good and fair begin."""
    _, good, fair = _limits()
    return good, fair


def _limits() -> tuple[str, str, str]:
    excellent, good, fair = (at(NAME, _FIRST + index, 1) for index in range(3))
    return excellent, good, fair


def band_formula(score: str) -> str:
    """Return the formula that names the band of a cell's score."""
    excellent, good, fair = _limits()
    names = [f'"{band_word(band)}"' for band in (*_BANDS, Band.POOR)]
    return (
        f"=IF(ISNUMBER({score}),IF({score}>={excellent},{names[0]},IF({score}>={good},{names[1]},"
        f'IF({score}>={fair},{names[2]},{names[3]}))),"{not_scored()}")'
    )


def write(book: Book, layout: Layout) -> None:
    """Write limits and explanations."""
    sheet, export = book.sheet(NAME), layout.export
    for index, column in enumerate(_COLUMNS):
        sheet.sheet.set_column(index, index, column.width)
    sheet.sheet.set_row(0, 30)
    sheet.sheet.set_row(1, 22)
    sheet.put(0, 0, tell(NAME), "title")
    sheet.put(1, 0, _made(layout), "lead")
    sheet.put(_FIRST - 1, 0, tell("Band"), "head")
    sheet.put(_FIRST - 1, 1, tell("From this score, unrounded"), "head")
    bands = export.record.client.bands
    for row, (band, limit) in enumerate(
        zip(_BANDS, (bands.excellent, bands.good, bands.fair), strict=True), _FIRST
    ):
        sheet.put(row, 0, band_word(band).capitalize(), "name")
        sheet.put(row, 1, limit, "limit")
    for row, (name, text) in enumerate(_TEXTS, _FIRST + len(_BANDS) + 1):
        sheet.line(row, _COLUMNS, (tell(name), tell(text)))


def _made(layout: Layout) -> str:
    export = layout.export
    made = day(export.made.astimezone(export.zone).date())
    told = tell("{name}, wave {n}. Made {day}.", name=export.record.client.name, n=export.wave, day=made)
    return f"{told} {tell('Without names, photos and times of day.')}" if export.discreet else told
