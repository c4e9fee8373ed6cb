"""From a running checklist to the questions of the record: wording, answer, item score, evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.record import QuestionRecord, WalkRecord
from touchaudit.domain.scoring import Item, ItemState, score_walk
from touchaudit.domain.standards import begun, counted_seconds
from touchaudit.domain.visit import Answer, Evidence, EvidenceKind, Mark
from touchaudit.domain.words import duration
from touchaudit.saying import Saying
from touchaudit.services.frozen import path_of
from touchaudit.services.live import LiveWalk, Seen
from touchaudit.services.screens import heads, is_heading, screen_of
from touchaudit.xlsform import NodeState
from touchaudit.xlsform.audit_columns import QuestionAudit, in_language
from touchaudit.xlsform.items import ScoreRule, explain, fraction_of, rule_of, seconds_of
from touchaudit.xlsform.markdown import without_markdown

_BY_CONTROL = {
    "select1": "select_one",
    "select": "select_multiple",
    "rank": "rank",
    "range": "range",
    "trigger": "acknowledge",
}
_BY_TYPE = {
    "int": "integer",
    "integer": "integer",
    "long": "integer",
    "decimal": "decimal",
    "date": "date",
    "time": "time",
    "dateTime": "dateTime",
    "geopoint": "geopoint",
    "geotrace": "geotrace",
    "geoshape": "geoshape",
    "barcode": "barcode",
}
_UPLOADS = ("image", "audio", "video")
# A date and time as a person reads it; its seconds and zone stay in the value.
_PLAIN: Mapping[str, Callable[[str], str]] = {
    "dateTime": lambda value: value.replace("T", " ", 1)[:16],
    "time": lambda value: value[:5],
}
_MARKED = {Mark.NOT_APPLICABLE: ItemState.NOT_APPLICABLE, Mark.NOT_OBSERVED: ItemState.NOT_OBSERVED}


def type_of(node: NodeState) -> str:
    """Return the XLSForm type of a question: how it is put to a person."""
    if is_heading(node):
        return "note"
    if node.control in _BY_CONTROL:
        return _BY_CONTROL[node.control]
    if node.control == "upload":
        kind = (node.mediatype or "").partition("/")[0]
        return kind if kind in _UPLOADS else "file"
    plain = _BY_TYPE.get(node.type or "", "text")
    return "note" if node.readonly and plain == "text" else plain


def answer_text(node: NodeState, value: str) -> str:
    """Return an answer in words: the labels of what was chosen, a moment without its seconds."""
    if not value or node.choices is None:
        plain = "OK" if value and node.control == "trigger" else value
        return _PLAIN.get(node.type or "", str)(plain)
    labels = {choice.name: without_markdown(choice.label) or choice.name for choice in node.choices}
    if node.control == "select1":
        return labels.get(value, value)
    joint = " > " if node.control == "rank" else ", "
    return joint.join(labels.get(name, name) for name in value.split())


def standard_of(touchpoint: Touchpoint) -> tuple[float, float] | None:
    """Return target and limit of a touchpoint in seconds, where it has a service standard."""
    standard = touchpoint.standard
    return (standard.target, standard.limit) if standard else None


def rule_for(live: LiveWalk, path: str, touchpoint: Touchpoint) -> ScoreRule | None:
    """Return how a question is scored in this walk; None where it carries no score.

    A weight of 0 is shown and not scored; what is critical counts all the same.
    """
    audit = live.checklist.audit
    question = audit.questions.get(path)
    if question is None or (question.weight == 0 and question.critical is None):
        return None
    return rule_of(question, audit.choices_of(question), standard_of(touchpoint))


def item_for(rule: ScoreRule, audit: QuestionAudit, answer: Answer, section: str) -> Item:
    """Return the scored item of one question as it stands."""
    state, fraction = _MARKED.get(answer.mark), None
    if state is None and not answer.value:
        state = ItemState.UNANSWERED
    if state is None:
        # Without points of its own ("other", "nobody there") an answer leaves both sums.
        fraction = fraction_of(rule, answer.value)
        state = ItemState.NOT_APPLICABLE if fraction is None else ItemState.ANSWERED
    return Item(answer.key, section, audit.weight, fraction, state, audit.critical, audit.bonus)


def given_text(live: LiveWalk, ref: str, answer: Answer | None, touchpoint: Touchpoint) -> str:
    """Return what was given to a question in words, a mark with its reason; "" for nothing."""
    if answer is None:
        return ""
    if answer.mark is Mark.NOT_APPLICABLE:
        return "Does not apply"
    if answer.mark is Mark.NOT_OBSERVED:
        return f"Not observed: {answer.reason}" if answer.reason else "Not observed"
    path, node = path_of(ref), live.session.node(ref)
    audit = live.checklist.audit.questions.get(path) or QuestionAudit(path, 0, type_of(node))
    seconds = _seconds(audit, rule_for(live, path, touchpoint), answer.value)
    return answer_text(node, answer.value) if seconds is None else duration(seconds)


def _seconds(audit: QuestionAudit, rule: ScoreRule | None, value: str) -> float | None:
    """Return a timed answer in seconds; None for any other."""
    timed = audit.timed or audit.role == "wait" or (rule is not None and rule.kind == "time")
    return seconds_of(audit, value) if timed else None


@dataclass(frozen=True, slots=True)
class _Judged:
    """An answer as it is judged: by which rule (None for none), and in seconds where it is a time.

    ``counted`` are its open seconds where only these are judged: they are the value of ``answer`` then.
    """

    rule: ScoreRule | None
    answer: Answer
    seconds: float | None
    counted: float | None

    def standard(self, audit: QuestionAudit) -> tuple[float | None, float | None]:
        """Return target and limit: those that a time is judged by, else the question's own."""
        rule = self.rule
        return (rule.target, rule.limit) if rule and rule.kind == "time" else (audit.target, audit.limit)

    def item(self, audit: QuestionAudit, section: str) -> Item | None:
        """Return the scored item; None for a question that carries no score."""
        return item_for(self.rule, audit, self.answer, section) if self.rule else None

    def why(self) -> str:
        """Return what the answer earned, in words, "" for nothing; a time in open hours says so."""
        if self.rule is None or self.answer.mark:
            return ""
        said = explain(self.rule, self.answer.value)
        return said if self.counted is None else Saying("{time}, in business hours", time=said)


def _judge(live: LiveWalk, audit: QuestionAudit, touchpoint: Touchpoint, answer: Answer) -> _Judged:
    rule = rule_for(live, audit.path, touchpoint)
    seconds = _seconds(audit, rule, answer.value)
    counted = _counted(live, audit, touchpoint, answer, seconds)
    if counted is None:
        return _Judged(rule, answer, seconds, None)
    in_seconds = replace(rule, unit=1.0) if rule else None
    return _Judged(in_seconds, replace(answer, value=repr(counted)), seconds, counted)


def question_record(live: LiveWalk, node: NodeState, touchpoint: Touchpoint) -> QuestionRecord:
    """Return one question of a walk with all that was given to it."""
    path, key, value = path_of(node.ref), live.session.key_of(node.ref), node.value or ""
    audit = live.checklist.audit.questions.get(path) or QuestionAudit(path, 0, type_of(node))
    answer = live.answer(key)
    section = path_of(next(iter(live.session.groups_of(node.ref)), ""))
    judged = _judge(live, audit, touchpoint, replace(answer, value=value))
    target, limit = judged.standard(audit)
    photos, files = _sorted(live.evidence.get(key, ()))
    return QuestionRecord(
        key=key,
        question=path,
        label=without_markdown(node.label) or path.rpartition("/")[2],
        section=section,
        type=type_of(node),
        value=value,
        answer=_kept(files) or _words(node, value, judged.seconds),
        item=judged.item(audit, section),
        why=judged.why(),
        role=audit.role,
        dimension=audit.dimension,
        recommendation=in_language(audit.recommendation, live.session.language or ""),
        owner=audit.owner or touchpoint.owner_role,
        effort=audit.effort_days,
        mark=answer.mark,
        note=answer.note,
        reason=answer.reason,
        flagged=answer.flagged,
        wants=audit.evidence,
        seconds=judged.seconds,
        target=target,
        limit=limit,
        answered=answer.answered,
        observed=answer.observed,
        photos=photos,
        files=files,
        steps=_steps(live, node, path),
        counted=judged.counted,
        ref=node.ref,
        required=node.required,
        problem=problem_of(node, value),
    )


def _sorted(kept: Sequence[Evidence]) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    """Return the photos, and the recordings and documents."""
    photos = tuple(one for one in kept if one.kind is EvidenceKind.PHOTO)
    return photos, tuple(one for one in kept if one.kind is not EvidenceKind.PHOTO)


def _words(node: NodeState, value: str, seconds: float | None) -> str:
    return answer_text(node, value) if seconds is None else duration(seconds)


def _counted(
    live: LiveWalk, audit: QuestionAudit, touchpoint: Touchpoint, answer: Answer, seconds: float | None
) -> float | None:
    """Return the open seconds of a time, where its touchpoint's standard counts no others; else None."""
    standard = touchpoint.standard
    by_hours = standard is not None and standard.business_hours and audit.target is None
    if seconds is None or not by_hours or live.hours is None:
        return None
    start = begun(seconds, answer.observed, answer.answered)
    return None if start is None else counted_seconds(seconds, live.hours, start)


def problem_of(node: NodeState, value: str) -> str:
    """Return what is wrong with an answer, in the checklist's own words where it has some."""
    if value and not node.constraint_ok:
        return node.constraint_message or Saying("This answer is not allowed here.")
    return ""


def _kept(files: Sequence[Evidence]) -> str:
    """Return the names that files had where they came from."""
    return ", ".join(file.caption for file in files)


def _steps(live: LiveWalk, node: NodeState, path: str) -> int:
    """Return how many answers a question offers to choose one from, 0 where it is no choice of one."""
    if node.control == "range":
        start, end, step = (_number(node.parameters.get(name, "")) for name in ("start", "end", "step"))
        return round((end - start) / step) + 1 if step > 0 else 0
    if node.control != "select1" or node.choices is None:
        return 0
    audit = live.checklist.audit.questions.get(path)
    known = live.checklist.audit.choices_of(audit) if audit else {}
    return sum(not (known[choice.name].is_na if choice.name in known else False) for choice in node.choices)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def look(live: LiveWalk, ref: str, touchpoint: Touchpoint) -> Seen:
    """Return a question as it stands, worked out again only if something changed it."""
    seen = live.seen.get(ref)
    if seen is None or (seen.touchpoint is not touchpoint and seen.touchpoint != touchpoint):
        node = live.session.node(ref)
        record = question_record(live, node, touchpoint)
        heading, screen = heads(live.session, node), screen_of(live.session, node)
        section = live.section_label(ref)
        seen = live.seen[ref] = Seen(touchpoint, record, section, node.required, heading, screen)
    return seen


def _record(live: LiveWalk, ref: str, touchpoint: Touchpoint) -> QuestionRecord:
    """Return the record of a question; what only a page shows of it is not worked out."""
    seen = live.seen.get(ref)
    if seen is not None and seen.touchpoint == touchpoint:
        return seen.record
    return question_record(live, live.session.node(ref), touchpoint)


def walk_record(live: LiveWalk, touchpoint: Touchpoint) -> WalkRecord:
    """Return a whole walk: its questions in the order they are put, and its score."""
    questions = tuple(_record(live, ref, touchpoint) for ref in live.session.questions())
    audit = live.checklist.audit
    weights = {path: section.weight for path, section in audit.sections.items() if section.weight is not None}
    sections = {question.section: "" for question in questions}
    language = live.session.language or ""
    for path in sections:
        known = audit.sections.get(path)
        sections[path] = in_language(known.label, language) if known else ""
    items = [question.item for question in questions if question.item is not None]
    return WalkRecord(
        live.walk, touchpoint, live.checklist.title, questions, sections, score_walk(items, weights)
    )
