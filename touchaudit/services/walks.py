"""The walk: every gesture of the auditor, each stored in its own transaction before it returns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from touchaudit.domain import annotation
from touchaudit.domain.annotation import Annotation, worth_drawing
from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import (
    Answer,
    Evidence,
    EvidenceKind,
    Lap,
    LapKind,
    Mark,
    RepeatInstance,
    VisitState,
)
from touchaudit.errors import EvidenceError, StorageError, TouchAuditError
from touchaudit.services.annotations import draw
from touchaudit.services.changes import Changes
from touchaudit.services.core import Core
from touchaudit.services.evidence import WANTED, KeptFile, file_name, media_type_of, read_file
from touchaudit.services.live import LiveWalk
from touchaudit.services.questions import type_of
from touchaudit.services.rounds import order_with
from touchaudit.services.walk_values import QuestionView, ScreenView, WalkView
from touchaudit.services.walk_views import question_view, screen_view, walk_view
from touchaudit.store.photos import Photo, normalise
from touchaudit.xlsform import ChangeSet


class WalkService:
    """Gestures on one walk. Each returns what it changed; StorageError means that nothing was stored."""

    def __init__(self, core: Core) -> None:
        self._core = core

    # Looking

    def open(self, walk_id: str) -> WalkView:
        """Return a walk as it stands; the first time, start it and store what the checklist presets."""
        live = self._core.live.get(walk_id)
        if live.walk.started is None and not self._core.is_locked(self._core.visit_of(live)):
            self._start(live)
        return walk_view(self._core, self._core.live.get(walk_id))

    def question(self, walk_id: str, ref: str) -> QuestionView:
        """Return one question as it is put now."""
        return question_view(self._core, self._core.live.get(walk_id), ref)

    def screen(self, walk_id: str, refs: Sequence[str]) -> ScreenView:
        """Return the questions of one screen as they are put now; ``WalkView.beside`` names them."""
        return screen_view(self._core, self._core.live.get(walk_id), refs)

    def now(self) -> datetime:
        """Return the time that gestures happen at."""
        return self._core.clock()

    def photo_path(self, digest: str) -> Path:
        """Return the file of a photo."""
        return self._core.media.path(digest)

    def set_language(self, language: str | None) -> None:
        """Put questions in another language, where a checklist is written in it; None is its own."""
        self._core.speak(language)

    # Answering

    def answer(self, walk_id: str, ref: str, value: str) -> Changes:
        """Store an answer, as XForms writes it; "" clears it. Takes back *not applicable* and the like."""
        live = self._open_for_change(walk_id)
        changed = live.session.answer(ref, value)
        key = live.session.key_of(ref)
        given = self._given(live, live.answer(key), value)
        return self._keep(live, "Answer", [given], followed=changed, answers=True)

    def clear(self, walk_id: str, ref: str) -> Changes:
        """Take an answer or mark back; note and photos stay."""
        return self.answer(walk_id, ref, "")

    def mark(self, walk_id: str, ref: str, mark: Mark, reason: str = "") -> Changes:
        """Say that a question does not apply, or could not be observed (and why), instead of answering."""
        live = self._open_for_change(walk_id)
        changed = live.session.answer(ref, "")
        key = live.session.key_of(ref)
        given = self._given(live, live.answer(key), "", mark, reason)
        return self._keep(live, "Mark", [given], followed=changed, answers=True)

    def note(self, walk_id: str, ref: str, text: str) -> Changes:
        """Store the note beside an answer."""
        live = self._open_for_change(walk_id)
        answer = replace(live.answer(live.session.key_of(ref)), note=text)
        return self._keep(live, "Note", [answer], evidence=True)

    def flag(self, walk_id: str, ref: str, on: bool) -> Changes:
        """Mark a question to come back to, or take the mark away."""
        live = self._open_for_change(walk_id)
        answer = replace(live.answer(live.session.key_of(ref)), flagged=on)
        return self._keep(live, "Flag", [answer], answers=True)

    def set_observed(self, walk_id: str, ref: str, at: datetime | None) -> Changes:
        """Store when the thing happened, where that was not just before the answer; None takes that back.

        Raises:
            EvidenceError: The time lies ahead.
        """
        live = self._open_for_change(walk_id)
        answer = live.answer(live.session.key_of(ref))
        if at is not None and at > self._core.clock():
            raise EvidenceError(
                "That time lies ahead.", safe="Nothing was changed.", todo="Choose an earlier one."
            )
        seen = replace(answer, observed=at or answer.answered)  # unanswered, it is seen when it is answered
        return self._keep(live, "Time of observation", [seen], answers=True)

    # Repeats

    def add_repeat(self, walk_id: str, ref: str) -> Changes:
        """Add a last instance to a repeat; its reference is in ``created``."""
        live = self._open_for_change(walk_id)
        changed = live.session.add_repeat(ref)
        created = changed.added[0] if changed.added else ""
        changes = self._keep(live, "Add", [], followed=changed, answers=True)
        return replace(changes, created=created)

    def remove_repeat(self, walk_id: str, ref: str) -> Changes:
        """Remove one instance of a repeat with its answers; *Undo* brings them back."""
        live = self._open_for_change(walk_id)
        changed = live.session.remove_repeat(ref)
        return self._keep(live, "Remove", [], followed=changed, answers=True)

    def move_repeat(self, walk_id: str, ref: str, to: int) -> Changes:
        """Make one instance of a repeat the one of number ``to``, from 1; its answers go with it."""
        live = self._open_for_change(walk_id)
        changes = self._keep(live, "Order", order_with(live, ref, to), answers=True)
        self._core.live.drop(walk_id)  # it is set going again in the new order
        return changes

    # Evidence

    @staticmethod
    def prepare_photo(source: Path | bytes) -> Photo:
        """Make a picture fit to keep: upright, smaller, without its metadata. Slow, and safe in any thread.

        Raises:
            EvidenceError: The file is no picture, or too large.
        """
        if isinstance(source, Path):
            return normalise(read_file(source), source.name)
        return normalise(source)

    def keep_photo(self, walk_id: str, key: str, photo: Photo) -> Changes:
        """Keep a prepared photo as evidence of the question with this key, wherever the auditor is by now.

        Raises:
            EvidenceError: The round that the question belonged to was removed meanwhile.
        """
        live = self._open_for_change(walk_id)
        evidence = replace(
            self._new_evidence(live, key, self._core.media.keep(photo.jpeg, photo.name)),
            width=photo.width,
            height=photo.height,
            taken=photo.taken or self._core.clock(),
        )
        return replace(self._keep_photos(live, "Photo", key, [evidence]), created=evidence.id)

    def add_photo(self, walk_id: str, ref: str, source: Path | bytes) -> Changes:
        """Prepare a picture and keep it as evidence.

        Raises:
            EvidenceError: The file is no picture, or too large.
        """
        key = self._open_for_change(walk_id).session.key_of(ref)
        return self.keep_photo(walk_id, key, self.prepare_photo(source))

    def prepare_file(self, source: Path) -> KeptFile:
        """Keep a recording, film or document as it is. Slow, and safe in any thread.

        Raises:
            EvidenceError: The file can't be read, or is larger than 100 MB.
            StorageError: The disk does not take it.
        """
        return KeptFile(
            self._core.media.keep(read_file(source), source.name), source.name, media_type_of(source)
        )

    def keep_file(self, walk_id: str, key: str, file: KeptFile) -> Changes:
        """Keep a prepared file as evidence of the question with this key; one that asks for it is answered.

        Raises:
            EvidenceError: The round that the question belonged to was removed meanwhile.
        """
        live = self._open_for_change(walk_id)
        evidence = self._new_evidence(live, key, file.digest)
        ref = live.ref_of(key)
        asked = ref and WANTED.get(type_of(live.session.node(ref))) is EvidenceKind.FILE
        kind = EvidenceKind.FILE if asked else file.kind
        taken = file.taken or evidence.taken
        evidence = replace(evidence, kind=kind, media_type=file.media_type, caption=file.name, taken=taken)
        return replace(self._keep_photos(live, "File", key, [evidence]), created=evidence.id)

    def add_file(self, walk_id: str, ref: str, source: Path) -> Changes:
        """Prepare a file and keep it as evidence.

        Raises:
            EvidenceError: The file can't be read, or is larger than 100 MB.
        """
        key = self._open_for_change(walk_id).session.key_of(ref)
        return self.keep_file(walk_id, key, self.prepare_file(source))

    def attach(self, walk_id: str, ref: str, source: Path | bytes) -> Changes:
        """Keep what a question asks for and answer it, in one gesture: a photo, or a file where it wants one.

        Raises:
            EvidenceError: The file is not what is asked for, can't be read, or is too large.
        """
        live = self._open_for_change(walk_id)
        wanted = WANTED.get(type_of(live.session.node(ref)))
        if wanted is EvidenceKind.FILE and isinstance(source, Path):
            return self.add_file(walk_id, ref, source)
        return self.add_photo(walk_id, ref, source)

    def annotate(self, walk_id: str, evidence_id: str, marks: Sequence[Annotation]) -> Changes:
        """Draw on a photo in place of what was drawn before; without marks it is the untouched one again.

        Raises:
            EvidenceError: The untouched photo can't be read.
        """
        live = self._open_for_change(walk_id)
        photo = _find(live, evidence_id)
        untouched = photo.original or photo.digest
        drawn = worth_drawing(marks)
        shown = untouched
        if drawn:
            shown = self._core.media.keep(draw(self._core.media.path(untouched), drawn).jpeg)
        changed = replace(
            photo, digest=shown, original=untouched if drawn else "", marks=annotation.to_json(drawn)
        )
        return self._keep_photos(live, "Draw on photo", photo.key, [changed])

    def arrange_photos(self, walk_id: str, evidence_ids: Sequence[str]) -> Changes:
        """Store the order of the photos of one question, all of which are named."""
        live = self._open_for_change(walk_id)
        photos = [replace(_find(live, one), position=at) for at, one in enumerate(evidence_ids)]
        return self._keep_photos(live, "Order of photos", photos[0].key, photos)

    def remove_evidence(self, walk_id: str, evidence_id: str) -> Changes:
        """Remove a piece of evidence; its file stays, so *Undo* brings it back."""
        live = self._open_for_change(walk_id)
        gone = _find(live, evidence_id)
        return self._keep_photos(live, "Remove photo", gone.key, [], removed=[gone])

    def caption(self, walk_id: str, evidence_id: str, text: str) -> Changes:
        """Store what a picture shows."""
        live = self._open_for_change(walk_id)
        return self._keep(live, "Caption", [replace(_find(live, evidence_id), caption=text)], evidence=True)

    def lap(self, walk_id: str, ref: str, kind: LapKind, label: str = "") -> Changes:
        """Store a press of the stopwatch: the instant itself, so that it survives a crash."""
        live = self._open_for_change(walk_id)
        lap = Lap(new_id(), walk_id, live.session.key_of(ref), kind, self._core.clock(), label)
        return self._keep(live, "Stopwatch", [lap], evidence=True)

    # Moving on

    def go(self, walk_id: str, ref: str) -> None:
        """Remember which question is shown, so that the program opens on it again."""
        live = self._core.live.get(walk_id)
        key = live.session.key_of(ref)
        if key != live.walk.here and not self._core.is_locked(self._core.visit_of(live)):
            walk = replace(live.walk, here=key)
            self._core.keep("", [walk])
            live.walk = walk
            self._core.stepped(walk)

    def finish(self, walk_id: str) -> Changes:
        """Say that the touchpoint is done."""
        live = self._open_for_change(walk_id)
        return self._keep(
            live, "Finish touchpoint", [replace(live.walk, finished=self._core.clock())], plan=True
        )

    def reopen(self, walk_id: str) -> Changes:
        """Say that the touchpoint is not done after all."""
        live = self._open_for_change(walk_id)
        return self._keep(live, "Continue touchpoint", [replace(live.walk, finished=None)], plan=True)

    # Inside

    def _given(
        self, live: LiveWalk, answer: Answer, value: str, mark: Mark = Mark.NONE, reason: str = ""
    ) -> Answer:
        """Return an answer given now; unless told otherwise it is about what was seen just now.

        An amendment keeps when it was first written down: the log tells when it was changed.
        """
        amending = self._core.amending(live.walk.visit_id) is not None
        now = (answer.answered if amending else None) or self._core.clock()
        observed = answer.observed if answer.observed or not (value or mark) else now
        return replace(answer, value=value, mark=mark, reason=reason, answered=now, observed=observed)

    def _open_for_change(self, walk_id: str) -> LiveWalk:
        live = self._core.live.get(walk_id)
        if self._core.is_locked(self._core.visit_of(live)):
            raise StorageError(
                "This visit is final, so its answers stand.",
                safe="Nothing was changed.",
                todo="Open an amendment in the review to change it.",
            )
        return live

    def _start(self, live: LiveWalk) -> None:
        saved = live.session.saved()
        visit = self._core.visit_of(live)
        started = replace(live.walk, started=self._core.clock())
        instances = [RepeatInstance(started.id, key, at) for at, key in enumerate(saved.instances)]
        # What follows from the answers is left to be worked out: stored, it would be taken for given.
        presets = [
            Answer(started.id, key, value, entered=False)
            for key, value in saved.values.items()
            if live.checklist.remembers(key)
        ]
        under_way = [replace(visit, state=VisitState.DRAFT)] if visit.state is VisitState.PLANNED else []
        self._core.keep("", [started, *instances, *presets, *under_way])
        self._core.changed(visit.client_id)
        self._core.live.drop(started.id)

    def _new_evidence(self, live: LiveWalk, key: str, digest: str) -> Evidence:
        """Return evidence to put behind what the question has already."""
        if not live.knows(key):
            raise EvidenceError(
                "The question that this was meant for was removed.",
                safe="The file itself was not changed.",
                todo="Add it to another question.",
            )
        before = live.evidence.get(key, [])
        position = before[-1].position + 1 if before else 0
        return Evidence(new_id(), live.walk.id, key, digest, taken=self._core.clock(), position=position)

    def _keep_photos(
        self,
        live: LiveWalk,
        name: str,
        key: str,
        changed: Sequence[Evidence],
        *,
        removed: Sequence[Evidence] = (),
    ) -> Changes:
        """Store what changed of a question's photos or files.

        A question that asks for one is answered by the last of them in the same gesture, as XForms does: by
        its file's name.
        """
        answer, ref = live.answer(key), live.ref_of(key)
        wanted = WANTED.get(type_of(live.session.node(ref))) if ref else None
        new = {photo.id: photo for photo in (*changed, *removed)}
        rows = [photo for photo in live.evidence.get(key, ()) if photo.id not in new]
        rows = sorted([*rows, *changed], key=lambda photo: photo.position)
        names = [file_name(row) for row in rows if row.kind is wanted]
        value = names[-1] if names else ""
        if wanted is None or value == answer.value:
            return self._keep(live, name, changed, removed=removed, evidence=True)
        followed = live.session.answer(ref, value)
        answer = self._given(live, answer, value)
        given = [*changed, answer]
        return self._keep(live, name, given, followed=followed, removed=removed, answers=True, evidence=True)

    def _keep(
        self,
        live: LiveWalk,
        name: str,
        given: Sequence[object],
        *,
        followed: ChangeSet | None = None,
        removed: Sequence[object] = (),
        answers: bool = False,
        evidence: bool = False,
        plan: bool = False,
    ) -> Changes:
        """Store a gesture and what followed from it in the checklist.

        On trouble the walk is read anew the next time, so that it never shows what is not stored.
        """
        visit = self._core.visit_of(live)
        stored, gone = list(given), list(removed)
        if followed is not None:
            made, lost = live.settle(followed)
            named = {answer.key for answer in given if isinstance(answer, Answer)}
            stored += [row for row in made if not (isinstance(row, Answer) and row.key in named)]
            gone += lost
        try:
            gesture = self._core.keep(name, stored, removed=gone, scope=visit.id)
        except TouchAuditError:
            self._core.live.drop(live.walk.id)
            raise
        live.apply(stored, gone, followed)
        self._core.live.counts.pop(live.walk.id, None)
        if any(isinstance(row, Lap) for row in stored):
            self._core.pressed(visit.id)
        if plan:
            self._core.stepped(live.walk)
        return Changes(
            gesture,
            name,
            visit.client_id,
            visit.id,
            live.walk.id,
            answers=answers,
            score=answers,
            evidence=evidence,
            plan=plan,
            scope=visit.id,
        )


def _find(live: LiveWalk, evidence_id: str) -> Evidence:
    for rows in live.evidence.values():
        for row in rows:
            if row.id == evidence_id:
                return row
    raise StorageError("This photo is no longer there.", safe="Nothing was changed.")
