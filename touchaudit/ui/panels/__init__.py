"""One file per panel of the insight page; importing them is what registers them.

Inside its group, a panel stands where its file was imported.
"""

# The order of the list is the order of the imports.
# isort: off
from touchaudit.ui.panels.base import GROUPS, Group, Panel, PanelKind, panel, panel_kinds
from touchaudit.ui.panels import hot_spots
from touchaudit.ui.panels import chances
from touchaudit.ui.panels import experience
from touchaudit.ui.panels import feelings
from touchaudit.ui.panels import importance
from touchaudit.ui.panels import coverage
from touchaudit.ui.panels import trend
from touchaudit.ui.panels import places
from touchaudit.ui.panels import action
from touchaudit.ui.panels import depth
from touchaudit.ui.panels import certainty
from touchaudit.ui.panels import standards
from touchaudit.ui.panels import probes
from touchaudit.ui.panels import promises
from touchaudit.ui.panels import quotes
from touchaudit.ui.panels import mentions
from touchaudit.ui.panels import metrics
from touchaudit.ui.panels import chain
from touchaudit.ui.panels import skills
from touchaudit.ui.panels import contact
# isort: on

__all__ = [
    "GROUPS",
    "Group",
    "Panel",
    "PanelKind",
    "action",
    "certainty",
    "chain",
    "chances",
    "contact",
    "coverage",
    "depth",
    "experience",
    "feelings",
    "hot_spots",
    "importance",
    "mentions",
    "metrics",
    "panel",
    "panel_kinds",
    "places",
    "probes",
    "promises",
    "quotes",
    "skills",
    "standards",
    "trend",
]
