"""The look: themes, sizes, tones, icons, fonts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QFrame, QLabel, QWidget

import touchaudit.ui
from touchaudit import assets
from touchaudit.domain.client import Band, Channel
from touchaudit.ui import style


def shade(icon):
    image = icon.pixmap(QSize(24, 24)).toImage()
    pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    return max(pixels, key=lambda colour: colour.alpha())


def test_an_icon_follows_the_theme(themed):
    themed("light")
    icon = style.icon("square", "accent")
    assert shade(icon) == QColor(style.LIGHT.accent)
    themed("dark")
    assert shade(icon) == QColor(style.DARK.accent)


def test_sizes_follow_the_size_of_text_and_targets_never_shrink(themed):
    themed("light", 90)
    assert style.px(100) < 100
    assert style.target() == 44
    themed("light", 150)
    assert style.target() >= 64
    themed("light", 400)
    assert style.scale() == pytest.approx(1.5, abs=0.05)


class Polished(QObject):
    """Counts how often a widget is told that its style changed."""

    def __init__(self):
        super().__init__()
        self.times = 0

    def eventFilter(self, _watched, event):  # noqa: N802
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_another_theme_costs_a_deep_window_no_more_than_a_flat_one(qtbot, themed):
    themed("light")
    window = within = QWidget()
    qtbot.addWidget(window)
    for _ in range(30):
        within = QFrame(within)
    inmost = QLabel("Deep inside", within)
    window.show()
    counted = Polished()
    inmost.installEventFilter(counted)
    themed("dark")
    assert 0 < counted.times < 5
    assert inmost.palette().color(inmost.foregroundRole()) == QColor(style.DARK.text)


def test_system_means_light_where_the_system_does_not_say(themed):
    assert themed("system") in (style.LIGHT, style.DARK)
    assert themed("dark") is style.DARK
    assert style.tokens() is style.DARK


@pytest.mark.parametrize(
    ("fraction", "tone"), [(1, "great"), (0.75, "good"), (0.5, "fair"), (0.25, "poor"), (0, "bad")]
)
def test_an_answer_has_the_tone_of_its_points(fraction, tone):
    assert style.tone_of(fraction) == tone


def test_every_band_and_channel_has_its_look():
    assert len({style.band_tone(band) for band in Band}) == len(Band)
    assert style.band_tone(None) == ""
    icons = {style.channel_icon(channel) for channel in Channel}
    assert len(icons) == len(Channel)
    assert all(assets.resource("icons", f"{name}.svg").is_file() for name in icons)


def test_every_icon_named_in_the_window_is_shipped():
    shipped = {path.stem for path in assets.resource("icons").glob("*.svg")}
    code = "\n".join(path.read_text("utf-8") for path in Path(touchaudit.ui.__file__).parent.rglob("*.py"))
    named = set(re.findall(r'(?:icon_button|Glyph|style\.icon)\(\s*"([a-z0-9-]+)"', code))
    named |= set(re.findall(r'button\(\s*self\.tr\("[^"]*"\),\s*"([a-z0-9-]+)"', code))
    assert named
    assert named <= shipped


def test_the_shipped_fonts_are_the_ones_in_use(qapp):
    families = QFontDatabase.families()
    assert style.SANS in families
    assert style.SERIF in families


def test_the_style_sheet_is_set_in_one_place_only():
    folder = Path(touchaudit.ui.__file__).parent
    setting = [path.name for path in folder.rglob("*.py") if "setStyleSheet" in path.read_text("utf-8")]
    assert setting == ["style.py"]
