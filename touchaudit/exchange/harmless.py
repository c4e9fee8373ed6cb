"""Text that other programs show and never run.

A spreadsheet takes a cell that begins with = + - or @ for a formula, with or without a tab or line break
before it. Source: OWASP, CSV injection.
"""

from __future__ import annotations

import re

LONGEST = 32_000
"""Characters of one cell; spreadsheets hold 32,767."""

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_UNPRINTABLE = dict.fromkeys(
    [*range(9), 11, 12, *range(14, 32), 0x7F, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF]
)
_LEADS = tuple("=+-@\t\r\n＝＋－＠")


def plain(text: str) -> str:
    """Return a text without characters that no file format takes, no longer than a cell."""
    kept = text.translate(_UNPRINTABLE)
    return kept if len(kept) <= LONGEST else kept[: LONGEST - 1] + "…"


def cell(text: str) -> str:
    """Return a text for a CSV file: a leading apostrophe takes the power from what looks like a formula."""
    kept = plain(text)
    armed = kept.startswith(_LEADS) or kept.lstrip().startswith(_LEADS)
    return f"'{kept}" if armed and not _NUMBER.fullmatch(kept) else kept
