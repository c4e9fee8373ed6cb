from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from touchaudit.charts.svg import svg
from touchaudit.reports.figures import drawings
from touchaudit.reports.model import Report
from touchaudit.reports.picture import EDGE, SCALE, png

from .conftest import Build


def test_every_figure_of_the_report_can_be_taken_by_itself(report: Report) -> None:
    known = drawings(report)
    keys = [drawing.key for drawing in known]
    assert keys[:6] == ["journey", "stages", "priorities", "heat", "road_map", "trend"]
    assert {"dimensions-1", "waits-2"} <= set(keys)
    assert len(keys) == len(set(keys))
    for drawing in known:
        figure = drawing.draw()
        assert figure.alt
        assert svg(figure).startswith("<svg")


def test_a_picture_is_as_large_as_its_figure_and_not_empty(report: Report) -> None:
    figure = drawings(report)[0].draw()
    image = Image.open(BytesIO(png(figure)))
    assert image.size == pytest.approx(
        ((figure.width + 2 * EDGE) * SCALE, (figure.height + 2 * EDGE) * SCALE), abs=2
    )
    colours = image.convert("RGB").getcolors(2**24)
    assert colours is not None
    found = {colour for _, colour in colours}
    assert (255, 255, 255) in found
    assert (0x12, 0x34, 0x4D) in found
    assert png(figure) == png(figure)


def test_the_journey_by_itself_is_one_row_however_long(build: Build) -> None:
    report = build(count=40, visits=1, waves=1, actions=False, photos=0)
    figure = drawings(report)[0].draw()
    assert len(figure.hits) == 40
    assert len({hit.y for hit in figure.hits}) == 1
