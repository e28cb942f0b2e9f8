"""The page "Afterwards": a run's networks, epoch by epoch, in all panels of the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from typing_extensions import override

from digitlab.gui.shell import sweeps
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.exporter import Exporter
from digitlab.gui.shell.measuring_row import CancelMeasuring, Measure
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.result_store import ResultStore
from digitlab.gui.shell.situation_parts import SLOT_OF
from digitlab.gui.shell.wishes import OpenImage, OpenTestDigit, Wish
from digitlab.gui.tabs.train.afterwards import words
from digitlab.gui.tabs.train.afterwards.confusions import Confusions
from digitlab.gui.tabs.train.afterwards.epoch_scrubber import GoToEpoch
from digitlab.gui.tabs.train.afterwards.mistakes_wall import OpenDigit
from digitlab.gui.tabs.train.afterwards.run_bar import ChooseRun, ExportRun, ReadEveryEpoch, StopReading
from digitlab.gui.tabs.train.afterwards.selected_run import SelectedRun
from digitlab.gui.tabs.train.afterwards.state import AfterwardsSeen, AfterwardsSettings
from digitlab.gui.tabs.train.afterwards.view import AfterwardsView, ReturnToNetworks
from digitlab.gui.tabs.train.afterwards.words import Read, RunAtEpoch
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.ink.colours import in_grey
from digitlab.language import tr
from digitlab.measure.confusion import Confusion
from digitlab.measure.store import weights_hash
from digitlab.measure.sweep import SWEEP

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab

_SETTLING_MS = 60  # a slider that is dragged passes epochs that nobody wants to see in all panels


class AfterwardsPage(Page):
    """Shows the leading run, and lets its networks read and be measured in child processes."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self.seen = AfterwardsSeen()
        self._runs, self._settings = tab.find_store(RunStore), tab.store_of(AfterwardsSettings)
        self._selected_run = SelectedRun(self.session.failed.emit)
        self._followed: object = None  # what of the runs was followed last
        self._confusions, self._sweeps, self._exporter = Confusions(self), ResultStore(SWEEP, self), Exporter(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._settling.timeout.connect(self._on_settling_timeout)
        self._confusions.measured.connect(self._on_confusions_measured)
        self._confusions.progress_changed.connect(lambda done, total: self._see(reading=(done, total)))
        self._confusions.ended.connect(self._on_confusions_ended)
        self._sweeps.results_changed.connect(self._show_curves)
        self._sweeps.progress_changed.connect(lambda done, total: self._see(measuring=(done, total)))
        self._sweeps.ended.connect(lambda _well, fault: self._see(measuring=None, measuring_fault=fault))
        self._exporter.told.connect(lambda message: self._see(message=message))
        self._exporter.ended.connect(self._on_exporter_ended)

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case ChooseRun(name):
                self._runs.choose((name, *(each for each in self._runs.state.chosen if each != name)))
            case GoToEpoch(epoch):
                self._selected_run.epoch = epoch
                self._show()
                self._settling.start()
            case ReturnToNetworks():
                self._show_checkpoints({})
            case OpenDigit(number):
                self._open_digit(number)
            case _:
                self._fulfil_by_child(wish)

    def _fulfil_by_child(self, wish: Wish) -> None:
        """Begin or end what child processes do."""
        at: RunAtEpoch | None = self.seen.at
        match wish:
            case ReadEveryEpoch() if at is not None:  # this epoch first, then the others from the last one back
                self._confusions.read(at, self.seen.settings.split, self._selected_run.files())
            case StopReading():
                self._confusions.cancel()
            case Measure(_, digits) if at is not None:
                self._sweeps.measure([at.path], digits=digits)
            case CancelMeasuring():
                self._sweeps.cancel()
            case ExportRun(kind) if at is not None:
                self._export_run(kind, at)
            case _:
                super().fulfil(wish)

    def _export_run(self, kind: str, at: RunAtEpoch) -> None:
        if kind == "onnx":
            self._exporter.export(kind, str(at.path), f"{at.card.name}_epoch_{at.epoch}")
        else:
            self._exporter.export(kind, at.run, f"train_{at.card.name}")

    @override
    def refresh(self) -> None:
        """Show what there is to show now; the drawing changes nothing here."""
        super().refresh()
        if not self.isVisible():
            return
        runs, settings = self._runs.state, self._settings.state
        live = {name: run.last_network for name, run in runs.live.items()}
        if (runs.all, runs.chosen, live, settings) != self._followed:
            self._followed = runs.all, runs.chosen, live, settings
            self._selected_run.follow(runs)
            self._show()
            self._read_unasked()

    @override
    def is_settled(self) -> bool:
        works = self._confusions.is_running or self._exporter.is_running or self._settling.isActive()
        return super().is_settled() and not works

    @override
    def stop(self) -> None:
        super().stop()
        self._confusions.stop()
        self._sweeps.stop()
        self._exporter.stop()

    def _see(self, **changes: Any) -> None:  # noqa: ANN401 - of any field
        self.seen = replace(self.seen, **changes)
        self.view.show_seen(self.seen)

    def _show(self) -> None:
        """Show the selected run at its epoch."""
        run, at = self._selected_run, self._selected_run.at()
        self._see(
            settings=self._settings.state,
            library=self.session.library,
            names=run.names(),
            run=run.name,
            epochs=run.epochs(),
            epoch=run.epoch,
            at=at,
            read=self._read_by(at) if at else None,
            message=self.seen.message if at == self.seen.at else "",
        )
        if self.seen.settings.shows_curves:
            self._show_curves()

    def _show_curves(self) -> None:
        """Show what is known of the network on moved pictures, and of those that ship to be compared where it reads digits."""
        at, entries = self._selected_run.at(), self.session.library.entries
        is_of_digits = at is None or at.card.classes.are_digits
        shipped = {name: entry for name, entry in entries.items() if entry.shelf == "main" and is_of_digits}
        known = self._sweeps.of(shipped)
        if at is not None and (own := self._sweeps.find(at.entry())) is not None:
            known[at.network] = replace(own, network=at.network)
        self._see(sweeps=known)

    def _read_by(self, at: RunAtEpoch) -> Read | None:
        try:
            return self._confusions.read_by(at, self._settings.state.split)
        except (ValueError, OSError) as error:
            self.session.failed.emit(str(error))
            return None

    def _read_unasked(self, others: Sequence[Path] = ()) -> None:
        """Let the network read once, and others after it, where nobody trains: the page is not empty then."""
        at, split = self.seen.at, self.seen.settings.split
        if at is None or not self.isVisible() or self._runs.running() or self._confusions.was_tried(at, split):
            return
        if self.seen.read is None:
            self._confusions.read(at, split, others)

    def _show_checkpoints(self, files: Mapping[int, tuple[str, Path]]) -> None:
        """Let networks answer in the window, by the slots that they take; none brings the user's own back."""

        def show() -> None:
            self.session.show_checkpoints(files)
            self._see(has_checkpoints=bool(files))

        self.attempt(show)

    def _open_digit(self, number: int) -> None:
        read: Read | None = self.seen.read
        if read is None:
            return
        if (read.confusion.source, read.confusion.split) == ("mnist", "test"):
            self.fulfil(OpenTestDigit(number))
            return
        if not read.classes.are_digits:
            source = (
                tr("test picture {number:,}") if read.confusion.split == "test" else tr("held-out picture {number:,}")
            )
        else:
            source = tr("test digit {number:,}") if read.confusion.split == "test" else tr("held-out digit {number:,}")
        source = source.format(number=number)
        field = read.digits.fields(number)
        if field.ndim > 2:  # a drawing has ink of one colour
            source = tr("{picture}, in grey", picture=source)
        self.fulfil(OpenImage(in_grey(field), source, int(read.digits.labels[number]), read.classes))

    def _on_settling_timeout(self) -> None:
        """Let the networks of this epoch answer in the window: of the leading run, and of the one beside it."""
        found = self._selected_run.pair()
        slots = [SLOT_OF[at.card.family] for at in found]
        if len(set(slots)) < len(slots):  # both of a family
            slots = [0, 1]
        self._show_checkpoints({slot: (at.network, at.path) for slot, at in zip(slots, found, strict=True)})
        self._read_unasked(self._selected_run.files())

    def _on_confusions_measured(self, confusion: Confusion) -> None:
        at = self.seen.at
        if at is not None and weights_hash(at.path) == confusion.weights_hash:
            self._show()

    def _on_confusions_ended(self, _well: bool, fault: str) -> None:
        self._see(reading=None)
        if fault:
            self.session.failed.emit(fault)
        else:
            self._read_unasked()  # another network may have come into sight meanwhile

    def _on_exporter_ended(self, _well: bool, fault: str) -> None:
        if fault:
            self._see(message="")
            self.session.failed.emit(fault)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._runs.refresh()  # other windows and the command line train, too
        super().showEvent(event)


def table(seen: AfterwardsSeen) -> Table:
    """The answers to all digits, or the curves where these are in front."""
    if seen.settings.shows_curves:
        return sweeps.table_of(seen.sweeps.values())
    assert seen.read is not None, "there is no Save before"
    return words.table(seen.read)


def provenance(seen: AfterwardsSeen) -> Provenance:
    """Where a picture or a table of what is in front comes from."""
    assert seen.at is not None, "there is no Save before"
    if seen.settings.shows_curves:
        return sweeps.provenance_of(tr("Robustness after a training"), tr("as the axes say"), seen.sweeps, seen.library)
    return words.provenance(seen.at, seen.read)


PAGE: PageSpec[None, AfterwardsSeen] = PageSpec(
    AfterwardsView,
    table=table,
    provenance=provenance,
    settings=AfterwardsSettings(),
    measures_files=True,
    page=AfterwardsPage,
)
