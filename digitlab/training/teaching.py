"""Steps, one after the other: told of from time to time, checked, and tried with less memory where that is short."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from digitlab.data import sources
from digitlab.memory import is_out_of_memory
from digitlab.training.batches import Batches
from digitlab.training.checkpointing import FailedError
from digitlab.training.devices import choose_device, relief
from digitlab.training.distributed import World
from digitlab.training.events import Event, StepsTaken, Warned
from digitlab.training.faults import Faults
from digitlab.training.heartbeat import HeartbeatState
from digitlab.training.learner import Learner, Progress
from digitlab.training.meter import Meter
from digitlab.training.runs import Run
from digitlab.training.schedule import Rate, rate_at
from digitlab.untrusted import one_line


class Teaching:
    """A learner and the batches it is taught with.

    Attributes:
        learner: The network that learns.
        progress: How far it is.
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
            ValueError: There is no such network or device, or the state is that of another network.
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
        self._set_up(world.device(choose_device(run.config.device)), state)

    def _set_up(self, device: torch.device, state: bytes) -> None:
        """Lay the digits and the network on a device."""
        config = self._config
        self._batches = Batches(sources.load(config.data, "train"), config, device)
        self.learner = Learner(config, device, self._world)
        self.progress = Progress(config.epochs, config.learning_rate, self._batches.per_epoch, self._batches.digits)
        if state:
            self.progress = self.learner.restore(state)
        elif config.start_from:
            self.learner.start_from(config.start_from)

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
        done = self.progress
        try:
            fields, labels, generator = self._batches.take(done.step)
            self._faults.strike(done.step + 1)
            loss = self.learner.take_step(fields, labels, generator, done.learning_rate, self._rate(done.step))
        except (RuntimeError, MemoryError) as error:
            yield from self._relieve(error)
            return
        done.step += 1
        self._heartbeat_state.update("training")
        self._meter.add(self._faults.spoil(loss, done.step), len(labels))
        if tell or done.step % done.steps_per_epoch == 0 or self._meter.is_due():
            yield from self.report()

    def _rate(self, step: int) -> Rate:
        per_epoch = self.progress.steps_per_epoch
        return rate_at(self._config.schedule, step, self._config.epochs * per_epoch, per_epoch)

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
            raise self._diverged(f"the loss became {loss} at step {step + 1}, at a learning rate of {rate:.2g}")
        done.loss_sum += sum(gathered.losses)
        rate = done.learning_rate * self._rate(done.step - 1).share
        yield StepsTaken(done.step, float(np.mean(gathered.losses)), rate, gathered.images_per_second)

    def check(self) -> None:
        """See that all weights are finite.

        Raises:
            FailedError: They are not.
        """
        if not self.learner.is_finite():
            raise self._diverged(f"the weights became infinite at step {self.progress.step}")

    def _diverged(self, what: str) -> FailedError:
        kept = f"the last checkpoint is in the run {self._run.name}"
        rate = self.progress.learning_rate
        return FailedError(f"{what}: no network was saved, {kept}. Try a lower learning rate than {rate}")

    def _relieve(self, error: RuntimeError | MemoryError) -> Iterator[Event]:
        """Prepare to try the step again with less memory, where it was short of that.

        Raises:
            FailedError: There is nothing more to try.
        """
        learner, reason = self.learner, one_line(str(error).strip().partition("\n")[0] or "no memory is left")
        if not is_out_of_memory(error):
            if learner.device.type == "cpu" and not isinstance(error, torch.AcceleratorError):
                raise error
            raise FailedError(f"{learner.device} failed: {reason}. Go on with --resume {self._run.name} --device cpu")
        tried = relief(learner.parts, self._config.parts, learner.device) if self._world.size == 1 else None
        if tried is None:
            way = f"digitlab train --resume {self._run.name} --parts {2 * learner.parts}"
            raise FailedError(
                f"out of memory on {learner.device}: {reason}. Take smaller batches, or parts of them: '{way}'"
            )
        yield from self.report()
        parts, device = tried
        if device != learner.device:
            self._set_up(device, learner.to_bytes(self.progress))
        self.learner.parts = parts
        way = "on the CPU" if device != learner.device else f"with each batch in {parts} parts"
        yield Warned(f"out of memory on {learner.device}: training goes on {way}")
