"""Colours and type sizes, the same in every corner of the window.

Nothing here is global: a widget asks :func:`current_theme` for the theme that its own palette belongs to, and again
when its palette changes. The accents come from the Okabe-Ito palette, which colour-blind eyes tell apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

SMALL_PT = 9.0
BODY_PT = 10.0
TITLE_PT = 14.0
DISPLAY_PT = 64.0

Accent = Literal["mlp", "cnn", "hog", "third"]
"""The accents by name: a network's family, or the third thing beside perceptrons and convolutional networks."""

LEGIBLE = 4.5  # the least contrast of text with its ground that WCAG's level AA asks for

_ROLE = QPalette.ColorRole
_DISABLED = QPalette.ColorGroup.Disabled


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour that the window uses, as ``#rrggbb``.

    Attributes:
        dark: Whether light ink lies on dark paper.
        window: The ground of the window.
        paper: The ground of the canvas and of every picture.
        base: The ground of lists and of what one types into.
        raised: The ground of buttons.
        ink: What is drawn, where the networks see it.
        ghost: What is drawn, where a pose has moved it away: pale, and still seen.
        text: Ordinary text and icons.
        muted: Text that stands back, and the text of what is disabled.
        guide: Lines to draw by: the guide box, the marks of a scale.
        grid: The faintest lines and the empty part of a bar.
        border: The edge of a picture.
        highlight: Focus and selection; the colour of no network.
        on_highlight: Text on the highlight.
        good: Right answers; always with a tick.
        bad: Wrong answers and lost ink; always with a cross or another mark.
        mlp: The MLP's accent.
        cnn: The CNN's accent.
        third: The accent of a third thing beside the two.
        negative: Values below zero where a map is signed; paper is zero.
        positive: Values above zero.
        classes: Ten, of the digits 0 to 9, for marks that are digits themselves: no eye tells ten colours apart for sure.
    """

    dark: bool
    window: str
    paper: str
    base: str
    raised: str
    ink: str
    ghost: str
    text: str
    muted: str
    guide: str
    grid: str
    border: str
    highlight: str
    on_highlight: str
    good: str
    bad: str
    mlp: str
    cnn: str
    third: str
    negative: str
    positive: str
    classes: tuple[str, ...]

    @property
    def hog(self) -> str:
        """The accent of features by hand, the third thing beside perceptrons and convolutional networks."""
        return self.third

    def accent(self, name: Accent) -> str:
        """The colour of an accent."""
        return str(getattr(self, name))

    def palette(self) -> QPalette:
        """The palette that makes the Fusion style look like this theme, disabled widgets included."""
        palette = QPalette(QColor(self.raised), QColor(self.window))
        for role, colour in self._roles().items():
            palette.setColor(role, QColor(colour))
        for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
            palette.setColor(_DISABLED, role, QColor(self.muted))
        palette.setColor(_DISABLED, _ROLE.Base, QColor(self.window))
        palette.setColor(_DISABLED, _ROLE.Highlight, QColor(self.border))
        palette.setColor(_DISABLED, _ROLE.HighlightedText, QColor(self.muted))
        palette.setColor(_DISABLED, _ROLE.Accent, QColor(self.border))
        return palette

    def legible(self, colour: QColor | str) -> QColor:
        """The colour, moved towards the text's colour until it can be read on paper, window and lists."""
        return QColor(_legible(self, QColor(colour).getRgbF()))

    def _roles(self) -> dict[QPalette.ColorRole, str]:
        return {
            _ROLE.WindowText: self.text,
            _ROLE.Text: self.text,
            _ROLE.ButtonText: self.text,
            _ROLE.BrightText: self.bad,
            _ROLE.Base: self.base,
            _ROLE.AlternateBase: self.window,
            _ROLE.PlaceholderText: self.muted,
            _ROLE.ToolTipBase: self.text,
            _ROLE.ToolTipText: self.paper,
            _ROLE.Highlight: self.highlight,
            _ROLE.HighlightedText: self.on_highlight,
            _ROLE.Accent: self.highlight,
            _ROLE.Link: self.cnn,
            _ROLE.LinkVisited: self.highlight,
        }


_LIGHT = Theme(
    dark=False,
    window="#f4f5f7",
    paper="#ffffff",
    base="#ffffff",
    raised="#fafbfc",
    ink="#16191d",
    ghost="#d3d6da",
    text="#1c2127",
    muted="#59626e",
    guide="#aab3bf",
    grid="#e8ebef",
    border="#c5ccd5",
    highlight="#6a4fb3",
    on_highlight="#ffffff",
    good="#00744f",
    bad="#b4004e",
    mlp="#d55e00",
    cnn="#0072b2",
    third="#009e73",
    negative="#0072b2",
    positive="#d98c00",
    classes=(
        "#332288",
        "#c8500b",
        "#117733",
        "#0f86bd",
        "#882255",
        "#857500",
        "#aa4499",
        "#14897b",
        "#414851",
        "#d43d5f",
    ),
)

_DARK = Theme(
    dark=True,
    window="#1e2126",
    paper="#15171b",
    base="#343a44",
    raised="#3e4550",
    ink="#f1f3f5",
    ghost="#343940",
    text="#e8eaed",
    muted="#a3abb6",
    guide="#5c6672",
    grid="#272b31",
    border="#434a54",
    highlight="#b59cf2",
    on_highlight="#15171b",
    good="#4cc9a0",
    bad="#ff80ab",
    mlp="#ec7a26",  # the light theme's vermilion is too dark to be read on dark ground
    cnn="#56b4e9",
    third="#2fbf94",
    negative="#56b4e9",
    positive="#e69f00",
    classes=(
        "#9d91ff",
        "#f28c4a",
        "#63c47c",
        "#7cc8f0",
        "#e27aa8",
        "#d6c84a",
        "#d891e0",
        "#46cbb6",
        "#c3c9d1",
        "#ff8f8f",
    ),
)


def theme_for(dark: bool) -> Theme:
    """The light or the dark theme."""
    return _DARK if dark else _LIGHT


def apply_theme(app: QApplication, dark: bool) -> Theme:
    """Give the whole application our style, palette and least type size; widgets hear of it as PaletteChange.

    The palette is ours because ``QStyleHints.setColorScheme`` does nothing on several platforms.
    """
    theme = theme_for(dark)
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    palette = theme.palette()
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    font = app.font()
    if 0 < font.pointSizeF() < BODY_PT:
        font.setPointSizeF(BODY_PT)
        app.setFont(font)
    return theme


def system_is_dark(app: QApplication) -> bool:
    """Whether the system asks for a dark window; where it does not say, whether the palette in force is dark."""
    scheme = app.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return current_theme(app).dark
    return scheme == Qt.ColorScheme.Dark


def current_theme(source: QWidget | QApplication) -> Theme:
    """The theme that a widget's, or the application's, palette belongs to."""
    ground = source.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window)
    return theme_for(ground.lightness() < 128)


def tabular(font: QFont) -> QFont:
    """The font with figures of equal width, so that a number that changes moves nothing beside it."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """``share`` of one colour mixed into another, share in [0, 1]; the result is opaque."""
    pairs = ((over.redF(), under.redF()), (over.greenF(), under.greenF()), (over.blueF(), under.blueF()))
    red, green, blue = (share * above + (1 - share) * below for above, below in pairs)
    return QColor.fromRgbF(red, green, blue)


def contrast(one: QColor | str, other: QColor | str) -> float:
    """The contrast ratio of two opaque colours after WCAG 2: from 1, the same, to 21, black on white."""
    low, high = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@cache
def _legible(theme: Theme, rgba: tuple[float, float, float, float]) -> QColor:
    """What :meth:`Theme.legible` says; a change of the colours asks for the same few shades again and again."""
    wanted = QColor.fromRgbF(*rgba)
    grounds = (QColor(theme.paper), QColor(theme.window), QColor(theme.base))
    for step in range(21):
        mixed = blend(QColor(theme.text), wanted, step / 20)
        if min(contrast(mixed, ground) for ground in grounds) >= LEGIBLE:
            return mixed
    return QColor(theme.text)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
