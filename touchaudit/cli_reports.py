"""The command line's reports and exports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

if TYPE_CHECKING:
    from touchaudit.services.services import Services


class _Program(Protocol):
    def services(self) -> Services: ...


_OUT = click.Path(path_type=Path, dir_okay=False)
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_wave = click.option("--wave", type=int, help="Which wave; the latest where none is given.")
_staff_safe = click.option("--staff-safe", is_flag=True, help="Leave out names, photos and times of day.")


def advance(bar: object, percent: float) -> None:
    """Move a progress bar to a percentage; it can only count steps."""
    bar.update(max(0, round(percent) - bar.pos))  # type: ignore[attr-defined]


@click.command()
@click.argument("client")
@click.argument("out", type=_OUT)
@_wave
@click.option(
    "--edition",
    default="full",
    show_default=True,
    help="full, executive, department, staff_safe, poster or road_map.",
)
@click.option("--department", default="", help="The owner that the edition for a department is made for.")
@click.option("--paper", default="A4", show_default=True, help="A4 or Letter.")
@click.option("--accent", default="", help="The client's colour, such as #0B5FA5.")
@click.option("--logo", type=_FILE, help="The client's logo, a PNG or JPEG file.")
@_staff_safe
@click.pass_obj
def report(
    program: _Program,
    /,
    client: str,
    out: Path,
    *,
    wave: int | None,
    logo: Path | None,
    accent: str,
    **chosen: str | bool,
) -> None:
    """Write the report on CLIENT (its name) to the PDF file OUT."""
    from touchaudit.reports.brand import Brand
    from touchaudit.reports.model import ReportOptions

    services = program.services()
    try:
        brand = Brand(accent, logo.read_bytes() if logo else b"")
        options = ReportOptions(brand=brand, **chosen)  # type: ignore[arg-type]
        made = services.reports.report(services.clients.find(client), wave, options)
        with click.progressbar(length=100, label="Writing the report") as bar:
            done = services.reports.render(made, lambda share: advance(bar, share * 100))
        services.reports.write(done, out)
        for warning in made.warnings:
            click.echo(f"Warning: {warning}", err=True)
        click.echo(f"{out} ({len(done) / 1024:.0f} KB)")
    finally:
        services.close()


@click.command()
@click.argument("client")
@click.argument("out", type=_OUT)
@_wave
@click.option("--chart", default="journey", show_default=True, help="Which figure an .svg or .png shows.")
@_staff_safe
@click.pass_obj
def export(
    program: _Program, client: str, out: Path, *, wave: int | None, chart: str, staff_safe: bool
) -> None:
    """Write CLIENT (its name) to the file OUT; its suffix decides what is written.

    .xlsx all answers with the scores as formulas; .csv one row for each answer; .json the whole model;
    .docx the road map; .pptx the journey map; .svg and .png a figure.
    """
    from touchaudit.services.exports import ExportOptions, kind_of

    kind = kind_of(out)
    services = program.services()
    try:
        options = ExportOptions(staff_safe=staff_safe, chart=chart)
        prepared = services.exports.prepare(services.clients.find(client), wave, options)
        with click.progressbar(length=100, label=f"Writing the {kind.name}") as bar:
            done = services.exports.make(prepared, out, lambda share: advance(bar, share * 100))
        services.exports.write(done, out)
        click.echo(f"{out} ({len(done) / 1024:.0f} KB)")
    finally:
        services.close()
