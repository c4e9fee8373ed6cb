"""Mentions: what is said of the client in public, how it sounds, and whether anybody answers."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from touchaudit.domain.fieldwork import Mention
from touchaudit.domain.hours import local_day
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.domain.mentions import MentionFigures
from touchaudit.exchange.registers import MENTION_COLUMNS
from touchaudit.saying import Saying
from touchaudit.services.fieldwork_views import MentionsView
from touchaudit.ui import words
from touchaudit.ui.dialogs.entries import MentionSheet
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.panels.base import Group, panel
from touchaudit.ui.panels.entries import EntriesPanel
from touchaudit.ui.panels.parts import Empty, card
from touchaudit.ui.widgets.badges import Chip, chip
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.data_table import Cell, DataTable, Table
from touchaudit.ui.widgets.why_sheet import explain

_MOST = 200


@panel("mentions", Saying("Mentions"), Group.REGISTERS, "megaphone")
class MentionsPanel(EntriesPanel):
    """The log of what is said, and what it adds up to."""

    lens = frozenset()

    def fill(self, lens: Lens) -> None:
        view = self.state.services.fieldwork.mentions(self.client)
        if not view.all.count:
            told = self.tr(
                "Look where customers talk: reviews, forums, social media. Write down what was said, how it "
                "sounds and when it was answered, or import a table."
            )
            empty = Empty(
                "megaphone", self.tr("Nothing was overheard yet"), told, self.tr("New mention"), "plus"
            )
            empty.pressed.connect(self.add)
            self.body.addWidget(empty)
            self.body.addWidget(self._importing())
            return
        self._figures(view)
        for title, groups, kind in (
            (self.tr("By source"), view.sources, "source"),
            (self.tr("By keyword"), view.keywords, "keyword"),
        ):
            if groups:
                self.body.addWidget(self._groups(title, groups, kind, view))
        told = self.tr("The latest first.")
        if view.all.count > _MOST:
            told = self.tr("The latest {} of {}.").format(_MOST, view.all.count)
        lines = [self._line(mention) for mention in view.all.mentions[: -_MOST - 1 : -1]]
        add = self.adding(self.tr("New mention"), self.add)
        self.body.addWidget(self.listing(self.tr("Mention log"), told, lines, add, self._importing()))

    def add(self) -> None:
        """Ask for a new mention."""
        day = local_day(self.state.services.fieldwork.now())
        self._change(Mention(new_id(), self.client, day, ""), known=False)

    def _figures(self, view: MentionsView) -> None:
        figures = view.all
        net = words.score(None) if figures.net is None else words.signed(figures.net, 2)
        answered = (
            words.score(None) if figures.share_answered is None else words.percent(figures.share_answered)
        )
        days = (
            self.tr("none yet")
            if figures.days is None
            else self.tr("{} d").format(words.number(figures.days))
        )
        self.headline(
            self.figure(net, self.tr("net sentiment, −1 to +1"), view.why["net"]),
            self.figure(answered, self.tr("of all answered"), view.why["answered"]),
            self.figure(
                f"{figures.bad_answered}/{figures.bad}",
                self.tr("bad ones answered"),
                view.why["bad_answered"],
            ),
            self.figure(days, self.tr("median time to an answer"), view.why["days"]),
        )

    def _groups(
        self, title: str, groups: tuple[MentionFigures, ...], kind: str, view: MentionsView
    ) -> QWidget:
        columns = (
            self.tr("Name"),
            self.tr("Mentions"),
            self.tr("Good"),
            self.tr("Bad"),
            self.tr("Net"),
            self.tr("Answered"),
        )
        rows = tuple(
            (
                one.name,
                Cell(str(one.count), one.count),
                Cell(str(one.good), one.good),
                Cell(str(one.bad), one.bad),
                Cell(words.signed(one.net or 0.0, 2), one.net),
                Cell(words.percent(one.share_answered or 0.0), one.share_answered),
            )
            for one in groups
        )
        table = DataTable(title, Table(columns, rows, tuple(f"{kind}:{one.name}" for one in groups)))
        table.opened.connect(lambda key: self._explain(view, str(key)))
        return card(title, self.tr("Press a line to see what is behind it."), table)

    def _explain(self, view: MentionsView, key: str) -> None:
        why = view.why[key]
        explain(self.state, self, words.signed(why.step.value or 0.0, 2), why)

    def _line(self, mention: Mention) -> QWidget:
        title = mention.text or mention.keyword or mention.source
        told = [mention.source, mention.keyword, words.day(mention.on), self.place(mention.touchpoint_id)]
        if mention.answered:
            chips = [self._sound(mention), chip(self.tr("answered {}").format(words.day(mention.answered)))]
        else:
            chips = [
                self._sound(mention),
                chip(self.tr("not answered"), "bad" if mention.sentiment < 0 else ""),
            ]
        actions = [self.action("pencil", self.tr("Change"), title, self._change, mention)]
        if mention.sentiment < 0:
            answered = chips[1].text()
            found = " · ".join(part for part in (mention.source, words.day(mention.on), answered) if part)
            actions.insert(0, self.card_action(title, mention.touchpoint_id, [found]))
        return self.entry(title, [" · ".join(part for part in told if part)], chips, actions)

    def _sound(self, mention: Mention) -> Chip:
        said = {-1: self.tr("bad"), 0: self.tr("neither"), 1: self.tr("good")}
        return chip(said[mention.sentiment], {-1: "bad", 0: "", 1: "great"}[mention.sentiment])

    def _importing(self) -> QWidget:
        work = self.state.services.fieldwork
        does = partial(self.import_from, MENTION_COLUMNS, work.import_mentions)
        return button(self.tr("Import a table"), "file-spreadsheet", "quiet", does)

    def _change(self, mention: Mention, *, known: bool = True) -> None:
        work = self.state.services.fieldwork
        answer = MentionSheet.change(self, mention, self.places(), known=known)
        if answer is None:
            return
        if answer[0] == REMOVE:
            self.keep(partial(work.remove, self.client, mention), self.tr("The mention was removed."))
        else:
            self.keep(partial(work.save, self.client, answer[1]))
