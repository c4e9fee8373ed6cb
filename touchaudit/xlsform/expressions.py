"""Expressions of a form: read at once, compiled when first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.xpath.ast import Call
from touchaudit.xlsform.xpath.ast import Expression as Tree
from touchaudit.xlsform.xpath.compiler import Compiler
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.parser import parse
from touchaudit.xlsform.xpath.registry import Closure

if TYPE_CHECKING:
    from touchaudit.xlsform.scope import FormScope


class Expression:
    """One expression, with the place it belongs to.

    ``elsewhere`` says that its relative paths start at another node (a choice), not at the owner.
    """

    __slots__ = ("_closures", "elsewhere", "scope", "text", "tree")

    def __init__(self, text: str, tree: Tree, scope: FormScope, *, elsewhere: bool = False) -> None:
        self.text = text
        self.tree = tree
        self.scope = scope
        self.elsewhere = elsewhere
        self._closures: dict[str, Closure] = {}

    def closure(self, want: str) -> Closure:
        """Return the compiled expression for a kind of value."""
        found = self._closures.get(want)
        if found is None:
            compiler = Compiler(self.scope, phone=True)
            build = compiler.predicate if self.elsewhere else compiler.compile
            found = self._closures[want] = build(self.tree, want)
        return found

    def argument(self, want: str) -> Closure:
        """Return the compiled first argument of an expression that is one call."""
        found = self._closures.get(f"argument {want}")
        if found is None:
            assert isinstance(self.tree, Call)
            inner = Expression(self.text, self.tree.arguments[0], self.scope, elsewhere=self.elsewhere)
            found = self._closures[f"argument {want}"] = inner.closure(want)
        return found

    def evaluate(self, want: str, node: Any, context: Context) -> Any:
        """Evaluate at a node that holds the expression.

        Raises:
            XPathError: The value can't be had.
        """
        before = context.current
        context.current = node
        try:
            return self.closure(want)(node, context)
        finally:
            context.current = before


class Trees:
    """Reads expressions, each text once, and notes what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self._trees: dict[str, Tree | None] = {}

    def read(self, text: str, scope: FormScope, where: str, *, elsewhere: bool = False) -> Expression | None:
        """Return an expression, or None with a problem noted."""
        tree = self._trees.get(text)
        if tree is None:
            if text in self._trees:
                self.problems.append(f"{where}: the expression is malformed: {text.strip()}")
                return None
            try:
                tree = self._trees[text] = parse(text)
            except XPathError as error:
                self._trees[text] = None
                self.problems.append(f"{where}: {error.what}")
                return None
        return Expression(text, tree, scope, elsewhere=elsewhere)
