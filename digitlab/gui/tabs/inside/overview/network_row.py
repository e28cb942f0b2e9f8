"""One network of the overview: what it is called, and its layers from left to right."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.layout import vbox
from digitlab.gui.shell.opened import OpenNetwork
from digitlab.gui.tabs.inside.overview import words
from digitlab.gui.tabs.inside.overview.layer_row import LayerRow
from digitlab.gui.tabs.inside.overview.overview_row import OverviewRow
from digitlab.gui.tabs.inside.overview.settings import Scale


class NetworkRow(OverviewRow):
    """A heading above all layers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blank = False
        self._pointed: tuple[int, Cell] | None = None
        self._layers = LayerRow()
        vbox(self._heading, (self._layers, 1), spacing=2, on=self)
        self._layers.unit_pointed.connect(self._on_unit_pointed)
        self._layers.unit_requested.connect(self._on_unit_requested)

    @override
    def _show(self, network: OpenNetwork, scale: Scale, of_all: float, *, blank: bool) -> None:
        self._blank, seen = blank, network.activations
        self._layers.show_layers(words.layer_sheets(seen, scale, of_all, blank=blank) if seen else [])
        self._heading.setText(words.heading(network, blank=blank))

    @override
    def sentence(self) -> str:
        if self._network is None or self._pointed is None:
            return ""
        return words.pointed(self._network, *self._pointed, blank=self._blank)

    def area(self) -> int:
        """How many cells all maps have."""
        return self._layers.area()

    @override
    def _show_unit(self, layer: str | None, unit: int) -> None:
        seen = self._network.activations if self._network else None
        names = [each.name for each in seen.layers] if seen else []
        self._layers.show_selected(names.index(layer) + 1 if layer in names else None, unit)

    def _on_unit_pointed(self, place: tuple[int, Cell] | None) -> None:
        self._pointed = place
        self.pointer_moved.emit()

    def _on_unit_requested(self, layer: int, unit: int) -> None:
        if layer and self._network and self._network.activations:  # the field itself has no layer to go into
            self._go_into(self._network.activations.layers[layer - 1].name, unit)
