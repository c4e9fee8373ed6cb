"""From an answer to its item score: which rule of METHOD §3 applies, with which figures.

The formulas are ``touchaudit.domain.scoring``'s. A ``ScoreRule`` is also what explains a score to the
client: "2 of 4 points".
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from touchaudit.domain import scoring
from touchaudit.domain.words import duration
from touchaudit.saying import Saying
from touchaudit.xlsform.audit_columns import UNSCORED_ROLES, ChoiceAudit, QuestionAudit

_YES = frozenset({"yes", "true", "1"})
_NO = frozenset({"no", "false", "0"})
_NOT_APPLICABLE = frozenset({"na", "n_a", "not_applicable"})

_POINTS = "{points} of {best} points"
_ONE_POINT = "{points} of 1 point"
_OF = "{value} of {best}"
_SCALE = "{value} on a scale from {low} to {high}"
_TIME = "{value}; target {target}, limit {limit}"
_DOES_NOT_APPLY = "does not apply"


@dataclass(frozen=True, slots=True)
class ScoreRule:
    """How the answers to one question are scored.

    ``kind`` is ``choice``, ``yes_no``, ``multiple``, ``scale``, ``number`` or ``time``. ``points`` holds
    the points of each choice, ``not_applicable`` the choices that leave both sums, ``best`` what earns
    full score. ``low``, ``high`` and ``step`` describe a scale; ``target`` and ``limit`` are seconds, and
    ``unit`` the seconds in one unit of the answer.
    """

    kind: str
    points: Mapping[str, float] = field(default_factory=dict)
    not_applicable: frozenset[str] = frozenset()
    best: float = 1.0
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0
    target: float = 0.0
    limit: float = 0.0
    unit: float = 1.0


def rule_of(
    question: QuestionAudit,
    choices: Mapping[str, ChoiceAudit],
    standard: tuple[float, float] | None = None,
) -> ScoreRule | None:
    """Return how a question is scored; None where it carries no score.

    Without any audit column, lists with points, yes/no lists and nothing else are scored. Ranges need the
    role ``rating`` or a weight on their own row, numbers a ``max_score``, times a target. Measurements
    and narratives (``UNSCORED_ROLES``) need a weight on their own row.

    Args:
        question: Its audit columns.
        choices: The choices of its list by name; empty where it has none.
        standard: Target and limit in seconds of the touchpoint, for a time that states none itself.
    """
    stated = question.weight_given and question.weight > 0
    if question.role in UNSCORED_ROLES and not stated:
        return None
    maker = _MAKERS.get(question.type)
    return maker(question, choices, standard) if maker else None


def fraction_of(rule: ScoreRule, value: str) -> float | None:
    """Return the item score (0–1) of an answer.

    None where the answer leaves both sums: nothing given, a choice that does not apply, or one that the
    list does not hold (such as "other").
    """
    return _FRACTIONS[rule.kind](rule, value.strip()) if value.strip() else None


def item_of(
    question: QuestionAudit,
    choices: Mapping[str, ChoiceAudit],
    value: str,
    standard: tuple[float, float] | None = None,
) -> float | None:
    """Return the item score (0–1) of an answer; None where question or answer carry none."""
    rule = rule_of(question, choices, standard)
    return fraction_of(rule, value) if rule else None


def is_not_applicable(rule: ScoreRule, value: str) -> bool:
    """Return whether an answer says that the situation never arose."""
    chosen = value.split()
    return bool(chosen) and rule.not_applicable.issuperset(chosen)


def seconds_of(question: QuestionAudit, value: str) -> float | None:
    """Return an observed time in seconds; None where the answer is no number."""
    amount = _number(value)
    return None if amount is None else amount * question.unit


def explain(rule: ScoreRule, value: str) -> Saying:
    """Return what an answer earned, in words a client can check: "2 of 4 points"."""
    if is_not_applicable(rule, value):
        return Saying(_DOES_NOT_APPLY)
    return Saying("") if fraction_of(rule, value) is None else _WORDS[rule.kind](rule, value)


def _choice_rule(
    question: QuestionAudit, choices: Mapping[str, ChoiceAudit], standard: tuple[float, float] | None
) -> ScoreRule | None:
    points = _points(choices)
    rule = ScoreRule("choice", points, _never_arose(choices), best=max(points.values(), default=0.0))
    if rule.best > 0:
        return rule
    return None if points else _yes_no_rule(choices)


def _yes_no_rule(choices: Mapping[str, ChoiceAudit]) -> ScoreRule | None:
    words = {name: name.lower() for name, choice in choices.items() if not choice.is_na}
    absent = {name for name, word in words.items() if word in _NOT_APPLICABLE}
    answers = {word for name, word in words.items() if name not in absent}
    if not (answers & _YES and answers & _NO and answers <= _YES | _NO):
        return None
    points = {name: float(word in _YES) for name, word in words.items() if name not in absent}
    return ScoreRule("yes_no", points, _never_arose(choices) | absent)


def _multiple_rule(
    question: QuestionAudit, choices: Mapping[str, ChoiceAudit], standard: tuple[float, float] | None
) -> ScoreRule | None:
    points = _points(choices)
    best = math.fsum(value for value in points.values() if value > 0)
    return ScoreRule("multiple", points, _never_arose(choices), best) if best > 0 else None


def _number_rule(
    question: QuestionAudit, choices: Mapping[str, ChoiceAudit], standard: tuple[float, float] | None
) -> ScoreRule | None:
    if question.max_score is not None:
        return ScoreRule("number", best=question.max_score)
    times = standard
    if question.target is not None:
        times = (question.target, question.target if question.limit is None else question.limit)
    elif not (question.timed or question.role == "wait"):
        return None
    return ScoreRule("time", target=times[0], limit=times[1], unit=question.unit) if times else None


def _range_rule(
    question: QuestionAudit, choices: Mapping[str, ChoiceAudit], standard: tuple[float, float] | None
) -> ScoreRule | None:
    rated = question.role == "rating" or (question.weight_given and question.weight > 0)
    if question.max_score is not None or question.scale is None or not rated:
        return _number_rule(question, choices, standard)
    start, end, step = question.scale
    low = min(start, end)
    # The last tick, where the step does not divide the range.
    high = low + math.floor(abs(end - start) / step + 1e-9) * step
    return ScoreRule("scale", low=low, high=high, step=step)


def _points(choices: Mapping[str, ChoiceAudit]) -> dict[str, float]:
    """Return the points of each choice that counts; a blank beside points is worth none."""
    if all(choice.score is None for choice in choices.values()):
        return {}
    return {name: choice.score or 0.0 for name, choice in choices.items() if not choice.is_na}


def _never_arose(choices: Mapping[str, ChoiceAudit]) -> frozenset[str]:
    return frozenset(name for name, choice in choices.items() if choice.is_na)


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _choice_fraction(rule: ScoreRule, value: str) -> float | None:
    points = rule.points.get(value)
    return None if points is None else scoring.choice_fraction(points, rule.best)


def _multiple_fraction(rule: ScoreRule, value: str) -> float | None:
    chosen = [rule.points[name] for name in value.split() if name in rule.points]
    return scoring.multiple_fraction(chosen, rule.points.values()) if chosen else None


def _scale_fraction(rule: ScoreRule, value: str) -> float | None:
    amount = _number(value)
    if amount is None:
        return None
    steps = round((rule.high - rule.low) / rule.step) + 1
    place = (min(max(amount, rule.low), rule.high) - rule.low) / rule.step + 1
    return scoring.scale_fraction(place, steps)


def _number_fraction(rule: ScoreRule, value: str) -> float | None:
    amount = _number(value)
    return None if amount is None else scoring.number_fraction(amount, rule.best)


def _time_fraction(rule: ScoreRule, value: str) -> float | None:
    amount = _number(value)
    return None if amount is None else scoring.time_fraction(amount * rule.unit, rule.target, rule.limit)


def _say_points(rule: ScoreRule, value: str) -> Saying:
    earned = math.fsum(rule.points.get(name, 0.0) for name in value.split())
    words = _ONE_POINT if rule.best == 1 else _POINTS
    return Saying(words, points=_short(max(earned, 0.0)), best=_short(rule.best))


def _say_scale(rule: ScoreRule, value: str) -> Saying:
    return Saying(_SCALE, value=_short(float(value)), low=_short(rule.low), high=_short(rule.high))


def _say_number(rule: ScoreRule, value: str) -> Saying:
    return Saying(_OF, value=_short(float(value)), best=_short(rule.best))


def _say_time(rule: ScoreRule, value: str) -> Saying:
    seconds = float(value) * rule.unit
    return Saying(_TIME, value=duration(seconds), target=duration(rule.target), limit=duration(rule.limit))


def _short(value: float) -> str:
    return f"{value:.6g}".replace("-", "−")


_Maker = Callable[[QuestionAudit, Mapping[str, ChoiceAudit], tuple[float, float] | None], ScoreRule | None]
_MAKERS: Mapping[str, _Maker] = {
    "select_one": _choice_rule,
    "select_multiple": _multiple_rule,
    "integer": _number_rule,
    "decimal": _number_rule,
    "calculate": _number_rule,
    "range": _range_rule,
}
_FRACTIONS: Mapping[str, Callable[[ScoreRule, str], float | None]] = {
    "choice": _choice_fraction,
    "yes_no": _choice_fraction,
    "multiple": _multiple_fraction,
    "scale": _scale_fraction,
    "number": _number_fraction,
    "time": _time_fraction,
}
_WORDS: Mapping[str, Callable[[ScoreRule, str], Saying]] = {
    "choice": _say_points,
    "yes_no": _say_points,
    "multiple": _say_points,
    "scale": _say_scale,
    "number": _say_number,
    "time": _say_time,
}
