"""How figures of the map came about: on whose terms, what was audited, where the lines of the grid run.

Nothing is worked out here: values are those of the modules that the figures are named after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from touchaudit.domain import words
from touchaudit.domain.coverage import Coverage, Looked, looks_through
from touchaudit.domain.derivation import explain_touchpoint, explain_wave
from touchaudit.domain.derivation_registers import explain_count, share
from touchaudit.domain.derivation_steps import NOTHING, Source, Step, Unit, figure, mean_formula, pairs_of
from touchaudit.domain.importance import IMPORTANCE_AXIS, SCORE_AXIS, Crosshair, importance_performance
from touchaudit.domain.journey import wave_figures
from touchaudit.domain.later import Parts
from touchaudit.domain.lens import Lens, through
from touchaudit.domain.movement import Moved
from touchaudit.domain.preference import PersonaTerms
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, mean, wave_before
from touchaudit.saying import Saying, joined

_PLAIN = Lens()
_LOOKED = {
    Looked.AUDITED: Saying("audited"),
    Looked.OTHERS: Saying("audited in this wave, on other visits"),
    Looked.EARLIER: Saying("not audited in this wave"),
    Looked.NEVER: Saying("never audited"),
}
_STAGE = Saying("The mean of the scored touchpoints of a stage.")


def explain_terms(terms: PersonaTerms) -> Step:
    """Explain the share of the stages that offer a persona at least one channel it prefers."""
    offered: dict[str, list[str]] = {stage.id: [] for stage in terms.gaps}
    names = {stage.id: stage.name for stage in terms.gaps}
    order = {stage.id: stage.position for stage in terms.gaps}
    for preferred in terms.channels:
        for stage in preferred.stages:
            offered.setdefault(stage.id, []).append(words.channel_word(preferred.channel))
            names[stage.id], order[stage.id] = stage.name, stage.position
    parts = tuple(
        Step(
            names[stage],
            float(bool(offered[stage])),
            Unit.NUMBER,
            answer=joined(offered[stage], ", ") if offered[stage] else Saying("none of them"),
        )
        for stage in sorted(offered, key=lambda one: (order[one], names[one]))
    )
    served = sum(part.value or 0.0 for part in parts)
    return Step(
        terms.persona.name,
        terms.share,
        Unit.SHARE,
        share(served, len(parts), terms.share),
        Saying("Stages that offer at least one channel the persona prefers, by all that offer any."),
        parts,
    )


def explain_audited(record: ClientRecord, wave: int, lens: Lens = _PLAIN) -> Step:
    """Explain the share of the touchpoints on the map that somebody looked at in a wave.

    The record has all visits, so that what others looked at is told apart from what nobody did.
    """
    looks = looks_through(record, wave, lens)
    places = by_touchpoint(through(record, lens), wave)
    parts = tuple(
        _looked(place, looks[place.touchpoint.id]) for place in places if place.touchpoint.id in looks
    )
    audited = sum(part.value or 0.0 for part in parts)
    value = audited / len(parts) if parts else None
    how = Saying("Those that somebody looked at in this wave, by all on the map.")
    if not lens.is_plain:
        how = Saying("Those that somebody looked at on the visits shown, by all on the map.")
    return Step(
        Saying("Touchpoints audited"), value, Unit.SHARE, share(audited, len(parts), value), how, parts
    )


def _looked(place: TouchpointWalks, looked: Looked) -> Step:
    walked = looked is Looked.AUDITED
    source = Source(place.walks[-1].walk.id) if walked else None
    return Step(place.touchpoint.name, float(walked), Unit.NUMBER, answer=_LOOKED[looked], source=source)


def explain_stages(record: ClientRecord, wave: int) -> Step:
    """Explain the scores of the stages in a wave, one by one in the order of the way."""
    order = sorted(record.stages, key=lambda stage: (stage.position, stage.name))
    held = {touchpoint.stage_id for touchpoint in record.touchpoints}
    parts = Parts(partial(explain_stage, record, wave, stage.id) for stage in order if stage.id in held)
    return explain_count(Saying("Stages"), parts, _STAGE)


def explain_stage(record: ClientRecord, wave: int, stage_id: str) -> Step:
    """Explain the score of a stage in a wave: the mean of its scored touchpoints.

    Raises:
        KeyError: The client has no such stage.
    """
    names = {stage.id: stage.name for stage in record.stages}
    here = [one for one in wave_figures(record, wave).touchpoints if one.touchpoint.stage_id == stage_id]
    value = mean(one.score for one in here)
    return Step(
        names[stage_id],
        value,
        formula=mean_formula(((1.0, one.score) for one in here), value),
        how=_STAGE,
        parts=Parts(
            partial(_in_stage, record, wave, one.touchpoint.id) for one in here if one.score is not None
        ),
    )


def _in_stage(record: ClientRecord, wave: int, touchpoint_id: str) -> Step:
    return replace(explain_touchpoint(record, wave, touchpoint_id), weight=1.0, counts="")


def explain_served(known: Coverage) -> Step:
    """Explain the share of the places where personas would look for a touchpoint that have one."""
    wanted = [(at, demand) for at, demand in enumerate(known.channels) if demand.personas]
    parts = []
    for at, demand in wanted:
        cells = tuple(
            Step(
                stage.stage.name,
                float(bool(stage.cells[at].touchpoints)),
                Unit.NUMBER,
                answer=words.listing(one.name for one in stage.cells[at].touchpoints),
            )
            for stage in known.stages
        )
        held = sum(cell.value or 0.0 for cell in cells)
        value = held / len(cells) if cells else None
        fond = words.listing(persona.name for persona in demand.personas)
        parts.append(
            Step(
                Saying("{channel}", channel=words.channel_word(demand.channel)),
                value,
                Unit.SHARE,
                share(held, len(cells), value),
                Saying(
                    "Stages with a touchpoint in this channel. Who prefers it: {personas}.", personas=fond
                ),
                cells,
                weight=float(len(demand.personas)),
                counts=Saying("weight {weight}", weight=len(demand.personas)),
            )
        )
    return Step(
        _would_look(known),
        known.served,
        Unit.SHARE,
        _weighted(parts, known.served),
        Saying("The share of each channel’s stages that have one, weighted by how many personas prefer it."),
        tuple(parts),
    )


def _would_look(known: Coverage) -> Saying:
    if not known.lens.persona_id or not known.personas:
        return Saying("Places where the personas would look for a touchpoint")
    return Saying("Places where {persona} would look for a touchpoint", persona=known.personas[0].name)


def _weighted(parts: Sequence[Step], value: float | None) -> Saying:
    if value is None:
        return Saying("Nothing counts here yet.")
    terms = joined(
        (
            Saying(
                "{first} × {second}", first=figure(part.weight), second=words.percent(part.value or 0.0, 1)
            )
            for part in parts
        ),
        " + ",
    )
    whole = sum(part.weight or 0.0 for part in parts)
    told = words.percent(value, 1)
    return Saying("({top}) ÷ {whole} = {value}", top=terms, whole=figure(whole), value=told)


def explain_lines(record: ClientRecord, wave: int, crosshair: Crosshair) -> tuple[Step, Step]:
    """Explain where the two lines of the grid run: that of importance, and that of the score."""
    grid = importance_performance(wave_figures(record, wave).touchpoints, crosshair)
    scores = tuple(
        replace(part, weight=1.0, counts="")
        for part in explain_wave(record, wave).parts
        if part.value is not None
    )
    weights = tuple(
        Step(point.touchpoint.name, point.importance, Unit.NUMBER, weight=1.0) for point in grid.points
    )
    means = grid.crosshair is Crosshair.MEANS
    return (
        _line(Saying("Line of importance"), grid.importance_line, weights, IMPORTANCE_AXIS, means=means),
        _line(Saying("Line of the score"), grid.score_line, scores, SCORE_AXIS, means=means),
    )


def _line(
    title: Saying, value: float, parts: tuple[Step, ...], axis: tuple[float, float], *, means: bool
) -> Step:
    low, high = map(figure, axis)
    middle = Saying("({low} + {high}) ÷ 2 = {value}", low=low, high=high, value=figure(value))
    return Step(
        title,
        value,
        Unit.NUMBER,
        mean_formula(pairs_of(parts), value) if means else middle,
        Saying("The mean of the scored touchpoints.") if means else Saying("The middle of the scale."),
        parts if means else (),
    )


def explain_since(record: ClientRecord, wave: int) -> Step | None:
    """Explain what the overall score moved since the wave before; None where there is none."""
    before = wave_before(record, wave)
    if before is None:
        return None
    new, old = explain_wave(record, wave), explain_wave(record, before)
    moved = None if new.value is None or old.value is None else new.value - old.value
    return Step(
        Saying("Since the wave before"),
        moved,
        Unit.GAIN,
        NOTHING if moved is None else _minus(new.value or 0.0, old.value or 0.0),
        parts=(new, old),
    )


def explain_moved(record: ClientRecord, moved: Moved, before: int, wave: int) -> Step:
    """Explain what the score of a touchpoint moved from one wave to another, and how far chance may go."""
    place = moved.touchpoint
    sides = tuple(
        replace(
            explain_touchpoint(record, number, place.id),
            title=Saying("{touchpoint}, wave {wave}", touchpoint=place.name, wave=number),
            value=value,
            counts="",
        )
        for number, value in ((wave, moved.after), (before, moved.before))
    )
    noise = Saying("Two visits in each wave are needed at least to tell it from chance.")
    if moved.interval is not None:
        low, high = (words.signed(end, 1) for end in moved.interval)
        noise = Saying("The difference lies between {low} and {high} (Welch, 95 %).", low=low, high=high)
    return Step(
        place.name,
        moved.points,
        Unit.GAIN,
        _minus(moved.after, moved.before),
        Saying("The mean of the visits of this wave less that of the wave before."),
        sides,
        remarks=(noise,),
    )


def _minus(met: float, expected: float) -> Saying:
    gap = words.signed(met - expected, 2)
    return Saying("{met} − {expected} = {gap}", met=figure(met), expected=figure(expected), gap=gap)
