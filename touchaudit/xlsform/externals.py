"""Data sets a form brings along as files: CSV, XML and GeoJSON (``jr://file/towns.csv``).

All become the same: a root with items. A file that is missing or broken leaves its data set empty,
and the form says so in a warning.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from touchaudit.xlsform.numbers import format_number
from touchaudit.xlsform.xml import ELEMENT, XmlError, XmlNode, join_texts, parse

MAX_ROWS = 500_000
_NOT_A_NAME = re.compile(r"[^\w.\-]|^(?=[\d.\-])")


def file_name_of(source: str) -> str:
    """Return the file's name in ``jr://file-csv/towns.csv``."""
    return source.split("?", maxsplit=1)[0].rstrip("/").rpartition("/")[2]


def element(name: str, text: str | None = None, parent: XmlNode | None = None) -> XmlNode:
    """Return a new element, added to its parent."""
    node = XmlNode(ELEMENT, name, text, parent)
    if parent is not None:
        parent.add(node)
    return node


@lru_cache(maxsize=1024)
def column_name(header: str) -> str:
    """Return the element's name that a column gets: ``1st choice`` → ``_1st_choice``."""
    name = _NOT_A_NAME.sub("_", header.strip())
    if not name or name.isascii():
        return name
    try:
        parse(f"<{name}/>")
    except XmlError:  # letters that XML came too early for
        name = re.sub(r"[^\x00-\x7f]", "_", name)
    return name


def read_external(name: str, content: bytes) -> XmlNode:
    """Read a data set; its root element is returned.

    Raises:
        ValueError: The file is not what its name says.
    """
    suffix = name.rpartition(".")[2].lower()
    return _READERS.get(suffix, _read_csv)(content)


def items_root(rows: Iterable[Mapping[str, str]]) -> XmlNode:
    """Return rows as ``root/item``, one element per cell."""
    root = element("root")
    for number, row in enumerate(rows):
        if number >= MAX_ROWS:
            raise ValueError(f"it has more than {MAX_ROWS} rows")
        item = element("item", None, root)
        for name, text in row.items():
            element(name, text, item)
    return root


def _read_csv(content: bytes) -> XmlNode:
    text = content.decode("utf-8-sig", "replace")
    first_line = text.partition("\n")[0]
    delimiter = ";" if first_line.count(";") > first_line.count(",") else ","
    try:
        table = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        header = [column_name(name) for name in next(table, [])]
        return items_root(
            {name: row[place] if place < len(row) else "" for place, name in enumerate(header) if name}
            for row in table
            if row
        )
    except csv.Error as error:
        raise ValueError(str(error)) from error


def _read_xml(content: bytes) -> XmlNode:
    try:
        document = parse(content)
    except XmlError as error:
        raise ValueError(str(error)) from error
    root = join_texts(next(document.elements()))
    root.parent = None
    return root


def _read_geojson(content: bytes) -> XmlNode:
    data = json.loads(content.decode("utf-8-sig", "replace"))
    if not isinstance(data, dict) or not isinstance(data.get("features"), list):
        raise ValueError("it is no collection of features")
    return items_root(_feature(feature) for feature in data["features"] if isinstance(feature, dict))


def _feature(feature: dict[str, Any]) -> dict[str, str]:
    row = {}
    geometry = feature.get("geometry")
    if isinstance(geometry, dict):
        row["geometry"] = _geometry(geometry)
    if "id" in feature:
        row["id"] = _plain(feature["id"])
    properties = feature.get("properties")
    for name, value in properties.items() if isinstance(properties, dict) else ():
        if column := column_name(str(name)):
            row[column] = _plain(value)
    return row


def _geometry(geometry: dict[str, Any]) -> str:
    """Write a geometry in ODK's way: latitude first, points divided by semicolons."""
    coordinates = geometry.get("coordinates")
    kind = geometry.get("type")
    if not isinstance(coordinates, list):
        return ""
    if kind == "Point":
        points = [coordinates]
    elif kind == "Polygon":
        points = coordinates[0] if coordinates and isinstance(coordinates[0], list) else []
    else:
        points = coordinates
    texts = []
    for point in points:
        if not isinstance(point, list) or len(point) < 2:
            return ""
        texts.append(f"{_plain(point[1])} {_plain(point[0])} 0 0")
    return "; ".join(texts)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return format_number(float(value))
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


_READERS: dict[str, Callable[[bytes], XmlNode]] = {
    "csv": _read_csv,
    "xml": _read_xml,
    "geojson": _read_geojson,
    "json": _read_geojson,
}


def itemset_lists(content: bytes) -> dict[str, XmlNode]:
    """Read ``itemsets.csv``, which holds all lists of select_one_external; by list name."""
    table = _read_csv(content)
    lists: dict[str, XmlNode] = {}
    for item in table.children:
        name = item.first("list_name")
        if name is None or not name.text:
            continue
        root = lists.setdefault(name.text, element("root"))
        item.parent = root
        root.add(item)
    return lists
