"""The road map: cards from findings, moved by people, with the figures behind each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from touchaudit.domain.chances import Noted
from touchaudit.domain.derivation_counts import explain_uncarded
from touchaudit.domain.derivation_gain import explain_lane
from touchaudit.domain.derivation_registers import explain_count
from touchaudit.domain.derivation_whole import explain_bundle
from touchaudit.domain.hotspots import hot_spots
from touchaudit.domain.ids import new_id
from touchaudit.domain.needs import blocked, circle, free_to_need
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.roadmap import Finding, findings, placed
from touchaudit.domain.visit import Action, Horizon
from touchaudit.errors import StorageError
from touchaudit.exchange.calendar import calendar
from touchaudit.saying import Saying
from touchaudit.services.changes import Changes
from touchaudit.services.core import Core
from touchaudit.services.derivations import WhyView, why_view
from touchaudit.services.roadmap_views import (
    BundleView,
    ScheduleView,
    best_of,
    bundle_view,
    due_dates,
    overdue,
    schedule_view,
)
from touchaudit.services.views import BoardView, CardView, Suggestion
from touchaudit.services.work import publish
from touchaudit.store.photos import Photo

_FIRST_CARDS = 12


class RoadMapService:
    """Gestures on the road map of a client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def board(self, client_id: str) -> BoardView:
        """Return the road map: the lanes with their cards, and findings that have no card yet."""
        record = self._core.records.client(client_id)
        wave = record.latest
        found = findings(record, wave)
        by_question = {(finding.touchpoint.id, finding.question): finding for finding in found}
        bad = {spot.touchpoint.id for spot in hot_spots(record, wave) if not spot.good}
        names = {touchpoint.id: touchpoint.name for touchpoint in record.touchpoints}
        today = self._core.clock().date()
        cards = [
            replace(
                self._card(
                    action, by_question.get((action.touchpoint_id or "", action.question)), names, bad
                ),
                waits=tuple(need.title for need in blocked(action, record.actions)),
                overdue=overdue(action, today),
            )
            for action in sorted(record.actions, key=lambda action: (action.position, action.id))
        ]
        return BoardView(
            client=record.client,
            wave=wave,
            lanes={lane: tuple(card for card in cards if card.action.horizon is lane) for lane in Horizon},
            suggestions=tuple(_suggestion(finding, client_id) for finding in _uncarded(record, found)),
        )

    def why_uncarded(self, client_id: str) -> WhyView:
        """Return the findings that have no card yet, each with what mending it gains."""
        record = self._core.records.client(client_id)
        found = _uncarded(record, findings(record, record.latest))
        return why_view(explain_uncarded(found), record.client.bands)

    def why_lane(self, action: Action) -> WhyView | None:
        """Return why the figures give a card its lane today; None where no finding stands behind it."""
        record = self._core.records.client(action.client_id)
        found = findings(record, record.latest)
        for finding in found:
            if (finding.touchpoint.id, finding.question) == _key(action):
                return why_view(explain_lane(finding, found), record.client.bands)
        return None

    def why_drifted(self, client_id: str) -> WhyView:
        """Return the cards that the figures give another lane than theirs, each with its lane."""
        record = self._core.records.client(client_id)
        found = findings(record, record.latest)
        known = {(finding.touchpoint.id, finding.question): finding for finding in found}
        drifted = [card for cards in self.board(client_id).lanes.values() for card in cards if card.drifted]
        parts = [
            replace(explain_lane(known[_key(card.action)], found), title=card.action.title)
            for card in drifted
        ]
        told = explain_count(Saying("Cards in another lane than the figures give"), parts, "")
        return why_view(told, record.client.bands)

    def bundle(self, client_id: str, days: float, wave: int = 0) -> BundleView:
        """Return the findings of a wave (0: the latest) that together gain most within so many days."""
        record = self._core.records.client(client_id)
        return bundle_view(record, wave or record.latest, days)

    def why_bundle(self, client_id: str, days: float, wave: int = 0) -> Mapping[str, WhyView]:
        """Return how "gain", "days" and "count" of the best bundle came about, and what "all" would gain."""
        record = self._core.records.client(client_id)
        told = explain_bundle(*best_of(record, wave or record.latest, days))
        return {name: why_view(step, record.client.bands) for name, step in told.items()}

    def schedule(self, client_id: str) -> ScheduleView:
        """Return the dated cards in time, and what is due before something that it needs."""
        return schedule_view(self._core.records.client(client_id), self._core.clock().date())

    def save_calendar(self, client_id: str, path: Path) -> int:
        """Write the dates of the open cards as an iCalendar file; return how many there are.

        Raises:
            ReportError: The file can't be written.
        """
        record = self._core.records.client(client_id)
        entries = tuple(due_dates(record))
        publish(calendar(record.client.name, entries, self._core.clock()), path)
        return len(entries)

    def may_need(self, action: Action) -> tuple[Action, ...]:
        """Return the cards that a card may be made to need: none that waits for it itself."""
        return free_to_need(action, self._core.records.client(action.client_id).actions)

    def proof_photo(self, photo: Photo) -> str:
        """Keep a picture that shows that a card is done; return the digest that the card names it by."""
        return self._core.media.keep(photo.jpeg, photo.name)

    def suggest(self, client_id: str, limit: int = _FIRST_CARDS) -> Changes:
        """Put the findings of the highest priority that have no card yet on the map, each in its lane."""
        board = self.board(client_id)
        chosen = sorted(board.suggestions, key=lambda one: (not one.knockout, -one.priority, -one.uplift))
        return self._store(client_id, [one.action for one in chosen[:limit]], "Suggest cards")

    def put(self, client_id: str, chosen: Sequence[Suggestion]) -> Changes:
        """Put chosen findings on the road map, each in its lane.

        Raises:
            StorageError: None was chosen.
        """
        return self._put(client_id, chosen)

    def add_finding(self, client_id: str, touchpoint_id: str, limit: int = 1) -> Changes:
        """Put the weightiest findings of one touchpoint on the road map.

        Raises:
            StorageError: Everything found there is on the road map already.
        """
        board = self.board(client_id)
        chosen = [one for one in board.suggestions if one.action.touchpoint_id == touchpoint_id][:limit]
        return self._put(client_id, chosen)

    def add_question(self, client_id: str, touchpoint_id: str, question: str) -> Changes:
        """Put one finding, named by its touchpoint and the path of its question, on the road map.

        Raises:
            StorageError: It is on the road map already, or the latest wave did not find it.
        """
        board = self.board(client_id)
        chosen = [
            one
            for one in board.suggestions
            if (one.action.touchpoint_id, one.action.question) == (touchpoint_id, question)
        ]
        return self._put(client_id, chosen)

    def save(self, action: Action) -> Changes:
        """Store a card, new or changed.

        Raises:
            StorageError: It would wait for itself, by way of what it needs.
        """
        cards = self._core.records.client(action.client_id).actions
        found = circle([*(card for card in cards if card.id != action.id), action])
        if found:
            way = " → ".join(card.title for card in (*found, found[0]))
            raise StorageError(
                Saying("These cards would wait for one another: {way}.", way=way),
                safe="Nothing was changed.",
                todo="Take one of the needs away.",
            )
        return self._changed(
            self._core.keep("Change the card", [action], scope=action.client_id),
            "Change the card",
            action.client_id,
            action.id,
        )

    def add(self, client_id: str, title: str, horizon: Horizon) -> Changes:
        """Store a new card at the end of a lane; ``created`` is its id."""
        lane = self.board(client_id).lanes[horizon]
        card = Action(new_id(), client_id, title.strip(), horizon, position=len(lane))
        return self._changed(
            self._core.keep("New card", [card], scope=client_id), "New card", client_id, card.id
        )

    def add_idea(
        self, client_id: str, title: str, touchpoint_id: str | None, detail: str = "", owner: str = ""
    ) -> Changes:
        """Store what somebody wrote down as a new card at the end of the ideas; ``created`` is its id.

        It is for the role that answers for its touchpoint, or else for ``owner``.
        """
        known = self._core.records.client(client_id).touchpoints
        answers = next((one.owner_role for one in known if one.id == touchpoint_id), "")
        card = Action(
            new_id(),
            client_id,
            title.strip(),
            touchpoint_id=touchpoint_id,
            detail=detail,
            owner_role=answers or owner,
        )
        return self._store(client_id, [card], "New card")

    def add_noted(self, client_id: str, noted: Noted, when: str = "") -> Changes:
        """Store a line of a register as a card: that of its finding, where it is one, or else an idea.

        ``when`` tells in the language of the window when it was noted.

        Raises:
            StorageError: Its finding is on the road map already.
        """
        place, question = noted.touchpoint, noted.question
        told = () if question is None else (f"{question.label} {question.answer}", question.note)
        detail = "\n".join(part for part in (*told, when) if part)
        if place is None or question is None or question.item is None:
            return self.add_idea(client_id, noted.text, place.id if place else None, detail)
        record = self._core.records.client(client_id)
        if any(_key(card) == (place.id, question.question) for card in record.actions):
            return self._put(client_id, ())
        for one in self.board(client_id).suggestions:
            if _key(one.action) == (place.id, question.question):
                return self._store(client_id, [replace(one.action, detail=detail)], "New card")
        card = Action(
            new_id(),
            client_id,
            question.recommendation or noted.text,
            touchpoint_id=place.id,
            question=question.question,
            detail=detail,
            owner_role=question.owner or place.owner_role,
            effort=question.effort,
        )
        return self._store(client_id, [card], "New card")

    def follow(self, client_id: str, *action_ids: str) -> Changes:
        """Put cards in the lane that the figures give them today, where their priority places them.

        Raises:
            StorageError: A card is not there, or no finding stands behind it any more.
        """
        lanes = self.board(client_id).lanes
        cards = {card.action.id: card for cards in lanes.values() for card in cards}
        followed = []
        for card in map(cards.get, action_ids):
            if card is None or card.suggested is None:
                raise StorageError(
                    "The figures give this card no lane any more.", safe="Nothing was changed."
                )
            followed.append(replace(card.action, horizon=card.suggested, moved=False))
        return self._store(client_id, followed, "Move the card")

    def move(self, client_id: str, action_id: str, horizon: Horizon, position: int) -> Changes:
        """Move a card to a place in a lane; the report says that a person moved it.

        Raises:
            StorageError: The card is not there.
        """
        lanes = self.board(client_id).lanes
        actions = {card.action.id: card.action for cards in lanes.values() for card in cards}
        if action_id not in actions:
            raise StorageError("This card is no longer there.", safe="Nothing was changed.")
        card = actions[action_id]
        moved = replace(
            card, horizon=horizon, moved=bool(card.question) and (card.moved or card.horizon is not horizon)
        )
        lane = [known.action for known in lanes[horizon] if known.action.id != action_id]
        lane.insert(max(0, min(position, len(lane))), moved)
        ordered = [replace(known, position=at) for at, known in enumerate(lane)]
        return self._changed(
            self._core.keep("Move the card", ordered, scope=client_id), "Move the card", client_id
        )

    def remove(self, action: Action) -> Changes:
        """Remove a card; *Undo* brings it back."""
        gesture = self._core.keep("Remove the card", [], removed=[action], scope=action.client_id)
        return self._changed(gesture, "Remove the card", action.client_id)

    def _put(self, client_id: str, chosen: Sequence[Suggestion]) -> Changes:
        if not chosen:
            raise StorageError(
                "What was found there is on the road map already.", safe="Nothing was changed."
            )
        return self._store(client_id, [one.action for one in chosen], "Put on road map")

    def _store(self, client_id: str, cards: Sequence[Action], label: str) -> Changes:
        """Store cards, each at the place in its lane that its priority gives it."""
        record, ids = self._core.records.client(client_id), {card.id for card in cards}
        others = [card for card in record.actions if card.id not in ids]
        stored = placed(others, cards, findings(record, record.latest))
        created = cards[0].id if len(cards) == 1 else ""
        return self._changed(self._core.keep(label, stored, scope=client_id), label, client_id, created)

    def _changed(self, gesture: str | None, label: str, client_id: str, created: str = "") -> Changes:
        self._core.records.changed(client_id)
        return Changes(gesture, label, client_id, roadmap=True, created=created, scope=client_id)

    def _card(
        self,
        action: Action,
        finding: Finding | None,
        names: dict[str, str],
        bad: set[str],
    ) -> CardView:
        walk_id, ref = self._core.whereabouts(finding.evidence) if finding else ("", "")
        return CardView(
            action=action,
            touchpoint=names.get(action.touchpoint_id or "", ""),
            uplift=finding.uplift if finding else None,
            priority=finding.priority if finding else None,
            suggested=finding.horizon if finding else None,
            hot=action.touchpoint_id in bad,
            knockout=bool(finding and finding.knockout),
            evidence=len(finding.evidence) if finding else 0,
            walk_id=walk_id,
            ref=ref,
        )


def _key(card: Action) -> tuple[str, str]:
    return card.touchpoint_id or "", card.question


def _uncarded(record: ClientRecord, found: Sequence[Finding]) -> list[Finding]:
    known = {(action.touchpoint_id, action.question) for action in record.actions}
    return [one for one in found if (one.touchpoint.id, one.question) not in known]


def _suggestion(finding: Finding, client_id: str) -> Suggestion:
    action = Action(
        new_id(),
        client_id,
        finding.recommendation or finding.label,
        finding.horizon,
        finding.touchpoint.id,
        finding.question,
        owner_role=finding.owner,
        effort=None if finding.effort_assumed else finding.effort,
        confidence=finding.confidence,
    )
    return Suggestion(
        action, finding.touchpoint.name, finding.label, finding.uplift, finding.priority, finding.knockout
    )
