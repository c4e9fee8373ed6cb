"""The functions expressions can call: each is registered beside its code.

A signature names the arguments in order: ``number``, ``string``, ``boolean``, ``nodes`` or ``value``;
``?`` ends a name that may be left out, ``*`` one that may come any number of times.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from touchaudit.xlsform.xpath.ast import Call
    from touchaudit.xlsform.xpath.compiler import Compiler
    from touchaudit.xlsform.xpath.context import Context

Closure = Callable[[Any, "Context"], Any]
Emitter = Callable[["Compiler", "Call", str], tuple[str, Closure]]

KINDS = ("number", "string", "boolean", "nodes", "value")


@dataclass(frozen=True, slots=True)
class Function:
    """A function and what it takes.

    ``emit`` builds a closure by itself, for functions that don't look at all their arguments.
    ``structural`` functions look at which nodes there are, not at what they hold.
    """

    name: str
    arguments: tuple[str, ...]
    least: int
    variadic: str | None
    returns: str
    code: Callable[..., Any] | None = None
    emit: Emitter | None = None
    contextual: bool = False
    own_value: bool = False  # without arguments it looks at the context node
    structural: bool = False

    def accepts(self, count: int) -> bool:
        """Return whether the function can be called with so many arguments."""
        return self.least <= count and (self.variadic is not None or count <= len(self.arguments))

    def kind(self, position: int) -> str:
        """Return the kind of the argument at a position from 0."""
        if position < len(self.arguments):
            return self.arguments[position]
        assert self.variadic is not None
        return self.variadic


FUNCTIONS: dict[str, Function] = {}


def _read_signature(signature: str) -> tuple[tuple[str, ...], int, str | None]:
    words = signature.split()
    variadic = words.pop()[:-1] if words and words[-1].endswith("*") else None
    least = sum(1 for word in words if not word.endswith("?"))
    return tuple(word.rstrip("?") for word in words), least, variadic


def function(
    name: str,
    signature: str,
    returns: str,
    *,
    contextual: bool = False,
    own_value: bool = False,
    structural: bool = False,
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a function. With ``contextual=True`` its code gets the node and the context first."""
    arguments, least, variadic = _read_signature(signature)

    def register(code: Callable[..., Any]) -> Callable[..., Any]:
        FUNCTIONS[name] = Function(
            name,
            arguments,
            least,
            variadic,
            returns,
            code,
            contextual=contextual,
            own_value=own_value,
            structural=structural,
        )
        return code

    return register


def special(
    name: str, signature: str, returns: str, *, structural: bool = False
) -> Callable[[Emitter], Emitter]:
    """Register a function that builds its own closure from the call's syntax."""
    arguments, least, variadic = _read_signature(signature)

    def register(emit: Emitter) -> Emitter:
        FUNCTIONS[name] = Function(
            name, arguments, least, variadic, returns, emit=emit, structural=structural
        )
        return emit

    return register
