from __future__ import annotations

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from touchaudit.charts.fonts import FACES, break_lines, fit, width, wrap
from touchaudit.charts.shapes import Role

TEXT = "Waiting 10:30 – “Zoë Łukasz” … −12.5 % ●"


@pytest.mark.parametrize("role", list(Role))
def test_text_is_as_wide_here_as_it_is_printed(role: Role) -> None:
    printed = TTFont(f"measure-{role}", str(FACES[role].path))
    known = "".join(character for character in TEXT if ord(character) in printed.face.charToGlyph)
    assert width(known, role, 10) == pytest.approx(printed.stringWidth(known, 10), abs=0.05)


def test_figures_of_the_table_cut_are_equally_wide() -> None:
    assert len({round(width(figure, Role.FIGURES, 8), 6) for figure in "0123456789"}) == 1


def test_a_long_text_ends_in_an_ellipsis_and_fits() -> None:
    cut = fit("A very long name of a touchpoint", Role.TEXT, 8, 60)
    assert cut.endswith("…")
    assert width(cut, Role.TEXT, 8) <= 60


def test_no_word_is_lost_when_a_text_is_broken() -> None:
    text = "One word, another word, and Donaudampfschifffahrtsgesellschaft in the middle of it"
    lines = break_lines(text, Role.TEXT, 8, 70)
    assert "".join(lines).replace("-", "").replace(" ", "") == text.replace(" ", "")
    assert all(width(line, Role.TEXT, 8) <= 70 for line in lines)


@pytest.mark.parametrize(
    "word", ["Informationsbeschaffung", "Ablaufverantwortliche,", "Auslieferungslogistik)"]
)
def test_a_word_wider_than_its_line_is_hyphenated(word: str) -> None:
    *heads, _ = lines = break_lines(word, Role.TEXT, 8, 50)
    assert heads
    assert all(line.endswith("-") for line in heads)
    assert "".join(line.removesuffix("-") for line in lines) == word


@pytest.mark.parametrize(
    "word",
    [
        "0123456789012345678901234567890",
        "東京都千代田区丸の内一丁目東京駅",
        "a.b@very-long-address.example.org",
    ],
)
def test_what_has_no_syllables_is_broken_without_a_hyphen_of_its_own(word: str) -> None:
    lines = break_lines(word, Role.TEXT, 8, 50)
    assert len(lines) > 1
    assert "".join(lines) == word


def test_a_compound_is_broken_behind_its_own_hyphen() -> None:
    assert break_lines("Reklamations-Bearbeitung", Role.TEXT, 8, 60)[0] == "Reklamations-"


def test_wrapping_keeps_to_its_number_of_lines() -> None:
    lines = wrap("a b c d e f g h i j k l m n o p", Role.TEXT, 8, 30, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert all(width(line, Role.TEXT, 8) <= 30 for line in lines)


@pytest.mark.parametrize(
    ("word", "head"), [("Datenbankabfrage", "Datenbankab-"), ("Kundendienstzentrum", "Kundendienstzen-")]
)
def test_consonants_that_begin_a_syllable_stay_together(word: str, head: str) -> None:
    room = width(head, Role.TEXT, 8) + width("f", Role.TEXT, 8)
    assert break_lines(word, Role.TEXT, 8, room)[0] == head
