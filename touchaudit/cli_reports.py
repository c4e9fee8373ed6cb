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
_language = click.option(
    "--language", default="en-GB", show_default=True, help="The language: en, de, fr or es."
)
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
@click.option(
    "--title",
    "titles",
    multiple=True,
    metavar="PART=TEXT",
    help="Another title for a part: cover, summary, journey … or touchpoint-3; may be given again.",
)
@_language
@click.option(
    "--right-to-left", is_flag=True, help="Lay the pages out for readers of Arabic and Hebrew (experimental)."
)
@click.option(
    "--seal", is_flag=True, help="Sign it, so that every change shows; a digest is written beside it."
)
@click.option("--password", default="", help="Lock it with a password; it is then no PDF/A.")
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
    titles: tuple[str, ...],
    seal: bool,
    password: str,
    **chosen: str | bool,
) -> None:
    """Write the report on CLIENT (its name) to the PDF file OUT."""
    from touchaudit.reports.brand import Brand
    from touchaudit.reports.options import ReportOptions
    from touchaudit.services.seals import Guard

    services = program.services()
    try:
        brand = Brand(accent, logo.read_bytes() if logo else b"")
        options = ReportOptions(brand=brand, titles=_titles(titles), **chosen)  # type: ignore[arg-type]
        made = services.reports.report(services.clients.find(client), wave, options)
        with click.progressbar(length=100, label="Writing the report") as bar:
            done = services.reports.render(made, lambda share: advance(bar, share * 100))
        guarded = services.seals.guard(done, Guard(seal, password), made.author)
        services.reports.write(guarded, out)
        for warning in made.warnings:
            click.echo(f"Warning: {warning}", err=True)
        click.echo(f"{out} ({len(guarded) / 1024:.0f} KB)")
        if seal:
            click.echo(f"SHA-256 {services.seals.note(guarded, out)}")
    finally:
        services.close()


def _titles(given: tuple[str, ...]) -> dict[str, str]:
    """Return titles by part.

    Raises:
        click.UsageError: One names no part.
    """
    pairs = [text.partition("=") for text in given]
    if any(not part or not sign for part, sign, _ in pairs):
        raise click.UsageError("Write a title as PART=TEXT, such as summary=Waiting costs us customers.")
    return {part: text for part, _, text in pairs}


@click.command()
@click.argument("client")
@click.argument("out", type=_OUT)
@_wave
@click.option("--chart", default="journey", show_default=True, help="Which figure an .svg or .png shows.")
@_language
@_staff_safe
@click.pass_obj
def export(program: _Program, /, client: str, out: Path, *, wave: int | None, **chosen: str | bool) -> None:
    """Write CLIENT (its name) to the file OUT; its suffix decides what is written.

    .xlsx all answers with the scores as formulas; .csv one row for each answer; .json the whole model;
    .docx the road map; .pptx the journey map; .svg and .png a figure.
    """
    from touchaudit.services.exports import ExportOptions, kind_of

    kind = kind_of(out)
    services = program.services()
    try:
        options = ExportOptions(**chosen)  # type: ignore[arg-type]
        prepared = services.exports.prepare(services.clients.find(client), wave, options)
        with click.progressbar(length=100, label=f"Writing the {kind.name}") as bar:
            done = services.exports.make(prepared, out, lambda share: advance(bar, share * 100))
        services.exports.write(done, out)
        click.echo(f"{out} ({len(done) / 1024:.0f} KB)")
    finally:
        services.close()
