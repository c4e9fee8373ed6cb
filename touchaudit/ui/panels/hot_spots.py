"""Hot spots, good and bad, with what makes each one."""

from __future__ import annotations

from touchaudit.domain.lens import Lens
from touchaudit.saying import Saying
from touchaudit.ui.panels.base import Group, Panel, panel


@panel("hot_spots", Saying("Hot spots"), Group.FOUND, "flame")
class HotSpotsPanel(Panel):
    """The touchpoints that stand out."""

    def fill(self, lens: Lens) -> None:
        pass
