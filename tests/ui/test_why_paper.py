"""What the why-sheet shows goes to paper: printed, or saved as a PDF, with mouse or keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.reports.checks import assert_archival, assert_marked, flat
from tests.ui.conftest import SAMPLE, button, meanwhile, press, settle, texts
from touchaudit.domain.lens import Lens
from touchaudit.ui import words
from touchaudit.ui.widgets.why_sheet import explain


@pytest.fixture
def target(tmp_path, monkeypatch) -> Path:
    """The file that is chosen wherever one is asked for."""
    chosen = tmp_path / "why.pdf"
    asked = []

    def choose(_parent, title, start, _kinds):
        asked.append((title, Path(start).name))
        return str(chosen), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    yield chosen
    assert {title for title, _ in asked} <= {"Save how the figure came about"}


def ask(desk, act, lens=None):
    """Open why the overall score is what it is, and do something in the sheet; return figure and view."""
    view = desk.services.derivations.wave(desk.client_id)
    figure = words.score(view.step.value)
    done = []

    def look(sheet):
        act(sheet)
        done.append(True)

    meanwhile(look)
    explain(desk.state, desk.window.shown(), figure, view, lens=lens)
    assert done
    return figure, view


def saved(qtbot, desk, sheet, does):
    """Do what saves, and wait until it is said."""
    with qtbot.waitSignal(
        desk.state.said, check_params_cb=lambda text: text.startswith("Saved"), timeout=60_000
    ):
        does()
    settle(qtbot)
    assert "Saved as why.pdf" in texts(sheet)


def test_the_keys_save_the_figure_with_all_its_parts_down_to_the_answers(qtbot, desk, target):
    desk.go("map")
    figure, view = ask(
        desk,
        lambda sheet: saved(
            qtbot,
            desk,
            sheet,
            lambda: QTest.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
        ),
        Lens(),
    )
    data = target.read_bytes()
    text = flat(data).replace("\u00a0", " ")
    assert f"{view.step.title}: {figure}" in text
    assert f"{SAMPLE} · wave 2" in text
    assert view.step.formula in text
    for part in view.parts:
        assert part.step.title in text
        assert words.score(part.step.value, 1) in text
    answer = view.parts[0].parts[0].parts[0].parts[0].step
    assert answer.title in text
    assert f"Answer: {answer.answer}" in text
    assert_archival(data)
    assert_marked(data)


def test_what_is_shown_is_saved_with_the_way_to_it(qtbot, desk, target):
    desk.go("map")
    shown = []

    def act(sheet):
        sheet.open_part(sheet.shown().parts[1])
        shown.append(sheet.shown().step)
        saved(qtbot, desk, sheet, lambda: press(qtbot, sheet, "Save PDF…"))

    _, view = ask(desk, act)
    text = flat(target.read_bytes())
    assert f"{shown[0].title}: {words.score(shown[0].value, 1)}" in text
    assert f"Part of {view.step.title}" in text
    assert view.parts[0].step.title not in text


def test_it_is_printed_from_the_keyboard(qtbot, desk, tmp_path, monkeypatch):
    paper = tmp_path / "paper.pdf"

    def choose(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(paper))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    desk.go("map")

    def act(sheet):
        way = button(sheet, "Print")
        for _ in range(200):
            if sheet.focusWidget() is way:
                break
            QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.focusWidget() is way
        with qtbot.waitSignal(
            desk.state.said, check_params_cb=lambda text: text.startswith("Sent"), timeout=60_000
        ):
            QTest.keyClick(way, Qt.Key.Key_Space)
            assert "The pages are being set…" in texts(sheet)
        settle(qtbot)
        assert "Sent to" in texts(sheet)

    ask(desk, act)
    assert paper.stat().st_size > 1_000


def test_a_save_that_fails_is_told_in_the_sheet_and_on_the_page(qtbot, desk, target):
    desk.go("map")
    target.mkdir()
    (target / "full").touch()

    def act(sheet):
        with qtbot.waitSignal(desk.state.trouble, timeout=60_000):
            press(qtbot, sheet, "Save PDF…")
        settle(qtbot)
        assert str(target.parent) in texts(sheet)
        assert "Saved" not in texts(sheet)

    ask(desk, act)
    assert str(target.parent) in texts(desk.window.messages)


def test_a_card_of_the_first_page_is_printed_with_its_client_and_a_count_of_all_without(qtbot, desk, target):
    desk.go("map")
    page = desk.go("home", client_id="")
    score = words.score(desk.services.derivations.wave(desk.client_id).step.value)

    def act(sheet):
        saved(qtbot, desk, sheet, lambda: press(qtbot, sheet, "Save PDF…"))

    meanwhile(act)
    press(qtbot, page, f"Why {score}? {SAMPLE}")
    assert SAMPLE in flat(target.read_bytes())
    target.unlink()
    desk.go("home")
    view = desk.services.derivations.under_way()
    meanwhile(act)
    explain(desk.state, page, "0", view)
    text = flat(target.read_bytes())
    assert f"{view.step.title}: 0" in text
    assert f"· {SAMPLE}" not in text


def test_it_says_whose_eyes_it_was_seen_with(qtbot, desk, target):
    desk.go("insight")
    record = desk.services.clients.record(desk.client_id)
    persona = next(one for one in record.personas if any(v.visit.persona_id == one.id for v in record.visits))
    lens = Lens(persona_id=persona.id)
    ask(
        desk,
        lambda sheet: saved(qtbot, desk, sheet, lambda: press(qtbot, sheet, "Save PDF…")),
        lens,
    )
    text = flat(target.read_bytes())
    assert f"· {persona.name} ·" in text


def test_whoever_closes_the_sheet_meanwhile_is_asked_for_no_file(qtbot, desk, target):
    desk.go("map")

    def act(sheet):
        QTest.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert "The pages are being set…" in texts(sheet)
        sheet.reject()

    ask(desk, act)
    settle(qtbot)
    done = []
    desk.state.tasks.run(desk.window, lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    assert not target.exists()
