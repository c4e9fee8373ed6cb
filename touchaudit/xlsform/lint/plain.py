"""Expressions in plain words: ``${queue} = 'yes'`` → ``no. 6 is “Yes”``."""

from __future__ import annotations

from collections.abc import Mapping

from touchaudit.xlsform.lint.expressions import ROOT, local_name, readable
from touchaudit.xlsform.xpath.ast import And, Call, Compare, Expression, Negate, Number, Or, Path, Text
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.parser import parse

_COMPARED = {
    "=": "is {value}",
    "!=": "is not {value}",
    ">": "is more than {value}",
    ">=": "is at least {value}",
    "<": "is less than {value}",
    "<=": "is at most {value}",
}
_TURNED = {"=": "=", "!=": "!=", ">": "<", ">=": "<=", "<": ">", "<=": ">="}
_SAME = frozenset({"decimal-date-time", "date", "date-time", "number", "int", "string"})


class Speaker:
    """Puts expressions into words, with the names and labels of one checklist.

    Args:
        names: How a question is called, by its name: ``no. 6``.
        labels: The labels of the choices of each question, by the question's and the choice's name.
    """

    def __init__(self, names: Mapping[str, str], labels: Mapping[str, Mapping[str, str]]) -> None:
        self._names = names
        self._labels = labels
        self._own = ""

    def say(self, expression: str, own: str) -> str:
        """Return an expression in words; as it is written where there are none for it.

        Args:
            expression: As in the workbook.
            own: The name of the question it belongs to, which a dot stands for.
        """
        self._own = own
        try:
            said = self._say(parse(readable(expression)))
        except XPathError:
            said = None
        return said or " ".join(expression.split())

    def _say(self, tree: Expression) -> str | None:
        if isinstance(tree, And | Or):
            return self._joined(tree)
        if isinstance(tree, Compare):
            return self._compared(tree)
        if isinstance(tree, Call):
            return self._called(tree)
        return None

    def _joined(self, tree: And | Or) -> str | None:
        parts = [self._say(part) for part in tree.parts]
        if None in parts:
            return None
        inner = [
            f"({said})" if isinstance(part, And | Or) else str(said)
            for part, said in zip(tree.parts, parts, strict=True)
        ]
        return (" and " if isinstance(tree, And) else " or ").join(inner)

    def _compared(self, tree: Compare) -> str | None:
        left, right, sign = tree.left, tree.right, tree.operator
        if isinstance(left, Text | Number):
            left, right, sign = right, left, _TURNED[sign]
        if isinstance(left, Call) and left.name == "count-selected":
            chosen, number = self._value(left.arguments[0], ""), self._value(right, "")
            return (
                chosen and number and f"{chosen}: the count of answers {_COMPARED[sign].format(value=number)}"
            )
        thing = self._value(left, "")
        if thing and right == Text(""):
            return f"{thing} is {'empty' if sign == '=' else 'answered'}"
        value = self._value(right, self._question(left))
        return f"{thing} {_COMPARED[sign].format(value=value)}" if thing and value else None

    def _called(self, tree: Call) -> str | None:
        if tree.name == "not" and len(tree.arguments) == 1:
            said = self._say(tree.arguments[0])
            return f"not ({said})" if said else None
        if tree.name == "selected" and len(tree.arguments) == 2:
            question, value = tree.arguments
            chosen, said = self._value(question, ""), self._value(value, self._question(question))
            return f"{chosen} includes {said}" if chosen and said else None
        return None

    def _value(self, tree: Expression, question: str) -> str | None:
        """Return what a side of a comparison is called; a text goes by the label of that choice."""
        if isinstance(tree, Number):
            return f"{tree.value:g}"
        if isinstance(tree, Negate):
            inner = self._value(tree.operand, question)
            return f"−{inner}" if inner else None
        if isinstance(tree, Text):
            return f"“{self._labels.get(question, {}).get(tree.value, tree.value)}”"
        if isinstance(tree, Call):
            return self._call_value(tree, question)
        name = self._question(tree)
        return "the answer" if name == self._own and name else self._names.get(name)

    def _call_value(self, tree: Call, question: str) -> str | None:
        if tree.name in ("today", "now") and not tree.arguments:
            return "today" if tree.name == "today" else "now"
        if tree.name in _SAME and len(tree.arguments) == 1:
            return self._value(tree.arguments[0], question)
        return None

    def _question(self, tree: Expression) -> str:
        """Return the name of the question that a tree stands for; "" if it is none."""
        if isinstance(tree, Call) and tree.name in _SAME and len(tree.arguments) == 1:
            return self._question(tree.arguments[0])
        if not isinstance(tree, Path):
            return ""
        if tree.start is None and len(tree.steps) == 1 and tree.steps[0].axis == "self":
            return self._own
        is_question = tree.start == "/" and len(tree.steps) == 2 and local_name(tree.steps[0]) == ROOT
        return local_name(tree.steps[1]) if is_question else ""
