"""Instances of repeats: adding, removing, counting, and expressions that reach across them."""

from __future__ import annotations

import pytest

from touchaudit.errors import FormError

from .making import start, value, values

VISITS = (
    '<visit jr:template=""><wait/><twice/><number/><first/></visit><total/><how-many/><longest/>',
    '<bind nodeset="/data/visit/wait" type="int"/>'
    '<bind nodeset="/data/visit/twice" calculate="../wait * 2"/>'
    '<bind nodeset="/data/visit/number" calculate="position(..)"/>'
    '<bind nodeset="/data/visit/first" calculate="indexed-repeat(/data/visit/wait, /data/visit, 1)"/>'
    '<bind nodeset="/data/total" calculate="sum(/data/visit/wait)"/>'
    '<bind nodeset="/data/how-many" calculate="count(/data/visit)"/>'
    '<bind nodeset="/data/longest" calculate="max(/data/visit/wait)"/>',
    '<group ref="/data/visit"><label>Visit</label><repeat nodeset="/data/visit">'
    '<input ref="/data/visit/wait"/></repeat></group>',
)


def test_instances_come_and_go_and_all_follows() -> None:
    session = start(*VISITS)
    assert values(session, "total", "how-many", "longest") == ["0", "0", ""]
    told = session.add_repeat("/data/visit")
    assert told.added == ("/data/visit[1]",)
    assert told.values == {"/data/how-many": "1", "/data/visit[1]/number": "1"}
    session.answer("/data/visit[1]/wait", "5")
    session.add_repeat("/data/visit")
    told = session.answer("/data/visit[2]/wait", "7")
    assert told.values == {
        "/data/visit[2]/wait": "7",
        "/data/visit[2]/twice": "14",
        "/data/total": "12",
        "/data/longest": "7",
    }
    assert value(session, "visit[2]/first") == "5"
    told = session.remove_repeat("/data/visit[1]")
    assert told.removed == ("/data/visit[1]",)
    assert values(session, "total", "how-many", "visit[1]/number", "visit[1]/first") == ["7", "1", "1", "7"]
    assert "/data/visit[2]" not in session.nodes()
    with pytest.raises(FormError):
        session.node("/data/visit[2]/wait")


def test_keys_stay_when_numbers_move() -> None:
    session = start(*VISITS)
    for wait in "123":
        session.add_repeat("/data/visit")
        session.answer(session.questions()[-1], wait)
    key = session.key_of("/data/visit[3]/wait")
    gone = session.key_of("/data/visit[1]/wait")
    assert "/data/visit[1]" in session.remove_repeat("/data/visit[1]").other
    assert session.ref_of(key) == "/data/visit[2]/wait"
    assert session.node(session.ref_of(key)).value == "3"
    with pytest.raises(KeyError):
        session.ref_of(gone)
    assert session.key_of("/data/total") == "/data/total"


def test_an_absolute_path_stays_in_its_own_instance() -> None:
    session = start(
        "<r><a/><b/><c/></r>",
        '<bind nodeset="/data/r/b" calculate="/data/r/a"/>'
        '<bind nodeset="/data/r/c" calculate="count(/data/r)"/>',
        '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
    )
    session.add_repeat("/data/r")
    session.answer("/data/r[1]/a", "one")
    session.answer("/data/r[2]/a", "two")
    assert values(session, "r[1]/b", "r[2]/b", "r[1]/c", "r[2]/c") == ["one", "two", "2", "2"]


def test_the_instance_before_can_be_looked_up() -> None:
    session = start(
        "<r><a/><before/></r>",
        '<bind nodeset="/data/r/before" calculate="/data/r[position() = position(current()/..) - 1]/a"/>',
        '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
    )
    session.answer("/data/r[1]/a", "x")
    session.add_repeat("/data/r")
    assert value(session, "r[2]/before") == "x"
    session.answer("/data/r[1]/a", "y")
    assert value(session, "r[2]/before") == "y"


def test_default_instances_and_the_template() -> None:
    answers = (
        '<r jr:template=""><a>new</a></r><r><a>1</a></r><r><a>2</a></r>',
        "",
        '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
    )
    session = start(*answers)
    session.add_repeat("/data/r")
    assert values(session, "r[1]/a", "r[2]/a", "r[3]/a") == ["1", "2", "new"]
    session.remove_repeat("/data/r[1]")
    session.remove_repeat("/data/r[1]")
    session.remove_repeat("/data/r[1]")
    assert session.questions() == ()


def test_repeats_within_repeats() -> None:
    session = start(
        '<o jr:template=""><name/><i jr:template=""><x/><label/></i><sum/></o><all/>',
        '<bind nodeset="/data/o/sum" calculate="sum(../i/x)"/>'
        '<bind nodeset="/data/all" calculate="sum(/data/o/i/x)"/>'
        '<bind nodeset="/data/o/i/label" calculate="concat(../../name, position(../..), position(..))"/>',
        '<repeat nodeset="/data/o"><input ref="/data/o/name"/>'
        '<repeat nodeset="/data/o/i"><input ref="/data/o/i/x"/></repeat></repeat>',
    )
    for outer in (1, 2):
        session.add_repeat("/data/o")
        for inner in (1, 2):
            session.add_repeat(f"/data/o[{outer}]/i")
            session.answer(f"/data/o[{outer}]/i[{inner}]/x", str(outer * inner))
    told = session.answer("/data/o[2]/name", "B")
    assert told.values == {
        "/data/o[2]/name": "B",
        "/data/o[2]/i[1]/label": "B21",
        "/data/o[2]/i[2]/label": "B22",
    }
    assert values(session, "o[1]/sum", "o[2]/sum", "all") == ["3", "6", "9"]
    session.remove_repeat("/data/o[1]")
    assert values(session, "o[1]/i[2]/label", "all") == ["B12", "6"]
    assert session.groups_of("/data/o[1]/i[2]/x") == ("/data/o[1]", "/data/o[1]/i[2]")


def test_only_the_instance_concerned_is_worked_out() -> None:
    session = start(*VISITS)
    for _ in range(50):
        session.add_repeat("/data/visit")
    told = session.answer("/data/visit[25]/wait", "3")
    assert set(told.values) == {
        "/data/visit[25]/wait",
        "/data/visit[25]/twice",
        "/data/total",
        "/data/longest",
    }


def test_relevance_of_each_instance_and_of_the_whole_repeat() -> None:
    session = start(
        "<on/><r><a/><b/></r>",
        '<bind nodeset="/data/r" relevant="/data/on = \'yes\'"/>'
        '<bind nodeset="/data/r/b" relevant="../a = \'yes\'"/>',
        '<input ref="/data/on"/>'
        '<repeat nodeset="/data/r"><input ref="/data/r/a"/><input ref="/data/r/b"/></repeat>',
    )
    assert not session.node("/data/r").relevant
    session.answer("/data/on", "yes")
    session.add_repeat("/data/r")
    session.answer("/data/r[2]/a", "yes")
    assert session.questions() == ("/data/on", "/data/r[1]/a", "/data/r[2]/a", "/data/r[2]/b")
    assert session.skipped() == ("/data/r[1]/b",)
    session.remove_repeat("/data/r[1]")
    session.remove_repeat("/data/r[1]")
    assert session.node("/data/r").relevant
    session.answer("/data/on", "no")
    assert not session.node("/data/r").relevant
    session.add_repeat("/data/r")
    assert not session.node("/data/r[1]/a").relevant


COUNTED = '<repeat nodeset="/data/r" jr:count="/data/n"><input ref="/data/r/a"/></repeat>'


def test_the_form_counts_instances_itself() -> None:
    session = start(
        '<n/><r jr:template=""><a/></r><sum/>',
        '<bind nodeset="/data/n" type="int"/><bind nodeset="/data/sum" calculate="count(/data/r)"/>',
        '<input ref="/data/n"/>' + COUNTED,
    )
    told = session.answer("/data/n", "3")
    assert told.added == ("/data/r[1]", "/data/r[2]", "/data/r[3]")
    session.answer("/data/r[2]/a", "kept")
    assert session.answer("/data/n", "").added == ()
    assert value(session, "sum") == "3"
    assert session.answer("/data/n", "2").removed == ("/data/r[3]",)
    assert values(session, "r[2]/a", "sum") == ["kept", "2"]
    assert session.answer("/data/n", "-5").removed == ("/data/r[2]", "/data/r[1]")
    with pytest.raises(FormError, match="itself says"):
        session.add_repeat("/data/r")


def test_a_count_typed_by_mistake_does_not_fill_the_memory() -> None:
    session = start('<n/><r jr:template=""><a/></r>', "", '<input ref="/data/n"/>' + COUNTED)
    session.answer("/data/n", "99999999999")
    assert len(session.questions()) == 10_001
    session.answer("/data/n", "1")
    assert len(session.questions()) == 2


def test_a_count_that_asks_for_one_more() -> None:
    session = start(
        '<r jr:template=""><more/></r>',
        "",
        '<repeat nodeset="/data/r" jr:count="1 + count(/data/r[more = \'yes\'])">'
        '<input ref="/data/r/more"/></repeat>',
    )
    assert session.questions() == ("/data/r[1]/more",)
    session.answer("/data/r[1]/more", "yes")
    session.answer("/data/r[2]/more", "yes")
    assert len(session.questions()) == 3
    session.answer("/data/r[1]/more", "no")
    assert len(session.questions()) == 2


def test_counts_within_repeats() -> None:
    session = start(
        '<o jr:template=""><n/><i jr:template=""><x/></i></o>',
        "",
        '<repeat nodeset="/data/o"><input ref="/data/o/n"/>'
        '<repeat nodeset="/data/o/i" jr:count="../n"><input ref="/data/o/i/x"/></repeat></repeat>',
    )
    session.add_repeat("/data/o")
    session.add_repeat("/data/o")
    session.answer("/data/o[2]/n", "2")
    assert session.questions() == ("/data/o[1]/n", "/data/o[2]/n", "/data/o[2]/i[1]/x", "/data/o[2]/i[2]/x")


def test_a_fixed_number_of_instances() -> None:
    session = start(
        "<r><a/></r><r><a/></r>",
        "",
        '<repeat nodeset="/data/r" jr:noAddRemove="true()"><input ref="/data/r/a"/></repeat>',
    )
    for gesture, ref in ((session.add_repeat, "/data/r"), (session.remove_repeat, "/data/r[1]")):
        with pytest.raises(FormError):
            gesture(ref)


def test_what_is_no_repeat_can_be_neither_added_nor_removed() -> None:
    session = start(*VISITS)
    for ref in ("/data", "/data/total", "/data/nothing", "", "/data/visit[1]"):
        with pytest.raises(FormError):
            session.add_repeat(ref)
    for ref in ("/data/total", "/data/visit[1]", "/data/visit"):
        with pytest.raises(FormError):
            session.remove_repeat(ref)


def test_relevance_can_depend_on_an_instances_own_place() -> None:
    session = start(
        "<r><a/></r><r><a/></r><r><a/></r>",
        '<bind nodeset="/data/r" relevant="position(.) mod 2 = 1"/>',
        '<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>',
    )
    assert session.questions() == ("/data/r[1]/a", "/data/r[3]/a")
    told = session.remove_repeat("/data/r[1]")
    assert told.relevance == {
        "/data/r[1]": True,
        "/data/r[1]/a": True,
        "/data/r[2]": False,
        "/data/r[2]/a": False,
    }


@pytest.mark.parametrize("count", ["e", "nothing", "count(e) + 1", "count(*[1])"])
def test_a_count_may_look_into_the_repeat_itself(count: str) -> None:
    session = start(
        '<r jr:template=""><b/><q jr:template=""><e/></q></r><r><b>1</b></r>',
        "",
        f'<repeat nodeset="/data/r"><repeat nodeset="/data/r/q" jr:count="{count}"/></repeat>',
    )
    assert session.node("/data/r[1]/q").kind == "repeat"
    session.add_repeat("/data/r")
    assert value(session, "r[1]/b") == "1"


def test_an_instance_that_judges_itself_can_be_removed() -> None:
    session = start(
        "<r><b/></r><r><b/></r>",
        '<bind nodeset="/data/r" constraint="count(.) = 1"/>',
        '<repeat nodeset="/data/r"><input ref="/data/r/b"><label><output value="position(..)"/></label>'
        "</input></repeat>",
    )
    assert session.remove_repeat("/data/r[1]").removed == ("/data/r[1]",)
    assert session.node("/data/r[1]/b").label == "1"
