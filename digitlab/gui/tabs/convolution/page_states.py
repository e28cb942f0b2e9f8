"""What the pages beside the bench itself remember, as frozen values; and the ranges that all numbers keep to."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from digitlab.convolution.pooling import Kind
from digitlab.ink.stroke import SHEET_SHAPE, Drawing
from digitlab.ink.written import from_values, to_values
from digitlab.language import tr
from digitlab.records import from_dict

Slices = tuple[tuple[tuple[float, ...], ...], ...]

LARGEST = 1000.0
"""No number on the bench is larger."""

SheetOverlay = Literal["boxes", "candidates", "masks", "evidence"]

BLANK_SHEET = Drawing(paper=SHEET_SHAPE)
"""Nothing on a sheet."""


@dataclass(frozen=True, slots=True)
class BackwardState:
    """What the page "Backpropagation" remembers.

    Attributes:
        upstream: (f, oh, ow) dL/dz; None for a pattern of small whole numbers.
        weight: Filter, channel, row and column of the weight that is looked at.
        place: How many places have been added up; None for all.
        graph: Whether the graph of two places is looked at, and not the pictures of all.
    """

    upstream: Slices | None = None
    weight: tuple[int, ...] = (0, 0, 0, 0)
    place: int | None = 0
    graph: bool = False

    def __post_init__(self) -> None:
        if len(self.weight) != 4 or min(self.weight) < 0:
            raise ValueError(tr("a weight has a filter, a channel, a row and a column, each from 0"))
        if self.place is not None and self.place < 0:
            raise ValueError(tr("the number of places is 0 or more"))
        check_numbers("upstream", self.upstream)


@dataclass(frozen=True, slots=True)
class PoolingState:
    """What the page "Pooling" remembers.

    Attributes:
        kind: The largest of each window, or their mean.
        window: Its rows, and columns.
        stride: Pixels from one place to the next.
        down: By how many pixels the drawing is moved.
        right: By how many pixels it is moved to the right.
        map: Which feature map, from 0; −1 for the drawing itself.
        backward: Whether the gradients are looked at, and not the shift.
        benefits: Whether it is looked at what pooling saves, and neither of them.
    """

    kind: Kind = "max"
    window: int = 2
    stride: int = 2
    down: int = 0
    right: int = 1
    map: int = -1
    backward: bool = False
    benefits: bool = False

    def __post_init__(self) -> None:
        for name, low, high in (
            ("window", 1, 8),
            ("stride", 1, 8),
            ("down", -4, 4),
            ("right", -4, 4),
            ("map", -1, 255),
        ):
            within(name, getattr(self, name), low, high)


@dataclass(frozen=True, slots=True)
class SheetState:
    """What the page "A sheet of digits" remembers.

    Attributes:
        ink: What is on the sheet.
        threshold: The least score of what is found.
        view: What is shown over the ink.
        digit: The class whose evidence is shown.
        slot: Which of the chosen networks reads it window by window, counted from the left.
        overlap: How much of the smaller of two boxes may be shared before the less sure one is suppressed.
    """

    ink: Drawing = BLANK_SHEET
    threshold: float = 0.3
    view: SheetOverlay = "boxes"
    digit: int = 7
    slot: int = 1
    overlap: float = 0.5

    def __post_init__(self) -> None:
        if self.ink.paper != SHEET_SHAPE:
            rows, columns = SHEET_SHAPE
            raise ValueError(tr("a sheet has {rows}×{columns} pixels", rows=rows, columns=columns))
        for name, low, high in (("threshold", 0.05, 0.95), ("overlap", 0, 1), ("digit", 0, 9), ("slot", 0, 2)):
            within(name, getattr(self, name), low, high)

    def to_values(self) -> dict[str, Any]:
        """The state as JSON values."""
        return {each.name: getattr(self, each.name) for each in fields(self)} | {"ink": to_values(self.ink)}

    @classmethod
    def from_values(cls, values: object) -> SheetState:
        """The inverse of :meth:`to_values`.

        Raises:
            ValueError: They are no such values.
        """
        if not isinstance(values, Mapping) or "ink" not in values:
            return from_dict(cls, values)
        others = {name: value for name, value in values.items() if name != "ink"}
        return replace(from_dict(cls, others), ink=sheet_of(values["ink"]))


def sheet_of(values: Mapping[str, Any]) -> Drawing:
    """A sheet's ink from JSON values.

    Raises:
        ValueError: They are none.
    """
    ink = from_values(values, SHEET_SHAPE)
    return BLANK_SHEET if ink.is_empty else ink


def within(name: str, value: float | None, low: float, high: float) -> None:
    """Refuse a number outside its range.

    Raises:
        ValueError: It is.
    """
    if value is not None and not low <= value <= high:
        raise ValueError(
            tr("{name} is {value}; make it {low:g} to {high:g}", name=name, value=value, low=low, high=high)
        )


def check_numbers(name: str, values: Sequence[object] | None) -> None:
    """Refuse nested tuples in which something is no number, or too large.

    Raises:
        ValueError: It is.
    """
    for value in values or ():
        if isinstance(value, tuple):
            check_numbers(name, value)
        elif not (isinstance(value, (int, float)) and math.isfinite(value) and abs(value) <= LARGEST):
            raise ValueError(
                tr(
                    "{name}: {value} is not a number between −{largest:g} and {largest:g}",
                    name=name,
                    value=value,
                    largest=LARGEST,
                )
            )
