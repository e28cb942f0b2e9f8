"""Comparing two networks on the test digits at a pose, as a generator of events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from digitlab.data import mnist
from digitlab.ink.pose import Pose
from digitlab.measure.disagreement import comparison, seen
from digitlab.measure.events import Advanced, Begun, Compared, Event
from digitlab.measure.measured import weights_hash
from digitlab.measure.measuring import parts
from digitlab.measure.sweep import TEST_DIGITS
from digitlab.networks import weights
from digitlab.networks.library import Entry
from digitlab.networks.predict import predict_many


@dataclass(frozen=True, slots=True)
class CompareConfig:
    """Under what two networks are compared.

    Attributes:
        pose: Where the digits lie.
        centred_first: Whether they are then cropped, scaled and centred.
        window_deg: The largest turn, either way, that networks that read turns expect; None for their own.
        digits: How many test digits, the first ones.
    """

    pose: Pose = field(default_factory=Pose)
    centred_first: bool = False
    window_deg: float | None = None
    digits: int = TEST_DIGITS

    def __post_init__(self) -> None:
        if not 1 <= self.digits <= TEST_DIGITS:
            raise ValueError(f"digits must lie between 1 and {TEST_DIGITS}, not {self.digits}")
        if self.window_deg is not None and not 0 <= self.window_deg <= 180:
            raise ValueError(f"the window must lie between 0 and 180 degrees, not {self.window_deg}")


def compare(left: Entry, right: Entry, config: CompareConfig) -> Iterator[Event]:
    """Compare two networks.

    Yields:
        :class:`Begun`, with the number of digits; then many :class:`Advanced`, and one :class:`Compared`.

    Raises:
        WeightsError: A network cannot be loaded.
    """
    yield Begun(f"{left.path.stem} beside {right.path.stem}", config.digits)
    networks = [weights.load(entry.path)[0] for entry in (left, right)]
    test = mnist.load("test")
    said = np.zeros((2, config.digits, 10), np.float32)
    for part in parts(config.digits):
        fields = seen(test, part, config.pose, config.centred_first)
        inked = fields.any(axis=(1, 2))  # blank paper is no question, so that nobody has read it
        for network, probabilities in zip(networks, said, strict=True):
            probabilities[part][inked] = predict_many(network, fields[inked], config.window_deg)
        yield Advanced(part.stop)
    yield Compared(
        comparison(
            (left.path.stem, right.path.stem),
            (weights_hash(left.path), weights_hash(right.path)),
            test.labels[: config.digits],
            (said[0], said[1]),
            pose=config.pose,
            centred_first=config.centred_first,
            window_deg=config.window_deg,
        )
    )
