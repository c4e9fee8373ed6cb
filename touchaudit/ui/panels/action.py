"""What to do: the best bundle under a budget of days, money at stake, and whether finished actions helped."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSlider, QVBoxLayout, QWidget

from touchaudit.charts.ranges import Axis, Ranged, ranges
from touchaudit.charts.scale import round_marks
from touchaudit.domain.client import Touchpoint
from touchaudit.domain.effects import ActionEffect, Effect
from touchaudit.domain.fieldwork import Stake
from touchaudit.domain.lens import Lens
from touchaudit.domain.roadmap import effort_of
from touchaudit.domain.stakes import AtStake
from touchaudit.domain.visit import Action
from touchaudit.saying import Saying
from touchaudit.services.insight_views import StakesView
from touchaudit.services.roadmap_views import BundleLine, BundleView
from touchaudit.ui import style, words
from touchaudit.ui.dialogs.depth import StakeSheet
from touchaudit.ui.dialogs.entries import number_of
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import Empty, FigureCard, card, fact, facts
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import button, clear, column, frame, label, row
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.data_table import Cell, DataTable, Table
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import explain

_FIRST_BUDGET, _HALF, _MOST_DAYS = 20, 2, 10_000
_STEPS = {int(Qt.Key.Key_Up): 1, int(Qt.Key.Key_Down): -1}
_NARROW = 96
_PAUSE = 60


@panel("bundle", Saying("Best use of days"), Group.DO, "hourglass")
class BundlePanel(Panel):
    """Which findings to mend with so many days: the exact best, not a guess."""

    lens = frozenset({"wave"})

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._days = float(_FIRST_BUDGET)
        self._told = label("", "h2")
        self._lines = QVBoxLayout()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.days = line_edit("")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._again)

    def fill(self, lens: Lens) -> None:
        view = self._view()
        if not view.lines:
            told = self.tr("Findings come from answers below full score. Walk some touchpoints first.")
            self.say_empty("hourglass", self.tr("Nothing to mend"), told)
            return
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Budget in half days"))
        self.slider.setRange(1, max(2, round(view.all_days * _HALF)))
        self.slider.setPageStep(10)
        self.slider.setValue(round(self._days * _HALF))
        self.slider.valueChanged.connect(self._slid)
        self.days = line_edit(self.tr("Budget in days"))
        self.days.setFixedWidth(style.px(_NARROW))
        self.days.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.days.textEdited.connect(self._typed)
        self.days.editingFinished.connect(self._say_budget)
        self.days.installEventFilter(self)
        self._told = label("", "h2")
        intro = label(
            self.tr(
                "Each finding gains points of the overall score and takes days. These together gain most "
                "within the budget: worked out exactly, every combination considered."
            ),
            "muted",
            wrap=True,
        )
        line = row(self.days, label(self.tr("days"), "muted"), spacing=8)
        line.addSpacing(8)
        line.addWidget(self.slider, 1)
        head = column(self._told, intro, line, spacing=8, margins=(20, 16, 20, 12))
        self.body.addWidget(frame("card", head))
        holder = QWidget()
        self._lines = column(spacing=14)
        holder.setLayout(self._lines)
        self.body.addWidget(holder)
        self._say_budget()
        self._show(view)

    def _view(self) -> BundleView:
        return self.state.services.roadmap.bundle(self.state.client_id, self._days, self.shown.wave)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys in the number take half a day more or less, as on the slider."""
        if watched is self.days and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None:
                self.slider.setValue(self.slider.value() + step)
                return True
        return super().eventFilter(watched, event)

    def _slid(self, half_days: int) -> None:
        self._budget(half_days / _HALF)
        self._say_budget()

    def _typed(self, text: str) -> None:
        """Take a number of days that was typed; what is none yet changes nothing."""
        days = number_of(text)
        if days is not None and 0 < days <= _MOST_DAYS:
            self._budget(days)
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(days * _HALF))

    def _budget(self, days: float) -> None:
        self._days = days
        self._say_days()
        self._pause.start()

    def _again(self) -> None:
        self._show(self._view())

    def _say_budget(self) -> None:
        """Show the budget that counts in words and as the number to type over."""
        self._say_days()
        self.days.setText(words.number(self._days, 2))

    def _say_days(self) -> None:
        self._told.setText(self.tr("A budget of {} days").format(words.number(self._days, 2)))

    def _show(self, view: BundleView) -> None:
        clear(self._lines)
        chosen = [line for line in view.lines if line.chosen]
        chosen.sort(key=lambda line: -line.finding.priority)
        of_all = self.tr("of {} points for {} days").format(
            words.signed(view.all_gain), words.number(view.all_days)
        )
        self._lines.addWidget(
            facts(
                *(
                    fact(figure, told, partial(self._why_whole, name, figure))
                    for name, figure, told in (
                        ("gain", words.signed(view.gain), self.tr("points gained: {}").format(of_all)),
                        ("days", words.number(view.days), self.tr("days of the budget used")),
                        ("count", str(len(chosen)), self.tr("of {} findings").format(len(view.lines))),
                    )
                )
            )
        )
        table = DataTable(self.tr("The best bundle"), self._table(chosen, view.groundwork))
        table.opened.connect(self._why)
        told = self.tr("Press a line to see how its gain came about.")
        self._lines.addWidget(card(self.tr("Mend these"), told, table))
        waiting = [line for line in chosen if line.waits]
        for line in waiting:
            text = self.tr("“{}” waits for: {}.").format(line.title, words.listing(line.waits))
            self._lines.addWidget(label(text, "warn", wrap=True))

    def _table(self, chosen: list[BundleLine], groundwork: tuple[Action, ...]) -> Table:
        heads = (
            self.tr("Finding"),
            self.tr("Touchpoint"),
            self.tr("Points"),
            self.tr("Days"),
            self.tr("Priority"),
            self.tr("Lane"),
        )
        rows = tuple(
            (
                line.title,
                line.finding.touchpoint.name,
                Cell(words.signed(line.finding.uplift, 2), line.finding.uplift),
                Cell(words.number(line.finding.effort, 2), line.finding.effort),
                Cell(words.rounded(line.finding.priority, 2), line.finding.priority),
                words.horizon_word(line.card.horizon)
                if line.card
                else self.tr("{}, no card yet").format(words.horizon_word(line.finding.horizon)),
            )
            for line in chosen
        )
        first = tuple(
            (
                card.title,
                "",
                Cell("–", 0.0),
                Cell(words.number(effort_of(card.effort), 2), effort_of(card.effort)),
                Cell("–", 0.0),
                words.horizon_word(card.horizon),
            )
            for card in groundwork
        )
        ids = tuple(f"{line.finding.touchpoint.id} {line.finding.question}" for line in chosen)
        return Table(heads, (*rows, *first), (*ids, *("" for _ in first)))

    def _why_whole(self, name: str, figure: str) -> None:
        """Show how a headline figure of the bundle came about."""
        why_bundle = self.state.services.roadmap.why_bundle
        told = why_bundle(self.state.client_id, self._days, self.shown.wave)
        beside = ((words.said(told["all"].step.title), told["all"]),) if name == "gain" else ()
        explain(self.state, self, figure, told[name], beside)

    def _why(self, key: str) -> None:
        touchpoint_id, _, question = key.partition(" ")
        derivations = self.state.services.derivations
        view = derivations.gain(self.state.client_id, self.shown.wave or None, touchpoint_id, question)
        gain = self.tr("{} points").format(words.signed(view.step.value or 0.0))
        explain(self.state, self, gain, view)


@panel("stakes", Saying("Money at stake"), Group.DO, "receipt")
class StakesPanel(Panel):
    """What failing may cost in a year, as a range; an illustration."""

    def fill(self, lens: Lens) -> None:
        view = self.state.services.insight.stakes(self.state.client_id, lens)
        if not view.touchpoints:
            told = self.tr("Put the client’s touchpoints on the map first; then say what failing one costs.")
            self.say_empty("receipt", self.tr("The map is empty"), told, "map")
            return
        rated = [line for line in view.lines if line.rate is not None]
        for currency in dict.fromkeys(line.stake.currency for line in rated):
            self.body.addWidget(
                self._figure([line for line in rated if line.stake.currency == currency], currency)
            )
        once = [line for line in view.lines if line.rate is None]
        if once:
            self.body.addWidget(self._seen_once(once))
        if not view.lines:
            told = self.tr(
                "Say for a touchpoint how many customers meet it in a year, and what failing one costs, at "
                "least and at most. With the share of visits on which it failed, that makes a range."
            )
            self.body.addWidget(Empty("receipt", self.tr("Nobody named a value yet"), told))
        self.body.addWidget(self._named(view))

    def _figure(self, lines: list[AtStake], currency: str) -> FigureCard:
        round_ones = round_marks(max(line.high or 0.0 for line in lines))
        top, marks = round_ones[-1], tuple((mark, words.amount(mark)) for mark in round_ones)
        rows = [
            Ranged(
                line.touchpoint.id,
                line.touchpoint.name,
                None,
                line.low,
                line.high,
                _range(line),
            )
            for line in lines
        ]
        unit = currency or self.tr("the client’s currency")
        shown = FigureCard(
            self.tr("At stake in a year, in {}").format(unit),
            self.tr("Illustrative: customers × share of visits that failed × what failing one costs."),
            lambda wide, palette: ranges(
                rows, Axis(0, top, marks), wide, told=self.tr("At stake:"), palette=palette
            ),
            self._table(lines),
            self.tr(
                "Not a forecast: it shows what Wilson’s interval and the range of values allow together. A "
                "touchpoint fails on a visit that finds it poor or knocked out."
            ),
        )
        shown.chosen.connect(partial(self._why_stake, lines))
        return shown

    def _why_stake(self, lines: list[AtStake], touchpoint_id: str) -> None:
        """Show how what is at stake at a touchpoint came about."""
        line = next(one for one in lines if one.touchpoint.id == touchpoint_id)
        view = self.state.services.insight.why_stake(self.state.client_id, self.shown, line)
        explain(self.state, self, _range(line), view)

    def _seen_once(self, lines: list[AtStake]) -> QFrame:
        """Return the touchpoints that have a value but were seen on one visit: nothing is told of a year."""
        rows: list[QWidget] = []
        for line in lines:
            told = self.tr("{}: it failed") if line.failed else self.tr("{}: it did not fail")
            told = told.format(line.touchpoint.name)
            asked = partial(self._why_stake, lines, line.touchpoint.id)
            rows.append(WhyButton(label(told, wrap=True), told, "", asked))
        return card(
            self.tr("Seen on one visit"),
            self.tr("An observation, not a rate: a range of money takes two visits at least."),
            *rows,
        )

    def _table(self, lines: list[AtStake]) -> Table:
        return Table(
            (
                self.tr("Touchpoint"),
                self.tr("Customers"),
                self.tr("Failed"),
                self.tr("Rate"),
                self.tr("Low"),
                self.tr("High"),
            ),
            tuple(
                (
                    line.touchpoint.name,
                    Cell(words.number(line.stake.customers, 0), line.stake.customers),
                    self.tr("{} of {}").format(line.failed, line.visits),
                    f"{words.percent(line.rate.low)}–{words.percent(line.rate.high)}",
                    Cell(words.estimate(line.low or 0.0), line.low),
                    Cell(words.estimate(line.high or 0.0), line.high),
                )
                for line in lines
                if line.rate is not None
            ),
            tuple(line.touchpoint.id for line in lines),
        )

    def _named(self, view: StakesView) -> QFrame:
        buttons: list[QWidget] = []
        for touchpoint, stake in view.touchpoints:
            icon = "pencil" if stake else "plus"
            made = button(touchpoint.name, icon, "quiet", partial(self._change, view, touchpoint, stake))
            does = self.tr("Change what is at stake: {}") if stake else self.tr("Name what is at stake: {}")
            made.setAccessibleName(does.format(touchpoint.name))
            buttons.append(made)
        holder = QWidget()
        holder.setLayout(Flow(*buttons, gap=6))
        told = self.tr("A pencil where a value was named, a plus where none was.")
        return card(self.tr("What failing a customer costs"), told, holder)

    def _change(self, view: StakesView, touchpoint: Touchpoint, stake: Stake | None) -> None:
        usual = next((known.currency for _, known in view.touchpoints if known), "")
        fresh = stake or Stake(touchpoint.id, view.client.id, 0.0, 0.0, 0.0, usual)
        answer = StakeSheet.change(self, touchpoint, fresh, known=stake is not None)
        if answer is None:
            return
        insight = self.state.services.insight
        if answer[0] == REMOVE:
            text = self.tr("What is at stake was removed.")
            self.state.act(partial(insight.remove, answer[1]), undoable=text)
        else:
            self.state.act(partial(insight.keep, answer[1]))


def _range(line: AtStake) -> str:
    """Return what may be lost as a range, or a dash where one visit tells nothing of it."""
    if line.low is None or line.high is None:
        return "–"
    return f"{words.estimate(line.low)}–{words.estimate(line.high)}"


@panel("effects", Saying("Did it work?"), Group.DO, "circle-check")
class EffectsPanel(Panel):
    """Which finished actions moved the score that they promised to move."""

    lens = frozenset({"persona", "site", "auditor"})

    def fill(self, lens: Lens) -> None:
        found = self.state.services.insight.effects(self.state.client_id, lens)
        if not found:
            told = self.tr(
                "Tick a card of the road map as done. The next visit shows whether the answer it promised to "
                "mend is better than before."
            )
            self.say_empty("circle-check", self.tr("No action is done yet"), told, "roadmap")
        for one in found:
            self.body.addWidget(self._card(one))

    def _card(self, one: ActionEffect) -> QFrame:
        verdicts = {
            Effect.MOVED: (self.tr("moved it, beyond chance"), "great"),
            Effect.SEEN: (self.tr("better, but seen too seldom to tell"), "good"),
            Effect.NOISE: (self.tr("within noise"), ""),
            Effect.STILL: (self.tr("as before"), "fair"),
            Effect.FELL: (self.tr("worse, but seen too seldom to tell"), "fair"),
            Effect.WORSE: (self.tr("worse than before"), "bad"),
            Effect.WAITING: (self.tr("waiting for a visit on both sides"), ""),
        }
        text, tone = verdicts[one.effect]
        chips: list[QWidget] = [chip(text, tone)]
        if one.gained is not None:
            moved = words.signed(one.gained)
            shown = chip(self.tr("touchpoint {} points").format(moved))
            chips.append(WhyButton(shown, moved, one.action.title, partial(self._why, one.action, moved)))
        lines = column(label(one.action.title, "h2", wrap=True), spacing=8, margins=(20, 16, 20, 16))
        lines.addLayout(Flow(*chips, gap=8))
        if one.action.done is not None:
            told = self.tr("Done on {}.").format(words.day(one.action.done))
            lines.addWidget(label(f"{told} {one.action.proof}".strip(), wrap=True))
        sides = label(self._sides(one), "muted", wrap=True)
        if one.before is None or one.after is None:
            lines.addWidget(sides)
        else:
            moved = words.percent(one.after - one.before)
            asked = partial(self._why_sides, one.action, moved)
            lines.addWidget(WhyButton(sides, moved, one.action.title, asked))
        return frame("card", lines)

    def _why_sides(self, action: Action, moved: str) -> None:
        """Show which answers earned how much before, and after."""
        view = self.state.services.derivations.effect(self.state.client_id, self.shown, action)
        explain(self.state, self, moved, view)

    def _why(self, action: Action, moved: str) -> None:
        """Show which visits, before and after, a move was told from."""
        view = self.state.services.insight.why_gained(self.state.client_id, self.shown, action)
        explain(self.state, self, moved, view)

    def _sides(self, one: ActionEffect) -> str:
        def side(share: float | None, visits: int) -> str:
            if share is None:
                return self.tr("not looked at")
            told = words.plural(visits, self.tr("visit"), self.tr("visits"))
            return self.tr("{} of its points on {}").format(words.percent(share), told)

        text = self.tr("Before: {}. After: {}.").format(
            side(one.before, one.visits_before), side(one.after, one.visits_after)
        )
        if one.interval is not None:
            low, high = (words.signed(100 * end, 0) for end in one.interval)
            text += " " + self.tr("The difference lies between {} and {} per cent.").format(low, high)
        return text
