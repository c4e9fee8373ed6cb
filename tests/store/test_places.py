from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from touchaudit.errors import StorageError
from touchaudit.store import places
from touchaudit.store.database import Database

MOUNTINFO = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home/ann/My\040Share rw,relatime shared:9 master:1 - cifs //server/share rw
31 22 0:41 / /mnt/nfs rw - nfs4 server:/export rw
32 31 8:2 / /mnt/nfs/local rw - ext4 /dev/sdb1 rw
33 22 0:50 / /home/ann/cloud rw - fuse.rclone remote: rw
34 22 0:51 / /mnt/usb rw - vfat /dev/sdc1 rw
""".strip()

MOUNT = """
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ann@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by ann)
""".strip()


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Contoso", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Google Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-ann@example.org", "Google Drive"),
        ("Library/CloudStorage/Box-Box", "a cloud drive"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_folder_that_a_cloud_service_copies_is_refused(tmp_path: Path, folder: str, service: str) -> None:
    path = tmp_path / folder / "Audits" / "touchaudit.sqlite"
    with pytest.raises(StorageError, match=service) as caught:
        Database.open(path)
    assert "this computer's own disk" in caught.value.todo
    assert not path.parent.exists()


def test_a_cloud_folder_with_another_name_is_known_by_its_marks(tmp_path: Path) -> None:
    (tmp_path / "Work" / ".dropbox").mkdir(parents=True)
    assert places.cloud_of(tmp_path / "Work" / "Audits", {}) == "Dropbox"
    environment = {"OneDriveCommercial": str(tmp_path / "Firm")}
    assert places.cloud_of(tmp_path / "Firm" / "Audits", environment) == "OneDrive"
    with pytest.raises(StorageError, match="OneDrive"):
        places.check(tmp_path / "Firm", environment)


@pytest.mark.parametrize("folder", ["Audits", "My Dropbox notes", "drive", "Boxes", "onedriver"])
def test_an_ordinary_folder_is_fine(tmp_path: Path, folder: str) -> None:
    places.check(tmp_path / folder, {})


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ann/audits", "ext4"),
        ("/home/ann/My Share/audits", "cifs"),
        ("/mnt/nfs/audits", "nfs4"),
        ("/mnt/nfs/local/audits", "ext4"),
        ("/home/ann/cloud", "fuse.rclone"),
    ],
)
def test_the_file_system_under_a_folder_is_known(folder: str, kind: str) -> None:
    assert places.kind_of(PurePosixPath(folder), places.linux_mounts(MOUNTINFO)) == kind


def test_mounts_of_a_mac_are_read() -> None:
    mounts = places.mac_mounts(MOUNT)
    assert places.kind_of(PurePosixPath("/Volumes/share/a"), mounts) == "smbfs"
    assert places.kind_of(PurePosixPath("/Users/ann"), mounts) == "apfs"


def test_this_folder_is_on_a_disk_of_this_computer(tmp_path: Path) -> None:
    assert not places.is_remote(tmp_path)
