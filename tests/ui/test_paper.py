"""Paper in the window: forms are made from the plan and the library, and filled ones reviewed and stored."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import meanwhile, press, texts
from touchaudit.domain.paper import Field, Part, read_field, value_name
from touchaudit.services.views import PlanDraft, PlanStep


def visit_of(desk) -> tuple[str, str]:
    """Plan a visit of one touchpoint at the counter; return it and its walk."""
    draft = desk.services.visits.default_plan(desk.client_id)
    steps = (PlanStep(draft.steps[0].touchpoint_id, "counter"),)
    visit = desk.services.visits.plan(desk.client_id, PlanDraft("On paper", draft.on, steps=steps)).created
    return visit, desk.services.visits.first_walk(visit)


def fill(data: bytes, answers: dict[str, str], notes: dict[str, str]) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    form = next(field.form for name in writer.get_fields() or {} if (field := read_field(name)))
    values = {
        Field(Part.ANSWER, path, "", form).name(): "/" + value_name(one) for path, one in answers.items()
    }
    values |= {Field(Part.NOTE, path, "", form).name(): one for path, one in notes.items()}
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    done = BytesIO()
    writer.write(done)
    return done.getvalue()


@pytest.fixture
def filled(desk, tmp_path: Path) -> tuple[str, str, Path]:
    """A visit, its walk, and a form of it that was filled in after one answer had been stored."""
    visit, walk = visit_of(desk)
    paper = desk.services.paper
    data = paper.draw(paper.of_visit(visit), fillable=True)
    answers = {"/arriving/find_way": "yes", "/arriving/tidy": "lapse", "/waiting/noticed": "no"}
    file = tmp_path / "filled.pdf"
    file.write_bytes(fill(data, answers, {"/arriving/tidy": "A mop in a bucket"}))
    desk.services.walks.open(walk)
    desk.services.walks.answer(walk, "/data/arriving/find_way", "no")
    return visit, walk, file


def test_filled_forms_are_reviewed_then_stored_and_taken_back(qtbot, desk, filled, monkeypatch) -> None:
    visit, walk, file = filled
    page = desk.go("plan", visit_id=visit)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_more: ([str(file)], ""))
    seen = []

    def look(sheet) -> None:
        seen.append(texts(sheet))
        assert sheet.yes.text() == "Store 1 answer"
        press(qtbot, sheet, "Tick all that differs")
        assert sheet.yes.text() == "Store 2 answers"
        sheet.accept()

    meanwhile(look)
    with qtbot.waitSignal(desk.state.offered) as offered:
        page.paper.read(visit)
    (told,) = seen
    assert "Differs from what is stored · 1" in told
    assert "The checklist does not ask this after the other answers." in told
    assert "“A mop in a bucket”" in told
    question = desk.services.walks.question
    assert question(walk, "/data/arriving/tidy").note == "A mop in a bucket"
    assert question(walk, "/data/arriving/find_way").value == "yes"
    said, undo = offered.args
    assert said == "Read from paper: 2 answers"
    undo()
    assert question(walk, "/data/arriving/tidy").value == ""
    assert question(walk, "/data/arriving/find_way").value == "no"


def test_a_file_that_is_no_form_is_told_and_stores_nothing(qtbot, desk, filled, tmp_path: Path) -> None:
    visit, _, _ = filled
    page = desk.go("plan", visit_id=visit)
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-1.7 nothing")
    seen = []

    def look(sheet) -> None:
        seen.append(sheet)
        assert "other.pdf is damaged" in texts(sheet)
        assert not sheet.yes.isEnabled()
        sheet.reject()

    meanwhile(look)
    page.paper.read_files(visit, [other])
    qtbot.waitUntil(lambda: bool(seen))


@pytest.mark.parametrize("fillable", [False, True])
def test_the_forms_of_a_plan_are_shown_and_saved(qtbot, desk, tmp_path: Path, monkeypatch, fillable) -> None:
    visit, _ = visit_of(desk)
    page = desk.go("plan", visit_id=visit)
    target = tmp_path / "form.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(target), ""))
    meanwhile(lambda sheet: press(qtbot, sheet, "Save PDF…"))
    page.make_forms(fillable=fillable)
    qtbot.waitUntil(target.exists)
    assert bool(PdfReader(target).get_fields()) is fillable
