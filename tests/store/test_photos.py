from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from touchaudit.errors import EvidenceError
from touchaudit.store.photos import normalise

RED, BLUE = (220, 20, 20), (20, 20, 220)


def encoded(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def two_halves(width: int = 400, height: int = 200, mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    return image.convert(mode)


def opened(jpeg: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(jpeg))
    image.load()
    return image


def near(found: Any, wanted: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 30 for a, b in zip(found, wanted, strict=True))


def exif(**tags: Any) -> Image.Exif:
    data = Image.Exif()
    numbers = {"orientation": 0x0112, "changed": 0x0132}
    for name, value in tags.items():
        if name in numbers:
            data[numbers[name]] = value
        else:
            data.get_ifd(0x8769)[{"taken": 0x9003, "zone": 0x9011}[name]] = value
    return data


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF"])
def test_every_usual_kind_becomes_a_plain_jpeg(kind: str) -> None:
    photo = normalise(encoded(two_halves(), kind))
    image = opened(photo.jpeg)
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (400, 200))
    assert (photo.width, photo.height) == (400, 200)
    assert near(image.getpixel((50, 100)), RED) and near(image.getpixel((350, 100)), BLUE)


def test_a_photo_of_a_phone_in_heic_becomes_a_plain_jpeg_without_its_place() -> None:
    source = Path(__file__).with_name("two_halves.heic").read_bytes()
    assert source[4:12] == b"ftypheic"
    photo = normalise(source)
    image = opened(photo.jpeg)
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (64, 32))
    assert near(image.getpixel((10, 16)), RED) and near(image.getpixel((54, 16)), BLUE)
    assert photo.taken == datetime(2026, 9, 22, 9, 42, tzinfo=UTC)
    assert not image.getexif()


@pytest.mark.parametrize("size", [200, 500, 800])
def test_a_heic_photo_that_is_cut_short_is_refused(size: int) -> None:
    source = Path(__file__).with_name("two_halves.heic").read_bytes()
    with pytest.raises(EvidenceError, match="not a photo"):
        normalise(source[:size])


def test_a_file_that_is_no_photo_is_refused_by_its_name() -> None:
    with pytest.raises(EvidenceError) as refused:
        normalise(b"Opening hours: 9 to 5", "hours.jpg")
    assert str(refused.value.what) == "hours.jpg is not a photo that can be read."


def test_a_large_photo_is_made_smaller_and_a_small_one_is_left() -> None:
    assert normalise(encoded(two_halves(4000, 3000))).width == 1600
    tall = normalise(encoded(two_halves(1000, 4000), "PNG"))
    assert (tall.width, tall.height) == (400, 1600)
    assert normalise(encoded(two_halves(40, 30))).width == 40


def test_a_photo_taken_with_the_camera_on_its_side_stands_upright() -> None:
    photo = normalise(encoded(two_halves(), exif=exif(orientation=6)))
    image = opened(photo.jpeg)
    assert image.size == (200, 400)
    assert near(image.getpixel((100, 50)), RED) and near(image.getpixel((100, 350)), BLUE)


def test_nothing_hidden_in_the_file_comes_along() -> None:
    data = exif(taken="2026:03:04 12:00:00")
    data.get_ifd(0x8825)[2] = (51.0, 3.0, 0.0)
    data[0x010F] = "Canary Cameras"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = normalise(encoded(two_halves(), exif=data, comment=b"canary", icc_profile=profile))
    image = opened(photo.jpeg)
    assert not image.getexif() and set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"anary" not in photo.jpeg and b"Exif" not in photo.jpeg


def test_the_moment_it_was_taken_is_kept_apart() -> None:
    with_zone = exif(taken="2026:03:04 12:00:00", zone="+02:00")
    assert normalise(encoded(two_halves(), exif=with_zone)).taken == datetime(2026, 3, 4, 10, tzinfo=UTC)
    local = datetime(2026, 3, 4, 12).astimezone(UTC)
    assert normalise(encoded(two_halves(), exif=exif(taken="2026:03:04 12:00:00"))).taken == local
    assert normalise(encoded(two_halves(), exif=exif(changed="2026:03:04 12:00:00"))).taken == local
    for nonsense in ("0000:00:00 00:00:00", "yesterday", ""):
        assert normalise(encoded(two_halves(), exif=exif(taken=nonsense))).taken is None
    assert normalise(encoded(two_halves())).taken is None


def test_what_can_be_seen_through_stands_on_white() -> None:
    image = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert near(opened(normalise(encoded(image, "PNG")).jpeg).getpixel((20, 20)), (255, 255, 255))
    palette = Image.new("P", (40, 40), 0)
    assert near(
        opened(normalise(encoded(palette, "PNG", transparency=0)).jpeg).getpixel((20, 20)), (255, 255, 255)
    )


@pytest.mark.parametrize("mode", ["L", "1", "CMYK"])
def test_other_kinds_of_colour_are_read(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert opened(normalise(encoded(two_halves(mode=mode), kind)).jpeg).mode == "RGB"


def test_a_broken_colour_profile_does_no_harm() -> None:
    photo = normalise(encoded(two_halves(), icc_profile=b"not a profile"))
    assert near(opened(photo.jpeg).getpixel((50, 100)), RED)


@pytest.mark.parametrize("side", [7100, 9500, 14000])
def test_a_photo_with_too_many_pixels_is_refused_before_it_fills_the_memory(side: int) -> None:
    with pytest.raises(EvidenceError, match="50 megapixels is the most"):
        normalise(encoded(Image.new("1", (side, side)), "PNG"))


def test_a_file_that_is_far_too_large_is_refused() -> None:
    with pytest.raises(EvidenceError, match="101 MB"):
        normalise(bytes(101_000_000))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"GIF89a", b"\xff\xd8\xff", b"RIFF0000WEBP"])
def test_a_file_that_is_no_photo_is_refused_in_plain_words(data: bytes) -> None:
    with pytest.raises(EvidenceError, match="not a photo that can be read"):
        normalise(data)


def test_a_photo_cut_short_is_refused() -> None:
    with pytest.raises(EvidenceError, match="not a photo"):
        normalise(encoded(two_halves(2000, 2000))[:5000])


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["JPEG", "PNG", "GIF", "TIFF"]), st.integers(0, 10_000), st.binary(min_size=1, max_size=8)
)
def test_a_damaged_file_is_a_photo_or_refused_never_a_crash(kind: str, place: int, noise: bytes) -> None:
    data = bytearray(encoded(two_halves(64, 48), kind))
    data[place % len(data) : place % len(data) + len(noise)] = noise
    try:
        assert opened(normalise(bytes(data)).jpeg).mode == "RGB"
    except EvidenceError as error:
        assert error.todo
