"""What panels are built from: headline figures that fold, and empty states that lead on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.ui.conftest import press, settle
from touchaudit.ui.panels import panel_kinds
from touchaudit.ui.panels.parts import Empty, fact, facts


@pytest.mark.parametrize(("wide", "rows"), [(900, [4]), (420, [2, 2])])
def test_headline_figures_fold_two_by_two(qtbot, wide, rows):
    holder = facts(*(fact("+1.0", "told", lambda: None) for _ in range(4)))
    qtbot.addWidget(holder)
    holder.resize(wide, 400)
    holder.show()
    settle(qtbot)
    tops = [one.pos().y() for one in (holder.layout().itemAt(at).widget() for at in range(4))]
    assert [tops.count(top) for top in sorted(set(tops))] == rows


def test_a_long_figure_is_never_cut(qtbot):
    holder = facts(*(fact("1 h 22 min", "told", lambda: None) for _ in range(4)))
    qtbot.addWidget(holder)
    holder.resize(700, 400)
    holder.show()
    settle(qtbot)
    figures = [one for one in holder.findChildren(QLabel) if one.text() == "1 h 22 min"]
    assert all(one.width() >= one.minimumSizeHint().width() for one in figures)


@pytest.fixture
def empty_client(desk):
    return desk.services.clients.create("Nobody Ltd", "Bakery", "Bath", starter="empty").created


def test_every_panel_of_an_empty_client_says_what_to_record(qtbot, desk, empty_client):
    silent = []
    for kind in panel_kinds():
        desk.state.go("insight", client_id=empty_client, ref=kind.key)
        settle(qtbot)
        found = desk.window.shown().panel().findChildren(Empty)
        said = [one.text() for empty in found for one in empty.findChildren(QLabel) if one.text()]
        ways = [one for empty in found for one in empty.findChildren(QAbstractButton)]
        if len(said) < 2 or not (ways or kind.key in ("doubts", "standards")):
            silent.append(kind.key)
    # Doubts come by themselves; standards have their button for business hours below.
    assert silent == []


@pytest.mark.parametrize(
    ("panel", "name", "page"),
    [
        ("barriers", "Plan a visit", "plan"),
        ("depth", "Go to the map", "map"),
        ("effects", "Go to the road map", "roadmap"),
    ],
)
def test_an_empty_panel_leads_to_where_recording_begins(qtbot, desk, empty_client, panel, name, page):
    desk.state.go("insight", client_id=empty_client, ref=panel)
    settle(qtbot)
    press(qtbot, desk.window.shown().panel(), name)
    settle(qtbot)
    assert desk.state.place.page == page
    assert desk.state.client_id == empty_client
