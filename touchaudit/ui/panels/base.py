"""What every panel of the insight page has in common, and the register of which panels there are.

A panel is one file in this package: a subclass of :class:`Panel` under ``@panel(...)``, imported in
``__init__``. It is made when it is first looked at, and told to show a lens whenever something may have
changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import ClassVar, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from touchaudit.domain.derivation_steps import Source
from touchaudit.domain.lens import Lens
from touchaudit.errors import TouchAuditError
from touchaudit.saying import Saying
from touchaudit.services.derivations import WhyView
from touchaudit.ui import words
from touchaudit.ui.panels.parts import Empty
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.basics import clear, label
from touchaudit.ui.widgets.why_sheet import explain


class Group(StrEnum):
    """Where a panel stands in the list, in the order of the list."""

    FOUND = "found"
    FROM = "from"
    DO = "do"
    SURE = "sure"
    REGISTERS = "registers"


GROUPS = {
    Group.FOUND: Saying("What we found"),
    Group.FROM: Saying("Where it comes from"),
    Group.DO: Saying("What to do"),
    Group.SURE: Saying("How sure we are"),
    Group.REGISTERS: Saying("Registers"),
}
"""What the groups are called; the window says them in its language."""


class Panel(QWidget):
    """One subject of the insight page.

    ``lens`` names what may be chosen for it: any of wave, persona, site and auditor; the page hides the
    rest. ``turned`` asks the page for another panel, by its key.
    """

    turned = Signal(str)
    lens: ClassVar[frozenset[str]] = frozenset({"wave", "persona", "site", "auditor"})

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self.state = state
        self.shown = Lens()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)

    def show_lens(self, lens: Lens) -> None:
        """Ask the services for what a lens shows, and show it."""
        self.shown = lens
        clear(self.body)
        self.fill(lens)
        self.body.addStretch(1)

    def fill(self, lens: Lens) -> None:
        """Add to the empty body what the services say."""
        raise NotImplementedError

    def why(self, touchpoint_id: str) -> None:
        """Show how the score of a touchpoint came about, of the visits that the lens shows."""
        insight = self.state.services.insight
        try:
            view = insight.why_touchpoint(self.state.client_id, self.shown, touchpoint_id)
        except TouchAuditError as error:
            self.state.trouble.emit(error)
            return
        beside = self.beside(touchpoint_id)
        explain(self.state, self, words.score(view.step.value), view, beside, lens=self.shown)

    def beside(self, touchpoint_id: str) -> Sequence[tuple[str, WhyView]]:
        """Return what else may be asked of a touchpoint beside its score, each with its name."""
        return ()

    def why_whole(self, lens: Lens | None = None) -> None:
        """Show how the overall score came about that this lens, or another, shows."""
        lens = lens or self.shown
        view = self.state.services.insight.why(self.state.client_id, lens)
        explain(self.state, self, words.score(view.step.value), view, lens=lens)

    def say_empty(self, icon: str, title: str, told: str, page: str = "plan") -> None:
        """Say that there is nothing yet and what to record, with a button to the page where that begins."""
        does, does_icon = {
            "plan": (self.tr("Plan a visit"), "footprints"),
            "map": (self.tr("Go to the map"), "map"),
            "roadmap": (self.tr("Go to the road map"), "square-kanban"),
        }[page]
        empty = Empty(icon, title, told, does, does_icon)
        go = partial(self.state.go, page, visit_id="") if page == "plan" else partial(self.state.go, page)
        empty.pressed.connect(go)
        self.body.addWidget(empty)

    def say_latest(self, visits: int, most: int) -> None:
        """Say that only the latest visits are looked at, where there are more."""
        if visits > most:
            told = Saying("Only the latest {most} of {n} visits are looked at.", most=most, n=visits)
            self.body.addWidget(label(words.said(told), "small", wrap=True))

    def go_to(self, source: Source) -> None:
        """Go to an answer, or to a walk as a whole."""
        self.state.go_to_walk(*self.state.services.derivations.place(source))


@dataclass(frozen=True, slots=True)
class PanelKind:
    """One line of the list: ``key`` is what links name it by, ``title`` is English."""

    key: str
    title: Saying
    group: Group
    icon: str
    make: Callable[[AppState], Panel]


_KINDS: dict[str, PanelKind] = {}
_Made = TypeVar("_Made", bound=type[Panel])


def panel(key: str, title: Saying, group: Group, icon: str) -> Callable[[_Made], _Made]:
    """Put a panel on the page, after those of its group that were put there before."""

    def register(made: _Made) -> _Made:
        _KINDS[key] = PanelKind(key, title, group, icon, made)
        return made

    return register


def panel_kinds() -> tuple[PanelKind, ...]:
    """Return all panels in the order of the list."""
    groups = list(Group)
    return tuple(sorted(_KINDS.values(), key=lambda kind: groups.index(kind.group)))
