from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from datetime import datetime, time
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import openpyxl
import pikepdf
import pptx
import pytest
from click.testing import CliRunner
from PIL import Image
from pypdf import PdfReader

from touchaudit.app import App
from touchaudit.cli import cli
from touchaudit.errors import Cancelled, ReportError
from touchaudit.reports.document import render
from touchaudit.reports.options import ReportOptions
from touchaudit.services.exports import KINDS, ExportOptions
from touchaudit.services.services import Services
from touchaudit.services.work import Stop, publish

MIDNIGHT = time()


@pytest.fixture(scope="module")
def sample(sample_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the sample client in it."""
    return Path(shutil.copytree(sample_home, tmp_path_factory.mktemp("sample") / "home"))


def run(home: Path, *words: str) -> str:
    result = CliRunner().invoke(cli, ["--home", str(home), *words], obj=App)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_demo_prints_the_report_of_the_sample_that_is_there(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    assert str(path) in run(sample, "demo", "--out", str(path))
    assert "Harbour Street Dental" in PdfReader(path).pages[0].extract_text()


@pytest.mark.parametrize("suffix", sorted(KINDS))
def test_the_suffix_decides_what_is_written(sample: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix.upper()}"
    told = run(sample, "export", "Harbour Street Dental", str(out))
    assert str(out) in told
    data = out.read_bytes()
    opened = {
        ".xlsx": lambda: "Answers" in openpyxl.load_workbook(BytesIO(data)).sheetnames,
        ".csv": lambda: data.decode("utf-8-sig").startswith("client,wave,"),
        ".json": lambda: json.loads(data)["schema"] >= 1,
        ".docx": lambda: docx.Document(BytesIO(data)).tables,
        ".pptx": lambda: len(pptx.Presentation(BytesIO(data)).slides) == 1,
        ".svg": lambda: data.startswith(b"<svg"),
        ".png": lambda: Image.open(BytesIO(data)).width > 1000,
    }
    assert opened[suffix]()
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_an_earlier_wave_and_another_figure_can_be_asked_for(sample: Path, tmp_path: Path) -> None:
    data, picture = tmp_path / "one.json", tmp_path / "heat.svg"
    run(sample, "export", "Harbour Street Dental", str(data), "--wave", "1")
    assert json.loads(data.read_bytes())["wave"] == 1
    run(sample, "export", "Harbour Street Dental", str(picture), "--chart", "heat")
    assert "channel" in picture.read_text("utf-8")


def test_a_staff_safe_export_names_no_auditor(sample: Path, tmp_path: Path) -> None:
    open_, safe = tmp_path / "open.csv", tmp_path / "safe.csv"
    run(sample, "export", "Harbour Street Dental", str(open_))
    run(sample, "export", "Harbour Street Dental", str(safe), "--staff-safe")
    assert "Auditor A" in open_.read_text("utf-8-sig")
    assert "Auditor A" not in safe.read_text("utf-8-sig")


@pytest.mark.parametrize("words", [("out.doc",), ("out",), ("out.svg", "--chart", "pie")])
def test_what_can_not_be_made_is_told_with_what_can(
    sample: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    out = tmp_path / words[0]
    result = CliRunner().invoke(
        cli, ["--home", str(sample), "export", "Harbour Street Dental", str(out), *words[1:]], obj=App
    )
    assert result.exit_code == 1
    assert "Choose one of .xlsx" in result.output or "journey" in result.output
    assert not list(tmp_path.iterdir())


def test_the_report_comes_in_editions(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "brief.pdf"
    words = ("--edition", "executive", "--paper", "Letter", "--accent", "#ffcc00")
    told = run(sample, "report", "Harbour Street Dental", str(out), *words)
    assert "Warning: The accent colour #FFCC00" in told
    pages = PdfReader(out).pages
    assert len(pages) == 4
    assert round(pages[0].mediabox.width) == 612


def test_the_report_is_laid_out_from_the_right_when_asked(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "right.pdf"
    run(sample, "report", "Harbour Street Dental", str(out), "--edition", "road_map", "--right-to-left")
    assert PdfReader(out).root_object["/ViewerPreferences"]["/Direction"] == "/R2L"


def test_departments_are_those_that_own_something(sample: Path) -> None:
    services = App(sample).services()
    try:
        client_id = services.clients.find("Harbour Street Dental")
        owners = services.reports.owners(client_id)
        assert "Practice manager" in owners
        options = ReportOptions(edition="department", department="Practice manager")
        assert services.reports.report(client_id, None, options).department is not None
        charts = dict(services.exports.charts(client_id))
        assert charts["journey"] == "The journey"
        told = dict(services.exports.charts(client_id, language="de-AT"))
        assert told["journey"] == "Die Kundenreise"
        assert told.keys() == charts.keys()
    finally:
        services.close()


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".docx", ".pptx"])
def test_work_that_is_stopped_leaves_nothing_behind(sample: Path, tmp_path: Path, suffix: str) -> None:
    services, stop, told = App(sample).services(), Stop(), list[float]()
    try:
        prepared = services.exports.prepare(services.clients.find("Harbour Street Dental"))

        def progress(share: float) -> None:
            told.append(share)
            if share > 0:
                stop.ask()

        out = tmp_path / f"out{suffix}"
        with pytest.raises(Cancelled):
            services.exports.write(services.exports.make(prepared, out, progress, stop), out)
    finally:
        services.close()
    assert told[-1] < 1 or suffix == ".json"
    assert not list(tmp_path.iterdir())


def test_a_report_can_be_stopped_too(sample: Path) -> None:
    services, stop = App(sample).services(), Stop()
    try:
        report = services.reports.report(services.clients.find("Harbour Street Dental"))
        with pytest.raises(Cancelled):
            services.reports.render(report, lambda share: stop.ask() if share > 0.1 else None, stop)
    finally:
        services.close()


def test_the_report_brings_the_workbook_with_its_formulas(sample: Path) -> None:
    services, told = App(sample).services(), list[float]()
    try:
        client_id = services.clients.find("Harbour Street Dental")
        report = services.reports.report(client_id, None, ReportOptions(language="de"))
        brief = services.reports.report(client_id, None, ReportOptions(edition="executive"))
        prepared = services.exports.prepare(client_id, None, ExportOptions(language="de"))
    finally:
        services.close()
    done = render(report, progress=told.append)
    assert told == sorted(told)
    assert brief.workbook is None
    with pikepdf.open(BytesIO(done)) as pdf:
        files = [(str(file.UF), str(file.AFRelationship), str(file.EF.F.Subtype)) for file in pdf.Root.AF]
    assert files == [
        ("answers.json", "/Data", "/application/json"),
        ("answers.xlsx", "/Data", "/application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ]
    (book,) = PdfReader(BytesIO(done)).attachments["answers.xlsx"]
    sheet = openpyxl.load_workbook(BytesIO(book)).worksheets[0]
    assert sheet["A2"].value == report.summary.title
    assert str(sheet["A5"].value).startswith("=")
    again = services.exports.make(prepared, Path("answers.xlsx"))
    kept = openpyxl.load_workbook(BytesIO(again), data_only=True).worksheets[0]
    assert kept["A5"].value == pytest.approx(report.summary.score.value)
    assert render(report) == done


def test_nothing_walked_is_nothing_to_export(services: Services) -> None:
    client_id = services.clients.create("New", starter="empty").created
    with pytest.raises(ReportError, match="nothing to report"):
        services.exports.prepare(client_id, None, ExportOptions())


def test_an_older_file_stays_when_the_new_one_can_not_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "taken.csv").mkdir()
    (folder / "taken.csv" / "inside").write_text("kept", "utf-8")
    with pytest.raises(ReportError, match="can't be written"):
        publish(b"new", folder / "taken.csv")
    assert (folder / "taken.csv" / "inside").read_text("utf-8") == "kept"
    assert [path.name for path in folder.iterdir()] == ["taken.csv"]


def test_the_staff_safe_report_of_the_sample_tells_on_nobody(sample: Path) -> None:
    """Replies in the attached data keep their distance from a probe that was moved to midnight."""
    services = App(sample).services()
    try:
        client_id = services.clients.find("Harbour Street Dental")
        gathered = services.clients.record(client_id).fieldwork
        report = services.reports.report(client_id, None, ReportOptions(edition="staff_safe"))
    finally:
        services.close()
    reader = PdfReader(BytesIO(render(report)))
    printed = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    (data,), (book,) = reader.attachments["answers.json"], reader.attachments["answers.xlsx"]
    attached = data.decode()
    with ZipFile(BytesIO(book)) as parts:
        sheets = " ".join(parts.read(name).decode() for name in parts.namelist())
    assert re.findall(r"(?<![\d:])\d{1,2}:\d\d\b|\d{1,2}[.:]\d\d ?[ap]\.?m\b", printed) == []
    for teller in ("Auditor A", "Auditor B", "Auditor C", *(quote.seller for quote in gathered.quotes)):
        assert teller not in printed
        assert teller not in attached
        assert teller not in sheets
    assert json.loads(attached)["registers"]["replies"]
    moments = [*(probe.sent for probe in gathered.probes), *(reply.at for reply in gathered.replies)]
    assert not [moment for moment in moments if moment.isoformat() in attached]
    clocks = {moment.replace(tzinfo=None) for moment in moments}
    for name, cells in _moments(book):
        assert not clocks & set(cells)
        assert name == "Probes" or all(moment.time() == MIDNIGHT for moment in cells)


def _moments(book: bytes) -> Iterator[tuple[str, list[datetime]]]:
    for sheet in openpyxl.load_workbook(BytesIO(book)):
        cells = (cell for row in sheet.iter_rows(values_only=True) for cell in row)
        yield sheet.title, [cell for cell in cells if isinstance(cell, datetime)]
