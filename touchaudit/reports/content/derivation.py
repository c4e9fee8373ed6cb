"""How each score came about, told from the same steps that the window opens."""

from __future__ import annotations

from collections.abc import Iterable

from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.domain.derivation import explain_wave
from touchaudit.domain.derivation_steps import Step
from touchaudit.reports.content.context import Context
from touchaudit.reports.derivation_model import Derivation, DerivationRow, DerivationTable, DerivationVisit
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
    )


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
