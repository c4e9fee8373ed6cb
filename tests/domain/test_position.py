"""Places as people write them, and what is not understood."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.position import Position, length, read_position, read_positions, written

BRISTOL = Position(51.45, -2.59)


@pytest.mark.parametrize(
    "text",
    [
        "51.45, -2.59",
        "51.45 -2.59",
        " 51.45;-2.59 ",
        "51,45; -2,59",
        "51,45 -2,59",
        "51.45 -2.59 12 4.5",
        "51.45N 2.59W",
        "N51.45 W2.59",
        "W 2.59, N 51.45",
        "51°27′N 2°35′24″W",
        "51° 27' 0\" N, 2° 35' 24\" W",
        "51 27 N 2 35.4 W",
        "51°27' -2°35'24\"",
        "51.45° −2.59°",
        "geo:51.45,-2.59?z=17",
        "https://www.openstreetmap.org/#map=17/51.45/-2.59",
        "https://www.openstreetmap.org/?mlat=51.45&mlon=-2.59",
        "https://maps.example.org/maps/@51.45,-2.59,17z",
        "https://maps.example.org/?q=51.45,-2.59",
    ],
)
def test_usual_ways_to_write_a_place(text: str) -> None:
    found = read_position(text)
    assert found is not None
    assert (found.latitude, found.longitude) == pytest.approx((51.45, -2.59), abs=1e-9)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bristol",
        "51.45",
        "91, 0",
        "0, 181",
        "51°61'N 2°W",
        "51.45N 2.59N",
        "51.45, ",
        "a51.45, -2.59b",
        "N W",
    ],
)
def test_what_is_no_place(text: str) -> None:
    assert read_position(text) is None


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_what_is_written_is_read_again(latitude: float, longitude: float) -> None:
    found = read_position(written(Position(latitude, longitude)))
    assert found is not None
    assert math.isclose(found.latitude, latitude, abs_tol=1e-7)
    assert math.isclose(found.longitude, longitude, abs_tol=1e-7)


@given(st.text(max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    found = read_position(text)
    assert found is None or (abs(found.latitude) <= 90 and abs(found.longitude) <= 180)


def test_lines_and_semicolons_part_places() -> None:
    assert read_positions("51.45, -2.59\n\nnowhere\n51.46, -2.60") == (
        BRISTOL,
        "nowhere",
        Position(51.46, -2.60),
    )
    assert read_positions("51.45 -2.59 0 0; 51.46 -2.60 0 0") == (BRISTOL, Position(51.46, -2.60))
    assert read_positions("51,45; -2,59") == (BRISTOL,)


def test_a_way_is_measured_on_the_globe() -> None:
    quarter = [Position(0, 0), Position(0, 90)]
    assert length(quarter) == pytest.approx(math.pi / 2 * 6_371_008.8)
    assert length([BRISTOL]) == 0
