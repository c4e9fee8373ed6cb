"""What there is to say about one row of a table, in a line: what is wrong, what is wanted, what was said."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtWidgets import QLabel, QSizePolicy

from touchaudit.domain.visit import Mark
from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import words
from touchaudit.ui.widgets.basics import restyle


class RowStatus(QLabel):
    """A small line below a question's words; hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("role", "small")
        self.hide()

    def show_question(self, view: QuestionView) -> None:
        """Say what there is to say about this question."""
        text, role = status(view)
        if self.property("role") != role:
            restyle(self, role=role)
        self.setText(text)
        self.setVisible(bool(text))


def status(view: QuestionView) -> tuple[str, str]:
    """Return what there is to say about a question and how it looks: error, warn or small."""
    if view.problem:
        return words.said(view.problem), "error"
    if view.wants:
        return wanted_text(view.wants), "warn"
    if view.mark is Mark.NOT_APPLICABLE:
        return words.said("Does not apply"), "small"
    if view.mark is Mark.NOT_OBSERVED:
        return words.said("Not observed: {}").format(view.reason), "small"
    return (words.said("Marked to come back"), "small") if view.flagged else ("", "small")


def wanted_text(wants: Set[str]) -> str:
    """Return in words which evidence is demanded: "note", "photo" or both."""
    if wants == {"note"}:
        return words.said("A note is wanted")
    return (
        words.said("A photo is wanted") if wants == {"photo"} else words.said("A note and a photo are wanted")
    )
