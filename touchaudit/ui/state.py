"""What the window knows: where it is, which services it talks to, and what just happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from touchaudit.errors import TouchAuditError
from touchaudit.services.changes import Changes
from touchaudit.settings import Settings
from touchaudit.ui.tasks import Tasks

if TYPE_CHECKING:
    from touchaudit.services.services import Services

_TRAIL = 20


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it shows.

    ``page`` is home, map, plan, walk, review, insight, roadmap, report or library. ``ref`` names a question,
    on the insight page a panel; a ``wave`` of 0 means the latest.
    """

    page: str
    client_id: str = ""
    visit_id: str = ""
    walk_id: str = ""
    ref: str = ""
    wave: int = 0

    def to_text(self) -> str:
        """Return the page and the ids, to be kept; no name is ever kept."""
        return ":".join((self.page, self.client_id, self.visit_id, self.walk_id))

    @classmethod
    def from_text(cls, text: str) -> Place:
        """Return the place that was kept."""
        page, client_id, visit_id, walk_id, *_ = f"{text}:::".split(":")
        return cls(page, client_id, visit_id, walk_id)

    def bare(self) -> Place:
        """Return the place without what its page does not show."""
        of_client = self.client_id if self.page not in ("home", "library") else ""
        of_visit = self.visit_id if self.page in ("plan", "walk", "review") else ""
        return Place(self.page, of_client, of_visit, self.walk_id if self.page == "walk" else "")


class AppState(QObject):
    """The one thing all pages share.

    Signals: ``ready`` once the services are there; ``changed`` with the :class:`Changes` of a gesture;
    ``navigated`` with a :class:`Place`; ``trouble`` with a :class:`TouchAuditError`; ``said`` with a
    sentence that is shown for a moment and read out; ``undoable`` with a sentence and the scope whose last
    gesture it was; ``offered`` with a sentence and what its *Undo* button does; ``dressed`` with the
    :class:`Settings` when theme or text size change;
    ``spoken`` when the window is to be furnished anew in another language.

    Args:
        parent: What it belongs to.
        settings: The settings as they stand.
        file: Where they are kept; None keeps them nowhere.
    """

    ready = Signal()
    changed = Signal(object)
    navigated = Signal(object)
    trouble = Signal(object)
    said = Signal(str)
    undoable = Signal(str, str)
    offered = Signal(str, object)
    dressed = Signal(object)
    spoken = Signal()

    def __init__(
        self, parent: QObject | None = None, *, settings: Settings | None = None, file: Path | None = None
    ) -> None:
        super().__init__(parent)
        self.tasks = Tasks(self)
        self.settings = settings or Settings()
        self._file = file
        self.place = Place("home")
        self.trail = [Place.from_text(text) for text in self.settings.places]
        self._services: Services | None = None

    @property
    def services(self) -> Services:
        """The services; only to be asked after ``ready``."""
        if self._services is None:
            raise RuntimeError("the services are not open yet")
        return self._services

    @property
    def is_ready(self) -> bool:
        """Whether the services are there."""
        return self._services is not None

    @property
    def client_id(self) -> str:
        """The client shown last, or ""."""
        return self.place.client_id

    @property
    def visit_id(self) -> str:
        """The visit shown last, or ""."""
        return self.place.visit_id

    @property
    def walk_id(self) -> str:
        """The walk shown last, or ""."""
        return self.place.walk_id

    def attach(self, services: Services) -> None:
        """Take the services into use."""
        self._services = services
        self.ready.emit()

    def keep(self, **changes: object) -> None:
        """Change settings by name and keep them."""
        before = self.settings
        self.settings = replace(before, **changes)  # type: ignore[arg-type]
        if self._file is not None and self.settings != before:
            try:
                self.settings.save(self._file)
            except TouchAuditError as error:
                self.trouble.emit(error)
        if (before.theme, before.text_size) != (self.settings.theme, self.settings.text_size):
            self.dressed.emit(self.settings)

    def go(
        self,
        page: str,
        *,
        client_id: str | None = None,
        visit_id: str | None = None,
        walk_id: str | None = None,
        ref: str = "",
        wave: int = 0,
    ) -> None:
        """Show a page. What is left out stays as it was, unless something above it changes."""
        here = self.place
        client = here.client_id if client_id is None else client_id
        same_client = client == here.client_id
        visit = (here.visit_id if same_client else "") if visit_id is None else visit_id
        same_visit = same_client and visit == here.visit_id
        walk = (here.walk_id if same_visit else "") if walk_id is None else walk_id
        self.go_to(Place(page, client, visit, walk, ref, wave))

    def go_to(self, place: Place) -> None:
        """Show a place, and remember it as the one visited last."""
        self.place = place
        kept = place.bare()
        self.trail = [kept, *(known for known in self.trail if known != kept)][:_TRAIL]
        self.navigated.emit(place)

    def go_to_walk(self, walk_id: str, ref: str = "") -> None:
        """Show a question of a walk, whichever visit and client the walk belongs to."""
        visit = self.services.visits.of_walk(walk_id)
        client_id, visit_id = (visit.client_id, visit.id) if visit else (None, None)
        self.go("walk", client_id=client_id, visit_id=visit_id, walk_id=walk_id, ref=ref)

    def act(
        self, gesture: Callable[[], Changes | None], *, undoable: str = "", scope: str = ""
    ) -> Changes | None:
        """Carry out a gesture and tell everyone what it changed.

        Args:
            gesture: A method of a service.
            undoable: A sentence to show with an *Undo* button.
            scope: Whose history the gesture is in; by default the visit it changed, else the client.

        Returns:
            What changed, or None where nothing did or trouble was shown.
        """
        try:
            changes = gesture()
        except TouchAuditError as error:
            self.trouble.emit(error)
            return None
        if changes is not None:
            self.changed.emit(changes)
            if undoable and changes.gesture:
                self.undoable.emit(undoable, scope or changes.visit_id or changes.client_id or "")
        return changes
