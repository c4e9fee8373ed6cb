"""Figures of the registers tell how they came about: a formula that holds, and every entry behind it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from touchaudit.domain import derivation_registers as told
from touchaudit.domain import derivation_walked as walked
from touchaudit.domain import fieldwork as kinds
from touchaudit.domain.chain import chain_figures
from touchaudit.domain.client import ServiceStandard
from touchaudit.domain.contact import Manner, contact_figures
from touchaudit.domain.fieldwork import Fieldwork, PromiseState, Worth
from touchaudit.domain.metrics import metric_lines, tracking
from touchaudit.domain.probes import probe_figures
from touchaudit.domain.promises import promise_figures
from touchaudit.domain.quotes import brief_lines
from touchaudit.domain.standards import standard_lines

from .factory import client, said, touchpoint, visit, walk

SENT = datetime(2026, 9, 1, 10, tzinfo=UTC)
DAY = date(2026, 9, 1)


def test_promises_lead_to_the_answers_that_tell_of_them() -> None:
    desk = touchpoint("Desk")
    seen = walk(desk, said("promise", "Rings back"), said("promise", "broken", key="k", type="select_one"))
    entered = kinds.Promise("p", "client", "No charge", DAY, state=PromiseState.KEPT)
    figures = promise_figures(client(visit(seen), fieldwork=Fieldwork(promises=(entered,))), DAY)
    step = told.explain_promises(figures)
    assert (step.value, step.formula) == (0.5, "1 ÷ 2 = 50.0%")
    sources = {part.title: part.source for part in step.parts}
    assert sources["No charge"] is None
    assert sources["Rings back"] is not None and sources["Rings back"].walk_id == seen.walk.id
    kept = told.explain_promises_that_are(PromiseState.KEPT, figures)
    assert (kept.value, [part.title for part in kept.parts]) == (1, ["No charge"])


def test_waits_tell_the_curve_and_contacts_their_days() -> None:
    work = Fieldwork(
        probes=(kinds.Probe("a", "client", "A", SENT), kinds.Probe("b", "client", "B", SENT)),
        expected=(kinds.Expected("e", "a", "A reply", 1.0), kinds.Expected("f", "b", "A reply", 1.0)),
        replies=(kinds.Reply("r", "a", SENT + timedelta(days=1), expected_id="e"),),
    )
    figures = probe_figures(work, SENT + timedelta(days=4), UTC)
    step = told.explain_replies(figures)
    assert (step.value, step.formula) == (1, "1 d: 50% still wait")
    assert [part.answer for part in step.parts] == ["replied", "no reply so far"]
    due = told.explain_arrivals(figures, UTC)
    assert due.formula == "1 ÷ 2 = 50.0%"
    assert [part.answer for part in due.parts] == [
        "due 2 Sep 2026, came 2 Sep 2026",
        "due 2 Sep 2026, nothing came",
    ]
    assert [part.title for part in told.explain_overdue(figures, UTC).parts] == ["B: A reply"]


def test_prices_metrics_and_the_chain_tell_their_sums() -> None:
    work = Fieldwork(
        briefs=(kinds.QuoteBrief("b", "client", "Crown", DAY),),
        quotes=tuple(
            kinds.Quote(name, "b", name, amount) for name, amount in (("A", 600.0), ("B", 450.0), ("C", None))
        ),
        metrics=(kinds.Metric("m", "client", "desk", "No-shows", "%", 5, False),),
        readings=(kinds.Reading("r", "m", DAY, 4.5),),
        chain=(
            kinds.ChainStep("1", "client", "Do it", worth=Worth.ADDS, minutes=30),
            kinds.ChainStep("2", "client", "Copy it", worth=Worth.WASTE, minutes=10, wait=20, handoff=True),
        ),
    )
    (brief,) = brief_lines(work)
    spread = told.explain_spread(brief)
    assert spread.formula == "600 − 450 = 150"
    assert "Highest by lowest: 600 ÷ 450 = 1.33" in spread.remarks
    assert spread.parts[2].remarks == ("no price came",)
    (metric,) = metric_lines(work)
    assert told.explain_metric(metric).formula == "4.5 − 5 = −0.50"
    assert told.explain_targets((metric,)).formula == "1 ÷ 1 = 100%"
    record = client(touchpoints=(touchpoint("Desk"), touchpoint("Till")), fieldwork=work)
    assert told.explain_tracking(tracking(record)).formula == "1 ÷ 2 = 50.0%"
    figures = chain_figures(work.chain)
    chain = told.explain_chain(figures)
    assert (chain.formula, chain.value) == ("30 ÷ 60 = 50.0%", 0.5)
    assert chain.parts[1].answer == "waste: 10 min of work, 20 min of waiting before it"
    assert told.explain_minimum(figures).value == 1
    assert [part.title for part in told.explain_handoffs(figures).parts] == ["Copy it"]


def test_times_and_contacts_lead_to_their_answers() -> None:
    queue = touchpoint("Queue", standard=ServiceStandard(120, 300))
    seen = visit(
        walk(
            queue,
            said("wait", "60", seconds=60.0, observed=SENT),
            said("contact", "no", key="c", question="/data/contact_asked"),
        )
    )
    late = visit(walk(queue, said("wait", "200", seconds=200.0)))
    record = client(seen, late)
    lines = standard_lines(record, record.visits)
    step = walked.explain_standards(lines)
    assert (step.formula, step.parts[0].formula) == ("1 ÷ 2 = 50.0%", "1 ÷ 2 = 50.0%")
    assert [part.value for part in step.parts[0].parts] == [1, 0]
    assert any("Wilson" in remark for remark in step.parts[0].remarks)
    (alone,) = standard_lines(record, (seen,))
    assert "One visit is an observation, not a rate." in walked.explain_standard(alone).remarks
    figures = contact_figures(record, record.visits, SENT)
    asked = walked.explain_manner(figures.lines[list(Manner).index(Manner.ASKED)])
    assert asked.formula == "0 ÷ 1 = 0%"
    assert asked.parts[0].source is not None and asked.parts[0].source.key == "c"
