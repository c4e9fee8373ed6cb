"""The shipped checklists in every language: nothing left out, nothing left in English, nothing broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import pytest

from touchaudit import assets
from touchaudit.xlsform import FormDefinition, FormSession, open_form
from touchaudit.xlsform.audit import AuditColumns, read_audit
from touchaudit.xlsform.audit_columns import in_language
from touchaudit.xlsform.sheets import Row, read_sheets

ENGLISH, GERMAN, FRENCH, SPANISH = LANGUAGES = (
    "English (en)",
    "Deutsch (de)",
    "Français (fr)",
    "Español (es)",
)
TRANSLATED = (
    "label",
    "hint",
    "guidance_hint",
    "constraint_message",
    "required_message",
    "recommendation",
)
# Words that two languages share.
SAME = frozenset({"Chat", "Computer", "Messenger", "Neutral", "Newsletter", "No", "Tablet"})

NOW = datetime(2026, 3, 6, 12, tzinfo=UTC)
QUOTED = re.compile("[“»«]\u202f?([^“”»«]+?)\u202f?[”«»]")

each_form = pytest.mark.parametrize("path", assets.forms(), ids=lambda path: path.stem)
each_language = pytest.mark.parametrize("language", LANGUAGES[1:], ids=["de", "fr", "es"])


class Text(NamedTuple):
    """One text of a checklist: its place, and what it says in English and in another language."""

    where: str
    english: str
    other: str


@lru_cache
def definition(path: Path) -> FormDefinition:
    return open_form(path)


@lru_cache
def audit(path: Path) -> AuditColumns:
    return read_audit(path)


def texts(path: Path, language: str) -> Iterator[Text]:
    sheets = read_sheets(path)
    code = language[-3:-1]
    for row in sheets["survey"].rows:
        for column in TRANSLATED:
            yield _text(row, f"{column}::{ENGLISH}", f"{column}::{language}", row["name"])
    for row in sheets["choices"].rows:
        where = f"{row['list_name']}/{row['name']}"
        yield _text(row, f"label::{ENGLISH}", f"label::{language}", where)
        yield _text(row, "meaning", f"meaning_{code}", where)


def _text(row: Row, english: str, other: str, where: str) -> Text:
    return Text(f"{where}, {other}", row[english], row[other])


def others(path: Path) -> Iterator[Text]:
    for language in LANGUAGES[1:]:
        yield from texts(path, language)


@each_form
def test_it_speaks_four_languages_and_starts_in_english(path: Path) -> None:
    assert definition(path).languages == LANGUAGES
    assert definition(path).warnings == []
    assert FormSession(definition(path), now=lambda: NOW).language == ENGLISH


@each_form
def test_every_text_is_there_in_every_language(path: Path) -> None:
    assert [text for text in others(path) if bool(text.english) != bool(text.other)] == []


@each_form
def test_no_text_is_left_in_english(path: Path) -> None:
    left = [text for text in others(path) if text.english and text.english == text.other]
    assert [text for text in left if text.english not in SAME] == []


@each_form
def test_what_a_text_quotes_from_the_answers_and_its_numbers_stay(path: Path) -> None:
    kept = re.compile(r"\$\{\w+\}|\d+")
    for text in others(path):
        assert sorted(kept.findall(text.english)) == sorted(kept.findall(text.other)), text


@each_form
def test_a_text_ends_as_in_english_and_is_hardly_longer(path: Path) -> None:
    for text in others(path):
        assert len(text.other) <= 1.8 * len(text.english) + 20, text
        assert text.english[-1:] in ".?" or text.other[-1:] not in ".?", text
        assert text.english[-1:] not in (".", "?") or text.other[-1] == text.english[-1], text


@each_form
@each_language
def test_an_answer_that_a_text_names_is_called_so(path: Path, language: str) -> None:
    choices: dict[str, dict[str, str]] = {}
    for row in read_sheets(path)["choices"].rows:
        choices.setdefault(row["list_name"], {})[row[f"label::{ENGLISH}"]] = row[f"label::{language}"]
    for row in read_sheets(path)["survey"].rows:
        labels = choices.get(row["type"].partition(" ")[2], {})
        for column in ("hint", "constraint_message"):
            english, other = row[f"{column}::{ENGLISH}"], row[f"{column}::{language}"]
            named = [labels[word] for word in QUOTED.findall(english) if word in labels]
            assert set(named) <= set(QUOTED.findall(other)), (row["name"], column, other)


@each_form
def test_each_language_is_set_by_its_own_rules(path: Path) -> None:
    for text in texts(path, FRENCH):
        assert re.search("[^\u202f][:;?!»%]|«[^\u202f]|'", text.other) is None, text
    for text in texts(path, SPANISH):
        assert text.other.count("¿") == text.other.count("?"), text
        assert text.other.count("¡") == text.other.count("!"), text
    for text in others(path):
        # The parser of workbooks makes “these” straight, which would leave „these“ half straight.
        assert re.search('[“”„"]', text.other) is None, text
        assert text.other.count("»") == text.other.count("«") == text.english.count("“"), text


@each_form
@each_language
def test_the_running_checklist_changes_its_language_in_all_it_says(path: Path, language: str) -> None:
    session = FormSession(definition(path), now=lambda: NOW)
    before = {ref: session.node(ref) for ref in session.questions()}
    session.set_language(language)
    for ref, english in before.items():
        node = session.node(ref)
        assert node.label != english.label, ref
        assert node.hint != english.hint, ref
        assert not node.constraint_message or node.constraint_message != english.constraint_message, ref
        for old, new in zip(english.choices or (), node.choices or (), strict=True):
            assert new.label != old.label or old.label in SAME, (ref, old)


@each_form
@each_language
def test_advice_and_meanings_follow_the_language_of_the_session(path: Path, language: str) -> None:
    session = FormSession(definition(path), now=lambda: NOW, language=language)
    spoken = session.language or ""
    for question in audit(path).questions.values():
        if question.recommendation:
            assert in_language(question.recommendation, spoken) == question.recommendation[language]
    for choices in audit(path).choices.values():
        for choice in choices.values():
            if choice.meaning:
                assert in_language(choice.meaning, spoken) == choice.meaning[language[-3:-1]]


def test_the_same_answer_list_is_translated_alike_everywhere() -> None:
    seen: dict[tuple[str, ...], dict[str, str]] = {}
    for path in assets.forms():
        for row in read_sheets(path)["choices"].rows:
            cells = dict(row.cells)
            key = tuple(
                cells.get(column, "") for column in ("list_name", "name", f"label::{ENGLISH}", "meaning")
            )
            assert seen.setdefault(key, cells) == cells, (path.stem, key)
