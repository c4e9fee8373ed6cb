"""A second start raises the first window."""

from __future__ import annotations

from pathlib import Path

from touchaudit.ui.instance import Doorbell, channel_name, ring


def test_nobody_answers_where_no_window_is(qapp, tmp_path):
    assert not ring(tmp_path)


def test_the_first_window_hears_of_the_second_start_and_its_files(qtbot, tmp_path):
    bell = Doorbell(tmp_path)
    with qtbot.waitSignal(bell.rung) as signal:
        assert ring(tmp_path, (tmp_path / "a form.md",))
    assert signal.args[0] == [tmp_path / "a form.md"]
    bell.close()
    assert not ring(tmp_path)


def test_other_data_is_another_window(qtbot, tmp_path):
    bell = Doorbell(tmp_path / "one")
    assert channel_name(tmp_path / "one") != channel_name(tmp_path / "two")
    assert not ring(tmp_path / "two")
    bell.close()


def test_the_name_is_the_same_however_the_folder_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert channel_name(Path("data")) == channel_name(tmp_path / "data")
