"""The shipped checklists, answered as an auditor would: what is asked, worked out, skipped and scored."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import pytest

from touchaudit import assets
from touchaudit.xlsform import FormDefinition, FormSession, open_form
from touchaudit.xlsform.audit import AuditColumns, read_audit
from touchaudit.xlsform.items import item_of

NOW = datetime(2026, 3, 6, 12, tzinfo=UTC)


@lru_cache
def definition(key: str) -> FormDefinition:
    return open_form(assets.form(f"{key}.md"))


@lru_cache
def audit(key: str) -> AuditColumns:
    return read_audit(assets.form(f"{key}.md"))


class Walk:
    """A checklist being answered."""

    def __init__(self, key: str) -> None:
        self.audit = audit(key)
        self.session = FormSession(definition(key), now=lambda: NOW)

    def answer(self, **answers: str) -> Walk:
        for name, value in answers.items():
            self.session.answer(self.ref(name), value)
        return self

    def ref(self, name: str) -> str:
        return next(ref for ref in self.session.nodes() if ref.endswith(f"/{name}"))

    def asks(self, name: str) -> bool:
        return any(ref.endswith(f"/{name}") for ref in self.session.questions())

    def value(self, name: str) -> str:
        return self.session.node(self.ref(name)).value or ""

    def hint(self, name: str) -> str:
        return self.session.node(self.ref(name)).hint or ""

    def accepts(self, name: str, value: str) -> bool:
        self.answer(**{name: value})
        return self.session.node(self.ref(name)).constraint_ok

    def fraction(self, name: str) -> float | None:
        (question,) = (found for path, found in self.audit.questions.items() if path.endswith(f"/{name}"))
        return item_of(question, self.audit.choices_of(question), self.value(name))


@pytest.mark.parametrize("path", assets.forms(), ids=lambda path: path.stem)
def test_every_question_that_is_asked_is_known_to_the_audit(path: Path) -> None:
    session = FormSession(definition(path.stem), now=lambda: NOW)
    known = audit(path.stem).questions
    for ref in session.questions():
        plain = re.sub(r"\[\d+\]", "", ref)
        assert plain in known or any(found.startswith(f"{plain}/") for found in known), ref


def is_open(session: FormSession, ref: str) -> bool:
    return not session.node(ref).value and not session.node(ref).readonly


@pytest.mark.parametrize("place", [0, -1], ids=["first", "last"])
@pytest.mark.parametrize("path", assets.forms(), ids=lambda path: path.stem)
def test_a_walk_comes_to_its_end_whatever_is_chosen(path: Path, place: int) -> None:
    session = FormSession(definition(path.stem), now=lambda: NOW)
    given = {"date": "2026-03-02", "dateTime": "2026-03-02T09:00:00.000Z", "text": "One sentence."}
    while ref := next((ref for ref in session.questions() if is_open(session, ref)), ""):
        node = session.node(ref)
        choices = [choice.name for choice in node.choices or ()]
        session.answer(ref, choices[place] if choices else given.get(node.type, "2"))
        assert session.node(ref).value, ref
    for ref in session.questions():
        assert session.node(ref).constraint_ok, ref
        assert session.node(ref).required_ok, ref


def test_nobody_ahead_means_no_wait() -> None:
    walk = Walk("counter").answer(queue="no")
    assert not walk.asks("wait")
    walk.answer(queue="yes", people_ahead="4", wait="210")
    assert walk.value("wait_per_person") == "53"
    assert walk.fraction("wait") == 0.5


def test_each_hand_off_is_asked_for() -> None:
    walk = Walk("counter")
    assert not walk.asks("handoff_knew")
    walk.answer(handoffs="2")
    assert sum(ref.endswith("/handoff_knew") for ref in walk.session.questions()) == 2
    walk.answer(handoffs="0")
    assert not walk.asks("handoff_knew")


def test_none_excludes_all_else() -> None:
    walk = Walk("counter")
    assert walk.accepts("behaviour", "listened plain")
    assert walk.accepts("behaviour", "none")
    assert not walk.accepts("behaviour", "listened none")


def test_a_call_that_nobody_takes_ends_there() -> None:
    walk = Walk("phone").answer(answered="nobody")
    assert not any(walk.asks(name) for name in ("ring_time", "menu", "respect", "promise"))
    assert walk.fraction("answered") == 0.0
    walk.answer(answered="person", ring_time="12", hold_time="30")
    assert walk.value("time_to_help") == "42"
    assert walk.asks("respect")


def test_the_hours_until_a_reply_are_worked_out() -> None:
    walk = Walk("email_enquiry").answer(sent_at="2026-03-02T09:00:00.000Z")
    assert not walk.asks("reply_hours")
    walk.answer(reply_state="came", replied_at="2026-03-02T23:00:00.000Z")
    assert walk.value("reply_hours") == "14"
    assert walk.fraction("reply_hours") == 0.5
    assert not walk.accepts("replied_at", "2026-03-01T09:00:00.000Z")
    assert not walk.accepts("replied_at", "2026-03-07T09:00:00.000Z")


def test_no_reply_yet_costs_nothing_and_no_reply_at_all_fails() -> None:
    walk = Walk("email_enquiry").answer(reply_state="not_yet")
    assert walk.fraction("reply_state") is None
    walk.answer(reply_state="never")
    assert walk.fraction("reply_state") == 0.0
    assert not walk.asks("need_met")


def test_what_is_billed_too_much_adds_up_over_the_lines() -> None:
    walk = Walk("invoice_payment")
    walk.session.answer("/data/reading/line[1]/line_agreed", "80")
    walk.session.answer("/data/reading/line[1]/line_billed", "99.5")
    walk.session.add_repeat("/data/reading/line")
    walk.session.answer("/data/reading/line[2]/line_agreed", "10")
    assert walk.value("overcharged") == "19.5"
    assert "19.5" in walk.hint("amount_right")


def test_the_spread_of_quotes_leaves_out_those_that_never_came() -> None:
    walk = Walk("sales_quote")
    assert not walk.asks("valid_until")
    for number, price in enumerate(("100", "", "118"), start=1):
        if number > 1:
            walk.session.add_repeat("/data/quoting/seller")
        seller = f"/data/quoting/seller[{number}]"
        walk.session.answer(f"{seller}/quote_state", "came" if price else "never")
        if price:
            walk.session.answer(f"{seller}/price", price)
    assert walk.value("quotes") == "2"
    assert walk.value("spread") == "18"
    assert "18 %" in walk.hint("spread_size")


def test_a_customer_who_is_away_is_asked_what_was_left_behind() -> None:
    walk = Walk("field_service").answer(absent="yes")
    assert walk.asks("traces")
    assert not walk.asks("identified")
    walk.answer(absent="no", late="12")
    assert walk.asks("identified")
    assert not walk.asks("traces")
    assert walk.fraction("late") == pytest.approx(48 / 55)


def test_an_idle_basket_asks_for_its_three_contacts() -> None:
    walk = Walk("website").answer(basket="no")
    assert not walk.asks("opportunity_reminder")
    walk.answer(basket="yes")
    assert all(walk.asks(f"opportunity_{kind}") for kind in ("reminder", "offer", "thanks"))


def test_an_unjustified_complaint_needs_no_remedy() -> None:
    walk = Walk("complaint").answer(reply_state="came", valid="no")
    assert not walk.asks("remedied")
    walk.answer(valid="yes", remedied="partly")
    assert walk.fraction("remedied") == 0.5


def test_a_machine_that_settles_it_is_no_person_to_be_judged() -> None:
    walk = Walk("online_chat").answer(machine="yes", helped_by="machine")
    assert walk.asks("machine_left")
    assert walk.asks("need_met")
    assert not any(walk.asks(name) for name in ("first_reply", "respect", "craft", "silence"))
    assert walk.fraction("helped_by") == 1.0
    walk.answer(helped_by="nobody")
    assert not walk.asks("need_met")
    assert walk.fraction("helped_by") == 0.0


def test_a_person_in_the_chat_is_timed() -> None:
    walk = Walk("online_chat").answer(machine="no", helped_by="person", first_reply="75", silence="150")
    assert not walk.asks("machine_said")
    assert walk.fraction("first_reply") == 0.5
    assert walk.fraction("silence") == 0.5
    walk.answer(handoffs="3")
    assert sum(ref.endswith("/handoff_knew") for ref in walk.session.questions()) == 3


def test_public_words_are_counted_and_asked_about_one_by_one() -> None:
    walk = Walk("social_media")
    assert not walk.asks("mention_answer")
    walk.session.answer("/data/reading/mention[1]/mention_text", "Lovely bread today")
    walk.session.add_repeat("/data/reading/mention")
    walk.session.answer("/data/reading/mention[2]/mention_text", "Closed again?")
    assert walk.value("mentions") == "2"
    assert walk.asks("mention_answer")
    walk.answer(sent_at="2026-03-02T09:00:00.000Z", reply_state="came", replied_at="2026-03-02T22:00:00.000Z")
    assert walk.fraction("reply_hours") == 0.5
    assert not walk.asks("handoff_knew")
    walk.answer(private_state="came", private_hours="2")
    assert walk.asks("handoff_knew")
    assert walk.fraction("private_hours") == 1.0


def test_only_messages_that_came_are_judged() -> None:
    walk = Walk("newsletter").answer(sent_at="2026-02-02T09:00:00.000Z", welcome_state="never")
    assert not any(walk.asks(name) for name in ("welcomed_at", "message_fits", "links_work"))
    walk.answer(welcome_state="came", welcomed_at="2026-02-02T21:30:00.000Z")
    assert walk.fraction("welcome_hours") == 0.5
    walk.session.answer("/data/reading/message[1]/message_on", "2026-02-09")
    walk.session.add_repeat("/data/reading/message")
    walk.session.answer("/data/reading/message[2]/message_on", "2026-02-16")
    assert walk.value("messages") == "2"
    assert "2 in a month" in walk.hint("frequency")
    assert walk.asks("links_work")


def test_the_three_contacts_after_a_basket_are_held_against_their_days() -> None:
    walk = Walk("basket_follow_up").answer(left_on="2026-02-01", opportunity_reminder="missed")
    assert not walk.asks("reminded_on")
    walk.answer(opportunity_reminder="taken", reminded_on="2026-02-08")
    walk.answer(opportunity_offer="overdone", offered_on="2026-02-17")
    assert (walk.value("reminder_days"), walk.fraction("reminder_days")) == ("7", 1.0)
    assert (walk.value("offer_days"), walk.fraction("offer_days")) == ("16", 0.5)
    assert not walk.asks("thanks_days")
    assert not walk.accepts("offered_on", "2026-01-31")
    walk.answer(opportunity_thanks="taken", thanked_on="2026-03-03")
    assert (walk.value("thanks_days"), walk.fraction("thanks_days")) == ("30", 1.0)


def test_without_a_message_there_is_none_to_judge() -> None:
    walk = Walk("basket_follow_up").answer(messages="0")
    assert not any(walk.asks(name) for name in ("respect", "opt_out", "brand_same"))
    walk.answer(messages="3")
    assert walk.asks("opt_out")
    assert "3 in 30 days" in walk.hint("frequency")


def test_a_new_customer_judges_each_step_that_was_wanted() -> None:
    walk = Walk("onboarding").answer(sent_at="2026-02-02T09:00:00.000Z", welcome_state="came")
    walk.answer(welcomed_at="2026-02-03T11:00:00.000Z")
    assert walk.value("welcome_hours") == "26"
    assert walk.fraction("welcome_hours") == 0.5
    assert not walk.asks("step_value")
    walk.session.answer("/data/starting/step[1]/step_name", "Create a login")
    walk.session.add_repeat("/data/starting/step")
    walk.session.answer("/data/starting/step[2]/step_name", "Type the address again")
    assert walk.value("steps") == "2"
    assert sum(ref.endswith("/step_value") for ref in walk.session.questions()) == 2


def test_who_was_never_guided_judges_no_guide() -> None:
    walk = Walk("onboarding").answer(guided="no")
    assert not walk.asks("craft")
    walk.answer(guided="yes", craft="me plain")
    assert walk.fraction("craft") == 0.5
    walk.answer(bill_right="nothing")
    assert walk.fraction("bill_right") is None


def test_a_delivery_is_late_by_whole_days_and_never_early() -> None:
    walk = Walk("delivery").answer(promised_on="2026-03-02", delivery_state="never")
    assert not any(walk.asks(name) for name in ("days_late", "need_met", "respect"))
    assert walk.fraction("delivery_state") == 0.0
    walk.answer(delivery_state="came", came_on="2026-02-27")
    assert (walk.value("days_late"), walk.fraction("days_late")) == ("0", 1.0)
    walk.answer(came_on="2026-03-03")
    assert (walk.value("days_late"), walk.fraction("days_late")) == ("1", pytest.approx(2 / 3))
    assert not walk.accepts("came_on", "2026-03-07")


def test_a_parcel_left_behind_is_asked_where_it_lay() -> None:
    walk = Walk("delivery").answer(delivery_state="came", met="no")
    assert walk.asks("placed")
    assert not walk.asks("respect")
    walk.answer(met="yes", asked="no")
    assert walk.asks("need_asked")
    assert not any(walk.asks(name) for name in ("placed", "help_hours", "handoff_knew"))


def test_a_repair_counts_its_days_and_a_warranty_only_where_there_is_one() -> None:
    walk = Walk("repair_warranty").answer(left_on="2026-02-01", back_state="not_yet", warranty="yes")
    assert walk.fraction("back_state") is None
    assert not walk.asks("honoured")
    walk.answer(back_state="came", back_on="2026-02-14")
    assert (walk.value("days_away"), walk.fraction("days_away")) == ("13", 0.5)
    assert walk.asks("honoured")
    walk.answer(warranty="no", handoffs="1")
    assert not walk.asks("honoured")
    assert not walk.asks("handoff_knew")
    walk.answer(handoffs="2", promise="Ready by Friday")
    assert walk.asks("handoff_knew")
    assert walk.asks("promise_kept")


def test_a_price_that_stays_needs_no_reason() -> None:
    walk = Walk("renewal").answer(price_up="no", exit_time="360")
    assert not walk.asks("reason_given")
    assert walk.fraction("exit_time") == 0.5
    walk.answer(price_up="yes", notice="fortnight")
    assert walk.asks("reason_given")
    assert walk.fraction("notice") == 0.5
    assert not walk.accepts("loyal", "price none")


def test_referees_are_asked_one_by_one_once_there_are_some() -> None:
    walk = Walk("references").answer(sent_at="2026-03-02T09:00:00.000Z", reference_state="never")
    assert not any(walk.asks(name) for name in ("came_at", "consent_given"))
    walk.answer(reference_state="came", came_at="2026-03-05T09:00:00.000Z")
    assert walk.value("reference_hours") == "72"
    assert walk.fraction("reference_hours") == 0.5
    walk.session.add_repeat("/data/listening/referee")
    assert sum(ref.endswith("/consent_given") for ref in walk.session.questions()) == 2


def test_a_referral_is_judged_only_where_a_friend_was_sent() -> None:
    walk = Walk("references").answer(recommended="no")
    assert not any(walk.asks(name) for name in ("handoff_knew", "respect", "thanked"))
    walk.answer(recommended="yes")
    assert walk.asks("respect")


def test_a_firm_without_a_claim_breaks_none() -> None:
    walk = Walk("brand_consistency").answer(recognise_time="9")
    assert walk.fraction("recognise_time") == 0.5
    assert not walk.asks("promise_kept")
    walk.answer(promise="Always there", promise_kept="untested")
    assert walk.asks("promise_kept")
    assert walk.fraction("promise_kept") is None


def test_who_came_on_foot_is_not_asked_for_a_parking_place() -> None:
    walk = Walk("arrival_premises").answer(travel="foot", appointment="no", noticed_time="45")
    assert not any(walk.asks(name) for name in ("parking", "handoff_knew"))
    assert walk.fraction("noticed_time") == 0.5
    walk.answer(travel="car", appointment="yes", toilet="none")
    assert walk.asks("parking")
    assert walk.asks("handoff_knew")
    assert walk.fraction("toilet") is None
    assert not walk.accepts("access", "level none")


def test_the_first_of_a_chain_is_not_asked_what_the_one_before_had_passed_on() -> None:
    walk = Walk("handover")
    walk.session.answer("/data/chain/step[1]/step_role", "Switchboard")
    assert not any(walk.asks(name) for name in ("step_wait", "introduced", "handoff_knew"))
    walk.session.add_repeat("/data/chain/step")
    walk.session.answer("/data/chain/step[2]/step_role", "Billing")
    asked = [ref for ref in walk.session.questions() if ref.endswith("/handoff_knew")]
    assert asked == ["/data/chain/step[2]/handoff_knew"]
    assert walk.value("steps") == "2"
    assert "Of 2 people" in walk.hint("needless")


def test_what_was_never_settled_took_no_time() -> None:
    walk = Walk("handover").answer(sent_at="2026-03-02T09:00:00.000Z", need_met="no")
    assert not walk.asks("settle_hours")
    walk.answer(need_met="partly", settled_at="2026-03-05T09:00:00.000Z")
    assert walk.value("settle_hours") == "72"
    assert walk.fraction("settle_hours") == 0.5
