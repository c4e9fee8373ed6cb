"""Checks of expressions: what can't be read, and what phones and web forms read differently.

JavaRosa (ODK Collect, KoboCollect) and the web forms (Enketo, ODK Web Forms) disagree on dates in
quotation marks, on ``number()`` of a date, on halves below zero and on parts of XPath that phones lack.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass

from touchaudit.xlsform.lint.outline import Line, Outline
from touchaudit.xlsform.lint.remark import Remark, survey
from touchaudit.xlsform.lint.structure import mentioned
from touchaudit.xlsform.patterns import PatternError, matcher
from touchaudit.xlsform.xpath import functions
from touchaudit.xlsform.xpath.ast import (
    Call,
    Compare,
    Expression,
    Filter,
    NameTest,
    Negate,
    Number,
    Path,
    Product,
    Step,
    Sum,
    Text,
)
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.parser import parse
from touchaudit.xlsform.xpath.registry import FUNCTIONS

__all__ = ["CHECKS", "functions"]

_COLUMNS = (
    "relevant",
    "constraint",
    "calculation",
    "required",
    "read_only",
    "readonly",
    "repeat_count",
    "choice_filter",
    "default",
)
_PLAIN = frozenset({"", "yes", "no", "true", "false"})
ROOT = "touchaudit-question"
"""Stands for the way to a question that is only named."""
_REFERENCE = re.compile(r"\$\{\s*(?:last-saved#)?([^}\s]+)\s*\}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(T.*)?")
_CALLS = re.compile(r"[\w-]+\(")
_DATES = frozenset({"date", "datetime", "dateTime", "time", "today", "start", "end"})
_DATE_CALLS = frozenset({"today", "now", "date", "date-time"})
_PHONE_AXES = frozenset({"child", "self", "parent", "attribute"})
_ORDER = frozenset({"<", "<=", ">", ">="})

_QUOTES = " Use straight quotation marks (') instead of curly ones."
_NO_QUESTION = "there is no question “{name}”{hint}; write a name as it stands in column name."
_MEANT = " (did you mean {close}?)"
_NO_FUNCTION = "there is no function {name}(){hint}; choose one that XForms know."
_ARGUMENTS = "{name}() can't take {count} arguments; see what it takes in the XForms list of functions."
_QUOTED_DATE = (
    "phones take {literal} for text and find it neither earlier nor later than a date; write date({literal})."
)
_NUMBER_OF_DATE = "phones and web forms make different numbers of a date; write decimal-date-time(…)."
_DATE_OF_NUMBER = "phones and web forms make different dates of a number; write date('2026-12-31')."
_ROUND = "halves below zero are rounded up on phones and down on the web; add what keeps the value above 0."
_POSITION = (
    "position(..) counts the group around the question, which is no repeat; write position(../..), "
    "one pair of dots for each group up to the repeat."
)
_NO_REPEAT = "position(..) is 1 everywhere outside a repeat; move the question into one, or take this away."
_PART_FITS = "phones want the whole text to fit, the web is content with a part; write '^{pattern}$'."
_WRONG_PATTERN = (
    "the regular expression '{pattern}' can't be read ({why}), so that any answer passes; mend it."
)
_AXIS = "phones know no // and no axes; name the way to the question as in ${{name}}."
_LAST = "phones don't know last(); count() of what is counted gives the same number."
_BARE = "phones find nothing by a bare [{number}]; write [position() = {number}]."
_UNQUOTED = "{name} is looked up as a question; write '{name}' in quotation marks if it is an answer."
_NOT_A_CHOICE = "{question} can never be '{value}': list {list} has no such choice{hint}."
_SEVERAL = "{question} may hold several answers; write selected(${{{question}}}, '{value}')."


@dataclass(frozen=True, slots=True)
class _Place:
    """An expression with the cell it stands in."""

    line: Line
    column: str
    tree: Expression
    outline: Outline

    def remark(self, what: str, *, grave: bool = False) -> Remark:
        return survey(self.line.row.number, self.column, what, grave=grave)

    def asked(self, tree: Expression) -> Line | None:
        """Return the question that a tree mentions, ``.`` for its own included."""
        if not isinstance(tree, Path):
            return None
        if tree.start is None and tree.steps and tree.steps[0].axis == "self" and len(tree.steps) == 1:
            return self.line
        if tree.start == "/" and len(tree.steps) == 2 and local_name(tree.steps[0]) == ROOT:
            return next(iter(self.outline.by_name.get(local_name(tree.steps[1]), ())), None)
        return None


def local_name(step: Step) -> str:
    """Return the name a step looks for; "" if it looks for none."""
    return step.test.local if isinstance(step.test, NameTest) else ""


def _expressions(outline: Outline) -> Iterator[Remark]:
    for line in outline.lines:
        for column in _COLUMNS:
            text = line.row[column].strip()
            if _is_expression(column, text):
                yield from _expression(outline, line, column, text)


def _is_expression(column: str, text: str) -> bool:
    """Whether a cell holds an expression; a default may as well be a plain text."""
    if text.lower() in _PLAIN:
        return False
    return column != "default" or "${" in text or _CALLS.match(text) is not None


def _expression(outline: Outline, line: Line, column: str, text: str) -> Iterator[Remark]:
    try:
        tree = parse(readable(text))
    except XPathError as error:
        hint = _QUOTES if re.search("[‘’“”]", text) else ""
        what = re.sub(rf"\s*/{ROOT}/(\S+)\s*", r"${\1}", error.what)
        yield survey(line.row.number, column, what[:1].lower() + what[1:] + hint)
        return
    place = _Place(line, column, tree, outline)
    for part in walk(tree):
        for check in _PARTS.get(type(part), ()):
            yield from check(place, part)
    if column != "choice_filter":
        yield from _unquoted(place, tree)


def readable(text: str) -> str:
    """Return an expression with paths for its references, so that it can be parsed: ``${a}`` → a path."""
    return _REFERENCE.sub(rf" /{ROOT}/\1 ", text)


def walk(tree: object) -> Iterator[object]:
    """Walk a syntax tree, all of its parts."""
    yield tree
    if is_dataclass(tree):
        for field in fields(tree):
            value = getattr(tree, field.name)
            for part in value if isinstance(value, tuple) else (value,):
                for one in part if isinstance(part, tuple) else (part,):
                    if is_dataclass(one):
                        yield from walk(one)


def _references(outline: Outline) -> Iterator[Remark]:
    """Mentions of questions that are not there, in expressions and in texts."""
    for line in outline.lines:
        for column, text in line.row.cells.items():
            if column == "trigger" and "${" not in text:
                continue
            for name in dict.fromkeys(mentioned(text)):
                if name not in outline.by_name:
                    close = difflib.get_close_matches(name, [*outline.by_name], n=1)
                    hint = _MEANT.format(close=close[0]) if close else ""
                    yield survey(line.row.number, column, _NO_QUESTION.format(name=name, hint=hint))


def _calls(place: _Place, part: Call) -> Iterator[Remark]:
    known = FUNCTIONS.get(part.name)
    if known is None:
        close = difflib.get_close_matches(part.name, [*FUNCTIONS], n=1)
        hint = _MEANT.format(close=f"{close[0]}()") if close else ""
        yield place.remark(_NO_FUNCTION.format(name=part.name, hint=hint), grave=True)
    elif not known.accepts(len(part.arguments)):
        yield place.remark(_ARGUMENTS.format(name=part.name, count=len(part.arguments)), grave=True)
    elif check := _CALL_CHECKS.get(part.name):
        yield from check(place, part)


def _number_call(place: _Place, part: Call) -> Iterator[Remark]:
    for argument in part.arguments:
        question = place.asked(argument)
        literal = isinstance(argument, Text) and _DATE.fullmatch(argument.value)
        called = isinstance(argument, Call) and argument.name in _DATE_CALLS
        if literal or called or (question is not None and question.kind in _DATES):
            yield place.remark(_NUMBER_OF_DATE)


def _date_call(place: _Place, part: Call) -> Iterator[Remark]:
    if any(isinstance(argument, Number) for argument in part.arguments):
        yield place.remark(_DATE_OF_NUMBER)


def _round_call(place: _Place, part: Call) -> Iterator[Remark]:
    inside = [one for argument in part.arguments[:1] for one in walk(argument)]
    below = any(
        isinstance(one, Negate) or (isinstance(one, Sum) and any(sign == "-" for sign, _ in one.rest))
        for one in inside
    )
    halves = any(
        (isinstance(one, Number) and one.value % 1)
        or (isinstance(one, Product) and any(sign == "div" for sign, _ in one.rest))
        for one in inside
    )
    if below and halves and _is_whole(part):
        yield place.remark(_ROUND)


def _is_whole(part: Call) -> bool:
    """Whether it rounds to whole numbers, where a half is likely."""
    return len(part.arguments) == 1 or part.arguments[1] == Number(0.0)


def _position_call(place: _Place, part: Call) -> Iterator[Remark]:
    argument = part.arguments[0] if part.arguments else None
    if not isinstance(argument, Path) or argument.start is not None:
        return
    if not all(step.axis == "parent" for step in argument.steps):
        return
    blocks = {line.path: line.kind for line in place.outline.lines if line.block == "begin"}
    inside = place.line.inside
    kinds = [blocks.get("/" + "/".join(inside[: depth + 1]), "") for depth in range(len(inside))]
    up = len(argument.steps)
    if "repeat" not in kinds:
        yield place.remark(_NO_REPEAT)
    elif up > len(kinds) or kinds[-up] != "repeat":
        yield place.remark(_POSITION)


def _last_call(place: _Place, part: Call) -> Iterator[Remark]:
    del part
    yield place.remark(_LAST)


def _compare(place: _Place, part: Compare) -> Iterator[Remark]:
    for side, other in ((part.left, part.right), (part.right, part.left)):
        if not isinstance(side, Text):
            continue
        if part.operator in _ORDER and _DATE.fullmatch(side.value):
            yield place.remark(_QUOTED_DATE.format(literal=f"'{side.value}'"))
        question = place.asked(other)
        if question is None or part.operator in _ORDER or not question.is_select or not side.value:
            continue
        yield from _not_a_choice(place, question, side.value)
        if question.kind == "select_multiple":
            yield place.remark(_SEVERAL.format(question=question.name, value=side.value))


def _selected_call(place: _Place, part: Call) -> Iterator[Remark]:
    question, value = place.asked(part.arguments[0]), part.arguments[1]
    if question is not None and question.is_select and isinstance(value, Text):
        yield from _not_a_choice(place, question, value.value)


def _not_a_choice(place: _Place, question: Line, value: str) -> Iterator[Remark]:
    rows = place.outline.lists.get(question.list_name)
    names = [row["name"] for row in rows or ()]
    other = "or_other" in question.row["type"] or "or other" in question.row["type"]
    if rows is None or value in names or (other and value == "other"):
        return
    close = difflib.get_close_matches(value, names, n=1)
    hint = _MEANT.format(close=f"'{close[0]}'") if close else f"; it has {', '.join(names)}"
    said = _NOT_A_CHOICE.format(question=question.name, value=value, list=question.list_name, hint=hint)
    yield place.remark(said)


def _path(place: _Place, part: Path) -> Iterator[Remark]:
    if any(step.axis not in _PHONE_AXES for step in part.steps):
        yield place.remark(_AXIS.format())
    for step in part.steps:
        yield from _bare(place, step)


def _bare(place: _Place, part: Step | Filter) -> Iterator[Remark]:
    for predicate in part.predicates:
        if isinstance(predicate, Number):
            yield place.remark(_BARE.format(number=f"{predicate.value:g}"))


def _unquoted(place: _Place, tree: Expression) -> Iterator[Remark]:
    """Find answers without quotation marks, as in ``${asked} = yes``."""
    for part in walk(tree):
        if not isinstance(part, Compare):
            continue
        for side in (part.left, part.right):
            if not (isinstance(side, Path) and side.start is None and len(side.steps) == 1):
                continue
            step = side.steps[0]
            name = local_name(step)
            if step.axis == "child" and name and name != "*" and name not in place.outline.by_name:
                yield place.remark(_UNQUOTED.format(name=name))


_Check = Callable[[_Place, object], Iterator[Remark]]


def _regex_call(place: _Place, part: Call) -> Iterator[Remark]:
    pattern = part.arguments[1]
    if not isinstance(pattern, Text):
        return
    try:
        matcher(pattern.value)
    except PatternError as error:
        yield place.remark(_WRONG_PATTERN.format(pattern=pattern.value, why=error))
        return
    bare = pattern.value.removeprefix("^").removesuffix("$")
    if len(bare) != len(pattern.value) - 2:
        yield place.remark(_PART_FITS.format(pattern=f"({bare})" if "|" in bare else bare))


_CALL_CHECKS: dict[str, Callable[[_Place, Call], Iterator[Remark]]] = {
    "number": _number_call,
    "int": _number_call,
    "date": _date_call,
    "date-time": _date_call,
    "round": _round_call,
    "position": _position_call,
    "regex": _regex_call,
    "last": _last_call,
    "selected": _selected_call,
}
_PARTS: dict[type, tuple[Callable[[_Place, object], Iterator[Remark]], ...]] = {
    Call: (_calls,),  # type: ignore[dict-item]
    Compare: (_compare,),  # type: ignore[dict-item]
    Path: (_path,),  # type: ignore[dict-item]
    Filter: (_bare,),  # type: ignore[dict-item]
}
CHECKS = (_references, _expressions)
