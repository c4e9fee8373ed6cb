"""The colours of the window in its two themes, named by what they are for.

Needs nothing of Qt: the window is on screen in its colours before anything else is imported.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, named by what they are for.

    ``great`` to ``bad`` are the five tones of an answer; a band uses four of them. Each tone has a soft
    background that its own text can be read on; ``on_tone`` is read on the tone itself.
    """

    window: str
    surface: str
    sunken: str
    hover: str
    line: str
    control_line: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    accent_hover: str
    on_accent: str
    great: str
    great_soft: str
    good: str
    good_soft: str
    fair: str
    fair_soft: str
    poor: str
    poor_soft: str
    bad: str
    bad_soft: str
    on_tone: str
    focus: str


LIGHT = Tokens(
    window="#F5F3EE",
    surface="#FFFFFF",
    sunken="#ECE9E1",
    hover="#F1EEE7",
    line="#E0DCD2",
    control_line="#8A857A",
    text="#1B1F26",
    muted="#565B65",
    accent="#0B6B62",
    accent_soft="#DCEFEA",
    accent_hover="#095A53",
    on_accent="#FFFFFF",
    great="#14713F",
    great_soft="#DCF0E4",
    good="#47730F",
    good_soft="#E7F1D8",
    fair="#7A5C00",
    fair_soft="#F8EDCB",
    poor="#A34A05",
    poor_soft="#FBE6D4",
    bad="#A8231C",
    bad_soft="#FBE2DF",
    on_tone="#FFFFFF",
    focus="#1A5FD0",
)
DARK = Tokens(
    window="#13161A",
    surface="#1C2026",
    sunken="#262B33",
    hover="#252A31",
    line="#343A44",
    control_line="#7C8593",
    text="#F1F3F5",
    muted="#ABB3BF",
    accent="#4FC3B4",
    accent_soft="#17342F",
    accent_hover="#6AD3C5",
    on_accent="#06201C",
    great="#5BD08E",
    great_soft="#16352A",
    good="#A5D160",
    good_soft="#2A3617",
    fair="#E9C349",
    fair_soft="#3A3214",
    poor="#FF9F5A",
    poor_soft="#40291A",
    bad="#FF8F86",
    bad_soft="#44211F",
    on_tone="#14171B",
    focus="#7DB3FF",
)

TONES = ("great", "good", "fair", "poor", "bad")
_GROUNDS = ("window", "surface", "sunken", "hover", "accent_soft")

# Every pair of colours in use (front, back, lowest contrast): WCAG 2.2, 1.4.3 for text, 1.4.11 for lines.
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((front, back, 4.5) for front in ("text", "muted", "accent", *TONES) for back in _GROUNDS),
    *((tone, f"{tone}_soft", 4.5) for tone in TONES),
    *((front, f"{tone}_soft", 4.5) for front in ("text", "muted") for tone in TONES),
    *(("on_tone", tone, 4.5) for tone in TONES),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5),
    ("muted", "sunken", 4.5),
    ("window", "text", 4.5),
    ("window", "muted", 4.5),
    *((line, back, 3.0) for line in ("focus", "control_line") for back in ("window", "surface", "sunken")),
    ("focus", "accent_soft", 3.0),
)
