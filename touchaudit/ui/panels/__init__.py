"""One file per panel of the insight page; importing them is what registers them, in the order of the list."""

from touchaudit.ui.panels import hot_spots
from touchaudit.ui.panels.base import GROUPS, Group, Panel, PanelKind, panel, panel_kinds

__all__ = ["GROUPS", "Group", "Panel", "PanelKind", "hot_spots", "panel", "panel_kinds"]
