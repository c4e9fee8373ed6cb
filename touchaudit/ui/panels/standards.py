"""Service standards: every time that was observed, against what was promised on it."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtWidgets import QWidget

from touchaudit.charts.strip import wait_strip
from touchaudit.domain.lens import Lens
from touchaudit.domain.standards import StandardLine
from touchaudit.saying import Saying
from touchaudit.services.derivations import WhyView
from touchaudit.ui import words
from touchaudit.ui.dialogs.tables import HoursSheet
from touchaudit.ui.panels.base import Group, panel
from touchaudit.ui.panels.entries import EntriesPanel
from touchaudit.ui.panels.parts import Empty, Tabled
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.data_table import Cell, Table


@panel("standards", Saying("Service standards"), Group.REGISTERS, "timer")
class StandardsPanel(EntriesPanel):
    """Each observed time as a dot, the standard as a ground, the median as a line."""

    def fill(self, lens: Lens) -> None:
        view = self.state.services.fieldwork.standards(self.client, lens)
        hours = button(self.tr("Business hours"), "calendar-clock", "quiet", self.change_hours)
        if not view.lines:
            told = self.tr(
                "Time waits with the stopwatch on a walk, or send an enquiry as a probe. Give touchpoints "
                "their standard on the map: full marks up to a time, none from another."
            )
            self.body.addWidget(Empty("timer", self.tr("Nothing was timed in this wave"), told))
            self.body.addWidget(hours)
            return
        judged = sum(line.judged for line in view.lines)
        met = sum(line.met for line in view.lines)
        share = words.percent(met / judged) if judged else words.score(None)
        broken = sum(line.share is not None and line.share < 1 for line in view.lines)
        self.headline(
            self.figure(
                share, self.tr("of {} judged times within the standard").format(judged), view.why["all"]
            ),
            self.figure(
                str(broken),
                self.tr("standards were not always met"),
                view.why["broken"],
                "bad" if broken else "",
            ),
        )
        told = self.tr(
            "A dot is one observation. Where only business hours count, the clock stood still outside."
        )
        if not view.calendars:
            told = self.tr("A dot is one observation. No business hours are known, so the clock always runs.")
        times = Counter(line.touchpoint.id for line in view.lines)
        lines = [
            self._line(line, view.why[str(at)], alone=times[line.touchpoint.id] == 1)
            for at, line in enumerate(view.lines)
        ]
        self.body.addWidget(self.listing(self.tr("Times observed"), told, lines, hours))

    def change_hours(self) -> None:
        """Ask when the client, or a touchpoint, is open."""
        work = self.state.services.fieldwork
        calendars = work.record(self.client).fieldwork.calendars
        changed = HoursSheet.change(self, calendars, self.places(), self.client)
        if changed is None:
            return
        if changed.hours or changed.holidays:
            self.keep(partial(work.save, self.client, changed), self.tr("The hours were changed."))
        elif changed in calendars or any(one.id == changed.id for one in calendars):
            self.keep(partial(work.remove, self.client, changed), self.tr("The hours were removed."))

    def _line(self, line: StandardLine, why: WhyView, *, alone: bool) -> QWidget:
        """Return one line; ``alone`` says that it is the only one of its touchpoint."""
        name = line.touchpoint.name
        asked = line.label or self.tr("first reply to an enquiry")
        title = f"{name}: {asked}"
        told = []
        if line.target is not None and line.limit is not None:
            told.append(
                self.tr("full marks up to {}, too late from {}").format(
                    words.duration(line.target), words.duration(line.limit)
                )
            )
        if line.interval is not None:
            low, high = words.percent(line.interval.low), words.percent(line.interval.high)
            rate = self.tr("nothing outside it on {} of {} visits: {} to {} (Wilson)")
            if line.by_enquiries:
                rate = self.tr("reply within it to {} of {} enquiries: {} to {} (Wilson)")
            told.append(rate.format(line.visits_met, line.visits, low, high))
        elif line.visits == 1:
            once = self.tr("one visit: an observation, not a rate")
            told.append(self.tr("one enquiry: an observation, not a rate") if line.by_enquiries else once)
        chips = []
        if line.business:
            chips.append(chip(self.tr("business hours"), "accent"))
        if line.target is None:
            chips.append(chip(self.tr("nothing promised")))
        if line.waiting:
            chips.append(chip(self.tr("{} still waiting").format(line.waiting)))
        actions: list[QWidget] = []
        if line.share is not None:
            shown = f"{line.met}/{line.judged}"
            actions.append(self.reason(shown, title, why))
            if line.share < 1:
                wanted = self.tr("Keep the standard at “{}”: {}").format(name, asked)
                before = self.tr("Keep the standard at “{}”").format(name) if alone else ""
                found = [self.tr("Within the standard {} of {} times.").format(line.met, line.judged), *told]
                actions.append(self.card_action(wanted, line.touchpoint.id, found, before=before))
        waits = [one.counted for one in line.observations if one.replied]
        inside: Tabled | None = None
        if waits:
            inside = self.tabled(
                title,
                lambda wide, palette: wait_strip(waits, line.target, wide, palette=palette),
                self._table(line),
                (f"{line.met}/{line.judged}", why),
            )
            actions.append(inside.turner)
        return self.entry(title, told, chips, actions, inside)

    def _table(self, line: StandardLine) -> Table:
        """Return each time that was observed, the longest first, and whether it kept the standard."""
        kept = {True: self.tr("yes"), False: self.tr("no"), None: "–"}
        return Table(
            (self.tr("Observed"), self.tr("Within the standard")),
            tuple(
                (
                    Cell(words.duration(one.counted), one.counted, left=True),
                    kept[one.met] if one.replied else self.tr("still waiting"),
                )
                for one in sorted(line.observations, key=lambda one: -one.counted)
            ),
        )
