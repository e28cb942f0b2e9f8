"""One cell of one map of an opened network, and everything that belongs to it: what it looks at, what it feels, its sum.

A depth counts maps: 0 is the field, n what the nth layer answers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from digitlab.gui.shell.opened import OpenNetwork
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.networks.arithmetic import UnitSum, unit_sum
from digitlab.networks.inspection import Activations, Layer, Maps
from digitlab.networks.receptive_field_index import (
    Mask,
    ReceptiveFieldIndex,
    one_cell,
    projective_fields,
    receptive_fields,
)

How = Literal["pointed", "pinned", "strongest"]


@dataclass(frozen=True, slots=True)
class At:
    """A cell of a map.

    Attributes:
        depth: The depth of the map: 0 for the field, n for the nth layer.
        unit: Which of the maps there.
        row: The row of the cell.
        column: The column of the cell.
    """

    depth: int
    unit: int
    row: int
    column: int


@dataclass(frozen=True, slots=True, eq=False)
class InspectedUnit:
    """What is looked at in a network.

    Attributes:
        focus: What one looks at, in any network.
        network: The network; its activations are there.
        activations: The activations of the network.
        unit: The unit looked at.
        at: The cell whose sum is written out; of a vector perhaps another unit's, the one under the pointer.
        how: Why it is this cell: the pointer is on it, it was clicked at, or it is the strongest of its map.
        sum: The cell, written out.
    """

    focus: Focus
    network: OpenNetwork
    activations: Activations
    unit: int
    at: At
    how: How
    sum: UnitSum

    @property
    def depth(self) -> int:
        """The depth of the layer looked at."""
        return self.at.depth

    @property
    def layer(self) -> Layer:
        """The layer looked at."""
        return self.activations.layers[self.depth - 1]

    @property
    def field_index(self) -> ReceptiveFieldIndex:
        """What its cells look at."""
        return self.activations.field_indices[self.depth - 1]

    @property
    def inputs(self) -> Maps:
        """(inputs, h, w), what comes into the layer."""
        return self.activations.maps[self.depth - 1]

    @property
    def maps(self) -> Maps:
        """(units, h, w), what it answers."""
        return self.activations.maps[self.depth]

    @property
    def has_channels(self) -> bool:
        """Whether the sum goes over several input maps; a vector's numbers are none."""
        return len(self.sum.channels) > 1 and self.inputs.shape[1:] != (1, 1)

    def with_pin(self, at: At) -> Focus:
        """The focus on a cell of a layer; the cell that is pinned already goes free again."""
        layer = self.activations.layers[at.depth - 1].name
        pinned = replace(self.focus, layer=layer, unit=at.unit, cell=(at.row, at.column))
        return replace(pinned, cell=None) if pinned == self.focus else pinned


def inspect_unit(network: OpenNetwork, focus: Focus, pointed: At | None = None) -> InspectedUnit | None:
    """What a focus means in a network; None where the network could not be opened.

    Args:
        network: The network.
        focus: What one looks at. A layer that the network has not is its first that learns something; a cell that the map has
            not is the strongest one.
        pointed: The cell under the pointer; it counts where it lies in the layer of the focus.
    """
    activations = network.activations
    if activations is None:
        return None
    how: How
    depth = depth_of(activations, focus.layer)
    maps = activations.maps[depth]
    unit = min(max(focus.unit, 0), len(maps) - 1)
    if pointed is not None and pointed.depth == depth and has(activations, pointed):
        at, how = pointed, "pointed"
    elif focus.cell is not None and has(activations, At(depth, unit, *focus.cell)):
        at, how = At(depth, unit, *focus.cell), "pinned"
    else:
        at, how = At(depth, unit, *divmod(int(maps[unit].argmax()), maps.shape[2])), "strongest"
    return InspectedUnit(focus, network, activations, unit, at, how, written_out(activations, at))


def depth_of(activations: Activations, name: str) -> int:
    """The depth of the maps of a layer; of the first that shows weights, or of the first, where there is none of that name."""
    names = [layer.name for layer in activations.layers]
    if name in names:
        return names.index(name) + 1
    return next((depth for depth, layer in enumerate(activations.layers, 1) if layer.weights), 1)


def has(activations: Activations, at: At) -> bool:
    """Whether a cell is there."""
    if at.depth >= len(activations.maps):
        return False
    units, height, width = activations.maps[at.depth].shape
    return bool(0 <= at.unit < units and 0 <= at.row < height and 0 <= at.column < width)


def written_out(activations: Activations, at: At) -> UnitSum:
    """The sum of a cell behind the field."""
    index = at.depth - 1
    layer, field_index, inputs = activations.layers[index], activations.field_indices[index], activations.maps[index]
    answered = float(activations.maps[at.depth][at.unit, at.row, at.column])
    return unit_sum(layer, field_index, inputs, at.unit, at.row, at.column, answered)


def connected_cells(activations: Activations, at: At) -> tuple[Mask, ...]:
    """What belongs to a cell, at every depth: its receptive field before it, itself, and what it reaches behind it."""
    before = receptive_fields(activations.field_indices[: at.depth], at.row, at.column) if at.depth else []
    itself = one_cell(activations.maps[at.depth].shape[1:], at.row, at.column)
    behind = (
        projective_fields(activations.field_indices[at.depth :], at.row, at.column)
        if at.depth < len(activations.field_indices)
        else []
    )
    return (*before, itself, *behind)


def winners(field_index: ReceptiveFieldIndex, values: Maps) -> Maps:
    """The cells of a map, (h, w), that are the largest of some window; all others are NaN."""
    flat = np.append(values.ravel(), -np.inf)  # the last one stands for what lies beyond
    cells = field_index.cells.reshape(-1, field_index.cells.shape[2] * field_index.cells.shape[3])  # (windows, cells)
    won = np.take_along_axis(cells, flat[cells].argmax(axis=1)[:, None], axis=1).ravel()
    kept = np.full(values.size, np.nan, np.float32)
    kept[won] = flat[won]
    return kept.reshape(values.shape)


def subtotals(written: UnitSum) -> np.ndarray:
    """(channels,) what each input map brings to a sum."""
    return np.asarray(written.products.sum(axis=(1, 2)))
