"""A sheet of digits: found all at once by one network, and read window by window by another."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import vbox
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.tabs.convolution.page_states import BLANK_SHEET, SheetState
from digitlab.gui.tabs.convolution.sheet import words as sheet_words
from digitlab.gui.tabs.convolution.sheet.pictures import SheetPictures
from digitlab.gui.tabs.convolution.sheet.shown import SheetOutcome
from digitlab.gui.tabs.convolution.sheet.tools import SheetTools
from digitlab.gui.tabs.convolution.sheet.views import SheetViews
from digitlab.ink.stroke import Image


class SheetPanel(SavablePanel):
    """What one draws with, what is shown, and the pictures.

    Signals:
        ink_changed: A :class:`Drawing`: the ink so far, while the pen is down.
        ink_finished: A :class:`Drawing`: the pen was lifted, or all was taken away.
        settings_requested: The :class:`SheetState` that is wished.
        undo_requested: The last change is to be taken back.
        redo_requested: It is to be made again.
        scatter_requested: How many test digits are to be scattered over the sheet.
        drawing_requested: (left, top): the session's drawing is to be laid there.
    """

    ink_changed = Signal(object)
    ink_finished = Signal(object)
    settings_requested = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()
    scatter_requested = Signal(int)
    drawing_requested = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SheetState()
        self._shown: SheetOutcome | None = None
        self._drawing: Image | None = None
        self._tools, self._views = SheetTools(), SheetViews()
        self._pictures = SheetPictures(self._views.networks)
        self._canvas = self._pictures.canvas
        vbox(self._tools, self._views, (self._pictures, 1), spacing=4, margins=(12, 6, 12, 6), on=self)
        name_part("tools", self._tools)
        name_part("views", self._views)
        self._wire()
        self.show_drawing(None)

    def show_state(self, state: SheetState, names: Mapping[int, str], *, can_undo: bool, can_redo: bool) -> None:
        """Show what is on the sheet and what is set; announces nothing.

        Args:
            state: All of it.
            names: Of the chosen networks, by slot.
            can_undo: Whether there is an older sheet.
            can_redo: Whether there is a newer one, undone before.
        """
        self._state = state
        self._pictures.show_state(state)
        self._tools.show_steps(can_undo=can_undo, can_redo=can_redo, can_clear=not state.ink.is_empty)
        self._views.show_state(state, names)

    def show_drawing(self, drawing: Image | None) -> None:
        """This can be laid onto the sheet: (28, 28) float32 in [0, 1], or nothing."""
        self._drawing = drawing
        self._hold(False)

    def show_sheet(self, shown: SheetOutcome) -> None:
        """Show what was read."""
        self._shown = shown
        self._pictures.show_sheet(shown)

    def picture(self) -> QWidget:
        """The pictures and what is said about them."""
        return self._pictures

    def table(self) -> Table:
        """Every digit that was found."""
        return Table(sheet_words.HEADER, list(sheet_words.rows(self._shown)) if self._shown else [])

    def provenance(self) -> Provenance:
        """Who read it, and how sure they had to be."""
        networks: tuple[str, ...] = ()
        if self._shown is not None:
            request, windows = self._shown.request, self._shown.windows
            networks = (edit_words.named(request.reader.name, self._shown.card, request.reader.edits),)
            if windows is not None:
                networks += (edit_words.named(windows.chosen.name, windows.card, windows.chosen.edits),)
        notes = (("least score", f"{self._state.threshold:.2f}"),)
        return Provenance("A sheet of digits", networks, "1 sheet", None, "as drawn", notes)

    def _wire(self) -> None:
        canvas, tools = self._canvas, self._tools
        canvas.drawing_changed.connect(self.ink_changed)
        canvas.stroke_finished.connect(self.ink_finished)
        canvas.undo_requested.connect(self.undo_requested)
        canvas.redo_requested.connect(self.redo_requested)
        canvas.clear_requested.connect(self._on_clear_requested)
        canvas.patch_requested.connect(self.drawing_requested)
        canvas.patch_dropped.connect(self._on_canvas_patch_dropped)
        tools.erasing_requested.connect(canvas.set_erasing)
        tools.undo_requested.connect(self.undo_requested)
        tools.redo_requested.connect(self.redo_requested)
        tools.clear_requested.connect(self._on_clear_requested)
        tools.scatter_requested.connect(self.scatter_requested)
        tools.patch_requested.connect(self._on_tools_patch_requested)
        tools.save_requested.connect(self.save_requested)
        self._views.settings_requested.connect(self.settings_requested)

    def _hold(self, held: bool) -> None:
        """Let the drawing follow the pointer over the sheet, or not."""
        self._tools.show_patch(held=held, there=self._drawing is not None)
        self._canvas.set_patch(self._drawing if held else None)

    def _on_clear_requested(self) -> None:
        if not self._state.ink.is_empty:
            self.ink_finished.emit(BLANK_SHEET)

    def _on_tools_patch_requested(self, held: bool) -> None:
        self._hold(held)
        self._canvas.setFocus()

    def _on_canvas_patch_dropped(self) -> None:
        self._hold(False)
