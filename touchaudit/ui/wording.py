"""Times as a person says them."""

from __future__ import annotations

from datetime import date, datetime

from touchaudit.ui import words

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_text(day: date, today: date) -> str:
    """Return ``today``, ``tomorrow``, a weekday of the last six days, or the date."""
    apart = (day - today).days
    if apart == 0:
        return _tr("today")
    if apart == -1:
        return _tr("yesterday")
    if apart == 1:
        return _tr("tomorrow")
    if -7 < apart < 0:
        return _tr(_WEEKDAYS[day.weekday()])
    return words.day(day)


def ago(then: datetime, now: datetime) -> str:
    """Return how long ago something was: ``a moment ago``, ``12 minutes ago``, ``yesterday at 18:04``."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return _tr("a moment ago")
    if minutes < 60:
        return _tr("a minute ago") if minutes == 1 else _tr("{} minutes ago").format(minutes)
    local = then.astimezone(now.tzinfo)
    hour = local.strftime("%H:%M")
    return _tr("{} at {}").format(day_text(local.date(), now.date()), hour)


def greeting(hour: int, name: str) -> str:
    """Return a greeting fit for the hour (0–23)."""
    said = _tr("Good evening") if hour >= 18 else _tr("Good afternoon") if hour >= 12 else _tr("Good morning")
    return f"{said}, {name}" if name else said


def _tr(text: str) -> str:
    return words.said(text)
