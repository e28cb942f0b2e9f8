"""The typeface, and type in the sizes of the theme.

It is Inter, which ships with digitlab, so that the window looks the same everywhere; where the system refuses it, its own stands in.
All figures are of equal width, so that a number that changes moves nothing beside it.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from digitlab.gui.kit.theme import BODY_PT
from digitlab.shipped import resources

_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_FAMILY = "typeface"  # the property of the application that names it

POINTS, ZOOM = (
    "points",
    "zoom",
)  # properties of widgets: the size of their type at 100 %, and how many times that they have now


def use_typeface(app: QApplication) -> None:
    """Give the whole application the typeface, in the size of ordinary text; it is loaded once."""
    family = app.property(_FAMILY)
    if family is None:
        family = _loaded() or app.font().family()
        app.setProperty(_FAMILY, family)
    font = QFont(family)
    font.setPointSizeF(BODY_PT)
    font.setFeature(QFont.Tag("tnum"), 1)
    if app.font() != font:
        app.setFont(font)


def typeface(widget: QWidget, points: float, *, bold: bool = False) -> QFont:
    """A widget's font in one of the theme's sizes."""
    font = QFont(widget.font())
    font.setPointSizeF(points * zoom_of(widget))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def bolder(font: QFont) -> QFont:
    """The font in the weight of headings."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def set_type(widget: QWidget, points: float, *, bold: bool = False) -> None:
    """Give a widget's text one of the theme's sizes."""
    widget.setProperty(POINTS, points)
    widget.setFont(typeface(widget, points, bold=bold))


def zoom_of(widget: QWidget) -> float:
    """How many times as large as it was made a widget is shown, see :mod:`digitlab.gui.kit.zoom`."""
    return widget.property(ZOOM) or 1.0


def zoom_around(widget: QWidget) -> float:
    """How many times as large as usual a widget is shown, or the window over which it appears, where it is a menu or a question."""
    around: QWidget | None = widget
    while around is not None:
        window = around.window()
        if zoom := around.property(ZOOM) or window.property(ZOOM):
            return float(zoom)
        around = window.parentWidget()
    return 1.0


def _loaded() -> str:
    """Load the files; the family that they are of, or "" where the system refuses them."""
    families: list[str] = []
    for name in _FILES:
        data = (resources() / "fonts" / name).read_bytes()
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(data))
    return families[0] if families else ""
