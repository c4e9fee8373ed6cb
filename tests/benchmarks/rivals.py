"""Set the same words, tables and photos with fpdf2, WeasyPrint or typst, in whatever Python has them.

Not part of the program's own environment:

    python3 -m venv rivals
    rivals/bin/pip install fpdf2 weasyprint typst
    rivals/bin/python rivals.py LIBRARY CONTENT.json OUT.pdf
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

WIDTHS = (24, 180, 110, 40, 110)


def with_fpdf2(content: dict[str, Any], out: Path) -> None:
    from fpdf import FPDF

    pdf = FPDF(unit="pt", format="A4")
    pdf.set_auto_page_break(True, 50)
    pdf.add_font("face", fname=str(_fonts()))
    for chapter in content["chapters"]:
        pdf.add_page()
        for size, text in (
            (18, chapter["title"]),
            *((10, line) for line in (chapter["lead"], *chapter["lines"])),
        ):
            pdf.set_font("face", size=size)
            pdf.multi_cell(0, size * 1.4, text, new_x="LMARGIN", new_y="NEXT")
        _fpdf_table(pdf, chapter["rows"], (40, 230, 180))
        for photo in chapter["photos"]:
            pdf.image(photo, w=220, h=145)
    pdf.add_page()
    for table in content["tables"]:
        pdf.set_font("face", size=14)
        pdf.multi_cell(0, 20, table["name"], new_x="LMARGIN", new_y="NEXT")
        _fpdf_table(pdf, table["rows"], WIDTHS)
    pdf.output(str(out))


def _fpdf_table(pdf: Any, rows: list[list[str]], widths: tuple[int, ...]) -> None:
    pdf.set_font("face", size=9)
    if rows:
        with pdf.table(first_row_as_headings=False, col_widths=widths, line_height=12) as table:
            for row in rows:
                table.row(row)


def with_weasyprint(content: dict[str, Any], out: Path) -> None:
    from weasyprint import HTML

    parts = [f"<style>@font-face{{font-family:face;src:url(file://{_fonts()})}}body{{font:9pt face}}"]
    parts.append("section{break-after:page}img{width:220pt;height:145pt}td{width:20%}</style>")
    for chapter in content["chapters"]:
        lines = "".join(f"<p>{escape(line)}</p>" for line in (chapter["lead"], *chapter["lines"]))
        photos = "".join(f'<img src="file://{photo}">' for photo in chapter["photos"])
        table = _html_table(chapter["rows"])
        parts.append(f"<section><h1>{escape(chapter['title'])}</h1>{lines}{table}{photos}</section>")
    parts += [f"<h2>{escape(table['name'])}</h2>{_html_table(table['rows'])}" for table in content["tables"]]
    HTML(string="".join(parts)).write_pdf(out)


def _html_table(rows: list[list[str]]) -> str:
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def with_typst(content: dict[str, Any], out: Path) -> None:
    import typst

    parts = ['#set text(font: "Inter", size: 9pt)']
    for chapter in content["chapters"]:
        lines = (chapter["lead"], *chapter["lines"])
        parts.append(f"#heading({_quoted(chapter['title'])})")
        parts += [f"#par({_quoted(line)})" for line in lines]
        parts.append(_typst_table(chapter["rows"], 3))
        parts += [f"#image({_quoted(photo)}, width: 220pt, height: 145pt)" for photo in chapter["photos"]]
        parts.append("#pagebreak()")
    for table in content["tables"]:
        parts += [f"#heading(level: 2, {_quoted(table['name'])})", _typst_table(table["rows"], 5)]
    source = out.with_suffix(".typ")
    source.write_text("\n".join(parts), "utf-8")
    typst.compile(str(source), output=str(out), root="/", font_paths=[str(_fonts().parent)])


def _typst_table(rows: list[list[str]], columns: int) -> str:
    cells = ", ".join(_quoted(cell) for row in rows for cell in row)
    return f"#table(columns: {columns}, {cells})" if rows else ""


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _fonts() -> Path:
    return Path(__file__).parents[2] / "resources" / "fonts" / "Inter-Regular.ttf"


LIBRARIES: dict[str, Callable[[dict[str, Any], Path], None]] = {
    "fpdf2": with_fpdf2,
    "weasyprint": with_weasyprint,
    "typst": with_typst,
}


def main(library: str, source: str, target: str) -> None:
    content = json.loads(Path(source).read_text("utf-8"))
    started = time.process_time()
    LIBRARIES[library](content, Path(target))
    sys.stdout.write(f"{time.process_time() - started}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
