"""What pooling is worth: two networks that differ in nothing else, what each costs, and how each over-fits.

Their learning curves ship; ``tests/benchmarks/with_and_without_pooling.py`` trains both and writes them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from digitlab.language import tr
from digitlab.networks.architectures import LayersConfig
from digitlab.networks.layer_table import read_table
from digitlab.networks.layers import ConvLayer, DenseLayer, FlattenLayer, PoolLayer
from digitlab.records import from_dict
from digitlab.shipped import resources
from digitlab.untrusted import read_json

POOLED = LayersConfig(
    (
        ConvLayer(8, 5, normalised=False),
        PoolLayer(),
        ConvLayer(16, 5, normalised=False),
        PoolLayer(),
        FlattenLayer(),
        DenseLayer(64),
    )
)
"""Two convolutions, a maximum of 2 x 2 behind each, and a dense layer."""

UNPOOLED = LayersConfig(tuple(layer for layer in POOLED.layers if not isinstance(layer, PoolLayer)))
"""The same without pooling: the dense layer meets 16 maps of 20 x 20 in the place of 4 x 4."""

_BYTES = 4  # of a float32
_MOST_BYTES = 2**18
_MOST_RUNS, _MOST_EPOCHS = 100, 1000


@dataclass(frozen=True, slots=True)
class Cost:
    """What a network costs for one digit.

    Attributes:
        multiplications: Multiply-adds.
        memory: Bytes of all layers' activations, which a training keeps for backpropagation.
        parameters: How many numbers it learns.
    """

    multiplications: int
    memory: int
    parameters: int


def cost(config: LayersConfig) -> Cost:
    """What a network of layers costs, added up over its layers; flattening copies nothing."""
    rows = read_table(config.layers)
    numbers = sum(math.prod(row.shape) for row in rows if not isinstance(row.layer, FlattenLayer))
    return Cost(sum(row.multiplications for row in rows), _BYTES * numbers, sum(row.parameters for row in rows))


@dataclass(frozen=True, slots=True)
class LearningCurve:
    """One training, a number an epoch.

    Attributes:
        pooled: Whether the network pools.
        seed: Of its weights and of the order of the digits.
        loss: The mean cross-entropy of the training digits.
        held_out_loss: That of the held-out digits.
        held_out_accuracy: The share of the held-out digits that were classified rightly, in [0, 1].
    """

    pooled: bool
    seed: int
    loss: tuple[float, ...]
    held_out_loss: tuple[float, ...]
    held_out_accuracy: tuple[float, ...]

    def __post_init__(self) -> None:
        lengths = {len(self.loss), len(self.held_out_loss), len(self.held_out_accuracy)}
        if len(lengths) > 1 or not 1 <= len(self.loss) <= _MOST_EPOCHS:
            raise ValueError(
                tr(
                    "a learning curve has as many numbers of each kind, 1 to {most}, one an epoch",
                    most=_MOST_EPOCHS,
                )
            )
        if not all(math.isfinite(number) for number in (*self.loss, *self.held_out_loss, *self.held_out_accuracy)):
            raise ValueError(tr("a learning curve is made of finite numbers"))


@dataclass(frozen=True, slots=True)
class LearningCurves:
    """All trainings, alike but for pooling and seed.

    Attributes:
        digits: How many training digits each learned from.
        held_out: How many were held out.
        curves: One a training.
    """

    digits: int
    held_out: int
    curves: tuple[LearningCurve, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.curves) <= _MOST_RUNS or {each.pooled for each in self.curves} != {True, False}:
            raise ValueError(tr("there are trainings with and without pooling, {most} at most", most=_MOST_RUNS))
        if len({len(each.loss) for each in self.curves}) > 1:
            raise ValueError(tr("all trainings take as many epochs"))

    @property
    def epochs(self) -> int:
        """How many epochs each took."""
        return len(self.curves[0].loss)

    def of(self, *, pooled: bool) -> tuple[LearningCurve, ...]:
        """The trainings with pooling, or without."""
        return tuple(each for each in self.curves if each.pooled is pooled)


def kept_file() -> Path:
    """Where the curves that ship lie."""
    return resources() / "measured" / "pooling_benefits.json"


def read_curves() -> LearningCurves:
    """The curves that ship.

    Raises:
        OSError: They are not there.
        ValueError: They are damaged.
    """
    return from_dict(LearningCurves, read_json(kept_file(), _MOST_BYTES))
