"""A sheet of digits, live."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from digitlab.data import mnist
from digitlab.data.idx import IdxError
from digitlab.data.sheets import scattered
from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome, BenchStore
from digitlab.gui.tabs.convolution.page_states import SheetState
from digitlab.gui.tabs.convolution.sheet.reader import SheetReader, reader_of
from digitlab.gui.tabs.convolution.sheet.shown import Chosen, SheetOutcome, SheetRequest
from digitlab.gui.tabs.convolution.sheet.view import SheetPanel
from digitlab.ink.placing import placed
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import SHEET_SHAPE, Drawing

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.shell.session import Session


class SheetPage(FollowedPage):
    """One network that finds several digits, and one that was made for a single one."""

    def __init__(self, session: Session, store: BenchStore) -> None:
        self._panel = panel = SheetPanel()
        super().__init__(session, SheetReader(session.networks).work, self._show_detection)
        self._store = store
        self._asked: SheetRequest | None = None
        self.set_panel(panel)
        panel.ink_changed.connect(store.show_ink)
        panel.ink_finished.connect(store.keep_ink)
        panel.undo_requested.connect(store.undo_ink)
        panel.redo_requested.connect(store.redo_ink)
        panel.settings_requested.connect(self._on_panel_settings_requested)
        panel.scatter_requested.connect(self.scatter)
        panel.drawing_requested.connect(self.lay_drawing)
        store.shown_changed.connect(self._on_store_shown_changed)

    def scatter(self, count: int, seed: int | None = None) -> None:
        """Replace the sheet by so many test digits at random places; what goes wrong is announced."""
        random = np.random.default_rng(seed)
        try:
            digits = mnist.load("test")
        except IdxError as error:
            self.fault_found.emit(str(error))
            return
        chosen = random.choice(len(digits), count, replace=False)
        images = digits.images[chosen].astype(np.float32) / np.float32(255)
        sheet = scattered(images, digits.labels[chosen], random, *SHEET_SHAPE)
        self._store.keep_ink(Drawing(bitmap=sheet.image, paper=SHEET_SHAPE))

    def lay_drawing(self, left: int, top: int) -> None:
        """Lay the session's drawing onto the sheet, as the networks see it: its field's upper left corner there."""
        situation, analysis = self._session.situation, self._session.analysis
        drawing, pose = situation.drawing, situation.pose
        if situation.centred_first and analysis is not None:
            drawing, pose = Drawing(bitmap=analysis.field), Pose()
        self._store.keep_ink(placed(self._sheet.ink, drawing, pose, left, top))
        if analysis is not None:
            self.show_analysis(analysis)  # the button is let go

    @override
    def follow(self, situation: Situation) -> None:
        sheet, library = self._sheet, self._session.library
        names = {slot: name for slot, name in enumerate(situation.networks) if name}
        inks = self._store.inks
        self._panel.show_state(sheet, names, can_undo=inks.can_undo, can_redo=inks.can_redo)
        reader, slid = reader_of(library), names.get(sheet.slot, situation.networks[0])
        request = SheetRequest(
            sheet.ink,
            sheet.threshold,
            Chosen(reader, situation.edits(reader)),
            Chosen(slid, situation.edits(slid)),
        )
        if request != self._asked:
            self._asked = request
        self.ask(self._asked)

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._panel.show_drawing(None if analysis.is_blank else analysis.field)

    @override
    def is_settled(self) -> bool:
        return self.shown is not None and self.shown.request is self._asked and self.shown.is_whole

    @property
    def _sheet(self) -> SheetState:
        return self._store.shown.state.sheet

    def _show_detection(self, shown: SheetOutcome) -> None:
        self._panel.show_sheet(shown)
        self._store.show_detection(shown)

    def _on_panel_settings_requested(self, sheet: SheetState) -> None:
        self._store.request(replace(self._store.shown.state, sheet=sheet))

    def _on_store_shown_changed(self, _shown: BenchOutcome) -> None:
        if self.isVisible():
            self.follow(self._session.situation)


PAGE = HandMade(lambda tab: SheetPage(tab.session, tab.store))
