"""What Word and PowerPoint files have in common."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from touchaudit.tongue import spoken

SERIF, SANS = "Georgia", "Arial"
"""Faces that both have wherever they run."""

_MOMENT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")


def described(properties: Any, title: str, subject: str, made: datetime) -> None:
    """Say in a file's properties what it is and when it was made."""
    properties.title, properties.subject, properties.author = title, subject, "Touchaudit"
    properties.created = properties.modified = made.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties.last_modified_by = "Touchaudit"
    properties.comments = properties.keywords = ""
    properties.language = spoken()
    properties.revision = 1


def settled(data: bytes, made: datetime) -> bytes:
    """Return an Office file whose bytes follow from its content alone: every part is dated to one moment."""
    moment = made.astimezone(UTC)
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _MOMENT.sub(rb"\g<1>" + stamp + rb"\g<2>", content)
            entry = ZipInfo(name, moment.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, content)
    return target.getvalue()
