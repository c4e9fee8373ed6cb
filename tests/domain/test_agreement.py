from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.agreement import (
    Level,
    Verdict,
    cohen_kappa,
    gwet_ac1,
    is_skewed,
    krippendorff_alpha,
    percent_agreement,
    verdict,
)

X = None
# K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), examples A, B and C.
A = list(zip("0100000010", "1110010000", strict=True))
B = list(zip("aabbdcccedda", "babbbccceddd", strict=True))
C = list(
    zip(
        [1, 2, 3, 3, 2, 1, 4, 1, 2, X, X, X],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, X, 3],
        [X, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, X],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, X],
        strict=True,
    )
)
# METHOD's table 18/1/1/0: both said yes 18 times, each said yes alone once, never both no.
SKEWED = [("yes", "yes")] * 18 + [("yes", "no"), ("no", "yes")]


def test_alpha_against_krippendorffs_examples() -> None:
    assert round(krippendorff_alpha(A), 3) == 0.095
    assert round(krippendorff_alpha(B), 3) == 0.692
    levels = {level: round(krippendorff_alpha(C, level), 3) for level in Level}
    assert levels == {Level.NOMINAL: 0.743, Level.ORDINAL: 0.815, Level.INTERVAL: 0.849}


def test_ac1_against_gwets_software() -> None:
    # The same data is cac.raw4raters in Gwet's irrCAC: agreement 0.8181818, AC1 0.77544.
    assert round(percent_agreement(C), 7) == 0.8181818
    assert round(gwet_ac1(C), 5) == 0.77544


def test_the_skewed_table_of_the_method() -> None:
    # κ: chance 0.95² + 0.05² = 0.905, (0.9 − 0.905)/0.095. AC1: chance 2·0.95·0.05 = 0.095, 0.805/0.905.
    assert percent_agreement(SKEWED) == pytest.approx(0.9)
    assert round(cohen_kappa(SKEWED), 2) == -0.05
    assert round(gwet_ac1(SKEWED), 2) == 0.89
    assert is_skewed(SKEWED)
    assert not is_skewed(A + [("1", "1")] * 9)


def test_kappa_against_fleiss() -> None:
    # J. L. Fleiss, Statistical Methods for Rates and Proportions (1981), table 13.1: 100 patients, κ = 0.676.
    table = {
        ("p", "p"): 75,
        ("p", "n"): 1,
        ("p", "o"): 4,
        ("n", "p"): 5,
        ("n", "n"): 4,
        ("n", "o"): 1,
        ("o", "o"): 10,
    }
    assert round(cohen_kappa([pair for pair, n in table.items() for _ in range(n)]), 3) == 0.676


def test_where_nothing_varies_alpha_and_kappa_have_nothing_to_say() -> None:
    alike = [("yes", "yes")] * 5
    assert krippendorff_alpha(alike) is None
    assert cohen_kappa(alike) is None
    assert gwet_ac1(alike) == 1


def test_without_pairs_there_is_no_agreement_to_measure() -> None:
    alone = [("yes", None), (None, "no")]
    for measure in (krippendorff_alpha, gwet_ac1, percent_agreement):
        assert measure(alone) is None
    assert cohen_kappa([]) is None
    assert not is_skewed([])


def test_verdicts_are_given_on_unrounded_values() -> None:
    assert [verdict(value, 10) for value in (0.80, 0.7999, 0.667, 0.6669)] == [
        Verdict.RELIABLE,
        Verdict.TENTATIVE,
        Verdict.TENTATIVE,
        Verdict.UNRELIABLE,
    ]


def test_fewer_than_ten_questions_get_no_verdict() -> None:
    """Two questions, one of them alike, once were "reliable"."""
    assert [verdict(1.0, n) for n in (1, 2, 9, 10)] == [Verdict.TOO_FEW] * 3 + [Verdict.RELIABLE]
    assert (verdict(None, 9), verdict(None, 10)) == (Verdict.TOO_FEW, None)


tables = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=30)


@given(tables, st.sampled_from(list(Level)))
def test_full_agreement_is_one_and_nothing_beats_it(pairs: list[tuple[int, int]], level: Level) -> None:
    alpha = krippendorff_alpha(pairs, level)
    assert alpha is None or alpha <= 1 + 1e-12
    assert gwet_ac1(pairs) <= 1 + 1e-12
    same = [(one, one) for one, _ in pairs]
    assert krippendorff_alpha(same, level) in (None, 1)
    assert gwet_ac1(same) == pytest.approx(1)


@given(tables, st.sampled_from(list(Level)))
def test_who_is_named_first_does_not_matter(pairs: list[tuple[int, int]], level: Level) -> None:
    swapped = [(other, one) for one, other in pairs]
    assert krippendorff_alpha(swapped, level) == pytest.approx(krippendorff_alpha(pairs, level))
    assert gwet_ac1(swapped) == pytest.approx(gwet_ac1(pairs))
