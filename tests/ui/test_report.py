"""The report: its pages on screen are those that are saved."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import settle, texts
from touchaudit.domain.fieldwork import Mention
from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Mark
from touchaudit.errors import ReportError
from touchaudit.ui.printing import print_to


@pytest.fixture
def report(qtbot, desk):
    """The page with only the cover and the summary ticked, which are quickly set."""
    page = desk.window.page("report")
    for part, tick in page._parts.items():
        tick.setChecked(part in ("cover", "summary"))
    desk.go("report")
    qtbot.waitUntil(lambda: page._set, timeout=60_000)
    return page


def test_the_preview_shows_the_pages_of_the_pdf(desk, report):
    assert report.preview.count == len(PdfReader(BytesIO(report._pdf)).pages)
    assert f"page 1 of {report.preview.count}" in report.head.subtitle.text()
    image = report.preview.page_image(0, 400)
    assert image.width() == 400
    shades = {image.pixelColor(x, y).name() for x in range(0, 400, 40) for y in range(0, 500, 40)}
    assert len(shades) > 1


def test_the_pages_begin_level_with_what_is_chosen_beside_them(report):
    panel = report.titles.title
    while panel.property("surface") != "card":
        panel = panel.parentWidget()
    assert report._stack.height() == panel.height()
    assert report._stack.mapTo(report, QPoint()).y() == panel.mapTo(report, QPoint()).y()


def test_scrolling_tells_the_page(qtbot, report):
    report.preview.go_to(report.preview.count)
    assert f"page {report.preview.count} of" in report.head.subtitle.text()


def test_the_first_page_is_there_long_before_the_last(qtbot, desk):
    page = desk.window.page("report")
    shown = []
    page.preview.turned.connect(lambda _number, _count: shown.append((page._set, bool(page.preview.count))))
    desk.go("report")
    qtbot.waitUntil(lambda: page._set, timeout=60_000)
    assert (False, True) in shown
    whole = page.preview.count
    first = page.preview.page_image(0, 300)
    page._parts["appendix"].click()
    assert not page._set
    qtbot.waitUntil(lambda: page.preview.made < whole, timeout=60_000)
    assert page.preview.count == whole
    assert page.preview.page_image(0, 300) == first
    qtbot.waitUntil(lambda: page._set, timeout=60_000)
    assert page.preview.count == page.preview.made == len(PdfReader(BytesIO(page._pdf)).pages) < whole


def test_a_report_that_begins_with_its_contents_can_be_looked_at_first_too(qtbot, desk, report):
    report._parts["contents"].click()
    shown = []
    report.preview.turned.connect(lambda _number, _count: shown.append(report._set))
    report._parts["cover"].click()
    qtbot.waitUntil(lambda: False in shown and report._set, timeout=60_000)
    assert "contents" in report.options().parts
    assert "cover" not in report.options().parts


def test_ticks_in_a_row_are_taken_together(qtbot, report):
    asked = []
    report.preview.turned.connect(lambda _number, _count: asked.append(report._set))
    names = ("contents", "journey", "priorities", "method")
    for name in names:
        report._parts[name].click()
    qtbot.waitUntil(lambda: report._set and not report._wait.isActive(), timeout=60_000)
    assert asked.count(True) <= 2
    assert report.options().parts >= set(names)
    assert report.preview.count == len(PdfReader(BytesIO(report._pdf)).pages) > 5


def test_only_the_latest_choice_is_set(qtbot, report):
    sets = []
    report.preview.turned.connect(lambda _number, _count: sets.append(report._pdf))
    for _ in range(3):
        report._parts["method"].click()
        report.remake()
    qtbot.waitUntil(lambda: report._set, timeout=60_000)
    assert len({pdf for pdf in sets if pdf}) <= 2
    assert report.preview.count == len(PdfReader(BytesIO(report._pdf)).pages)


def test_saving_waits_for_the_last_page(qtbot, desk, report, monkeypatch, tmp_path):
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / "Waited.pdf"), ""))
    )
    report._parts["method"].click()
    report.save_when_set()
    assert not (tmp_path / "Waited.pdf").exists()
    qtbot.waitUntil((tmp_path / "Waited.pdf").exists, timeout=60_000)
    assert (tmp_path / "Waited.pdf").read_bytes() == report._pdf


def test_a_tick_changes_the_report(qtbot, report):
    def printed() -> str:
        return "".join(page.extract_text() for page in PdfReader(BytesIO(report._pdf)).pages)

    before = report._pdf
    assert "METHOD" not in printed()
    report._parts["method"].click()
    qtbot.waitUntil(lambda: report._set and report._pdf != before, timeout=60_000)
    assert "METHOD" in printed()
    assert len(PdfReader(BytesIO(report._pdf)).pages) == report.preview.count


def test_a_report_of_nothing_is_not_made(qtbot, report):
    for tick in report._parts.values():
        tick.setChecked(False)
    qtbot.waitUntil(lambda: "Tick at least one part" in texts(report))
    assert not report._save.isEnabled()


def test_the_report_is_saved_as_it_is_shown(desk, report, tmp_path):
    report.save_as(tmp_path / "out" / "Report")
    assert (tmp_path / "out" / "Report.pdf").read_bytes() == report._pdf
    assert "Saved as Report.pdf" in texts(desk.window.toast)


def test_the_pages_are_printed(report, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_to(printer, report.preview)
    printed = PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == report.preview.count
    assert len(printed.pages[0].images) == 1


def test_a_report_that_can_not_be_saved_says_so(desk, report, tmp_path):
    (tmp_path / "Report.pdf").mkdir()
    report.save_as(tmp_path / "Report.pdf")
    told = texts(desk.window.messages)
    assert "can't be written" in told
    assert "Your answers are safe" in told


def test_open_questions_are_told_and_one_press_away(qtbot, desk, report):
    visits = desk.services.clients.map(desk.client_id).visits
    planned = next(line for line in visits if line.finished < line.walks)
    walk = desk.services.visits.first_walk(planned.visit.id)
    view = desk.services.walks.open(walk)
    desk.services.walks.mark(walk, view.here, Mark.NOT_APPLICABLE)
    wave = planned.visit.wave
    desk.go("report", wave=wave)
    scope = desk.services.reports.scope(desk.client_id, wave)
    assert scope.open
    assert f"{scope.open} questions are still open" in texts(report)
    desk.press("Answer them")
    assert (desk.state.place.page, desk.state.walk_id) == ("walk", scope.open_walk)


def test_a_client_without_walks_has_nothing_to_report(qtbot, desk):
    made = desk.services.clients.create("Corner Bakery", starter="typical")
    page = desk.go("report", client_id=made.created)
    assert "There is nothing to report yet" in texts(page)
    assert not page._save.isEnabled()


def test_known_trouble_while_setting_is_shown(desk, report):
    report._failed(ReportError("A photo is missing.", todo="Take it out."))
    assert "A photo is missing." in texts(desk.window.messages)
    settle(None)


def test_the_report_speaks_the_language_that_is_picked(qtbot, report):
    report._language.pick("de")
    report._language.picked.emit("de")
    qtbot.waitUntil(lambda: report._set and not report._wait.isActive(), timeout=60_000)
    told = " ".join(page.extract_text() for page in PdfReader(BytesIO(report._pdf)).pages)
    assert "ZUSAMMENFASSUNG" in told and "Gesamtwert" in told


def test_a_title_that_is_written_stands_there_until_it_is_emptied(qtbot, desk, report):
    def told() -> str:
        qtbot.waitUntil(lambda: report._set and not report._wait.isActive(), timeout=60_000)
        return " ".join(PdfReader(BytesIO(report._pdf)).pages[1].extract_text().split())

    report.titles.part.pick("summary")
    report.titles.part.picked.emit("summary")
    drawn = report.titles.title.placeholderText()
    assert drawn and drawn in told()
    report.titles.title.setText("Waiting drives customers away")
    report.titles.title.editingFinished.emit()
    assert "Waiting drives customers away" in told()
    desk.go("home")
    desk.go("report")
    report.titles.part.pick("summary")
    report.titles.part.picked.emit("summary")
    assert report.titles.title.text() == "Waiting drives customers away"
    report.titles.title.setText("")
    report.titles.title.editingFinished.emit()
    assert drawn in told()


def test_nothing_is_set_that_nobody_looks_at(qtbot, desk, report):
    report._parts["appendix"].click()
    qtbot.waitUntil(lambda: report._stop is not None)
    with qtbot.waitSignal(
        desk.window.state.tasks.busy, check_params_cb=lambda busy: not busy, timeout=60_000
    ):
        desk.go("home")
    assert not report._set
    desk.go("report")
    qtbot.waitUntil(lambda: report._set, timeout=60_000)
    assert report.preview.count == len(PdfReader(BytesIO(report._pdf)).pages)


def test_a_report_that_would_read_the_same_is_there_at_once(qtbot, desk, report):
    pdf = report._pdf
    desk.go("home")
    desk.go("report")
    assert report._set
    assert report._pdf is pdf
    desk.go("home")
    mention = Mention(new_id(), desk.client_id, date(2026, 8, 1), "Forum", "queue", "Slow again")
    desk.services.fieldwork.save(desk.client_id, mention)  # it is in the workbook that travels along
    desk.go("report")
    assert not report._set
    qtbot.waitUntil(lambda: report._set, timeout=60_000)
    assert report._pdf != pdf
