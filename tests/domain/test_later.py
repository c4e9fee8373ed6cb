"""Parts that are made when they are looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pytest

from touchaudit.domain import later
from touchaudit.domain.later import Later, NotYetError, Parts, kept, patience


@dataclass(frozen=True, slots=True)
class Pair(Later):
    """Two fields, to come later."""

    one: int
    other: int


def test_only_what_is_looked_at_is_made_and_that_once() -> None:
    made: list[int] = []

    def make(number: int) -> int:
        made.append(number)
        return number * number

    parts = Parts(partial(make, number) for number in range(1000))
    assert len(parts) == 1000
    assert parts
    rest = parts[990:]
    assert made == []
    assert (parts[3], parts[-1], rest[-1], parts[3]) == (9, 998_001, 998_001, 9)
    assert made == [3, 999]


def test_they_are_what_a_tuple_of_them_is() -> None:
    parts = Parts(partial(int, text) for text in ("1", "2", "3"))
    assert parts == (1, 2, 3)
    assert (1, 2, 3) == parts  # noqa: SIM300 - a tuple that is asked leaves it to them
    assert hash(parts) == hash((1, 2, 3))
    assert parts[::-1] == (3, 2, 1)
    assert parts != (1, 2)
    assert not Parts(())


def test_what_was_let_go_is_fetched_again() -> None:
    asked: list[str] = []

    def fetch(name: str) -> dict[str, int]:
        asked.append(name)
        return {name: len(asked)}

    pair = Pair.later(fetch, one=7)
    assert (pair.other, pair.other) == (1, 1)
    pair.let_go("other")
    assert not pair.has("other")
    assert (pair.one, pair.other, asked) == (7, 2, ["other", "other"])
    whole = Pair(1, 2)
    whole.let_go("other")
    assert whole.other == 2


@dataclass
class Walks:
    """Something that figures are kept of."""

    numbers: tuple[int, ...]
    kept: dict[str, object]


Totals = Callable[[Walks], list[int]]


@pytest.fixture
def all_totals(monkeypatch: pytest.MonkeyPatch) -> Totals:
    """Fifty figures that are worked out in a moment, known to nobody else."""
    monkeypatch.setattr(later, "FIGURES", {})

    @kept
    def total_of_three(walks: Walks, first: int) -> int:
        return sum(walks.numbers[first : first + 3])

    return lambda walks: [total_of_three(walks, first) for first in range(50)]


def test_who_has_no_patience_gets_a_figure_each_time_and_all_in_the_end(all_totals: Totals) -> None:
    walks, tries, worked_out = Walks(tuple(range(60)), {}), 0, 0
    while True:
        tries += 1
        try:
            with patience(0.0) as given:
                found = all_totals(walks)
        except NotYetError:
            worked_out += given.worked_out
            assert given.worked_out >= 1
            assert len(walks.kept) == worked_out
        else:
            break
    assert 1 < tries <= 50
    assert found == all_totals(Walks(tuple(range(60)), {}))


def test_what_is_kept_costs_no_patience(all_totals: Totals) -> None:
    walks = Walks(tuple(range(60)), {})
    found = all_totals(walks)
    with patience(0.0) as given:
        assert all_totals(walks) == found
    assert given.worked_out == 0
