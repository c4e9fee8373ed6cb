"""Skills and contact, told by walks in the words of the shipped checklists."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from touchaudit.domain.contact import Manner, contact_figures, probe_contacts
from touchaudit.domain.fieldwork import Fieldwork, Probe, Reply
from touchaudit.domain.skills import SeenSkill, skill_lines
from touchaudit.domain.visit import Moment, MomentKind

from .factory import client, said, scored, touchpoint, visit, walk

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
