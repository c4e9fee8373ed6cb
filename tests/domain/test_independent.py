"""Our arithmetic against libraries that others wrote; each is left out where it is not installed.

They are no dependency: ``pip install scipy krippendorff irrCAC`` beside the tests' own runs them all.
"""

from __future__ import annotations

import random
from statistics import fmean

import pytest

from touchaudit.domain.agreement import Level, gwet_ac1, krippendorff_alpha
from touchaudit.domain.certainty import difference, mean_interval, wilson
from touchaudit.domain.replies import Wait, kaplan_meier

DICE = random.Random(20260922)
"""The same cases every time."""


def cases(count: int, least: int, most: int) -> list[list[float]]:
    """Return lists of scores, 0–100."""
    return [[DICE.uniform(0, 100) for _ in range(DICE.randint(least, most))] for _ in range(count)]


def test_wilsons_interval_against_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    for n in (1, 2, 9, 10, 47, 400):
        for k in {0, 1, n // 3, n - 1, n}:
            theirs = stats.binomtest(k, n).proportion_ci(confidence_level=0.95, method="wilson")
            assert tuple(wilson(k, n)) == pytest.approx((theirs.low, theirs.high), abs=1e-9)


def test_the_interval_of_a_mean_against_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    for values in cases(25, 2, 40):
        theirs = stats.t.interval(0.95, len(values) - 1, loc=fmean(values), scale=stats.sem(values))
        assert tuple(mean_interval(values)) == pytest.approx(theirs, abs=1e-6)


def test_welchs_difference_against_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    for before, after in zip(cases(25, 2, 30), cases(25, 2, 30), strict=True):
        theirs = stats.ttest_ind(after, before, equal_var=False).confidence_interval(0.95)
        assert tuple(difference(before, after)) == pytest.approx((theirs.low, theirs.high), abs=1e-6)


def test_the_curve_of_replies_against_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    for _ in range(25):
        waits = [Wait(float(DICE.randint(1, 30)), DICE.random() < 0.6) for _ in range(DICE.randint(3, 30))]
        waits.append(Wait(2.0, replied=True))
        came, open_ = ([wait.seconds for wait in waits if wait.replied is known] for known in (True, False))
        theirs = stats.ecdf(stats.CensoredData(uncensored=came, right=open_)).sf
        for step in kaplan_meier(waits):
            assert step.waiting == pytest.approx(theirs.evaluate(step.seconds), abs=1e-9)


def rated() -> list[list[int]]:
    """Return units of what two auditors answered, on a scale of 0–3."""
    return [[DICE.randint(0, 3), DICE.randint(0, 3)] for _ in range(DICE.randint(4, 40))]


@pytest.mark.parametrize("level", list(Level))
def test_alpha_against_krippendorff(level: Level) -> None:
    library = pytest.importorskip("krippendorff")
    for _ in range(25):
        units = rated()
        theirs = library.alpha(list(zip(*units, strict=True)), level_of_measurement=str(level))
        assert krippendorff_alpha(units, level) == pytest.approx(theirs, abs=1e-9)


def test_ac1_against_irrcac() -> None:
    raw = pytest.importorskip("irrCAC.raw")
    pandas = pytest.importorskip("pandas")
    for _ in range(10):
        units = [*rated(), [0, 0], [1, 1], [2, 2], [3, 3]]
        theirs = raw.CAC(pandas.DataFrame(units), digits=10).gwet()["est"]["coefficient_value"]
        assert gwet_ac1(units, 4) == pytest.approx(theirs, abs=1e-6)
