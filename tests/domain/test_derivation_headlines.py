"""Each headline figure of a register tells its own way: the rest, the middle, the ratio beside a share."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from touchaudit.domain import derivation_headlines as head
from touchaudit.domain import derivation_walked as walked
from touchaudit.domain.chain import chain_figures
from touchaudit.domain.client import Channel, ServiceStandard
from touchaudit.domain.contact import Manner, contact_figures
from touchaudit.domain.derivation_steps import Unit
from touchaudit.domain.fieldwork import (
    ChainStep,
    Fieldwork,
    Mention,
    Metric,
    Probe,
    Quote,
    QuoteBrief,
    Reply,
    Worth,
)
from touchaudit.domain.mentions import mention_figures
from touchaudit.domain.metrics import tracking
from touchaudit.domain.probes import probe_figures
from touchaudit.domain.quotes import brief_lines
from touchaudit.domain.standards import standard_lines

from .factory import client, said, touchpoint, visit, walk

SENT = datetime(2026, 9, 1, 10, tzinfo=UTC)
DAY = date(2026, 9, 1)


def told(name: str, sentiment: int, after: int | None = None) -> Mention:
    answered = None if after is None else DAY + timedelta(days=after)
    return Mention(name, "client", DAY, "Forum", text=name, sentiment=sentiment, answered=answered)


HEARD = (told("kind", 1, 2), told("rude", -1, 6), told("late", -1), told("slow", -1, 9))


def test_the_bad_ones_answered_are_told_of_the_bad_ones_alone() -> None:
    step = head.explain_bad_answered(mention_figures(HEARD, DAY + timedelta(days=20)))
    assert step.formula == "2 ÷ 3 = 66.7%"
    assert [(part.title, part.answer) for part in step.parts] == [
        ("rude", "answered after 6 d"),
        ("late", "not answered"),
        ("slow", "answered after 9 d"),
    ]
    nothing = head.explain_bad_answered(mention_figures(HEARD[:1], DAY))
    assert (nothing.value, nothing.formula) == (None, "Nothing counts here yet.")


def test_the_time_to_an_answer_is_the_median_of_those_that_wait_too() -> None:
    # Answered after 2, 6 and 9 days, one waits for 20: ¾, ½ and ¼ of them still wait, so the median is 6.
    figures = mention_figures(HEARD, DAY + timedelta(days=20))
    step = head.explain_answer_time(figures)
    assert step.value == figures.days == 6
    assert step.formula == "2 d: 75% still wait; 6 d: 50% still wait; 9 d: 25% still wait"
    assert [(part.title, part.value, part.answer) for part in step.parts][2:] == [
        ("late", 20, "not answered so far"),
        ("slow", 9, "answered"),
    ]


def priced(*amounts: float | None):
    quotes = tuple(Quote(f"q{at}", "b", f"Seller {at}", one) for at, one in enumerate(amounts))
    (line,) = brief_lines(Fieldwork(briefs=(QuoteBrief("b", "client", "Crown", DAY),), quotes=quotes))
    return line


def test_ratio_variation_and_median_of_prices_each_have_their_own_sum() -> None:
    line = priced(600, None, 450, 480)
    ratio = head.explain_price_ratio(line)
    assert (ratio.title, ratio.formula) == ("Crown: highest by lowest", "600 ÷ 450 = 1.33")
    # The mean is 510, the deviations 90, −60 and −30: √(12,600 ÷ 2) = 79.37.
    variation = head.explain_price_variation(line)
    assert (variation.unit, variation.formula) == (Unit.SHARE, "79.37 ÷ 510 = 15.6%")
    middle = head.explain_price_median(line)
    assert (middle.value, middle.formula) == (480, "480: the price in the middle of 3")
    assert [part.value for part in middle.parts] == [450, 480, 600, None]
    assert head.explain_price_median(priced(600, 450)).formula == "(450 + 600) ÷ 2 = 525"


def test_prices_that_make_no_ratio_say_why() -> None:
    assert head.explain_price_ratio(priced(0, 10)).formula == "Nothing can be divided by a price of nothing."
    assert head.explain_price_variation(priced(10)).formula == "One price does not vary."
    nothing = head.explain_price_median(priced(None))
    assert (nothing.value, nothing.formula) == (None, "No price has come yet.")


def test_touchpoints_that_nobody_watches_are_named() -> None:
    desk, till = touchpoint("Desk"), touchpoint("Till")
    metric = Metric("m", "client", "desk", "No-shows")
    step = head.explain_untracked(
        tracking(client(touchpoints=(desk, till), fieldwork=Fieldwork(metrics=(metric,))))
    )
    assert (step.value, [(part.title, part.answer) for part in step.parts]) == (1, [("Till", "nobody asked")])


def test_probes_with_a_reply_are_told_of_all_that_were_sent() -> None:
    work = Fieldwork(
        probes=(Probe("a", "client", "A", SENT), Probe("b", "client", "B", SENT)),
        replies=(Reply("r", "a", SENT + timedelta(hours=5)),),
    )
    step = head.explain_replied(probe_figures(work, SENT + timedelta(days=3), UTC))
    assert step.formula == "1 ÷ 2 = 50.0%"
    assert [part.answer for part in step.parts] == ["replied after 5 h", "no reply so far"]


def test_what_could_be_left_out_is_waste_and_waiting() -> None:
    steps = (
        ChainStep("1", "client", "Do it", worth=Worth.ADDS, minutes=30, wait=15),
        ChainStep("2", "client", "Copy it", worth=Worth.WASTE, minutes=10, wait=20),
        ChainStep("3", "client", "Hand it over", worth=Worth.ADDS, minutes=5),
    )
    figures = chain_figures(steps)
    step = head.explain_avoidable(figures)
    # 80 minutes in all, of which 35 add value.
    assert step.value == figures.avoidable == 45
    assert step.formula == "15 + 30 = 45"
    assert [(part.title, part.value) for part in step.parts] == [("Do it", 15), ("Copy it", 30)]


def test_standards_that_were_not_always_met_are_listed_one_by_one() -> None:
    queue = touchpoint("Queue", standard=ServiceStandard(120, 300))
    call = touchpoint("Call", standard=ServiceStandard(120, 300))
    record = client(
        visit(
            walk(queue, said("wait", "60", seconds=60.0)),
            walk(call, said("wait", "200", seconds=200.0)),
        )
    )
    step = walked.explain_broken(standard_lines(record, record.visits))
    assert (step.value, [part.title for part in step.parts]) == (1, ["Call: Wait"])
    assert step.parts[0].formula == "0 ÷ 1 = 0%"


def test_enquiries_are_told_as_enquiries_and_not_as_visits() -> None:
    desk = touchpoint("E-mail", standard=ServiceStandard(3_600, 7_200))
    probes = tuple(
        Probe(name, "client", name.title(), SENT, touchpoint_id="e-mail") for name in ("a", "b", "c")
    )
    work = Fieldwork(probes=probes, replies=(Reply("r", "a", SENT + timedelta(minutes=30)),))
    record = client(touchpoints=(desk,), fieldwork=work)
    sent = probe_figures(work, SENT + timedelta(days=3), UTC).lines
    (line,) = standard_lines(record, (), sent)
    assert line.by_enquiries
    # Wilson 1 of 3 → 6.1–79.2
    assert walked.explain_standard(line).remarks == (
        "1 of 3 enquiries had a reply within it: 6% to 79% with 95 % confidence (Wilson).",
    )
    (alone,) = standard_lines(record, (), sent[:1])
    assert walked.explain_standard(alone).remarks == ("One enquiry is an observation, not a rate.",)


def test_what_was_given_was_used_leads_to_the_probes_and_their_replies() -> None:
    work = Fieldwork(
        probes=(Probe("a", "client", "A", SENT), Probe("b", "client", "B", SENT)),
        replies=(Reply("r", "a", SENT + timedelta(days=1), Channel.EMAIL, text="Thanks", walk_id="w"),),
    )
    counted = walk(touchpoint("Letter"), said("contact", "2", key="m", question="/data/messages"))
    record = client(visit(counted), fieldwork=work)
    figures = contact_figures(record, record.visits, SENT + timedelta(days=30))
    (used,) = (line for line in figures.lines if line.manner is Manner.USED)
    step = walked.explain_manner(used, UTC)
    assert step.formula == f"{used.good} ÷ {used.asked} = 66.7%"
    answer, first, second = step.parts
    assert answer.source is not None and answer.source.key == "m"
    assert (first.title, first.value, first.answer) == ("Probe: A", 1, "1 in 30 d")
    assert (second.title, second.value, second.answer) == ("Probe: B", 0, "0 in 30 d")
    (reply,) = first.parts
    assert (reply.title, reply.answer) == ("Thanks", "2 Sep 2026")
    assert reply.source is not None and reply.source.walk_id == "w"
