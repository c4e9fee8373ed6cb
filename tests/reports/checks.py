"""What every PDF of ours must be, whatever is in it."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from pypdf import PdfReader

SHOWS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "BI", "EI"}


def pages(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


def flat(data: bytes) -> str:
    return " ".join(" ".join(pages(data)).split())


def assert_marked(data: bytes) -> None:
    """Everything that shows stands in one mark, and every mark belongs to the structure tree."""
    with pikepdf.open(BytesIO(data)) as document:
        owners = dict(zip(*[iter(document.Root.StructTreeRoot.ParentTree.Nums)] * 2, strict=True))  # type: ignore[call-overload]
        for page in document.pages:
            depth, marks = 0, []
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("BDC", "BMC"):
                    depth += 1
                    if len(operands) > 1 and "/MCID" in operands[1]:
                        marks.append(int(operands[1].MCID))
                elif str(operator) == "EMC":
                    depth -= 1
                elif str(operator) in SHOWS:
                    assert depth == 1, operator
            assert depth == 0
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
