"""One network of the overview: what it is called, and its layers from left to right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell import words
from digitlab.gui.shell.edit_words import sentence
from digitlab.gui.shell.opened import OpenNetwork
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.overview import words as overview_words
from digitlab.gui.tabs.inside.overview.layer_row import LayerRow
from digitlab.gui.tabs.inside.overview.words import Scale


class NetworkRow(QWidget):
    """A heading in the network's colour above its layers.

    Signals:
        pointer_moved: It is over another cell now, or over none; :meth:`sentence` says what lies there.
        unit_requested: Name of the layer, and the unit, that were clicked.
    """

    pointer_moved = Signal()
    unit_requested = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: OpenNetwork | None = None
        self._blank = False
        self._pointed: tuple[int, Cell] | None = None
        self._heading = Text(bold=True, narrow=True)
        self._layers = LayerRow()
        vbox(self._heading, (self._layers, 1), spacing=2, on=self)
        self._layers.unit_pointed.connect(self._on_unit_pointed)
        self._layers.unit_requested.connect(self._on_unit_requested)

    def show_network(self, network: OpenNetwork, scale: Scale, of_all: float, *, blank: bool) -> None:
        """Show a network and its layers.

        Args:
            network: With its activations, or the reason why there are none.
            scale: Of which maps the largest value has the full colour.
            of_all: The largest absolute value of all networks shown.
            blank: Whether nothing is drawn yet.
        """
        self._network, self._blank = network, blank
        seen = network.activations
        self._layers.show_layers(overview_words.layer_sheets(seen, scale, of_all, blank=blank) if seen else [])
        self._heading.setText(heading(network, blank=blank))
        self._heading.set_tone(words.tone(self._network.card if self._network else None))

    def show_focus(self, focus: Focus | None) -> None:
        """Frame the unit that is looked at; None for one of another network."""
        seen = self._network.activations if self._network else None
        names = [layer.name for layer in seen.layers] if seen else []
        if focus is None or focus.layer not in names:
            self._layers.show_selected(None, 0)
        else:
            self._layers.show_selected(names.index(focus.layer) + 1, focus.unit)

    def sentence(self) -> str:
        """What lies under the pointer, in a sentence; "" for nothing."""
        if self._network is None or self._pointed is None:
            return ""
        return overview_words.pointed(self._network, *self._pointed, blank=self._blank)

    def area(self) -> int:
        """How many cells all maps have."""
        return self._layers.area()

    def _on_unit_pointed(self, place: tuple[int, Cell] | None) -> None:
        self._pointed = place
        self.pointer_moved.emit()

    def _on_unit_requested(self, layer: int, unit: int) -> None:
        if layer and self._network and self._network.activations:  # the field itself has no layer to go into
            self.unit_requested.emit(self._network.activations.layers[layer - 1].name, unit)


def heading(network: OpenNetwork, *, blank: bool) -> str:
    """The network's name, its size, and which of its readings is shown; none of them decides on blank paper."""
    seen = network.activations
    if seen is None:
        return f"{network.name}: {network.fault}"
    parts = [
        network.name,
        f"{overview_words.parameters(seen):,} parameters",
        "" if blank else overview_words.alignment(seen),
        sentence(network.edits),
    ]
    return " · ".join(filter(None, parts))
