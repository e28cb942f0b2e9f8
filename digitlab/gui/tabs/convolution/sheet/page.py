"""The page "A sheet of digits": found all at once by one network, and read window by window by another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import Any

import numpy as np
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data import mnist
from digitlab.data.sheets import scattered
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import vbox
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.tab import Tab
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.convolution.bench_store import BenchStore
from digitlab.gui.tabs.convolution.page_states import BLANK_SHEET
from digitlab.gui.tabs.convolution.sheet import words
from digitlab.gui.tabs.convolution.sheet.controls import ScatterDigits, SheetSettings, SheetTools
from digitlab.gui.tabs.convolution.sheet.outcome import Chosen, SheetOutcome, SheetRequest
from digitlab.gui.tabs.convolution.sheet.pictures import SheetPictures
from digitlab.gui.tabs.convolution.sheet.reader import SheetReader, reader_of
from digitlab.gui.tabs.convolution.sheet.sheet_canvas import ClearSheet
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.ink.placing import placed
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import SHEET_SHAPE, Drawing, Image
from digitlab.ink.viewing import Viewing


@dataclass(frozen=True, slots=True)
class DrawInk(Wish):
    """Have this ink on the sheet.

    Attributes:
        ink: All that is on the sheet.
        is_step: Whether the pen was lifted, which makes a step of undo.
    """

    ink: Drawing
    is_step: bool


@dataclass(frozen=True, slots=True)
class LayDrawing(Wish):
    """Lay the session's drawing onto the sheet, its field's upper left corner at this pixel."""

    left: int
    top: int


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
        canvas.patch_dropped.connect(partial(self._hold, False))
        self._tools.erasing_requested.connect(canvas.set_erasing)
        self._tools.patch_requested.connect(self._on_tools_patch_requested)
        self._hold(False)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is on the sheet and what is set."""
        state = snapshot[BenchState]
        self._pictures.show_state(state.sheet)
        self._tools.show_steps(snapshot.steps, can_clear=not state.sheet.ink.is_empty)
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
        self._tools.show_patch(held=held, has_drawing=self._drawing is not None)
        self._canvas.set_patch(self._drawing if held else None)

    def _on_canvas_drawing_changed(self, ink: Drawing) -> None:
        wish(self, DrawInk(ink, is_step=False))

    def _on_canvas_stroke_finished(self, ink: Drawing) -> None:
        wish(self, DrawInk(ink, is_step=True))

    def _on_canvas_patch_requested(self, left: int, top: int) -> None:
        wish(self, LayDrawing(left, top))
        self._hold(False)

    def _on_tools_patch_requested(self, held: bool) -> None:
        self._hold(held)
        self._canvas.setFocus()


class SheetPage(Page):
    """One network that finds several digits, and one that was made for a single one."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        store = tab.store_of(BenchState)
        assert isinstance(store, BenchStore)
        self._store = store

    def scatter(self, count: int, seed: int | None = None) -> None:
        """Replace the sheet by so many test digits at random places.

        Raises:
            ValueError: The bundled digits are damaged.
        """
        random, digits = np.random.default_rng(seed), mnist.load("test")
        chosen = random.choice(len(digits), count, replace=False)
        images = digits.images[chosen].astype(np.float32) / np.float32(255)
        sheet = scattered(images, digits.labels[chosen], random, *SHEET_SHAPE)
        self._store.keep_ink(Drawing(bitmap=sheet.image, paper=SHEET_SHAPE))

    def lay_drawing(self, left: int, top: int) -> None:
        """Lay the session's drawing onto the sheet, as the networks see it: its field's upper left corner there."""
        situation, analysis = self.session.situation, self.session.analysis
        drawing, pose = situation.drawing, situation.pose
        if situation.viewing != Viewing() and analysis is not None:
            drawing, pose = Drawing(bitmap=analysis.field), Pose()
        self._store.keep_ink(placed(self._store.state.sheet.ink, drawing, pose, left, top))

    @override
    def fulfil(self, wish: Wish) -> None:
        store = self._store
        match wish:
            case DrawInk(ink, is_step):
                self.attempt(lambda: (store.keep_ink if is_step else store.show_ink)(ink))
            case ClearSheet():
                if not store.state.sheet.ink.is_empty:
                    store.keep_ink(BLANK_SHEET)
            case ScatterDigits(count):
                self.attempt(lambda: self.scatter(count))
            case LayDrawing(left, top):
                self.attempt(lambda: self.lay_drawing(left, top))
            case _:
                super().fulfil(wish)

    @override
    def take(self, seen: SheetOutcome) -> None:
        """Show what was found; lessons judge by it, too."""
        super().take(seen)
        self._store.show_detection(seen)


def ask(snapshot: Snapshot) -> SheetRequest:
    """Ask what is found in the ink, at which least score and largest overlap, and by whom it is read."""
    sheet, situation = snapshot[BenchState].sheet, snapshot.situation
    reader, chosen = reader_of(snapshot.library), dict(enumerate(situation.networks))
    slid = chosen.get(sheet.slot) or situation.networks[0]
    return SheetRequest(
        sheet.ink,
        sheet.threshold,
        Chosen(reader, situation.edits(reader)),
        Chosen(slid, situation.edits(slid)),
        sheet.overlap,
    )


PAGE = PageSpec(
    SheetView,
    ask,
    SheetReader,
    is_final=attrgetter("is_whole"),
    table=words.table,
    provenance=words.provenance,
    digits="instead",
    page=SheetPage,
)
