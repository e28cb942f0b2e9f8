"""A map of the digits, live; t-SNE's are made by a child process."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from PySide6.QtGui import QHideEvent
from typing_extensions import override

from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.tab import Tab
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.inside.digit_map import words
from digitlab.gui.tabs.inside.digit_map.digit_mapper import DigitMapper
from digitlab.gui.tabs.inside.digit_map.digit_maps import MapRequest, MapSettings
from digitlab.gui.tabs.inside.digit_map.view import CancelMaps, DigitMapView, MakeMaps
from digitlab.measure.tsne import TSNE, Projection


def ask(snapshot: Snapshot) -> MapRequest:
    """Where the layers put the test digits, and the drawing among them."""
    return MapRequest(snapshot.situation, snapshot[MapSettings])


class DigitMapPage(Page):
    """Makes the maps by t-SNE, one after the other."""

    view: DigitMapView
    worker: DigitMapper

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._making = ""
        self._todo: list[tuple[str, str, int]] = []  # network, layer, digits
        self._job = MeasurementJob(TSNE, self)
        self._job.measured.connect(self._on_job_measured)
        self._job.progress_changed.connect(self.view.show_progress)
        self._job.ended.connect(self._on_job_ended)

    @override
    def refresh(self) -> None:
        self.worker.is_watched = self.isVisible()
        super().refresh()

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case MakeMaps():
                self._make_missing()
            case CancelMaps():
                self._todo.clear()
                self._job.cancel()
            case _:
                super().fulfil(wish)

    @override
    def is_settled(self) -> bool:
        return not self._job.is_running and super().is_settled()

    @override
    def stop(self) -> None:
        self._job.stop()
        super().stop()

    def _make_missing(self) -> None:
        if self.seen is not None and not self._job.is_running:
            digits = self.seen.request.settings.digits
            self._todo = [(each.name, each.layer, digits) for each in self.seen.missing()]
            self._make_next()

    def _make_next(self) -> None:
        if self._todo:
            name, layer, digits = self._todo.pop(0)
            self._making = name
            self.view.show_progress(0, digits)
            self._job.measure([self.session.library.find(name).path], layer=layer, digits=digits)

    def _on_job_measured(self, projection: Projection) -> None:
        self.worker.remember(self._making, projection)

    def _on_job_ended(self, well: bool, fault: str) -> None:
        self.ask_again()
        if not well:
            self._todo.clear()
            self.session.failed.emit(fault)
        self.view.show_idle()
        self._make_next()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.worker.is_watched = False


PAGE = PageSpec(
    DigitMapView,
    ask,
    DigitMapper,
    is_final=attrgetter("is_whole"),
    table=words.table,
    provenance=words.provenance,
    states=(MapSettings(),),
    page=DigitMapPage,
)
