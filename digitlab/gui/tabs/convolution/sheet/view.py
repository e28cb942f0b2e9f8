"""A sheet of digits: found all at once by one network, and read window by window by another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import vbox
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.tabs.convolution.bench_store import InkSteps
from digitlab.gui.tabs.convolution.sheet.outcome import SheetOutcome
from digitlab.gui.tabs.convolution.sheet.pictures import SheetPictures
from digitlab.gui.tabs.convolution.sheet.settings import SheetSettings
from digitlab.gui.tabs.convolution.sheet.tools import SheetTools
from digitlab.gui.tabs.convolution.sheet.wishes import KeepInk, LayDrawing, ShowInk
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.ink.stroke import Drawing, Image


class SheetView(View[SheetOutcome]):
    """What one draws with, what is shown, and the pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Image | None = None
        self._tools, self._settings = SheetTools(), SheetSettings()
        self._pictures = SheetPictures(self._settings.networks)
        self._canvas = canvas = self._pictures.canvas
        vbox(self._tools, self._settings, (self._pictures, 1), spacing=4, margins=(12, 6, 12, 6), on=self)
        name_part("tools", self._tools)
        name_part("views", self._settings)
        canvas.drawing_changed.connect(self._on_canvas_drawing_changed)
        canvas.stroke_finished.connect(self._on_canvas_stroke_finished)
        canvas.patch_requested.connect(self._on_canvas_patch_requested)
        canvas.patch_dropped.connect(self._on_canvas_patch_dropped)
        self._tools.erasing_requested.connect(canvas.set_erasing)
        self._tools.patch_requested.connect(self._on_tools_patch_requested)
        self._hold(False)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is on the sheet and what is set."""
        state, steps = snapshot[BenchState], snapshot[InkSteps]
        self._pictures.show_state(state.sheet)
        self._tools.show_steps(steps, can_clear=not state.sheet.ink.is_empty)
        names = {slot: name for slot, name in enumerate(snapshot.situation.networks) if name}
        self._settings.show_state(state, names)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """The drawing can be laid onto the sheet; one that followed the pointer is another one now."""
        self._drawing = None if analysis.is_blank else analysis.field
        self._hold(False)

    @override
    def show_seen(self, seen: SheetOutcome) -> None:
        self._pictures.show_sheet(seen)

    @override
    def picture(self) -> QWidget:
        """The pictures and what is said about them."""
        return self._pictures

    def _hold(self, held: bool) -> None:
        """Let the drawing follow the pointer over the sheet, or not."""
        self._tools.show_patch(held=held, there=self._drawing is not None)
        self._canvas.set_patch(self._drawing if held else None)

    def _on_canvas_drawing_changed(self, ink: Drawing) -> None:
        wish(self, ShowInk(ink))

    def _on_canvas_stroke_finished(self, ink: Drawing) -> None:
        wish(self, KeepInk(ink))

    def _on_canvas_patch_requested(self, left: int, top: int) -> None:
        wish(self, LayDrawing(left, top))
        self._hold(False)

    def _on_canvas_patch_dropped(self) -> None:
        self._hold(False)

    def _on_tools_patch_requested(self, held: bool) -> None:
        self._hold(held)
        self._canvas.setFocus()
