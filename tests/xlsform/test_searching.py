"""Choices that the appearance search() takes from a file, and defaults from the answers saved last."""

from __future__ import annotations

import pytest

from touchaudit.errors import FormError
from touchaudit.xlsform import FormDefinition, FormSession, open_form
from touchaudit.xlsform.packing import packed

from .making import form

TOWNS = (
    "code,label,native,land,picture,sortby\n"
    "lima,Lima,Lima,pe,l.png,3\nquito,Quito,Kitu,ec,q.png,1\ncusco,Cusco,Qusqu,pe,,10\nlima,Again,Again,pe,,11\n"
)
FORM = """
| survey |
| | type | name | label | appearance |
| | text | land | Land | |
| | select_one towns | town | Town | {appearance} |
| choices |
| | list_name | name | label | image |
| | towns | code | {label} | picture |
| | towns | 99 | Somewhere else | |
"""


def opened(appearance: str, label: str = "label", data: bytes = TOWNS.encode()) -> FormDefinition:
    source = FORM.format(appearance=appearance, label=label).encode()
    content, name = packed(source, "towns.md", {"towns.csv": data})
    return FormDefinition.from_xform(open_form(content, file_name=name).xform)


def offered(appearance: str, land: str = "", **options: str) -> list[str]:
    session = FormSession(opened(appearance, **options))
    session.answer("/data/land", land)
    return [choice.label for choice in session.node("/data/town").choices or ()]


@pytest.mark.parametrize(
    ("appearance", "land", "expected"),
    [
        ("search('towns')", "", ["Quito", "Lima", "Cusco"]),
        ("minimal search( 'towns.csv' )", "", ["Quito", "Lima", "Cusco"]),
        ("search('towns', 'matches', 'land', ${land})", "PE", ["Lima", "Cusco"]),
        ("search('towns', 'matches', 'land', ${land})", "", []),
        ("search('towns', 'contains', 'label, native', 'qu')", "", ["Quito", "Cusco"]),
        ("search('towns', 'startswith', 'label', ${land})", "cu", ["Cusco"]),
        ("search('towns', 'endswith', 'label', 'o')", "", ["Quito", "Cusco"]),
        ("search('towns', 'in', 'code', 'quito, cusco')", "", ["Quito", "Cusco"]),
        ("search('towns', 'contains', 'label', 'i', 'land', ${land})", "pe", ["Lima"]),
    ],
)
def test_a_search_offers_the_rows_that_fit(appearance: str, land: str, expected: list[str]) -> None:
    assert offered(appearance, land) == [*expected, "Somewhere else"]


def test_a_searched_choice_has_its_value_label_and_picture_from_the_row() -> None:
    session = FormSession(opened("search('towns')", label="label, native"))
    assert (session.node("/data/town").choices or ())[0] == ("quito", "Quito, Kitu", "q.png")
    told = session.answer("/data/town", "quito")
    assert told.values == {"/data/town": "quito"}


def test_an_answer_that_a_search_mentions_changes_the_choices() -> None:
    session = FormSession(opened("search('towns', 'matches', 'land', ${land})"))
    assert "/data/town" in session.answer("/data/land", "pe").other


def test_without_its_file_a_search_offers_what_is_written_and_says_so() -> None:
    definition = open_form(
        FORM.format(appearance="search('towns')", label="label").encode(), file_name="a.md"
    )
    assert any("towns.csv is missing" in warning for warning in definition.warnings)
    choices = FormSession(definition).node("/data/town").choices or ()
    assert [choice.name for choice in choices] == ["99"]


@pytest.mark.parametrize(
    "appearance", ["search()", "search('towns'", "search(/data/a)", "search('towns', nope())"]
)
def test_a_malformed_search_is_a_problem(appearance: str) -> None:
    with pytest.raises(FormError, match="“a”"):
        form("<a/>", "", f'<select1 ref="/data/a" appearance="{appearance}"/>')


LAST = """
| survey |
| | type | name | label | default |
| | text | auditor | Auditor | ${last-saved#auditor} |
| | integer | visits | Visits | ${last-saved#visits} + 1 |
"""


def test_defaults_come_from_the_answers_saved_last() -> None:
    definition = open_form(LAST.encode(), file_name="last.md")
    first = FormSession(definition)
    assert first.node("/data/auditor").value == ""
    first.answer("/data/auditor", "Ada & co")
    first.answer("/data/visits", "4")
    second = FormSession(definition, last_saved=first.submission_xml())
    assert second.node("/data/auditor").value == "Ada & co"
    assert second.node("/data/visits").value == "5"
    assert FormSession(definition).node("/data/auditor").value == ""
    with pytest.raises(FormError):
        FormSession(definition, last_saved="<data")
