"""What backs the answer: the note, the stopwatch and the photos, beside or below each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.badges import Glyph, chip
from touchaudit.ui.widgets.basics import Snug, column, label, restyle, row
from touchaudit.ui.widgets.file_list import FileList
from touchaudit.ui.widgets.note_editor import NoteEditor
from touchaudit.ui.widgets.photo_strip import PhotoStrip
from touchaudit.ui.widgets.stopwatch import Stopwatch
from touchaudit.ui.widgets.voice_note import VoiceNote

_FILE_TYPES = ("file", "audio", "video")  # these show their files themselves


class EvidencePane(QWidget):
    """Note at the left, stopwatch and photos at the right; one below the other where it is narrow."""

    attached = Signal(object)
    wanted = Signal(str)

    def __init__(self, path_of: Callable[[str], Path], clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._ref = ""
        self.nudge = Nudge()
        self.note = NoteEditor()
        self.stopwatch = Stopwatch(clock)
        self.photos = PhotoStrip(path_of)
        self.files = FileList(path_of)
        self.voice = VoiceNote()
        self._photo_wanted = chip("", "bad")
        head = row(label(self.tr("Evidence"), "h3"), None, self._photo_wanted)
        right = QWidget()
        right.setLayout(column(head, self.stopwatch, self.photos, self.voice, self.files, None, spacing=10))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(18)
        self._sides.addWidget(self.note, 3)
        self._sides.addWidget(right, 2)
        self.setLayout(column(self.nudge, self._sides, spacing=14))
        self.note.pictured.connect(self.attached)
        self.photos.added.connect(self.attached)
        self.photos.wanted.connect(self.wanted)
        Snug(self, self._fold)

    def show_question(self, view: QuestionView, *, locked: bool) -> None:
        """Show what backs the answer to this question."""
        fresh = view.ref != self._ref
        self._ref = view.ref
        self.note.show_note(view.note, locked=locked, fresh=fresh, failed=view.failed)
        self.note.want(self.tr("A note is wanted") if "note" in view.wants else "")
        self._photo_wanted.setText(self.tr("A photo is wanted"))
        self._photo_wanted.setVisible("photo" in view.wants)
        self.photos.show_photos(view.photos, readonly=locked)
        self.files.show_files(() if view.type in _FILE_TYPES else view.files, readonly=locked)
        if fresh and self.voice.runs():
            self.voice.stop()
        self.stopwatch.show_question(view, locked=locked)
        self.stopwatch.setVisible(view.stopwatch or bool(view.laps))
        self.nudge.show_question(view)
        self.setVisible(view.type != "note" or bool(view.note or view.photos))

    def show_coming(self, count: int) -> None:
        """Show that so many photos of this question are being made fit to keep."""
        self.photos.show_coming(count)

    def flush(self) -> None:
        """Send what was written and not sent yet."""
        self.note.flush()

    def _fold(self, width: int) -> None:
        narrow = width < style.px(740)
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )


class Nudge(QFrame):
    """Asks for evidence when an answer falls short: softly, or firmly where the checklist demands it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "sunken")
        self._soft = Glyph("lightbulb", "muted", 20)
        self._firm = Glyph("triangle-alert", "fair", 20)
        self.text = label("", wrap=True)
        line = row(self._soft, self._firm, spacing=10, margins=(14, 10, 14, 10))
        line.addWidget(self.text, 1)
        self.setLayout(line)
        self.hide()

    def show_question(self, view: QuestionView) -> None:
        """Say what is wanted for this answer, or nothing."""
        firm = bool(view.wants)
        soft = view.failed and not view.note.strip() and not view.photos and not view.files
        text = self.tr("Worth a note or a photo: what exactly happened?")
        if firm:
            wanted = self.tr("a note and a photo")
            if view.wants == {"note"}:
                wanted = self.tr("a note")
            elif view.wants == {"photo"}:
                wanted = self.tr("a photo")
            text = self.tr("This answer falls short, so the checklist wants {}.").format(wanted)
        self.text.setText(text)
        self._soft.setVisible(not firm)
        self._firm.setVisible(firm)
        surface = "notice" if firm else "sunken"
        if (firm or soft) and self.property("surface") != surface:
            restyle(self, surface=surface)
        self.setVisible(firm or soft)
