"""Checks of single cells of the survey sheet: switches, appearances, parameters."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from touchaudit.xlsform.lint.outline import Line, Outline
from touchaudit.xlsform.lint.remark import Remark, survey

_WORD = re.compile(r"[^\W\d][\w\-]*")
_KNOWN_SWITCHES = frozenset({"yes", "no", "true", "false"})
_APPEARANCES = (
    *(
        "annotate",
        "autocomplete",
        "bearing",
        "bikram-sambat",
        "columns",
        "columns-pack",
        "compact",
        "counter",
    ),
    *(
        "distress",
        "draw",
        "field-list",
        "front",
        "hidden-answer",
        "horizontal",
        "horizontal-compact",
        "image-map",
    ),
    *(
        "label",
        "likert",
        "list",
        "list-nolabel",
        "long-list",
        "map",
        "masked",
        "minimal",
        "month-year",
        "multiline",
    ),
    *(
        "new",
        "new-front",
        "no-buttons",
        "no-calendar",
        "no-ticks",
        "numbers",
        "picker",
        "placement-map",
        "printer",
    ),
    *(
        "quick",
        "quickcompact",
        "rating",
        "selfie",
        "signature",
        "stopwatch",
        "table-list",
        "textarea",
        "thousands-sep",
    ),
    *("url", "vertical", "vas", "year"),
)
_OF_A_RANGE = frozenset({"start", "end", "step", "tick_interval", "tick_labelset", "placeholder"})

_SWITCH = (
    "“{text}” is read as the name of a question; write yes or no, or a condition such as ${{a}} = 'yes'."
)
_APPEARANCE = "nothing reads the appearance “{word}” (did you mean {close}?)"
_NO_RANGE = "the range says no end points; write start=1 end=7 step=1."
_UNKNOWN = "a range has no parameter {name}{hint}; write start=1 end=7 step=1."
_MEANT = " (did you mean {close}?)"
_NOT_A_NUMBER = "{name} has to be a number; write {name}=1."
_NO_STEP = "a step of 0 leads nowhere; write step=1."


def _switches(outline: Outline) -> Iterator[Remark]:
    for line in outline.lines:
        for column in ("required", "read_only", "readonly"):
            text = line.row[column].strip()
            if _WORD.fullmatch(text) and text.lower() not in _KNOWN_SWITCHES:
                yield survey(line.row.number, column, _SWITCH.format(text=text), grave=False)


def _appearances(outline: Outline) -> Iterator[Remark]:
    """Words that are nearly a known appearance; any other may be meant for a program we don't know."""
    for line in outline.lines:
        for word in line.row["appearance"].split() if "(" not in line.row["appearance"] else ():
            if word in _APPEARANCES or re.fullmatch(r"(?:columns|w)-?\d+", word):
                continue
            close = difflib.get_close_matches(word, _APPEARANCES, n=1, cutoff=0.8)
            if close:
                said = _APPEARANCE.format(word=word, close=close[0])
                yield survey(line.row.number, "appearance", said, grave=False)


def _ranges(outline: Outline) -> Iterator[Remark]:
    for line in outline.lines:
        if line.kind != "range":
            continue
        if not line.row["parameters"]:
            yield survey(line.row.number, "parameters", _NO_RANGE, grave=False)
        yield from _range(line)


def _range(line: Line) -> Iterator[Remark]:
    for part in re.split(r"[\s;,]+", line.row["parameters"].strip()):
        name, _, value = part.partition("=")
        if not name:
            continue
        if name not in _OF_A_RANGE:
            close = difflib.get_close_matches(name, _OF_A_RANGE, n=1)
            hint = _MEANT.format(close=close[0]) if close else ""
            yield survey(line.row.number, "parameters", _UNKNOWN.format(name=name, hint=hint))
        elif name in ("start", "end", "step") and not re.fullmatch(r"-?\d+(?:\.\d+)?", value):
            yield survey(line.row.number, "parameters", _NOT_A_NUMBER.format(name=name))
        elif name == "step" and not float(value):
            yield survey(line.row.number, "parameters", _NO_STEP)


CHECKS = (_switches, _appearances, _ranges)
