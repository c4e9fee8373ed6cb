"""The figures of a visit and of its walks, as the review shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.domain.client import Band
from touchaudit.domain.visit import Opportunity, VisitState
from touchaudit.services.review_values import ReviewLine, ReviewView, ReviewWalk
from touchaudit.ui import style, words
from touchaudit.ui.widgets.badges import Glyph, ScoreBadge, chip
from touchaudit.ui.widgets.basics import OneLine, button, column, icon_button, label, row
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.opportunity_sheet import frequency_text
from touchaudit.ui.widgets.reservations import INDICATIVE, reservations
from touchaudit.ui.widgets.review_row import ReviewRow
from touchaudit.ui.widgets.why_button import WhyButton

_ORDER = (
    "knock_out",
    "open",
    "invalid",
    "contradiction",
    "hurried",
    "late",
    "evidence",
    "failed",
    "flagged",
)
_MUCH_NA = 0.3


class Figure(QWidget):
    """A large figure with its name below."""

    def __init__(self, figure: str, name: str, tone: str = "") -> None:
        super().__init__()
        self.setAccessibleName(f"{name}: {figure}")
        shown = label(figure, "figure")
        if tone:
            shown.setProperty("tone", tone)
        self.setLayout(column(shown, label(name, "small"), spacing=0))


class VisitFigures(QFrame):
    """Score with its band, draft range, coverage and counts of the whole visit.

    Args:
        view: The visit.
        why: Called with the name of the derivation that explains a figure, and the figure that was pressed.
    """

    def __init__(self, view: ReviewView, why: Callable[[str, str], object]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        score = words.score_or_range(view.score, view.lowest, view.highest)
        explained = [("visit", score, self.tr("Score, 0 to 100"))]
        explained.append(("coverage", words.percent(view.coverage), self.tr("Coverage")))
        if view.consistency is not None:
            explained.append(("consistency", words.rounded(view.consistency), self.tr("Consistency")))
        explained.append(("open", str(view.open), self.tr("Open questions")))
        explained.append(("knock_outs", str(view.knockouts), self.tr("Knock-outs")))
        explained.append(("caught", str(view.missed), self.tr("Missed opportunities")))
        if view.repeated:
            explained.append(("repeated", str(view.repeated), self.tr("Times I had to repeat myself")))
        tones = {"knock_outs": "bad" if view.knockouts else ""}
        parts = [
            WhyButton(Figure(figure, name, tones.get(kind, "")), figure, name, partial(why, kind, figure))
            for kind, figure, name in explained
        ]
        notes = Flow(gap=6)
        if view.band is not None:
            notes.addWidget(band_chip(view.band))
        for note in reservations(view.lowest, view.highest, view.coverage):
            notes.addWidget(note)
        self.setLayout(column(Flow(*parts, gap=34), notes, spacing=8, margins=(22, 16, 22, 16)))


class StateLine(QWidget):
    """Draft, in review, final: where the visit stands."""

    def __init__(self, state: VisitState) -> None:
        super().__init__()
        steps = [VisitState.DRAFT, VisitState.IN_REVIEW, VisitState.FINAL]
        if state is VisitState.PLANNED:
            steps.insert(0, state)
        if state is VisitState.AMENDED:
            steps.append(state)
        line = row(spacing=8)
        for place, step in enumerate(steps):
            if place:
                line.addWidget(label("→", "muted"))
            line.addWidget(chip(words.capital(words.state_word(step)), "accent" if step is state else ""))
        line.addStretch(1)
        self.setLayout(line)
        self.setAccessibleName(self.tr("The visit is {}").format(words.state_word(state)))


class WalkReview(QFrame):
    """One touchpoint: its score, and every question to look at again, by what is the matter.

    Args:
        walk: The walk.
        go: Called with the line of a question to go to.
        resume: Called to go on with the walk.
        why: Called with the name of the derivation that explains a figure, and the figure that was pressed.
    """

    def __init__(
        self,
        walk: ReviewWalk,
        go: Callable[[ReviewLine], object],
        resume: Callable[[], object],
        why: Callable[[str, str], object],
    ) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.walk = walk
        self._why = why
        title = OneLine(walk.touchpoint.name, "h2")
        head = row(spacing=12)
        head.addWidget(title, 1)
        if walk.score is not None:
            head.addWidget(self._told("walk", words.score(walk.score), ScoreBadge(walk.score, walk.band)))
        head.addWidget(button(self.tr("Open the walk"), "footprints", "quiet", resume))
        body = column(head, Flow(*self._notes(), gap=6), spacing=4, margins=(20, 10, 12, 12))
        begun = walk.walk.started is not None
        ordered = sorted(walk.lines if begun else (), key=lambda line: _ORDER.index(line.kind))
        for kind, lines in groupby(ordered, key=lambda line: line.kind):
            group = list(lines)
            body.addSpacing(6)
            body.addWidget(label(f"{self._title(kind)} · {len(group)}", "eyebrow"))
            for line in group:
                made = ReviewRow(line)
                made.clicked.connect(lambda _checked, line=line: go(line))
                body.addWidget(made)
        if not ordered:
            nothing = self.tr("Nothing to look at again.") if begun else self.tr("Not begun yet.")
            body.addWidget(label(nothing, "muted"))
        self.setLayout(body)

    def rows(self) -> list[ReviewRow]:
        """Return the lines, as buttons."""
        return self.findChildren(ReviewRow)

    def _notes(self) -> list[QWidget]:
        walk = self.walk
        answered = self.tr("{} of {} answered").format(walk.answered, walk.total)
        notes: list[QWidget] = [self._told("answered", answered, chip(answered))]
        if walk.walk.started is None:
            return notes
        between = words.score_range(walk.lowest, walk.highest)
        if walk.lowest is not None and between != words.score(walk.lowest):
            notes.append(self._told("walk", between, chip(self.tr("range {}").format(between), "fair")))
        tone = "" if walk.coverage >= INDICATIVE else "fair"
        share = words.percent(walk.coverage)
        notes.append(self._told("walk_coverage", share, chip(self.tr("coverage {}").format(share), tone)))
        if walk.not_applicable > _MUCH_NA:
            share = words.percent(walk.not_applicable)
            notes.append(
                self._told("excused", share, chip(self.tr("{} does not apply").format(share), "fair"))
            )
        if walk.walk.finished is None:
            notes.append(chip(self.tr("not finished"), "fair"))
        return notes

    def _told(self, kind: str, figure: str, shown: QWidget) -> WhyButton:
        return WhyButton(shown, figure, self.walk.touchpoint.name, partial(self._why, kind, figure))

    def _title(self, kind: str) -> str:
        return {
            "knock_out": self.tr("KNOCK-OUTS"),
            "open": self.tr("STILL OPEN"),
            "invalid": self.tr("NOT ALLOWED BY THE CHECKLIST"),
            "contradiction": self.tr("LOOKS LIKE A CONTRADICTION"),
            "hurried": self.tr("ANSWERED IN A HURRY"),
            "late": self.tr("WRITTEN DOWN LATER"),
            "evidence": self.tr("EVIDENCE WANTED"),
            "failed": self.tr("BELOW FULL SCORE"),
            "flagged": self.tr("MARKED TO COME BACK"),
        }[kind]


class MissedCard(QFrame):
    """The missed opportunities of a visit: what was noted can be taken back, what was answered looked at.

    Args:
        missed: What was noted in passing, in the order it was noticed.
        answered: The answers that say so.
        go: Called with the line of a question to go to.
        remove: Called with the one to take back; None where the visit is locked.
    """

    def __init__(
        self,
        missed: Sequence[Opportunity],
        answered: Sequence[ReviewLine],
        go: Callable[[ReviewLine], object],
        remove: Callable[[Opportunity], object] | None,
    ) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        body = column(label(self.tr("Missed opportunities"), "h2"), spacing=2, margins=(20, 14, 12, 12))
        for one in missed:
            line = row(Glyph("lightbulb", "fair"), spacing=12, margins=(14, 6, 0, 6))
            line.addWidget(label(one.text, wrap=True), 1)
            if one.photo:
                line.addWidget(Glyph("camera", "muted"))
            if one.frequency:
                line.addWidget(chip(frequency_text(one.frequency)))
            if remove is not None:
                name = self.tr("Take back: {}").format(one.text)
                line.addWidget(icon_button("trash-2", name, partial(remove, one)))
            body.addLayout(line)
        for asked in answered:
            made = ReviewRow(asked)
            made.clicked.connect(lambda _checked, asked=asked: go(asked))
            body.addWidget(made)
        self.setLayout(body)


def band_chip(band: Band) -> QWidget:
    """Return the word of a band in its tone."""
    return chip(words.band_word(band), style.band_tone(band))
