"""What a file says of itself, taken back where something is done to it that PDF/A does not allow."""

from __future__ import annotations

from io import BytesIO

import pikepdf


def without_claim(data: bytes) -> bytes:
    """Return a file that no longer says that it is PDF/A."""
    with pikepdf.open(BytesIO(data)) as pdf:
        drop_claim(pdf)
        done = BytesIO()
        pdf.save(done, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return done.getvalue()


def drop_claim(pdf: pikepdf.Pdf) -> None:
    """Take from a file's metadata that it is PDF/A."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        for key in ("pdfaid:part", "pdfaid:conformance"):
            if key in metadata:
                del metadata[key]
