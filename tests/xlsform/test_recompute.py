"""Working out only what changed gives the same as working out everything anew."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from touchaudit.xlsform import FormDefinition, FormSession, SavedSession

from .making import form, run

PLACES = ["/data/a", "/data/b", "/data/g/c", "/data/g/d", "/data/h/e"]
INNER = ["/data/r/x", "/data/r/y", "/data/r/q/z"]


def _value(draw: Any, places: list[str]) -> str:
    place = draw(st.sampled_from(places))
    kind = draw(st.integers(0, 6))
    other = draw(st.sampled_from(places))
    return (
        place,
        f"{place} + {other}",
        f"concat({place}, '-', {other})",
        f"if({place} = {other}, 'same', {place})",
        f"coalesce({place}, coalesce({other}, 'none'))",
        f"count(/data/r[x = {place}])",
        f"sum(/data/r/x) + count(/data/r) + string-length({other})",
    )[kind]


def _truth(draw: Any, places: list[str]) -> str:
    place, other = draw(st.sampled_from(places)), draw(st.sampled_from(places))
    return draw(
        st.sampled_from(
            (
                f"{place} &gt; 1",
                f"{place} != ''",
                f"{place} = {other}",
                f"not({place})",
                f"{place} or {other}",
            )
        )
    )


@st.composite
def forms(draw: Any) -> FormDefinition:
    """A form whose calculations read only what comes before them in a random order."""
    order = draw(st.permutations(PLACES))
    binds = []
    settled = [order[0]]
    for place in order[1:]:
        if draw(st.booleans()):
            binds.append(f'<bind nodeset="{place}" calculate="{_value(draw, settled)}"/>')
        elif draw(st.booleans()):
            binds.append(f'<bind nodeset="{place}" type="int" relevant="{_truth(draw, settled)}"/>')
        settled.append(place)
    first = order[0]
    if not first.startswith("/data/g") and draw(st.booleans()):
        binds.append(f'<bind nodeset="/data/g" relevant="{first} != \'2\'"/>')
    inner = ["/data/r/x", first]
    for place in INNER[1:]:
        if draw(st.booleans()):
            binds.append(f'<bind nodeset="{place}" calculate="{_inner(draw, inner)}"/>')
        elif draw(st.booleans()):
            binds.append(f'<bind nodeset="{place}" relevant="{_truth(draw, inner)}"/>')
        inner.append(place)
    readers = {bind.split('"')[1] for bind in binds if "calculate" in bind}
    body = "".join(f'<input ref="{place}"/>' for place in PLACES if place not in readers)
    inside = "".join(f'<input ref="{place}"/>' for place in INNER if place not in readers)
    return form(
        '<a/><b/><g><c/><d/></g><h><e/></h><r jr:template=""><x/><y/><q><z/></q></r>',
        "".join(binds),
        f'{body}<repeat nodeset="/data/r">{inside}</repeat>',
    )


def _inner(draw: Any, places: list[str]) -> str:
    place = draw(st.sampled_from(places))
    return draw(
        st.sampled_from(
            (
                place,
                f"{place} * 2",
                f"concat(position(/data/r/x/..), {place})",
                f"position(..) + {place}",
                f"indexed-repeat(/data/r/x, /data/r, 1) + {place}",
                f"/data/r[position() = 1]/x = {place}",
            )
        )
    )


def asked(session: FormSession) -> list[str]:
    calculated = {node.path for node in session.form.structure.nodes if node.calculate is not None}
    return [ref for ref in (*session.questions(), *session.skipped()) if _plain(ref) not in calculated]


def _plain(ref: str) -> str:
    return "".join(part.partition("]")[2] if "]" in part else part for part in ref.split("["))


def gestures(draw: Any, session: FormSession) -> None:
    for _ in range(draw(st.integers(1, 8))):
        instances = [ref for ref in session.nodes() if ref.startswith("/data/r[") and ref.endswith("]")]
        what = draw(st.integers(0, 5))
        if what == 0:
            session.add_repeat("/data/r")
        elif what == 1 and instances:
            session.remove_repeat(draw(st.sampled_from(instances)))
        else:
            refs = asked(session)
            if refs:
                session.answer(draw(st.sampled_from(refs)), draw(st.sampled_from(("", "1", "2", "3", "x"))))


def anew(session: FormSession) -> FormSession:
    """The same answers in a new session, with nothing that was calculated."""
    calculated = {node.path for node in session.form.structure.nodes if node.calculate is not None}
    saved = session.saved()
    given = {key: text for key, text in saved.values.items() if _plain(key) not in calculated}
    return run(session.form, saved=SavedSession(saved.instances, given, None), random=random.Random(5))


def seen(session: FormSession) -> dict[str, tuple[str, bool]]:
    return {ref: (state.value, state.relevant) for ref, state in session.nodes().items()}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_what_is_kept_up_to_date_equals_what_is_worked_out_anew(data: st.DataObject) -> None:
    session = run(data.draw(forms()))
    gestures(data.draw, session)
    assert seen(session) == seen(anew(session))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_changes_told_are_exactly_those_seen(data: st.DataObject) -> None:
    session = run(data.draw(forms()))
    gestures(data.draw, session)
    before = seen(session)
    refs = asked(session)
    if not refs:
        return
    told = session.answer(data.draw(st.sampled_from(refs)), data.draw(st.sampled_from(("", "1", "2", "y"))))
    after = seen(session)
    changed = {ref: text for ref, (text, _) in after.items() if text != before[ref][0]}
    flipped = {ref: live for ref, (_, live) in after.items() if live != before[ref][1]}
    flipped.pop("/data/r", None)  # the repeat as a whole isn't told, its instances are
    assert (dict(told.values), dict(told.relevance)) == (changed, flipped)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_order_of_answers_does_not_matter(data: st.DataObject) -> None:
    definition = data.draw(forms())
    one, other = run(definition), run(definition)
    answers = {ref: data.draw(st.sampled_from(("1", "2", "x"))) for ref in asked(one)}
    for ref, text in answers.items():
        one.answer(ref, text)
    for ref in data.draw(st.permutations(list(answers))):
        other.answer(ref, answers[ref])
    assert seen(one) == seen(other)
