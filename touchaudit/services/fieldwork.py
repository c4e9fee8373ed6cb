"""What is gathered beside the walks: gestures on the registers of a client, and what they show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from touchaudit.domain.fieldwork import (
    Calendar,
    ChainStep,
    Mention,
    Metric,
    Probe,
    Promise,
    QuoteBrief,
    Reply,
)
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens, through, wave_of
from touchaudit.domain.probes import due_lines, probe_figures
from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.visit import Visit, VisitState, Walk
from touchaudit.errors import StorageError
from touchaudit.services import fieldwork_import, fieldwork_looking
from touchaudit.services.changes import Changes
from touchaudit.services.checklists import ChecklistService
from touchaudit.services.core import Core
from touchaudit.services.fieldwork_views import (
    ChainView,
    ContactView,
    DueView,
    MentionsView,
    MetricsView,
    ProbesView,
    PromisesView,
    QuotesView,
    SkillsView,
    StandardsView,
)
from touchaudit.store import queries

Entry = Probe | Reply | Promise | QuoteBrief | Mention | Metric | ChainStep | Calendar
_KEEP = {
    Probe: "Change the probe",
    Reply: "Log a reply",
    Promise: "Change the promise",
    QuoteBrief: "Change the quotes",
    Mention: "Change the mention",
    Metric: "Change the metric",
    ChainStep: "Change the step",
    Calendar: "Change the business hours",
}
_REMOVE = {
    Probe: "Remove the probe",
    Reply: "Remove the reply",
    Promise: "Remove the promise",
    QuoteBrief: "Remove the quotes",
    Mention: "Remove the mention",
    Metric: "Remove the metric",
    ChainStep: "Remove the step",
    Calendar: "Remove the business hours",
}
_AHEAD = timedelta(days=7)
"""How far the home page looks ahead."""


class FieldworkService:
    """Gestures on the registers of a client."""

    def __init__(self, core: Core, checklists: ChecklistService) -> None:
        self._core = core
        self._checklists = checklists

    # Looking

    def now(self) -> datetime:
        """Return the time that gestures happen at."""
        return self._core.clock()

    def record(self, client_id: str) -> ClientRecord:
        """Return all that is known of a client."""
        return self._core.records.client(client_id)

    def due(self) -> tuple[DueView, ...]:
        """Return what open probes of all clients wait for within a week, the longest due first."""
        now = self.now()
        with self._core.database.read() as session:
            clients = queries.clients(session)
        found = [
            DueView(
                client.id,
                client.name,
                line.probe.id,
                line.probe.title,
                line.step.expected.title,
                line.step.due,
                line.overdue,
            )
            for client in clients
            for line in due_lines(probe_figures(self.record(client.id).fieldwork, now).lines, now + _AHEAD)
        ]
        return tuple(sorted(found, key=lambda one: (one.due, one.client, one.probe)))

    def probes(self, client_id: str) -> ProbesView:
        """Return all probes as they stand now."""
        return fieldwork_looking.probes(self.record(client_id), self.now())

    def promises(self, client_id: str, lens: Lens | None = None) -> PromisesView:
        """Return the promises of the register, and of the walks that a lens shows, as they stand today."""
        return fieldwork_looking.promises(*self._seen(client_id, lens or Lens()), self.now())

    def quotes(self, client_id: str) -> QuotesView:
        """Return all briefs with their quotes."""
        return fieldwork_looking.quotes(self.record(client_id))

    def mentions(self, client_id: str) -> MentionsView:
        """Return all mentions as they stand today."""
        return fieldwork_looking.mentions(self.record(client_id), self.now())

    def metrics(self, client_id: str) -> MetricsView:
        """Return all metrics, and how each touchpoint is kept an eye on."""
        return fieldwork_looking.metrics(self.record(client_id))

    def chain(self, client_id: str, lens: Lens) -> ChainView:
        """Return the chain, and what the walks that a lens shows tell of it."""
        return fieldwork_looking.chain(*self._seen(client_id, lens))

    def skills(self, client_id: str, lens: Lens) -> SkillsView:
        """Return skills required, and seen in the walks that a lens shows."""
        return fieldwork_looking.skills(*self._seen(client_id, lens), self._core.offering)

    def contact(self, client_id: str, lens: Lens) -> ContactView:
        """Return how the client stays in touch, by its probes and the walks that a lens shows."""
        return fieldwork_looking.contact(*self._seen(client_id, lens), self.now())

    def standards(self, client_id: str, lens: Lens) -> StandardsView:
        """Return the times that a lens shows, and those of enquiries, against what was promised."""
        return fieldwork_looking.standards(*self._seen(client_id, lens), self.now())

    def carded(self, client_id: str) -> frozenset[tuple[str, str | None]]:
        """Return what stands on the road map, by title and touchpoint."""
        return frozenset((card.title, card.touchpoint_id) for card in self.record(client_id).actions)

    # Changing

    def save(
        self,
        client_id: str,
        entry: Entry,
        parts: Iterable[object] = (),
        removed: Iterable[object] = (),
    ) -> Changes:
        """Store an entry of a register, new or changed, with what belongs to it; ``created`` is its id.

        Args:
            client_id: The client it is about.
            entry: The probe, reply, promise, brief, mention, metric, step or calendar.
            parts: Its expected contacts, quotes or values, new or changed.
            removed: Those of its parts that are taken away.
        """
        label = _KEEP[type(entry)]
        gesture = self._core.keep(label, [entry, *parts], removed=removed, scope=client_id)
        return self._changed(gesture, label, client_id, entry.id, hours=isinstance(entry, Calendar))

    def remove(self, client_id: str, entry: Entry) -> Changes:
        """Remove an entry with all that hangs on it; *Undo* brings it back."""
        label = _REMOVE[type(entry)]
        gesture = self._core.keep(label, [], removed=[entry], scope=client_id)
        return self._changed(gesture, label, client_id, hours=isinstance(entry, Calendar))

    def close(self, client_id: str, probe: Probe) -> Changes:
        """Wait for no more replies to a probe from now on."""
        return self._ended(client_id, replace(probe, closed=self.now()), "Close the probe")

    def reopen(self, client_id: str, probe: Probe) -> Changes:
        """Wait for replies to a probe again."""
        return self._ended(client_id, replace(probe, closed=None), "Open the probe again")

    def arrange(self, client_id: str, steps: Iterable[ChainStep]) -> Changes:
        """Store a new order of the chain's steps."""
        ordered = [replace(step, position=at) for at, step in enumerate(steps)]
        return self._changed(self._core.keep("Arrange", ordered, scope=client_id), "Arrange", client_id)

    def score_reply(self, client_id: str, reply: Reply) -> Changes:
        """Begin a walk that scores a reply, in a visit of its own, by its touchpoint's checklist.

        ``visit_id`` and ``walk_id`` of what is returned lead to it.

        Raises:
            StorageError: The probe names no touchpoint, or that has no checklist.
        """
        record = self.record(client_id)
        probe = next((one for one in record.fieldwork.probes if one.id == reply.probe_id), None)
        checklist = next(
            (one.checklist for one in record.touchpoints if probe and one.id == probe.touchpoint_id), ""
        )
        if probe is None or probe.touchpoint_id is None:
            raise StorageError(
                "This probe names no touchpoint, so there is nothing to score.",
                safe="Nothing was changed.",
                todo="Choose its touchpoint first.",
            )
        if not checklist:
            raise StorageError(
                "This touchpoint has no checklist to score the reply with.",
                safe="Nothing was changed.",
                todo="Choose one for it on the map.",
            )
        visit = Visit(
            new_id(),
            client_id,
            probe.title,
            self.now().date(),
            max(record.waves, default=1),
            persona_id=probe.persona_id,
            state=VisitState.PLANNED,
        )
        walk = Walk(new_id(), visit.id, probe.touchpoint_id, self._checklists.freeze(checklist))
        label = "Score the reply"
        gesture = self._core.keep(label, [visit, walk, replace(reply, walk_id=walk.id)], scope=client_id)
        changes = self._changed(gesture, label, client_id, visit.id)
        return replace(changes, visit_id=visit.id, walk_id=walk.id, plan=True)

    def import_metrics(self, client_id: str, path: Path) -> Changes:
        """Take over metrics and their values from a CSV file; ``created`` is how many values.

        Raises:
            TableError: Rows can't be read; each is named, and nothing was stored.
        """
        return self._imported(client_id, fieldwork_import.metrics(self.record(client_id), path))

    def import_mentions(self, client_id: str, path: Path) -> Changes:
        """Take over mentions from a CSV file; ``created`` is how many.

        Raises:
            TableError: Rows can't be read; each is named, and nothing was stored.
        """
        return self._imported(client_id, fieldwork_import.mentions(self.record(client_id), path))

    # Inside

    def _ended(self, client_id: str, probe: Probe, label: str) -> Changes:
        return self._changed(self._core.keep(label, [probe], scope=client_id), label, client_id, probe.id)

    def _imported(self, client_id: str, values: tuple[object, ...]) -> Changes:
        label = "Import a table"
        gesture = self._core.keep(label, values, scope=client_id)
        return self._changed(gesture, label, client_id, str(len(values)))

    def _seen(self, client_id: str, lens: Lens) -> tuple[ClientRecord, tuple[VisitRecord, ...]]:
        record = through(self.record(client_id), lens)
        return record, record.in_wave(wave_of(record, lens))

    def _changed(
        self, gesture: str | None, label: str, client_id: str, created: str = "", *, hours: bool = False
    ) -> Changes:
        self._core.changed(client_id)
        if hours:
            self._core.hours_changed()
        return Changes(gesture, label, client_id, clients=True, score=hours, created=created, scope=client_id)
