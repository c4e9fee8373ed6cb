from __future__ import annotations

from dataclasses import replace

import pytest

from touchaudit.domain.agreement import Level, Verdict
from touchaudit.domain.auditors import MOST_PAIRS, VERDICTS, Comparison, comparisons

from .factory import COUNTER, NA, client, said, scored, visit, walk


def compared(first, second, **changes):
    return comparisons(
        client(
            visit(walk(COUNTER, *first), auditor="Ann"),
            visit(walk(COUNTER, *second, **changes), auditor="Ben"),
        ),
        1,
    )


def choice(name: str, value: str):
    return said("staff", value, key=name, question=name, type="select_one")


def test_two_auditors_at_one_touchpoint_are_compared() -> None:
    first = [scored("a", 1), scored("b", 0), scored("c", 0.5), scored("d", NA), scored("only", 1)]
    second = [scored("a", 1), scored("b", 1), scored("c", 0), scored("d", 1)]
    (comparison,) = compared(first, second)
    assert comparison.auditors == ("Ann", "Ben")
    (level,) = comparison.levels
    assert (level.level, level.n, level.agreed) == (Level.ORDINAL, 3, pytest.approx(1 / 3))
    assert level.ac1 is None
    assert level.alpha is not None
    assert VERDICTS[level.verdict] == "too few questions to tell"
    # b is a whole point apart, c half of one; d was not answered twice.
    assert [one.question for one, _ in comparison.reword] == ["b", "c"]


def test_each_level_is_measured_by_its_own_distance() -> None:
    first = [
        scored("a", 1),
        scored("n", 0.5, type="integer", value="5"),
        scored("m", 0.1, type="integer", value="1"),
        choice("c", "red"),
        said("expectation", "6", type="range"),
        said("note", "words"),
    ]
    second = [
        scored("a", 1),
        scored("n", 0.6, type="integer", value="6"),
        scored("m", 0.1, type="integer", value="1"),
        choice("c", "blue"),
        said("expectation", "4", type="range"),
        said("note", "others"),
    ]
    (comparison,) = compared(first, second)
    assert [(level.level, level.n) for level in comparison.levels] == [
        (Level.NOMINAL, 1),
        (Level.ORDINAL, 1),
        (Level.INTERVAL, 2),
    ]
    interval = comparison.levels[2]
    # Distances 0.1² and 0; expected from 0.5, 0.6, 0.1, 0.1: 1 − 3·0.01/(0.01 + 2·0.16 + 2·0.25) = 0.964
    assert round(interval.alpha, 3) == 0.964
    # What somebody expected may well differ: it is asked about last.
    assert [one.key for one, _ in comparison.reword] == ["c", "n", "expectation"]


def test_skewed_answers_are_judged_by_ac1() -> None:
    same = [scored(f"q{n}", 1) for n in range(18)]
    first = [*same, scored("x", 1), scored("y", 0)]
    second = [*same, scored("x", 0), scored("y", 1)]
    (level,) = compared(first, second)[0].levels
    assert level.alpha < 0
    assert round(level.ac1, 2) == 0.89
    assert level.verdict is Verdict.RELIABLE


def test_where_only_one_pair_is_there_and_alike_ac1_speaks_alone() -> None:
    alike = [scored(f"a{n}", 1) for n in range(10)]
    (level,) = compared(alike, alike)[0].levels
    assert (level.alpha, level.ac1, level.verdict) == (None, 1, Verdict.RELIABLE)
    alike = [scored(f"n{n}", 1, type="integer") for n in range(10)]
    (level,) = compared(alike, alike)[0].levels
    assert (level.alpha, level.verdict) == (None, None)


def test_only_walks_with_one_checklist_by_different_people_are_compared() -> None:
    questions = [scored("a", 1)]
    assert compared(questions, questions, checklist="v2") == ()
    record = client(
        visit(walk(COUNTER, *questions), auditor="Ann"), visit(walk(COUNTER, *questions), auditor="Ann")
    )
    assert comparisons(record, 1) == ()


def of(auditor: str, **visited: str):
    made = visit(walk(COUNTER, scored("a", 1), scored("b", 0)), auditor=auditor)
    return replace(made, visit=replace(made.visit, **visited))


def test_walks_of_one_site_and_persona_are_compared_before_any_others() -> None:
    record = client(
        of("Ann", site_id="north", persona_id="parent"),
        of("Ben", site_id="south", persona_id="parent"),
        of("Cat", site_id="north", persona_id="parent"),
        of("Dan"),
    )
    found = comparisons(record, 1)
    assert found[0].auditors == ("Ann", "Cat")
    assert ("Ann", "Ben") not in [one.auditors for one in found]
    assert {one.auditors for one in found[1:]} == {("Ann", "Dan"), ("Ben", "Dan"), ("Cat", "Dan")}
    assert {(one.alike, one.pairs) for one in found} == {(True, 4)}


def test_walks_that_met_other_things_stand_in_only_where_there_are_none_alike() -> None:
    (only,) = comparisons(client(of("Ann", persona_id="parent"), of("Ben", persona_id="senior")), 1)
    assert not only.alike


def test_of_many_pairs_the_latest_are_compared_and_all_are_counted() -> None:
    found = comparisons(client(*(of(name) for name in "ABCDE")), 1)
    assert (len(found), found[0].auditors, found[0].pairs) == (MOST_PAIRS, ("D", "E"), 10)


def test_what_was_compared_before_holds_as_long_as_both_walks_do() -> None:
    ann, ben = (
        visit(walk(COUNTER, scored("a", 1)), auditor="Ann"),
        visit(walk(COUNTER, scored("a", 1)), auditor="Ben"),
    )
    known: dict[tuple[str, str], Comparison] = {}
    (first,) = comparisons(client(ann, ben), 1, known=known)
    (again,) = comparisons(client(ann, ben), 1, known=known)
    assert again.levels is first.levels
    other = replace(ben, walks=(replace(ben.walks[0], questions=walk(COUNTER, scored("a", 0)).questions),))
    (changed,) = comparisons(client(ann, other), 1, known=known)
    assert (first.levels[0].agreed, changed.levels[0].agreed) == (1, 0)
    assert len(known) == 1
