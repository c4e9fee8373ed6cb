"""Words for the craft's kinds and figures, in one place for the window and the print.

They are English, or whatever ``tongue.speaking`` asks for. Figures are rounded half up from the number as it
is written, so 0.25 prints as 0.3; rounding is for the eye only, no figure is worked on after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from touchaudit.domain.client import Band, Channel, Phase
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.visit import Horizon, VisitState
from touchaudit.tongue import grouped, pointed, spoken, tell

NOT_SCORED = "N/A"
"""Stands where nothing counts; never a 0 and never a 100."""

_BANDS: Mapping[Band, str] = {
    Band.EXCELLENT: "excellent",
    Band.GOOD: "good",
    Band.FAIR: "fair",
    Band.POOR: "poor",
}
_PHASES: Mapping[Phase, str] = {Phase.BEFORE: "Before", Phase.DURING: "During", Phase.AFTER: "After"}
_CHANNELS: Mapping[Channel, str] = {
    Channel.IN_PERSON: "In person",
    Channel.PHONE: "Phone",
    Channel.EMAIL: "E-mail",
    Channel.WEB: "Website",
    Channel.CHAT: "Chat",
    Channel.SOCIAL: "Social media",
    Channel.POST: "Post",
    Channel.DOCUMENT: "Document",
    Channel.ON_SITE: "At the customer’s",
    Channel.WORD_OF_MOUTH: "Word of mouth",
}
_HORIZONS: Mapping[Horizon, str] = {
    Horizon.IDEA: "Ideas",
    Horizon.NOW: "Now",
    Horizon.NEXT: "Next",
    Horizon.LATER: "Later",
}
_VISIT_STATES: Mapping[VisitState, str] = {
    VisitState.PLANNED: "planned",
    VisitState.DRAFT: "draft",
    VisitState.IN_REVIEW: "in review",
    VisitState.FINAL: "final",
    VisitState.AMENDED: "amended",
}
_ITEM_STATES: Mapping[ItemState, str] = {
    ItemState.ANSWERED: "answered",
    ItemState.NOT_APPLICABLE: "does not apply",
    ItemState.NOT_OBSERVED: "not observed",
    ItemState.UNANSWERED: "unanswered",
    ItemState.PENDING: "waiting for a reply",
    ItemState.IRRELEVANT: "skipped",
}
_DIMENSIONS: Mapping[str, str] = {
    "reliability": "reliability",
    "responsiveness": "responsiveness",
    "assurance": "assurance",
    "empathy": "empathy",
    "tangibles": "tangibles",
    "brand": "brand",
    "ease": "ease",
}
# Not strftime: its month names follow the computer's language, these stand in English text.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""The months, short."""


def band_word(band: Band | None) -> str:
    """Return the word of a band, in lower case; N/A where there is no score."""
    return not_scored() if band is None else tell(_BANDS[band])


def not_scored() -> str:
    """Return what stands where nothing counts."""
    return tell(NOT_SCORED)


def phase_word(phase: Phase) -> str:
    """Return the name of a phase."""
    return tell(_PHASES[phase])


def channel_word(channel: Channel) -> str:
    """Return the name of a channel."""
    return tell(_CHANNELS[channel])


def horizon_word(horizon: Horizon) -> str:
    """Return the name of a lane of the road map."""
    return tell(_HORIZONS[horizon])


def dimension_word(name: str) -> str:
    """Return the word of a dimension as it stands within a sentence; one's own stays as it was written."""
    return tell(_DIMENSIONS[name]) if name in _DIMENSIONS else name.replace("_", " ")


def state_word(state: VisitState | ItemState) -> str:
    """Return the word for where a visit stands, or for what became of a question."""
    return tell(_VISIT_STATES[state]) if isinstance(state, VisitState) else tell(_ITEM_STATES[state])


def rounded(value: float, decimals: int = 0) -> str:
    """Return a figure with so many decimals, rounded half up from its decimal digits, true minus sign."""
    return pointed(_digits(value, decimals))


def _digits(value: float, decimals: int) -> str:
    amount = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    text = f"{abs(amount):f}"
    return f"−{text}" if amount < 0 else text


def number(value: float, decimals: int = 1) -> str:
    """Return a figure with at most so many decimals: ``75``, ``7.5``."""
    text = _digits(value, decimals)
    return pointed(text.rstrip("0").rstrip(".") if "." in text else text)


def amount(value: float, decimals: int = 0) -> str:
    """Return a sum or a large count: ``1,080,000``, ``610.50``."""
    return grouped(_digits(value, decimals))


def estimate(value: float) -> str:
    """Return an estimated sum in two or three figures, for it knows no more: ``2,670``, ``136,000``."""
    step = 10 ** max(0, len(str(int(value))) - 3)
    return amount(round(value / step) * step)


def price(value: float, currency: str) -> str:
    """Return a price in its currency, with its pence where it has any: ``£845``, ``1,249.50 EUR``."""
    return priced(amount(value, 0 if value == round(value) else 2), currency)


def priced(figure: str, currency: str) -> str:
    """Return a sum of money as the language has it: a sign leads in English, all else follows the figure."""
    if not currency:
        return figure
    if spoken().startswith("en") and not currency.isalpha():
        return f"{currency}{figure}"
    return f"{figure}\u00a0{currency}"


def score(value: float | None, decimals: int = 0) -> str:
    """Return a score of 0–100: whole on screen, one decimal in tables, N/A where nothing counts."""
    return not_scored() if value is None else rounded(value, decimals)


def score_range(lowest: float | None, highest: float | None, decimals: int = 0) -> str:
    """Return a draft range: ``62–81``, or one figure where both print alike."""
    low, high = score(lowest, decimals), score(highest, decimals)
    return low if low == high else f"{low}–{high}"


def signed(value: float, decimals: int = 1) -> str:
    """Return a change with its sign: ``+12.4``, ``−1.2``, and a bare ``0.0``."""
    text = _digits(value, decimals)
    return pointed(f"+{text}" if value > 0 and text.strip("0.") else text)


def percent(share: float, decimals: int = 0) -> str:
    """Return a share of 0–1 in percent: ``75%``."""
    return tell("{share}%", share=rounded(float(Decimal(repr(float(share))) * 100), decimals))


def duration(seconds: float) -> str:
    """Return a length of time in its two largest units: ``45 s``, ``4 min 10 s``, ``2 d 4 h``."""
    left = int(rounded(abs(seconds)))
    for size, unit in ((3600, 60), (86400, 3600)):
        if left >= size:
            left = int(rounded(left / unit)) * unit
    parts = []
    for name, size in (("d", 86400), ("h", 3600), ("min", 60), ("s", 1)):
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count} {name}")
    sign = "−" if seconds < 0 and parts else ""
    return sign + (" ".join(parts) or "0 s")


def day(on: date) -> str:
    """Return a date: ``22 Sep 2026``."""
    return tell("{day} {month} {year}", day=on.day, month=tell(MONTHS[on.month - 1]), year=on.year)


def days(dates: Iterable[date]) -> str:
    """Return a span of dates: ``12–26 Sep 2026``, or one date; nothing where there is none."""
    known = sorted(dates)
    if not known:
        return ""
    first, last = known[0], known[-1]
    if first == last:
        return day(first)
    month = tell(MONTHS[first.month - 1])
    if (first.year, first.month) == (last.year, last.month):
        return tell(
            "{first}–{last} {month} {year}", first=first.day, last=last.day, month=month, year=last.year
        )
    if first.year == last.year:
        return tell(
            "{first} – {last}", first=tell("{day} {month}", day=first.day, month=month), last=day(last)
        )
    return tell("{first} – {last}", first=day(first), last=day(last))


def plural(n: int, one: str, many: str) -> str:
    """Return a count with its word: ``1 visit``, ``3 visits``."""
    return f"{n} {one if n == 1 else many}"


def listing(words: Iterable[str]) -> str:
    """Return words as a person lists them: ``queue, counter and invoice``."""
    *head, last = list(words) or [""]
    return tell("{first} and {last}", first=", ".join(head), last=last) if head else last
