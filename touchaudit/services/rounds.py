"""The rounds of repeats: which there are around a question, what each is about, and their order."""

from __future__ import annotations

from textwrap import shorten

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.visit import RepeatInstance
from touchaudit.services.live import LiveWalk, misplaced
from touchaudit.services.questions import look
from touchaudit.services.walk_values import RepeatLine, RoundsView, RoundView

_LONGEST = 32


def rounds_around(live: LiveWalk, ref: str, touchpoint: Touchpoint) -> tuple[RoundsView, ...]:
    """Return the rounds of each repeat that a question stands in, outermost first."""
    instances = [group for group in live.session.groups_of(ref) if group.endswith("]")]
    return tuple(_rounds(live, instance, touchpoint) for instance in instances)


def repeat_lines(live: LiveWalk, touchpoint: Touchpoint) -> tuple[RepeatLine, ...]:
    """Return every repeat that can be filled now; one inside a round says which round that is."""
    lines = []
    for ref in live.session.repeats():
        count = sum(live.session.ref_of(key).rpartition("[")[0] == ref for key in live.instances)
        label = live.session.node(ref).label
        around, bracket, _ = ref.rpartition("]")  # a repeat inside a round of another
        inside = title_of(live, f"{around}]", touchpoint) if bracket else ""
        label = f"{label} ({shorten(inside, _LONGEST, placeholder='…')})" if inside else label
        lines.append(RepeatLine(ref, label, count, live.session.is_counted(ref)))
    return tuple(lines)


def title_of(live: LiveWalk, instance: str, touchpoint: Touchpoint) -> str:
    """Return what a round is about: its first answer in words; "" while it has none."""
    inside = (ref for ref in live.session.questions() if ref.startswith(f"{instance}/"))
    records = (look(live, ref, touchpoint).record for ref in inside)
    return next((record.answer for record in records if record.value and record.type != "note"), "")


def order_with(live: LiveWalk, instance: str, to: int) -> list[RepeatInstance]:
    """Return the instances whose place changes when one becomes the round of number ``to``, from 1."""
    repeat, _, number = instance.removesuffix("]").rpartition("[")
    keys = live.session.saved().instances
    siblings = [key for key in keys if live.session.ref_of(key).rpartition("[")[0] == repeat]
    moved = siblings.pop(int(number) - 1)
    siblings.insert(max(0, min(len(siblings), to - 1)), moved)
    waiting = iter(siblings)
    order: list[str] = []
    for key in keys:
        if key in siblings:
            top = next(waiting)
            order += [one for one in keys if one == top or one.startswith(f"{top}/")]
        elif not any(key.startswith(f"{top}/") for top in siblings):
            order.append(key)
    return list(misplaced(live.walk.id, order, live.instances))


def _rounds(live: LiveWalk, instance: str, touchpoint: Touchpoint) -> RoundsView:
    repeat, number, count, label, fixed = live.repeat_of(instance)
    refs = [f"{repeat}[{one}]" for one in range(1, count + 1)]
    rounds = tuple(RoundView(ref, title_of(live, ref, touchpoint)) for ref in refs)
    return RoundsView(repeat, label or live.session.node(repeat).label, number, rounds, fixed)
