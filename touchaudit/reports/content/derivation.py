"""How each score came about, told from the same steps that the window opens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.domain.derivation import explain_wave
from touchaudit.domain.derivation_agreement import explain_agreement
from touchaudit.domain.derivation_steps import Step, Unit
from touchaudit.domain.register_words import level_word
from touchaudit.reports.content.context import Context, short
from touchaudit.reports.derivation_model import (
    Derivation,
    DerivationPair,
    DerivationRow,
    DerivationTable,
    DerivationVisit,
)
from touchaudit.tongue import retold, tell

_LEAD = (
    "The touchpoints by how critical they are, a touchpoint by its visits, a visit by its sections, a "
    "section by the points that its answers earned."
)
_CAPTION = (
    "Weight: what the section counts in its touchpoint; its points possible, unless the checklist gives it a "
    "weight of its own. What did not apply, was not observed or not answered stands in neither column. "
    "Figures are rounded here and exact in the sums."
)


def derivation(context: Context) -> Derivation | None:
    """Write how each score of the wave came about; None where nothing was scored."""
    whole = explain_wave(context.record, context.wave)
    if whole.value is None:
        return None
    return Derivation(
        title=tell("How the {score} came about", score=words.score(whole.value)),
        lead=tell(_LEAD),
        formula=retold(whole.formula),
        notes=_sentences(whole.remarks),
        tables=tuple(_table(context, step) for step in whole.parts),
        caption=tell(_CAPTION),
        pairs=tuple(_pairs(context)),
    )


def _pairs(context: Context) -> Iterator[DerivationPair]:
    """Write how the measures of two auditors came about, where they met the same."""
    for one in (known for known in context.agreement if known.alike):
        number, name = context.numbers[one.first.touchpoint.id], short(one.first.touchpoint.name)
        who = words.listing(short(name, 60) or "–" for name in one.auditors)
        for level in one.levels:
            told = explain_agreement(one, level)
            yield DerivationPair(
                name=f"{number} {name} · {who} · {level_word(level.level)}",
                lines=tuple(line for step in told.values() for line in _lines(step)),
            )


def _lines(step: Step) -> Iterator[tuple[str, str, str]]:
    """Yield what a measure is made of, then the measure; the share of equal answers stands by itself."""
    if step.unit is Unit.NUMBER:
        yield from (
            (retold(part.title), retold(part.formula), "") for part in step.parts if part.unit is Unit.NUMBER
        )
    yield retold(step.title), retold(step.formula), _sentences(step.remarks[:-1])


def _table(context: Context, step: Step) -> DerivationTable:
    return DerivationTable(
        name=f"{retold(step.title)}, {retold(step.counts)}",
        formula=retold(step.formula),
        notes=_sentences(step.remarks),
        visits=tuple(_visit(context, part) for part in step.parts),
    )


def _visit(context: Context, step: Step) -> DerivationVisit:
    return DerivationVisit(
        name=retold(step.title),
        formula=retold(step.formula),
        score=step.value,
        band=_band(context, step),
        rows=tuple(_row(context, part) for part in step.parts),
    )


def _row(context: Context, step: Step) -> DerivationRow:
    return DerivationRow(
        section=retold(step.title),
        weight=words.number(step.weight or 0.0, 2),
        earned=words.number(step.earned or 0.0, 2),
        possible=words.number(step.possible or 0.0, 2),
        score=step.value,
        band=_band(context, step),
        note=_sentences(step.remarks),
    )


def _band(context: Context, step: Step) -> Band | None:
    return None if step.value is None else context.record.client.bands.of(step.value)


def _sentences(remarks: Iterable[str]) -> str:
    return " ".join(map(retold, remarks))
