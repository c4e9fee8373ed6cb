"""A checklist on paper: all of it is there, whatever it holds, and it can be read aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
from pypdf import PdfReader

from touchaudit.reports.checklist_model import Asked, Heading, Option, Part, Preview
from touchaudit.reports.checklist_preview import MOST_OPTIONS, render

GREETING = Asked(
    "1",
    "How were you <greeted>?",
    hint="Judge the first ten seconds.",
    options=(Option("Warm", "2", "A friendly word"), Option("Nobody there", "does not count")),
    facts=("counts 2", "knock-out"),
    logic=("Asked if no. 5 is “Yes”",),
    mend="Greet first.",
)
PREVIEW = Preview(
    "Counter",
    "Checklist",
    "",
    ("2 questions", "about 1 min"),
    (Part("Being served", "1 question · 2 points", (GREETING, Heading("A hand-off", "as often as needed"))),),
    "en",
    datetime(2026, 1, 31, tzinfo=UTC),
)


def read(preview: Preview) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(render(preview))).pages]


def test_everything_is_on_the_page() -> None:
    (page,) = read(PREVIEW)
    for words in (
        *("Counter", "2 questions · about 1 min", "Being served", "1 question · 2 points"),
        *("How were you <greeted>?", "Judge the first ten seconds.", "Warm", "A friendly word"),
        *("does not count", "counts 2 · knock-out", "Asked if no. 5 is “Yes”", "Greet first.", "A hand-off"),
    ):
        assert words in page


def test_the_same_checklist_gives_the_same_bytes() -> None:
    assert render(PREVIEW) == render(PREVIEW)


def test_it_is_tagged_and_says_its_language() -> None:
    with pikepdf.open(BytesIO(render(replace(PREVIEW, language="de")))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "de"
        assert "/StructTreeRoot" in pdf.Root


def test_long_lists_and_long_texts_find_room() -> None:
    options = tuple(Option(f"Choice {number} " + "word " * 30, "1", "meaning " * 20) for number in range(40))
    huge = replace(GREETING, label="word " * 300, hint="hint " * 300, options=options, several=True)
    short = replace(GREETING, options=tuple(Option(str(number)) for number in range(40)))
    assert f"and {40 - MOST_OPTIONS} more" in read(replace(PREVIEW, parts=(Part("", "", (short,)),)))[0]
    pages = read(replace(PREVIEW, parts=(Part("", "", (huge,) * 3),)))
    assert "more" in "".join(pages)
    assert len(pages) >= 3


def test_a_checklist_without_a_question_is_a_page_all_the_same() -> None:
    assert "Counter" in read(replace(PREVIEW, parts=()))[0]
