"""A grid of a layer's maps whose cells go by the layer's own numbers, however they are laid out to be seen."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.cells.map_colours import Scale, limits_of
from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.tabs.inside.layer import map_pictures
from digitlab.gui.tabs.inside.layer.map_pictures import Cell
from digitlab.language import tr
from digitlab.networks.receptive_field_index import Mask


class LayerMaps(MapGrid):
    """Lays a vector out in rows, and makes fewer cells of maps that would not fit.

    Signals:
        pointed: (unit, row, column) under the pointer; None when it leaves.
        chosen: (unit, row, column) of a cell that was clicked.
    """

    pointed: Emits[Cell | None] = signal(object)
    chosen: Emits[Cell] = signal(object)

    def __init__(self, parent: QWidget | None = None, *, room: int | None = None, most_zoom: int = 12) -> None:
        """No maps yet.

        Args:
            parent: Its owner.
            room: So many pixels are sure to be there; None where the maps are few.
            most_zoom: The largest side of a cell, in logical pixels.
        """
        super().__init__("", parent, most_zoom=most_zoom)
        self._room = room
        self._shape: Cell = (1, 1, 1)
        self._step, self._named = 1, False
        self._connected_cells: tuple[Mask, int | None] | None = None
        self.cell_pointed.connect(self._on_cell_pointed)
        self.cell_clicked.connect(self._on_cell_clicked)

    def show_maps(
        self,
        title: str,
        maps: np.ndarray,
        *,
        signed: bool = False,
        scale: Scale = "layer",
        limit: float | None = None,
        names: tuple[str, ...] = (),
    ) -> None:
        """Show (n, h, w) maps.

        Args:
            title: What stands above them.
            maps: NaN where nothing is.
            signed: Whether they diverge around zero.
            scale: Whether each map has its own full colour, or all share one.
            limit: The absolute value that has the full colour; None for the largest.
            names: What stands under the maps, which then stay as they are; () for none.
        """
        count, height, width = maps.shape
        if ((count, height, width), bool(names)) != (self._shape, self._named):
            self._shape, self._named, self._connected_cells = (count, height, width), bool(names), None
        self._step = 1 if self._room is None else map_pictures.coarseness(self._shape, self._room)
        laid = (
            np.asarray(maps, np.float32)
            if names
            else map_pictures.coarser(map_pictures.laid_out(maps), self._step, signed=signed)
        )
        self.show_title(title if self._step == 1 else tr("{title}, {step}×{step} as one", title=title, step=self._step))
        limits = limits_of(laid, scale) if limit is None else np.full(len(laid), limit)
        self.show_sheet(MapSheet(laid, signed, limits, names))

    def show_connected_cells(self, mask: Mask, only: int | None = None) -> None:
        """Outline the true cells of a mask, (h, w), on every map or on one; costs nothing while they are the same.

        Named numbers have no outline: all of a vector is felt, or none.
        """
        before = self._connected_cells
        if self._named or (before and before[1] == only and np.array_equal(before[0], mask)):
            return
        self._connected_cells = mask, only
        laid = map_pictures.laid_out_mask(mask, self._shape[0])
        self.show_outline(map_pictures.coarser_mask(laid, self._step), only)

    def show_cell(self, cell: Cell | None) -> None:
        """Mark a cell: unit, row and column."""
        if cell is not None and not self._named:
            index, row, column = map_pictures.shown_at(self._shape, cell)
            cell = index, row // self._step, column // self._step
        self.show_mark(cell)

    def _meant(self, cell: Cell) -> Cell | None:
        if self._named:
            return cell
        index, row, column = cell
        return map_pictures.meant_by(self._shape, (index, row * self._step, column * self._step))

    def _on_cell_pointed(self, cell: Cell | None) -> None:
        self.pointed.emit(None if cell is None else self._meant(cell))

    def _on_cell_clicked(self, index: int, row: int, column: int) -> None:
        if (cell := self._meant((index, row, column))) is not None:
            self.chosen.emit(cell)
