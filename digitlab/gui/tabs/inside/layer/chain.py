"""All layers of a network in a row, from the drawing to the answer: one walks along it, and sees what feels what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitlab.gui.kit.controls.parts import snake_case
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type, zoom_of
from digitlab.gui.kit.zoom import zoom
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import At, InspectedUnit
from digitlab.gui.tabs.inside.layer.map_pictures import Cell, is_vector
from digitlab.gui.tabs.inside.layer.maps import LayerMaps
from digitlab.language import tr
from digitlab.networks.inspection import Maps
from digitlab.networks.receptive_field_index import Mask

_HEIGHT = 76  # of a picture with its title, in logical pixels
_WIDEST = 110


class LayerChain(QWidget):
    """One picture a layer: of the layer looked at the chosen unit, of every other the strongest unit at each place.

    Signals:
        cell_pointed: The cell under the pointer; None when it leaves.
    """

    cell_pointed: Emits[At | None] = signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inspected: InspectedUnit | None = None
        self._stops: list[_Stop] = []
        self._row = hbox(STRETCH, spacing=2, on=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_inspected(self, inspected: InspectedUnit) -> None:
        """Show the layers of a network, and which one is looked at."""
        self._inspected = inspected
        names = ["drawing", *(layer.name for layer in inspected.activations.layers)]
        for depth in range(len(self._stops), len(names)):
            self._add(depth)
        for depth, stop in enumerate(self._stops):
            stop.setVisible(depth < len(names))
            if depth < len(names):
                stop.show_layer(
                    names[depth], inspected.activations.maps[depth], inspected.at if depth == inspected.depth else None
                )

    def show_connected_cells(self, masks: Sequence[Mask]) -> None:
        """Outline some cells in every picture: one mask a depth."""
        for stop, mask in zip(self._stops, masks, strict=False):
            stop.picture.show_connected_cells(mask)

    def _add(self, depth: int) -> None:
        stop = _Stop(depth)
        stop.button.clicked.connect(partial(self._on_button_clicked, depth))
        stop.picture.pointed.connect(partial(self._on_picture_pointed, depth))
        stop.picture.chosen.connect(partial(self._on_picture_chosen, depth))
        self._stops.append(stop)
        self._row.insertWidget(depth, stop, 1)
        zoom(stop, zoom_of(self))

    def _on_button_clicked(self, depth: int) -> None:
        assert self._inspected is not None  # there is no button before
        # what is looked at presses it, not the click
        self._stops[depth].button.show_pressed(depth == self._inspected.depth)
        layer = self._inspected.activations.layers[depth - 1].name
        wish(self, Put(replace(self._inspected.focus, layer=layer, unit=0, cell=None)))

    def _on_picture_pointed(self, depth: int, cell: Cell | None) -> None:
        self.cell_pointed.emit(None if cell is None else self._stops[depth].meant(cell))

    def _on_picture_chosen(self, depth: int, cell: Cell) -> None:
        if depth and self._inspected is not None:
            wish(self, Put(self._inspected.with_pin(self._stops[depth].meant(cell))))


class _Stop(QWidget):
    """One layer's button and picture."""

    def __init__(self, depth: int) -> None:
        super().__init__()
        self._depth = depth
        self._maps: Maps = np.zeros((1, 28, 28), np.float32)
        self._unit: int | None = None
        self.button = ToggleButton("")
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setEnabled(depth > 0)
        set_type(self.button, SMALL_PT)
        self.picture = LayerMaps(most_zoom=8)
        self.picture.setFixedHeight(_HEIGHT)
        self.setMaximumWidth(_WIDEST)
        vbox(self.button, self.picture, spacing=2, on=self)

    def show_layer(self, name: str, maps: Maps, at: At | None) -> None:
        """Show a layer; ``at`` a cell of it where it is the one looked at."""
        self._maps, self._unit = maps, at.unit if at else None
        shown = name if self._depth else tr("drawing")
        if self.button.text() != shown:
            self.button.setText(shown)
            self.button.setObjectName(f"layer_{snake_case(name)}")
            self.button.setToolTip(tr("Look at {layer}", layer=shown))
        self.button.show_pressed(at is not None)
        if is_vector(maps.shape):
            visible = maps
        else:
            visible = maps.max(axis=0, keepdims=True) if at is None else maps[at.unit : at.unit + 1]
        self.picture.show_maps(unit_names.shape(maps), visible, signed=name == "answer")

    def meant(self, cell: Cell) -> At:
        """The cell, and whose it is where the strongest unit is shown."""
        unit, row, column = cell
        if not is_vector(self._maps.shape):
            unit = int(self._maps[:, row, column].argmax()) if self._unit is None else self._unit
        return At(self._depth, unit, row, column)
