"""A sweep: how accurately networks read the test digits when they are changed, as a generator of events."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import nn

from digitlab.data import mnist
from digitlab.measure.curves import AXES, AxisName, Curve, changed
from digitlab.measure.events import Begun, Event, Swept
from digitlab.measure.many_fields import SHIFTS
from digitlab.measure.measured import data_hash, find_sweep, weights_hash
from digitlab.measure.measuring import measure_each
from digitlab.measure.pose_map import shift_answers
from digitlab.measure.sweep import Sweep, SweepConfig
from digitlab.networks import weights
from digitlab.networks.library import Entry
from digitlab.networks.predict import predict_labels

_PART_S = 0.15  # work between two events: a bar that moves, and a wish to stop that is heard
_MOST_DIGITS = 500  # digits at a time, for the memory's sake


def sweep(
    entries: Sequence[Entry], config: SweepConfig, *, fresh: bool = False, folder: Path | None = None
) -> Iterator[Event]:
    """Sweep networks over the test digits, and keep what comes out.

    Args:
        entries: The networks.
        config: What is examined.
        fresh: Measure again what is known already.
        folder: Where results are kept; the user's own where left out.

    Yields:
        :class:`Begun`, with the number of fields to be read; then many :class:`Advanced`, and one :class:`Swept` a network.

    Raises:
        WeightsError: A network cannot be loaded.
        OSError: The chosen folder cannot be written.
    """
    return measure_each(
        entries,
        begun=lambda count: Begun(f"accuracy on changed test digits, n = {config.digits:,}", config.fields * count),
        known=lambda entry: None if fresh else find_sweep(entry, config),
        measure=lambda entry: _swept(entry, config),
        told=Swept,
        folder=folder,
    )


def _swept(entry: Entry, config: SweepConfig) -> Generator[int, None, Sweep]:
    """Sweep one network; yields how many fields it has read each time it has read some."""
    start = time.perf_counter()
    expected = weights_hash(entry.path)
    network, _ = weights.load(entry.path)
    test = mnist.load("test")
    curves = []
    for axis in config.axes:
        curve = yield from measure_curve(network, test, axis, n=config.digits, seed=config.seed)
        curves.append(curve)
    shift_map = yield from measure_map(network, test, n=config.map_digits)
    return Sweep(
        network=entry.path.stem,
        weights_hash=expected,
        data="MNIST test digits, the first n",
        data_hash=data_hash(),
        n=config.digits,
        seed=config.seed,
        curves=tuple(curves),
        shift_map=shift_map,
        shift_map_n=config.map_digits,
        seconds=round(time.perf_counter() - start, 1),
        device=next(network.parameters()).device.type,
        threads=torch.get_num_threads(),
    )


def measure_curve(
    network: nn.Module, digits: mnist.Digits, axis: AxisName, *, n: int, seed: int
) -> Generator[int, None, Curve]:
    """A network's accuracy along an axis.

    Args:
        network: In evaluation mode.
        digits: The test digits; the first n are used.
        axis: Which.
        n: How many.
        seed: Of directions, senses and noise.

    Yields:
        How many more fields were read.
    """
    levels = AXES[axis].levels
    right = []
    for level in levels:
        count = 0
        for part in _parts(n):
            fields = changed(digits.fields(part), axis, level, seed=seed, first=part.start)
            inked = fields.any(axis=(1, 2))  # blank paper is no digit, whatever a network says to it
            count += int(((predict_labels(network, fields) == digits.labels[part]) & inked).sum())
            yield part.stop - part.start
        right.append(count)
    return Curve(axis, levels, tuple(right), n)


def measure_map(
    network: nn.Module, digits: mnist.Digits, *, n: int
) -> Generator[int, None, tuple[tuple[int, ...], ...]]:
    """How many of the first n digits a network reads at each shift of the pose map: [dy + 10][dx + 10], empty where n is 0.

    Yields:
        How many more fields were read.
    """
    side = len(SHIFTS)
    right = np.zeros((side, side), np.int64)
    for part in _parts(n):
        answers = shift_answers(network, digits.fields(part))  # (digits, 21, 21)
        right += (answers == digits.labels[part, None, None]).sum(axis=0)
        yield (part.stop - part.start) * side**2
    return tuple(tuple(row) for row in right.tolist()) if n else ()


def _parts(n: int) -> Iterator[slice]:
    """The range up to n in parts that take about the same time, whatever a network costs: it is taken between two parts."""
    start, size = 0, 1
    while start < n:
        stop = min(start + size, n)
        before = time.perf_counter()
        yield slice(start, stop)
        fitting = size * _PART_S / max(time.perf_counter() - before, 1e-6)
        size = max(1, min(int(fitting), 4 * size, _MOST_DIGITS))
        start = stop
