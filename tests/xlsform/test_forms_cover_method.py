"""What the craft asks of an audit, and the questions of the shipped checklists that see to it.

A row fails as soon as one of its questions is renamed, dropped or given another part in the analysis.
Counting touchpoints, weighing them and planning the road map happen outside a checklist; those rows name
the questions that feed them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import pytest

from touchaudit import assets
from touchaudit.xlsform.audit import AuditColumns, QuestionAudit, read_audit
from touchaudit.xlsform.items import rule_of

EVERY = "*"
DAY = 86400.0


class Need(NamedTuple):
    """Something the craft asks for: whose idea, in a few words, asked where, as which role."""

    source: str
    asks: str
    questions: tuple[str, ...]
    role: str = ""


NEEDS = (
    Need(
        "A",
        "everyday channels each have a checklist",
        (
            "email_enquiry/need_met",
            "phone/answered",
            "counter/greeting",
            "complaint/remedied",
            "invoice_payment/amount_right",
            "social_media/need_met",
            "online_chat/helped_by",
        ),
    ),
    Need("A", "experience", ("*/think",), "think"),
    Need("A", "impression", ("*/feel",), "feel"),
    Need("A", "outcome", ("*/outcome",), "outcome"),
    Need(
        "A",
        "sell more, or better",
        ("counter/opportunity_extra", "renewal/opportunity_upgrade"),
        "opportunity",
    ),
    Need("A", "sell what goes with it", ("invoice_payment/opportunity_next",), "opportunity"),
    Need(
        "A",
        "tend the relationship",
        ("onboarding/opportunity_check", "counter/opportunity_return"),
        "opportunity",
    ),
    Need(
        "A",
        "reassure",
        ("sales_quote/opportunity_reference", "repair_warranty/opportunity_loan"),
        "opportunity",
    ),
    Need("A", "reward prompt payers", ("invoice_payment/opportunity_reward",), "opportunity"),
    Need(
        "A",
        "respect, as a knock-out",
        (
            "arrival_premises/respect",
            "basket_follow_up/respect",
            "complaint/respect",
            "counter/respect",
            "delivery/respect",
            "email_enquiry/respect",
            "field_service/respect",
            "handover/respect",
            "invoice_payment/respect",
            "onboarding/respect",
            "online_chat/respect",
            "phone/respect",
            "references/respect",
            "renewal/respect",
            "repair_warranty/respect",
            "sales_quote/respect",
            "social_media/respect",
        ),
    ),
    Need(
        "A",
        "answers in hours, against a standard",
        (
            "complaint/reply_hours",
            "delivery/help_hours",
            "email_enquiry/reply_hours",
            "invoice_payment/answer_hours",
            "onboarding/help_hours",
            "renewal/answer_hours",
            "social_media/reply_hours",
        ),
    ),
    Need(
        "A",
        "a basket left idle: reminder, offer, thanks",
        (
            "basket_follow_up/opportunity_reminder",
            "basket_follow_up/opportunity_offer",
            "basket_follow_up/opportunity_thanks",
        ),
        "opportunity",
    ),
    Need("A", "a basket left idle: the season", ("basket_follow_up/need_foreseen",)),
    Need(
        "A",
        "complaints: rules, thanks, reasons, remedy",
        (
            "complaint/protocol",
            "complaint/thanked",
            "complaint/reason_given",
            "complaint/remedied",
        ),
    ),
    Need(
        "A",
        "discover, serve and predict needs",
        (
            "counter/need_asked",
            "counter/need_met",
            "counter/need_foreseen",
            "newsletter/need_asked",
            "newsletter/need_met",
            "newsletter/need_foreseen",
        ),
    ),
    Need("B", "stand in the queue", ("counter/wait", "phone/hold_time", "handover/step_wait"), "wait"),
    Need("B", "which messages go out", ("newsletter/message_on", "basket_follow_up/messages"), "contact"),
    Need(
        "B",
        "which chances are missed",
        ("online_chat/opportunity_next", "delivery/opportunity_next"),
        "opportunity",
    ),
    Need("B", "as many ways as customers like", ("newsletter/ways", "onboarding/ways"), "contact"),
    Need("B", "read along where others talk", ("social_media/mention_text", "social_media/mention_answer")),
    Need("B", "collect contact details", ("newsletter/contact_asked", "counter/contact_asked"), "contact"),
    Need(
        "B",
        "with consent",
        ("newsletter/consent_free", "newsletter/purpose", "basket_follow_up/consent_asked"),
        "consent",
    ),
    Need("B", "use them, not too often", ("newsletter/message_fits", "newsletter/frequency"), "contact"),
    Need("B", "let people go", ("newsletter/opt_out", "website/opt_out", "renewal/leave_equal"), "consent"),
    Need("B", "track and measure", ("*/metric",), "metric"),
    Need(
        "B", "one identity", ("brand_consistency/brand_same", "newsletter/brand_same", "handover/brand_same")
    ),
    Need("B", "one level of service", ("brand_consistency/level_same",)),
    Need("B", "delight, again and again", ("field_service/signature", "delivery/signature"), "signature"),
    Need("C", "count the touchpoints", ("handover/step_role",), "staff"),
    Need("C", "is each one excellent", ("*/perception",), "perception"),
    Need("C", "before", ("*/expectation",), "expectation"),
    Need("C", "during", ("counter/wait", "phone/hold_time", "handover/step_wait"), "wait"),
    Need("C", "after", ("complaint/checked_back", "repair_warranty/checked_back", "references/thanked")),
    Need("C", "others than customers", ("handover/walked_as",)),
    Need("C", "in their shoes", ("website/errand_words", "renewal/contract", "references/case"), "job"),
    Need("C", "hot spots, good and bad", ("*/emotion",), "emotion"),
    Need("C", "what keeps people loyal", ("renewal/loyal",)),
    Need("C", "what makes them trade up", ("renewal/opportunity_upgrade",), "opportunity"),
    Need("C", "what a critical touchpoint decides", ("*/outcome",), "outcome"),
    Need("C", "style of communication", ("brand_consistency/tone_same",)),
    Need("C", "how it should be", ("brand_consistency/intended",)),
    Need("C", "promises", ("*/promise",), "promise"),
    Need("C", "follow-through", ("complaint/promise_kept", "brand_consistency/promise_kept"), "promise"),
    Need(
        "C",
        "people with the skills",
        (
            "counter/behaviour",
            "phone/opening",
            "online_chat/craft",
            "onboarding/craft",
            "handover/owner_named",
        ),
        "skill",
    ),
    Need("C", "barriers", ("*/barrier",), "barrier"),
    Need("D", "indirect touchpoints", ("references/source", "delivery/brought_by", "references/verdict")),
    Need("D", "contact on the customer's terms", ("newsletter/frequency", "newsletter/ways"), "contact"),
    Need("D", "a time that suits the customer", ("field_service/slot_choice", "delivery/delivery_state")),
    Need("D", "billing: split, complex", ("invoice_payment/parts", "invoice_payment/plain_words")),
    Need("D", "field service: skill, place, language", ("field_service/equipped",), "skill"),
    Need("D", "field service: scheduled", ("field_service/slot_width", "field_service/on_their_way")),
    Need("D", "referees: how often, how current", ("references/asked_often", "references/reference_age")),
    Need("D", "quotes: one brief, several sellers", ("sales_quote/brief",), "job"),
    Need("D", "quotes: their spread", ("sales_quote/spread",), "metric"),
    Need("D", "steps that add value", ("onboarding/step_value", "handover/step_value"), "step"),
    Need("D", "steps too many", ("handover/needless", "website/dead_ends"), "step"),
    Need("D", "steps against the fewest", ("handover/steps", "handover/steps_needed"), "metric"),
    Need(
        "D",
        "each knows what the last one said",
        (
            "arrival_premises/handoff_knew",
            "brand_consistency/handoff_knew",
            "counter/handoff_knew",
            "delivery/handoff_knew",
            "handover/handoff_knew",
            "onboarding/handoff_knew",
        ),
        "handoff",
    ),
    Need("D", "having to say it again", ("counter/repeated_self", "handover/repeated_self"), "repeat"),
    Need("D", "easy for the customer", ("*/effort",), "effort"),
    Need(
        "E", "a customer's own errand", ("online_chat/question", "onboarding/goal", "handover/request"), "job"
    ),
    Need(
        "E",
        "what annoys",
        ("arrival_premises/annoyance", "onboarding/annoyance", "renewal/annoyance"),
        "annoyance",
    ),
    Need("E", "what is expected", ("*/expectation",), "expectation"),
    Need("E", "whether it was met", ("*/perception",), "perception"),
    Need("E", "what is in the way", ("*/barrier",), "barrier"),
    Need("E", "think", ("*/think",), "think"),
    Need("E", "do", ("*/do",), "do"),
    Need("E", "feel", ("*/feel",), "feel"),
    Need(
        "E",
        "how the brand should come across",
        ("brand_consistency/intended", "brand_consistency/opportunity_claim"),
    ),
    Need("E", "surprise and delight", ("*/enhancement",), "enhancement"),
    Need(
        "E",
        "a touch while the customer is away",
        ("field_service/absent", "field_service/signature", "delivery/placed"),
    ),
    Need("E", "what the senses meet", ("field_service/traces", "arrival_premises/senses"), "sense"),
)
STAGES = {
    "need": "website/offer_clear",
    "research": "phone/answered",
    "select": "sales_quote/quote_state",
    "purchase": "counter/amount_right",
    "receive": "delivery/delivery_state",
    "use": "onboarding/start_time",
    "maintain": "repair_warranty/back_state",
    "recommend": "references/opportunity_referral",
}


@lru_cache
def library() -> dict[str, AuditColumns]:
    return {path.stem: read_audit(path) for path in assets.forms()}


def found(reference: str) -> list[tuple[AuditColumns, QuestionAudit]]:
    """The questions behind ``form/name``, with the checklist of each."""
    form, name = reference.split("/")
    checklists = library() if form == EVERY else {form: library()[form]}
    questions = []
    for key, columns in checklists.items():
        matches = [question for path, question in columns.questions.items() if path.endswith(f"/{name}")]
        assert len(matches) == 1, f"{key} asks {name} {len(matches)} times"
        questions.append((columns, matches[0]))
    return questions


def needs(asks: str) -> Need:
    return next(need for need in NEEDS if need.asks == asks)


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: f"{need.source}: {need.asks}")
def test_each_need_of_the_craft_is_asked(need: Need) -> None:
    for reference in need.questions:
        for _, question in found(reference):
            assert need.role in ("", question.role), reference


@pytest.mark.parametrize(("stage", "reference"), STAGES.items(), ids=STAGES)
def test_each_stage_of_a_customers_life_is_asked(stage: str, reference: str) -> None:
    ((columns, _),) = found(reference)
    assert columns.stage == stage


def test_every_source_is_there() -> None:
    assert {need.source for need in NEEDS} == set("ABCDE")


def test_disrespect_fails_a_touchpoint_wherever_people_meet() -> None:
    for reference in needs("respect, as a knock-out").questions:
        ((columns, question),) = found(reference)
        rule = rule_of(question, columns.choices_of(question))
        assert rule is not None
        assert question.critical == 1.0, reference


def test_answers_are_wanted_within_a_working_day_or_two() -> None:
    for reference in needs("answers in hours, against a standard").questions:
        ((_, question),) = found(reference)
        assert question.role == "wait", reference
        assert question.target is not None
        assert question.target <= DAY, reference


def test_the_idle_basket_has_its_week_its_fortnight_and_its_month() -> None:
    names = ("reminder_days", "offer_days", "thanks_days")
    targets = [found(f"basket_follow_up/{name}")[0][1].target for name in names]
    assert targets == [7 * DAY, 14 * DAY, 30 * DAY]


def test_loyalty_referrals_and_praise_can_be_told_apart() -> None:
    for columns, outcome in found("*/outcome"):
        assert list(columns.choices_of(outcome)) == ["again", "recommend", "praise", "none"]


def test_a_step_adds_value_or_is_waste_or_a_duplicate() -> None:
    for reference in needs("steps that add value").questions:
        ((columns, step),) = found(reference)
        points = {name: choice.score for name, choice in columns.choices_of(step).items()}
        assert points == {"adds": 1, "waste": 0, "duplicate": 0}
