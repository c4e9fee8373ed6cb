"""The command line. Every command is thin: it asks the services and prints what they say."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from touchaudit import __version__
from touchaudit.cli_checklist import checklist
from touchaudit.cli_paper import certificate, paper, verify
from touchaudit.cli_reports import advance, export, report
from touchaudit.errors import TouchAuditError

if TYPE_CHECKING:
    from touchaudit.services.services import Services


class Program(Protocol):
    """What a command needs of the program: its services, or its window."""

    def services(self) -> Services:
        """Open the database and return the services on it."""

    def window(self, files: tuple[Path, ...] = ()) -> int:
        """Show the window until it is closed."""


class Commands(click.Group):
    """Commands that tell known trouble in plain words and leave with status 1."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; known trouble becomes a message, anything else is a fault and shows as one."""
        try:
            return super().invoke(ctx)
        except TouchAuditError as error:
            for line in (error.what, error.safe, error.todo):
                if line:
                    click.echo(line, err=True)
            sys.exit(1)


@click.group(cls=Commands, invoke_without_command=True)
@click.option(
    "--home", type=click.Path(path_type=Path, file_okay=False), help="Keep everything in this folder."
)
@click.option("--temp-home", is_flag=True, help="Start with nothing, in a throw-away folder.")
@click.option("--debug", is_flag=True, help="Log more, and to the terminal too.")
@click.version_option(__version__, prog_name="touchaudit")
@click.pass_context
def cli(ctx: click.Context, home: Path | None, temp_home: bool, debug: bool) -> None:
    """Walk a firm's customer touchpoints, score them, and print the road map.

    Without a command, the window opens.
    """
    make: Callable[..., Program] = ctx.obj
    ctx.obj = make(home, temp_home=temp_home, debug=debug)
    if ctx.invoked_subcommand is None:
        ctx.exit(ctx.obj.window())


@cli.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_obj
def gui(program: Program, files: tuple[Path, ...]) -> None:
    """Open the window, and the checklists FILES in its library."""
    sys.exit(program.window(files))


@cli.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Where to write the report.")
@click.pass_obj
def demo(program: Program, out: Path | None) -> None:
    """Make a sample client with two waves of visits, and its PDF report."""
    services = program.services()
    try:
        with click.progressbar(length=100, label="Walking the sample client") as bar:
            client_id = services.sample.create(progress=lambda share: advance(bar, share * 70))
            path = out or services.home / "Touchaudit sample report.pdf"
            data = services.reports.make(client_id, progress=lambda share: advance(bar, 70 + share * 30))
            services.reports.write(data, path)
            advance(bar, 100)
        click.echo(f"Report    {path} ({len(data) / 1024:.0f} KB)")
        click.echo(f"Database  {services.database_path}")
        click.echo("Open it with: python3 dev.py run")
    finally:
        services.close()


cli.add_command(report)
cli.add_command(export)
cli.add_command(checklist)
cli.add_command(paper)
cli.add_command(verify)
cli.add_command(certificate)


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), required=False)
@click.pass_obj
def backup(program: Program, folder: Path | None) -> None:
    """Back up everything into FOLDER (or beside the data), and verify the copy."""
    services = program.services()
    try:
        click.echo(services.backups.make(folder).path)
    finally:
        services.close()


@cli.command("self-test")
@click.pass_obj
def self_test(program: Program) -> None:
    """Check that this installation is whole: fonts, checklists, database, report."""
    services = program.services()
    try:
        for line in services.self_test():
            click.echo(line)
    finally:
        services.close()
