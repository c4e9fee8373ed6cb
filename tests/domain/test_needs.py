"""Cards that wait for others."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.needs import blocked, circle, free_to_need, too_soon
from touchaudit.domain.visit import Action


def card(name: str, *needs: str, due: date | None = None, done: date | None = None) -> Action:
    return Action(name, "client", name.title(), needs=needs, due=due, done=done)


def test_a_chain_is_no_circle():
    assert circle((card("a", "b"), card("b", "c"), card("c"))) == ()
    assert circle((card("a", "gone"),)) == ()


def test_a_circle_is_told_in_its_order():
    found = circle((card("x"), card("a", "b"), card("b", "c"), card("c", "a")))
    assert [one.id for one in found] == ["a", "b", "c"]
    assert [one.id for one in circle((card("a", "a"),))] == ["a"]


def test_two_ways_to_the_same_need_are_no_circle():
    assert circle((card("a", "b", "c"), card("b", "d"), card("c", "d"), card("d"))) == ()


def test_due_before_its_need():
    early, late = date(2026, 5, 1), date(2026, 6, 1)
    cards = (card("hire", due=late), card("train", "hire", due=early), card("plan", "hire"))
    (found,) = too_soon(cards)
    assert (found.card.id, found.need.id, found.due, found.need_due) == ("train", "hire", early, late)
    assert too_soon((card("hire", due=late, done=early), card("train", "hire", due=early))) == ()
    assert too_soon((card("hire", due=early), card("train", "hire", due=early))) == ()


def test_what_a_card_waits_for():
    cards = (card("a", "b", "c"), card("b", done=date(2026, 1, 1)), card("c"))
    assert [one.id for one in blocked(cards[0], cards)] == ["c"]


def test_what_waits_for_a_card_can_not_be_its_need():
    cards = (card("a", "b"), card("b", "c"), card("c"), card("d"))
    assert [one.id for one in free_to_need(cards[2], cards)] == ["d"]
    assert [one.id for one in free_to_need(cards[0], cards)] == ["b", "c", "d"]


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=14))
def test_what_is_free_to_need_never_closes_a_circle(pairs):
    cards: dict[str, Action] = {str(n): card(str(n)) for n in range(7)}
    for one, need in pairs:
        free = {known.id for known in free_to_need(cards[str(one)], cards.values())}
        before = cards[str(one)].needs
        tried = card(str(one), *before, str(need))
        closes = bool(circle([tried if known.id == tried.id else known for known in cards.values()]))
        assert closes == (str(need) not in free)
        if not closes:
            cards[str(one)] = tried
