"""Fine-tunes a network on the user's own digits, in a child process like every training, and measures the effect."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitlab.data.handwriting import Handwriting
from digitlab.gui.shell.follower import Follower
from digitlab.gui.tabs.train.handwriting.fine_tuning import fine_tuning_of
from digitlab.gui.tabs.train.handwriting.fine_tuning_panel import FineTuningPanel
from digitlab.gui.tabs.train.handwriting.own_digits import Effect, EffectMeter, EffectWish
from digitlab.training.control import Stop
from digitlab.training.events import EpochAdded, Event, Saved, Started, StepsTaken, Stopped

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session
    from digitlab.gui.tabs.train.run_store import RunStore


class FineTuner(QObject):
    """One fine-tuning at a time.

    Signals:
        fault_found: What went wrong, in a sentence.
    """

    fault_found = Signal(str)

    def __init__(
        self, session: Session, store: RunStore, panel: FineTuningPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._store, self._panel = session, store, panel
        self._written = Handwriting()
        self._run, self._base, self._steps = "", "", 0
        self._meter = Follower(EffectMeter(session.networks).work, self)
        self._meter.set_active(True)
        self._meter.answered.connect(self._on_meter_answered)
        self._meter.failed.connect(self.fault_found)
        store.event_arrived.connect(self._on_store_event_arrived)
        store.ended.connect(self._on_store_ended)
        panel.fine_tuning_requested.connect(self.teach)
        panel.cancel_requested.connect(self.cancel)

    def show_written(self, written: Handwriting, first: Sequence[str]) -> None:
        """These are the digits there are, and the networks that stand side by side."""
        self._written = written
        self._panel.show_networks(self._session.library.usual(), first[-1] if first else "")
        self._panel.show_count(len(written.digits))

    def teach(self, name: str, mixed: bool) -> None:
        """Begin to fine-tune a network."""
        library = self._session.library
        taken = {*library.entries, *(summary.run.config.network for summary in self._store.runs().summaries)}
        try:
            config = fine_tuning_of(name, library.find(name), self._written, mixed=mixed, taken=taken)
            self._base, self._steps = name, 0
            self._panel.show_progress(0, 0)
            self._run = self._store.start(config)
        except (ValueError, OSError) as error:
            self._panel.show_idle(str(error))

    def cancel(self) -> None:
        """Stop; the network stays as it was."""
        self._store.send(self._run, Stop(save_network=False))

    def stop(self) -> None:
        """The window goes."""
        self._meter.stop()

    def _on_store_event_arrived(self, run: str, event: Event) -> None:
        if run != self._run:
            return
        match event:
            case Started() | EpochAdded():
                self._steps = event.steps
            case StepsTaken():
                self._panel.show_progress(event.step, self._steps)
            case Saved():
                self._run = ""  # it is learned; what follows is the end of the process
                self._panel.show_idle()
                self._meter.follow((EffectWish(self._base, Path(event.path).stem), self._written))
            case Stopped():
                self._panel.show_idle("Stopped; no network came of it.")

    def _on_store_ended(self, run: str, fault: str) -> None:
        if run == self._run:
            self._panel.show_idle(fault)
            self._run = ""

    def _on_meter_answered(self, effect: Effect) -> None:
        cards = [self._session.networks.card(name) for name in (effect.wish.before, effect.wish.after)]
        self._panel.show_effect(effect, cards)
