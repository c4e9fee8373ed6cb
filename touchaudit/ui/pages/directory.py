"""Which pages there are; each is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.page import Page


def _page(module: str, name: str) -> Callable[[AppState], Page]:
    def make(state: AppState) -> Page:
        page = getattr(import_module(f"touchaudit.ui.pages.{module}"), name)(state)
        assert isinstance(page, Page)
        return page

    return make


PAGES: dict[str, Callable[[AppState], Page]] = {
    "home": _page("home", "HomePage"),
    "map": _page("client_map", "MapPage"),
    "plan": _page("plan", "PlanPage"),
    "walk": _page("walk", "WalkPage"),
    "review": _page("review", "ReviewPage"),
    "insight": _page("insight", "InsightPage"),
    "roadmap": _page("roadmap", "RoadmapPage"),
    "report": _page("report", "ReportPage"),
    "library": _page("library", "LibraryPage"),
}
