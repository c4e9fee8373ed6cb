"""What is drawn on a photo is in the picture for good; the photo itself stays as it was."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageStat

from touchaudit.domain.annotation import Arrow, Blur, Box, Ink, Label, from_json
from touchaudit.errors import EvidenceError
from touchaudit.services.annotations import Easel, draw, label_area
from touchaudit.services.services import Services

if TYPE_CHECKING:
    from tests.services.conftest import Clock

GREETING = "/data/queue/greeting"
PLATE = (200, 150, 440, 210)
BLUR = Blur(*map(float, PLATE))


def car(plate: str) -> Image.Image:
    """A grey wall with a number plate."""
    image = Image.new("RGB", (640, 480), "#8A8D91")
    pen = ImageDraw.Draw(image)
    pen.rectangle(PLATE, "white", "black", 3)
    pen.text((320, 180), plate, "black", font_size=44, anchor="mm")
    return image


def png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def unlike(one: Image.Image, other: Image.Image, area: tuple[int, int, int, int]) -> float:
    """Return the mean difference of two pictures in an area, 0 to 255."""
    difference = ImageChops.difference(one.crop(area), other.crop(area))
    return sum(ImageStat.Stat(difference).mean) / 3


def detail(image: Image.Image, area: tuple[int, int, int, int]) -> float:
    """Return how much neighbouring pixels differ, on average."""
    part = image.crop(area).convert("L")
    return ImageStat.Stat(ImageChops.difference(part, ImageChops.offset(part, 2, 0))).mean[0]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "car.png"
    path.write_bytes(png(car("TA 26 UDT")))
    return path


@pytest.fixture
def evidence_id(services: Services, walk_id: str) -> str:
    return services.walks.add_photo(walk_id, GREETING, png(car("TA 26 UDT"))).created


def shown(services: Services, walk_id: str):
    (photo,) = services.walks.question(walk_id, GREETING).photos
    return photo


def test_many_plates_look_the_same_once_they_are_blurred(photo):
    chance = random.Random(7)
    letters = "ABCDEFGHJKLMNOPRSTUVWXYZ"
    blurred = set()
    for _ in range(30):
        front, back = ("".join(chance.choices(letters, k=count)) for count in (2, 3))
        photo.write_bytes(png(car(f"{front} {chance.randrange(100):02d} {back}")))
        blurred.add(draw(photo, [BLUR]).jpeg)
    assert len(blurred) <= 10


def test_what_is_blurred_has_lost_its_detail(photo):
    before, after = opened(photo.read_bytes()), opened(draw(photo, [BLUR]).jpeg)
    assert detail(after, PLATE) < detail(before, PLATE) / 8


def test_what_is_not_blurred_stays(photo):
    around = (0, 0, 640, 140)
    drawn = opened(draw(photo, [BLUR]).jpeg)
    assert unlike(opened(photo.read_bytes()), drawn, around) < 1


def test_a_blur_may_be_drawn_from_any_corner_and_over_the_edge(photo):
    drawn = opened(draw(photo, [Blur(700, 500, 200, 150)]).jpeg)
    assert detail(drawn, (210, 155, 430, 205)) < 3


@pytest.mark.parametrize(
    ("mark", "at"),
    [
        (Arrow(40, 300, 240, 300, Ink.RED), (140, 300)),
        (Box(40, 260, 240, 400, Ink.BLUE), (140, 260)),
        (Label(40, 300, "Here", Ink.YELLOW), (46, 312)),
    ],
    ids=["arrow", "box", "label"],
)
def test_a_mark_is_drawn_in_its_ink_where_it_was_put(photo, mark, at):
    drawn = opened(draw(photo, [mark]).jpeg)
    wanted = tuple(bytes.fromhex(mark.ink[1:]))
    assert all(abs(a - b) < 40 for a, b in zip(drawn.getpixel(at), wanted, strict=True))


def test_the_easel_shows_what_is_drawn(photo):
    marks = (Arrow(40, 300, 240, 420), Label(300, 300, "Two lines of words that break somewhere"))
    easel = Easel(photo, 640, 480)
    preview = Image.frombytes("RGB", (easel.width, easel.height), easel.shown(marks))
    assert unlike(preview, opened(draw(photo, marks).jpeg), (0, 0, 640, 480)) < 1.5


def test_the_easel_fits_its_place(photo):
    easel = Easel(photo, 300, 300)
    assert (easel.width, easel.height) == (300, 225)
    assert len(easel.shown(())) == 300 * 225 * 3


@settings(max_examples=30)
@given(st.floats(0, 640), st.floats(0, 480), st.text(max_size=40))
def test_a_label_lies_on_the_photo(x, y, text):
    left, top, right, bottom = label_area(Label(x, y, text), (640, 480))
    assert left >= 0
    assert top >= 0
    assert right > left
    assert bottom > top
    assert bottom <= 480


def test_the_untouched_photo_is_kept_byte_for_byte(services: Services, walk_id, evidence_id):
    before = shown(services, walk_id)
    untouched = services.walks.photo_path(before.digest).read_bytes()
    marks = (Blur(200, 150, 440, 210), Arrow(40, 40, 200, 150))
    services.walks.annotate(walk_id, evidence_id, marks)
    after = shown(services, walk_id)
    assert after.digest != before.digest
    assert after.original == before.digest
    assert from_json(after.marks) == marks
    assert services.walks.photo_path(after.original).read_bytes() == untouched
    assert detail(opened(services.walks.photo_path(after.digest).read_bytes()), PLATE) < 3


def test_drawing_again_starts_from_the_untouched_photo(services: Services, walk_id, evidence_id):
    before = shown(services, walk_id)
    services.walks.annotate(walk_id, evidence_id, [Blur(0, 0, 640, 480)])
    services.walks.annotate(walk_id, evidence_id, [Box(10, 10, 60, 60)])
    after = shown(services, walk_id)
    assert after.original == before.digest
    drawn = opened(services.walks.photo_path(after.digest).read_bytes())
    assert detail(drawn, PLATE) > 10


def test_without_marks_it_is_the_untouched_photo_again(services: Services, walk_id, evidence_id):
    before = shown(services, walk_id)
    services.walks.annotate(walk_id, evidence_id, [Box(10, 10, 60, 60)])
    services.walks.annotate(walk_id, evidence_id, [Label(10, 10, " ")])
    assert shown(services, walk_id) == before


def test_drawing_is_undone_and_done_again(services: Services, walk_id, evidence_id):
    scope = services.walks.open(walk_id).visit.id
    before = shown(services, walk_id)
    services.walks.annotate(walk_id, evidence_id, [Box(10, 10, 60, 60)])
    after = shown(services, walk_id)
    services.history.undo(scope)
    assert shown(services, walk_id) == before
    services.history.redo(scope)
    assert shown(services, walk_id) == after


def test_drawing_is_there_after_the_program_starts_again(
    services: Services, home: Path, clock: Clock, walk_id, evidence_id
):
    services.walks.annotate(walk_id, evidence_id, [Box(10, 10, 60, 60)])
    after = shown(services, walk_id)
    services.close()
    again = Services.open(home, clock=clock)
    try:
        assert shown(again, walk_id) == after
        assert again.backups.verify() == []
    finally:
        again.close()


def test_a_backup_holds_the_untouched_photo_as_well(services: Services, walk_id, evidence_id):
    services.walks.annotate(walk_id, evidence_id, [Box(10, 10, 60, 60)])
    photo = shown(services, walk_id)
    backup = services.backups.make()
    assert {photo.digest, photo.original} <= set(backup.photos)
    assert backup.lost == ()


def test_a_lost_untouched_photo_is_named_by_the_check(services: Services, walk_id, evidence_id):
    services.walks.annotate(walk_id, evidence_id, [Box(10, 10, 60, 60)])
    photo = shown(services, walk_id)
    services.walks.photo_path(photo.original).unlink()
    assert any(photo.original in line for line in services.backups.verify())
    with pytest.raises(EvidenceError):
        services.walks.annotate(walk_id, evidence_id, [Box(10, 10, 90, 90)])
    assert shown(services, walk_id) == photo


def test_photos_keep_the_order_they_are_put_in(services: Services, home: Path, clock: Clock, walk_id):
    scope = services.walks.open(walk_id).visit.id
    made = [
        services.walks.add_photo(walk_id, GREETING, png(Image.new("RGB", (64, 48), colour))).created
        for colour in ("red", "green", "blue")
    ]
    services.walks.arrange_photos(walk_id, [made[2], made[0], made[1]])
    assert order(services, walk_id) == [made[2], made[0], made[1]]
    services.history.undo(scope)
    assert order(services, walk_id) == made
    services.history.redo(scope)
    services.walks.remove_evidence(walk_id, made[0])
    last = services.walks.add_photo(walk_id, GREETING, png(Image.new("RGB", (64, 48), "white"))).created
    services.close()
    again = Services.open(home, clock=clock)
    try:
        assert order(again, walk_id) == [made[2], made[1], last]
    finally:
        again.close()


def order(services: Services, walk_id: str) -> list[str]:
    return [photo.id for photo in services.walks.question(walk_id, GREETING).photos]
