"""Dates and times."""

from __future__ import annotations

import math
from datetime import datetime
from typing import Any

from touchaudit.xlsform.moments import (
    DAY,
    Moment,
    format_moment,
    moment_of_days,
    parse_time,
)
from touchaudit.xlsform.numbers import NAN, parse_number
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.registry import function
from touchaudit.xlsform.xpath.values import Value, to_string


def _moment(value: Value, context: Context, *, whole_day: bool) -> Moment | None:
    """Return a text, number of days or moment as a moment; None if it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, Moment):
        return value
    if isinstance(value, float):
        return moment_of_days(value, context.zone(), whole_day=whole_day)
    text = to_string(value)
    found = context.moment(text)
    if found is None:
        found = moment_of_days(parse_number(text), context.zone(), whole_day=whole_day)
    return found


@function("today", "", "value", contextual=True)
def today(node: Any, context: Context) -> Value:
    """Return the day, in the form's zone."""
    return context.now().day()


@function("now", "", "value", contextual=True)
def now(node: Any, context: Context) -> Value:
    """Return the present moment."""
    return context.now()


@function("date", "value", "value", contextual=True)
def date(node: Any, context: Context, value: Value) -> Value:
    """Return the day of a date, a moment or a number of days; nothing if it is none."""
    moment = _moment(value, context, whole_day=True)
    return moment.day() if moment else ""


@function("date-time", "value", "value", contextual=True)
def date_time(node: Any, context: Context, value: Value) -> Value:
    """Return the moment a text or a number of days stands for; nothing if it is none."""
    return _moment(value, context, whole_day=False) or ""


@function("decimal-date-time", "value", "number", contextual=True)
def decimal_date_time(node: Any, context: Context, value: Value) -> float:
    """Return days since 1970-01-01T00:00Z."""
    if isinstance(value, float):
        return value
    moment = None if isinstance(value, bool) else _moment(value, context, whole_day=False)
    return moment.universal_days() if moment else NAN


@function("decimal-time", "value", "number", contextual=True)
def decimal_time(node: Any, context: Context, value: Value) -> float:
    """Return the part of the day that has passed at a time, in the form's zone; of a number, its fraction."""
    if isinstance(value, float):
        return value % 1 if math.isfinite(value) else NAN
    text = to_string(value)
    moment = value if isinstance(value, Moment) else context.moment(text)
    if moment is None:
        moment = _time_today(text, context)
    if moment is None:
        return NAN
    at = moment.at
    return (at.hour * 3600 + at.minute * 60 + at.second + at.microsecond / 1e6) / DAY


def _time_today(text: str, context: Context) -> Moment | None:
    clock = parse_time(text)
    if clock is None:
        return None
    at = datetime.combine(context.now().at.date(), clock)
    zone = context.zone()
    return Moment(at.replace(tzinfo=zone) if at.tzinfo is None else at.astimezone(zone))


def _formatted(node: Any, context: Context, value: Value, pattern: str) -> str:
    moment = _moment(value, context, whole_day=False)
    if moment is None and not isinstance(value, bool | float):
        moment = _time_today(to_string(value), context)
    return format_moment(moment, pattern) if moment else ""


function("format-date", "value string", "string", contextual=True)(_formatted)
function("format-date-time", "value string", "string", contextual=True)(_formatted)
