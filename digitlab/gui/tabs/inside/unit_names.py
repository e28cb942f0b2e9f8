"""What numbers, layers, units and cells are called. Everything is counted from 1, but classes, which are digits."""

from __future__ import annotations

import numpy as np

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell import edit_words
from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.language import tr
from digitlab.networks.inspection import Activations, Alignment, Layer, unit_number

_LETTERS = 3  # of a class's name below its map
_LARGE = 9.995  # is 10.00 with two decimals


def number(value: float, digits: int = 3) -> str:
    """A number with a minus sign that is one, and none before zero."""
    return f"{value:z.{digits}f}".replace("-", "−")


def brief(value: float) -> str:
    """A number with two decimals; from 10 on with one, so that it takes no more room."""
    return number(value, 2 if abs(value) < _LARGE else 1)


def exact(value: float) -> str:
    """A number as exact as torch's single precision goes."""
    return number(value, 5)


def unit_word(layer: Layer, count: int = 1) -> str:
    """What a unit of a layer is called; with a count, ``16 filters``."""
    if layer.weights:
        return edit_words.kind(layer.name) if count == 1 else edit_words.counted(count, layer.name)
    return tr("map") if count == 1 else tr("{count} maps", count=count)


def unit_name(layer: Layer, unit: int, classes: Classes = DIGITS) -> str:
    """``filter 3``, ``unit 17``, ``class 7``, ``class 3: ä``, ``map 5``."""
    if layer.weights:
        return edit_words.unit_name(layer.name, unit, classes)
    return tr("map {number}", number=unit_number(layer.name, unit))


def class_names(classes: Classes) -> tuple[str, ...]:
    """The names of classes, so short that they fit under the maps of an answer."""
    return tuple(edit_words.cut(name, _LETTERS) for name in classes)


def shape(maps: np.ndarray) -> str:
    """How many maps of which size: ``16@40×40``, ``256`` numbers, one map of ``28×28``."""
    count, height, width = maps.shape
    if height == width == 1:
        return f"{count}"
    return f"{count}@{height}×{width}" if count > 1 else f"{height}×{width}"


def alignment(way: Alignment) -> str:
    """How an alignment expects the digit to lie, in words."""
    turned = tr("turned by {angle}°", angle=short(way.turn_deg)) if way.turn_deg else ""
    sized = tr("{size:g} times as large", size=way.size) if way.size != 1 else ""
    if turned or sized:
        return ", ".join(filter(None, (turned, sized)))
    parts = []
    if way.dx:
        parts.append(tr("{count} px right", count=way.dx) if way.dx > 0 else tr("{count} px left", count=-way.dx))
    if way.dy:
        parts.append(tr("{count} px down", count=way.dy) if way.dy > 0 else tr("{count} px up", count=-way.dy))
    return ", ".join(parts) or tr("as it lies")


def place(activations: Activations, at: At, classes: Classes = DIGITS) -> str:
    """A cell by its name."""
    if at.depth == 0:
        return tr("the drawing, {cell}", cell=cell(at.row, at.column))
    layer = activations.layers[at.depth - 1]
    name = f"{layer.name}, {unit_name(layer, at.unit, classes)}"
    return name if activations.maps[at.depth].shape[1:] == (1, 1) else f"{name}, {cell(at.row, at.column)}"


def cell(row: int, column: int) -> str:
    """The place of a cell in its map, in words."""
    return tr("row {row}, column {column}", row=row + 1, column=column + 1)


def short(value: float) -> str:
    """A number as short as one decimal goes."""
    return f"{value:.1f}".removesuffix(".0").replace("-", "−")
