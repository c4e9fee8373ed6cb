"""Kill the program at random moments: what it called saved is there, every time.

Runs 20 kills; TOUCHAUDIT_KILLS asks for more.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from touchaudit.store import queries
from touchaudit.store.database import Database
from touchaudit.store.media import MediaFolder

from .factory import keep, world

KILLS = int(os.environ.get("TOUCHAUDIT_KILLS", "20"))
MOST_ANSWERS = 150

WRITER = """
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Answer, Evidence
from touchaudit.store import journal
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture
from touchaudit.store.media import MediaFolder

home, walk = Path(sys.argv[1]), sys.argv[2]


def put(name, value):
    with database.transaction() as session:
        journal.put(session, Gesture.new(name), value)


def write(number):
    while True:
        key = f"/data/q{number}"
        put("answer", Answer(walk, key, str(number), answered=datetime.now(UTC)))
        print("answer", key, flush=True)
        if number % 10 == 0:
            digest = media.keep(key.encode() * 1000)
            put("photo", Evidence(new_id(), walk, key, digest))
            print("photo", digest, flush=True)
        if number % 37 == 0:
            database.idle()
        number += 1


# One import for all kills: each writer is a copy of this process, and opens the database itself.
for line in sys.stdin:
    child = os.fork()
    if not child:
        database, media = Database.open(home / "touchaudit.sqlite"), MediaFolder(home / "media")
        print("writer", os.getpid(), flush=True)
        write(int(line))
    os.waitpid(child, 0)
    print("killed", child, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="forks and kills as Unix does")
def test_nothing_that_was_called_saved_is_lost(tmp_path: Path) -> None:
    chance = random.Random(2026)
    path, media = tmp_path / "touchaudit.sqlite", MediaFolder(tmp_path / "media")
    database, one = Database.open(path), world()
    keep(database, one)
    database.close()
    saved: dict[str, set[str]] = {"answer": set(), "photo": set()}
    command = [sys.executable, "-c", WRITER, str(tmp_path), one.walk.id]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as writer:
        for _ in range(KILLS):
            write_and_kill(writer, chance.randrange(1, MOST_ANSWERS), saved)
            database = Database.open(path)
            with database.read() as session:
                found = set(queries.answers(session, one.walk.id))
            assert saved["answer"] <= found
            assert not media.missing(saved["photo"])
            database.close()
    database = Database.open(path)
    assert database.verify(media) == []
    database.close()
    assert len(saved["answer"]) > KILLS


def write_and_kill(writer: subprocess.Popen[str], lines: int, saved: dict[str, set[str]]) -> None:
    """Let a writer write until it has said so many lines, kill it, and note what it called saved."""
    assert writer.stdin is not None and writer.stdout is not None
    writer.stdin.write(f"{len(saved['answer']) * 2}\n")
    _, process = writer.stdout.readline().split()
    for count, line in enumerate(writer.stdout, 1):
        # A line that the kill cut short was never said whole, and stands before "killed".
        words = line.replace("killed", " killed").split()
        if words[-2] == "killed":
            break
        saved[words[0]].add(words[1])
        if count == lines:
            os.kill(int(process), signal.SIGKILL)
