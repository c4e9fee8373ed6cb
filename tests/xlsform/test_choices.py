"""Answers on offer: written, taken from data sets, filtered by other answers."""

from __future__ import annotations

import pytest

from .making import run, start, value, values

PLACES = """<instance id="places"><root>
<item><name>lima</name><label>Lima</label><land>pe</land></item>
<item><name>cusco</name><label>Cusco</label><land>pe</land></item>
<item><name>quito</name><label>Quito</label><land>ec</land></item>
</root></instance>"""


def names(session: object, ref: str) -> list[str]:
    return [choice.name for choice in session.node(f"/data/{ref}").choices or ()]  # type: ignore[attr-defined]


def filtered(tag: str, nodeset: str) -> str:
    return (
        f'<input ref="/data/land"/><{tag} ref="/data/place"><itemset nodeset="{nodeset}">'
        f'<value ref="name"/><label ref="label"/></itemset></{tag}>'
    )


BY_LAND = "instance('places')/root/item[land = /data/land]"


def test_choices_follow_other_answers() -> None:
    session = start("<land/><place/>", PLACES, filtered("select1", BY_LAND))
    assert names(session, "place") == []
    assert session.answer("/data/land", "pe").other == {"/data/place"}
    assert [tuple(choice)[:2] for choice in session.node("/data/place").choices or ()] == [
        ("lima", "Lima"),
        ("cusco", "Cusco"),
    ]


@pytest.mark.parametrize(
    "predicate",
    [
        "land = /data/land",
        "/data/land = land",
        "land = current()/../land",
        "selected(/data/land, land)",
        "land = 'pe'",
        "land = /data/land and name != ''",
        "land = string(/data/land)",
        "contains(land, /data/land)",
    ],
)
def test_every_way_to_write_a_filter_gives_the_same(predicate: str) -> None:
    nodeset = f"instance('places')/root/item[{predicate}]"
    session = start("<land>pe</land><place/>", PLACES, filtered("select1", nodeset))
    assert names(session, "place") == ["lima", "cusco"]


def test_two_filters_in_a_row() -> None:
    nodeset = "instance('places')/root/item[land = 'pe'][name = 'cusco']"
    assert names(start("<land/><place/>", PLACES, filtered("select1", nodeset)), "place") == ["cusco"]


def test_an_answer_that_is_no_longer_on_offer_is_blank_and_comes_back() -> None:
    binds = PLACES + '<bind nodeset="/data/copy" calculate="/data/place"/>'
    session = start("<land>pe</land><place/><copy/>", binds, filtered("select1", BY_LAND))
    session.answer("/data/place", "cusco")
    told = session.answer("/data/land", "ec")
    assert told.values == {"/data/land": "ec", "/data/place": "", "/data/copy": ""}
    assert "cusco" not in session.submission_xml()
    session.answer("/data/land", "pe")
    assert values(session, "place", "copy") == ["cusco", "cusco"]


def test_of_several_answers_those_on_offer_stay() -> None:
    nodeset = "instance('places')/root/item[selected(/data/land, land)]"
    session = start("<land>pe ec</land><place/>", PLACES, filtered("select", nodeset))
    session.answer("/data/place", "lima quito")
    session.answer("/data/land", "ec")
    assert value(session, "place") == "quito"
    session.answer("/data/land", "ec pe")
    assert value(session, "place") == "lima quito"


def test_filters_in_repeats_look_at_their_own_instance() -> None:
    session = start(
        '<r jr:template=""><land/><place/></r>',
        PLACES,
        '<repeat nodeset="/data/r"><input ref="/data/r/land"/><select1 ref="/data/r/place">'
        "<itemset nodeset=\"instance('places')/root/item[land = current()/../land]\">"
        '<value ref="name"/><label ref="label"/></itemset></select1></repeat>',
    )
    session.add_repeat("/data/r")
    session.add_repeat("/data/r")
    session.answer("/data/r[1]/land", "pe")
    session.answer("/data/r[2]/land", "ec")
    assert (names(session, "r[1]/place"), names(session, "r[2]/place")) == (["lima", "cusco"], ["quito"])


def test_choices_from_the_answers_themselves() -> None:
    session = start(
        '<r jr:template=""><who/></r><best/>',
        "",
        '<repeat nodeset="/data/r"><input ref="/data/r/who"/></repeat>'
        '<select1 ref="/data/best"><itemset nodeset="/data/r[./who != \'\']">'
        '<value ref="who"/><label ref="who"/></itemset></select1>',
    )
    for who in ("Ana", "Bo"):
        session.add_repeat("/data/r")
        session.answer(session.questions()[-2], who)
    assert names(session, "best") == ["Ana", "Bo"]
    session.answer("/data/best", "Bo")
    session.remove_repeat("/data/r[2]")
    assert (names(session, "best"), value(session, "best")) == (["Ana"], "")


def test_shuffled_choices_are_the_same_for_the_same_seed() -> None:
    nodeset = "randomize(instance('places')/root/item, 7)"
    one = start("<land/><place/>", PLACES, filtered("select1", nodeset))
    other = run(one.form)
    assert names(one, "place") == names(other, "place")
    assert sorted(names(one, "place")) == ["cusco", "lima", "quito"]


def test_the_label_of_a_choice() -> None:
    session = start(
        "<land>pe</land><place/><said/><fixed/>",
        PLACES
        + '<bind nodeset="/data/said" calculate="jr:choice-name(/data/place, \'/data/place\')"/>'
        + "<bind nodeset=\"/data/fixed\" calculate=\"jr:choice-name('lima', ' ../place ')\"/>",
        filtered("select1", BY_LAND),
    )
    assert values(session, "said", "fixed") == ["", "Lima"]
    session.answer("/data/place", "cusco")
    assert value(session, "said") == "Cusco"
    session.answer("/data/land", "ec")
    assert values(session, "said", "fixed") == ["", ""]


def test_written_choices_with_pictures_and_values_in_labels() -> None:
    itext = (
        '<itext><translation lang="en"><text id="cat"><value>Cat of <output value="/data/who"/></value>'
        '<value form="image">jr://images/cat.png</value></text></translation></itext>'
    )
    session = start(
        "<who>Ana</who><pet/>",
        "",
        '<select1 ref="/data/pet"><item><label ref="jr:itext(\'cat\')"/><value>cat</value></item>'
        '<item><label>Dog of <output value="../who"/></label><value>dog</value></item></select1>',
        itext,
    )
    assert session.node("/data/pet").choices == (("cat", "Cat of Ana", "cat.png"), ("dog", "Dog of Ana", ""))


CSV = b"name,label,land\nlima,Lima,pe\nquito,Quito,ec\n"
XML = b"<root><item><name>lima</name><label>Lima</label><land>pe</land></item></root>"
GEOJSON = (
    b'{"type":"FeatureCollection","features":[{"type":"Feature","id":7,"geometry":{"type":"Point",'
    b'"coordinates":[-77,-12]},"properties":{"name":"lima","label":"Lima","land":"pe","big":true}}]}'
)


@pytest.mark.parametrize(
    ("file", "content"), [("places.csv", CSV), ("places.xml", XML), ("places.geojson", GEOJSON)]
)
def test_data_sets_in_files(file: str, content: bytes) -> None:
    session = start(
        "<land>pe</land><place/><found/>",
        f'<instance id="places" src="jr://file/{file}"/>'
        "<bind nodeset=\"/data/found\" calculate=\"pulldata('places', 'label', 'name', 'lima')\"/>",
        filtered("select1", BY_LAND),
        attachments={file: content},
    )
    assert session.form.warnings == []
    assert (names(session, "place"), value(session, "found")) == (["lima"], "Lima")


def test_a_place_on_the_map_is_latitude_first() -> None:
    session = start(
        "<a/>",
        '<instance id="p" src="jr://file/p.geojson"/>'
        "<bind nodeset=\"/data/a\" calculate=\"concat(instance('p')/root/item/geometry, '|', "
        "instance('p')/root/item/id, '|', instance('p')/root/item/big)\"/>",
        attachments={"p.geojson": GEOJSON},
    )
    assert value(session, "a") == "-12 -77 0 0|7|true"


@pytest.mark.parametrize(
    "attachments", [{}, {"places.xml": b"<root>"}, {"places.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"}]
)
def test_a_missing_or_broken_file_leaves_the_form_usable(attachments: dict[str, bytes]) -> None:
    session = start(
        "<land>pe</land><place>lima</place>",
        '<instance id="places" src="jr://file/places.xml"/>',
        filtered("select1", BY_LAND),
        attachments=attachments,
    )
    assert names(session, "place") == []
    assert value(session, "place") == "lima"
    assert "places.xml" in session.form.warnings[0]
    session.answer("/data/place", "quito")
    assert value(session, "place") == "quito"


def test_what_was_sent_last_is_empty_here() -> None:
    session = start(
        "<a/>",
        '<instance id="__last-saved" src="jr://instance/last-saved"/>'
        '<setvalue event="odk-instance-first-load" ref="/data/a" value="instance(\'__last-saved\')/data/a"/>',
    )
    assert value(session, "a") == ""
    assert session.form.warnings == []


def test_looking_up_the_answers_by_their_own_id() -> None:
    session = start("<a>1</a><b/>", '<bind nodeset="/data/b" calculate="instance(\'form\')/data/a"/>')
    session.answer("/data/a", "2")
    assert value(session, "b") == "2"
