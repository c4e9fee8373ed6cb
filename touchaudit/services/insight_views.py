"""What the panels of the insight page show: frozen values, finished figures, no rules."""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.domain.client import Client, Persona, Site


@dataclass(frozen=True, slots=True)
class InsightView:
    """What can be chosen on the page: the waves, personas, sites and auditors that have visits."""

    client: Client
    wave: int
    waves: tuple[int, ...]
    personas: tuple[Persona, ...]
    sites: tuple[Site, ...]
    auditors: tuple[str, ...]
    visits: int
