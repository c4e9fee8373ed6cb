"""Labels, hints and messages: values in them, languages, pictures and sounds."""

from __future__ import annotations

import pytest

from touchaudit.errors import FormError

from .making import run, start, value

ITEXT = """<itext>
<translation lang="English (en)">
 <text id="q"><value>How is <output value="/data/who"/>?</value>
  <value form="audio">jr://audio/how.mp3</value></text>
 <text id="hint"><value form="long">Long hint</value><value form="short">Short</value></text>
 <text id="few"><value>Too few, <output value="../who"/></value></text>
 <text id="only"><value>Only English</value></text>
 <text id="yes"><value>Yes</value></text>
</translation>
<translation lang="French (fr)" default="true()">
 <text id="q"><value>Comment va <output value="/data/who"/> ?</value>
  <value form="audio">jr://audio/comment.mp3</value></text>
 <text id="few"><value>Trop peu, <output value="../who"/></value></text>
 <text id="yes"><value>Oui</value></text>
</translation></itext>"""

BODY = """<input ref="/data/who"/>
<input ref="/data/mood"><label ref="jr:itext('q')"/><hint ref="jr:itext('hint')"/>
 <hint form="guidance">For the auditor</hint></input>
<select1 ref="/data/ok"><label ref="jr:itext('only')"/>
 <item><label ref="jr:itext('yes')"/><value>y</value></item></select1>"""

BINDS = """<bind nodeset="/data/mood" constraint="false()" jr:constraintMsg="jr:itext('few')"
 required="true()" jr:requiredMsg="Please, say **something**"/>
<bind nodeset="/data/said" calculate="jr:choice-name(/data/ok, '/data/ok')"/>
<bind nodeset="/data/spoken" calculate="jr:itext('yes')"/>"""

ANSWERS = "<who>Ana</who><mood/><ok>y</ok><said/><spoken/>"


def test_the_default_language_speaks_first() -> None:
    session = start(ANSWERS, BINDS, BODY, ITEXT)
    assert session.language == "French (fr)"
    state = session.node("/data/mood")
    assert (state.label, state.hint, state.guidance) == ("Comment va Ana ?", "hint", "For the auditor")
    assert dict(state.media) == {"audio": "comment.mp3"}
    assert (state.constraint_message, state.required_message) == (
        "Trop peu, Ana",
        "Please, say **something**",
    )
    assert session.form.languages == ("English (en)", "French (fr)")


def test_another_language_changes_texts_and_what_takes_them() -> None:
    session = start(ANSWERS, BINDS, BODY, ITEXT)
    told = session.set_language("English (en)")
    assert told.values == {"/data/said": "Yes", "/data/spoken": "Yes"}
    assert "/data/mood" in told.other
    state = session.node("/data/mood")
    assert (state.label, state.hint) == ("How is Ana?", "Long hint")
    assert session.node("/data/ok").choices == (("y", "Yes", ""),)
    assert run(session.form, language="English (en)").node("/data/ok").label == "Only English"


def test_a_text_that_is_missing_in_a_language_is_spoken_in_the_default_one() -> None:
    itext = ITEXT.replace('default="true()"', "")
    session = start(ANSWERS, BINDS, BODY, itext, language="French (fr)")
    assert (session.language, session.node("/data/ok").label) == ("French (fr)", "Only English")


def test_an_unknown_language_is_refused() -> None:
    session = start(ANSWERS, BINDS, BODY, ITEXT, language="Klingon")
    assert session.language == "French (fr)"
    with pytest.raises(FormError, match="Klingon"):
        session.set_language("Klingon")
    plain = start("<a/>")
    assert plain.language is None
    with pytest.raises(FormError):
        plain.set_language("")


def test_values_in_labels_follow_the_answers() -> None:
    session = start(ANSWERS, BINDS, BODY, ITEXT)
    assert session.answer("/data/who", "Bo").other == {"/data/mood"}
    assert session.node("/data/mood").label == "Comment va Bo ?"


def test_labels_in_repeats_speak_of_their_own_instance() -> None:
    session = start(
        "<r><who/><age/></r>",
        "",
        '<repeat nodeset="/data/r"><input ref="/data/r/who"/><input ref="/data/r/age">'
        '<label>Age of <output value=" ../who "/>, number <output value="position(..)"/></label>'
        "</input></repeat>",
    )
    session.add_repeat("/data/r")
    session.answer("/data/r[1]/who", "Ana")
    told = session.answer("/data/r[2]/who", "Bo")
    assert told.other == {"/data/r[2]/age"}
    assert [session.node(f"/data/r[{n}]/age").label for n in (1, 2)] == [
        "Age of Ana, number 1",
        "Age of Bo, number 2",
    ]


def test_texts_keep_their_lines_and_markup() -> None:
    session = start(
        "<a/>", "", '<input ref="/data/a"><label>  # Big\n\n- one\n- <b>two</b> &lt;i&gt; </label></input>'
    )
    assert session.node("/data/a").label == "# Big\n\n- one\n- two <i>"


def test_a_computed_text_and_one_that_fails() -> None:
    session = start(
        "<a/><b/>",
        '<bind nodeset="/data/a" required="true()" jr:requiredMsg="jr:itext(concat(\'ye\', \'s\'))"/>',
        '<input ref="/data/b"><label>Hash <output value="digest(., ../a)"/>!</label></input>',
        ITEXT,
    )
    assert session.node("/data/a").required_message == "Oui"
    assert session.node("/data/b").label == "Hash !"
    assert value(session, "a") == ""
