"""The derivation prints when it is asked for, with the very formulas that the window shows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from touchaudit.domain.derivation import explain_wave
from touchaudit.reports.document import render
from touchaudit.reports.editions import EDITIONS
from touchaudit.reports.options import EVERY_PART, ReportOptions

from . import factory
from .checks import assert_archival, assert_marked, flat
from .conftest import Build

ASKED = ReportOptions(parts=frozenset({*EVERY_PART, "derivation"}))


def test_it_prints_the_formulas_of_the_window(build: Build) -> None:
    report = build(options=ASKED, count=4, visits=2)
    data = render(report)
    text = flat(data)
    whole = explain_wave(factory.record(count=4, visits=2), 2)
    assert whole.formula in text
    for step in whole.parts:
        assert step.formula in text
        assert f"{step.title}, {step.counts}" in text
        for part in step.parts:
            assert part.formula in text
    assert ("derivation", "How each score came about") in report.contents
    assert_archival(data)
    assert_marked(data)
    assert data == render(build(options=ASKED, count=4, visits=2))


def test_it_is_left_out_unless_it_is_asked_for(build: Build) -> None:
    assert build(count=2, visits=1).derivation is None
    assert "How each score came about" not in flat(render(build(count=2, visits=1)))


@pytest.mark.parametrize("key", sorted(EDITIONS))
def test_only_the_full_editions_hold_it(build: Build, key: str) -> None:
    options = ReportOptions(edition=key, parts=ASKED.parts, department="Store manager")
    report = build(options=options, count=4, visits=1)
    assert (report.derivation is not None) == (key in ("full", "staff_safe"))


def test_a_wave_without_a_score_has_nothing_to_explain(build: Build) -> None:
    report = build(replace(factory.record(), visits=()), options=ASKED)
    assert report.derivation is None
    assert "How each score came about" not in flat(render(report))
