"""Submissions from a phone: what was filled in with ODK Collect, KoboCollect or a web form, into a walk.

What follows from the answers is worked out here again. The submission itself is kept beside the walk as it
came, so what this checklist does not know is never lost.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Answer, Evidence, EvidenceKind, RepeatInstance, Visit, VisitState, Walk
from touchaudit.errors import EvidenceError, FormError, TouchAuditError
from touchaudit.saying import Saying
from touchaudit.services.changes import Changes
from touchaudit.services.core import Core
from touchaudit.services.evidence import WANTED, file_name, media_type_of, read_file
from touchaudit.services.frozen import FrozenChecklist, FrozenChecklists
from touchaudit.services.live import LiveWalk
from touchaudit.services.questions import type_of
from touchaudit.store import checklists, queries
from touchaudit.store.checklists import ChecklistUse
from touchaudit.store.photos import normalise
from touchaudit.xlsform import FormDefinition, FormSession, SavedSession
from touchaudit.xlsform.submission_in import Submission, identify, read_submission

_XFORM = "http://www.w3.org/1999/xhtml"
_NOTHING_STORED = "Nothing was stored."
_BROUGHT_IN = "Bring in a submission"


@dataclass(frozen=True, slots=True)
class SubmissionView:
    """What a submission would bring into one walk.

    ``answers`` and ``rounds`` count what is set, ``files`` what lies beside it and comes along. ``unknown``,
    ``refused`` and ``moved`` are fields by path, as they came; ``missing`` names files that are not there.
    """

    title: str
    answers: int
    rounds: int
    files: int
    unknown: Mapping[str, str]
    refused: Mapping[str, str]
    moved: Mapping[str, str]
    missing: tuple[str, ...]
    other_version: bool
    edited: bool
    known: bool


class SubmissionService:
    """Gestures on files that phones and form servers hand out."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._frozen = FrozenChecklists(core.database)

    @staticmethod
    def is_submission(path: Path) -> bool:
        """Return whether a file holds answers rather than a checklist."""
        try:
            return identify(read_file(path)).form_id != _XFORM
        except FormError as error:
            return "encrypted" in error.problems[0]
        except EvidenceError:
            return False

    def places(self, path: Path) -> tuple[ChecklistUse, ...]:
        """Return the walks that a submission can go into: of its checklist, open, with no answer yet.

        The one whose day is nearest comes first.

        Raises:
            EvidenceError: It is none, is encrypted, or there is no such walk.
        """
        form_id = _identity_of(path)
        uses = self._uses(form_id)
        with self._core.database.read() as session:
            free = [use for use in uses if not _given(queries.answers(session, use.walk_id))]
        places = [use for use in free if not self._core.is_locked(self._core.visit(use.visit_id))]
        if not places:
            raise EvidenceError(
                Saying("No walk here waits for the checklist “{form}” of this submission.", form=form_id),
                safe=_NOTHING_STORED,
                todo="Plan a visit with that checklist, then bring the submission in again.",
            )
        today = self._core.clock().date()
        return tuple(sorted(places, key=lambda use: abs((use.on - today).days)))

    def look(self, path: Path, walk_id: str) -> SubmissionView:
        """Return what a submission would bring into a walk.

        Raises:
            EvidenceError: It can't be read, or was made with another checklist.
        """
        data = read_file(path)
        walk = self._core.live.get(walk_id).walk
        checklist = self._frozen.get(walk.checklist)
        submission = _read(data, checklist.definition)
        session = _running(checklist.definition, submission.saved, self._core)
        asked = {session.key_of(ref) for ref in session.questions()}
        wanted = dict(_files_wanted(session, submission.saved))
        there = [name for name in wanted.values() if path.with_name(name).is_file()]
        return SubmissionView(
            title=checklist.title,
            answers=len(asked & submission.saved.values.keys()),
            rounds=len(submission.saved.instances),
            files=len(there),
            unknown={path: text for path, text in submission.unknown.items() if "/meta/" not in path},
            refused=submission.refused,
            moved=submission.moved,
            missing=tuple(name for name in wanted.values() if name not in there),
            other_version=submission.other_version,
            edited=bool(submission.identity.replaces),
            known=self._is_here(data, submission.identity.form_id),
        )

    def bring_in(self, path: Path, walk_id: str) -> Changes:
        """Store the answers of a submission as those of a walk, with the files beside it and the file itself.

        Raises:
            EvidenceError: It can't be read, was made with another checklist, or the walk has answers by now.
        """
        data = read_file(path)
        live = self._open(walk_id)
        visit = self._core.visit_of(live)
        checklist = self._frozen.get(live.walk.checklist)
        submission = _read(data, checklist.definition)
        files = list(self._files(path, walk_id, checklist.definition, submission.saved))
        values = {**submission.saved.values, **{row.key: file_name(row) for row in files}}
        session = _running(checklist.definition, replace(submission.saved, values=values), self._core)
        saved = session.saved()
        walk = replace(live.walk, started=live.walk.started or self._core.clock())
        draft = [replace(visit, state=VisitState.DRAFT)] if visit.state is VisitState.PLANNED else []
        original = self._original(path, data, walk, session)
        given = [*_answers(walk_id, checklist, saved, values), *files, original]
        gone = [row for row in live.instances.values() if row.key not in saved.instances]
        gesture = self._core.keep(_BROUGHT_IN, [walk, *given, *draft], removed=gone, scope=visit.id)
        self._core.live.drop(walk_id)
        self._core.changed(visit.client_id)
        return _brought_in(gesture, visit, walk_id)

    def _open(self, walk_id: str) -> LiveWalk:
        """Return a walk that nothing was answered in yet."""
        live = self._core.live.get(walk_id)
        if _given(live.answers) or self._core.is_locked(self._core.visit_of(live)):
            raise EvidenceError(
                "This walk has answers of its own already.",
                safe="They stand as they are; nothing was stored.",
                todo="Choose a walk without answers.",
            )
        return live

    def _uses(self, form_id: str) -> tuple[ChecklistUse, ...]:
        """Return the walks of every version of a checklist."""
        with self._core.database.read() as session:
            known = [entry.hash for entry in checklists.entries(session, retired=True)]
        fitting = [one for one in known if self._frozen.get(one).definition.form_id == form_id]
        with self._core.database.read() as session:
            return checklists.used_in(session, fitting)

    def _is_here(self, data: bytes, form_id: str) -> bool:
        """Return whether this very file stands behind a walk already."""
        digest, uses = hashlib.sha256(data).hexdigest(), self._uses(form_id)
        with self._core.database.read() as session:
            return any(row.digest == digest for use in uses for row in queries.evidence(session, use.walk_id))

    def _original(self, path: Path, data: bytes, walk: Walk, session: FormSession) -> Evidence:
        key = session.key_of(session.questions()[0])
        digest = self._core.media.keep(data, path.name)
        return Evidence(
            new_id(), walk.id, key, digest, EvidenceKind.FILE, "text/xml", caption=path.name, position=99
        )

    def _files(
        self, path: Path, walk_id: str, definition: FormDefinition, saved: SavedSession
    ) -> Iterator[Evidence]:
        """Keep the photos and recordings that lie beside a submission; a broken one stays where it is."""
        for key, name in _files_wanted(_running(definition, saved, self._core), saved):
            source = path.with_name(name)
            if not source.is_file():
                continue
            try:
                yield self._file(walk_id, key, source)
            except TouchAuditError:
                continue

    def _file(self, walk_id: str, key: str, source: Path) -> Evidence:
        data, kind = read_file(source), media_type_of(source)
        if kind.startswith("image/"):
            photo = normalise(data, source.name)
            digest = self._core.media.keep(photo.jpeg, source.name)
            evidence = Evidence(new_id(), walk_id, key, digest, width=photo.width, height=photo.height)
            return replace(evidence, taken=photo.taken)
        digest = self._core.media.keep(data, source.name)
        return Evidence(new_id(), walk_id, key, digest, EvidenceKind.FILE, kind, caption=source.name)


def _running(definition: FormDefinition, saved: SavedSession, core: Core) -> FormSession:
    return FormSession(definition, now=core.clock, new_id=new_id, saved=saved)


def _files_wanted(session: FormSession, saved: SavedSession) -> Iterator[tuple[str, str]]:
    """Return key and file name of each photo, recording or document that a submission names."""
    for ref in session.questions():
        key = session.key_of(ref)
        name = Path(saved.values.get(key, "")).name  # never a way out of the folder
        if name and type_of(session.node(ref)) in WANTED:
            yield key, name


def _brought_in(gesture: str | None, visit: Visit, walk_id: str) -> Changes:
    return Changes(
        gesture,
        _BROUGHT_IN,
        visit.client_id,
        visit.id,
        walk_id,
        clients=True,
        plan=True,
        answers=True,
        score=True,
        evidence=True,
        scope=visit.id,
    )


def _answers(
    walk_id: str, checklist: FrozenChecklist, saved: SavedSession, values: Mapping[str, str]
) -> Iterator[RepeatInstance | Answer]:
    """Return the rounds and the answers to store; what follows from ``values`` was not entered.

    There is no time of answering: when the phone's owner gave each answer, nobody told.
    """
    for at, key in enumerate(saved.instances):
        yield RepeatInstance(walk_id, key, at)
    for key, value in saved.values.items():
        if checklist.remembers(key):
            yield Answer(walk_id, key, value, entered=key in values)


def _given(answers: Mapping[str, Answer]) -> bool:
    """Return whether somebody answered anything yet; what a checklist presets does not count."""
    return any(answer.entered for answer in answers.values())


def _identity_of(path: Path) -> str:
    try:
        return identify(read_file(path)).form_id
    except FormError as error:
        raise _told(error) from error


def _read(data: bytes, definition: FormDefinition) -> Submission:
    try:
        return read_submission(data, definition, new_id=new_id)
    except FormError as error:
        raise _told(error) from error


def _told(error: FormError) -> EvidenceError:
    return EvidenceError(error.problems[0], safe=_NOTHING_STORED)
