"""Which finished actions moved the score that they promised to move."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain import factory as make
from touchaudit.domain.effects import Effect, action_effects
from touchaudit.domain.visit import Action

COUNTER = make.touchpoint("Counter")
DONE = date(2026, 6, 1)
CARD = Action("card", "client", "Greet first", touchpoint_id="counter", question="greet", done=DONE)


def on(month: int, score: float, name: str = "greet"):
    walk = make.walk(COUNTER, make.scored(name, score), make.scored("other", 0.5))
    return make.visit(walk, on=date(2026, month, 1), wave=1 if month < 6 else 2)


def effect(*visits, card: Action = CARD):
    (found,) = action_effects(make.client(*visits, actions=(card,)))
    return found


def test_better_by_more_than_chance_may_bring():
    found = effect(on(1, 0.1), on(2, 0.2), on(3, 0.15), on(6, 0.8), on(7, 0.9), on(8, 0.85))
    assert found.effect is Effect.MOVED
    assert (found.visits_before, found.visits_after) == (3, 3)
    # Means 0.15 and 0.85; both s = 0.05, so SE = 0.05·√(2/3) = 0.040825, df 4, t = 2.7764: ± 0.11335.
    assert found.interval == pytest.approx((0.7 - 0.11335, 0.7 + 0.11335), abs=1e-4)
    # Two questions of equal weight: the touchpoint moved by half of 70 points.
    assert found.gained == pytest.approx(35)


def test_one_visit_on_each_side_is_an_observation():
    found = effect(on(1, 0.0), on(6, 1.0))
    assert (found.effect, found.interval) == (Effect.SEEN, None)


def test_one_visit_on_each_side_is_an_observation_whichever_way_it_went():
    """From 0 to 1 and from 1 to 0 are the same move: with one visit on a side neither is told from chance."""
    found = effect(on(1, 1.0), on(6, 0.0))
    assert (found.effect, found.interval) == (Effect.FELL, None)
    assert effect(on(1, 0.8), on(2, 0.9), on(6, 0.1)).effect is Effect.FELL


def test_worse_by_more_than_chance_may_bring():
    found = effect(on(1, 0.8), on(2, 0.9), on(3, 0.85), on(6, 0.1), on(7, 0.2), on(8, 0.15))
    # The mirror of better: −0.7 ± 0.11335.
    assert (found.effect, found.interval) == (
        Effect.WORSE,
        pytest.approx((-0.7 - 0.11335, -0.7 + 0.11335), abs=1e-4),
    )


def test_within_noise():
    found = effect(on(1, 0.0), on(2, 0.9), on(6, 0.3), on(7, 0.95))
    assert found.effect is Effect.NOISE
    assert found.interval.low < 0 < found.interval.high


def test_still_and_waiting():
    assert effect(on(1, 0.5), on(6, 0.5)).effect is Effect.STILL
    assert effect(on(1, 0.5)).effect is Effect.WAITING
    waiting = effect(on(6, 1.0))
    assert (waiting.effect, waiting.before, waiting.after) == (Effect.WAITING, None, 1.0)


def test_the_day_it_was_done_counts_as_after_and_open_cards_do_not_count():
    assert effect(on(1, 0.0), on(6, 1.0)).visits_after == 1
    record = make.client(on(1, 0.0), actions=(Action("open", "client", "Open", question="greet"),))
    assert action_effects(record) == ()
