"""What every PDF of ours must be, whatever is in it."""

from __future__ import annotations

from io import BytesIO
from unicodedata import normalize

import pikepdf
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from touchaudit.reports.page import A4, Page

_SCALE, _INK = 0.4, 235
"""Pixels for a point, and the lightest grey that counts as ink: a pale ground does not."""

READ = ("/Span", "/ReversedChars")
"""Marks inside of others: they tell how letters are read, and belong to no element."""

SHOWS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "BI", "EI"}


def pages(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


def flat(data: bytes) -> str:
    return " ".join(" ".join(pages(data)).split())


def logical(text: str) -> str:
    """Return a text read from a PDF with the letters themselves in the place of their joined forms."""
    return normalize("NFKC", text)


def assert_marked(data: bytes) -> None:
    """Everything that shows stands in one mark, and every mark belongs to the structure tree."""
    with pikepdf.open(BytesIO(data)) as document:
        owners = dict(zip(*[iter(document.Root.StructTreeRoot.ParentTree.Nums)] * 2, strict=True))  # type: ignore[call-overload]
        for page in document.pages:
            inner: list[bool] = []
            marks = []
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("BDC", "BMC"):
                    inner.append(str(operands[0]) in READ)
                    if len(operands) > 1 and "/MCID" in operands[1]:
                        marks.append(int(operands[1].MCID))
                elif str(operator) == "EMC":
                    inner.pop()
                elif str(operator) in SHOWS:
                    assert inner.count(False) == 1, operator
            assert not inner
            parents = owners[int(page.obj.StructParents)]
            assert marks == list(range(len(parents)))
            assert all(parent.S is not None for parent in parents)


def assert_archival(data: bytes) -> None:
    """The file says that it is PDF/A-3a and PDF/UA-1, and brings what these ask for."""
    with pikepdf.open(BytesIO(data)) as document:
        assert document.Root.OutputIntents[0].S == "/GTS_PDFA1"
        assert document.Root.MarkInfo.Marked
        with document.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "3"
            assert metadata["pdfaid:conformance"] == "A"
            assert metadata["pdfuaid:part"] == "1"
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
                assert "/FontFile2" in item
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure":
                assert str(item.Alt)


def fills(data: bytes, page: Page = A4) -> list[float]:
    """Return how far down each page its ink reaches, as a share of the room above the foot."""
    done = []
    document = PdfDocument(data)
    for sheet in document:
        picture = sheet.render(scale=_SCALE, grayscale=True).to_pil()
        foot = round((page.height - page.bottom + 4) * _SCALE)
        top = round(page.margin * _SCALE)
        ink = (
            picture.crop((0, 0, picture.width, foot)).point(lambda tone: 255 if tone < _INK else 0).getbbox()
        )
        bottom = ink[3] if ink else top
        done.append((bottom - top) / (foot - top))
    document.close()
    return done


def starts(data: bytes) -> dict[str, int]:
    """Return the page (from 0) on which each part and touchpoint begins, by its title in the outline."""
    reader = PdfReader(BytesIO(data))
    return {str(entry["/Title"]): reader.get_destination_page_number(entry) for entry in reader.outline}
