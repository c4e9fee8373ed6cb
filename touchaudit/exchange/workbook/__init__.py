"""The workbook: every answer, the scores as formulas over them, and the registers."""

from __future__ import annotations

from io import BytesIO

from touchaudit.exchange.model import Export, Progress, Story, nobody
from touchaudit.exchange.workbook import answers, method, plan, registers, scores, summary
from touchaudit.exchange.workbook.cells import Book
from touchaudit.exchange.workbook.compared import COMPARED
from touchaudit.exchange.workbook.gathered import GATHERED
from touchaudit.exchange.workbook.layout import lay_out
from touchaudit.exchange.workbook.walked import WALKED

_ANSWERS_TAKE = 0.85
"""Share of the work that is answers."""


def workbook(export: Export, story: Story, *, progress: Progress = nobody) -> bytes:
    """Return the wave as an Excel workbook, the same bytes for the same data.

    Item scores and weights are values; section, walk, touchpoint and overall scores are formulas over them,
    with what they come to now kept beside, for programs that show and don't calculate.
    """
    import xlsxwriter

    target = BytesIO()
    made = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_urls": False})
    made.set_properties(
        {
            "title": story.title,
            "author": "Touchaudit",
            "company": export.record.client.name,
            "created": export.made.replace(tzinfo=None, microsecond=0),
        }
    )
    made.set_calc_mode("auto")
    book, layout = Book(made, export.zone), lay_out(export)
    summary.write(book, layout, story)
    scores.write_touchpoints(book, layout)
    plan.write(book, layout)
    answers.write(book, layout, lambda share: progress(share * _ANSWERS_TAKE))
    scores.write_walks(book, layout)
    scores.write_sections(book, layout)
    registers.write(book, export, (*WALKED, *COMPARED, *GATHERED))
    method.write(book, layout)
    made.close()
    progress(1.0)
    return target.getvalue()
