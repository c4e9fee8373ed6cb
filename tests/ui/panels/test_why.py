"""“Why 71?” on every panel: each figure opens how it came about, or there is a reason why not."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.conftest import settle, texts
from touchaudit.ui.panels import panel_kinds
from touchaudit.ui.panels.parts import EvidenceRow, FigureCard
from touchaudit.ui.widgets.data_table import DataTable
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import WhySheet

_ENOUGH = 3  # of those that one line of code makes


class Asked:
    """Closes each sheet that opens, and remembers it."""

    def __init__(self):
        self.told = []
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self):
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, WhySheet):
            self.told.append(sheet.shown())
            sheet.reject()

    def of(self, press):
        """Return whether a press told why, with something that can be read."""
        before = len(self.told)
        press()
        return len(self.told) == before + 1 and bool(self.told[-1].step.formula or self.told[-1].parts)


@pytest.fixture
def asked(qapp):
    return Asked()


def headline_figures(panel):
    return [one for one in panel.findChildren(QLabel) if one.property("role") == "figure"]


def standing_in(widget, kind):
    while widget is not None and not isinstance(widget, kind):
        widget = widget.parentWidget()
    return widget


def numbers(table):
    """Return whether a table holds figures beside names."""
    return any(
        any(char.isdigit() for char in table.item(row, at).text())
        for row in range(table.rowCount())
        for at in range(1, table.columnCount())
        if table.item(row, at)
    )


FIGURE = re.compile(r"\d%|[+−]\d|\b\d+\.\d|\b\d+ of \d+|\b\d+/\d+")
"""What looks worked out: a share, a change, a figure with decimals, so many of so many."""

REASONS = {
    "hot_spots": (r"on a scale of 1 to 7", "The gap that the sentence names stands above it and tells why."),
    "coverage": (r"^\d of \d prefer it$", "Counted from the personas, who are named beside it."),
    "bundle": (r"^points gained: of ", "What all findings would gain stands beside it when it is asked why."),
    "agreement": (r"^Krippendorff’s α from 0\.80", "The bounds are Krippendorff’s."),
    "standards": (r"\(Wilson\)$", "The share beside it tells of the interval too."),
    "mentions": (r"^net sentiment, −1 to \+1$", "The scale."),
    "skills": (r"\d/\d$", "Counted in the share beside it, answer by answer."),
    "contact": (r"^\d+%$", "The button beside it has the same figure as a fraction."),
}
"""Figures that tell no why themselves: a pattern for each panel, and the reason."""


def said_by_people(desk):
    """Return everything that somebody wrote about the client."""
    record = desk.services.clients.record(desk.client_id)
    told = [repr(record.touchpoints), repr(record.actions), repr(record.fieldwork), repr(record.visits)]
    return "\n".join(told)


def dumb_figures(desk, kind, panel):
    """Return what a panel works out and shows outside anything that tells why."""
    reason = re.compile(REASONS.get(kind.key, ("(?!)", ""))[0])
    found = [
        one.text()
        for one in panel.findChildren(QLabel)
        if FIGURE.search(one.text())
        and not reason.search(one.text())
        and not any(standing_in(one, holder) for holder in (WhyButton, EvidenceRow))
    ]
    written = said_by_people(desk) if found else ""
    return [text for text in found if text.splitlines()[0].strip("“”") not in written]


@pytest.mark.parametrize("kind", panel_kinds(), ids=lambda kind: kind.key)
def test_every_figure_of_a_panel_tells_why(qtbot, desk, asked, kind):
    desk.state.go("insight", client_id=desk.client_id, ref=kind.key)
    settle(qtbot)
    panel = desk.window.shown().panel()
    assert dumb_figures(desk, kind, panel) == []
    for figure in headline_figures(panel):
        button = standing_in(figure, WhyButton)
        assert button is not None, figure.text()
        assert asked.of(button.click), figure.text()
    for button in panel.findChildren(WhyButton)[:_ENOUGH]:
        assert asked.of(button.click), button.accessibleName()
    for card in panel.findChildren(FigureCard):
        for hit in card.view.figure.hits[:1]:
            assert asked.of(lambda card=card, hit=hit: card.view.chosen.emit(hit.id)), card.view.figure.alt
    for table in panel.findChildren(DataTable):
        if numbers(table):
            name = table.accessibleName()
            assert asked.of(lambda table=table: table.cellClicked.emit(0, 0)), name


@pytest.mark.parametrize(
    ("page", "figures"),
    [
        ("map", ("since the wave before", "missed opportunities", "Overall score")),
        ("review", ("Coverage", "Consistency", "Why 96%?")),
    ],
)
def test_the_figures_of_a_page_tell_why(qtbot, desk, asked, page, figures):
    visit = desk.services.clients.record(desk.client_id).visits[-1].visit
    shown = desk.go(page, visit_id=visit.id)
    for wanted in figures:
        button = next(one for one in shown.findChildren(WhyButton) if wanted in one.accessibleName())
        assert asked.of(button.click), wanted


def test_a_panel_says_when_it_looks_at_the_latest_visits_only(qtbot, desk):
    desk.state.go("insight", client_id=desk.client_id, ref="streaks")
    settle(qtbot)
    panel = desk.window.shown().panel()
    assert "Only the latest" not in texts(panel)
    panel.say_latest(61, 60)
    settle(qtbot)
    assert "Only the latest 60 of 61 visits are looked at." in texts(panel)
