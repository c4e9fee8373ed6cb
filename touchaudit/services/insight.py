"""Insight: what was found, where it comes from, how sure it is, told of the visits that a lens shows."""

from __future__ import annotations

from touchaudit.domain.lens import Lens, auditors, through, wave_of
from touchaudit.services.core import Core
from touchaudit.services.insight_views import InsightView


class InsightService:
    """Looks at a client from all sides; changes nothing."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def choices(self, client_id: str, lens: Lens) -> InsightView:
        """Return what there is to choose from, and what a lens shows."""
        record = self._core.records.client(client_id)
        shown = through(record, lens)
        wave = wave_of(shown, lens)
        played = {visit.visit.persona_id for visit in record.visits}
        visited = {visit.visit.site_id for visit in record.visits}
        return InsightView(
            client=record.client,
            wave=wave,
            waves=record.waves,
            personas=tuple(persona for persona in record.personas if persona.id in played),
            sites=tuple(site for site in record.sites if site.id in visited),
            auditors=auditors(record),
            visits=len(shown.in_wave(wave)),
        )
