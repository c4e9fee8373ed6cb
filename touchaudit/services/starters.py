"""What a new client starts with: the stages of a customer's life cycle, and touchpoints on them."""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.domain.client import Channel, Phase, ServiceStandard, Stage, Touchpoint
from touchaudit.domain.ids import new_id

_STAGES = (
    ("Need", Phase.BEFORE),
    ("Research", Phase.BEFORE),
    ("Select", Phase.BEFORE),
    ("Purchase", Phase.DURING),
    ("Receive", Phase.DURING),
    ("Use", Phase.AFTER),
    ("Maintain", Phase.AFTER),
    ("Recommend", Phase.AFTER),
)


@dataclass(frozen=True, slots=True)
class _Sketch:
    """A touchpoint as a starter knows it; target and limit are seconds."""

    stage: str
    name: str
    channel: Channel
    criticality: int
    checklist: str
    standard: tuple[float, float] | None
    owner: str


_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
_TYPICAL = (
    _Sketch("Research", "Website", Channel.WEB, 3, "website", None, "Marketing lead"),
    _Sketch("Research", "Phone enquiry", Channel.PHONE, 4, "phone", (15, _MINUTE), "Front-desk lead"),
    _Sketch(
        "Research", "E-mail enquiry", Channel.EMAIL, 3, "email_enquiry", (4 * _HOUR, _DAY), "Front-desk lead"
    ),
    _Sketch("Select", "Quote", Channel.EMAIL, 4, "sales_quote", (_DAY, 3 * _DAY), "Sales lead"),
    _Sketch(
        "Purchase",
        "Counter and queue",
        Channel.IN_PERSON,
        5,
        "counter",
        (2 * _MINUTE, 5 * _MINUTE),
        "Front-desk lead",
    ),
    _Sketch("Receive", "Technician’s visit", Channel.ON_SITE, 5, "field_service", None, "Service lead"),
    _Sketch("Use", "Invoice and payment", Channel.DOCUMENT, 4, "invoice_payment", None, "Finance lead"),
    _Sketch("Maintain", "Complaint", Channel.EMAIL, 5, "complaint", (_DAY, 3 * _DAY), "Service lead"),
)
_STARTERS = {
    "typical": ("A shop or service firm: eight touchpoints, each with its checklist", _TYPICAL),
    "empty": ("The stages only; I add the touchpoints", ()),
}


def labels() -> tuple[tuple[str, str], ...]:
    """Return key and label of each starter, the usual one first."""
    return tuple((key, label) for key, (label, _) in _STARTERS.items())


def make(key: str, client_id: str) -> tuple[list[Stage], list[Touchpoint]]:
    """Return new stages and touchpoints for a client.

    Raises:
        KeyError: There is no such starter.
    """
    _, sketches = _STARTERS[key]
    stages = [Stage(new_id(), client_id, name, phase, at) for at, (name, phase) in enumerate(_STAGES)]
    by_name = {stage.name: stage.id for stage in stages}
    touchpoints = [
        Touchpoint(
            new_id(),
            client_id,
            by_name[sketch.stage],
            sketch.name,
            sketch.channel,
            sketch.criticality,
            ServiceStandard(*sketch.standard) if sketch.standard else None,
            owner_role=sketch.owner,
            checklist=sketch.checklist,
            position=at,
        )
        for at, sketch in enumerate(sketches)
    ]
    return stages, touchpoints
