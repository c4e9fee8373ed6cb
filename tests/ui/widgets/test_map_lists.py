"""Lists below the map."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from touchaudit.domain.visit import Visit, VisitState
from touchaudit.services.views import VisitLine
from touchaudit.ui.widgets.map_lists import Visits

TODAY = date(2026, 9, 22)


def lines(count: int) -> tuple[VisitLine, ...]:
    return tuple(
        VisitLine(
            Visit(f"v{number}", "c", f"Visit {number}", TODAY, state=VisitState.FINAL),
            "",
            "",
            None,
            None,
            3,
            3,
            0,
        )
        for number in range(count)
    )


def shown(visits: Visits) -> list[str]:
    names = [button.accessibleName() for button in visits.findChildren(QPushButton)]
    return [name for name in names if name.startswith("Review: ")]


def test_a_long_list_shows_its_first_visits_and_more_when_asked(qtbot) -> None:
    opened: list[VisitLine] = []
    visits = Visits(lines(45), opened.append, lambda _line: (), lambda _line, _kind: None, TODAY)
    qtbot.addWidget(visits)
    visits.show()
    assert shown(visits) == [f"Review: Visit {number}" for number in range(20)]
    qtbot.mouseClick(visits.more, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(visits.more, Qt.MouseButton.LeftButton)
    assert len(shown(visits)) == 45
    assert not visits.more.isVisible()
    last = next(b for b in visits.findChildren(QPushButton) if b.accessibleName() == "Review: Visit 44")
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert [line.visit.title for line in opened] == ["Visit 44"]


def test_a_short_list_offers_no_more(qtbot) -> None:
    visits = Visits(lines(2), lambda _line: None, lambda _line: (), lambda _line, _kind: None, TODAY)
    qtbot.addWidget(visits)
    visits.show()
    assert len(shown(visits)) == 2
    assert not visits.more.isVisible()
