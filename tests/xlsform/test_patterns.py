"""Regular expressions: the same answers as Python's, and always an end."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.xlsform.patterns import PatternError, matcher

MAIL = r"[A-Za-z0-9._%+-]+@([a-z0-9-]+\.)+[a-z]{2,}"


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        (MAIL, "someone.else+x@mail.example.org", True),
        (MAIL, "someone@example", False),
        (r"^\d+([.,]\d+)*$", "1,234.5", True),
        (r"^\d+([.,]\d+)*$", "1,", False),
        (r"(a+)+", "aaaa", True),
        (r"(a|b)*c+", "ababcc", True),
        (r"a{2,3}b+c*", "aaab", True),
        (r"a{2,3}b+c*", "ab", False),
        (r"(ab){2}c*d*", "ababd", True),
        (r"a{0}b*c*", "bc", True),
        (r"(?:x+|y+)z", "xxz", True),
        (r"[^]a]+b+", "xyb", True),
        (r"[\]\d]+-+", "]1-", True),
        (r"\p{L}+ \p{L}+", "Ñandú águila", True),
        (r".+\n.*", "a\nb", True),
        (r"a*?b+?", "aab", True),
        (r"()*x+", "xx", True),
        (r"(a*)*", "", True),
        (r"(a)\1+b+", "aaab", True),
        (r"(?=a)a+b+", "aab", True),
        (r"\bword\b.*.*", "word here", True),
    ],
)
def test_patterns_with_several_open_repeats(pattern: str, text: str, fits: bool) -> None:
    assert matcher(pattern)(text) is fits


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("(a+)+", "a" * 5_000 + "!"),
        ("(a|a)*(a|a)*", "a" * 5_000 + "!"),
        (".*.*.*.*x", "a" * 2_000),
        ("([a-z]+)*@([a-z]+)*", "a" * 2_000),
        ("(.*)*(?!x)y", "a" * 5_000),
        ("(a+)+(?!x)$", "a" * 24 + "!"),
        ("(a{1,200}){1,200}+", "a" * 500 + "!"),
    ],
)
def test_dangerous_patterns_come_to_an_end(pattern: str, text: str) -> None:
    begun = time.perf_counter()
    assert matcher(pattern)(text) is False
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize("pattern", ["(", "[a", "a**", "+", "a{99999999999}", r"\q", "(?P<a"])
def test_malformed_patterns_are_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        matcher(pattern)


PARTS = st.sampled_from(("a", "b", ".", "[ab]", "[^a]", r"\w", "^", "$", "(ab)", "(a|b)", "(a*)", "()"))
REPEATS = st.sampled_from(("", "", "*", "+", "?", "{2}", "{1,2}", "{2,}", "{0,1}", "*?", "+?"))


def _patterns(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(st.tuples(inner, REPEATS).map("".join), min_size=1, max_size=3).map("".join)
    return st.one_of(several.map("({})".format), st.tuples(several, several).map("({0[0]}|{0[1]})".format))


@given(st.recursive(PARTS, _patterns, max_leaves=6), st.text(alphabet="abc", max_size=6))
def test_the_same_as_pythons_matcher(pattern: str, text: str) -> None:
    pattern += "a*b*"  # two open repeats, so that the automaton is asked
    try:
        expected = re.fullmatch(pattern, text) is not None
    except re.error:
        with pytest.raises(PatternError):
            matcher(pattern)
        return
    assert matcher(pattern)(text) is expected
