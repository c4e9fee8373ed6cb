"""What became of a visit, as the review shows it: signatures, amendments, appeals, messages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout

from touchaudit.domain.client import Channel
from touchaudit.domain.release import Amendment, AmendmentLine, AppealLine, Outcome, SignOff
from touchaudit.domain.visit import Moment
from touchaudit.ui import words
from touchaudit.ui.widgets.badges import Glyph, chip
from touchaudit.ui.widgets.basics import button, column, icon_button, label, row
from touchaudit.ui.widgets.signature_pad import Signed


def moment_text(at: datetime) -> str:
    """Return a moment as the clock on the wall showed it: ``22 Sep 2026, 14:05``."""
    local = at.astimezone()
    return f"{words.day(local.date())}, {local:%H:%M}"


class AmendingNotice(QFrame):
    """Says that a signed visit is open for changes, and why."""

    def __init__(self, amendment: Amendment) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        line = row(Glyph("pencil", "fair"), spacing=12, margins=(18, 12, 18, 12))
        since = self.tr("Open since {}, by {}. Every change is logged until it is signed again.")
        told = (
            label(self.tr("Amending: {}").format(amendment.reason), "h3", wrap=True),
            label(since.format(moment_text(amendment.opened), amendment.by), "muted", wrap=True),
        )
        line.addLayout(column(*told, spacing=2), 1)
        self.setLayout(line)


class SignOffCard(QFrame):
    """The signatures under a visit, oldest first."""

    def __init__(self, sign_offs: Sequence[SignOff]) -> None:
        super().__init__()
        body = _card(self, self.tr("Signed"))
        roles = {
            "auditor": self.tr("auditor"),
            "editor": self.tr("editor"),
            "client": self.tr("client"),
        }
        for one in sign_offs:
            line = row(Signed(one.name, one.strokes), spacing=18, margins=(14, 2, 0, 2))
            said = ", ".join(part for part in (one.name, roles.get(one.role, one.role)) if part)
            told = column(label(said, "h3", wrap=True), label(moment_text(one.at), "muted"), spacing=0)
            line.addLayout(told, 1)
            body.addLayout(line)


class AmendmentCard(QFrame):
    """Every change since a visit was signed."""

    def __init__(self, lines: Sequence[AmendmentLine]) -> None:
        super().__init__()
        body = _card(self, self.tr("Amendments"))
        for one in lines:
            line = row(Glyph("pencil", "fair"), spacing=12, margins=(14, 4, 8, 4))
            where = " · ".join(part for part in (one.touchpoint, one.question) if part)
            change = self.tr("{}: {} → {}").format(one.what, one.old, one.new)
            why = self.tr("{}, {}. Why: {}").format(one.by, moment_text(one.at), one.reason)
            told = (label(change, "h3", wrap=True), label(where, wrap=True), label(why, "muted", wrap=True))
            line.addLayout(column(*told, spacing=1), 1)
            body.addLayout(line)


class AppealCard(QFrame):
    """The client's objections with their outcomes, each with a way to settle it.

    Args:
        lines: The appeals.
        settle: Called with the appeal to settle.
    """

    def __init__(self, lines: Sequence[AppealLine], settle: Callable[[AppealLine], object]) -> None:
        super().__init__()
        body = _card(self, self.tr("Appeals"))
        tones = {Outcome.OPEN: "fair", Outcome.REJECTED: "", Outcome.PARTLY: "accent"}
        for one in lines:
            appeal = one.appeal
            where = " · ".join(part for part in (one.touchpoint, one.question, one.given) if part)
            raised = self.tr("{}, {}: {}").format(appeal.by, moment_text(appeal.raised), appeal.reason)
            told = column(label(where, "h3", wrap=True), label(raised, wrap=True), spacing=1)
            if appeal.answer:
                told.addWidget(label(self.tr("Told: {}").format(appeal.answer), "muted", wrap=True))
            line = row(Glyph("megaphone", "fair"), spacing=12, margins=(14, 4, 8, 4))
            line.addLayout(told, 1)
            line.addWidget(chip(outcome_text(appeal.outcome), tones.get(appeal.outcome, "great")))
            text = self.tr("Decide again") if appeal.settled else self.tr("Settle")
            made = button(text, role="quiet", clicked=partial(settle, one))
            made.setAccessibleName(f"{text}: {one.question}")
            line.addWidget(made)
            body.addLayout(line)


class MessageCard(QFrame):
    """The messages that the business sent or showed, each with a way to take it back.

    Args:
        messages: The messages, oldest first.
        remove: Called with the one to take back; None where the visit is locked.
    """

    def __init__(self, messages: Sequence[Moment], remove: Callable[[Moment], object] | None) -> None:
        super().__init__()
        body = _card(self, self.tr("Messages seen"))
        for one in messages:
            line = row(Glyph("mail", "muted"), spacing=12, margins=(14, 2, 0, 2))
            line.addWidget(label(one.text, wrap=True), 1)
            line.addWidget(chip(words.channel_word(Channel(one.channel))))
            line.addWidget(label(moment_text(one.at), "muted"))
            if remove is not None:
                name = self.tr("Take back: {}").format(one.text)
                line.addWidget(icon_button("trash-2", name, partial(remove, one)))
            body.addLayout(line)


def outcome_text(outcome: Outcome) -> str:
    """Return what came of an appeal in two words."""
    texts = {
        Outcome.OPEN: words.said("not decided"),
        Outcome.UPHELD: words.said("client is right"),
        Outcome.PARTLY: words.said("partly right"),
        Outcome.REJECTED: words.said("answer stands"),
    }
    return texts[outcome]


def _card(frame: QFrame, title: str) -> QVBoxLayout:
    frame.setProperty("surface", "card")
    body = column(label(title, "h2"), spacing=4, margins=(20, 14, 12, 12))
    frame.setLayout(body)
    return body
