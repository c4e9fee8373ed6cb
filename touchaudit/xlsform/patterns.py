"""Regular expressions that always come to an end.

Python's own matcher can need ages for a pattern with several open repeats, such as ``(a+)+``. Such a
pattern is turned into an automaton whose states are followed all at once, so that the time grows only
with the length of the text (Thompson 1968). Patterns without that danger stay with Python's matcher.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable

from touchaudit.xlsform.dialect import PatternError, translated

__all__ = ["PatternError", "matcher"]

_MOST_STATES = 4_000
_MOST_WORK = 1_000_000  # states looked at in one text: about a second
_LONGEST, _LONGEST_NESTED = 200, 18  # characters, where a pattern is beyond the automaton
_NESTED = re.compile(r"\)(?:[*+]|\{\d+,\d*\})")
_COUNTS = re.compile(r"\{(\d+)(?:(,)(\d*))?\}")
_ONE_CHARACTER = re.compile(r"\\(?:[dDwWsS]|[^A-Za-z0-9])")
_SINGLE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]", re.DOTALL)
_CHOICES = re.compile(r"[(|]")
_VARIABLE = re.compile(r"[*+?]|\{\d*,\d*\}")
_FLAGS = re.compile(r"\(\?([is]+)\)")
_LOOK = re.compile(r"\^?\(\?([=!])")
_TOO_LONG = "the text is too long for such a pattern"

Fits = Callable[[str], object]
Matcher = Callable[[str], bool]


class _BeyondError(Exception):
    """A construct the automaton doesn't know."""


def matcher(pattern: str) -> Matcher:
    """Return what tells whether a whole text fits a pattern.

    It raises PatternError itself where that would take too long.

    Raises:
        PatternError: The pattern is malformed.
    """
    python = translated(pattern)
    compiled = _compiled(python)
    if _is_plain(python):
        return lambda text: compiled.fullmatch(text) is not None
    try:
        return _looking(python)
    except _BeyondError:
        longest = _LONGEST_NESTED if _NESTED.search(python) else _LONGEST

    def fits(text: str) -> bool:
        if len(text) > longest:
            raise PatternError(_TOO_LONG)
        return compiled.fullmatch(text) is not None

    return fits


def _is_plain(pattern: str) -> bool:
    """Whether there is only one way to try: no alternatives, and one repeat of open length at most."""
    bare = _SINGLE.sub("c", pattern)
    return not _CHOICES.search(bare) and len(_VARIABLE.findall(bare)) < 2


def _looking(pattern: str) -> Matcher:
    """Return an automaton for a pattern, with one more for each look ahead that it begins with."""
    flags, rest = 0, pattern
    if found := _FLAGS.match(pattern):
        rest = pattern[found.end() :]
        flags = sum({"i": re.IGNORECASE, "s": re.DOTALL}[flag] for flag in set(found[1]))
    looks: list[tuple[Matcher, bool]] = []
    while found := _LOOK.match(rest):
        end = _closing(rest, found.end())
        ahead = _Automaton(f"(?:{rest[found.end() : end]})[\\s\\S]*", flags)
        looks.append((ahead.matches, found[1] == "="))
        rest = rest[end + 1 :]
    last = _Automaton(rest, flags)
    return lambda text: all(look(text) is wanted for look, wanted in looks) and last.matches(text)


def _closing(pattern: str, begin: int) -> int:
    """Return where the group that is open at a place is closed."""
    depth, at = 1, begin
    while True:
        if single := _SINGLE.match(pattern, at):
            at = single.end()
            continue
        depth += {"(": 1, ")": -1}.get(pattern[at], 0)
        if not depth:
            return at
        at += 1


def _compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about brackets that may mean more one day
            return re.compile(pattern, flags)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternError(str(error)) from error


class _Automaton:
    """Reads a well-formed pattern into states; ``_free`` are moves that take no character."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags
        self._at = 0
        self._free: list[list[int]] = []
        self._moves: list[tuple[Fits, int] | None] = []
        self._anchors: dict[int, str] = {}  # states that are passed only at an end of the text
        self._first = self._state()
        self._last = self._alternatives(self._first)
        if self._at < len(pattern):
            raise _BeyondError

    def _state(self) -> int:
        if len(self._free) >= _MOST_STATES:
            raise _BeyondError
        self._free.append([])
        self._moves.append(None)
        return len(self._free) - 1

    def _alternatives(self, start: int) -> int:
        """Read ``a|b``; return the state all branches end in."""
        end = self._state()
        while True:
            begin = self._state()
            self._free[start].append(begin)
            self._free[self._sequence(begin)].append(end)
            if not self._take("|"):
                return end

    def _take(self, text: str) -> bool:
        found = self._pattern.startswith(text, self._at)
        self._at += len(text) if found else 0
        return found

    def _sequence(self, state: int) -> int:
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            begin = self._at
            end = self._atom(state)
            least, most = self._counts()
            state = self._repeated(state, end, begin, least, most)
        return state

    def _counts(self) -> tuple[int, int | None]:
        """Read how often the last part may come; None: without end."""
        counts: tuple[int, int | None] = (1, 1)
        if self._take("*"):
            counts = (0, None)
        elif self._take("+"):
            counts = (1, None)
        elif self._take("?"):
            counts = (0, 1)
        elif found := _COUNTS.match(self._pattern, self._at):
            self._at = found.end()
            least = int(found[1])
            counts = (least, (int(found[3]) if found[3] else None) if found[2] else least)
        else:
            return counts
        if self._take("+"):
            raise _BeyondError
        self._take("?")  # lazy or greedy: the whole text fits or doesn't
        return counts

    def _repeated(self, start: int, end: int, begin: int, least: int, most: int | None) -> int:
        """Make a part that was read once come as often as it may."""
        after = self._at
        stop = self._state()
        if least == 0:
            self._free[start].append(stop)
        for number in range(2, max(least, most or 0) + 1):
            if number > least:
                self._free[end].append(stop)
            self._at = begin
            end = self._atom(end)
        if most is None:
            self._free[end].append(self._again(begin, end))
        if most != 0:
            self._free[end].append(stop)
        self._at = after
        return stop

    def _again(self, begin: int, end: int) -> int:
        """Add a loop: the part once more, back to where it ended."""
        loop = self._state()
        self._at = begin
        self._free[self._atom(loop)].append(end)
        return loop

    def _atom(self, state: int) -> int:
        character = self._pattern[self._at]
        if character == "(":
            return self._group(state)
        if character in "^$":
            self._at += 1
            passed, anchor = self._state(), self._state()
            self._anchors[anchor] = character
            self._free[state].append(anchor)
            self._free[anchor].append(passed)
            return passed
        fits = self._one(character)
        end = self._state()
        moving = self._state()
        self._free[state].append(moving)
        self._moves[moving] = (fits, end)
        return end

    def _group(self, state: int) -> int:
        self._at += 1
        if self._take("?") and not self._take(":"):
            raise _BeyondError
        begin = self._state()
        self._free[state].append(begin)
        end = self._alternatives(begin)
        if not self._take(")"):
            raise _BeyondError
        return end

    def _one(self, character: str) -> Fits:
        """Read what stands for one character."""
        if character == "\\":
            found = _ONE_CHARACTER.match(self._pattern, self._at)
            if found is None:
                raise _BeyondError
            self._at = found.end()
            return self._fits(found[0])
        if character == "[":
            return self._class()
        self._at += 1
        return self._fits("." if character == "." else re.escape(character))

    def _fits(self, part: str) -> Fits:
        return _compiled(part, self._flags).fullmatch

    def _class(self) -> Fits:
        begin = self._at
        self._at += 1
        self._take("^")
        self._take("]")
        while self._at < len(self._pattern) and self._pattern[self._at] != "]":
            self._at += 2 if self._pattern[self._at] == "\\" else 1
        self._at += 1
        return self._fits(self._pattern[begin : self._at])

    def matches(self, text: str) -> bool:
        """Return whether the whole text fits."""
        states = self._reached([self._first], start=True, end=not text)
        work = 0
        for place, character in enumerate(text, 1):
            work += len(states)
            if work > _MOST_WORK:
                raise PatternError(_TOO_LONG)
            following = [
                move[1] for state in states if (move := self._moves[state]) is not None and move[0](character)
            ]
            if not following:
                return False
            states = self._reached(following, start=False, end=place == len(text))
        return self._last in states

    def _reached(self, states: list[int], *, start: bool, end: bool) -> set[int]:
        found: set[int] = set()
        while states:
            state = states.pop()
            if state in found:
                continue
            anchor = self._anchors.get(state)
            if (anchor == "^" and not start) or (anchor == "$" and not end):
                continue
            found.add(state)
            states.extend(self._free[state])
        return found
