from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from touchaudit.domain.release import Amendment, open_amendment

NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)
AMENDMENT = Amendment("1", "visit", "A wrong tap", "Ed", NOON)


def test_an_amendment_is_open_until_it_is_signed():
    assert open_amendment(()) is None
    assert open_amendment((replace(AMENDMENT, closed=NOON),)) is None
    assert open_amendment((replace(AMENDMENT, closed=NOON), AMENDMENT)) == AMENDMENT
