"""The command line's paper and seals: forms out, filled forms in, reports checked for changes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from touchaudit.errors import TouchAuditError

if TYPE_CHECKING:
    from touchaudit.services.paper_review import Proposal
    from touchaudit.services.seals import FileCheck
    from touchaudit.services.services import Services


class _Program(Protocol):
    def services(self) -> Services: ...


_OUT = click.Path(path_type=Path, dir_okay=False)
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_VERDICTS = {
    "untouched": "Untouched: the file is as it was sealed.",
    "changed": "CHANGED: the file is not as it was sealed.",
    "other_key": "CHANGED: the file was sealed with another key than the certificate's.",
    "unsealed": "Not sealed: nothing tells whether it was changed.",
}
_WORDS = {
    "new": "new",
    "same": "stored already",
    "differs": "DIFFERS from what is stored",
    "unreadable": "CAN'T BE READ",
    "skipped": "not asked",
}


@click.group()
def paper() -> None:
    """Print checklists to write on or to fill in, and read them back."""


@paper.command("print")
@click.argument("checklist")
@click.argument("out", type=_OUT)
@click.option("--fillable", is_flag=True, help="With fields to fill in a PDF viewer.")
@click.option("--language", default="", help="One of the checklist's languages, such as de.")
@click.pass_obj
def print_form(program: _Program, checklist: str, out: Path, *, fillable: bool, language: str) -> None:
    """Write CHECKLIST (its key in the library, or of a visit its id) as a form to the PDF file OUT."""
    from touchaudit.services.work import publish

    services = program.services()
    try:
        keys = {entry.key for entry in services.checklists.library()}
        forms = (
            (services.paper.blank(checklist, language),)
            if checklist in keys
            else services.paper.of_visit(checklist)
        )
        if not forms:
            raise TouchAuditError(
                f"There is neither a checklist nor a visit “{checklist}”.",
                todo=f"The checklists are {', '.join(sorted(keys))}.",
            )
        publish(services.paper.draw(forms, fillable=fillable), out)
        click.echo(out)
    finally:
        services.close()


@paper.command()
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option("--walk", default="", help="The id of the walk that blank forms are for.")
@click.option("--store", is_flag=True, help="Store what is new; without it, nothing is stored.")
@click.option("--replace", is_flag=True, help="Store what differs as well.")
@click.pass_obj
def read(program: _Program, files: tuple[Path, ...], *, walk: str, store: bool, replace: bool) -> None:
    """Read filled forms, scans and photos back; say what they would change, and store it on wish."""
    from touchaudit.services.paper_review import Verdict

    services = program.services()
    try:
        review = services.paper.review(services.paper.read(files), walk)
        for proposal in review.proposals:
            _tell(proposal)
            if store:
                wanted = (Verdict.NEW, Verdict.DIFFERS) if replace else (Verdict.NEW,)
                paths = {line.path for line in proposal.of(*wanted)}
                taken = services.paper.take(proposal, paths)
                click.echo(f"Stored: {taken.questions} questions, {taken.pictures} pictures.")
        for error in review.refused:
            click.echo(str(error), err=True)
    finally:
        services.close()
    sys.exit(bool(review.refused))


def _tell(proposal: Proposal) -> None:
    click.echo(f"{proposal.client}, {proposal.visit}, {proposal.touchpoint}")
    for line in proposal.lines:
        stored = f" (stored: {line.stored})" if line.verdict == "differs" else ""
        why = f" – {line.why}" if line.why else ""
        click.echo(f"  {line.label}\n    {_WORDS[line.verdict]}: {line.paper}{stored}{why}")
    if proposal.missing:
        pages = ", ".join(map(str, proposal.missing))
        click.echo(f"  Pages that are missing: {pages} of {proposal.pages}.")
    click.echo(f"  {len(proposal.pictures)} pages as pictures, {proposal.open} questions still open.")


@click.command()
@click.argument("file", type=_FILE, required=False)
@click.option("--certificate", type=_FILE, help="The certificate that must have sealed it.")
@click.pass_obj
def verify(program: _Program, file: Path | None, certificate: Path | None) -> None:
    """Say whether the report FILE is as it was sealed.

    Without a file: rebuild every value from the journal and compare; check every photo.
    """
    if file is not None:
        from touchaudit.services.seals import check_file

        found = check_file(file, certificate)
        _tell_seal(found)
        sys.exit({"untouched": 0, "unsealed": 2}.get(found.verdict, 1))
    services = program.services()
    try:
        problems = services.backups.verify()
    finally:
        services.close()
    for problem in problems:
        click.echo(problem)
    click.echo("Everything agrees." if not problems else f"{len(problems)} problems.")
    sys.exit(bool(problems))


def _tell_seal(found: FileCheck) -> None:
    seal = found.seal
    click.echo(_VERDICTS[found.verdict])
    if seal.at is not None:
        who = f" by {seal.by}" if seal.by else ""
        click.echo(f"Sealed       {seal.at:%Y-%m-%d %H:%M %Z}{who}, by the clock of that computer")
    if seal.fingerprint:
        click.echo(f"Certificate  {seal.fingerprint}")
    click.echo(f"SHA-256      {seal.digest}")


@click.command()
@click.argument("out", type=_OUT)
@click.pass_obj
def certificate(program: _Program, out: Path) -> None:
    """Write the certificate of this program's seal to OUT, for whoever gets sealed reports."""
    services = program.services()
    try:
        click.echo(f"{out}\nSHA-256      {services.seals.export_certificate(out)}")
    finally:
        services.close()
