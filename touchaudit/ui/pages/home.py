"""The first page: where you stood, your clients, and when the last backup was made."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from touchaudit.domain.lens import Lens
from touchaudit.services.views import ClientCard, HomeView, ResumeCard
from touchaudit.ui import style, wording, words
from touchaudit.ui.dialogs.client import ClientSheet
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.badges import ScoreDial, chip
from touchaudit.ui.widgets.basics import OneLine, button, clear, column, frame, label, row
from touchaudit.ui.widgets.due_card import DueCard
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.journey_art import JourneyArt
from touchaudit.ui.widgets.menus import menu_button
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.reservations import reservations
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import explain


class HomePage(Page):
    """All clients, and the way back into the walk that was left."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._new = button(self.tr("New client"), "plus", "primary", self.add_client)
        self._sample = button(self.tr("Try the sample"), "star", clicked=self.make_sample)
        self.head.add(self._sample, self._new)
        self._say(self.tr("Opening…"))
        self._new.setEnabled(False)
        self._sample.setEnabled(False)
        self._making = QProgressBar()
        self._making.setTextVisible(False)
        self._making.setAccessibleName(self.tr("The sample is being laid out"))
        self._making.hide()
        self.body.addWidget(self._making)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self._backup = label(role="small", wrap=True)
        self.body.addWidget(self._backup)

    def refresh(self) -> None:
        look = self.state.services.clients.home
        self.show_when_ready(lambda: self.show_view(look(), datetime.now().astimezone()))

    def show_view(self, view: HomeView, now: datetime) -> None:
        """Show the clients as they stand."""
        self._new.setEnabled(True)
        self._sample.setEnabled(True)
        self._sample.setVisible(not self.state.services.sample.is_there())
        self.head.setVisible(bool(view.clients))
        told = self._under_way(view)
        self.head.say(wording.greeting(now.hour, self.state.settings.auditor), told)
        if count := view.under_way + view.planned:
            self.head.explain(told, str(count), partial(self._why_under_way, str(count)))
        self._backup.setText(self._backup_line(view, now))
        clear(self._list)
        if not view.clients:
            self._list.addWidget(self._nothing_yet())
            return
        if view.resume is not None:
            self._list.addWidget(self._resume(view.resume, now))
            self._list.addSpacing(4)
        if due := self.state.services.fieldwork.due():
            self._list.addWidget(DueCard(self.state, due, now))
            self._list.addSpacing(4)
        self._list.addWidget(label(self.tr("Clients"), "h2"))
        for card in view.clients:
            self._list.addWidget(self._client(card, now))

    def say_closed(self) -> None:
        """Say that nothing could be opened."""
        self._say(self.tr("Not opened yet. The message above says why."))

    def scope(self) -> str:
        return self.state.client_id

    def add_client(self) -> None:
        """Ask for a new client, and go to its map."""
        clients = self.state.services.clients
        draft = ClientSheet.new(self, clients.starters())
        if draft is None:
            return
        made = self.state.act(partial(clients.create, draft.name, draft.industry, draft.town, draft.starter))
        if made is not None:
            self._open(made.created)

    def make_sample(self) -> None:
        """Make the sample client, and go to its map."""
        self._making.setValue(0)
        self._making.show()
        self._new.setEnabled(False)
        self._sample.setEnabled(False)
        made: list[str] = []

        def gesture() -> None:
            made.append(self.state.services.sample.create(self._show_progress))

        self.state.act(gesture)
        self._making.hide()
        if made:
            self._open(made[0])
        else:
            self.refresh()

    def _say(self, subtitle: str) -> None:
        hour = datetime.now().astimezone().hour
        self.head.say(wording.greeting(hour, self.state.settings.auditor), subtitle)

    def _under_way(self, view: HomeView) -> str:
        parts = []
        if view.under_way:
            parts.append(
                words.plural(view.under_way, self.tr("visit under way"), self.tr("visits under way"))
            )
        if view.planned:
            planned = (
                self.tr("{} planned").format(view.planned)
                if parts
                else words.plural(view.planned, self.tr("visit planned"), self.tr("visits planned"))
            )
            parts.append(planned)
        return ", ".join(parts) or self.tr("No visit under way")

    def _backup_line(self, view: HomeView, now: datetime) -> str:
        if view.last_backup is None:
            return self.tr("All data stays on this computer, in {}. No backup yet.").format(view.data_folder)
        when = wording.ago(view.last_backup, now)
        return self.tr("All data stays on this computer, in {}. Last backup: {}.").format(
            view.data_folder, when
        )

    def _nothing_yet(self) -> QWidget:
        made = QWidget()
        sentence = label(
            self.tr("Stand in your client’s own queue, and hand over the road map out of it."),
            "display",
            wrap=True,
        )
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sentence.setMaximumWidth(style.px(640))
        centred = row(None, spacing=0)
        centred.addWidget(sentence, 12)
        centred.addStretch(1)
        art = JourneyArt()
        sample = button(self.tr("Try the sample"), "star", "primary", self.make_sample)
        new = button(self.tr("New client"), "plus", clicked=self.add_client)
        made.setLayout(
            column(
                max(style.px(40), self.height() // 7),
                row(None, art, None),
                18,
                centred,
                20,
                row(None, sample, new, None, spacing=12),
                14,
                row(
                    None,
                    label(
                        self.tr("The sample is a made-up dental practice; remove it whenever you like."),
                        "muted",
                    ),
                    None,
                ),
                spacing=0,
            )
        )
        return made

    def _resume(self, resume: ResumeCard, now: datetime) -> QWidget:
        where = self.tr("{}, question {} of {}").format(resume.touchpoint, resume.number, resume.of)
        told = " · ".join(
            (
                resume.client,
                resume.visit,
                self.tr("stopped {}").format(wording.ago(resume.touched, now)),
                self.tr("nothing was lost"),
            )
        )
        go_on = button(self.tr("Continue the walk"), "play", "primary", partial(self._continue, resume))
        texts = column(
            label(self.tr("PICK UP WHERE YOU STOOD"), "eyebrow"),
            OneLine(where, "h2"),
            OneLine(told, "muted"),
            spacing=4,
        )
        line = row(spacing=16, margins=(22, 18, 22, 18))
        line.addLayout(texts, 1)
        line.addWidget(go_on)
        return frame("accent", line)

    def _client(self, card: ClientCard, now: datetime) -> QWidget:
        client = card.client
        place = " · ".join(part for part in (client.industry, client.town) if part)
        notes = Flow(gap=6)
        figure = words.score_or_range(card.score, card.lowest, card.highest)
        if card.band is not None and figure == words.score(card.score):
            notes.addWidget(chip(words.band_word(card.band), style.band_tone(card.band)))
        for note in reservations(card.lowest, card.highest, card.coverage):
            notes.addWidget(note)
        told = words.plural(card.visits, self.tr("visit"), self.tr("visits"))
        visits: QWidget = chip(told)
        if card.visits:
            does = partial(self._why_visits, card)
            visits = WhyButton(visits, str(card.visits), f"{told}, {client.name}", does)
        notes.addWidget(visits)
        if card.hot_spots:
            spots = words.plural(card.hot_spots, self.tr("hot spot"), self.tr("hot spots"))
            does = partial(self._why_hot, card)
            notes.addWidget(
                WhyButton(chip(spots, "bad"), str(card.hot_spots), f"{spots}, {client.name}", does)
            )
        if card.visits:
            share = words.percent(card.share)
            walked = self.tr("{} of the touchpoints walked").format(share)
            notes.addWidget(WhyButton(chip(walked), share, client.name, partial(self._why_walked, card)))
        texts = column(OneLine(client.name, "h2"), OneLine(place, "muted") if place else 0, notes, spacing=4)
        when = label(wording.day_text(card.latest, now.date()) if card.latest else "", "muted")
        opening = button(self.tr("Open"), clicked=partial(self._open, client.id))
        opening.setAccessibleName(self.tr("Open {}").format(client.name))
        line = row(spacing=16, margins=(18, 14, 14, 14))
        dial = ScoreDial(card.score, card.band, between=(card.lowest, card.highest))
        line.addWidget(WhyButton(dial, figure, client.name, partial(self._why, card)))
        line.addLayout(texts, 1)
        line.addWidget(when)
        line.addWidget(opening)
        line.addWidget(self._more(card))
        return frame("card", line)

    def _why(self, card: ClientCard) -> None:
        why = self.state.services.derivations.wave(card.client.id)
        explain(self.state, self, words.score(card.score), why, client_id=card.client.id)

    def _why_under_way(self, figure: str) -> None:
        explain(self.state, self, figure, self.state.services.derivations.under_way())

    def _why_visits(self, card: ClientCard) -> None:
        why = self.state.services.derivations.visits(card.client.id)
        explain(self.state, self, str(card.visits), why, client_id=card.client.id)

    def _why_hot(self, card: ClientCard) -> None:
        why = self.state.services.derivations.spots(card.client.id)
        explain(self.state, self, str(card.hot_spots), why, client_id=card.client.id)

    def _why_walked(self, card: ClientCard) -> None:
        why = self.state.services.derivations.audited(card.client.id, Lens())
        explain(self.state, self, words.percent(card.share), why, client_id=card.client.id)

    def _more(self, card: ClientCard) -> QWidget:
        return menu_button(
            self.tr("More for {}").format(card.client.name),
            (
                ("pencil", self.tr("Change name and bands"), partial(self._edit, card)),
                ("trash-2", self.tr("Remove this client"), partial(self._remove, card)),
            ),
        )

    def _continue(self, resume: ResumeCard) -> None:
        self.state.go("walk", client_id=resume.client_id, visit_id=resume.visit_id, walk_id=resume.walk_id)

    def _open(self, client_id: str) -> None:
        self.state.go("map", client_id=client_id)

    def _edit(self, card: ClientCard) -> None:
        changed = ClientSheet.edit(self, card.client)
        if changed is not None:
            self.state.act(partial(self.state.services.clients.save, changed))

    def _remove(self, card: ClientCard) -> None:
        text = self.tr("{} was removed.").format(card.client.name)
        self.state.act(partial(self.state.services.clients.remove, card.client), undoable=text)

    def _show_progress(self, share: float) -> None:
        """Move the bar; the window is painted, but takes no clicks meanwhile."""
        self._making.setValue(round(share * 100))
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
