"""How wide each layer of a row is: all maps at a pixel a cell first, then larger for as long as there is room."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from digitlab.gui.kit.cells.map_places import gap_of

SPACING = 4
"""The least between two columns, in logical pixels."""

_FRAME = 2  # around the maps of a grid
_LEAST_CELL, MOST_CELL = 4, 11  # the side of a single number, which one has to be able to point at
_MOST_ZOOM = 5
_HIGHEST, _STEP = 800, 4  # of a row, in logical pixels


@dataclass(frozen=True, slots=True)
class Layout:
    """What a layer needs.

    Attributes:
        shape: How many maps, and their height and width in cells.
        names: Room for a name under each map: width and height; zeros for none.
        texts: The width of what is written above and below.
        lines: The height of what is written above and below.
        joins: Whether it may stand under the layer before, where the width is scarce.
        zoom: The side of a cell.
    """

    shape: tuple[int, int, int]
    names: tuple[int, int]
    texts: int
    lines: int
    joins: bool
    zoom: int = 1

    @property
    def is_vector(self) -> bool:
        """Whether its maps are single numbers."""
        return self.shape[1:] == (1, 1)

    def width(self, height: int) -> int:
        """What it needs, in logical pixels, within a height."""
        count, rows, columns = self.shape
        gap = gap_of(self.shape)
        down = max(1, (height - self.lines - _FRAME + gap) // (rows * self.zoom + self.names[1] + gap))
        across = math.ceil(count / down)
        return max(across * (max(columns * self.zoom, self.names[0]) + gap) - gap + _FRAME, self.texts)

    def larger(self, height: int) -> Layout | None:
        """The layer with larger cells; None where they cannot be."""
        most = MOST_CELL if self.is_vector else _MOST_ZOOM
        needed = self.shape[1] * (self.zoom + 1) + self.names[1] + self.lines + _FRAME
        return None if self.zoom == most or needed > height else replace(self, zoom=self.zoom + 1)


Column = tuple[Layout, ...]
"""Layers that stand under one another."""


def columns_of(layers: Sequence[Layout], room: int, height: int) -> list[Column]:
    """Columns as wide as fits; wider than the room where a pixel a cell is too much for the height."""
    columns: list[Column] = [(layer,) for layer in _smallest(layers)]
    if total(columns, height) > room:
        columns = _joined(_smallest(layers))
    growing = [(column, row) for column, layers_ in enumerate(columns) for row in range(len(layers_))]
    while growing:
        column, row = min(growing, key=lambda place: _eagerness(columns[place[0]][place[1]]))
        larger = columns[column][row].larger(height // len(columns[column]))
        wider = list(columns)
        if larger is not None:
            wider[column] = (*columns[column][:row], larger, *columns[column][row + 1 :])
        if larger is None or total(wider, height) > room:
            growing.remove((column, row))
        else:
            columns = wider
    return columns


def height_for(layers: Sequence[Layout], room: int, least: int) -> int:
    """The height from which on all layers fit into a width; no more than _HIGHEST, whatever it is."""
    joined = _joined(_smallest(layers))
    heights = range(least, _HIGHEST, _STEP)
    return next((height for height in heights if total(joined, height) <= room), _HIGHEST)


def width_of(column: Column, height: int) -> int:
    """A column's width in logical pixels."""
    return max(layer.width(height // len(column)) for layer in column)


def total(columns: Sequence[Column], height: int) -> int:
    """The width of all columns."""
    return sum(width_of(column, height) for column in columns) + SPACING * max(0, len(columns) - 1)


def _smallest(layers: Sequence[Layout]) -> list[Layout]:
    return [replace(layer, zoom=_LEAST_CELL) if layer.is_vector else layer for layer in layers]


def _joined(layers: Sequence[Layout]) -> list[Column]:
    columns: list[Column] = []
    for layer in layers:
        if layer.joins and columns and len(columns[-1]) == 1:
            columns[-1] = (*columns[-1], layer)
        else:
            columns.append((layer,))
    return columns


def _eagerness(layer: Layout) -> tuple[int, int]:
    """The smallest cells grow first, the fewest of them before many."""
    return layer.zoom, math.prod(layer.shape)
