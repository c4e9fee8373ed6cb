"""What an auditor gives on the walk, each sent to be stored in a transaction of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from touchaudit.domain.annotation import Annotation
from touchaudit.domain.client import Channel
from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import LapKind, Mark
from touchaudit.errors import TouchAuditError
from touchaudit.services.changes import Changes
from touchaudit.services.walk_values import QuestionView, WalkView
from touchaudit.ui.pages.walk_outbox import Outbox
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.opportunity_sheet import MissedOpportunity

if TYPE_CHECKING:
    from touchaudit.services.evidence import KeptFile
    from touchaudit.services.recordings import Recording, RecordingService
    from touchaudit.services.walks import WalkService
    from touchaudit.store.photos import Photo


class WalkGestures(QObject):
    """Sends gestures about the question that is shown; a locked walk sends none.

    Answers, marks, flags and notes are named by their question, so that the last word counts while
    something can't be stored; presses of the stopwatch and photos are each kept. A photo is made fit to keep
    in the worker; ``coming`` says that one began or ended.
    """

    coming = Signal()

    def __init__(self, state: AppState, parent: QObject) -> None:
        super().__init__(parent)
        self.outbox = Outbox(state, self)
        self._state = state
        self.walk: WalkView | None = None
        self.question: QuestionView | None = None
        self._coming: Counter[tuple[str, str]] = Counter()

    def about(self, walk: WalkView, question: QuestionView | None) -> None:
        """Say what the gestures are about from now on."""
        self.walk = walk
        self.question = question

    def answer(self, value: str) -> None:
        """Give an answer to the question asked about; "" takes it back."""
        self._send("answer", self._walks.answer, value)

    def answer_to(self, ref: str, value: str) -> None:
        """Give an answer to any question that is on screen; "" takes it back."""
        self._send_walk(f"answer {ref}", self._walks.answer, ref, value)

    def clear(self) -> None:
        """Take an answer or a mark back."""
        self._send("answer", self._walks.clear)

    def not_applicable(self) -> None:
        """Say that the question does not apply here."""
        question = self.question
        if question is not None and question.type != "note" and not question.readonly:
            self._send("answer", self._walks.mark, Mark.NOT_APPLICABLE)

    def not_observed(self, reason: str) -> None:
        """Say that it could not be seen, and why."""
        self._send("answer", self._walks.mark, Mark.NOT_OBSERVED, reason)

    def flag(self, on: bool) -> None:
        """Mark the question to come back to, or not."""
        self._send("flag", self._walks.flag, on)

    def note(self, text: str) -> None:
        """Keep the note beside the answer."""
        self._send("note", self._walks.note, text)

    def lap(self, kind: LapKind, name: str) -> None:
        """Keep a press of the stopwatch."""
        self._send(f"lap {new_id()}", self._walks.lap, kind, name)

    def attach(self, source: Path | bytes) -> None:
        """Keep what the question asks for: a picture, or a file where it wants one."""
        if self.question is not None and self.question.type != "image" and isinstance(source, Path):
            self.file(source)
        else:
            self.photo(source)

    def file(self, source: Path) -> None:
        """Keep a file, as it is, as evidence of this question."""
        self._prepare(partial(self._walks.prepare_file, source), self._keep_file)

    def begin_voice(self, name: str) -> Recording | None:
        """Make room for a voice note about this question; None where there is none, or no room."""
        if self.walk is None or self.question is None:
            return None
        try:
            return self._recordings.begin(self.walk.walk.id, self.question.key, name)
        except TouchAuditError as error:
            self._state.trouble.emit(error)
            return None

    def voice(self, recording: Recording) -> None:
        """Keep a voice note as evidence of the question that was shown when it began."""
        keep = partial(self._keep_voice, recording)
        place = (recording.walk_id, recording.key)
        self._prepare(partial(self._recordings.prepare, recording), keep, place)

    def drop_voice(self, recording: Recording) -> None:
        """Let a voice note go that is not wanted."""
        self._recordings.discard(recording)

    def photo(self, source: Path | bytes) -> None:
        """Keep a picture as evidence of this question, whichever is shown once it is fit to keep."""
        self._prepare(partial(self._walks.prepare_photo, source), self._keep_photo)

    def photos_coming(self) -> int:
        """Return how many photos of the question that is shown are being made fit to keep."""
        if self.walk is None or self.question is None:
            return 0
        return self._coming[self.walk.walk.id, self.question.key]

    def remove_photo(self, evidence_id: str) -> None:
        """Remove a picture; it can be undone."""
        undoable = self.tr("Photo removed.")
        self._send_walk(f"remove {evidence_id}", self._walks.remove_evidence, evidence_id, undoable=undoable)

    def remove_file(self, evidence_id: str) -> None:
        """Remove a file; it can be undone."""
        undoable = self.tr("File removed.")
        self._send_walk(f"remove {evidence_id}", self._walks.remove_evidence, evidence_id, undoable=undoable)

    def caption(self, evidence_id: str, text: str) -> None:
        """Keep what a picture shows."""
        self._send_walk(f"caption {evidence_id}", self._walks.caption, evidence_id, text)

    def annotate(self, evidence_id: str, marks: Sequence[Annotation]) -> None:
        """Draw on a picture; the untouched one is kept as well."""
        done = self.tr("Drawn on the photo.") if marks else self.tr("The photo is as it was taken.")
        self._send_walk(
            f"annotate {evidence_id}", self._walks.annotate, evidence_id, tuple(marks), undoable=done
        )

    def arrange_photos(self, evidence_ids: Sequence[str]) -> None:
        """Keep the pictures of this question in this order."""
        if self.question is not None:
            name = f"arrange {self.question.ref}"
            self._send_walk(name, self._walks.arrange_photos, tuple(evidence_ids))

    def missed(self, missed: MissedOpportunity) -> None:
        """Keep a missed opportunity, its photo with it."""
        walk = self.walk
        if walk is None or walk.locked:
            return
        keep = partial(self._keep_missed, walk, missed)
        if missed.photo is None:
            keep(None)
        else:
            self._state.tasks.run(self, partial(self._walks.prepare_photo, missed.photo), keep, self._trouble)

    def repeated(self) -> None:
        """Count that the customer had to say again what was said before."""
        walk = self.walk
        if walk is not None and not walk.locked:
            gesture = partial(self._state.services.visits.add_repeated, walk.visit.id, walk.walk.id)
            counted = self.tr("Counted: I had to repeat myself.")
            self.outbox.send(f"repeated {new_id()}", gesture, undoable=counted)

    def message(self, channel: Channel, text: str) -> None:
        """Keep a message that the business sent or showed."""
        walk = self.walk
        if walk is not None and not walk.locked:
            add = self._state.services.visits.add_message
            gesture = partial(add, walk.visit.id, walk.walk.id, channel, text)
            self.outbox.send(f"message {new_id()}", gesture, undoable=self.tr("Message kept."))

    def observed(self, at: datetime | None) -> None:
        """Keep when it was seen; None for just before the answer."""
        self._send("observed", self._walks.set_observed, at)

    def add_round(self, repeat: str) -> str:
        """Add a round to a repeat; return its reference, "" if it is not stored."""
        changes = self._send_walk("add round", self._walks.add_repeat, repeat)
        return changes.created if changes is not None else ""

    def drop_round(self, instance: str, name: str) -> None:
        """Remove a round, with its answers; it can be undone."""
        gone = self.tr("{} removed.").format(name)
        self._send_walk(f"drop {instance}", self._walks.remove_repeat, instance, undoable=gone)

    def move_round(self, instance: str, to: int) -> None:
        """Make a round the one of number ``to``, from 1."""
        self._send_walk(f"move {new_id()}", self._walks.move_repeat, instance, to)

    def finish(self) -> bool:
        """Finish the touchpoint; tell whether that is stored."""
        if self.walk is None:
            return False
        done = self.tr("{} is finished.").format(self.walk.touchpoint.name)
        return self._send_walk("finish", self._walks.finish, undoable=done) is not None

    def _prepare(
        self, work: Callable[[], object], keep: Callable[..., None], place: tuple[str, str] | None = None
    ) -> None:
        if place is None:  # else it belongs to a walk that was shown before
            if self.walk is None or self.question is None or self.walk.locked:
                return
            place = self.walk.walk.id, self.question.key
        self._coming[place] += 1
        self.coming.emit()
        self._state.tasks.run(
            self,
            work,
            partial(keep, place),
            partial(self._refuse_photo, place),
        )

    def _keep_file(self, place: tuple[str, str], file: KeptFile) -> None:
        self._coming[place] -= 1
        self.outbox.send(f"file {new_id()}", partial(self._walks.keep_file, *place, file))
        self.coming.emit()

    def _keep_voice(self, recording: Recording, place: tuple[str, str], file: KeptFile) -> None:
        self._coming[place] -= 1
        self.outbox.send(f"voice {new_id()}", partial(self._recordings.keep, recording, file))
        self.coming.emit()

    def _keep_photo(self, place: tuple[str, str], photo: Photo) -> None:
        self._coming[place] -= 1
        self.outbox.send(f"photo {new_id()}", partial(self._walks.keep_photo, *place, photo))
        self.coming.emit()

    def _refuse_photo(self, place: tuple[str, str], error: Exception) -> None:
        self._coming[place] -= 1
        self.coming.emit()
        self._trouble(error)

    def _keep_missed(self, walk: WalkView, missed: MissedOpportunity, photo: Photo | None) -> None:
        add = self._state.services.visits.add_opportunity
        gesture = partial(add, walk.visit.id, missed.text, missed.kind, walk.walk.id)
        gesture = partial(gesture, frequency=missed.frequency, photo=photo)
        self.outbox.send(f"missed {new_id()}", gesture, undoable=self.tr("Missed opportunity kept."))

    def _trouble(self, error: Exception) -> None:
        if not isinstance(error, TouchAuditError):
            raise error
        self._state.trouble.emit(error)

    @property
    def _walks(self) -> WalkService:
        return self._state.services.walks

    @property
    def _recordings(self) -> RecordingService:
        return self._state.services.recordings

    def _send(self, kind: str, gesture: Callable[..., Changes], *rest: object) -> None:
        if self.question is not None:
            ref = self.question.ref
            self._send_walk(f"{kind} {ref}", gesture, ref, *rest)

    def _send_walk(
        self, name: str, gesture: Callable[..., Changes], *rest: object, undoable: str = ""
    ) -> Changes | None:
        walk = self.walk
        if walk is None or walk.locked:
            return None
        return self.outbox.send(name, partial(gesture, walk.walk.id, *rest), undoable=undoable)
