"""What the map page shows besides the map: an industry's inventory, and the coverage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from touchaudit.domain.client import Client, Phase, Touchpoint
from touchaudit.domain.coverage import Coverage, coverage
from touchaudit.domain.lens import Lens
from touchaudit.domain.record import ClientRecord
from touchaudit.services import starters

_PLAIN = Lens()


@dataclass(frozen=True, slots=True)
class CoverageView:
    """What of one client's map exists, what a wave audited, and what nobody ever looked at.

    ``personas`` counts those whose wishes are looked at: all of them, or the one of a lens.
    """

    client: Client
    wave: int
    waves: tuple[int, ...]
    personas: int
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class SketchView:
    """A touchpoint of a starter, ready to join a map; its ids are empty until it does.

    ``there`` says that the client has a touchpoint of this name already.
    """

    touchpoint: Touchpoint
    stage: str
    phase: Phase
    there: bool


def coverage_view(record: ClientRecord, wave: int, lens: Lens = _PLAIN) -> CoverageView:
    """Return the coverage of a client's map in a wave, of all visits or with those of a lens as audited."""
    known = coverage(record, wave, lens=lens)
    return CoverageView(record.client, wave, record.waves, len(known.personas), known)


def sketch_views(key: str, on_map: Iterable[Touchpoint]) -> tuple[SketchView, ...]:
    """Return the touchpoints of a starter in the order of its way, and which are on a map already."""
    known = starters.starter(key)
    phases = {stage.name: stage.phase for stage in known.stages}
    there = {touchpoint.name.casefold() for touchpoint in on_map}
    return tuple(
        SketchView(
            touchpoint=sketch.touchpoint,
            stage=sketch.stage,
            phase=phases[sketch.stage],
            there=sketch.touchpoint.name.casefold() in there,
        )
        for sketch in known.sketches
    )
