"""Which cards of the road map must wait for others: no circles, and no date before that of a need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from touchaudit.domain.visit import Action


@dataclass(frozen=True, slots=True)
class TooSoon:
    """A card that is due before one that it needs."""

    card: Action
    need: Action
    due: date
    need_due: date


def circle(cards: Iterable[Action]) -> tuple[Action, ...]:
    """Return the cards of a circle of needs, each waiting for the next; empty where there is none.

    Needs that point to no card are passed over: the card was removed.
    """
    known = {card.id: card for card in cards}
    done: set[str] = set()
    for start, card in known.items():
        path = [start]
        waiting = [(start, iter(_needs(card, known)))]
        while waiting:
            here, rest = waiting[-1]
            following = next(rest, None)
            if following is None:
                waiting.pop()
                path.pop()
                done.add(here)
            elif following in path:
                return tuple(known[one] for one in path[path.index(following) :])
            elif following not in done:
                path.append(following)
                waiting.append((following, iter(_needs(known[following], known))))
    return ()


def too_soon(cards: Iterable[Action]) -> tuple[TooSoon, ...]:
    """Return the open cards that are due before an open card that they need, in the order given."""
    known = {card.id: card for card in cards}
    found = []
    for card in known.values():
        for need in (known[one] for one in _needs(card, known)):
            if card.due is None or need.due is None or card.done or need.done:
                continue
            if card.due < need.due:
                found.append(TooSoon(card, need, card.due, need.due))
    return tuple(found)


def blocked(card: Action, cards: Iterable[Action]) -> tuple[Action, ...]:
    """Return the cards that a card still waits for: needs that are not done."""
    known = {one.id: one for one in cards}
    return tuple(known[one] for one in _needs(card, known) if known[one].done is None)


def free_to_need(card: Action, cards: Iterable[Action]) -> tuple[Action, ...]:
    """Return the cards that this one may be made to need: all that do not wait for it, directly or not."""
    known = {one.id: one for one in cards}
    waits: dict[str, list[str]] = {}
    for one in known.values():
        for need in _needs(one, known):
            waits.setdefault(need, []).append(one.id)
    reached, border = {card.id}, [card.id]
    while border:
        for waiting in waits.get(border.pop(), ()):
            if waiting not in reached:
                reached.add(waiting)
                border.append(waiting)
    return tuple(one for one in known.values() if one.id not in reached)


def _needs(card: Action, known: Mapping[str, Action]) -> list[str]:
    return [need for need in card.needs if need in known]
