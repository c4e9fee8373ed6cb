"""Texts that are set many times stand wherever they were placed, each in its own face, and are read whole."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports import repeated
from touchaudit.reports.repeated import Style, write
from touchaudit.reports.tagging import TagCanvas
from touchaudit.reports.theme import use_fonts

PLAIN = Style(Role.TEXT, 8, 11, PAPER.ink)
STRONG = Style(Role.STRONG, 8, 11, PAPER.rust)


def read(*placed: tuple[str, Style, float, float]) -> list[tuple[str, str, float, float]]:
    """Return each line of a page as it is read: words, face, and where its baseline begins."""
    use_fonts()
    target, found = BytesIO(), []
    canvas = TagCanvas(target)
    for text, style, x, y in placed:
        with canvas.artifact():
            write(canvas, text.split("\n"), style, x, y)
    canvas.save()

    def seen(text: str, _: object, place: list[float], font: dict[str, str], size: float) -> None:
        if text.strip():
            found.append((text.strip(), font["/BaseFont"].split("+")[-1], place[4], place[5]))

    PdfReader(target).pages[0].extract_text(visitor_text=seen)
    return found


def test_the_same_words_stand_at_each_of_their_places() -> None:
    told = read(("yes", PLAIN, 50, 700), ("no", PLAIN, 50, 680), ("yes", PLAIN, 250.126, 660))
    assert [line[0] for line in told] == ["yes", "no", "yes"]
    assert [line[2:] for line in told] == [(50, 700), (50, 680), (pytest.approx(250.13), 660)]


def test_the_same_words_in_another_face_are_another_text() -> None:
    told = read(("yes", PLAIN, 50, 700), ("yes", STRONG, 50, 680), ("yes", PLAIN, 50, 660))
    faces = [line[1] for line in told]
    assert faces[0] == faces[2] != faces[1]


def test_lines_keep_their_distance_wherever_they_stand() -> None:
    told = read(("one\ntwo", PLAIN, 50, 700), ("one\ntwo", PLAIN, 80, 600))
    words = " ".join(line[0] for line in told).split()
    assert words == ["one", "two", "one", "two"]


def test_more_texts_than_are_remembered_are_set_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeated, "MOST", 3)
    told = read(*((f"answer {n % 7}", PLAIN, 50.0, 800.0 - 12 * n) for n in range(30)))
    assert [line[0] for line in told] == [f"answer {n % 7}" for n in range(30)]
