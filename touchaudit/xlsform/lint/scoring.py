"""Checks of what the score and the road map live on: points, recommendations, owners, dimensions."""

from __future__ import annotations

from collections.abc import Iterator

from touchaudit.xlsform.audit_columns import QuestionAudit
from touchaudit.xlsform.items import rule_of
from touchaudit.xlsform.lint.outline import Outline
from touchaudit.xlsform.lint.remark import Remark, choices, survey
from touchaudit.xlsform.lint.wording import rows_in_words

_NOTHING_SCORED = "nothing is scored; give the choices points in column score, or the walk has no score."
_WANTED = {
    "recommendation": "nothing is recommended for what counts in {rows}; write what to do about a shortfall.",
    "dimension": "what counts in {rows} has no dimension; write one such as reliability, or one for a group.",
    "owner": "nobody is named to mend what falls short in {rows}; write a role such as Site manager.",
}
_NO_TARGET = (
    "a wait is timed without a target in {rows}; write target and limit, unless the touchpoint has them."
)
_BLANK_POINTS = "this answer has no points beside others that do, so it earns 0; write 0, or yes in is_na."
_IDLE_CRITICAL = "a knock-out needs something to score; give the choices points, or take critical away."


def is_scored(outline: Outline, question: QuestionAudit) -> bool:
    """Return whether the answer to a question counts."""
    audit = outline.audit
    if audit is None or (question.weight == 0 and question.critical is None):
        return False
    # A time without a target takes the standard of its touchpoint, which is not known here.
    return rule_of(question, audit.choices_of(question), standard=(0.0, 0.0)) is not None


def _questions(outline: Outline) -> Iterator[Remark]:
    if outline.audit is None:
        return
    scored = [one for one in outline.audit.questions.values() if is_scored(outline, one)]
    if not scored:
        yield Remark(_NOTHING_SCORED, "survey", grave=False)
    for column, what in _WANTED.items():
        missing = [one.row for one in scored if not getattr(one, column)]
        if missing:
            yield survey(missing[0], column, what.format(rows=_rows(missing)), grave=False)
    waits = [
        one.row
        for one in scored
        if one.target is None and one.max_score is None and (one.timed or one.role == "wait")
    ]
    if waits:
        yield survey(waits[0], "target", _NO_TARGET.format(rows=_rows(waits)), grave=False)


def _rows(numbers: list[int]) -> str:
    return rows_in_words(sorted(set(numbers)))


def _critical(outline: Outline) -> Iterator[Remark]:
    for one in outline.audit.questions.values() if outline.audit else ():
        if one.critical is not None and not is_scored(outline, one):
            yield survey(one.row, "critical", _IDLE_CRITICAL, grave=False)


def _points(outline: Outline) -> Iterator[Remark]:
    for rows in outline.lists.values():
        if not any(row["score"] for row in rows):
            continue
        for row in rows:
            if row["name"] and not row["score"] and not row["is_na"]:
                yield choices(row.number, "score", _BLANK_POINTS, grave=False)


CHECKS = (_questions, _critical, _points)
