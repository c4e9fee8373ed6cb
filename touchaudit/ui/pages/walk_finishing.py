"""Finishing a touchpoint: what still keeps it from being done, and where the visit goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from touchaudit.services.walk_values import WalkView
from touchaudit.ui.pages.walk_gestures import WalkGestures
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.finish_sheet import DemandSheet, FinishSheet


class WalkFinishing(QObject):
    """Finishes a touchpoint, unless something is missing that the auditor wants to see to first."""

    def __init__(self, state: AppState, page: QWidget, gestures: WalkGestures) -> None:
        super().__init__(page)
        self._state = state
        self._page = page
        self._gestures = gestures

    def finish(self, walk: WalkView) -> str:
        """Finish a touchpoint and go on to what comes next; return the question to see to first instead.

        Evidence that the checklist demands keeps it from being finished; of open questions it only asks.
        """
        if not walk.locked:
            lacking = [line for line in walk.questions if line.wants]
            if lacking:
                return DemandSheet.choose(self._page, walk.touchpoint.name, lacking)
            still_open = [line.ref for line in walk.questions if line.state == "open"]
            if still_open:
                first = FinishSheet.ask(self._page, walk.touchpoint.name, len(still_open))
                if first is not False:
                    return still_open[0] if first else ""
        if walk.locked or self._gestures.finish():
            self._go_on(self._gestures.walk or walk)  # as it is now, after the gesture
        return ""

    def _go_on(self, walk: WalkView) -> None:
        steps = walk.steps
        here = [step.walk_id for step in steps].index(walk.walk.id)
        waiting = [step.walk_id for step in (*steps[here + 1 :], *steps[:here]) if step.state != "done"]
        if waiting and not walk.locked:
            self._state.go("walk", walk_id=waiting[0])
        else:
            self._state.go("review", visit_id=walk.visit.id)
