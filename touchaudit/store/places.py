"""Tell whether a folder is a safe home for the database.

Programs that synchronise a folder copy a database while it is being written, and damage it; network
drives lose locks. Both are refused, with the reason.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from touchaudit.errors import StorageError
from touchaudit.saying import Saying

_CLOUDS = {
    "OneDrive": re.compile(r"onedrive( - .+|-.+)?", re.IGNORECASE),
    "Dropbox": re.compile(r"dropbox( \(.+\))?|\.dropbox.*", re.IGNORECASE),
    "iCloud": re.compile(r"icloud ?drive|mobile documents|com~apple~clouddocs", re.IGNORECASE),
    "Google Drive": re.compile(r"google ?drive( .+|-.+)?|drivefs", re.IGNORECASE),
    "Nextcloud": re.compile(r"nextcloud|owncloud", re.IGNORECASE),
    "a cloud drive": re.compile(r"cloudstorage", re.IGNORECASE),
}
_MARKERS = {".dropbox": "Dropbox", ".stfolder": "Syncthing", ".sync_journal.db": "Nextcloud"}
_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NETWORK = re.compile(
    r"afs|afpfs|ceph|cifs|davfs|glusterfs|ncpfs|nfs4?|smb3|smbfs|webdav|"
    r"fuse\.(davfs2|gvfsd-fuse|rclone|sshfs)"
)
_WINDOWS_REMOTE = 4


@dataclass(frozen=True, slots=True)
class Mount:
    """A place in the folder tree where a file system begins."""

    folder: PurePath
    kind: str


def check(folder: Path, environment: Mapping[str, str] | None = None) -> None:
    """Refuse a folder that a cloud service synchronises or that lies on the network.

    Raises:
        StorageError: with the reason and what to do.
    """
    cloud = cloud_of(folder, os.environ if environment is None else environment)
    if cloud:
        raise _refusal(folder, f"{cloud} keeps a copy of it and would damage the database")
    if is_remote(folder):
        raise _refusal(folder, "it is on the network, where a lost connection damages a database")


def cloud_of(folder: Path, environment: Mapping[str, str]) -> str:
    """Return the name of the cloud service that synchronises a folder, or an empty text."""
    whole = folder.absolute()
    for place in (whole, *whole.parents):
        for name, pattern in _CLOUDS.items():
            if pattern.fullmatch(place.name):
                return name
        for marker, name in _MARKERS.items():
            if (place / marker).exists():
                return name
    homes = [Path(environment[name]) for name in _ONEDRIVE if environment.get(name)]
    return "OneDrive" if any(whole.is_relative_to(home) for home in homes) else ""


def is_remote(folder: Path) -> bool:
    """Tell whether a folder lies on a network drive; when in doubt it does not."""
    whole = Path(os.path.realpath(folder))
    if sys.platform == "win32":
        import ctypes

        drive_kind: int = ctypes.windll.kernel32.GetDriveTypeW(f"{whole.drive}\\")
        return whole.drive.startswith("\\\\") or drive_kind == _WINDOWS_REMOTE
    return _NETWORK.fullmatch(kind_of(whole, _mounts())) is not None


def kind_of(folder: PurePath, mounts: Iterable[Mount]) -> str:
    """Return the kind of file system that a folder is on: that of the innermost mount, the last if two."""
    around = [mount for mount in mounts if folder.is_relative_to(mount.folder)]
    return max(around, key=lambda mount: len(mount.folder.parts)).kind if around else ""


def linux_mounts(text: str) -> list[Mount]:
    """Read /proc/self/mountinfo."""
    mounts = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        folder = re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), before.split()[4])
        mounts.append(Mount(PurePath(folder), after.split()[0]))
    return mounts[::-1]


def mac_mounts(text: str) -> list[Mount]:
    """Read what the command ``mount`` prints on macOS."""
    lines = re.findall(r"^.+? on (.+) \(([^,)]+).*\)$", text, re.MULTILINE)
    return [Mount(PurePath(folder), kind) for folder, kind in lines][::-1]


def _mounts() -> list[Mount]:
    if sys.platform == "darwin":
        shown = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False)
        return mac_mounts(shown.stdout)
    table = Path("/proc/self/mountinfo")
    return linux_mounts(table.read_text("utf-8", "surrogateescape")) if table.exists() else []


def _refusal(folder: Path, reason: str) -> StorageError:
    return StorageError(
        Saying("The answers can't be kept in {folder}: {reason}.", folder=folder, reason=reason),
        safe="Nothing was written there.",
        todo="Choose a folder on this computer's own disk, and share audits as package files.",
    )
