"""One unit's kernel, slice by slice, and its bias: which unit it is, whether it is on, and the numbers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSpinBox, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import EditNetwork, Put
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.surgery.edited_unit import EditedUnit, KernelSlice
from digitlab.gui.tabs.inside.surgery.weights_editor import WeightsEditor
from digitlab.language import tr
from digitlab.networks.edits import LARGEST, Edits
from digitlab.networks.inspection import unit_number

_LETTERS = 5  # of a class's name in the box; the heading has all of it


class KernelPanel(QWidget):
    """Shows a unit, with what is changed in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slice: KernelSlice | None = None
        self._slot = 0
        self._unit_box, self._slice_box = _box("unit", tr("Unit")), _box("slice", tr("Slice"))
        self._slice_box.setMinimum(1)

        self._switch = named_button("switch_unit", "")
        self._title, self._reads = Text(bold=True), Text("", SMALL_PT)
        self._weights = WeightsEditor()
        self._bias = named(NumberField(LARGEST, what=tr("A bias")), "bias", tr("The unit's bias"))
        self._learned_bias = named_button("bias_as_learned", tr("Restore"), tr("Restore the bias that was learned"))
        self._lay_out()
        self._unit_box.valueChanged.connect(self._on_unit_box_changed)
        self._slice_box.valueChanged.connect(self._on_slice_box_changed)
        self._switch.clicked.connect(self._on_switch_clicked)
        self._bias.number_typed.connect(self._on_bias_typed)
        self._bias.nudged.connect(self._on_bias_nudged)
        self._bias.refused.connect(self._weights.show_hint)
        self._learned_bias.clicked.connect(self._on_learned_bias_clicked)

    def _lay_out(self) -> None:
        for field in (self._weights.number, self._bias):
            field.setFixedWidth(field.fontMetrics().horizontalAdvance("−1000.0000") + 16)
        vbox(
            hbox((self._title, 1), self._unit_box, self._switch, spacing=4),
            hbox((self._reads, 1), self._slice_box, spacing=4),
            (self._weights, 1),
            hbox((Text(tr("bias"), SMALL_PT), 1), self._learned_bias, self._bias, spacing=4),
            self._weights.hint,
            spacing=4,
            on=self,
        )

    def show_unit(self, unit: EditedUnit, slot: int) -> None:
        """Show a unit of the network in a slot."""
        before = self._slice.unit if self._slice else None
        if before is None or (unit.layer.name, unit.unit) != (before.layer.name, before.unit):
            self._weights.show_hint("")
        self._slot = slot
        self._show(KernelSlice(unit, min(self._slice_box.value(), KernelSlice(unit, 0).count) - 1))

    def _show(self, kernel_slice: KernelSlice) -> None:
        self._slice, unit, name = kernel_slice, kernel_slice.unit, kernel_slice.unit.layer.name
        called = edit_words.class_name(name, unit.unit, unit.classes)
        title = tr("{unit} of {count}", unit=edit_words.unit_name(name, unit.unit).capitalize(), count=unit.count)
        self._title.setText(f"{title}: {called}" if called else title)
        self._unit_box.setToolTip(as_plain(called))
        _set_box(self._unit_box, unit_number(name, unit.unit), unit_number(name, 0), unit.count)
        self._unit_box.setSuffix(f": {edit_words.cut(called, _LETTERS)}" if called else "")
        self._switch.setText(tr("Switch on") if unit.unit in unit.off else tr("Switch off"))
        _set_box(self._slice_box, kernel_slice.number + 1, 1, kernel_slice.count)
        before, _, behind = tr("map {number} of {count}", number="\n", count=kernel_slice.count).partition("\n")
        self._slice_box.setPrefix(before)
        self._slice_box.setSuffix(behind)
        self._slice_box.setVisible(kernel_slice.count > 1)
        self._reads.setText(kernel_slice.words)
        self._weights.show_slice(kernel_slice)
        self._bias.show_number(unit.bias)
        self._bias.setEnabled(not unit.layer.is_by_hand)
        self._learned_bias.setEnabled(not unit.layer.is_by_hand and unit.changed_bias is not None)

    def _present_slice(self) -> KernelSlice:
        assert self._slice is not None, "nothing can be asked for before"
        return self._slice

    def _edit(self, edits: Edits) -> None:
        wish(self, EditNetwork(self._present_slice().unit.network, edits))

    def _on_unit_box_changed(self, number: int) -> None:
        wish(self, Put(Focus(self._slot, self._present_slice().unit.layer.name, number - self._unit_box.minimum())))

    def _on_slice_box_changed(self, number: int) -> None:
        self._show(replace(self._present_slice(), number=number - 1))

    def _on_switch_clicked(self) -> None:
        unit = self._present_slice().unit
        self._edit(unit.switched(unit.unit))

    def _on_bias_typed(self, number: float) -> None:
        self._edit(self._present_slice().unit.with_bias(number))

    def _on_bias_nudged(self, steps: int) -> None:
        self._edit(self._present_slice().with_nudged_bias(steps))

    def _on_learned_bias_clicked(self) -> None:
        self._edit(self._present_slice().unit.with_bias(None))


def _box(name: str, says: str) -> QSpinBox:
    box = named(QSpinBox(), f"surgery_{name}", says)
    box.setKeyboardTracking(False)
    return box


def _set_box(box: QSpinBox, value: int, first: int, count: int) -> None:
    with QSignalBlocker(box):
        box.setRange(first, first + count - 1)
        box.setValue(value)
