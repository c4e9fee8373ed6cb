"""Which domain value is kept in which table, under which key and beneath which parents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

from sqlalchemy import Table

from touchaudit.domain.client import Client, Persona, Site, Stage, Touchpoint
from touchaudit.domain.fieldwork import (
    Calendar,
    ChainStep,
    Expected,
    LoyaltyNote,
    Mention,
    Metric,
    Probe,
    Profile,
    Promise,
    Quote,
    QuoteBrief,
    Reading,
    Reply,
    ReportTitle,
    Stake,
)
from touchaudit.domain.release import Amendment, Appeal, SignOff
from touchaudit.domain.visit import (
    Action,
    Answer,
    Evidence,
    Lap,
    Moment,
    Opportunity,
    RepeatInstance,
    Visit,
    Walk,
)
from touchaudit.store import fieldwork_tables, release_tables, tables
from touchaudit.store.codecs import Codec, codecs_of

_DIVIDER = "/"


@dataclass(frozen=True)
class Kind:
    """One kind of domain value and its table.

    ``parents`` are the columns whose row must still be there for this one to be seen.
    """

    domain: type
    row: type[tables.Row]
    key: tuple[str, ...] = ("id",)
    parents: tuple[str, ...] = ()

    @cached_property
    def table(self) -> Table:
        """The typed table."""
        table = self.row.__table__
        assert isinstance(table, Table)
        return table

    @cached_property
    def codecs(self) -> Mapping[str, Codec]:
        """How each field travels, in the order of the dataclass."""
        return codecs_of(self.domain)

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The fields of the dataclass, in order."""
        return tuple(self.codecs)

    @cached_property
    def plain_fields(self) -> tuple[str, ...]:
        """The fields that can change: all but the key."""
        return tuple(name for name in self.fields if name not in self.key)

    @cached_property
    def _all_of(self) -> Callable[[Any], tuple[Any, ...]]:
        return attrgetter(*self.fields)

    @cached_property
    def _encoded(self) -> tuple[tuple[str, Codec], ...]:
        return tuple((name, codec) for name, codec in self.codecs.items() if codec.encode is not None)

    def values_of(self, value: Any) -> tuple[Any, ...]:
        """Return the fields of a value, in order."""
        return self._all_of(value)

    def key_of(self, value: Any) -> tuple[str, ...]:
        """Return the key of a value, in the order of ``key``."""
        return tuple([getattr(value, name) for name in self.key])

    def row_name(self, key: tuple[str, ...]) -> str:
        """Return the key as one text, as events name their row."""
        return _DIVIDER.join(key)

    def key_from(self, row_name: str) -> tuple[str, ...]:
        """Return the key that an event's row stands for; all its parts but the last are ids."""
        return tuple(row_name.split(_DIVIDER, len(self.key) - 1))

    def to_json(self, value: Any) -> dict[str, Any]:
        """Return all fields as JSON knows them."""
        stored = dict(zip(self.fields, self._all_of(value), strict=True))
        for name, codec in self._encoded:
            stored[name] = codec.to_json(stored[name])
        return stored

    def from_json(self, stored: Mapping[str, Any]) -> Any:
        """Return the value; fields that a newer program added are passed over."""
        return self.domain(
            **{name: codec.from_json(stored[name]) for name, codec in self.codecs.items() if name in stored}
        )


_IN_WALK = ("walk_id", "key")

KINDS: tuple[Kind, ...] = (
    Kind(Client, tables.ClientRow),
    Kind(Site, tables.SiteRow, parents=("client_id",)),
    Kind(Persona, tables.PersonaRow, parents=("client_id",)),
    Kind(Stage, tables.StageRow, parents=("client_id",)),
    Kind(Touchpoint, tables.TouchpointRow, parents=("client_id", "stage_id")),
    Kind(Visit, tables.VisitRow, parents=("client_id",)),
    Kind(Walk, tables.WalkRow, parents=("visit_id", "touchpoint_id")),
    Kind(Answer, tables.AnswerRow, key=_IN_WALK, parents=("walk_id",)),
    Kind(RepeatInstance, tables.InstanceRow, key=_IN_WALK, parents=("walk_id",)),
    Kind(Evidence, tables.EvidenceRow, parents=("walk_id",)),
    Kind(Lap, tables.LapRow, parents=("walk_id",)),
    Kind(Opportunity, tables.OpportunityRow, parents=("visit_id",)),
    Kind(Moment, release_tables.MomentRow, parents=("visit_id", "walk_id")),
    Kind(SignOff, release_tables.SignOffRow, parents=("visit_id",)),
    Kind(Amendment, release_tables.AmendmentRow, parents=("visit_id",)),
    Kind(Appeal, release_tables.AppealRow, parents=("visit_id", "walk_id")),
    Kind(Action, tables.ActionRow, parents=("client_id",)),
    Kind(Probe, fieldwork_tables.ProbeRow, parents=("client_id",)),
    Kind(Expected, fieldwork_tables.ExpectedRow, parents=("probe_id",)),
    Kind(Reply, fieldwork_tables.ReplyRow, parents=("probe_id",)),
    Kind(Promise, fieldwork_tables.PromiseRow, parents=("client_id",)),
    Kind(QuoteBrief, fieldwork_tables.BriefRow, parents=("client_id",)),
    Kind(Quote, fieldwork_tables.QuoteRow, parents=("brief_id",)),
    Kind(Mention, fieldwork_tables.MentionRow, parents=("client_id",)),
    Kind(Metric, fieldwork_tables.MetricRow, parents=("client_id", "touchpoint_id")),
    Kind(Reading, fieldwork_tables.ReadingRow, parents=("metric_id",)),
    Kind(ChainStep, fieldwork_tables.ChainStepRow, parents=("client_id",)),
    Kind(Profile, fieldwork_tables.ProfileRow, parents=("client_id", "id")),
    Kind(Stake, fieldwork_tables.StakeRow, parents=("client_id", "id")),
    Kind(LoyaltyNote, fieldwork_tables.LoyaltyNoteRow, parents=("client_id",)),
    Kind(Calendar, fieldwork_tables.CalendarRow, parents=("client_id",)),
    Kind(ReportTitle, fieldwork_tables.ReportTitleRow, parents=("client_id",)),
)
"""Every kind of value that the journal keeps; parents stand before their children."""

_BY_DOMAIN = {kind.domain: kind for kind in KINDS}
_BY_TABLE = {kind.table.name: kind for kind in KINDS}


def kind_of(domain: type) -> Kind:
    """Return how values of a domain class are kept."""
    return _BY_DOMAIN[domain]


def kind_in(table: str) -> Kind:
    """Return the kind that a table holds."""
    return _BY_TABLE[table]
