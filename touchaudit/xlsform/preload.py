"""Values that are there before anybody answers (``jr:preload``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from touchaudit.xlsform.instance import DataNode

if TYPE_CHECKING:
    from touchaudit.xlsform.recompute import Engine


def fill(engine: Engine, top: DataNode) -> None:
    """Fill what is preloaded at a node or beneath. What this device can't know stays as it is."""
    if not engine.form.preloaded:
        return
    for node in top.everything():
        preload = node.form.preload
        if preload is None or node.text:
            continue
        kind, detail = preload
        if kind == "uid":
            text = f"uuid:{engine.new_id()}"
        elif kind == "date" and detail in ("today", ""):
            text = str(engine.context.now().day())
        elif kind == "timestamp" and detail == "start":
            text = str(engine.context.now())
        else:
            continue
        node.put(text)
        node.given = text


def identify(engine: Engine) -> None:
    """Give the answers their identifier, if the form itself doesn't."""
    meta = engine.form.root.by_name["meta"]
    place = meta.by_name["instanceID"]
    node: DataNode = engine.singles[place.index]
    if not node.text:
        node.put(f"uuid:{engine.new_id()}")
        node.given = node.text


def end_time(engine: Engine) -> str:
    """Return the time at which the answers are handed over."""
    return str(engine.context.now())
