"""The training loop: a generator of events that knows neither architectures nor losses.

The digits lie in memory, on the device, as they are: upright and centred; only where the recipe says so are they changed
(:mod:`digitlab.training.augment`). Nothing is chosen by the test set, which this module never reads; the network that is
saved is that of the last step, where the schedule's rate has come down to zero, unless the recipe's patience ran out.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import nullcontext

from digitlab.data import generated, sources
from digitlab.data.mnist import Digits
from digitlab.language import tr
from digitlab.memory import is_out_of_memory
from digitlab.networks import weights
from digitlab.training.checkpointing import Checkpointer, FailedError, StoppedError
from digitlab.training.command_events import EpochAdded, LearningRateSet, Paused, Resumed, ValueSet
from digitlab.training.control import (
    LIMITS,
    AddEpoch,
    Command,
    Control,
    Pause,
    Resume,
    SetLearningRate,
    SetValue,
    SlowDown,
    Stop,
    TakeStep,
)
from digitlab.training.distributed import World
from digitlab.training.drawing import drawn
from digitlab.training.early_stopping import best_to_keep
from digitlab.training.events import EpochEnded, Event, Failed, Named, Started, Stopped, StoppedEarly, Warned
from digitlab.training.faults import Faults
from digitlab.training.heartbeat import HeartbeatState
from digitlab.training.measure import Measure
from digitlab.training.run_writer import RunWriter, writing
from digitlab.training.runs import Run, read_events
from digitlab.training.teaching import Teaching


def train(
    run: Run,
    *,
    control: Control | None = None,
    world: World | None = None,
    heartbeat_state: HeartbeatState | None = None,
    more_epochs: int = 0,
    note: str = "",
) -> Iterator[Event]:
    """Train a network, from the beginning or from where its run was left, and write it.

    Args:
        run: What and how, and the folder that keeps it.
        control: Where commands come from.
        world: The processes that train together.
        heartbeat_state: Where it says that it gets on.
        more_epochs: So many more than planned.
        note: What to warn of at the start.

    Yields:
        :class:`DigitsDrawn` where a generator draws the digits first; :class:`Started`; then what happens; then :class:`Saved`, :class:`Stopped` or :class:`Failed`.

    Raises:
        ValueError: There is no such network or device, or the run is damaged.
        IdxError: The bundled digits are damaged.
        OSError: The run's folder cannot be written, or another process writes to it.
    """
    world = world or World()
    control, heartbeat_state = control or Control(), heartbeat_state or HeartbeatState()
    with writing(run) if world.leads else nullcontext() as writer:
        if world.leads:  # the others wait for what it shares with them then
            try:
                yield from drawn(run.config.data, control, _learned_from(run))
            except StoppedError as error:
                yield Stopped(0, error.asked)
                return
            heartbeat_state.update("starting")  # only now, however long that took
        for event in _Training(run, writer, control, world, heartbeat_state, more_epochs).events():
            for told in (event, Warned(note)) if note and isinstance(event, Started) else (event,):
                if writer:
                    writer.append(told)
                yield told


def _learned_from(run: Run) -> str:
    """The generator whose digits a run began with, by its weights; "" where there was none, or it was not noted yet."""
    noted = (event.generator for event in read_events(run) if isinstance(event, Started))
    return next(filter(None, noted), "")


def _measure_of(run: Run) -> Measure:
    learned, data = run.config.digits, run.config.data
    train = sources.load(data, "train")
    return Measure(sources.load(data, "held_out"), Digits(train.images[:learned], train.labels[:learned]))


class _Training:
    """One training. Only the first of several processes has a writer, and so a checkpointer and a measure."""

    def __init__(
        self,
        run: Run,
        writer: RunWriter | None,
        control: Control,
        world: World,
        heartbeat_state: HeartbeatState,
        more_epochs: int,
    ) -> None:
        self._run, self._control, self._world, self._heartbeat_state = run, control, world, heartbeat_state
        self._paused, self._stops, self._delay_s = False, False, 0.0
        self._asked = True  # for a stop, if there is one
        self._is_over, self._goes_on = False, more_epochs > 0
        state, faults = world.share((writer.last_state() if writer else None) or b""), Faults()
        self._teaching = Teaching(run, state, world, faults, heartbeat_state)
        step = self._teaching.progress.step  # what was measured later is measured again
        ended = [event for event in read_events(run) if isinstance(event, EpochEnded)] if writer else []
        self._ended = [event for event in ended if event.step <= step]
        self._measured = self._ended[-1] if self._ended else None
        self._teaching.progress.epochs += more_epochs
        self._checkpointer = Checkpointer(run, writer, control, faults, heartbeat_state) if writer else None
        self._measure = _measure_of(run) if writer else None
        self._began = time.perf_counter() - self._teaching.progress.seconds

    def events(self) -> Iterator[Event]:
        """All that happens; the last one says how it ended."""
        teaching = self._teaching
        try:
            yield self._started()
            yield from teaching.notes
            if self._checkpointer and teaching.progress.step == 0:
                yield from self._checkpointer.keep_untrained(teaching.learner, teaching.progress)
            teaching.skip_time()
            if teaching.progress.loss_sum and self._is_at_epochs_end:  # which could not be measured before
                yield from self._end_epoch()
            elif not self._goes_on:  # or it was asked to go on nevertheless
                yield from self._stop_early()
            while teaching.progress.step < teaching.progress.steps and not self._is_over:
                yield from self._obey()
                yield from self._step()
            if self._checkpointer:
                yield from self._checkpointer.save_network(teaching.learner, teaching.progress, self._measured)
        except StoppedError as error:
            yield Stopped(teaching.progress.step, self._asked and error.asked)
        except FailedError as error:
            yield Failed(str(error), error.exploded)
        except (RuntimeError, MemoryError) as error:
            told = tr(
                "out of memory: close other programs, then 'digitlab train --resume {run}' goes on",
                run=self._run.name,
            )
            yield Failed(told if is_out_of_memory(error) else teaching.of_device(error))

    def _started(self) -> Started:
        done, learner = self._teaching.progress, self._teaching.learner
        parameters, device = weights.count_parameters(learner.network), str(learner.device)
        name, run = self._run.config.network, self._run.name
        generator = generated.generator_of(self._run.config.data)
        drawn_with = generated.drawn_with(generator) if generator else ""
        return Started(name, parameters, done.digits, done.steps, done.epochs, device, run, done.step, drawn_with)

    def _step(self) -> Iterator[Event]:
        """Take one step; at the end of an epoch measure the network and keep it."""
        before = self._teaching.progress.step
        yield from self._teaching.step(tell=self._paused)
        if self._teaching.progress.step > before and self._is_at_epochs_end:
            yield from self._end_epoch()

    @property
    def _is_at_epochs_end(self) -> bool:
        return self._teaching.progress.step % self._teaching.progress.steps_per_epoch == 0

    def _end_epoch(self) -> Iterator[Event]:
        done, learner = self._teaching.progress, self._teaching.learner
        self._teaching.check()
        loss = done.loss_sum / done.steps_per_epoch
        if self._measure:
            self._heartbeat_state.update("measuring")
            try:
                found = self._measure(learner.network)
            except (RuntimeError, MemoryError) as error:
                if is_out_of_memory(error):
                    yield from self._checkpoint()  # the run goes on with measuring
                raise
            done.seconds = time.perf_counter() - self._began
            gradients = tuple(Named(name, value) for name, value in learner.gradients().items())
            epoch = done.step // done.steps_per_epoch
            self._measured = EpochEnded(epoch, done.step, loss, seconds=done.seconds, gradients=gradients, **found)
            self._ended.append(self._measured)
            yield self._measured
        done.loss_sum = 0.0
        yield from self._checkpoint(self._measured)
        yield from self._stop_early()
        self._heartbeat_state.update("training")
        self._teaching.skip_time()

    def _stop_early(self) -> Iterator[Event]:
        """End here where the recipe's patience is at its end, be it in the last epoch, in all processes at once."""
        done, learner, patience = self._teaching.progress, self._teaching.learner, self._run.config.patience
        if not patience:
            return
        best = best_to_keep(self._ended, patience) if self._is_at_epochs_end else None
        (over,) = self._world.agree([float(best is not None)])
        self._is_over = bool(over)
        if best is not None and self._checkpointer:
            self._checkpointer.take_network_of(best.epoch, learner)
            self._measured = best
            yield StoppedEarly(done.step, self._ended[-1].epoch, best.epoch)

    def _checkpoint(self, ended: EpochEnded | None = None) -> Iterator[Event]:
        done, began = self._teaching.progress, time.perf_counter()
        done.seconds = began - self._began
        if self._checkpointer:
            yield from self._checkpointer.checkpoint(self._teaching.learner, done, ended)
        self._began += time.perf_counter() - began  # to save, and to wait for room on the disk, is no training

    def _obey(self) -> Iterator[Event]:
        """Follow the commands that came, and wait where one said so; all processes at the same step."""
        done = self._teaching.progress
        if not self._world.agrees_at(done.step):
            return
        if self._world.leads:
            yield from self._follow_all()
        kept = [getattr(done, setting) for setting in LIMITS]
        values = [math.nan if value is None else value for value in kept]  # among numbers, nothing is not a number
        stops, epochs, done.learning_rate, *values = self._world.agree(
            [self._stops, done.epochs, done.learning_rate, *values]
        )
        done.epochs = int(epochs)
        for setting, value in zip(LIMITS, values, strict=True):
            setattr(done, setting, None if math.isnan(value) else value)
        if stops:
            raise StoppedError

    def _follow_all(self) -> Iterator[Event]:
        while (command := self._next_command()) is not None:
            if isinstance(command, TakeStep):
                yield from self._pause()
                return  # for one step
            yield from self._follow(command)
            if self._stops:
                return

    def _next_command(self) -> Command | None:
        if not self._paused:
            return self._control.next(self._delay_s)
        self._heartbeat_state.update("paused")
        began = time.perf_counter()
        command = self._control.next(math.inf)
        self._began += time.perf_counter() - began
        self._heartbeat_state.update("training")
        self._teaching.skip_time()
        return command

    def _follow(self, command: Command) -> Iterator[Event]:
        done = self._teaching.progress
        match command:
            case Pause():
                yield from self._pause()
            case Resume() if self._paused:
                self._paused = False
                yield Resumed(done.step)
            case Stop():
                yield from self._teaching.report()
                yield from self._checkpoint()
                if command.save_network and self._checkpointer:
                    yield from self._checkpointer.save_network(self._teaching.learner, done, None)
                self._stops, self._asked = True, command.asked
            case AddEpoch():
                done.epochs += 1
                yield EpochAdded(done.epochs, done.steps)
            case SetLearningRate():
                done.learning_rate = command.learning_rate
                yield LearningRateSet(done.step, command.learning_rate)
            case SetValue(setting, value):
                setattr(done, setting, value)
                yield ValueSet(done.step, setting, value)
            case SlowDown():
                self._delay_s = command.delay_s

    def _pause(self) -> Iterator[Event]:
        if self._paused:
            return
        yield from self._teaching.report()
        yield from self._checkpoint()
        self._paused = True
        yield Paused(self._teaching.progress.step)
