from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from touchaudit.domain.record import ClientRecord
from touchaudit.exchange.model import Export, Story, gather

from ..reports import factory

MADE = datetime(2026, 10, 1, 9, 30, tzinfo=UTC)
Gather = Callable[..., Export]


@pytest.fixture(scope="session")
def gathered() -> Gather:
    """Gather the factory's client, or a given record."""

    def make(record: ClientRecord | None = None, *, discreet: bool = False, **shape: object) -> Export:
        known = record or factory.record(**shape)  # type: ignore[arg-type]
        return gather(known, max(known.waves, default=1), MADE, UTC, discreet=discreet)

    return make


@pytest.fixture(scope="session")
def export(gathered: Gather) -> Export:
    return gathered()


@pytest.fixture(scope="session")
def story() -> Story:
    return Story(
        "Touchpoint road map", "Strong in Use, short in Buy", "The overall score is 75.4.", "Source: 3 visits"
    )
