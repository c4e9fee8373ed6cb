"""Text as people look for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.folding import fold, holds, match, snippet, words_of


@pytest.mark.parametrize(
    ("text", "looked_for"),
    [
        ("Café au lait", "CAFE"),
        ("Straße", "strasse"),
        ("GRÜẞE", "gruße"),
        ("Dvořák", "dvorak"),
        ("ﬁn", "fin"),
    ],
)
def test_capitals_and_accents_do_not_matter(text, looked_for):
    assert holds(text, words_of(looked_for))


def test_every_word_has_to_be_there():
    assert holds("Nobody at the counter", words_of("counter nobody"))
    assert not holds("Nobody at the counter", words_of("counter empty"))


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=400), st.integers(30, 150))
def test_a_snippet_is_a_piece_of_the_text_and_short(text, room):
    made = snippet(text, words_of(text)[:2], room)
    assert len(made) <= room + 2
    assert made.strip("…") in " ".join(text.split())


def test_a_snippet_shows_the_word_it_was_found_by():
    long = (
        "We waited for a while and nobody came. " * 8 + "Then the Café owner smiled. " + "It was late. " * 9
    )
    made = snippet(long, words_of("cafe"), 60)
    assert "Café" in made
    assert made.startswith("…")
    assert made.endswith("…")


def test_the_beginning_counts_more_than_the_middle_and_letters_in_order_least():
    words = words_of("rep")
    ranks = [match(text, words) for text in ("Report", "The report", "Prepare", "Road map")]
    assert ranks == sorted(ranks, reverse=True)
    assert match("Road map", words_of("rdmp"))
    assert not match("Road map", words_of("xyz"))
