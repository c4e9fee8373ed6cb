"""``python -m touchaudit``: the window, or one of the commands."""

from __future__ import annotations

from touchaudit.app import App
from touchaudit.cli import cli


def main() -> None:
    """Run the program; the command line decides which part of it."""
    cli(prog_name="touchaudit", obj=App)


if __name__ == "__main__":
    main()
