"""The bar over the walk: where one is, whether all is stored, and what can be done anywhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from touchaudit.services.walk_values import WalkView
from touchaudit.ui import style, words
from touchaudit.ui.widgets.basics import OneLine, Snug, button, icon_button, row
from touchaudit.ui.widgets.controls import Picker
from touchaudit.ui.widgets.menus import menu_button
from touchaudit.ui.widgets.saved_chip import SavedChip


class WalkHeader(QFrame):
    """Back to the map, touchpoint and client, *Saved*, undo, all questions, missed opportunity."""

    left = Signal()
    steps_wanted = Signal()
    undone = Signal()
    redone = Signal()
    jump_wanted = Signal()
    missed_wanted = Signal()
    repeated = Signal()
    message_wanted = Signal()
    spoken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self._languages: tuple[str, ...] = ()
        self.leave = icon_button(
            "arrow-left", self.tr("Leave the walk; everything is stored"), self.left.emit
        )
        self.steps = icon_button("list-tree", self.tr("Touchpoints of this visit"), self.steps_wanted.emit)
        self.title = OneLine(role="h2")
        self.subtitle = OneLine(role="muted")
        self.language = Picker(self.tr("Language of the questions"))
        self.language.picked.connect(lambda language: self.spoken.emit(str(language)))
        self.saved = SavedChip()
        self.undo = icon_button("undo-2", self.tr("Undo (Ctrl+Z)"), self.undone.emit)
        self.redo = icon_button("redo-2", self.tr("Do it again (Ctrl+Shift+Z)"), self.redone.emit)
        self.jump = icon_button("list-checks", self.tr("All questions (J)"), self.jump_wanted.emit)
        self.missed = button(
            self.tr("Missed opportunity"), "lightbulb", clicked=self.missed_wanted.emit, hint=self.tr("M")
        )
        self.missed_icon = icon_button(
            "lightbulb", self.tr("Missed opportunity (M)"), self.missed_wanted.emit
        )
        entries = (
            ("message-square-text", self.tr("I had to repeat myself (A)"), self.repeated.emit),
            ("mail", self.tr("Message seen (S)"), self.message_wanted.emit),
        )
        self.more = menu_button(self.tr("More to note"), entries)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        words = row(self.title, spacing=14)
        words.addWidget(self.subtitle, 1)
        line = row(self.leave, self.steps, 4, spacing=4, margins=(14, 8, 16, 8))
        line.addLayout(words, 1)
        for part in (
            self.language,
            self.saved,
            self.undo,
            self.redo,
            self.jump,
            self.missed,
            self.missed_icon,
            self.more,
        ):
            line.addWidget(part)
        self.setLayout(line)
        Snug(self, self._fold)

    def show_walk(self, view: WalkView, undo: str, redo: str) -> None:
        """Show where one is; ``undo`` and ``redo`` name what they would do, "" for nothing."""
        self.title.setText(view.touchpoint.name)
        self.subtitle.setText(f"{view.client} · {view.visit.title}")
        if view.languages != self._languages:
            self.language.fill([(language, language) for language in view.languages])
            self._languages = view.languages
        spoken = view.language or next(iter(view.languages), None)
        if self.language.value() != spoken:
            self.language.pick(spoken)
        self._fold(self.width())
        self.undo.setEnabled(bool(undo))
        self.undo.setToolTip(
            self.tr("Undo: {} (Ctrl+Z)").format(words.said(undo)) if undo else self.tr("Nothing to undo")
        )
        self.redo.setVisible(bool(redo))
        self.redo.setToolTip(self.tr("Do it again: {} (Ctrl+Shift+Z)").format(words.said(redo)))

    def _fold(self, width: int) -> None:
        wide = width >= style.px(style.WIDE)
        middle = width >= style.px(style.MIDDLE)
        self.steps.setVisible(not wide)
        self.subtitle.setVisible(middle)
        self.missed.setVisible(middle)
        self.missed_icon.setVisible(not middle)
        self.language.setVisible(middle and len(self._languages) > 1)
