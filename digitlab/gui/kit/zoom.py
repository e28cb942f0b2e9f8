"""Makes all type, and all that has a size of its own, larger or smaller: for a hall, or for tired eyes.

A window's font has the zoom, and so have all widgets that take theirs from it. What is given once at 100 % is kept with each widget
and layout and multiplied here: sizes of type, least and greatest sizes, icons, margins and gaps. Widgets are always made at 100 %.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)

from digitlab.gui.kit.theme import BODY_PT
from digitlab.gui.kit.typeface import POINTS, ZOOM, typeface, zoom_of

_NO_LIMIT = 16_777_215  # pixels: the greatest size of a widget that has none
_GIVEN, _SET = "given_at_100", "set_by_zoom"


def zoom_window(window: QWidget, factor: float) -> None:
    """Show a window, and all that is in it, so many times as large as it was made."""
    zoom(window, factor)  # first: whoever hears of the font wants to know the zoom
    font = QApplication.font()
    font.setPointSizeF(BODY_PT * factor)
    window.setFont(font)


def zoom(root: QWidget, factor: float) -> None:
    """Show a widget of a window that is zoomed, and all below it, so many times as large; costs little where they are already."""
    for widget in (root, *root.findChildren(QWidget)):
        if zoom_of(widget) == factor:
            continue
        if widget is not root and widget.isWindow():  # a menu, or a question: it has its font from no other
            zoom_window(widget, factor)
        else:
            _zoom_one(widget, factor)
    root.updateGeometry()


def zoom_as_window(widget: QWidget) -> None:
    """Let a widget that was made in a zoomed window have its zoom; costs next to nothing where it has."""
    factor = zoom_of(widget.window())
    if zoom_of(widget) != factor:
        zoom(widget, factor)


def _zoom_one(widget: QWidget, factor: float) -> None:
    before = zoom_of(widget)
    widget.setProperty(ZOOM, factor)
    points = widget.property(POINTS)
    if points is not None and not widget.isWindow():
        widget.setFont(typeface(widget, points, bold=widget.font().bold()))
    _zoom_limits(widget, before, factor)
    if isinstance(widget, QAbstractButton):
        side = widget.iconSize().width()
        (side,) = _scaled(widget, "icon", (side,), before, factor)
        widget.setIconSize(QSize(side, side))
    layout = widget.layout()
    if layout is not None:
        for each in (layout, *layout.findChildren(QLayout)):
            _zoom_layout(each, before, factor)
    widget.updateGeometry()
    widget.update()


def _zoom_limits(widget: QWidget, before: float, factor: float) -> None:
    if isinstance(widget.parent(), QScrollArea):
        return
    limits = (widget.minimumWidth(), widget.minimumHeight(), widget.maximumWidth(), widget.maximumHeight())
    scaled = _scaled(widget, "limits", limits, before, factor)
    if tuple(scaled) != limits and not widget.isWindow():
        widget.setMinimumSize(scaled[0], scaled[1])
        widget.setMaximumSize(scaled[2], scaled[3])


def _zoom_layout(layout: QLayout, before: float, factor: float) -> None:
    margins = layout.contentsMargins()
    given = (margins.left(), margins.top(), margins.right(), margins.bottom())
    layout.setContentsMargins(*_scaled(layout, "margins", given, before, factor))
    if isinstance(layout, QGridLayout):
        across, down = _scaled(layout, "gaps", (layout.horizontalSpacing(), layout.verticalSpacing()), before, factor)
        layout.setHorizontalSpacing(across)
        layout.setVerticalSpacing(down)
    elif isinstance(layout, QBoxLayout):
        layout.setSpacing(*_scaled(layout, "gaps", (layout.spacing(),), before, factor))


def _scaled(thing: QObject, what: str, now: Sequence[int], before: float, factor: float) -> list[int]:
    """What was given at 100 %, times the zoom; what was given anew since then was given at the zoom before."""
    was_set, was_given = thing.property(f"{what}_{_SET}"), thing.property(f"{what}_{_GIVEN}")
    given = was_given if was_set is not None and [*was_set] == [*now] else [value / before for value in now]
    scaled = [value if now[place] >= _NO_LIMIT else round(value * factor) for place, value in enumerate(given)]
    scaled = [_NO_LIMIT if now[place] >= _NO_LIMIT else int(value) for place, value in enumerate(scaled)]
    thing.setProperty(f"{what}_{_GIVEN}", [*given])
    thing.setProperty(f"{what}_{_SET}", scaled)
    return scaled
