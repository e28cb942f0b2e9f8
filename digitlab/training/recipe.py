"""How a network is trained: one frozen config, the same for every architecture unless the user chose otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_RANGES: dict[str, tuple[float, float]] = {
    "epochs": (1, 1000),
    "batch_size": (1, 10_000),
    "learning_rate": (1e-7, 10.0),
    "weight_decay": (0.0, 10.0),
    "seed": (0, 2**63 - 1),
    "digits": (1, 55_000),
    "shift_px": (0, 14),
    "turn_deg": (0.0, 180.0),
}

_SHIFTED, _TURNED = {"shift_px": 4}, {"turn_deg": 45.0}

_AUGMENTED: dict[str, dict[str, Any]] = {
    f"{network}_{how}": settings
    for network in ("mlp", "plain")
    for how, settings in (("shifted", _SHIFTED), ("turned", _TURNED), ("moved", _SHIFTED | _TURNED))
}
"""What some networks that ship are there to show is their training."""


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """The recipe: AdamW under a one-cycle schedule (Smith and Topin 2017), no augmentation unless a pose is given.

    Attributes:
        network: A name of :data:`digitlab.networks.configs.CONFIGS`.
        seed: Of the first weights, the order of the digits, and whatever else is drawn.
        epochs: Passes over the digits.
        batch_size: Digits a step.
        learning_rate: The highest of the cycle.
        weight_decay: AdamW's.
        digits: How many of the 55,000 training digits are used; the first ones.
        device: A torch device, or ``auto`` for the GPU where there is one.
        shift_px: Every digit is shifted at random, by up to so many pixels along each axis, either way, ...
        turn_deg: ... and turned by up to so many degrees, anew at every step.
    """

    network: str
    seed: int = 0
    epochs: int = 6
    batch_size: int = 64
    learning_rate: float = 0.004
    weight_decay: float = 0.01
    digits: int = 55_000
    device: str = "auto"
    shift_px: int = 0
    turn_deg: float = 0.0

    def __post_init__(self) -> None:
        for name, (low, high) in _RANGES.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise ValueError(f"{name.replace('_', ' ')} must lie between {low:g} and {high:g}, not {value}")

    @property
    def poses(self) -> str:
        """At which poses the digits are seen, in words."""
        moves = [f"shifted by up to ±{self.shift_px} px"] if self.shift_px else []
        moves += [f"turned by up to ±{self.turn_deg:g}°"] if self.turn_deg else []
        return f"{' and '.join(moves)} at random" if moves else "upright and centred, no augmentation"


def recipe_for(network: str, **chosen: Any) -> TrainConfig:  # noqa: ANN401 - the fields of TrainConfig
    """The recipe that makes a network that ships, with whatever else was chosen.

    Raises:
        ValueError: A setting is out of range.
    """
    return TrainConfig(network, **_AUGMENTED.get(network, {}) | chosen)
