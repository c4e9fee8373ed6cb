"""The whole model as JSON: the record of the client, and all figures of one wave.

The fields are those of the values in ``domain``, which say what they mean.
"""

from __future__ import annotations

import json
from dataclasses import replace

from touchaudit import __version__
from touchaudit.domain.discretion import without_moments
from touchaudit.domain.plain import plain
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
    told = json.dumps(plain(content), ensure_ascii=False, indent=1, allow_nan=False)
    return (without_moments(told) if export.discreet else told).encode("utf-8", "replace")
