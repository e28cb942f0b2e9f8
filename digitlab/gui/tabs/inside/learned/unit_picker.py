"""Which unit one looks at: the network, the layer that learns, the unit's number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from digitlab.gui.kit.layout import hbox
from digitlab.gui.shell.edit_words import kind
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.learned.learned import Learned
from digitlab.networks.inspection import unit_number


class UnitPicker(QWidget):
    """Two lists and a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus = Focus()
        self._network, self._layer, self._unit = QComboBox(), QComboBox(), QSpinBox()
        layout = hbox(spacing=4, on=self)
        named = ((self._network, "learned_network"), (self._layer, "learned_layer"), (self._unit, "learned_unit"))
        for widget, name in named:
            widget.setObjectName(name)
            widget.setAccessibleName(name.removeprefix("learned_").capitalize())
            layout.addWidget(widget)
        self._network.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._network.activated.connect(self._on_network_activated)
        self._layer.activated.connect(self._on_layer_activated)
        self._unit.valueChanged.connect(self._on_unit_changed)

    def show_unit(self, learned: Learned) -> None:
        """Show what is looked at, and what else there is; announces nothing."""
        layer = learned.layer
        self._focus = replace(
            learned.request.focus, slot=learned.slot, layer=layer.name if layer else "", unit=learned.unit, cell=None
        )
        networks = [(name, slot) for slot, name in enumerate(learned.request.networks) if name]
        _fill(self._network, networks, learned.slot)
        _fill(self._layer, [(each.name, each.name) for each in learned.layers], self._focus.layer)
        units = len(layer.weights.bias) if layer and layer.weights else 1
        with QSignalBlocker(self._unit):
            self._unit.setPrefix(f"{kind(self._focus.layer)} ")
            self._unit.setRange(unit_number(self._focus.layer, 0), unit_number(self._focus.layer, units - 1))
            self._unit.setSuffix(f" of {units}")
            self._unit.setValue(unit_number(self._focus.layer, learned.unit))

    def pick_unit(self, unit: int) -> None:
        """Somebody picked a unit elsewhere."""
        wish(self, Put(replace(self._focus, unit=unit)))

    def _on_network_activated(self, index: int) -> None:
        slot = self._network.itemData(index)
        wish(self, Put(replace(self._focus, slot=slot, layer="", unit=0, alignment=None)))

    def _on_layer_activated(self, index: int) -> None:
        wish(self, Put(replace(self._focus, layer=self._layer.itemData(index), unit=0)))

    def _on_unit_changed(self, value: int) -> None:
        self.pick_unit(value - self._unit.minimum())


def _fill(choice: QComboBox, items: Sequence[tuple[str, object]], wanted: object) -> None:
    shown = [(choice.itemText(index), choice.itemData(index)) for index in range(choice.count())]
    with QSignalBlocker(choice):
        if shown != items:  # an open list stays open while nothing in it changes
            choice.clear()
            for text, data in items:
                choice.addItem(text, data)
        choice.setCurrentIndex(choice.findData(wanted))
