"""A map of the digits, live; t-SNE's are made by a child process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.tabs.inside.digit_map.digit_mapper import DigitMapper
from digitlab.gui.tabs.inside.digit_map.digit_maps import MapRequest
from digitlab.gui.tabs.inside.digit_map.view import DigitMapPanel
from digitlab.measure.projection import FIELD
from digitlab.measure.tsne import TSNE, Projection

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.inside.focus import FocusStore


class DigitMapPage(FollowedPage):
    """Where a layer puts the test digits, and the drawing among them.

    Signals:
        test_digit_requested: The number of a test digit.
    """

    test_digit_requested = Signal(int)

    def __init__(self, session: Session, store: FocusStore) -> None:
        self._panel = DigitMapPanel()
        self._mapper = DigitMapper(session.networks)
        super().__init__(session, self._mapper.work, self._panel.show_maps)
        self._store = store
        self._layers = [""] * len(session.situation.networks)
        self._making = ""
        self._todo: list[tuple[str, str, int]] = []
        self._job = MeasurementJob(TSNE, self)
        self.set_panel(self._panel)
        self._panel.settings_changed.connect(self._on_panel_settings_changed)
        self._panel.layer_chosen.connect(self._on_panel_layer_chosen)
        self._panel.maps_requested.connect(self.make_maps)
        self._panel.cancel_requested.connect(self._on_panel_cancel_requested)
        self._panel.test_digit_requested.connect(self.test_digit_requested)
        self._job.measured.connect(self._on_job_measured)
        self._job.progress_changed.connect(self._panel.show_progress)
        self._job.ended.connect(self._on_job_ended)

    @override
    def follow(self, situation: Situation) -> None:
        self._mapper.is_watched = self.isVisible()
        self.ask(MapRequest(situation, self._panel.digits(), self._panel.method(), tuple(self._layers)))

    @override
    def look_away(self) -> None:
        super().look_away()
        self._mapper.is_watched = False

    @override
    def is_settled(self) -> bool:
        return not self._job.is_running and super().is_settled() and self.shown.is_whole

    @override
    def stop(self) -> None:
        self._job.stop()
        super().stop()

    def make_maps(self) -> None:
        """Make the t-SNE maps that are missing, one after the other."""
        if self.shown is not None and not self._job.is_running:
            self._todo = [(each.name, each.layer, self.shown.request.digits) for each in self.shown.missing()]
            self._make_next()

    def _make_next(self) -> None:
        if self._todo:
            name, layer, digits = self._todo.pop(0)
            self._making = name
            self._panel.show_progress(0, digits)
            self._job.measure([self._session.library.find(name).path], layer=layer, digits=digits)

    def _on_panel_settings_changed(self) -> None:
        self.follow(self._session.situation)

    def _on_panel_layer_chosen(self, slot: int, layer: str) -> None:
        self._layers[slot] = layer
        if layer != FIELD:
            self._store.change(slot=slot, layer=layer, unit=0, cell=None)
        self.follow(self._session.situation)

    def _on_panel_cancel_requested(self) -> None:
        self._todo.clear()
        self._job.cancel()

    def _on_job_measured(self, projection: Projection) -> None:
        self._mapper.remember(self._making, projection)

    def _on_job_ended(self, well: bool, fault: str) -> None:
        if self.isVisible():
            self.follow(self._session.situation)
        if not well:
            self._todo.clear()
            self.fault_found.emit(fault)
        self._panel.show_idle()
        self._make_next()


PAGE = HandMade(lambda tab: DigitMapPage(tab.session, tab.store))
