"""A walk that is open: its frozen checklist, running, with what was given to it so far."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.fieldwork import Calendar
from touchaudit.domain.hours import calendar_for
from touchaudit.domain.ids import new_id
from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.visit import Answer, Evidence, Lap, RepeatInstance, Walk
from touchaudit.errors import StorageError
from touchaudit.services.frozen import FrozenChecklist, FrozenChecklists
from touchaudit.services.walk_values import QuestionLine, SkippedLine
from touchaudit.store import checklists, queries
from touchaudit.store.database import Database
from touchaudit.xlsform import ChangeSet, FormSession, SavedSession
from touchaudit.xlsform.markdown import without_markdown

_KEPT = 8
_ABOUT = Answer | Evidence | Lap


@dataclass(frozen=True, slots=True)
class Seen:
    """A question as it was last worked out, for a touchpoint as it was then.

    ``heading`` says that it only heads a table; ``screen`` names what it is shown on together with others.
    """

    touchpoint: Touchpoint
    record: QuestionRecord
    section: str
    required: bool
    heading: bool
    screen: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """The questions that are left out, and all that these words are ``about``: they and what decided it."""

    lines: tuple[SkippedLine, ...]
    about: frozenset[str]


@dataclass(slots=True)
class LiveWalk:
    """One walk with its running checklist; answers, evidence and laps by the key of their question.

    ``hours`` are when the business is open, where that is known.
    ``seen`` holds questions by reference that nothing has changed since: one answer works out one question
    again, not the checklist. The same goes for ``lines``, what the jump list says of each as it was last
    seen, and for ``skipped``, what it says of questions that are left out.
    """

    walk: Walk
    checklist: FrozenChecklist
    session: FormSession
    answers: dict[str, Answer]
    instances: dict[str, RepeatInstance]
    evidence: dict[str, list[Evidence]] = field(default_factory=dict)
    laps: dict[str, list[Lap]] = field(default_factory=dict)
    hours: Calendar | None = None
    seen: dict[str, Seen] = field(default_factory=dict)
    lines: dict[str, tuple[Seen, int, QuestionLine]] = field(default_factory=dict)
    skipped: Skipped | None = None

    def answer(self, key: str) -> Answer:
        """Return what is known of one question, an empty answer where nothing is."""
        return self.answers.get(key) or Answer(self.walk.id, key)

    def knows(self, key: str) -> bool:
        """Return whether a question is there, skipped or not: a removed round takes its own away."""
        try:
            self.session.ref_of(key)
        except KeyError:
            return False
        return True

    def ref_of(self, key: str) -> str:
        """Return where a question stands now; "" where it is gone or skipped."""
        ref = self.session.ref_of(key) if self.knows(key) else ""
        return ref if ref in self.session.questions() else ""

    def section_label(self, ref: str) -> str:
        """Return the label of the section a question stands in; "" outside any."""
        section = next(iter(self.session.groups_of(ref)), "")
        return without_markdown(self.session.node(section).label) if section else ""

    def instance_around(self, ref: str) -> str:
        """Return the innermost repeat instance around a question; "" outside any."""
        return next((group for group in reversed(self.session.groups_of(ref)) if group.endswith("]")), "")

    def repeat_of(self, instance: str) -> tuple[str, int, int, str, bool]:
        """Return reference, number, count, label and *fixed* of the repeat that an instance belongs to."""
        repeat, _, number = instance.removesuffix("]").rpartition("[")
        siblings = [key for key in self.instances if self.session.ref_of(key).rpartition("[")[0] == repeat]
        fixed = self.session.is_counted(repeat)
        return repeat, int(number), len(siblings), self.session.node(instance).label, fixed

    def settle(self, changed: ChangeSet) -> tuple[list[object], list[object]]:
        """Return what the checklist changed by itself: the rows to store, and those to remove."""
        made: list[object] = []
        gone: list[object] = []
        for ref, value in changed.values.items():
            if self.checklist.remembers(ref):
                answer = self.answer(self.session.key_of(ref))
                made.append(replace(answer, value=value, entered=False))
        if changed.added or changed.removed:
            keys = self.session.saved().instances
            made += misplaced(self.walk.id, keys, self.instances)
            lost = self.instances.keys() - set(keys)
            gone += [self.instances[key] for key in lost]
            gone += [
                self.answers[key] for key in self.answers if any(key.startswith(f"{top}/") for top in lost)
            ]
        return made, gone

    def apply(
        self, stored: Sequence[object], removed: Sequence[object], changed: ChangeSet | None = None
    ) -> None:
        """Take over what was stored and removed, after the commit."""
        self._take_over(stored, removed)
        if changed is not None and (changed.added or changed.removed):
            self.seen.clear()
            self.skipped = None
            return
        refs = [self.session.ref_of(row.key) for row in (*stored, *removed) if isinstance(row, _ABOUT)]
        if changed is not None:
            refs += [*changed.values, *changed.relevance, *changed.other]
            if changed.relevance or (self.skipped is not None and not self.skipped.about.isdisjoint(refs)):
                self.skipped = None
        for ref in refs:
            self.seen.pop(ref, None)

    def _take_over(self, stored: Iterable[object], removed: Iterable[object]) -> None:
        for row in stored:
            match row:
                case Answer():
                    self.answers[row.key] = row
                case RepeatInstance():
                    self.instances[row.key] = row
                case Lap():
                    self.laps.setdefault(row.key, []).append(row)
                case Evidence():
                    rows = [kept for kept in self.evidence.get(row.key, ()) if kept.id != row.id]
                    self.evidence[row.key] = sorted([*rows, row], key=lambda kept: kept.position)
                case Walk():
                    self.walk = row
        for row in removed:
            match row:
                case Answer():
                    self.answers.pop(row.key, None)
                case RepeatInstance():
                    self.instances.pop(row.key, None)
                case Evidence():
                    self.evidence[row.key] = [kept for kept in self.evidence[row.key] if kept.id != row.id]


@dataclass(frozen=True, slots=True)
class WalkRows:
    """What the store holds of one walk, and when the business is open."""

    walk: Walk
    answers: Mapping[str, Answer]
    instances: tuple[RepeatInstance, ...]
    evidence: tuple[Evidence, ...]
    laps: tuple[Lap, ...] = ()
    hours: Calendar | None = None


def run(
    rows: WalkRows,
    checklist: FrozenChecklist,
    clock: Callable[[], datetime],
    language: str | None = None,
    last_saved: str | None = None,
) -> LiveWalk:
    """Set a frozen checklist going again where its stored answers left it.

    ``last_saved`` is the submission of the walk before this one, for defaults that ask for it.
    """
    instances = {row.key: row for row in sorted(rows.instances, key=lambda row: row.position)}
    values = {key: answer.value for key, answer in rows.answers.items() if answer.value}
    begun = rows.walk.started is not None
    saved = SavedSession(tuple(instances), values, None) if begun else None
    spoken = _called(language, checklist.definition.languages)
    session = FormSession(
        checklist.definition,
        now=clock,
        new_id=new_id,
        language=spoken,
        saved=saved,
        last_saved=last_saved,
    )
    live = LiveWalk(rows.walk, checklist, session, dict(rows.answers), instances, hours=rows.hours)
    for photo in sorted(rows.evidence, key=lambda row: row.position):
        live.evidence.setdefault(photo.key, []).append(photo)
    for lap in sorted(rows.laps, key=lambda row: row.at):
        live.laps.setdefault(lap.key, []).append(lap)
    return live


def _called(language: str | None, known: Iterable[str]) -> str | None:
    """Return what a checklist calls a language: "de" is "Deutsch (de)", as XLSForm has it, or just "de"."""
    return next((name for name in known if language in (name, name.rpartition("(")[2].rstrip(")"))), None)


def misplaced(
    walk_id: str, keys: Sequence[str], known: Mapping[str, RepeatInstance]
) -> Iterator[RepeatInstance]:
    """Return the rows of instances that are new, or stand elsewhere than was stored.

    Args:
        walk_id: Their walk.
        keys: All instances in their order.
        known: What is stored, by key.
    """
    for at, key in enumerate(keys):
        row = known.get(key)
        if row is None or row.position != at:
            yield RepeatInstance(walk_id, key, at)


class LiveWalks:
    """The walks used lately. One is dropped whenever what it holds may differ from the store.

    ``counts`` holds how many questions a walk has answered and how many there are, as it was last shown.
    """

    def __init__(
        self, database: Database, checklists: FrozenChecklists, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._clock = clock
        self._walks: OrderedDict[str, LiveWalk] = OrderedDict()
        self._checklists = checklists
        self.language: str | None = None
        self.counts: dict[str, tuple[int, int]] = {}

    def get(self, walk_id: str) -> LiveWalk:
        """Return an open walk.

        Raises:
            StorageError: The walk, or the checklist frozen into it, can't be read.
        """
        live = self._walks.get(walk_id)
        if live is None:
            live = self._walks[walk_id] = self._open(walk_id)
            while len(self._walks) > _KEPT:
                self._walks.popitem(last=False)
        self._walks.move_to_end(walk_id)
        return live

    def drop(self, *walk_ids: str) -> None:
        """Forget walks: the next use reads them from the store."""
        for walk_id in walk_ids:
            self._walks.pop(walk_id, None)
            self.counts.pop(walk_id, None)

    def speak(self, language: str | None) -> None:
        """Put the questions in a language from now on, where a checklist is written in it."""
        self.language = language
        self._walks.clear()
        self.counts.clear()

    def look(self, walk_id: str) -> LiveWalk:
        """Return a walk only to look at it: one that is open, or else one that is not kept."""
        return self._walks.get(walk_id) or self._open(walk_id)

    def _open(self, walk_id: str, *, first: bool = False) -> LiveWalk:
        """Set a walk going; ``first`` as if none with its checklist came before."""
        with self._database.read() as session:
            walk = queries.walk(session, walk_id)
            if walk is None:
                raise StorageError("This walk is no longer there.", todo="Go back and choose another.")
            rows = WalkRows(
                walk,
                queries.answers(session, walk_id),
                queries.instances(session, walk_id),
                queries.evidence(session, walk_id),
                queries.laps(session, walk_id),
                calendar_for(queries.walk_calendars(session, walk), walk.touchpoint_id),
            )
        checklist = self._checklists.get(walk.checklist)
        last = self._last_saved(walk) if checklist.definition.last_saved and not first else None
        return run(rows, checklist, self._clock, self.language, last)

    def _last_saved(self, walk: Walk) -> str | None:
        """Return the answers given before to the same checklist, at the same client: none of another's."""
        with self._database.read() as session:
            uses = checklists.used_in(session, [walk.checklist])
            client = next((use.client_id for use in uses if use.walk_id == walk.id), "")
            others = [use.walk_id for use in uses if use.client_id == client and use.walk_id != walk.id]
            known = [other for one in others if (other := queries.walk(session, one)) is not None]
        before = [
            other
            for other in known
            if other.started is not None and (walk.started is None or other.started < walk.started)
        ]
        if not before:
            return None
        latest = max(before, key=lambda other: (other.started or self._clock(), other.id))
        live = self._walks.get(latest.id) or self._open(latest.id, first=True)
        return live.session.submission_xml()
