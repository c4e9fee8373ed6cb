"""The effort ledger: what the chain costs in steps and minutes, and what the walks felt of it."""

from __future__ import annotations

from collections.abc import Iterator

from touchaudit.domain import words
from touchaudit.domain.chain import ChainFigures, Felt, chain_figures, felt
from touchaudit.domain.fieldwork import ChainStep, Worth
from touchaudit.domain.register_words import worth_word
from touchaudit.reports.content.context import Context, short
from touchaudit.reports.content.registers.common import cut, place_of, placed, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell, tell_n

HARD = 4.0
"""Effort, 1 to 7, from which on it is called one."""


def registers(context: Context) -> Iterator[Register]:
    """Write the ledger of effort."""
    chain = chain_figures(context.record.fieldwork.chain)
    walked = felt(context.record, context.visits)
    if not chain.steps and not walked:
        return
    yield Register(
        kicker=tell("Effort"),
        title=_title(context, chain, walked),
        lead=_lead(chain),
        tables=(*_steps(context, chain), *_felt(context, walked)),
        source=source(
            context, tell("chain of work and walks; effort was told from 1, none, to 7, far too much")
        ),
    )


def _title(context: Context, chain: ChainFigures, walked: tuple[Felt, ...]) -> str:
    if chain.steps and chain.share is not None:
        return tell("{share} of the time adds value for the customer", share=words.percent(chain.share))
    hardest = max(walked, key=lambda one: one.effort or 0.0, default=None)
    if hardest is not None and (hardest.effort or 0.0) >= HARD:
        return tell("{name} costs customers most effort", name=short(hardest.touchpoint.name))
    return tell("Nowhere does it cost customers much effort")


def _lead(chain: ChainFigures) -> str:
    if not chain.steps:
        return ""
    told = [
        tell(
            "{n} steps take {work} of work and {waiting} of waiting; {least} would be enough.",
            n=len(chain.steps),
            work=words.duration(chain.work * 60),
            waiting=words.duration(chain.waiting * 60),
            least=chain.minimum,
        ),
        tell_n(chain.handoffs, "{n} hand-off.", "{n} hand-offs.") if chain.handoffs else "",
        tell_n(
            chain.repeats,
            "{n} time the customer had to say it again.",
            "{n} times the customer had to say it again.",
        )
        if chain.repeats
        else "",
    ]
    return " ".join(part for part in told if part)


def _steps(context: Context, chain: ChainFigures) -> Iterator[RegisterTable]:
    shown, more = cut(chain.steps)
    if shown:
        yield RegisterTable(
            tell("The chain, step by step"),
            (
                Head(tell("Step"), 4),
                Head(tell("Touchpoint"), 3),
                Head(tell("Worth"), 1.8),
                Head(tell("Work"), 1.5, figures=True),
                Head(tell("Wait before"), 1.6, figures=True),
            ),
            tuple(_step(context, step) for step in shown),
            more,
        )


def _step(context: Context, step: ChainStep) -> tuple[Entry, ...]:
    below = [step.role, tell("handed on") if step.handoff else ""]
    if step.repeats:
        below.append(tell_n(step.repeats, "said again {n} time", "said again {n} times"))
    return (
        Entry(short(step.title, 110), sub=" · ".join(part for part in below if part)),
        Entry(place_of(context, step.touchpoint_id)),
        Entry(worth_word(step.worth), strong=step.worth is not Worth.ADDS),
        Entry(words.duration(step.minutes * 60)),
        Entry(words.duration(step.wait * 60)),
    )


def _felt(context: Context, walked: tuple[Felt, ...]) -> Iterator[RegisterTable]:
    shown, more = cut(sorted(walked, key=lambda one: -(one.effort or 0.0)))
    if shown:
        yield RegisterTable(
            tell("What it cost the customer"),
            (
                Head(tell("Touchpoint"), 5),
                Head(tell("Effort, 1 to 7"), 1.8, figures=True),
                Head(tell("Passed on"), 1.6, figures=True),
                Head(tell("Next one knew"), 2, figures=True),
                Head(tell("Said again"), 1.6, figures=True),
            ),
            tuple(
                (
                    Entry(placed(context, one.touchpoint)),
                    Entry("–" if one.effort is None else words.rounded(one.effort, 1), strong=True),
                    Entry("–" if one.handoffs is None else words.rounded(one.handoffs, 1)),
                    Entry(tell("{n} of {all}", n=one.knew, all=one.met) if one.met else "–"),
                    Entry(str(one.repeated)),
                )
                for one in shown
            ),
            more,
        )
