"""The figures of the registers: what they show, and that they tell it to those who can't see it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from touchaudit.charts.fonts import extent
from touchaudit.charts.ledger import Stretch, ledger
from touchaudit.charts.scale import round_marks
from touchaudit.charts.shapes import Circle, Figure, Line, Rect
from touchaudit.charts.spark import spark
from touchaudit.charts.spread import spread_line
from touchaudit.charts.waiting import WaitingStep, waiting_curve

WIDE = 360.0
AMOUNTS = st.floats(0, 1e6)


def inside(figure: Figure) -> bool:
    """Whether every text stands on the figure."""
    return all(extent(text)[0] >= -1 and extent(text)[1] <= figure.width + 1 for text in figure.texts())


def test_the_ledger_puts_each_step_where_it_begins() -> None:
    steps = [
        Stretch("a", "Take the wish", 0, 10, adds=True, handoff=False),
        Stretch("b", "Copy it", 30, 20, adds=False, handoff=True),
    ]
    figure = ledger(steps, WIDE)
    first, second = [item for item in figure.items if isinstance(item, Rect)]
    # Of sixty minutes the first takes ten from the start, the second twenty after thirty of waiting.
    assert second.width == pytest.approx(2 * first.width)
    assert second.x - first.x == pytest.approx(4 * first.width)
    # What adds nothing is hatched, so that it is told without its colour too.
    hatching = [
        item for item in figure.items if isinstance(item, Line) and item.x1 != item.x2 and item.y1 != item.y2
    ]
    assert hatching
    assert all(second.x <= item.x2 <= item.x1 <= second.x + second.width for item in hatching)
    assert all(second.y <= item.y1 <= item.y2 <= second.y + second.height for item in hatching)
    assert [hit.id for hit in figure.hits] == ["a", "b"]
    assert "Copy it: 20 min of work, adds nothing, after 30 min" in figure.alt
    assert inside(figure)


def test_the_spread_begins_at_nothing_and_names_both_ends() -> None:
    figure = spread_line([("Branch", 450), ("Dealer", 900), ("Web", 600)], "£", WIDE)
    dots = sorted(item.x for item in figure.items if isinstance(item, Circle))
    zero = min(item.x1 for item in figure.items if isinstance(item, Line))
    assert (dots[-1] - zero) == pytest.approx(2 * (dots[0] - zero))
    told = [text.text for text in figure.texts()]
    assert "Branch, £450" in told and "Dealer, £900" in told
    assert inside(figure)


def test_a_spark_shows_its_target() -> None:
    values = [(date(2026, 8, 1), 7.5), (date(2026, 9, 1), 4.5)]
    with_target, without = spark(values, 5.0, WIDE, good=True), spark(values, None, WIDE)
    assert "against a target of 5" in with_target.alt
    assert sum(isinstance(item, Line) for item in with_target.items) == 1
    assert not any(isinstance(item, Line) for item in without.items)
    assert "1 Sep 2026: 4.5" in without.alt


def test_the_stair_shows_probes_without_a_reply_as_ticks_and_the_median() -> None:
    steps = [WaitingStep(3600, 0.5, 1)]
    bare = waiting_curve(steps, 2, WIDE, 130)
    full = waiting_curve(steps, 2, WIDE, 130, pending=[7200.0], median=3600)
    assert len(full.items) > len(bare.items)
    assert "median 1 h" in [text.text for text in full.texts()]
    assert waiting_curve((), 1, WIDE, 130, pending=[0.0]).items


@settings(max_examples=40)
@given(
    st.lists(st.tuples(AMOUNTS, AMOUNTS, st.booleans()), min_size=1, max_size=8),
    st.floats(200, 900),
    st.lists(AMOUNTS, min_size=1, max_size=8),
)
def test_no_figures_break_the_drawings(
    steps: list[tuple[float, float, bool]], wide: float, amounts: list[float]
) -> None:
    stretches = [
        Stretch(str(at), "Step", wait, work, adds, adds) for at, (wait, work, adds) in enumerate(steps)
    ]
    assert inside(ledger(stretches, wide))
    assert spread_line([(f"S{at}", amount) for at, amount in enumerate(amounts)], "", wide).items
    days = [(date.fromordinal(738_000 + at), amount) for at, amount in enumerate(amounts)]
    assert inside(spark(days, amounts[0], wide))


def test_money_is_marked_by_round_figures_that_hold_the_most() -> None:
    for most in (0.3, 1, 7, 99, 136_200, 1_080_000, 4_999_999):
        marks = round_marks(most)
        step = marks[1]
        assert marks[0] == 0 and marks[-1] >= most > marks[-2]
        assert 4 <= len(marks) <= 6 or most == 1
        assert float(f"{step:.1e}"[:3]) in (1.0, 2.0, 2.5, 5.0)
    assert round_marks(0) == (0, 1)
    assert round_marks(136_200) == (0, 50_000, 100_000, 150_000)
