"""When to say nothing: kept calibrations, and a child process that measures those that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from typing_extensions import override

from digitlab.gui.shell.hand_made_page import HandMade, Page
from digitlab.gui.shell.result_store import ResultStore
from digitlab.gui.tabs.robustness.calibration.view import CalibrationPanel
from digitlab.measure.calibration import CALIBRATION, Calibration
from digitlab.measure.scribbles import scribble

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.shell.session import Session
    from digitlab.networks.library import Library


class CalibrationPage(Page):
    """Confidence, what it is worth, and what is no digit."""

    measures_files = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._library = session.library
        self._panel = CalibrationPanel(session.library)
        self._calibrations: dict[str, Calibration] = {}
        self._looked_up: set[str] = set()
        self._wanted: list[str] = []  # the first is being measured
        self._store = ResultStore(CALIBRATION, self)
        self._rng = np.random.default_rng()
        self.set_panel(self._panel)
        self._store.measured.connect(self._on_store_measured)
        self._store.progress_changed.connect(self._on_store_progress_changed)
        self._store.ended.connect(self._on_store_ended)
        self._panel.calibration_requested.connect(self._on_panel_calibration_requested)
        self._panel.scribble_requested.connect(self._on_panel_scribble_requested)
        self._panel.blank_requested.connect(session.clear)

    @override
    def follow(self, situation: Situation) -> None:
        """Look up what is known of the chosen networks."""
        new = {name for name in situation.networks if name} - self._looked_up
        self._looked_up |= new
        entries = self._session.library.entries
        self._take(self._store.of({name: entries[name] for name in new if name in entries}))

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._panel.show_analysis(analysis)

    @override
    def show_library(self, library: Library) -> None:
        changed = library.changed_since(self._library)
        self._library = library
        self._looked_up -= changed
        self._calibrations = {name: each for name, each in self._calibrations.items() if name not in changed}
        self._panel.show_library(library)
        self._panel.show_calibrations(self._calibrations)

    @override
    def stop(self) -> None:
        self._store.stop()

    def _take(self, calibrations: dict[str, Calibration]) -> None:
        if calibrations:
            self._calibrations |= calibrations
            self._panel.show_calibrations(self._calibrations)

    def _on_panel_calibration_requested(self, name: str) -> None:
        if name not in self._wanted:
            self._wanted.append(name)
            self._measure_next()

    def _measure_next(self) -> None:
        if self._wanted and not self._store.is_running:
            self._store.measure(self._wanted[:1])

    def _on_panel_scribble_requested(self) -> None:
        self._session.load_drawing(scribble(self._rng), "a scribble, no digit")

    def _on_store_measured(self, calibration: Calibration) -> None:
        self._take({calibration.network: calibration})

    def _on_store_progress_changed(self, done: int, total: int) -> None:
        self._panel.show_progress(self._wanted[0], done, total)

    def _on_store_ended(self, _well: bool, fault: str) -> None:
        self._panel.show_idle()
        self._wanted.pop(0)
        if fault:
            self.fault_found.emit(fault)
        self._measure_next()


PAGE = HandMade(lambda tab: CalibrationPage(tab.session))
