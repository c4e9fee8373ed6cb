"""The command line's checklists: list, check, new, export, preview."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from touchaudit.domain import words

if TYPE_CHECKING:
    from touchaudit.services.checklist_check import Checked
    from touchaudit.services.services import Services
    from touchaudit.xlsform.lint.summary import Summary


class _Program(Protocol):
    def services(self) -> Services: ...


_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_OUT = click.Path(path_type=Path, dir_okay=False)
_force = click.option("--force", is_flag=True, help="Write over a file that is there.")


@click.group()
def checklist() -> None:
    """Write, check, export and print checklists (XLSForms)."""


@checklist.command("list")
@click.pass_obj
def list_checklists(program: _Program) -> None:
    """List the library: the key, the title, how long it takes."""
    services = program.services()
    try:
        entries = services.checklists.library()
    finally:
        services.close()
    widest = max(len(entry.key) for entry in entries)
    for entry in entries:
        count = words.plural(entry.questions, "question", "questions")
        click.echo(f"{entry.key:<{widest}}  {entry.title}: {count}, about {entry.minutes} min")


@checklist.command()
@click.argument("files", nargs=-1, required=True, type=_FILE)
def check(files: tuple[Path, ...]) -> None:
    """Say whether FILES can be used, and everything that is wrong or odd, with its row and column.

    Leaves with status 1 if one of them can't be used.
    """
    from touchaudit.services.checklist_check import check_file

    results = []
    for number, file in enumerate(files):
        if number:
            click.echo()
        results.append(check_file(file))
        _tell(results[-1])
    sys.exit(not all(result.usable for result in results))


def _tell(result: Checked) -> None:
    """Print what a check found: problems, warnings, figures, and the verdict as the last line."""
    for heading, remarks in (("To mend", result.problems), ("Worth a look", result.warnings)):
        if remarks:
            click.echo(f"{heading}:")
            for remark in remarks:
                click.echo(f"  {remark}")
    if result.summary is not None:
        _tell_figures(result.summary)
    problems = words.plural(len(result.problems), "problem", "problems")
    warnings = words.plural(len(result.warnings), "warning", "warnings")
    verdict = "It can be used." if result.usable else "It can't be used yet."
    click.echo(f"{result.file_name}: {problems}, {warnings}. {verdict}")


def _tell_figures(summary: Summary) -> None:
    click.echo(summary.title)
    lines = {
        "Questions": f"{summary.questions}, {summary.scored} of them scored",
        "Points": words.number(summary.points),
        "Knock-outs": str(summary.critical),
        "Time": f"about {summary.minutes} min, waiting not included",
        "Languages": words.listing(summary.languages) if summary.languages else "one, without a name",
    }
    if summary.roles_missing:
        lines["Not asked"] = f"{words.listing(summary.roles_missing)} (column role); gap and curve need them"
    for name, text in lines.items():
        click.echo(f"  {name:<11} {text}")
    for section in summary.sections:
        weight = "" if section.weight is None else f", counts {words.number(section.weight)}"
        count = words.plural(section.questions, "question", "questions")
        points = "1 point" if section.points == 1 else f"{words.number(section.points)} points"
        label = section.label or "outside any section"
        click.echo(f"  - {label}: {count}, {points}{weight}")


@checklist.command()
@click.argument("file", type=_OUT)
@_force
def new(file: Path, force: bool) -> None:
    """Write a small checklist to start from to FILE (.xlsx, or .md)."""
    from touchaudit.services.checklist_files import save
    from touchaudit.xlsform.template import SUFFIXES, starter

    suffix = file.suffix.lower()
    if suffix not in SUFFIXES:
        raise click.BadParameter(f"its name should end in {' or '.join(SUFFIXES)}.", param_hint="FILE")
    save(starter(suffix, _now()), file, replace_it=force)
    click.echo(f"{file}\nEdit it, then: touchaudit checklist check {file}")


@checklist.command()
@click.argument("source", metavar="CHECKLIST")
@click.argument("out", type=_OUT, required=False)
@click.option("--xlsx", "kind", flag_value="xlsx", default="xlsx", help="A workbook to edit (the default).")
@click.option("--xform", "kind", flag_value="xml", help="The XForm that phones run.")
@_force
@click.pass_obj
def export(program: _Program, source: str, out: Path | None, kind: str, force: bool) -> None:
    """Write CHECKLIST (a file, or a key of the library) to OUT, formatted and with drop-downs."""
    from touchaudit.services import checklist_files

    def make(content: bytes, name: str) -> bytes:
        if kind == "xml":
            return checklist_files.as_xform(content, name).encode("utf-8")
        return checklist_files.as_workbook(content, name, _now())

    _write(program, source, out, f".{kind}", make, force=force)


@checklist.command()
@click.argument("source", metavar="CHECKLIST")
@click.argument("out", type=_OUT, required=False)
@click.option("--language", default="", help="Such as de; the checklist's own first language without it.")
@_force
@click.pass_obj
def preview(program: _Program, source: str, out: Path | None, language: str, force: bool) -> None:
    """Print CHECKLIST (a file, or a key of the library) to the PDF file OUT."""
    from touchaudit.services import checklist_files

    def make(content: bytes, name: str) -> bytes:
        return checklist_files.print_preview(checklist_files.preview(content, name, _now(), language))

    _write(program, source, out, ".pdf", make, force=force)


def _write(
    program: _Program,
    source: str,
    out: Path | None,
    suffix: str,
    make: Callable[[bytes, str], bytes],
    *,
    force: bool,
) -> None:
    from touchaudit.services.checklist_files import save

    content, name = _content(program, source)
    path = out or Path(f"{Path(name).stem}{suffix}")
    save(make(content, name), path, replace_it=force)
    click.echo(f"{path} ({path.stat().st_size / 1024:.0f} KB)")


def _content(program: _Program, source: str) -> tuple[bytes, str]:
    """Return the content and name of a file, of a shipped checklist, or of one in the library."""
    from touchaudit.services import checklist_files

    path = Path(source)
    if path.is_file():
        return path.read_bytes(), path.name
    found = checklist_files.shipped(source)
    if found is None:
        services = program.services()
        try:
            found = services.checklists.source(source)
        finally:
            services.close()
    return found


def _now() -> datetime:
    return datetime.now(UTC)
