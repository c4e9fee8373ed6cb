"""Files and voice notes beside an answer."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog

from touchaudit.domain.visit import EvidenceKind
from touchaudit.ui import media, words


def dropped(desk, *paths) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    desk.page.media.drop(mime)
    desk.wait_for_photos()


@pytest.fixture
def leaflet(tmp_path):
    path = tmp_path / "leaflet.pdf"
    path.write_bytes(b"%PDF-1.7 opening hours")
    return path


def test_a_file_that_is_dropped_is_kept_as_it_is(desk, leaflet):
    desk.go("greeting")
    dropped(desk, leaflet)
    (file,) = desk.stored("greeting").files
    assert (file.caption, file.kind) == ("leaflet.pdf", EvidenceKind.FILE)
    assert desk.services.walks.photo_path(file.digest).read_bytes() == leaflet.read_bytes()
    assert desk.stored("greeting").value == ""


def test_a_file_is_chosen_listed_and_removed_with_undo(desk, leaflet, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(leaflet)], ""))
    desk.go("greeting")
    desk.click("Add a file")
    desk.wait_for_photos()
    desk.click("Remove leaflet.pdf")
    assert desk.stored("greeting").files == ()
    desk.page._undo()
    desk.bot.waitUntil(lambda: desk.shows("Remove leaflet.pdf"))


def test_a_voice_note_is_the_note_that_a_poor_answer_wants(desk):
    desk.go("greeting")
    desk.press("3")
    assert desk.stored("greeting").wants == {"note"}
    spoken = desk.page.gestures.begin_voice("Voice note")
    sound = spoken.open(16_000, 1)
    sound.append(b"\x10\x20" * 16_000)
    sound.close()
    desk.go("words")  # the note belongs to the question that was shown when it began
    desk.page.gestures.voice(spoken)
    desk.bot.waitUntil(lambda: bool(desk.stored("greeting").files))
    (voice,) = desk.stored("greeting").files
    assert (voice.kind, voice.caption) == (EvidenceKind.VOICE, "Voice note 09.42.wav")
    assert desk.stored("greeting").wants == frozenset()
    assert not spoken.path.exists()


def test_of_several_dropped_at_once_the_one_that_is_refused_is_named(desk, leaflet, tmp_path):
    told = []
    desk.state.trouble.connect(lambda error: told.append(words.said(error.what)))
    empty, broken = tmp_path / "empty.jpg", tmp_path / "broken.png"
    empty.touch()
    broken.write_bytes(b"no picture")
    desk.go("greeting")
    dropped(desk, empty, leaflet, broken)
    desk.bot.waitUntil(lambda: len(told) == 2)
    assert sorted(told) == ["broken.png is not a photo that can be read.", "empty.jpg is empty."]
    assert [file.caption for file in desk.stored("greeting").files] == ["leaflet.pdf"]


def test_without_a_microphone_and_a_camera_there_is_no_button_for_them(desk, monkeypatch):
    nothing = SimpleNamespace(audioInputs=list, videoInputs=list)
    monkeypatch.setattr(media, "_devices", lambda: nothing)
    desk.go("greeting")
    assert not desk.shows("Voice note (R)")
    assert not desk.shows("Take a photo (C)")
    desk.press("R")
    assert not desk.page.evidence.voice.isVisible()
