"""The weights of one slice of a kernel: to point at, to type, to nudge, to paint, and to replace."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import EditNetwork
from digitlab.gui.tabs.inside.surgery.edited_unit import KernelSlice
from digitlab.gui.tabs.inside.surgery.kernel_editor import KernelEditor
from digitlab.language import mark, tr
from digitlab.networks.edits import LARGEST, Edits

_HINT = mark("Click a weight; turn the wheel over it, press + or −, or type a number.")
_PRESETS = {
    "zeros": mark("zeros"),
    "negated": mark("negated"),
    "upright edges (Sobel)": mark("upright edges (Sobel)"),
    "level edges (Sobel)": mark("level edges (Sobel)"),
    "blur": mark("blur"),
    "identity": mark("identity"),
}
_BRUSH_HINT = mark("Drag the mouse over weights: they become this number.")


class WeightsEditor(QWidget):
    """The table, the number of the cell that is chosen, and what is done to all cells.

    What a gesture changes is worked out by the slice that is shown.

    Attributes:
        number: Where a weight is typed.
        hint: What can be done, or why what was typed is no number; whoever holds the editor has a place for it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slice: KernelSlice | None = None
        self._cell = 0
        self._brush = 0.0
        self._editor = named(KernelEditor(), "kernel")
        self._where = Text("", SMALL_PT)
        self.number = named(NumberField(LARGEST), "weight", tr("Weight"))
        tip = tr("Drag the mouse over weights to set them all to the number in the field")
        self._paint = named(ToggleButton(tr("Paint")), "kernel_paint", tip=tip)
        self._learned = QPushButton(tr("Restore"))
        self._learned.setToolTip(tr("Restore the weights of this slice that were learned"))
        self._set = QPushButton(tr("Set all to"))
        self._set.setToolTip(tr("Put another kernel in the place of this slice, as strong as the learned one"))
        self._menu = QMenu(self._set)
        self._set.setMenu(self._menu)
        self.hint = Text("", SMALL_PT, lines=2)
        vbox(
            (self._editor, 1),
            hbox((self._where, 1), self.number, spacing=4),
            hbox((self._set, 1), (self._learned, 1), (self._paint, 1), spacing=4),
            spacing=4,
            on=self,
        )
        self._connect()
        self.show_hint("")

    def _connect(self) -> None:
        self._editor.cell_chosen.connect(self._on_editor_cell_chosen)
        self._editor.nudged.connect(self._on_editor_nudged)
        self._editor.painted.connect(self._on_editor_painted)
        self._editor.typing_begun.connect(self.number.begin)
        self.number.number_typed.connect(self._on_number_typed)
        self.number.nudged.connect(self._on_number_nudged)
        self.number.refused.connect(self.show_hint)
        self._paint.toggled.connect(self._on_paint_toggled)
        self._learned.clicked.connect(self._on_learned_clicked)
        self._menu.triggered.connect(self._on_menu_triggered)

    def show_slice(self, kernel_slice: KernelSlice) -> None:
        """Show a slice."""
        self._slice = kernel_slice
        learned, values = kernel_slice.learned, kernel_slice.values
        changed = values != learned
        self._cell = min(self._cell, values.size - 1)
        self._editor.show_weights(values, changed, float(np.abs([learned, values]).max()))
        self._editor.show_chosen(self._cell)
        names = list(kernel_slice.presets)
        if names != [action.data() for action in self._menu.actions()]:
            self._menu.clear()
            for name in names:
                self._menu.addAction(tr(_PRESETS[name])).setData(name)
        self._show_number()
        for widget in (self._editor, self.number, self._set, self._paint):
            widget.setEnabled(kernel_slice.can_change)
        self._learned.setEnabled(kernel_slice.is_set)

    def show_hint(self, fault: str) -> None:
        """Say what can be done; or why what was typed is no number."""
        self.hint.set_tone("bad" if fault else "muted")
        self.hint.setText(fault or (tr(_BRUSH_HINT) if self._paint.isChecked() else tr(_HINT)))

    def _show_number(self) -> None:
        if self._paint.isChecked():
            self._where.setText(tr("paint with"))
            self.number.show_number(self._brush)
        else:
            values = self._present_slice().values
            row, column = divmod(self._cell, values.shape[1])
            self._where.setText(tr("row {row}, column {column}", row=row + 1, column=column + 1))
            self.number.show_number(float(values.flat[self._cell]))

    def _present_slice(self) -> KernelSlice:
        assert self._slice is not None, "nothing can be asked for before"
        return self._slice

    def _edit(self, edits: Edits) -> None:
        wish(self, EditNetwork(self._present_slice().unit.network, edits))

    def _on_editor_cell_chosen(self, cell: int) -> None:
        self._cell = cell
        self._editor.show_chosen(cell)
        self._show_number()
        self.show_hint("")

    def _on_editor_nudged(self, cell: int, steps: int) -> None:
        self._edit(self._present_slice().nudged(cell, steps))

    def _on_editor_painted(self, cells: set[int]) -> None:
        self._edit(self._present_slice().with_weights(dict.fromkeys(sorted(cells), self._brush)))

    def _on_number_typed(self, number: float) -> None:
        if self._paint.isChecked():
            self._brush = number
            self._editor.show_brush(number)
        else:
            self._edit(self._present_slice().with_weights({self._cell: number}))

    def _on_number_nudged(self, steps: int) -> None:
        if not self._paint.isChecked():
            self._edit(self._present_slice().nudged(self._cell, steps))

    def _on_paint_toggled(self, painting: bool) -> None:
        self._editor.show_brush(self._brush if painting else None)
        self._show_number()
        self.show_hint("")

    def _on_learned_clicked(self) -> None:
        self._edit(self._present_slice().as_learned())

    def _on_menu_triggered(self, action: QAction) -> None:
        self._edit(self._present_slice().as_preset(action.data()))
