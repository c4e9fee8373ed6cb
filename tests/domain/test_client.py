from __future__ import annotations

import pytest

from touchaudit.domain.client import Band, Bands, ServiceStandard

from .factory import touchpoint


def test_bands_begin_at_their_lowest_score() -> None:
    bands = Bands()
    assert [bands.of(score) for score in (100, 90, 89.96, 75, 74.9, 60, 59.99, 0)] == [
        Band.EXCELLENT,
        Band.EXCELLENT,
        Band.GOOD,
        Band.GOOD,
        Band.FAIR,
        Band.FAIR,
        Band.POOR,
        Band.POOR,
    ]
    assert Bands(80, 50, 20).of(80) is Band.EXCELLENT


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Bands(excellent=70, good=75, fair=60),
        lambda: Bands(excellent=101),
        lambda: ServiceStandard(10, 5),
        lambda: touchpoint("T", criticality=6),
        lambda: touchpoint("T", expectation=8),
        lambda: touchpoint("T", reach=1.1),
    ],
)
def test_values_off_their_scale_are_refused(wrong) -> None:
    with pytest.raises(ValueError):
        wrong()
