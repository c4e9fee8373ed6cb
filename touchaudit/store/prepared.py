"""Statements that are compiled once, for the path from a tap to the disk.

SQLAlchemy writes the SQL for whichever database is in use; running it again costs what the driver
costs and no more, which is most of the difference between a bare commit and ours.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Dialect, Table, and_, bindparam, insert, select, update
from sqlalchemy.sql.dml import Insert, Update
from sqlalchemy.sql.selectable import Select


class Prepared:
    """One statement with its inputs and outputs, each in the order of the columns given.

    Values for the columns named in ``ready`` come as the database has them.
    """

    def __init__(
        self,
        statement: Select[Any] | Insert | Update,
        dialect: Dialect,
        inputs: Sequence[Column[Any]],
        outputs: Sequence[Column[Any]] = (),
        ready: Collection[str] = (),
    ) -> None:
        compiled = statement.compile(dialect=dialect)
        names = [_bound(column) for column in inputs]
        order: list[str] | None = getattr(compiled, "positiontup", None)
        self._sql = str(compiled)
        self._arrange = _by_name(names) if order is None else _by_place(names, order)
        self._binders = [
            (place, binder)
            for place, column in enumerate(inputs)
            if column.name not in ready and (binder := _binder(column, dialect))
        ]
        self._outputs = [column.type.dialect_impl(dialect) for column in outputs]
        self._readers: list[tuple[int, Callable[[Any], Any]]] | None = None
        self._dialect = dialect

    def run(self, connection: Connection, values: Iterable[Any]) -> None:
        """Run it once."""
        connection.connection.cursor().execute(self._sql, self._parameters(values))

    def run_each(self, connection: Connection, rows: Iterable[Iterable[Any]]) -> None:
        """Run it once per row."""
        parameters = [self._parameters(values) for values in rows]
        connection.connection.cursor().executemany(self._sql, parameters)

    def first(self, connection: Connection, values: Iterable[Any]) -> list[Any] | None:
        """Return the first row, or None."""
        cursor = connection.connection.cursor()
        cursor.execute(self._sql, self._parameters(values))
        found = cursor.fetchone()
        if found is None:
            return None
        if self._readers is None:
            self._readers = self._readers_for(cursor.description or ())
        row = list(found)
        for place, reader in self._readers:
            row[place] = reader(row[place])
        return row

    def _readers_for(self, description: Sequence[Any]) -> list[tuple[int, Callable[[Any], Any]]]:
        """Return how to read the columns; some drivers say only with the first row of which type they are."""
        return [
            (place, reader)
            for place, (type_, told) in enumerate(zip(self._outputs, description, strict=True))
            if (reader := type_.result_processor(self._dialect, told[1]))
        ]

    def _parameters(self, values: Iterable[Any]) -> Any:
        row = list(values)
        for place, binder in self._binders:
            row[place] = binder(row[place])
        return row if self._arrange is None else self._arrange(row)


def insertion(
    table: Table, dialect: Dialect, columns: Sequence[Column[Any]], ready: Collection[str] = ()
) -> Prepared:
    """Return the insertion of a whole row, its values in the order of ``columns``."""
    values: dict[str, Any] = {column.name: bindparam(_bound(column)) for column in columns}
    return Prepared(insert(table).values(values), dialect, columns, ready=ready)


def replacement(
    table: Table, dialect: Dialect, columns: Sequence[Column[Any]], ready: Collection[str] = ()
) -> Prepared:
    """Return the update of a whole row, its values as in an insertion; its key finds it."""
    key = list(table.primary_key)
    plain = [column for column in columns if not column.primary_key]
    values: dict[str, Any] = {column.name: bindparam(_bound(column)) for column in plain}
    return Prepared(update(table).values(values).where(_is_row(key)), dialect, columns, ready=ready)


def look_up(table: Table, dialect: Dialect, columns: Sequence[Column[Any]]) -> Prepared:
    """Return the reading of some columns of one row, found by its key."""
    key = list(table.primary_key)
    return Prepared(select(*columns).where(_is_row(key)), dialect, key, columns)


def _is_row(key: Iterable[Column[Any]]) -> Any:
    return and_(*(column == bindparam(_bound(column)) for column in key))


def _bound(column: Column[Any]) -> str:
    # SQLAlchemy keeps the names of the columns for itself.
    return f"p_{column.name}"


def _binder(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    if isinstance(column.type, Boolean):
        # Every driver takes Python's own truth values.
        return None
    return column.type.dialect_impl(dialect).bind_processor(dialect)


def _by_name(names: Sequence[str]) -> Callable[[list[Any]], Any]:
    return lambda values: dict(zip(names, values, strict=True))


def _by_place(names: Sequence[str], order: Sequence[str]) -> Callable[[list[Any]], Any] | None:
    """Return how to sort values that stand otherwise in the statement; None if they stand alike."""
    return None if list(names) == list(order) else itemgetter(*(names.index(name) for name in order))
