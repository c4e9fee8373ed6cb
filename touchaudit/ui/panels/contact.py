"""Contact: whether the client asks how to stay in touch, uses it, and stops when it is told to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from touchaudit.domain.contact import MannerLine
from touchaudit.domain.derivation_walked import MANNERS
from touchaudit.domain.hours import local_day
from touchaudit.domain.lens import Lens
from touchaudit.domain.visit import Moment
from touchaudit.saying import Saying
from touchaudit.services.derivations import WhyView
from touchaudit.ui import words
from touchaudit.ui.panels.base import Group, panel
from touchaudit.ui.panels.entries import EntriesPanel
from touchaudit.ui.widgets.badges import chip


@panel("contact", Saying("Contact"), Group.REGISTERS, "mail")
class ContactPanel(EntriesPanel):
    """Asked, agreed, used, how often, and how to get out of it."""

    def fill(self, lens: Lens) -> None:
        view = self.state.services.fieldwork.contact(self.client, lens)
        figures = view.figures
        if not (any(line.asked for line in figures.lines) or figures.messages or figures.probes):
            told = self.tr(
                "Walk the newsletter or counter checklist, note messages on a walk, or send a probe: what "
                "they tell of staying in touch is gathered here."
            )
            self.say_empty("mail", self.tr("Nothing is known of contacts yet"), told)
            return
        monthly = self.tr("not known") if figures.per_month is None else words.number(figures.per_month)
        self.headline(
            self.figure(monthly, self.tr("contacts in a month"), view.why["monthly"]),
            self.figure(str(len(figures.messages)), self.tr("messages noted on walks"), view.why["messages"]),
        )
        told = self.tr("So often it was so, of all times it was looked for. What nobody looked for says so.")
        entries = [self._line(line, view.why[line.manner.value]) for line in figures.lines]
        self.body.addWidget(self.listing(self.tr("How the client stays in touch"), told, entries))
        if figures.messages:
            told = self.tr("What the business sent or showed while somebody was a customer.")
            lines = [self._message(moment) for moment in reversed(figures.messages)]
            self.body.addWidget(self.listing(self.tr("Message log"), told, lines))

    def _line(self, line: MannerLine, why: WhyView) -> QWidget:
        title = words.said(MANNERS[line.manner])
        if not line.asked:
            return self.entry(title, [], [chip(self.tr("not tested"))])
        shown = f"{line.good}/{line.asked}"
        tone = "great" if line.good == line.asked else "fair" if line.good else "bad"
        actions: list[QWidget] = [self.reason(shown, title, why)]
        if line.good < line.asked:
            found = self.tr("So on {} of {} times that it was looked for.").format(line.good, line.asked)
            actions.append(self.card_action(self.tr("Mend: {}").format(title), None, [found]))
        return self.entry(title, [], [chip(words.percent(line.good / line.asked), tone)], actions)

    def _message(self, moment: Moment) -> QWidget:
        told = " · ".join(part for part in (moment.channel, words.day(local_day(moment.at))) if part)
        see = self.action("eye", self.tr("See its walk"), moment.text, self.state.go_to_walk, moment.walk_id)
        return self.entry(moment.text or self.tr("A message"), [told], [], [see])
