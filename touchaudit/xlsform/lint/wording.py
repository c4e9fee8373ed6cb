"""Checks of what people read: labels, their length, and their languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from touchaudit.domain import words
from touchaudit.xlsform.lint.outline import Line, Outline
from touchaudit.xlsform.lint.remark import Remark, survey
from touchaudit.xlsform.sheets import Row

LONGEST = 120
_SILENT = frozenset({"calculate", "hidden", "audit", "csv-external", "xml-external", "start-geopoint"})
_PICTURES = ("media", "image", "audio", "video", "big-image")

_NO_LABEL = "the question has no label; write what the auditor reads."
_NO_SECTION_LABEL = "the section has no label; write the heading that screen and report show."
_LONG = "the label has {count} characters, which fill a phone's screen; keep it under 120, the rest in hint."
_UNTRANSLATED = "{language} has no text in {rows}; write it, or who reads {language} gets another language."
_MIXED = "some texts have a language and some have none; head the column {base}::{language}."
_NO_DEFAULT = "several languages, and none is the first to show; write {language}, or another, here."
_WRONG_DEFAULT = "no column is in “{language}”; write one of {known}."
_SHOWN = 12


def _labels(outline: Outline) -> Iterator[Remark]:
    for line in outline.lines:
        if line.block == "end" or line.kind in _SILENT or not _is_shown(line):
            continue
        texts = _texts(line.row, "label")
        if not texts and line.block == "begin" and not line.inside and line.kind == "group":
            yield survey(line.row.number, "label", _NO_SECTION_LABEL, grave=False)
        elif not texts and not line.block and not _has_picture(line.row) and not _texts(line.row, "hint"):
            yield survey(line.row.number, "label", _NO_LABEL)
        for language, text in texts.items():
            if len(text) > LONGEST and not line.block and line.kind != "note":
                column = f"label::{language}" if language else "label"
                yield survey(line.row.number, column, _LONG.format(count=len(text)), grave=False)


def _is_shown(line: Line) -> bool:
    return line.is_asked or line.kind == "note" or line.block == "begin"


def _has_picture(row: Row) -> bool:
    return any(column.split("::")[0] in _PICTURES for column in row.cells)


def _texts(row: Row, base: str) -> Mapping[str, str]:
    """Return the texts of a column by language."""
    parts = ((column.partition("::"), text) for column, text in row.cells.items())
    return {language: text for (name, _, language), text in parts if name == base}


def _languages(outline: Outline) -> Iterator[Remark]:
    """Texts that are there in one language and not in another."""
    for name in ("survey", "choices"):
        rows = outline.sheets[name].rows if name in outline.sheets else ()
        for base in ("label", "hint", "constraint_message", "recommendation"):
            by_row = [(row.number, _texts(row, base)) for row in rows if row["type"] != "calculate"]
            for language in outline.languages:
                missing = [number for number, texts in by_row if texts and not texts.get(language)]
                if missing and len(outline.languages) > 1:
                    said = _UNTRANSLATED.format(language=language, rows=rows_in_words(missing))
                    yield Remark(said, name, missing[0], f"{base}::{language}", grave=False)
            bare = [number for number, texts in by_row if "" in texts]
            if bare and outline.languages and len(outline.languages) == 1 and base == "label":
                said = _MIXED.format(base=base, language=outline.languages[0])
                yield Remark(said, name, bare[0], base, grave=False)


def rows_in_words(numbers: list[int]) -> str:
    """Return row numbers as a person lists them, the first dozen."""
    shown = [str(number) for number in numbers[:_SHOWN]]
    rest = len(numbers) - len(shown)
    listed = words.listing([*shown, f"{rest} more"] if rest else shown)
    return f"row {listed}" if len(numbers) == 1 else f"rows {listed}"


def _default(outline: Outline) -> Iterator[Remark]:
    known, default = outline.languages, outline.settings.get("default_language", "")
    first = chain(known, ("",))
    if len(known) > 1 and not default:
        said = _NO_DEFAULT.format(language=next(first))
        yield Remark(said, "settings", 2, "default_language", grave=False)
    elif known and default and default not in known:
        said = _WRONG_DEFAULT.format(language=default, known=words.listing(known))
        yield Remark(said, "settings", 2, "default_language", grave=False)


CHECKS = (_labels, _languages, _default)
