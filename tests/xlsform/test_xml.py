"""The XML tree: what is kept of a document, and what is refused."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.xlsform.xml import (
    COMMENT,
    ELEMENT,
    INSTRUCTION,
    TEXT,
    XmlError,
    XmlNode,
    escape,
    join_texts,
    parse,
)


def root(source: str | bytes) -> XmlNode:
    return next(parse(source).elements())


def test_everything_in_a_document_becomes_a_node() -> None:
    found = root("<a>one<b/><!--note--><?run it?><![CDATA[<two>]]></a>")
    assert [child.kind for child in found.children] == [TEXT, ELEMENT, COMMENT, INSTRUCTION, TEXT]
    assert found.string() == "one<two>"


def test_prefixes_stay_as_written_and_have_a_namespace() -> None:
    found = root('<a xmlns="urn:a" xmlns:p="urn:p" p:x="1" x="2"><p:b/></a>')
    child = next(found.elements())
    assert (found.uri, child.name, child.local, child.uri) == ("urn:a", "p:b", "b", "urn:p")
    assert (found.get("x"), found.get("p:x")) == ("2", "1")
    assert [(one.name, one.uri) for one in found.attributes] == [("p:x", "urn:p"), ("x", "")]


def test_bytes_say_their_own_encoding_and_text_needs_none() -> None:
    assert root("<?xml version='1.0' encoding='latin-1'?><a>é</a>".encode("latin-1")).string() == "é"
    assert root("<?xml version='1.0' encoding='latin-1'?><a>é</a>").string() == "é"


def test_joined_texts_leave_only_elements() -> None:
    found = join_texts(root("<a> <b> x<!--y-->z </b> <c/></a>"))
    assert [(child.local, child.string()) for child in found.children] == [("b", " xz "), ("c", "")]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("<a>", "not well-formed"),
        ("<p:a/>", "prefix p"),
        ("<a p:x=''/>", "prefix p"),
        ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "document type"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "document type"),
        ("<a>" * 300 + "</a>" * 300, "nested deeper"),
        (b"<?xml version='1.0' encoding='klingon'?><a/>", "encoding"),
    ],
)
def test_bad_xml_is_refused_in_words(source: str | bytes, said: str) -> None:
    with pytest.raises(XmlError, match=said):
        parse(source)


def test_a_bare_document_type_is_harmless() -> None:
    assert root("<!DOCTYPE html><html/>").local == "html"


def test_a_bomb_of_entities_is_refused_at_once() -> None:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    begun = time.perf_counter()
    with pytest.raises(XmlError):
        parse(f'<!DOCTYPE a [<!ENTITY e0 "boom">{levels}]><a>&e11;</a>')
    assert time.perf_counter() - begun < 1


@given(st.text())
def test_escaped_text_reads_back(text: str) -> None:
    clean = "".join(c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff"))
    clean = "".join(c for c in clean if c not in "\ufffe\uffff")
    assert root(f"<a>{escape(clean)}</a>").string() == clean
    assert root(f'<a b="{escape(clean, attribute=True)}"/>').get("b") == clean


@given(st.binary(max_size=200))
def test_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        parse(data)
    except XmlError as error:
        assert str(error)
