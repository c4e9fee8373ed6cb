"""Photos on the walk: made fit to keep in the worker, captioned, put in order, drawn on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from tests.ui.walk.pointing import drag
from tests.ui.walk.sheets import answer_sheet
from touchaudit.domain.annotation import Arrow, from_json
from touchaudit.ui.widgets.annotate_sheet import AnnotateSheet
from touchaudit.ui.widgets.photo_sheet import PhotoSheet
from touchaudit.ui.widgets.photo_thumb import Coming

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def picture(tmp_path):
    def make(name: str = "desk.png", colour: str = "#1B7F4B"):
        path = tmp_path / name
        image = QImage(640, 480, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.save(str(path))
        return path

    return make


@pytest.fixture
def three(desk, picture):
    """Three photos of the greeting; return their ids."""
    desk.go("greeting")
    for colour in ("red", "green", "blue"):
        desk.page.gestures.photo(picture(f"{colour}.png", colour))
    desk.wait_for_photos()
    return order(desk)


def order(desk):
    return [photo.id for photo in desk.stored("greeting").photos]


def shown(desk):
    return [thumb.photo.id for thumb in desk.page.evidence.photos.thumbs()]


def coming(desk):
    return [part for part in desk.page.findChildren(Coming) if part.isVisible()]


def test_a_ring_turns_until_the_photo_is_there(desk, picture):
    desk.go("greeting")
    desk.page.gestures.photo(picture())
    assert [part.accessibleName() for part in coming(desk)] == ["A photo is being added"]
    desk.wait_for_photos()
    desk.bot.waitUntil(lambda: not coming(desk))
    assert len(desk.page.evidence.photos.thumbs()) == 1


def test_a_photo_belongs_to_the_question_it_was_taken_for(desk, picture):
    desk.go("greeting")
    desk.page.gestures.photo(picture())
    desk.click("Next")
    assert desk.name != "greeting"
    assert not coming(desk)
    desk.bot.waitUntil(lambda: len(desk.stored("greeting").photos) == 1, timeout=5000)
    assert desk.stored("respect").photos == ()
    assert desk.page.evidence.photos.thumbs() == []


def test_a_photo_for_a_removed_round_is_refused_in_words(desk, picture):
    troubles = []
    desk.state.trouble.connect(lambda error: troubles.append(error.what))
    desk.go("job")
    desk.page.gestures.photo(picture())
    desk.page.gestures.drop_round("/data/person[1]", "Person 1")
    desk.bot.waitUntil(lambda: bool(troubles), timeout=5000)
    assert troubles[0] == "The question that this was meant for was removed."
    assert desk.page.outbox.is_empty()


def test_ctrl_and_an_arrow_move_a_photo_and_keep_it_in_focus(desk, three):
    first, second, third = three
    thumb = desk.page.evidence.photos.thumbs()[0]
    thumb.setFocus()
    desk.bot.keyClick(thumb, KEY.Key_Right, CONTROL)
    assert order(desk) == shown(desk) == [second, first, third]
    assert desk.page.focusWidget().photo.id == first
    desk.bot.keyClick(desk.page.focusWidget(), KEY.Key_Left, CONTROL)
    desk.bot.keyClick(desk.page.focusWidget(), KEY.Key_Left, CONTROL)
    assert order(desk) == shown(desk) == three
    desk.state.act(lambda: desk.services.history.undo(desk.page.scope()))
    assert order(desk) == shown(desk) == [second, first, third]


def test_a_photo_is_dragged_to_another_place(desk, three):
    first, second, third = three
    strip = desk.page.evidence.photos
    thumb = strip.thumbs()[2]
    goal = strip.thumbs()[0].geometry().center()
    drag(thumb, thumb.rect().center(), thumb.mapFrom(strip, goal))
    assert order(desk) == shown(desk) == [third, first, second]


def test_a_drag_that_ends_where_it_began_changes_nothing_and_opens_nothing(desk, three):
    thumb = desk.page.evidence.photos.thumbs()[1]
    drag(thumb, QPoint(36, 36), QPoint(52, 40))
    assert order(desk) == three
    assert desk.services.history.can_undo(desk.page.scope()) == "Photo"


def test_a_photo_is_captioned_and_moved_in_its_sheet(desk, three):
    first, second, third = three

    def fill(sheet: PhotoSheet) -> None:
        desk.bot.keyClicks(sheet.caption, "The desk, empty")
        desk.bot.mouseClick(sheet.later, Qt.MouseButton.LeftButton)
        desk.bot.mouseClick(sheet.yes, Qt.MouseButton.LeftButton)

    answer_sheet(PhotoSheet, fill)
    desk.bot.mouseClick(desk.page.evidence.photos.thumbs()[0], Qt.MouseButton.LeftButton)
    assert order(desk) == [second, first, third]
    assert [photo.caption for photo in desk.stored("greeting").photos] == ["", "The desk, empty", ""]


def test_a_photo_is_drawn_on_from_its_sheet_and_that_is_undone(desk, picture):
    desk.go("greeting")
    desk.page.gestures.photo(picture())
    desk.wait_for_photos()
    (before,) = desk.stored("greeting").photos

    def draw(sheet: AnnotateSheet) -> None:
        start, end = (sheet.canvas.at(*spot).toPoint() for spot in ((100, 100), (400, 300)))
        drag(sheet.canvas, start, end)
        desk.bot.mouseClick(sheet.yes, Qt.MouseButton.LeftButton)

    def go_on(sheet: PhotoSheet) -> None:
        answer_sheet(AnnotateSheet, draw)
        desk.bot.mouseClick(sheet.draw, Qt.MouseButton.LeftButton)

    answer_sheet(PhotoSheet, go_on)
    desk.bot.mouseClick(desk.page.evidence.photos.thumbs()[0], Qt.MouseButton.LeftButton)
    (after,) = desk.stored("greeting").photos
    (arrow,) = from_json(after.marks)
    assert isinstance(arrow, Arrow)
    assert (arrow.x2, arrow.y2) == pytest.approx((400, 300), abs=2)
    assert after.original == before.digest
    desk.state.act(lambda: desk.services.history.undo(desk.page.scope()))
    assert desk.stored("greeting").photos == (before,)


def test_a_photo_whose_file_is_damaged_says_so(desk, picture):
    troubles = []
    desk.state.trouble.connect(lambda error: troubles.append(error.what))
    desk.go("greeting")
    desk.page.gestures.photo(picture())
    desk.wait_for_photos()
    (photo,) = desk.stored("greeting").photos
    desk.services.walks.photo_path(photo.digest).write_bytes(b"damaged")
    answer_sheet(PhotoSheet, lambda sheet: sheet.draw.click())
    desk.bot.mouseClick(desk.page.evidence.photos.thumbs()[0], Qt.MouseButton.LeftButton)
    assert troubles[0] == "This photo can't be opened to draw on it."


def test_a_photo_of_a_question_for_one_stays_its_answer_when_it_is_drawn_on(desk, picture):
    desk.go("desk")
    desk.page.gestures.photo(picture())
    desk.wait_for_photos()
    (photo,) = desk.stored("desk").photos
    desk.page.gestures.annotate(photo.id, [Arrow(10, 10, 90, 90)])
    (photo,) = desk.stored("desk").photos
    assert desk.stored("desk").value == f"{photo.digest}.jpg"
    desk.state.act(lambda: desk.services.history.undo(desk.page.scope()))
    (photo,) = desk.stored("desk").photos
    assert desk.stored("desk").value == f"{photo.digest}.jpg"
