"""The stopwatch, worked out from the instants of its presses: a crash or a sleeping computer loses nothing.

Presses are taken in the order they were made. A START while it runs, a STOP or LAP while it stands change
nothing; RESET forgets all before it. A clock set back between two presses counts as no time, never as less.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from touchaudit.domain.visit import Lap, LapKind


class _Watch:
    """The state of the stopwatch after some presses."""

    def __init__(self) -> None:
        self.since: datetime | None = None
        self.seconds = 0.0
        self.splits: list[tuple[str, float]] = []

    def press(self, lap: Lap) -> None:
        if lap.kind is LapKind.RESET:
            self.since, self.seconds, self.splits = None, 0.0, []
        elif lap.kind is LapKind.START:
            self.since = self.since or lap.at
        elif self.since is not None:
            self.seconds = self.at(lap.at)
            self.since = None if lap.kind is LapKind.STOP else lap.at
            if lap.kind is LapKind.LAP:
                before = sum(seconds for _, seconds in self.splits)
                self.splits.append((lap.label, self.seconds - before))

    def at(self, now: datetime) -> float:
        if self.since is None:
            return self.seconds
        return self.seconds + max(0.0, (now - self.since).total_seconds())


def elapsed(laps: Sequence[Lap], now: datetime) -> float:
    """Return the seconds on the stopwatch; its pauses do not count. ``now`` is aware."""
    return _after(laps).at(now)


def running(laps: Sequence[Lap]) -> bool:
    """Say whether the stopwatch runs."""
    return _after(laps).since is not None


def splits(laps: Sequence[Lap]) -> tuple[tuple[str, float], ...]:
    """Return label and seconds of each lap: running time since the lap before it, or since the start.

    What ran after the last lap is ``elapsed`` less their sum.
    """
    return tuple(_after(laps).splits)


def _after(laps: Sequence[Lap]) -> _Watch:
    watch = _Watch()
    for lap in laps:
        watch.press(lap)
    return watch
