"""The digits that excite the units of a network most, and what is kept of them.

To look for what a unit answers to most among real images is the oldest way to ask what it has learned; it shows what the unit
is given, and not all that it would answer to (Olah et al. 2017, "Feature Visualization"). No framework is needed to read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

SHOWN = 9
"""So many digits are kept of each unit."""

NONE = -1
"""Stands for a digit where there are fewer."""


@dataclass(frozen=True, slots=True)
class TopActivation:
    """One digit that excites a unit.

    Attributes:
        digit: Its number.
        value: The unit's highest value over the digit.
        row: Where in the unit's map that is.
        column: The same.
    """

    digit: int
    value: float
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class LayerTopActivations:
    """What excites the units of one layer; flat, because there are many.

    Attributes:
        name: The layer's name.
        units: How many there are.
        width: Cells in a row of its maps.
        excited: By how many of the digits each unit is excited: above zero somewhere, which on endless paper is above its
            answer to blank paper.
        digits: (units * SHOWN), most exciting first; NONE where fewer digits excite a unit that has a ReLU.
        values: (units * SHOWN), four significant figures.
        cells: (units * SHOWN), row * width + column.
    """

    name: str
    units: int
    width: int
    excited: tuple[int, ...]
    digits: tuple[int, ...]
    values: tuple[float, ...]
    cells: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse what a damaged file could hold."""
        if self.width < 1 or len(self.excited) != self.units:
            raise ValueError(f"layer '{self.name}' does not fit its {self.units} units")
        if not len(self.digits) == len(self.values) == len(self.cells) == self.units * SHOWN:
            raise ValueError(f"layer '{self.name}' has not {SHOWN} digits a unit")

    def of(self, unit: int) -> tuple[TopActivation, ...]:
        """The digits that excite a unit, the most exciting first."""
        part = slice(unit * SHOWN, (unit + 1) * SHOWN)
        kept = zip(self.digits[part], self.values[part], self.cells[part], strict=True)
        return tuple(
            TopActivation(digit, value, *divmod(cell, self.width)) for digit, value, cell in kept if digit != NONE
        )


@dataclass(frozen=True, slots=True)
class TopActivations:
    """What excites every unit of a network that has learned something.

    Attributes:
        network: The network's name.
        weights_hash: SHA-256 of its weights file.
        data_hash: SHA-256 of the digits.
        n: How many test digits it was shown, the first ones.
        layers: Those that learn, from the field to the answer, in the alignment at rest.
    """

    network: str
    weights_hash: str
    data_hash: str
    n: int
    layers: tuple[LayerTopActivations, ...]

    def __post_init__(self) -> None:
        """Refuse what a damaged file could hold."""
        if any(not NONE <= digit < self.n for layer in self.layers for digit in layer.digits):
            raise ValueError(f"a digit is one of the first {self.n:,}, or {NONE}")

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked."""
        return {"n": self.n, "shown": SHOWN}

    def layer(self, name: str) -> LayerTopActivations | None:
        """The layer of a name; None where it learns nothing, or is none."""
        return next((layer for layer in self.layers if layer.name == name), None)
