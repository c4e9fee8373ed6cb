"""Checklists that bring data files along: beside them, in their media folder, or in one zip file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from touchaudit.errors import FormError
from touchaudit.xlsform import FormDefinition, FormSession, open_form
from touchaudit.xlsform.audit import read_audit
from touchaudit.xlsform.opening import for_phones, with_data
from touchaudit.xlsform.packing import packed, unpacked
from touchaudit.xlsform.sheets import read_sheets

from .making import xform

TOWNS = "name,label,land\nlima,Lima,pe\nquito,Quito <& more>,ec\ncusco,Cusco,pe\n"
ITEM = "<item><name>{}</name><label>{}</label></item>"
LANDS = f"<root>{ITEM.format('pe', 'Peru')}{ITEM.format('ec', 'Ecuador')}</root>"
PLACES = (
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "a", '
    '"geometry": {"type": "Point", "coordinates": [-77.04, -12.05]}, "properties": {"title": "Plaza"}}]}'
)
FORM = """
| survey |
| | type | name | label | choice_filter | calculation | weight |
| | select_one_from_file lands.xml | land | Land | | | |
| | select_one_from_file towns.csv | town | Town | land=${land} | | |
| | select_one_from_file places.geojson | place | Place | | | |
| | csv-external | towns | | | | |
| | calculate | label | | | pulldata('towns', 'label', 'name', ${town}) | |
| | select_one yn | good | Good? | | | 2 |
| choices |
| | list_name | name | label | score |
| | yn | yes | Yes | 1 |
| | yn | no | No | 0 |
"""
DATA = {"towns.csv": TOWNS.encode(), "lands.xml": LANDS.encode(), "places.geojson": PLACES.encode()}


def walk(form: FormDefinition) -> None:
    assert not form.warnings
    session = FormSession(form)
    session.answer("/data/land", "pe")
    assert [choice.label for choice in session.node("/data/town").choices or ()] == ["Lima", "Cusco"]
    assert [choice.label for choice in session.node("/data/place").choices or ()] == ["Plaza"]
    session.answer("/data/land", "ec")
    session.answer("/data/town", "quito")
    assert session.node("/data/label").value == "Quito <& more>"


@pytest.mark.parametrize("media", [False, True])
def test_what_lies_beside_a_workbook_is_frozen_with_it(tmp_path: Path, media: bool) -> None:
    path = tmp_path / "form.md"
    path.write_text(FORM, encoding="utf-8")
    folder = tmp_path / "form-media" if media else tmp_path
    folder.mkdir(exist_ok=True)
    for name, data in {**DATA, "unrelated.csv": b"a\n1\n"}.items():
        (folder / name).write_bytes(data)
    walk(open_form(path))
    content, name = with_data(path)
    assert name == "form.zip"
    assert set(unpacked(content, name).files) == set(DATA)
    for file in (path, *folder.iterdir()):
        if file.is_file():
            file.unlink()
    opened = open_form(content, file_name=name)
    walk(opened)
    walk(FormDefinition.from_xform(opened.xform))
    assert opened.hash == FormDefinition.from_xform(opened.xform).hash


def test_a_package_is_read_as_the_workbook_in_it() -> None:
    content, name = packed(FORM.encode(), "form.md", DATA)
    assert packed(FORM.encode(), "form.md", DATA) == (content, name)
    assert [row["name"] for row in read_sheets(content, name)["choices"].rows] == ["yes", "no"]
    assert read_audit(content, file_name=name).questions["/data/good"].weight == 2
    assert "Quito" not in for_phones(content, name)
    assert packed(b"x", "alone.md", {}) == (b"x", "alone.md")


def archive(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as zipped:
        for name, data in files.items():
            zipped.writestr(name, data)
    return stream.getvalue()


def test_a_package_may_have_folders_and_notes_to_readers() -> None:
    form = xform(
        "<a/>",
        '<instance id="one" src="jr://file-csv/one.csv"/>'
        '<bind nodeset="/data/a" calculate="instance(\'one\')/root/item[1]/x"/>',
    )
    content = archive(
        {
            "form.xml": form.encode(),
            "media/one.csv": b"x\npacked\n",
            "README.md": b"# How to use this\n",
            "__MACOSX/form.xml": b"junk",
        }
    )
    assert FormSession(open_form(content, file_name="Form.ZIP")).node("/data/a").value == "packed"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "damaged"),
        (b"PK\x03\x04junk", "damaged"),
        (archive({"one.csv": b"a\n1\n"}), "holds no checklist"),
        (archive({"a.md": FORM.encode(), "b.md": FORM.encode()}), "several checklists"),
        (archive({f"n{n}.csv": b"" for n in range(300)}), "unpacks"),
    ],
)
def test_what_is_no_package_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(FormError, match=said):
        open_form(content, file_name="form.zip")
    with pytest.raises(FormError, match=said):
        read_audit(content, file_name="form.zip")


def test_a_bomb_of_data_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("form.md", FORM)
        zipped.writestr("towns.csv", b" " * 70_000_000)
    with pytest.raises(FormError, match="unpacks"):
        open_form(stream.getvalue(), file_name="form.zip")


def test_external_lists_stay_with_the_form() -> None:
    source = FORM.replace("select_one_from_file lands.xml", "select_one_external lands") + (
        "| external_choices |\n| | list_name | name | label |\n| | lands | pe | Peru |\n"
    )
    source = source.replace(
        "| | select_one_external lands | land | Land | |",
        "| | select_one_external lands | land | Land | true() |",
    )
    form = FormDefinition.from_xform(open_form(source.encode(), file_name="form.md").xform)
    assert FormSession(form).node("/data/land").choices == (("pe", "Peru", ""),)


def test_columns_that_are_no_names_are_found_as_they_are_headed() -> None:
    form = open_form(
        xform(
            "<a/>",
            '<instance id="one" src="jr://file-csv/one.csv"/><bind nodeset="/data/a" '
            "calculate=\"pulldata('one', '2nd name', '1', 'x')\"/>",
        ).encode(),
        file_name="a.xml",
    )
    filled = FormDefinition.from_xform(form.xform, attachments={"one.csv": b"1,2nd name\nx,found\n"})
    assert FormSession(filled).node("/data/a").value == "found"
    assert FormSession(FormDefinition.from_xform(filled.xform)).node("/data/a").value == "found"


def test_an_instance_in_a_comment_stays_one() -> None:
    source = xform("<a/>", '<!-- <instance id="x" src="jr://file-csv/one.csv"/> -->')
    assert FormDefinition.from_xform(source, attachments={"one.csv": b"x\n--\n"}).xform == source


ENTITIES = """
| survey |
| | type | name | label | save_to |
| | select_one_from_file trees.csv | tree | Tree | |
| | integer | height | Height | height_m |
| entities |
| | list_name | label | entity_id | update_if |
| | trees | concat('Tree ', ${height}) | ${tree} | ${height} > 2 |
"""


def test_an_entity_is_updated_by_the_list_that_came_along() -> None:
    content, name = packed(ENTITIES.encode(), "trees.md", {"trees.csv": b"name,label,__version\noak,Oak,7\n"})
    session = FormSession(open_form(content, file_name=name))
    session.answer("/data/tree", "oak")
    session.answer("/data/height", "3")
    sent = session.submission_xml()
    assert '<entity dataset="trees" update="true" baseVersion="7"' in sent
    assert 'id="oak"><label>Tree 3</label></entity>' in sent
