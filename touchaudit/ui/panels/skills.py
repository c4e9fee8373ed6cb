"""Skills: what each role has to be able to do, and what was seen of it."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QWidget

from touchaudit.domain.lens import Lens
from touchaudit.domain.skills import SeenSkill, SkillLine
from touchaudit.saying import Saying
from touchaudit.services.derivations import WhyView
from touchaudit.ui import words
from touchaudit.ui.panels.base import Group, panel
from touchaudit.ui.panels.entries import EntriesPanel
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import label
from touchaudit.ui.widgets.flow import Flow

_ENOUGH = 0.75


@panel("skills", Saying("Skills"), Group.REGISTERS, "hand")
class SkillsPanel(EntriesPanel):
    """Required and seen, by role."""

    def fill(self, lens: Lens) -> None:
        view = self.state.services.fieldwork.skills(self.client, lens)
        if not view.lines:
            told = self.tr(
                "Say on the map which skills each touchpoint takes and who answers for it. What walks see of "
                "skills stands beside that."
            )
            self.say_empty("hand", self.tr("No skill is required yet"), told, "map")
            return
        unseen = sum(line.unseen for line in view.lines)
        required = sum(bool(line.required) for line in view.lines)
        self.headline(
            self.figure(str(required), self.tr("touchpoints say what they take"), view.why["required"]),
            self.figure(
                str(unseen),
                self.tr("of them were never looked at"),
                view.why["unseen"],
                "bad" if unseen else "",
            ),
        )
        for role, group in groupby(view.lines, key=lambda line: line.role.casefold()):
            lines = list(group)
            title = lines[0].role if role else self.tr("Nobody answers for it")
            told = self.tr("Required in the client’s words, seen in the checklist’s.")
            entries = [self._line(line, view.why[line.touchpoint.id]) for line in lines]
            self.body.addWidget(self.listing(title, told, entries))

    def _line(self, line: SkillLine, why: WhyView) -> QWidget:
        name = line.touchpoint.name
        required: list[QWidget] = [chip(skill) for skill in line.required]
        seen: list[QWidget] = [chip(f"{one.label} {one.seen}/{one.asked}", _tone(one)) for one in line.seen]
        actions: list[QWidget] = []
        if line.share is not None:
            shown = words.percent(line.share)
            actions.append(self.reason(shown, name, why))
            if line.share < _ENOUGH:
                title = self.tr("Train for “{}”").format(name)
                found = [f"{one.label} {one.seen}/{one.asked}" for one in line.seen]
                actions.append(self.card_action(title, line.touchpoint.id, found, line.role))
        elif line.unseen:
            seen = [chip(self.tr("nobody looked"), "bad")]
        inside = self.stack(
            [
                self._row(self.tr("Required"), required or [label(self.tr("nothing yet"), "small")]),
                self._row(self.tr("Seen"), seen or [label(self.tr("nothing"), "small")]),
            ]
        )
        return self.entry(name, [], [], actions, inside)

    @staticmethod
    def _row(title: str, chips: list[QWidget]) -> QWidget:
        made = QWidget()
        made.setLayout(Flow(label(title, "small"), *chips, gap=6))
        return made


def _tone(one: SeenSkill) -> str:
    return "great" if one.seen == one.asked else "fair" if one.seen else "bad"
