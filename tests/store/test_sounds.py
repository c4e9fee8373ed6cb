"""Sounds that grow on disk: whole when closed, and saved from a program that was killed."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from touchaudit.errors import StorageError
from touchaudit.store.sounds import GrowingSound, mend

RATE = 16_000
SECOND = b"\x10\x20" * RATE
KILLED = """
import os, pathlib, signal, sys
from touchaudit.store.sounds import GrowingSound
sound = GrowingSound(pathlib.Path(sys.argv[1]), 16000, 1)
for _ in range(35):
    sound.append(b"\\x10\\x20" * 1600)
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


def frames(path: Path) -> tuple[int, int, bytes]:
    with wave.open(str(path)) as sound:
        return sound.getframerate(), sound.getnchannels(), sound.readframes(sound.getnframes())


def test_what_was_heard_is_in_the_file(tmp_path: Path) -> None:
    sound = GrowingSound(tmp_path / "note.wav", RATE, 1)
    sound.append(SECOND)
    sound.append(SECOND[:RATE])
    assert sound.seconds == 1.5
    sound.close()
    assert frames(sound.path) == (RATE, 1, SECOND + SECOND[:RATE])


def test_a_program_that_is_killed_leaves_all_but_the_last_second(tmp_path: Path) -> None:
    path = tmp_path / "note.wav"
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False, timeout=60)
    assert mend(path) >= 3.0
    assert frames(path)[2].startswith(SECOND * 3)


def test_half_a_sample_at_the_end_is_cut_off(tmp_path: Path) -> None:
    sound = GrowingSound(tmp_path / "note.wav", RATE, 2)
    sound.append(SECOND[:40])
    sound.close()
    sound.path.write_bytes(sound.path.read_bytes() + b"\x10")
    assert mend(sound.path) == 10 / RATE
    assert frames(sound.path) == (RATE, 2, SECOND[:40])


def test_what_is_no_sound_lasts_no_time(tmp_path: Path) -> None:
    (tmp_path / "note.wav").write_bytes(b"RIF")
    assert mend(tmp_path / "note.wav") == 0


def test_a_folder_that_takes_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"note\.wav"):
        GrowingSound(tmp_path / "gone" / "note.wav", RATE, 1)


def test_a_disk_that_makes_nothing_durable_is_told_and_the_file_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(handle: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(StorageError, match=r"note\.wav"):
        GrowingSound(tmp_path / "note.wav", RATE, 1)
