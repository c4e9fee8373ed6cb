"""What the converter remarks, said as everything else here is: what is odd, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUOTED = r"'(?P<name>[^']*)'"


@dataclass(frozen=True, slots=True)
class Said:
    """A remark of the converter's in our words, with the sheet and column where it belongs."""

    what: str
    sheet: str = ""
    column: str = ""


@dataclass(frozen=True, slots=True)
class _Rule:
    """``pattern`` finds the converter's words; its groups fill in ours."""

    pattern: re.Pattern[str]
    what: str
    sheet: str = ""
    column: str = ""


_RULES = (
    _Rule(
        re.compile(r"Repeat has no label"),
        "the repeat has no label; write what one of its rounds is called, such as Hand-off.",
        "survey",
        "label",
    ),
    _Rule(
        re.compile(r"Choices should have a label"),
        "the choice has no label, so that phones show its name; write what the auditor reads.",
        "choices",
        "label",
    ),
    _Rule(
        re.compile(r"Use the max-pixels parameter"),
        "photos are sent in full size; write max-pixels=1600 to send them sooner.",
        "survey",
        "parameters",
    ),
    _Rule(
        re.compile(r"valid machine-readable codes: (?P<name>.+?)\. Learn"),
        "phones can't tell which language this is: {name}; write its code, too, as in label::French (fr).",
    ),
    _Rule(
        re.compile(r"or_other and translations"),
        "or_other adds a choice “Other” in one language only; write that choice and a text question.",
        "survey",
        "type",
    ),
    _Rule(
        re.compile(rf"Language {_QUOTED} is missing the (?P<sheet>survey|choices) (?:columns? )?(?P<what>.+?)"
                   r"(?: column)?\."),
        "{name} has no column for {what}, which other languages have; add it as in {first}::{name}.",
    ),
    _Rule(
        re.compile(rf"a sheet named {_QUOTED}.*?were found: (?P<what>.+?)\. If"),
        "there is no sheet {name}, but {what}; rename it, or put _ before its name if it is something else.",
    ),
    _Rule(
        re.compile(r"form_id and id_string"),
        "form_id and id_string mean the same; take one away.",
        "settings",
        "id_string",
    ),
)  # fmt: skip
_NO_LANGUAGE = (
    "texts stand in columns without a language, too; write the language behind ::, as in label::{name}."
)


def reworded(text: str) -> Iterator[Said]:
    """Walk the remarks in one text of the converter's; one that nobody reworded comes as it is."""
    for line in text.splitlines():
        for rule in _RULES:
            if found := rule.pattern.search(line):
                yield _said(rule, found)
                break
        else:
            yield Said(line)


def _said(rule: _Rule, found: re.Match[str]) -> Said:
    given = found.groupdict()
    if given.get("name") == "default" and "first" in rule.what:
        return Said(_NO_LANGUAGE.format(name="English (en)"), given["sheet"])
    first = (given.get("what") or "").split(",")[0].strip()
    what = rule.what.format(**given, first=first) if given else rule.what
    return Said(what, rule.sheet or given.get("sheet") or "", rule.column)
