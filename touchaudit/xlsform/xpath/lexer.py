"""Text of an expression into tokens (XPath 1.0, section 3.7)."""

from __future__ import annotations

import re

from touchaudit.xlsform.xpath.errors import XPathError

MAX_LENGTH = 100_000

# Kinds of token. A name that is an operator by its place gets the kind OPERATOR. PLAIN is a whole path of
# names, such as /data/arriving/wait or ../wait: most of what forms' expressions are made of.
NUMBER, TEXT, NAME, OPERATOR, SYMBOL, END, PLAIN = range(7)

Token = tuple[int, str, int]  # kind, text, offset

_NAME = r"[^\W\d][\w.\-\u00b7]*"
_TOKEN = re.compile(
    rf"""\s*(?:
      (\d+(?:\.\d*)?|\.\d+)
    | ("[^"]*"|'[^']*')
    | ((?:{_NAME}:)?(?:{_NAME}|(?<=:)\*)|{_NAME})
    | (\.\.|::|//|!=|<=|>=|[()\[\].@,/|+\-=<>*$])
    )""",
    re.VERBOSE,
)
_PLAIN = re.compile(rf"\s*((?>(?:\.\.(?:/\.\.)*|\.)?(?:/(?:{_NAME}:)?{_NAME})+))(?!\s*(?:[\[(/]|::))")
_OPERATOR_NAMES = ("and", "or", "div", "mod")
_AFTER_THESE_AN_OPERAND = frozenset(("@", "::", "(", "[", ","))
_SYMBOL_OPERATORS = frozenset(("/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">="))
_WITHIN_A_PATH = frozenset(("/", "//", "::", "@"))


def tokens(source: str) -> list[Token]:
    """Split an expression; the last token is of kind END.

    Raises:
        XPathError: A character that no token starts with, a literal that never ends, or an
            expression longer than ``MAX_LENGTH``.
    """
    if len(source) > MAX_LENGTH:
        raise XPathError(f"The expression is longer than {MAX_LENGTH} characters.")
    found: list[Token] = []
    offset, end, match, plain = 0, len(source), _TOKEN.match, _PLAIN.match
    operand_before = False  # then * and the operator names are operators (the disambiguation rule)
    path_may_begin = True
    while True:
        if path_may_begin and (token := plain(source, offset)):
            found.append((PLAIN, token[1], token.start(1)))
            offset, operand_before, path_may_begin = token.end(), True, False
            continue
        token = match(source, offset)
        if token is None:
            if source[offset:].strip():
                raise XPathError(_trouble(source, offset))
            found.append((END, "", end))
            return found
        kind = token.lastindex - 1  # type: ignore[operator]
        text = token.group(kind + 1)
        start, offset = token.start(kind + 1), token.end()
        if kind == NAME and operand_before:
            kind, text, offset = _as_operator(source, text, start)
        elif kind == SYMBOL - 1:
            kind = OPERATOR if text in _SYMBOL_OPERATORS or (text == "*" and operand_before) else SYMBOL
        found.append((kind, text, start))
        operand_before = kind != OPERATOR and not (kind == SYMBOL and text in _AFTER_THESE_AN_OPERAND)
        path_may_begin = not operand_before and text not in _WITHIN_A_PATH


def _as_operator(source: str, text: str, start: int) -> tuple[int, str, int]:
    """Read a name after an operand: it can only be an operator; ``1div1`` needs no space after it."""
    for name in _OPERATOR_NAMES:
        rest = text[len(name) :]
        if text.startswith(name) and (not rest or rest[0].isdigit() or rest[0] in ".-"):
            return OPERATOR, name, start + len(name)
    raise XPathError(f"An operator is missing before “{text}” in: {_around(source, start)}")


def _trouble(source: str, offset: int) -> str:
    rest = source[offset:].lstrip()
    if rest[0] in "'\"":
        return f"A quotation mark is never closed in: {_around(source, offset)}"
    return f"“{rest[0]}” can't stand here: {_around(source, offset)}"


def _around(source: str, offset: int) -> str:
    """Cut the expression to a readable length around the trouble."""
    begin = max(0, offset - 40)
    text = source[begin : offset + 40].strip()
    return ("…" if begin else "") + text + ("…" if offset + 40 < len(source) else "")
