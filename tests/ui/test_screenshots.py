"""The pictures in the help and in the README are taken from the window itself.

TOUCHAUDIT_SCREENSHOTS=1 python3 dev.py test -k screenshots   # writes resources/help/*.png anew
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import settle
from touchaudit import assets
from touchaudit.domain.visit import LapKind, VisitState

HEAVIEST = 120 * 1024
COLOURS = (256, 160, 96, 64, 40)
Take = Callable[[QWidget | QImage, str], None]


def light(image: QImage) -> bytes:
    """Return a PNG of so few colours that it is light enough."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    picture = Image.open(BytesIO(buffer.data().data())).convert("RGB")
    for colours in COLOURS:
        made = BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
        if made.tell() <= HEAVIEST:
            return made.getvalue()
    raise AssertionError(f"a picture of {made.tell()} bytes is too heavy")


@pytest.fixture
def screenshot() -> Take:
    """Return what takes a picture; it is kept only when $TOUCHAUDIT_SCREENSHOTS is set."""

    def take(source: QWidget | QImage, name: str) -> None:
        image = source if isinstance(source, QImage) else source.grab().toImage()
        shades = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
        assert len(shades) > 10, f"nothing is to be seen on {name}"
        if os.environ.get("TOUCHAUDIT_SCREENSHOTS"):
            assets.resource("help", f"{name}.png").write_bytes(light(image))

    return take


def planned(desk) -> str:
    visits = desk.services.clients.map(desk.client_id).visits
    return next(line.visit.id for line in visits if line.visit.state is VisitState.PLANNED)


@pytest.mark.parametrize(("page", "name"), [("map", "map"), ("roadmap", "roadmap"), ("library", "library")])
def test_pages_for_the_help(qtbot, desk, screenshot, page, name):
    desk.go(page)
    settle(qtbot)
    screenshot(desk.window, name)


def test_a_question_of_a_walk(qtbot, desk, screenshot):
    walks, visit = desk.services.walks, planned(desk)
    steps = walks.open(desk.services.visits.first_walk(visit)).steps
    walk = next(step.walk_id for step in steps if step.touchpoint == "Reception queue")
    for key, value in (
        ("arriving/expectation", "6"),
        ("waiting/queue", "yes"),
        ("waiting/people_ahead", "3"),
    ):
        walks.answer(walk, f"/data/{key}", value)
    for line in walks.open(walk).questions:
        question = walks.question(walk, line.ref)
        if line.ref == "/data/after/emotion":
            break
        if question.type == "select_one" and not question.value:
            walks.answer(walk, line.ref, question.choices[line.number % 3 == 0].name)
    photos = [assets.resource("sample", f"{name}.jpg") for name in ("queue", "waiting_room")]
    ref = "/data/after/emotion"
    walks.answer(walk, ref, walks.question(walk, ref).choices[3].name)
    walks.note(walk, ref, "Eleven minutes in line, and nobody looked up. The chair by the window was kind.")
    for photo in photos:
        walks.add_photo(walk, ref, Path(photo))
    begun = datetime.now(UTC).astimezone() - timedelta(minutes=2, seconds=47)
    with desk.services._core.at(lambda: begun):
        walks.lap(walk, ref, LapKind.START)
    desk.go("walk", visit_id=visit, walk_id=walk)
    desk.state.go("walk", walk_id=walk, ref=ref)
    settle(qtbot)
    assert desk.window.size().width() == 1280
    screenshot(desk.window, "walk")


def test_the_insight_page(qtbot, desk, screenshot):
    desk.go("insight", ref="importance")
    settle(qtbot)
    screenshot(desk.window, "insight")


def test_four_pages_of_the_report(qtbot, desk, screenshot):
    page = desk.go("report")
    qtbot.waitUntil(lambda: page._set, timeout=60_000)
    wide, gap = 470, 16
    pages = [text.extract_text() for text in PdfReader(BytesIO(page._pdf)).pages]
    starts = ("TOUCHPOINT ROAD MAP", "SUMMARY", "THE JOURNEY", "TOUCHPOINT 6")
    chosen = [next(at for at, text in enumerate(pages) if start in text) for start in starts]
    images = [page.preview.page_image(index, wide) for index in chosen]
    high = max(image.height() for image in images)
    sheet = QImage(4 * wide + 5 * gap, high + 2 * gap, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(sheet)
    for place, image in enumerate(images):
        painter.drawImage(gap + place * (wide + gap), gap, image)
    painter.end()
    screenshot(sheet, "report")
