"""A layer as one chain of pictures: input maps, window, weights, products, and the map that comes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.class_rows import MOST
from digitlab.gui.kit.layout import Part, hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import title
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import At, InspectedUnit, winners
from digitlab.gui.tabs.inside.layer.map_pictures import Cell, is_vector
from digitlab.gui.tabs.inside.layer.maps import LayerMaps
from digitlab.language import tr
from digitlab.networks.receptive_field_index import BEYOND, Mask

_INPUTS_ROOM, _UNITS_ROOM = 21_000, 12_000  # pixels that they have for sure
_STRETCH = (30, 15, 15, 15)  # inputs, window, weights, products
_OUTPUT, _UNITS = 15, 17
_SIGN_TOP = 20  # logical pixels above a sign, so that it stands beside the first maps
_SIGNS = {"weighted": ("→", "·", "=", "Σ"), "largest": ("→", "→", "", "→"), "operation": ("→", "", "", "→")}


class LayerPictures(QWidget):
    """The chain for one unit of a layer, at one cell.

    A term is a cell of the window: (channel, row, column), the channel counted among those that the unit looks at.

    Signals:
        cell_pointed: The cell, of the layer's own maps or of its inputs, under the pointer; None when it leaves.
        term_pointed: The term under the pointer; None when it leaves.
        channel_requested: The channel that was clicked at.
    """

    cell_pointed: Emits[At | None] = signal(object)
    term_pointed: Emits[Cell | None] = signal(object)
    channel_requested: Emits[int] = signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inspected: InspectedUnit | None = None
        self._inputs = LayerMaps(room=_INPUTS_ROOM)
        self._window, self._weights, self._products = (LayerMaps(most_zoom=28) for _ in range(3))
        self._products.setObjectName("products")
        self._output = LayerMaps(most_zoom=12)
        self._units = LayerMaps(room=_UNITS_ROOM, most_zoom=6)
        self._signs = [title() for _ in _STRETCH]
        self._units.setToolTip(tr("Click a map to look at it"))
        self._lay_out()
        self._inputs.pointed.connect(self._on_inputs_pointed)
        for grid in (self._window, self._weights):
            grid.pointed.connect(self.term_pointed)
        self._products.pointed.connect(self._on_products_pointed)
        for grid in (self._inputs, self._window, self._weights, self._products):
            grid.chosen.connect(self._on_term_chosen)
        self._output.pointed.connect(self._on_output_pointed)
        self._output.chosen.connect(self._on_output_chosen)
        self._units.chosen.connect(self._on_units_chosen)

    def show_inspected(self, inspected: InspectedUnit) -> None:
        """Show a layer, one of its units, and the sum of one cell."""
        self._inspected = inspected
        self._show_inputs(inspected)
        self._show_sum(inspected)
        self._show_output(inspected)
        for label, sign in zip(self._signs, _SIGNS[inspected.sum.rule], strict=True):
            label.setText(sign)

    def show_connected_cells(self, masks: Sequence[Mask], channel: int) -> None:
        """Outline what belongs to the cell pointed at, one mask a depth; of many input maps on the one written out."""
        if self._inspected is not None:
            self._inputs.show_connected_cells(
                masks[self._inspected.depth - 1], channel if self._inspected.has_channels else None
            )
            self._output.show_connected_cells(masks[self._inspected.depth])

    def show_term(self, term: Cell | None, channel: int) -> None:
        """Mark a term in every picture, and the channel whose terms are written out."""
        if self._inspected is None:
            return
        written = self._inspected.sum
        selected = channel if self._inspected.has_channels else None
        for grid in (self._inputs, self._window, self._weights, self._products):
            grid.show_selected(selected)
        for grid in (self._window, self._weights):
            grid.show_cell(term)
        self._products.show_cell(term if written.rule == "weighted" else self._input_of(term))
        self._inputs.show_cell(self._input_of(term))

    def _input_of(self, term: Cell | None) -> Cell | None:
        """Where the input of a term stands; of the winner, where the largest wins and no term is pointed at."""
        assert self._inspected is not None
        written = self._inspected.sum
        if term is None and written.rule == "largest":
            row, column = divmod(int(written.weights[0].argmax()), written.weights.shape[2])
            term = 0, row, column
        if term is None or written.cells[term[1:]] == BEYOND:
            return None
        row, column = divmod(int(written.cells[term[1:]]), self._inspected.inputs.shape[2])
        return term[0], row, column

    def _show_inputs(self, inspected: InspectedUnit) -> None:
        inputs = inspected.inputs[inspected.sum.channels]
        count, of = len(inputs), len(inspected.inputs)
        if count > 1:
            are_numbers = is_vector(inputs.shape)
            title = tr("{count} input numbers", count=count) if are_numbers else tr("{count} input maps", count=count)
        else:
            number = inspected.sum.channels[0] + 1
            title = tr("input map {number} of {count}", number=number, count=of) if of > 1 else tr("the input map")
        self._inputs.show_maps(title, inputs)

    def _show_sum(self, inspected: InspectedUnit) -> None:
        written = inspected.sum
        inputs = inspected.inputs[written.channels]
        limit = float(np.abs(inputs).max())
        beyond = np.broadcast_to(written.cells == BEYOND, written.inputs.shape)
        self._window.show_maps(tr("the window"), np.where(beyond, np.nan, written.inputs), limit=limit)
        for grid in (self._weights, self._products):
            grid.setVisible(written.rule != "operation")
        if written.rule == "largest":
            self._weights.show_maps(tr("who wins"), written.weights)
            self._products.show_maps(tr("all winners"), winners(inspected.field_index, inputs[0])[None], limit=limit)
        else:
            self._weights.show_maps(tr("weights"), written.weights, signed=True)
            self._products.show_maps(tr("products"), written.products, signed=True)

    def _show_output(self, inspected: InspectedUnit) -> None:
        """The unit's own map, and all the others small; of a vector all units together."""
        layer, unit, maps = inspected.layer, inspected.unit, inspected.maps
        signed = layer.weights is not None and layer.weights.signed
        self._units.setVisible(len(maps) > 1 and not is_vector(maps.shape))
        if is_vector(maps.shape):
            names: tuple[str, ...] = ()
            if layer.name == "answer" and len(maps) <= MOST:  # more would not fit with their names
                names = unit_names.class_names(inspected.network.classes)
            title = tr("all {units}", units=unit_names.unit_word(layer, len(maps)))
            self._output.show_maps(title, maps, signed=signed, names=names)
            self._output.show_cell((unit, 0, 0))
            return
        self._output.show_maps(unit_names.unit_name(layer, unit), maps[unit : unit + 1], signed=signed)
        self._output.show_cell((0, inspected.at.row, inspected.at.column))
        self._units.show_maps(tr("all {count}", count=len(maps)), maps, signed=signed)
        self._units.show_selected(unit)

    def _lay_out(self) -> None:
        parts: list[Part] = []
        grids = (self._inputs, self._window, self._weights, self._products)
        for stretch, grid, sign in zip(_STRETCH, grids, self._signs, strict=True):
            sign.setFixedWidth(sign.fontMetrics().horizontalAdvance("→"))
            sign.setContentsMargins(0, _SIGN_TOP, 0, 0)
            parts += [(grid, stretch), (sign, Qt.AlignmentFlag.AlignTop)]
        hbox(*parts, (self._output, _OUTPUT), (self._units, _UNITS), spacing=4, on=self)

    def _on_inputs_pointed(self, cell: Cell | None) -> None:
        if cell is None or self._inspected is None:
            self.cell_pointed.emit(None)
        else:
            self.cell_pointed.emit(At(self._inspected.depth - 1, int(self._inspected.sum.channels[cell[0]]), *cell[1:]))

    def _on_products_pointed(self, cell: Cell | None) -> None:
        if self._inspected is not None and self._inspected.sum.rule == "weighted":  # winners are no products
            self.term_pointed.emit(cell)

    def _on_term_chosen(self, cell: Cell) -> None:
        self.channel_requested.emit(cell[0])

    def _own(self, cell: Cell) -> At:
        """A cell of the output picture."""
        assert self._inspected is not None  # an empty picture has no cells
        unit, row, column = cell
        return At(
            self._inspected.depth, unit if is_vector(self._inspected.maps.shape) else self._inspected.unit, row, column
        )

    def _on_output_pointed(self, cell: Cell | None) -> None:
        self.cell_pointed.emit(None if cell is None else self._own(cell))

    def _on_output_chosen(self, cell: Cell) -> None:
        if self._inspected is not None:
            wish(self, Put(self._inspected.with_pin(self._own(cell))))

    def _on_units_chosen(self, cell: Cell) -> None:
        if self._inspected is not None:
            wish(self, Put(replace(self._inspected.focus, layer=self._inspected.layer.name, unit=cell[0])))
