"""All the functions: importing this package registers them."""

from __future__ import annotations

from touchaudit.xlsform.xpath.functions import (
    answers,
    boolean,
    coding,
    dates,
    form,
    geo,
    mathematics,
    nodes,
    strings,
)

__all__ = ["answers", "boolean", "coding", "dates", "form", "geo", "mathematics", "nodes", "strings"]
