"""A process that walks through the page until it is killed. Usage: walking.py HOME CHECKLIST."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep
from touchaudit.ui.pages.walk import WalkPage
from touchaudit.ui.state import AppState, Place


def main() -> None:
    """Answer two questions, start the stopwatch at the third, write a note, say so, and wait for the end."""
    home, checklist = Path(sys.argv[1]), Path(sys.argv[2])
    app = QApplication(sys.argv[:1])
    services = Services.open(home, clock=lambda: datetime.now(UTC))
    key = services.checklists.add(checklist)
    client = services.clients.create("Corner Bakery", starter="empty").created
    stage = services.clients.record(client).stages[0]
    point = Touchpoint(new_id(), client, stage.id, "Counter")
    services.clients.save(point)
    visit = services.visits.plan(
        client, PlanDraft("Visit 1", date(2026, 9, 22), steps=(PlanStep(point.id, key),))
    ).created
    walk = services.visits.first_walk(visit)
    state = AppState()
    state.attach(services)
    page = WalkPage(state)
    state.changed.connect(page.on_changed)
    page.open(Place("walk", client, visit, walk))
    page.show()
    page.next()
    page.card.take_key("1")
    page.next()
    page.evidence.stopwatch.toggle()
    page.evidence.note.box.setPlainText("Two ahead of me.")
    page.evidence.flush()
    sys.stdout.write(f"{walk}\t{page.card.heading.text()}\n")
    sys.stdout.flush()
    app.exec()


if __name__ == "__main__":
    main()
