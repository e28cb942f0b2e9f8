"""The training loop: a generator of events that knows neither architectures nor losses.

The digits lie in memory, on the device, as they are: upright and centred; only where the recipe says so are they moved
(:mod:`digitlab.training.augment`). Nothing is chosen by the test set, which this module never reads; the network that is
saved is that of the last step, where the schedule's rate has come down to zero.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

import digitlab
from digitlab import records
from digitlab.data import mnist
from digitlab.networks import weights
from digitlab.networks.architectures import build
from digitlab.networks.configs import CONFIGS, config_to_dict
from digitlab.networks.library import Card
from digitlab.networks.predict import predict_labels
from digitlab.training.augment import moved
from digitlab.training.events import EpochEnded, Event, Failed, Saved, Started, StepsTaken
from digitlab.training.recipe import TrainConfig

_STEPS_PER_EVENT = 10
_ADVICE = "Try a lower learning rate than"


def train(config: TrainConfig, out: Path) -> Iterator[Event]:
    """Train a network and write it.

    Args:
        config: What and how.
        out: The weights file to write.

    Yields:
        :class:`Started`; then :class:`StepsTaken` and :class:`EpochEnded`; then :class:`Saved`, or :class:`Failed` if the
        loss is no longer finite.

    Raises:
        ValueError: There is no such network or device.
        IdxError: The bundled digits are damaged.
        OSError: The file cannot be written.
    """
    start = time.perf_counter()
    if config.network not in CONFIGS:
        raise ValueError(f"there is no network '{config.network}' to train: there are {', '.join(CONFIGS)}")
    device = choose_device(config.device)
    architecture = CONFIGS[config.network]
    torch.manual_seed(config.seed)
    network = build(architecture).to(device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload] # nearly twice as fast on CPUs
    fields, labels = _tensors(mnist.load("train"), config.digits, device)
    steps_per_epoch = math.ceil(len(labels) / config.batch_size)
    steps = steps_per_epoch * config.epochs
    parameters = weights.count_parameters(network)
    yield Started(config.network, parameters, len(labels), steps, config.epochs, str(device))

    accuracy, losses = 0.0, []
    for step, loss in enumerate(_steps(network, fields, labels, config, steps), start=1):
        if not math.isfinite(loss):
            yield Failed(f"the loss became {loss} at step {step}: nothing was saved. {_ADVICE} {config.learning_rate}")
            return
        losses.append(loss)
        if step % _STEPS_PER_EVENT == 0 or step == steps:
            yield StepsTaken(step, float(np.mean(losses[-_STEPS_PER_EVENT:])))
        if step % steps_per_epoch == 0:
            accuracy, held_out = held_out_accuracy(network)
            seconds = time.perf_counter() - start
            yield EpochEnded(
                step // steps_per_epoch, float(np.mean(losses[-steps_per_epoch:])), accuracy, held_out, seconds
            )

    if not all(tensor.isfinite().all() for tensor in network.state_dict().values()):
        yield Failed(f"the last step made the weights infinite: nothing was saved. {_ADVICE} {config.learning_rate}")
        return
    seconds = time.perf_counter() - start
    card = Card(
        name=config.network,
        config=config_to_dict(architecture),
        parameters=parameters,
        multiplications=weights.count_multiplications(network),
        recipe=records.to_dict(config),
        data=f"{len(labels):,} MNIST training digits, {config.poses}",
        versions={"digitlab": digitlab.__version__, "torch": torch.__version__},
        measured={"held_out_accuracy": accuracy, "held_out": mnist.HELD_OUT, "seconds": round(seconds, 1)},
    )
    weights.save(out, network, card)
    yield Saved(str(out), seconds)


def _steps(network: nn.Module, fields: Tensor, labels: Tensor, config: TrainConfig, steps: int) -> Iterator[float]:
    """Take every step of every epoch and yield its loss."""
    generator = torch.Generator().manual_seed(config.seed)  # on the CPU, so that a seed means the same on every device
    optimiser = torch.optim.AdamW(network.parameters(), config.learning_rate, weight_decay=config.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, config.learning_rate, total_steps=steps)
    for _ in range(config.epochs):
        order = torch.randperm(len(labels), generator=generator).to(labels.device)
        for batch in order.split(config.batch_size):  # type: ignore[no-untyped-call] # torch has no type for it
            network.train()
            seen = moved(fields[batch], generator, shift_px=config.shift_px, turn_deg=config.turn_deg)
            loss: Tensor = network.loss(seen, labels[batch], generator)  # type: ignore[operator] # every architecture has one
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call] # torch has no type for it
            optimiser.step()
            schedule.step()
            yield loss.item()


def held_out_accuracy(network: nn.Module) -> tuple[float, int]:
    """The share of the held-out training digits that a network reads rightly, and how many those are."""
    digits = mnist.load("held_out")
    network.eval()
    right = predict_labels(network, digits.fields()) == digits.labels
    return float(right.mean()), len(digits)


def choose_device(name: str) -> torch.device:
    """The device of a name; ``auto`` is the GPU where there is one.

    Raises:
        ValueError: There is no such device here.
    """
    if name == "auto":
        accelerator = torch.accelerator.current_accelerator() if torch.accelerator.is_available() else None
        return accelerator or torch.device("cpu")
    try:
        device = torch.device(name)
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise ValueError(f"there is no device '{name}' here ({reason}): try --device cpu") from error
    return device


def _tensors(digits: mnist.Digits, count: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """Fields (n, 1, 28, 28) float32 in [0, 1] and labels (n,) int64, on the device."""
    fields = torch.from_numpy(digits.images[:count].copy()).to(device).float().div_(255)[:, None]
    return fields, torch.from_numpy(digits.labels[:count].copy()).long().to(device)
