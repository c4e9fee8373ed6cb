"""The plan of a visit: when, where, as whom, with what, and which touchpoints in which order."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QWidget

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.derivation_counts import Planned
from touchaudit.domain.preparing import Daypart, daypart_word
from touchaudit.services.changes import Changes
from touchaudit.services.views import LibraryEntry, MapView, PlanDraft
from touchaudit.ui import style, words
from touchaudit.ui.dialogs.checklist_pages import PagesSheet
from touchaudit.ui.language import key_of
from touchaudit.ui.pages.paper_actions import PaperActions
from touchaudit.ui.saving import Saver
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.widgets.basics import Snug, button, clear, column, frame, label, relabel, restyle, row
from touchaudit.ui.widgets.controls import DateField, Picker, TextBox, line_edit
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.kit_list import KitList
from touchaudit.ui.widgets.menus import Entry, menu_button
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.steps import Steps
from touchaudit.ui.widgets.why_sheet import explain
from touchaudit.ui.widgets.why_spot import WhySpot


class PlanPage(Page):
    """One visit before it is walked."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._visit_id = ""
        self._draft: PlanDraft | None = None
        self._kept: PlanDraft | None = None
        self._acting = False
        self._view: MapView | None = None
        self._library: tuple[LibraryEntry, ...] = ()
        self._remove = button(self.tr("Remove"), "trash-2", "quiet", self._remove_visit)
        self._card = button(self.tr("Crib card"), "printer", clicked=self.make_crib)
        self._card.setToolTip(self.tr("A card for the pocket: your part, your bag, what to look for"))
        self._keep = button(self.tr("Keep the plan"), "calendar", clicked=self.keep)
        self._start = button(self.tr("Start walking"), "footprints", "primary", self.start)
        self.paper = PaperActions(self, state)
        self._on_paper = menu_button(self.tr("On paper"), self._paper_entries())
        self.head.add(self._remove, self._on_paper, self._card, self._keep, self._start)
        self.title = line_edit(self.tr("Title"))
        self.on = DateField(self.tr("Date"), None)
        self.wave = Picker(self.tr("Wave"))
        self.site = Picker(self.tr("Site"))
        self.daypart = Picker(self.tr("Time of day"))
        self.persona = Picker(self.tr("Persona"))
        self.auditor = line_edit(self.tr("Auditor"), hint=self.tr("your name"))
        self.persona.picked.connect(self._show_scenario)
        self._scenario = label(wrap=True)
        self._scenario_card = frame(
            "accent",
            column(
                label(self.tr("YOUR PART"), "eyebrow"), self._scenario, spacing=4, margins=(16, 12, 16, 14)
            ),
        )
        self.cover = TextBox(
            self.tr("Cover story"),
            hint=self.tr("Why you come, what you ask for, what you say when somebody asks back"),
            lines=3,
        )
        self.kit = KitList()
        self.kit.ticked.connect(self._pack)
        self._only = button("", "user-round", "quiet", self._keep_channels)
        self._saver = Saver(self, state)
        self.steps = Steps()
        self.steps.changed.connect(self._tell)
        self._told = label(role="muted", wrap=True)
        self._why = WhySpot(self._told)
        self._spare = QWidget()
        self._spare_flow = Flow(gap=8)
        self._spare.setLayout(self._spare_flow)
        self._spare_title = label(self.tr("Not on this visit"), "h3")
        self._lay_out()

    def open(self, place: Place) -> None:
        self._visit_id = place.visit_id
        self._read(place.client_id)

    def on_changed(self, changes: Changes) -> None:
        """Read the plan again if it was taken back elsewhere; what is being written here stays."""
        ours = self._visit_id and changes.visit_id == self._visit_id and not self._acting
        if ours and self._view is not None and self.draft() == self._kept:
            self._read(self._view.client.id)

    def scope(self) -> str:
        return self._visit_id or self.state.client_id

    def leave(self) -> None:
        """Keep what was written here: nobody has to remember to."""
        if self._draft is None or (draft := self.draft()) == self._kept:
            return
        draft = replace(draft, title=draft.title or words.said(self._draft.title))
        self._store(draft, undoable=self.tr("{} is kept.").format(draft.title))

    def show_plan(self, view: MapView, draft: PlanDraft, library: tuple[LibraryEntry, ...]) -> None:
        """Show a plan to be changed."""
        self._view, self._draft, self._library = view, draft, library
        self.head.say(
            self.tr("Change the visit") if self._visit_id else self.tr("Plan a visit"), view.client.name
        )
        self._remove.setVisible(bool(self._visit_id))
        self.title.setText(words.said(draft.title))
        restyle(self.title, wrong=False)
        self.on.set_value(draft.on)
        times = [(part.value, words.said(daypart_word(part.value))) for part in Daypart]
        known = any(part.value == draft.daypart for part in Daypart)
        self.daypart.fill(times if known else [*times, (draft.daypart, draft.daypart)], draft.daypart)
        self.cover.setPlainText(draft.cover_story)
        self.kit.fill(map(words.said, draft.kit), draft.packed)
        waves = sorted({1, *view.waves, draft.wave, max((*view.waves, 0)) + 1})
        self.wave.fill(tuple((wave, self._wave_text(wave)) for wave in waves), draft.wave)
        nowhere, nobody = (None, self.tr("no site")), (None, self.tr("as yourself"))
        self.site.fill((nowhere, *((site.id, site.name) for site in view.sites)), draft.site_id)
        self.persona.fill(
            (nobody, *((persona.id, persona.name) for persona in view.personas)), draft.persona_id
        )
        self.auditor.setText(draft.auditor)
        self.steps.fill(draft.steps, self._touchpoints(), library)
        self._show_scenario(draft.persona_id)
        self._kept = self.draft()

    def draft(self) -> PlanDraft:
        """Return the plan as it stands on the page."""
        assert self._draft is not None
        on = self.on.value()
        site, persona = self.site.value(), self.persona.value()
        return replace(
            self._draft,
            title=self.title.text().strip(),
            on=on or self._draft.on,
            wave=int(str(self.wave.value())),
            site_id=None if site is None else str(site),
            persona_id=None if persona is None else str(persona),
            auditor=self.auditor.text().strip(),
            steps=self.steps.steps(),
            daypart=str(self.daypart.value() or ""),
            cover_story=self.cover.toPlainText().strip(),
            kit=self.kit.kit(),
            packed=self.kit.packed(),
        )

    def keep(self) -> str:
        """Store the plan; return the id of the visit, or "" where it can't be stored."""
        draft = self.draft()
        restyle(self.title, wrong=not draft.title)
        if not draft.title:
            self.title.setFocus()
            self.state.said.emit(self.tr("The visit needs a title."))
            return ""
        if not self._store(draft):
            return ""
        self.state.keep(auditor=self.state.settings.auditor or draft.auditor)
        self.state.said.emit(self.tr("The plan is kept."))
        self.head.title.setText(self.tr("Change the visit"))
        self._remove.show()
        return self._visit_id

    def start(self) -> None:
        """Store the plan and walk its first touchpoint."""
        visit_id = self.keep()
        walk_id = self.state.services.visits.first_walk(visit_id) if visit_id else ""
        if walk_id:
            self.state.go("walk", visit_id=visit_id, walk_id=walk_id)

    def make_crib(self) -> None:
        """Keep the plan, set its card off the window's thread, then show it."""
        visit_id = self.keep()
        if visit_id:
            from touchaudit.services.cribs import print_crib

            crib = self.state.services.visits.crib(visit_id, key_of(self.state.settings.language))
            name = self.tr("Crib card, {}").format(crib.title)
            self.state.tasks.run(self, partial(print_crib, crib), partial(self._show_crib, name))

    def _show_crib(self, name: str, data: bytes) -> None:
        if PagesSheet.show_pages(self, name, data):
            self._saver.ask(data, self.tr("Save the crib card"), f"{name}.pdf")

    def _read(self, client_id: str) -> None:
        """Read the plan from the store, or begin a new one."""
        visits = self.state.services.visits
        draft = visits.draft_of(self._visit_id) if self._visit_id else visits.default_plan(client_id)
        if not draft.auditor:
            draft = replace(draft, auditor=self.state.settings.auditor)
        view = self.state.services.clients.map(client_id)
        self.show_plan(view, draft, self.state.services.checklists.library())

    def _store(self, draft: PlanDraft, undoable: str = "") -> bool:
        """Store a plan, new or changed; tell whether it was."""
        assert self._view is not None
        visits, client_id = self.state.services.visits, self._view.client.id
        known = self._visit_id
        gesture = (
            partial(visits.change_plan, known, draft) if known else partial(visits.plan, client_id, draft)
        )
        self._acting = True
        changes = self.state.act(gesture, undoable=undoable, scope=known or client_id)
        self._acting = False
        if changes is None:
            return False
        self._visit_id = known or changes.created
        self._kept = draft
        return True

    def _pack(self, thing: str, packed: bool) -> None:
        """Store a tick at once where the plan is kept already: bags are packed on the way out."""
        if self._kept is None or not self._visit_id or thing not in self._kept.kit:
            return
        self._acting = True
        self.state.act(partial(self.state.services.visits.pack, self._visit_id, thing, packed))
        self._acting = False
        stored = self.state.services.visits.draft_of(self._visit_id)
        self._kept = replace(self._kept, packed=stored.packed)

    def _lay_out(self) -> None:
        def field(text: str, control: QWidget) -> QWidget:
            made = QWidget()
            name = label(text, "h3")
            name.setBuddy(control)
            made.setLayout(column(name, control, spacing=4))
            return made

        about = column(spacing=12, margins=(18, 16, 18, 18))
        about.addWidget(label(self.tr("The visit"), "h2"))
        about.addWidget(field(self.tr("Title"), self.title))
        about.addLayout(row(field(self.tr("Date"), self.on), field(self.tr("Wave"), self.wave), spacing=12))
        about.addLayout(
            row(field(self.tr("Site"), self.site), field(self.tr("Time of day"), self.daypart), spacing=12)
        )
        about.addWidget(field(self.tr("Persona"), self.persona))
        about.addWidget(self._scenario_card)
        about.addWidget(field(self.tr("Cover story"), self.cover))
        about.addWidget(field(self.tr("Auditor"), self.auditor))
        about.addStretch(1)
        bag = column(spacing=8, margins=(18, 16, 18, 18))
        bag.addWidget(label(self.tr("What you take along"), "h2"))
        bag.addWidget(self.kit)
        steps = column(spacing=10)
        steps.addWidget(label(self.tr("What you walk, in this order"), "h2"))
        steps.addWidget(self._told)
        steps.addLayout(row(self._only, None))
        steps.addWidget(self.steps)
        steps.addSpacing(6)
        steps.addWidget(self._spare_title)
        steps.addWidget(self._spare)
        steps.addStretch(1)
        left = QWidget()
        left.setLayout(column(frame("card", about), frame("card", bag), None, spacing=16))
        right = QWidget()
        right.setLayout(steps)
        holder = QWidget()
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(20)
        line.addWidget(left, 2)
        line.addWidget(right, 3)
        sides = QBoxLayout.Direction
        Snug(
            holder,
            lambda width: line.setDirection(
                sides.LeftToRight if width >= style.px(800) else sides.TopToBottom
            ),
        )
        self.body.addWidget(holder, 1)

    def _touchpoints(self) -> tuple[Touchpoint, ...]:
        assert self._view is not None
        return tuple(card.touchpoint for part in self._view.columns for card in part.cards)

    def _wave_text(self, wave: int) -> str:
        known = self._view is not None and wave in self._view.waves
        return self.tr("Wave {}").format(wave) if known else self.tr("Wave {}, new").format(wave)

    def _show_scenario(self, persona_id: object) -> None:
        personas = self._view.personas if self._view is not None else ()
        told = next((persona.scenario for persona in personas if persona.id == persona_id), "")
        self._scenario.setText(told)
        self._scenario_card.setVisible(bool(told))
        self._tell()

    def _elsewhere(self) -> tuple[str, set[str]]:
        """Return the persona's name and the touchpoints on the plan that this person would not use."""
        personas = self._view.personas if self._view is not None else ()
        persona = next((one for one in personas if one.id == self.persona.value()), None)
        if persona is None or not persona.channels:
            return "", set()
        on = {step.touchpoint_id for step in self.steps.steps()}
        others = [point for point in self._touchpoints() if point.channel not in persona.channels]
        return persona.name, on & {point.id for point in others}

    def _keep_channels(self) -> None:
        """Leave out what the persona would not use; it can be taken in again below."""
        _, others = self._elsewhere()
        steps = tuple(step for step in self.steps.steps() if step.touchpoint_id not in others)
        self.steps.fill(steps, self._touchpoints(), self._library)

    def _tell(self) -> None:
        """Say what the visit asks of the auditor, and offer what is not on it."""
        steps = self.steps.steps()
        name, others = self._elsewhere()
        self._only.setVisible(0 < len(others) < len(steps))
        relabel(self._only, self.tr("Only what {} would use").format(name))
        entries = {entry.key: entry for entry in self._library}
        chosen = [entries[step.checklist] for step in steps if step.checklist in entries]
        questions, minutes = sum(one.questions for one in chosen), sum(one.minutes for one in chosen)
        told = self.tr("{}, {}, about {} minutes").format(
            words.plural(len(steps), self.tr("touchpoint"), self.tr("touchpoints")),
            words.plural(questions, self.tr("question"), self.tr("questions")),
            minutes,
        )
        self._told.setText(told if steps else self.tr("Choose at least one touchpoint below."))
        self._why.tell(told, str(questions), told, partial(self._explain, str(questions)))
        for able in (self._start, self._keep, self._card):
            able.setEnabled(bool(steps) and bool(self._library))
        clear(self._spare_flow)
        on = {step.touchpoint_id for step in steps}
        spare = [touchpoint for touchpoint in self._touchpoints() if touchpoint.id not in on]
        for touchpoint in spare:
            add = button(touchpoint.name, "plus", clicked=partial(self.steps.add, touchpoint, self._library))
            add.setAccessibleName(self.tr("Walk {} too").format(touchpoint.name))
            self._spare_flow.addWidget(add)
        self._spare_title.setVisible(bool(spare))
        self._spare.setVisible(bool(spare))

    def _explain(self, figure: str) -> None:
        """Show what each touchpoint asks of the auditor."""
        names = {point.id: point.name for point in self._touchpoints()}
        entries = {entry.key: entry for entry in self._library}
        steps = [
            Planned(names.get(step.touchpoint_id, ""), entry.title, entry.questions, entry.minutes)
            for step in self.steps.steps()
            if (entry := entries.get(step.checklist)) is not None
        ]
        questions, minutes = self.state.services.derivations.planned(steps)
        explain(self.state, self, figure, questions, [(words.said(minutes.step.title), minutes)])

    def _paper_entries(self) -> tuple[Entry, ...]:
        return (
            ("printer", self.tr("Forms to print and write on"), partial(self.make_forms, fillable=False)),
            ("pencil", self.tr("Forms to fill in on a screen"), partial(self.make_forms, fillable=True)),
            ("upload", self.tr("Read filled forms…"), self._read_forms),
        )

    def make_forms(self, *, fillable: bool) -> None:
        """Keep the plan, then draw the forms of all its touchpoints."""
        visit_id = self.keep()
        if visit_id:
            forms = partial(self.state.services.paper.of_visit, visit_id)
            self.paper.make(self.title.text(), forms, fillable=fillable)

    def _read_forms(self) -> None:
        visit_id = self.keep()
        if visit_id:
            self.paper.read(visit_id)

    def _remove_visit(self) -> None:
        gesture = partial(self.state.services.visits.remove, self._visit_id)
        text = self.tr("{} was removed.").format(self.title.text())
        self._draft = None  # there is nothing left to keep
        self.state.go("map", visit_id="")
        self.state.act(gesture, undoable=text, scope=self.state.client_id)
