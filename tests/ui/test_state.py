"""What all pages share: where one is, gestures, settings, and slow work."""

from __future__ import annotations

import threading

import pytest

from touchaudit.errors import StorageError
from touchaudit.services.changes import Changes
from touchaudit.settings import Settings
from touchaudit.ui.state import AppState, Place


@pytest.fixture
def state(qapp):
    made = AppState()
    yield made
    made.tasks.close()


def test_going_deeper_keeps_what_stands_above(state):
    state.go("map", client_id="c1")
    state.go("review", visit_id="v1")
    state.go("walk", walk_id="w1", ref="/data/q")
    assert state.place == Place("walk", "c1", "v1", "w1", "/data/q")
    state.go("report")
    assert state.place == Place("report", "c1", "v1", "w1")


def test_another_client_forgets_the_visit_and_another_visit_the_walk(state):
    state.go("walk", client_id="c1", visit_id="v1", walk_id="w1")
    state.go("review", visit_id="v2")
    assert state.walk_id == ""
    state.go("map", client_id="c2")
    assert (state.visit_id, state.walk_id) == ("", "")


def test_a_gesture_is_told_to_everyone(state):
    changes = Changes("g1", "Remove the card", "c1")
    told = []
    state.changed.connect(told.append)
    state.undoable.connect(lambda text, scope: told.append((text, scope)))
    assert state.act(lambda: changes, undoable="The card was removed.") is changes
    assert told == [changes, ("The card was removed.", "c1")]


def test_a_gesture_that_changed_nothing_offers_no_undo(qtbot, state):
    with qtbot.assertNotEmitted(state.undoable):
        state.act(lambda: Changes(None, client_id="c1"), undoable="Removed.")


def test_known_trouble_is_shown_and_other_trouble_is_not_hidden(qtbot, state):
    def full():
        raise StorageError("The disk is full.")

    with qtbot.waitSignal(state.trouble) as signal:
        assert state.act(full) is None
    assert signal.args[0].what == "The disk is full."
    with pytest.raises(ZeroDivisionError):
        state.act(lambda: 1 / 0)


def test_services_are_not_to_be_asked_too_early(state):
    assert not state.is_ready
    with pytest.raises(RuntimeError):
        _ = state.services


def test_settings_are_kept_and_the_look_is_told(qtbot, qapp, tmp_path):
    file = tmp_path / "settings.toml"
    state = AppState(file=file)
    with qtbot.assertNotEmitted(state.dressed):
        state.keep(auditor="Ines")
    with qtbot.waitSignal(state.dressed):
        state.keep(theme="dark")
    assert Settings.load(file) == Settings(auditor="Ines", theme="dark")
    state.tasks.close()


def test_settings_that_can_not_be_kept_are_told(qtbot, qapp, tmp_path):
    (tmp_path / "settings.toml").mkdir()
    state = AppState(file=tmp_path / "settings.toml")
    with qtbot.waitSignal(state.trouble):
        state.keep(auditor="Ines")
    assert state.settings.auditor == "Ines"
    state.tasks.close()


def test_slow_work_runs_elsewhere_and_comes_back_here(qtbot, state):
    seen = []
    with qtbot.waitSignals([state.tasks.busy, state.tasks.busy]):
        state.tasks.run(
            state, threading.get_ident, lambda worker: seen.append((worker, threading.get_ident()))
        )
    worker, here = seen[0]
    assert worker != here == threading.get_ident()


def test_slow_work_comes_back_in_order(qtbot, state):
    seen = []
    for number in range(20):
        state.tasks.run(state, lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(20))


def test_slow_work_that_fails_is_told(qtbot, state):
    failures = []
    state.tasks.run(state, lambda: 1 / 0, lambda _done: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)


def test_failing_work_that_nobody_waits_for_is_raised_here(qtbot, state):
    with qtbot.capture_exceptions() as caught:
        state.tasks.run(state, lambda: 1 / 0, lambda _done: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
