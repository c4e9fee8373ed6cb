"""What fell short again and again."""

from __future__ import annotations

from datetime import date

from tests.domain import factory as make
from touchaudit.domain.streaks import streaks

COUNTER = make.touchpoint("Counter", 5)


def on(day: int, *questions, wave: int = 1):
    return make.visit(make.walk(COUNTER, *questions), on=date(2026, 1, day), wave=wave)


def test_third_visit_running():
    record = make.client(
        on(3, make.scored("greet", 0.5), wave=2),
        on(1, make.scored("greet", 1.0)),
        on(2, make.scored("greet", 0.0)),
        on(4, make.scored("greet", 0.2), wave=3),
    )
    (found,) = streaks(record)
    assert (found.length, found.always, found.label) == (3, False, "Greet")
    assert [visit.on.day for visit in found.visits] == [2, 3, 4]
    assert streaks(record, least=4) == ()


def test_a_visit_that_did_not_answer_neither_breaks_nor_lengthens_it():
    record = make.client(
        on(1, make.scored("greet", 0.0)),
        on(2, make.scored("greet", make.NOT_OBSERVED)),
        on(3, make.scored("greet", 0.0)),
    )
    (found,) = streaks(record)
    assert (found.length, found.always) == (2, True)


def test_a_good_visit_ends_it():
    record = make.client(on(1, make.scored("greet", 0.0)), on(2, make.scored("greet", 1.0)))
    assert streaks(record, least=1) == ()


def test_the_longest_run_leads_then_knock_outs():
    record = make.client(
        *(
            on(
                day,
                make.scored("greet", 0.5),
                make.scored("safe", 0.0, 0, critical=1.0) if day > 1 else make.scored("safe", 1.0, 0),
                make.scored("smile", 0.5) if day > 1 else make.scored("smile", 1.0),
                make.scored("thanks", 0.0, bonus=True),
            )
            for day in (1, 2, 3)
        )
    )
    assert [(one.question, one.length, one.knockout) for one in streaks(record)] == [
        ("greet", 3, False),
        ("safe", 2, True),
        ("smile", 2, False),
    ]
