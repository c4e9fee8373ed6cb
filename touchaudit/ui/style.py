"""Everything that gives the window its look: colours, palette, style sheet, fonts, icons and sizes.

Widgets that paint themselves ask :func:`tokens` and :func:`scale`, which read them back from the
application, so a change of theme or text size needs no telling round.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from touchaudit import assets
from touchaudit.ui.colours import DARK, LIGHT, PAIRS, TONES, Tokens

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

    from touchaudit.domain.client import Band, Channel

_NIGHT = QColor(DARK.window)

__all__ = ["DARK", "LIGHT", "PAIRS", "Tokens"]

BODY = 15
TARGET = 44
WIDE = 1100
MIDDLE = 900
SANS = "Inter"
SERIF = "Touchaudit Serif Display"
TABULAR = "Inter Tabular"


_BAND_TONES = {"excellent": "great", "good": "good", "fair": "fair", "poor": "bad"}
_CHANNEL_ICONS = {
    "in_person": "users",
    "phone": "phone",
    "email": "mail",
    "web": "globe",
    "chat": "message-circle",
    "social": "share-2",
    "post": "mailbox",
    "document": "receipt",
    "on_site": "truck",
    "word_of_mouth": "megaphone",
}


def band_tone(band: Band | None) -> str:
    """Return the name of the tone that a band is shown in; "" for no band."""
    return _BAND_TONES[band] if band is not None else ""


def tone_of(fraction: float) -> str:
    """Return the name of the tone of an answer worth 0 to 1 of its points."""
    return TONES[min(4, int((1.0 - fraction) * 4 + 0.5))]


def channel_icon(channel: Channel) -> str:
    """Return the name of the icon that stands for a channel."""
    return _CHANNEL_ICONS[channel]


def tokens() -> Tokens:
    """Return the colours of the theme that is on."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window) == _NIGHT else LIGHT


def colour(name: str) -> QColor:
    """Return a colour of the theme that is on, by its name in :class:`Tokens`, or from ``#rrggbb``."""
    return QColor(name if name.startswith("#") else getattr(tokens(), name))


def scale() -> float:
    """Return how large text is drawn: 1.0 at a text size of 100 %."""
    size = QApplication.font().pixelSize()
    return size / BODY if size > 0 else 1.0


def px(size: float) -> int:
    """Return a length in pixels at the text size that is on."""
    return round(size * scale())


def target() -> int:
    """Return the least side of anything that is touched."""
    return max(TARGET, px(TARGET))


def font(size: float, weight: QFont.Weight = QFont.Weight.Normal, family: str = SANS) -> QFont:
    """Return a font of ``size`` pixels (at 100 %) for widgets that paint themselves."""
    return QFont(_font(px(size), weight, family))


def icon(name: str, colour_name: str = "text", checked: str = "") -> QIcon:
    """Return a shipped icon in a colour of the theme, which it follows when the theme changes.

    Args:
        name: File name in ``resources/icons`` without its ending.
        colour_name: Name of a colour in :class:`Tokens`, or ``#rrggbb``.
        checked: Colour while the button is checked; the same if empty.
    """
    return QIcon(_LineIcon(name, colour_name, checked or colour_name))


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour_name: str = "text") -> None:
    """Draw an icon where a widget paints itself."""
    shade, device = colour(colour_name).name(), painter.device()
    if painter.transform().isScaling() or not isinstance(device, QWidget | QPixmap):
        _renderer(name, shade).render(painter, rect)
        return
    side = (round(rect.width()), round(rect.height()))
    painter.drawPixmap(rect.topLeft(), _drawn(name, shade, *side, device.devicePixelRatioF()))


def wants_dark(theme: str) -> bool:
    """Tell whether ``system``, ``light`` or ``dark`` means the dark colours here and now."""
    if theme == "system":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return theme == "dark"


def load_fonts() -> None:
    """Make the shipped fonts known; without them the desk's own are used."""
    for path in sorted(assets.resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def apply(app: QApplication, theme: str = "system", text_size: int = 100) -> Tokens:
    """Dress the application.

    The old style sheet is taken off first: changing one into another makes Qt polish every widget once for
    each of its ancestors, which took six times as long with all pages open.

    Args:
        app: The application.
        theme: ``system``, ``light`` or ``dark``.
        text_size: Per cent, 90 to 150; values outside are brought inside.
    """
    from string import Template

    chosen = DARK if wants_dark(theme) else LIGHT
    size = min(150, max(90, text_size)) / 100
    body = QFont(SANS)
    body.setPixelSize(round(BODY * size))
    body.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setStyleSheet("")
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(chosen))
    app.setFont(body)
    app.setStyleSheet(Template(_sheet()).substitute(_Values(chosen, size)))
    return chosen


def palette(t: Tokens) -> QPalette:
    """Return the palette that Fusion draws with."""
    role = QPalette.ColorRole
    made = QPalette()
    for part, value in {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.sunken,
        role.Text: t.text,
        role.PlaceholderText: t.muted,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_accent,
        role.Accent: t.accent,
        role.Link: t.accent,
        role.ToolTipBase: t.text,
        role.ToolTipText: t.window,
        role.Mid: t.line,
        role.BrightText: t.bad,
    }.items():
        made.setColor(part, QColor(value))
    for part in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, part, QColor(t.control_line))
    return made


class _LineIcon(QIconEngine):
    """Draw a one-colour SVG in the theme's colour, sharp at every device pixel ratio."""

    def __init__(self, name: str, colour_name: str, checked: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour_name
        self._checked = checked

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colour, self._checked)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        shade = self._checked if state == QIcon.State.On else self._colour
        paint_icon(painter, QRectF(rect), self._name, shade)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return made


class _Values(Mapping[str, str]):
    """What the style sheet's template may name: colours, ``p13`` (13 px of text), ``t44`` (a target)."""

    def __init__(self, t: Tokens, size: float) -> None:
        self._colours = {field.name: str(getattr(t, field.name)) for field in fields(t)}
        self._size = size

    def __getitem__(self, name: str) -> str:
        if name in self._colours:
            return self._colours[name]
        length = int(name[1:])
        return f"{max(length if name[0] == 't' else 1, round(length * self._size))}px"

    def __iter__(self) -> Iterator[str]:
        return iter(self._colours)

    def __len__(self) -> int:
        return len(self._colours)


@cache
def _sheet() -> str:
    return assets.resource("themes", "desk.qss").read_text("utf-8")


@cache
def _font(pixels: int, weight: QFont.Weight, family: str) -> QFont:
    made = QFont(family)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=512)
def _drawn(name: str, shade: str, width: int, height: int, ratio: float) -> QPixmap:
    """Draw an icon once: a card's face is painted with every tap."""
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, shade).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return made


@cache
def _renderer(name: str, shade: str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer

    svg = assets.resource("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", shade).encode()))
