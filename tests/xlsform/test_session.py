"""A running checklist: answers, what follows from them, and what is told."""

from __future__ import annotations

import pytest

from touchaudit.errors import FormError
from touchaudit.xlsform import Choice, FormSession

from .making import form, run, start, value, values

BIND = '<bind nodeset="/data/{}" {}/>'


def bind(name: str, rules: str) -> str:
    return BIND.format(name, rules)


# ------------------------------------------------------------------ answering


def test_defaults_are_there_at_the_start() -> None:
    session = start("<a>1</a><b> </b><g><c>x</c></g>")
    assert values(session, "a", "b", "g/c") == ["1", "", "x"]


def test_an_answer_is_told_with_all_that_follows() -> None:
    session = start(
        "<a/><b/><c/>",
        bind("b", 'calculate="/data/a * 2"') + bind("c", 'relevant="/data/b &gt; 5"'),
        '<input ref="/data/a"/><input ref="/data/c"/>',
    )
    assert not session.node("/data/c").relevant
    changes = session.answer("/data/a", "4")
    assert changes.values == {"/data/a": "4", "/data/b": "8"}
    assert changes.relevance == {"/data/c": True}
    assert not session.answer("/data/a", "4")


@pytest.mark.parametrize(
    ("type", "given", "kept"),
    [
        ("int", "007", "7"),
        ("int", "2.9", "2"),
        ("int", "-3", "-3"),
        ("int", "three", ""),
        ("int", "1-2", ""),
        ("decimal", "89.0", "89.0"),
        ("decimal", "1e3", "1e3"),
        ("decimal", "a", ""),
        ("date", "2026-03-06", "2026-03-06"),
        ("date", "2026-03-06T10:00:00", "2026-03-06"),
        ("date", "2026-03-06 00:00:00", "2026-03-06"),
        ("date", "tomorrow", ""),
        ("dateTime", "2026-03-06T10:00:00.000Z", "2026-03-06T10:00:00.000Z"),
        ("dateTime", "10 o'clock", ""),
        ("time", "10:00:00.000+01:00", "10:00:00.000+01:00"),
        ("time", "25:00", ""),
        ("geopoint", "1 2 3 4", "1.0 2.0 3.0 4.0"),
        ("geopoint", "91 0", ""),
        ("geopoint", "1", ""),
        ("geotrace", "0 0; 1 1;", "0.0 0.0; 1.0 1.0"),
        ("geotrace", "0 0; x", ""),
        ("string", "  as it is ", "  as it is "),
        ("barcode", "0012", "0012"),
        ("made-up", "x", "x"),
    ],
)
def test_what_fits_the_type_is_kept(type: str, given: str, kept: str) -> None:
    session = start("<a/>", bind("a", f'type="{type}"'), '<input ref="/data/a"/>')
    session.answer("/data/a", given)
    assert value(session, "a") == kept


def test_what_cannot_be_answered_is_refused() -> None:
    session = start(
        "<a/><b/><c/><g><d/></g>",
        bind("a", 'calculate="1"') + bind("b", 'readonly="/data/c = 1"'),
        '<input ref="/data/b"/><input ref="/data/c"/>',
    )
    session.answer("/data/b", "free")
    session.answer("/data/c", "1")
    for ref in ("/data/a", "/data/b", "/data/g", "/data/nothing", "/data/a[1]", "a", "", "/"):
        with pytest.raises(FormError):
            session.answer(ref, "x")


def test_a_visible_calculation_can_be_overwritten_until_it_changes() -> None:
    session = start(
        "<a/><b/>", bind("b", 'calculate="/data/a"'), '<input ref="/data/a"/><input ref="/data/b"/>'
    )
    session.answer("/data/a", "1")
    session.answer("/data/b", "mine")
    assert value(session, "b") == "mine"
    session.answer("/data/a", "2")
    assert value(session, "b") == "2"


# ------------------------------------------------------------------ relevance


def test_what_is_not_relevant_counts_as_blank_and_comes_back() -> None:
    session = start(
        "<ask/><g><a/></g><copy/><how-many/>",
        bind("g", "relevant=\"/data/ask = 'yes'\"")
        + bind("copy", 'calculate="/data/g/a"')
        + bind("how-many", 'calculate="count(/data/g/a)"'),
        '<input ref="/data/ask"/><group ref="/data/g"><input ref="/data/g/a"/></group>',
    )
    session.answer("/data/ask", "yes")
    session.answer("/data/g/a", "kept")
    assert values(session, "copy", "how-many") == ["kept", "1"]
    told = session.answer("/data/ask", "no")
    assert told.relevance == {"/data/g": False, "/data/g/a": False}
    assert values(session, "copy", "how-many") == ["", "0"]
    assert session.skipped() == ("/data/g/a",)
    assert session.questions() == ("/data/ask",)
    session.answer("/data/ask", "yes")
    assert values(session, "g/a", "copy") == ["kept", "kept"]


def test_a_question_counts_by_its_answer_where_truth_is_wanted() -> None:
    session = start(
        "<a/><n/><b/><c/>",
        bind("n", 'type="int"') + bind("b", 'relevant="/data/a"') + bind("c", 'relevant="/data/n"'),
    )
    assert (session.node("/data/b").relevant, session.node("/data/c").relevant) == (False, False)
    session.answer("/data/a", "0")
    session.answer("/data/n", "0")
    assert (session.node("/data/b").relevant, session.node("/data/c").relevant) == (True, False)


def test_a_skipped_question_compares_as_blank() -> None:
    session = start(
        "<a>x</a><b/><c/>",
        bind("a", 'relevant="false()"')
        + bind("b", "calculate=\"/data/a = ''\"")
        + bind("c", "calculate=\"/data/a != 'x'\""),
    )
    assert values(session, "b", "c") == ["true", "true"]


# ------------------------------------------------------------------ judging answers


def test_required_and_constraint_are_judged_on_the_answer_alone() -> None:
    session = start(
        "<a/><b/>",
        bind("a", 'type="int" required="/data/b = 1" constraint=". &lt; 10" jr:constraintMsg="Too many"')
        + bind("b", 'type="int"'),
        '<input ref="/data/a"/><input ref="/data/b"/>',
    )
    state = session.node("/data/a")
    assert (state.required, state.required_ok, state.constraint_ok) == (False, True, True)
    assert session.answer("/data/b", "1").other >= {"/data/a"}
    state = session.node("/data/a")
    assert (state.required, state.required_ok, state.constraint_ok) == (True, False, True)
    session.answer("/data/a", "10")
    state = session.node("/data/a")
    assert (state.required_ok, state.constraint_ok, state.constraint_message) == (True, False, "Too many")


def test_dates_compare_as_dates_where_the_question_has_the_type() -> None:
    session = start("<a/>", bind("a", 'type="date" constraint=". &lt;= today()"'), '<input ref="/data/a"/>')
    session.answer("/data/a", "2026-03-06")
    assert session.node("/data/a").constraint_ok
    session.answer("/data/a", "2026-03-07")
    assert not session.node("/data/a").constraint_ok


def test_everything_in_a_read_only_group_is_read_only() -> None:
    session = start("<g><a/></g>", bind("g", 'readonly="true()"'))
    assert session.node("/data/g/a").readonly


# ------------------------------------------------------------------ calculations


def test_calculations_store_by_type() -> None:
    session = start(
        "<a/><b/><c/><d/><e/><f/><g/><h/>",
        bind("a", 'type="int" calculate="5.9"')
        + bind("b", 'calculate="5.50"')
        + bind("c", "calculate=\"number('x')\"")
        + bind("d", 'calculate="1 = 1"')
        + bind("e", 'type="int" calculate="1 = 1"')
        + bind("f", 'type="date" calculate="now()"')
        + bind("g", 'type="dateTime" calculate="today()"')
        + bind("h", 'type="time" calculate="now()"'),
    )
    assert values(session, *"abcdefgh") == [
        "5",
        "5.5",
        "",
        "true",
        "1",
        "2026-03-06",
        "2026-03-06T00:00:00.000+00:00",
        "12:30:00.000+00:00",
    ]


def test_once_keeps_its_first_value() -> None:
    session = start("<seed>1</seed><a/>", bind("a", 'calculate="once(/data/seed)"'))
    session.answer("/data/seed", "2")
    assert value(session, "a") == "1"


def test_a_long_chain_of_calculations_is_worked_out_in_order() -> None:
    names = [f"n{number}" for number in range(200, 0, -1)]  # written last to first
    session = start(
        "<n0/>" + "".join(f"<{name}/>" for name in names),
        "".join(bind(name, f'calculate="/data/n{int(name[1:]) - 1} + 1"') for name in names),
        '<input ref="/data/n0"/>',
    )
    session.answer("/data/n0", "1")
    assert value(session, "n200") == "201"


def test_attributes_can_be_calculated_and_set() -> None:
    session = start(
        '<a/><entity create="" id=""/>',
        bind("entity/@create", 'calculate="/data/a = 1"')
        + '<setvalue event="odk-instance-first-load" ref="/data/entity/@id" value="uuid()"/>',
        '<input ref="/data/a"/>',
    )
    session.answer("/data/a", "1")
    assert '<entity create="true" id="id-1"/>' in session.submission_xml()


def test_preloaded_values() -> None:
    preload = 'jr:preload="{}" jr:preloadParams="{}"'
    session = start(
        "<a/><b/><c/><d/><e/><f>mine</f>",
        bind("a", preload.format("date", "today"))
        + bind("b", preload.format("timestamp", "start"))
        + bind("c", preload.format("timestamp", "end"))
        + bind("d", preload.format("property", "deviceid"))
        + bind("e", preload.format("uid", ""))
        + bind("f", preload.format("uid", "")),
    )
    assert values(session, *"abcdef") == [
        "2026-03-06",
        "2026-03-06T12:30:00.000+00:00",
        "",
        "",
        "uuid:id-1",
        "mine",
    ]
    assert "<c>2026-03-06T12:30:00.000+00:00</c>" in session.submission_xml()


def test_a_wrong_expression_fails_at_the_start_and_is_named() -> None:
    definition = form("<a/>", bind("a", "calculate=\"digest('x', 'ROT13')\""))
    with pytest.raises(FormError, match=r"Question “a”.*ROT13"):
        FormSession(definition)


def test_an_expression_that_fails_later_gives_nothing() -> None:
    session = start(
        "<how>MD5</how><a/>",
        bind("a", "calculate=\"digest('x', /data/how)\"") + bind("how", "constraint=\"digest(., .) = ''\""),
        '<input ref="/data/how"/>',
    )
    assert value(session, "a")
    session.answer("/data/how", "ROT13")
    assert value(session, "a") == ""
    assert session.node("/data/how").constraint_ok


# ------------------------------------------------------------------ the shape of things


def test_states_say_what_each_thing_is() -> None:
    session = start(
        "<g><q/><n/></g><r><x/></r><m/>",
        bind("g/n", 'readonly="true()"'),
        '<group ref="/data/g" appearance="field-list"><label>Group</label><input ref="/data/g/q"/>'
        '<input ref="/data/g/n"><label>Note</label></input></group>'
        '<group ref="/data/r"><label>Repeat</label>'
        '<repeat nodeset="/data/r"><input ref="/data/r/x"/></repeat></group>',
    )
    found = {ref: (state.kind, state.label, state.appearance) for ref, state in session.nodes().items()}
    assert found == {
        "/data": ("group", "", None),
        "/data/g": ("group", "Group", "field-list"),
        "/data/g/q": ("question", "", None),
        "/data/g/n": ("question", "Note", None),
        "/data/r": ("repeat", "Repeat", None),
        "/data/r[1]": ("instance", "Repeat", None),
        "/data/r[1]/x": ("question", "", None),
        "/data/m": ("model", "", None),
        "/data/meta": ("group", "", None),
        "/data/meta/instanceID": ("model", "", None),
    }
    assert session.groups_of("/data/r[1]/x") == ("/data/r[1]",)
    assert session.groups_of("/data/g/n") == ("/data/g",)
    assert session.groups_of("/data/m") == ()


def test_all_states_are_a_mapping() -> None:
    nodes = start("<a/>").nodes()
    assert "/data/a" in nodes
    assert len(nodes) == len(list(nodes)) == 4
    assert nodes.get("/data/b") is None
    with pytest.raises(KeyError):
        nodes["/data/b"]


def test_controls_and_their_parameters() -> None:
    session = start(
        "<r/><u/><t/><s/><k/>",
        bind("u", 'type="binary"'),
        '<range ref="/data/r" start="1" end="5" step="1" appearance="rating"/>'
        '<upload ref="/data/u" mediatype="image/*"/><trigger ref="/data/t"/>'
        '<select1 ref="/data/s"><item><label>One</label><value>1</value></item></select1>'
        '<odk:rank ref="/data/k"><item><label>A</label><value>a</value></item></odk:rank>',
    )
    state = session.node("/data/r")
    assert (state.control, dict(state.parameters)) == ("range", {"start": "1", "end": "5", "step": "1"})
    assert session.node("/data/u").mediatype == "image/*"
    assert session.node("/data/t").control == "trigger"
    assert session.node("/data/s").choices == (Choice("1", "One"),)
    assert [tuple(choice)[:2] for choice in session.node("/data/k").choices or ()] == [("a", "A")]
    assert session.node("/data/u").choices is None


def test_relative_references_and_groups_for_looks_only() -> None:
    session = start(
        "<g><a/><b/></g>",
        bind("g/b", 'calculate="concat(../a, current()/../a, ./../a)"'),
        '<group><label>Looks</label><group ref="/data/g"><input ref="a"/></group></group>',
    )
    session.answer("/data/g/a", "x")
    assert value(session, "g/b") == "xxx"
    assert session.questions() == ("/data/g/a",)


def test_clocks_and_identifiers_have_defaults() -> None:
    session = FormSession(form("<a/>", bind("a", 'calculate="now()"')))
    assert len(value(session, "a")) == len("2026-03-06T12:30:00.000+00:00")
    assert session.node("/data/meta/instanceID").value.startswith("uuid:")


def test_two_sessions_of_one_form_do_not_meet() -> None:
    definition = form("<a/>", "", '<input ref="/data/a"/>')
    one, other = run(definition), run(definition)
    one.answer("/data/a", "1")
    assert value(other, "a") == ""
