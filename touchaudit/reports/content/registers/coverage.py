"""What of the map was looked at: stage by channel, what nobody ever audited, what maps forget."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from touchaudit.charts.heat import HeatCell, HeatTable, heat_map
from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.domain import words
from touchaudit.domain.coverage import AreaCoverage, Coverage, CoverageCell, Looked, coverage
from touchaudit.reports.content.context import Context, counted
from touchaudit.reports.content.registers.common import cut, placed, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell

ROW = 26.0
_LOOKED = {
    Looked.AUDITED: "audited",
    Looked.OTHERS: "",
    Looked.EARLIER: "earlier",
    Looked.NEVER: "never",
    Looked.GAP: "gap",
    Looked.NONE: "",
}
_AREAS = {
    "billing": "Invoices and payment",
    "field_service": "Work at the customer’s",
    "references": "References and word of mouth",
    "quotes": "Quotes",
}


def registers(context: Context) -> Iterator[Register]:
    """Write the coverage of the wave; nothing for a map of one touchpoint."""
    found = coverage(context.record, context.wave)
    if found.touchpoints < 2 or not found.channels:
        return
    forgotten = tuple(area for area in found.areas if area.looked is not Looked.AUDITED)
    yield Register(
        kicker=tell("Coverage"),
        title=_title(found),
        lead=_lead(found),
        tables=(*_never(context, found), *_areas(context, forgotten)),
        source=source(context, tell("map and visits of the client")),
        draw=partial(_draw, _matrix(context, found)),
    )


def _title(found: Coverage) -> str:
    if not found.never:
        return tell("Every touchpoint of the map has been looked at")
    return counted(
        len(found.never),
        "One of {all} touchpoints was never looked at",
        "{count} of {all} touchpoints were never looked at",
        all=found.touchpoints,
    )


def _lead(found: Coverage) -> str:
    told = [
        tell("{n} of {all} touchpoints were audited in this wave.", n=found.audited, all=found.touchpoints)
    ]
    if found.served is not None:
        share = words.percent(found.served)
        told.append(tell("The map serves {share} of the ways that personas prefer.", share=share))
    told.append(
        tell("A figure is the mean score; “gap” is a way that personas prefer and no touchpoint serves.")
    )
    return " ".join(told)


def _matrix(context: Context, found: Coverage) -> HeatTable:
    cells = {
        (row, column): HeatCell(_key(cell), cell.score, tell(_LOOKED[cell.looked]))
        for row, stage in enumerate(found.stages)
        for column, cell in enumerate(stage.cells)
        if cell.looked is not Looked.NONE
    }
    return HeatTable(
        tuple(stage.stage.name for stage in found.stages),
        tuple(words.channel_word(demand.channel) for demand in found.channels),
        cells,
        context.record.client.bands.good,
    )


def _key(cell: CoverageCell) -> str:
    return cell.touchpoints[0].id if cell.touchpoints else cell.channel.value


def _draw(table: HeatTable, wide: float, palette: Palette) -> Figure:
    return heat_map(table, wide, ROW, palette)


def _never(context: Context, found: Coverage) -> Iterator[RegisterTable]:
    if not found.never:
        return
    stages = {stage.id: stage.name for stage in context.record.stages}
    shown, more = cut(sorted(found.never, key=lambda place: -place.criticality))
    yield RegisterTable(
        tell("Never looked at"),
        (
            Head(tell("Touchpoint"), 4),
            Head(tell("Stage"), 2),
            Head(tell("Channel"), 2),
            Head(tell("Importance"), 1.4, figures=True),
        ),
        tuple(
            (
                Entry(placed(context, place)),
                Entry(stages.get(place.stage_id, "–")),
                Entry(words.channel_word(place.channel)),
                Entry(str(place.criticality)),
            )
            for place in shown
        ),
        more,
    )


def _areas(context: Context, areas: tuple[AreaCoverage, ...]) -> Iterator[RegisterTable]:
    if areas:
        yield RegisterTable(
            tell("What maps forget"),
            (Head(tell("Area"), 3), Head(tell("State"), 6)),
            tuple((Entry(tell(_AREAS[area.area.key])), Entry(_state(context, area))) for area in areas),
        )


def _state(context: Context, area: AreaCoverage) -> str:
    if area.looked is Looked.GAP:
        return tell("no touchpoint on the map")
    names = words.listing(placed(context, place) for place in area.touchpoints[:3])
    if area.looked is Looked.EARLIER:
        return tell("last audited in another wave: {names}", names=names)
    return tell("never audited: {names}", names=names)
