from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from touchaudit.charts.badge import badge
from touchaudit.charts.bars import Bar, bullets, stage_bars
from touchaudit.charts.cover import cover_art
from touchaudit.charts.curve import Curve
from touchaudit.charts.dumbbell import Change, dumbbells
from touchaudit.charts.fonts import extent
from touchaudit.charts.grid import GridPoint, grid
from touchaudit.charts.heat import HeatCell, HeatTable, heat_map
from touchaudit.charts.journey import JourneyPoint, JourneyStage, journey
from touchaudit.charts.labels import Box
from touchaudit.charts.shapes import Figure
from touchaudit.charts.steps import Step, stairs
from touchaudit.charts.strip import wait_strip
from touchaudit.charts.svg import svg
from touchaudit.domain.client import Band, Bands

BANDS = Bands()
SCORES = st.one_of(st.none(), st.floats(0, 100))
NAMES = st.text(st.characters(exclude_categories=("C",)), min_size=1, max_size=60)


def stages(scores: list[float | None], *, name: str = "Waiting at the till") -> list[JourneyStage]:
    points = tuple(
        JourneyPoint(f"t{n}", n + 1, name, score, None if score is None else BANDS.of(score), 80.0)
        for n, score in enumerate(scores)
    )
    return [JourneyStage("Buy", 60.0, Band.FAIR, points)]


def figures(score: float | None, name: str, count: int) -> list[Figure]:
    band = None if score is None else BANDS.of(score)
    known = 50.0 if score is None else score
    bars = [Bar(f"s{n}", name, score, band, known, known) for n in range(count)]
    return [
        journey(stages([score] * count, name=name), 495, 260),
        stage_bars(bars, 320, 140),
        bullets(bars, 240, BANDS),
        grid(
            [GridPoint(f"t{n}", n, name, 1 + n % 5, known, n % 2 == 0) for n in range(count)],
            (3, 60),
            330,
            300,
        ),
        heat_map(HeatTable((name,), (name,) * 3, {(0, 0): HeatCell("c", score)}, 75), 495),
        wait_strip([known * 60] * count, 300, 240),
        dumbbells([Change("t", 1, name, known, 100 - known)] * count, 495),
        stairs(known, [Step(name, 4.0, count)], BANDS, 495, 150),
        badge(score, band, 50),
    ]


def inside(figure: Figure) -> bool:
    return all(
        extent(text)[0] >= -1 and extent(text)[1] <= figure.width + 1 and 0 <= text.y <= figure.height + 1
        for text in figure.texts()
    )


@settings(max_examples=25, deadline=None)
@given(SCORES, NAMES, st.integers(1, 20))
@example(99.0, "0", 6)  # dots that stand together at the end of the scale
@example(None, "\U00011a47", 1)  # a mark that takes no room
def test_no_word_leaves_its_figure(score: float | None, name: str, count: int) -> None:
    for figure in figures(score, name, count):
        assert inside(figure), figure.alt


def test_every_figure_says_what_it_shows_and_answers_to_the_pointer() -> None:
    for figure in figures(62.0, "Payment", 3):
        assert figure.alt
        assert "62" in figure.alt or "38" in figure.alt or "1 h 2 min" in figure.alt
        for hit in figure.hits:
            assert hit.id
            assert hit.label
            assert hit.x >= -1
            assert hit.x + hit.width <= figure.width + 1


def test_labels_of_the_curve_do_not_cover_one_another() -> None:
    figure = journey(stages([78, 61, 56, 83, 42, 34, 79, 92, 59, 88, 46, 66, 31, 74]), 495, 262)
    values = [Box.of(text) for text in figure.texts() if text.text in {"42", "34", "31", "56", "92", "88"}]
    assert len(values) == 6
    assert all(a.overlap(b) == 0 for index, a in enumerate(values) for b in values[index + 1 :])


def test_a_curve_stays_between_its_points() -> None:
    curve = Curve.through([(0, 10), (10, 90), (20, 90), (30, 20)])
    between = [curve.at(x / 10) for x in range(301)]
    assert min(between) >= 10 - 1e-9
    assert max(between) <= 90 + 1e-9
    assert curve.at(10) == 90


def test_nothing_is_drawn_across_a_touchpoint_without_a_score() -> None:
    whole = journey(stages([50, 60, 70, 80]), 495, 262)
    broken = journey(stages([50, 60, None, 80]), 495, 262)
    assert [text.text for text in broken.texts()].count("N/A") == 1
    assert broken.items != whole.items


def test_a_cell_without_audit_is_not_a_nought() -> None:
    table = HeatTable(("Buy",), ("Phone", "Post"), {(0, 0): HeatCell("c", None)}, 75)
    texts = {text.text for text in heat_map(table, 495).texts()}
    assert "not audited" in texts
    assert "0" not in texts


@pytest.mark.parametrize(
    ("score", "word"), [(89.96, "good"), (90, "excellent"), (59.99, "poor"), (60, "fair")]
)
def test_a_badge_has_a_word_by_the_unrounded_score(score: float, word: str) -> None:
    assert word in [text.text for text in badge(score, BANDS.of(score), 40).texts()]


def test_a_single_wait_is_an_observation_and_has_no_median() -> None:
    texts = " ".join(text.text for text in wait_strip([240], 300, 240).texts())
    assert "observed 4 min" in texts
    assert "median" not in texts


def test_svg_is_xml_that_says_what_it_shows() -> None:
    for figure in [*figures(62.0, 'A <b>&"name', 4), cover_art([10, 90], 595, 600)]:
        root = ElementTree.fromstring(svg(figure))
        assert root.attrib["aria-label"] == figure.alt
