"""How a network is trained: one frozen config, the same for every architecture unless the user chose otherwise."""

from __future__ import annotations

from dataclasses import dataclass

_RANGES: dict[str, tuple[float, float]] = {
    "epochs": (1, 1000),
    "batch_size": (1, 10_000),
    "learning_rate": (1e-7, 10.0),
    "weight_decay": (0.0, 10.0),
    "seed": (0, 2**63 - 1),
    "digits": (1, 55_000),
}


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """The recipe: AdamW under a one-cycle schedule (Smith and Topin 2017), no augmentation.

    Attributes:
        network: A name of :data:`digitlab.networks.architectures.CONFIGS`.
        seed: Of the first weights, the order of the digits, and whatever else is drawn.
        epochs: Passes over the digits.
        batch_size: Digits a step.
        learning_rate: The highest of the cycle.
        weight_decay: AdamW's.
        digits: How many of the 55,000 training digits are used; the first ones.
        device: A torch device, or ``auto`` for the GPU where there is one.
    """

    network: str
    seed: int = 0
    epochs: int = 6
    batch_size: int = 64
    learning_rate: float = 0.004
    weight_decay: float = 0.01
    digits: int = 55_000
    device: str = "auto"

    def __post_init__(self) -> None:
        for name, (low, high) in _RANGES.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise ValueError(f"{name.replace('_', ' ')} must lie between {low:g} and {high:g}, not {value}")
