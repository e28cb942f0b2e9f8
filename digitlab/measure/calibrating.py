"""Calibrating networks, as a generator of events: what each says of held-out, test and moved digits, and of what is no digit."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from torch import nn

from digitlab.data import mnist
from digitlab.ink.stroke import Image
from digitlab.measure.calibration import (
    THRESHOLDS,
    Calibration,
    LabelledProbabilities,
    NonDigits,
    answered,
    reliability,
)
from digitlab.measure.curves import changed
from digitlab.measure.events import Begun, Calibrated, Event
from digitlab.measure.measured import data_hash, found, weights_hash
from digitlab.measure.measuring import measure_each, parts
from digitlab.measure.scribbles import KINDS, not_digits
from digitlab.measure.sweep import TEST_DIGITS
from digitlab.measure.temperature import Floats, fit_temperature, tempered
from digitlab.networks import weights
from digitlab.networks.library import Entry
from digitlab.networks.predict import predict_many

MOVED_PX = 4
"""How far the moved digits are moved: as far as MNIST's margin is wide, so that hardly any ink leaves the field."""


@dataclass(frozen=True, slots=True)
class CalibrateConfig:
    """What is examined.

    Attributes:
        digits: How many test digits, the first ones.
        non_digits: How many drawings of each kind that are no digit.
        seed: Of these and of the directions of the moved digits.
    """

    digits: int = TEST_DIGITS
    non_digits: int = 200
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("digits", "non_digits"):
            if not 1 <= (count := getattr(self, name)) <= TEST_DIGITS:
                raise ValueError(f"{name.replace('_', ' ')} must lie between 1 and {TEST_DIGITS}, not {count}")
        if self.seed < 0:
            raise ValueError(f"the seed must not be negative, and is {self.seed}")

    @property
    def fields(self) -> int:
        """How many fields a network reads."""
        return mnist.HELD_OUT + 2 * self.digits + len(KINDS) * self.non_digits

    def answered_by(self, calibration: Calibration) -> bool:
        """Whether a calibration is of these settings."""
        each = {kind.n for kind in calibration.non_digits}
        return (calibration.n, calibration.seed, each) == (self.digits, self.seed, {self.non_digits})


def calibrate(
    entries: Sequence[Entry], config: CalibrateConfig, *, fresh: bool = False, folder: Path | None = None
) -> Iterator[Event]:
    """Calibrate networks, and keep what comes out.

    Args:
        entries: The networks.
        config: What is examined.
        fresh: Measure again what is known already.
        folder: Where results are kept; the user's own where left out.

    Yields:
        :class:`Begun`, with the number of fields to be read; then many :class:`Advanced`, and one :class:`Calibrated` a network.

    Raises:
        WeightsError: A network cannot be loaded.
        OSError: The chosen folder cannot be written.
    """
    return measure_each(
        entries,
        begun=lambda count: Begun(f"confidence on {config.digits:,} test digits", config.fields * count),
        known=lambda entry: None if fresh else _known(entry, config),
        measure=lambda entry: _measure(entry, config),
        told=Calibrated,
        folder=folder,
    )


def _known(entry: Entry, config: CalibrateConfig) -> Calibration | None:
    return next((calibration for calibration in found(Calibration, entry) if config.answered_by(calibration)), None)


def _measure(entry: Entry, config: CalibrateConfig) -> Generator[int, None, Calibration]:
    """Measure one network; yields the number of fields it has read each time it has read some."""
    network, _ = weights.load(entry.path)
    held_out, test = mnist.load("held_out"), mnist.load("test")
    labels, fields = test.labels[: config.digits], test.fields(slice(config.digits))
    fitted = LabelledProbabilities((yield from _read(network, held_out.fields())), held_out.labels)
    raw = LabelledProbabilities((yield from _read(network, fields)), labels)
    shifted = changed(fields, "shift", float(MOVED_PX), seed=config.seed)
    moved = LabelledProbabilities((yield from _read(network, shifted)), labels)
    temperature = fit_temperature(fitted.probabilities, fitted.labels)
    non_digits = []
    for kind, drawings in not_digits(config.non_digits, config.seed).items():
        said = tempered((yield from _read(network, drawings)), temperature)
        non_digits.append(NonDigits(kind, len(said), answered(said.max(axis=1))))
    calibrated = raw.at(temperature)
    return Calibration(
        entry.path.stem,
        weights_hash(entry.path),
        data_hash(),
        temperature,
        len(fitted.labels),
        nll_before=fitted.nll,
        nll_after=fitted.at(temperature).nll,
        raw=reliability(raw),
        calibrated=reliability(calibrated),
        moved_px=MOVED_PX,
        moved=reliability(moved.at(temperature)),
        thresholds=THRESHOLDS,
        answered=answered(calibrated.confidences),
        answered_rightly=answered(np.where(calibrated.right, calibrated.confidences, 0.0)),
        non_digits=tuple(non_digits),
        seed=config.seed,
    )


def _read(network: nn.Module, images: Image) -> Generator[int, None, Floats]:
    """What the network says of (n, 28, 28) fields: (n, 10) probabilities."""
    said = []
    for part in parts(len(images)):
        said.append(predict_many(network, images[part]))
        yield len(said[-1])
    return np.concatenate(said)
