"""Answers of select questions."""

from __future__ import annotations

from math import isnan

from touchaudit.xlsform.xpath.registry import function


@function("selected", "string string", "boolean")
def selected(answer: str, choice: str) -> bool:
    """Return whether a choice is among the chosen ones."""
    return f" {choice.strip()} " in f" {answer} "


function("is-selected", "string string", "boolean")(selected)  # as phones also call it


@function("selected-at", "string number", "string")
def selected_at(answer: str, place: float) -> str:
    """Return the chosen one at a place counted from 0, nothing beyond the ends."""
    words = answer.split()
    return words[int(place)] if not isnan(place) and 0 <= place < len(words) else ""


@function("count-selected", "string", "number")
def count_selected(answer: str) -> float:
    """Return how many were chosen."""
    return float(len(answer.split()))
