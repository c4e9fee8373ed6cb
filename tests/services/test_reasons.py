"""What is printed of how a figure came about: as much as has room, and nothing else is put together."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from touchaudit.domain.client import Client
from touchaudit.domain.derivation_steps import Step, Unit
from touchaudit.domain.later import Parts
from touchaudit.reports.reasons_model import Reason
from touchaudit.services import reasons
from touchaudit.services.derivations import WhyView, why_later, why_view

BANDS = Client("c", "Client").bands


class Tree:
    """Steps of so many parts on each level; remembers which were put together."""

    def __init__(self, *widths: int) -> None:
        self._widths = widths
        self.made: list[str] = []

    def step(self, name: str = "") -> Step:
        self.made.append(name)
        depth = name.count(".") + 1 if name else 0
        wide = self._widths[depth] if depth < len(self._widths) else 0
        names = (f"{name}.{at}" if name else str(at) for at in range(1, wide + 1))
        return Step(name, 1.0, Unit.NUMBER, parts=Parts(partial(self.step, one) for one in names))


def said(view: WhyView) -> Reason:
    return Reason(view.step.title, "")


def gather(view: WhyView, tell: Callable[[WhyView], Reason], most: int) -> Reason:
    *looked_up, whole = reasons.gather(view, tell, most)
    assert set(looked_up) == {None}
    assert whole is not None
    return whole


def names(reason: Reason) -> list[str]:
    return [part.name for part in reason.below()]


def test_all_of_it_is_there_while_there_is_room() -> None:
    whole = gather(why_view(Tree(2, 2).step(), BANDS), said, most=6)
    assert names(whole) == ["1", "1.1", "1.2", "2", "2.1", "2.2"]
    assert not any(part.left_out for part in (whole, *whole.below()))


def test_a_sum_has_all_its_terms_or_none_and_nothing_below_a_gap_is_opened() -> None:
    tree = Tree(3, 2, 2)
    whole = gather(why_view(tree.step(), BANDS), said, most=8)
    assert names(whole) == ["1", "1.1", "1.2", "2", "2.1", "2.2", "3"]
    assert {part.name: part.left_out for part in whole.below() if part.left_out} == {
        **dict.fromkeys(("1.1", "1.2", "2.1", "2.2", "3"), 2)
    }


def test_of_too_many_terms_the_first_stand() -> None:
    whole = gather(why_view(Tree(1_000, 4).step(), BANDS), said, most=5)
    assert names(whole) == ["1", "2", "3", "4", "5"]
    assert whole.left_out == 995
    assert {part.left_out for part in whole.parts} == {4}


def test_what_is_not_printed_is_never_put_together() -> None:
    tree = Tree(10, 100, 1_000)
    whole = gather(why_view(tree.step(), BANDS), said, most=320)
    assert sorted(tree.made) == sorted(["", *names(whole)])
    assert len(names(whole)) == 310


def test_a_step_that_is_explained_late_is_gathered_too() -> None:
    whole = gather(why_later(Tree(2, 1).step), said, most=10)
    assert names(whole) == ["1", "1.1", "2", "2.1"]
