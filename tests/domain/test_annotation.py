from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.annotation import (
    Arrow,
    Blur,
    Box,
    Ink,
    Label,
    from_json,
    moved,
    points_of,
    to_json,
    worth_drawing,
)

WIDE, HIGH = 1600, 1200
AT_X, AT_Y = st.integers(0, WIDE).map(float), st.integers(0, HIGH).map(float)
INK = st.sampled_from(Ink)
MARKS = st.one_of(
    st.builds(Arrow, AT_X, AT_Y, AT_X, AT_Y, INK),
    st.builds(Box, AT_X, AT_Y, AT_X, AT_Y, INK),
    st.builds(Blur, AT_X, AT_Y, AT_X, AT_Y),
    st.builds(Label, AT_X, AT_Y, st.text(), INK),
)


@given(st.lists(MARKS))
def test_marks_are_read_as_they_were_kept(marks):
    assert from_json(to_json(marks)) == tuple(marks)


def test_no_marks_are_kept_as_nothing():
    assert to_json(()) == ""


@given(MARKS, st.floats(-3000, 3000), st.floats(-3000, 3000))
def test_a_moved_mark_keeps_its_shape_and_stays_on_the_photo(mark, right, down):
    before, after = points_of(mark), points_of(moved(mark, right, down, (WIDE, HIGH)))
    for name, value in after.items():
        assert -1e-6 <= value <= (WIDE if name[0] == "x" else HIGH) + 1e-6
    if "x2" in before:
        assert abs((after["x2"] - after["x1"]) - (before["x2"] - before["x1"])) < 1e-6
        assert abs((after["y2"] - after["y1"]) - (before["y2"] - before["y1"])) < 1e-6


def test_what_shows_nothing_is_not_drawn():
    arrow, box, blur = Arrow(1, 1, 9, 1), Box(1, 1, 9, 9), Blur(1, 1, 9, 9)
    empty = (Arrow(3, 3, 3, 3), Box(1, 1, 9, 1), Blur(4, 1, 4, 9), Label(1, 1, "  "))
    assert worth_drawing((*empty, arrow, box, blur, Label(1, 1, "Here"))) == (
        arrow,
        box,
        blur,
        Label(1, 1, "Here"),
    )
