"""“Why 71?” on every panel: each figure opens how it came about, or there is a reason why not."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.ui.conftest import settle, texts
from touchaudit.domain.derivation_steps import Step, Unit
from touchaudit.ui import words
from touchaudit.ui.panels import panel_kinds
from touchaudit.ui.panels.parts import EvidenceRow, FigureCard
from touchaudit.ui.widgets.data_table import DataTable
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_row import value_text
from touchaudit.ui.widgets.why_sheet import WhySheet

_ENOUGH = 3  # of those that one line of code makes
_ENTRIES = 8  # an entry has up to four figures, each with its own derivation


class Asked:
    """Closes each sheet that opens, and remembers it."""

    def __init__(self):
        self.told = []
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self):
        """Leave the sheets of the next test to that one."""
        self._timer.stop()

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

    def differs(self, press, figure):
        """Return what a press told of a figure where that is another figure; "" where it is this one."""
        if not self.of(press):
            return f"{figure}: nothing"
        step = self.told[-1].step
        return "" if is_of(figure, step) else f"{figure}: {step.title} {value_text(step)}, {step.formula}"


NUMBER = re.compile(r"[+−]?\d[\d,]*(?:\.\d+)?")
OF = re.compile(r"(\d+)(?:/| of )(\d+)\b")
RANGE = re.compile(r"(\d[\d.]*)–(\d[\d.]*)$")
SECONDS = (1, 60, 3_600, 86_400)  # units that a derivation may count a duration in


def is_of(figure, step):
    """Return whether a step has the value that was pressed: as it reads, or as "2 of 4" its share 2 ÷ 4."""
    if step.value is None:
        return not NUMBER.search(figure) or figure.startswith("0/0")
    if two := OF.match(figure):
        return f"{two[1]} ÷ {two[2]} =" in step.formula or step.value == int(two[1])
    if ends := RANGE.match(figure):
        low, high = map(read, step.formula.rpartition("=")[2].split(" to "))
        return (round(max(low, 0)), round(min(high, 100))) == (int(ends[1]), int(ends[2]))
    if any(words.duration(step.value * unit) == figure for unit in SECONDS):
        return True
    shown = NUMBER.search(figure)
    if shown is None:
        return False
    decimals = len(shown[0].partition(".")[2])
    value = step.value * (100 if figure[shown.end() :].startswith("%") else 1)
    return abs(value - read(shown[0])) <= 0.5 * 10**-decimals + 1e-9


def read(number):
    return float(number.replace("−", "-").replace(",", ""))


def test_a_figure_is_told_from_another_that_stands_beside_it():
    share = Step("Answered", 2 / 3, Unit.SHARE, formula="6 ÷ 9 = 66.7%")
    days = Step("Days", 6.0, Unit.NUMBER, formula="6 d: 40% still wait")
    assert is_of("67%", share) and is_of("6/9", share) and is_of("6 d", days)
    assert not is_of("6 d", share)
    assert not is_of("2/4", share)
    assert is_of("41–78", Step("Mean", 59.6, formula="59.6 ± 18.4 = 41.2 to 78"))
    assert is_of("1 h 22 min", Step("Left out", 82, Unit.NUMBER))
    assert is_of("−0.22", Step("Net", -2 / 9, Unit.NUMBER))
    assert not is_of("9", Step("Mean", 71.2))


@pytest.fixture
def asked(qapp):
    made = Asked()
    yield made
    made.stop()


def headline_figures(panel):
    return [one for one in panel.findChildren(QLabel) if one.property("role") == "figure"]


def reasons(panel):
    """Return the figures of entries that tell why, a few of each panel."""
    found = [one for one in panel.findChildren(QPushButton) if one.accessibleName().startswith("Why ")]
    return [one for one in found if not isinstance(one, WhyButton) and one.text()][:_ENTRIES]


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
        assert asked.differs(button.click, figure.text()) == ""
    for button in panel.findChildren(WhyButton)[:_ENOUGH]:
        assert asked.of(button.click), button.accessibleName()
    for button in reasons(panel):
        assert asked.differs(button.click, button.text().strip()) == "", button.accessibleName()
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
