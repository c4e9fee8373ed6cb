"""From tables that come in to entries of a client's registers: what is known is changed, not doubled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from touchaudit.domain.fieldwork import Mention, Metric, Reading
from touchaudit.domain.ids import new_id
from touchaudit.domain.record import ClientRecord
from touchaudit.errors import TableError
from touchaudit.exchange.registers import MetricRow, read_mentions, read_metrics

_LARGEST = 32 * 1024 * 1024


def metrics(record: ClientRecord, path: Path) -> tuple[object, ...]:
    """Return metrics and values as a CSV file tells them.

    A metric is known by its touchpoint and name, a value by its day; what the file says of them counts.

    Raises:
        TableError: The file, or rows of it, can't be read, or name no touchpoint of the map.
    """
    rows = read_metrics(_data(path))
    places = _places(record, [(row.number, row.touchpoint) for row in rows])
    known = {(one.touchpoint_id, one.name.casefold()): one for one in record.fieldwork.metrics}
    values = {(one.metric_id, one.on): one for one in record.fieldwork.readings}
    changed: dict[str, object] = {}
    for row in rows:
        key = places[row.touchpoint.casefold()], row.metric.casefold()
        metric = known[key] = _metric(row, known.get(key), record.client.id, key[0], len(known))
        changed[metric.id] = metric
        if row.on is not None and row.value is not None:
            before = values.get((metric.id, row.on)) or Reading(new_id(), metric.id, row.on, row.value)
            value = values[metric.id, row.on] = replace(before, value=row.value)
            changed[value.id] = value
    return tuple(changed.values())


def mentions(record: ClientRecord, path: Path) -> tuple[object, ...]:
    """Return mentions as a CSV file tells them; one of the same day, source and text is known already.

    Raises:
        TableError: The file, or rows of it, can't be read, or name no touchpoint of the map.
    """
    rows = read_mentions(_data(path))
    places = _places(record, [(row.number, row.touchpoint) for row in rows if row.touchpoint])
    known = {(one.on, one.source.casefold(), one.text): one for one in record.fieldwork.mentions}
    changed = []
    for row in rows:
        key = row.on, row.source.casefold(), row.text
        before = known.get(key) or Mention(new_id(), record.client.id, row.on, row.source)
        known[key] = replace(
            before,
            keyword=row.keyword or before.keyword,
            text=row.text,
            sentiment=row.sentiment,
            answered=row.answered or before.answered,
            touchpoint_id=places.get(row.touchpoint.casefold()) or before.touchpoint_id,
        )
        changed.append(known[key])
    return tuple({one.id: one for one in changed}.values())


def _metric(row: MetricRow, before: Metric | None, client_id: str, touchpoint_id: str, at: int) -> Metric:
    if before is None:
        return Metric(
            new_id(), client_id, touchpoint_id, row.metric, row.unit, row.target, row.higher, position=at
        )
    return replace(
        before,
        unit=row.unit or before.unit,
        target=before.target if row.target is None else row.target,
        higher_is_better=row.higher,
    )


def _places(record: ClientRecord, named: list[tuple[int, str]]) -> dict[str, str]:
    """Return the touchpoints by name, whatever their capitals.

    Raises:
        TableError: A row names one that is not on the map.
    """
    known = {touchpoint.name.casefold(): touchpoint.id for touchpoint in record.touchpoints}
    missing = [
        f"Row {number}: there is no touchpoint called “{name}”."
        for number, name in named
        if name.casefold() not in known
    ]
    if missing:
        raise TableError(missing, len(missing))
    return known


def _data(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise TableError(["The file is larger than 32 MB."], 1)
        return path.read_bytes()
    except OSError as error:
        raise TableError([f"The file can’t be read: {error.strerror}."], 1) from error
