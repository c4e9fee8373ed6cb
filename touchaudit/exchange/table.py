"""Every answer of a wave as one tidy table: a row for each question of each walk."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import datetime
from io import StringIO

from touchaudit.domain.record import QuestionRecord, VisitRecord, WalkRecord
from touchaudit.exchange.harmless import cell
from touchaudit.exchange.model import Export, Progress, nobody, put

Value = str | float | int | None
Row = tuple[Export, VisitRecord, WalkRecord, QuestionRecord]

BOM = "\ufeff"
"""Tells Excel that the file is UTF-8."""


def answers_csv(export: Export, *, bom: bool = True, progress: Progress = nobody) -> bytes:
    """Return the answers as CSV (RFC 4180, UTF-8): figures with a point, moments in ISO 8601."""
    target = StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    walks = export.walks
    for done, (visit, walk) in enumerate(walks, 1):
        for question in put(walk):
            row = (export, visit, walk, question)
            writer.writerow([_written(read(*row)) for read in COLUMNS.values()])
        progress(done / len(walks))
    text = (BOM if bom else "") + target.getvalue()
    return text.encode("utf-8")


def _written(value: Value) -> str:
    if value is None:
        return ""
    return cell(value) if isinstance(value, str) else f"{value:.10g}"


def _moment(export: Export, moment: datetime | None) -> str:
    return "" if moment is None else moment.astimezone(export.zone).isoformat(timespec="seconds")


COLUMNS: dict[str, Callable[[Export, VisitRecord, WalkRecord, QuestionRecord], Value]] = {
    "client": lambda e, v, w, q: e.record.client.name,
    "wave": lambda e, v, w, q: v.visit.wave,
    "visit": lambda e, v, w, q: v.visit.title,
    "date": lambda e, v, w, q: v.visit.on.isoformat(),
    "site": lambda e, v, w, q: v.site.name if v.site else "",
    "persona": lambda e, v, w, q: v.persona.name if v.persona else "",
    "auditor": lambda e, v, w, q: v.visit.auditor,
    "visit_state": lambda e, v, w, q: v.visit.state.value,
    "visit_score": lambda e, v, w, q: v.score.score,
    "stage": lambda e, v, w, q: e.stage_of(w.touchpoint.stage_id),
    "touchpoint_number": lambda e, v, w, q: e.numbers[w.touchpoint.id],
    "touchpoint": lambda e, v, w, q: w.touchpoint.name,
    "channel": lambda e, v, w, q: w.touchpoint.channel.value,
    "criticality": lambda e, v, w, q: w.touchpoint.criticality,
    "checklist": lambda e, v, w, q: w.checklist_title,
    "walk_score": lambda e, v, w, q: w.score.score,
    "section": lambda e, v, w, q: w.sections.get(q.section, "") or q.section.rpartition("/")[2],
    "question_key": lambda e, v, w, q: q.question,
    "question": lambda e, v, w, q: q.label,
    "type": lambda e, v, w, q: q.type,
    "dimension": lambda e, v, w, q: q.dimension,
    "role": lambda e, v, w, q: q.role,
    "value": lambda e, v, w, q: q.value,
    "answer": lambda e, v, w, q: q.answer,
    "state": lambda e, v, w, q: q.item.state.value if q.item else "",
    "weight": lambda e, v, w, q: q.item.weight if q.item else None,
    "item_score": lambda e, v, w, q: q.item.fraction if q.item else None,
    "pass_mark": lambda e, v, w, q: q.item.critical if q.item else None,
    "bonus": lambda e, v, w, q: int(q.item.bonus) if q.item else None,
    "seconds": lambda e, v, w, q: q.seconds,
    "target_seconds": lambda e, v, w, q: q.target,
    "limit_seconds": lambda e, v, w, q: q.limit,
    "note": lambda e, v, w, q: q.note,
    "reason": lambda e, v, w, q: q.reason,
    "flagged": lambda e, v, w, q: int(q.flagged),
    "photos": lambda e, v, w, q: len(q.photos),
    "owner": lambda e, v, w, q: q.owner,
    "recommendation": lambda e, v, w, q: q.recommendation,
    "observed": lambda e, v, w, q: _moment(e, q.observed),
    "answered": lambda e, v, w, q: _moment(e, q.answered),
}
"""The columns and what each tells; a new one is a new line."""
