"""The page "Afterwards": a run's networks, epoch by epoch, in all panels of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from typing_extensions import override

from digitlab.data.mnist import Split
from digitlab.gui.shell.hand_made_page import HandMade, Page
from digitlab.gui.shell.result_store import ResultStore
from digitlab.gui.tabs.train.afterwards.confusions import Confusions
from digitlab.gui.tabs.train.afterwards.run_curves import sweeps_beside
from digitlab.gui.tabs.train.afterwards.run_exporter import RunExporter
from digitlab.gui.tabs.train.afterwards.selected_run import SelectedRun
from digitlab.gui.tabs.train.afterwards.view import AfterwardsPanel
from digitlab.gui.tabs.train.afterwards.words import SPLITS, Read, RunAtEpoch
from digitlab.measure.confusion import Confusion
from digitlab.measure.store import weights_hash
from digitlab.measure.sweep import SWEEP
from digitlab.networks.architectures import Family
from digitlab.networks.library import WeightsError
from digitlab.training.events import Checkpointed, Event

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.train.run_store import RunStore

_SETTLING_MS = 60  # a slider that is dragged passes epochs that nobody wants to see in all panels
_SLOTS: dict[Family, int] = {"mlp": 0, "hog": 0, "cnn": 1}
"""In which slot a network of a family answers."""


class AfterwardsPage(Page):
    """Shows the leading run of the store.

    Signals:
        test_digit_requested: The number of a test digit.
    """

    test_digit_requested = Signal(int)

    measures_files = True

    def __init__(self, session: Session, store: RunStore) -> None:
        super().__init__(session)
        self._store, self._panel = store, AfterwardsPanel(session.library)
        self._split: Split = "test"
        self._selected_run = SelectedRun(store, self)
        self._is_behind = True
        self._confusions, self._sweeps, self._exporter = Confusions(self), ResultStore(SWEEP, self), RunExporter(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._settling.timeout.connect(self._on_settling_timeout)
        self.set_panel(self._panel)
        self._panel.show_checkpoint(False)
        self._wire()

    def _wire(self) -> None:
        panel, bar, store = self._panel, self._panel.bar, self._store
        self._selected_run.fault_found.connect(self.fault_found)
        store.runs_changed.connect(self._on_store_changed)
        store.chosen_changed.connect(self._on_store_changed)
        store.event_arrived.connect(self._on_store_event_arrived)
        self._confusions.measured.connect(self._on_confusions_measured)
        self._confusions.progress_changed.connect(bar.show_progress)
        self._confusions.ended.connect(self._on_confusions_ended)
        self._sweeps.results_changed.connect(self._show_curves)
        self._sweeps.progress_changed.connect(panel.show_sweep_progress)
        self._sweeps.ended.connect(self._on_sweeps_ended)
        bar.run_requested.connect(self._on_bar_run_requested)
        panel.epoch_requested.connect(self._on_panel_epoch_requested)
        panel.return_requested.connect(self._on_panel_return_requested)
        bar.split_requested.connect(self._on_bar_split_requested)
        bar.prediction_requested.connect(self._on_bar_prediction_requested)
        bar.cancel_requested.connect(self._confusions.cancel)
        panel.digit_requested.connect(self._on_panel_digit_requested)
        panel.curves_requested.connect(self._show_curves)
        panel.sweep_requested.connect(self._on_panel_sweep_requested)
        panel.sweep_cancel_requested.connect(self._sweeps.cancel)
        bar.export_requested.connect(self._on_bar_export_requested)
        self._exporter.told.connect(panel.show_told)
        self._exporter.ended.connect(self._on_taking_ended)

    @override
    def follow(self, situation: Situation) -> None:
        if self._is_behind and self.isVisible():
            self._is_behind = False
            self._catch_up()

    @override
    def is_settled(self) -> bool:
        return not (self._confusions.is_running or self._exporter.is_running or self._settling.isActive())

    @override
    def stop(self) -> None:
        self._confusions.stop()
        self._sweeps.stop()
        self._exporter.stop()

    def _catch_up(self) -> None:
        """Show the run in sight, and let its network read."""
        moved = self._selected_run.catch_up()
        self._panel.bar.show_runs(self._selected_run.names(), self._selected_run.name)
        if moved:
            self._panel.show_epochs(self._selected_run.epochs(), self._selected_run.epoch)
        self._show()
        self._read_unasked()

    def _show(self) -> None:
        at = self._selected_run.at()
        self._panel.show_network(at, self._read_by(at) if at else None)
        if self._panel.looks_at_curves():
            self._show_curves()

    def _show_curves(self) -> None:
        at = self._selected_run.at()
        self._panel.show_sweeps(at.network if at else "", sweeps_beside(at, self._session.library, self._sweeps))

    def _read_by(self, at: RunAtEpoch) -> Read | None:
        try:
            return self._confusions.read_by(at, self._split)
        except (ValueError, OSError) as error:
            self.fault_found.emit(str(error))
            return None

    def _read_unasked(self, others: Sequence[Path] = ()) -> None:
        """Let the network in sight read once, and others after it, where nobody trains: the page is not empty then."""
        at = self._selected_run.at()
        if at is None or not self.isVisible() or self._store.running() or self._confusions.was_tried(at, self._split):
            return
        if self._read_by(at) is None:
            self._confusions.read(at, self._split, others)

    def _on_store_changed(self) -> None:
        self._is_behind = True
        self.follow(self._session.situation)

    def _on_store_event_arrived(self, name: str, event: Event) -> None:
        """An epoch of the run in sight, or of the first one there is, may just have ended."""
        if isinstance(event, Checkpointed) and event.network and name == (self._selected_run.name or name):
            self._on_store_changed()

    def _on_bar_run_requested(self, name: str) -> None:
        self._store.choose((name, *(each for each in self._store.chosen if each != name)))

    def _on_panel_epoch_requested(self, epoch: int) -> None:
        self._selected_run.epoch = epoch
        self._show()
        self._settling.start()

    def _on_settling_timeout(self) -> None:
        """Let the networks of this epoch answer in the window: of the leading run, and of the one beside it."""
        found = self._selected_run.pair()
        slots = [_SLOTS[at.card.family] for at in found]
        if len(set(slots)) < len(slots):  # both of a family
            slots = [0, 1]
        self._receive({slot: (at.network, at.path) for slot, at in zip(slots, found, strict=True)})
        self._read_unasked(self._selected_run.files())

    def _receive(self, guests: dict[int, tuple[str, Path]]) -> None:
        try:
            self._session.show_checkpoints(guests)
        except (WeightsError, OSError) as error:
            self.fault_found.emit(str(error))
        else:
            self._panel.show_checkpoint(bool(guests))

    def _on_panel_return_requested(self) -> None:
        self._receive({})

    def _on_bar_split_requested(self, split: Split) -> None:
        self._split = split
        self._show()
        self._read_unasked()

    def _on_bar_prediction_requested(self) -> None:
        """The epoch in sight first, then the others from the last one back."""
        if (at := self._selected_run.at()) is not None:
            self._confusions.read(at, self._split, self._selected_run.files())

    def _on_panel_digit_requested(self, number: int) -> None:
        at = self._selected_run.at()
        read = self._read_by(at) if at else None
        if read is None:
            return
        if (read.confusion.source, read.confusion.split) == ("mnist", "test"):
            self.test_digit_requested.emit(number)
            return
        called = SPLITS[read.confusion.split][:-1]
        self._session.load_image(read.digits.fields(number), f"{called} {number:,}")
        self._session.set_truth(int(read.digits.labels[number]))

    def _on_panel_sweep_requested(self, digits: int) -> None:
        if (at := self._selected_run.at()) is not None:
            self._sweeps.measure([at.path], digits=digits)

    def _on_bar_export_requested(self, kind: str) -> None:
        if (at := self._selected_run.at()) is not None:
            self._exporter.export(kind, at)

    def _on_taking_ended(self, _well: bool, fault: str) -> None:
        if fault:
            self._panel.show_told("")
            self.fault_found.emit(fault)

    def _on_sweeps_ended(self, _well: bool, fault: str) -> None:
        self._panel.show_sweep_ended(fault)

    def _on_confusions_measured(self, confusion: Confusion) -> None:
        at = self._selected_run.at()
        if at and weights_hash(at.path) == confusion.weights_hash:
            self._show()

    def _on_confusions_ended(self, _well: bool, fault: str) -> None:
        self._panel.bar.show_idle()
        if fault:
            self.fault_found.emit(fault)
        else:
            self._read_unasked()  # another network may have come into sight meanwhile


PAGE = HandMade(lambda tab: AfterwardsPage(tab.session, tab.store))
