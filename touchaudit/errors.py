"""Known trouble: what happened, what is safe, what to do.

Everything raised on purpose is a ``TouchAuditError``. The window shows it in the message bar and
the command line prints it; anything else is a fault of ours and reaches the crash dialog.
"""

from __future__ import annotations

from collections.abc import Iterable


class TouchAuditError(Exception):
    """Trouble that has a name.

    Args:
        what: What happened, one sentence.
        safe: What is not lost, one sentence; empty where nothing was at risk.
        todo: What to do now, one sentence.
    """

    def __init__(self, what: str, *, safe: str = "", todo: str = "") -> None:
        super().__init__(" ".join(part for part in (what, safe, todo) if part))
        self.what = what
        self.safe = safe
        self.todo = todo


class FormError(TouchAuditError):
    """A checklist that can't be used.

    ``problems`` is never empty; each line names sheet, row and column where they are known.
    """

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems: list[str] = list(problems) or ["The checklist can't be read."]
        super().__init__(
            "\n".join(self.problems),
            safe="Nothing was stored.",
            todo="Correct the checklist and open it again.",
        )


class StorageError(TouchAuditError):
    """The answers can't be kept or read: disk full, read-only, damaged, moved or newer."""


class EvidenceError(TouchAuditError):
    """A photo or file that can't be taken as evidence."""


class TableError(TouchAuditError):
    """A table that can't be taken over.

    ``problems`` is never empty; each line names its row where it is known. ``count`` counts all problems, of
    which the first are named.
    """

    def __init__(self, problems: Iterable[str], count: int = 0) -> None:
        self.problems: list[str] = list(problems) or ["The table can't be read."]
        shown = self.problems[:20]
        more = [f"… and {count - len(shown)} more."] if count > len(shown) else []
        super().__init__(
            "\n".join((*shown, *more)),
            safe="Nothing was stored.",
            todo="Correct the table and import it again.",
        )


class PaperError(TouchAuditError):
    """A filled form, or a picture of one, that can't be read back."""


class ReportError(TouchAuditError):
    """A report that can't be made or saved."""


class SettingsError(TouchAuditError):
    """Settings that can't be read or written."""


class Cancelled(TouchAuditError):  # noqa: N818
    """Work that a person stopped; nothing of it is left behind."""

    def __init__(self) -> None:
        super().__init__("Stopped.", safe="Nothing was written.")
