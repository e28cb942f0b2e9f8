"""A sheet of digits, live."""

from __future__ import annotations

from typing import Any

import numpy as np
from typing_extensions import override

from digitlab.data import mnist
from digitlab.data.sheets import scattered
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.tab import Tab
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.convolution.bench_store import BenchStore
from digitlab.gui.tabs.convolution.page_states import BLANK_SHEET
from digitlab.gui.tabs.convolution.sheet import words
from digitlab.gui.tabs.convolution.sheet.outcome import Chosen, SheetOutcome, SheetRequest
from digitlab.gui.tabs.convolution.sheet.reader import SheetReader, reader_of
from digitlab.gui.tabs.convolution.sheet.view import SheetView
from digitlab.gui.tabs.convolution.sheet.wishes import (
    ClearSheet,
    KeepInk,
    LayDrawing,
    RedoInk,
    ScatterDigits,
    ShowInk,
    UndoInk,
)
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.ink.placing import placed
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import SHEET_SHAPE, Drawing


class SheetPage(Page):
    """One network that finds several digits, and one that was made for a single one; the ink has an undo of its own."""

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
        if situation.centred_first and analysis is not None:
            drawing, pose = Drawing(bitmap=analysis.field), Pose()
        self._store.keep_ink(placed(self._store.state.sheet.ink, drawing, pose, left, top))

    @override
    def fulfil(self, wish: Wish) -> None:
        store = self._store
        match wish:
            case ShowInk(ink):
                store.show_ink(ink)
            case KeepInk(ink):
                store.keep_ink(ink)
            case UndoInk():
                store.undo_ink()
            case RedoInk():
                store.redo_ink()
            case ClearSheet():
                if not store.state.sheet.ink.is_empty:
                    store.keep_ink(BLANK_SHEET)
            case ScatterDigits(count):
                self.attempt(lambda: self.scatter(count))
            case LayDrawing(left, top):
                self.lay_drawing(left, top)
            case _:
                super().fulfil(wish)

    @override
    def take(self, seen: SheetOutcome) -> None:
        """Show what was found; lessons judge by it, too."""
        super().take(seen)
        self._store.show_detection(seen)


def ask(snapshot: Snapshot) -> SheetRequest:
    """The ink, how sure to be, and by whom it is read."""
    sheet, situation = snapshot[BenchState].sheet, snapshot.situation
    reader, chosen = reader_of(snapshot.library), dict(enumerate(situation.networks))
    slid = chosen.get(sheet.slot) or situation.networks[0]
    return SheetRequest(
        sheet.ink,
        sheet.threshold,
        Chosen(reader, situation.edits(reader)),
        Chosen(slid, situation.edits(slid)),
    )


def is_whole(seen: SheetOutcome) -> bool:
    """Whether its windows are those of its own ink."""
    return seen.is_whole


PAGE = PageSpec(SheetView, ask, SheetReader, is_whole, table=words.table, provenance=words.provenance, page=SheetPage)
