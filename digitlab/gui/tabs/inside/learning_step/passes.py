"""All layers of a network in a row: what each answered, and below it the gradient that came back."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitlab.gui.kit.controls.parts import snake_case
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.gui.tabs.inside.layer.map_pictures import Cell, is_vector
from digitlab.gui.tabs.inside.layer.maps import LayerMaps
from digitlab.gui.tabs.inside.learning_step import words
from digitlab.language import tr
from digitlab.networks.learning_step import LearningStep, Numbers

_WIDEST = 150  # logical pixels


class LayerPasses(QWidget):
    """One pair of pictures a layer: of the layer in focus the chosen unit, of every other the one with the largest gradient.

    Signals:
        cell_pointed: The cell under the pointer; None when it leaves.
        unit_requested: The name of a layer, and which of its units.
    """

    cell_pointed: Emits[At | None] = signal(object)
    unit_requested: Emits[str, int] = signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: LearningStep | None = None
        self._stops: list[_Stop] = []
        self._row = hbox(STRETCH, spacing=2, on=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def show_step(self, step: LearningStep, at: int, depth: int, focused: int) -> None:
        """Show a step as far as it is played; the unit in focus is one of the layer at a depth."""
        self._step = step
        names = ["drawing", *(layer.layer.name for layer in step.layers)]
        maps = [step.field[None], *(layer.maps for layer in step.layers)]
        slopes = [step.field_slopes[None], *(layer.slopes for layer in step.layers)]
        for number in range(len(self._stops), len(names)):
            self._add(number)
        for number, stop in enumerate(self._stops):
            stop.setVisible(number < len(names))
            if number < len(names):
                unit = focused if number == depth else None
                seen = number <= at, words.has_come_back(step, at, number)
                stop.show_pass(names[number], maps[number], slopes[number], unit, seen)

    def _add(self, depth: int) -> None:
        stop = _Stop(depth)
        stop.button.clicked.connect(partial(self._on_button_clicked, depth))
        for picture in (stop.maps, stop.slopes):
            picture.pointed.connect(partial(self._on_pointed, depth))
            picture.chosen.connect(partial(self._on_chosen, depth))
        self._stops.append(stop)
        self._row.insertWidget(depth, stop, 1)

    def _look_at(self, depth: int, unit: int) -> None:
        if self._step is not None and depth:
            self.unit_requested.emit(self._step.layers[depth - 1].layer.name, unit)

    def _on_button_clicked(self, depth: int) -> None:
        stop = self._stops[depth]
        stop.button.show_pressed(stop.is_focused)  # what is looked at presses it, not the click
        self._look_at(depth, stop.unit)

    def _on_pointed(self, depth: int, cell: Cell | None) -> None:
        self.cell_pointed.emit(None if cell is None else self._stops[depth].meant(cell))

    def _on_chosen(self, depth: int, cell: Cell) -> None:
        self._look_at(depth, self._stops[depth].meant(cell).unit)


class _Stop(QWidget):
    """One layer's button and its two pictures."""

    def __init__(self, depth: int) -> None:
        super().__init__()
        self._depth = depth
        self.unit, self._is_vector, self.is_focused = 0, False, False
        self.button = ToggleButton("")
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setEnabled(depth > 0)
        set_type(self.button, SMALL_PT)
        self.maps, self.slopes = LayerMaps(most_zoom=8), LayerMaps(most_zoom=8)
        self.setMaximumWidth(_WIDEST)
        vbox(self.button, (self.maps, 1), (self.slopes, 1), spacing=2, on=self)

    def show_pass(self, name: str, maps: Numbers, slopes: Numbers, unit: int | None, seen: tuple[bool, bool]) -> None:
        """Show a layer; ``unit`` is the one looked at, None where another layer is, and ``seen`` what is known already of both."""
        self._is_vector, self.is_focused = is_vector(maps.shape), unit is not None
        strongest = int(np.abs(slopes).max(axis=(1, 2)).argmax())
        self.unit = strongest if unit is None else min(unit, len(maps) - 1)
        shown = name if self._depth else tr("drawing")
        if self.button.text() != shown:
            self.button.setText(shown)
            self.button.setObjectName(f"step_{snake_case(name)}")
            self.button.setToolTip(tr("Follow a weight of {layer}", layer=name) if self._depth else tr("The drawing"))
        self.button.show_pressed(self.is_focused)
        units = slice(None) if self._is_vector else slice(self.unit, self.unit + 1)
        whose = "" if self._is_vector or len(maps) == 1 else f" #{self.unit + 1}"
        pairs = ((self.maps, maps, unit_names.shape(maps)), (self.slopes, slopes, f"dL/da{whose}"))
        for (picture, numbers, title), is_seen in zip(pairs, seen, strict=True):
            limit = float(np.nan_to_num(np.abs(numbers[units])).max())
            values = numbers[units] if is_seen else np.full(numbers[units].shape, np.nan)
            signed = picture is self.slopes or bool((numbers < 0).any())
            picture.show_maps(title, values, signed=signed, limit=limit)
            picture.show_cell((self.unit, 0, 0) if self._is_vector and self.is_focused else None)

    def meant(self, cell: Cell) -> At:
        """The cell, and whose it is."""
        unit, row, column = cell
        return At(self._depth, unit if self._is_vector else self.unit, row, column)
