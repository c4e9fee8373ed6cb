"""Submissions that come back: the same answers and the same score, and nothing lost on the way."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import pytest

from touchaudit import assets
from touchaudit.domain.scoring import Item, ItemState, WalkScore, score_walk
from touchaudit.xlsform import FormDefinition, FormError, FormSession, open_form
from touchaudit.xlsform.audit import AuditColumns, read_audit
from touchaudit.xlsform.items import item_of
from touchaudit.xlsform.submission_in import identify, read_submission

NOW = datetime(2026, 3, 6, 12, tzinfo=UTC)
BOOK = """| survey |
| | type | name | label | calculation | relevant |
| | text | who | Who? | | |
| | begin_group | g | G | | |
| | integer | wait | Wait? | | |
| | calculate | double | | ${wait} * 2 | |
| | begin_repeat | stop | Stop | | |
| | text | place | Place? | | |
| | begin_repeat | person | Person | | |
| | text | job | Job? | | |
| | end_repeat | | | | |
| | end_repeat | | | | |
| | end_group | | | | |
| | text | why | Why? | | ${wait} > 5 |
| settings |
| | form_title | form_id | version |
| | Door | door | 2 |
"""


@lru_cache
def definition(path: Path) -> FormDefinition:
    return open_form(path)


@lru_cache
def audit(path: Path) -> AuditColumns:
    return read_audit(path)


@lru_cache
def door() -> FormDefinition:
    return open_form(BOOK.encode(), file_name="door.md")


def value_for(session: FormSession, ref: str, dice: random.Random) -> str:
    node = session.node(ref)
    names = [choice.name for choice in node.choices or ()]
    if names:
        several = node.control in ("select", "rank")
        return " ".join(dice.sample(names, dice.randint(1, len(names)))) if several else dice.choice(names)
    ago = timedelta(hours=dice.randint(1, 2000))
    by_type = {
        "int": str(dice.randint(1, 7)),
        "decimal": f"{dice.uniform(0.5, 9):.2f}",
        "date": (NOW - ago).date().isoformat(),
        "dateTime": (NOW - ago).isoformat(timespec="milliseconds"),
    }
    return by_type.get(node.type, dice.choice(["A <word> & “more”", "Zwei\nZeilen", "=1+1", " é "]))


def walked(path: Path, seed: int) -> FormSession:
    """A walk whose every question has some answer; those that fail a constraint as well."""
    dice = random.Random(seed)
    session = FormSession(definition(path), now=lambda: NOW, random=dice)
    for repeat in session.repeats():
        for _ in range(dice.randint(0, 2) if not session.is_counted(repeat) else 0):
            session.add_repeat(repeat)
    done: set[str] = set()
    while ref := next((one for one in session.questions() if one not in done), ""):
        done.add(ref)
        if not session.node(ref).readonly:
            session.answer(ref, value_for(session, ref, dice))
    return session


def answers(session: FormSession) -> dict[str, str]:
    return {ref: node.value for ref, node in session.nodes().items() if node.relevant and node.value}


def score(session: FormSession, columns: AuditColumns) -> WalkScore:
    items = []
    for ref in session.questions():
        path = re.sub(r"\[\d+\]", "", ref)
        question = columns.questions.get(path)
        fraction = question and item_of(question, columns.choices_of(question), session.node(ref).value)
        if question and fraction is not None:
            section = columns.section_of(path)
            state = ItemState.ANSWERED
            items.append(
                Item(ref, section, question.weight, fraction, state, question.critical, question.bonus)
            )
    weights = {path: one.weight for path, one in columns.sections.items() if one.weight is not None}
    return score_walk(items, weights)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("path", assets.forms(), ids=lambda path: path.stem)
def test_a_walk_comes_back_with_its_answers_and_its_score(path: Path, seed: int) -> None:
    session = walked(path, seed)
    xml = session.submission_xml()
    back = read_submission(xml, definition(path))
    again = FormSession(definition(path), now=lambda: NOW, saved=back.saved)
    assert answers(again) == answers(session)
    assert again.submission_xml() == xml
    before = score(session, audit(path))
    assert score(again, audit(path)) == before
    assert before.score is not None
    assert (back.moved, back.unknown, back.refused, back.other_version) == ({}, {}, {}, False)


def read(inside: str, head: str = 'id="door" version="2"') -> tuple[FormSession, object]:
    came = read_submission(f"<data {head}>{inside}</data>", door())
    return FormSession(door(), now=lambda: NOW, saved=came.saved), came


def test_repeats_inside_repeats_keep_their_order() -> None:
    session, _ = read(
        "<g><wait>3</wait>"
        "<stop><place>Hall</place><person><job>Guard</job></person><person><job>Clerk</job></person></stop>"
        "<stop><place>Yard</place></stop></g>"
    )
    assert session.node("/data/g/stop[1]/person[2]/job").value == "Clerk"
    assert session.node("/data/g/stop[2]/place").value == "Yard"
    assert "/data/g/stop[2]/person[1]" not in session.nodes()


def test_a_phones_total_is_never_trusted() -> None:
    session, _ = read("<g><wait>3</wait><double>999</double></g>")
    assert session.node("/data/g/double").value == "6"


def test_what_is_renamed_moved_or_unfit_is_kept_as_it_came() -> None:
    session, came = read(
        "<g><wait>soon</wait><who>Ada</who><colour>red</colour></g><old><deep>1</deep><none/></old>"
        "<formhub><uuid>abc</uuid></formhub>",
        'id="door" version="1"',
    )
    assert session.node("/data/who").value == "Ada"
    assert came.moved == {"/data/g/who": "/data/who"}
    assert came.unknown == {"/data/g/colour": "red", "/data/old/deep": "1", "/data/formhub/uuid": "abc"}
    assert came.refused == {"/data/g/wait": "soon"}
    assert came.other_version


def test_a_field_in_its_place_wins_over_one_that_strayed() -> None:
    session, came = read("<who>Ada</who><g><who>Bob</who></g>")
    assert session.node("/data/who").value == "Ada"
    assert came.unknown == {"/data/g/who": "Bob"}


def test_another_root_and_other_prefixes_are_no_matter() -> None:
    xml = (
        '<h:aX9 xmlns:h="http://x" xmlns:o="http://openrosa.org/xforms" id="door" version="2"><who>Ada</who>'
        "<o:meta><o:instanceID>uuid:1</o:instanceID><o:deprecatedID>uuid:0</o:deprecatedID></o:meta></h:aX9>"
    )
    came = read_submission(xml.encode(), door())
    assert (came.identity.instance_id, came.identity.replaces) == ("uuid:1", "uuid:0")
    session = FormSession(door(), saved=came.saved)
    assert session.node("/data/who").value == "Ada"
    assert "uuid:1" in session.submission_xml()


def test_a_submission_says_what_it_is() -> None:
    session = FormSession(door(), now=lambda: NOW)
    identity = identify(session.submission_xml())
    assert (identity.form_id, identity.version) == ("door", "2")
    assert identity.instance_id.startswith("uuid:")


@pytest.mark.parametrize(
    ("xml", "says"),
    [
        ("<data", "can't be read"),
        ('<data id="door"/>', "nothing in it"),
        ('<data id="window"><who>Ada</who></data>', "“window”, not with “door”"),
        ('<data id="door" encrypted="yes"><base64EncryptedKey>x</base64EncryptedKey></data>', "encrypted"),
        ('<!DOCTYPE d [<!ENTITY a "b">]><data id="door"><who>&a;</who></data>', "refused"),
    ],
)
def test_what_can_not_be_taken_is_refused_in_words(xml: str, says: str) -> None:
    with pytest.raises(FormError, match=says):
        read_submission(xml, door())
