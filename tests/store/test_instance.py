from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from touchaudit.store.instance import InstanceLock

HOLD = """
import sys
from pathlib import Path
from touchaudit.store.instance import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
lock.release()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "lock"


def test_one_program_at_a_time(path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdin is not None
        assert other.stdout.readline().strip() == "True"
        mine = InstanceLock(path)
        assert not mine.acquire()
        assert mine.holder() == other.pid
        other.stdin.close()
        other.wait()
    assert mine.acquire() and not mine.unclean
    assert mine.holder() == os.getpid()
    mine.release()
    assert mine.holder() is None


def test_a_crash_frees_the_lock_and_leaves_a_sign(path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        other.stdout.readline()
        other.kill()
        other.wait()
    mine = InstanceLock(path)
    assert mine.acquire() and mine.unclean
    mine.release()
    mine.release()
    assert mine.acquire() and not mine.unclean
    mine.release()


def test_a_lock_that_nobody_ever_took_has_no_holder(path: Path) -> None:
    assert InstanceLock(path).holder() is None
