"""Figures on screen: every kind of shape is painted, and what can be hit answers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from touchaudit.charts.fonts import width
from touchaudit.charts.shapes import Anchor, Circle, Figure, Group, Hit, Line, Path, Rect, Role, Text
from touchaudit.ui.widgets.figure_view import FigureView, _font


def figure(wide, palette):
    items = (
        Rect(0, 0, wide, 100, palette.paper),
        Rect(10, 10, 20, 20, "#112233", "#445566", radius=3),
        Circle(60, 20, 8, "#AA0000"),
        Line(100, 20, 140, 20, "#00AA00", 4, (2, 2)),
        Path((("M", 150, 10), ("L", 170, 10), ("C", 170, 20, 160, 30, 150, 30), ("Z",)), "#0000AA"),
        Group((Rect(0, 0, 10, 10, "#AA00AA"),), 180, 20),
        Text(20, 80, "Reception", Role.STRONG, 10, "#000000", Anchor.START),
    )
    return Figure(wide, 100, items, "A figure", (Hit("one", 10, 10, 20, 20, "The first"),))


def shown(qtbot):
    view = FigureView(figure, zoom=2)
    qtbot.addWidget(view)
    view.resize(500, 100)
    view.show()
    return view


def test_every_shape_is_painted_where_it_stands(qtbot):
    image = shown(qtbot).grab().toImage()
    for (x, y), colour in {
        (20, 20): "#112233",
        (60, 20): "#aa0000",
        (101, 20): "#00aa00",
        (155, 15): "#0000aa",
        (185, 25): "#aa00aa",
    }.items():
        assert image.pixelColor(2 * x, 2 * y) == QColor(colour), (x, y)


def test_a_figure_is_as_high_as_its_width_makes_it_and_tells_its_content(qtbot):
    view = shown(qtbot)
    assert view.height() == 200
    assert view.accessibleName() == "A figure"


def test_what_can_be_hit_sends_its_id(qtbot):
    view = shown(qtbot)
    with qtbot.waitSignal(view.chosen) as signal:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert signal.args == ["one"]
    with qtbot.assertNotEmitted(view.chosen):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 40))


def test_letters_are_as_wide_on_screen_as_they_were_measured(qtbot):
    for role in Role:
        measured = width("Reception queue 1:27", role, 100)
        assert abs(QFontMetricsF(_font(role)).horizontalAdvance("Reception queue 1:27") - measured) < 1.5


def test_a_figure_that_fails_is_told_as_any_mistake_and_the_program_goes_on(qtbot):
    def broken(wide, palette):
        raise ZeroDivisionError("nothing to divide by")

    with qtbot.captureExceptions() as told:
        view = FigureView(broken)
        qtbot.addWidget(view)
        view.resize(400, 100)
        view.show()
        qtbot.waitUntil(lambda: bool(told))
    assert [kind for kind, *_ in told] == [ZeroDivisionError] * len(told)
    assert view.figure is None
    assert not view.grab().isNull()
