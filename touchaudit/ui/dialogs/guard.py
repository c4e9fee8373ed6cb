"""How a report is guarded when it is saved, and whether one that was saved is still as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from touchaudit.services.seals import FileCheck, Guard
from touchaudit.ui import words
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import button, column, frame, label, row
from touchaudit.ui.widgets.controls import Segments, line_edit
from touchaudit.ui.widgets.sheet import Sheet

_LEAST = 8


@dataclass(frozen=True, slots=True)
class Offers:
    """What the sheet can do besides: ``can_seal`` whether the extra is there; each call asks by itself."""

    can_seal: bool
    check: Callable[[], FileCheck | None]
    export: Callable[[], object]


class GuardSheet(Sheet):
    """Asks whether a report is sealed, locked, or neither; checks a file that was saved before."""

    def __init__(self, parent: QWidget, guard: Guard, offers: Offers) -> None:
        super().__init__(parent, self.tr("Guard the report"), self.tr("Use it"), width=640)
        self._offers = offers
        options: list[tuple[object, str]] = [("", self.tr("Open")), ("lock", self.tr("With a password"))]
        if offers.can_seal:
            options.insert(1, ("seal", self.tr("Sealed")))
        known = "seal" if guard.seal else "lock" if guard.password else ""
        self.how = Segments(self.tr("How it is saved"), options, known)
        self.how.chosen.connect(lambda _value: self._show())
        self.field(self.tr("How it is saved"), self.how)
        self._told = label(role="small", wrap=True)
        self.form.addWidget(self._told)
        self.password = line_edit(self.tr("Password"), guard.password)
        self.password.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self._password_name = label(self.tr("Password"), "h3")
        self._password_name.setBuddy(self.password)
        self.form.addSpacing(8)
        self.form.addWidget(self._password_name)
        self.form.addWidget(self.password)
        self._result = column(spacing=0)
        self.form.addLayout(self._result)
        self.form.addStretch(1)
        self.extra.addWidget(button(self.tr("Check a file…"), "shield-check", "quiet", self._check))
        self._certificate = button(self.tr("Certificate…"), "download", "quiet", self._export)
        self.extra.addWidget(self._certificate)
        self._show()

    @classmethod
    def ask(cls, parent: QWidget, guard: Guard, offers: Offers) -> Guard | None:
        """Return how reports are to be saved from now on; None if it stays as it is."""
        sheet = cls(parent, guard, offers)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.value() if accepted else None

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what keeps the password from being taken."""
        if self.how.value() == "lock" and len(self.password.text()) < _LEAST:
            return self.tr("Choose eight characters or more."), self.password
        return None

    def value(self) -> Guard:
        """Return what stands in the sheet."""
        how = self.how.value()
        return Guard(how == "seal", self.password.text() if how == "lock" else "")

    def show_check(self, found: FileCheck) -> None:
        """Tell what became of a file."""
        while (item := self._result.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        icon, tone, verdict = self._verdicts()[found.verdict]
        seal = found.seal
        texts = column(label(verdict, "h3", wrap=True), spacing=2)
        if seal.at is not None:
            when = f"{words.day(seal.at.astimezone().date())}, {seal.at.astimezone():%H:%M}"
            texts.addWidget(
                label(self.tr("Sealed on {} by {}").format(when, seal.by or "?"), "small", wrap=True)
            )
        if seal.fingerprint:
            own = self.tr("this program’s own") if found.own else self.tr("compare it with the auditor’s")
            told = self.tr("Certificate {} ({})").format(_spaced(seal.fingerprint), own)
            texts.addWidget(label(told, "small", wrap=True))
        texts.addWidget(label(self.tr("SHA-256 {}").format(_spaced(seal.digest)), "small", wrap=True))
        line = row(spacing=10, margins=(14, 12, 14, 12))
        line.addLayout(column(2, Glyph(icon, tone, 20), None))
        line.addLayout(texts, 1)
        self._result.addSpacing(12)
        notice = frame("notice", line)
        self._result.addWidget(notice)
        notice.show()  # or it would take no room yet
        self._grow()

    def _grow(self) -> None:
        """Make room for the result, as far as the window has any."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        window = self._window()
        room = window.height() - 32 if window is not None else self.height()
        high = max(self.height(), min(self._wanted_height(self.width()), room))
        self.move(self.x(), self.y() - (high - self.height()) // 2)
        self.resize(self.width(), high)

    def _verdicts(self) -> dict[str, tuple[str, str, str]]:
        return {
            "untouched": ("circle-check", "good", self.tr("Untouched: it is as it was sealed.")),
            "changed": ("triangle-alert", "bad", self.tr("Changed: it is not as it was sealed.")),
            "other_key": ("triangle-alert", "bad", self.tr("Changed: another key sealed it.")),
            "unsealed": ("circle-help", "fair", self.tr("Not sealed: nothing tells whether it was changed.")),
        }

    def _show(self) -> None:
        """Say what the choice means, and ask for the password only where one is wanted."""
        told = {
            "": self.tr("PDF/A for the archive. Nothing tells whether somebody changed it later."),
            "seal": self.tr(
                "Every change shows, down to one bit. The seal is this computer’s own key: it proves that the"
                " file is as it was, not who you are. Give the client the certificate once."
            ),
            "lock": self.tr("Encrypted with AES-256. Send the password another way. It is no PDF/A then."),
        }
        how = str(self.how.value())
        self._told.setText(told[how])
        for part in (self.password, self._password_name):
            part.setVisible(how == "lock")
        self._certificate.setVisible(self._offers.can_seal)

    def _check(self) -> None:
        found = self._offers.check()
        if found is not None:
            self.show_check(found)

    def _export(self) -> None:
        self._offers.export()


def _spaced(digest: str) -> str:
    """Return hex in groups of eight, which people can compare."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
