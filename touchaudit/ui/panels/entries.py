"""What the panels of the registers have in common: figures that tell why, entries, and the way to a card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.services.changes import Changes
from touchaudit.services.derivations import WhyView
from touchaudit.ui import words
from touchaudit.ui.panels.base import Panel
from touchaudit.ui.panels.parts import Tabled, fact, facts
from touchaudit.ui.widgets.badges import Chip, chip
from touchaudit.ui.widgets.basics import OneLine, button, column, frame, icon_button, label, row, rule
from touchaudit.ui.widgets.data_table import Table
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_sheet import explain


class EntriesPanel(Panel):
    """A register: headline figures, entries with what can be done to each, and a way to add one."""

    @property
    def client(self) -> str:
        """The client that is shown."""
        return self.state.client_id

    def places(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of each touchpoint."""
        record = self.state.services.fieldwork.record(self.client)
        return tuple((touchpoint.id, touchpoint.name) for touchpoint in record.touchpoints)

    def place(self, touchpoint_id: str | None) -> str:
        """Return the name of a touchpoint; "" for none."""
        return dict(self.places()).get(touchpoint_id or "", "")

    def figure(self, figure: str, told: str, why: WhyView, tone: str = "") -> QFrame:
        """Return a headline figure over what it counts; pressed, it tells why."""
        return fact(figure, told, partial(explain, self.state, self, figure, why), tone)

    def reason(self, figure: str, about: str, why: WhyView) -> QWidget:
        """Return a figure of an entry as a button that tells why."""
        made = button(figure, "circle-help", "quiet", partial(explain, self.state, self, figure, why))
        made.setAccessibleName(self.tr("Why {}? {}").format(figure, about))
        return made

    def headline(self, *found: QFrame) -> None:
        """Show headline figures side by side."""
        self.body.addWidget(facts(*found))

    def listing(self, title: str, told: str, entries: Sequence[QWidget], *actions: QWidget) -> QFrame:
        """Return a card with the entries of a register one below the other, and its buttons at the top."""
        head = row(spacing=8)
        head.addLayout(column(label(title, "h2", wrap=True), label(told, "muted", wrap=True), spacing=4), 1)
        for does in actions:
            head.addLayout(column(does, None))
        parts = column(head, spacing=8, margins=(20, 16, 16, 14))
        for entry in entries:
            parts.addWidget(rule())
            parts.addWidget(entry)
        return frame("card", parts)

    def entry(
        self,
        title: str,
        told: Sequence[str],
        chips: Sequence[Chip] = (),
        actions: Sequence[QWidget] = (),
        inside: QWidget | None = None,
    ) -> QWidget:
        """Return one entry: what it is, what is known of it, and what can be done."""
        texts = column(label(title, "h3", wrap=True), spacing=3)
        for line in told:
            if line:
                texts.addWidget(label(line, "small", wrap=True))
        if chips:
            texts.addLayout(Flow(*chips, gap=6))
        whole = row(spacing=10)
        whole.addLayout(texts, 1)
        if actions:
            whole.addLayout(column(row(*actions, spacing=2), None))
        lines = column(whole, spacing=6)
        if inside is not None:
            lines.addWidget(inside)
        made = QWidget()
        made.setLayout(lines)
        return made

    def stack(self, widgets: Sequence[QWidget]) -> QWidget:
        """Return widgets one below the other, a step to the right: they belong to what stands above."""
        made = QWidget()
        made.setLayout(column(*widgets, spacing=6, margins=(14, 0, 0, 0)))
        return made

    def tabled(
        self,
        name: str,
        build: Callable[[float, Palette], Figure],
        table: Table,
        why: tuple[str, WhyView],
    ) -> Tabled:
        """Return the figure of an entry with its table, each row of which tells ``why``."""
        rows = replace(table, ids=tuple(str(at) for at in range(len(table.rows))))
        made = Tabled(name, build, rows)
        made.table.opened.connect(lambda _row: explain(self.state, self, *why))
        return made

    def action(
        self, icon: str, text: str, about: str, does: Callable[..., object], *given: object
    ) -> QWidget:
        """Return a small button of an entry; ``about`` tells a screen reader which entry."""
        return icon_button(icon, f"{text}: {about}", partial(does, *given))

    def adding(self, text: str, does: Callable[[], object]) -> QWidget:
        """Return the button that adds an entry."""
        return button(text, "plus", "primary", does)

    def card_action(
        self, title: str, touchpoint_id: str | None, found: Sequence[str], owner: str = "", before: str = ""
    ) -> QWidget:
        """Return the button that puts an entry on the road map, or a note that it is there.

        The card says what was ``found``, a line each; it is for the role that answers for the touchpoint, or
        else for ``owner``. ``before`` is what its title was in earlier releases.
        """
        carded = self.state.services.fieldwork.carded(self.client)
        if (title, touchpoint_id) in carded or (before and (before, touchpoint_id) in carded):
            return chip(self.tr("on the road map"), "accent")
        detail = "\n".join(part for part in found if part)
        put = button(self.tr("Make a card"), "square-kanban", "quiet")
        put.setAccessibleName(self.tr("Make a card: {}").format(title))
        put.clicked.connect(lambda _checked: self._put(title, touchpoint_id, detail, owner))
        return put

    def keep(self, gesture: Callable[[], Changes | None], undoable: str = "") -> None:
        """Carry out a gesture on the register."""
        self.state.act(gesture, undoable=undoable, scope=self.client)

    def import_from(self, columns: Sequence[str], gesture: Callable[[str, Path], Changes]) -> None:
        """Ask for a CSV file and take it over; its columns are told in the dialog's title."""
        title = self.tr("Import a table with the columns {}").format(words.listing(columns))
        name, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Tables (*.csv *.tsv *.txt)"))
        if name:
            self.keep(partial(gesture, self.client, Path(name)), self.tr("The table was taken over."))

    def quiet_line(self, *parts: str) -> OneLine:
        """Return the known parts of a line with dots between them."""
        return OneLine(" · ".join(part for part in parts if part), "small")

    def _put(self, title: str, touchpoint_id: str | None, detail: str, owner: str) -> None:
        add = partial(self.state.services.roadmap.add_idea, self.client, title, touchpoint_id, detail, owner)
        self.keep(add, self.tr("It is on the road map, among the ideas."))
