"""Two hundred pages, tagged and finished, against plain platypus on the same content (bound: DESIGN §9)."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Table

from touchaudit.reports.build import build_report
from touchaudit.reports.document import render
from touchaudit.reports.flowables import escape
from touchaudit.reports.model import Report, ReportOptions

from ..reports import factory

CLIENT = {"count": 60, "visits": 4, "waves": 2, "photos": 40}


def plain(report: Report) -> bytes:
    """Set the same words, tables and photos with stock blocks: no tags, no charts, no finishing."""
    styles = getSampleStyleSheet()
    body = styles["BodyText"]
    blocks: list[Any] = []
    for chapter in report.chapters:
        blocks += [
            Paragraph(escape(chapter.title), styles["Heading1"]),
            Paragraph(escape(chapter.lead), body),
        ]
        blocks += [Paragraph(escape(line), body) for fact in chapter.thinks for line in fact.lines]
        rows = [
            [Paragraph(escape(text), body) for text in (f.number, f.title + f.seen, f.change)]
            for f in chapter.findings
        ]
        blocks += [Table(rows, colWidths=(40, 230, 180))] if rows else []
        blocks += [Image(str(photo.path), 220, 145) for photo in chapter.photos]
        blocks.append(PageBreak())
    for table in report.appendix:
        blocks.append(Paragraph(escape(table.name), styles["Heading2"]))
        rows = [
            [
                str(row.number),
                Paragraph(escape(row.question), body),
                Paragraph(escape(row.answer), body),
                row.score,
                Paragraph(escape(row.note), body),
            ]
            for row in table.rows
        ]
        blocks.append(Table(rows, colWidths=(24, 180, 110, 40, 110)))
    target = BytesIO()
    SimpleDocTemplate(target).build(blocks)
    return target.getvalue()


def timed(work: Callable[[Report], bytes], report: Report) -> tuple[bytes, float]:
    """Return what a piece of work makes, and the processor seconds of its better run of two."""
    spent, made = [], b""
    for _ in range(2):
        started = time.process_time()
        made = work(report)
        spent.append(time.process_time() - started)
    return made, min(spent)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("photos")
    record = factory.record(folder, **CLIENT)
    return build_report(record, 2, ReportOptions(), lambda digest: folder / f"{digest}.jpg", factory.MADE)


@pytest.mark.timing
def test_two_hundred_pages_take_no_more_than_twice_plain_platypus(benchmark: Any, report: Report) -> None:
    stock, usual = timed(plain, report)
    done = benchmark.pedantic(render, args=(report,), rounds=1)
    _, ours = timed(render, report)
    assert len(PdfReader(BytesIO(done)).pages) >= 200
    assert len(PdfReader(BytesIO(stock)).pages) >= 150
    assert ours <= 2 * usual, f"{ours:.2f} s against {usual:.2f} s"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is read from Linux")
def test_two_hundred_pages_fit_into_a_quarter_of_a_gigabyte(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1])\n"
        "from reports import factory; from touchaudit.reports.build import build_report\n"
        "from touchaudit.reports.model import ReportOptions; from touchaudit.reports.document import render\n"
        "folder = Path(sys.argv[2])\n"
        f"record = factory.record(folder, **{CLIENT!r})\n"
        "place = lambda digest: folder / f'{digest}.jpg'\n"
        "render(build_report(record, 2, ReportOptions(), place, factory.MADE))\n"
        # Not ru_maxrss: across a fork and exec that keeps the size of the process that started this one.
        "print(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0])"
    )
    command = [sys.executable, "-c", script, str(Path(__file__).parent.parent), str(tmp_path)]
    used = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert int(used) <= 250 * 1024, f"{used.strip()} kB"
