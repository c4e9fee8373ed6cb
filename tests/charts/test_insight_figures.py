"""The figures of the insight page: whatever they are given, all stays inside and is told to the blind."""

from __future__ import annotations

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from touchaudit.charts.emotions import Felt, FeltWords, Memory, emotions
from touchaudit.charts.fonts import extent
from touchaudit.charts.gaps import GapRow, gap_rows
from touchaudit.charts.ranges import Axis, Ranged, ranges
from touchaudit.charts.shapes import Circle, Figure, Line, Path, Rect
from touchaudit.charts.svg import svg
from touchaudit.charts.timeline import Bar, timeline
from touchaudit.charts.waves import Part, WaveMark, change_parts, wave_line
from touchaudit.domain.client import Bands

BANDS = Bands()
NAMES = st.text(st.characters(exclude_categories=("C",)), min_size=1, max_size=60)
SAY = FeltWords("angry", "neutral", "delighted", "Emotions:")
TODAY = date(2026, 10, 1)
SCALE = Axis(0, 100, ((0, "0"), (50, "50"), (100, "100")), 75)


def felt(values: list[float], name: str = "Till") -> Figure:
    stops = [Felt(f"t{at}", name, value) for at, value in enumerate(values)]
    memory = Memory(values[0], values[-1], 0.5, 0.4, "peak", "end", "remembered +0.5", "mean +0.4")
    return emotions(stops, memory, SAY, 520, 220)


def figures(score: float, name: str, count: int) -> list[Figure]:
    band = BANDS.of(score)
    due = TODAY + timedelta(days=round(score) - 40)
    bars = [
        Bar(f"c{n}", name, due - timedelta(days=n * 30), due, done=n == 1, late=n == 0, needs=("c0",))
        for n in range(count)
    ]
    return [
        ranges([Ranged("a", name, score, score - 30, score + 30, "x", band)] * count, SCALE, 480, told="T"),
        ranges([Ranged("a", name, score, None, None, "one visit")] * count, SCALE, 360, told="T"),
        gap_rows([GapRow("a", name, 1 + score * 0.06, 7 - score * 0.06, wide=True)] * count, 420, told="T"),
        felt([score / 25 - 2] * count, name),
        wave_line([WaveMark("1", name, name, score, band, score - 9, score + 9)] * count, 420, 190, told="T"),
        wave_line([WaveMark("1", name, name, score, band)] * count, 420, 190, told="T"),
        change_parts([Part(name, score, 100 - score), Part(name, 0, score, whole=True)], 420, 190, told="T"),
        timeline(bars, TODAY, 620, told="T", today_word="today"),
    ]


@given(st.floats(0, 100), NAMES, st.integers(1, 6))
@example(100.0, "0", 6)
@settings(max_examples=25, deadline=None)
def test_nothing_leaves_a_figure(score, name, count):
    for figure in figures(score, name, count):
        for text in figure.texts():
            left, right = extent(text)
            assert -0.5 <= left <= right <= figure.width + 0.5, text
            assert 0 <= text.y <= figure.height + 0.5, text
        for hit in figure.hits:
            assert 0 <= hit.x <= hit.x + hit.width <= figure.width + 0.5
            assert 0 <= hit.y <= hit.y + hit.height <= figure.height + 0.5
        ElementTree.fromstring(svg(figure))


def test_the_text_for_the_blind_holds_every_figure():
    figure = gap_rows([GapRow("a", "Counter", 6, 4.5), GapRow("b", "Phone", 3, 5)], 400, told="Gaps:")
    assert figure.alt == "Gaps: Counter: 6.0 → 4.5, −1.5; Phone: 3.0 → 5.0, +2.0."
    assert [hit.id for hit in figure.hits] == ["a", "b"]


def test_a_single_observation_is_a_ring_without_a_whisker():
    one = ranges([Ranged("a", "North", 60, None, None, "one visit")], SCALE, 400, told="T")
    two = ranges([Ranged("a", "North", 60, 40, 80, "40–80")], SCALE, 400, told="T")
    assert [item.fill for item in one.items if isinstance(item, Circle)] == ["#FFFFFF"]
    level = [item for item in two.items if isinstance(item, Line) and item.y1 == item.y2]
    assert len(level) == 1
    assert not [item for item in one.items if isinstance(item, Line) and item.y1 == item.y2]


def test_the_peak_is_the_later_of_two_alike_and_the_end_the_last():
    texts = [text.text for text in felt([2.0, 0.5, -2.0, 1.0]).texts()]
    assert texts.count("peak") == texts.count("end") == 1
    both = [text.text for text in felt([1.0, -2.0]).texts()]
    assert "peak · end" in both


def test_a_change_is_told_part_by_part():
    parts = [Part("Before", 0, 60, whole=True), Part("Performance", 60, 72), Part("After", 0, 72, whole=True)]
    assert change_parts(parts, 400, 180, told="Change:").alt == (
        "Change: Before: 60.0; Performance: +12.0; After: 72.0."
    )


def test_what_is_due_before_its_need_has_a_broken_line_to_it():
    def lines(due: date) -> list[Path]:
        need = Bar("need", "Hire", TODAY, TODAY + timedelta(days=60))
        bar = Bar("bar", "Train", TODAY, due, needs=("need",))
        made = timeline([need, bar], TODAY, 600, told="T", today_word="today")
        return [item for item in made.items if isinstance(item, Path) and item.dash]

    assert len(lines(TODAY + timedelta(days=30))) == 1
    assert lines(TODAY + timedelta(days=90)) == []


def tip_of(need_due: date, bar_due: date) -> tuple[tuple[float, float], Rect]:
    """Return where the arrow to a card ends, and the bar of that card."""
    need = Bar("need", "Hire", TODAY, need_due)
    bar = Bar("bar", "Train", bar_due - timedelta(days=20), bar_due, needs=("need",))
    made = timeline([need, bar], TODAY, 600, told="T", today_word="today")
    head = [item for item in made.items if isinstance(item, Path)][-1]
    rects = [item for item in made.items if isinstance(item, Rect)]
    return (head.segments[1][1], head.segments[1][2]), rects[-1]


@pytest.mark.parametrize("days", [30, 60, 61, 90])
def test_an_arrow_ends_at_the_bar_that_needs_the_other(days):
    """A card may be due before, on the day of, or after what it needs: its arrow touches its bar."""
    (x, y), bar = tip_of(TODAY + timedelta(days=60), TODAY + timedelta(days=days))
    assert bar.x <= x <= bar.x + bar.width
    assert y == pytest.approx(bar.y)
