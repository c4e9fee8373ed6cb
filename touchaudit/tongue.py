"""What is printed and exported, in the language of whoever reads it; needs no window.

Code writes English sentences, and each is the key to its translation in ``resources/report/<language>.json``.
Which language is spoken is a setting of the current thread, as the precision of ``decimal`` is: charts, words
and sections need not hand it on, and what the window draws meanwhile on its own thread stays as it was.

``packaging/make_catalogues.py`` collects the sentences; ``tests/test_tongue.py`` tells of every gap.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from unicodedata import bidirectional

from touchaudit.assets import resource
from touchaudit.errors import ReportError
from touchaudit.saying import DAY, SHARE, Saying

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"en-GB": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
)
"""The languages by their tags (BCP 47), each by the name it gives itself."""

_DEFAULT = "en-GB"
_POINTS = {"de": ",", "fr": ",", "es": ","}


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language: its tag, its sentences by the English ones, its decimal point, what parts thousands."""

    tag: str = _DEFAULT
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    point: str = "."
    group: str = ","

    def one(self, n: int) -> bool:
        """Say whether a count takes the singular; in French, none does too."""
        return n == 1 or (n == 0 and self.tag == "fr")


_spoken: ContextVar[Tongue] = ContextVar("tongue", default=Tongue())  # noqa: B039 - it is frozen


@cache
def _tongue(tag: str) -> Tongue:
    texts = {} if tag == _DEFAULT else json.loads(resource("report", f"{tag}.json").read_text("utf-8"))
    return Tongue(tag, MappingProxyType(texts), _POINTS.get(tag, "."), "\u202f" if tag in _POINTS else ",")


def nearest(tag: str) -> str:
    """Return the language of ours that a tag such as ``de-AT`` or ``en`` asks for.

    Raises:
        ReportError: We speak no such language.
    """
    start = tag.replace("_", "-").partition("-")[0].lower()
    for known in LANGUAGES:
        if known.partition("-")[0] == start:
            return known
    raise ReportError(f"There is no language “{tag}”.", todo=f"Choose {' or '.join(LANGUAGES)}.")


@contextmanager
def speaking(tag: str) -> Iterator[None]:
    """Let everything on this thread be told in a language meanwhile.

    Raises:
        ReportError: We speak no such language.
    """
    before = _spoken.set(_tongue(nearest(tag)))
    try:
        yield
    finally:
        _spoken.reset(before)


def spoken() -> str:
    """Return the tag of the language spoken."""
    return _spoken.get().tag


def tell(text: str, /, **given: object) -> str:
    """Return a sentence in the language spoken, its places filled; one nobody translated stays English."""
    told = _spoken.get().texts.get(text) or text
    return told.format_map({name: isolated(part) for name, part in given.items()}) if given else told


def isolated(part: object) -> object:
    """Return a text that is put into another so that it leaves that in its order, whichever way it runs.

    Source: UAX #9, 2.7: names of unknown direction stand between U+2068 and U+2069.
    """
    if not isinstance(part, str) or part.isascii():
        return part
    if not any(bidirectional(letter) in ("R", "AL") for letter in part):
        return part
    return f"\N{FIRST STRONG ISOLATE}{part}\N{POP DIRECTIONAL ISOLATE}"


def tell_n(n: int, one: str, many: str, /, **given: object) -> str:
    """Return one of two sentences as the count asks for it; both may hold ``{n}``."""
    return tell(one if _spoken.get().one(n) else many, n=n, **given)


def retold(text: str) -> str:
    """Return a saying of the craft in the language spoken; any other text is somebody's own and stays."""
    if not isinstance(text, Saying):
        return text
    return tell(text.pattern, **{name: _filled(part) for name, part in text.given.items()})


def pointed(figure: str) -> str:
    """Return a figure with the decimal point of the language spoken."""
    return figure.replace(".", _spoken.get().point)


def grouped(figure: str) -> str:
    """Return a large figure (with a plain decimal point) in groups of three digits."""
    whole, point, rest = figure.partition(".")
    sign = whole[:1] if whole[:1] in ("−", "+") else ""
    parts = f"{int(whole[len(sign) :]):,}".replace(",", _spoken.get().group)
    return f"{sign}{parts}{_spoken.get().point if point else ''}{rest}"


def _filled(part: str) -> str:
    """Return what is put into a saying as the language spoken writes figures, shares and dates."""
    if _figure(part):
        return pointed(part)
    if share := SHARE.fullmatch(part):
        return tell("{share}%", share=pointed(share[1]))
    if on := DAY.fullmatch(part):
        return tell("{day} {month} {year}", day=on[1], month=tell(on[2]), year=on[3])
    return retold(part)


def _figure(text: str) -> bool:
    whole, point, rest = text.lstrip("+−").partition(".")
    return whole.isdigit() and (rest.isdigit() or not point)
