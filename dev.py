#!/usr/bin/env python3
"""Set up, try, run and test Touchaudit from a checkout, with nothing but Python 3.11 or newer.

python3 dev.py demo     make a sample client, two waves of visits and the PDF report
python3 dev.py run      open the window on that sample (any further words go to the program)
python3 dev.py test     lint, types, import contracts and all tests (further words go to pytest)

Each command makes ``.venv`` beside this file and installs what packaging/requirements*.txt pin by hash;
when nothing changed since the last time, that takes no time.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
HOME = ROOT / "demo"
OLDEST = (3, 11)


class SetupError(Exception):
    """Something that only the person at the keyboard can put right."""


@dataclass(frozen=True)
class Library:
    """A shared library that Qt loads from the system, and the Debian package that brings it."""

    name: str
    package: str


@dataclass(frozen=True)
class Tool:
    """A file of the system that one test needs, the Debian package that brings it, and what does as well."""

    pattern: str
    package: str
    other: str = ""

    def is_there(self) -> bool:
        """Return whether one of the files is there."""
        return any(
            path for pattern in (self.pattern, self.other) if pattern for path in Path("/").glob(pattern)
        )


QT = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
)
XCB = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)

OPTIONAL = (
    Tool("usr/bin/xvfb-run", "xvfb"),
    Tool("usr/bin/xauth", "xauth"),
    Tool("usr/bin/dbus-run-session", "dbus"),
    Tool("usr/lib*/at-spi-bus-launcher", "at-spi2-core"),
    Tool("usr/lib/*/girepository-1.0/Atspi-2.0.typelib", "gir1.2-atspi-2.0"),
    Tool("usr/lib/python3/dist-packages/gi", "python3-gi"),
    Tool(
        "usr/share/fonts/*/*/Amiri-Regular.ttf",
        "fonts-hosny-amiri",
        "usr/share/fonts/*/*/*Arabic-Regular.ttf",
    ),
    Tool("usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "fonts-dejavu-core"),
    Tool("usr/share/fonts/*/*/*Devanagari*.ttf", "fonts-lohit-deva"),
    Tool(
        "usr/share/fonts/*/*/Garuda.ttf",
        "fonts-tlwg-garuda-ttf",
        "usr/share/fonts/*/*/*Thai-Regular.ttf",
    ),
    Tool("usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf", "fonts-ipaexfont-gothic"),
)


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=("demo", "run", "test"))
    options, rest = parser.parse_known_args(arguments)
    if sys.version_info < OLDEST:
        print("Touchaudit needs Python 3.11 or newer; this is", sys.version.split()[0])
        return 1
    try:
        return {"demo": demo, "run": run, "test": test}[options.command](rest)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1


def demo(rest: list[str]) -> int:
    """Do the main job once; needs no screen and none of Qt's libraries."""
    install("requirements.txt")
    return call("-m", "touchaudit", *home(rest), "demo", *rest)


def run(rest: list[str]) -> int:
    """Open the window."""
    install("requirements.txt")
    need(QT if os.environ.get("QT_QPA_PLATFORM") == "offscreen" else QT + XCB)
    return call("-m", "touchaudit", *home(rest), *rest)


def test(rest: list[str]) -> int:
    """Check style, layers and types side by side, then run the tests; their report comes last."""
    install("requirements-dev.txt")
    need(QT)
    wish()
    failed = check()
    print("== tests", flush=True)
    tests = call("-m", "pytest", *side_by_side(rest), *rest)
    if failed:
        print("Failed before the tests:", ", ".join(failed), file=sys.stderr)
    return tests or bool(failed)


def side_by_side(rest: list[str]) -> list[str]:
    """Return the words that spread the tests over the processors, unless a number is asked for."""
    if any(word.startswith(("-n", "--numprocesses")) for word in rest):
        return []
    return ["--numprocesses", str(max(1, min(4, os.cpu_count() or 1))), "--dist", "worksteal"]


def check() -> list[str]:
    """Run the checks that do not run the program; return the names of those that failed."""
    tools = PYTHON.parent
    commands = {
        "style": (tools / "ruff", "check", "--quiet", "."),
        "format": (tools / "ruff", "format", "--check", "--quiet", "."),
        "layers": (tools / "lint-imports",),
        "types": (tools / "mypy",),
    }
    running = {
        name: subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
        )
        for name, command in commands.items()
    }
    failed = []
    for name, process in running.items():
        output, _ = process.communicate()
        if process.returncode:
            failed.append(name)
        print(f"== {name}\n{output}" if process.returncode else f"== {name}: good", flush=True)
    return failed


def home(rest: list[str]) -> list[str]:
    """Keep the sample beside the checkout unless another place is asked for."""
    asked = any(word.startswith(("--home", "--temp-home")) for word in rest)
    return [] if asked else ["--home", str(HOME)]


def call(*words: str) -> int:
    """Run the Python of .venv in the checkout and return its exit status."""
    return subprocess.run([PYTHON, *words], cwd=ROOT, check=False).returncode


def install(lock: str) -> None:
    """Bring .venv to what the lock says; at once when it is there already."""
    pins = ROOT / "packaging" / lock
    stamp = VENV / f"installed-{pins.stem}"
    seal = hashlib.sha256(pins.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == seal and PYTHON.exists():
        return
    if not usable(PYTHON):
        print("Making .venv …", flush=True)
        make_venv()
    print(f"Installing what packaging/{lock} pins …", flush=True)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if subprocess.run(
        [*pip, "--require-hashes", "--only-binary", ":all:", "-r", pins], check=False
    ).returncode:
        raise SetupError(
            "The packages could not be installed; pip says why above. Nothing else was changed: run it again."
        )
    link_checkout()
    stamp.write_text(seal)


def usable(python: Path) -> bool:
    """Tell whether .venv has a working Python of this very version, with pip."""
    if not python.exists():
        return False
    probe = "import pip, sys; print(sys.version)"
    done = subprocess.run([python, "-c", probe], capture_output=True, text=True, check=False)
    return done.returncode == 0 and done.stdout.strip() == sys.version


def make_venv() -> None:
    """Make .venv anew; Debian keeps what that needs in a package of its own."""
    if not venv_made():
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        bring((f"{version}-venv",), "Python's venv module")
        if not venv_made():
            raise SetupError(
                f"{sys.executable} can't make a virtual environment. Try another Python 3.11 to 3.13."
            )


def venv_made() -> bool:
    """Make .venv and tell whether that worked."""
    shutil.rmtree(VENV, ignore_errors=True)
    return (
        subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True, check=False).returncode == 0
    )


def link_checkout() -> None:
    """Let .venv import the checkout, so that an edit counts at once."""
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    folder = subprocess.run([PYTHON, "-c", where], capture_output=True, text=True, check=True).stdout.strip()
    (Path(folder) / "_touchaudit.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def need(libraries: Sequence[Library]) -> None:
    """See that the libraries Qt loads are there; bring them where that is allowed."""
    if not sys.platform.startswith("linux"):
        return
    missing = [library for library in libraries if not loads(library.name)]
    if missing:
        bring([library.package for library in missing], "libraries that Qt needs")
        still = [library.name for library in missing if not loads(library.name)]
        if still:
            raise SetupError(f"Qt still can't find {', '.join(still)}. Install them and run this again.")


def wish() -> None:
    """Bring what a few tests are skipped without: where that is allowed, and never twice."""
    missing = [library.package for library in XCB if not loads(library.name)]
    missing += [tool.package for tool in OPTIONAL if not tool.is_there()]
    stamp = VENV / "wished"
    if not missing or stamp.exists() or rights() is None or not shutil.which("apt-get"):
        return
    stamp.touch()
    try:
        bring(missing, "what the tests of the screen reader and of other scripts need")
    except SetupError:
        print("That could not be installed: those tests are skipped.")


def loads(name: str) -> bool:
    """Tell whether the system has a shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def bring(packages: Sequence[str], what: str) -> None:
    """Install Debian packages as root or by password-less sudo, or say exactly what to type."""
    install_them = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    line = f"sudo apt-get update && sudo {shlex.join(install_them)}"
    sudo = rights()
    if sudo is None or not shutil.which("apt-get"):
        raise SetupError(
            f"Missing on this computer: {what}. Install them with\n\n    {line}\n\nand run this again."
        )
    print(f"Installing {what} …", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], install_them):
        if subprocess.run([*sudo, *command], env=quiet, stdout=subprocess.DEVNULL, check=False).returncode:
            raise SetupError(f"Could not install {what}. Try\n\n    {line}\n\nand run this again.")


def rights() -> list[str] | None:
    """Return the words to put before a command that needs root; None where there is no way."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
