"""The shipped checklists: each one runs on any phone, and is one that somebody of the trade would use."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import pytest
from pyxform.xls2xform import convert

from touchaudit import assets
from touchaudit.domain.client import Channel
from touchaudit.xlsform.audit import AuditColumns, QuestionAudit, read_audit
from touchaudit.xlsform.items import fraction_of, rule_of
from touchaudit.xlsform.sheets import Row, read_sheets

FORMS = assets.forms()
STAGES = {"need", "research", "select", "purchase", "receive", "use", "maintain", "recommend"}
EVERYWHERE = {
    "expectation",
    "perception",
    "emotion",
    "effort",
    "outcome",
    "think",
    "do",
    "feel",
    "barrier",
    "enhancement",
    "opportunity",
    "promise",
    "metric",
}
# Walked beside another checklist at the same touchpoint, and therefore short.
BESIDE_ANOTHER = {"brand_consistency"}
LABEL, HINT = "label::English (en)", "hint::English (en)"
LANGUAGE = "English (en)"

each_form = pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)


@lru_cache
def audit(path: Path) -> AuditColumns:
    return read_audit(path)


def scored(path: Path) -> list[QuestionAudit]:
    columns = audit(path)
    return [
        question
        for question in columns.questions.values()
        if question.weight and rule_of(question, columns.choices_of(question))
    ]


def asked(path: Path) -> list[Row]:
    silent = ("begin", "end", "calculate", "note")
    return [row for row in read_sheets(path)["survey"].rows if not row["type"].startswith(silent)]


def test_the_touchpoints_of_the_library_are_there() -> None:
    assert {path.stem for path in FORMS} == {
        "arrival_premises",
        "basket_follow_up",
        "brand_consistency",
        "complaint",
        "counter",
        "delivery",
        "email_enquiry",
        "field_service",
        "handover",
        "invoice_payment",
        "newsletter",
        "onboarding",
        "online_chat",
        "phone",
        "references",
        "renewal",
        "repair_warranty",
        "sales_quote",
        "social_media",
        "website",
    }


@each_form
def test_it_converts_for_phones_without_a_warning(path: Path) -> None:
    result = convert(path)
    assert result.warnings == []
    assert "<h:html" in result.xform


@each_form
def test_its_audit_columns_are_sound_and_freeze(path: Path) -> None:
    columns = audit(path)
    assert columns.warnings == ()
    assert AuditColumns.from_json(columns.to_json()) == columns


@each_form
def test_its_paths_are_those_of_the_xform(path: Path) -> None:
    binds = set(re.findall(r'<bind nodeset="([^"]+)"', convert(path).xform))
    assert audit(path).questions.keys() <= binds


@each_form
def test_it_says_what_it_is_for(path: Path) -> None:
    columns = audit(path)
    settings = read_sheets(path)["settings"].rows[0]
    assert columns.stage in STAGES
    assert columns.channel in set(Channel)
    assert columns.touchpoint
    assert settings["form_id"] == f"touchaudit_{path.stem}"
    assert settings["default_language"] == LANGUAGE


@each_form
def test_it_is_as_long_as_a_walk_allows(path: Path) -> None:
    assert 3 <= len(audit(path).sections) <= 6
    fewest, most = (8, 10) if path.stem in BESIDE_ANOTHER else (14, 22)
    assert fewest <= len(scored(path)) <= most
    assert len(asked(path)) <= 40


@each_form
def test_every_shortfall_has_a_dimension_an_owner_an_effort_and_a_remedy(path: Path) -> None:
    for question in scored(path):
        assert question.dimension, question.path
        assert question.owner, question.path
        assert question.effort_days, question.path
        assert question.recommendation.get(LANGUAGE, "").endswith("."), question.path


@each_form
def test_a_full_score_and_no_score_can_both_be_reached(path: Path) -> None:
    columns = audit(path)
    for question in scored(path):
        rule = rule_of(question, columns.choices_of(question))
        assert rule is not None
        names = " ".join(name for name, points in rule.points.items() if points > 0)
        best = {"multiple": names, "time": "0"}.get(rule.kind) or max(
            rule.points, key=lambda n: rule.points[n]
        )
        worst = (
            str(rule.limit / rule.unit)
            if rule.kind == "time"
            else min(rule.points, key=lambda n: rule.points[n])
        )
        assert (fraction_of(rule, best), fraction_of(rule, worst)) == (1.0, 0.0), question.path


@each_form
def test_it_asks_for_gap_emotion_story_chances_and_promises(path: Path) -> None:
    roles = {question.role for question in audit(path).questions.values()}
    assert roles >= EVERYWHERE
    assert roles & {"handoff", "repeat"}


@each_form
def test_it_knows_a_knock_out_and_a_time(path: Path) -> None:
    assert any(question.critical for question in scored(path))
    assert any(question.target is not None for question in scored(path))


@each_form
def test_expectation_comes_first_and_perception_after_the_facts(path: Path) -> None:
    questions = list(audit(path).questions.values())
    assert questions[0].role == "expectation"
    rows = {question.role: question.row for question in questions}
    assert rows["perception"] > max(question.row for question in scored(path))
    for role in ("expectation", "perception"):
        (question,) = (question for question in questions if question.role == role)
        assert question.scale == (1.0, 7.0, 1.0)


@each_form
def test_opportunities_are_taken_missed_overdone_or_never_arose(path: Path) -> None:
    columns = audit(path)
    for question in columns.questions.values():
        if question.role == "opportunity":
            choices = columns.choices_of(question)
            assert list(choices) == ["taken", "overdone", "missed", "none"]
            assert choices["none"].is_na


@each_form
def test_emotion_runs_from_delighted_to_angry(path: Path) -> None:
    columns = audit(path)
    (emotion,) = (question for question in columns.questions.values() if question.role == "emotion")
    assert list(columns.choices_of(emotion)) == ["2", "1", "0", "-1", "-2"]


@each_form
def test_every_question_is_one_short_question_with_a_hint(path: Path) -> None:
    for row in asked(path):
        assert row[LABEL].endswith("?"), row.number
        assert len(row[LABEL]) <= 72, row[LABEL]
        assert row[HINT].endswith((".", "?")), row[LABEL]
        assert len(row[HINT]) <= 130, row[HINT]
        assert bool(row["constraint"]) == bool(row["constraint_message::English (en)"]), row.number


@each_form
def test_answers_are_few_short_and_best_first(path: Path) -> None:
    labels: dict[str, list[str]] = {}
    for row in read_sheets(path)["choices"].rows:
        labels.setdefault(row["list_name"], []).append(row[LABEL])
    for list_name, choices in audit(path).choices.items():
        assert len(choices) <= 5, list_name
        assert all(len(label.split()) <= 3 for label in labels[list_name]), list_name
        points = [choice.score for choice in choices.values() if choice.score is not None]
        assert points == sorted(points, reverse=True), list_name


@each_form
def test_extra_columns_on_choices_are_plain_words(path: Path) -> None:
    columns = read_sheets(path)["choices"].columns
    plain = {column for column in columns if not column.startswith("label::")}
    meanings = {"meaning", "meaning_de", "meaning_fr", "meaning_es"}
    assert plain <= {"list_name", "name", "score", "is_na", *meanings}


def test_checklists_end_alike_so_that_touchpoints_compare() -> None:
    names = {path.stem: [row["name"] for row in asked(path)] for path in FORMS}
    endings = {tuple(given[given.index("perception") :]) for given in names.values()}
    assert len(endings) == 1


def test_between_them_they_use_what_a_checklist_can_do() -> None:
    rows = [row for path in FORMS for row in read_sheets(path)["survey"].rows]
    kinds = {row["type"].split()[0] for row in rows}
    assert kinds >= {
        "begin_repeat",
        "calculate",
        "select_multiple",
        "range",
        "text",
        "dateTime",
        "date",
        "decimal",
    }
    assert any(row["appearance"] == "stopwatch" for row in rows)
    assert all(
        any(row[column] for row in rows) for column in ("relevant", "constraint", "required", "repeat_count")
    )
