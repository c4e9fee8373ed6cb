"""Files behind answers: read whole, named, and told apart by what a question asks for."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from touchaudit.domain.visit import Evidence, EvidenceKind
from touchaudit.errors import EvidenceError
from touchaudit.saying import Saying

WANTED: Mapping[str, EvidenceKind] = {
    "image": EvidenceKind.PHOTO,
    "audio": EvidenceKind.FILE,
    "video": EvidenceKind.FILE,
    "file": EvidenceKind.FILE,
}
"""What answers a question, by its type."""

MOST_BYTES = 100_000_000
_UNKNOWN = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file whose bytes are kept already: their digest, its own name, of what type and kind it is.

    ``taken`` is when it was made, where that is known.
    """

    digest: str
    name: str
    media_type: str
    kind: EvidenceKind = EvidenceKind.FILE
    taken: datetime | None = None


def media_type_of(path: Path) -> str:
    """Return what kind of file a name promises."""
    return mimetypes.guess_type(path.name)[0] or _UNKNOWN


def file_name(evidence: Evidence) -> str:
    """Return the name by which evidence answers a question: that of its file."""
    suffix = ".jpg" if evidence.kind is EvidenceKind.PHOTO else Path(evidence.caption).suffix.lower()
    return f"{evidence.digest}{suffix}"


def read_file(path: Path) -> bytes:
    """Return what is in a file.

    Raises:
        EvidenceError: It can't be read, is empty, or is larger than 100 MB.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise EvidenceError(
                Saying("{name} is larger than 100 MB.", name=path.name),
                safe="Nothing was added.",
                todo="Choose a smaller file.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise EvidenceError(
            Saying("{name} can't be read: {why}.", name=path.name, why=error.strerror),
            safe="Nothing was added.",
            todo="Choose it again.",
        ) from error
    if not data:
        raise EvidenceError(
            Saying("{name} is empty.", name=path.name),
            safe="Nothing was added.",
            todo="Copy it again from where it comes from, or choose another.",
        )
    return data
