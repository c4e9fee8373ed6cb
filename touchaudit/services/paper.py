"""Paper: a checklist or a visit printed to write on or to fill in, and read back into its walk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from touchaudit.domain import words
from touchaudit.domain.paper import Field, Part, Slip, form_code
from touchaudit.domain.visit import Mark, Visit, Walk
from touchaudit.errors import FormError, PaperError, StorageError, TouchAuditError
from touchaudit.exchange.paper import FilledPage, read_pages
from touchaudit.reports.paper import first_on, render
from touchaudit.reports.paper_model import Form
from touchaudit.saying import Saying
from touchaudit.services import checklist_files
from touchaudit.services.changes import Changes
from touchaudit.services.checklists import ChecklistService
from touchaudit.services.core import Core
from touchaudit.services.evidence import read_file
from touchaudit.services.live import LiveWalk, WalkRows, run
from touchaudit.services.paper_forms import form_of
from touchaudit.services.paper_review import (
    PaperLine,
    PaperPicture,
    Proposal,
    Rehearsal,
    missing_rounds,
)
from touchaudit.services.paper_values import by_question
from touchaudit.services.questions import standard_of
from touchaudit.services.walks import WalkService
from touchaudit.store import checklists, queries
from touchaudit.store.photos import Photo

_SAFE = "Nothing was stored."


@dataclass(frozen=True, slots=True)
class Reading:
    """Files that were read: their pages, photos of pages made fit to keep, and what could not be read."""

    pages: tuple[FilledPage, ...] = ()
    pictures: tuple[tuple[Slip, Photo], ...] = ()
    refused: tuple[TouchAuditError, ...] = ()

    @property
    def has_blanks(self) -> bool:
        """Whether a page was printed blank, so that a person has to say which walk it is for."""
        slips = (*(page.slip for page in self.pages), *(slip for slip, _ in self.pictures))
        return any(not slip.walk for slip in slips)


@dataclass(frozen=True, slots=True)
class Review:
    """What files would change, walk by walk, and which of their pages were refused, with the reason."""

    proposals: tuple[Proposal, ...]
    refused: tuple[TouchAuditError, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What was stored from paper: the last change, how many questions, and how many gestures to undo."""

    changes: Changes
    questions: int
    pictures: int
    gestures: int


class PaperService:
    """Forms out, answers in."""

    def __init__(self, core: Core, library: ChecklistService, walks: WalkService) -> None:
        self._core = core
        self._library = library
        self._walks = walks

    # Out

    def blank(self, key: str, language: str = "") -> Form:
        """Return a checklist of the library as a form for any walk with it.

        Raises:
            StorageError: There is no such checklist.
            FormError: It can't be used, or isn't written in that language.
        """
        preview = self._library.preview(key, language)
        return form_of(preview, Slip.of(key, self._library.freeze(key)), about=preview.facts[:1])

    def of_visit(self, visit_id: str) -> tuple[Form, ...]:
        """Return the forms of all walks of a visit, in the order of walking.

        Raises:
            StorageError: There is no such visit, or a checklist of it is missing.
        """
        return tuple(self.of_walk(walk.id) for walk in self._core.walks(visit_id))

    def of_walk(self, walk_id: str) -> Form:
        """Return one walk as a form, with the checklist that is frozen into it.

        Raises:
            StorageError: There is no such walk.
        """
        live = self._core.live.get(walk_id)
        visit = self._core.visit_of(live)
        touchpoint = self._core.touchpoint(visit.client_id, live.walk.touchpoint_id)
        with self._core.database.read() as session:
            stored = checklists.get(session, live.walk.checklist)
        assert stored is not None  # the walk runs on it
        preview = checklist_files.preview(
            stored.workbook, stored.file_name, self._core.clock(), live.session.language or ""
        )
        return form_of(
            preview,
            Slip.of(stored.key, stored.hash, walk_id),
            standard=standard_of(touchpoint),
            title=touchpoint.name,
            kicker=live.checklist.title,
            about=self._about(visit),
            auditor=visit.auditor,
            day=visit.on.isoformat(),
        )

    @staticmethod
    def draw(forms: Sequence[Form], *, fillable: bool) -> bytes:
        """Return the PDF of forms; needs no database and may run on any thread."""
        return render(forms, fillable=fillable)

    # In

    @staticmethod
    def read(files: Iterable[Path]) -> Reading:
        """Read filled PDFs, scans and photos. Slow; needs no database and may run on any thread."""
        pages: list[FilledPage] = []
        pictures: list[tuple[Slip, Photo]] = []
        refused: list[TouchAuditError] = []
        for file in files:
            try:
                for page in read_pages(read_file(file), file.name):
                    if page.is_picture:
                        pictures.append((page.slip, WalkService.prepare_photo(page.picture)))
                    else:
                        pages.append(page)
            except TouchAuditError as error:
                refused.append(error)
        return Reading(tuple(pages), tuple(pictures), tuple(refused))

    def walks_of(self, visit_id: str) -> tuple[tuple[str, str], ...]:
        """Return id and touchpoint of each walk of a visit, in the order of walking."""
        visit = self._core.visit(visit_id)
        return tuple(
            (walk.id, self._core.touchpoint(visit.client_id, walk.touchpoint_id).name)
            for walk in self._core.walks(visit_id)
        )

    def review(self, reading: Reading, walk_id: str = "", visit_id: str = "") -> Review:
        """Return what was read against the walks it belongs to; stores nothing.

        Args:
            reading: What ``read`` gave.
            walk_id: The walk that blank forms are for; pages of another walk are refused.
            visit_id: The visit that it is read into; pages of another one are refused.
        """
        refused = list(reading.refused)
        by_slip: dict[Slip, list[Slip]] = {}
        for slip in (*(page.slip for page in reading.pages), *(slip for slip, _ in reading.pictures)):
            by_slip.setdefault(slip.on(1, 1), []).append(slip)
        proposals = []
        for whole, slips in by_slip.items():
            try:
                walk = self._walk_of(whole, walk_id, visit_id)
                proposals.append(self._proposal(walk, whole, slips, reading))
            except (PaperError, StorageError) as error:
                refused.append(error)
        return Review(tuple(proposals), tuple(refused))

    def take(self, proposal: Proposal, accepted: Collection[str]) -> Taken:
        """Store the accepted lines (by path) and all pictures, as gestures of the walk; each can be undone.

        Raises:
            StorageError: The visit is final, or the disk does not take it; what was stored before stays.
        """
        walk_id = proposal.walk_id
        self._walks.open(walk_id)
        done: list[Changes] = []
        lines = [line for line in proposal.lines if line.path in accepted and line.given is not None]
        for line in lines:
            with suppress(FormError):  # without a line that was left out, it may not be asked
                done += self._store(walk_id, line)
        for picture in proposal.pictures:
            done += self._keep_picture(walk_id, picture)
        stored = [changes for changes in done if changes.gesture is not None]
        last = stored[-1] if stored else Changes(walk_id=walk_id)
        return Taken(last, len(lines), len(proposal.pictures), len(stored))

    def take_back(self, taken: Taken) -> Changes | None:
        """Undo what ``take`` stored, as long as nothing was done since; return the last change."""
        changes = None
        for _ in range(taken.gestures):
            changes = self._core.history.undo(taken.changes.scope)
        return changes

    # Inside

    def _about(self, visit: Visit) -> tuple[str, ...]:
        with self._core.database.read() as session:
            sites = {site.id: site.name for site in queries.sites(session, visit.client_id)}
            people = {one.id: one.name for one in queries.personas(session, visit.client_id)}
        known = (
            self._core.client(visit.client_id).name,
            sites.get(visit.site_id or "", ""),
            visit.title,
            words.day(visit.on),
            people.get(visit.persona_id or "", ""),
        )
        return tuple(part for part in known if part)

    def _walk_of(self, slip: Slip, walk_id: str, visit_id: str) -> Walk:
        """Return the walk that pages belong to, which must be the one that they are read into."""
        wanted = self._core.live.get(walk_id).walk if walk_id else None
        if not slip.walk:
            if wanted is None:
                raise PaperError(
                    "This form was printed blank, so it does not say which walk it belongs to.",
                    safe=_SAFE,
                    todo="Open the visit, choose the touchpoint, and read it in from there.",
                )
            return wanted
        known = self._known(slip)
        if known is None:
            raise PaperError(
                "This form belongs to a visit that is not in this program.",
                safe=_SAFE,
                todo="Read it in on the computer that it was printed from, or bring that visit here first.",
            )
        if (wanted is not None and known.id != wanted.id) or (visit_id and known.visit_id != visit_id):
            raise self._elsewhere(known)
        return known

    def _known(self, slip: Slip) -> Walk | None:
        text = slip.walk.lower()
        walk_id = f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
        with self._core.database.read() as session:
            return queries.walk(session, walk_id)

    def _elsewhere(self, walk: Walk) -> PaperError:
        visit = self._core.visit(walk.visit_id)
        touchpoint = self._core.touchpoint(visit.client_id, walk.touchpoint_id)
        return PaperError(
            Saying(
                "This form belongs to another walk: {touchpoint}, {visit}, {client}.",
                touchpoint=touchpoint.name,
                visit=visit.title,
                client=self._core.client(visit.client_id).name,
            ),
            safe=_SAFE,
            todo="Read it in there.",
        )

    def _proposal(self, walk: Walk, slip: Slip, slips: Sequence[Slip], reading: Reading) -> Proposal:
        live = self._core.live.get(walk.id)
        visit = self._core.visit_of(live)
        self._refuse(live, visit, slip)
        touchpoint = self._core.touchpoint(visit.client_id, walk.touchpoint_id)
        values = [page.values for page in reading.pages if page.slip.on(1, 1) == slip]
        head = _head(values)
        rehearsal = Rehearsal(live, self._copy(live), touchpoint, _day_of(head, visit.on), self._core.clock())
        lines = rehearsal.lines(by_question(values))
        pages = max(one.pages for one in slips)
        there = {one.page for one in slips}
        mine = [(one, photo) for one, photo in reading.pictures if one.on(1, 1) == slip]
        return Proposal(
            walk.id,
            self._core.client(visit.client_id).name,
            visit.title,
            touchpoint.name,
            lines,
            pages,
            tuple(number for number in range(1, pages + 1) if number not in there),
            rehearsal.open(),
            tuple(PaperPicture(one.page, one.pages, photo) for one, photo in mine),
            head,
        )

    def _refuse(self, live: LiveWalk, visit: Visit, slip: Slip) -> None:
        """Refuse pages that were printed from something else than what this walk runs on."""
        if self._core.is_locked(visit):
            raise PaperError(
                Saying("{visit} is final, so its answers stand.", visit=visit.title),
                safe=_SAFE,
                todo="Open an amendment in the review, then read the form in again.",
            )
        checklist = live.checklist
        ours = Slip.of(checklist.key, checklist.hash)
        if slip.form != form_code(checklist.key):
            raise PaperError(
                Saying("This form is not made from “{title}”, which is walked here.", title=checklist.title),
                safe=_SAFE,
                todo="Choose the touchpoint that is walked with the checklist of the form.",
            )
        if slip.version != ours.version:
            raise PaperError(
                Saying("This form was printed from another version of “{title}”.", title=checklist.title),
                safe=_SAFE,
                todo="Print the form of this visit, or type in the answers: their questions may differ.",
            )

    def _copy(self, live: LiveWalk) -> LiveWalk:
        rows = WalkRows(live.walk, live.answers, tuple(live.instances.values()), ())
        return run(rows, live.checklist, self._core.clock, live.session.language)

    def _store(self, walk_id: str, line: PaperLine) -> list[Changes]:
        """Store one line by the gestures that a person would have made."""
        on_paper, walks = line.given, self._walks
        assert on_paper is not None
        session = self._core.live.get(walk_id).session
        done = [walks.add_repeat(walk_id, repeat) for repeat in missing_rounds(session, line.ref)]
        if on_paper.mark is not Mark.NONE:
            done.append(walks.mark(walk_id, line.ref, on_paper.mark, on_paper.reason))
        elif on_paper.value:
            done.append(walks.answer(walk_id, line.ref, on_paper.value))
        if on_paper.note and not on_paper.reason:
            done.append(walks.note(walk_id, line.ref, on_paper.note))
        if line.observed is not None:
            done.append(walks.set_observed(walk_id, line.ref, line.observed))
        return done

    def _keep_picture(self, walk_id: str, picture: PaperPicture) -> list[Changes]:
        """Keep the picture of a page as evidence of the first question that is printed on it."""
        live = self._core.live.get(walk_id)
        refs = live.session.questions()
        root = refs[0].split("/")[1]
        printed = f"/{root}{first_on(self.of_walk(walk_id), picture.page)}"
        ref = printed if printed in refs else refs[0]
        kept = self._walks.keep_photo(walk_id, live.session.key_of(ref), picture.photo)
        told = Saying("Paper form, page {page} of {pages}", page=picture.page, pages=picture.pages)
        return [kept, self._walks.caption(walk_id, kept.created, told)]


def _head(values: Iterable[Mapping[Field, str]]) -> dict[str, str]:
    """Return what stands in the head of a form: auditor, day, begun, ended."""
    return {field.path: text for known in values for field, text in known.items() if field.part is Part.HEAD}


def _day_of(head: Mapping[str, str], on: date) -> date:
    """Return the day that a form was filled in; that of the visit where it isn't said."""
    try:
        return date.fromisoformat(head.get("day", ""))
    except ValueError:
        return on
