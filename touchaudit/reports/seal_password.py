"""A report that opens with a password only: AES-256 (ISO 32000-2, revision 6)."""

from __future__ import annotations

import secrets
from io import BytesIO

import pikepdf

from touchaudit.errors import ReportError
from touchaudit.reports.seal_claim import drop_claim

LEAST_LETTERS = 8


def lock(data: bytes, password: str) -> bytes:
    """Return a PDF that asks for a password; it says no longer that it is PDF/A, which forbids that.

    Readers for the blind may still read it: nothing but opening it is refused.

    Raises:
        ReportError: The password is too short to keep anybody out.
    """
    if len(password) < LEAST_LETTERS:
        raise ReportError(
            "The password is too short.", safe="Nothing was written.", todo="Choose eight characters or more."
        )
    with pikepdf.open(BytesIO(data)) as pdf:
        drop_claim(pdf)
        done = BytesIO()
        pdf.save(
            done,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            encryption=pikepdf.Encryption(user=password, owner=secrets.token_urlsafe(24), R=6),
        )
    return done.getvalue()
