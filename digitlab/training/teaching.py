"""Steps, one after the other: told of from time to time, checked, and tried with less memory where that is short."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from digitlab.data import sources
from digitlab.language import tr
from digitlab.memory import is_out_of_memory
from digitlab.training.batches import Batches
from digitlab.training.checkpointing import FailedError
from digitlab.training.devices import CPU, first_line, release, relief, use
from digitlab.training.distributed import World, is_of_others
from digitlab.training.events import Event, StepsTaken, Warned
from digitlab.training.faults import Faults
from digitlab.training.heartbeat import HeartbeatState
from digitlab.training.learner import Learner, Progress
from digitlab.training.meter import Meter
from digitlab.training.recipe import RANGES
from digitlab.training.runs import Run
from digitlab.training.schedule import Rate, rate_at
from digitlab.untrusted import one_line


class Teaching:
    """A learner and the batches it is taught with.

    Attributes:
        learner: The network that learns.
        progress: How far it is.
        notes: What to warn of at the start.
    """

    def __init__(self, run: Run, state: bytes, world: World, faults: Faults, heartbeat_state: HeartbeatState) -> None:
        """Begin, or go on.

        Args:
            run: Its recipe.
            state: What to go on from; empty for the beginning.
            world: The processes that train together.
            faults: What goes wrong on purpose.
            heartbeat_state: Where it says that it gets on.

        Raises:
            ValueError: There is no such network or device, the state is that of another network, or there is too little memory.
            IdxError: The bundled digits are damaged.
        """
        self._run, self._config, self._world, self._faults, self._heartbeat_state = (
            run,
            run.config,
            world,
            faults,
            heartbeat_state,
        )
        self._meter = Meter()
        self.notes = [*self._set_up_somewhere(world.device(run.config.device), state)]

    def _set_up_somewhere(self, device: torch.device, state: bytes) -> Iterator[Warned]:
        """Lay the digits and the network on a device, or else on the CPU; all processes on one kind."""
        reason, is_full = self._tried(device, state)
        if not self._world.any(bool(reason)):
            return
        reason = reason or tr("another process could not use its own")
        if device == CPU:
            raise ValueError(tr("out of memory: {reason}: close other programs, and train again", reason=reason))
        release()
        if is_full:
            told = tr("out of memory on {device} ({reason}): training goes on on the CPU", device=device, reason=reason)
        else:
            told = tr("{device} cannot be used ({reason}): training goes on on the CPU", device=device, reason=reason)
        yield Warned(told)
        self._set_up(CPU, state)

    def _tried(self, device: torch.device, state: bytes) -> tuple[str, bool]:
        """Why the digits and the network could not be laid on a device, empty where they were; and whether memory was short.

        What was laid there before is let go with the error that is left behind here.
        """
        try:
            self._set_up(device, state)
        except (RuntimeError, MemoryError) as error:
            is_full = is_out_of_memory(error)
            if device == CPU and not is_full:
                raise
            return first_line(error), is_full
        return "", False

    def _set_up(self, device: torch.device, state: bytes) -> None:
        """Lay the digits and the network on a device."""
        config = self._config
        self._faults.strike(0)
        use(device)
        config.check_data()
        batches = Batches(sources.load(config.data, "train"), config, device)
        learner = Learner(config, device, self._world)
        progress = Progress(
            config.epochs, config.learning_rate, batches.per_epoch, batches.digits, sha256=batches.sha256
        )
        if state:
            progress = learner.restore(state)
            before, progress.sha256 = progress.sha256, batches.sha256
            if progress.digits != batches.digits or before not in {"", batches.sha256}:
                raise ValueError(
                    tr(
                        "the run {run} began with {before:,} digits, which are not the {now:,} that {data} has now: bring back what it learned from, or train anew",
                        run=self._run.name,
                        before=progress.digits,
                        now=batches.digits,
                        data=one_line(config.data, 100),
                    )
                )
        elif config.start_from:
            learner.start_from(config.start_from)
        self._batches, self.learner, self.progress = batches, learner, progress

    def skip_time(self) -> None:
        """The time until now was no training."""
        self._meter.skip()

    def step(self, *, tell: bool) -> Iterator[Event]:
        """Take one step.

        Args:
            tell: At once, and not when it is time.

        Raises:
            FailedError: The loss is not finite, there is too little memory, or the device failed.
        """
        done, lack = self.progress, ""
        try:
            loss, digits = self._take(done.step)
        except (RuntimeError, MemoryError) as error:
            lack = self._lack_of_memory(error)
        if lack:  # behind the error, which holds all that the step has laid on the device
            yield from self._relieve(lack)
            return
        done.step += 1
        self._heartbeat_state.update("training")
        self._meter.add(self._faults.spoil(loss, done.step), digits)
        if tell or done.step % done.steps_per_epoch == 0 or self._meter.is_due():
            yield from self.report()

    def _take(self, step: int) -> tuple[Tensor, int]:
        """Learn from the batch of a step, and return the loss and how many digits it was of."""
        fields, labels, generator = self._batches.take(step)
        self._faults.strike(step + 1)
        self.learner.set_values(self.progress)
        loss = self.learner.take_step(fields, labels, generator, self.progress.learning_rate, self._rate(step))
        return loss, len(labels)

    def _rate(self, step: int) -> Rate:
        per_epoch = self.progress.steps_per_epoch
        rate = rate_at(self._config.schedule, step, self._config.epochs * per_epoch, per_epoch)
        momentum = self.progress.momentum
        return rate if momentum is None else replace(rate, momentum=momentum)

    def report(self) -> Iterator[Event]:
        """Tell of the steps since the last report.

        Raises:
            FailedError: The loss is not finite.
        """
        done = self.progress
        gathered = self._meter.take()
        if not gathered.losses:
            return
        if gathered.bad is not None and self._world.leads:
            step = done.step - len(gathered.losses) + gathered.bad
            rate, loss = done.learning_rate * self._rate(step).share, gathered.losses[gathered.bad]
            what = tr(
                "the loss became {loss} at step {step}, at a learning rate of {rate:.2g}",
                loss=loss,
                step=step + 1,
                rate=rate,
            )
            raise self._diverged(what)
        done.loss_sum += sum(gathered.losses)
        rate = done.learning_rate * self._rate(done.step - 1).share
        yield StepsTaken(done.step, float(np.mean(gathered.losses)), rate, gathered.images_per_second)

    def check(self) -> None:
        """See that all weights are finite.

        Raises:
            FailedError: They are not.
        """
        if not self.learner.is_finite():
            raise self._diverged(tr("the weights became infinite at step {step}", step=self.progress.step))

    def _diverged(self, what: str) -> FailedError:
        told = tr(
            "{fault}: no network was saved, the last checkpoint is in the run {run}. Try a lower learning rate than {rate}",
            fault=what,
            run=self._run.name,
            rate=self.progress.learning_rate,
        )
        return FailedError(told, exploded=what)

    def _lack_of_memory(self, error: RuntimeError | MemoryError) -> str:
        """What torch says where it found too little memory.

        Raises:
            FailedError: It is the device that failed.
        """
        if is_out_of_memory(error):
            return first_line(error)
        raise FailedError(self.of_device(error)) from error

    def of_device(self, error: RuntimeError | MemoryError) -> str:
        """What to tell of a device that failed, at whichever call that showed.

        Raises:
            RuntimeError: It is something else that failed.
        """
        device = self.learner.device
        if is_of_others(error) or (device == CPU and not isinstance(error, torch.AcceleratorError)):
            raise error
        return tr(
            "{device} failed: {reason}. Go on with --resume {run} --device cpu",
            device=device,
            reason=first_line(error),
            run=self._run.name,
        )

    def _relieve(self, reason: str) -> Iterator[Event]:
        """Prepare to try the step again with less memory.

        Raises:
            FailedError: There is nothing more to try.
        """
        learner = self.learner
        tried = relief(learner.parts, self._config.parts, learner.device) if self._world.size == 1 else None
        if tried is None:
            if 2 * learner.parts > RANGES["parts"][1]:
                raise FailedError(
                    tr(
                        "out of memory on {device}: {reason}. Close other programs, then '{command}', or train anew with smaller batches",
                        device=learner.device,
                        reason=reason,
                        command=f"digitlab train --resume {self._run.name}",
                    )
                )
            way = f"digitlab train --resume {self._run.name} --parts {2 * learner.parts}"
            raise FailedError(
                tr(
                    "out of memory on {device}: {reason}. Take smaller batches, or parts of them: '{command}'",
                    device=learner.device,
                    reason=reason,
                    command=way,
                )
            )
        release()
        yield from self.report()
        parts, device = tried
        if device != learner.device:
            try:
                self._set_up(device, learner.to_bytes(self.progress))
            except ValueError as error:  # the digits are others by now, such as one's own handwriting
                raise FailedError(str(error)) from error
        self.learner.parts = parts
        if device != learner.device:
            told = tr("out of memory on {device}: training goes on on the CPU", device=learner.device)
        else:
            told = tr(
                "out of memory on {device}: training goes on with each batch in {parts} parts",
                device=device,
                parts=parts,
            )
        yield Warned(told)
