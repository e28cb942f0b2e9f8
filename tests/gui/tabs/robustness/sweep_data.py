"""Networks and sweeps as they might be: made by hand, so that every number a panel says can be foretold."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path

from digitlab.measure.curves import AXES, USUAL_AXES, Curve
from digitlab.measure.many_fields import SHIFTS
from digitlab.measure.sweep import Sweep
from digitlab.networks.card import Card
from digitlab.networks.ingredients import INGREDIENTS
from digitlab.networks.library import Entry, Library

NAMES = tuple(
    dict.fromkeys(
        ["mlp", "mlp14", *(name for each in INGREDIENTS for name in (each.reference, each.network)), "cnn_flatten"]
    )
)


def card(name: str) -> Card:
    """An MLP's where the name says so, else a CNN's."""
    mlp = name.startswith("mlp")
    config = {"architecture": "mlp", "side": 28} if mlp else {"architecture": "cnn", "channels": [16]}
    cost = (235_146, 235_000) if mlp else (46_714, 2_400_000)
    return Card(name, config, *cost, recipe={"seed": 3}, data="digits", measured={"held_out_accuracy": 0.987})


def library(*names: str) -> Library:
    """A library of these networks, of all where none is named."""
    return Library({name: Entry(Path(f"/nowhere/{name}.safetensors"), card(name), "main") for name in names or NAMES})


@cache
def sweep(
    name: str, still: float, width: float, *, n: int = 2000, map_n: int = 200, axes: tuple[str, ...] = USUAL_AXES
) -> Sweep:
    """A network that reads ``still`` of the unmoved digits, and half as many at a fraction ``width`` of each axis."""

    def share(level: float, axis: str) -> float:
        reach = max(abs(other - AXES[axis].rest) for other in AXES[axis].levels)
        return still * math.exp(-math.log(2) * (abs(level - AXES[axis].rest) / reach / width) ** 2)

    curves = tuple(
        Curve(axis, AXES[axis].levels, tuple(round(n * share(level, axis)) for level in AXES[axis].levels), n)
        for axis in axes
    )
    shifts = [[round(map_n * share(max(abs(dx), abs(dy)), "shift")) for dx in SHIFTS] for dy in SHIFTS]
    counts = tuple(map(tuple, shifts)) if map_n else ()
    return Sweep(name, "ab12" * 16, "MNIST test digits", "0" * 64, n, 0, curves, counts, map_n, 1.0, "cpu", 2)
