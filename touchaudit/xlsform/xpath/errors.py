"""What can be wrong with an expression."""

from __future__ import annotations

from touchaudit.errors import TouchAuditError


class XPathError(TouchAuditError):
    """An expression that can't be read or evaluated."""
