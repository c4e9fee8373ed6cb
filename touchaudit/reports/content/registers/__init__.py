"""The registers that the report prints, by part; a part that has none is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from touchaudit.reports.content.context import Context
from touchaudit.reports.content.registers import (
    agreement,
    certainty,
    chances,
    contacts,
    coverage,
    effort,
    expectation,
    places,
    public,
    stakes,
    words_given,
)
from touchaudit.reports.register_model import Register

_PARTS: dict[str, tuple[Callable[[Context], Iterator[Register]], ...]] = {
    "coverage": (coverage.registers,),
    "expectation": (expectation.registers,),
    "chances": (chances.registers,),
    "fieldwork": (words_given.registers, contacts.registers, public.registers),
    "effort": (effort.registers,),
    "stakes": (stakes.registers,),
    "places": (places.registers,),
    "certainty": (certainty.registers, agreement.registers),
}


def registers(context: Context) -> dict[str, tuple[Register, ...]]:
    """Write every register there is anything for."""
    made = {
        key: tuple(register for write in writers for register in write(context))
        for key, writers in _PARTS.items()
    }
    return {key: found for key, found in made.items() if found}
