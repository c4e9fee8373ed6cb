"""Draw on a photo: arrows, boxes, words, and a blur over whom nobody shall recognise."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QScroller, QStackedWidget, QWidget

from touchaudit.domain.annotation import Annotation, Ink, Label, worth_drawing
from touchaudit.ui import style
from touchaudit.ui.widgets.annotate_canvas import AnnotateCanvas
from touchaudit.ui.widgets.annotate_sketch import TOOLS, Sketch
from touchaudit.ui.widgets.annotate_tools import Swatch, Tool
from touchaudit.ui.widgets.basics import Scroll, button, icon_button, label, relabel, row
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.keysheet import Keys, KeySheet
from touchaudit.ui.widgets.sheet import Sheet

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnnotateSheet(Sheet):
    """The photo with its marks, the tools above it, and the words of a label below."""

    def __init__(self, parent: QWidget, photo: Path, marks: tuple[Annotation, ...]) -> None:
        super().__init__(parent, self.tr("Draw on the photo"), self.tr("Done"), width=1240)
        from touchaudit.services.annotations import Easel

        self.sketch = Sketch(marks, Easel(photo, 64, 64).size, self)
        self.canvas = AnnotateCanvas(photo, self.sketch)
        self._warned = False
        self._tools = QButtonGroup(self)
        self._inks = QButtonGroup(self)
        self.undo = icon_button("undo-2", self.tr("Undo (Ctrl+Z)"), self.sketch.undo)
        self.redo = icon_button("redo-2", self.tr("Redo (Ctrl+Shift+Z)"), self.sketch.redo)
        self.drop = button(
            self.tr("Remove mark"), "trash-2", "quiet", self.sketch.drop, hint=self.tr("Delete")
        )
        self.words = line_edit(self.tr("Words on the photo"), hint=self.tr("What does it say?"))
        self.words.setMaxLength(120)
        self.told = label("", "muted", wrap=True)
        self._below = QStackedWidget()
        self._below.addWidget(self.told)
        self._below.addWidget(self.words)
        self._below.setFixedHeight(style.target())
        self.none = button(self.tr("Remove all marks"), "x", "quiet", self.sketch.drop_all)
        self._lay_out()
        self._connect()
        self._show()

    @classmethod
    def annotate(
        cls, parent: QWidget, photo: Path, marks: tuple[Annotation, ...]
    ) -> tuple[Annotation, ...] | None:
        """Let the auditor draw on an untouched photo; return all its marks, or None if nothing changed.

        Raises:
            EvidenceError: The photo can't be opened.
        """
        sheet = cls(parent, photo, marks)
        taken = sheet.exec() == Sheet.DialogCode.Accepted
        return worth_drawing(sheet.sketch.marks) if taken and sheet.sketch.is_changed() else None

    def reject(self) -> None:
        if self.sketch.is_changed() and not self._warned:
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)
            self._warned = True
            relabel(self.no, self.tr("Leave without it"))
            self._below.setCurrentWidget(self.told)
            self.told.setText(self.tr("What you drew is not kept yet: Done keeps it."))
            return
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        written = event.key() == Qt.Key.Key_Escape and self.words.hasFocus()
        pressed = event.key() in _ENTER and not isinstance(self.focusWidget(), QPushButton)
        if written or (pressed and not event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _wanted_height(self, width: int) -> int:
        return self.maximumHeight()  # whatever the window has room for

    def _lay_out(self) -> None:
        tools = (
            Tool("move-up-right", self.tr("Arrow"), "1"),
            Tool("square", self.tr("Box"), "2"),
            Tool("type", self.tr("Text"), "3"),
            Tool("scan-face", self.tr("Blur"), "4"),
        )
        inks = (
            Swatch(Ink.RED, self.tr("Red")),
            Swatch(Ink.YELLOW, self.tr("Yellow")),
            Swatch(Ink.BLUE, self.tr("Blue")),
            Swatch(Ink.WHITE, self.tr("White")),
        )
        for index, tool in enumerate(tools):
            self._tools.addButton(tool, index)
        for index, swatch in enumerate(inks):
            self._inks.addButton(swatch, index)
        self.form.addLayout(Flow(_group(*tools), _group(*inks), _group(self.undo, self.redo), gap=14))
        self.form.addWidget(self.canvas, 1)
        below = row(spacing=8)
        below.addWidget(self._below, 1)
        below.addWidget(self.drop)
        self.form.addLayout(below)
        self.extra.addWidget(self.none)
        scroll = self.findChild(Scroll)
        if scroll is not None:
            QScroller.ungrabGesture(scroll.viewport())  # a finger draws here

    def _connect(self) -> None:
        self.sketch.changed.connect(self._show)
        self._tools.idClicked.connect(lambda index: self.sketch.take_tool(TOOLS[index]))
        self._inks.idClicked.connect(lambda index: self.sketch.take_ink(list(Ink)[index]))
        self.words.textEdited.connect(self.sketch.write)
        self.words.editingFinished.connect(self.sketch.settle)
        self.canvas.wordless.connect(self._ask_words)
        keys: dict[QKeySequence | QKeySequence.StandardKey | str, Callable[[], object]] = {
            QKeySequence.StandardKey.Undo: self.sketch.undo,
            "Ctrl+Shift+Z": self.sketch.redo,
            "F1": self._show_keys,
            "C": self._next_ink,
        }
        for index, tool in enumerate(TOOLS):
            keys[str(index + 1)] = partial(self.sketch.take_tool, tool)
        for key, does in keys.items():
            QShortcut(QKeySequence(key), self, does)

    def _show(self) -> None:
        """Bring tools, buttons and the line below up to date with the sketch."""
        sketch = self.sketch
        self._tools.button(TOOLS.index(sketch.tool)).setChecked(True)
        self._inks.button(list(Ink).index(sketch.ink)).setChecked(True)
        for part, usable in (
            (self.undo, sketch.can_undo()),
            (self.redo, sketch.can_redo()),
            (self.none, bool(sketch.marks)),
        ):
            part.setEnabled(usable)
        mark = sketch.mark
        self.drop.setVisible(mark is not None)
        if isinstance(mark, Label):
            if self.words.text() != mark.text:
                self.words.setText(mark.text)
            self._below.setCurrentWidget(self.words)
        else:
            self._below.setCurrentWidget(self.told)
        self._tell()

    def _tell(self) -> None:
        told = {
            "arrow": self.tr("Drag from anywhere to what the arrow shall point at."),
            "box": self.tr("Drag a box around what matters."),
            "label": self.tr("Press where the words shall stand."),
            "blur": self.tr("Drag over a face, a plate or a name. Reports show the photo only so."),
        }[self.sketch.tool]
        if self.sketch.mark is not None:
            told = self.tr("Drag it or its ends; the arrow keys move it, too. F1 shows all keys.")
        self.told.setText(told)
        if self._warned:
            self._warned = False
            relabel(self.no, self.tr("Cancel"))

    def _next_ink(self) -> None:
        inks = list(Ink)
        self.sketch.take_ink(inks[(inks.index(self.sketch.ink) + 1) % len(inks)])

    def _ask_words(self) -> None:
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.selectAll()

    def _show_keys(self) -> None:
        draw: Keys = (
            ("1 – 4", self.tr("Arrow, box, text, blur")),
            ("C", self.tr("Next colour")),
            (self.tr("Enter"), self.tr("Put a mark in the middle; write its words")),
            ("Ctrl Z", self.tr("Undo")),
            ("Ctrl Shift Z", self.tr("Redo")),
            ("Ctrl Enter", self.tr("Done")),
        )
        change: Keys = (
            (self.tr("Page ↑ ↓"), self.tr("Choose another mark")),
            ("← → ↑ ↓", self.tr("Move it")),
            (self.tr("Shift ← → ↑ ↓"), self.tr("Size it")),
            (self.tr("Ctrl ← → ↑ ↓"), self.tr("Move it far")),
            (self.tr("Delete"), self.tr("Remove it")),
            (self.tr("Esc"), self.tr("Choose none; then leave")),
        )
        KeySheet.show_keys(
            self, (((self.tr("DRAWING"), draw),), ((self.tr("A MARK THAT IS CHOSEN"), change),))
        )


def _group(*parts: QWidget) -> QWidget:
    """Return controls that stay beside each other."""
    made = QWidget()
    made.setLayout(row(*parts, spacing=6))
    return made
