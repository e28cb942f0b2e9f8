"""Surgery: the units of a layer to be switched, a kernel to be changed, and what becomes of the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.tabs.inside.focus import Focus, looked_at
from digitlab.gui.tabs.inside.surgery.bar import EditsBar
from digitlab.gui.tabs.inside.surgery.edit_comparer import EditsState
from digitlab.gui.tabs.inside.surgery.edit_cost_row import EditCostRow
from digitlab.gui.tabs.inside.surgery.edited_unit import EditedUnit
from digitlab.gui.tabs.inside.surgery.kernel_panel import KernelPanel
from digitlab.gui.tabs.inside.surgery.two_answers import TwoAnswersView
from digitlab.gui.tabs.inside.surgery.units import EditedUnits

_SENTENCE = "Switch filters off or change weights, and watch the answer. No file is touched."


class EditsView(View[EditsState]):
    """One of the chosen networks, edited.

    Attributes:
        cost: What the edits cost on test digits.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._situation, self._focus = Situation(), Focus()
        self._seen: EditsState | None = None
        self._bar = EditsBar()
        self._units = EditedUnits()
        self._kernel = KernelPanel()
        self._kernel.setFixedWidth(256)
        self._changes = named(Text("", SMALL_PT, narrow=True), "changes")
        self.cost = EditCostRow()
        self._answers = TwoAnswersView(below=self.cost)
        self._picture = QWidget()
        self._lay_out()
        self._show_changes()
        self._show_edits()

    def _lay_out(self) -> None:
        name_part("surgery", self._bar)
        name_part("kernel", self._kernel)
        name_part("before_and_after", self._answers)
        name_part("measuring", self.cost)
        units = hbox((self._units, 1), self._kernel, spacing=12)
        vbox((units, 1), self._changes, self._answers, spacing=4, on=self._picture)
        vbox(
            self._bar,
            hbox((Text(_SENTENCE), 1), self._units.scale),
            (self._picture, 1),
            spacing=4,
            margins=(12, 4, 12, 8),
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show at once what is changed, and which unit is looked at; what follows from the drawing comes later."""
        before, situation, focus = self._situation, snapshot.situation, snapshot[Focus]
        has_changed = (situation.networks, situation.network_edits, focus) != (
            before.networks,
            before.network_edits,
            self._focus,
        )
        self._situation, self._focus = situation, focus
        if has_changed:
            self._bar.show_networks(situation.networks, looked_at(situation.networks, focus.slot))
            self._bar.show_changed(bool(situation.network_edits))
            self._show_changes()
            self._show_edits()

    @override
    def show_seen(self, seen: EditsState) -> None:
        self._seen = seen
        self._bar.show_layers(seen.layers, seen.layer.trained.name if seen.layer else "")
        self._answers.show_answers(seen.answers, seen.name)
        self._show_edits()

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Offer what can be undone, and made again."""
        self._bar.show_steps(can_undo=can_undo, can_redo=can_redo)

    @override
    def picture(self) -> QWidget:
        """The units, the kernel and the answers."""
        return self._picture

    def _show_edits(self) -> None:
        """What is changed, on the maps and in the kernel that are there."""
        situation, seen = self._situation, self._seen
        slot = looked_at(situation.networks, self._focus.slot)
        name = situation.networks[slot] if situation.networks else ""
        self.cost.show_network(name, situation.edits(name))
        layer = seen.layer if seen else None
        self._units.setEnabled(layer is not None)
        self._kernel.setEnabled(layer is not None)
        if seen is None or layer is None:
            self._units.show_none()
            self._bar.show_unit(None)
            return
        # of the layer that is shown, even where another one is on its way
        number = min(self._focus.unit, len(layer.after) - 1)
        unit = EditedUnit(seen.name, layer.trained, number, situation.edits(seen.name))
        self._bar.show_unit(unit)
        self._units.show_units(seen, unit)
        self._kernel.show_unit(unit, seen.request.slot)

    def _show_changes(self) -> None:
        network_edits = self._situation.network_edits
        changed = "   ".join(f"{name}: {edit_words.sentence(edits)}." for name, edits in network_edits)
        nothing = "Nothing is changed: all networks are as they were trained."
        self._changes.setText(f"Changed in {changed}" if changed else nothing)
        self._changes.setToolTip(as_plain(changed))
        self._changes.set_tone("text" if changed else "muted")
