"""Which visits a figure is made of: those of one persona, one site or one auditor, or all of them.

A lens only leaves visits out. Every figure is then worked out as ever, so what one persona meets is told by
the same arithmetic as the whole.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain

from touchaudit.domain.record import ClientRecord, VisitRecord


@dataclass(frozen=True, slots=True)
class Lens:
    """What is looked at; "" looks at every persona, site or auditor, and a wave of 0 is the latest."""

    wave: int = 0
    persona_id: str = ""
    site_id: str = ""
    auditor: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether nothing is left out."""
        return not (self.persona_id or self.site_id or self.auditor)

    @property
    def look(self) -> str:
        """Names the visits that are looked at, whichever wave they belong to; "" for all of them."""
        return "" if self.is_plain else f"{self.persona_id}|{self.site_id}|{self.auditor}"

    def shows(self, visit: VisitRecord) -> bool:
        """Return whether a visit is looked at, whichever wave it belongs to."""
        known = visit.visit
        return (
            self.persona_id in ("", known.persona_id)
            and self.site_id in ("", known.site_id)
            and self.auditor in ("", known.auditor)
        )


def through(record: ClientRecord, lens: Lens) -> ClientRecord:
    """Return the record as it would be if only the visits that a lens shows had been made."""
    if lens.is_plain:
        return record
    shown = tuple(visit for visit in record.visits if lens.shows(visit))
    kept = record.figures if record.figures is not None and record.figures.visits is record.visits else None
    return replace(record, visits=shown, figures=kept and kept.through(lens.look, shown))


def wave_of(record: ClientRecord, lens: Lens) -> int:
    """Return the wave looked at: the one that is named, else the latest of the visits shown, else 1."""
    return lens.wave or record.latest


def lenses(record: ClientRecord) -> tuple[Lens, ...]:
    """Return every lens of a single choice that leaves something out: one persona, one site, one auditor."""
    visits = [visit.visit for visit in record.visits]
    found = (
        (Lens(persona_id=one) for one in sorted({visit.persona_id for visit in visits if visit.persona_id})),
        (Lens(site_id=one) for one in sorted({visit.site_id for visit in visits if visit.site_id})),
        (Lens(auditor=one) for one in auditors(record)),
    )
    return tuple(lens for lens in chain.from_iterable(found) if not all(map(lens.shows, record.visits)))


def auditors(record: ClientRecord) -> tuple[str, ...]:
    """Return who made the visits, by name."""
    return tuple(sorted({visit.visit.auditor for visit in record.visits if visit.visit.auditor}))
