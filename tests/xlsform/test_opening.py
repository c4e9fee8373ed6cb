"""Opening checklists: every kind of file, what they say of themselves, and bad ones in words."""

from __future__ import annotations

import io
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from touchaudit.errors import FormError
from touchaudit.xlsform import FormDefinition, FormSession, open_form

from .making import form, xform

MARKDOWN = """
| survey |
| | type | name | label | relevant | calculation |
| | select_one yn or_other | greeted | Greeted? | | |
| | begin_group | more | More | ${greeted} = 'no' | |
| | text | why | Why was ${greeted} said? | | |
| | end_group | | | | |
| | calculate | score | | | if(${greeted} = 'yes', 1, 0) |
| choices |
| | list_name | name | label |
| | yn | yes | Yes |
| | yn | no | No |
| settings |
| | form_title | form_id | version |
| | Greeting | greeting | 7 |
"""


def rows() -> dict[str, list[list[str]]]:
    sheets: dict[str, list[list[str]]] = {}
    for line in MARKDOWN.strip().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 1:
            sheets[cells[0]] = []
        else:
            sheets[list(sheets)[-1]].append(cells[1:])
    return sheets


def workbook() -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, lines in rows().items():
        page = book.create_sheet(title)
        for line in lines:
            page.append(line)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def commas() -> bytes:
    lines = []
    for title, cells in rows().items():
        lines.append(title)
        lines += [",".join(["", *(f'"{cell}"' for cell in line)]) for line in cells]
    return "\n".join(lines).encode()


def walk(definition: FormDefinition) -> None:
    session = FormSession(definition)
    session.answer("/data/greeted", "no")
    assert session.questions() == ("/data/greeted", "/data/more/why")
    assert session.node("/data/more/why").label == "Why was no said?"
    session.answer("/data/greeted", "yes")
    assert session.node("/data/score").value == "1"


@pytest.mark.parametrize(
    ("content", "name"),
    [(MARKDOWN.encode(), "a.md"), (workbook(), "a.xlsx"), (workbook(), "A.XLSM"), (commas(), "a.csv")],
)
def test_every_kind_of_file_gives_the_same_checklist(content: bytes, name: str, tmp_path: Path) -> None:
    definition = open_form(content, file_name=name)
    walk(definition)
    assert (definition.title, definition.form_id, definition.version) == ("Greeting", "greeting", "7")
    (tmp_path / name).write_bytes(content)
    walk(open_form(tmp_path / name))
    again = FormDefinition.from_xform(definition.xform)
    assert again.hash == definition.hash
    walk(again)


def test_an_xform_opens_as_it_is_and_at_once_the_second_time() -> None:
    source = xform("<a/>", "", '<input ref="/data/a"/>')
    definition = open_form(source.encode(), file_name="form.xml")
    assert definition.xform == source
    assert open_form(source.encode("utf-8-sig"), file_name="form.XML") is definition
    assert FormDefinition.from_xform(source) is definition
    assert FormDefinition.from_xform(source, attachments={"unused.csv": b"x"}) is definition


@pytest.mark.parametrize("encoding", ["utf-16", "latin-1", "utf-8"])
def test_an_xform_may_be_written_in_other_encodings(encoding: str) -> None:
    source = f"<?xml version='1.0' encoding='{encoding}'?>\n" + xform("<a>é</a>")
    session = FormSession(open_form(source.encode(encoding), file_name="form.xml"))
    assert session.node("/data/a").value == "é"


def test_data_files_are_found_beside_a_form_and_in_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "towns.xml"
    path.write_text(
        xform(
            "<a/><b/>",
            '<instance id="one" src="jr://file-csv/one.csv"/><instance id="two" src="jr://file/two.csv"/>'
            '<bind nodeset="/data/a" calculate="instance(\'one\')/root/item[1]/x"/>'
            '<bind nodeset="/data/b" calculate="instance(\'two\')/root/item[1]/x"/>',
        ),
        encoding="utf-8",
    )
    (tmp_path / "one.csv").write_text("x\nbeside\n", encoding="utf-8")
    (tmp_path / "towns-media").mkdir()
    (tmp_path / "towns-media" / "two.csv").write_text("x;y\nfolder;1\n", encoding="utf-8")
    definition = open_form(path)
    session = FormSession(definition)
    assert [session.node(f"/data/{name}").value for name in "ab"] == ["beside", "folder"]
    frozen = FormSession(FormDefinition.from_xform(definition.xform))
    assert frozen.node("/data/a").value == "beside"


def test_external_selects_of_a_workbook() -> None:
    source = """
| survey |
| | type | name | label | choice_filter |
| | text | land | Land | |
| | select_one_external towns | town | Town | land=${land} |
| external_choices |
| | list_name | name | label | land |
| | towns | lima | Lima | pe |
| | towns | quito | Quito | ec |
"""
    session = FormSession(open_form(source.encode(), file_name="a.md"))
    session.answer("/data/land", "pe")
    assert session.node("/data/town").choices == (("lima", "Lima", ""),)


def test_warnings_of_the_conversion_are_kept() -> None:
    source = MARKDOWN.replace("| | yn | no | No |", "| | yn | no | |")
    assert any("label" in warning for warning in open_form(source.encode(), file_name="a.md").warnings)


# ------------------------------------------------------------------ refusals


def problems(content: bytes, name: str) -> list[str]:
    with pytest.raises(FormError) as caught:
        open_form(content, file_name=name)
    assert caught.value.problems
    assert all(problem.strip() for problem in caught.value.problems)
    return caught.value.problems


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "a.xlsx", "damaged"),
        (b"", "a.xls", "damaged"),
        (b"junk", "a.xls", "damaged"),
        (b"", "a.md", "can't be read"),
        (b"\xff\xfe\x00", "a.csv", "UTF-8"),
        (b"x", "a.pdf", "should end in"),
        (b"x", "noname", "should end in"),
        (b"", "a.xml", "well-formed"),
        (b"<html/>", "a.xml", "no model"),
        (b"<h><head><model/></head></h>", "a.xml", "first instance"),
        (b"<h><head><model><instance/></model></head></h>", "a.xml", "first instance"),
        (b"<?xml version='1.0' encoding='klingon'?><a/>", "a.xml", "klingon"),
        (b"| survey |\n| | type | name |\n| | wizard | a |\n", "a.md", "wizard"),
    ],
)
def test_bad_files_are_refused_in_words(content: bytes, name: str, said: str) -> None:
    assert said in "\n".join(problems(content, name))


def test_a_missing_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(FormError, match=r"gone\.xml"):
        open_form(tmp_path / "gone.xml")


def test_bombs_are_refused_at_once() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b" " * 60_000_000)
    begun = time.perf_counter()
    problems(stream.getvalue(), "bomb.xlsx")
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    problems(f'<!DOCTYPE h [<!ENTITY e0 "x">{entities}]><h>&e9;</h>'.encode(), "bomb.xml")
    problems(b"<a>" * 100_000, "deep.xml")
    problems(xform("<a/>", f'<bind nodeset="/data/a" calculate="{"1+" * 500_000}1"/>').encode(), "long.xml")
    problems(
        xform("<a/>", f'<bind nodeset="/data/a" calculate="{"(" * 9_000}1{")" * 9_000}"/>').encode(),
        "deep.xml",
    )
    assert time.perf_counter() - begun < 2


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.xlsx", "a.xls", "a.csv", "a.md", "a.xml", "a.xlsm"]))
def test_any_bytes_are_opened_or_refused(content: bytes, name: str) -> None:
    try:
        open_form(content, file_name=name)
    except FormError as error:
        assert error.problems


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damaged_forms_are_opened_or_refused(data: st.DataObject) -> None:
    source = xform(
        '<a/><r jr:template=""><b/></r>',
        '<bind nodeset="/data/a" relevant="/data/r/b = 1" calculate="1 + 1"/>',
        '<repeat nodeset="/data/r" jr:count="2"><input ref="/data/r/b"/></repeat>',
    )
    start = data.draw(st.integers(0, len(source) - 1))
    end = data.draw(st.integers(start, min(len(source), start + 30)))
    damaged = source[:start] + data.draw(st.text(alphabet="</>a\"'=()[] ", max_size=8)) + source[end:]
    try:
        FormSession(FormDefinition.from_xform(damaged)).nodes()
    except FormError as error:
        assert error.problems


# ------------------------------------------------------------------ problems are named


@pytest.mark.parametrize(
    ("binds", "body", "said"),
    [
        ('<bind nodeset="/data/a" calculate="1 +"/>', "", "Question “a” (/data/a), calculation"),
        ('<bind nodeset="/data/a" relevant="nope()"/>', "", "no function nope()"),
        ('<bind nodeset="/data/a" required="true(1)"/>', "", "true() can't take 1"),
        ('<bind nodeset="/data/a" constraint="foo(.)"/>', "", "no function foo()"),
        ('<bind nodeset="/data/a" calculate="/data/a + 1"/>', "", "depends on itself"),
        ('<bind nodeset="/data/a" relevant=". = 1"/>', "", "depends on itself"),
        (
            '<bind nodeset="/data/a" calculate="/data/b"/><bind nodeset="/data/b" calculate="/data/a"/>',
            "",
            "“b” (calculation) → “a” (calculation)",
        ),
        (
            '<bind nodeset="/data/a" relevant="/data/b"/><bind nodeset="/data/b" calculate="/data/a"/>',
            "",
            "in a circle",
        ),
        ("", '<input ref="/data/a"><label><output value="oops("/></label></input>', "“a” (/data/a), label"),
        ("", '<select1 ref="/data/a"><itemset nodeset="x["><value ref="n"/></itemset></select1>', "choices"),
        (
            "",
            '<input ref="/data/a">'
            '<setvalue event="xforms-value-changed" ref="/data/b" value="no()"/></input>',
            "no()",
        ),
    ],
)
def test_problems_name_the_question(binds: str, body: str, said: str) -> None:
    with pytest.raises(FormError) as caught:
        form("<a/><b/>", binds, body)
    assert said in "\n".join(caught.value.problems)


def test_all_problems_are_named_at_once() -> None:
    with pytest.raises(FormError) as caught:
        form("<a/><b/>", '<bind nodeset="/data/a" relevant="("/><bind nodeset="/data/b" calculate=")"/>')
    assert len(caught.value.problems) == 2


def test_what_the_form_mentions_but_does_not_have_is_a_warning() -> None:
    definition = form(
        "<a/>",
        '<bind nodeset="/data/gone" type="int"/><bind nodeset="/data/a" calculate="/data/missing + 1"/>',
        '<input ref="/data/lost"/><repeat nodeset="/data/list"/>',
    )
    assert [
        word for word in ("gone", "calculation", "lost", "list") if word not in "\n".join(definition.warnings)
    ] == []


def test_reading_an_xform_never_loads_the_workbook_parser() -> None:
    source = xform("<a/>", "", '<input ref="/data/a"/>')
    script = (
        "import sys; from touchaudit.xlsform import FormDefinition, FormSession, open_form\n"
        f"open_form({source.encode()!r}, file_name='a.xml')\n"
        f"FormSession(FormDefinition.from_xform({source!r})).nodes()\n"
        "assert not {'pyxform', 'openpyxl', 'xlrd'} & set(sys.modules), 'loaded'"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[2])
