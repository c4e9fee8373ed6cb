"""Labels with marks in them, as authors write them for phones."""

from __future__ import annotations

import pytest

from touchaudit.xlsform.markdown import without_markdown


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("**Bold** and *slanted*", "Bold and slanted"),
        ("__Bold__ and _slanted_", "Bold and slanted"),
        ("##### Car", "Car"),
        ('<span style="display:none">car-Price</span>', "car-Price"),
        ("See [the rules](https://example.org/a)", "See the rules"),
        ("# One\n## Two", "One\nTwo"),
    ],
)
def test_marks_go_and_words_stay(written: str, read: str) -> None:
    assert without_markdown(written) == read


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4",
        "first_name and last_name",
        "under 5 < 6 > 4",
        "Rate 1* to 5*",
        "No. #3",
        "[a] (b)",
        "if x<y and z>q",
    ],
)
def test_what_only_looks_like_a_mark_stays(text: str) -> None:
    assert without_markdown(text) == text
