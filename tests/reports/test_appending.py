"""What is written behind a file that qpdf made: readers find it as if it had always been there."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from touchaudit.reports.appending import PACKED, Appending, text_string


def saved(pages: int = 2) -> BytesIO:
    """Return a file of blank pages with an outline to be written over."""
    done = BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page()
        pdf.docinfo.Title = "Before"
        pdf.Root.Kept = pdf.make_indirect(pikepdf.Dictionary(Told="old"))
        pdf.save(done, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True)
    return done


def appended(texts: list[str], done: BytesIO | None = None) -> bytes:
    """Return the file with so many texts put into an array that takes the place of what was there."""
    done = done or saved()
    with pikepdf.open(done) as pdf:
        kept = pdf.Root.Kept.objgen[0]
    behind = Appending(done)
    numbers = [behind.number() for _ in texts]
    for number, text in zip(numbers, texts, strict=True):
        behind.put(number, b"<</Told%s>>" % text_string(text))
    behind.put(kept, b"[%s]" % b" ".join(b"%d 0 R" % number for number in numbers))
    behind.close()
    return done.getvalue()


@pytest.mark.parametrize("count", [0, 1, PACKED - 1, PACKED, PACKED + 1, 3 * PACKED])
def test_every_object_is_found_and_the_pages_stay(count: int) -> None:
    texts = [f"object {n}" for n in range(count)]
    data = appended(texts)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert [str(item.Told) for item in pdf.Root.Kept] == texts
        assert len(pdf.pages) == 2
        assert str(pdf.docinfo.Title) == "Before"
        assert pdf.check_pdf_syntax() == []
    assert len(PdfReader(BytesIO(data), strict=True).pages) == 2


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=40))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    with pikepdf.open(BytesIO(appended([text]))) as pdf:
        assert str(pdf.Root.Kept[0].Told) == text


def test_the_same_objects_give_the_same_bytes_and_others_another_identifier() -> None:
    one, same, other = appended(["a"]), appended(["a"]), appended(["b"])
    assert one == same
    identifiers = [PdfReader(BytesIO(data)).trailer["/ID"] for data in (one, other)]
    assert identifiers[0] != identifiers[1]


def test_it_can_be_saved_anew_with_a_password() -> None:
    locked = BytesIO()
    with pikepdf.open(BytesIO(appended(["told"]))) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="o", user="u"))
    with pikepdf.open(locked, password="u") as pdf:
        assert str(pdf.Root.Kept[0].Told) == "told"
