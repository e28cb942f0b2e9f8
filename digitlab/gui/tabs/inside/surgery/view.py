"""Surgery: the units of a layer to be switched, a kernel to be changed, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.tabs.inside.edit_comparer import EditsState
from digitlab.gui.tabs.inside.focus import Focus, looked_at
from digitlab.gui.tabs.inside.surgery import tables as surgery_tables
from digitlab.gui.tabs.inside.surgery.bar import EditsBar
from digitlab.gui.tabs.inside.surgery.edit_cost_row import EditCostRow
from digitlab.gui.tabs.inside.surgery.kernel_panel import KernelPanel
from digitlab.gui.tabs.inside.surgery.two_answers import TwoAnswersView
from digitlab.gui.tabs.inside.surgery.units import EditedUnits
from digitlab.networks.edits import (
    Edits,
    off_units,
    with_bias,
    with_units_off,
    with_weights,
    without_weights,
)

_SENTENCE = "Switch filters off or change weights, and watch the answer. No file is touched."


class EditsPanel(SavablePanel):
    """Operates on one of the chosen networks.

    Signals:
        focus_requested: A :class:`Focus`.
        edits_requested: (network, all edits of it).
        undo_requested: Take the last change back.
        redo_requested: Make it again.
        restore_requested: All networks as they were trained.
        measurement_requested: On how many test digits.
        cancel_requested: No further, please.
    """

    focus_requested = Signal(object)
    edits_requested = Signal(str, object)
    undo_requested = Signal()
    redo_requested = Signal()
    restore_requested = Signal()
    measurement_requested = Signal(int)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._situation = Situation()
        self._shown: EditsState | None = None
        self._focus = Focus()
        self._bar = EditsBar()
        self._units = EditedUnits()
        self._kernel = KernelPanel()
        self._kernel.setFixedWidth(256)
        self._changes = named(Text("", SMALL_PT, narrow=True), "changes")
        self._answers = TwoAnswersView()
        self.measuring = EditCostRow()
        self._picture = QWidget()
        self._lay_out()
        self._wire()
        self._show_changes()
        self._show_edits()

    def _lay_out(self) -> None:
        name_part("surgery", self._bar)
        name_part("kernel", self._kernel)
        name_part("before_and_after", self._answers)
        name_part("measuring", self.measuring)
        self._answers.below.addWidget(self.measuring)
        vbox(
            (hbox((self._units, 1), self._kernel, spacing=12), 1),
            self._changes,
            self._answers,
            spacing=4,
            on=self._picture,
        )
        vbox(
            self._bar,
            hbox((Text(_SENTENCE), 1), self._units.scale),
            (self._picture, 1),
            spacing=4,
            margins=(12, 4, 12, 8),
            on=self,
        )

    def _wire(self) -> None:
        self._bar.slot_requested.connect(self._on_bar_slot_requested)
        self._bar.layer_requested.connect(self._on_bar_layer_requested)
        self._bar.off_requested.connect(self._on_bar_off_requested)
        self._bar.undo_requested.connect(self.undo_requested)
        self._bar.redo_requested.connect(self.redo_requested)
        self._bar.restore_requested.connect(self.restore_requested)
        self._bar.save_requested.connect(self.save_requested)
        self._units.unit_clicked.connect(self._on_units_unit_clicked)
        self._kernel.unit_requested.connect(self._look_at)
        self._kernel.switch_requested.connect(self._on_kernel_switch_requested)
        self._kernel.weights_requested.connect(self._on_kernel_weights_requested)
        self._kernel.restore_requested.connect(self._on_kernel_restore_requested)
        self._kernel.bias_requested.connect(self._on_kernel_bias_requested)
        self.measuring.measurement_requested.connect(self.measurement_requested)
        self.measuring.cancel_requested.connect(self.cancel_requested)

    def show_situation(self, situation: Situation, focus: Focus) -> None:
        """Show at once what is changed, and which unit is looked at; what follows from the drawing comes later."""
        before = self._situation, self._focus
        self._situation, self._focus = situation, focus
        if (situation.networks, situation.network_edits, focus) != (
            before[0].networks,
            before[0].network_edits,
            before[1],
        ):
            self._bar.show_networks(situation.networks, self.slot())
            self._show_changes()
            self._show_edits()

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Offer what can be undone, and made again."""
        self._bar.show_steps(can_undo=can_undo, can_redo=can_redo, can_restore=bool(self._situation.network_edits))

    def show_edits(self, shown: EditsState) -> None:
        """Show what follows from what is changed."""
        self._shown = shown
        self._bar.show_layers(shown.layers, shown.layer.trained.name if shown.layer else "")
        self._answers.show_answers(shown.answers, shown.name)
        self._show_edits()

    def slot(self) -> int:
        """Which of the chosen networks is edited."""
        return looked_at(self._situation.networks, self._focus.slot)

    def name(self) -> str:
        """Its name; "" while there are no networks."""
        return self._situation.networks[self.slot()] if self._situation.networks else ""

    def edits(self) -> Edits:
        """All that is changed in it."""
        return self._situation.edits(self.name())

    def unit(self) -> int:
        """The unit whose kernel is shown."""
        layer = self._shown.layer if self._shown else None
        return min(self._focus.unit, len(layer.after) - 1) if layer else 0

    def picture(self) -> QWidget:
        """The units, the kernel and the answers."""
        return self._picture

    def table(self) -> Table:
        """A row for every unit of the layer."""
        return surgery_tables.table_of(self._shown)

    def provenance(self) -> Provenance:
        """The networks with their edits, and the drawing."""
        return surgery_tables.provenance_of(self._shown, self.measuring.cost())

    def _show_edits(self) -> None:
        """What is changed, on the maps and in the kernel that are there."""
        self.measuring.show_network(self.name(), self.edits())
        shown = self._shown
        has_layer = shown is not None and shown.layer is not None
        self._units.setEnabled(has_layer)
        self._kernel.setEnabled(has_layer)
        if shown is not None and shown.layer is not None:
            edits = self._situation.edits(shown.name)
            self._units.show_units(shown, edits, self.unit())
            self._kernel.show_unit(shown.layer.trained, self.unit(), edits)
        else:
            self._units.show_none()

    def _show_changes(self) -> None:
        network_edits = self._situation.network_edits
        said = "   ".join(f"{name}: {edit_words.sentence(edits)}." for name, edits in network_edits)
        self._changes.setText(
            f"Changed in {said}" if said else "Nothing is changed: all networks are as they were trained."
        )
        self._changes.setToolTip(said)
        self._changes.set_tone("text" if said else "muted")

    def _look_at(self, unit: int) -> None:
        if self._shown is not None and self._shown.layer is not None:
            self.focus_requested.emit(Focus(self._shown.request.slot, self._shown.layer.trained.name, unit))

    def _change_edits(self, change: Callable[[Edits, str], Edits]) -> None:
        """Ask for a change of the layer that is shown, even if another one is on its way."""
        if self._shown is not None and self._shown.layer is not None:
            name = self._shown.name
            self.edits_requested.emit(name, change(self._situation.edits(name), self._shown.layer.trained.name))

    def _on_bar_slot_requested(self, slot: int) -> None:
        self.focus_requested.emit(Focus(slot))

    def _on_bar_layer_requested(self, layer: str) -> None:
        self.focus_requested.emit(Focus(self.slot(), layer))

    def _on_bar_off_requested(self, which: str) -> None:
        every = set(range(len(self._shown.layer.after))) if self._shown and self._shown.layer else set[int]()
        off = {"others": every - {self.unit()}, "all": every, "none": set[int]()}[which]
        self._change_edits(lambda edits, layer: with_units_off(edits, layer, off))

    def _on_units_unit_clicked(self, unit: int) -> None:
        self._look_at(unit)
        self._change_edits(lambda edits, layer: with_units_off(edits, layer, off_units(edits, layer) ^ {unit}))

    def _on_kernel_switch_requested(self) -> None:
        unit = {self.unit()}
        self._change_edits(lambda edits, layer: with_units_off(edits, layer, off_units(edits, layer) ^ unit))

    def _on_kernel_weights_requested(self, values: dict[int, float]) -> None:
        self._change_edits(lambda edits, layer: with_weights(edits, layer, self.unit(), values))

    def _on_kernel_restore_requested(self, indices: range) -> None:
        self._change_edits(lambda edits, layer: without_weights(edits, layer, self.unit(), indices))

    def _on_kernel_bias_requested(self, value: float | None) -> None:
        self._change_edits(lambda edits, layer: with_bias(edits, layer, self.unit(), value))
