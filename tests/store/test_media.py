from __future__ import annotations

import os
import stat
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from touchaudit.errors import StorageError
from touchaudit.store.media import MediaFolder


@pytest.fixture
def media(tmp_path: Path) -> MediaFolder:
    return MediaFolder(tmp_path / "media")


def test_what_is_kept_is_named_by_what_is_in_it(media: MediaFolder) -> None:
    digest = media.keep(b"photo")
    assert digest == sha256(b"photo").hexdigest()
    assert media.path(digest).read_bytes() == b"photo"
    assert media.keep(b"photo") == digest
    assert list(media.digests()) == [digest]
    assert media.verify() == []
    if sys.platform != "win32":
        assert stat.S_IMODE(media.path(digest).stat().st_mode) == 0o600


def test_a_photo_cut_short_is_written_again(media: MediaFolder) -> None:
    digest = media.keep(b"a whole photo")
    media.path(digest).write_bytes(b"a who")
    assert media.verify() == [f"photo {digest} is damaged"]
    media.keep(b"a whole photo")
    assert media.verify() == []


def test_what_a_crash_left_half_written_is_in_nobodys_way(media: MediaFolder) -> None:
    digest = sha256(b"photo").hexdigest()
    draft = media.path(digest).with_name(f"{digest}.part")
    draft.parent.mkdir(parents=True)
    draft.write_bytes(b"pho")
    assert list(media.digests()) == []
    assert media.keep(b"photo") == digest
    assert not draft.exists()


def test_missing_photos_are_named(media: MediaFolder) -> None:
    here = media.keep(b"photo")
    assert media.missing([here, "0" * 64, "0" * 64]) == ["0" * 64]


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "g" * 64, "0" * 63])
def test_no_name_from_outside_reaches_the_disk(media: MediaFolder, name: str) -> None:
    with pytest.raises(ValueError, match="not a digest"):
        media.path(name)


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match=r"IMG 7\.jpg can't be written") as told:
        MediaFolder(tmp_path / "file").keep(b"photo", "IMG 7.jpg")
    assert str(tmp_path / "file") in str(told.value.todo)
    with pytest.raises(StorageError, match="The photo or file can't be written"):
        MediaFolder(tmp_path / "file").keep(b"photo")


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of Unix")
def test_a_full_disk_leaves_no_photo_and_the_retry_works(media: MediaFolder) -> None:
    import resource
    import signal

    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    data = os.urandom(50_000)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
        with pytest.raises(StorageError, match="disk is full"):
            media.keep(data)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(media.digests()) == []
    assert media.path(media.keep(data)).read_bytes() == data
