"""What becomes of a visit once it was walked: signed, amended with a reason, appealed against.

METHOD §4: a change after the sign-off is logged with who, when, old, new and why, and printed; so is an
appeal with its outcome.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

Stroke = tuple[float, ...]
"""One line drawn without lifting the pen: x, y, x, y, …, from the top left, in widths of the field."""


class Outcome(StrEnum):
    """What became of an appeal."""

    OPEN = ""
    UPHELD = "upheld"
    PARTLY = "partly"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class SignOff:
    """One signature under a visit: it is final from then on.

    ``strokes`` is what was drawn; without any, the name as typed is the signature.
    """

    id: str
    visit_id: str
    name: str
    role: str
    at: datetime
    strokes: tuple[Stroke, ...] = ()


@dataclass(frozen=True, slots=True)
class Amendment:
    """A time in which a final visit may be changed, and why; signing again closes it."""

    id: str
    visit_id: str
    reason: str
    by: str
    opened: datetime
    closed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Appeal:
    """The client's objection to one answer, and what came of it.

    ``key`` is the stable key of the question; ``answer`` what the client was told about the ``outcome``.
    """

    id: str
    visit_id: str
    walk_id: str
    key: str
    by: str
    reason: str
    raised: datetime
    outcome: Outcome = Outcome.OPEN
    answer: str = ""
    settled: datetime | None = None


@dataclass(frozen=True, slots=True)
class AmendmentLine:
    """One change to a final visit in words: where, what (such as ``answer``), from what to what.

    ``closed`` says that the amendment it belongs to was signed; ``key`` names the question, "" where the
    change is about none.
    """

    amendment_id: str
    at: datetime
    by: str
    reason: str
    walk_id: str
    touchpoint: str
    key: str
    question: str
    what: str
    old: str
    new: str
    closed: bool


@dataclass(frozen=True, slots=True)
class AppealLine:
    """One appeal with the words of what it is about, and the answer as it stands."""

    appeal: Appeal
    touchpoint: str
    question: str
    given: str


def open_amendment(amendments: tuple[Amendment, ...]) -> Amendment | None:
    """Return the amendment under way; None while the visit stands as it was signed."""
    return next((known for known in amendments if known.closed is None), None)
