"""Audit columns: what a workbook says about scoring, and how its mistakes are named."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from touchaudit.errors import FormError
from touchaudit.xlsform.audit import AuditColumns, ChoiceAudit, QuestionAudit, SectionAudit, read_audit
from touchaudit.xlsform.audit_cells import duration
from touchaudit.xlsform.audit_columns import in_language

CHOICES = "| choices |\n| | list_name | name | label |\n| | yn | yes | Yes |\n| | yn | no | No |\n"


def audit(survey: str, rest: str = CHOICES) -> AuditColumns:
    return read_audit(f"| survey |\n{survey}\n{rest}".encode(), file_name="form.md")


def problems(survey: str, rest: str = CHOICES) -> list[str]:
    with pytest.raises(FormError) as caught:
        audit(survey, rest)
    return caught.value.problems


def only(columns: AuditColumns) -> QuestionAudit:
    (question,) = columns.questions.values()
    return question


def test_a_checklist_without_audit_columns_is_neutral() -> None:
    question = only(audit("| | type | name | label |\n| | select_one yn | a | A |"))
    assert question == QuestionAudit("/data/a", 2, "select_one", list_name="yn")


def test_every_column_of_a_question_is_read() -> None:
    question = only(
        audit(
            "| | type | name | appearance | weight | max_score | target | limit | unit | critical"
            " | bonus | dimension | role | evidence | owner | effort_days | recommendation"
            " | recommendation::French (fr) |\n"
            "| | integer | a | stopwatch | 2 | 10 | 30m | 4h | min | 0.5"
            " | yes | Ease | Wait | note, photo | Desk lead | 1.5 | Do it. | Faites-le. |"
        )
    )
    assert question == QuestionAudit(
        "/data/a",
        2,
        "integer",
        weight=2.0,
        weight_given=True,
        max_score=10.0,
        target=1800.0,
        limit=14400.0,
        unit=60.0,
        critical=0.5,
        bonus=True,
        dimension="ease",
        role="wait",
        evidence=frozenset({"note", "photo"}),
        owner="Desk lead",
        effort_days=1.5,
        recommendation={"": "Do it.", "French (fr)": "Faites-le."},
        timed=True,
    )


def test_choices_carry_points_meaning_and_na() -> None:
    columns = audit(
        "| | type | name |\n| | select_one l | a |",
        "| choices |\n| | list_name | name | score | is_na | meaning |\n"
        "| | l | best | 2 | | Before I asked |\n| | l | worst | -1 | no | |\n| | l | na | | yes | |",
    )
    assert columns.choices_of(only(columns)) == {
        "best": ChoiceAudit(2.0, meaning={"": "Before I asked"}),
        "worst": ChoiceAudit(-1.0),
        "na": ChoiceAudit(is_na=True),
    }


def test_meanings_are_told_in_the_language_that_is_spoken() -> None:
    columns = audit(
        "| | type | name |\n| | select_one l | a |",
        "| choices |\n| | list_name | name | label::English (en) | meaning | meaning_de | meaning_pt-BR |\n"
        "| | l | best | Best | Before I asked | Bevor ich fragte | |",
    )
    meaning = columns.choices_of(only(columns))["best"].meaning
    assert meaning == {"": "Before I asked", "de": "Bevor ich fragte"}
    assert in_language(meaning, "Deutsch (de)") == "Bevor ich fragte"
    assert in_language(meaning, "Português (pt-BR)") == "Before I asked"
    assert columns.warnings == ()


def test_settings_say_what_the_checklist_is_for() -> None:
    columns = audit(
        "| | type | name |\n| | text | a |",
        "| settings |\n| | form_title | stage | channel | touchpoint | name |\n"
        "| | T | use | phone | Call | root |",
    )
    assert (columns.title, columns.stage, columns.channel, columns.touchpoint) == (
        "T",
        "use",
        "phone",
        "Call",
    )
    assert list(columns.questions) == ["/root/a"]


def test_groups_hand_down_what_a_row_does_not_say_itself() -> None:
    columns = audit(
        "| | type | name | label | weight | dimension | owner | evidence | critical"
        " | recommendation | effort_days |\n"
        "| | begin_group | g | G | 5 | ease | Lead | note | yes | Group. | 9 |\n"
        "| | select_one yn | a | A | | | | | | | |\n"
        "| | begin repeat | r | R | 3 | brand | | | | | |\n"
        "| | select_one yn | b | B | | | Clerk | none | no | Row. | 2 |\n"
        "| | end repeat | | | | | | | | | |\n"
        "| | end_group | | | | | | | | | |\n"
        "| | select_one yn | c | C | | | | | | | |"
    )
    a, b, c = (columns.questions[path] for path in ("/data/g/a", "/data/g/r/b", "/data/c"))
    assert columns.sections == {"/data/g": SectionAudit("/data/g", 2, {"": "G"}, 5.0)}
    assert (a.weight, a.dimension, a.owner, a.evidence, a.critical) == (1.0, "ease", "Lead", {"note"}, 1.0)
    assert (a.recommendation, a.effort_days, a.weight_given) == ({}, None, False)
    assert (b.weight, b.dimension, b.owner, b.evidence, b.critical) == (
        3.0,
        "brand",
        "Clerk",
        frozenset(),
        None,
    )
    assert (b.recommendation, b.effort_days) == ({"": "Row."}, 2.0)
    assert c.dimension == ""
    assert [columns.section_of(question.path) for question in (a, b, c)] == ["/data/g", "/data/g", ""]


def test_a_standard_of_a_group_holds_for_its_times_alone() -> None:
    columns = audit(
        "| | type | name | target | limit | role | appearance |\n"
        "| | begin_group | g | 1m | 2m | | |\n"
        "| | integer | people | | | | |\n"
        "| | integer | wait | | | wait | |\n"
        "| | integer | ring | 30 | | | stopwatch |\n"
        "| | end_group | | | | | |"
    )
    standards = {path[-6:]: (found.target, found.limit) for path, found in columns.questions.items()}
    assert standards == {"people": (None, None), "g/wait": (60.0, 120.0), "g/ring": (30.0, 120.0)}


def test_kobo_score_matrices_are_read_as_their_rows() -> None:
    columns = audit(
        "| | type | name | kobo--score-choices |\n"
        "| | begin_score | s | yn |\n| | score__row | polite | |\n| | end_score | | |"
    )
    question = columns.questions["/data/s/polite"]
    assert (question.type, question.list_name) == ("select_one", "yn")


@pytest.mark.parametrize(
    ("written", "plain", "list_name"),
    [
        ("select one yn", "select_one", "yn"),
        ("select_one from yn", "select_one", "yn"),
        ("select1 yn", "select_one", "yn"),
        ("select_one yn or_other", "select_one", "yn"),
        ("select all that apply from yn", "select_multiple", "yn"),
        ("add select multiple prompt using yn", "select_multiple", "yn"),
        ("select_one_from_file towns.csv", "select_one_from_file", None),
        ("int", "integer", None),
        ("dateTime", "dateTime", None),
        ("rank yn", "rank", None),
    ],
)
def test_types_are_known_under_all_their_names(written: str, plain: str, list_name: str | None) -> None:
    question = only(audit(f"| | type | name |\n| | {written} | a |"))
    assert (question.type, question.list_name) == (plain, list_name)


def test_rows_that_ask_nothing_are_passed_over() -> None:
    survey = (
        "| | type | name | disabled |\n| | note | | |\n| | text | a | yes |\n| | | b | |\n| | text | c | no |"
    )
    assert list(audit(survey).questions) == ["/data/c"]


def test_an_xform_carries_no_audit_columns() -> None:
    assert read_audit(b"<h:html/>", file_name="form.xml") == AuditColumns()


@pytest.mark.parametrize(
    ("column", "text", "words"),
    [
        ("weight", "-1", "is negative; write 0"),
        ("weight", "heavy", "is not a number"),
        ("weight", "0,5", "with a point"),
        ("weight", "nan", "is not a number"),
        ("weight", "1e99", "too large"),
        ("max_score", "0", "is not above 0"),
        ("critical", "1.5", "is not a pass mark"),
        ("critical", "sometimes", "is not a pass mark"),
        ("bonus", "perhaps", "neither yes nor no"),
        ("target", "soon", "not a length of time"),
        ("target", "4 fortnights", "not a length of time"),
        ("target", "-5", "is negative"),
        ("limit", "90", "there is a limit but no target"),
        ("unit", "fortnight", "not a unit of time"),
        ("evidence", "note video", "“video” is no kind of evidence"),
        ("effort_days", "0", "is not above 0"),
    ],
)
def test_a_wrong_cell_is_named_with_row_and_column_and_what_to_write(
    column: str, text: str, words: str
) -> None:
    (problem,) = problems(f"| | type | name | {column} |\n| | text | fine | |\n| | integer | a | {text} |")
    assert problem.startswith(f"Sheet survey, row 3, column {column}: ")
    assert words in problem


def test_all_problems_are_named_at_once() -> None:
    found = problems(
        "| | type | name | weight | target | limit | critical |\n"
        "| | begin_group | g | -1 | | | |\n"
        "| | integer | a | x | 5m | 1m | 2 |\n"
        "| | end_group | | | | | |",
        "| choices |\n| | list_name | name | score | is_na |\n| | l | a | much | |\n| | l | b | 1 | yes |\n"
        "| | z | a | 0 | |\n| | z | b | -1 | |",
    )
    places = [problem.split(":")[0] for problem in found]
    assert places == [
        "Sheet choices, row 2, column score",
        "Sheet choices, row 3, column score",
        "Sheet choices, row 4, column score",
        "Sheet survey, row 2, column weight",
        "Sheet survey, row 3, column weight",
        "Sheet survey, row 3, column critical",
        "Sheet survey, row 3, column limit",
    ]


def test_problems_in_a_spreadsheet_carry_the_row_that_excel_shows() -> None:
    book = Workbook()
    book.active.title = "survey"
    for row in (["type", "name", "Weight"], [], ["text", "a", None], ["select_one yn", "b", -2]):
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    with pytest.raises(FormError, match="Sheet survey, row 4, column weight: “-2” is negative"):
        read_audit(file.getvalue(), file_name="form.xlsx")


def test_problems_in_a_csv_carry_their_row() -> None:
    data = b"survey\n,type,name,weight\n,text,a,\n,text,b,-3\n"
    with pytest.raises(FormError, match="Sheet survey, row 3, column weight"):
        read_audit(data, file_name="form.csv")


def test_an_unknown_role_is_kept_and_warned_of() -> None:
    columns = audit("| | type | name | role |\n| | text | a | bariers |")
    assert only(columns).role == "bariers"
    assert columns.warnings == (
        "Sheet survey, row 2, column role: the analysis knows no role “bariers” (did you mean barrier?);"
        " the answer is kept, but plays no part in it.",
    )


def test_a_weight_that_can_score_nothing_is_warned_of() -> None:
    (warning,) = audit("| | type | name | weight |\n| | integer | a | 2 |").warnings
    assert "row 2, column weight" in warning
    assert "give a max_score, or a target and a limit" in warning


def test_an_extra_column_of_choices_with_a_language_is_refused_before_it_breaks_the_form() -> None:
    (problem,) = problems(
        "| | type | name |\n| | text | a |",
        "| choices |\n| | list_name | name | label::French (fr) | media::image | meaning::French (fr) |\n"
        "| | l | a | A | | b |",
    )
    assert problem.startswith("Sheet choices, column meaning::French (fr): ")
    assert problem.endswith("such as meaning_fr.")


def test_a_misspelt_column_is_warned_of() -> None:
    columns = audit("| | type | name | wieght | notes |\n| | text | a | 2 | b |")
    assert columns.warnings == ("Sheet survey, column wieght: unknown; did you mean weight?",)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90", 90.0),
        ("90s", 90.0),
        ("30m", 1800.0),
        ("30 min", 1800.0),
        ("4h", 14400.0),
        ("1.5H", 5400.0),
        ("1h 30m", 5400.0),
        ("2d", 172800.0),
        ("1w", 604800.0),
        ("0", 0.0),
        (".5h", 1800.0),
    ],
)
def test_durations_read_as_people_write_them(text: str, seconds: float) -> None:
    assert duration(text) == seconds


@given(st.text(max_size=12))
def test_any_text_is_a_duration_or_a_sentence(text: str) -> None:
    try:
        assert duration(text) >= 0
    except ValueError as error:
        assert "write" in str(error)


def test_a_text_falls_back_to_another_language() -> None:
    texts = {"": "Plain", "French (fr)": "Français"}
    assert in_language(texts, "French (fr)") == "Français"
    assert in_language(texts, "German (de)") == "Plain"
    assert in_language({"French (fr)": "Français"}, "German (de)") == "Français"
    assert in_language({}, "German (de)") == ""


@pytest.mark.parametrize("language", ["Deutsch (de)", "German (DE)", "de", "DE"])
def test_a_text_is_found_by_the_code_of_its_language(language: str) -> None:
    assert in_language({"": "Plain", "de": "Deutsch"}, language) == "Deutsch"


_WORDS = st.text("abcé “|", max_size=5)
_AMOUNTS = st.none() | st.floats(0, 1e6)


@st.composite
def _columns(draw: st.DrawFn) -> AuditColumns:
    questions = draw(
        st.lists(
            st.builds(
                QuestionAudit,
                path=st.text("abc/", min_size=1, max_size=6),
                row=st.integers(2, 99),
                type=_WORDS,
                weight=st.floats(0, 1e6),
                critical=_AMOUNTS,
                target=_AMOUNTS,
                bonus=st.booleans(),
                evidence=st.frozensets(st.sampled_from(["note", "photo"])),
                recommendation=st.dictionaries(_WORDS, _WORDS, max_size=2),
                list_name=st.none() | _WORDS,
                scale=st.none() | st.tuples(st.floats(0, 9), st.floats(0, 9), st.floats(0, 9)),
            ),
            max_size=3,
        )
    )
    choice = st.builds(
        ChoiceAudit, score=_AMOUNTS, is_na=st.booleans(), meaning=st.dictionaries(_WORDS, _WORDS, max_size=2)
    )
    return AuditColumns(
        questions={question.path: question for question in questions},
        choices=draw(st.dictionaries(_WORDS, st.dictionaries(_WORDS, choice, max_size=2), max_size=2)),
        sections={"/data/g": SectionAudit("/data/g", 2, {"": draw(_WORDS)}, draw(_AMOUNTS))},
        stage=draw(_WORDS),
        warnings=tuple(draw(st.lists(_WORDS, max_size=2))),
    )


@given(_columns())
def test_columns_survive_being_frozen_into_a_visit(columns: AuditColumns) -> None:
    text = columns.to_json()
    again = AuditColumns.from_json(text)
    assert again == columns
    assert again.to_json() == text
