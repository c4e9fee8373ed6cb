"""Both directions in one line, against Unicode's own cases (BidiCharacterTest.txt of Unicode 15)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from touchaudit.reports import bidi

UNICODE = Path("/usr/share/unicode/BidiCharacterTest.txt")
EVERY = 83
"""Of the cases that a Debian package holds, how many are passed over for one that is tried."""

# Code points; what says the direction (0 left, 1 right, 2 the text); level of the paragraph; that of each
# character (x where it counts for nothing); the characters from left to right.
CASES = """
0061 0062 0063 0020 0028 0064 0065 0066 0020 0627 0628 062C 0029 0020 05D0 05D1 05D2;1;1;\
2 2 2 1 1 2 2 2 1 1 1 1 1 1 1 1 1;16 15 14 13 12 11 10 9 8 5 6 7 4 3 0 1 2
0061 0028 0062 0029 0331;1;1;2 2 2 2 2;0 1 2 3 4
0041 200F 005B 200D 20D6 05D0 005D;1;1;2 1 1 x 1 1 1;6 5 4 2 1 0
062A 0031 002F 0032;2;1;1 2 2 2;1 2 3 0
0061 0028 05D0 005B 05D1 005D 0021 0029 0062;0;0;0 0 1 1 1 1 0 0 0;0 1 5 4 3 2 6 7 8
0661 0028 0061 0029;0;0;2 0 0 0;0 1 2 3
0028 0061 0029 0661;1;1;1 2 1 2;3 2 1 0
0028 05D0 0029 0020 0031 002A 0032;0;0;0 1 0 0 2 1 2;0 1 2 3 6 5 4
0028 0061 05D0 0028 0029 2680 05D1 0028 0029;0;0;0 0 1 1 1 1 1 0 0;0 1 6 5 4 3 2 7 8
05D0 0028 0061 0028 005B 0062 0029 0063 005D;0;0;1 0 0 0 0 0 0 0 0;0 1 2 3 4 5 6 7 8
"""


def told_by_unicode() -> Iterator[str]:
    yield from (line for line in CASES.strip().splitlines())
    if UNICODE.exists():
        steering = {"202A", "202B", "202C", "202D", "202E", "2029"}
        lines = (line for line in UNICODE.read_text().splitlines() if line and not line.startswith("#"))
        known = [line for line in lines if not steering & set(line.partition(";")[0].split())]
        yield from known[::EVERY]


def test_lines_are_put_into_the_order_that_unicode_tells() -> None:
    for case in told_by_unicode():
        codes, told, level, levels, order = case.split(";")
        text, base = "".join(chr(int(code, 16)) for code in codes.split()), int(level)
        if told == "2":
            assert (bidi.first_strong(text) or 0) == base, case
        counted = [one != "x" for one in levels.split()]
        runs = ((range(start, end), odd % 2) for start, end, odd in bidi.turned(text, base))
        seen = [at for places, odd in runs for at in (reversed(places) if odd else places) if counted[at]]
        assert seen == [int(at) for at in order.split()], case


TYPED = st.text("aB1.,:(« אבلا\u0301\u200f\u2066\u2067\u2068\u2069", max_size=30)


@given(TYPED, st.integers(0, 1))
def test_nothing_that_is_typed_gets_lost_or_doubled(text: str, base: int) -> None:
    places = [at for start, end, _ in bidi.turned(text, base) for at in range(start, end)]
    assert sorted(places) == list(range(len(text)))


WORDS = st.sampled_from(
    ["Shop", "בית", "12", "«א", "b»", f"{bidi.FSI}קופה", f"3{bidi.PDI}", f"{bidi.FSI}Tor", f"{bidi.PDI}."]
)


@given(st.lists(WORDS, min_size=1), st.data())
def test_lines_of_a_paragraph_stand_alone_as_they_stood_together(
    words: list[str], data: st.DataObject
) -> None:
    text = bidi.settled(" ".join(words))
    base = bidi.first_strong(text) or 0
    whole = bidi.resolved(text, base)
    cut = data.draw(st.integers(1, len(words))) - 1
    lines = text.split(" ")
    lines = [" ".join(lines[:cut]), " ".join(lines[cut:])] if cut else [text]
    at = 0
    for told, line in zip(bidi.closed(lines, base), lines, strict=True):
        start = told.index(line)
        directions = [level % 2 for level in bidi.resolved(told, base)[start : start + len(line)]]
        letters = [place for place, one in enumerate(line) if one.isalpha()]
        assert [directions[place] for place in letters] == [whole[at + place] % 2 for place in letters]
        at += len(line) + 1
