"""What one draws on the sheet with, and what can be laid onto it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSpinBox, QToolButton, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.view import wish
from digitlab.gui.tabs.convolution.bench_store import InkSteps
from digitlab.gui.tabs.convolution.sheet.wishes import ClearSheet, RedoInk, ScatterDigits, UndoInk

_FEWEST, _MOST = 3, 8
_TIPS = {
    "eraser": "Take ink away; the right mouse button does so, too",
    "undo": "Undo on the sheet (Ctrl+Z while one draws on it)",
    "redo": "Redo on the sheet",
    "clear": "Take all ink off the sheet (Ctrl+L while one draws on it)",
}


class SheetTools(QWidget):
    """Eraser, undo, redo, clear; test digits, the drawing; save.

    Signals:
        erasing_requested: Whether strokes to come take ink away.
        patch_requested: Whether the drawing is to be laid onto the sheet.
    """

    erasing_requested: Emits[bool] = signal(bool)
    patch_requested: Emits[bool] = signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {name: _button(name, tip) for name, tip in _TIPS.items()}
        self._buttons["eraser"].setCheckable(True)
        scatter = named_button(
            "sheet_scatter",
            "Scatter test digits",
            tip="Replace the sheet by MNIST's test digits at random places, sizes and turns",
        )
        self._count = named(QSpinBox(), "sheet_count", "How many test digits")
        self._count.setRange(_FEWEST, _MOST)
        self._count.setValue(5)
        self._patch = named(
            ToggleButton("Put my drawing here"),
            "sheet_patch",
            tip="Then click a place on the sheet: the drawing of the canvas on the left is laid there",
        )
        buttons = self._buttons.values()
        hbox(*buttons, 12, scatter, self._count, 12, self._patch, STRETCH, SaveButton(), spacing=4, on=self)
        self._buttons["eraser"].toggled.connect(self.erasing_requested)
        for name, wanted in (("undo", UndoInk()), ("redo", RedoInk()), ("clear", ClearSheet())):
            self._buttons[name].clicked.connect(partial(wish, self, wanted))
        scatter.clicked.connect(self._on_scatter_clicked)
        self._patch.clicked.connect(self.patch_requested)
        follow_theme(self, self._retint)

    def show_steps(self, steps: InkSteps, *, can_clear: bool) -> None:
        """Show what can be done."""
        for name, can in (("undo", steps.can_undo), ("redo", steps.can_redo), ("clear", can_clear)):
            self._buttons[name].setEnabled(can)

    def show_patch(self, *, held: bool, there: bool) -> None:
        """Show whether there is a drawing, and whether it waits for a place."""
        self._patch.setEnabled(there)
        self._patch.show_pressed(held)

    def _retint(self) -> None:
        theme = current_theme(self)
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    def _on_scatter_clicked(self) -> None:
        wish(self, ScatterDigits(self._count.value()))


def _button(name: str, tip: str) -> QToolButton:
    button = named(QToolButton(), f"sheet_{name}", name.capitalize(), tip)
    button.setIconSize(QSize(20, 20))
    button.setAutoRaise(True)
    return button
