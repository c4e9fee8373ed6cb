"""Values set by events: at the first load, in new instances, when an answer changes."""

from __future__ import annotations

from .making import run, start, value, values


def setvalue(event: str, ref: str, value: str | None = None, text: str = "") -> str:
    written = f' value="{value}"' if value is not None else ""
    return f'<setvalue event="{event}" ref="/data/{ref}"{written}>{text}</setvalue>'


FIRST, NEW, CHANGED = "odk-instance-first-load", "odk-new-repeat", "xforms-value-changed"


def test_the_first_load_sets_values_once() -> None:
    session = start(
        "<a>5</a><b/><c>old</c><d>old</d>",
        setvalue(FIRST, "b", "/data/a * 2") + setvalue(FIRST, "c", None, "new") + setvalue(FIRST, "d", ""),
        '<input ref="/data/a"/><input ref="/data/b"/>',
    )
    assert values(session, "b", "c", "d") == ["10", "new", ""]
    session.answer("/data/a", "6")
    session.answer("/data/b", "mine")
    assert value(session, "b") == "mine"
    assert value(run(session.form, saved=session.saved()), "b") == "mine"


def test_a_default_can_come_from_a_calculation_and_reach_what_is_not_relevant() -> None:
    session = start(
        "<a>2</a><twice/><b/>",
        '<bind nodeset="/data/twice" calculate="/data/a * 2"/><bind nodeset="/data/b" relevant="false()"/>'
        + setvalue(FIRST, "b", "/data/twice"),
    )
    assert value(session, "b") == "4"


def test_a_change_sets_other_values_after_all_is_worked_out() -> None:
    session = start(
        "<a/><twice/><b/><c/>",
        '<bind nodeset="/data/twice" calculate="/data/a * 2"/>',
        f'<input ref="/data/a">{setvalue(CHANGED, "b", "/data/twice")}</input>'
        f'<input ref="/data/b">{setvalue(CHANGED, "c", None, "b changed")}</input>',
    )
    told = session.answer("/data/a", "4")
    assert told.values == {"/data/a": "4", "/data/twice": "8", "/data/b": "8", "/data/c": "b changed"}
    session.answer("/data/b", "mine")
    assert not session.answer("/data/a", "4")
    assert value(session, "b") == "mine"


def test_a_calculation_that_changes_is_a_change() -> None:
    session = start(
        "<a/><calc/><b/>",
        '<bind nodeset="/data/calc" calculate="/data/a &gt; 1"/>',
        f'<input ref="/data/a"/><input ref="/data/calc">{setvalue(CHANGED, "b", "../calc")}</input>',
    )
    session.answer("/data/a", "2")
    assert value(session, "b") == "true"


def test_several_events_of_one_action() -> None:
    session = start(
        "<a>1</a><b/>", "", f'<input ref="/data/a">{setvalue(f"{FIRST} {CHANGED}", "b", "../a + 1")}</input>'
    )
    assert value(session, "b") == "2"
    session.answer("/data/a", "5")
    assert value(session, "b") == "6"


def test_values_that_set_one_another_come_to_rest() -> None:
    session = start(
        "<a/><b/>",
        "",
        f'<input ref="/data/a">{setvalue(CHANGED, "b", "../a + 1")}</input>'
        f'<input ref="/data/b">{setvalue(CHANGED, "a", "../b + 1")}</input>',
    )
    session.answer("/data/a", "1")
    assert float(value(session, "a")) > 1


def test_new_instances_get_their_own_values() -> None:
    session = start(
        '<base>10</base><r jr:template=""><n/><m/><k/></r><r><n/><m/><k/></r>',
        "",
        '<input ref="/data/base"/><repeat nodeset="/data/r">'
        + setvalue(NEW, "r/n", "position(..)")
        + setvalue(f"{FIRST} {NEW}", "r/m", "../../base + 1")
        + f'<input ref="/data/r/n">{setvalue(CHANGED, "r/k", "../n * 100")}</input></repeat>',
    )
    assert values(session, "r[1]/n", "r[1]/m") == ["", "11"]
    session.answer("/data/base", "20")
    told = session.add_repeat("/data/r")
    assert told.values == {"/data/r[2]/n": "2", "/data/r[2]/m": "21", "/data/r[2]/k": "200"}
    session.answer("/data/r[1]/n", "7")
    assert values(session, "r[1]/k", "r[2]/k") == ["700", "200"]


def test_instances_made_by_a_count_are_new_ones_too() -> None:
    session = start(
        '<n/><r jr:template=""><x/></r>',
        "",
        '<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n">'
        + setvalue(NEW, "r/x", "position(..)")
        + '<input ref="/data/r/x"/></repeat>',
    )
    session.answer("/data/n", "2")
    assert values(session, "r[1]/x", "r[2]/x") == ["1", "2"]


def test_an_action_can_reach_one_instance_from_outside() -> None:
    session = start(
        "<a/><r><x/></r><r><x/></r>",
        "",
        f'<input ref="/data/a">{setvalue(CHANGED, "r[position() = 2]/x", "/data/a")}</input>'
        '<repeat nodeset="/data/r"><input ref="/data/r/x"/></repeat>',
    )
    session.answer("/data/a", "here")
    assert values(session, "r[1]/x", "r[2]/x") == ["", "here"]


def test_what_cannot_be_done_is_left_out_with_a_warning() -> None:
    session = start(
        "<a/><g/>",
        setvalue("my-own-event", "a", "1")
        + setvalue(FIRST, "nothing", "1")
        + f'<setvalue event="{FIRST}" value="1"/>'
        + f'<odk:setgeopoint event="{FIRST}" ref="/data/g"/>',
    )
    assert values(session, "a", "g") == ["", ""]
    said = "\n".join(session.form.warnings)
    assert "my-own-event" in said
    assert "/data/nothing" in said
    assert "/data/g stays as it is" in said


def test_an_action_by_the_id_of_its_bind() -> None:
    session = start(
        "<a/>", f'<bind id="b" nodeset="/data/a"/><setvalue bind="b" event="{FIRST}">set</setvalue>'
    )
    assert value(session, "a") == "set"
