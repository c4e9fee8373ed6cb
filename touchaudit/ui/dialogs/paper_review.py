"""What filled forms would change, before anything is stored: question by question, walk by walk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from touchaudit.errors import TouchAuditError
from touchaudit.services.paper import Review
from touchaudit.services.paper_review import PaperLine, PaperPicture, Proposal, Verdict
from touchaudit.ui import style, words
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import button, column, frame, label, row
from touchaudit.ui.widgets.controls import Picker, Tick
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.sheet import Sheet

_PICTURE = 150


class PaperReviewSheet(Sheet):
    """Shows what is new, what differs and what could not be read; what is ticked is stored.

    New answers are ticked. What differs from a stored answer is not: the stored one stays unless a person
    decides for the paper.
    """

    def __init__(self, parent: QWidget, review: Review) -> None:
        title = self.tr("Read from paper")
        super().__init__(parent, title, self.tr("Store"), width=820)
        self.ticks: dict[tuple[str, str], Tick] = {}
        for error in review.refused:
            self.form.addWidget(self._refusal(error))
        for proposal in review.proposals:
            self._proposal(proposal, alone=len(review.proposals) == 1)
        self.form.addStretch(1)
        self._pictures = sum(len(proposal.pictures) for proposal in review.proposals)
        differing = [key for key, tick in self.ticks.items() if not tick.isChecked()]
        if differing:
            tick_all = partial(self._tick, differing)
            self.extra.addWidget(button(self.tr("Tick all that differs"), "list-checks", "quiet", tick_all))
        self._count()

    @classmethod
    def ask(cls, parent: QWidget, review: Review) -> dict[str, set[str]] | None:
        """Return what to store, paths by walk; None if nothing shall be."""
        sheet = cls(parent, review)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.accepted_lines(review) if accepted else None

    def accepted_lines(self, review: Review) -> dict[str, set[str]]:
        """Return the ticked questions by walk."""
        found: dict[str, set[str]] = {proposal.walk_id: set() for proposal in review.proposals}
        for (walk_id, path), tick in self.ticks.items():
            if tick.isChecked():
                found[walk_id].add(path)
        return found

    def _proposal(self, proposal: Proposal, *, alone: bool) -> None:
        self.form.addSpacing(4 if alone else 14)
        self.form.addWidget(label(proposal.touchpoint, "h2", wrap=True))
        about = [proposal.client, proposal.visit, proposal.head.get("auditor", "")]
        self.form.addWidget(label(" · ".join(part for part in about if part), "muted", wrap=True))
        notes = self._notes(proposal)
        if notes:
            self.form.addWidget(self._notice(notes))
        self._ticked(self.tr("New"), proposal, Verdict.NEW)
        self._ticked(self.tr("Differs from what is stored"), proposal, Verdict.DIFFERS)
        self._told(self.tr("Could not be read"), proposal.of(Verdict.UNREADABLE), "circle-alert", "bad")
        self._told(self.tr("Not asked in this walk"), proposal.of(Verdict.SKIPPED), "circle-slash", "muted")
        same = len(proposal.of(Verdict.SAME))
        if same:
            told = words.plural(same, self.tr("answer is"), self.tr("answers are"))
            self.form.addSpacing(6)
            self.form.addWidget(label(self.tr("{} stored already.").format(told), "small", wrap=True))
        if proposal.pictures:
            self._show_pictures(proposal.pictures)

    def _notes(self, proposal: Proposal) -> list[str]:
        """Return what is told of a form as a whole."""
        notes = []
        if proposal.missing:
            pages = words.listing(str(page) for page in proposal.missing)
            one = len(proposal.missing) == 1
            told = self.tr("Page {} of {} is missing.") if one else self.tr("Pages {} of {} are missing.")
            notes.append(told.format(pages, proposal.pages))
        if proposal.open and not proposal.pictures:
            told = words.plural(proposal.open, self.tr("question"), self.tr("questions"))
            notes.append(self.tr("{} would still be open.").format(told))
        if proposal.pictures and not proposal.lines:
            notes.append(
                self.tr("Pictures are kept as evidence. What is written on them is yours to type in.")
            )
        return notes

    def _ticked(self, title: str, proposal: Proposal, verdict: Verdict) -> None:
        lines = proposal.of(verdict)
        if not lines:
            return
        self.form.addSpacing(10)
        self.form.addWidget(label(f"{title} · {len(lines)}", "eyebrow"))
        for line in lines:
            tick = Tick(line.label, checked=verdict is Verdict.NEW)
            tick.setAccessibleDescription(self._answer(line))
            tick.toggled.connect(lambda _on: self._count())
            self.ticks[proposal.walk_id, line.path] = tick
            entry = row(spacing=14)
            entry.addWidget(tick, 5)
            entry.addLayout(self._beside(line), 4)
            self.form.addLayout(entry)

    def _beside(self, line: PaperLine) -> QVBoxLayout:
        """Return what stands beside a question: the answer on paper, the stored one, what is the matter."""
        texts = [_strong(self._answer(line))]
        if line.verdict is Verdict.DIFFERS:
            texts.append(label(self.tr("Stored: {}").format(line.stored), "small", wrap=True))
        if line.why:
            texts.append(label(words.said(line.why), "error", wrap=True))
        return column(None, *texts, None, spacing=1, margins=(0, 4, 0, 4))

    def _answer(self, line: PaperLine) -> str:
        if line.observed is None:
            return line.paper
        return self.tr("{} · seen at {}").format(line.paper, f"{line.observed:%H:%M}")

    def _told(self, title: str, lines: Sequence[PaperLine], icon: str, tone: str) -> None:
        if not lines:
            return
        self.form.addSpacing(10)
        self.form.addWidget(label(f"{title} · {len(lines)}", "eyebrow"))
        for line in lines:
            texts = column(
                label(line.label, wrap=True),
                label(f"{line.paper} – {words.said(line.why)}", "small", wrap=True),
                spacing=1,
            )
            entry = row(spacing=12, margins=(8, 2, 0, 4))
            entry.addLayout(column(2, Glyph(icon, tone, 18), None))
            entry.addLayout(texts, 1)
            self.form.addLayout(entry)

    def _show_pictures(self, pictures: Sequence[PaperPicture]) -> None:
        self.form.addSpacing(10)
        self.form.addWidget(label(self.tr("Pictures of pages"), "eyebrow"))
        flow = Flow(gap=12)
        for picture in pictures:
            shown = QPixmap()
            shown.loadFromData(picture.photo.jpeg)
            size = QSize(style.px(_PICTURE), style.px(_PICTURE))
            keep = Qt.AspectRatioMode.KeepAspectRatio
            look = QLabel()
            look.setPixmap(shown.scaled(size, keep, Qt.TransformationMode.SmoothTransformation))
            told = self.tr("Page {} of {}").format(picture.page, picture.pages)
            look.setAccessibleName(told)
            holder = QWidget()
            holder.setLayout(column(look, label(told, "small"), spacing=4))
            flow.addWidget(holder)
        self.form.addLayout(flow)

    def _refusal(self, error: TouchAuditError) -> QWidget:
        texts = column(label(words.said(error.what), "h3", wrap=True), spacing=2)
        rest = " ".join(words.said(part) for part in (error.safe, error.todo) if part)
        if rest:
            texts.addWidget(label(rest, "small", wrap=True))
        return _beside(texts, "circle-alert", "bad")

    def _notice(self, notes: Sequence[str]) -> QWidget:
        return _beside(column(label(" ".join(notes), wrap=True)), "info", "accent")

    def _tick(self, keys: Sequence[tuple[str, str]]) -> None:
        for key in keys:
            self.ticks[key].setChecked(True)

    def _count(self) -> None:
        """Say on the button how much is stored."""
        count = sum(tick.isChecked() for tick in self.ticks.values())
        answers = words.plural(count, self.tr("answer"), self.tr("answers"))
        pictures = words.plural(self._pictures, self.tr("picture"), self.tr("pictures"))
        parts = [part for part, there in ((answers, count), (pictures, self._pictures)) if there]
        self.yes.setText(self.tr("Store {}").format(words.listing(parts)) if parts else self.tr("Store"))
        self.yes.setEnabled(bool(parts))


class WalkSheet(Sheet):
    """Asks which touchpoint forms are for that were printed without one."""

    def __init__(self, parent: QWidget, walks: Sequence[tuple[object, str]]) -> None:
        intro = self.tr("These forms were printed blank, so they do not say what was walked.")
        super().__init__(parent, self.tr("What was walked?"), self.tr("Read it in"), intro=intro)
        self.walk = Picker(self.tr("Touchpoint"), walks)
        self.field(self.tr("Touchpoint"), self.walk)

    @classmethod
    def ask(cls, parent: QWidget, walks: Sequence[tuple[object, str]]) -> str | None:
        """Return the chosen walk's id; None if it is read in nowhere."""
        sheet = cls(parent, walks)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return str(sheet.walk.value()) if accepted else None


def _beside(texts: object, icon: str, tone: str) -> QWidget:
    line = row(spacing=10, margins=(14, 10, 14, 10))
    line.addLayout(column(2, Glyph(icon, tone, 20), None))
    line.addLayout(texts, 1)  # type: ignore[arg-type]
    return frame("notice", line)


def _strong(text: str) -> QLabel:
    made = label(text, wrap=True)
    font = made.font()
    font.setWeight(font.Weight.Medium)
    made.setFont(font)
    return made
