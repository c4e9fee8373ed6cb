"""Photos and other evidence as files, named by the sha256 of what is in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from touchaudit.saying import Saying
from touchaudit.store.files import disk_trouble, make_private, sync_folder, write_whole

_UNNAMED = Saying("The photo or file")
_HEX = frozenset("0123456789abcdef")


class MediaFolder:
    """A folder of evidence; what is in it never changes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self, data: bytes, name: str = "") -> str:
        """Put evidence on disk and return its digest; it is durable when this returns.

        Args:
            data: What is in it.
            name: What a person calls it, to say which one the disk did not take.

        Raises:
            StorageError: if the disk does not take it.
        """
        digest = hashlib.sha256(data).hexdigest()
        path, name = self.path(digest), name or _UNNAMED
        if not self._is_whole(path, digest):
            new = not path.parent.exists()
            make_private(path.parent, name)
            if new:
                with disk_trouble(path.parent, name):
                    sync_folder(self._path)
            write_whole(path, data, name)
        return digest

    def path(self, digest: str) -> Path:
        """Return where the evidence of a digest is, or would be.

        Raises:
            ValueError: for anything but a sha256, so that no name from outside reaches the disk.
        """
        if len(digest) != 64 or not _HEX.issuperset(digest):
            raise ValueError(f"not a digest: {digest!r}")
        return self._path / digest[:2] / digest

    def digests(self) -> Iterator[str]:
        """Name everything that is kept, in order."""
        for path in sorted(self._path.glob("??/*")):
            if len(path.name) == 64 and _HEX.issuperset(path.name):
                yield path.name

    def missing(self, digests: Iterable[str]) -> list[str]:
        """Return those of the digests whose file is not here."""
        return sorted(digest for digest in set(digests) if not self.path(digest).is_file())

    def verify(self) -> list[str]:
        """Read every file again; return a line for each that is not what its name says."""
        return [
            f"photo {digest} is damaged"
            for digest in self.digests()
            if not self._is_whole(self.path(digest), digest)
        ]

    def _is_whole(self, path: Path, digest: str) -> bool:
        # A file that a failing disk cut short must not pass for the photo.
        try:
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == digest
        except OSError:
            return False
