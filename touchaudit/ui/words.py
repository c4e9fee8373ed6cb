"""The words of the craft in the language of the window: what ``domain.words`` says in English.

Texts that come from below the window are looked up as they are; a :class:`Saying` is looked up by its
pattern and filled again. ``packaging/make_translations.py`` collects them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from touchaudit.domain import words
from touchaudit.domain.agreement import Level
from touchaudit.domain.auditors import VERDICTS
from touchaudit.domain.client import Band, Channel, Phase
from touchaudit.domain.preparing import Daypart, daypart_word, usual_kit
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.visit import Horizon, VisitState
from touchaudit.saying import DAY, SHARE, Saying
from touchaudit.tongue import speaking
from touchaudit.ui.language import key_of

CONTEXT = "words"
"""Where the translation files keep these texts."""

_FIGURE = re.compile(r"[+−]?\d+\.\d+")


def sources() -> Iterator[str]:
    """Return the English words of the craft that are not written out where they are said."""
    yield words.NOT_SCORED
    yield from words.MONTHS
    for band in Band:
        yield words.band_word(band)
        yield words.band_word(band).capitalize()
    yield from map(words.phase_word, Phase)
    yield from map(words.channel_word, Channel)
    yield from map(words.horizon_word, Horizon)
    yield from map(words.state_word, (*VisitState, *ItemState))
    yield from map(daypart_word, Daypart)
    yield from VERDICTS.values()
    yield from (level.value for level in Level)
    yield from usual_kit(Channel)


def said(text: str) -> str:
    """Return a text from below the window in its language; what nobody translated stays as it is."""
    if not isinstance(text, Saying):
        return _tr(text)
    pattern = _tr(text.pattern)
    given = {name: _filled(part) for name, part in text.given.items()}
    return pattern.format_map(given) if given else pattern


def capital(text: str) -> str:
    """Return a text with a capital first letter; the others stay as they are."""
    return text[:1].upper() + text[1:]


def band_word(band: Band | None) -> str:
    """Return the word of a band."""
    return _tr(words.band_word(band))


def phase_word(phase: Phase) -> str:
    """Return the name of a phase."""
    return _tr(words.phase_word(phase))


def channel_word(channel: Channel) -> str:
    """Return the name of a channel."""
    return _tr(words.channel_word(channel))


def horizon_word(horizon: Horizon) -> str:
    """Return the name of a lane of the road map."""
    return _tr(words.horizon_word(horizon))


def state_word(state: VisitState | ItemState) -> str:
    """Return the word for where a visit stands, or for what became of a question."""
    return _tr(words.state_word(state))


def rounded(value: float, decimals: int = 0) -> str:
    """Return a figure with so many decimals."""
    return _pointed(words.rounded(value, decimals))


def number(value: float, decimals: int = 1) -> str:
    """Return a figure with at most so many decimals."""
    return _pointed(words.number(value, decimals))


def estimate(value: float) -> str:
    """Return an estimated sum in two or three figures, in groups of three digits."""
    with speaking(key_of(QLocale().name()[:2])):
        return words.estimate(value)


def amount(value: float) -> str:
    """Return a sum or a large count, in groups of three digits; one under 10 with its decimals."""
    with speaking(key_of(QLocale().name()[:2])):
        return words.number(value, 2) if value < 10 else words.amount(value)


def price(value: float, currency: str) -> str:
    """Return a price in its currency, as the language has it."""
    with speaking(key_of(QLocale().name()[:2])):
        return words.price(value, currency)


def score(value: float | None, decimals: int = 0) -> str:
    """Return a score of 0–100."""
    return _tr(words.NOT_SCORED) if value is None else rounded(value, decimals)


def score_or_range(value: float | None, lowest: float | None, highest: float | None) -> str:
    """Return a score, or its range while questions are open."""
    if lowest is not None and highest is not None and rounded(lowest) != rounded(highest):
        return score_range(lowest, highest)
    return score(value)


def score_range(lowest: float | None, highest: float | None, decimals: int = 0) -> str:
    """Return a draft range, or one figure where both read alike."""
    low, high = score(lowest, decimals), score(highest, decimals)
    return low if low == high else f"{low}–{high}"


def signed(value: float, decimals: int = 1) -> str:
    """Return a change with its sign."""
    return _pointed(words.signed(value, decimals))


def percent(share: float, decimals: int = 0) -> str:
    """Return a share of 0–1 in percent."""
    return _tr("{}%").format(_pointed(words.percent(share, decimals).removesuffix("%")))


def duration(seconds: float) -> str:
    """Return a length of time: its units s, min, h and d are the same in every language."""
    return words.duration(seconds)


def day(on: date) -> str:
    """Return a date."""
    month = _tr(words.MONTHS[on.month - 1])
    return _tr("{day} {month} {year}").format(day=on.day, month=month, year=on.year)


def plural(n: int, one: str, many: str) -> str:
    """Return a count with its word; in French, none counts as one."""
    single = n == 1 or (n == 0 and QLocale().language() == QLocale.Language.French)
    return f"{n} {one if single else many}"


def listing(parts: Iterable[str]) -> str:
    """Return words as a person lists them."""
    *head, last = list(parts) or [""]
    return _tr("{} and {}").format(", ".join(head), last) if head else last


def _filled(part: str) -> str:
    """Return what is put into a saying as the language of the window writes figures, shares and dates."""
    if _FIGURE.fullmatch(part):
        return _pointed(part)
    if share := SHARE.fullmatch(part):
        return _tr("{}%").format(_pointed(share[1]))
    if on := DAY.fullmatch(part):
        return _tr("{day} {month} {year}").format(day=on[1], month=_tr(on[2]), year=on[3])
    return said(part)


def _pointed(figure: str) -> str:
    return figure.replace(".", QLocale().decimalPoint())


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
