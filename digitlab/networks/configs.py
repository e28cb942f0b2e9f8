"""What a network is: a frozen config per architecture; :mod:`digitlab.networks.shipped_configs` has those that ship.

No framework is needed to read one; :func:`digitlab.networks.architectures.build` makes a network of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from digitlab import records
from digitlab.networks.layer_table import read_table
from digitlab.networks.layers import ConvLayer, OneLayer

FIELD = 28
CLASSES = 10
_LARGEST = 4096
_MOST = 64
_LARGEST_SIDE = 128
_MOST_POOLINGS = 4

Padding = Literal["zeros", "none", "replicate", "endless"]
Pooling = Literal["average", "max", "antialiased", "stride", "none"]


def _check_sizes(name: str, *sizes: float) -> None:
    """Refuse sizes that no digit needs, before a hostile file makes them cost memory."""
    if len(sizes) > _MOST:
        raise ValueError(f"{name} must be at most {_MOST} numbers, not {len(sizes):,}")
    for size in sizes:
        if not 0 < size <= _LARGEST:
            raise ValueError(f"{name} must lie between 0 and {_LARGEST}, not {size}")


@dataclass(frozen=True, slots=True)
class MLPConfig:
    """A multilayer perceptron on the field's rows, concatenated into one vector.

    Attributes:
        side: The field is averaged down to side x side pixels first: 28 for all of them, 14 for the lecture's 196 inputs.
        hidden: Units of each hidden layer.
    """

    side: Literal[28, 14] = 28
    hidden: tuple[int, ...] = (256, 128)

    def __post_init__(self) -> None:
        _check_sizes("hidden", *self.hidden)


@dataclass(frozen=True, slots=True)
class CNNConfig:
    """Convolutions with pooling between them, then a dense head.

    Attributes:
        channels: Feature maps of each convolution.
        kernels: Side of each convolution's kernels.
        pooled_after: Indices of the convolutions behind which the maps are halved.
        pooling: How: by 2x2 ``average`` or ``max`` pooling; ``antialiased``, where the maximum is blurred before it is
            sampled (Zhang 2019); by a convolution of ``stride`` two; or ``none``, where they are not.
        padding: What lies beyond the border: ``zeros``; nothing (``none``: the maps shrink); the border's own values
            (``replicate``); or ``endless`` paper, where the maps grow with what is felt on it
            (:class:`digitlab.networks.trunk.PaperConv`) and pooling samples in step with the ink
            (:mod:`digitlab.networks.aligned_copies`).
        head: ``flatten`` keeps the place of every feature; ``global`` pools it away.
        hidden: Units of the head's hidden layer.
    """

    channels: tuple[int, ...] = (16, 32)
    kernels: tuple[int, ...] = (5, 5)
    pooled_after: tuple[int, ...] = (0, 1)
    pooling: Pooling = "max"
    padding: Padding = "zeros"
    head: Literal["flatten", "global"] = "flatten"
    hidden: int = 128

    def __post_init__(self) -> None:
        _check_sizes("channels, kernels and hidden", *self.channels, *self.kernels, self.hidden)
        if len(self.pooled_after) > _MOST_POOLINGS:
            raise ValueError(f"at most {_MOST_POOLINGS} poolings fit the field, not {len(self.pooled_after)}")
        if not self.channels or len(self.channels) != len(self.kernels):
            raise ValueError(f"every convolution needs channels and a kernel: {self.channels} and {self.kernels}")
        if self.padding in {"zeros", "replicate"} and not all(kernel % 2 for kernel in self.kernels):
            raise ValueError(f"kernels must be odd to keep the size of the maps: {self.kernels}")
        if self.padding == "endless" and self.pooling not in {"average", "max"}:
            raise ValueError(f"endless paper goes with average or max pooling, not with '{self.pooling}'")
        if self.map_side < 1:
            raise ValueError(f"without padding, nothing is left of the field behind kernels of {self.kernels}")

    @property
    def period(self) -> int:
        """Pixels between the places at which the last convolution samples the field."""
        return 1 if self.pooling == "none" else int(2 ** len(self.pooled_after))

    @property
    def map_side(self) -> int:
        """Side of the last feature maps of a field; on endless paper, of the part of them that lies on the field."""
        side = FIELD
        for index, kernel in enumerate(self.kernels):
            side -= kernel - 1 if self.padding == "none" else 0
            side = -(-side // 2) if index in self.pooled_after and self.pooling != "none" else side
        return side


@dataclass(frozen=True, slots=True)
class RotatedConfig:
    """One network shared over turned copies of the field (:mod:`digitlab.networks.turns`).

    Attributes:
        reader: The network that reads every copy: a CNN with a global head, since copies differ in size, or an MLP, which
            reads copies as large as the field only.
        window_deg: The largest turn, either way, that the answer expects.
        step_deg: The distance between the turns tried.
        side: Side of the turned copies: 28 * sqrt(2), rounded up, so that no turn cuts ink.
        training_side: The same in training, where digits are centred and their ink stays within 17 pixels of the centre:
            only one in 3,000 loses a corner.
        negatives: Copies a digit, at turns from the whole circle, beside the upright one.
        jitter_deg: The upright copy is turned by up to so much in training.
    """

    reader: CNNConfig | MLPConfig
    window_deg: float = 75.0
    step_deg: float = 15.0
    side: int = 40
    training_side: int = 32
    negatives: int = 11
    jitter_deg: float = 12.0

    def __post_init__(self) -> None:
        _check_sizes("side, training_side and negatives", self.side, self.training_side, self.negatives)
        kernels = () if isinstance(self.reader, MLPConfig) else self.reader.kernels
        if max(self.side, self.training_side, *kernels) > _LARGEST_SIDE:
            raise ValueError(f"copies and kernels must be at most {_LARGEST_SIDE} pixels wide")
        if not (
            0 < self.jitter_deg < 180
            and 1 <= self.step_deg <= 360
            and 0 <= self.window_deg <= 180
            and self.window_deg % self.step_deg == 0
        ):
            raise ValueError(f"unfit turns: {self}")
        if isinstance(self.reader, MLPConfig):
            if (self.side, self.training_side) != (FIELD, FIELD):
                raise ValueError(f"an MLP reads copies of {FIELD} x {FIELD} pixels only")
        elif self.reader.head != "global":
            raise ValueError("a CNN that reads turned copies must pool globally: the copies differ in size")


@dataclass(frozen=True, slots=True)
class SlidConfig:
    """One MLP slid over the field, which is a convolution with kernels as large as the field (:mod:`digitlab.networks.places`).

    Attributes:
        reader: The MLP that reads the window at every place.
        reach: It is slid by up to so many pixels, either way.
        negatives: In training, windows a digit at other places, beside the one at rest.
    """

    reader: MLPConfig = field(default_factory=MLPConfig)
    reach: int = 10
    negatives: int = 5

    def __post_init__(self) -> None:
        if not (1 <= self.reach <= FIELD and 1 <= self.negatives <= _MOST):
            raise ValueError(f"reach must lie between 1 and {FIELD}, negatives between 1 and {_MOST}: {self}")


@dataclass(frozen=True, slots=True)
class ShuffledConfig:
    """A network that sees the field's pixels in another order, always the same one (:mod:`digitlab.networks.permuted`).

    Attributes:
        reader: The network behind the permutation.
        seed: Which permutation.
    """

    reader: CNNConfig | MLPConfig
    seed: int = 0


@dataclass(frozen=True, slots=True)
class HandCraftedConfig:
    """Features by hand before softmax regression, the only layer that learns (:mod:`digitlab.networks.hand_crafted`).

    Attributes:
        cell: Side of the squares, in pixels, over each of which the edges of a direction are averaged.
    """

    cell: Literal[2, 4, 7, 14] = 4


@dataclass(frozen=True, slots=True)
class LayersConfig:
    """A network of one's own, layer by layer; the ten logits follow behind the last one.

    Attributes:
        layers: In their order.
    """

    layers: tuple[OneLayer, ...] = ()

    def __post_init__(self) -> None:
        for number, row in enumerate(read_table(self.layers), start=1):
            if row.fault:
                raise ValueError(f"layer {number}: {row.fault}")

    @property
    def convolves(self) -> bool:
        """Whether it has a convolution."""
        return any(isinstance(layer, ConvLayer) for layer in self.layers)


@dataclass(frozen=True, slots=True)
class DetectorConfig:
    """A fully convolutional network that finds all digits of a sheet at once (:mod:`digitlab.networks.detector`).

    Attributes:
        channels: Feature maps of each convolution; the maps are halved behind the first two.
        kernels: Side of each convolution's kernels.
        rows: Height in pixels of the sheets that it learns from, ...
        columns: ... and their width.
        most: Digits on such a sheet: one to so many.
    """

    channels: tuple[int, ...] = (16, 32, 48, 48, 48, 48)
    kernels: tuple[int, ...] = (5, 3, 3, 3, 3, 3)
    rows: int = 56
    columns: int = 84
    most: int = 6

    def __post_init__(self) -> None:
        _check_sizes("channels and kernels", *self.channels, *self.kernels)
        if len(self.channels) < 2 or len(self.channels) != len(self.kernels):
            raise ValueError(
                f"two convolutions or more need channels and a kernel each: {self.channels}, {self.kernels}"
            )
        if not all(kernel % 2 for kernel in self.kernels) or max(self.kernels) > _LARGEST_SIDE:
            raise ValueError(f"kernels must be odd and at most {_LARGEST_SIDE}: {self.kernels}")
        if min(self.rows, self.columns) < FIELD or max(self.rows, self.columns) > _LARGEST_SIDE:
            raise ValueError(f"sheets must be {FIELD} to {_LARGEST_SIDE} pixels wide and high: {self}")
        if not 1 <= self.most <= _MOST:
            raise ValueError(f"a sheet must have room for 1 to {_MOST} digits, not {self.most}")


Config = (
    MLPConfig
    | CNNConfig
    | RotatedConfig
    | SlidConfig
    | ShuffledConfig
    | HandCraftedConfig
    | LayersConfig
    | DetectorConfig
)

_KINDS: dict[str, type[Config]] = {
    "mlp": MLPConfig,
    "cnn": CNNConfig,
    "rotated": RotatedConfig,
    "slid": SlidConfig,
    "shuffled": ShuffledConfig,
    "hand_crafted": HandCraftedConfig,
    "layers": LayersConfig,
    "detector": DetectorConfig,
}


def config_to_dict(config: Config) -> dict[str, Any]:
    """A config as JSON values; ``architecture`` names its kind."""
    kind = next(name for name, cls in _KINDS.items() if isinstance(config, cls))
    return {"architecture": kind, **records.to_dict(config)}


def config_from_dict(values: dict[str, Any]) -> Config:
    """The inverse of :func:`config_to_dict`.

    Raises:
        ValueError: The kind or a setting is unknown, missing, or of the wrong type or size.
    """
    settings = dict(values)
    kind = settings.pop("architecture", None)
    if not isinstance(kind, str) or kind not in _KINDS:
        raise ValueError(f"unknown architecture {kind!r}: known are {', '.join(_KINDS)}")
    return records.from_dict(_KINDS[kind], settings)
