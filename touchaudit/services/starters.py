"""What a new client starts with: the stages of its customers' way, touchpoints on them, and personas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from touchaudit import assets
from touchaudit.domain.client import Persona, Phase, Stage, Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.starter_files import Sketch, Starter, read

_PHASES = list(Phase)


def labels() -> tuple[tuple[str, str], ...]:
    """Return key and label of each starter, the usual one first."""
    known = [read(path) for path in assets.resource("starters").glob("*.toml")]
    return tuple((starter.key, starter.label) for starter in sorted(known, key=lambda known: known.order))


def starter(key: str) -> Starter:
    """Return a starter.

    Raises:
        KeyError: There is no such starter.
    """
    path = assets.resource("starters", f"{key}.toml")
    if not path.is_file():
        raise KeyError(key)
    return read(path)


def make(key: str, client_id: str) -> tuple[list[Stage], list[Touchpoint], list[Persona]]:
    """Return new stages, touchpoints and personas for a client.

    Raises:
        KeyError: There is no such starter.
    """
    known = starter(key)
    stages = [
        replace(stage, id=new_id(), client_id=client_id, position=at) for at, stage in enumerate(known.stages)
    ]
    personas = [
        replace(persona, id=new_id(), client_id=client_id, position=at)
        for at, persona in enumerate(known.personas)
    ]
    return stages, _placed(known.sketches, stages, client_id, 0), personas


def join(
    key: str, names: Iterable[str], client_id: str, stages: Sequence[Stage], touchpoints: Sequence[Touchpoint]
) -> tuple[list[Stage], list[Touchpoint]]:
    """Return what lets touchpoints of a starter join a map: stages new or shifted, and the touchpoints.

    A stage is matched by its name, whatever its capitals; where there is none, it is made behind the last
    stage of its phase. What is on the map already, by its name, does not join again.

    Args:
        key: The starter.
        names: The touchpoints wanted, by name.
        client_id: The client whose map it is.
        stages: The stages on the map.
        touchpoints: The touchpoints on the map.

    Raises:
        KeyError: There is no such starter, or no such touchpoint in it.
    """
    known = starter(key)
    sketches = {sketch.touchpoint.name: sketch for sketch in known.sketches}
    there = {touchpoint.name.casefold() for touchpoint in touchpoints}
    wanted = [sketches[name] for name in names if name.casefold() not in there]
    way = sorted(stages, key=lambda stage: (stage.position, stage.name))
    for stage in known.stages:
        if any(sketch.stage == stage.name for sketch in wanted) and _named(way, stage.name) is None:
            way.insert(_behind(way, stage.phase), replace(stage, id=new_id(), client_id=client_id))
    way = [replace(stage, position=at) for at, stage in enumerate(way)]
    last = max((touchpoint.position for touchpoint in touchpoints), default=-1)
    return way, _placed(wanted, way, client_id, last + 1)


def _placed(
    sketches: Iterable[Sketch], stages: Sequence[Stage], client_id: str, first: int
) -> list[Touchpoint]:
    by_name = {stage.name.casefold(): stage.id for stage in stages}
    return [
        replace(
            sketch.touchpoint,
            id=new_id(),
            client_id=client_id,
            stage_id=by_name[sketch.stage.casefold()],
            position=at,
        )
        for at, sketch in enumerate(sketches, start=first)
    ]


def _named(stages: Iterable[Stage], name: str) -> Stage | None:
    return next((stage for stage in stages if stage.name.casefold() == name.casefold()), None)


def _behind(stages: Sequence[Stage], phase: Phase) -> int:
    """Return where a new stage of a phase goes: behind the last stage that is no later than it."""
    earlier = [at for at, stage in enumerate(stages) if _PHASES.index(stage.phase) <= _PHASES.index(phase)]
    return earlier[-1] + 1 if earlier else 0
