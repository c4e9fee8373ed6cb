"""Identifiers made on this computer that never collide with another's."""

from __future__ import annotations

import secrets
import time


def new_id() -> str:
    """Return a UUIDv7: text that sorts by the millisecond of its making.

    Source: RFC 9562, section 5.7 (48 bits of Unix milliseconds, then version, variant and chance).
    """
    value = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
