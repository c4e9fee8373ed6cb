"""A report sealed and checked: a PAdES signature by a key of this computer (ETSI EN 319 142-1, level B-B).

It is evidence of tampering, not of identity: nobody vouches for the key, and the time is this computer's. Who
gets the report compares the fingerprint of the certificate with the one that the auditor gave.

The signing library is an extra; it is imported only here, and only when a seal is made or checked.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from touchaudit.errors import ReportError
from touchaudit.reports.seal_key import SealKey, fingerprint_of

_FIELD = "Seal"
_TRACES = (b"/ByteRange", b"/ETSI.CAdES.detached")
_REASON = "Sealed against changes"
_MISSING = "Seals are an extra that is not installed here."


class Verdict(StrEnum):
    """What a check of a file found."""

    UNTOUCHED = "untouched"
    CHANGED = "changed"
    OTHER_KEY = "other_key"
    UNSEALED = "unsealed"


@dataclass(frozen=True, slots=True)
class SealCheck:
    """What a check found; who sealed it when (as the file says), by which certificate; the file's digest.

    ``digest`` is the sha256 of the whole file, ``fingerprint`` that of the certificate; both as hex.
    """

    verdict: Verdict
    digest: str
    by: str = ""
    at: datetime | None = None
    fingerprint: str = ""


def can_seal() -> bool:
    """Return whether the extra is installed."""
    return find_spec("pyhanko") is not None


def seal(data: bytes, key: SealKey, by: str) -> bytes:
    """Return a finished PDF with a signature that allows no change at all; do nothing to it afterwards.

    Raises:
        ReportError: The extra is not installed.
    """
    _need_extra()
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    certificate = Certificate.load(key.certificate_der)
    signer = signers.SimpleSigner(
        signing_cert=certificate,
        signing_key=PrivateKeyInfo.load(key.private_der),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )
    wanted = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        md_algorithm="sha256",
        name=by or None,
        reason=_REASON,
    )
    done = signers.sign_pdf(IncrementalPdfFileWriter(BytesIO(data)), wanted, signer=signer)
    return bytes(done.getvalue())


def check(data: bytes, *, fingerprint: str = "") -> SealCheck:
    """Return whether a PDF is as it was when it was sealed; offline, and without trusting anybody.

    Args:
        data: The whole file.
        fingerprint: That of the certificate that must have sealed it; without it any may have.

    Raises:
        ReportError: It is no PDF, or it is sealed and the extra is not installed.
    """
    digest = hashlib.sha256(data).hexdigest()
    if b"%PDF-" not in data[:1024]:
        raise ReportError("This file is not a PDF.", todo="Choose the report as you received it.")
    if not any(trace in data for trace in _TRACES):
        return SealCheck(Verdict.UNSEALED, digest)
    _need_extra()
    return _checked(data, digest, fingerprint.replace(":", "").lower())


def _checked(data: bytes, digest: str, wanted: str) -> SealCheck:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # it logs each change as a fault of its own
    try:
        (signature,) = PdfFileReader(BytesIO(data)).embedded_signatures
        signer = signature.signer_cert
        trusted = ValidationContext(trust_roots=[signer], allow_fetching=False)
        status: Any = validate_pdf_signature(signature, trusted)
        whole = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
        untouched = whole and status.intact and status.valid and _is_exact(signature, data)
        found = fingerprint_of(signer.dump())
        by, at = str(signature.sig_object.get("/Name", "")), signature.self_reported_timestamp
    except Exception:  # a file that was changed may break the reader anywhere
        return SealCheck(Verdict.CHANGED, digest)
    verdict = Verdict.UNTOUCHED if untouched else Verdict.CHANGED
    if untouched and wanted and found != wanted:
        verdict = Verdict.OTHER_KEY
    return SealCheck(verdict, digest, by, at, found)


def _is_exact(signature: Any, data: bytes) -> bool:
    """Return whether all that the signature can't cover, itself, is just as this program writes it.

    It names the very certificate beside it, and zeros follow: no place is left to tamper with.
    """
    named = [
        attribute["values"][0]["certs"][0]["cert_hash"].native
        for attribute in signature.signer_info["signed_attrs"]
        if attribute["type"].native == "signing_certificate_v2"
    ]
    signed, content = signature.signed_data, bytes(signature.pkcs7_content)
    _, before, after, _ = (int(one) for one in signature.byte_range)
    head = (signed["version"].native, [one["algorithm"].native for one in signed["digest_algorithms"]])
    length = 4 + int.from_bytes(content[2:4])  # DER: a sequence with two bytes of length
    return (
        head == ("v1", ["sha256"])
        and len(signed["certificates"]) == 1
        and named == [hashlib.sha256(signature.signer_cert.dump()).digest()]
        and data[before:after] == b"<%b>" % content.hex().upper().encode()
        and not content[length:].strip(b"\0")
    )


def _need_extra() -> None:
    if not can_seal():
        raise ReportError(_MISSING, safe="The report itself is whole.", todo="Install touchaudit[seal].")
