"""Seals: a report made evident against changes, or locked with a password, and checked afterwards."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from touchaudit.errors import ReportError
from touchaudit.reports import seal as seals
from touchaudit.reports.seal import SealCheck, Verdict
from touchaudit.reports.seal_key import SealKey, fingerprint_of_file
from touchaudit.reports.seal_password import lock
from touchaudit.saying import Saying
from touchaudit.services.core import Core
from touchaudit.services.work import publish
from touchaudit.store.files import disk_trouble, make_private, write_whole

_KEY, _CERTIFICATE = "private.der", "certificate.der"


@dataclass(frozen=True, slots=True)
class Guard:
    """How a report is guarded: against changes, or against eyes it isn't meant for; neither, by default."""

    seal: bool = False
    password: str = ""


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What a check of a report on disk found; ``own`` says that this computer's own key sealed it.

    ``noted`` is the digest in the text beside it, where there is one.
    """

    seal: SealCheck
    own: bool = False
    noted: str = ""

    @property
    def verdict(self) -> Verdict:
        """Untouched, changed, or not sealed; a text beside the file is as good as a seal to find a change."""
        if self.noted and self.noted != self.seal.digest:
            return Verdict.CHANGED
        if self.seal.verdict is Verdict.UNSEALED and self.noted:
            return Verdict.UNTOUCHED
        return self.seal.verdict


class SealService:
    """Seals with the key of this data folder, which is made when it is first wanted."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._folder = core.home / "seal"

    @staticmethod
    def can_seal() -> bool:
        """Return whether the extra that seals is installed."""
        return seals.can_seal()

    def key(self) -> SealKey:
        """Return the key; made now where there is none, readable by its owner only.

        Raises:
            StorageError: The disk does not take it, or does not give it back.
        """
        private, certificate = self._folder / _KEY, self._folder / _CERTIFICATE
        if not (private.exists() and certificate.exists()):
            made = SealKey.make(self._core.clock())
            make_private(self._folder)
            write_whole(certificate, made.certificate_der)
            write_whole(private, made.private_der)
        with disk_trouble(private):
            return SealKey(private.read_bytes(), certificate.read_bytes())

    def export_certificate(self, path: Path) -> str:
        """Write the certificate for whoever gets reports, and return its fingerprint.

        Raises:
            ReportError: The file can't be written.
        """
        key = self.key()
        publish(key.certificate_pem(), path, "The certificate")
        return key.fingerprint

    def guard(self, data: bytes, guard: Guard, by: str = "") -> bytes:
        """Return a finished report guarded as wished; ``by`` is who seals it.

        Raises:
            ReportError: The extra that seals is not installed, the password is too short, or both are wished.
            StorageError: The key can't be kept.
        """
        if guard.seal and guard.password:
            raise ReportError(
                "A report is either sealed or locked with a password.",
                safe="Nothing was written.",
                todo="Choose one of both; a digest is told for either.",
            )
        if guard.seal:
            return seals.seal(data, self.key(), by)
        return lock(data, guard.password) if guard.password else data

    @staticmethod
    def note(data: bytes, path: Path) -> str:
        """Write the digest of a report beside it, as ``sha256sum -c`` reads it, and return it.

        Raises:
            ReportError: The file can't be written.
        """
        digest = hashlib.sha256(data).hexdigest()
        publish(f"{digest}  {path.name}\n".encode(), note_of(path), "The digest")
        return digest

    def verify(self, path: Path, certificate: Path | None = None) -> FileCheck:
        """Return whether a report is as it was sealed; the key of this computer is compared, never made.

        Raises:
            ReportError: A file can't be read, is no PDF, or no certificate.
        """
        own = self._folder / _CERTIFICATE
        known = fingerprint_of_file(own.read_bytes()) if own.exists() else ""
        return check_file(path, certificate, known)


def note_of(path: Path) -> Path:
    """Return where the digest of a report stands."""
    return path.with_name(f"{path.name}.sha256")


def check_file(path: Path, certificate: Path | None = None, own: str = "") -> FileCheck:
    """Return whether a report is as it was sealed; needs no data folder.

    Args:
        path: The report.
        certificate: The certificate that must have sealed it, as a file; any may have where it is None.
        own: The fingerprint of this computer's own certificate, where it has one.

    Raises:
        ReportError: A file can't be read, is no PDF, or no certificate.
    """
    wanted = ""
    if certificate is not None:
        try:
            wanted = fingerprint_of_file(_read(certificate))
        except ValueError as error:
            raise ReportError(
                Saying("{name} is not a certificate.", name=certificate.name),
                todo="Choose the certificate that the auditor gave you.",
            ) from error
    found = seals.check(_read(path), fingerprint=wanted)
    noted = ""
    with suppress(OSError, UnicodeDecodeError):
        noted = (note_of(path).read_text("utf-8").split() or [""])[0].lower()
    return FileCheck(found, bool(own) and found.fingerprint == own, noted)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReportError(
            Saying("{name} can't be read: {why}.", name=path.name, why=error.strerror or error),
            todo="Choose it again.",
        ) from error
