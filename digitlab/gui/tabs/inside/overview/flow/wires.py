"""The strongest path through a network, and what its wires carry: input times weight. Numpy alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitlab.gui.tabs.inside.inspected_unit import At, subtotals, written_out
from digitlab.networks.inspection import Activations
from digitlab.networks.receptive_field_index import BEYOND

Units = tuple[int, ...]
"""Units of one layer, from 0."""

_MOST_OF_UNIT = 40  # wires that are drawn into one unit
_MOST_WATCHED = 6  # units of a vector that wires are drawn into


@dataclass(frozen=True, slots=True, eq=False)
class Wires:
    """What goes from the maps of one depth into those of the next.

    Attributes:
        sources: (n, 3) map, row and column of the cell that each comes from; row and column are -1 where it is all of a map.
        targets: (n,) the unit that each goes into.
        carried: (n,) input times weight; of all of a map, added up.
    """

    sources: NDArray[np.intp]
    targets: NDArray[np.intp]
    carried: NDArray[np.float64]


def strongest_path(seen: Activations) -> tuple[At, ...]:
    """One cell a depth, from the field to the class answered.

    Backwards from the answer: of each sum, the input map that adds most to it, and of that map the cell that adds most.
    """
    path = [At(len(seen.layers), seen.label, 0, 0)]
    for depth in range(len(seen.layers), 0, -1):
        written = written_out(seen, path[-1])
        channel = int(subtotals(written).argmax())
        there = np.where(written.cells == BEYOND, -np.inf, written.products[channel])
        cell = max(0, int(written.cells.flat[int(there.argmax())]))
        path.append(At(depth - 1, int(written.channels[channel]), *divmod(cell, seen.maps[depth - 1].shape[2])))
    return tuple(reversed(path))


def is_vector(seen: Activations, depth: int) -> bool:
    """Whether the maps of a depth are single numbers."""
    return seen.maps[depth].shape[1:] == (1, 1)


def watched(seen: Activations, depth: int, shown: Units, path: tuple[At, ...]) -> Units:
    """The units of a depth that wires are drawn into: of a vector those that say most, and the one on the path."""
    if not is_vector(seen, depth):
        return shown
    most = np.argsort(-seen.maps[depth][:, 0, 0], kind="stable")[: _MOST_WATCHED - 1].tolist()
    return tuple(sorted({path[depth].unit, *most}))


def wires_into(seen: Activations, depth: int, units: Units, shown_before: Units, whole: int) -> Wires:
    """The wires into some units of a depth.

    Args:
        seen: The activations of the network.
        depth: The depth of the units.
        units: Which of them; each at the cell where it is strongest.
        shown_before: Which maps of the depth before are shown; from the others no wire is drawn.
        whole: The unit of which every wire is drawn, however little it carries; of the others only the strongest are.
    """
    maps, width = seen.maps[depth], seen.maps[depth - 1].shape[2]
    of_cells = is_vector(seen, depth)
    found: list[tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]] = []
    for unit in units:
        written = written_out(seen, At(depth, unit, *divmod(int(maps[unit].argmax()), maps.shape[2])))
        is_shown = np.isin(written.channels, shown_before)
        channels, products = written.channels[is_shown], written.products[is_shown]
        if of_cells:
            cells = np.broadcast_to(written.cells, products.shape).ravel()
            sources = np.column_stack([channels.repeat(written.cells.size), *np.divmod(cells, width)])
            carried = products.ravel()
            sources, carried = sources[cells != BEYOND], carried[cells != BEYOND]
        else:
            sources = np.column_stack([channels, *np.full((2, len(channels)), -1)])
            carried = products.sum(axis=(1, 2))
        if unit != whole:
            most = np.argsort(-np.abs(carried), kind="stable")[:_MOST_OF_UNIT]
            sources, carried = sources[most], carried[most]
        found.append((sources.astype(np.intp), np.full(len(carried), unit, np.intp), carried))
    together = [np.concatenate(parts) for parts in zip(*found, strict=True)]
    return Wires(together[0], together[1], together[2])
