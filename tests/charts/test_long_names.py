"""Names three times as long as usual stand whole in every figure: no word is cut, none covers another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import combinations

import pytest

from touchaudit.charts.bars import Bar, bullets, stage_bars
from touchaudit.charts.dumbbell import Change, dumbbells
from touchaudit.charts.emotions import Felt, FeltWords, Memory, emotions
from touchaudit.charts.fonts import extent
from touchaudit.charts.gaps import GapRow, gap_rows
from touchaudit.charts.grid import GridPoint, grid
from touchaudit.charts.heat import HeatCell, HeatTable, heat_map
from touchaudit.charts.journey import JourneyPoint, JourneyStage, beyond, journey
from touchaudit.charts.labels import Box
from touchaudit.charts.ledger import Stretch, ledger
from touchaudit.charts.ranges import Axis, Ranged, ranges
from touchaudit.charts.shapes import Figure
from touchaudit.charts.steps import Step, stairs
from touchaudit.charts.timeline import Bar as Due
from touchaudit.charts.timeline import timeline
from touchaudit.charts.waves import Part, WaveMark, change_parts, wave_line
from touchaudit.domain.client import Band, Bands
from touchaudit.domain.importance import Quadrant, quadrant_word

BANDS = Bands()
PLACES = (
    "Waiting at the till in the large hall behind the station, ground floor left",
    "Möbelmontage durch den Außendienstmitarbeiter der Auslieferungslogistik",
    "Vertragsverlängerungsangebot per Rundschreiben an sämtliche Bestandskunden",
    "Complaint reply",
    "Kassenbeleg und Verpackungsmaterialübergabe am Selbstbedienungsausgang",
)
STAGES = ("Informationsbeschaffung und Angebotsvergleich", "Inbetriebnahme und Nutzungsphase")


def stages(count: int) -> list[JourneyStage]:
    points = tuple(
        JourneyPoint(f"t{n}", n + 1, f"{PLACES[n % 5]} {n}", 40.0 + 7 * (n % 8), Band.FAIR, 80.0, 55.0)
        for n in range(count)
    )
    return [
        JourneyStage(STAGES[0], 60.0, Band.FAIR, points[:3]),
        JourneyStage(STAGES[1], 70.0, Band.FAIR, points[3:]),
    ]


def bars() -> list[Bar]:
    return [Bar(name, name, 62.0, Band.FAIR, 50.0, 66.0) for name in PLACES]


def felt() -> Figure:
    memory = Memory(2, 1, 1.5, 0.4, "peak", "end", "stays in memory", "mean")
    stops = [Felt(str(n), PLACES[n % 5], n % 3 - 1.0) for n in range(9)]
    return emotions(stops, memory, FeltWords("bad", "so-so", "good", "Felt"), 620, 190)


FIGURES: dict[str, tuple[Callable[[], Figure], tuple[str, ...]]] = {
    "journey": (lambda: journey(stages(14), 495, 260 + beyond(stages(14), 495)), (*PLACES, *STAGES)),
    "wide journey": (lambda: journey(stages(9), 1000, 330), (*PLACES, *STAGES)),
    "stages": (lambda: stage_bars(bars(), 330, 138), PLACES),
    "dimensions": (lambda: bullets(bars(), 246, BANDS), PLACES),
    "trend": (
        lambda: dumbbells([Change(n, at, n, 40.0, 70.0) for at, n in enumerate(PLACES, 1)], 495),
        PLACES,
    ),
    "gaps": (lambda: gap_rows([GapRow(n, n, 5, 3, wide=True) for n in PLACES], 495, told="Gaps"), PLACES),
    "ledger": (lambda: ledger([Stretch(n, n, 5, 9, False, True) for n in PLACES], 495), PLACES),
    "ranges": (
        lambda: ranges(
            [Ranged(n, n, 60, 40, 80, "60") for n in PLACES],
            Axis(0, 100, ((0, "0"), (100, "100"))),
            495,
            told="R",
        ),
        PLACES,
    ),
    "timeline": (
        lambda: timeline(
            [Due(n, n, date(2026, 10, 1), date(2026, 11, 3)) for n in PLACES],
            date(2026, 10, 12),
            495,
            told="Due",
            today_word="today",
        ),
        PLACES,
    ),
    "heat": (
        lambda: heat_map(
            HeatTable(PLACES, ("In person", "At the customer’s place"), {(0, 0): HeatCell("c", 60.0)}, 75),
            495,
        ),
        PLACES,
    ),
    "stairs": (lambda: stairs(60, [Step(n, 4, 2) for n in STAGES], BANDS, 495, 200), STAGES),
    "waves": (
        lambda: wave_line(
            [WaveMark(n, n, "2 visits", 60, Band.FAIR) for n in PLACES], 495, 220, told="Waves"
        ),
        PLACES,
    ),
    "change": (
        lambda: change_parts([Part(n, 40, 60, whole=True) for n in STAGES], 300, 200, told="C"),
        STAGES,
    ),
    "emotions": (felt, PLACES),
}


def told(figure: Figure) -> str:
    """Return the texts of a figure in the order they are drawn, words broken by a hyphen put together."""
    return " ".join(text.text for text in figure.texts()).replace("- ", "")


@pytest.mark.parametrize("key", FIGURES)
def test_long_names_are_told_whole_within_the_figure_and_cover_nothing(key: str) -> None:
    draw, names = FIGURES[key]
    figure = draw()
    assert "…" not in told(figure)
    assert [name for name in names if name not in told(figure)] == []
    for text in figure.texts():
        assert extent(text)[0] >= -1
        assert extent(text)[1] <= figure.width + 1
        assert 0 <= text.y <= figure.height
    boxes = [(text.text, Box.of(text)) for text in figure.texts()]
    covered = [(a, b) for (a, one), (b, other) in combinations(boxes, 2) if one.overlap(other) > 1.5]
    assert covered == []


def test_a_name_on_the_grid_is_whole_or_left_to_the_list_beside_it() -> None:
    points = [GridPoint(str(n), n, PLACES[n % 5], 4 + n % 2, 20.0 + 5 * n, first=True) for n in range(14)]
    figure = grid(points, (3.5, 80), 330, 330)
    assert "…" not in told(figure)
    assert any(name in told(figure) for name in PLACES)


def test_numbers_stand_for_names_where_sixty_touchpoints_share_a_row() -> None:
    figure = journey(stages(60), 495, 200)
    assert PLACES[0] not in told(figure)
    assert {str(n) for n in range(1, 61)} <= {text.text for text in figure.texts()}


def test_dots_keep_clear_of_the_names_of_the_corners() -> None:
    points = [GridPoint(str(n), n, "Place", 5 if n % 2 else 1, 99.0) for n in range(8)]
    figure = grid(points, (3, 90), 330, 260)
    words = [Box.of(text) for text in figure.texts() if text.text.isupper()]
    dots = [Box(hit.x, hit.y, hit.x + hit.width, hit.y + hit.height) for hit in figure.hits]
    assert all(dot.overlap(word) == 0 for dot in dots for word in words)


def middle(figure: Figure, wanted: str) -> tuple[float, float]:
    hit = next(hit for hit in figure.hits if hit.id == wanted)
    return hit.x + hit.width / 2, hit.y + hit.height / 2


def test_every_dot_stands_at_its_importance_and_next_to_its_score() -> None:
    """Two of one importance and nearly one score once stood a third of a step higher, towards the line."""
    crowd = [GridPoint(f"c{n}", n, f"Crowd {n}", 3, 74.4 + 0.1 * n) for n in range(1, 7)]
    apart = [GridPoint("a", 7, "Apart", 3, 90.0), GridPoint("b", 8, "Above", 4, 74.5)]
    figure = grid([*crowd, *apart], (3.9, 74.72), 600, 330)
    lane, own = middle(figure, "a")[1], middle(figure, "a")[0]
    by_point = (figure.width - own) / 10
    line = own - (90 - 74.72) * by_point
    for point in crowd:
        x, y = middle(figure, point.id)
        true = own - (90 - point.performance) * by_point
        assert y == lane
        assert abs(x - true) <= 1.5 * by_point + 1e-6
        assert (x >= line - 1e-6) == (point.performance >= 74.72) or abs(x - line) < 1e-6
    assert middle(figure, "b")[0] == pytest.approx(own - 15.5 * by_point)


def test_dots_that_cover_one_another_bear_one_label_with_all_numbers() -> None:
    figure = grid([GridPoint(f"c{n}", n, f"Crowd {n}", 3, 74.0) for n in range(1, 7)], (3, 60), 600, 330)
    assert "1 · 2 · 3 · 4 · 5 · 6" in {text.text for text in figure.texts()}


def test_each_dot_of_a_keyed_grid_is_named_once_whatever_its_quadrant() -> None:
    points = [
        GridPoint(str(n), n, f"{PLACES[n % 5]} {n:02}", 1 + n % 5, 70.0 + n, n < 3) for n in range(1, 25)
    ]
    bare, keyed = grid(points, (3, 50), 600, 330), grid(points, (3, 50), 600, 330, keyed=True)
    named = [point for point in points if point.name in told(bare)]
    assert any(not point.first for point in named)
    assert [point.name for point in points if told(keyed).count(point.name) != 1] == []
    assert keyed.height > bare.height
    assert inside_figure(keyed)


def inside_figure(figure: Figure) -> bool:
    return all(extent(text)[1] <= figure.width + 1 and text.y <= figure.height for text in figure.texts())


def test_the_quadrants_bear_the_names_of_the_method() -> None:
    figure = grid([GridPoint("a", 1, "Till", 3, 50.0)], (3, 60), 600, 330)
    assert [text.text for text in figure.texts() if text.text.isupper()] == [
        quadrant_word(one).upper() for one in Quadrant
    ]
