"""What an expression sees besides the node it stands at."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol
from uuid import uuid4

from touchaudit.xlsform.moments import Moment, parse_moment
from touchaudit.xlsform.xpath.errors import XPathError


class Host(Protocol):
    """The running form behind an expression."""

    @property
    def version(self) -> str:
        """The form's version."""

    def instance(self, name: str) -> list[Any]:
        """Return the instance of that id, as a set of one node or none."""

    def text(self, name: str, node: Any) -> str:
        """Return a translated text (jr:itext)."""

    def choice_label(self, value: str, question: str, node: Any) -> str:
        """Return the label of a choice (jr:choice-name)."""


class Context:
    """One evaluation, or all the evaluations of a form session.

    ``now`` is aware; its zone is the form's zone. ``current`` is the node that holds the expression.
    """

    __slots__ = (
        "_now",
        "current",
        "host",
        "indexes",
        "new_id",
        "position",
        "prefixes",
        "random",
        "root",
        "singles",
        "size",
    )

    def __init__(
        self,
        root: Any,
        now: Callable[[], datetime],
        *,
        rng: random.Random | None = None,
        new_id: Callable[[], str] | None = None,
        host: Host | None = None,
    ) -> None:
        self.root = root
        self.current: Any = root
        self.position = 1
        self.size = 1
        self.singles: list[Any] = []
        self.indexes: dict[Any, Any] = {}
        self.prefixes: dict[str, str] = {}
        self.random = rng or random.Random()
        self.new_id = new_id or (lambda: str(uuid4()))
        self.host = host
        self._now = now

    def now(self) -> Moment:
        """Return the present moment."""
        return Moment(self._now())

    def moment(self, text: str) -> Moment | None:
        """Read a date or time in the form's zone."""
        return parse_moment(text, self._now().tzinfo)

    def zone(self) -> Any:
        """Return the form's time zone."""
        return self._now().tzinfo

    def form(self) -> Host:
        """Return the running form, or refuse a function that only makes sense in one."""
        if self.host is None:
            raise XPathError("This function needs a form.")
        return self.host
