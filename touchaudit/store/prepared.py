"""Statements that are compiled once, for the path from a tap to the disk.

SQLAlchemy writes the SQL for whichever database is in use; running it again costs what the driver
costs and no more, which is most of the difference between a bare commit and ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Table, and_, bindparam, insert, select, update
from sqlalchemy.sql.dml import Insert, Update
from sqlalchemy.sql.selectable import Select


class Prepared:
    """One statement with its inputs and outputs, each in the order of the columns given."""

    def __init__(
        self,
        statement: Select[Any] | Insert | Update,
        dialect: Dialect,
        inputs: Sequence[Column[Any]],
        outputs: Sequence[Column[Any]] = (),
    ) -> None:
        compiled = statement.compile(dialect=dialect)
        names = [_bound(column) for column in inputs]
        order: list[str] | None = getattr(compiled, "positiontup", None)
        self._sql = str(compiled)
        self._arrange = _by_name(names) if order is None else _by_place(names, order)
        types_in = [column.type.dialect_impl(dialect) for column in inputs]
        types_out = [column.type.dialect_impl(dialect) for column in outputs]
        self._binders = [type_.bind_processor(dialect) for type_ in types_in]
        self._readers = [type_.result_processor(dialect, None) for type_ in types_out]

    def run(self, connection: Connection, values: Sequence[Any]) -> None:
        """Run it once."""
        connection.connection.cursor().execute(self._sql, self._parameters(values))

    def run_each(self, connection: Connection, rows: Iterable[Sequence[Any]]) -> None:
        """Run it once per row."""
        parameters = [self._parameters(values) for values in rows]
        connection.connection.cursor().executemany(self._sql, parameters)

    def first(self, connection: Connection, values: Sequence[Any]) -> list[Any] | None:
        """Return the first row, or None."""
        cursor = connection.connection.cursor()
        cursor.execute(self._sql, self._parameters(values))
        found = cursor.fetchone()
        if found is None:
            return None
        return [
            value if reader is None else reader(value)
            for reader, value in zip(self._readers, found, strict=True)
        ]

    def _parameters(self, values: Sequence[Any]) -> Any:
        return self._arrange(
            [
                value if binder is None else binder(value)
                for binder, value in zip(self._binders, values, strict=True)
            ]
        )


def insertion(table: Table, dialect: Dialect, columns: Sequence[Column[Any]] = ()) -> Prepared:
    """Return the insertion of a whole row, its values in the order of ``columns``."""
    columns = columns or list(table.columns)
    values: dict[str, Any] = {column.name: bindparam(_bound(column)) for column in columns}
    return Prepared(insert(table).values(values), dialect, columns)


def replacement(table: Table, dialect: Dialect, columns: Sequence[Column[Any]]) -> Prepared:
    """Return the update of a whole row, its values as in an insertion; its key finds it."""
    key = list(table.primary_key)
    values: dict[str, Any] = {
        column.name: bindparam(_bound(column)) for column in columns if not column.primary_key
    }
    return Prepared(update(table).values(values).where(_is_row(key)), dialect, columns)


def look_up(table: Table, dialect: Dialect, columns: Sequence[Column[Any]]) -> Prepared:
    """Return the reading of some columns of one row, found by its key."""
    key = list(table.primary_key)
    return Prepared(select(*columns).where(_is_row(key)), dialect, key, columns)


def _is_row(key: Iterable[Column[Any]]) -> Any:
    return and_(*(column == bindparam(_bound(column)) for column in key))


def _bound(column: Column[Any]) -> str:
    # SQLAlchemy keeps the names of the columns for itself.
    return f"p_{column.name}"


def _by_name(names: Sequence[str]) -> Callable[[list[Any]], Any]:
    return lambda values: dict(zip(names, values, strict=True))


def _by_place(names: Sequence[str], order: Sequence[str]) -> Callable[[list[Any]], Any]:
    if list(names) == list(order):
        return tuple
    places = [names.index(name) for name in order]
    return itemgetter(*places) if len(places) > 1 else tuple
