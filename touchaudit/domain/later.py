"""Values whose parts may come later: a client with a thousand visits is shown without reading them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from functools import wraps
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Concatenate,
    ParamSpec,
    Protocol,
    Self,
    TypeVar,
    runtime_checkable,
)


class Later:
    """A frozen dataclass of which some fields are fetched when they are first asked for.

    Made the usual way it has all of them. ``fetch`` is told the name of a field and returns that one, and
    whatever came along with it.
    """

    __slots__ = ("_fetch",)

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Any]]

    @classmethod
    def later(cls, fetch: Callable[[str], Mapping[str, Any]], **known: Any) -> Self:
        """Return a value of which only some fields are known yet."""
        made = object.__new__(cls)
        object.__setattr__(made, "_fetch", fetch)
        made.fill(known)
        return made

    def has(self, name: str) -> bool:
        """Tell whether a field is there already."""
        try:
            object.__getattribute__(self, name)
        except AttributeError:
            return False
        return True

    def complete(self) -> None:
        """Fetch what is not there yet."""
        for name in self.__dataclass_fields__:
            getattr(self, name)

    def fill(self, values: Mapping[str, Any]) -> None:
        """Take in fields that came before they were asked for."""
        for name, value in values.items():
            object.__setattr__(self, name, value)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Fetch a field that is not there yet."""
            if name not in type(self).__dataclass_fields__:
                raise AttributeError(name)
            fetched = self._fetch(name)
            self.fill(fetched)
            return fetched[name]


class Kept(Protocol):
    """Has a place where figures about it are kept by name, so that each is worked out once."""

    @property
    def kept(self) -> MutableMapping[str, Any]:
        """The figures by name."""


@runtime_checkable
class Prepared(Protocol):
    """Keeps figures of what is better read at once than bit by bit."""

    def prepare(self) -> None:
        """Read all that a figure may be made of."""


_On = TypeVar("_On", bound=Kept)
_Given = ParamSpec("_Given")
_Figure = TypeVar("_Figure")

FIGURES: dict[str, Callable[..., Any]] = {}
"""The functions whose results are kept, by name; the store keeps them by their return type."""


def kept(figure: Callable[Concatenate[_On, _Given], _Figure]) -> Callable[Concatenate[_On, _Given], _Figure]:
    """Keep what a function works out, with what it is worked out of.

    What it is given besides are words; what is kept is named by the function and by them.
    """
    own_name = figure.__name__
    FIGURES[own_name] = figure

    @wraps(figure)
    def looked_up(one: _On, /, *given: _Given.args, **named: _Given.kwargs) -> _Figure:
        known, name = one.kept, " ".join((own_name, *map(str, (*given, *named.values()))))
        if name not in known:
            if isinstance(known, Prepared):
                known.prepare()
            known[name] = figure(one, *given, **named)
        found: _Figure = known[name]
        return found

    return looked_up


def figure_named(name: str) -> Callable[..., Any]:
    """Return the function whose results are kept under a name."""
    return FIGURES[name.partition(" ")[0]]
