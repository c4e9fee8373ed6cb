"""In which order a line is seen whose words run both ways: the Unicode Bidirectional Algorithm.

Source: UAX #9, revision 48, for one line at a time. Directions are told by isolates only: embeddings and
overrides (rules X2 to X5) are dropped before a text comes here, and are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from unicodedata import bidirectional, category, mirrored

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
ISOLATES = frozenset((LRI, RLI, FSI, PDI))

_OPENS = ("LRI", "RLI", "FSI")
_FORMAT = (*_OPENS, "PDI")
_NEUTRAL = ("B", "S", "WS", "ON", *_FORMAT)
_STRONG = ("L", "R", "AL")
_NONE = ("BN", "LRE", "RLE", "LRO", "RLO", "PDF")


def first_strong(text: str) -> int | None:
    """Return the level (0 or 1) of the first letter outside of isolates, None without one (P2, P3)."""
    return _strong([_kind(one) for one in text])


def turned(text: str, base: int) -> list[tuple[int, int, int]]:
    """Return the runs of a line from left to right: where each starts and ends, and its level.

    A run of an odd level is read from right to left. ``base`` is the paragraph's level, 0 or 1.
    """
    levels = resolved(text, base)
    runs: list[tuple[int, int, int]] = []
    for at, level in enumerate(levels):
        if runs and runs[-1][2] == level:
            runs[-1] = (runs[-1][0], at + 1, level)
        else:
            runs.append((at, at + 1, level))
    odd = [level for level in levels if level % 2]
    for level in range(max(levels, default=0), min(odd, default=1) - 1, -1):
        runs = _reversed_from(runs, level)
    return runs


def settled(text: str) -> str:
    """Return a text whose isolates say their direction themselves, so that it may be cut into lines."""
    kinds = [_kind(one) for one in text]
    return "".join(
        (RLI if _strong(kinds[at + 1 : _partner(kinds, at)]) else LRI) if kind == "FSI" else one
        for at, (one, kind) in enumerate(zip(text, kinds, strict=True))
    )


def closed(lines: Sequence[str], base: int) -> list[str]:
    """Return the lines of a settled paragraph so that each can stand alone: in isolates of its direction."""
    done, still_open = list[str](), [RLI if base else LRI]
    for line in lines:
        start = "".join(still_open)
        for one in line:
            if one in (LRI, RLI):
                still_open.append(one)
            elif one == PDI and len(still_open) > 1:
                still_open.pop()
        done.append(f"{start}{line}{PDI * len(still_open)}")
    return done


def resolved(text: str, base: int) -> list[int]:
    """Return the level of each character."""
    first = [_kind(one) for one in text]
    kinds = list(first)
    levels = [base] * len(text)
    for sequence, level in _sequences(kinds, base):
        edge = "R" if level % 2 else "L"
        types = [kinds[at] for at in sequence]
        _weak(types, edge)
        _brackets([text[at] for at in sequence], types, [first[at] for at in sequence], edge)
        _neutral(types, edge)
        for at, kind in zip(sequence, types, strict=True):
            levels[at] = level + _raise(kind, level)
    _settle_edges(first, levels, base)
    return levels


def _kind(character: str) -> str:
    return bidirectional(character) or "L"


def _strong(kinds: Sequence[str]) -> int | None:
    deep = 0
    for kind in kinds:
        if kind in _OPENS:
            deep += 1
        elif kind == "PDI":
            deep = max(0, deep - 1)
        elif not deep and kind in _STRONG:
            return 0 if kind == "L" else 1
    return None


def _partner(kinds: Sequence[str], start: int) -> int:
    """Return where an isolate ends (BD9): its PDI, or the end of the text."""
    deep = 0
    for at in range(start, len(kinds)):
        deep += (kinds[at] in _OPENS) - (kinds[at] == "PDI")
        if not deep:
            return at
    return len(kinds)


def _sequences(kinds: list[str], base: int) -> Iterator[tuple[list[int], int]]:
    """Yield the isolating run sequences (BD13) and their levels: what stands in one isolate together."""
    stack: list[tuple[list[int], int]] = [([], base)]
    for at, kind in enumerate(kinds):
        if kind == "PDI" and len(stack) > 1:
            yield stack.pop()
        if kind not in _NONE:
            stack[-1][0].append(at)
        if kind in _OPENS:
            level = stack[-1][1]
            right = kind == "RLI" or (kind == "FSI" and _strong(kinds[at + 1 : _partner(kinds, at)]))
            stack.append(([], level + 1 + (level % 2 == 1 if right else level % 2 == 0)))
    yield from reversed(stack)


def _weak(types: list[str], edge: str) -> None:
    """Settle signs and figures (W1 to W7)."""
    _letters(types, edge)
    for at in range(1, len(types) - 1):
        before, after = types[at - 1], types[at + 1]
        if before == after and (types[at], before) in (("ES", "EN"), ("CS", "EN"), ("CS", "AN")):
            types[at] = before
    for start, end in _stretches(types, ("ET",)):
        if "EN" in (types[start - 1 : start] or [""]) + (types[end : end + 1] or [""]):
            types[start:end] = ["EN"] * (end - start)
    strong = edge
    for at, kind in enumerate(types):
        if kind in ("ES", "ET", "CS"):
            types[at] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            types[at] = "L"


def _letters(types: list[str], edge: str) -> None:
    """Let signs run as what carries them, and figures after Arabic letters as Arabic figures (W1 to W3)."""
    before = strong = edge
    for at, kind in enumerate(types):
        if kind == "NSM":
            types[at] = "ON" if before in _FORMAT else before
        elif kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "AL":
            types[at] = "AN"
        before = types[at]
    types[:] = ["R" if kind == "AL" else kind for kind in types]


def _brackets(text: Sequence[str], types: list[str], first: Sequence[str], edge: str) -> None:
    """Let both brackets of a pair run as what they hold (N0)."""
    for start, end in _pairs(text, types):
        inside = {_side(kind) for kind in types[start + 1 : end]}
        if edge in inside:
            told = edge
        elif inside & {"L", "R"}:
            before = next((_side(kind) for kind in reversed(types[:start]) if _side(kind)), edge)
            told = before  # what stands inside, or the line's own direction
        else:
            continue
        for at in (start, end):
            types[at] = told
            after = at + 1
            while after < len(types) and first[after] == "NSM":
                types[after] = told
                after += 1


def _pairs(text: Sequence[str], types: Sequence[str]) -> list[tuple[int, int]]:
    """Return the brackets that belong together (BD16), by where they open."""
    closing, stack, found = _closing(), list[tuple[str, int]](), list[tuple[int, int]]()
    for at, one in enumerate(text):
        if types[at] != "ON":
            continue
        if one in closing:
            if len(stack) == 63:
                return []
            stack.append((_same(closing[one]), at))
        elif any(_same(one) == awaited for awaited, _ in stack):
            while stack:
                awaited, start = stack.pop()
                if awaited == _same(one):
                    found.append((start, at))
                    break
    return sorted(found)


@cache
def _closing() -> dict[str, str]:
    """Return the closing bracket of each opening one: the next of Unicode, but for two that cross."""
    opening = [chr(code) for code in range(0x10000) if category(chr(code)) == "Ps" and mirrored(chr(code))]
    pairs = {}
    for one in opening:
        near = (chr(ord(one) + step) for step in (1, 2))
        pairs[one] = next((mate for mate in near if category(mate) == "Pe"), "")
    return {one: mate for one, mate in pairs.items() if mate} | {"\u298d": "\u2990", "\u298f": "\u298e"}


def _same(bracket: str) -> str:
    return {"\u232a": "\u3009"}.get(bracket, bracket)


def _side(kind: str) -> str:
    """Return the direction in which a kind counts for what has none: figures run with the right."""
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def _neutral(types: list[str], edge: str) -> None:
    """Let what has no direction run as both its neighbours do, else as its line (N1, N2)."""
    for start, end in _stretches(types, _NEUTRAL):
        before = _side(types[start - 1]) if start else edge
        after = _side(types[end]) if end < len(types) else edge
        types[start:end] = [before if before == after else edge] * (end - start)


def _stretches(types: Sequence[str], kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(types):
        end = at
        while end < len(types) and types[end] in kinds:
            end += 1
        if end > at:
            yield at, end
        at = max(at + 1, end)


def _raise(kind: str, level: int) -> int:
    """Return by how much a character lies above its run (I1, I2)."""
    if level % 2:
        return 0 if kind == "R" else 1
    return {"L": 0, "R": 1}.get(kind, 2)


def _settle_edges(first: Sequence[str], levels: list[int], base: int) -> None:
    """Keep spaces at the end of the line on its own level (L1); what counts for nothing joins its left."""
    trailing = True
    for at in range(len(levels) - 1, -1, -1):
        if first[at] in ("B", "S"):
            trailing = True
        elif first[at] not in ("WS", *_FORMAT, *_NONE):
            trailing = False
        if trailing:
            levels[at] = base
    for at, kind in enumerate(first):
        if kind in _NONE:
            levels[at] = levels[at - 1] if at else base


def _reversed_from(runs: list[tuple[int, int, int]], level: int) -> list[tuple[int, int, int]]:
    """Turn each stretch of runs that lie at a level or above it (L2)."""
    done: list[tuple[int, int, int]] = []
    high: list[tuple[int, int, int]] = []
    for run in runs:
        if run[2] >= level:
            high.append(run)
        else:
            done += [*reversed(high), run]
            high = []
    return [*done, *reversed(high)]
