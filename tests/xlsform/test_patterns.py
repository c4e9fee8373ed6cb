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
        ("(a?){30}a{30}", "a" * 29),
        ("(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)!", "a" * 17),
        ("(a{1,100})*b", "a" * 200),
        ("(?i)(A+)+", "a" * 2_000 + "!"),
        (r"^(?=(.*\d)+$)(?!(a+)+!)[a-z\d]+x*", "a1" * 500 + "!"),
        ("(a+)+(?!x)$", "a" * 17 + "!"),
    ],
)
def test_dangerous_patterns_come_to_an_end(pattern: str, text: str) -> None:
    begun = time.perf_counter()
    assert matcher(pattern)(text) is False
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("(.*)*(?!x)y", "a" * 5_000),
        ("(a{1,200}){1,200}+", "a" * 500 + "!"),
        ("(.*a){20}", "a" * 200_000),
    ],
)
def test_what_would_take_too_long_is_not_answered(pattern: str, text: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(PatternError):
        matcher(pattern)(text)
    assert time.perf_counter() - begun < 5


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("[a-z&&[^aeiou]]+", "rhythm", True),
        ("[a-z&&[^aeiou]]+", "rhyme", False),
        ("[a-c[x-z]]*", "abcxyz", True),
        ("[^a-c[x-z]]*", "def", True),
        ("[^a-c[x-z]]*", "dez", False),
        (r"[\p{L}\d ]{2,20}", "Ñandú 7", True),
        (r"\p{Lu}\p{Ll}*", "Águila", True),
        (r"\p{Lu}\p{Ll}*", "águila", False),
        (r"\P{L}+", "12-3", True),
        (r"\pL", "ß", True),
        (r"\p{Punct}", "-", True),
        (r"[^\p{Punct}]+", "a.b", False),
        (r"\p{IsHan}+", "日本", True),
        (r"\p{IsCyrillic}+", "привет", True),
        (r"\p{IsLatin}+", "привет", False),
        (r"\QA.B\E+", "A.BB", True),
        (r"\QA.B", "AxB", False),
        (r"[\Q]^\E]+", "]^", True),
        (r"[\w-_.]+", "a-b_c.", True),
        (r"[a-\d]+", "a-7", True),
        (r"(?<year>\d{4})-\k<year>", "2026-2026", True),
        (r"\h+x\z", "\t\N{NO-BREAK SPACE}x", True),
        (r"a\Rb", "a\r\nb", True),
        (r"\x41\u0042\x{1F970}", "AB🥰", True),
        (r"(?i)yes|no", "NO", True),
        (r"((?i)a)b", "Ab", True),
        (r"((?i)a)b", "AB", False),
        (r"(?=.*\d)(?=.*[a-z]).{8,}", "secret123", True),
        (r"(?=.*\d)(?=.*[a-z]).{8,}", "secretsecret", False),
        (r"^(?!0)\d+(,\d{3})*$", "12,345", True),
        (r"^(?!0)\d+(,\d{3})*$", "02,345", False),
    ],
)
def test_the_dialect_of_phones(pattern: str, text: str, fits: bool) -> None:
    assert matcher(pattern)(text) is fits


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        "[a",
        "a**",
        "+",
        "a{99999999999}",
        r"\q",
        "(?P<a",
        r"\p{Nonsense}",
        "[z-a]",
        "a\\",
        r"[\x{110000}]",
    ],
)
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
