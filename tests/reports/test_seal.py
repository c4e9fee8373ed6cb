"""A sealed report: every change shows, and nothing else does."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from touchaudit.errors import ReportError
from touchaudit.reports.checklist_model import Preview
from touchaudit.reports.checklist_preview import render
from touchaudit.reports.seal import Verdict, check, seal
from touchaudit.reports.seal_key import SealKey, fingerprint_of_file
from touchaudit.reports.seal_password import lock

from .checks import assert_archival, assert_marked, flat

NOW = datetime.now(UTC)
KEY = SealKey.make(NOW)


@cache
def plain() -> bytes:
    return render(Preview("Road map", "Report", "What to mend first.", (), (), "en", NOW))


@cache
def sealed() -> bytes:
    return seal(plain(), KEY, "Zoë Łukasz")


def test_a_sealed_report_is_untouched_and_says_who_sealed_it() -> None:
    found = check(sealed(), fingerprint=KEY.fingerprint)
    assert (found.verdict, found.by) == (Verdict.UNTOUCHED, "Zoë Łukasz")
    assert found.at is not None
    assert abs((found.at - datetime.now(UTC)).total_seconds()) < 600
    assert fingerprint_of_file(KEY.certificate_pem()) == found.fingerprint


def test_it_is_still_the_same_report_and_as_accessible() -> None:
    assert sealed().startswith(plain())
    assert flat(sealed()) == flat(plain())
    assert_marked(sealed())
    assert_archival(sealed())


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 1 << 30), st.integers(0, 7), st.booleans())
def test_one_flipped_bit_shows(place: int, bit: int, in_seal: bool) -> None:
    """Anywhere: in the pages, and in the signature, which does not cover itself."""
    changed = bytearray(sealed())
    first = len(plain()) if in_seal else 1024
    changed[first + place % (len(changed) - first)] ^= 1 << bit
    assert check(bytes(changed)).verdict is Verdict.CHANGED


def test_what_is_added_behind_shows() -> None:
    assert check(sealed() + b"\n% a remark").verdict is Verdict.CHANGED
    done = BytesIO()
    with pikepdf.open(BytesIO(sealed())) as pdf:
        pdf.docinfo.Title = "Another"
        pdf.save(done)
    assert check(done.getvalue()).verdict is Verdict.CHANGED


def test_a_change_that_was_sealed_anew_by_another_key_shows() -> None:
    stranger = SealKey.make(NOW)
    forged = seal(plain(), stranger, "Zoë Łukasz")
    assert check(forged).verdict is Verdict.UNTOUCHED
    assert check(forged, fingerprint=KEY.fingerprint).verdict is Verdict.OTHER_KEY


def test_a_report_without_a_seal_is_told_apart() -> None:
    assert check(plain()).verdict is Verdict.UNSEALED
    with pytest.raises(ReportError, match="not a PDF"):
        check(b"hello")


def test_a_password_keeps_it_shut_and_the_claim_away() -> None:
    locked = lock(plain(), "correct horse")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked))
    with pikepdf.open(BytesIO(locked), password="correct horse") as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.Root.MarkInfo.Marked
        with pdf.open_metadata() as metadata:
            assert "pdfaid:part" not in metadata
            assert metadata["pdfuaid:part"] == "1"
    with pytest.raises(ReportError, match="too short"):
        lock(plain(), "1234567")
