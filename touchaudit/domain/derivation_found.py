"""How what the findings add up to came about: runs of failures, effects of actions, grades, suggestions.

Nothing is worked out here: values are those of the modules that the figures are named after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from touchaudit.domain import words
from touchaudit.domain.certainty import difference
from touchaudit.domain.derivation import explain_item
from touchaudit.domain.derivation_registers import explain_count
from touchaudit.domain.derivation_steps import NOTHING, Source, Step, Unit, figure, mean_formula, pairs_of
from touchaudit.domain.derivation_whole import explain_finding
from touchaudit.domain.effects import around, of_visit
from touchaudit.domain.grades import Grade, grade
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.roadmap import findings
from touchaudit.domain.streaks import Streak
from touchaudit.domain.visit import Action, Visit
from touchaudit.domain.wave import mean
from touchaudit.domain.workshop import POINTS, Suggested
from touchaudit.saying import Saying


def explain_streak(streak: Streak) -> Step:
    """Explain on which visits in a row a question fell short, the latest first, each with its answer."""
    parts = [
        _answer(visit, streak.evidence.walk(at), streak.evidence[at])
        for at, visit in reversed(list(enumerate(streak.visits)))
    ]
    how = Saying(
        "The latest visits in a row on which the answer fell short; one without it counts neither way."
    )
    title = Saying("{touchpoint}: {question}", touchpoint=streak.touchpoint.name, question=streak.label)
    return explain_count(title, parts, how)


def _answer(visit: Visit, walk: WalkRecord, question: QuestionRecord) -> Step:
    title = Saying("{visit}, {day}", visit=visit.title, day=words.day(visit.on))
    return replace(explain_item(question), title=title, source=Source(walk.walk.id, question.key))


def explain_effect(record: ClientRecord, card: Action) -> Step:
    """Explain what an answer earned on the visits before a card was done, and on those after, in points."""
    old, new = around(record, card)
    before, after = _side(Saying("Before"), old, card), _side(Saying("After"), new, card)
    both = None if before.value is None or after.value is None else after.value - before.value
    values = [[part.value for part in side.parts if part.value is not None] for side in (before, after)]
    interval = difference(*values)
    noise = Saying("Too few visits on one side to tell it from chance.")
    if interval is not None:
        low, high = (words.signed(100 * end, 0) for end in interval)
        noise = Saying("The difference lies between {low} and {high} per cent (Welch).", low=low, high=high)
    told = Saying(
        "{met} − {expected} = {gap}",
        met=words.percent(after.value or 0.0, 1),
        expected=words.percent(before.value or 0.0, 1),
        gap=words.percent(both or 0.0, 1),
    )
    return Step(
        card.title,
        both,
        Unit.SHARE,
        NOTHING if both is None else told,
        Saying("What the answer earned of its points, as a mean of the visits on each side."),
        (before, after),
        remarks=() if both is None else (noise,),
    )


def _side(title: Saying, visits: Sequence[VisitRecord], card: Action) -> Step:
    """Return what an answer earned on some visits, 0–1."""
    parts = []
    for visit in visits:
        answers = of_visit(visit, card)
        value = mean(question.item.fraction for _, question in answers if question.item is not None)
        if value is None:
            continue
        steps = tuple(_answer(visit.visit, walk, question) for walk, question in answers)
        if len(steps) == 1:
            parts.append(replace(steps[0], value=value, unit=Unit.SHARE, weight=1.0, counts=""))
        else:
            parts.append(Step(steps[0].title, value, Unit.SHARE, parts=steps, weight=1.0))
    value = mean(part.value for part in parts)
    return Step(title, value, Unit.SHARE, mean_formula(pairs_of(parts), value), parts=tuple(parts))


def explain_grades(record: ClientRecord, wave: int) -> dict[Grade, Step]:
    """Explain how many findings have each grade of evidence, down to the answers of each finding."""
    found: dict[Grade, list[Step]] = {known: [] for known in Grade}
    for finding in findings(record, wave):
        found[grade(finding)].append(explain_finding(finding, finding.uplift, Unit.GAIN))
    return {
        known: explain_count(Saying("Findings with evidence {grade}", grade=str(known)), parts, GRADES[known])
        for known, parts in found.items()
    }


GRADES = {
    Grade.A: Saying("three visits or more, and timed or photographed"),
    Grade.B: Saying("two visits, or timed or photographed"),
    Grade.C: Saying("one visit, with a note"),
    Grade.D: Saying("one visit, nothing behind it"),
}
"""What stands behind each grade, in words."""


def explain_suggestion(one: Suggested, most: int) -> Step:
    """Explain the criticality that the workshop suggests; ``most`` are the points of the foremost."""
    parts = tuple(
        Step(note.text, float(POINTS[note.kind]), Unit.NUMBER, answer=note.who) for note in one.notes
    )
    return Step(
        Saying("Suggested criticality of {touchpoint}", touchpoint=one.touchpoint.name),
        float(one.criticality),
        Unit.NUMBER,
        Saying(
            "1 + 4 × {points} ÷ {most}, rounded up = {value}",
            points=figure(one.points),
            most=figure(most),
            value=figure(one.criticality),
        ),
        Saying(
            "A voice of staying or trading up counts 1, one of leaving 2. Most points suggest 5, the others "
            "their share of that."
        ),
        parts,
    )
