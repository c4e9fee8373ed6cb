"""A workbook as its author thinks of it: groups with questions inside, lists with choices inside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from touchaudit.xlsform.audit_columns import AuditColumns
from touchaudit.xlsform.kobo import expanded, needs_expanding
from touchaudit.xlsform.sheets import Row, Sheet

_YES = frozenset({"yes", "true", "true()"})
_BLOCK = re.compile(r"(begin|end)[ _]+(.+)")
_SELECT = re.compile(
    r"(?P<kind>(?:add )?(?:select(?:_one|_multiple| one| multiple| all that apply|1)|rank)"
    r"(?:_from_file|_external| from file| external)?)(?: prompt)?(?: from| using)?(?P<rest> .+)?",
    re.IGNORECASE,
)
_LISTLESS = re.compile(r"file|external", re.IGNORECASE)
_OR_OTHER = re.compile(r"\s+or[_ ](?:specify[_ ])?other$", re.IGNORECASE)
_OVER = re.compile(r"\s+over\s.*")
# These are answered by the phone, worked out, or only read.
UNASKED = frozenset(
    {
        "note",
        "calculate",
        "hidden",
        "start",
        "end",
        "today",
        "deviceid",
        "phonenumber",
        "simserial",
        "subscriberid",
        "username",
        "email",
        "audit",
        "start-geopoint",
        "background-audio",
        "background-geopoint",
        "csv-external",
        "xml-external",
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the survey: ``kind`` is its type in a word, ``inside`` the names of the groups around it.

    ``block`` is "begin" or "end" on the rows of groups, ``list_name`` the list of a choice.
    """

    row: Row
    kind: str
    block: str
    list_name: str
    inside: tuple[str, ...]

    @property
    def name(self) -> str:
        """The question's name."""
        return self.row["name"]

    @property
    def path(self) -> str:
        """The path below the root: ``/arriving/tidy``."""
        return "/".join(("", *self.inside, self.name))

    @property
    def is_select(self) -> bool:
        """Whether it offers choices."""
        return self.kind in ("select_one", "select_multiple", "rank")

    @property
    def is_asked(self) -> bool:
        """Whether a person answers it."""
        return not self.block and self.kind not in UNASKED and not self.is_worked_out

    @property
    def is_worked_out(self) -> bool:
        """Whether a calculation stands in for an answer: with no label nobody sees the question."""
        shown = any(column.split("::")[0] in ("label", "hint") for column in self.row.cells)
        return bool(self.row["calculation"]) and not shown


@dataclass(frozen=True)
class Outline:
    """The rows of a workbook that count, in order; rows switched off by ``disabled`` are left out.

    ``audit`` holds the audit columns where they could be read. ``strict`` says that no row may be longer
    than its header, as in Markdown.
    """

    lines: tuple[Line, ...]
    lists: Mapping[str, tuple[Row, ...]]
    settings: Mapping[str, str]
    sheets: Mapping[str, Sheet]
    audit: AuditColumns | None = None
    unclosed: tuple[Line, ...] = ()
    unopened: tuple[Line, ...] = ()
    was_expanded: bool = False
    strict: bool = False

    @classmethod
    def of(
        cls, sheets: Mapping[str, Sheet], audit: AuditColumns | None = None, *, strict: bool = False
    ) -> Outline:
        """Read the outline of a workbook, Kobo's blocks expanded."""
        plain = expanded(sheets)
        nesting = _Nesting()
        survey = plain.get("survey")
        lines = tuple(nesting.walk(survey.rows if survey else ()))
        lists: dict[str, list[Row]] = {}
        choices = plain.get("choices")
        for row in choices.rows if choices else ():
            lists.setdefault(row["list_name"], []).append(row)
        settings = plain.get("settings")
        cells = settings.rows[0].cells if settings and settings.rows else {}
        frozen = {name: tuple(rows) for name, rows in lists.items()}
        return cls(
            lines,
            frozen,
            cells,
            plain,
            audit,
            tuple(nesting.open),
            tuple(nesting.stray),
            needs_expanding(sheets),
            strict,
        )

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Line, ...]]:
        """The rows that have a name, by it."""
        found: dict[str, list[Line]] = {}
        for line in self.lines:
            if line.name and line.block != "end":
                found.setdefault(line.name, []).append(line)
        return {name: tuple(lines) for name, lines in found.items()}

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """The row of each path below the root."""
        return {line.path: line.row.number for line in self.lines if line.name and line.block != "end"}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages of its labels and hints, in order of their columns."""
        found: dict[str, None] = {}
        for name in ("survey", "choices"):
            for column in self.sheets[name].columns if name in self.sheets else ():
                base, _, language = column.partition("::")
                if base in ("label", "hint") and language:
                    found[language] = None
        return tuple(found)

    @cached_property
    def moved(self) -> Mapping[int, int]:
        """The rows of the survey that stand elsewhere once Kobo's blocks are expanded: from there to here."""
        survey = self.sheets.get("survey")
        if survey is None or not self.was_expanded:
            return {}
        return {place: row.number for place, row in enumerate(survey.rows, start=2)}

    @property
    def asked(self) -> Iterator[Line]:
        """Walk the questions that a person answers."""
        return (line for line in self.lines if line.is_asked)


class _Nesting:
    """Keeps track of the groups that are open."""

    def __init__(self) -> None:
        self.open: list[Line] = []
        self.stray: list[Line] = []

    def walk(self, rows: tuple[Row, ...]) -> Iterator[Line]:
        for row in rows:
            if not row["type"] or row["disabled"].lower() in _YES:
                continue
            yield self._line(row)

    def _line(self, row: Row) -> Line:
        written = " ".join(row["type"].split())
        inside = tuple(one.name for one in self.open)
        block = _BLOCK.fullmatch(_OVER.sub("", written.lower()))
        if block is None:
            kind, list_name = kind_and_list(written)
            return Line(row, kind, "", list_name, inside)
        line = Line(row, block[2], block[1], "", inside)
        if block[1] == "begin":
            self.open.append(line)
        elif self.open and self.open[-1].kind == block[2]:
            self.open.pop()
        else:
            self.stray.append(line)
        return line


def kind_and_list(written: str) -> tuple[str, str]:
    """Return the plain type of a cell, and its list: ``select one from x`` → ``select_one``, ``x``."""
    match = _SELECT.fullmatch(written)
    if match is None:
        return written, ""
    kind, rest = match["kind"].lower(), _OR_OTHER.sub("", (match["rest"] or "").strip())
    plain = "rank" if "rank" in kind else "select_one"
    plain = "select_multiple" if "multiple" in kind or "all that" in kind else plain
    return plain, "" if _LISTLESS.search(kind) else rest
