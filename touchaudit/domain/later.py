"""Values whose parts may come later: a client with a thousand visits is shown without reading them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial, wraps
from time import monotonic
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Concatenate,
    ParamSpec,
    Protocol,
    Self,
    TypeVar,
    overload,
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

    def let_go(self, name: str) -> None:
        """Forget a field that was fetched; it is fetched again when it is asked for."""
        if self.has("_fetch") and self.has(name):
            object.__delattr__(self, name)

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


_Part = TypeVar("_Part")


class Parts(Sequence[_Part]):
    """Parts that are made one by one, each when it is first looked at; equal to a tuple of the same parts."""

    def __init__(self, makers: Iterable[Callable[[], _Part]]) -> None:
        self._makers = tuple(makers)
        self._made: dict[int, _Part] = {}

    def __len__(self) -> int:
        return len(self._makers)

    @overload
    def __getitem__(self, at: int) -> _Part: ...

    @overload
    def __getitem__(self, at: slice) -> Parts[_Part]: ...

    def __getitem__(self, at: int | slice) -> _Part | Parts[_Part]:
        if isinstance(at, slice):
            return Parts(partial(self.__getitem__, place) for place in range(*at.indices(len(self))))
        place = range(len(self))[at]
        if place not in self._made:
            self._made[place] = self._makers[place]()
        return self._made[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Parts | tuple) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self)}, of which {len(self._made)} were looked at)"


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


class NotYetError(Exception):
    """More had to be worked out than there was patience for; what is done stays done, so ask again."""


class Patience:
    """How long figures may be worked out that are not kept yet, counted from the first of them."""

    def __init__(self, seconds: float) -> None:
        self.worked_out = 0
        self._seconds = seconds
        self._until = 0.0

    def spend(self) -> None:
        """Tell that one more figure is worked out; raise NotYetError where the time is over."""
        if not self._until:
            self._until = monotonic() + self._seconds
        elif monotonic() > self._until:
            raise NotYetError
        self.worked_out += 1


_PATIENCE: ContextVar[Patience | None] = ContextVar("patience", default=None)


@contextmanager
def patience(seconds: float) -> Iterator[Patience]:
    """Let figures be worked out for so long, at least one: who asks again and again is done one day.

    Raises:
        NotYetError: There is more to work out. What is done is kept.
    """
    given = Patience(seconds)
    before = _PATIENCE.set(given)
    try:
        yield given
    finally:
        _PATIENCE.reset(before)


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
            given_time = _PATIENCE.get()
            if given_time is not None:
                given_time.spend()
            if isinstance(known, Prepared):
                known.prepare()
            known[name] = figure(one, *given, **named)
        found: _Figure = known[name]
        return found

    return looked_up


def figure_named(name: str) -> Callable[..., Any]:
    """Return the function whose results are kept under a name."""
    return FIGURES[name.partition(" ")[0]]
