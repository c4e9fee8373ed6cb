"""Parts that are made when they are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from touchaudit.domain.later import Later, Parts


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
