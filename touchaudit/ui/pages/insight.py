"""Insight: one client from all sides. A list of panels, and the one that is chosen beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from touchaudit.domain.lens import Lens
from touchaudit.domain.record import ClientRecord
from touchaudit.services.insight_views import InsightView
from touchaudit.ui import style, words
from touchaudit.ui.panels import GROUPS, Group, Panel, panel_kinds
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.widgets.basics import SCROLL_BAR, Scroll, Snug, column
from touchaudit.ui.widgets.controls import Picker
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.panel_list import PanelList
from touchaudit.ui.widgets.waiting import Waiting
from touchaudit.ui.widgets.why_sheet import explain

_NARROW = style.MIDDLE - 84
_AIR = 12
"""Pixels between the cards and the edge they scroll along; the picker ends where they do."""


class InsightPage(Page):
    """What was found, where it comes from, what to do and how sure it is.

    ``state.go("insight", ref="hot_spots")`` leads to one panel; without one, to the one shown last.
    """

    def __init__(self, state: AppState) -> None:
        super().__init__(state, scroll=False)
        self._kinds = {kind.key: kind for kind in panel_kinds()}
        self._made: dict[str, tuple[Panel, Scroll]] = {}
        self._filled: dict[str, tuple[ClientRecord, object]] = {}
        self._key = next(iter(self._kinds))
        self._lens = Lens()
        self._client = ""
        self._pickers = {
            "wave": Picker(self.tr("Wave")),
            "persona": Picker(self.tr("Persona")),
            "site": Picker(self.tr("Site")),
            "auditor": Picker(self.tr("Auditor")),
        }
        for name, picker in self._pickers.items():
            picker.picked.connect(lambda value, name=name: self._look(name, value))
        self.head.add(*self._pickers.values())
        self.list = PanelList(self.tr("Panels"), panel_kinds(), GROUPS)
        self.list.chosen.connect(self.turn)
        self.drop = Picker(
            self.tr("Panel"), tuple((kind.key, words.said(kind.title)) for kind in self._kinds.values())
        )
        self.drop.picked.connect(lambda key: self.turn(str(key)))
        self._stack = QStackedWidget()
        self._figures = Waiting(self._stack, state.trouble.emit)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(16)
        self._line.addWidget(self.list)
        self._line.addLayout(column(self.drop, margins=(0, 0, _AIR, 0)))
        self._line.addWidget(self._stack, 1)
        self.body.addLayout(self._line, 1)
        self.body.setContentsMargins(24, 4, 12, 12)
        Snug(self, self._fold)
        self._fold(self.width())

    def open(self, place: Place) -> None:
        if place.client_id != self._client:
            self._client, self._lens = place.client_id, Lens()
        if place.wave:
            self._lens = replace(self._lens, wave=place.wave)
        if place.ref in self._kinds:
            self._key = place.ref
        self.refresh()

    def refresh(self) -> None:
        if self.state.client_id:
            self._show(self.state.services.insight.choices(self.state.client_id, self._lens))

    def leave(self) -> None:
        super().leave()
        self._figures.give_up()

    def panel(self) -> Panel:
        """Return the panel that is shown, made on first use."""
        if self._key not in self._made:
            panel = self._kinds[self._key].make(self.state)
            panel.turned.connect(self.turn)
            scroll = Scroll(panel)
            panel.setContentsMargins(0, 0, _AIR, 0)
            scroll.verticalScrollBar().rangeChanged.connect(partial(_keep_edge, panel))
            self._made[self._key] = panel, scroll
            self._stack.addWidget(scroll)
        return self._made[self._key][0]

    def turn(self, key: str) -> None:
        """Show another panel."""
        self._key = key
        self.refresh()

    def _show(self, view: InsightView) -> None:
        panel = self.panel()
        self._stack.setCurrentWidget(self._made[self._key][1])
        self.list.mark(self._key)
        self.drop.pick(self._key)
        self._tell(view.client.name, panel)
        self._offer(view, panel)
        if self._is_fresh():
            self._figures.give_up()
        else:
            self._figures.show_when_ready(partial(self._fill, self._key, panel))

    def _tell(self, client: str, panel: Panel) -> None:
        """Say what is shown, and of how many visits: of the wave, or of all where the panel has no choice."""
        title = words.said(self._kinds[self._key].title)
        if not panel.lens:
            self.head.say(client, title)
            return
        lens, all_waves = self._lens_of(panel), "wave" not in panel.lens
        count = self.state.services.insight.counted(self._client, lens)[all_waves]
        visits = words.plural(count, self.tr("visit"), self.tr("visits"))
        told = self.tr("{} in all waves").format(visits) if all_waves else visits
        self.head.say(client, f"{title} · {told}")
        if count:
            self.head.explain(visits, str(count), partial(self._why_visits, str(count), lens, all_waves))

    def _why_visits(self, figure: str, lens: Lens, all_waves: bool) -> None:
        """Show which visits the lens shows."""
        why = self.state.services.derivations.visits(self._client, lens, all_waves=all_waves)
        explain(self.state, self, figure, why, lens=lens)

    def _lens_of(self, panel: Panel) -> Lens:
        """Return what is chosen of that which may be chosen for a panel: no other choice is to be seen."""
        may = panel.lens
        return Lens(
            wave=self._lens.wave if "wave" in may else 0,
            persona_id=self._lens.persona_id if "persona" in may else "",
            site_id=self._lens.site_id if "site" in may else "",
            auditor=self._lens.auditor if "auditor" in may else "",
        )

    def _is_fresh(self) -> bool:
        """Say whether the panel shows already what it would show now; registers look at the clock as well."""
        record, look = self._filled.get(self._key, (None, None))
        timed = self._kinds[self._key].group is Group.REGISTERS
        now, looks = self._look_now()
        return record is now and look == looks and not timed

    def _look_now(self) -> tuple[ClientRecord, object]:
        looks = self._lens_of(self.panel()), style.scale()
        return self.state.services.clients.record(self._client), looks

    def _fill(self, key: str, panel: Panel) -> None:
        self._filled.pop(key, None)
        panel.show_lens(self._lens_of(panel))
        self._filled[key] = self._look_now()

    def _offer(self, view: InsightView, panel: Panel) -> None:
        """Offer what may be chosen for this panel and leaves a choice."""
        options: dict[str, list[tuple[object, str]]] = {
            "wave": [(wave, self.tr("Wave {}").format(wave)) for wave in view.waves],
            "persona": [(persona.id, persona.name) for persona in view.personas],
            "site": [(site.id, site.name) for site in view.sites],
            "auditor": [(name, name) for name in view.auditors],
        }
        everyone = {
            "persona": self.tr("All personas"),
            "site": self.tr("All sites"),
            "auditor": self.tr("All auditors"),
        }
        value: dict[str, object] = {
            "wave": view.wave,
            "persona": self._lens.persona_id,
            "site": self._lens.site_id,
            "auditor": self._lens.auditor,
        }
        for name, picker in self._pickers.items():
            choice = options[name]
            some = len(choice) > 1
            if name in everyone:
                choice = [("", everyone[name]), *choice]
            picker.fill(choice, value[name])
            picker.setVisible(some and name in panel.lens)

    def _look(self, name: str, value: object) -> None:
        text = str(value)
        self._lens = {
            "wave": lambda: replace(self._lens, wave=int(text)),
            "persona": lambda: replace(self._lens, persona_id=text),
            "site": lambda: replace(self._lens, site_id=text),
            "auditor": lambda: replace(self._lens, auditor=text),
        }[name]()
        self.refresh()

    def _fold(self, width: int) -> None:
        narrow = width < style.px(_NARROW)
        sides = QBoxLayout.Direction
        self._line.setDirection(sides.TopToBottom if narrow else sides.LeftToRight)
        self.list.setVisible(not narrow)
        self.drop.setVisible(narrow)


def _keep_edge(panel: Panel, _least: int, most: int) -> None:
    """Keep the right edge of the cards below that of the head and the picker, scroll bar or not."""
    panel.setContentsMargins(0, 0, _AIR - (SCROLL_BAR if most else 0), 0)
