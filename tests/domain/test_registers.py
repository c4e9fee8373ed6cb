"""Quotes, mentions, metrics and the chain, each worked by hand."""

from __future__ import annotations

import statistics
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain import fieldwork as kinds
from touchaudit.domain.chain import chain_figures, felt
from touchaudit.domain.fieldwork import Fieldwork, Worth
from touchaudit.domain.mentions import by_keyword, by_source, mention_figures
from touchaudit.domain.metrics import Tracking, metric_lines, tracking
from touchaudit.domain.quotes import brief_lines, spread
from touchaudit.domain.visit import Moment, MomentKind

from .factory import client, said, touchpoint, visit, walk

DAY = date(2026, 9, 1)
TODAY = date(2026, 9, 21)
DESK, PHONE, BILL = touchpoint("Desk"), touchpoint("Phone"), touchpoint("Bill")


# Quotes


def test_the_spread_of_three_quotes_for_one_brief() -> None:
    brief = kinds.QuoteBrief("b", "client", "A crown", DAY)
    quotes = tuple(
        kinds.Quote(name, "b", name, amount)
        for name, amount in (("A", 600), ("B", 450), ("C", 750), ("D", None))
    )
    (line,) = brief_lines(Fieldwork(briefs=(brief,), quotes=quotes))
    assert line.spread is not None and line.missing == 1
    # 450, 600, 750: range 300, highest by lowest 5/3, mean 600, deviation √(2·150²/2) = 150, so 25 %.
    assert (line.spread.range, line.spread.median, line.spread.mean) == (300, 600, 600)
    assert line.spread.ratio == pytest.approx(5 / 3)
    assert line.spread.variation == pytest.approx(0.25)


def test_a_spread_says_nothing_it_can_not_know() -> None:
    assert spread([]) is None
    alone = spread([450])
    assert alone is not None and (alone.range, alone.ratio, alone.variation) == (0, 1, None)
    free = spread([0, 100])
    assert free is not None and free.ratio is None
    gift = spread([0, 0])
    assert gift is not None and gift.variation is None
    brief = kinds.QuoteBrief("b", "client", "Nobody answers", DAY)
    (line,) = brief_lines(Fieldwork(briefs=(brief,), quotes=(kinds.Quote("q", "b", "A"),)))
    assert (line.spread, line.missing) == (None, 1)


@given(st.lists(st.floats(1, 1e6), min_size=2, max_size=12), st.floats(0.01, 100))
def test_the_spread_does_not_depend_on_the_currency(amounts: list[float], rate: float) -> None:
    one, other = spread(amounts), spread([amount * rate for amount in amounts])
    assert one is not None and other is not None
    assert other.ratio == pytest.approx(one.ratio)
    assert other.variation == pytest.approx(one.variation, abs=1e-9)
    assert one.lowest <= one.median <= one.highest
    assert one.variation == pytest.approx(statistics.stdev(amounts) / statistics.mean(amounts))


# Mentions


def mention(name: str, sentiment: int, answered: int | None = None, **changes: object) -> kinds.Mention:
    """A mention of the first of September, answered so many days later."""
    reply = None if answered is None else DAY.replace(day=1 + answered)
    fields = {"source": "Forum", **changes}
    return kinds.Mention(name, "client", DAY, sentiment=sentiment, answered=reply, **fields)


MENTIONS = (
    mention("a", 1, 2),
    mention("b", -1, 4, source="Reviews", keyword="queue"),
    mention("c", -1, source="Reviews", keyword="Queue"),
    mention("d", 0, source="forum", keyword="price"),
)


def test_mentions_are_weighed_and_answers_timed() -> None:
    figures = mention_figures(MENTIONS, TODAY)
    assert (figures.count, figures.good, figures.bad, figures.answered, figures.bad_answered) == (
        4,
        1,
        2,
        2,
        1,
    )
    assert figures.net == pytest.approx(-0.25)
    assert figures.share_answered == 0.5
    # Of four, 3/4 wait after day 2 and 1/2 after day 4: half of them no longer wait.
    assert figures.days == 4
    assert mention_figures(MENTIONS[2:], TODAY).days is None
    assert (mention_figures((), TODAY).net, mention_figures((), TODAY).share_answered) == (None, None)


def test_mentions_group_by_source_and_keyword_whatever_the_capitals() -> None:
    assert [(one.name, one.count, one.bad) for one in by_source(MENTIONS, TODAY)] == [
        ("Forum", 2, 0),
        ("Reviews", 2, 2),
    ]
    assert [(one.name, one.count) for one in by_keyword(MENTIONS, TODAY)] == [("queue", 2), ("price", 1)]


# Metrics


def metric(*values: float, target: float | None = None, higher: bool = True) -> Fieldwork:
    return Fieldwork(
        metrics=(kinds.Metric("m", "client", "desk", "No-shows", "%", target, higher),),
        readings=tuple(
            kinds.Reading(f"r{at}", "m", date(2026, at, 1), value) for at, value in enumerate(values, 1)
        ),
    )


@pytest.mark.parametrize(
    ("values", "higher", "met", "better"),
    [
        ((8.0, 6.0, 4.0), False, True, True),  # fewer no-shows than the five promised
        ((3.0, 6.0), False, False, False),
        ((8.0, 6.0, 4.0), True, False, False),
        ((5.0,), True, True, None),
        ((), True, None, None),
    ],
)
def test_a_metric_against_its_target(
    values: tuple[float, ...], higher: bool, met: bool | None, better: bool | None
) -> None:
    (line,) = metric_lines(metric(*values, target=5, higher=higher))
    assert (line.met, line.better) == (met, better)
    assert line.off == (values[-1] - 5 if values else None)
    assert metric_lines(metric(*values, higher=higher))[0].met is None


def test_a_touchpoint_without_a_metric_is_a_gap() -> None:
    def told(value: str):
        return said("metric", value, type="select_one")

    record = client(
        visit(walk(PHONE, told("counted"))),
        visit(walk(PHONE, told("measured"))),
        visit(walk(BILL, told("untracked"), said("metric", "7", key="attempts", type="integer"))),
        touchpoints=(DESK, PHONE, BILL, touchpoint("Web")),
        fieldwork=metric(4),
    )
    lines = {line.touchpoint.name: (line.tracking, line.gap) for line in tracking(record)}
    assert lines == {
        "Desk": (Tracking.TRACKED, False),
        "Phone": (Tracking.MEASURED, False),
        "Bill": (Tracking.UNTRACKED, True),
        "Web": (Tracking.UNKNOWN, True),
    }


# The chain


def step(name: str, worth: Worth, minutes: float, wait: float = 0, **changes: object) -> kinds.ChainStep:
    return kinds.ChainStep(name, "client", name, worth=worth, minutes=minutes, wait=wait, **changes)


def test_the_ledger_of_a_chain() -> None:
    figures = chain_figures(
        (
            step("Takes the wish", Worth.ADDS, 5),
            step("Copies it", Worth.DUPLICATE, 10, 60, handoff=True, repeats=1),
            step("Files it", Worth.WASTE, 5, handoff=True),
            step("Does it", Worth.ADDS, 20, 100, repeats=2),
        )
    )
    # 25 of 5 + 10 + 5 + 20 minutes of work and 160 of waiting add value: 12.5 % of 200; two steps would do.
    assert (figures.minimum, len(figures.steps)) == (2, 4)
    assert (figures.work, figures.waiting, figures.total, figures.adding) == (40, 160, 200, 25)
    assert (figures.avoidable, figures.share) == (175, 0.125)
    assert (figures.handoffs, figures.repeats) == (2, 3)
    assert [(entry.worth.value, entry.steps, entry.minutes) for entry in figures.ledger] == [
        ("adds", 2, 25),
        ("waste", 1, 5),
        ("duplicate", 1, 10),
    ]
    assert chain_figures(()).share is None


@given(st.lists(st.tuples(st.sampled_from(list(Worth)), st.floats(0, 1e4), st.floats(0, 1e4)), max_size=20))
def test_nothing_is_lost_from_the_ledger(rows: list[tuple[Worth, float, float]]) -> None:
    figures = chain_figures(step(str(at), worth, work, wait) for at, (worth, work, wait) in enumerate(rows))
    assert sum(entry.minutes for entry in figures.ledger) == pytest.approx(figures.work)
    assert sum(entry.steps for entry in figures.ledger) == len(rows)
    assert figures.share is None or 0 <= figures.share <= 1 + 1e-9


def test_what_a_chain_costs_is_told_by_the_walks_too() -> None:
    def passed(value: str):
        return said("handoff", value, key="handoffs", type="integer")

    def knew(value: str):
        return said("handoff", value, key="knew", type="select_one")

    first = walk(DESK, said("effort", "6", type="range"), passed("2"), knew("no"), said("handoff", "Till"))
    second = walk(DESK, said("effort", "3", type="range"), passed("1"), knew("yes"), said("effort", "9"))
    again = Moment("m", "visit", first.walk.id, MomentKind.REPEATED, None)
    letter = Moment("n", "visit", first.walk.id, MomentKind.MESSAGE, None)
    record = client(visit(first, moments=(again, letter)), visit(second), touchpoints=(DESK, PHONE))
    (line,) = felt(record, record.visits)
    assert (line.touchpoint, line.effort, line.handoffs) == (DESK, 4.5, 1.5)
    assert (line.knew, line.met, line.repeated) == (1, 2, 1)
    assert {walk_id for walk_id, _ in line.sources} == {first.walk.id, second.walk.id}
