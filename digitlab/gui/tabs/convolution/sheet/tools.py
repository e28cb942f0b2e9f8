"""What one draws on the sheet with, and what can be laid onto it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QSpinBox, QToolButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell.save_button import SaveButton

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
        undo_requested: The button.
        redo_requested: The button.
        clear_requested: The button.
        scatter_requested: How many test digits are to be scattered over the sheet.
        patch_requested: Whether the drawing is to be laid onto the sheet.
        save_requested: A key of :data:`digitlab.gui.shell.save_button.KINDS`.
    """

    erasing_requested = Signal(bool)
    undo_requested = Signal()
    redo_requested = Signal()
    clear_requested = Signal()
    scatter_requested = Signal(int)
    patch_requested = Signal(bool)
    save_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {name: _button(name, tip) for name, tip in _TIPS.items()}
        self._buttons["eraser"].setCheckable(True)
        self._scatter = named(
            QPushButton("Scatter test digits"),
            "sheet_scatter",
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
        save = SaveButton()
        hbox(
            *self._buttons.values(), 12, self._scatter, self._count, 12, self._patch, STRETCH, save, spacing=4, on=self
        )
        self._buttons["eraser"].toggled.connect(self.erasing_requested)
        for name in ("undo", "redo", "clear"):
            self._buttons[name].clicked.connect(getattr(self, f"{name}_requested"))
        self._scatter.clicked.connect(self._on_scatter_clicked)
        self._patch.clicked.connect(self.patch_requested)
        save.save_requested.connect(self.save_requested)
        follow_theme(self, self._tint)

    def show_steps(self, *, can_undo: bool, can_redo: bool, can_clear: bool) -> None:
        """Show what can be done."""
        for name, can in (("undo", can_undo), ("redo", can_redo), ("clear", can_clear)):
            self._buttons[name].setEnabled(can)

    def show_patch(self, *, held: bool, there: bool) -> None:
        """Show whether there is a drawing, and whether it waits for a place."""
        self._patch.setEnabled(there)
        self._patch.show_pressed(held)

    def _tint(self) -> None:
        theme = current_theme(self)
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    def _on_scatter_clicked(self) -> None:
        self.scatter_requested.emit(self._count.value())


def _button(name: str, tip: str) -> QToolButton:
    button = named(QToolButton(), f"sheet_{name}", name.capitalize(), tip)
    button.setIconSize(QSize(20, 20))
    button.setAutoRaise(True)
    return button
