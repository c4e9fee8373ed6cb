"""The seal of a data folder: its key is made once and kept private; a file on disk is told by it."""

from __future__ import annotations

import os
import stat
import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from shutil import which

import pikepdf
import pytest
from click.testing import CliRunner

from touchaudit.app import App
from touchaudit.cli import cli
from touchaudit.errors import ReportError
from touchaudit.reports.seal import Verdict
from touchaudit.services.seals import Guard, check_file, note_of
from touchaudit.services.services import Services

from .conftest import Clock


@pytest.fixture
def plain() -> bytes:
    done = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(done)
    return done.getvalue()


@pytest.fixture
def report(services: Services, clock: Clock, plain: bytes, tmp_path: Path) -> Path:
    """A sealed report with its digest beside it."""
    clock.time = datetime.now(UTC)
    path = tmp_path / "report.pdf"
    sealed = services.seals.guard(plain, Guard(seal=True), "Zoë")
    path.write_bytes(sealed)
    services.seals.note(sealed, path)
    return path


def test_the_key_is_made_once_and_nobody_else_may_read_it(
    services: Services, home: Path, report: Path
) -> None:
    first = services.seals.key()
    assert services.seals.key() == first
    for file in (home / "seal").iterdir():
        assert os.name == "nt" or stat.S_IMODE(file.stat().st_mode) == 0o600
    found = services.seals.verify(report)
    assert (found.verdict, found.own, found.seal.by) == (Verdict.UNTOUCHED, True, "Zoë")


def test_a_client_needs_the_certificate_only(services: Services, report: Path, tmp_path: Path) -> None:
    certificate = tmp_path / "certificate.pem"
    assert services.seals.export_certificate(certificate) == check_file(report).seal.fingerprint
    assert "PRIVATE" not in certificate.read_text("ascii")
    assert check_file(report, certificate).verdict is Verdict.UNTOUCHED
    with pytest.raises(ReportError, match="not a certificate"):
        check_file(report, report)


@pytest.mark.skipif(which("sha256sum") is None, reason="sha256sum is not installed")
def test_the_digest_beside_it_is_read_by_common_tools(report: Path) -> None:
    command = ["sha256sum", "-c", note_of(report).name]
    assert subprocess.run(command, cwd=report.parent, capture_output=True, check=False).returncode == 0


def test_a_seal_that_was_taken_off_is_a_change_where_the_digest_is_known(
    services: Services, plain: bytes, report: Path
) -> None:
    report.write_bytes(plain)
    assert services.seals.verify(report).verdict is Verdict.CHANGED
    note_of(report).unlink()
    assert services.seals.verify(report).verdict is Verdict.UNSEALED


def test_seal_and_password_exclude_each_other(services: Services, plain: bytes) -> None:
    with pytest.raises(ReportError, match="either sealed or locked"):
        services.seals.guard(plain, Guard(seal=True, password="long enough"))
    assert services.seals.guard(plain, Guard()) == plain


def test_the_command_line_tells_by_words_and_status(
    services: Services, report: Path, plain: bytes, tmp_path: Path
) -> None:
    def verify(path: Path, *more: str) -> tuple[int, str]:
        words = ["--home", str(tmp_path / "elsewhere"), "verify", str(path), *more]
        result = CliRunner().invoke(cli, words, obj=App)
        return result.exit_code, result.output

    status, told = verify(report)
    assert status == 0
    assert "Untouched" in told
    assert check_file(report).seal.digest in told
    changed = bytearray(report.read_bytes())
    changed[200] ^= 1
    report.write_bytes(changed)
    status, told = verify(report)
    assert status == 1
    assert "CHANGED" in told
    other = tmp_path / "plain.pdf"
    other.write_bytes(plain)
    status, told = verify(other)
    assert status == 2
    assert "Not sealed" in told
    assert not (tmp_path / "elsewhere").exists()
