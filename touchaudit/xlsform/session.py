"""A running checklist: answers in, what they change out."""

from __future__ import annotations

import random as randomness
from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import uuid4

from touchaudit.errors import FormError
from touchaudit.xlsform import answers, saving, submission
from touchaudit.xlsform.definition import FormDefinition
from touchaudit.xlsform.recompute import Engine
from touchaudit.xlsform.refs import Refs
from touchaudit.xlsform.state import ChangeSet, NodeState, NodeStates, SavedSession
from touchaudit.xlsform.viewing import Viewer
from touchaudit.xlsform.xml import collecting_later


def _now() -> datetime:
    return datetime.now().astimezone()


class FormSession:
    """One filling-in of a form.

    Args:
        form: The form.
        now: The clock; its zone is the form's zone.
        random: Where chance comes from.
        new_id: Makes identifiers, of repeat instances and for uuid().
        language: The itext language to speak; the form's default without it.
        saved: Where an earlier session ended; this one continues there.
        last_saved: The submission XML of the filling-in before this, for defaults that ask for it.

    Raises:
        FormError: The form can't start: an expression fails, or ``last_saved`` can't be read.
    """

    def __init__(
        self,
        form: FormDefinition,
        *,
        now: Callable[[], datetime] | None = None,
        random: randomness.Random | None = None,
        new_id: Callable[[], str] | None = None,
        language: str | None = None,
        saved: SavedSession | None = None,
        last_saved: str | None = None,
    ) -> None:
        self.form = form
        new_id = new_id or (lambda: str(uuid4()))
        wanted = language or (saved.language if saved else None)
        self._engine = Engine(form, now or _now, random or randomness.Random(), new_id)
        self._engine.speak(wanted if wanted and form.translations.has(wanted) else form.default_language)
        if last_saved and form.last_saved:
            self._engine.last_saved = [submission.as_instance(last_saved)]
        self._refs = Refs(self._engine)
        self._viewer = Viewer(self._engine, self._refs)
        self._listed: dict[bool, tuple[str, ...]] = {}
        with collecting_later():
            self._engine.start(saved)

    @property
    def language(self) -> str | None:
        """The itext language spoken now; None in a form without translations."""
        return self._engine.language or None

    # ---------------------------------------------------------------- gestures

    def answer(self, ref: str, value: str) -> ChangeSet:
        """Answer a question; a blank text takes the answer back.

        Raises:
            FormError: There is no such question, or it isn't asked.
        """
        node = self._refs.node(ref)
        form = node.form
        if form.children or (form.control is None and form.calculate is not None):
            raise FormError([f"{ref} can't be answered."])
        if form.readonly is not None and self._engine.truth(form.readonly, node, otherwise=False):
            raise FormError([f"{ref} is read only."])
        listed, self._listed = self._listed, {}
        changed = self._engine.answer(node, answers.kept(value, form.type))
        if not (changed.relevance or changed.added or changed.removed):
            self._listed = listed  # the same questions are asked as before
        return changed

    def add_repeat(self, ref: str) -> ChangeSet:
        """Add a last instance to a repeat.

        Raises:
            FormError: There is no such repeat.
        """
        parent, place = self._refs.repeat(ref)
        self._listed.clear()
        return self._engine.repeats.add(parent, place)

    def remove_repeat(self, ref: str) -> ChangeSet:
        """Remove one instance of a repeat.

        Raises:
            FormError: There is no such instance.
        """
        node = self._refs.node(ref)
        if not node.form.is_repeat:
            raise FormError([f"{ref} is no instance of a repeat."])
        self._listed.clear()
        return self._engine.repeats.remove(node)

    def set_language(self, language: str) -> ChangeSet:
        """Speak another of the form's languages.

        Raises:
            FormError: The form isn't written in it.
        """
        if not self.form.translations.has(language):
            raise FormError([f"The checklist has no language “{language}”."])
        self._listed.clear()
        return self._engine.change_language(language)

    # ---------------------------------------------------------------- views

    def nodes(self) -> Mapping[str, NodeState]:
        """Return everything there is, by reference, in document order.

        Each state is worked out when it is asked for.
        """
        return NodeStates(self, self._refs.all())

    def node(self, ref: str) -> NodeState:
        """Return one state.

        Raises:
            FormError: There is nothing of that reference.
        """
        return self._viewer.state(ref)

    def questions(self) -> tuple[str, ...]:
        """Return what is shown now, in body order: the references of relevant questions and notes."""
        return self._shown(relevant=True)

    def skipped(self) -> tuple[str, ...]:
        """Return the questions that aren't relevant now."""
        return self._shown(relevant=False)

    def groups_of(self, ref: str) -> tuple[str, ...]:
        """Return the groups and repeat instances around something, outermost first."""
        return self._refs.groups_of(ref)

    def causes(self, ref: str) -> tuple[str, ...]:
        """Return the questions whose answers decide that a skipped one is not relevant.

        Raises:
            FormError: There is nothing of that reference.
        """
        return self._viewer.causes(ref)

    def repeats(self) -> tuple[str, ...]:
        """Return the relevant repeats in body order, those without instances too."""
        return self._viewer.repeats()

    def is_counted(self, ref: str) -> bool:
        """Return whether the checklist itself decides how many instances a repeat has.

        Raises:
            FormError: There is no such repeat.
        """
        _, place = self._refs.repeat(ref)
        return place.count is not None or place.fixed_count

    # ---------------------------------------------------------------- keeping

    def saved(self) -> SavedSession:
        """Return everything needed to continue."""
        return saving.save(self._engine)

    def key_of(self, ref: str) -> str:
        """Return a reference that stays when instances before it are removed."""
        return self._refs.key(ref)

    def ref_of(self, key: str) -> str:
        """Return the reference a key has now.

        Raises:
            KeyError: It is gone.
        """
        return self._refs.ref_of_key(key)

    def submission_xml(self) -> str:
        """Return the answers as OpenRosa submission XML; what isn't relevant is left out.

        Raises:
            FormError: The form's author wants it encrypted.
        """
        return submission.write(self._engine)

    def _shown(self, *, relevant: bool) -> tuple[str, ...]:
        """Return the questions that are relevant or not, found once between two changes."""
        if relevant not in self._listed:
            self._listed[relevant] = self._viewer.shown(relevant=relevant)
        return self._listed[relevant]
