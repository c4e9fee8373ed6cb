"""From a checklist to its print: questions numbered, points and logic put into words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from touchaudit.domain import words
from touchaudit.domain.client import Channel
from touchaudit.errors import FormError
from touchaudit.reports.checklist_model import Asked, Heading, Option, Part, Preview
from touchaudit.saying import Saying
from touchaudit.services.questions import type_of
from touchaudit.xlsform import FormDefinition, FormSession
from touchaudit.xlsform.audit_columns import AuditColumns, QuestionAudit, in_language, language_code
from touchaudit.xlsform.items import ScoreRule, rule_of
from touchaudit.xlsform.lint.outline import Line, Outline
from touchaudit.xlsform.lint.plain import Speaker
from touchaudit.xlsform.lint.scoring import is_scored
from touchaudit.xlsform.lint.summary import SectionSummary, Summary, summarise
from touchaudit.xlsform.markdown import without_markdown
from touchaudit.xlsform.sheets import Row

_KINDS = {
    "integer": "A whole number",
    "int": "A whole number",
    "decimal": "A number",
    "text": "In words",
    "string": "In words",
    "date": "A day",
    "time": "A time of day",
    "datetime": "A day and a time",
    "image": "A photo",
    "photo": "A photo",
    "audio": "A recording",
    "video": "A film",
    "file": "A file",
    "geopoint": "A place",
    "barcode": "A code, scanned or typed",
    "acknowledge": "A tick",
    "trigger": "A tick",
    "calculate": "Worked out",
    "note": "",
}
_SILENT = frozenset({"calculate", "hidden", "audit", "csv-external", "xml-external"})
_YES = frozenset({"yes", "true", "true()"})


def preview_of(
    outline: Outline, audit: AuditColumns, title: str, made: datetime, language: str = ""
) -> Preview:
    """Return the print of a workbook, in its default language unless another is asked for.

    Raises:
        FormError: It isn't written in that language.
    """
    language = _spoken(outline, language)
    summary = summarise(outline, audit, title)
    code = language_code(language) if language else "en"
    return Preview(
        title=title,
        kicker="Checklist",
        lead="",
        facts=tuple(_facts(outline, summary)),
        parts=tuple(_Parts(outline, audit, language, summary).parts()),
        language=code if len(code) <= 3 else "en",
        made=made,
    )


def _spoken(outline: Outline, wanted: str) -> str:
    """Return a language as the workbook heads it: ``de`` → ``Deutsch (de)``."""
    if not wanted:
        return outline.settings.get("default_language", "") or next(iter(outline.languages), "")
    for known in outline.languages:
        if wanted.lower() in (known.lower(), language_code(known)):
            return known
    there = words.listing(outline.languages) if outline.languages else Saying("one language without a name")
    raise FormError(
        [Saying("The checklist isn't written in “{wanted}”; there is {there}.", wanted=wanted, there=there)]
    )


def preview_of_xform(definition: FormDefinition, made: datetime) -> Preview:
    """Return the print of a form that came without a workbook: no points, and no logic in words."""
    session = FormSession(definition)
    refs = sorted((*session.questions(), *session.skipped()), key=[*session.nodes()].index)
    entries = []
    for number, ref in enumerate(refs, start=1):
        node = session.node(ref)
        options = tuple(
            Option(choice.label or choice.name, name=choice.name) for choice in node.choices or ()
        )
        entries.append(
            Asked(
                str(number),
                without_markdown(node.label),
                "" if options else "Answer",
                without_markdown(node.hint),
                options,
                several=node.control == "select",
                path=ref[ref.index("/", 1) :],
                kind=type_of(node),
                appearance=node.appearance or "",
                needed=node.required,
            )
        )
    count = words.plural(len(refs), "question", "questions")
    parts = (Part("", "", tuple(entries)),)
    return Preview(definition.title, "Checklist", "", (count,), parts, "en", made)


def _facts(outline: Outline, summary: Summary) -> Iterator[str]:
    channels = {channel.value: words.channel_word(channel) for channel in Channel}
    channel = outline.settings.get("channel", "")
    yield words.plural(summary.questions, "question", "questions")
    yield f"{summary.scored} scored, {words.number(summary.points)} points"
    if summary.critical:
        yield words.plural(summary.critical, "knock-out", "knock-outs")
    yield f"about {summary.minutes} min"
    if channel:
        yield channels.get(channel, channel)
    if outline.settings.get("version"):
        yield f"version {outline.settings['version']}"
    if len(summary.languages) > 1:
        yield f"in {words.listing(language.split(' (')[0] for language in summary.languages)}"


class _Parts:
    """Walks the survey and puts each row into words."""

    def __init__(self, outline: Outline, audit: AuditColumns, language: str, summary: Summary) -> None:
        self._outline = outline
        self._audit = audit
        self._language = language
        self._summaries = list(summary.sections)
        asked = [line for line in outline.lines if not line.block and line.kind not in _SILENT]
        self._numbers = {line.path: str(number) for number, line in enumerate(asked, start=1)}
        self._names = {line.name: self._name(line) for line in outline.lines if line.name and not line.block}
        labels = {line.name: self._labels(line.list_name) for line in outline.lines if line.is_select}
        self._speaker = Speaker(self._names, labels)

    def parts(self) -> Iterator[Part]:
        """Walk the sections; questions outside any come as parts without a name."""
        entries: list[Asked | Heading] = []
        head: Line | None = None
        for line in self._outline.lines:
            if line.inside[:1] and line.block != "end":
                entries += self._inner(line)
                continue
            if line.block or not head:
                if entries and (line.block or head):
                    yield self._part(head, entries)
                    entries = []
                head = line if line.block == "begin" else None
            if not line.block:
                entries += self._inner(line)
        if entries:
            yield self._part(head, entries)

    def _part(self, head: Line | None, entries: list[Asked | Heading]) -> Part:
        figures = self._figures(head)
        note = []
        if figures is not None:
            note.append(words.plural(figures.questions, "question", "questions"))
            if figures.scored:
                note.append(f"{words.number(figures.points)} points")
            if figures.weight is not None:
                note.append(f"counts {words.number(figures.weight)}")
        if head is not None:
            note += self._when(head)
        label = self._text(head.row, "label") if head else ""
        return Part(label, " · ".join(note), tuple(entries), *(_rounds(head) if head else ()))

    def _figures(self, head: Line | None) -> SectionSummary | None:
        default = self._outline.settings.get("default_language", "")
        label = in_language(_texts(head.row, "label"), default) if head else ""
        return next((one for one in self._summaries if one.label == label), None)

    def _inner(self, line: Line) -> Iterator[Asked | Heading]:
        if line.block == "begin":
            said = [self._how_often(line)] if line.kind == "repeat" else []
            note = " · ".join([*said, *self._when(line)])
            yield Heading(self._text(line.row, "label") or line.name, note, *_rounds(line))
        elif not line.block and line.kind not in _SILENT:
            yield self._asked(line)

    def _asked(self, line: Line) -> Asked:
        question = self._question(line)
        rule = self._rule(question) if question else None
        options = tuple(self._options(line, rule))
        return Asked(
            number=self._numbers[line.path],
            label=self._text(line.row, "label") or line.name,
            answer="" if options else self._answer(line, question),
            hint=self._text(line.row, "hint"),
            options=options,
            several=line.kind == "select_multiple",
            facts=tuple(self._counts(line, question, rule)),
            logic=tuple(self._logic(line)),
            mend=in_language(question.recommendation, self._language) if question and rule else "",
            path=line.path,
            kind=line.kind.lower(),
            appearance=line.row["appearance"],
            needed=line.row["required"].lower() in _YES,
            scale=question.scale if question else None,
            time=(question.target, question.limit) if question and question.timed else None,
        )

    def _question(self, line: Line) -> QuestionAudit | None:
        root = self._outline.settings.get("name", "data")
        return self._audit.questions.get(f"/{root}{line.path}")

    def _rule(self, question: QuestionAudit) -> ScoreRule | None:
        if not is_scored(self._outline, question):
            return None
        return rule_of(question, self._audit.choices_of(question), standard=(0.0, 0.0))

    def _options(self, line: Line, rule: ScoreRule | None) -> Iterator[Option]:
        choices = self._audit.choices.get(line.list_name, {})
        for row in self._outline.lists.get(line.list_name, ()) if line.is_select else ():
            choice = choices.get(row["name"])
            meaning = in_language(choice.meaning, self._language) if choice else ""
            name = row["name"]
            yield Option(self._text(row, "label") or name, _earns(name, rule), meaning, name)

    def _answer(self, line: Line, question: QuestionAudit | None) -> str:
        if line.kind == "range" and question is not None and question.scale is not None:
            start, end, _ = question.scale
            return f"From {words.number(start)} to {words.number(end)}"
        if question is not None and question.timed:
            return "By stopwatch"
        return _KINDS.get(line.kind.lower(), line.kind)

    def _counts(self, line: Line, question: QuestionAudit | None, rule: ScoreRule | None) -> Iterator[str]:
        if line.row["required"].lower() in _YES:
            yield "needed"
        if question is None:
            return
        if rule is not None:
            yield f"counts {words.number(question.weight)}" + (" extra" if question.bonus else "")
            if rule.kind == "time" and question.target is not None:
                limit = question.target if question.limit is None else question.limit
                yield f"full up to {words.duration(question.target)}, none from {words.duration(limit)}"
        if question.critical is not None:
            below = "" if question.critical == 1 else f" below {words.percent(question.critical)}"
            yield f"knock-out{below}"
        if question.evidence and rule is not None:
            yield f"{words.listing(sorted(question.evidence))} if it falls short"

    def _logic(self, line: Line) -> Iterator[str]:
        yield from (text[0].upper() + text[1:] for text in self._when(line))
        if line.row["constraint"]:
            message = self._text(line.row, "constraint_message")
            yield message or f"Taken if {self._speaker.say(line.row['constraint'], line.name)}."
        if line.row["calculation"]:
            yield "Worked out from other answers."

    def _how_often(self, line: Line) -> str:
        count = line.row["repeat_count"]
        named = self._names.get(count.removeprefix("${").removesuffix("}"))
        return f"asked as often as {named} says" if named else f"asked {count or 'as often as needed'}"

    def _when(self, line: Line) -> list[str]:
        relevant = line.row["relevant"]
        return [f"asked if {self._speaker.say(relevant, line.name)}"] if relevant else []

    def _name(self, line: Line) -> str:
        number = self._numbers.get(line.path)
        return f"no. {number}" if number else f"“{self._text(line.row, 'label') or line.name}”"

    def _labels(self, list_name: str) -> Mapping[str, str]:
        rows = self._outline.lists.get(list_name, ())
        return {row["name"]: self._text(row, "label") or row["name"] for row in rows}

    def _text(self, row: Row, base: str) -> str:
        return without_markdown(in_language(_texts(row, base), self._language))


def _rounds(line: Line) -> tuple[str, int]:
    """Return path and fixed number of a repeat; "" and 0 for a plain group."""
    count = line.row["repeat_count"]
    repeats = line.kind == "repeat"
    return (line.path, int(count) if count.isdecimal() else 0) if repeats else ("", 0)


def _texts(row: Row, base: str) -> dict[str, str]:
    parts = ((column.partition("::"), text) for column, text in row.cells.items())
    return {language: text for (name, _, language), text in parts if name == base}


def _earns(name: str, rule: ScoreRule | None) -> str:
    if rule is None:
        return ""
    if name in rule.not_applicable:
        return "does not count"
    points = rule.points.get(name)
    return "" if points is None else words.number(points)
