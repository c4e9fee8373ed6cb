"""Skills and contact, told by walks in the words of the shipped checklists."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from touchaudit.domain.contact import Manner, contact_figures, probe_contacts
from touchaudit.domain.derivation_walked import explain_skills
from touchaudit.domain.fieldwork import Fieldwork, Probe, Reply
from touchaudit.domain.skills import Offered, SeenSkill, nothing_known, skill_lines
from touchaudit.domain.visit import Moment, MomentKind

from .factory import NA, client, said, scored, touchpoint, visit, walk

SENT = datetime(2026, 9, 1, 10, tzinfo=UTC)
NOW = SENT + timedelta(days=60)


def asked(name: str, value: str, role: str = "contact"):
    return said(role, value, key=name, question=f"/data/main/{name}")


def test_each_manner_of_contact_is_counted() -> None:
    record = client(
        visit(
            walk(
                touchpoint("Newsletter"),
                asked("contact_asked", "yes"),
                asked("consent_free", "no", role="consent"),
                asked("messages", "6"),
                asked("message_fits", "yes"),
                asked("message_fits", "no"),
                asked("frequency", "many"),
                asked("opt_out", "yes", role="consent"),
            ),
            walk(
                touchpoint("Counter"),
                asked("contact_asked", "no"),
                asked("advertised", "yes"),
                asked("ways", "cash card", role=""),
            ),
            moments=(
                Moment("m", "visit", "w", MomentKind.MESSAGE, SENT),
                Moment("n", "visit", "w", MomentKind.REPEATED, SENT),
            ),
        )
    )
    figures = contact_figures(record, record.visits, NOW)
    assert {line.manner.value: (line.good, line.asked) for line in figures.lines} == {
        "asked": (1, 2),
        "consented": (0, 1),
        "choice": (0, 0),
        "used": (1, 1),
        "fitting": (1, 2),
        "right": (0, 1),
        "unasked": (0, 1),
        "opt_out": (1, 1),
    }
    assert [line.manner for line in figures.lines] == list(Manner)
    assert figures.per_month == 6
    assert [one.id for one in figures.messages] == ["m"]


def test_replies_to_probes_tell_how_often_one_is_written_to() -> None:
    def probe(name: str, days: float | None) -> Probe:
        return Probe(name, "client", name, SENT, closed=None if days is None else SENT + timedelta(days=days))

    replies = tuple(Reply(f"r{at}", "long", SENT + timedelta(days=at)) for at in range(1, 7))
    work = Fieldwork(
        probes=(probe("long", None), probe("short", 10), Probe("x", "client", "Not yet", NOW)),
        replies=(*replies, Reply("s", "short", SENT)),
    )
    # Six in sixty days are three a month; one in ten days is not yet more than one.
    assert [(one.probe.id, one.days, one.per_month) for one in probe_contacts(work, NOW)] == [
        ("long", 60, 3),
        ("short", 10, 1),
    ]
    figures = contact_figures(client(fieldwork=work), (), NOW)
    assert figures.per_month == 2
    used = figures.lines[list(Manner).index(Manner.USED)]
    assert (used.good, used.asked) == (2, 2)
    assert contact_figures(client(), (), NOW).per_month is None


@pytest.mark.parametrize(
    "name", ["contact_asked", "consent_free", "ways", "frequency", "opt_out", "messages"]
)
def test_the_shipped_checklists_ask_it_by_that_name(name: str) -> None:
    forms = Path(__file__).parents[2] / "forms"
    assert any(f"| {name} |" in path.read_text("utf-8") for path in forms.glob("*.md"))


def test_skills_are_told_by_role_and_stand_beside_what_was_seen() -> None:
    desk = touchpoint("Desk", skills=("listening", "discretion"), owner_role="Front desk")
    van = touchpoint("Van", owner_role="Technician")
    till = touchpoint("Till", skills=("arithmetic",), owner_role="front desk")
    web = touchpoint("Web")

    def craft(value: str, answer: str, fraction: float):
        return scored("craft", fraction, role="skill", type="select_multiple", value=value, answer=answer)

    first = walk(desk, craft("listened name", "Let me finish, Used my name", 0.5))
    second = walk(
        desk, craft("listened", "Let me finish", 0.25), scored("heard", 1.0, role="skill", value="yes")
    )
    third = walk(desk, craft("none", "None", 0.0))
    record = client(visit(first), visit(second), visit(third, walk(web)), touchpoints=(van, desk, web, till))
    lines = skill_lines(record, record.visits)
    assert [(line.touchpoint.name, line.unseen) for line in lines] == [("Desk", False), ("Till", True)]
    assert lines[0].seen == (
        SeenSkill("Let me finish", 2, 3),
        SeenSkill("Used my name", 1, 3),
        SeenSkill("Heard", 1, 1),
    )
    assert lines[0].share == pytest.approx((0.5 + 0.25 + 1.0 + 0.0) / 4)
    assert len(lines[0].sources) == 4


OPENING = (
    Offered("greeting", "A greeting", 1),
    Offered("firm", "The firm, by name", 1),
    Offered("name", "A name", 1),
    Offered("help", "An offer", 1),
    Offered("none", "None", 0),
)


def opening(value: str, fraction: float):
    labels = {one.name: one.label for one in OPENING}
    answer = ", ".join(labels[name] for name in value.split())
    return scored("opening", fraction, role="skill", type="select_multiple", value=value, answer=answer)


def seen_of(*walks, offers=nothing_known):
    record = client(visit(*walks))
    (line,) = skill_lines(record, record.visits, offers)
    return line


def test_what_was_looked_for_and_never_seen_stands_beside_what_was_seen() -> None:
    phone = touchpoint("Aftercare line")
    line = seen_of(
        walk(phone, opening("greeting name help", 0.75)),
        walk(phone, opening("greeting name help", 0.75)),
        offers=lambda _walk, _question: OPENING,
    )
    assert line.share == 0.75
    assert line.seen == (
        SeenSkill("A greeting", 2, 2),
        SeenSkill("The firm, by name", 0, 2),
        SeenSkill("A name", 2, 2),
        SeenSkill("An offer", 2, 2),
    )
    step = explain_skills(line)
    assert step.formula == "(0.75 + 0.75) ÷ 2 = 0.75"
    assert step.remarks == ("Looked for and never seen: The firm, by name",)


def test_a_label_with_a_comma_stays_in_one_piece() -> None:
    phone = touchpoint("Aftercare line")
    given = walk(phone, opening("greeting firm", 0.5))
    assert [(one.label, one.seen) for one in seen_of(given, offers=lambda *_: OPENING).seen if one.seen] == [
        ("A greeting", 1),
        ("The firm, by name", 1),
    ]
    # Of a checklist that cannot be read any more the answer is known as a whole.
    assert seen_of(given).seen == (SeenSkill("A greeting, The firm, by name", 1, 1),)


def test_a_skill_that_a_yes_or_no_asks_for_is_told_when_the_answer_was_no() -> None:
    van = touchpoint("Van")

    def explained(value: str, fraction: float):
        return scored("explained", fraction, role="skill", type="select_one", value=value, answer=value)

    given = walk(van, explained("yes", 1)), walk(van, explained("no", 0)), walk(van, explained("no", 0))
    yes_no = Offered("yes", "Yes", 1), Offered("no", "No", 0)
    for offers in (nothing_known, lambda *_: yes_no):
        assert seen_of(*given, offers=offers).seen == (SeenSkill("Explained", 1, 3),)
    assert seen_of(given[1]).seen == (SeenSkill("Explained", 0, 1),)


def test_of_several_answers_to_choose_one_from_the_best_is_what_was_looked_for() -> None:
    desk = touchpoint("Desk")
    ways = (
        Offered("warm", "Warm", 3),
        Offered("polite", "Polite", 2),
        Offered("none", "Not at all", 0),
        Offered("alone", "Nobody was there", None, leaves=True),
    )

    def greeted(value: str, given):
        answer = next(one.label for one in ways if one.name == value)
        return scored("greeting", given, role="skill", type="select_one", value=value, answer=answer)

    line = seen_of(
        walk(desk, greeted("polite", 2 / 3)),
        walk(desk, greeted("none", 0)),
        walk(desk, greeted("alone", NA)),
        offers=lambda *_: ways,
    )
    # Where nobody was there, nobody could greet: two answers tell of it, of three.
    assert line.seen == (SeenSkill("Warm", 0, 2), SeenSkill("Polite", 1, 2))
    assert line.share == pytest.approx(1 / 3)


def test_what_another_edition_of_a_checklist_did_not_offer_was_not_looked_for_there() -> None:
    phone = touchpoint("Aftercare line")
    old, new = walk(phone, opening("greeting", 1), checklist="v1"), walk(phone, opening("greeting", 0.25))
    line = seen_of(old, new, offers=lambda one, _: OPENING[:1] if one is old else OPENING)
    assert line.seen[:2] == (SeenSkill("A greeting", 2, 2), SeenSkill("The firm, by name", 0, 1))
