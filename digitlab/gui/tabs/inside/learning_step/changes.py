"""The largest changes of all weights at once: of each layer that learns, the kernels that changed most."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtWidgets import QWidget

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.tabs.inside.layer.map_pictures import Cell
from digitlab.gui.tabs.inside.layer.maps import LayerMaps
from digitlab.gui.tabs.inside.learning_step import words
from digitlab.gui.tabs.inside.unit_names import class_names
from digitlab.networks.inspection import ANSWER, unit_number
from digitlab.networks.learning_step import LayerPass, LearningStep, Numbers, Taught

_MOST_LAYERS, _MOST_SLICES = 6, 24
_ROW = 16  # weights of a unit that looks at a list of numbers


class ChangesWall(QWidget):
    """A column a layer, its slices of kernels in the order of their largest change.

    Signals:
        weight_requested: The layer, the unit and the index of a weight that was clicked at.
    """

    weight_requested: Emits[str, int, int] = signal(str, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._walls = [LayerMaps(most_zoom=8) for _ in range(_MOST_LAYERS)]
        self._shown: list[tuple[str, Slices]] = []
        for number, wall in enumerate(self._walls):
            wall.chosen.connect(partial(self._on_chosen, number))
        hbox(*((wall, 1) for wall in self._walls), spacing=8, on=self)

    def show_step(self, step: LearningStep, *, is_updated: bool, classes: Classes = DIGITS) -> None:
        """Show what has changed since the first step began, once it has; of many layers those that changed most, in their order."""
        learned = [(layer, layer.taught) for layer in step.layers if layer.taught is not None]
        most = sorted(learned, key=lambda each: -float(np.abs(each[1].changes).max()))[:_MOST_LAYERS]
        chosen = [each for each in learned if each in most]
        self._shown = []
        for number, wall in enumerate(self._walls):
            wall.setVisible(number < len(chosen))
            if number < len(chosen):
                self._show_wall(wall, *chosen[number], is_updated=is_updated, classes=classes)

    def _show_wall(
        self, wall: LayerMaps, layer: LayerPass, taught: Taught, *, is_updated: bool, classes: Classes
    ) -> None:
        slices = Slices(taught.changes)
        self._shown.append((layer.layer.name, slices))
        named = class_names(classes) if layer.layer.name == ANSWER else ()
        names = tuple(named[unit] if named else str(unit_number(layer.layer.name, unit)) for unit, _ in slices.order)
        maps = slices.maps() if is_updated else np.full(slices.maps().shape, np.nan)
        title = words.largest_changes(layer, taught) if is_updated else layer.layer.name
        wall.show_maps(title, maps, signed=True, names=names)

    def _on_chosen(self, number: int, cell: Cell) -> None:
        name, slices = self._shown[number]
        found = slices.weight_at(cell)
        if found is not None:
            self.weight_requested.emit(name, *found)


class Slices:
    """Kernels, (units, inputs, kh, kw), as slices to be seen: one for each input map, or rows of a unit's list of weights.

    Attributes:
        order: Unit and input map of each slice, the largest change first; of a list of weights the input map is 0.
    """

    def __init__(self, kernels: Numbers) -> None:
        self._kernels = kernels
        self._is_list = kernels.shape[2:] == (1, 1)
        peaks = np.abs(kernels).max(axis=(1, 2, 3))[:, None] if self._is_list else np.abs(kernels).max(axis=(2, 3))
        largest = np.argsort(-peaks, axis=None, kind="stable")[:_MOST_SLICES]
        self.order = [divmod(int(each), peaks.shape[1]) for each in largest]

    def maps(self) -> Numbers:
        """(slices, h, w); NaN after the last weight of a list."""
        if not self._is_list:
            return np.stack([self._kernels[unit, channel] for unit, channel in self.order])
        width = min(_ROW, self._kernels.shape[1])
        rows = np.full((len(self.order), -(-self._kernels.shape[1] // width) * width), np.nan)
        rows[:, : self._kernels.shape[1]] = self._kernels[[unit for unit, _ in self.order], :, 0, 0]
        return rows.reshape(len(self.order), -1, width)

    def weight_at(self, cell: Cell) -> tuple[int, int] | None:
        """The unit, and the index of the weight in it, at a cell of a slice; None after the last."""
        number, row, column = cell
        unit, channel = self.order[number]
        _, inputs, height, width = self._kernels.shape
        if self._is_list:
            index = row * min(_ROW, inputs) + column
            return (unit, index) if index < inputs else None
        return unit, (channel * height + row) * width + column
