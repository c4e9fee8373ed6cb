"""Metrics: what the client measures at each touchpoint, against its target, and what nobody measures."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from touchaudit.charts.spark import spark
from touchaudit.domain.derivation_registers import TRACKING
from touchaudit.domain.derivation_steps import Source
from touchaudit.domain.fieldwork import Metric
from touchaudit.domain.hours import local_day
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.domain.metrics import MetricLine, TrackingLine
from touchaudit.exchange.registers import METRIC_COLUMNS
from touchaudit.saying import Saying
from touchaudit.services.fieldwork_views import MetricsView
from touchaudit.ui import words
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.dialogs.tables import MetricSheet
from touchaudit.ui.panels.base import Group, panel
from touchaudit.ui.panels.entries import EntriesPanel
from touchaudit.ui.panels.parts import Tabled
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.data_table import Cell, Table


@panel("metrics", Saying("Metrics"), Group.REGISTERS, "gauge")
class MetricsPanel(EntriesPanel):
    """Figures of the client's own, and the gaps between them."""

    lens = frozenset()

    def fill(self, lens: Lens) -> None:
        view = self.state.services.fieldwork.metrics(self.client)
        if not view.tracking:
            told = self.tr(
                "Put the client’s touchpoints on the map first; then say what is measured at each."
            )
            self.say_empty("gauge", self.tr("The map is empty"), told, "map")
            return
        self._figures(view)
        told = self.tr(
            "Ask the client which figure it keeps of each touchpoint, and enter its values or import a table."
        )
        if view.lines:
            told = self.tr("The broken line is the target, the dot the newest value.")
        lines = [self._line(line, view) for line in view.lines]
        add = self.adding(self.tr("New metric"), partial(self.add, view.tracking[0].touchpoint.id))
        self.body.addWidget(
            self.listing(self.tr("What the client measures"), told, lines, add, self._importing())
        )
        gaps = [self._gap(line) for line in view.tracking if line.gap]
        if gaps:
            told = self.tr("Nobody at the client would notice if these got worse.")
            self.body.addWidget(self.listing(self.tr("Untracked touchpoints"), told, gaps))

    def add(self, touchpoint_id: str) -> None:
        """Ask for a new metric of a touchpoint."""
        at = len(self.state.services.fieldwork.record(self.client).fieldwork.metrics)
        self._change(
            MetricLine(Metric(new_id(), self.client, touchpoint_id, "", position=at), ()), known=False
        )

    def _figures(self, view: MetricsView) -> None:
        judged = [line.met for line in view.lines if line.met is not None]
        gaps = sum(line.gap for line in view.tracking)
        share = view.why["tracked"].step.value
        self.headline(
            self.figure(
                words.percent(share or 0.0),
                self.tr("of the touchpoints somebody keeps an eye on"),
                view.why["tracked"],
            ),
            self.figure(str(gaps), self.tr("untracked"), view.why["untracked"], "bad" if gaps else ""),
            self.figure(
                f"{sum(judged)}/{len(judged)}", self.tr("metrics meet their target"), view.why["targets"]
            ),
        )

    def _line(self, line: MetricLine, view: MetricsView) -> QWidget:
        metric, latest = line.metric, line.latest
        target = ""
        if metric.target is not None:
            target = self.tr("target {}").format(self._value(metric.target, metric.unit))
        told = [self.place(metric.touchpoint_id), target]
        chips = []
        if line.met is not None:
            word = self.tr("meets its target") if line.met else self.tr("misses its target")
            chips.append(chip(word, "great" if line.met else "bad"))
        if line.better is not None:
            chips.append(chip(self.tr("getting better") if line.better else self.tr("getting worse")))
        actions = [self.action("pencil", self.tr("Change"), metric.name, self._change, line)]
        if line.met is False:
            title = self.tr("Bring “{}” to its target").format(metric.name)
            actions.insert(0, self.card_action(title, metric.touchpoint_id, [self._missed(line), target]))
        inside: Tabled | None = None
        if latest is not None:
            shown = self._value(latest.value, metric.unit)
            actions.insert(0, self.reason(shown, metric.name, view.why[metric.id]))
            values = [(one.on, one.value) for one in line.readings]
            inside = self.tabled(
                metric.name,
                lambda wide, palette: spark(values, metric.target, wide, good=line.met, palette=palette),
                Table(
                    (self.tr("Day"), self.tr("Value")),
                    tuple(
                        (
                            Cell(words.day(day), day.toordinal(), left=True),
                            Cell(self._value(value, metric.unit), value),
                        )
                        for day, value in reversed(values)
                    ),
                ),
                (shown, view.why[metric.id]),
            )
            actions.insert(0, inside.turner)
        return self.entry(metric.name, [" · ".join(part for part in told if part)], chips, actions, inside)

    def _missed(self, line: MetricLine) -> str:
        """Return the latest reading, and when it was taken."""
        if line.latest is None:
            return ""
        shown = self._value(line.latest.value, line.metric.unit)
        return self.tr("{} on {}").format(shown, words.day(line.latest.on))

    def _gap(self, line: TrackingLine) -> QWidget:
        name = line.touchpoint.name
        actions = [
            self.action("plus", self.tr("New metric"), name, self.add, line.touchpoint.id),
            self.card_action(
                self.tr("Measure “{}”").format(name),
                line.touchpoint.id,
                [words.said(TRACKING[line.tracking])],
            ),
        ]
        if line.question is not None:
            source = Source(line.walk_id, line.question.key)
            actions.insert(0, self.action("eye", self.tr("See the answer"), name, self.go_to, source))
        return self.entry(name, [words.said(TRACKING[line.tracking])], [], actions)

    def _importing(self) -> QWidget:
        does = partial(self.import_from, METRIC_COLUMNS, self.state.services.fieldwork.import_metrics)
        return button(self.tr("Import a table"), "file-spreadsheet", "quiet", does)

    def _change(self, line: MetricLine, *, known: bool = True) -> None:
        work = self.state.services.fieldwork
        today = local_day(work.now())
        answer = MetricSheet.change(self, line.metric, line.readings, self.places(), today, known=known)
        if answer is None:
            return
        wish, draft = answer
        if wish == REMOVE:
            self.keep(partial(work.remove, self.client, line.metric), self.tr("The metric was removed."))
        else:
            self.keep(partial(work.save, self.client, draft.metric, draft.readings, draft.removed))

    @staticmethod
    def _value(value: float, unit: str) -> str:
        return f"{words.number(value, 2)} {unit}".strip()
