"""What a checklist amounts to: questions, points, time, languages, and what it leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, fsum

from touchaudit.xlsform.audit_columns import AuditColumns, QuestionAudit, in_language
from touchaudit.xlsform.catalog import TAP_SECONDS, minutes_of
from touchaudit.xlsform.definition import FormDefinition
from touchaudit.xlsform.lint.outline import UNASKED, Outline
from touchaudit.xlsform.lint.scoring import is_scored

WANTED_ROLES = ("expectation", "perception", "emotion")
"""What the gap between promise and experience, and the emotion curve, are made of."""


@dataclass(frozen=True, slots=True)
class SectionSummary:
    """One section: ``points`` is the sum of its weights, ``weight`` what it counts where stated."""

    label: str
    questions: int
    scored: int
    points: float
    weight: float | None
    critical: int


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a checklist; ``minutes`` is about how long a walk takes, waiting not included."""

    title: str
    questions: int
    scored: int
    points: float
    critical: int
    minutes: int
    languages: tuple[str, ...]
    sections: tuple[SectionSummary, ...]
    roles_missing: tuple[str, ...]


def summarise(outline: Outline, audit: AuditColumns, title: str) -> Summary:
    """Return the figures of a checklist."""
    asked = [one for one in audit.questions.values() if one.type not in UNASKED]
    language = outline.settings.get("default_language", "")
    keys = dict.fromkeys(audit.section_of(one.path) for one in asked)
    sections = [_section(outline, audit, asked, key, language) for key in keys]
    roles = {one.role for one in audit.questions.values()}
    return Summary(
        title=title,
        questions=len(asked),
        scored=sum(section.scored for section in sections),
        points=fsum(section.points for section in sections),
        critical=sum(section.critical for section in sections),
        minutes=minutes_of(audit),
        languages=outline.languages,
        sections=tuple(sections),
        roles_missing=tuple(role for role in WANTED_ROLES if role not in roles),
    )


def summary_of_xform(definition: FormDefinition) -> Summary:
    """Return the figures of a form that came without a workbook: it carries no points."""
    questions = sum(control.is_question for control in definition.controls)
    return Summary(
        title=definition.title,
        questions=questions,
        scored=0,
        points=0.0,
        critical=0,
        minutes=max(1, ceil(questions * TAP_SECONDS / 60)),
        languages=definition.languages,
        sections=(),
        roles_missing=(),
    )


def _section(
    outline: Outline, audit: AuditColumns, asked: list[QuestionAudit], key: str, language: str
) -> SectionSummary:
    inside = [one for one in asked if audit.section_of(one.path) == key]
    scored = [one for one in inside if is_scored(outline, one)]
    section = audit.sections.get(key)
    return SectionSummary(
        label=in_language(section.label, language) if section else "",
        questions=len(inside),
        scored=len(scored),
        points=fsum(one.weight for one in scored if not one.bonus),
        weight=section.weight if section else None,
        critical=sum(one.critical is not None for one in inside),
    )
