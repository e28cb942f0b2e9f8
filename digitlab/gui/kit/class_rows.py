"""Which classes have a row of their own in bars and tables: all of some, and the surest of many."""

from __future__ import annotations

from collections.abc import Sequence

MOST = 12
"""So many classes have a row each."""

SUREST = 10
"""So many rows there are where the classes are more."""


def class_rows(shares: Sequence[float], always: int | None = None) -> tuple[int, ...]:
    """The classes that have a row, in their order.

    Args:
        shares: How sure each class is.
        always: One that has a row however unsure it is.
    """
    every = range(len(shares))
    if len(every) <= MOST:
        return tuple(every)
    ranked = sorted(every, key=lambda each: (each == always, shares[each]), reverse=True)
    return tuple(sorted(ranked[:SUREST]))
