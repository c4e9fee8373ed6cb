"""The walk: one question at a time, and every tap on disk before the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QShowEvent

from touchaudit.errors import TouchAuditError
from touchaudit.services.changes import Changes
from touchaudit.services.walk_values import QuestionLine, QuestionView, WalkView
from touchaudit.ui import words
from touchaudit.ui.pages.walk_asking import WalkAsking
from touchaudit.ui.pages.walk_desk import WalkDesk, now_utc
from touchaudit.ui.pages.walk_finishing import WalkFinishing
from touchaudit.ui.pages.walk_gestures import WalkGestures
from touchaudit.ui.pages.walk_hands import WalkHands
from touchaudit.ui.pages.walk_keys import WalkKeys
from touchaudit.ui.pages.walk_media import WalkMedia, other_files_in
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.widgets.at_once import at_once
from touchaudit.ui.widgets.jump_list import JumpSheet
from touchaudit.ui.widgets.picture import pictures_in
from touchaudit.ui.widgets.reason_sheet import ReasonSheet
from touchaudit.ui.widgets.step_list import StepSheet

Connections = tuple[tuple[SignalInstance, Callable[..., object] | SignalInstance], ...]


class WalkPage(WalkDesk):
    """One walk of a visit. It fills the window: nothing leads away from a question by chance."""

    full_window = True

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._walk: WalkView | None = None
        self._question: QuestionView | None = None
        self._nudged: set[str] = set()
        self.gestures = WalkGestures(state, self)
        self.outbox = self.gestures.outbox
        self.asking = WalkAsking(state, self, self.gestures)
        self.finishing = WalkFinishing(state, self, self.gestures)
        self.media = WalkMedia(self, self.gestures, self.evidence)
        for connect in (self._connect_bars, self._connect_card, self._connect_evidence):
            for signal, slot in connect():
                signal.connect(slot)
        self.gestures.coming.connect(self._show_coming)
        self.outbox.settled.connect(self._say_saved)
        self.outbox.stuck.connect(self.top.saved.show_lost)
        hands = WalkHands(state, self)
        self._keys = WalkKeys(
            self, hands.bare_keys(), enter=self.next, space=hands.toggle_stopwatch, escape=self._leave_text
        )

    # What the window asks of a page

    def open(self, place: Place) -> None:
        """Show a walk, at a question where one is named, else where it was left."""
        self._question = None
        self._walk = self.state.services.walks.open(place.walk_id)
        if place.ref in {line.ref for line in self._walk.questions}:
            self._turn_to(place.ref)
        else:
            self._show(self._walk.here)
        if self._walk.locked:
            self.top.saved.show_locked()
        else:
            self.top.saved.show_saved(self._walk.saved)
        self._watch_camera()

    def refresh(self) -> None:
        """Show the walk and its question as they stand now."""
        if self._walk is None:
            return
        before, question = self._walk.questions, self._question
        self._walk = self.state.services.walks.open(self._walk.walk.id)
        known = {line.key: line.ref for line in self._walk.questions}
        if question is None or not known:
            self._show(self._walk.here)
        elif question.key in known:
            self._show(known[question.key])
        else:
            self._turn_to(self._in_place_of(question, before))

    def on_changed(self, changes: Changes) -> None:
        """Show what a gesture changed, if it changed this visit."""
        if self._walk is not None and changes.visit_id == self._walk.visit.id:
            self.refresh()

    def scope(self) -> str:
        """Return the visit: its gestures are what Ctrl+Z takes back."""
        return self._walk.visit.id if self._walk is not None else ""

    # Moving

    def next(self) -> None:
        """Go to the next question; from the last one, finish the touchpoint."""
        if not self._settled():
            return
        if self._holds_back():
            return
        self._step(1)

    def back(self) -> None:
        """Go to the question before."""
        if self._settled():
            self._step(-1)

    def go_to(self, ref: str) -> None:
        """Go to a question, once all is stored."""
        if self._settled():
            self._turn_to(ref)

    def jump(self) -> None:
        """Show all questions and go to the one that is picked."""
        if self._walk is not None and self._settled():
            ref = JumpSheet.choose(self, self._walk)
            if ref is not None:
                self._turn_to(ref)

    def finish(self) -> None:
        """Finish the touchpoint, after asking where questions are open, and go on to what comes next."""
        walk = self._walk
        if walk is None:
            return
        ref = self.finishing.finish(walk)
        if ref:
            self._turn_to(ref)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.pressed(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch_camera()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # the camera's own program may well cover this window
            self.camera.watch(None)
            self.offer.clear()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pictures_in(event.mimeData()) or other_files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.media.drop(event.mimeData())
        event.acceptProposedAction()

    # Sheets

    def _not_observed(self) -> None:
        reason = ReasonSheet.ask(self, self._question.reason if self._question else "")
        if reason is None:
            self.refresh()
        else:
            self.gestures.not_observed(reason)

    def _choose_step(self) -> None:
        if self._walk is not None:
            walk_id = StepSheet.choose(self, self._walk.steps)
            if walk_id is not None:
                self._open_walk(walk_id)

    # Inside

    def _connect_bars(self) -> Connections:
        top, gestures, asking = self.top, self.gestures, self.asking
        return (
            (top.left, self._leave),
            (top.steps_wanted, self._choose_step),
            (top.undone, self._undo),
            (top.redone, self._redo),
            (top.jump_wanted, self.jump),
            (top.missed_wanted, asking.missed),
            (top.repeated, gestures.repeated),
            (top.message_wanted, asking.message),
            (self.notices.wanted, self._go_to_watch),
            (top.saved.again, self.outbox.retry),
            (self.steps.chosen, self._open_walk),
            (top.spoken, self._speak),
            (self.foot.went_back, self.back),
            (self.foot.went_on, self.next),
        )

    def _connect_card(self) -> Connections:
        card, gestures = self.card, self.gestures
        return (
            (card.seen.picked, self.asking.seen_ago),
            (card.seen.asked, self.asking.when_seen),
            (self.empty.added, self._add_round),
            (card.answered, self._answer),
            (card.turned, self._turn_row),
            (card.attached, gestures.attach),
            (card.removed, gestures.remove_file),
            (card.wanted, self.media.want),
            (card.not_applicable, gestures.not_applicable),
            (card.not_observed, self._not_observed),
            (card.cleared, gestures.clear),
            (card.flagged, gestures.flag),
            (card.repeat.turned, self._turn_to_round),
            (card.repeat.added, self._add_round),
            (card.repeat.dropped, gestures.drop_round),
            (card.repeat.moved, gestures.move_round),
        )

    def _connect_evidence(self) -> Connections:
        evidence, gestures = self.evidence, self.gestures
        return (
            (evidence.note.written, gestures.note),
            (evidence.note.short.changed, lambda phrases: self.state.keep(phrases_short=phrases)),
            (evidence.note.well.changed, lambda phrases: self.state.keep(phrases_well=phrases)),
            (evidence.attached, gestures.photo),
            (evidence.stopwatch.pressed, gestures.lap),
            (evidence.stopwatch.used, gestures.answer),
            (evidence.photos.removed, gestures.remove_photo),
            (evidence.files.removed, gestures.remove_file),
            (evidence.voice.trouble, self.state.trouble),
            (evidence.photos.captioned, gestures.caption),
            (evidence.photos.annotated, gestures.annotate),
            (evidence.photos.arranged, gestures.arrange_photos),
            (evidence.photos.trouble, self.state.trouble),
            (self.camera.found, self.offer.offer),
            (self.offer.taken, gestures.photo),
        )

    def _say_saved(self) -> None:
        self.top.saved.say_saved(now_utc())

    def _go_to_watch(self, walk_id: str, ref: str) -> None:
        if self._walk is not None and walk_id == self._walk.walk.id:
            self.go_to(ref)
        elif self._settled():
            self.state.go("walk", walk_id=walk_id, ref=ref)

    def _add_round(self, repeat: str) -> None:
        created = self.gestures.add_round(repeat)
        if created:
            self._turn_to_round(created)

    def _show(self, ref: str) -> None:
        """Show a question and what surrounds it."""
        shown = self._question
        stays = shown is not None and shown.ref == ref  # what is new on the page is laid out as it comes
        with at_once(*self._folded if stays else ()):
            self._show_all(ref)
        view = self._question
        if not ref or view is None or self._walk is None:
            return
        if shown is None or (shown.key != view.key and shown.ref not in self._walk.beside(ref)):
            self._nudged.clear()
            self._scroll.verticalScrollBar().setValue(0)
            self.card.settle_focus()
        elif shown.ref != ref:
            self._scroll.ensureWidgetVisible(self.card.place())

    def _show_all(self, ref: str) -> None:
        walk = self._walk
        assert walk is not None
        self.steps.show_steps(walk.steps)
        history = self.state.services.history
        self.top.show_walk(walk, history.can_undo(walk.visit.id), history.can_redo(walk.visit.id))
        self.skipped.show_skipped(walk.skipped)
        self.notices.show_walk(walk, ref)
        self.empty.show_repeats(() if walk.locked else walk.repeats)
        self.foot.show_walk(walk, ref, last=bool(walk.questions) and walk.questions[-1].ref == ref)
        if ref:
            self._question = view = self._ask(ref)
            self.evidence.show_question(view, locked=walk.locked)
            self._show_coming()
        self.keypad.serve(self.card.keyed() if ref else None)

    def _ask(self, ref: str) -> QuestionView:
        """Put a question on the card, with those that share its screen; return it."""
        walk, walks = self._walk, self.state.services.walks
        assert walk is not None
        together = walk.beside(ref)
        if len(together) < 2:
            view = walks.question(walk.walk.id, ref)
            self.gestures.about(walk, view)
            self.card.show_question(view, locked=walk.locked)
            return view
        screen = walks.screen(walk.walk.id, together)
        view = screen.questions[together.index(ref)]
        self.gestures.about(walk, view)
        self.card.show_screen(screen, view, locked=walk.locked)
        return view

    def _in_place_of(self, question: QuestionView, before: Sequence[QuestionLine]) -> str:
        """Return what came to the place of a question that is gone."""
        assert self._walk is not None
        lines = self._walk.questions
        place = next((at for at, line in enumerate(before) if line.key == question.key), 0)
        return lines[min(place, len(lines) - 1)].ref

    def _step(self, by: int) -> None:
        walk, question = self._walk, self._question
        if walk is None or question is None:
            return
        refs = [line.ref for line in walk.questions]
        together = walk.beside(question.ref)
        at = refs.index(together[-1]) + 1 if by > 0 else refs.index(together[0]) - 1
        if at >= len(refs):
            self.finish()
        elif at >= 0:
            self._turn_to(walk.top_of_screen(refs[at]))

    def _turn_to(self, ref: str) -> None:
        if self._walk is None:
            return
        try:
            self.state.services.walks.go(self._walk.walk.id, ref)
        except TouchAuditError as error:
            self.state.trouble.emit(error)
        self._walk = replace(self._walk, here=ref)
        self._show(ref)

    def _turn_to_round(self, instance: str) -> None:
        """Go to the first question of a round of a repeat."""
        lines = self._walk.questions if self._walk is not None else ()
        first = next((line.ref for line in lines if line.ref.startswith(f"{instance}/")), None)
        if first is not None:
            self.go_to(first)

    def _answer(self, ref: str, value: str) -> None:
        """Store an answer; the question of a screen that was answered is the one asked about from now on."""
        here = self._question.ref if self._question is not None else ""
        if ref != here and self._walk is not None and ref in self._walk.beside(here):
            self._turn_to(ref)
        self.gestures.answer_to(ref, value)

    def _turn_row(self, ref: str) -> None:
        """Ask about another question of this screen."""
        if self._walk is not None and self._settled():
            self._turn_to(ref)

    def _settled(self) -> bool:
        """Send what was typed; tell whether everything is stored, else stay so that nothing is lost."""
        self.card.flush()
        self.evidence.flush()
        if not self.outbox.is_empty():
            self.outbox.retry()
        return self.outbox.is_empty()

    def _holds_back(self) -> bool:
        """Point out, once, that the answer is not allowed or that evidence is demanded."""
        view = self._question
        unclear = self.card.widget.unclear() if self.card.widget is not None else ""
        if view is not None and unclear and view.ref not in self._nudged:
            self._nudged.add(view.ref)
            self.state.said.emit(unclear)
            return True
        if self._walk is not None and view is not None:
            question = partial(self.state.services.walks.question, self._walk.walk.id)
            together = [question(ref) for ref in self._walk.beside(view.ref)]
            bad = [one for one in together if one.ref not in self._nudged and (one.problem or one.wants)]
            if bad and view not in bad:
                self._turn_to(bad[0].ref)
                view = bad[0]
        if view is None or view.ref in self._nudged or not (view.problem or view.wants):
            return False
        self._nudged.add(view.ref)
        if view.problem:
            self.state.said.emit(words.said(view.problem))
        elif "note" in view.wants:
            self.evidence.note.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(self.card.problem if view.problem else self.evidence.nudge)
        return True

    def _open_walk(self, walk_id: str) -> None:
        if self._settled():
            self.state.go("walk", walk_id=walk_id)

    def _leave(self) -> None:
        if self._settled():
            self.state.go("map")

    def _speak(self, language: str) -> None:
        if self._settled():
            self.state.services.walks.set_language(language)
            self.refresh()

    def _undo(self) -> None:
        self._travel(self.state.services.history.undo)

    def _redo(self) -> None:
        self._travel(self.state.services.history.redo)

    def _travel(self, step: Callable[[str], Changes | None]) -> None:
        if self._settled():
            self.state.act(partial(step, self.scope()))

    def _leave_text(self) -> None:
        self.card.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settled()

    def to_note(self) -> None:
        """Go to the note."""
        self.evidence.note.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(self.evidence.note.box)

    def _watch_camera(self) -> None:
        folder = self.state.settings.camera_folder
        open_now = self._walk is not None and not self._walk.locked
        self.camera.watch(Path(folder) if folder and open_now else None)

    def _show_coming(self) -> None:
        self.evidence.show_coming(self.gestures.photos_coming())
