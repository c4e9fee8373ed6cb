"""What an expression is made of.

Chains of the same precedence are kept flat (``Sum``, ``Product``, ``And``, ``Or``), so that a score
over hundreds of questions needs no deep recursion.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: ``1.5``."""

    value: float


@dataclass(frozen=True, slots=True)
class Text:
    """A literal: ``'yes'``."""

    value: str


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments."""

    name: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class NameTest:
    """``name``, ``prefix:name``, ``prefix:*`` or ``*``."""

    prefix: str
    local: str  # "*" for any


@dataclass(frozen=True, slots=True)
class KindTest:
    """``node()``, ``text()``, ``comment()`` or ``processing-instruction('x')``."""

    kind: str
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path."""

    axis: str
    test: NameTest | KindTest
    predicates: tuple[Expression, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A location path.

    ``start`` is None for a relative path, ``"/"`` for an absolute one, or the expression before
    the first slash, as in ``instance('x')/root``.
    """

    start: Expression | str | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """An expression with predicates: ``(a | b)[1]``."""

    base: Expression
    predicates: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Union:
    """``a | b``."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Negate:
    """``-a``."""

    operand: Expression


@dataclass(frozen=True, slots=True)
class Product:
    """A chain of ``*``, ``div`` and ``mod``."""

    first: Expression
    rest: tuple[tuple[str, Expression], ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """A chain of ``+`` and ``-``."""

    first: Expression
    rest: tuple[tuple[str, Expression], ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """``=``, ``!=``, ``<``, ``<=``, ``>`` or ``>=``."""

    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class And:
    """A chain of ``and``."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """A chain of ``or``."""

    parts: tuple[Expression, ...]


Expression = Number | Text | Call | Path | Filter | Union | Negate | Product | Sum | Compare | And | Or
