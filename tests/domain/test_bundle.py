"""The best bundle under a budget of days: exact, and nothing without what it needs."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.bundle import best_bundle
from touchaudit.domain.knapsack import best_subset
from touchaudit.domain.roadmap import Finding, findings
from touchaudit.domain.visit import Action

from .factory import COUNTER, client, scored, visit, walk


def finding_of(uplift: float, effort: float) -> Finding:
    (made,) = findings(client(visit(walk(COUNTER, scored("q", 0)))), 1)
    return replace(made, uplift=uplift, effort=effort, label=f"{uplift}/{effort}")


def test_the_best_bundle_is_not_the_greedy_one() -> None:
    options = [finding_of(6, 1), finding_of(10, 2), finding_of(12, 3)]
    # By gain per day: 6/1 and 10/2 first, 16 in 3 days; the best 5 days hold 10 + 12.
    assert best_bundle(options, 5).findings == (options[1], options[2])
    assert best_bundle(options, 0.5).findings == ()
    assert best_bundle([], 5).findings == ()


def test_three_tenths_of_a_day_fit_into_three_tenths() -> None:
    options = [finding_of(1, 0.1), finding_of(1, 0.1), finding_of(1, 0.1)]
    assert len(best_bundle(options, 0.3).findings) == 3


def test_of_equal_bundles_the_shorter_is_taken_and_gainless_ones_never() -> None:
    options = [finding_of(5, 3), finding_of(5, 2), finding_of(0, 1)]
    assert best_bundle(options, 3).findings == (options[1],)


jobs_ = st.lists(st.tuples(st.integers(1, 12), st.integers(0, 20)), max_size=9)


@given(jobs_, st.integers(0, 40))
def test_the_knapsack_equals_brute_force(jobs: list[tuple[int, int]], budget: int) -> None:
    subsets = (each for size in range(len(jobs) + 1) for each in combinations(range(len(jobs)), size))
    sums = [(sum(jobs[i][0] for i in each), sum(jobs[i][1] for i in each)) for each in subsets]
    best = max((value, -cost) for cost, value in sums if cost <= budget)
    chosen = best_subset(jobs, budget)
    assert (sum(jobs[i][1] for i in chosen), -sum(jobs[i][0] for i in chosen)) == best


@given(
    st.lists(st.tuples(st.sampled_from([0.5, 1.0, 2.0, 3.5]), st.floats(0, 20)), max_size=7), st.floats(0, 12)
)
def test_the_bundle_equals_brute_force(pairs: list[tuple[float, float]], days: float) -> None:
    options = [finding_of(uplift, effort) for effort, uplift in pairs]
    subsets = (each for size in range(len(options) + 1) for each in combinations(options, size))
    fitting = [each for each in subsets if sum(option.effort for option in each) <= days]
    best = max(sum(option.uplift for option in each) for each in fitting)
    bundle = best_bundle(options, days).findings
    assert sum(option.effort for option in bundle) <= days
    assert sum(option.uplift for option in bundle) == pytest.approx(best, abs=1e-8)


def test_two_hundred_findings_are_no_wait() -> None:
    options = [finding_of(((n * 7919) % 997) / 100, 0.25 * (1 + n * 31 % 60)) for n in range(200)]
    start = time.perf_counter()
    bundle = best_bundle(options, 120).findings
    assert sum(option.effort for option in bundle) <= 120
    assert time.perf_counter() - start < 5


# --- what must be done before ----------------------------------------------------------------------

needs_ = st.dictionaries(st.integers(0, 7), st.sets(st.integers(0, 7), max_size=3), max_size=5)
few_jobs = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 15)), min_size=8, max_size=8)


@given(few_jobs, st.integers(0, 40), needs_)
def test_the_knapsack_with_needs_equals_brute_force(
    jobs: list[tuple[int, int]], budget: int, needs: dict[int, set[int]]
) -> None:
    def orderly(each: tuple[int, ...]) -> bool:
        """Say whether the jobs can be done one after the other, each once its needs are done."""
        left = set(each)
        while left:
            ready = {job for job in left if not needs.get(job, set()) - (set(each) - left)}
            if not ready:
                return False
            left -= ready
        return True

    subsets = (each for size in range(9) for each in combinations(range(8), size))
    sums = [
        (sum(jobs[i][1] for i in each), -sum(jobs[i][0] for i in each)) for each in subsets if orderly(each)
    ]
    best = max(one for one in sums if -one[1] <= budget)
    chosen = best_subset(jobs, budget, needs)
    assert orderly(chosen)
    assert (sum(jobs[i][1] for i in chosen), -sum(jobs[i][0] for i in chosen)) == best


def carded(finding: Finding, name: str, *needs: str) -> tuple[Finding, Action]:
    """Return a finding under a name of its own, and its card."""
    named = replace(finding, question=name, label=name)
    card = Action(name, "client", name, touchpoint_id=finding.touchpoint.id, question=name, needs=needs)
    return named, card


def test_a_finding_comes_with_what_its_card_needs_or_not_at_all() -> None:
    board, first = carded(finding_of(10, 2), "board", "survey")
    survey, second = carded(finding_of(1, 3), "survey")
    desk, third = carded(finding_of(4, 3), "desk")
    options, cards = [board, survey, desk], [first, second, third]
    assert best_bundle(options, 4).findings == (board,)
    # Within 4 days the board can't be mended: it needs the survey, 5 days together.
    assert best_bundle(options, 4, cards).findings == (desk,)
    assert best_bundle(options, 5, cards).findings == (board, survey)
    done = replace(second, done=date(2026, 3, 1))
    assert best_bundle([board, desk], 4, [first, done, third]).findings == (board,)


def test_work_that_mends_nothing_itself_costs_its_days_all_the_same() -> None:
    board, first = carded(finding_of(10, 2), "board", "permit")
    permit = Action("permit", "client", "Get the permit", effort=3.0, needs=("plan",))
    plan = Action("plan", "client", "Draw the plan", effort=1.0)
    assert best_bundle([board], 5, [first, permit, plan]).findings == ()
    bundle = best_bundle([board], 6, [first, permit, plan])
    assert bundle.findings == (board,)
    assert set(bundle.groundwork) == {permit, plan}


def test_two_hundred_findings_with_needs_are_no_wait() -> None:
    pairs = []
    for n in range(200):
        needs = (str(n - 1),) if n % 5 else ("100",) if n % 10 == 0 and n != 100 else ()
        found = finding_of(((n * 7919) % 997) / 100, 0.25 * (1 + n * 31 % 60))
        pairs.append(carded(found, str(n), *needs))
    start = time.perf_counter()
    bundle = best_bundle([one for one, _ in pairs], 120, [card for _, card in pairs])
    taken = {one.question for one in bundle.findings}
    assert bundle.findings
    assert all(set(card.needs) <= taken for one, card in pairs if one.question in taken)
    assert time.perf_counter() - start < 5
