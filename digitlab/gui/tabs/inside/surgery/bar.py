"""The head of the page "Surgery": which network and layer, whole layers to be switched, undo and redo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.save_button import SaveButton


class EditsBar(QWidget):
    """Announces wishes.

    Signals:
        slot_requested: Another of the chosen networks, counted from the left.
        layer_requested: Another layer, by its name.
        off_requested: "others": all but this one; "all"; or "none": all of the layer on again.
        undo_requested: Take the last change back.
        redo_requested: Make it again.
        restore_requested: All networks as they were trained.
        save_requested: As :class:`SaveButton` has it.
    """

    slot_requested = Signal(int)
    layer_requested = Signal(str)
    off_requested = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    restore_requested = Signal()
    save_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network, self._layer = _choice("surgery_network", 10), _choice("surgery_layer", 8)
        self._others = named_button("others_off", "Only this one")
        self._all, self._none = named_button("all_off", "All off"), named_button("all_on", "All on")
        self._others.setToolTip("Switch all units of this layer off but the one whose kernel is shown")
        self._undo = _tool("undo_operation", "Take the last change of a network back")
        self._redo = _tool("redo_operation", "Make the change again that was taken back")
        self._restore = named_button("restore_networks", "Restore all")
        self._restore.setToolTip("Have all networks as they were trained; undo brings the changes back")
        save = SaveButton()
        left: tuple[QWidget, ...] = (self._network, self._layer, self._others, self._all, self._none)
        right: tuple[QWidget, ...] = (self._undo, self._redo, self._restore, save)
        hbox(*left, STRETCH, *right, spacing=6, on=self)
        self._network.activated.connect(self._on_network_activated)
        self._layer.activated.connect(self._on_layer_activated)
        self._others.clicked.connect(self._on_others_clicked)
        self._all.clicked.connect(self._on_all_clicked)
        self._none.clicked.connect(self._on_none_clicked)
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        self._restore.clicked.connect(self.restore_requested)
        save.save_requested.connect(self.save_requested)
        follow_theme(self, self._tint)

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
            self._others.setText(f"Only this {edit_words.kind(layer)}")

    def show_steps(self, *, can_undo: bool, can_redo: bool, can_restore: bool) -> None:
        """Offer what can be undone."""
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)
        self._restore.setEnabled(can_restore)

    def _tint(self) -> None:
        theme = current_theme(self)
        self._undo.setIcon(icon("undo", theme))
        self._redo.setIcon(icon("redo", theme))

    def _on_network_activated(self, _index: int) -> None:
        self.slot_requested.emit(self._network.currentData())

    def _on_layer_activated(self, _index: int) -> None:
        self.layer_requested.emit(self._layer.currentText())

    def _on_others_clicked(self) -> None:
        self.off_requested.emit("others")

    def _on_all_clicked(self) -> None:
        self.off_requested.emit("all")

    def _on_none_clicked(self) -> None:
        self.off_requested.emit("none")


def _choice(name: str, letters: int) -> QComboBox:
    choice = named(QComboBox(), name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(letters)
    return choice


def _tool(name: str, tip: str) -> QToolButton:
    button = named(QToolButton(), name, tip=tip)
    button.setIconSize(QSize(16, 16))
    return button
