"""The walk as a screen reader gets it: the real program on a real screen, read over the accessibility bus.

The screen is one in memory, the bus one of its own. What has to be on the system for it, ``dev.py test``
brings where it may; elsewhere this is skipped.
"""

from __future__ import annotations

import ctypes.util
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from touchaudit.services.services import Services

READER = Path(__file__).with_name("screen_reader.py")
DEBIANS_PYTHON = "/usr/bin/python3"
KNOWS_THE_BUS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
SCREEN = "-screen 0 1400x900x24"


def missing() -> list[str]:
    """Return what the system lacks for this."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    lacking = [name for name in ("xvfb-run", "Xvfb", "xauth", "dbus-run-session") if not shutil.which(name)]
    if ctypes.util.find_library("xcb-cursor") is None:
        lacking.append("libxcb-cursor")
    if not list(Path("/usr").glob("lib*/at-spi*bus-launcher")):
        lacking.append("at-spi2-core")
    knows = subprocess.run([DEBIANS_PYTHON, "-c", KNOWS_THE_BUS], capture_output=True, check=False)
    return lacking + (["gir1.2-atspi-2.0 and python3-gi"] if knows.returncode else [])


@pytest.fixture
def walk_under_way(sample_home: Path, tmp_path: Path) -> tuple[Path, str]:
    """A copy of the sample with one more visit, which has just begun; the walk's id with it."""
    home = Path(shutil.copytree(sample_home, tmp_path / "home"))
    services = Services.open(home, clock=lambda: datetime.now(UTC).astimezone())
    client_id = services.clients.home().clients[0].client.id
    visit = services.visits.plan(client_id, services.visits.default_plan(client_id)).created
    walk_id = services.visits.first_walk(visit)
    services.walks.open(walk_id)
    services.close()
    return home, walk_id


def read_aloud(home: Path) -> dict[str, object]:
    """Run the program and the reader side by side; return what the reader tells."""
    around = ("xvfb-run", "-a", "-s", SCREEN, "dbus-run-session", "--")
    done = subprocess.run(
        [*around, DEBIANS_PYTHON, "-W", "ignore", READER, sys.executable, home],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])  # the bus has its own word first


def test_a_screen_reader_reads_the_walk_and_hears_what_is_stored(walk_under_way):
    lacking = missing()
    if lacking:
        pytest.skip(f"this system has no {', '.join(lacking)}")
    home, walk_id = walk_under_way
    told = read_aloud(home)
    numbers = [[str(number), "radio button", False] for number in range(1, 8)]
    assert told["scale"] == {
        "heading": "How good do you expect this website to be?",
        "role": "label",
        "answers": numbers,
    }
    assert told["scale chosen"] == [[name, role, name == "4"] for name, role, _ in numbers]
    devices = ("Phone", "Tablet", "Computer")
    assert told["choice"]["answers"] == [[name, "radio button", False] for name in devices]
    assert told["choice chosen"] == [[name, "radio button", name == "Tablet"] for name in devices]
    assert told["timed"]["answers"] == []
    saved, asked, saved_too, joined, noticed = told["said"]
    assert saved.startswith("Saved ")
    assert asked == told["choice"]["heading"]
    assert saved_too.startswith("Saved ")
    assert joined == "Joined, 0 s"
    assert noticed.startswith("Noticed, ")

    services = Services.open(home, clock=lambda: datetime.now(UTC).astimezone())
    stored = {
        line.ref.rpartition("/")[2]: services.walks.question(walk_id, line.ref)
        for line in services.walks.open(walk_id).questions[:3]
    }
    services.close()
    assert stored["expectation"].value == "4"
    assert [choice.label for choice in stored["device"].choices if choice.name == stored["device"].value] == [
        "Tablet"
    ]
    assert [lap.label for lap in stored["load_time"].laps] == ["Joined", "Noticed"]
