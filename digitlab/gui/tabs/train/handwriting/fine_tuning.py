"""How a network learns from the user's own digits: few steps, from its own weights, at a low rate; and other classes from fresh weights.

Chosen on held-out digits that were sheared and thinned into a made-up hand: 200 to learn from, 2,000 to read, 2,000 others as
they are; one seed. ``cnn_flatten`` came from 72.3 to 94.8 % of that hand, and on MNIST from 99.5 to 99.4 % with MNIST mixed in,
to 99.2 % without; ``mlp`` from 55.3 to 83.9 %, and on MNIST from 98.8 to 97.8 %, or 96.8 % without. A third of the rate
gained less.

Classes of one's own are learned anew, from drawings that are moved at random. Chosen with 83 MNIST digits of five classes to learn from, and
2,000 others to read; one seed. After 300 steps ``mlp`` read 83.5 % of these, and 91.0 % where it had learned from moved ones; ``plain`` 90.0 and
95.1 %. Three times the steps brought 92.7 and 96.1 %, and a quarter of the rate no more.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject

from digitlab.data.handwriting import Handwriting
from digitlab.gui.shell.follower import Follower
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.store import Store
from digitlab.gui.tabs.train.handwriting.own_digits import Effect, EffectMeter, EffectQuestion
from digitlab.gui.tabs.train.handwriting.what_to_write import WhatToWrite
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.gui.tabs.train.runs_state import RunsState
from digitlab.gui.tabs.train.set_up.set_up import SetUp
from digitlab.gui.tabs.train.watch.run_state import run_state
from digitlab.language import tr
from digitlab.networks.architectures import config_to_dict
from digitlab.networks.library import Entry
from digitlab.training.control import Stop
from digitlab.training.events import Event, Saved, Stopped
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import RunError
from digitlab.training.summaries import list_runs

_STEPS = 300
_BATCH = 16
_EPOCHS = (4, 30)
_LEARNING_RATE = 0.001
_STEPS_EACH = 60  # for each of one's own classes
_MOST_EPOCHS = 200  # from fresh weights
_MOST_DIGITS = 55_000
_SUFFIX = "_mine"


@dataclass(frozen=True, slots=True)
class FineTuning:
    """How far it is.

    Attributes:
        stage: Whether a network learns, what it has learned is measured, or neither.
        step: How many steps were taken.
        steps: How many there are; 0 before the first report.
        message: How the last one ended without a network, or why it was not begun; "" where neither happened.
        effect: What the last one has done, as far as it is measured; None before.
    """

    stage: Literal["idle", "learning", "measuring"] = "idle"
    step: int = 0
    steps: int = 0
    message: str = ""
    effect: Effect | None = None


class FineTuner(QObject):
    """Fine-tunes one network at a time, in a child process like every training, and measures the effect."""

    def __init__(self, session: Session, runs: RunStore, state: Store[FineTuning], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._runs, self._state = session, runs, state
        self._run, self._base = "", ""
        self._written, self._config = Handwriting(), TrainConfig("")
        self._meter = Follower(EffectMeter(session.networks), self)
        self._meter.set_active(True)
        self._meter.answered.connect(self._on_meter_answered)
        self._meter.failed.connect(self._on_meter_failed)
        runs.changed.connect(self._on_runs_changed)
        runs.ended.connect(self._on_runs_ended)

    def begin(self, name: str, written: Handwriting, *, mixed: bool) -> None:
        """Begin to fine-tune a network on digits, with as many MNIST digits mixed in or not."""
        library, taken = self._session.library, self._taken()
        effect = self._state.state.effect
        try:
            config = fine_tuning_of(name, library.find(name), written, mixed=mixed, taken=taken)
            self._base, self._written = name, written
            self._start(config, effect)
        except (ValueError, OSError) as error:
            self._state.put(FineTuning(message=str(error), effect=effect))

    def begin_anew(self, set_up: SetUp) -> None:
        """Begin to train a new network on classes of one's own, as it is set up."""
        try:
            (training,) = set_up.trainings()
            self._base = ""
            name = _free(training.network, self._taken())
            self._start(replace(training, network=name, architecture=config_to_dict(set_up.pair.left)), None)
        except (ValueError, OSError) as error:
            self._state.put(FineTuning(message=str(error)))

    def cancel(self) -> None:
        """Stop; the network stays as it was."""
        self._runs.send(self._run, Stop(save_network=False))

    def stop(self) -> None:
        """The window goes."""
        self._meter.stop()

    def _taken(self) -> set[str]:
        """Names that a new network must not have."""
        return {*self._session.library.entries, *(summary.run.config.network for summary in list_runs().summaries)}

    def _start(self, config: TrainConfig, effect: Effect | None) -> None:
        self._config = config
        self._state.put(FineTuning("learning", effect=effect))
        self._run = self._runs.start(config)

    def _show(self, events: tuple[Event, ...]) -> None:
        """Show how far the training has come by its events."""
        match events[-2:]:
            case (*_, Saved(path)) | (Saved(path), Stopped()):  # it was stopped, and saved as it was by then
                self._run = ""  # it is learned; what follows is the end of the process
                self._show_learned(Path(path).stem)
            case (*_, Stopped()):
                stopped = tr("Stopped; no network came of it.")
                self._state.put(replace(self._state.state, stage="idle", message=stopped))
            case _:
                run = run_state(self._run, self._config, events)
                self._state.put(replace(self._state.state, step=run.step, steps=run.steps if run.taken else 0))

    def _show_learned(self, network: str) -> None:
        """A network came of it: have its effect measured, where there was one before it."""
        if self._base:
            self._state.put(replace(self._state.state, stage="measuring"))
            self._meter.follow((EffectQuestion(self._base, network), self._written))
            return
        made = tr(
            "{network} has learned them: the table says what it reads. Choose it above the pages to see its answers.",
            network=network,
        )
        self._state.put(replace(self._state.state, stage="idle", message=made))

    def _on_meter_answered(self, effect: Effect) -> None:
        now = self._state.state
        stage = "idle" if now.stage == "measuring" else now.stage
        self._state.put(replace(now, stage=stage, effect=effect))

    def _on_meter_failed(self, fault: str) -> None:
        now = self._state.state
        if now.stage == "measuring":
            self._state.put(replace(now, stage="idle", message=fault))
        else:
            self._session.failed.emit(fault)

    def _on_runs_changed(self, runs: RunsState) -> None:
        if self._run in runs.live:
            self._show(runs.live[self._run].events)

    def _on_runs_ended(self, run: str, fault: str) -> None:
        if run != self._run:
            return
        try:
            self._show(self._runs.state.events(run))  # the last ones were told within the store's last frame
        except RunError as error:
            fault = fault or str(error)
        if self._run:
            now = self._state.state
            self._state.put(replace(now, stage="idle", message=fault or now.message))
            self._run = ""


def fine_tuning_of(
    name: str, entry: Entry, written: Handwriting, *, mixed: bool, taken: Container[str] = ()
) -> TrainConfig:
    """The recipe.

    Args:
        name: Of the network to start from.
        entry: Its place in the library.
        written: One's own digits.
        mixed: Whether as many MNIST digits are mixed in, against forgetting.
        taken: Names that the new network must not have.
    """
    own = int((~written.held_out()).sum())
    digits = min(_MOST_DIGITS, max(1, 2 * own if mixed else own))
    fewest, most = _EPOCHS
    return TrainConfig(
        network=_free(name, taken),
        architecture=entry.card.config,
        data="handwriting+mnist" if mixed else "handwriting",
        start_from=str(entry.path),
        digits=digits,
        epochs=min(most, max(fewest, round(_STEPS * _BATCH / digits))),
        batch_size=_BATCH,
        learning_rate=_LEARNING_RATE,
    )


def anew(what: WhatToWrite, written: Handwriting, network: str) -> SetUp:
    """How a network of this architecture learns an alphabet of one's own from fresh weights, as the page "Set up" has it.

    Raises:
        ValueError: There is no such architecture.
    """
    own, classes = max(1, int((~written.held_out()).sum())), len(what.classes)
    steps = max(_STEPS, _STEPS_EACH * classes)
    settings = TrainConfig(
        "",
        data=what.data,
        epochs=min(_MOST_EPOCHS, max(1, round(steps * _BATCH / own))),
        batch_size=_BATCH,
        shift_px=2,
        turn_deg=15.0,
        zoom=1.2,
        elastic_px=1.0,
    )
    return SetUp(settings=settings, recipe="", network=network)


def _free(name: str, taken: Container[str]) -> str:
    """What a network is called that one's own handwriting was taught to."""
    stem = f"{name.removesuffix(_SUFFIX)}{_SUFFIX}"
    names = (stem if number == 1 else f"{stem}_{number}" for number in range(1, 10_000))
    return next(free for free in names if free not in taken)
