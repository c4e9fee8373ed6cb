"""The hand-out for one department: its changes, and what was found there."""

from __future__ import annotations

from typing import Any

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.reports.flowables import Begin, Headed, Kicker, Para, Title
from touchaudit.reports.model import Report
from touchaudit.reports.plan_model import Department
from touchaudit.reports.sections.road_map import lane_table
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell


def blocks(report: Report) -> list[Any]:
    """Return the hand-out."""
    part, style = report.department, styles()
    if part is None:
        return []
    done: list[Any] = [
        Begin("department", part.name),
        Kicker(f"{report.cover.kicker} · {part.name}"),
        Title(part.title, style.title),
        *([Title(part.lead, style.lead)] if part.lead else []),
    ]
    if part.lanes:
        table = lane_table(report, part.lanes)
        done += [
            Headed([Para(tell("What to change"), style.second)], table),
            Para(report.road_map.caption, style.caption),
        ]
    return done + _findings(report, part)


def _findings(report: Report, part: Department) -> list[Any]:
    if not part.findings:
        return []
    wide = (26.0, 214.0, 46.0)
    layout = [
        Column(tell("No."), wide[0]),
        Column(tell("What we found"), wide[1]),
        Column(tell("What to do"), report.page.text - sum(wide)),
        Column(tell("Effect"), wide[2], Anchor.END),
    ]
    rows = [
        (
            Cell(finding.touchpoint, Role.FIGURES_STRONG, report.palette.rust),
            Cell(finding.title, Role.MEDIUM, sub=finding.seen, head=True),
            Cell(finding.change or "–", sub=tell("Knock-out: mend first.") if finding.knockout else ""),
            Cell(finding.effect, Role.FIGURES_STRONG, PAPER.high.word),
        )
        for finding in part.findings
    ]
    caption = f"{part.more} {tell('No.: the touchpoint’s number. Effect: points the overall score gains.')}"
    table = Headed([Para(tell("What we found"), styles().second)], Sheet(layout, rows))
    return [table, Para(caption.strip(), styles().caption)]
