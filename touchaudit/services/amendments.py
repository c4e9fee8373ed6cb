"""What amendments changed and what was appealed against, in the words of the questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from touchaudit.domain.record import WalkRecord
from touchaudit.domain.release import Amendment, AmendmentLine, Appeal, AppealLine
from touchaudit.domain.visit import Answer, Evidence, EvidenceKind, Moment, MomentKind, Opportunity
from touchaudit.domain.words import duration
from touchaudit.services.frozen import path_of
from touchaudit.services.live import LiveWalk
from touchaudit.services.questions import given_text
from touchaudit.store.revisions import Revision
from touchaudit.store.tables import CREATED, REMOVED

NOTHING = "–"
_ANSWER, _NOTE, _OBSERVED, _CAPTION = "Answer", "Note", "Seen before it was written down", "Caption"
_EVIDENCE = {EvidenceKind.PHOTO: "Photo", EvidenceKind.VOICE: "Voice note", EvidenceKind.FILE: "File"}
_MOMENTS = {MomentKind.REPEATED: "Had to repeat", MomentKind.MESSAGE: "Message"}
_MISSED, _THERE, _ONCE = "Missed opportunity", "there", "once"
_AS_TAKEN, _DRAWN_ON = "as it was", "drawn on"

_Difference = tuple[str, str, str, tuple[str, ...]]
"""What differs, old, new, and the fields that tell when."""


class Wording:
    """Puts changes to one visit into words.

    Args:
        walks: The visit's walks as they stand.
        run: Returns a walk with its running checklist, by id.
    """

    def __init__(self, walks: Iterable[WalkRecord], run: Callable[[str], LiveWalk]) -> None:
        self._walks = {walk.walk.id: walk for walk in walks}
        self._run = run
        self._lives: dict[str, LiveWalk] = {}

    def amendments(
        self, amendments: Sequence[Amendment], revisions: Sequence[Revision]
    ) -> tuple[AmendmentLine, ...]:
        """Return each change of each amendment, amendments and changes in the order of time."""
        known = {amendment.id: amendment for amendment in amendments}
        lines = []
        for amendment_id, group in groupby(revisions, key=lambda revision: revision.amendment_id):
            told = [line for one in group for line in self._lines(known[amendment_id], one)]
            lines += sorted(told, key=lambda line: line.at)
        return tuple(lines)

    def appeals(self, appeals: Iterable[Appeal]) -> tuple[AppealLine, ...]:
        """Return each appeal with its question and the answer as it stands."""
        return tuple(
            AppealLine(
                appeal,
                self._touchpoint(appeal.walk_id),
                self._question(appeal.walk_id, appeal.key),
                self._given(appeal.walk_id, appeal.key) or NOTHING,
            )
            for appeal in appeals
        )

    def _lines(self, amendment: Amendment, revision: Revision) -> Iterator[AmendmentLine]:
        value = revision.after or revision.before
        walk_id = value.walk_id or ""
        key = getattr(value, "key", "")
        for what, old, new, fields in self._differences(revision):
            yield AmendmentLine(
                amendment.id,
                _when(revision.times, fields),
                amendment.by,
                amendment.reason,
                walk_id,
                self._touchpoint(walk_id),
                key,
                self._question(walk_id, key) if key else "",
                what,
                old or NOTHING,
                new or NOTHING,
                amendment.closed is not None,
            )

    def _differences(self, revision: Revision) -> Iterator[_Difference]:
        match revision.after or revision.before:
            case Answer():
                yield from self._answer(revision.before, revision.after)
            case Evidence() as evidence:
                yield from _evidence(_EVIDENCE[evidence.kind], revision.before, revision.after)
            case Opportunity():
                old, new = (one.text if one else "" for one in _sides(revision))
                yield _MISSED, old, new, ("text",)
            case Moment() as moment:
                old, new = (one.text or _ONCE if one else "" for one in _sides(revision))
                yield _MOMENTS[moment.kind], old, new, ("text",)

    def _answer(self, before: Answer | None, after: Answer | None) -> Iterator[_Difference]:
        told = [self._given(one.walk_id, one.key, one) if one else "" for one in (before, after)]
        notes = [one.note.strip() if one else "" for one in (before, after)]
        delays = [_delay(one) for one in (before, after)]
        if told[0] != told[1]:
            yield _ANSWER, told[0], told[1], ("value", "mark", "reason")
        if notes[0] != notes[1]:
            yield _NOTE, notes[0], notes[1], ("note",)
        if before and after and before.observed != after.observed and delays[0] != delays[1]:
            yield _OBSERVED, delays[0], delays[1], ("observed",)

    def _given(self, walk_id: str, key: str, answer: Answer | None = None) -> str:
        """Return an answer in words: this one, or the one that stands."""
        walk, live = self._walks.get(walk_id), self._live(walk_id)
        if walk is None or live is None:
            return answer.value if answer else ""
        given = answer or live.answer(key)
        return (
            given_text(live, live.session.ref_of(key), given, walk.touchpoint)
            if live.knows(key)
            else given.value
        )

    def _question(self, walk_id: str, key: str) -> str:
        live = self._live(walk_id)
        named = live.session.node(live.session.ref_of(key)).label if live and live.knows(key) else ""
        return named or path_of(key).rpartition("/")[2]

    def _touchpoint(self, walk_id: str) -> str:
        walk = self._walks.get(walk_id)
        return walk.touchpoint.name if walk else ""

    def _live(self, walk_id: str) -> LiveWalk | None:
        if walk_id not in self._lives and walk_id in self._walks:
            self._lives[walk_id] = self._run(walk_id)
        return self._lives.get(walk_id)


def _evidence(name: str, before: Evidence | None, after: Evidence | None) -> Iterator[_Difference]:
    if before is None or after is None:
        old, new = (one.caption or _THERE if one else "" for one in (before, after))
        yield name, old, new, ()
        return
    if before.caption != after.caption:
        yield _CAPTION, before.caption, after.caption, ("caption",)
    if before.digest != after.digest:
        old, new = (_DRAWN_ON if one.original else _AS_TAKEN for one in (before, after))
        yield name, old, new, ("digest",)


def _sides(revision: Revision) -> tuple[Opportunity | Moment | None, Opportunity | Moment | None]:
    return revision.before, revision.after


def _delay(answer: Answer | None) -> str:
    """Return how long before the writing down the thing was seen."""
    if answer is None or answer.answered is None or answer.observed is None:
        return ""
    return duration(max(0.0, (answer.answered - answer.observed).total_seconds()))


def _when(times: Mapping[str, datetime], fields: Sequence[str]) -> datetime:
    """Return when the last of these fields was changed, or the value made or taken away."""
    told = [times[name] for name in fields if name in times]
    made = [at for name, at in times.items() if name in (CREATED, REMOVED)]
    return max(told or made or times.values())
