"""The road map as finished text and numbers: what to change, by whom and when, as a whole and by role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from touchaudit.charts.steps import Step
from touchaudit.charts.timeline import Bar as TimeBar


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One change on the road map; ``note`` says that it was moved by hand, or done."""

    title: str
    detail: str
    touchpoint: str
    owner: str
    due: str
    effect: str
    effort: str
    note: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One horizon of the road map; ``left`` counts the rows that this edition leaves to the full one."""

    name: str
    note: str
    rows: tuple[PlanRow, ...]
    left: int = 0


@dataclass(frozen=True, slots=True)
class Budget:
    """The changes that gain most within a number of days."""

    name: str
    gain: str
    changes: str


@dataclass(frozen=True, slots=True)
class RoadMap:
    """What to change, in order; ``score`` and ``steps`` make the stairs, None where there is no score.

    ``deadlines`` stand on the time line, on which ``today`` is marked.
    """

    title: str
    lead: str
    lanes: tuple[Lane, ...]
    score: float | None
    steps: tuple[Step, ...]
    caption: str
    budgets: tuple[Budget, ...]
    deadlines: tuple[TimeBar, ...] = ()
    today: date = date.min


@dataclass(frozen=True, slots=True)
class DepartmentFinding:
    """One finding that is a department's to mend."""

    touchpoint: str
    title: str
    seen: str
    change: str
    effect: str
    knockout: bool


@dataclass(frozen=True, slots=True)
class Department:
    """What one owner's role has to do: its changes, and the findings behind them."""

    name: str
    title: str
    lead: str
    lanes: tuple[Lane, ...]
    findings: tuple[DepartmentFinding, ...]
    more: str
