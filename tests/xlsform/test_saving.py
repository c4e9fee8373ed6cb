"""Continuing a session, and handing its answers over."""

from __future__ import annotations

import random

import pytest

from touchaudit.errors import FormError
from touchaudit.xlsform import FormSession, SavedSession

from .making import form, run, start, states, value, values

FORM = (
    "<who>default</who><luck/><stamp/><seen/><g><a/></g>"
    '<r jr:template=""><x/><twice/><i jr:template=""><y/></i></r><sum/><e id=""><label/></e>',
    '<bind nodeset="/data/luck" calculate="random()"/><bind nodeset="/data/stamp" calculate="now()"/>'
    '<bind nodeset="/data/g" relevant="/data/who != \'\'"/>'
    '<bind nodeset="/data/r/twice" calculate="../x * 2"/>'
    '<bind nodeset="/data/sum" calculate="sum(/data/r/twice)"/>'
    '<setvalue event="odk-instance-first-load" ref="/data/seen" value="uuid()"/>'
    '<setvalue event="odk-instance-first-load" ref="/data/e/@id" value="uuid()"/>',
    '<input ref="/data/who"/><group ref="/data/g"><input ref="/data/g/a"/></group>'
    '<repeat nodeset="/data/r"><input ref="/data/r/x"/>'
    '<repeat nodeset="/data/r/i"><input ref="/data/r/i/y"/></repeat></repeat>',
)


def filled() -> FormSession:
    session = start(*FORM)
    session.answer("/data/g/a", "there")
    for number in "123":
        session.add_repeat("/data/r")
        session.answer(f"/data/r[{number}]/x", number)
        session.add_repeat(f"/data/r[{number}]/i")
        session.answer(f"/data/r[{number}]/i[1]/y", "y" + number)
    session.remove_repeat("/data/r[2]")
    return session


def test_a_saved_session_continues_as_it_was() -> None:
    before = filled()
    after = run(before.form, saved=before.saved(), random=random.Random(9))
    assert states(after) == states(before)
    assert after.saved() == before.saved()
    assert after.submission_xml() == before.submission_xml()
    keys = [before.key_of(ref) for ref in before.nodes() if before.node(ref).kind != "repeat"]
    assert [after.key_of(after.ref_of(key)) for key in keys] == keys
    assert after.answer("/data/r[2]/x", "9").values == before.answer("/data/r[2]/x", "9").values


def test_what_was_cleared_stays_clear_and_hidden_answers_are_kept() -> None:
    session = filled()
    session.answer("/data/who", "")
    again = run(session.form, saved=session.saved())
    assert value(again, "who") == ""
    assert not again.node("/data/g/a").relevant
    again.answer("/data/who", "me")
    assert value(again, "g/a") == "there"


def test_calculations_without_a_saved_value_are_worked_out() -> None:
    session = filled()
    saved = session.saved()
    kept = {key: text for key, text in saved.values.items() if "twice" not in key and "sum" not in key}
    again = run(session.form, saved=SavedSession(saved.instances, kept, None))
    assert states(again) == states(session)


def test_saved_values_that_fit_nowhere_are_left_out() -> None:
    session = filled()
    saved = session.saved()
    odd = {**saved.values, "/data/gone": "x", "/data/r[nobody]/x": "x", "/data/g": "x", "nonsense": "x"}
    instances = (*saved.instances, "/data/who[1]", "/data/gone[1]", "/data/r[nobody]/i[1]", "", "/")
    again = run(session.form, saved=SavedSession(instances, odd, "Klingon"))
    assert states(again) == states(session)


def test_the_language_is_saved() -> None:
    itext = '<itext><translation lang="en"/><translation lang="fr"/></itext>'
    session = start("<a/>", model=itext)
    session.set_language("fr")
    assert run(session.form, saved=session.saved()).language == "fr"
    assert run(session.form, saved=session.saved(), language="en").language == "en"


def test_changes_told_are_enough_to_keep_a_saved_session_up_to_date() -> None:
    session = start(*FORM)
    saved = session.saved()
    instances, kept = list(saved.instances), dict(saved.values)
    for gesture, argument in (
        (session.add_repeat, "/data/r"),
        (session.add_repeat, "/data/r"),
        (lambda ref: session.answer(ref, "4"), "/data/r[2]/x"),
        (lambda ref: session.answer(ref, ""), "/data/who"),
        (session.add_repeat, "/data/r[2]/i"),
        (lambda ref: session.answer(ref, "z"), "/data/r[2]/i[1]/y"),
    ):
        told = gesture(argument)
        instances += [session.key_of(ref) for ref in told.added]
        for ref, text in told.values.items():
            kept[session.key_of(ref)] = text
    kept = {key: text for key, text in kept.items() if text}
    assert kept == session.saved().values
    assert sorted(instances) == sorted(session.saved().instances)


# ------------------------------------------------------------------ submissions


def test_a_submission_holds_what_is_relevant() -> None:
    session = start(
        '<a b="1 &amp; &quot;2&quot;">x</a><g><c>y</c></g><r jr:template=""><d/></r><empty/>',
        '<bind nodeset="/data/g" relevant="/data/a = \'x\'"/>',
        '<input ref="/data/a"/><repeat nodeset="/data/r"><input ref="/data/r/d"/></repeat>',
    )
    session.add_repeat("/data/r")
    session.answer("/data/r[1]/d", "1 < 2 & 3")
    assert session.submission_xml() == (
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        '<data id="form" version="3"><a b="1 &amp; &quot;2&quot;">x</a><g><c>y</c></g>'
        "<r><d>1 &lt; 2 &amp; 3</d></r><empty/><meta><instanceID>uuid:id-1</instanceID></meta></data>"
    )
    session.answer("/data/a", "z")
    assert "<g>" not in session.submission_xml()


def test_prefixes_and_namespaces_of_a_submission() -> None:
    source = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
     xmlns:e="http://www.opendatakit.org/xforms/entities"><h:head><model><instance>
     <survey xmlns="urn:mine" id="s"><e:thing/></survey></instance></model></h:head><h:body/></h:html>"""
    from touchaudit.xlsform import FormDefinition

    sent = run(FormDefinition.from_xform(source)).submission_xml()
    assert 'xmlns="urn:mine"' in sent
    assert 'xmlns:e="http://www.opendatakit.org/xforms/entities"' in sent
    assert "<orx:meta><orx:instanceID>uuid:" in sent
    assert 'xmlns:orx="http://openrosa.org/xforms"' in sent


def test_an_encrypted_form_opens_but_hands_nothing_over() -> None:
    definition = form("<a/>", '<submission base64RsaPublicKey="MIIB"/>', '<input ref="/data/a"/>')
    assert definition.encrypted
    assert "encrypted" in definition.warnings[0]
    session = run(definition)
    session.answer("/data/a", "1")
    assert values(session, "a") == ["1"]
    with pytest.raises(FormError, match="encrypted"):
        session.submission_xml()
