"""Regular expressions as form authors write them: the dialect of phones (Java) into Python's.

Both share most of their grammar. What differs is classes in classes (``[a-z&&[^aeiou]]``), properties of
characters, quoted parts, names of groups and a few escapes.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby


class PatternError(ValueError):
    """A pattern that can't be read."""


_MOST_NESTED = 50
_ASSIGNED = 0x32400  # beyond stand only tags and characters for private use
_HEX = re.compile(r"x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})")
_OCTAL = re.compile(r"0([0-3]?[0-7]{1,2})")
_BLANKS = r" \t\xa0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000"
_LINES = r"\n\x0b\f\r\x85\u2028\u2029"
_NAMED = {
    **{letter: f"\\{letter}" for letter in "dDwWsS"},
    "h": f"[{_BLANKS}]",
    "H": f"[^{_BLANKS}]",
    "v": f"[{_LINES}]",
    "V": f"[^{_LINES}]",
    "t": "\t",
    "n": "\n",
    "r": "\r",
    "f": "\f",
    "a": "\a",
    "e": "\x1b",
}
_OUTSIDE = {"A": r"\A", "z": r"\Z", "Z": r"(?=\n?\Z)", "b": r"\b", "B": r"\B", "G": r"\A"}
_GROUP = re.compile(r"\(\?(?:<([A-Za-z]\w*)>|([a-zA-Z]*)(-[a-zA-Z]*)?([:)]))")
_FLAGS = {"i": "i", "s": "s", "m": "m", "x": "x", "u": "", "U": "", "d": ""}
_POSIX = {
    "Lower": "a-z",
    "Upper": "A-Z",
    "ASCII": r"\x00-\x7f",
    "Alpha": "a-zA-Z",
    "Digit": "0-9",
    "Alnum": "a-zA-Z0-9",
    "Punct": r"!-/:-@\[-`{-~",
    "Graph": "!-~",
    "Print": r"\x20-~",
    "Blank": r" \t",
    "Cntrl": r"\x00-\x1f\x7f",
    "XDigit": "0-9a-fA-F",
    "Space": r" \t\n\x0b\f\r",
}
_BINARY = {
    "alphabetic": ("L", "Nl"),
    "letter": ("L",),
    "digit": ("Nd",),
    "uppercase": ("Lu",),
    "lowercase": ("Ll",),
    "punctuation": ("P",),
    "white_space": ("Z",),
    "control": ("Cc",),
}
_SCRIPT_NAMES = {"han": "CJK ", "ideographic": "CJK "}


def translated(pattern: str) -> str:
    """Return a pattern in Python's dialect.

    Raises:
        PatternError: It is malformed, or has something that Python's matcher can't do.
    """
    return _Reader(pattern).all()


class _Reader:
    """Copies a pattern piece by piece."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        self._began = 0  # where the innermost group, or the pattern, begins
        self._closing: list[str] = []  # what ends the groups that are open
        self._end = ""  # and the pattern

    def all(self) -> str:
        return "".join(self._pieces()) + self._end

    def _pieces(self) -> Iterator[str]:
        while self._at < len(self._pattern):
            character = self._pattern[self._at]
            if character == "\\":
                yield self._escape()
            elif character == "[":
                yield self._class(0)
            elif character == "(":
                yield self._group()
            else:
                self._at += 1
                yield self._closing.pop() if character == ")" and self._closing else character

    def _group(self) -> str:
        """Read the beginning of a group, or flags for what follows in it."""
        begin = self._at
        found = _GROUP.match(self._pattern, begin)
        if found is None:
            self._at = self._began = begin + 1
            self._closing.append(")")
            return "("
        self._at = found.end()
        flags = "".join(_FLAGS.get(flag, flag) for flag in found[2] or "")
        off = "".join(_FLAGS.get(flag, flag) for flag in (found[3] or "")[1:])
        switches = f"{flags}-{off}" if off else flags
        if found[1] or found[4] == ":":
            self._began = self._at
            self._closing.append(")")
            return f"(?P<{found[1]}>" if found[1] else f"(?{switches}:"
        if begin != self._began:
            raise PatternError("flags can stand only where a group begins")
        self._began = self._at
        if not begin and not off:
            return f"(?{flags})" if flags else ""
        if self._closing:
            self._closing[-1] += ")"
        else:
            self._end += ")"
        return f"(?{switches}:"

    def _escape(self) -> str:
        """Read what begins with a backslash, outside brackets."""
        following = self._pattern[self._at + 1 : self._at + 2]
        if following in _OUTSIDE and following:
            self._at += 2
            return _OUTSIDE[following]
        if following == "Q":
            return "".join(map(re.escape, self._quoted()))
        if following == "R":
            self._at += 2
            return rf"(?:\r\n|[{_LINES}])"
        if following == "k" and (name := re.compile(r"\\k<(\w+)>").match(self._pattern, self._at)):
            self._at = name.end()
            return f"(?P={name[1]})"
        if following.isdigit() and following != "0":
            self._at += 2
            return f"\\{following}"
        single = self._single()
        return single if len(single) > 1 else re.escape(single)

    def _quoted(self) -> str:
        end = self._pattern.find("\\E", self._at)
        text = self._pattern[self._at + 2 : end if end >= 0 else None]
        self._at = end + 2 if end >= 0 else len(self._pattern)
        return text

    def _single(self) -> str:
        """Read an escape for one character: itself, or a class in Python's writing."""
        self._at += 1
        if self._at >= len(self._pattern):
            raise PatternError("it ends with a backslash")
        character = self._pattern[self._at]
        for numbers, base in ((_HEX, 16), (_OCTAL, 8)):
            if found := numbers.match(self._pattern, self._at):
                self._at = found.end()
                return _character(int(next(filter(None, found.groups())), base))
        self._at += 1
        if character in _NAMED:
            return _NAMED[character]
        if character in "pP":
            return self._property(negated=character == "P")
        if character == "c" and self._at < len(self._pattern):
            self._at += 1
            return _character(ord(self._pattern[self._at - 1].upper()) ^ 64)
        if character.isascii() and character.isalnum():
            raise PatternError(f"\\{character} means nothing")
        return character

    def _property(self, *, negated: bool) -> str:
        """Read the name of a property and return its brackets."""
        found = re.compile(r"\{(\^?)([\w =]+)\}|()([A-Z])").match(self._pattern, self._at)
        if found is None:
            raise PatternError("\\p needs a name in braces")
        self._at = found.end()
        ranges = _ranges(found[2] or found[4])
        return f"[{'^' if negated != bool(found[1]) else ''}{ranges}]"

    def _class(self, depth: int) -> str:
        """Read brackets. What a single pair of Python's can't hold becomes alternatives and look-aheads."""
        if depth > _MOST_NESTED:
            raise PatternError("its brackets are nested too deeply")
        self._at += 1
        negated = self._take("^")
        sides = [_Members()]
        first = True
        while first or not self._pattern.startswith("]", self._at):
            if self._at >= len(self._pattern):
                raise PatternError("a bracket is never closed")
            if self._take("&&"):
                sides.append(_Members())
            else:
                self._member(sides[-1], depth)
            first = False
        self._at += 1
        parts = [side.written() for side in sides if not side.is_empty()]
        return _intersection(parts, negated=negated)

    def _take(self, text: str) -> bool:
        found = self._pattern.startswith(text, self._at)
        self._at += len(text) if found else 0
        return found

    def _member(self, members: _Members, depth: int) -> None:
        """Read one character, range, class or bracket within brackets."""
        if self._pattern.startswith("\\Q", self._at):
            for character in self._quoted():
                members.add(character, character)
            return
        if self._pattern[self._at] == "[" and self._pattern.find("]", self._at + 1) >= 0:
            members.wholes.append(self._class(depth + 1))
            return
        begin = self._in_brackets()
        if len(begin) > 1:
            members.wholes.append(begin)
            return
        following = self._pattern[self._at : self._at + 2]
        if len(following) < 2 or following[0] != "-" or following[1] in "][":
            members.add(begin, begin)
            return
        self._at += 1
        end = self._in_brackets()
        if len(end) > 1:  # such as [a-\d]: the hyphen is one
            members.add(begin, begin)
            members.add("-", "-")
            members.wholes.append(end)
        elif end < begin:
            raise PatternError(f"the range {begin}-{end} is the wrong way round")
        else:
            members.add(begin, end)

    def _in_brackets(self) -> str:
        if self._pattern[self._at] == "\\":
            if self._pattern.startswith("\\b", self._at):
                self._at += 2
                return "\b"
            return self._single()
        self._at += 1
        return self._pattern[self._at - 1]


class _Members:
    """What stands within brackets: ranges of characters, and whole classes."""

    def __init__(self) -> None:
        self.wholes: list[str] = []
        self._ranges: list[tuple[str, str]] = []

    def add(self, begin: str, end: str) -> None:
        self._ranges.append((begin, end))

    def is_empty(self) -> bool:
        return not self.wholes and not self._ranges

    def written(self) -> str:
        """Return one pair of Python's brackets, or alternatives."""
        inner = "".join(
            _escaped(begin) if begin == end else f"{_escaped(begin)}-{_escaped(end)}"
            for begin, end in self._ranges
        )
        others = []
        for whole in self.wholes:
            if re.fullmatch(r"\\[dDwWsS]", whole):
                inner += whole
            elif whole.startswith("[") and not whole.startswith("[^"):
                inner += whole[1:-1]
            else:
                others.append(whole)
        parts = [f"[{inner}]", *others] if inner else others
        return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


def _intersection(parts: list[str], *, negated: bool) -> str:
    """Return what is in all of some classes, or in none of what they share."""
    if not parts:
        return r"[\s\S]" if negated else r"[^\s\S]"
    if len(parts) == 1 and re.match(r"\[(?!\^)", parts[0]):
        return f"[^{parts[0][1:]}" if negated else parts[0]
    *looks, last = parts
    both = "".join(f"(?={look})" for look in looks) + last
    return f"(?:(?!{both})[\\s\\S])" if negated else f"(?:{both})"


def _escaped(character: str) -> str:
    return f"\\{character}" if character in "\\]^-[&~|" else character


def _character(code: int) -> str:
    if code > sys.maxunicode or 0xD800 <= code <= 0xDFFF:
        raise PatternError("it names a character that doesn't exist")
    return chr(code)


@lru_cache(maxsize=64)
def _ranges(name: str) -> str:
    """Return the characters of a property as the inside of brackets."""
    plain = name.rpartition("=")[2].strip()
    if plain in _POSIX:
        return _POSIX[plain]
    short = plain.removeprefix("Is").removeprefix("In")
    categories = _BINARY.get(short.lower(), (short,))
    if all(re.fullmatch(r"[CLMNPSZ][a-z]?", category) for category in categories):
        return _written(run for category, run in _runs() if category.startswith(categories))
    begin = _SCRIPT_NAMES.get(short.lower(), f"{short.upper().replace('_', ' ')} ")
    named = (code for code in range(_ASSIGNED) if unicodedata.name(chr(code), "").startswith(begin))
    found = _written((code, code) for code in named)
    if not found:
        raise PatternError(f"\\p{{{name}}} is no property of characters")
    return found


@lru_cache(maxsize=1)
def _runs() -> tuple[tuple[str, tuple[int, int]], ...]:
    """Return the runs of characters of one category, in order."""
    runs, begin = [], 0
    for category, same in groupby(map(unicodedata.category, map(chr, range(_ASSIGNED)))):
        end = begin + sum(1 for _ in same)
        runs.append((category, (begin, end - 1)))
        begin = end
    return (*runs, ("Cn", (begin, sys.maxunicode)))


def _written(runs: Iterable[tuple[int, int]]) -> str:
    joined: list[tuple[int, int]] = []
    for begin, end in runs:
        if joined and begin == joined[-1][1] + 1:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((begin, end))
    return "".join(
        f"\\U{begin:08x}" if begin == end else f"\\U{begin:08x}-\\U{end:08x}" for begin, end in joined
    )
