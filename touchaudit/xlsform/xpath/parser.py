"""Tokens into a syntax tree (XPath 1.0, sections 2 and 3)."""

from __future__ import annotations

from functools import lru_cache

from touchaudit.xlsform.xpath.ast import (
    And,
    Call,
    Compare,
    Expression,
    Filter,
    KindTest,
    NameTest,
    Negate,
    Number,
    Or,
    Path,
    Product,
    Step,
    Sum,
    Text,
    Union,
)
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.lexer import END, NAME, NUMBER, OPERATOR, PLAIN, TEXT, Token, tokens

MAX_DEPTH = 100

AXES = frozenset(
    (
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "namespace",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    )
)
_KINDS = frozenset(("node", "text", "comment", "processing-instruction"))
_ANY = KindTest("node")
_EVERYTHING_BELOW = Step("descendant-or-self", _ANY)
_SELF = Step("self", _ANY)
_PARENT = Step("parent", _ANY)
_OR, _AND, _EQUALITY, _RELATION, _SUM, _PRODUCT = range(6)
_PRECEDENCE = {
    "or": _OR,
    "and": _AND,
    "=": _EQUALITY,
    "!=": _EQUALITY,
    "<": _RELATION,
    "<=": _RELATION,
    ">": _RELATION,
    ">=": _RELATION,
    "+": _SUM,
    "-": _SUM,
    "*": _PRODUCT,
    "div": _PRODUCT,
    "mod": _PRODUCT,
}


def parse(source: str) -> Expression:
    """Read an expression.

    Raises:
        XPathError: It is malformed, too long or nested too deeply.
    """
    reader = _Reader(source, tokens(source))
    found = reader.expression()
    reader.expect_end()
    return found


def _join_last_run(operands: list[Expression], operators: list[str]) -> None:
    """Replace the operands of the last operators of one precedence by the chain they make."""
    precedence = _PRECEDENCE[operators[-1]]
    length = 1
    while length < len(operators) and _PRECEDENCE[operators[-1 - length]] == precedence:
        length += 1
    signs, parts = operators[-length:], operands[-length - 1 :]
    del operators[-length:], operands[-length - 1 :]
    operands.append(_chain(precedence, signs, parts))


def _chain(precedence: int, signs: list[str], parts: list[Expression]) -> Expression:
    if precedence == _OR:
        return Or(tuple(parts))
    if precedence == _AND:
        return And(tuple(parts))
    if precedence >= _SUM:
        kind = Sum if precedence == _SUM else Product
        return kind(parts[0], tuple(zip(signs, parts[1:], strict=True)))
    if len(signs) > MAX_DEPTH:
        raise XPathError(f"The expression compares more than {MAX_DEPTH} times in a row.")
    joined = parts[0]
    for sign, part in zip(signs, parts[1:], strict=True):
        joined = Compare(sign, joined, part)
    return joined


@lru_cache(maxsize=4096)
def _child(name: str) -> Step:
    """Return the step most paths are made of."""
    prefix, _, local = name.rpartition(":")
    return Step("child", NameTest(prefix, local))


@lru_cache(maxsize=16384)
def _plain_path(text: str) -> Path:
    """Return a path that is written as names only; forms mention the same ones again and again."""
    first, *names = text.split("/")
    steps = tuple(_PARENT if name == ".." else _child(name) for name in names)
    if not first:
        return Path("/", steps)
    return Path(None, (_PARENT if first == ".." else _SELF, *steps))


class _Reader:
    """Recursive descent over the tokens of one expression."""

    def __init__(self, source: str, found: list[Token]) -> None:
        self._source = source
        self._tokens = found
        self._next = 0
        self._depth = 0
        self.kind, self.text, self._offset = found[0]

    def _advance(self) -> None:
        self._next += 1
        self.kind, self.text, self._offset = self._tokens[self._next]

    def _peek(self) -> str:
        """Return the text of the token after this one; END is the empty text."""
        return self._tokens[self._next + 1][1] if self.kind != END else ""

    def _fail(self, wanted: str) -> XPathError:
        here = f"“{self.text}”" if self.kind != END else "the end"
        shown = self._source if len(self._source) <= 120 else self._source[:117] + "…"
        return XPathError(f"{wanted} was expected instead of {here} in: {shown.strip()}")

    def _expect(self, text: str) -> None:
        if self.text != text or self.kind in (TEXT, END):
            raise self._fail(f"“{text}”")
        self._advance()

    def _is(self, text: str) -> bool:
        return self.text == text and self.kind != TEXT

    def expect_end(self) -> None:
        if self.kind != END:
            raise self._fail("The end")

    def expression(self) -> Expression:
        """Read operands and operators; runs of one precedence become one flat chain."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise XPathError(f"The expression is nested deeper than {MAX_DEPTH} levels.")
        operands = [self._operand()]
        operators: list[str] = []
        while self.kind == OPERATOR and self.text in _PRECEDENCE:
            while operators and _PRECEDENCE[operators[-1]] > _PRECEDENCE[self.text]:
                _join_last_run(operands, operators)
            operators.append(self.text)
            self._advance()
            operands.append(self._operand())
        while operators:
            _join_last_run(operands, operators)
        self._depth -= 1
        return operands[0]

    def _operand(self) -> Expression:
        minuses = 0
        while self.kind == OPERATOR and self.text == "-":
            minuses += 1
            self._advance()
        operand = self._path()
        if self.kind == OPERATOR and self.text == "|":
            operand = self._union(operand)
        if not minuses:
            return operand
        if isinstance(operand, Number) and minuses == 1:
            return Number(-operand.value)
        negated = Negate(operand)
        return negated if minuses % 2 else Negate(negated)

    def _union(self, first: Expression) -> Expression:
        parts = [first]
        while self.kind == OPERATOR and self.text == "|":
            self._advance()
            parts.append(self._path())
        return Union(tuple(parts))

    def _path(self) -> Expression:
        if self.kind == PLAIN:
            whole = _plain_path(self.text)
            self._advance()
            return whole
        if self.kind == OPERATOR and self.text in ("/", "//"):
            return self._absolute()
        if not self._starts_primary():
            return Path(None, tuple(self._steps()))
        base = self._primary()
        predicates = self._predicates()
        if predicates:
            base = Filter(base, predicates)
        if self.kind == OPERATOR and self.text in ("/", "//"):
            steps: list[Step] = []
            self._slash(steps)
            return Path(base, (*steps, *self._steps()))
        return base

    def _absolute(self) -> Expression:
        if self.text == "//":
            self._advance()
            return Path("/", (_EVERYTHING_BELOW, *self._steps()))
        self._advance()
        return Path("/", tuple(self._steps()) if self._starts_step() else ())

    def _starts_step(self) -> bool:
        return self.kind == NAME or (self.kind != TEXT and self.text in (".", "..", "@", "*"))

    def _starts_primary(self) -> bool:
        if self.kind in (NUMBER, TEXT) or self._is("("):
            return True
        return self.kind == NAME and self.text not in _KINDS and self._peek() == "("

    def _slash(self, steps: list[Step]) -> None:
        if self.text == "//":
            steps.append(_EVERYTHING_BELOW)
        self._advance()

    def _steps(self) -> list[Step]:
        steps = [self._step()]
        while self.kind == OPERATOR and self.text in ("/", "//"):
            self._slash(steps)
            steps.append(self._step())
        return steps

    def _step(self) -> Step:
        if self._is(".") or self._is(".."):
            plain = _SELF if self.text == "." else _PARENT
            self._advance()
            predicates = self._predicates()
            return Step(plain.axis, plain.test, predicates) if predicates else plain
        axis = "child"
        if self.kind == NAME and self._peek() not in ("::", "[", "("):
            plain = _child(self.text)
            self._advance()
            return plain
        if self._is("@"):
            axis = "attribute"
            self._advance()
        elif self.kind == NAME and self._peek() == "::":
            axis = self.text
            if axis not in AXES:
                raise self._fail("An axis")
            self._advance()
            self._advance()
        return Step(axis, self._test(), self._predicates())

    def _test(self) -> NameTest | KindTest:
        if self._is("*"):
            self._advance()
            return NameTest("", "*")
        if self.kind != NAME:
            raise self._fail("A name")
        text = self.text
        if text in _KINDS and self._peek() == "(":
            return self._kind_test()
        self._advance()
        prefix, _, local = text.rpartition(":")
        return NameTest(prefix, local)

    def _kind_test(self) -> KindTest:
        kind = self.text
        self._advance()
        self._advance()
        target = None
        if kind == "processing-instruction" and self.kind == TEXT:
            target = self.text[1:-1]
            self._advance()
        self._expect(")")
        return KindTest(kind, target) if kind != "node" else _ANY

    def _predicates(self) -> tuple[Expression, ...]:
        if not self._is("["):
            return ()
        found = []
        while self._is("["):
            self._advance()
            found.append(self.expression())
            self._expect("]")
        return tuple(found)

    def _primary(self) -> Expression:
        if self.kind == NUMBER:
            number = Number(float(self.text))
            self._advance()
            return number
        if self.kind == TEXT:
            text = Text(self.text[1:-1])
            self._advance()
            return text
        if self._is("("):
            self._advance()
            inner = self.expression()
            self._expect(")")
            return inner
        return self._call()

    def _call(self) -> Expression:
        name = self.text
        self._advance()
        self._advance()
        arguments = []
        if not self._is(")"):
            arguments.append(self.expression())
            while self._is(","):
                self._advance()
                arguments.append(self.expression())
        self._expect(")")
        return Call(name, tuple(arguments))
