"""One unit's kernel, slice by slice: its numbers to read, to type, to nudge and to paint."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSpinBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import edit_words as wording
from digitlab.gui.tabs.inside.surgery.bias_row import BiasRow
from digitlab.gui.tabs.inside.surgery.kernel_editor import KernelEditor
from digitlab.gui.tabs.inside.surgery.kernel_slices import KernelSlice
from digitlab.measure.weight_editing import presets
from digitlab.networks.edits import LARGEST, Edits, off_units
from digitlab.networks.inspection import Layer, unit_number

_HINT = "Click a weight; turn the wheel over it, press + or −, or type a number."
_BRUSH_HINT = "Drag the mouse over weights: they become this number."


class KernelPanel(QWidget):
    """Shows a unit's kernel, with what is changed in it.

    Signals:
        unit_requested: Another unit, from 0.
        switch_requested: The unit shall be switched, off or on again.
        weights_requested: {index in the unit's kernel: number}.
        restore_requested: The indices of weights that shall be as they were learned.
        bias_requested: Another bias; None for as it was learned.
    """

    unit_requested = Signal(int)
    switch_requested = Signal()
    weights_requested = Signal(object)
    restore_requested = Signal(object)
    bias_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slice: KernelSlice | None = None
        self._chosen = 0
        self._brush = 0.0
        self._unit_box, self._slice_box = _box("unit"), _box("slice")
        self._slice_box.setMinimum(1)
        self._slice_box.setPrefix("map ")
        self._switch = named(QPushButton(), "switch_unit")
        self._title = Text(bold=True)
        self._reads = Text("", SMALL_PT)
        self._editor = KernelEditor()
        self._editor.setObjectName("kernel")
        self._where = Text("", SMALL_PT)
        self._number = named(NumberField(LARGEST), "weight")
        self._bias = BiasRow()
        self._paint = ToggleButton("Paint")
        self._paint.setObjectName("kernel_paint")
        self._paint.setToolTip("Drag the mouse over weights to set them all to the number in the field")
        self._learned = QPushButton("Restore")
        self._learned.setToolTip("Have all weights of this slice as they were learned")
        self._set = QPushButton("Set all to")
        self._set.setToolTip("Put another kernel in the place of this slice, as strong as the learned one")
        self._menu = QMenu(self._set)
        self._set.setMenu(self._menu)
        self._hint = Text("", SMALL_PT, lines=2)
        self._lay_out()
        self._wire()
        self._say("")

    def _lay_out(self) -> None:
        for number in (self._number, self._bias.field):
            number.setFixedWidth(number.fontMetrics().horizontalAdvance("−1000.0000") + 16)
        vbox(
            hbox((self._title, 1), self._unit_box, self._switch, spacing=4),
            hbox((self._reads, 1), self._slice_box, spacing=4),
            (self._editor, 1),
            hbox((self._where, 1), self._number, spacing=4),
            hbox((self._set, 1), (self._learned, 1), (self._paint, 1), spacing=4),
            self._bias,
            self._hint,
            spacing=4,
            on=self,
        )

    def _wire(self) -> None:
        self._unit_box.valueChanged.connect(self._on_unit_box_changed)
        self._slice_box.valueChanged.connect(self._on_slice_box_changed)
        self._switch.clicked.connect(self._on_switch_clicked)
        self._editor.cell_chosen.connect(self._on_editor_cell_chosen)
        self._editor.nudged.connect(self._on_editor_nudged)
        self._editor.painted.connect(self._on_editor_painted)
        self._editor.typing_begun.connect(self._number.begin)
        self._number.number_typed.connect(self._on_number_typed)
        self._number.nudged.connect(self._on_number_nudged)
        self._number.refused.connect(self._say)
        self._bias.field.refused.connect(self._say)
        self._bias.bias_requested.connect(self.bias_requested)
        self._paint.toggled.connect(self._on_paint_toggled)
        self._learned.clicked.connect(self._on_learned_clicked)
        self._menu.triggered.connect(self._on_menu_triggered)

    def show_unit(self, layer: Layer, unit: int, edits: Edits) -> None:
        """Show a unit of a layer that learns.

        Args:
            layer: As it was trained.
            unit: Which of its units.
            edits: All that is changed in the network.
        """
        before = self._slice
        if before is None or (layer.name, unit) != (before.layer.name, before.unit):
            self._say("")
        first = KernelSlice(layer, unit, 0, edits)
        self._show(replace(first, number=min(self._slice_box.value(), first.count) - 1))

    def _show(self, shown: KernelSlice) -> None:
        assert shown.layer.weights is not None
        self._slice = shown
        name, units, unit = shown.layer.name, len(shown.layer.weights.kernel), shown.unit
        self._title.setText(f"{wording.unit_name(name, unit).capitalize()} of {units}")
        _set_box(self._unit_box, unit_number(name, unit), unit_number(name, 0), units)
        self._switch.setText("Switch on" if unit in off_units(shown.edits, name) else "Switch off")
        _set_box(self._slice_box, shown.number + 1, 1, shown.count)
        self._slice_box.setSuffix(f" of {shown.count}")
        self._slice_box.setVisible(shown.count > 1)
        self._reads.setText(shown.said)
        learned, values = shown.learned, shown.values
        changed = values != learned
        self._chosen = min(self._chosen, values.size - 1)
        self._editor.show_weights(values, changed, float(np.abs([learned, values]).max()))
        self._editor.show_chosen(self._chosen)
        self._fill_menu(learned)
        self._show_number()
        for widget in (self._editor, self._number, self._set, self._paint):
            widget.setEnabled(shown.can_change)
        self._learned.setEnabled(bool(changed.any()))
        self._bias.setEnabled(not shown.layer.is_by_hand)
        self._bias.show_bias(shown.bias, shown.step, changed=shown.is_bias_changed)

    def _fill_menu(self, learned: NDArray[np.float32]) -> None:
        names = list(presets(learned))
        if names != [action.text() for action in self._menu.actions()]:
            self._menu.clear()
            for name in names:
                self._menu.addAction(name)

    def _show_number(self) -> None:
        if self._paint.isChecked():
            self._where.setText("paint with")
            self._number.show_number(self._brush)
        else:
            values = self._shown().values
            row, column = divmod(self._chosen, values.shape[1])
            self._where.setText(f"row {row + 1}, column {column + 1}")
            self._number.show_number(float(values.flat[self._chosen]))

    def _shown(self) -> KernelSlice:
        assert self._slice is not None, "nothing can be asked for before"
        return self._slice

    def _say(self, fault: str) -> None:
        self._hint.set_tone("bad" if fault else "muted")
        self._hint.setText(fault or (_BRUSH_HINT if self._paint.isChecked() else _HINT))

    def _request(self, values: dict[int, float]) -> None:
        first = self._shown().first
        within = {first + cell: max(-LARGEST, min(LARGEST, value)) for cell, value in values.items()}
        self.weights_requested.emit(within)

    def _nudge(self, cell: int, steps: int) -> None:
        shown = self._shown()
        self._request({cell: float(shown.values.flat[cell]) + steps * shown.step})

    def _on_unit_box_changed(self, number: int) -> None:
        self.unit_requested.emit(number - self._unit_box.minimum())

    def _on_slice_box_changed(self, number: int) -> None:
        self._show(replace(self._shown(), number=number - 1))

    def _on_switch_clicked(self) -> None:
        self.switch_requested.emit()

    def _on_editor_cell_chosen(self, cell: int) -> None:
        self._chosen = cell
        self._editor.show_chosen(cell)
        self._show_number()
        self._say("")

    def _on_editor_nudged(self, cell: int, steps: int) -> None:
        self._nudge(cell, steps)

    def _on_editor_painted(self, cells: set[int]) -> None:
        self._request(dict.fromkeys(sorted(cells), self._brush))

    def _on_number_typed(self, number: float) -> None:
        if self._paint.isChecked():
            self._brush = number
            self._editor.show_brush(number)
        else:
            self._request({self._chosen: number})

    def _on_number_nudged(self, steps: int) -> None:
        if not self._paint.isChecked():
            self._nudge(self._chosen, steps)

    def _on_paint_toggled(self, painting: bool) -> None:
        self._editor.show_brush(self._brush if painting else None)
        self._show_number()
        self._say("")

    def _on_learned_clicked(self) -> None:
        shown = self._shown()
        self.restore_requested.emit(range(shown.first, shown.first + shown.learned.size))

    def _on_menu_triggered(self, action: QAction) -> None:
        self._request(dict(enumerate(presets(self._shown().learned)[action.text()].ravel().tolist())))


def _box(name: str) -> QSpinBox:
    box = named(QSpinBox(), f"surgery_{name}")
    box.setKeyboardTracking(False)
    return box


def _set_box(box: QSpinBox, value: int, first: int, count: int) -> None:
    with QSignalBlocker(box):
        box.setRange(first, first + count - 1)
        box.setValue(value)
