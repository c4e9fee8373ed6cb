"""What questions of a checklist offer to choose from: labels and points, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from touchaudit.domain.record import QuestionRecord, WalkRecord
from touchaudit.domain.skills import Offered
from touchaudit.services.frozen import FrozenChecklist, FrozenChecklists, path_of
from touchaudit.services.live import LiveWalk, LiveWalks
from touchaudit.xlsform import NodeState
from touchaudit.xlsform.audit_columns import QuestionAudit
from touchaudit.xlsform.markdown import without_markdown


class Offering:
    """Tells what a question of a walk offered; of a frozen checklist that is looked up once."""

    def __init__(self, live: LiveWalks, frozen: FrozenChecklists) -> None:
        self._live = live
        self._frozen = frozen
        self._known: dict[tuple[str, str, str], tuple[Offered, ...]] = {}

    def __call__(self, walk: WalkRecord, question: QuestionRecord) -> tuple[Offered, ...]:
        """Return what a question of a walk offered to choose from, in its order; nothing for no choice."""
        if not question.type.startswith("select_"):
            return ()
        checklist = self._frozen.get(walk.walk.checklist)
        if _depends(checklist, question.question):
            return self._of(walk, question, checklist)
        key = checklist.hash, question.question, self._live.language or ""
        if key not in self._known:
            self._known[key] = self._of(walk, question, checklist)
        return self._known[key]

    def look_ahead(self, walks: Iterable[WalkRecord]) -> bool:
        """Look up what one more skill of some walks offered; tell whether there was one to look up."""
        for walk in walks:
            for question in walk.role("skill"):
                known = len(self._known)
                self(walk, question)
                if len(self._known) > known:
                    return True
        return False

    def _of(
        self, walk: WalkRecord, question: QuestionRecord, checklist: FrozenChecklist
    ) -> tuple[Offered, ...]:
        node = _node(self._live.look(walk.walk.id), question)
        asked = checklist.audit.questions.get(question.question)
        return tuple(_choices(node, asked, checklist))


def _depends(checklist: FrozenChecklist, path: str) -> bool:
    """Return whether what a question offers depends on what was answered before."""
    place = checklist.definition.structure.find(tuple(path.strip("/").split("/")))
    return place in checklist.definition.offering


def _node(live: LiveWalk, question: QuestionRecord) -> NodeState | None:
    refs = (ref for ref in live.session.questions() if path_of(ref) == question.question)
    named = [ref for ref in refs if not question.ref or ref == question.ref]
    return live.session.node(named[0]) if named else None


def _choices(
    node: NodeState | None, asked: QuestionAudit | None, checklist: FrozenChecklist
) -> Iterator[Offered]:
    known = checklist.audit.choices_of(asked) if asked else {}
    for choice in (node.choices or ()) if node else ():
        told = known.get(choice.name)
        label = without_markdown(choice.label) or choice.name
        yield Offered(choice.name, label, told.score if told else None, bool(told and told.is_na))
