"""What was gathered about the sample client beside its visits: the registers, kept by the usual gestures."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from touchaudit import assets
from touchaudit.domain.client import Channel, Touchpoint
from touchaudit.domain.fieldwork import (
    Calendar,
    ChainStep,
    Expected,
    Mention,
    Metric,
    Opening,
    Probe,
    Promise,
    PromiseState,
    Quote,
    QuoteBrief,
    Reading,
    Reply,
    Start,
    Worth,
)
from touchaudit.domain.ids import new_id

if TYPE_CHECKING:
    from touchaudit.services.services import Services

_MINUTES = 60


def tell(services: Services, client_id: str, ids: Mapping[str, str]) -> None:
    """Keep what was gathered; ``ids`` are those of touchpoints and personas by the story's keys."""
    told = tomllib.loads(assets.resource("sample", "registers.toml").read_text("utf-8"))
    _Telling(services, client_id, ids, told).tell()


class _Telling:
    def __init__(
        self, services: Services, client_id: str, ids: Mapping[str, str], told: Mapping[str, Any]
    ) -> None:
        self._services = services
        self._work = services.fieldwork
        self._client = client_id
        self._ids = ids
        self._told = told

    def tell(self) -> None:
        self._hours()
        for probe in self._told["probes"]:
            self._probe(probe)
        for row in self._told["promises"]["rows"]:
            self._promise(*row)
        for brief in self._told["quotes"]:
            self._quotes(brief)
        for on, source, keyword, sentiment, answered, place, text in self._told["mentions"]["rows"]:
            reply = _day(answered) if answered else None
            mention = Mention(
                new_id(), self._client, _day(on), source, keyword, text, sentiment, reply, self._ids[place]
            )
            self._work.save(self._client, mention)
        for at, metric in enumerate(self._told["metrics"]):
            self._metric(metric, at)
        for at, row in enumerate(self._told["chain"]["rows"]):
            self._step(row, at)

    def _hours(self) -> None:
        hours = self._told["hours"]
        openings = tuple(Opening(day, *span) for day in range(5) for span in _spans(hours["weekdays"]))
        holidays = tuple(_day(day) for day in hours["holidays"])
        self._work.save(self._client, Calendar(new_id(), self._client, openings, holidays))
        counted = {self._ids[key] for key in hours["by_hours"]}
        changed: list[Touchpoint] = [
            replace(touchpoint, standard=replace(touchpoint.standard, business_hours=True))
            for touchpoint in self._work.record(self._client).touchpoints
            if touchpoint.id in counted and touchpoint.standard is not None
        ]
        self._services.clients.arrange(tuple(changed))

    def _probe(self, told: Mapping[str, Any]) -> None:
        sent = self._sent(told)
        probe = Probe(
            new_id(),
            self._client,
            told["title"],
            sent,
            Channel(told["channel"]),
            self._ids[told["place"]],
            self._ids[told["persona"]],
            told.get("trigger", ""),
            _moment(told["closed"]) if "closed" in told else None,
        )
        steps = {
            title: Expected(new_id(), probe.id, title, after, Start(start[0]) if start else Start.TRIGGER, at)
            for at, (title, after, *start) in enumerate(told["expected"])
        }
        self._work.save(self._client, probe, steps.values())
        for moment, channel, title, text in self._replies(told, sent):
            step = steps.get(title)
            reply = Reply(new_id(), probe.id, moment, Channel(channel), step.id if step else None, text=text)
            self._work.save(self._client, reply)

    def _sent(self, told: Mapping[str, Any]) -> datetime:
        if "sent" in told:
            return _moment(told["sent"])
        day = self._work.now().astimezone().date() - timedelta(days=told["ago"])
        return datetime.combine(day, time.fromisoformat(told["at"])).astimezone()

    @staticmethod
    def _replies(told: Mapping[str, Any], sent: datetime) -> Iterator[tuple[datetime, str, str, str]]:
        for row in told["replies"]:
            if isinstance(row[0], str):
                yield _moment(row[0]), *row[1:]
            else:
                day = (sent + timedelta(days=row[0])).date()
                yield datetime.combine(day, time.fromisoformat(row[1])).astimezone(), *row[2:]

    def _promise(self, text: str, place: str, role: str, made: str, *rest: str) -> None:
        due, state, note = rest
        known, until = PromiseState(state), _day(due) if due else None
        checked = None if known is PromiseState.UNTESTED else until or _day(made)
        on = _day(made)
        promise = Promise(
            new_id(), self._client, text, on, self._ids[place], role, until, known, checked, note
        )
        self._work.save(self._client, promise)

    def _quotes(self, told: Mapping[str, Any]) -> None:
        brief = QuoteBrief(
            new_id(),
            self._client,
            told["title"],
            _day(told["asked"]),
            told["brief"],
            told["currency"],
            self._ids[told["place"]],
        )
        quotes = [
            Quote(new_id(), brief.id, seller, amount or None, position=at)
            for at, (seller, amount) in enumerate(told["rows"])
        ]
        self._work.save(self._client, brief, quotes)

    def _metric(self, told: Mapping[str, Any], at: int) -> None:
        metric = Metric(
            new_id(),
            self._client,
            self._ids[told["place"]],
            told["name"],
            told["unit"],
            told["target"],
            told["higher"],
            at,
        )
        values = [Reading(new_id(), metric.id, _day(day), value) for day, value in told["values"]]
        self._work.save(self._client, metric, values)

    def _step(self, row: list[Any], at: int) -> None:
        title, place, role, worth, minutes, wait, handoff, repeats = row
        step = ChainStep(
            new_id(),
            self._client,
            title,
            self._ids[place],
            role,
            Worth(worth),
            minutes,
            wait,
            handoff,
            repeats,
            at,
        )
        self._work.save(self._client, step)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for span in text.split(", "):
        opens, closes = span.split("–")
        yield _minutes(opens), _minutes(closes)


def _minutes(text: str) -> int:
    hour, _, minute = text.partition(":")
    return int(hour) * _MINUTES + int(minute)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()


def _day(text: str) -> date:
    return date.fromisoformat(text)
