"""Colours and type sizes, the same in every corner of the window.

Nothing here is global: a widget asks :func:`current_theme` for the theme that its own palette belongs to, and again
when its palette changes. The accents come from the Okabe-Ito palette, which colour-blind eyes tell apart.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

_POINT = 4 / 3 if sys.platform == "darwin" else 1.0  # macOS counts 72 points where the other systems count 96 pixels

SMALL_PT = 9 * _POINT  # what one reads when one looks for it: captions, sources, scales
BODY_PT = 10 * _POINT  # ordinary text, and all controls
HEADING_PT = 13 * _POINT  # the heading of a page or a card, and what is found out there
LARGE_PT = 16 * _POINT  # the one sentence that a hall should read
DISPLAY_PT = 64 * _POINT  # an answer
TYPE_SCALE = (SMALL_PT, BODY_PT, HEADING_PT, LARGE_PT, DISPLAY_PT)
"""Every size of type in the window, in points; pictures of digits and figures in cells are as large as their cells."""

Accent = Literal["mlp", "cnn", "hog", "third"]
"""The accents by name: a network's family, or the third thing beside perceptrons and convolutional networks."""

LEGIBLE = 4.5  # the least contrast of text with its ground that WCAG's level AA asks for
VISIBLE = 3.0  # the same for the outlines of controls, and for marks

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
        card: The ground of cards: what belongs together, and is read as one.
        raised: The ground of buttons.
        ink: What is drawn, where the networks see it.
        ghost: What is drawn, where a pose has moved it away: pale, and still seen.
        text: Ordinary text and icons.
        muted: Text that stands back, and the text of what is disabled.
        guide: Lines to draw by: the guide box, the marks of a scale.
        grid: The faintest lines and the empty part of a bar.
        border: The edge of a card or a picture; nothing has to be read from it.
        edge: The outline of what one can click, tick or type into.
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
    card: str
    raised: str
    ink: str
    ghost: str
    text: str
    muted: str
    guide: str
    grid: str
    border: str
    edge: str
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
    def grounds(self) -> tuple[str, ...]:
        """All that text stands on."""
        return self.window, self.paper, self.base, self.card, self.raised

    @property
    def hog(self) -> str:
        """The accent of features by hand, the third thing beside perceptrons and convolutional networks."""
        return self.third

    def accent(self, name: Accent) -> str:
        """The colour of an accent."""
        return str(getattr(self, name))

    def palette(self) -> QPalette:
        """The palette that makes the Fusion style look like this theme, disabled widgets included."""
        return QPalette(_palette(self))

    def legible(self, colour: QColor | str) -> QColor:
        """The colour, moved towards the text's colour until it can be read on every ground."""
        return QColor(_legible(self, QColor(colour).getRgbF()))


_LIGHT = Theme(
    dark=False,
    window="#f5f6f2",
    paper="#ffffff",
    base="#ffffff",
    card="#ffffff",
    raised="#ffffff",
    ink="#16191d",
    ghost="#d3d6da",
    text="#1c2127",
    muted="#59626e",
    guide="#aab3bf",
    grid="#e9eae5",
    border="#d3d6ce",
    edge="#878d95",
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
    window="#17191d",
    paper="#121417",
    base="#1b1e23",
    card="#1f2328",
    raised="#2b3038",
    ink="#f1f3f5",
    ghost="#343940",
    text="#e8eaed",
    muted="#a3abb6",
    guide="#5c6672",
    grid="#2c3037",
    border="#454c56",
    edge="#7e8793",
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


_LIGHT_STRONG = replace(
    _LIGHT,
    window="#fefefe",
    text="#000000",
    ink="#000000",
    muted="#30363d",
    guide="#6b737d",
    border="#6b737d",
    edge="#000000",
    highlight="#4a2d9c",
    good="#005c3e",
    bad="#930040",
)
_DARK_STRONG = replace(
    _DARK,
    window="#010101",
    paper="#000000",
    base="#000000",
    card="#000000",
    raised="#000000",
    ink="#ffffff",
    text="#ffffff",
    muted="#d5d9de",
    guide="#9aa3ae",
    border="#9aa3ae",
    edge="#ffffff",
    highlight="#cdbbff",
    on_highlight="#000000",
    good="#6fe3bd",
    bad="#ffa6c5",
)
_BY_GROUND = {QColor(each.window).rgb(): each for each in (_LIGHT, _DARK, _LIGHT_STRONG, _DARK_STRONG)}


def theme_for(dark: bool, *, high_contrast: bool = False) -> Theme:
    """The light or the dark theme, or one with stronger outlines and text."""
    if high_contrast:
        return _DARK_STRONG if dark else _LIGHT_STRONG
    return _DARK if dark else _LIGHT


def current_theme(source: QWidget | QApplication) -> Theme:
    """The theme that a widget's, or the application's, palette belongs to."""
    return theme_of(source.palette())


def theme_of(palette: QPalette) -> Theme:
    """The theme that a palette belongs to, which its ground tells."""
    ground = palette.color(QPalette.ColorGroup.Active, _ROLE.Window)
    return _BY_GROUND.get(ground.rgb()) or theme_for(ground.lightness() < 128)


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
def _palette(theme: Theme) -> QPalette:
    palette = QPalette(QColor(theme.raised), QColor(theme.window))
    roles = {
        _ROLE.WindowText: theme.text,
        _ROLE.Text: theme.text,
        _ROLE.ButtonText: theme.text,
        _ROLE.BrightText: theme.bad,
        _ROLE.Base: theme.base,
        _ROLE.AlternateBase: theme.window,
        _ROLE.PlaceholderText: theme.muted,
        _ROLE.ToolTipBase: theme.text,
        _ROLE.ToolTipText: theme.paper,
        _ROLE.Highlight: theme.highlight,
        _ROLE.HighlightedText: theme.on_highlight,
        _ROLE.Accent: theme.highlight,
        _ROLE.Link: theme.cnn,
        _ROLE.LinkVisited: theme.highlight,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        palette.setColor(_DISABLED, role, QColor(theme.muted))
    palette.setColor(_DISABLED, _ROLE.Base, QColor(theme.window))
    palette.setColor(_DISABLED, _ROLE.Highlight, QColor(theme.border))
    palette.setColor(_DISABLED, _ROLE.HighlightedText, QColor(theme.muted))
    palette.setColor(_DISABLED, _ROLE.Accent, QColor(theme.border))
    return palette


@cache
def _legible(theme: Theme, rgba: tuple[float, float, float, float]) -> QColor:
    """What :meth:`Theme.legible` says; a change of the colours asks for the same few shades again and again."""
    wanted = QColor.fromRgbF(*rgba)
    grounds = [QColor(ground) for ground in theme.grounds]
    for step in range(21):
        mixed = blend(QColor(theme.text), wanted, step / 20)
        if min(contrast(mixed, ground) for ground in grounds) >= LEGIBLE:
            return mixed
    return QColor(theme.text)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
