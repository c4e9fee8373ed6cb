"""“Why 71?” on every panel: each figure opens how it came about, or there is a reason why not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.conftest import settle, texts
from touchaudit.ui.panels import panel_kinds
from touchaudit.ui.panels.parts import FigureCard
from touchaudit.ui.widgets.data_table import DataTable
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import WhySheet

REASONS = {
    ("workshop", "Suggested criticality"): "The voices that are counted stand below it, word for word.",
    (
        "certainty",
        "Evidence of the findings",
    ): "The grades tell what stands behind each finding, not a score.",
}
"""Tables of figures that open nothing, and why."""


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


@pytest.mark.parametrize("kind", panel_kinds(), ids=lambda kind: kind.key)
def test_every_figure_of_a_panel_tells_why(qtbot, desk, asked, kind):
    desk.state.go("insight", client_id=desk.client_id, ref=kind.key)
    settle(qtbot)
    panel = desk.window.shown().panel()
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
        if numbers(table) and (kind.key, table.accessibleName()) not in REASONS:
            name = table.accessibleName()
            assert asked.of(lambda table=table: table.cellClicked.emit(0, 0)), name


def test_a_panel_says_when_it_looks_at_the_latest_visits_only(qtbot, desk):
    desk.state.go("insight", client_id=desk.client_id, ref="streaks")
    settle(qtbot)
    panel = desk.window.shown().panel()
    assert "Only the latest" not in texts(panel)
    panel.say_latest(61, 60)
    settle(qtbot)
    assert "Only the latest 60 of 61 visits are looked at." in texts(panel)
