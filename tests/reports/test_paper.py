"""A checklist to write on: all of it finds room, and one drawing gives the print and the fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from io import BytesIO

import pikepdf
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from touchaudit.domain.paper import (
    DamagedCodeError,
    Field,
    Part,
    Slip,
    read_code,
    read_field,
    read_value_name,
    value_name,
)
from touchaudit.reports.paper import first_on, render
from touchaudit.reports.paper_model import Choice, Form, Heading, Question, Section, Way

from .checks import assert_archival, assert_marked, flat

YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))
GRADES = (
    Choice("warm", "Warm", "Eye contact and a friendly word"),
    Choice("late", "Late", "Only after I spoke"),
    Choice("none", "Not at all", "Served without a greeting"),
)
QUESTIONS = (
    Question("/waited", "1", "Did you <wait>?", Way.ONE, choices=YES_NO, needed=True),
    Question("/wait", "2", "How long?", Way.TIME, hint="From the door", time=(120.0, 300.0)),
    Question("/greeting", "3", "The greeting", Way.ONE, choices=GRADES, logic=("Asked if no. 1 is “Yes”",)),
    Question("/seen", "4", "What did you see?", Way.SEVERAL, choices=YES_NO),
    Question("/best", "5", "In which order?", Way.ORDER, choices=YES_NO),
    Question("/role", "6", "Which role?", Way.WORD, shape="hh:mm"),
    Question("/think", "7", "What did you think?", Way.LINES),
    Question("/read", "8", "Only to be read", Way.NONE),
)
FORM = Form(
    Slip("COUNTER", "0F3A9C21D7", "0190" * 8),
    "Counter",
    "Counter and queue",
    ("Corner Bakery", "Bath"),
    (Section("Being served", (Heading("A hand-off 1", "as often as needed"), *QUESTIONS)),),
    "en",
    datetime(2026, 1, 31, tzinfo=UTC),
    auditor="Zoë Łukasz",
)


@cache
def made(fillable: bool) -> bytes:
    return render([FORM], fillable=fillable)


@pytest.mark.parametrize("fillable", [False, True])
def test_everything_is_on_the_page(fillable: bool) -> None:
    text = flat(made(fillable))
    for words in (
        *("Counter", "COUNTER AND QUEUE", "Corner Bakery · Bath", "Being served", "A hand-off 1"),
        *("Did you <wait>?", "needed", "From the door", "target 2 min · limit 5 min", "Page 1 of"),
        *("Warm", "Eye contact and a friendly word", "Asked if no. 1 is “Yes”", "does not apply"),
    ):
        assert words in text


def test_the_same_form_gives_the_same_bytes() -> None:
    assert made(True) == render([FORM], fillable=True)
    assert made(False) == render([FORM], fillable=False)


def test_the_print_is_archival_and_both_can_be_read_aloud() -> None:
    assert_marked(made(False))
    assert_archival(made(False))
    assert_marked(made(True))
    with pikepdf.open(BytesIO(made(True))) as pdf:
        with pdf.open_metadata() as metadata:
            assert "pdfaid:part" not in metadata
        shown = [
            widget
            for page in pdf.pages
            for widget in page.Annots  # type: ignore[attr-defined]
            if int(widget.F) == 4
        ]
        owners = dict(zip(*[iter(pdf.Root.StructTreeRoot.ParentTree.Nums)] * 2, strict=True))  # type: ignore[call-overload]
        for widget in shown:
            assert str(widget.TU)
            assert owners[int(widget.StructParent)].S == "/Form"


def test_print_and_fields_look_the_same() -> None:
    printed, fillable = (
        PdfDocument(made(kind))[0].render(scale=1).to_pil().convert("L") for kind in (False, True)
    )
    differing = sum(abs(a - b) > 60 for a, b in zip(printed.tobytes(), fillable.tobytes(), strict=True))
    assert differing < 0.002 * printed.width * printed.height  # the auditor's name in the head


def test_every_answer_has_its_field_and_can_be_cleared() -> None:
    fields = PdfReader(BytesIO(made(True))).get_fields() or {}
    known = {read_field(name) for name in fields}
    code = FORM.slip.walk[-8:]
    for part, path, choice in (
        *((Part.ANSWER, "/waited", ""), (Part.MINUTES, "/wait", ""), (Part.TO, "/wait", "")),
        *((Part.TICK, "/seen", "yes"), (Part.RANK, "/best", "no"), (Part.MARK, "/role", "")),
        *((Part.ANSWER, "/think", ""), (Part.NOTE, "/greeting", ""), (Part.SEEN, "/seen", "")),
    ):
        assert Field(part, path, choice, code) in known
    assert not any(field and field.path == "/read" for field in known)
    ring = fields[Field(Part.ANSWER, "/waited", "", code).name()]
    assert not ring["/Ff"] & 1 << 14  # NoToggleToOff


def test_each_page_carries_its_code() -> None:
    long = replace(FORM, sections=FORM.sections * 6)
    data = render([long], fillable=False)
    document = PdfDocument(data)
    for number, page in enumerate(document, start=1):
        (code,) = zxingcpp.read_barcodes(page.render(scale=2).to_pil())
        assert read_code(code.text) == long.slip.on(number, len(document))
    assert first_on(long, 1) == "/waited"
    assert first_on(long, 2)
    assert first_on(long, 99) == ""


def test_long_words_find_room() -> None:
    options = tuple(Choice(f"c{number}", "word " * 30, "meaning " * 20) for number in range(8))
    huge = Question("/huge", "99", "word " * 90, Way.ONE, hint="hint " * 90, choices=options)
    form = replace(
        FORM, title="A very long title " * 9, sections=(Section("S" * 90, (huge,) * 3),), language="de"
    )
    data = render([form], fillable=True)
    assert len(PdfReader(BytesIO(data)).pages) >= 2
    assert "trifft nicht zu" in flat(data)


def test_a_form_without_a_question_is_a_page_all_the_same() -> None:
    assert "Counter" in flat(render([replace(FORM, sections=())], fillable=True))


@given(st.text(st.characters(codec="utf-8"), max_size=30), st.text(st.characters(codec="utf-8"), max_size=20))
def test_a_fields_name_says_what_it_is_for(path: str, choice: str) -> None:
    field = Field(Part.TICK, path, choice, "AB12")
    assert read_field(field.name()) == field
    assert "." not in field.name()


@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_a_choice_survives_as_the_state_of_a_button(choice: str) -> None:
    state = value_name(choice)
    assert read_value_name(state) == choice
    assert state.isascii()
    assert state != "Off"


@given(st.integers(0, 60), st.characters(codec="ascii", categories=["Lu", "Nd"]))
def test_one_wrong_letter_in_a_code_shows(place: int, letter: str) -> None:
    code = FORM.slip.on(2, 4).code()
    at = place % len(code)
    wrong = code[:at] + letter + code[at + 1 :]
    if wrong == code:
        assert read_code(wrong) == FORM.slip.on(2, 4)
    elif at < 4:
        assert read_code(wrong) is None
    else:
        with pytest.raises(DamagedCodeError):
            read_code(wrong)
