"""The walk as its page shows it: made from the running checklist, with no query of its own per question."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.scoring import ItemState, time_fraction
from touchaudit.domain.stopwatch import elapsed, running
from touchaudit.domain.visit import EvidenceKind, Lap, LapKind, Mark, MomentKind, Visit, Walk
from touchaudit.services.core import Core
from touchaudit.services.live import LiveWalk, Seen, Skipped
from touchaudit.services.matrices import cell_of
from touchaudit.services.questions import answer_text, look, problem_of, standard_of
from touchaudit.services.rounds import repeat_lines, rounds_around
from touchaudit.services.screens import on_screens, title_and_hint
from touchaudit.services.walk_values import (
    ChoiceView,
    QuestionLine,
    QuestionView,
    RunningWatch,
    ScreenView,
    SkippedLine,
    StepView,
    WalkView,
)
from touchaudit.xlsform import NodeState
from touchaudit.xlsform.audit_columns import in_language
from touchaudit.xlsform.markdown import without_markdown

_SECONDS_A_QUESTION = 25
_STOPWATCH = "stopwatch"


def failed(record: QuestionRecord) -> bool:
    """Return whether an answer fell below full score."""
    item = record.item
    return item is not None and item.fraction is not None and item.fraction < 1


def missing_evidence(record: QuestionRecord) -> frozenset[str]:
    """Return which evidence the checklist demands of a poor answer and has not got ("note", "photo").

    A voice note is a note.
    """
    if not failed(record):
        return frozenset()
    told = record.note.strip() or any(file.kind is EvidenceKind.VOICE for file in record.files)
    given = {word for word, has in (("note", told), ("photo", record.photos)) if has}
    return record.wants - given


def state_of(record: QuestionRecord) -> str:
    """Return what became of a question, as the jump list says it."""
    if record.type == "note":
        return "note"
    if record.mark is not Mark.NONE:
        return record.mark.value
    if record.item is not None and record.item.state is ItemState.NOT_APPLICABLE:
        return "not_applicable"
    return "answered" if record.value else "open"


def question_lines(live: LiveWalk, touchpoint: Touchpoint) -> tuple[QuestionLine, ...]:
    """Return the jump list; notes carry the number of the question before them."""
    lines, number = [], 0
    for ref in live.session.questions():
        seen = look(live, ref, touchpoint)
        if seen.heading:
            continue
        number += seen.record.type != "note"
        known = live.lines.get(ref)
        if known is None or known[0] is not seen or known[1] != number:
            known = live.lines[ref] = (seen, number, _line(ref, number, seen))
        lines.append(known[2])
    return on_screens(lines)


def _line(ref: str, number: int, seen: Seen) -> QuestionLine:
    record = seen.record
    return QuestionLine(
        ref=ref,
        number=number,
        label=record.label,
        section=seen.section,
        state=state_of(record),
        required=seen.required,
        flagged=record.flagged,
        failed=failed(record),
        wants=missing_evidence(record),
        screen=seen.screen,
        key=record.key,
    )


def walk_view(core: Core, live: LiveWalk) -> WalkView:
    """Return a walk as a whole."""
    visit = core.visit_of(live)
    touchpoint = core.touchpoint(visit.client_id, live.walk.touchpoint_id)
    lines = question_lines(live, touchpoint)
    amending = core.amending(visit.id)
    here = live.ref_of(live.walk.here) or (lines[0].ref if lines else "")
    answered, total = core.live.counts[live.walk.id] = _counts(line.state for line in lines)
    steps = tuple(_step(core, walk, live.walk.id) for walk in core.walks(visit.id))
    return WalkView(
        walk=live.walk,
        visit=visit,
        client=core.client(visit.client_id).name,
        touchpoint=touchpoint,
        checklist=live.checklist.title,
        steps=steps,
        questions=lines,
        skipped=_skipped(live),
        here=here,
        answered=answered,
        total=total,
        visit_answered=sum(step.answered for step in steps),
        visit_total=sum(step.total for step in steps),
        minutes_left=math.ceil((total - answered) * _SECONDS_A_QUESTION / 60),
        saved=max((answer.answered for answer in live.answers.values() if answer.answered), default=None),
        languages=tuple(live.checklist.definition.languages),
        language=live.session.language,
        locked=core.is_locked(visit),
        repeats=repeat_lines(live, touchpoint),
        amending=amending.reason if amending is not None else "",
        running=tuple(_running(core, visit)),
        repeated=sum(
            moment.walk_id == live.walk.id and moment.kind is MomentKind.REPEATED
            for moment in core.moments(visit.id)
        ),
    )


def _running(core: Core, visit: Visit) -> Iterator[RunningWatch]:
    by_walk: dict[str, dict[str, list[Lap]]] = {}
    for lap in core.laps(visit.id):
        by_walk.setdefault(lap.walk_id, {}).setdefault(lap.key, []).append(lap)
    for walk_id, by_key in by_walk.items():
        for key, laps in by_key.items():
            live = core.live.get(walk_id) if running(laps) else None
            ref = live.ref_of(key) if live else ""
            if live and ref:
                yield RunningWatch(walk_id, ref, live.session.node(ref).label, tuple(laps))


def question_view(core: Core, live: LiveWalk, ref: str) -> QuestionView:
    """Return one question as it is put."""
    visit = core.visit_of(live)
    touchpoint = core.touchpoint(visit.client_id, live.walk.touchpoint_id)
    seen = look(live, ref, touchpoint)
    record = seen.record
    node = live.session.node(ref)
    answer = live.answer(record.key)
    asked = [
        known for known in live.session.questions() if look(live, known, touchpoint).record.type != "note"
    ]
    laps = tuple(live.laps.get(record.key, ()))
    stopwatch = _STOPWATCH in (node.appearance or "").split()
    return QuestionView(
        ref=ref,
        key=record.key,
        number=asked.index(ref) + 1 if ref in asked else 0,
        of=len(asked),
        section=seen.section,
        label=record.label,
        hint=without_markdown(node.hint),
        guidance=without_markdown(node.guidance),
        type=record.type,
        appearance=node.appearance or "",
        value=record.value,
        choices=_choices(live, node, record),
        parameters=dict(node.parameters),
        required=node.required,
        readonly=node.readonly,
        problem=problem_of(node, record.value),
        mark=answer.mark,
        reason=answer.reason,
        note=answer.note,
        flagged=answer.flagged,
        failed=failed(record),
        photos=record.photos,
        files=record.files,
        wants=missing_evidence(record),
        stopwatch=stopwatch,
        laps=laps,
        target=record.target,
        limit=record.limit,
        suggestion=_suggestion(core, live, laps, record, touchpoint) if stopwatch else "",
        recommendation=record.recommendation,
        answered=answer.answered,
        observed=answer.observed,
        rounds=rounds_around(live, ref, touchpoint),
        cell=cell_of(live.session, ref),
    )


def screen_view(core: Core, live: LiveWalk, refs: Sequence[str]) -> ScreenView:
    """Return the questions of one screen as they are put."""
    touchpoint = core.touchpoint(core.visit_of(live).client_id, live.walk.touchpoint_id)
    title, hint = title_and_hint(live.session, look(live, refs[0], touchpoint).screen)
    return ScreenView(title, hint, tuple(question_view(core, live, ref) for ref in refs))


def _counts(states: Iterable[str]) -> tuple[int, int]:
    """Return how many questions are answered, and how many there are."""
    asked = [state for state in states if state != "note"]
    return sum(state != "open" for state in asked), len(asked)


def _step(core: Core, walk: Walk, here: str) -> StepView:
    """Return one touchpoint of the visit; one that was not begun counts no questions yet.

    A walk is counted once, until it changes: the record of a walk costs too much for every tap on another.
    """
    touchpoint = core.touchpoint(core.visit(walk.visit_id).client_id, walk.touchpoint_id)
    counts = core.live.counts
    if walk.started is not None and walk.id not in counts:
        counts[walk.id] = _counts(state_of(record) for record in core.walk_record(walk).questions)
    answered, total = counts[walk.id] if walk.started is not None else (0, 0)
    state = "here" if walk.id == here else "done" if walk.finished else "begun" if walk.started else "open"
    return StepView(walk.id, touchpoint.name, touchpoint.channel, state, answered, total)


def _choices(live: LiveWalk, node: NodeState, record: QuestionRecord) -> tuple[ChoiceView, ...]:
    """Return the answers to choose from, with what each means and how good it is."""
    if node.choices is None:
        return ()
    columns = live.checklist.audit
    question = columns.questions.get(record.question)
    known = columns.choices_of(question) if question else {}
    best = max((choice.score or 0.0 for choice in known.values()), default=0.0)
    views = []
    for choice in node.choices:
        audit = known.get(choice.name)
        counts = record.item is not None and audit is not None and not audit.is_na and best > 0
        tone = max(0.0, (audit.score or 0.0) / best) if counts and audit else None
        meaning = in_language(audit.meaning, live.session.language or "") if audit else ""
        label = without_markdown(choice.label) or choice.name
        views.append(ChoiceView(choice.name, label, meaning, tone, choice.image))
    return tuple(views)


def _suggestion(
    core: Core, live: LiveWalk, laps: Sequence[Lap], record: QuestionRecord, touchpoint: Touchpoint
) -> str:
    """Return the stopwatch's reading in the unit of the answer, or the band it is in; "" before it ran."""
    if not any(lap.kind is not LapKind.RESET for lap in laps):
        return ""
    if record.type == "select_one":
        return _band(live, record, elapsed(laps, core.clock()), touchpoint)
    audit = live.checklist.audit.questions.get(record.question)
    reading = elapsed(laps, core.clock()) / (audit.unit if audit else 1.0)
    return f"{reading:.1f}" if record.type == "decimal" else f"{reading:.0f}"


def _band(live: LiveWalk, record: QuestionRecord, seconds: float, touchpoint: Touchpoint) -> str:
    """Return the choice worth most nearly what the time would earn; "" where there is no standard.

    Of two that are as near, the worse one: the customer waited.
    """
    standard = standard_of(touchpoint)
    if record.target is not None:
        standard = (record.target, record.target if record.limit is None else record.limit)
    views = _choices(live, live.session.node(record.ref), record)
    worths = [(view.tone, view.name) for view in views if view.tone is not None]
    if standard is None or not worths:
        return ""
    earned = time_fraction(seconds, *standard) or 0.0
    return min(worths, key=lambda worth: (round(abs(worth[0] - earned), 9), worth[0]))[1]


def _skipped(live: LiveWalk) -> tuple[SkippedLine, ...]:
    """Return the questions that an answer left out, and which answer; not those still waiting for one."""
    if live.skipped is None:
        lines, about = [], set(live.session.skipped())
        for ref in live.session.skipped():
            causes = [live.session.node(cause) for cause in live.session.causes(ref)]
            about.update(node.ref for node in causes)
            reasons = [
                f"{without_markdown(node.label)}: {answer_text(node, node.value)}"
                for node in causes
                if node.value and node.label
            ]
            if reasons:
                label = without_markdown(live.session.node(ref).label) or ref.rpartition("/")[2]
                lines.append(SkippedLine(ref, label, "; ".join(reasons)))
        live.skipped = Skipped(tuple(lines), frozenset(about))
    return live.skipped.lines
