"""The whole model as JSON: the record of the client, and all figures of one wave.

The fields are those of the values in ``domain``, which say what they mean.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from touchaudit import __version__
from touchaudit.domain.discretion import without_moments
from touchaudit.exchange.model import Export

SCHEMA = 1
"""Rises whenever a field is renamed, taken away or means something else."""


def model_json(export: Export) -> bytes:
    """Return the model, the same bytes for the same data; only the visits of the wave are told."""
    content = {
        "schema": SCHEMA,
        "program": f"Touchaudit {__version__}",
        "made": export.made,
        "wave": export.wave,
        "staff_safe": export.discreet,
        "record": replace(export.record, visits=export.visits),
        "figures": export.figures,
        "findings": export.findings,
        "road_map": export.lanes,
    }
    told = json.dumps(_plain(content), ensure_ascii=False, indent=1, allow_nan=False)
    return (without_moments(told) if export.discreet else told).encode("utf-8", "replace")


def _plain(value: Any) -> Any:
    """Return a value as JSON knows it: sets sorted, days and moments in ISO 8601.

    Fields that two values are not compared by are no data of theirs.
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value) if one.compare}
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(_plain(part) for part in value)
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        return [_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return None if isinstance(value, float) and not math.isfinite(value) else value
