"""One learned number: its unit's kernel and derivatives, the chain rule as maps of all places, and its step."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import Part, hbox, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.tabs.inside.layer.map_pictures import Cell
from digitlab.gui.tabs.inside.layer.maps import LayerMaps
from digitlab.gui.tabs.inside.learning_step import words
from digitlab.language import mark, tr
from digitlab.networks.inspection import Alignment
from digitlab.networks.learning_step import WEIGHT, LayerPass, LearningStep, Numbers, Terms, terms

_APART = {"bias": mark("bias"), "shift": mark("shift"), "scale": mark("scale")}
_SIGNS = ("", " ", "·", "·", "=")  # before each picture
_ROOM = 9_000  # pixels that a picture has for sure


class NumberPanel(QWidget):
    """Pictures from left to right: weights, derivatives, and dL/da · da/dz · dz/dw at each place.

    Signals:
        number_requested: The index of another learned number of the unit.
    """

    number_requested: Emits[int] = signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: Terms | None = None
        self._readings: tuple[Alignment, ...] = ()
        self._kernel: tuple[int, ...] = (1, 1, 1)
        self._heading = Text(bold=True, narrow=True)
        self._sum, self._update = Text("", None, narrow=True), Text("", None, narrow=True)
        self._place = Text("", SMALL_PT, narrow=True)
        self._weights, self._derivatives = LayerMaps(most_zoom=28), LayerMaps(most_zoom=28)
        self._factors = tuple(LayerMaps(room=_ROOM, most_zoom=12) for _ in range(4))
        self._apart = {name: named(ToggleButton(tr(text)), f"step_{name}") for name, text in _APART.items()}
        self._signs = [title(sign) for sign in _SIGNS]
        self._pictures = QWidget()
        self._lay_out()
        for grid in (self._weights, self._derivatives):
            grid.chosen.connect(self._on_weight_chosen)
        for grid in self._factors:
            grid.pointed.connect(self._on_place_pointed)
        for name, button in self._apart.items():
            button.clicked.connect(partial(self._on_apart_clicked, name))

    def show_number(
        self,
        step: LearningStep,
        layer: LayerPass,
        unit: int,
        index: int,
        is_known: tuple[bool, bool],
        classes: Classes = DIGITS,
    ) -> None:
        """Show a learned number of a unit of a layer; whether its derivative is known yet, and its new value."""
        self._readings = step.readings
        self._heading.setText(words.heading(layer, unit, index, classes))
        taught = layer.taught
        self._pictures.setVisible(taught is not None)
        for name, button in self._apart.items():
            button.setVisible(taught is not None and name in taught.apart)
        self._terms = of = None if taught is None else terms(layer, unit, index)
        has_come_back, is_updated = is_known
        self._sum.setText(words.derivative(of) if of and has_come_back else "")
        self._update.setText(words.update(of, step.rate) if of and is_updated else "")
        self._place.setText("")
        if taught is None or of is None:
            return
        self._kernel = taught.values[WEIGHT].shape[1:]
        what, place = taught.place(index)
        chosen: Cell | None = (place[0], place[1], place[2]) if place else None
        for name, button in self._apart.items():
            button.show_pressed(name == what)
        kernel, gradients = taught.values[WEIGHT][unit], taught.gradients[WEIGHT][unit]
        for grid, text, numbers, is_there in (
            (self._weights, tr("weights"), kernel, True),
            (self._derivatives, "dL/dw", gradients, has_come_back),
        ):
            grid.show_maps(text, _seen(numbers, is_there), signed=True, limit=float(np.abs(numbers).max()))
            grid.show_cell(chosen)
        factors = (of.slope, of.gate, of.met, of.products)
        for grid, text, numbers in zip(
            self._factors, ("dL/da", "da/dz", "dz/dw", tr("place by place")), factors, strict=True
        ):
            is_there = has_come_back or grid in self._factors[1:3]
            grid.show_maps(text, _seen(numbers, is_there), signed=True, limit=float(np.abs(numbers).max()))
            grid.show_cell(None)

    def _lay_out(self) -> None:
        parts: list[Part] = [(self._weights, 1)]
        for sign, grid in zip(self._signs, (self._derivatives, *self._factors), strict=True):
            parts += [(sign, Qt.AlignmentFlag.AlignVCenter), (grid, 1)]
        hbox(*parts, spacing=4, on=self._pictures)
        top = hbox((self._heading, 1), *self._apart.values(), spacing=4)
        vbox(top, (self._pictures, 1), self._sum, self._update, self._place, spacing=2, on=self)

    def _on_weight_chosen(self, cell: Cell) -> None:
        self.number_requested.emit(int(np.ravel_multi_index(cell, self._kernel)))

    def _on_apart_clicked(self, name: str) -> None:
        there = [each for each, button in self._apart.items() if not button.isHidden()]
        self.number_requested.emit(int(np.prod(self._kernel)) + there.index(name))

    def _on_place_pointed(self, cell: Cell | None) -> None:
        for grid in self._factors:
            grid.show_cell(cell)
        self._place.setText(
            "" if cell is None or self._terms is None else words.one_place(self._terms, cell, self._readings)
        )


def _seen(numbers: Numbers, is_there: bool) -> Numbers:
    return numbers if is_there else np.full(numbers.shape, np.nan)
