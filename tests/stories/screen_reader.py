"""What a screen reader gets of the program. Usage: screen_reader.py PYTHON HOME, with Debian's own Python.

Starts the program, goes on with the walk, presses keys, and writes as JSON what came over the
accessibility bus. It needs a screen and a session bus, and imports nothing of the program.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ANSWERS = ("radio button",)
PATIENCE = 20_000
KEYS = {"Enter": 0xFF0D, "Space": 0x20, "1": 0x31, "2": 0x32, "4": 0x34, "l": 0x6C}


class Reader:
    """Looks at the program and listens to it."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")

    def find(self, role: str, name: str) -> Any:
        """Wait for something on the screen of a role and a name; return it."""
        return self.wait(lambda: self._look_for(role, name), f"{role} {name!r}")

    def wait(self, look: Callable[[], Any], what: str) -> Any:
        """Let the bus work until ``look`` returns something; return that."""
        found: list[Any] = []
        loop = GLib.MainLoop()

        def ask() -> bool:
            seen = look()
            if seen:
                found.append(seen)
                loop.quit()
            return not seen

        asking = GLib.timeout_add(50, ask)
        giving_up = GLib.timeout_add(PATIENCE, loop.quit)
        loop.run()
        GLib.source_remove(giving_up if found else asking)
        if not found:
            raise SystemExit(f"waited in vain for {what}; heard {self.heard}")
        return found[0]

    def wait_to_hear(self, start: str) -> str:
        """Wait until something is said that begins like this."""
        return self.wait(lambda: next((said for said in self.heard if said.startswith(start)), ""), start)

    def press(self, key: str) -> None:
        """Press a key as the keyboard does, and forget what was heard."""
        self.heard.clear()
        Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.SYM)

    def question(self, heading: str) -> dict[str, object]:
        """Wait for a question and return what is told of it."""
        label = self.find("label", heading)
        self.wait(lambda: has(label, Atspi.StateType.FOCUSED), f"the keyboard at {heading!r}")
        return {"heading": label.get_name(), "role": label.get_role_name(), "answers": self.answers()}

    def answers(self) -> list[tuple[str, str, bool]]:
        """Return name and role of the answers shown, and whether each is chosen."""
        return [
            (part.get_name(), part.get_role_name(), has(part, Atspi.StateType.CHECKED))
            for part in self._shown()
            if part.get_role_name() in ANSWERS
        ]

    def wait_for_answer(self, name: str) -> list[tuple[str, str, bool]]:
        """Wait until an answer is chosen; return all of them."""
        return self.wait(
            lambda: any(one[0] == name and one[2] for one in self.answers()) and self.answers(), name
        )

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def _look_for(self, role: str, name: str) -> Any:
        return next(
            (part for part in self._shown() if part.get_role_name() == role and part.get_name() == name), None
        )

    def _shown(self) -> Iterator[Any]:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(place)
            if program is not None and program.get_name() == "Touchaudit":
                yield from (part for part in below(program) if has(part, Atspi.StateType.SHOWING))


def has(part: Any, state: Any) -> bool:
    """Tell whether something is in a state."""
    return bool(part.get_state_set().contains(state))


def below(part: Any) -> Iterator[Any]:
    """Go through everything in something, from the top."""
    for place in range(part.get_child_count()):
        child = part.get_child_at_index(place)
        if child is not None:
            yield child
            yield from below(child)


def main() -> None:
    """Tell the walk's first three questions."""
    start = [sys.argv[1], "-m", "touchaudit", "--home", sys.argv[2]]
    program = subprocess.Popen(start)
    try:
        json.dump(tell(Reader(), start), sys.stdout)
    finally:
        program.terminate()
        program.wait(10)


def tell(reader: Reader, start: list[str]) -> dict[str, object]:
    """Walk by keyboard and return what was read and heard on the way."""
    window = reader.find("frame", "Touchaudit")
    reader.find("push button", "Continue the walk").do_action(0)
    subprocess.run(start, check=True)  # raises the first window: nobody manages windows on this screen
    reader.wait(lambda: has(window, Atspi.StateType.ACTIVE), "the window in front")
    scale = reader.question("How good do you expect this website to be?")
    reader.press("4")
    scale_said = reader.wait_to_hear("Saved")
    scale_chosen = reader.wait_for_answer("4")
    reader.press("Enter")
    asked = reader.wait_to_hear("On what did you look?")
    choice = reader.question(asked)
    reader.press("2")
    choice_said = reader.wait_to_hear("Saved")
    choice_chosen = reader.wait_for_answer("Tablet")
    reader.press("Enter")
    timed = reader.question("How long until you could use the first page?")
    reader.press("Space")
    started = reader.wait_to_hear("Joined")
    reader.press("l")
    lap = reader.wait_to_hear("Noticed")
    return {
        "scale": scale,
        "scale chosen": scale_chosen,
        "choice": choice,
        "choice chosen": choice_chosen,
        "timed": timed,
        "said": [scale_said, asked, choice_said, started, lap],
    }


if __name__ == "__main__":
    main()
