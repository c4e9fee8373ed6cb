"""Places: ``latitude longitude altitude accuracy``, several divided by semicolons."""

from __future__ import annotations

import math
from itertools import pairwise

from touchaudit.xlsform.numbers import NAN, parse_number
from touchaudit.xlsform.xpath.registry import function
from touchaudit.xlsform.xpath.values import Value, to_string

EARTH_RADIUS = 6_378_100.0  # metres, as the other engines have it

Point = tuple[float, float]  # latitude, longitude, in degrees


def _points(values: tuple[Value, ...]) -> list[Point] | None:
    """Return the points of texts and nodes; None if one is no place on earth."""
    texts: list[str] = []
    for value in values:
        texts += [node.string() for node in value] if isinstance(value, list) else [to_string(value)]
    points = []
    for text in texts:
        for part in filter(None, (piece.strip() for piece in text.split(";"))):
            point = _point(part)
            if point is None:
                return None
            points.append(point)
    return points


def _point(text: str) -> Point | None:
    numbers = [parse_number(word) for word in text.split()]
    if len(numbers) < 2 or any(map(math.isnan, numbers)):
        return None
    latitude, longitude = numbers[:2]
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _rounded(metres: float) -> float:
    return math.floor(metres * 100 + 0.5) / 100


@function("distance", "value value*", "number")
def distance(*values: Value) -> float:
    """Return the length of a way in metres, along great circles (haversine)."""
    points = _points(values)
    if points is None:
        return NAN
    return _rounded(sum(_apart(a, b) for a, b in pairwise(points)))


def _apart(a: Point, b: Point) -> float:
    latitude_a, longitude_a, latitude_b, longitude_b = map(math.radians, (*a, *b))
    half = (
        math.sin((latitude_b - latitude_a) / 2) ** 2
        + math.cos(latitude_a) * math.cos(latitude_b) * math.sin((longitude_b - longitude_a) / 2) ** 2
    )
    return 2 * EARTH_RADIUS * math.asin(min(1.0, math.sqrt(half)))


@function("area", "value value*", "number")
def area(*values: Value) -> float:
    """Return the area of a shape in square metres, on a sphere (sum of strips down to a pole)."""
    points = _points(values)
    if points is None:
        return NAN
    if len(points) < 3:
        return 0.0
    if points[0] != points[-1]:
        points.append(points[0])
    strips = sum(_strip(a, b) for a, b in pairwise(points))
    return _rounded(abs(strips) * EARTH_RADIUS**2 / 2)


def _strip(a: Point, b: Point) -> float:
    heights = math.sin(math.radians(a[0])) + math.sin(math.radians(b[0]))
    return math.radians(b[1] - a[1]) * (2 + heights)


function("enclosed-area", "value value*", "number")(area)


@function("geofence", "value value", "boolean")
def geofence(place: Value, shape: Value) -> bool:
    """Return whether a point lies within a shape (ray casting)."""
    point, corners = _points((place,)), _points((shape,))
    if not point or not corners or len(corners) < 3:
        return False
    latitude, longitude = point[0]
    inside = False
    for (lat_a, lon_a), (lat_b, lon_b) in pairwise([*corners, corners[0]]):
        if (lon_a > longitude) != (lon_b > longitude):
            crossing = (lat_b - lat_a) * (longitude - lon_a) / (lon_b - lon_a) + lat_a
            inside = inside != (latitude < crossing)
    return inside
