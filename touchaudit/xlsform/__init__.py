"""XLSForm and XForm in, a running checklist out."""

from __future__ import annotations

from touchaudit.errors import FormError
from touchaudit.xlsform.definition import FormDefinition
from touchaudit.xlsform.opening import open_form
from touchaudit.xlsform.session import FormSession
from touchaudit.xlsform.state import ChangeSet, Choice, NodeState, SavedSession

__all__ = [
    "ChangeSet",
    "Choice",
    "FormDefinition",
    "FormError",
    "FormSession",
    "NodeState",
    "SavedSession",
    "open_form",
]
