from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from touchaudit.reports.build import build_report
from touchaudit.reports.document import render
from touchaudit.reports.model import Report
from touchaudit.reports.options import ReportOptions

from . import factory

Build = Callable[..., Report]


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of photos."""
    return tmp_path_factory.mktemp("photos")


@pytest.fixture(scope="session")
def build(photos: Path) -> Build:
    """Build a report of the factory's client, or of a given record."""

    def make(record: object = None, options: ReportOptions | None = None, **more: object) -> Report:
        known = record if record is not None else factory.record(photos, **more)  # type: ignore[arg-type]
        wave = max(known.waves, default=1)  # type: ignore[attr-defined]
        return build_report(
            known, wave, options or ReportOptions(), lambda digest: photos / f"{digest}.jpg", factory.MADE
        )  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def report(build: Build) -> Report:
    """The whole report."""
    return build()


@pytest.fixture(scope="session")
def pdf(report: Report) -> bytes:
    """The whole report, set."""
    return render(report)
