"""A thick report, tagged and finished, against plain platypus and other libraries on the same content.

The bounds are DESIGN §9's. The other libraries are no part of this environment: name a Python that has them
in $TOUCHAUDIT_RIVALS (see ``rivals.py``), or that one test is skipped.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Image, PageBreak, Paragraph, SimpleDocTemplate, Table

from touchaudit.reports.document import render
from touchaudit.reports.finish import About, finish
from touchaudit.reports.flowables import Begin, Para, escape
from touchaudit.reports.model import Report
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.tagging import TagCanvas
from touchaudit.reports.theme import styles

from ..reports import factory
from .rivals import LIBRARIES, WIDTHS
from .volume import Content, content_of, thick

TOUCHPOINTS = 200
"""Two photos each: 400, on some 340 pages."""

THICKEST = 1_150
"""So many fill two thousand pages."""

RIVALS = os.environ.get("TOUCHAUDIT_RIVALS", "")


def plain(content: Content) -> bytes:
    """Set the same words, tables and photos with stock blocks: no tags, no charts, no finishing."""
    stock = getSampleStyleSheet()
    body = stock["BodyText"]
    blocks: list[Any] = []
    for chapter in content.chapters:
        blocks.append(Paragraph(escape(chapter.title), stock["Heading1"]))
        blocks += [Paragraph(escape(line), body) for line in (chapter.lead, *chapter.lines)]
        rows = [[Paragraph(escape(text), body) for text in row] for row in chapter.rows]
        blocks += [Table(rows, colWidths=(40, 230, 180))] if rows else []
        blocks += [Image(photo, 220, 145) for photo in chapter.photos]
        blocks.append(PageBreak())
    for table in content.tables:
        blocks.append(Paragraph(escape(table.name), stock["Heading2"]))
        rows = [[Paragraph(escape(cell), body) for cell in row] for row in table.rows]
        blocks.append(Table(rows, colWidths=WIDTHS))
    target = BytesIO()
    SimpleDocTemplate(target).build(blocks)
    return target.getvalue()


def tagged(content: Content) -> bytes:
    """Set them with the report's own blocks: tagged, in its own fonts, built to PDF/A-3a and PDF/UA-1."""
    style, target, canvases = styles(), BytesIO(), []
    blocks: list[Any] = []
    for number, chapter in enumerate(content.chapters):
        blocks += [Begin(f"chapter-{number}", chapter.title), Para(chapter.title, style.title)]
        blocks += [Para(line, style.body) for line in (chapter.lead, *chapter.lines)]
        if chapter.rows:
            blocks.append(sheet(chapter.rows, (40, 230, 180)))
        blocks += [Shot(photo) for photo in chapter.photos]
        blocks.append(PageBreak())
    for table in content.tables:
        blocks += [Para(table.name, style.second), sheet(table.rows, WIDTHS)]

    def canvas(*args: Any, **more: Any) -> TagCanvas:
        for decided in ("invariant", "pdfVersion", "initialFontName"):
            more.pop(decided, None)
        canvases.append(TagCanvas(*args, **more))
        return canvases[-1]

    SimpleDocTemplate(target).build(blocks, canvasmaker=canvas)
    about = About("A thick report", "Touchaudit", "en", factory.MADE)
    return finish(target.getvalue(), canvases[0], about, ())


def sheet(rows: list[list[str]], widths: tuple[int, ...]) -> Sheet:
    return Sheet([Column("", width) for width in widths], [tuple(Cell(text) for text in row) for row in rows])


class Shot(Flowable):
    """A photo with words for those who can't see it."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path, self.width, self.height = path, 220, 145

    def draw(self) -> None:
        with self.canv.content(self.canv.parent.add("Figure", alt="A shop", box=(0, 0, 220, 145))):
            self.canv.drawImage(self.path, 0, 0, 220, 145)


def timed(work: Callable[[], bytes]) -> tuple[bytes, float]:
    """Return what a piece of work makes, and the processor seconds of its better run of two."""
    spent, made = [], b""
    for _ in range(2):
        started = time.process_time()
        made = work()
        spent.append(time.process_time() - started)
    return made, min(spent)


def pages_and_photos(data: bytes) -> tuple[int, int]:
    with pikepdf.open(BytesIO(data)) as pdf:
        streams = (item for item in pdf.objects if isinstance(item, pikepdf.Stream))
        photos = [
            item for item in streams if item.get("/Subtype") == "/Image" and item.get("/Width", 0) > 500
        ]
        return len(pdf.pages), len(photos)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return thick(tmp_path_factory.mktemp("photos"), TOUCHPOINTS)


@pytest.mark.timing
def test_two_hundred_pages_take_no_more_than_twice_plain_platypus(benchmark: Any, report: Report) -> None:
    content = content_of(report)
    stock, usual = timed(lambda: plain(content))
    benchmark.pedantic(tagged, args=(content,), rounds=1)
    done, ours = timed(lambda: tagged(content))
    for made in (stock, done):
        assert pages_and_photos(made)[0] >= 200
        assert pages_and_photos(made)[1] >= 400
    assert ours <= 2 * usual, f"{ours:.2f} s against {usual:.2f} s"


@pytest.mark.timing
def test_the_whole_report_is_not_far_behind(report: Report) -> None:
    """With its charts, contents, summaries and attached answers, none of which the plain one has."""
    content = content_of(report)
    _, usual = timed(lambda: plain(content))
    done, ours = timed(lambda: render(report))
    assert pages_and_photos(done)[1] >= 400
    assert ours <= 3 * usual, f"{ours:.2f} s against {usual:.2f} s"


@pytest.mark.timing
@pytest.mark.skipif(not RIVALS, reason="$TOUCHAUDIT_RIVALS names no Python with the other libraries")
def test_it_is_ahead_of_other_libraries(report: Report, tmp_path: Path) -> None:
    content = content_of(report)
    _, ours = timed(lambda: tagged(content))
    source = tmp_path / "content.json"
    source.write_text(json.dumps(asdict(content)), "utf-8")
    script = str(Path(__file__).with_name("rivals.py"))
    spent = {}
    for library in LIBRARIES:
        command = [RIVALS, script, library, str(source), str(tmp_path / f"{library}.pdf")]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        spent[library] = float(told)
    assert ours < min(spent.values()), f"{ours:.2f} s against {spent}"


@pytest.mark.timing
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is read from Linux")
@pytest.mark.parametrize(
    ("touchpoints", "least", "most"),
    [
        pytest.param(TOUCHPOINTS, 200, 250, id="four hundred photos"),
        pytest.param(THICKEST, 1_900, 400, id="two thousand pages"),
    ],
)
def test_the_report_takes_no_more_memory(tmp_path: Path, touchpoints: int, least: int, most: int) -> None:
    """``most`` megabytes at its peak, in a process of its own, for at least so many pages."""
    script = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1])\n"
        "from tests.benchmarks.volume import thick; from touchaudit.reports.document import render\n"
        "done = render(thick(Path(sys.argv[2]), int(sys.argv[3])))\n"
        # Not ru_maxrss: across a fork and exec that keeps the size of the process that started this one.
        "print(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0])\n"
        "Path(sys.argv[4]).write_bytes(done)"
    )
    made = tmp_path / "thick.pdf"
    command = [sys.executable, "-c", script, str(Path(__file__).parents[2]), str(tmp_path), str(touchpoints)]
    used = subprocess.run([*command, str(made)], capture_output=True, text=True, check=True).stdout
    with pikepdf.open(made) as pdf:
        assert len(pdf.pages) >= least
        assert set(pdf.attachments) == {"answers.json", "answers.xlsx"}
    assert int(used) <= most * 1024, f"{used.strip()} kB"
