"""What a training writes: checkpoints into its run's folder, and the network into the library. A full disk makes it wait."""

from __future__ import annotations

import errno
import math
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TypeVar

import torch

import digitlab
from digitlab import records
from digitlab.data import sources
from digitlab.data_folder import user_networks
from digitlab.language import in_english, tr
from digitlab.networks import weights
from digitlab.networks.architectures import config_to_dict, lesson_of, size_of
from digitlab.networks.card import Card
from digitlab.training.command_events import Paused, Resumed
from digitlab.training.control import AddEpoch, Command, Control, Resume, SetLearningRate, SetValue, SlowDown, Stop
from digitlab.training.events import Checkpointed, DiskFull, EpochEnded, Event, Saved, Warned
from digitlab.training.faults import Faults
from digitlab.training.heartbeat import HeartbeatState
from digitlab.training.learner import Learner, Progress
from digitlab.training.recipe import TrainConfig
from digitlab.training.run_writer import RunWriter, sha256_of
from digitlab.training.runs import CHECKPOINTS, Run, free_place, read_events
from digitlab.untrusted import one_line

T = TypeVar("T")

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_BYTES = 4  # of a number
_HEADER_BYTES = 4096


class StoppedError(Exception):
    """Training is to end.

    Attributes:
        asked: Whether someone asked for it.
    """

    def __init__(self, *, asked: bool = True) -> None:
        super().__init__()
        self.asked = asked


class FailedError(Exception):
    """Training cannot go on; the message is for people.

    Attributes:
        exploded: What is no longer a finite number, in a clause; "" where something else went wrong.
    """

    def __init__(self, message: str, *, exploded: str = "") -> None:
        super().__init__(message)
        self.exploded = exploded


class Checkpointer:
    """Writes what a training is worth."""

    def __init__(
        self, run: Run, writer: RunWriter, control: Control, faults: Faults, heartbeat_state: HeartbeatState
    ) -> None:
        self._run, self._writer, self._control, self._faults, self._heartbeat_state = (
            run,
            writer,
            control,
            faults,
            heartbeat_state,
        )

    def checkpoint(self, learner: Learner, progress: Progress, ended: EpochEnded | None) -> Iterator[Event]:
        """Write the state, and the network where an epoch ended.

        Raises:
            StoppedError: The disk is full, and someone gave up.
            FailedError: Nothing can be written, and nobody is there who could help.
        """
        self._heartbeat_state.update("saving")
        network = network_sha256 = ""
        if ended:
            path = self._writer.network_path(ended.epoch)
            yield from self._save(path, learner, ended, progress)
            network, network_sha256 = f"{CHECKPOINTS}/{path.name}", sha256_of(path)
        content = learner.to_bytes(progress)
        state = self._writer.state_path(progress.step)
        sha256 = yield from self._written(state, len(content), progress, lambda: self._writer.write(state, content))
        name = f"{CHECKPOINTS}/{state.name}"
        epoch = progress.step // progress.steps_per_epoch
        yield Checkpointed(progress.step, name, sha256, epoch, network, network_sha256)
        self._writer.drop_old_states()

    def keep_untrained(self, learner: Learner, progress: Progress) -> Iterator[Event]:
        """Write the network as it is before its first step; raises as :meth:`checkpoint`."""
        yield from self._save(self._writer.network_path(0), learner, None, progress)

    def take_network_of(self, epoch: int, learner: Learner) -> None:
        """Give the learner the weights that its network had at the end of an epoch.

        Raises:
            WeightsError: The file is gone or damaged.
        """
        network, _ = weights.load(self._writer.network_path(epoch))
        learner.network.load_state_dict(network.state_dict())

    def save_network(self, learner: Learner, progress: Progress, measured: EpochEnded | None) -> Iterator[Event]:
        """Put the network, as it is, into the library; raises as :meth:`checkpoint`."""
        self._heartbeat_state.update("saving")
        yield from self._make_room()
        yield from self._save(self._run.out, learner, measured, progress)
        yield Saved(str(self._run.out), progress.seconds, sha256_of(self._run.out))

    def _make_room(self) -> Iterator[Event]:
        """Call a network of the user's that has this one's name something else, unless this run wrote it itself."""
        out, saved = self._run.out, (event for event in read_events(self._run) if isinstance(event, Saved))
        if out.parent != user_networks().absolute() or not os.path.lexists(out):
            return
        try:
            if sha256_of(out) in {event.sha256 for event in saved}:
                return
            other = out.rename(free_place(out.stem))
        except OSError as error:
            raise FailedError(_cannot_write(out, 0, error, self._run)) from error
        yield Warned(
            tr(
                "the network that was called {name} is called {other} now",
                name=one_line(out.stem),
                other=one_line(other.stem),
            )
        )

    def _save(self, path: Path, learner: Learner, measured: EpochEnded | None, progress: Progress) -> Iterator[Event]:
        card = card_of(self._run.config, learner, measured, progress)
        size = _BYTES * card.parameters + _HEADER_BYTES
        yield from self._written(path, size, progress, lambda: weights.save(path, learner.network, card))

    def _written(self, path: Path, size: int, progress: Progress, write: Callable[[], T]) -> Generator[Event, None, T]:
        """Write a file, as often as someone frees some space for it."""
        while True:
            try:
                self._faults.before_writing(progress.step)
                return write()
            except OSError as error:
                if error.errno not in _FULL or not self._control.attended:
                    raise FailedError(_cannot_write(path, size, error, self._run)) from error
            yield DiskFull(str(path), size, _free_bytes(path))
            yield Paused(progress.step)
            self._heartbeat_state.update("paused")
            self._wait()
            yield Resumed(progress.step)
            self._heartbeat_state.update("saving")

    def _wait(self) -> None:
        """Until someone says that there is room now; what else was asked for is done afterwards."""
        others: list[Command] = []
        while not isinstance(command := self._control.next(math.inf), Resume):
            if isinstance(command, Stop):
                raise StoppedError(asked=command.asked)
            others += [command] if isinstance(command, AddEpoch | SetLearningRate | SetValue | SlowDown) else []
        for command in others:
            self._control.give(command)


def card_of(config: TrainConfig, learner: Learner, measured: EpochEnded | None, progress: Progress) -> Card:
    """What a weights file says of a network; it was measured at the end of an epoch, or not at all."""
    figures = ("held_out_accuracy", "held_out", "shifted_accuracy", "turned_accuracy", "posed")
    of_them = {name: getattr(measured, name) for name in figures} if measured else {}
    if measured and measured.held_out_accuracy is None:
        of_them = {"held_out_loss": measured.held_out_loss, "held_out": measured.held_out}
    built = config.build_config()
    epochs = measured.epoch if measured else round(progress.step / progress.steps_per_epoch, 2)
    return Card(
        name=config.network,
        config=config_to_dict(built),
        parameters=weights.count_parameters(learner.network),
        multiplications=size_of(built).multiplications,
        recipe=records.to_dict(config),
        data=_learned_from(config, progress.digits),
        versions={"digitlab": digitlab.__version__, "torch": torch.__version__},
        classes=config.classes,
        measured={**of_them, "epochs": epochs, "seconds": round(progress.seconds, 1)},
    )


def _learned_from(config: TrainConfig, count: int) -> str:
    """So many training digits, or pictures of other classes, and what became of them, in words of the file."""
    what = "digits" if config.classes.are_digits else "pictures"
    none = f"{config.non_digits:.0%} of each batch no digits" if config.non_digits else ""
    smoothed = f"labels smoothed by {config.smoothing:g}" if config.smoothing else ""
    with in_english():
        changed = (str(config.augmentation), lesson_of(config.build_config()), none, smoothed)
        return f"{count:,} {sources.in_words(config.data)} training {what}, {'; '.join(filter(None, changed))}"


def _free_bytes(path: Path) -> int:
    there = next(folder for folder in path.parents if folder.exists())
    return shutil.disk_usage(there).free


def _cannot_write(path: Path, size: int, error: OSError, run: Run) -> str:
    told = {"path": path, "reason": error.strerror or str(error), "command": f"digitlab train --resume {run.name}"}
    if error.errno in _FULL:
        return tr(
            "{path}: {reason}: {needed:,} bytes are needed, {free:,} are free. Nothing older is lost: make room, then '{command}'",
            needed=size,
            free=_free_bytes(path),
            **told,
        )
    if path == run.out:
        return tr("{path}: {reason}. Nothing is lost: name another file, '{command} --out FILE'", **told)
    return tr(
        "{path}: {reason}. Nothing older is lost: see that the folder can be written, then '{command}'",
        **told,
    )
