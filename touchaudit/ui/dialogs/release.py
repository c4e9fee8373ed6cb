"""The sheets of a visit that is handed over: sign it, amend it, appeal against an answer, settle that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from touchaudit.domain.release import AppealLine, Outcome, Stroke
from touchaudit.ui.widgets.basics import button, label, row
from touchaudit.ui.widgets.controls import Picker, Segments, TextBox, line_edit
from touchaudit.ui.widgets.sheet import Sheet
from touchaudit.ui.widgets.signature_pad import SignaturePad

Questions = Callable[[str], Sequence[tuple[object, str]]]


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs as what; without strokes the name is the signature."""

    name: str
    role: str
    strokes: tuple[Stroke, ...]


class SignSheet(Sheet):
    """Asks for a name and a signature drawn on the screen; the keyboard alone will do as well."""

    def __init__(self, parent: QWidget, name: str, *, again: bool) -> None:
        final = self.tr("From now on every change is an amendment with a reason, and the report prints it.")
        closing = self.tr("This closes the amendment. The report prints what was changed, and why.")
        title = self.tr("Sign the amendment") if again else self.tr("Sign the visit")
        super().__init__(parent, title, self.tr("Sign"), intro=closing if again else final, width=620)
        self.name = line_edit(self.tr("Name"), name)
        roles = (
            ("auditor", self.tr("Auditor")),
            ("editor", self.tr("Editor")),
            ("client", self.tr("Client")),
        )
        self.role = Segments(self.tr("Role"), roles, "editor" if again else "auditor")
        self.pad = SignaturePad()
        self.again = button(self.tr("Draw it again"), "rotate-ccw", "quiet", self.pad.clear)
        self.again.setEnabled(False)
        self.pad.drawn.connect(lambda: self.again.setEnabled(bool(self.pad.strokes())))
        self.field(self.tr("Name"), self.name)
        self.field(self.tr("Role"), self.role)
        self.field(self.tr("Signature"), self.pad)
        told = self.tr("Draw it with a finger, a pen or the mouse. Left empty, the name as typed signs.")
        line = row(spacing=10)
        line.addWidget(label(told, "small", wrap=True), 1)
        line.addWidget(self.again)
        self.form.addLayout(line)

    @classmethod
    def ask(cls, parent: QWidget, name: str, *, again: bool) -> Signature | None:
        """Return the signature, or None if nobody signed."""
        sheet = cls(parent, name, again=again)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.value() if accepted else None

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what is missing."""
        return None if self.name.text().strip() else (self.tr("Say who signs."), self.name)

    def value(self) -> Signature:
        """Return what stands in the sheet."""
        return Signature(self.name.text().strip(), str(self.role.value()), self.pad.strokes())


class _Reasoned(Sheet):
    """A sheet that wants a name and a reason."""

    def __init__(self, parent: QWidget, title: str, yes: str, intro: str, name: str) -> None:
        super().__init__(parent, title, yes, intro=intro, width=620)
        self.by = line_edit(self.tr("Name"), name)
        self.reason = TextBox(self.tr("Reason"))

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what is missing."""
        if not self.reason.toPlainText().strip():
            return self.tr("Give a reason: the report prints it."), self.reason
        return None if self.by.text().strip() else (self.tr("Say who it is."), self.by)

    def said(self) -> tuple[str, str]:
        """Return reason and name."""
        return self.reason.toPlainText().strip(), self.by.text().strip()


class AmendSheet(_Reasoned):
    """Asks why a signed visit is opened again, and who does it."""

    def __init__(self, parent: QWidget, name: str) -> None:
        intro = self.tr("Each change is logged with who, when, old and new. Signing again closes it.")
        super().__init__(parent, self.tr("Amend the visit"), self.tr("Open it"), intro, name)
        self.field(self.tr("Why is it changed?"), self.reason)
        self.field(self.tr("Who changes it?"), self.by)

    @classmethod
    def ask(cls, parent: QWidget, name: str) -> tuple[str, str] | None:
        """Return reason and name, or None if the visit stays as it is."""
        sheet = cls(parent, name)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.said() if accepted else None


@dataclass(frozen=True, slots=True)
class Objection:
    """What the client objects to, and why."""

    walk_id: str
    ref: str
    by: str
    reason: str


class AppealSheet(_Reasoned):
    """Asks which answer the client objects to, who does, and why.

    Args:
        parent: A widget of the window that it covers.
        walks: Id and name of each touchpoint of the visit.
        questions: Returns reference and label of the questions of a walk.
    """

    def __init__(self, parent: QWidget, walks: Sequence[tuple[object, str]], questions: Questions) -> None:
        intro = self.tr("The report prints the appeal with its reason, and what came of it.")
        super().__init__(parent, self.tr("Appeal against an answer"), self.tr("Keep it"), intro, "")
        self._questions = questions
        self.walk = Picker(self.tr("Touchpoint"), walks)
        self.question = Picker(self.tr("Question"))
        self.question.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.walk.picked.connect(self._fill)
        self._fill(self.walk.value())
        self.field(self.tr("Touchpoint"), self.walk)
        self.field(self.tr("Question"), self.question)
        self.field(self.tr("Who appeals?"), self.by)
        self.field(self.tr("Why?"), self.reason)

    @classmethod
    def ask(
        cls, parent: QWidget, walks: Sequence[tuple[object, str]], questions: Questions
    ) -> Objection | None:
        """Return the objection, or None if there is none after all."""
        sheet = cls(parent, walks, questions)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.value() if accepted else None

    def value(self) -> Objection:
        """Return what stands in the sheet."""
        reason, by = self.said()
        return Objection(str(self.walk.value()), str(self.question.value()), by, reason)

    def _fill(self, walk_id: object) -> None:
        self.question.fill(self._questions(str(walk_id)))


class SettleSheet(Sheet):
    """Asks what came of an appeal, and what the client is told."""

    def __init__(self, parent: QWidget, line: AppealLine) -> None:
        intro = self.tr("{} – answered “{}”. {} appeals: {}").format(
            line.question, line.given, line.appeal.by, line.appeal.reason
        )
        super().__init__(parent, self.tr("Settle the appeal"), self.tr("Keep it"), intro=intro, width=620)
        known = line.appeal.outcome or Outcome.REJECTED
        self.outcome = Segments(self.tr("Outcome"), self.outcomes(), known)
        self.answer = TextBox(self.tr("What the client is told"), line.appeal.answer)
        self.field(
            self.tr("Outcome"),
            self.outcome,
            self.tr("Where the client is right, amend the visit as well: the answer itself stays."),
        )
        self.field(self.tr("Why? The report prints it."), self.answer)

    @classmethod
    def ask(cls, parent: QWidget, line: AppealLine) -> tuple[Outcome, str] | None:
        """Return outcome and explanation, or None if it stays open."""
        sheet = cls(parent, line)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.value() if accepted else None

    def outcomes(self) -> tuple[tuple[Outcome, str], ...]:
        """Return the outcomes with their words."""
        return (
            (Outcome.UPHELD, self.tr("The client is right")),
            (Outcome.PARTLY, self.tr("Partly")),
            (Outcome.REJECTED, self.tr("The answer stands")),
        )

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what is missing."""
        told = self.answer.toPlainText().strip()
        return None if told else (self.tr("Say in a sentence why it was decided so."), self.answer)

    def value(self) -> tuple[Outcome, str]:
        """Return what stands in the sheet."""
        return Outcome(str(self.outcome.value())), self.answer.toPlainText().strip()
