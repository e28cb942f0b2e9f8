"""Operations on a network: what was switched off, and which numbers were changed. They never touch its file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """A filter, or a unit, that answers zero everywhere.

    Attributes:
        layer: The layer's name, as :class:`digitlab.networks.anatomy.Layer` has it.
        unit: Which of its units.
    """

    layer: str
    unit: int


@dataclass(frozen=True, slots=True)
class WeightSet:
    """One number of a kernel, changed.

    Attributes:
        layer: The layer's name.
        unit: Which of its units.
        index: Of the weight in the unit's kernel, (inputs, kh, kw), counted row by row, input by input.
        value: The weight with its normalisation folded in, as :class:`digitlab.networks.anatomy.Weights` has it.
    """

    layer: str
    unit: int
    index: int
    value: float


Edit = SwitchedOff | WeightSet
Edits = tuple[Edit, ...]
"""In the order in which they were made; the last word on a number counts."""
