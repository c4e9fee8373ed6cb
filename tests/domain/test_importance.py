from __future__ import annotations

from touchaudit.domain.importance import Crosshair, Quadrant, importance_performance, quadrant_word
from touchaudit.domain.journey import touchpoint_figures

from .factory import NA, client, scored, touchpoint, visit, walk


def grid(*places: tuple[int, float], crosshair: Crosshair = Crosshair.MEANS):
    walks = [walk(touchpoint(f"T{n}", c), scored("q", f)) for n, (c, f) in enumerate(places)]
    return importance_performance(touchpoint_figures(client(visit(*walks)), 1), crosshair)


def test_the_four_quadrants() -> None:
    placed = grid((5, 0.2), (5, 0.8), (1, 0.2), (1, 0.8))
    assert (placed.importance_line, placed.score_line) == (3, 50)
    assert [point.quadrant for point in placed.points] == [
        Quadrant.CONCENTRATE,
        Quadrant.KEEP_UP,
        Quadrant.LOW_PRIORITY,
        Quadrant.OVERKILL,
    ]
    assert [quadrant_word(point.quadrant) for point in placed.points] == [
        "Concentrate here",
        "Keep up",
        "Low priority",
        "Possible overkill",
    ]
    assert not any(point.borderline for point in placed.points)


def test_the_crosshair_changes_the_advice_and_is_told() -> None:
    places = ((5, 0.9), (5, 0.7), (4, 0.95))
    by_means = grid(*places)
    by_midpoint = grid(*places, crosshair=Crosshair.MIDPOINT)
    assert by_means.points[1].quadrant is Quadrant.CONCENTRATE
    assert by_midpoint.points[1].quadrant is Quadrant.KEEP_UP
    assert (by_midpoint.crosshair, by_midpoint.importance_line, by_midpoint.score_line) == ("midpoint", 3, 50)


def test_points_near_a_line_are_borderline() -> None:
    placed = grid((5, 0.55), (5, 0.5501), (3, 1), crosshair=Crosshair.MIDPOINT)
    assert [point.borderline for point in placed.points] == [True, False, True]


def test_what_has_no_score_is_not_placed() -> None:
    walks = [walk(touchpoint("T"), scored("q", NA))]
    placed = importance_performance(touchpoint_figures(client(visit(*walks)), 1))
    assert (placed.points, placed.importance_line, placed.score_line) == ((), 3, 50)
