"""The kind of value an expression gives, as far as its syntax tells."""

from __future__ import annotations

from touchaudit.xlsform.xpath.ast import (
    And,
    Call,
    Compare,
    Expression,
    Filter,
    Negate,
    Number,
    Or,
    Path,
    Product,
    Sum,
    Text,
    Union,
)
from touchaudit.xlsform.xpath.registry import FUNCTIONS

_KIND: dict[type, str] = {
    Number: "number",
    Text: "string",
    Path: "nodes",
    Filter: "nodes",
    Union: "nodes",
    Negate: "number",
    Product: "number",
    Sum: "number",
    Compare: "boolean",
    And: "boolean",
    Or: "boolean",
}


def kind_of(tree: Expression) -> str:
    """Return number, string, boolean or nodes; ``value`` if it can't be told before it runs."""
    if isinstance(tree, Call):
        known = FUNCTIONS.get(tree.name)
        return known.returns if known else "value"
    return _KIND[type(tree)]
