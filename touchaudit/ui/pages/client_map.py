"""One client's touchpoint map: the way of its customers, with scores, hot spots and visits."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from touchaudit.domain.client import Channel, Persona, Site, Stage, Touchpoint
from touchaudit.domain.coverage import Area
from touchaudit.domain.ids import new_id
from touchaudit.domain.movement import Movement
from touchaudit.domain.visit import VisitState
from touchaudit.services.views import HotSpotLine, MapView, VisitLine
from touchaudit.ui import style, words
from touchaudit.ui.dialogs import parts as parts_dialogs
from touchaudit.ui.dialogs.client import ClientSheet
from touchaudit.ui.dialogs.inventory import InventorySheet
from touchaudit.ui.dialogs.parts import PersonaSheet, SiteSheet, StageSheet
from touchaudit.ui.dialogs.removal import RemovalSheet
from touchaudit.ui.dialogs.touchpoint import TouchpointSheet
from touchaudit.ui.pages.map_reasons import MapReasons
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.widgets.badges import Chip, ScoreDial, chip
from touchaudit.ui.widgets.basics import Snug, button, clear, column, frame, label, row
from touchaudit.ui.widgets.controls import Picker, Segments
from touchaudit.ui.widgets.coverage_board import CoverageBoard
from touchaudit.ui.widgets.figure_view import FigureView
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.map_board import Board, curve_of
from touchaudit.ui.widgets.map_lists import HotSpots, People, Visits
from touchaudit.ui.widgets.menus import Entry, menu_button
from touchaudit.ui.widgets.reservations import reservations
from touchaudit.ui.widgets.toast import announce
from touchaudit.ui.widgets.why_button import WhyButton

Part = Site | Persona | Stage | Touchpoint
_SIGNED = (VisitState.FINAL, VisitState.AMENDED)


class MapPage(MapReasons):
    """The map in one wave."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._wave = 0
        self._waves = Picker(self.tr("Wave"))
        self._waves.picked.connect(self._choose_wave)
        more = menu_button(
            self.tr("More for this client"),
            (
                ("library", self.tr("Add from an inventory"), self.add_from_inventory),
                ("list-tree", self.tr("Add a stage"), self.add_stage),
                ("user-round", self.tr("Add a persona"), self.add_persona),
                ("map-pin", self.tr("Add a site"), self.add_site),
                ("pencil", self.tr("Change name and bands"), self._change_client),
            ),
        )
        self._shown = Segments(
            self.tr("Show"), (("map", self.tr("Map")), ("coverage", self.tr("Coverage"))), "map"
        )
        self._shown.chosen.connect(lambda _part: self.refresh())
        self.head.add(
            self._shown,
            more,
            self._waves,
            button(self.tr("Add a touchpoint"), "plus", clicked=self.add_touchpoint),
            button(self.tr("Plan a visit"), "footprints", "primary", partial(state.go, "plan", visit_id="")),
        )
        self._summary = QVBoxLayout()
        self._curve = QVBoxLayout()
        self.board = Board()
        self.board.touchpoint.connect(self.change_touchpoint)
        self.board.stage.connect(self.change_stage)
        self.board.why.connect(self._why_touchpoint)
        self.board.arranged.connect(self._arrange)
        self.board.shifted.connect(self._shift)
        self._below = QVBoxLayout()
        self._below.setSpacing(14)
        for part in (self._summary, self._curve):
            self.body.addLayout(part)
        self.body.addWidget(self.board)
        self.coverage = CoverageBoard()
        self.coverage.touchpoint.connect(self.change_touchpoint)
        self.coverage.gap.connect(self._fill_gap)
        self.coverage.area.connect(self._fill_area)
        self.coverage.asked.connect(self._why_covered)
        self.body.addWidget(self.coverage)
        self.body.addLayout(self._below)
        self.body.addStretch(1)

    def open(self, place: Place) -> None:
        self._wave = place.wave
        self.refresh()

    def refresh(self) -> None:
        client_id = self.state.client_id
        if client_id:
            look = self.state.services.clients.map
            self.show_when_ready(lambda: self.show_view(look(client_id, self._wave or None)))

    def show_view(self, view: MapView) -> None:
        """Show the map as it stands."""
        self._view = view
        walked = self.tr("{} of {} walked").format(view.walked, view.touchpoints)
        self.head.say(view.client.name, f"{self.tr('Touchpoint map')} · {walked}")
        if view.touchpoints:
            self.head.explain(walked, walked, partial(self._why_walked, walked))
        self._waves.fill(tuple((wave, self.tr("Wave {}").format(wave)) for wave in view.waves), view.wave)
        self._waves.setVisible(len(view.waves) > 1)
        for layout in (self._summary, self._curve, self._below):
            clear(layout)
        if view.score is not None:
            self._summary.addWidget(self._figures(view))
        covering = self._shown.value() == "coverage"
        self.board.setVisible(not covering)
        self.coverage.setVisible(covering)
        if covering:
            self.coverage.show_view(self.state.services.clients.coverage(view.client.id, view.wave))
        else:
            self._way(view)

    def add_touchpoint(self) -> None:
        """Ask for a new touchpoint and put it on the map."""
        view = self._known()
        if view.columns:
            self._ask_for(self._fresh(view.columns[0].stage))
        else:
            self.add_stage()

    def add_from_inventory(self) -> None:
        """Ask which touchpoints of an industry's inventory to put on the map."""
        clients, client_id = self.state.services.clients, self._known().client.id
        inventory = partial(clients.inventory, client_id=client_id)
        wanted = InventorySheet.choose(self, clients.starters(), inventory)
        if wanted is not None:
            told = words.plural(len(wanted[1]), self.tr("touchpoint"), self.tr("touchpoints"))
            text = self.tr("{} added to the map.").format(told)
            self.state.act(partial(clients.add_from_starter, client_id, *wanted), undoable=text)

    def change_touchpoint(self, touchpoint: Touchpoint) -> None:
        """Ask what is to change at a touchpoint."""
        self._ask_for(touchpoint, known=True)

    def add_stage(self) -> None:
        """Ask for a new stage at the end of the way."""
        view = self._known()
        answer = StageSheet.change(
            self, Stage(new_id(), view.client.id, "", position=len(view.columns)), known=False
        )
        if answer is not None:
            self._save(answer[1])

    def change_stage(self, stage: Stage) -> None:
        """Ask what is to change at a stage, its place on the way included."""
        answer = StageSheet.change(self, stage)
        if answer is not None and answer[0] in (parts_dialogs.EARLIER, parts_dialogs.LATER):
            stages = [part.stage.id for part in self._known().columns]
            by = -1 if answer[0] == parts_dialogs.EARLIER else 1
            self._shift(stage, stages.index(stage.id) + by)
        else:
            self._settle(stage, answer)

    def change_person(self, part: Persona | Site) -> None:
        """Ask what is to change at a persona or site."""
        if isinstance(part, Persona):
            self._settle(part, PersonaSheet.change(self, part))
        else:
            self._settle(part, SiteSheet.change(self, part))

    def add_persona(self) -> None:
        """Ask for a new persona."""
        view = self._known()
        fresh = Persona(new_id(), view.client.id, "", position=len(view.personas))
        answer = PersonaSheet.change(self, fresh, known=False)
        if answer is not None:
            self._save(answer[1])

    def add_site(self) -> None:
        """Ask for a new site."""
        view = self._known()
        answer = SiteSheet.change(
            self, Site(new_id(), view.client.id, "", position=len(view.sites)), known=False
        )
        if answer is not None:
            self._save(answer[1])

    def _figures(self, view: MapView) -> QWidget:
        assert view.score is not None
        notes = Flow(gap=8)
        figure = words.score_or_range(view.score, view.lowest, view.highest)
        if view.band is not None and figure == words.score(view.score):
            notes.addWidget(chip(words.band_word(view.band), style.band_tone(view.band)))
        for note in reservations(view.lowest, view.highest, view.coverage):
            notes.addWidget(note)
        if view.previous is not None and view.moved is not None:
            change = words.signed(view.score - view.previous, 0)
            told = self.tr("{} since the wave before").format(change)
            notes.addWidget(WhyButton(self._since(told, view.moved), change, told, self._why_since))
        for good, one, many, tone in (
            (False, self.tr("hot spot"), self.tr("hot spots"), "bad"),
            (True, self.tr("bright spot"), self.tr("bright spots"), "great"),
        ):
            if count := sum(spot.good is good for spot in view.hot_spots):
                told = words.plural(count, one, many)
                does = partial(self._why_spots, str(count), good=good)
                notes.addWidget(WhyButton(chip(told, tone), str(count), told, does))
        if view.missed:
            told = words.plural(view.missed, self.tr("missed opportunity"), self.tr("missed opportunities"))
            missed = str(view.missed)
            notes.addWidget(WhyButton(chip(told, "fair"), missed, told, partial(self._why_missed, missed)))
        line = row(spacing=16, margins=(18, 12, 18, 12))
        dial = ScoreDial(view.score, view.band, 64, (view.lowest, view.highest))
        line.addWidget(WhyButton(dial, figure, self.tr("Overall score"), self._why))
        line.addLayout(column(label(self.tr("Overall score"), "h3"), notes, spacing=6), 1)
        return frame("card", line)

    def _since(self, told: str, moved: Movement) -> Chip:
        """Return a change with what it is worth: chance moves a score as well."""
        worth = {
            Movement.NOISE: self.tr("within noise"),
            Movement.OBSERVED: self.tr("too few visits to tell"),
        }.get(moved, "")
        tone = {Movement.BETTER: "great", Movement.WORSE: "bad"}.get(moved, "")
        return chip(" · ".join(filter(None, (told, worth))), tone)

    def _way(self, view: MapView) -> None:
        """Show the stages with their touchpoints, and what hangs on them."""
        if view.score is not None:
            figure = FigureView(curve_of(view))
            figure.chosen.connect(self._open_at)
            self._curve.addWidget(frame("card", column(figure, margins=(16, 12, 16, 10))))
        self.board.show_columns(view.columns)
        self._lists(view)

    def _fresh(self, stage: Stage) -> Touchpoint:
        view = self._known()
        return Touchpoint(new_id(), view.client.id, stage.id, "", position=view.touchpoints)

    def _ask_for(self, touchpoint: Touchpoint, *, known: bool = False) -> None:
        stages = tuple(part.stage for part in self._known().columns)
        clients, library = self.state.services.clients, self.state.services.checklists.library()
        why = clients.why_critical(touchpoint)
        answer = TouchpointSheet.change(self, touchpoint, why, stages, library, known=known)
        if answer is None:
            return
        wish, changed, why = answer
        if wish:
            self._settle(touchpoint, (wish, changed))
        else:
            self.state.act(partial(clients.save, changed, why))

    def _fill_gap(self, stage: Stage, channel: Channel) -> None:
        self._ask_for(replace(self._fresh(stage), channel=channel))

    def _fill_area(self, area: Area) -> None:
        """Ask for a touchpoint of an area that the map forgot; it most often comes last on the way."""
        columns = self._known().columns
        if not columns:
            self.add_stage()
            return
        channel = next(iter(area.channels), Channel.DOCUMENT)
        fresh = self._fresh(columns[-1].stage)
        self._ask_for(replace(fresh, channel=channel, checklist=area.checklist))

    def _lists(self, view: MapView) -> None:
        bad = tuple(spot for spot in view.hot_spots if not spot.good)
        good = tuple(spot for spot in view.hot_spots if spot.good)
        for title, spots in ((self.tr("Hot spots"), bad), (self.tr("Bright spots"), good)):
            if spots:
                does = (self._see_evidence, self._put_on_road_map, self._why_spot)
                self._below.addWidget(HotSpots(title, spots, *does))
        today = datetime.now().astimezone().date()
        self._below.addWidget(Visits(view.visits, self._open_visit, self._visit_menu, self._why_visit, today))
        people = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        people.setContentsMargins(0, 0, 0, 0)
        people.setSpacing(14)
        adds = (
            (self.tr("Add a persona"), self.add_persona),
            (self.tr("Add a site"), self.add_site),
        )
        people.addWidget(
            People(self.tr("Personas"), "user-round", view.personas, self.change_person, adds[0]), 1
        )
        people.addWidget(People(self.tr("Sites"), "map-pin", view.sites, self.change_person, adds[1]), 1)
        holder = QWidget()
        holder.setLayout(people)
        sides = QBoxLayout.Direction
        Snug(
            holder,
            lambda width: people.setDirection(
                sides.LeftToRight if width >= style.px(640) else sides.TopToBottom
            ),
        )
        self._below.addWidget(holder)

    def _change_client(self) -> None:
        changed = ClientSheet.edit(self, self._known().client)
        if changed is not None:
            self.state.act(partial(self.state.services.clients.save, changed))

    def _choose_wave(self, wave: object) -> None:
        self._wave = int(str(wave))
        self.refresh()

    def _settle(self, before: Part, answer: tuple[str, Part] | None) -> None:
        """Do what a sheet was closed with."""
        if answer is None:
            return
        if answer[0] == parts_dialogs.REMOVE:
            if isinstance(before, Touchpoint):
                found = self.state.services.visits.without(before.client_id, before.id)
                if found.signed and not RemovalSheet.ask(self, before.name, found):
                    return
            text = self.tr("{} was removed.").format(before.name)
            self.state.act(partial(self.state.services.clients.remove, before), undoable=text)
        else:
            self._save(answer[1])

    def _save(self, value: Part) -> None:
        self.state.act(partial(self.state.services.clients.save, value))

    def _shift(self, stage: Stage, there: int) -> None:
        """Put a stage at another place on the way."""
        stages = [part.stage for part in self._known().columns if part.stage.id != stage.id]
        if 0 <= there <= len(stages):
            stages.insert(there, stage)
            ordered = tuple(replace(known, position=at) for at, known in enumerate(stages))
            told = self.tr("{}, place {} of {}").format(stage.name, there + 1, len(stages))
            self._act_arranging(ordered, told)

    def _arrange(self, touchpoint: Touchpoint, stage: int, place: int) -> None:
        """Put a touchpoint at another place, in its stage or in another one."""
        columns = self._known().columns
        if not 0 <= stage < len(columns):
            return
        points = [[card.touchpoint for card in part.cards] for part in columns]
        points = [[point for point in known if point.id != touchpoint.id] for known in points]
        place = max(0, min(place, len(points[stage])))
        points[stage].insert(place, touchpoint)
        placed = [
            (part.stage.id, point) for part, known in zip(columns, points, strict=True) for point in known
        ]
        ordered = tuple(replace(point, stage_id=at, position=n) for n, (at, point) in enumerate(placed))
        name = columns[stage].stage.name
        self._act_arranging(
            ordered, self.tr("{}, place {} of {}").format(name, place + 1, len(points[stage]))
        )

    def _act_arranging(self, ordered: tuple[Stage, ...] | tuple[Touchpoint, ...], told: str) -> None:
        changes = self.state.act(partial(self.state.services.clients.arrange, ordered))
        if changes is not None and changes.gesture:
            announce(self.board, told)

    def _open_at(self, chosen: str) -> None:
        """Open what was pressed in the curve: a touchpoint, or why the score of a stage is what it is."""
        if any(part.stage.id == chosen for part in self._known().columns):
            self._why_stage(chosen)
        else:
            self.board.card(chosen).click()

    def _see_evidence(self, line: HotSpotLine) -> None:
        self.state.go_to_walk(line.walk_id, line.ref)

    def _put_on_road_map(self, line: HotSpotLine) -> None:
        client_id = self._known().client.id
        gesture = partial(self.state.services.roadmap.add_finding, client_id, line.touchpoint_id)
        self.state.act(gesture, undoable=self.tr("{} is on the road map.").format(line.title))

    def _visit_menu(self, line: VisitLine) -> tuple[Entry, ...]:
        visit = line.visit
        plan = ("calendar", self.tr("Change the plan"), partial(self.state.go, "plan", visit_id=visit.id))
        return (
            *([] if visit.state in _SIGNED else [plan]),
            ("list-checks", self.tr("Review"), partial(self.state.go, "review", visit_id=visit.id)),
            ("trash-2", self.tr("Remove this visit"), partial(self._remove_visit, line)),
        )

    def _remove_visit(self, line: VisitLine) -> None:
        gesture = partial(self.state.services.visits.remove, line.visit.id)
        text = self.tr("{} was removed.").format(line.visit.title)
        self.state.act(gesture, undoable=text, scope=line.visit.client_id)

    def _open_visit(self, line: VisitLine) -> None:
        visit = line.visit
        if visit.state is VisitState.PLANNED:
            self.state.go("plan", visit_id=visit.id)
        elif visit.state is VisitState.DRAFT:
            walk_id = self.state.services.visits.first_walk(visit.id)
            self.state.go("walk", visit_id=visit.id, walk_id=walk_id)
        else:
            self.state.go("review", visit_id=visit.id)
