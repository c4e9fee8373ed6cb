"""Names at the start of a row: three times as long as usual, they take two lines and lose no word."""

from __future__ import annotations

from itertools import pairwise

import pytest

from touchaudit.charts.bars import Bar, bullets
from touchaudit.charts.fonts import extent
from touchaudit.charts.names import row_name
from touchaudit.domain.client import Band, Bands

NAMES = ("Ease", "Capacidad de respuesta", "Zuverlässigkeit der Auskunft")


@pytest.mark.parametrize("name", NAMES)
def test_a_long_name_takes_two_lines_within_its_row(name: str) -> None:
    lines = row_name(name, 20, 88, "#000000")
    assert " ".join(line.text for line in lines) == name
    assert all(extent(line)[1] <= 88 for line in lines)
    assert all(
        line.y - 0.76 * line.size >= 20 - 7.5 and line.y + 0.22 * line.size <= 20 + 7.5 for line in lines
    )
    assert all(one.y + 0.22 * one.size <= two.y - 0.76 * two.size + 0.7 for one, two in pairwise(lines))


def test_dimensions_are_named_whole_in_every_language() -> None:
    bars = [Bar(name, name, 50.0, Band.FAIR) for name in NAMES]
    told = " ".join(text.text for text in bullets(bars, 246, Bands(), 19).texts())
    assert "…" not in told
    assert all(name in told for name in NAMES)
