"""How sure the figures are: intervals where they belong, graded evidence, two auditors, doubts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from touchaudit.charts.ranges import Axis, Ranged, ranges
from touchaudit.domain.agreement import LEAST_QUESTIONS, Verdict
from touchaudit.domain.auditors import MOST_PAIRS, VERDICTS, Comparison, LevelAgreement
from touchaudit.domain.confidence import LATEST as RECALLED
from touchaudit.domain.confidence import MARGIN, Confidence, Sureness
from touchaudit.domain.derivation_found import GRADES
from touchaudit.domain.derivation_steps import Source
from touchaudit.domain.grades import Grade
from touchaudit.domain.lens import Lens
from touchaudit.saying import Saying
from touchaudit.services.insight_views import LATEST, DoubtLine, SurenessView
from touchaudit.ui import words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import Empty, FigureCard, card, fact, facts
from touchaudit.ui.panels.places import SCORES
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import button, column, frame, label, row, rule
from touchaudit.ui.widgets.data_table import Cell, DataTable, Table
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import explain


@panel("certainty", Saying("How far to trust it"), Group.SURE, "shield-check")
class CertaintyPanel(Panel):
    """Intervals over visits, visits needed, and the grades of the evidence."""

    def fill(self, lens: Lens) -> None:
        view = self.state.services.insight.confidence(self.state.client_id, lens)
        known = view.confidence
        if known.overall is None:
            told = self.tr("Walk at least one touchpoint; from the second visit on, scores have intervals.")
            self.say_empty("shield-check", self.tr("Nothing was scored yet"), told)
            return
        self.body.addWidget(self._headlines(known, known.overall))
        if known.recall is not None:
            self.say_latest(self.state.services.insight.counted(self.state.client_id, lens)[0], RECALLED)
        self.body.addWidget(self._scores(view, known.overall))
        self.body.addWidget(self._failures(known))
        self.body.addWidget(self._grades(known))

    def _headlines(self, known: Confidence, whole: Sureness) -> QFrame:
        if whole.interval is None:
            spread, told = words.score(whole.score, 1), self.tr("one visit: an observation, not a rate")
        else:
            low, high = (max(0.0, min(100.0, end)) for end in whole.interval)
            spread = f"{words.score(low)}–{words.score(high)}"
            told = self.tr("where the mean score of visits lies, with 95 % confidence")
        needed = "–" if whole.needed is None else str(whole.needed)
        found = [
            fact(spread, told, partial(self._why, spread)),
            fact(
                needed,
                self.tr("visits needed to know it to ± {} points").format(words.number(MARGIN)),
                partial(self._why_needed, needed),
            ),
        ]
        if known.recall is not None:
            told = self.tr("from the event to its answer: the middle of {} answers")
            told = told.format(known.recall.known)
            middle = words.duration(known.recall.median)
            found.append(fact(middle, told, partial(self._why_late, middle)))
        holder = facts(*found)
        lines = column(holder, spacing=6)
        if known.recall is not None and known.recall.late:
            late = self.tr("{} answers were written down more than a day after the fact.")
            lines.addWidget(label(late.format(known.recall.late), "warn", wrap=True))
        made = QFrame()
        made.setLayout(lines)
        return made

    def _why(self, figure: str) -> None:
        """Show where the mean of the visits lies, and what each visit adds to it."""
        view = self.state.services.insight.why_interval(self.state.client_id, self.shown)
        explain(self.state, self, figure, view, lens=self.shown)

    def _why_needed(self, figure: str) -> None:
        """Show how many visits would tell the mean well, and how far those that were made spread."""
        view = self.state.services.insight.why_needed(self.state.client_id, self.shown)
        explain(self.state, self, figure, view, lens=self.shown)

    def _why_late(self, figure: str) -> None:
        """Show how late answers were written down."""
        view = self.state.services.insight.why_recall(self.state.client_id, self.shown)
        explain(self.state, self, figure, view, lens=self.shown)

    def _scores(self, view: SurenessView, whole: Sureness) -> FigureCard:
        known = (whole, *view.confidence.touchpoints)
        rows = [self._ranged(one, view) for one in known]
        shown = FigureCard(
            self.tr("Scores and what chance may do to them"),
            self.tr("The mean of the visits with its 95 % interval, mean ± t·s/√n; n counts visits."),
            lambda wide, palette: ranges(
                rows, Axis(0, 100, SCORES), wide, told=self.tr("Scores with intervals:"), palette=palette
            ),
            self._table(known),
            self.tr("A ring is a single visit: an observation, not a rate."),
        )
        shown.chosen.connect(self.why_or_all)
        return shown

    def why_or_all(self, key: str) -> None:
        """Explain the score of a touchpoint, or the mean of whole visits."""
        if key == _ALL:
            view = self.state.services.insight.why_interval(self.state.client_id, self.shown)
            explain(self.state, self, words.score(view.step.value, 1), view, lens=self.shown)
        else:
            self.why(key)

    def _ranged(self, one: Sureness, view: SurenessView) -> Ranged:
        low, high = one.interval or (None, None)
        visits = words.plural(one.visits, self.tr("visit"), self.tr("visits"))
        return Ranged(
            one.touchpoint.id if one.touchpoint else _ALL,
            one.touchpoint.name if one.touchpoint else self.tr("Whole visits"),
            one.score,
            low,
            high,
            f"{words.score(one.score, 1)} · {visits}",
            view.client.bands.of(one.score),
        )

    def _table(self, known: Sequence[Sureness]) -> Table:
        rows: list[tuple[Cell | str, ...]] = []
        for one in known:
            interval = self.tr("an observation, not a rate")
            if one.interval is not None:
                low, high = (max(0.0, min(100.0, end)) for end in one.interval)
                interval = f"{words.score(low, 1)}–{words.score(high, 1)}"
            rows.append(
                (
                    one.touchpoint.name if one.touchpoint else self.tr("Whole visits"),
                    Cell(str(one.visits), one.visits),
                    Cell(words.score(one.score, 1), one.score),
                    interval,
                    "–" if one.needed is None else Cell(str(one.needed), one.needed),
                )
            )
        heads = (
            self.tr("Touchpoint"),
            self.tr("Visits"),
            self.tr("Mean"),
            self.tr("95 % interval"),
            self.tr("Visits needed"),
        )
        return Table(
            heads, tuple(rows), tuple(one.touchpoint.id if one.touchpoint else _ALL for one in known)
        )

    def _failures(self, known: Confidence) -> FigureCard | QFrame:
        rated = [one for one in known.touchpoints if one.rate is not None]
        title = self.tr("How often it fails")
        if not rated:
            return card(title, self.tr("A rate needs two visits at least to the same touchpoint."))
        rows = [
            Ranged(
                one.touchpoint.id,
                one.touchpoint.name,
                100 * one.failed / one.visits,
                100 * one.rate.low,
                100 * one.rate.high,
                self.tr("{} of {}").format(one.failed, one.visits),
            )
            for one in rated
            if one.touchpoint is not None and one.rate is not None
        ]
        marks = tuple((value, words.percent(value / 100)) for value, _ in SCORES)
        shown = FigureCard(
            title,
            self.tr("Visits on which the touchpoint was poor or knocked out, with Wilson’s 95 % interval."),
            lambda wide, palette: ranges(
                rows, Axis(0, 100, marks), wide, told=self.tr("Share of visits that failed:"), palette=palette
            ),
            Table(
                (self.tr("Touchpoint"), self.tr("Failed"), self.tr("95 % interval")),
                tuple(
                    (
                        row.name,
                        Cell(row.told, row.middle),
                        f"{words.percent((row.low or 0) / 100)}–{words.percent((row.high or 0) / 100)}",
                    )
                    for row in rows
                ),
                tuple(row.id for row in rows),
            ),
        )
        shown.chosen.connect(self.why)
        return shown

    def _grades(self, known: Confidence) -> QFrame:
        table = DataTable(
            self.tr("Evidence of the findings"),
            Table(
                (self.tr("Grade"), self.tr("Findings"), self.tr("What stands behind them")),
                tuple(
                    (
                        str(grade),
                        Cell(str(known.grades.get(grade, 0)), known.grades.get(grade, 0)),
                        words.said(meaning),
                    )
                    for grade, meaning in GRADES.items()
                ),
                tuple(str(grade) for grade in GRADES),
            ),
        )
        table.opened.connect(self._why_grade)
        told = self.tr("One grade lower where most answers were written down more than a day later.")
        return card(self.tr("Evidence of the findings"), told, table)

    def _why_grade(self, letter: str) -> None:
        """Show which findings have evidence of a grade, and the answers behind each."""
        told = self.state.services.derivations.grades(self.state.client_id, self.shown)
        explain(self.state, self, letter, told[Grade(letter)], lens=self.shown)


_ALL = "all"


@panel("agreement", Saying("Two auditors"), Group.SURE, "users")
class AgreementPanel(Panel):
    """How far two auditors agree at one touchpoint, and which questions to reword."""

    lens = frozenset({"wave", "persona", "site"})

    def fill(self, lens: Lens) -> None:
        found = self.state.services.insight.agreement(self.state.client_id, lens)
        if not found:
            told = self.tr(
                "Let two auditors walk one touchpoint with the same checklist in the same wave. Where they "
                "differ, a question leaves room."
            )
            self.say_empty("users", self.tr("No touchpoint was walked by two auditors"), told)
        else:
            told = self.tr(
                "Krippendorff’s α from 0.80 on is reliable, from 0.667 on tentative; where nearly all are "
                "alike, Gwet’s AC1 stands beside it. They walked at different times: a fact may differ."
            )
            few = self.tr("Fewer than {} questions of a kind are too few to tell.")
            told += " " + few.format(LEAST_QUESTIONS)
            self.body.addWidget(label(told, "muted", wrap=True))
            told = self.tr(
                "Walks of one site and persona are compared. Only where there are none do others stand here, "
                "without a verdict: each auditor may have met something else."
            )
            if any(one.pairs > MOST_PAIRS for one in found):
                told += " " + self.tr("Of each touchpoint the latest {} pairs stand here.").format(MOST_PAIRS)
            self.body.addWidget(label(told, "muted", wrap=True))
        for one in found:
            self.body.addWidget(self._card(one))

    def _card(self, one: Comparison) -> QFrame:
        lines = column(
            label(one.first.touchpoint.name, "h2"),
            label(self.tr("{} and {}").format(*one.auditors), "muted"),
            spacing=8,
            margins=(20, 16, 20, 16),
        )
        if not one.alike:
            lines.addLayout(row(chip(self.tr("another site or persona")), None))
        for level in one.levels:
            lines.addLayout(self._level(one, level))
        if not one.levels:
            lines.addWidget(label(self.tr("They answered no question in common."), "muted"))
        if one.reword:
            count = words.plural(len(one.reword), self.tr("question"), self.tr("questions"))
            text = (
                self.tr("Show {} to reword, or to train").format(count)
                if one.alike
                else self.tr("Show {} where they differ").format(count)
            )
            more = button(text, "chevron-down", "quiet")
            more.setAccessibleName(f"{text}: {one.first.touchpoint.name}")
            more.clicked.connect(lambda _checked: self._unfold(one, lines, more))
            lines.addLayout(row(more, None))
        return frame("card", lines)

    def _unfold(self, one: Comparison, lines: QVBoxLayout, more: QPushButton) -> None:
        """Show the questions in place of the button that asked for them."""
        more.hide()
        table = self._reword(one)
        lines.addWidget(table)
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _why(self, one: Comparison, level: LevelAgreement, key: str, figure: str) -> None:
        """Show how a measure of agreement came about, down to the pairs of answers."""
        told = self.state.services.insight.why_agreement(self.state.client_id, one, level)
        explain(self.state, self, figure, told[key])

    def _level(self, one: Comparison, level: LevelAgreement) -> Flow:
        judged = one.alike
        parts: list[QWidget] = [label(words.capital(words.said(str(level.level))), "h3")]
        if judged and level.verdict is not None:
            tones = {Verdict.RELIABLE: "great", Verdict.TENTATIVE: "fair", Verdict.UNRELIABLE: "bad"}
            tone = tones.get(level.verdict, "")
            parts.append(chip(words.said(VERDICTS[level.verdict]), tone))
        parts.append(label(words.plural(level.n, self.tr("question"), self.tr("questions")), "muted"))
        agreed = words.percent(level.agreed)
        told = [("agreed", agreed, self.tr("{} alike").format(agreed))]
        if judged and level.alpha is not None:
            alpha = words.rounded(level.alpha, 2)
            told.append(("alpha", alpha, self.tr("Krippendorff’s α {}").format(alpha)))
        if judged and level.ac1 is not None:
            ac1 = words.rounded(level.ac1, 2)
            told.append(("ac1", ac1, self.tr("AC1 {}, as the answers are skewed").format(ac1)))
        about = f"{one.first.touchpoint.name}, {words.said(str(level.level))}"
        for key, figure, text in told:
            asked = partial(self._why, one, level, key, figure)
            parts.append(WhyButton(label(text, "muted"), text, about, asked))
        return Flow(*parts, gap=10)

    def _reword(self, one: Comparison) -> DataTable:
        named = self.tr("Questions to reword at {}") if one.alike else self.tr("Where they differ at {}")
        table = DataTable(
            named.format(one.first.touchpoint.name),
            Table(
                (self.tr("Question"), *one.auditors),
                tuple((first.label, first.answer, second.answer) for first, second in one.reword),
                tuple(first.key for first, _ in one.reword),
            ),
        )
        table.opened.connect(lambda key: self.go_to(Source(one.first.walk.id, key)))
        return table


@panel("doubts", Saying("Answers to check"), Group.SURE, "flag")
class DoubtsPanel(Panel):
    """Halo, haste, straight lines and contradictions: prompts to look again, never verdicts."""

    def fill(self, lens: Lens) -> None:
        found = self.state.services.insight.doubts(self.state.client_id, lens)
        self.say_latest(self.state.services.insight.counted(self.state.client_id, lens)[0], LATEST)
        if not found:
            told = self.tr(
                "Answers that contradict each other, came too fast, or are all alike would be listed here to "
                "be looked at again."
            )
            self.body.addWidget(Empty("flag", self.tr("Nothing to check"), told))
            return
        told = self.tr("Prompts to look again before a visit is handed on. None of them is a verdict.")
        self.body.addWidget(label(told, "muted", wrap=True))
        for _, lines in groupby(found, key=lambda line: line.visit.id):
            self.body.addWidget(self._visit(list(lines)))

    def _visit(self, lines: Sequence[DoubtLine]) -> QFrame:
        visit = lines[0].visit
        kinds = {
            "contradiction": self.tr("contradiction"),
            "hurried": self.tr("in haste or in a line"),
            "halo": self.tr("halo"),
        }
        parts = column(
            label(visit.title, "h2"),
            label(" · ".join(part for part in (words.day(visit.on), visit.auditor) if part), "muted"),
            spacing=8,
            margins=(20, 16, 20, 14),
        )
        for line in lines:
            parts.addWidget(rule())
            question = line.doubt.question
            texts = column(
                label(f"{line.touchpoint.name}: {question.label}", "h3", wrap=True),
                label(words.said(line.doubt.why), wrap=True),
                spacing=2,
            )
            parts.addLayout(texts)
            see = button(self.tr("Look at it"), "eye", "link", partial(self.go_to, line.source))
            see.setAccessibleName(self.tr("Look at the answer: {}").format(question.label))
            parts.addLayout(Flow(chip(kinds[line.doubt.kind]), see, gap=10))
        return frame("card", parts)
