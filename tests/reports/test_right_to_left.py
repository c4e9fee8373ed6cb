"""Pages for readers of Arabic and Hebrew: laid out from the right, texts and photos left as they are."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from PIL import Image
from pypdfium2 import PdfDocument
from reportlab.lib.utils import ImageReader

from touchaudit.charts.fonts import FACES
from touchaudit.charts.shapes import Role
from touchaudit.reports.document import render
from touchaudit.reports.flowables import Para
from touchaudit.reports.options import ReportOptions
from touchaudit.reports.page import A4
from touchaudit.reports.tagging import TagCanvas
from touchaudit.reports.theme import styles, use_fonts

from . import factory
from .checks import assert_archival, assert_marked, flat, logical
from .conftest import Build
from .tongues import TONGUES, needs, translated

HEBREW = TONGUES["he"]
PARTS = frozenset({"contents", "summary", "journey", "touchpoints", "appendix"})


@pytest.fixture(scope="module")
def both(build: Build) -> tuple[bytes, bytes]:
    """One report with Hebrew names, from the left and from the right."""
    needs("".join(HEBREW.values()))
    record = translated(factory.record(count=3, visits=1), HEBREW)
    options = ReportOptions(parts=PARTS)
    return render(build(record, options)), render(build(record, replace(options, right_to_left=True)))


def place(pdf: bytes, page: int, text: str) -> tuple[float, float]:
    """Return where a text begins and ends on a page, in points from its left."""
    document = PdfDocument(pdf)
    known = document[page].get_textpage()
    found = known.search(text, match_case=True).get_next()
    assert found is not None, text
    boxes = [known.get_charbox(at) for at in range(found[0], sum(found))]
    document.close()
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


def page_of(pdf: bytes, text: str) -> int:
    document = PdfDocument(pdf)
    texts = (page.get_textpage() for page in document)
    found = next(at for at, known in enumerate(texts) if known.search(text, match_case=True).get_next())
    document.close()
    return found


def tags(pdf: bytes) -> list[str]:
    """Return the tags of the structure tree in the order in which they are read."""

    def walk(element: pikepdf.Object) -> list[str]:
        kids = element.get("/K", [])
        kids = kids if isinstance(kids, pikepdf.Array) else [kids]
        own = [str(element.S)] if "/S" in element else []
        return own + [tag for kid in kids if isinstance(kid, pikepdf.Dictionary) for tag in walk(kid)]

    with pikepdf.open(BytesIO(pdf)) as document:
        return walk(document.Root.StructTreeRoot)


def test_the_page_is_laid_out_from_the_right(both: tuple[bytes, bytes]) -> None:
    plain, right = both
    for pdf, turned in ((plain, False), (right, True)):
        page = page_of(pdf, "Question")
        question, answer = place(pdf, page, "Question"), place(pdf, page, "Answer")
        assert (question[0] > answer[1]) is turned
        assert (question[0] > A4.width / 2) is turned
    mirrored = A4.width - place(plain, 0, "CONTENTS")[0]
    assert place(right, 0, "CONTENTS")[1] == pytest.approx(mirrored, abs=2)


def test_what_is_read_aloud_keeps_its_order(both: tuple[bytes, bytes]) -> None:
    plain, right = both
    assert tags(plain) == tags(right)
    with pikepdf.open(BytesIO(plain)) as document:
        assert "/Direction" not in document.Root.ViewerPreferences
    with pikepdf.open(BytesIO(right)) as document:
        assert document.Root.ViewerPreferences.Direction == "/R2L"
    assert_archival(right)
    assert_marked(right)


def test_texts_are_found_in_the_order_of_reading(both: tuple[bytes, bytes]) -> None:
    told = logical(flat(both[1])).replace(" ", "")
    asked = HEBREW[factory.QUESTIONS[1][0]].strip("?").split()
    for words in (HEBREW["Website search"], *asked, "Touchpoint road map"):
        assert words.replace(" ", "") in told


def test_each_letter_stands_left_of_the_one_before(both: tuple[bytes, bytes]) -> None:
    document = PdfDocument(both[1])
    known = document[page_of(both[1], "Question")].get_textpage()
    word = HEBREW[factory.QUESTIONS[1][0]].split()[1]
    start, count = known.search(word).get_next()
    lefts = [known.get_charbox(at)[0] for at in range(start, start + count)]
    assert all(before > after for before, after in pairwise(lefts))
    document.close()


def test_every_figure_has_its_box_on_the_page(both: tuple[bytes, bytes]) -> None:
    with pikepdf.open(BytesIO(both[1])) as document:
        boxes = [item.A.BBox for item in document.objects if is_figure(item)]
    assert boxes
    for box in boxes:
        left, low, right, high = map(float, box)
        assert -2 <= left < right <= A4.width + 2 and low < high


def is_figure(item: pikepdf.Object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"


def test_a_name_from_the_right_leaves_the_footer_in_its_order(build: Build) -> None:
    needs("".join(HEBREW.values()))
    record = translated(factory.record(count=2, visits=1), HEBREW)
    pdf = render(build(record, ReportOptions(parts=frozenset({"summary", "appendix"}))))
    page = page_of(pdf, "Question")
    told = HEBREW["Noordkade Home"].split()[0], "Touchpoint road map", "wave 2"
    name, kind, wave = (place(pdf, page, text) for text in told)
    assert name[0] < kind[0] < wave[0]
    assert name[0] < A4.margin + 40


def test_a_photo_and_a_text_are_not_mirrored() -> None:
    use_fonts()
    target = BytesIO()
    canvas = TagCanvas(target, pagesize=(200, 100), right=True)
    canvas.begin_page()
    photo = Image.new("RGB", (40, 20), (200, 0, 0))
    photo.paste((0, 0, 200), (20, 0, 40, 20))
    canvas.drawImage(ImageReader(photo), 10, 10, 40, 20)
    canvas.setFont(FACES[Role.TEXT].name, 10)
    canvas.drawString(10, 60, "Till 12")
    canvas.save()
    document = PdfDocument(target.getvalue())
    picture = document[0].render(scale=1).to_pil().convert("RGB")
    red, blue = picture.getpixel((160, 80)), picture.getpixel((180, 80))
    assert red[0] > 150 > red[2] and blue[2] > 150 > blue[0]
    known = document[0].get_textpage()
    assert known.get_text_range().strip() == "Till 12"
    lefts = [known.get_charbox(at)[0] for at in range(7)]
    assert lefts == sorted(lefts)
    assert known.get_charbox(6)[2] == pytest.approx(190, abs=1)
    document.close()


def test_a_long_note_from_the_right_goes_on_on_the_next_page() -> None:
    needs("שלוםקפ,.")
    words = [f"שלום קופה {number}," for number in range(60)]
    whole = Para(" ".join(words), styles().body, strong="Why.")
    wide, high = whole.wrap(180, 1000)
    first, second = whole.split(wide, high / 2)
    assert first.wrap(wide, 1000)[1] + second.wrap(wide, 1000)[1] == pytest.approx(high)
    target = BytesIO()
    canvas = TagCanvas(target, pagesize=(200, 900))
    for part in (first, second):
        part.drawOn(canvas, 10, 20)
        canvas.showPage()
    canvas.save()
    told = logical(flat(target.getvalue()))
    assert sorted(map(int, re.findall(r"\d+", told))) == list(range(60))
    assert [tag.tag for tag in canvas.root.kids] == ["P"]
