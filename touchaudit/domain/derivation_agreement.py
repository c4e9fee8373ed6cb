"""How far two auditors agree, told down to the pairs of their answers: equal ones, α and AC1.

Nothing is worked out here: values and sums are those of :mod:`touchaudit.domain.agreement`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain

from touchaudit.domain import words
from touchaudit.domain.agreement import (
    LEAST_QUESTIONS,
    RELIABLE_FROM,
    TENTATIVE_FROM,
    BeyondChance,
    Cell,
    Disagreement,
    Level,
    Value,
    Verdict,
    beyond_chance,
    disagreement,
)
from touchaudit.domain.auditors import Comparison, LevelAgreement, valued
from touchaudit.domain.derivation_registers import share
from touchaudit.domain.derivation_steps import MOST_TERMS, Source, Step, Unit, figure
from touchaudit.domain.record import QuestionRecord
from touchaudit.saying import Saying, joined

_DECIMALS = 3
_LITTLE = 0.1  # of less, two more decimals are told

_APART = {
    Level.NOMINAL: Saying("Two answers are 0 apart where they are the same, else 1."),
    Level.ORDINAL: Saying(
        "Two answers are as far apart as there are answers between the middle of one value and that of the "
        "other."
    ),
    Level.INTERVAL: Saying("Two answers are as far apart as the difference of their item scores."),
}
"""What the distance of two answers is, by the level of their questions."""


def explain_agreement(comparison: Comparison, level: LevelAgreement) -> dict[str, Step]:
    """Explain the share of equal answers ("agreed"), "alpha" and "ac1", as many of them as there are."""
    pairs = _Pairs(comparison, level)
    told = {"agreed": pairs.agreed()}
    spread = disagreement(pairs.values(), level.level)
    if level.alpha is not None and spread is not None:
        told["alpha"] = pairs.alpha(spread)
    known = beyond_chance(pairs.values())
    if level.ac1 is not None and known is not None:
        told["ac1"] = pairs.ac1(known)
    return told


@dataclass(frozen=True, slots=True)
class _Pairs:
    """The pairs of answers that two auditors gave to the questions of one level."""

    comparison: Comparison
    level: LevelAgreement

    def values(self) -> list[tuple[Value, Value]]:
        """Return what each pair is compared by."""
        return [valued(pair) for pair in self.level.pairs]

    def agreed(self) -> Step:
        """Explain the share of equal answers, question by question."""
        parts = self._questions(lambda one, other: True, lambda one, other: float(one == other))
        alike = sum(part.value or 0.0 for part in parts)
        formula = share(alike, self.level.n, self.level.agreed)
        return Step(Saying("Answers alike"), self.level.agreed, Unit.SHARE, formula, parts=parts)

    def alpha(self, spread: Disagreement) -> Step:
        """Explain Krippendorff's α by the disagreement there is, and that to be expected by chance."""
        observed, expected = _small(spread.observed), _small(spread.expected)
        value = words.rounded(spread.alpha or 0.0, _DECIMALS)
        return Step(
            Saying("Krippendorff’s α"),
            spread.alpha,
            Unit.NUMBER,
            Saying("1 − {part} ÷ {whole} = {value}", part=observed, whole=expected, value=value),
            Saying(
                "1 less the disagreement that was observed by the one that chance would bring: 1 is full "
                "agreement, 0 is chance."
            ),
            parts=(self._observed(spread), self._expected(spread)),
            remarks=(_APART[self.level.level], *self._verdicts()),
        )

    def ac1(self, known: BeyondChance) -> Step:
        """Explain Gwet's AC1 by the agreement there is, and that which chance would bring."""
        agreed, chance = _small(known.agreed), _small(known.by_chance)
        formula = Saying(
            "({agreed} − {chance}) ÷ (1 − {chance}) = {value}",
            agreed=agreed,
            chance=chance,
            value=words.rounded(known.ac1, _DECIMALS),
        )
        how = Saying(
            "Agreement beyond chance by what was left to agree on. It holds where nearly all answers are "
            "alike, and α collapses."
        )
        parts = (self.agreed(), self._by_chance(known))
        return Step(
            Saying("Gwet’s AC1"), known.ac1, Unit.NUMBER, formula, how, parts, remarks=self._verdicts()
        )

    def _verdicts(self) -> tuple[Saying, ...]:
        """Tell from where on an agreement is reliable, and that so few questions cannot tell."""
        bounds = Saying(
            "From {reliable} on it is reliable, from {tentative} on tentative.",
            reliable=words.rounded(RELIABLE_FROM, 2),
            tentative=words.rounded(TENTATIVE_FROM, 3),
        )
        if self.level.verdict is not Verdict.TOO_FEW:
            return (bounds,)
        return bounds, Saying("Fewer than {n} questions are too few to tell.", n=LEAST_QUESTIONS)

    def _observed(self, spread: Disagreement) -> Step:
        """Explain the disagreement inside the questions by the cells of the coincidence matrix."""
        parts = tuple(self._met(cell) for cell in spread.cells if cell.met)
        terms = [_times(words.number(cell.met, 2), cell) for cell in spread.cells if cell.met and cell.apart]
        formula = Saying(
            "2 × {sum} ÷ {n} = {value}",
            sum=_brackets(terms, sum(cell.met * cell.apart**2 for cell in spread.cells)),
            n=spread.n,
            value=_small(spread.observed),
        )
        how = Saying(
            "How often two answers met on one question, each time by the square of how far they are apart; "
            "{n} answers in all.",
            n=spread.n,
        )
        title = Saying("Observed disagreement")
        return Step(title, spread.observed, Unit.NUMBER, formula, how, parts)

    def _expected(self, spread: Disagreement) -> Step:
        """Explain the disagreement that these answers would show if they met by chance."""
        apart = [cell for cell in spread.cells if cell.apart]
        terms = [_times(Saying("{n} × {m}", **_given(cell, spread)), cell) for cell in apart]
        formula = Saying(
            "2 × {sum} ÷ ({n} × {less}) = {value}",
            sum=_brackets(terms, sum(cell.chance * cell.apart**2 for cell in apart)),
            n=spread.n,
            less=spread.n - 1,
            value=_small(spread.expected),
        )
        how = Saying(
            "How often each two answers would meet if all were drawn from one hat, by the square of how far "
            "they are apart."
        )
        parts = tuple(self._drawn(cell, spread) for cell in apart)
        return Step(Saying("Expected disagreement"), spread.expected, Unit.NUMBER, formula, how, parts)

    def _met(self, cell: Cell) -> Step:
        """Return a cell of the coincidence matrix: how often two answers met, and on which questions."""
        questions = self._questions(
            lambda one, other: {one, other} == {cell.one, cell.other}, lambda one, other: cell.apart
        )
        total = cell.met * cell.apart**2
        term = _times(words.number(cell.met, 2), cell)
        formula = Saying("{term} = {value}", term=term, value=_small(total))
        return Step(
            self._meeting(cell), total, Unit.NUMBER, formula, parts=questions, counts=_often(cell.met)
        )

    def _drawn(self, cell: Cell, spread: Disagreement) -> Step:
        """Return what two values that meet by chance add to the expected disagreement."""
        total = cell.chance * cell.apart**2
        term = _times(Saying("{n} × {m}", **_given(cell, spread)), cell)
        parts = tuple(self._value(value, spread.counts[value]) for value in (cell.one, cell.other))
        formula = Saying("{term} = {value}", term=term, value=_small(total))
        return Step(self._meeting(cell), total, Unit.NUMBER, formula, parts=parts)

    def _by_chance(self, known: BeyondChance) -> Step:
        """Explain the agreement by chance from the share that each answer has of all."""
        n = 2 * self.level.n
        parts = tuple(
            Step(
                self._named(value),
                part,
                Unit.SHARE,
                share(part * n, n, part),
                parts=self._given_by(value),
            )
            for value, part in known.shares.items()
        )
        terms = [
            Saying("{share} × (1 − {share})", share=words.rounded(part, _DECIMALS))
            for part in known.shares.values()
        ]
        formula = Saying(
            "{sum} ÷ ({q} − 1) = {value}",
            sum=_brackets(terms, known.by_chance * (known.categories - 1)),
            q=known.categories,
            value=_small(known.by_chance),
        )
        how = Saying("The share of each answer by what is left of 1, over {q} answers.", q=known.categories)
        return Step(Saying("Agreement by chance"), known.by_chance, Unit.NUMBER, formula, how, parts)

    def _value(self, value: Value, count: int) -> Step:
        """Return how often a value was given, with the answers that gave it."""
        formula = Saying("{n}, each of them below", n=count)
        return Step(self._named(value), float(count), Unit.NUMBER, formula, parts=self._given_by(value))

    def _given_by(self, value: Value) -> tuple[Step, ...]:
        return tuple(
            self._answer(at, question)
            for pair, values in zip(self.level.pairs, self.values(), strict=True)
            for at, question in enumerate(pair)
            if values[at] == value
        )

    def _questions(
        self, wanted: Callable[[Value, Value], bool], worth: Callable[[Value, Value], float]
    ) -> tuple[Step, ...]:
        """Return the questions whose pair of values is wanted, with what each of the two answered."""
        return tuple(
            Step(
                pair[0].label,
                worth(one, other),
                Unit.NUMBER,
                answer=Saying("{part} / {whole}", part=pair[0].answer, whole=pair[1].answer),
                parts=tuple(self._answer(at, question) for at, question in enumerate(pair)),
            )
            for pair, (one, other) in zip(self.level.pairs, self.values(), strict=True)
            if wanted(one, other)
        )

    def _meeting(self, cell: Cell) -> Saying:
        if cell.one == cell.other:
            return Saying("Both {value}", value=self._named(cell.one))
        return Saying("{one} against {other}", one=self._named(cell.one), other=self._named(cell.other))

    def _named(self, value: Value) -> str:
        """Return a value in figures, or a choice in the words that auditors pressed."""
        if not isinstance(value, str):
            return words.number(value, 2)
        answers = zip(chain(*self.level.pairs), chain(*self.values()), strict=True)
        return next(question.answer for question, known in answers if known == value)

    def _answer(self, at: int, question: QuestionRecord) -> Step:
        """Return an answer of the first (0) or second (1) auditor."""
        walk = (self.comparison.first, self.comparison.second)[at].walk
        return Step(
            Saying("{probe}: {step}", probe=self.comparison.auditors[at], step=question.label),
            None if question.item is None else question.item.fraction,
            Unit.NUMBER,
            answer=question.answer,
            source=Source(walk.id, question.key),
            photos=len(question.photos),
            remarks=(question.answer,) if question.item is None else (),
        )


def _given(cell: Cell, spread: Disagreement) -> dict[str, object]:
    return {"n": spread.counts[cell.one], "m": spread.counts[cell.other]}


def _times(count: str, cell: Cell) -> Saying:
    return Saying("{count} × {apart}²", count=count, apart=words.number(cell.apart, _DECIMALS))


def _brackets(terms: Iterable[str], total: float) -> Saying:
    """Return a sum in brackets, its terms if they are few; nothing is 0."""
    known = list(terms)
    if not known or len(known) > MOST_TERMS:
        return Saying("{sum}", sum=figure(total))
    return Saying("({sum})", sum=joined(known, " + "))


def _often(met: float) -> Saying:
    return Saying("{n} times", n=words.number(met, 2)) if met != 1 else Saying("once")


def _small(value: float) -> str:
    return words.number(value, _DECIMALS if value >= _LITTLE or value <= 0 else _DECIMALS + 2)
