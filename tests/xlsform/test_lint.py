"""The check of a workbook: each mistake by its cell, with what to write instead, and all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from touchaudit import assets
from touchaudit.services.checklist_check import Checked, check, check_file
from touchaudit.xlsform.lint.placing import placed
from touchaudit.xlsform.lint.plain import Speaker

COLUMNS = (
    *("type", "name", "label", "relevant", "constraint", "calculation", "weight", "role"),
    *("required", "appearance", "parameters"),
)
HEAD = f"| survey |\n| | {' | '.join(COLUMNS)} |\n"
CHOICES = """| choices |
| | list_name | name | label | score |
| | yn | yes | Yes | 1 |
| | yn | no | No | 0 |
"""
SETTINGS = """| settings |
| | form_title | form_id | version | default_language |
| | Door | door | 1 | |
"""


def row(type: str, name: str = "", label: str = "", **cells: str) -> str:
    texts = [type, name, label, *(cells.get(column, "") for column in COLUMNS[3:])]
    return f"| | {' | '.join(texts)} |\n"


def checked(*rows: str, choices: str = CHOICES, settings: str = SETTINGS) -> Checked:
    return check((HEAD + "".join(rows) + choices + settings).encode(), "door.md")


def cells(found: tuple[object, ...]) -> list[tuple[str, int, str]]:
    return [(one.sheet, one.row, one.column) for one in found]  # type: ignore[attr-defined]


SEEN = row("select_one yn", "seen", "Were you seen?")


@pytest.mark.parametrize(
    ("rows", "cell", "says"),
    [
        ([row("txt", "a", "A")], (2, "type"), "did you mean text?"),
        ([row("select_one yno", "a", "A")], (2, "type"), "did you mean yn?"),
        ([row("select_one", "a", "A")], (2, "type"), "names no list"),
        ([row("text", "a b", "A")], (2, "name"), "such as a_b"),
        ([row("text", "", "How long was it?")], (2, "name"), "such as how_long_was"),
        ([row("", "a", "A"), SEEN], (2, "type"), "has no type"),
        ([row("text", "a", "A"), row("text", "a", "B")], (3, "name"), "taken by row 2"),
        ([row("text", "a")], (2, "label"), "has no label"),
        ([row("begin_group", "g", "G"), SEEN], (2, "type"), "write end_group"),
        ([SEEN, row("end_group")], (3, "type"), "write begin_group"),
        ([SEEN, row("text", "a", "A", relevant="${sen} = 'yes'")], (3, "relevant"), "did you mean seen?"),
        ([row("text", "a", "Hello ${who}")], (2, "label"), "no question “who”"),
        ([row("text", "a", "A", constraint="(. > 1")], (2, "constraint"), "“)” was expected"),
        ([row("calculate", "a", "", calculation="posit(.)")], (2, "calculation"), "did you mean position()?"),
        ([row("calculate", "a", "", calculation="if(1, 2)")], (2, "calculation"), "can't take 2 arguments"),
        ([row("text", "a", "A", weight="-1")], (2, "weight"), "negative"),
        (
            [row("calculate", "a", calculation="${b}"), row("calculate", "b", calculation="${a}")],
            (2, ""),
            "in a circle",
        ),
    ],
)
def test_a_mistake_is_named_with_its_cell(rows: list[str], cell: tuple[int, str], says: str) -> None:
    found = checked(*rows)
    assert not found.usable
    assert found.summary is None
    assert [(one.sheet, one.row, one.column) for one in found.problems] == [("survey", *cell)]
    assert says in found.problems[0].what


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([row("text", "a", "A", constraint=". = ‘x’")], "straight quotation marks"),
        ([row("text", "a", "A"), row("text", "A", "A")], "taken by row 2"),
    ],
)
def test_what_the_converter_lets_pass_is_a_warning_and_no_reason_to_stop(rows: list[str], says: str) -> None:
    found = checked(*rows)
    assert found.usable
    assert found.summary is not None
    assert any(says in one.what for one in found.warnings)


@pytest.mark.parametrize(
    "rows",
    [
        [row("note", "", "Read this"), SEEN],
        [SEEN, row("integer", "a", "", calculation="1 + 1")],
        [row("begin_loop over yn", "l", "L"), SEEN, row("end_loop")],
        [row("select_one yn or specify other", "b", "B")],
    ],
)
def test_what_is_right_is_not_remarked(rows: list[str]) -> None:
    found = checked(*rows)
    assert found.usable
    assert [str(one) for one in found.warnings if one.column in ("name", "label", "type")] == []


@pytest.mark.parametrize(
    ("asked", "expression", "says"),
    [
        ("date", ". <= '2026-07-15'", "write date('2026-07-15')"),
        ("date", "number(.) > 3", "decimal-date-time"),
        ("integer", "int(date(1)) > .", "write date('2026-12-31')"),
        ("integer", "round(3 - . div 2) > 1", "halves below zero"),
        ("integer", "position(..) > 1", "1 everywhere outside a repeat"),
        ("integer", "count(//seen) > 1", "no // and no axes"),
        ("integer", "/data/seen[last()] = 'yes'", "don't know last()"),
        ("integer", "/data/seen[2] = 'yes'", "[position() = 2]"),
        ("text", "regex(., '[0-9]{4}')", "write '^[0-9]{4}$'"),
        ("text", r"regex(., '^a\|b')", "write '^(a|b)$'"),
        ("text", "regex(., '[0-9')", "the regular expression '[0-9' can't be read"),
        ("text", "${seen} = yes", "write 'yes' in quotation marks"),
        ("text", "${seen} = 'ye'", "did you mean 'yes'?"),
        ("text", "selected(${seen}, 'maybe')", "it has yes, no"),
        ("text", "${many} = 'yes'", "write selected(${many}, 'yes')"),
    ],
)
def test_what_phones_read_differently_is_a_warning(asked: str, expression: str, says: str) -> None:
    many = row("select_multiple yn", "many", "Which?")
    found = checked(SEEN, many, row(asked, "a", "A", constraint=expression))
    assert found.usable
    told = [one for one in found.warnings if one.column == "constraint"]
    assert any(says in one.what for one in told), [str(one) for one in found.warnings]
    assert {one.row for one in told} == {4}


@pytest.mark.parametrize(
    "expression",
    [
        ". <= today()",
        "decimal-date-time(.) >= decimal-date-time('2026-07-15')",
        "${seen} = 'yes' and . != ''",
        "selected(${many}, 'no')",
        "round(. div 2, 0) > 1",
        "regex(., '^[0-9]{4}$') or regex(., ${seen})",
    ],
)
def test_what_all_read_alike_is_no_warning(expression: str) -> None:
    many = row("select_multiple yn", "many", "Which?")
    found = checked(SEEN, many, row("date", "a", "A", constraint=expression))
    assert not [str(one) for one in found.warnings if one.column == "constraint"]


def test_position_counts_the_repeat_and_no_group_inside_it() -> None:
    inside = row("calculate", "n", calculation="position(..)")
    repeat = [row("begin_repeat", "r", "R"), inside, SEEN, row("end_repeat")]
    assert not [one for one in checked(*repeat).warnings if one.column == "calculation"]
    deeper = [row("begin_group", "g", "G"), inside, SEEN, row("end_group")]
    told = checked(row("begin_repeat", "r", "R"), *deeper, row("end_repeat")).warnings
    assert ["position(../..)" in one.what for one in told if one.column == "calculation"] == [True]


def test_every_reader_tells_its_problems_at_once() -> None:
    found = checked(
        row("select_one ny", "seen", "Were you seen?", weight="heavy"),
        row("text", "b", "B", relevant="${sen} = 'yes'", constraint="(. > 1"),
        choices=CHOICES.replace("| 1 |", "| many |"),
    )
    assert set(cells(found.problems)) == {
        ("survey", 2, "type"),
        ("survey", 2, "weight"),
        ("survey", 3, "relevant"),
        ("survey", 3, "constraint"),
        ("choices", 2, "score"),
    }


def test_choices_are_checked() -> None:
    lists = CHOICES + "| | yn | no | Never | |\n| | | x | X | |\n| | yn | | X | |\n| | spare | a | | |\n"
    found = checked(SEEN, choices=lists)
    assert {(one.row, one.column) for one in found.problems} == {(4, "name"), (5, "list_name"), (6, "name")}
    warned = {(one.row, one.column) for one in found.warnings if one.sheet == "choices"}
    assert {(4, "score"), (7, "label"), (7, "list_name")} <= warned


def test_a_text_under_no_header_is_told() -> None:
    found = checked(SEEN.rstrip("\n") + " beyond |\n", choices=CHOICES.replace("| score |", "| |"))
    assert [(one.sheet, one.row) for one in found.problems] == [("survey", 2), ("choices", 2)]
    assert "rows 2 and 3" in found.problems[1].what


def test_a_note_beside_a_spreadsheets_table_is_only_worth_a_look() -> None:
    book = b"survey,,,,\n,type,name,label,\n,text,a,A,to myself\n"
    found = check(book, "notes.csv")
    assert found.usable
    assert ("survey", 2, "") in cells(found.warnings)


def test_a_header_of_choices_that_can_be_no_name_is_told() -> None:
    found = checked(SEEN, choices=CHOICES.replace("| score |", "| 1st |"))
    assert ("choices", 1, "1st") in cells(found.problems)


def test_what_the_road_map_needs_is_asked_for() -> None:
    told = {one.column: one.what for one in checked(SEEN).warnings}
    assert {"recommendation", "dimension", "owner"} <= told.keys()
    assert "row 2" in told["recommendation"]
    assert checked(row("text", "a", "A")).warnings[0].what.startswith("nothing is scored")


def test_languages_are_compared() -> None:
    book = """| survey |
| | type | name | label::English (en) | label::Deutsch (de) | hint::English (en) |
| | text | a | Who? | Wer? | A name |
| | text | b | Where? | | |
"""
    found = check((book + SETTINGS.replace("| 1 | |", "| 1 | French (fr) |")).encode(), "two.md")
    told = {(one.sheet, one.column): one.what for one in found.warnings}
    assert "row 3" in told["survey", "label::Deutsch (de)"]
    assert "row 2" in told["survey", "hint::Deutsch (de)"]
    assert "English (en) and Deutsch (de)" in told["settings", "default_language"]


def test_long_labels_unread_columns_and_bare_sections_are_told() -> None:
    book = """| survey |
| | type | name | label | hnt |
| | begin_group | g | | |
| | text | a | %s | |
| | end_group | | | |
""" % ("long " * 30)
    told = {one.column: one for one in check(book.encode(), "x.md").warnings if one.sheet == "survey"}
    assert "did you mean hint?" in told["hnt"].what
    labels = [one for one in check(book.encode(), "x.md").warnings if one.column == "label"]
    assert [one.row for one in labels] == [2, 3]


def test_kobos_blocks_are_checked_by_the_rows_of_the_workbook() -> None:
    book = """| survey |
| | type | name | label | kobo--score-choices | relevant |
| | begin_score | s | S | yn | |
| | score__row | one | One | | |
| | end_score | | | | |
| | text | why | Why? | | ${onne} = 'no' |
"""
    found = check((book + CHOICES + SETTINGS).encode(), "kobo.md")
    assert cells(found.problems) == [("survey", 5, "relevant")]


def test_the_summary_counts() -> None:
    found = checked(
        row("begin_group", "g", "Inside", weight="3"),
        row("select_one yn", "seen", "Seen?", weight="2"),
        row("range", "expectation", "Expected?", role="expectation"),
        row("end_group"),
        row("note", "bye", "Goodbye"),
    )
    assert found.summary is not None
    assert (found.summary.title, found.summary.questions, found.summary.scored) == ("Door", 2, 1)
    assert (found.summary.points, found.summary.minutes) == (2.0, 1)
    assert [(one.label, one.weight, one.points) for one in found.summary.sections] == [("Inside", 3.0, 2.0)]
    assert found.summary.roles_missing == ("perception", "emotion")


def test_expressions_are_said_in_plain_words() -> None:
    speaker = Speaker({"seen": "no. 1", "wait": "no. 2"}, {"seen": {"yes": "Yes"}})
    said = {
        "${seen} = 'yes'": "no. 1 is “Yes”",
        "'yes' != ${seen}": "no. 1 is not “Yes”",
        "5 < ${wait}": "no. 2 is more than 5",
        "${wait} = ''": "no. 2 is empty",
        "not(selected(${seen}, 'yes'))": "not (no. 1 includes “Yes”)",
        "(${wait} > 1 or ${wait} = '') and ${seen} = 'yes'": (
            "(no. 2 is more than 1 or no. 2 is empty) and no. 1 is “Yes”"
        ),
        ". <= today()": "the answer is at most today",
        "decimal-date-time(.) <= decimal-date-time(today())": "the answer is at most today",
        "${wait} div 2 > 1": "${wait} div 2 > 1",
        "(": "(",
    }
    assert {expression: speaker.say(expression, "day") for expression in said} == said


def test_a_file_that_is_no_checklist_is_told(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.xlsx"
    damaged.write_bytes(b"not a workbook")
    assert "may be damaged" in str(check_file(damaged).problems[0])
    assert "can't be read" in str(check_file(tmp_path / "nowhere.md").problems[0])
    assert not check(b"<html/>", "form.xml").usable


@pytest.mark.parametrize("path", assets.forms(), ids=lambda path: path.stem)
def test_the_shipped_checklists_check_clean(path: Path) -> None:
    found = check_file(path)
    assert [str(one) for one in (*found.problems, *found.warnings)] == []
    assert found.summary is not None
    assert found.summary.roles_missing == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "[row : 2] Repeat has no label: {'name': 'r'}",
            "Sheet survey, row 2, column label: the repeat has no",
        ),
        (
            "[row : 3] On the 'choices' sheet, the 'label' value is invalid. Choices should have a label.",
            "Sheet choices, row 3, column label: the choice has no label",
        ),
        (
            "[row : 4] Use the max-pixels parameter to speed up. Learn more: https://x",
            "row 4, column parameters",
        ),
        (
            "These do not contain valid machine-readable codes: eng, fr. Learn more: x",
            "this is: eng, fr; write",
        ),
        ("Language 'fr' is missing the survey hint column.", "Sheet survey: fr has no column for hint"),
        ("Language 'fr' is missing the choices columns image, video.", "add it as in image::fr"),
        ("Language 'default' is missing the survey columns hint, label.", "without a language, too"),
        (
            "For a sheet named 'settings', the following were found: 'set'. If you",
            "no sheet settings, but 'set'",
        ),
        ("This form uses or_other and translations, which", "Sheet survey, column type: or_other adds"),
        ("[row : 9] simserial is old", "Sheet survey, row 9: simserial is old"),
    ],
)
def test_the_converters_remarks_are_said_in_our_words_at_their_place(text: str, says: str) -> None:
    (remark,) = placed([text], None, grave=False)
    assert says in str(remark)
    assert "https:" not in str(remark)


def test_several_remarks_in_one_text_are_told_apart() -> None:
    text = "Language 'a' is missing the survey hint column.\nLanguage 'b' is missing the survey hint column."
    assert len(placed([text], None, grave=False)) == 2


def test_a_converter_that_stumbles_is_said_so_in_words() -> None:
    source = """
| survey |
| | type | name | label::English | label |
| | begin_repeat | r | | |
| | select_one yn or_other | b | B | B |
| | end_repeat | | | |
| choices |
| | list_name | name | label::English | image::French |
| | yn | yes | Yes | y.png |
| | yn | no | | |
"""
    found = check(source.encode(), "a.md")
    assert not found.usable
    assert ["the converter stumbled over this checklist" in str(one) for one in found.problems] == [True]


@pytest.mark.parametrize(
    ("line", "column", "says"),
    [
        (row("text", "a", "A", required="ja"), "required", "write yes or no"),
        (row("text", "a", "A", appearance="multi-line"), "appearance", "did you mean multiline?"),
        (row("integer", "a", "A", appearance="w2 stopwach"), "appearance", "did you mean stopwatch?"),
        (row("range", "a", "A"), "parameters", "says no end points"),
        (row("range", "a", "A", parameters="strat=1 end=5"), "parameters", "did you mean start?"),
        (row("range", "a", "A", parameters="start=one end=5"), "parameters", "write start=1"),
        (row("range", "a", "A", parameters="start=1 end=5 step=0"), "parameters", "write step=1"),
    ],
)
def test_cells_that_hold_no_such_thing(line: str, column: str, says: str) -> None:
    found = checked(SEEN, line)
    told = [one for one in (*found.problems, *found.warnings) if (one.row, one.column) == (3, column)]
    assert [says in one.what for one in told] == [True], [str(one) for one in found.problems]


@pytest.mark.parametrize(
    "appearance", ["multiline", "w4 likert", "columns-3", "search('x')", "my-own-widget"]
)
def test_appearances_that_may_be_meant_are_let_alone(appearance: str) -> None:
    found = checked(row("select_one yn", "a", "A", appearance=appearance))
    assert not [one for one in found.warnings if one.column == "appearance"]
