"""Sites, personas and auditors side by side, and what fell short again and again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from touchaudit.charts.ranges import Axis, Ranged, ranges
from touchaudit.domain.lens import Lens
from touchaudit.domain.sides import Side
from touchaudit.domain.streaks import LATEST, Streak
from touchaudit.saying import Saying
from touchaudit.services.insight_views import EvidenceLine, SidesView
from touchaudit.ui import words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import FigureCard, card, evidence_rows
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import button, column, frame, label
from touchaudit.ui.widgets.data_table import Cell, DataTable, Table
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import explain

SCORES = ((0.0, "0"), (25.0, "25"), (50.0, "50"), (75.0, "75"), (100.0, "100"))
_MOST_STREAKS = 5
_MARKED, _SHOWN = 3, 2


@panel("places", Saying("Sites and auditors"), Group.FROM, "store")
class PlacesPanel(Panel):
    """Who and where, by the same arithmetic: a range that overlaps another can't be told from it."""

    lens = frozenset({"wave", "persona"})

    def fill(self, lens: Lens) -> None:
        view = self.state.services.insight.sides(self.state.client_id, lens)
        if not (view.sites or view.personas or view.auditors):
            told = self.tr("Name the site, the persona and the auditor when you plan a visit.")
            self.say_empty("store", self.tr("Nothing to set side by side yet"), told)
            return
        for seen, title, told, sides in (
            (
                lambda key: replace(self.shown, site_id=key),
                self.tr("Sites"),
                self.tr("The client’s places, each by its own visits."),
                view.sites,
            ),
            (
                lambda key: replace(self.shown, persona_id=key),
                self.tr("Personas"),
                self.tr("What each kind of customer meets."),
                view.personas,
            ),
            (
                lambda key: replace(self.shown, auditor=key),
                self.tr("Auditors"),
                self.tr("They saw different days and places: a difference asks to compare, never to blame."),
                view.auditors,
            ),
        ):
            if sides:
                shown = self._figure(title, told, sides, view)
                shown.chosen.connect(partial(self._why_side, seen))
                self.body.addWidget(shown)
        if len(view.sites) > 1:
            self.body.addWidget(self._touchpoints(view))

    def _figure(self, title: str, told: str, sides: Sequence[Side], view: SidesView) -> FigureCard:
        rows = [
            Ranged(
                side.key,
                side.name,
                side.score,
                side.interval.low if side.interval else None,
                side.interval.high if side.interval else None,
                self._told(side),
                side.band,
            )
            for side in sides
        ]
        axis = Axis(0, 100, SCORES, view.score)
        return FigureCard(
            title,
            told,
            lambda wide, palette: ranges(
                rows, axis, wide, told=self.tr("{}, overall score:").format(title), palette=palette
            ),
            Table(
                (title, self.tr("Visits"), self.tr("Score"), self.tr("95 % interval")),
                tuple(
                    (
                        side.name,
                        Cell(str(side.visits), side.visits),
                        Cell(words.score(side.score, 1), side.score),
                        self._interval(side),
                    )
                    for side in sides
                ),
                tuple(side.key for side in sides),
            ),
            self.tr("The broken line is the overall score of all. A ring is a single visit: an observation."),
        )

    def _why_side(self, seen: Callable[[str], Lens], key: str) -> None:
        """Show how the score of one side came about, of the visits that are seen by its key."""
        self.why_whole(seen(key))

    def _why_places(self, view: SidesView, touchpoint_id: str) -> None:
        """Show how the score of a touchpoint came about at each site, one beside the other."""
        why = self.state.services.insight.why_touchpoint
        told = [
            (side.name, why(self.state.client_id, replace(self.shown, site_id=side.key), touchpoint_id))
            for side in view.sites
            if touchpoint_id in side.scores
        ]
        name, first = told[0]
        explain(self.state, self, name, first, told[1:])

    def _told(self, side: Side) -> str:
        visits = words.plural(side.visits, self.tr("visit"), self.tr("visits"))
        return f"{words.score(side.score, 1)} · {visits}"

    def _interval(self, side: Side) -> str:
        if side.interval is None:
            return self.tr("an observation, not a rate")
        low, high = (max(0.0, min(100.0, end)) for end in side.interval)
        return f"{words.score(low)}–{words.score(high)}"

    def _touchpoints(self, view: SidesView) -> QFrame:
        known = [one for one in view.touchpoints if sum(one.id in side.scores for side in view.sites) > 1]
        rows: list[tuple[Cell | str, ...]] = []
        for one in known:
            scores = [side.scores.get(one.id) for side in view.sites]
            found = [score for score in scores if score is not None]
            cells = [Cell(words.score(score, 1), score) for score in scores]
            apart = max(found) - min(found)
            rows.append((one.name, *cells, Cell(words.rounded(apart, 1), apart)))
        heads = (self.tr("Touchpoint"), *(side.name for side in view.sites), self.tr("Apart"))
        table = DataTable(
            self.tr("Touchpoints by site"), Table(heads, tuple(rows), tuple(one.id for one in known))
        )
        table.opened.connect(partial(self._why_places, view))
        told = self.tr("Where the places differ most: sort by the last column.")
        return card(self.tr("Touchpoint by site"), told, table)


@panel("streaks", Saying("Again and again"), Group.FROM, "rotate-ccw")
class StreaksPanel(Panel):
    """What fell short on the latest visits in a row."""

    lens = frozenset({"persona", "site", "auditor"})

    def fill(self, lens: Lens) -> None:
        found = self.state.services.insight.streaks(self.state.client_id, lens)
        marked = [one for one in found if one.length >= _MARKED][:_MOST_STREAKS]
        if not marked:
            told = self.tr(
                "What falls short on three visits in a row or more shows here, whichever wave they belong "
                "to: walk the same touchpoints again."
            )
            if found:
                told = self.tr(
                    "Nothing fell short on three visits in a row, whichever wave they belong to. What did on "
                    "two stands in the table."
                )
            self.say_empty("rotate-ccw", self.tr("Nothing failed three times running"), told)
        self.say_latest(self.state.services.insight.counted(self.state.client_id, lens)[1], LATEST)
        for one in marked:
            self.body.addWidget(self._card(one))
        rest = [one for one in found if one not in marked]
        if rest:
            self.body.addWidget(self._rest(rest))

    def _card(self, one: Streak) -> QFrame:
        running = chip(self.tr("{} visits running").format(one.length), "bad")
        chips: list[QWidget] = [WhyButton(running, str(one.length), one.label, partial(self._why, one))]
        if one.always:
            chips.append(chip(self.tr("never right so far"), "poor"))
        if one.knockout:
            chips.append(chip(self.tr("knock-out"), "bad"))
        put = button(self.tr("Make a card"), "square-kanban", "quiet", partial(self._put, one))
        put.setAccessibleName(self.tr("Make a card: {}").format(one.label))
        chips.append(put)
        lines = column(
            label(one.touchpoint.name, "eyebrow"),
            label(one.label, "h2", wrap=True),
            spacing=6,
            margins=(20, 16, 20, 16),
        )
        lines.addLayout(Flow(*chips, gap=8))
        found = self.state.services.insight.streak_evidence(self.state.client_id, one)
        for made in evidence_rows(self.state, found[:_SHOWN], self.go_to):
            lines.addWidget(made)
        rest = found[_SHOWN:]
        if rest:
            count = words.plural(len(rest), self.tr("more answer"), self.tr("more answers"))
            text = self.tr("Show {}").format(count)
            more = button(text, "chevron-down", "quiet")
            more.setAccessibleName(f"{text}: {one.touchpoint.name}, {one.label}")
            more.clicked.connect(lambda _checked: self._unfold(one, rest, lines, more))
            lines.addWidget(more)
        return frame("card", lines)

    def _unfold(
        self, one: Streak, rest: Sequence[EvidenceLine], lines: QVBoxLayout, more: QPushButton
    ) -> None:
        """Show the other answers in place of the button that asked for them."""
        more.hide()
        rows = list(evidence_rows(self.state, rest, self.go_to))
        for made in rows:
            lines.addWidget(made)
        left = one.length - _SHOWN - len(rest)
        if left > 0:
            told = words.plural(left, self.tr("more answer"), self.tr("more answers"))
            lines.addWidget(
                label(self.tr("and {}; press the number of visits for all").format(told), "small")
            )
        rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _why(self, one: Streak) -> None:
        """Show the visits in a row on which a question fell short."""
        view = self.state.services.derivations.streak(self.state.client_id, one)
        explain(self.state, self, str(one.length), view)

    def _put(self, one: Streak) -> None:
        add = self.state.services.roadmap.add_question
        gesture = partial(add, self.state.client_id, one.touchpoint.id, one.question)
        self.state.act(gesture, undoable=self.tr("{} is on the road map.").format(one.touchpoint.name))

    def _rest(self, found: Sequence[Streak]) -> QFrame:
        heads = (self.tr("Touchpoint"), self.tr("Question"), self.tr("Visits running"), self.tr("Last"))
        rows = tuple(
            (
                one.touchpoint.name,
                one.label,
                Cell(str(one.length), one.length),
                words.day(one.visits[-1].on),
            )
            for one in found
        )
        table = DataTable(
            self.tr("What else fell short in a row"),
            Table(heads, rows, tuple(f"{at}" for at in range(len(found)))),
        )
        table.opened.connect(lambda at: self._why(found[int(at)]))
        return card(self.tr("Further runs"), self.tr("Two visits in a row or more."), table)
