"""What a checklist says about scoring and analysis, beside what it asks: the audit columns as values.

They are read once from the workbook, frozen into the visit as JSON, and never change after.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any

# Answers that are a measurement or a person's own words: they carry a score only where the author
# states a weight on the row itself.
UNSCORED_ROLES = frozenset(
    {
        "annoyance",
        "barrier",
        "do",
        "effort",
        "emotion",
        "enhancement",
        "expectation",
        "feel",
        "job",
        "metric",
        "outcome",
        "perception",
        "price",
        "sense",
        "staff",
        "think",
    }
)
# Answers that are judged by their points, like any question without a role.
SCORED_ROLES = frozenset(
    {
        "consent",
        "contact",
        "handoff",
        "opportunity",
        "promise",
        "rating",
        "repeat",
        "signature",
        "skill",
        "step",
        "task",
        "wait",
    }
)
ROLES = UNSCORED_ROLES | SCORED_ROLES

_CODE = re.compile(r"\(([a-z]{2,3}(?:-[a-z0-9]+)*)\)\s*$", re.IGNORECASE)


def in_language(texts: Mapping[str, str], language: str) -> str:
    """Return the text in a language, else the one without a language, else the first there is.

    A language goes by its whole name or by the code in it: ``Deutsch (de)`` finds ``de``, too.
    """
    return (
        texts.get(language)
        or texts.get(language_code(language))
        or texts.get("")
        or next(iter(texts.values()), "")
    )


def language_code(language: str) -> str:
    """Return the code of a language: ``Deutsch (de)`` → ``de``; a name without one is its own code."""
    found = _CODE.search(language)
    return (found[1] if found else language).lower()


@dataclass(frozen=True, slots=True)
class QuestionAudit:
    """The audit columns of one question, those of its groups included.

    ``path`` names it without repeat instances, ``row`` is its row on the survey sheet. ``weight_given`` is
    true where the row itself states a weight. ``target`` and ``limit`` are seconds, ``unit`` the seconds
    in one unit of the answer, ``critical`` the pass mark (0–1) of a knock-out. ``scale`` holds start, end
    and step of a range. ``timed`` says that a stopwatch gives the answer. ``owner`` is the client's role
    that mends a shortfall, ``effort_days`` what that takes.
    """

    path: str
    row: int
    type: str
    weight: float = 1.0
    weight_given: bool = False
    max_score: float | None = None
    target: float | None = None
    limit: float | None = None
    unit: float = 1.0
    critical: float | None = None
    bonus: bool = False
    dimension: str = ""
    role: str = ""
    evidence: frozenset[str] = frozenset()
    owner: str = ""
    effort_days: float | None = None
    recommendation: Mapping[str, str] = field(default_factory=dict)
    list_name: str | None = None
    scale: tuple[float, float, float] | None = None
    timed: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceAudit:
    """The audit columns of one choice.

    ``score`` is its points, ``is_na`` takes the question out of both sums, ``meaning`` says in a few words
    what its short label stands for, by language code (``""`` is the one without).
    """

    score: float | None = None
    is_na: bool = False
    meaning: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SectionAudit:
    """A section: a group or repeat at the top of the checklist.

    ``weight`` is what the section counts in its walk; None pools the weights of its questions.
    """

    path: str
    row: int
    label: Mapping[str, str] = field(default_factory=dict)
    weight: float | None = None


@dataclass(frozen=True, slots=True)
class AuditColumns:
    """All audit columns of a checklist: questions and sections by path, choices by list and name."""

    questions: Mapping[str, QuestionAudit] = field(default_factory=dict)
    choices: Mapping[str, Mapping[str, ChoiceAudit]] = field(default_factory=dict)
    sections: Mapping[str, SectionAudit] = field(default_factory=dict)
    title: str = ""
    stage: str = ""
    channel: str = ""
    touchpoint: str = ""
    warnings: tuple[str, ...] = ()

    def choices_of(self, question: QuestionAudit) -> Mapping[str, ChoiceAudit]:
        """Return the choices of a question by name; empty where it has none."""
        return self.choices.get(question.list_name or "", {})

    def section_of(self, path: str) -> str:
        """Return the path of the section that a question stands in; empty outside any."""
        section = "/".join(path.split("/")[:3])
        return section if section in self.sections else ""

    def to_json(self) -> str:
        """Return the columns as JSON: same columns, same text."""
        plain = {
            "questions": [_plain(question) for question in self.questions.values()],
            "choices": {
                list_name: {name: _plain(choice) for name, choice in choices.items()}
                for list_name, choices in self.choices.items()
            },
            "sections": [_plain(section) for section in self.sections.values()],
            "title": self.title,
            "stage": self.stage,
            "channel": self.channel,
            "touchpoint": self.touchpoint,
            "warnings": list(self.warnings),
        }
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> AuditColumns:
        """Return the columns that ``to_json`` wrote."""
        plain = json.loads(text)
        questions = [_question(stored) for stored in plain["questions"]]
        sections = [SectionAudit(**stored) for stored in plain["sections"]]
        return cls(
            questions={question.path: question for question in questions},
            choices={
                list_name: {name: ChoiceAudit(**stored) for name, stored in choices.items()}
                for list_name, choices in plain["choices"].items()
            },
            sections={section.path: section for section in sections},
            title=plain["title"],
            stage=plain["stage"],
            channel=plain["channel"],
            touchpoint=plain["touchpoint"],
            warnings=tuple(plain["warnings"]),
        )


def _plain(value: QuestionAudit | ChoiceAudit | SectionAudit) -> dict[str, Any]:
    """Return the fields that differ from their defaults, as JSON knows them."""
    plain: dict[str, Any] = {}
    for part in fields(value):
        held = getattr(value, part.name)
        default = part.default_factory() if part.default_factory is not MISSING else part.default
        if held != default:
            plain[part.name] = sorted(held) if isinstance(held, frozenset) else held
    return plain


def _question(stored: dict[str, Any]) -> QuestionAudit:
    evidence = frozenset(stored.pop("evidence", ()))
    scale = stored.pop("scale", None)
    return QuestionAudit(**stored, evidence=evidence, scale=tuple(scale) if scale else None)
