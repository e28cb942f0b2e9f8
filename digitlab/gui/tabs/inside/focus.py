"""What of the networks one looks at closely; the same on every page of the tab."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.networks.inspection import Alignment


@dataclass(frozen=True, slots=True)
class Focus:
    """What one looks at.

    Attributes:
        slot: Which of the chosen networks, counted from the left.
        layer: The layer's name; "" for the first that learns something.
        unit: Which of its units, from 0.
        cell: Row and column of a cell in the unit's map that was clicked at; None for none.
        alignment: The reading of a network that has several whose maps are shown; None for the one that decides.
    """

    slot: int = 1
    layer: str = ""
    unit: int = 0
    cell: tuple[int, int] | None = None
    alignment: Alignment | None = None


def looked_at(networks: tuple[str, ...], slot: int) -> int:
    """The slot that is looked at: the first that is taken where that one is empty."""
    chosen = [number for number, name in enumerate(networks) if name]
    return slot if slot in chosen else next(iter(chosen), 0)
