"""The page "Afterwards": a run's networks, epoch by epoch, in all panels of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from typing_extensions import override

from digitlab.data.mnist import Split
from digitlab.gui.lab.page import Page
from digitlab.gui.panels.afterwards_panel import AfterwardsPanel
from digitlab.gui.train.afterwards_words import SPLITS, Read, RunAtEpoch
from digitlab.gui.train.readings import Readings
from digitlab.gui.train.run_curves_book import RunCurvesBook
from digitlab.gui.train.taking import Taking
from digitlab.networks.library import WeightsError, read_card
from digitlab.robustness.measured import weights_hash
from digitlab.training.checkpoints import KeptNetwork, kept_networks
from digitlab.training.runs import RunError, Summary

if TYPE_CHECKING:
    from digitlab.gui.analysis import Situation
    from digitlab.gui.session import Session
    from digitlab.gui.train.run_book import RunBook

_SETTLING_MS = 60  # a slider that is dragged passes epochs that nobody wants to see in all panels
_SLOTS = {"mlp": 0, "cnn": 1}
"""In which slot a network of a family answers."""


class AfterwardsPage(Page):
    """Shows the leading run of the book.

    Signals:
        test_digit_requested: The number of a test digit.
    """

    test_digit_requested = Signal(int)

    measures_files = True

    def __init__(self, session: Session, book: RunBook) -> None:
        super().__init__(session)
        self._book, self._panel = book, AfterwardsPanel(session.library)
        self._summaries: dict[str, Summary] = {}
        self._name, self._epoch = "", 0
        self._split: Split = "test"
        self._networks: dict[int, KeptNetwork] = {}
        self._is_behind = True
        self._readings, self._curves, self._taking = Readings(self), RunCurvesBook(session, self), Taking(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._settling.timeout.connect(self._on_settling_timeout)
        self.set_panel(self._panel)
        self._panel.show_guest(False)
        self._wire()

    def _wire(self) -> None:
        panel, bar, book = self._panel, self._panel.bar, self._book
        book.runs_changed.connect(self._on_book_changed)
        book.chosen_changed.connect(self._on_book_changed)
        self._readings.network_read.connect(self._on_readings_network_read)
        self._readings.progress_changed.connect(bar.show_progress)
        self._readings.ended.connect(self._on_readings_ended)
        self._curves.sweeps_changed.connect(panel.show_sweeps)
        self._curves.progress_changed.connect(panel.show_sweep_progress)
        self._curves.ended.connect(panel.show_sweep_ended)
        bar.run_requested.connect(self._on_bar_run_requested)
        panel.epoch_requested.connect(self._on_panel_epoch_requested)
        panel.return_requested.connect(self._on_panel_return_requested)
        bar.split_requested.connect(self._on_bar_split_requested)
        bar.reading_requested.connect(self._on_bar_reading_requested)
        bar.cancel_requested.connect(self._readings.cancel)
        panel.digit_requested.connect(self._on_panel_digit_requested)
        panel.curves_requested.connect(self._on_panel_curves_requested)
        panel.sweep_requested.connect(self._curves.measure)
        panel.sweep_cancel_requested.connect(self._curves.cancel)
        bar.taking_requested.connect(self._on_bar_taking_requested)
        self._taking.told.connect(panel.show_told)
        self._taking.failed.connect(self.fault_found)

    @override
    def follow(self, situation: Situation) -> None:
        if self._is_behind and self.isVisible():
            self._is_behind = False
            self._catch_up()

    @override
    def is_settled(self) -> bool:
        return not (self._readings.is_running or self._taking.is_running or self._settling.isActive())

    @override
    def stop(self) -> None:
        self._readings.stop()
        self._curves.stop()
        self._taking.stop()

    def _catch_up(self) -> None:
        """Show the leading run that has networks; where none is chosen, the newest."""
        self._summaries = {
            each.run.name: each
            for each in self._book.runs().summaries
            if each.epochs or each.run.name in self._book.running()
        }
        chosen = next((name for name in (*self._book.chosen, *self._summaries) if name in self._summaries), "")
        self._panel.bar.show_runs(list(self._summaries), chosen)
        networks = self._kept(chosen)
        if (chosen, networks) != (self._name, self._networks):
            stays = chosen == self._name and self._epoch in networks and self._epoch < max(self._networks, default=0)
            self._name, self._networks = chosen, networks
            self._epoch = self._epoch if stays else max(networks, default=0)
            self._panel.show_epochs(list(networks), self._epoch)
        self._show()
        self._read_unasked()

    def _kept(self, name: str) -> dict[int, KeptNetwork]:
        if not name:
            return {}
        try:
            return kept_networks(self._summaries[name].run, self._book.events(name))
        except RunError as error:
            self.fault_found.emit(str(error))
            return {}

    def _show(self) -> None:
        at = self._at(self._name, self._epoch)
        self._panel.show_network(at, self._read_by(at) if at else None)
        if self._panel.looks_at_curves():
            self._curves.show(at)

    def _at(self, name: str, epoch: int) -> RunAtEpoch | None:
        """A run's network at an epoch, or at the last one before it."""
        networks = self._networks if name == self._name else self._kept(name)
        there = max((each for each in networks if each <= epoch), default=None)
        if there is None:
            return None
        summary, kept = self._summaries[name], networks[there]
        try:
            card = read_card(kept.path)
        except WeightsError as error:
            self.fault_found.emit(str(error))
            return None
        called, source = f"epoch {there} of {summary.run.out.stem}", summary.run.config.data
        return RunAtEpoch(name, called, kept.path, card, there, max(networks), kept.ended, source)

    def _read_by(self, at: RunAtEpoch) -> Read | None:
        try:
            return self._readings.find(at, self._split)
        except (ValueError, OSError) as error:
            self.fault_found.emit(str(error))
            return None

    def _read_unasked(self, others: Sequence[Path] = ()) -> None:
        """Let the network in sight read once, and others after it, where nobody trains: the page is not empty then."""
        at = self._at(self._name, self._epoch)
        if at is None or not self.isVisible() or self._book.running() or self._readings.was_tried(at, self._split):
            return
        if self._read_by(at) is None:
            self._readings.start(at, self._split, others)

    def _last_first(self) -> list[Path]:
        """The files of all epochs."""
        return [kept.path for kept in reversed(self._networks.values())]

    def _on_book_changed(self) -> None:
        self._is_behind = True
        self.follow(self._session.situation)

    def _on_bar_run_requested(self, name: str) -> None:
        self._book.choose((name, *(each for each in self._book.chosen if each != name)))

    def _on_panel_epoch_requested(self, epoch: int) -> None:
        self._epoch = epoch
        self._show()
        self._settling.start()

    def _on_settling_timeout(self) -> None:
        """Let the networks of this epoch answer in the window: of the leading run, and of the one beside it."""
        names = (self._name, *(name for name in self._book.chosen if name in self._summaries and name != self._name))
        found = [at for name in names[:2] if (at := self._at(name, self._epoch))]
        slots = [_SLOTS[at.card.family] for at in found]
        if len(set(slots)) < len(slots):  # both of a family
            slots = [0, 1]
        self._receive({slot: (at.network, at.path) for slot, at in zip(slots, found, strict=True)})
        self._read_unasked(self._last_first())

    def _receive(self, guests: dict[int, tuple[str, Path]]) -> None:
        try:
            self._session.receive_guests(guests)
        except (WeightsError, OSError) as error:
            self.fault_found.emit(str(error))
        else:
            self._panel.show_guest(bool(guests))

    def _on_panel_return_requested(self) -> None:
        self._receive({})

    def _on_bar_split_requested(self, split: Split) -> None:
        self._split = split
        self._show()
        self._read_unasked()

    def _on_bar_reading_requested(self) -> None:
        """The epoch in sight first, then the others from the last one back."""
        if (at := self._at(self._name, self._epoch)) is not None:
            self._readings.start(at, self._split, self._last_first())

    def _on_panel_digit_requested(self, number: int) -> None:
        at = self._at(self._name, self._epoch)
        read = self._read_by(at) if at else None
        if read is None:
            return
        if (read.confusion.source, read.confusion.split) == ("mnist", "test"):
            self.test_digit_requested.emit(number)
            return
        called = SPLITS[read.confusion.split][:-1]
        self._session.load_image(read.digits.fields(number), f"{called} {number:,}")
        self._session.set_truth(int(read.digits.labels[number]))

    def _on_panel_curves_requested(self) -> None:
        self._curves.show(self._at(self._name, self._epoch))

    def _on_bar_taking_requested(self, kind: str) -> None:
        if (at := self._at(self._name, self._epoch)) is not None:
            self._taking.take(kind, at)

    def _on_readings_network_read(self, digest: str) -> None:
        at = self._at(self._name, self._epoch)
        if at and weights_hash(at.path) == digest:
            self._show()

    def _on_readings_ended(self, fault: str) -> None:
        self._panel.bar.show_idle()
        if fault:
            self.fault_found.emit(fault)
