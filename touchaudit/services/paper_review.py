"""What a filled form would change in its walk: worked out on a copy of it, with nothing stored."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.paper import Field
from touchaudit.domain.visit import Answer
from touchaudit.errors import FormError
from touchaudit.services.frozen import path_of
from touchaudit.services.live import LiveWalk
from touchaudit.services.paper_values import Given, UnreadableError, given, observed_at
from touchaudit.services.questions import given_text, type_of
from touchaudit.store.photos import Photo
from touchaudit.xlsform import FormSession, NodeState
from touchaudit.xlsform.markdown import without_markdown

_ROUND = re.compile(r"\[(\d+)\]")
_NOT_ASKED = "The checklist does not ask this after the other answers."
_UNKNOWN = "There is no such question in this walk."
_REFUSED = "The checklist does not take this answer."


class Verdict(StrEnum):
    """What becomes of one question on paper."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"
    UNREADABLE = "unreadable"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One question that was filled in: what stands on paper, what is stored, and what would be done.

    ``why`` is a sentence where something is the matter. ``given`` is None where it could not be read.
    """

    path: str
    ref: str
    label: str
    verdict: Verdict
    paper: str
    stored: str = ""
    why: str = ""
    given: Given | None = None
    observed: datetime | None = None


@dataclass(frozen=True, slots=True)
class PaperPicture:
    """A page that can only be looked at, made fit to keep."""

    page: int
    pages: int
    photo: Photo


@dataclass(frozen=True, slots=True)
class Proposal:
    """A filled form against its walk; nothing of it is stored yet.

    ``missing`` are page numbers that were not among the files; ``open`` counts the questions that are asked
    and have neither an answer on paper nor one stored. ``head`` is who filled it in, when.
    """

    walk_id: str
    client: str
    visit: str
    touchpoint: str
    lines: tuple[PaperLine, ...]
    pages: int
    missing: tuple[int, ...] = ()
    open: int = 0
    pictures: tuple[PaperPicture, ...] = ()
    head: Mapping[str, str] = field(default_factory=dict)

    def of(self, *verdicts: Verdict) -> tuple[PaperLine, ...]:
        """Return the lines with one of these verdicts."""
        return tuple(line for line in self.lines if line.verdict in verdicts)


def missing_rounds(session: FormSession, ref: str) -> Iterator[str]:
    """Return the repeats that want one more round before a question can stand in its own, outermost first.

    Whoever asks adds the round before asking on. A repeat that the checklist counts by itself is left alone.
    """
    for found in _ROUND.finditer(ref):
        repeat = ref[: found.start()]
        while not _is_there(session, f"{repeat}{found[0]}") and not session.is_counted(repeat):
            yield repeat


class Rehearsal:
    """Plays what is on paper into a copy of the walk.

    Args:
        live: The walk as it stands; it is only looked at.
        copy: The same walk once more, to be played with.
        touchpoint: Where it is walked.
        on: The day that times of observation belong to.
        now: Until when something can have been seen.
    """

    def __init__(
        self, live: LiveWalk, copy: LiveWalk, touchpoint: Touchpoint, on: date, now: datetime
    ) -> None:
        self._live, self._copy, self._session = live, copy, copy.session
        self._touchpoint, self._on, self._now = touchpoint, on, now
        self._root = "/" + next(iter(copy.session.nodes())).split("/")[1]
        self._marked: set[str] = set()

    def lines(self, found: Mapping[str, Mapping[Field, frozenset[str]]]) -> tuple[PaperLine, ...]:
        """Return what would become of each question, in the order of the paper."""
        played = [self._play(path, fields) for path, fields in found.items()]
        asked = set(self._session.questions())
        return tuple(self._settled(line, asked) for line in played if line is not None)

    def open(self) -> int:
        """Return how many questions would still be open."""
        count = 0
        for ref in self._session.questions():
            node = self._session.node(ref)
            marked = ref in self._marked or bool(self._stored(ref).mark)
            count += not (node.value or marked or type_of(node) == "note")
        return count

    def _play(self, path: str, fields: Mapping[Field, frozenset[str]]) -> PaperLine | None:
        ref = f"{self._root}{path}"
        written = " · ".join(sorted(text for texts in fields.values() for text in texts))
        line = PaperLine(path, ref, path, Verdict.SKIPPED, written, why=_UNKNOWN)
        try:
            for repeat in missing_rounds(self._session, ref):
                self._session.add_repeat(repeat)
            node = self._session.node(ref)
        except FormError:
            return line
        line = replace(line, label=without_markdown(node.label) or path)
        try:
            on_paper = given(fields, node, type_of(node), self._unit(ref))
            seen = observed_at(on_paper.seen, self._on, self._now) if on_paper.seen else None
        except UnreadableError as error:
            return replace(line, verdict=Verdict.UNREADABLE, why=error.why)
        if on_paper.is_nothing:
            return None
        return self._answered(replace(line, given=on_paper, observed=seen, why=""), node)

    def _answered(self, line: PaperLine, node: NodeState) -> PaperLine:
        """Answer a question in the copy and compare with what is stored."""
        on_paper = line.given
        assert on_paper is not None
        stored = self._stored(line.ref)
        verdict = _compared(on_paper, line.observed, stored)
        if on_paper.value or on_paper.mark:
            try:
                self._session.answer(line.ref, on_paper.value)
            except FormError:
                return replace(line, given=None, why=_REFUSED)
        if on_paper.mark:
            self._marked.add(line.ref)
        given_now = Answer(self._live.walk.id, node.ref, on_paper.value, on_paper.mark, on_paper.reason)
        return replace(
            line,
            verdict=verdict,
            paper=self._in_words(line.ref, given_now, on_paper.note),
            stored=self._in_words(line.ref, stored, stored.note),
        )

    def _settled(self, line: PaperLine, asked: set[str]) -> PaperLine:
        """Tell, now that all is answered, whether a question is asked at all and its answer is taken."""
        if line.given is None or line.verdict is Verdict.SAME:
            return line
        if line.ref not in asked:
            return replace(line, verdict=Verdict.SKIPPED, why=_NOT_ASKED)
        node = self._session.node(line.ref)
        return line if node.constraint_ok else replace(line, why=node.constraint_message or _REFUSED)

    def _stored(self, ref: str) -> Answer:
        """Return what is stored of a question; an empty answer where its round isn't there yet."""
        if not _is_there(self._live.session, ref):
            return Answer(self._live.walk.id, ref)
        return self._live.answer(self._live.session.key_of(ref))

    def _in_words(self, ref: str, answer: Answer, note: str) -> str:
        said = given_text(self._copy, ref, answer, self._touchpoint)
        quoted = f"“{note}”" if note and note != answer.reason else ""
        return " · ".join(part for part in (said, quoted) if part)

    def _unit(self, ref: str) -> float:
        audit = self._live.checklist.audit.questions.get(path_of(ref))
        return audit.unit if audit is not None else 1.0


def _compared(on_paper: Given, seen: datetime | None, stored: Answer) -> Verdict:
    pairs: list[tuple[object, object]] = []
    if on_paper.value or on_paper.mark:
        there = (stored.value, stored.mark) if stored.value or stored.mark else None
        pairs.append(((on_paper.value, on_paper.mark), there))
    if on_paper.note:
        # What explains a mark is its reason, on the screen and on paper.
        kept = stored.reason if on_paper.reason else stored.note
        pairs.append((on_paper.note, kept or None))
    if seen is not None:
        kept_at = stored.observed.replace(second=0, microsecond=0) if stored.observed else None
        pairs.append((seen.replace(second=0), kept_at))
    if any(there is not None and there != here for here, there in pairs):
        return Verdict.DIFFERS
    return Verdict.NEW if any(there is None for _, there in pairs) else Verdict.SAME


def _is_there(session: FormSession, ref: str) -> bool:
    try:
        session.node(ref)
    except FormError:
        return False
    return True
