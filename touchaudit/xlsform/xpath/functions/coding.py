"""Identifiers and encodings."""

from __future__ import annotations

import base64
import binascii
import hashlib
import string
from math import isinf, isnan
from typing import Any

from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.registry import function

_ALPHABET = string.ascii_letters + string.digits
_LONGEST = 10_000
_SIGNATURE = 64  # bytes
_HASHES = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


@function("uuid", "number?", "string", contextual=True)
def uuid(node: Any, context: Context, length: float | None = None) -> str:
    """Return a new identifier, or so many random characters."""
    if length is None:
        return context.new_id()
    if isnan(length) or isinf(length) or not 0 <= length <= _LONGEST:
        raise XPathError("uuid() can't make a text of that length.")
    return "".join(context.random.choices(_ALPHABET, k=int(length)))


@function("digest", "string string string?", "string")
def digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    """Return the hash of a text: MD5 or SHA, as hex or base64."""
    name = _HASHES.get(algorithm.strip().upper())
    if name is None:
        raise XPathError(f"digest() knows no algorithm {algorithm}.")
    hashed = hashlib.new(name, text.encode("utf-8", "replace"), usedforsecurity=False).digest()
    if encoding.strip().lower() == "hex":
        return hashed.hex()
    if encoding.strip().lower() != "base64":
        raise XPathError(f"digest() knows no encoding {encoding}.")
    return base64.b64encode(hashed).decode("ascii")


@function("base64-decode", "string", "string")
def base64_decode(text: str) -> str:
    """Return the text that was written as base64; nothing if it wasn't."""
    return (_bytes_of(text) or b"").decode("utf-8", "replace")


def _bytes_of(text: str) -> bytes | None:
    """Return what was written as base64, padded or not; None if it wasn't."""
    compact = "".join(text.split())
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


@function("extract-signed", "string string", "string")
def extract_signed(text: str, key: str) -> str:
    """Return the message behind a signature (Ed25519, all as base64); nothing if it doesn't hold."""
    from cryptography.exceptions import InvalidSignature  # few forms ask for it
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    signed, public = _bytes_of(text), _bytes_of(key)
    if signed is None or public is None or len(signed) <= _SIGNATURE:
        return ""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signed[:_SIGNATURE], signed[_SIGNATURE:])
    except (InvalidSignature, ValueError):
        return ""
    return signed[_SIGNATURE:].decode("utf-8", "replace")
