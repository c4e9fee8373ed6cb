"""What open probes wait for, on the home page: a line for each contact that is due, the longest due first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.domain.probes import due_day
from touchaudit.ui import wording, words
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.badges import Glyph, chip
from touchaudit.ui.widgets.basics import OneLine, column, label, row, rule
from touchaudit.ui.widgets.cards import CardButton

if TYPE_CHECKING:
    from touchaudit.services.fieldwork_views import DueView

_MOST = 5


class DueCard(QFrame):
    """Each line leads to its probe."""

    def __init__(self, state: AppState, due: Sequence[DueView], now: datetime) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._state = state
        overdue = sum(one.overdue for one in due)
        told = self.tr("What probes wait for within a week.")
        if overdue:
            told = words.plural(overdue, self.tr("contact is overdue."), self.tr("contacts are overdue."))
        lines = column(
            row(Glyph("mailbox", "accent", 22), label(self.tr("Due from probes"), "h2"), None, spacing=10),
            label(told, "muted", wrap=True),
            spacing=6,
            margins=(18, 14, 14, 10),
        )
        for one in due[:_MOST]:
            lines.addWidget(rule())
            lines.addWidget(self._line(one, now))
        if len(due) > _MOST:
            lines.addWidget(label(self.tr("and {} more").format(len(due) - _MOST), "small"))
        self.setLayout(lines)

    def _line(self, one: DueView, now: datetime) -> QWidget:
        day = wording.day_text(due_day(one.due), now.astimezone().date())
        when = self.tr("was due {}").format(day) if one.overdue else self.tr("due {}").format(day)
        texts = column(OneLine(one.step, "h3"), OneLine(f"{one.client} · {one.probe}", "small"), spacing=1)
        line = row(spacing=12, margins=(6, 6, 8, 6))
        line.addLayout(texts, 1)
        line.addWidget(chip(when, "bad" if one.overdue else "accent"))
        line.addWidget(Glyph("chevron-right", "muted", 18))
        told = f"{one.step}, {when}. {one.probe}, {one.client}"
        go = partial(self._state.go, "insight", client_id=one.client_id, ref="probes")
        made = CardButton(told, line, go)
        made.setProperty("role", "quiet")
        return made
