"""What the walk shows: frozen values, ready to be put on screen, with the ids that gestures need.

Scores are unrounded, 0–100, and None where nothing was scored; times are aware.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from touchaudit.domain.client import Channel, Touchpoint
from touchaudit.domain.visit import Evidence, Lap, Mark, Visit, Walk


@dataclass(frozen=True, slots=True)
class StepView:
    """One touchpoint in the list beside the walk; ``state`` is "done", "here", "begun" or "open"."""

    walk_id: str
    touchpoint: str
    channel: Channel
    state: str
    answered: int
    total: int


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question in the jump list.

    ``state`` is "answered", "open", "not_applicable", "not_observed" or "note" (nothing to answer);
    ``section`` is the label of its section; ``failed`` says that it fell below full score; ``wants`` names
    the evidence still missing ("note", "photo"). Neighbours with the same ``screen`` are shown together.
    """

    ref: str
    number: int
    label: str
    section: str
    state: str
    required: bool
    flagged: bool
    failed: bool
    wants: frozenset[str]
    screen: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class SkippedLine:
    """One question the checklist left out, and because of what."""

    ref: str
    label: str
    why: str


@dataclass(frozen=True, slots=True)
class RepeatLine:
    """A part of the checklist that is filled once for each thing met, such as each hand-over.

    ``fixed`` says that the checklist itself decides how many there are.
    """

    ref: str
    label: str
    count: int
    fixed: bool


@dataclass(frozen=True, slots=True)
class RunningWatch:
    """A stopwatch that runs: at which question, and the presses that tell its time."""

    walk_id: str
    ref: str
    label: str
    laps: tuple[Lap, ...]


@dataclass(frozen=True, slots=True)
class WalkView:
    """One walk as a whole. ``here`` is the reference of the question to show ("" where there is none).

    ``amending`` is why a final visit is being changed, "" where it is not; ``running`` are the stopwatches
    that run now, anywhere in the visit; ``repeated`` counts how often the customer had to say it again here.
    """

    walk: Walk
    visit: Visit
    client: str
    touchpoint: Touchpoint
    checklist: str
    steps: tuple[StepView, ...]
    questions: tuple[QuestionLine, ...]
    skipped: tuple[SkippedLine, ...]
    here: str
    answered: int
    total: int
    visit_answered: int
    visit_total: int
    minutes_left: int
    saved: datetime | None
    languages: tuple[str, ...]
    language: str | None
    locked: bool
    repeats: tuple[RepeatLine, ...] = ()
    amending: str = ""
    running: tuple[RunningWatch, ...] = ()
    repeated: int = 0

    def beside(self, ref: str) -> tuple[str, ...]:
        """Return the questions on the screen of this one, in order: most often just itself."""
        refs = [line.ref for line in self.questions]
        if ref not in refs:
            return ()
        first = last = refs.index(ref)
        screen = self.questions[first].screen
        while screen and first > 0 and self.questions[first - 1].screen == screen:
            first -= 1
        while screen and last + 1 < len(refs) and self.questions[last + 1].screen == screen:
            last += 1
        return tuple(refs[first : last + 1])

    def top_of_screen(self, ref: str) -> str:
        """Return where the screen of a question starts: its first question, past what is only read."""
        together = self.beside(ref)
        asked = (line.ref for line in self.questions if line.ref in together and line.state != "note")
        return next(asked, ref)


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """One answer to choose. ``tone`` is its share (0–1) of the best points, None where nothing is scored."""

    name: str
    label: str
    meaning: str = ""
    tone: float | None = None
    image: str = ""


@dataclass(frozen=True, slots=True)
class RoundView:
    """One round of a repeat; ``title`` is its first answer in words, "" while it has none."""

    ref: str
    title: str


@dataclass(frozen=True, slots=True)
class RoundsView:
    """The rounds of a repeat around a question: that of ``number``, from 1, is the one it stands in.

    ``fixed`` says that the checklist itself decides how many there are.
    """

    repeat: str
    label: str
    number: int
    rounds: tuple[RoundView, ...]
    fixed: bool


@dataclass(frozen=True, slots=True)
class CellView:
    """Where a question stands in a ``matrix``: ``row`` and ``column`` by name, and in words."""

    matrix: str
    row: str
    row_label: str
    column: str
    column_label: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question as it is put.

    ``type`` is the XLSForm type: select_one, select_multiple, rank, integer, decimal, range, text, date,
    time, dateTime, note, acknowledge, image, audio, video, file, geopoint, geotrace, geoshape, barcode.
    ``problem`` is the message to show (constraint or required), empty where all is well. ``suggestion`` is
    what the stopwatch suggests as the value; it never answers by itself. ``rounds`` are those of the repeats
    around the question, outermost first; ``cell`` is its place in a matrix, None outside any.
    """

    ref: str
    key: str
    number: int
    of: int
    section: str
    label: str
    hint: str
    guidance: str
    type: str
    appearance: str
    value: str
    choices: tuple[ChoiceView, ...] = ()
    parameters: Mapping[str, str] = field(default_factory=dict)
    required: bool = False
    readonly: bool = False
    problem: str = ""
    mark: Mark = Mark.NONE
    reason: str = ""
    note: str = ""
    flagged: bool = False
    failed: bool = False
    photos: tuple[Evidence, ...] = ()
    files: tuple[Evidence, ...] = ()
    wants: frozenset[str] = frozenset()
    stopwatch: bool = False
    laps: tuple[Lap, ...] = ()
    target: float | None = None
    limit: float | None = None
    suggestion: str = ""
    recommendation: str = ""
    answered: datetime | None = None
    observed: datetime | None = None
    rounds: tuple[RoundsView, ...] = ()
    cell: CellView | None = None


@dataclass(frozen=True, slots=True)
class ScreenView:
    """Questions that are shown together, in order; ``title`` is "" where the checklist gives none."""

    title: str
    hint: str
    questions: tuple[QuestionView, ...]
