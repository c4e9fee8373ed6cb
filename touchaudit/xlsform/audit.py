"""The audit columns of a workbook: read, checked, and handed down from groups to their questions.

What a group states holds for everything inside it, until a row says otherwise (``none`` or ``no`` takes
it back). Three columns stay with their own row: ``recommendation`` and ``effort_days``, because they
speak of one shortfall, and the ``weight`` of a section, because that is what the section counts.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from touchaudit.errors import FormError
from touchaudit.xlsform.audit_cells import CHOICE_COLUMNS, SURVEY_COLUMNS
from touchaudit.xlsform.audit_columns import (
    ROLES,
    AuditColumns,
    ChoiceAudit,
    QuestionAudit,
    SectionAudit,
    in_language,
    language_code,
)
from touchaudit.xlsform.items import rule_of
from touchaudit.xlsform.kobo import expanded
from touchaudit.xlsform.packing import is_packed, unpacked
from touchaudit.xlsform.sheets import Row, Sheet, read_sheets

__all__ = [
    "AuditColumns",
    "ChoiceAudit",
    "QuestionAudit",
    "SectionAudit",
    "in_language",
    "read_audit",
]

_TIMES = frozenset({"target", "limit"})
_OWN = frozenset({"effort_days"})
_BEGIN = re.compile(r"begin[ _]+\S")
_END = re.compile(r"end[ _]+\S")
_SELECT = re.compile(
    r"(?:add )?select[ _]?(?P<kind>one|1|multiple|all that apply)(?: prompt)?(?: from| using)? (?P<list>\S+)"
)
_FROM_FILE = re.compile(r"_from_file|_external| from file")
_YES = frozenset({"yes", "true", "true()"})
_RANGE = {"start": 1.0, "end": 10.0, "step": 1.0}
_PARAMETER = re.compile(r"(\w+)\s*=\s*([+-]?\d+(?:\.\d+)?)")

_MEANING = re.compile(r"meaning(?:_([a-z]{2,3}(?:-[a-z0-9]+)*))?")
_TRANSLATABLE_CHOICES = frozenset({"label", "media", "image", "big-image", "audio", "video"})

_WHERE = "Sheet {sheet}, row {row}, column {column}: {what}"
_LIMIT_ALONE = "there is a limit but no target; write in column target the time that still earns full points."
_LIMIT_BELOW = "the limit is shorter than the target; write a limit of at least the target."
_NA_WITH_POINTS = "an answer that does not apply has no points; leave score empty or is_na at no."
_NO_POINTS = "no answer of list {name} earns points; give the best one a score above 0."
_UNKNOWN_ROLE = "the analysis knows no role “{role}”{hint}; the answer is kept, but plays no part in it."
_DID_YOU_MEAN = " (did you mean {role}?)"
_CANT_SCORE = "a weight is given, but there is nothing to score “{type}” by; {instead}."
_COLON_ON_CHOICES = (
    "Sheet choices, column {column}: an extra column of choices can have no language and no colon; "
    "name it with one word, such as {plain}."
)
_MISSPELT = "Sheet {sheet}, column {column}: unknown; did you mean {close}?"
_INSTEAD = {
    "select_one": "give its choices a score",
    "select_multiple": "give its choices a score",
    "integer": "give a max_score, or a target and a limit",
    "decimal": "give a max_score, or a target and a limit",
    "calculate": "give a max_score, or a target and a limit",
}
_LEAVE_EMPTY = "leave the weight empty"


def read_audit(source: Path | bytes, *, file_name: str | None = None) -> AuditColumns:
    """Return the audit columns of a checklist; neutral where it has none.

    Args:
        source: A workbook (.xlsx .xlsm .xls .csv .md), an XForm (.xml, which carries none) or one of them
            in a .zip; or its bytes.
        file_name: Gives the kind of file by its suffix; needed for bytes.

    Raises:
        FormError: All problems at once, each with its sheet, row and column and what to write instead.
    """
    name = file_name or (source.name if isinstance(source, Path) else "")
    if is_packed(name):
        package = unpacked(source if isinstance(source, bytes) else source.read_bytes(), name)
        source, name = package.content, package.name
    if name.lower().endswith(".xml"):
        return AuditColumns()
    sheets = expanded(read_sheets(source, name))
    settings = _settings(sheets)
    notes = _Notes()
    _check_columns(sheets, notes)
    choices = _choices(sheets.get("choices"), notes)
    survey = _Survey(f"/{settings.get('name', 'data')}", notes)
    for row in _rows_of(sheets.get("survey")):
        survey.read(row)
    if notes.problems:
        raise FormError(notes.problems)
    audit = AuditColumns(
        questions=survey.questions,
        choices=choices,
        sections=survey.sections,
        title=settings.get("form_title", ""),
        stage=settings.get("stage", ""),
        channel=settings.get("channel", ""),
        touchpoint=settings.get("touchpoint", ""),
    )
    _warn_of_idle_weights(audit, notes)
    return replace(audit, warnings=tuple(notes.warnings))


@dataclass(slots=True)
class _Notes:
    """What is found wrong on the way, each with its place."""

    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def problem(self, sheet: str, row: int, column: str, what: str) -> None:
        self.problems.append(_WHERE.format(sheet=sheet, row=row, column=column, what=what))

    def warn(self, row: int, column: str, what: str) -> None:
        self.warnings.append(_WHERE.format(sheet="survey", row=row, column=column, what=what))

    def values(self, sheet: str, row: Row, columns: Mapping[str, Any]) -> dict[str, Any]:
        """Return what the audit columns of a row state; a column that is empty is absent."""
        stated: dict[str, Any] = {}
        for column, parse in columns.items():
            if row[column]:
                try:
                    stated[column] = parse(row[column])
                except ValueError as error:
                    self.problem(sheet, row.number, column, str(error))
        return stated


@dataclass(frozen=True, slots=True)
class _Group:
    """A group that is open: its path, and what it hands down."""

    path: str
    handed_down: Mapping[str, Any]


class _Survey:
    """The survey sheet, read row by row."""

    def __init__(self, root: str, notes: _Notes) -> None:
        self.questions: dict[str, QuestionAudit] = {}
        self.sections: dict[str, SectionAudit] = {}
        self._notes = notes
        self._open = [_Group(root, {})]

    def read(self, row: Row) -> None:
        """Read one row: a group begins or ends, or a question is asked."""
        kind = " ".join(row["type"].split())
        if not kind or row["disabled"].lower() in _YES:
            return
        if _END.match(kind.lower()):
            if len(self._open) > 1:
                self._open.pop()
            return
        stated = self._notes.values("survey", row, SURVEY_COLUMNS)
        self._check_role(row, stated)
        if _BEGIN.match(kind.lower()):
            self._begin(row, stated)
        elif row["name"]:
            self._ask(row, kind, stated)

    def _begin(self, row: Row, stated: dict[str, Any]) -> None:
        parent = self._open[-1]
        path = f"{parent.path}/{row['name']}"
        self._check_times(row, stated)
        handed_down = {name: value for name, value in stated.items() if name not in _OWN}
        if len(self._open) == 1:
            weight = handed_down.pop("weight", None)
            self.sections[path] = SectionAudit(path, row.number, _texts(row, "label"), weight)
        self._open.append(_Group(path, {**parent.handed_down, **handed_down}))

    def _ask(self, row: Row, kind: str, stated: dict[str, Any]) -> None:
        parent = self._open[-1]
        plain_kind, list_name = _kind_and_list(kind)
        path = f"{parent.path}/{row['name']}"
        timed = "stopwatch" in _appearance(row).split()
        values = {**parent.handed_down, **stated}
        if _TIMES & stated.keys():
            self._check_times(row, values, alone=True)
        elif not timed and values.get("role") != "wait":
            # A number among timed questions is no time because its group has a standard.
            values = {name: value for name, value in values.items() if name not in _TIMES}
        self.questions[path] = QuestionAudit(
            path,
            row.number,
            plain_kind,
            weight_given="weight" in stated,
            recommendation=_texts(row, "recommendation"),
            list_name=list_name,
            scale=_scale(row["parameters"]) if plain_kind == "range" else None,
            timed=timed,
            **values,
        )

    def _check_times(self, row: Row, values: Mapping[str, Any], *, alone: bool = False) -> None:
        target, limit = values.get("target"), values.get("limit")
        if target is not None and limit is not None and limit < target:
            self._notes.problem("survey", row.number, "limit", _LIMIT_BELOW)
        elif alone and target is None and limit is not None and not row["target"]:
            self._notes.problem("survey", row.number, "limit", _LIMIT_ALONE)

    def _check_role(self, row: Row, stated: Mapping[str, Any]) -> None:
        role = stated.get("role", "")
        if role and role not in ROLES:
            close = difflib.get_close_matches(role, sorted(ROLES), n=1)
            hint = _DID_YOU_MEAN.format(role=close[0]) if close else ""
            self._notes.warn(row.number, "role", _UNKNOWN_ROLE.format(role=role, hint=hint))


def _check_columns(sheets: Mapping[str, Sheet], notes: _Notes) -> None:
    """Name the headers that would break the form, or pass unread because of a slip."""
    known = {"survey": {*SURVEY_COLUMNS, "recommendation"}, "choices": {*CHOICE_COLUMNS, "meaning"}}
    for sheet in (sheets[name] for name in known if name in sheets):
        for column in sheet.columns:
            base, colon, language = column.partition("::")
            if sheet.name == "choices" and _MEANING.fullmatch(column):
                continue
            if sheet.name == "choices" and colon and base not in _TRANSLATABLE_CHOICES:
                plain = f"meaning_{language_code(language)}" if base == "meaning" else base
                notes.problems.append(_COLON_ON_CHOICES.format(column=column, plain=plain))
            close = difflib.get_close_matches(base, known[sheet.name], n=1, cutoff=0.8)
            if close and base not in known[sheet.name]:
                notes.warnings.append(_MISSPELT.format(sheet=sheet.name, column=column, close=close[0]))


def _choices(sheet: Sheet | None, notes: _Notes) -> dict[str, dict[str, ChoiceAudit]]:
    lists: dict[str, dict[str, ChoiceAudit]] = {}
    first_rows: dict[str, int] = {}
    for row in _rows_of(sheet):
        stated = notes.values("choices", row, CHOICE_COLUMNS)
        if stated.get("is_na") and "score" in stated:
            notes.problem("choices", row.number, "score", _NA_WITH_POINTS)
        if row["list_name"] and row["name"]:
            first_rows.setdefault(row["list_name"], row.number)
            lists.setdefault(row["list_name"], {})[row["name"]] = ChoiceAudit(
                **stated, meaning=_meanings(row)
            )
    for name, choices in lists.items():
        scores = [choice.score for choice in choices.values() if choice.score is not None]
        if scores and max(scores) <= 0:
            notes.problem("choices", first_rows[name], "score", _NO_POINTS.format(name=name))
    return lists


def _warn_of_idle_weights(audit: AuditColumns, notes: _Notes) -> None:
    for question in audit.questions.values():
        # A time without a target takes the standard of its touchpoint, which is not known here.
        rule = rule_of(question, audit.choices_of(question), standard=(0.0, 0.0))
        if question.weight_given and question.weight > 0 and rule is None:
            instead = _INSTEAD.get(question.type, _LEAVE_EMPTY)
            notes.warn(question.row, "weight", _CANT_SCORE.format(type=question.type, instead=instead))


def _settings(sheets: Mapping[str, Sheet]) -> Mapping[str, str]:
    return next((row.cells for row in _rows_of(sheets.get("settings"))), {})


def _rows_of(sheet: Sheet | None) -> Iterator[Row]:
    return iter(sheet.rows if sheet else ())


def _kind_and_list(kind: str) -> tuple[str, str | None]:
    """Return the plain type, and the list of choices where it stands in this workbook."""
    lowered = kind.lower()
    match = _SELECT.match(lowered)
    if match is None:
        return "integer" if lowered == "int" else kind.split(" ", maxsplit=1)[0], None
    plain = "select_one" if match["kind"] in {"one", "1"} else "select_multiple"
    held = kind[match.start("list") : match.end("list")]
    return plain, None if _FROM_FILE.search(lowered) else held


def _texts(row: Row, column: str) -> dict[str, str]:
    """Return the texts of a column by language; ``""`` is the one without."""
    texts: dict[str, str] = {}
    for name, text in row.cells.items():
        base, _, language = name.partition("::")
        if base == column:
            texts[language] = text
    return texts


def _meanings(row: Row) -> dict[str, str]:
    """Return the meanings of a choice by language code: a colon in the header would break the form."""
    found = ((_MEANING.fullmatch(column), text) for column, text in row.cells.items())
    return {match[1] or "": text for match, text in found if match}


def _appearance(row: Row) -> str:
    return row["appearance"] or row["control::appearance"] or row["body::appearance"]


def _scale(parameters: str) -> tuple[float, float, float] | None:
    found = {**_RANGE, **{name: float(value) for name, value in _PARAMETER.findall(parameters)}}
    start, end, step = found["start"], found["end"], abs(found["step"])
    return (start, end, step) if step and start != end else None
