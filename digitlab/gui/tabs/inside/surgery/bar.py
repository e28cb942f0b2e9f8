"""The head of the page "Surgery": which network and layer, whole layers to be switched, undo and redo."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.wrapping import Wrapping
from digitlab.gui.shell.history import Steps
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.undo_buttons import UndoButtons
from digitlab.gui.shell.view import wish, wish_on_click
from digitlab.gui.shell.wishes import EditNetwork, Put, RestoreNetworks
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.surgery.edited_unit import EditedUnit
from digitlab.language import tr
from digitlab.networks.inspection import ANSWER


class EditsBar(QWidget):
    """Two lists, and buttons for what concerns more than one unit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit: EditedUnit | None = None
        self._network, self._layer = _choice("surgery_network", 10), _choice("surgery_layer", 8)
        only = tr("Switch all units of this layer off but the one whose kernel is shown")
        self._others = named_button("others_off", tr("Only this one"), only)
        self._all, self._none = named_button("all_off", tr("All off")), named_button("all_on", tr("All on"))
        self._steps = UndoButtons("undo_operation", "redo_operation", 16)
        restored = tr("Restore all networks to what they were after training; undo brings the changes back")
        self._restore = named_button("restore_networks", tr("Restore all"), restored)
        left: tuple[QWidget, ...] = (self._network, self._layer, self._others, self._all, self._none)
        right: tuple[QWidget, ...] = (self._steps, self._restore, SaveButton())
        hbox(
            (Wrapping(*left, spacing=6), 1), *((each, Qt.AlignmentFlag.AlignTop) for each in right), spacing=6, on=self
        )
        self._network.activated.connect(self._on_network_activated)
        self._layer.activated.connect(self._on_layer_activated)
        self._others.clicked.connect(self._on_others_clicked)
        self._all.clicked.connect(self._on_all_clicked)
        self._none.clicked.connect(partial(self._switch_off, ()))
        wish_on_click(self._restore, RestoreNetworks)
        self.show_changed(False)

    def show_networks(self, names: Sequence[str], slot: int) -> None:
        """Offer the chosen networks; "" is an empty slot."""
        with QSignalBlocker(self._network):
            self._network.clear()
            for number, name in enumerate(names):
                if name:
                    self._network.addItem(name, number)
            self._network.setCurrentIndex(self._network.findData(slot))

    def show_layers(self, names: Sequence[str], layer: str) -> None:
        """Offer a network's layers."""
        with QSignalBlocker(self._layer):
            if [self._layer.itemText(index) for index in range(self._layer.count())] != list(names):
                self._layer.clear()
                self._layer.addItems(list(names))
            self._layer.setCurrentText(layer)
        if layer:
            self._others.setText(_only_this(layer))

    def show_unit(self, unit: EditedUnit | None) -> None:
        """Switch the units of this one's layer; None for none."""
        self._unit = unit

    def show_changed(self, changed: bool) -> None:
        """Offer to restore the networks where something is changed in one."""
        self._restore.setEnabled(changed)

    def show_steps(self, steps: Steps) -> None:
        """Offer what can be undone, and done again."""
        self._steps.show_steps(steps)

    def _switch_off(self, units: Collection[int]) -> None:
        if self._unit is not None:
            wish(self, EditNetwork(self._unit.network, self._unit.with_off(units)))

    def _on_network_activated(self) -> None:
        wish(self, Put(Focus(self._network.currentData())))

    def _on_layer_activated(self) -> None:
        wish(self, Put(Focus(self._network.currentData(), self._layer.currentText())))

    def _on_others_clicked(self) -> None:
        if self._unit is not None:
            self._switch_off(set(range(self._unit.count)) - {self._unit.unit})

    def _on_all_clicked(self) -> None:
        if self._unit is not None:
            self._switch_off(range(self._unit.count))


def _only_this(layer: str) -> str:
    if layer == ANSWER:
        return tr("Only this class")
    return tr("Only this filter") if layer.startswith("conv") else tr("Only this unit")


def _choice(name: str, letters: int) -> QComboBox:
    choice = named(QComboBox(), name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(letters)
    return choice
