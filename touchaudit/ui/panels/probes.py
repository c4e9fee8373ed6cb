"""Probes: enquiries sent and things done, what should come back, and what did."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from touchaudit.charts.waiting import WaitingStep, waiting_curve
from touchaudit.domain.fieldwork import Probe, Reply
from touchaudit.domain.hours import local_day
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.domain.probes import Arrival, ExpectedLine, ProbeLine, due_day
from touchaudit.saying import Saying
from touchaudit.services.fieldwork_views import ProbesView
from touchaudit.ui import words
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.dialogs.probes import ProbeSheet, ReplySheet
from touchaudit.ui.panels.base import Group, panel
from touchaudit.ui.panels.entries import EntriesPanel
from touchaudit.ui.panels.parts import Empty, FigureCard
from touchaudit.ui.widgets.badges import Chip, chip
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.data_table import Cell, Table
from touchaudit.ui.widgets.why_sheet import explain

_HIGH = 130.0
_TONES = {
    Arrival.ARRIVED: "great",
    Arrival.LATE: "fair",
    Arrival.PENDING: "",
    Arrival.OVERDUE: "bad",
    Arrival.MISSING: "bad",
}


@panel("probes", Saying("Probes"), Group.REGISTERS, "mailbox")
class ProbesPanel(EntriesPanel):
    """What was sent, what is due, and how long replies take."""

    lens = frozenset()

    def fill(self, lens: Lens) -> None:
        view = self.state.services.fieldwork.probes(self.client)
        if not view.figures.lines:
            told = self.tr(
                "Send an enquiry as a customer would, or leave a basket full, and write down when. What "
                "should come back stands on the home page until it has come; replies are timed and scored."
            )
            empty = Empty("mailbox", self.tr("No probe was sent yet"), told, self.tr("New probe"), "plus")
            empty.pressed.connect(self.add)
            self.body.addWidget(empty)
            return
        self._figures(view)
        figures = view.figures
        waits = [line.wait for line in figures.lines if line.wait is not None]
        if waits:
            steps = [WaitingStep(one.seconds, one.waiting, one.replies) for one in figures.curve]
            pending = [wait.seconds for wait in waits if not wait.replied]
            told = self.tr(
                "The share of probes still waiting, by Kaplan and Meier; a tick is one without a reply."
            )
            shown = FigureCard(
                self.tr("How long replies take"),
                told,
                lambda wide, palette: waiting_curve(
                    steps, len(waits), wide, _HIGH, palette, pending=pending, median=figures.median
                ),
                self._waiting(steps),
            )
            shown.chosen.connect(
                lambda _row: explain(self.state, self, self._median(view), view.why["median"])
            )
            self.body.addWidget(shown)
        told = self.tr("Open probes stand on the home page while something is due.")
        lines = [self._line(line) for line in reversed(figures.lines)]
        add = self.adding(self.tr("New probe"), self.add)
        self.body.addWidget(self.listing(self.tr("Probes"), told, lines, add))

    def _waiting(self, steps: Sequence[WaitingStep]) -> Table:
        """Return after how long how many replies had come, and the share that still waited."""
        return Table(
            (self.tr("After"), self.tr("Replies"), self.tr("Still waiting")),
            tuple(
                (
                    Cell(words.duration(one.seconds), one.seconds, left=True),
                    Cell(str(one.replies), one.replies),
                    Cell(words.percent(one.waiting), one.waiting),
                )
                for one in steps
            ),
            tuple(str(at) for at in range(len(steps))),
        )

    def _median(self, view: ProbesView) -> str:
        median = view.figures.median
        return self.tr("none yet") if median is None else words.duration(median)

    def add(self) -> None:
        """Ask for a new probe."""
        work = self.state.services.fieldwork
        self._change(Probe(new_id(), self.client, "", work.now()), known=False)

    def _figures(self, view: ProbesView) -> None:
        figures = view.figures
        median = self._median(view)
        share = view.why["in_time"].step.value
        overdue = figures.counts[Arrival.OVERDUE]
        self.headline(
            self.figure(
                f"{figures.replied}/{figures.sent}", self.tr("probes had a reply"), view.why["replied"]
            ),
            self.figure(median, self.tr("median wait for it"), view.why["median"]),
            self.figure(
                words.score(None) if share is None else words.percent(share),
                self.tr("of what was due came in time"),
                view.why["in_time"],
            ),
            self.figure(str(overdue), self.tr("overdue"), view.why["overdue"], "bad" if overdue else ""),
        )

    def _line(self, line: ProbeLine) -> QWidget:
        probe = line.probe
        told = [
            words.channel_word(probe.channel),
            self.place(probe.touchpoint_id),
            self.tr("sent {}").format(words.day(local_day(probe.sent))),
            probe.trigger,
        ]
        about = probe.title
        actions = [
            button(self.tr("Log a reply"), "mail", "quiet", partial(self._log, line)),
            self.action("pencil", self.tr("Change"), about, partial(self._change, probe)),
            self._end(line),
        ]
        actions[0].setAccessibleName(self.tr("Log a reply: {}").format(about))
        expected = {step.reply.id for step in line.steps if step.reply is not None}
        others = [self._reply(line, reply) for reply in line.replies if reply.id not in expected]
        holder = self.stack([*(self._step(line, step) for step in line.steps), *others])
        chips = [] if line.open else [chip(self.tr("closed"))]
        return self.entry(about, [" · ".join(p for p in told if p), probe.note], chips, actions, holder)

    def _end(self, line: ProbeLine) -> QWidget:
        if line.open:
            return self.action("check", self.tr("Close"), line.probe.title, self._close, line.probe)
        return self.action("rotate-ccw", self.tr("Open again"), line.probe.title, self._reopen, line.probe)

    def _step(self, line: ProbeLine, step: ExpectedLine) -> QWidget:
        name, due = step.expected.title, words.day(due_day(step.due))
        told = [self.tr("due {}").format(due)]
        if step.reply is not None:
            came = words.day(local_day(step.reply.at))
            told = [self.tr("came {}, due {}").format(came, due), step.reply.text]
        actions: list[QWidget] = []
        if step.arrival in (Arrival.OVERDUE, Arrival.LATE, Arrival.MISSING):
            title = self.tr("{}: {} in time").format(line.probe.title, name)
            found = [" · ".join((self._said(step.arrival), told[0]))]
            actions.append(self.card_action(title, line.probe.touchpoint_id, found))
        if step.reply is not None:
            actions += self._reply_actions(line, step.reply)
        return self.entry(name, told, [self._state(step.arrival)], actions)

    def _state(self, arrival: Arrival) -> Chip:
        return chip(self._said(arrival), _TONES[arrival])

    def _said(self, arrival: Arrival) -> str:
        return {
            Arrival.ARRIVED: self.tr("in time"),
            Arrival.LATE: self.tr("came late"),
            Arrival.PENDING: self.tr("pending"),
            Arrival.OVERDUE: self.tr("overdue"),
            Arrival.MISSING: self.tr("never came"),
        }[arrival]

    def _reply(self, line: ProbeLine, reply: Reply) -> QWidget:
        channel = words.channel_word(reply.channel)
        chips = [chip(self.tr("unexpected"), "fair")] if reply in line.unexpected else []
        when = f"{channel}, {words.day(local_day(reply.at))}"
        return self.entry(reply.text or channel, [when], chips, self._reply_actions(line, reply))

    def _reply_actions(self, line: ProbeLine, reply: Reply) -> list[QWidget]:
        """Return what can be done with a reply: see or begin the walk that scores it, and change it."""
        name = reply.text or words.channel_word(reply.channel)
        change = self.action("pencil", self.tr("Change"), name, self._change_reply, line, reply)
        if reply.walk_id:
            see = self.action("eye", self.tr("See its walk"), name, self.state.go_to_walk, reply.walk_id)
            return [see, change]
        if not line.probe.touchpoint_id:
            return [change]
        score = button(self.tr("Score it"), "list-checks", "quiet", partial(self._score, reply))
        score.setAccessibleName(self.tr("Score it: {}").format(name))
        return [score, change]

    def _change(self, probe: Probe, *, known: bool = True) -> None:
        work, record = self.state.services.fieldwork, self.state.services.fieldwork.record(self.client)
        expected = [step for step in record.fieldwork.expected if step.probe_id == probe.id]
        personas = tuple((persona.id, persona.name) for persona in record.personas)
        answer = ProbeSheet.change(self, probe, expected, self.places(), personas, known=known)
        if answer is None:
            return
        wish, draft = answer
        if wish == REMOVE:
            self.keep(partial(work.remove, self.client, probe), self.tr("The probe was removed."))
        else:
            self.keep(partial(work.save, self.client, draft.probe, draft.expected, draft.removed))

    def _log(self, line: ProbeLine) -> None:
        now, step = self.state.services.fieldwork.now(), line.next
        reply = Reply(
            new_id(), line.probe.id, now, line.probe.channel, expected_id=step.expected.id if step else None
        )
        self._change_reply(line, reply, known=False)

    def _change_reply(self, line: ProbeLine, reply: Reply, *, known: bool = True) -> None:
        work = self.state.services.fieldwork
        expected = [step.expected for step in line.steps]
        answer = ReplySheet.change(self, reply, expected, work.now(), known=known)
        if answer is None:
            return
        if answer[0] == REMOVE:
            self.keep(partial(work.remove, self.client, reply), self.tr("The reply was removed."))
        else:
            self.keep(partial(work.save, self.client, answer[1]))

    def _close(self, probe: Probe) -> None:
        work = self.state.services.fieldwork
        self.keep(partial(work.close, self.client, probe), self.tr("The probe waits for nothing any more."))

    def _reopen(self, probe: Probe) -> None:
        self.keep(partial(self.state.services.fieldwork.reopen, self.client, probe))

    def _score(self, reply: Reply) -> None:
        """Begin a walk that scores a reply, with the checklist of its touchpoint."""
        work = self.state.services.fieldwork
        changes = self.state.act(partial(work.score_reply, self.client, reply), scope=self.client)
        if changes is not None and changes.walk_id:
            self.state.go("walk", visit_id=changes.visit_id, walk_id=changes.walk_id)
