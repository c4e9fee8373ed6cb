"""The shipped checklists: what there is to choose from, without opening any of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil
from pathlib import Path

from touchaudit import assets
from touchaudit.xlsform.audit import AuditColumns, QuestionAudit, read_audit

# Seconds that an auditor spends on a question, walking included: a guess that the plan shows as "about".
_WORDS_SECONDS = 40
TAP_SECONDS = 15
_NOT_ASKED = frozenset({"calculate", "note", "hidden", "start", "end", "today", "deviceid", "username"})


@dataclass(frozen=True, slots=True)
class ChecklistEntry:
    """One shipped checklist.

    ``key`` is the stem of its file name; ``stage``, ``channel`` and ``touchpoint`` say what it is for;
    ``minutes`` is about how long a walk with it takes, waiting not included.
    """

    key: str
    title: str
    touchpoint: str
    stage: str
    channel: str
    questions: int
    minutes: int
    path: Path


@lru_cache(maxsize=1)
def catalog() -> tuple[ChecklistEntry, ...]:
    """Return the shipped checklists in order of title.

    Raises:
        FormError: A shipped checklist is damaged.
    """
    return tuple(sorted(map(_shipped, assets.forms()), key=lambda entry: entry.title))


def read_ahead() -> Iterator[None]:
    """Read the shipped checklists one by one, so that ``catalog`` finds them read.

    Raises:
        FormError: A shipped checklist is damaged.
    """
    for path in assets.forms():
        _shipped(path)
        yield


@cache
def _shipped(path: Path) -> ChecklistEntry:
    return entry_of(path)


def entry_of(path: Path) -> ChecklistEntry:
    """Return what a library shows of a checklist.

    Raises:
        FormError: The checklist can't be read.
    """
    audit = read_audit(path)
    return ChecklistEntry(
        key=path.stem,
        title=audit.title or path.stem,
        touchpoint=audit.touchpoint or audit.title,
        stage=audit.stage,
        channel=audit.channel,
        questions=len(asked_in(audit)),
        minutes=minutes_of(audit),
        path=path,
    )


def minutes_of(audit: AuditColumns) -> int:
    """Return about how many minutes a walk takes, waiting not included."""
    return max(1, ceil(sum(map(_seconds, asked_in(audit))) / 60))


def asked_in(audit: AuditColumns) -> tuple[QuestionAudit, ...]:
    """Return the questions that a person answers."""
    return tuple(question for question in audit.questions.values() if question.type not in _NOT_ASKED)


def _seconds(question: QuestionAudit) -> int:
    return _WORDS_SECONDS if question.type == "text" else TAP_SECONDS
