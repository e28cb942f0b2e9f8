"""How numbers are written in formulas: whole numbers exactly, others short, with a true minus sign."""

from __future__ import annotations

import math
from collections.abc import Iterable
from fractions import Fraction

from digitlab.language import tr

_DECIMALS = 2
_SMALL = 0.1  # below it two decimals would hide too much
_EXACT = 2**53  # up to here double precision holds every whole number


def written(value: float | Fraction) -> str:
    """A number for people: ``4``, ``−0.5``, ``2.33``, ``0.0625``, ``−∞``."""
    number = float(value)
    if not math.isfinite(number):
        return tr("not a number") if math.isnan(number) else ("∞" if number > 0 else "−∞")
    if number == int(number) and abs(number) <= _EXACT:
        text = str(int(number))
    elif _SMALL <= abs(number) <= _EXACT:
        text = f"{number:.{_DECIMALS}f}".rstrip("0").rstrip(".")
    else:
        text = f"{number:.3g}"
    return text.replace("-", "−")


def factor(value: float) -> str:
    """A number within a product: negative ones stand in brackets."""
    text = written(value)
    return f"({text})" if text.startswith("−") else text


def added(values: Iterable[float]) -> str:
    """Numbers as a sum: ``3 + 4 − 2``."""
    parts = [written(value) for value in values]
    rest = (f" − {part[1:]}" if part.startswith("−") else f" + {part}" for part in parts[1:])
    return "".join((parts[0], *rest)) if parts else "0"


def listed(items: Iterable[object]) -> str:
    """Items in a sentence: ``2``, ``2 and 5``, ``2, 5 and 8``."""
    *others, last = [str(item) for item in items]
    return tr(" and ").join(filter(None, (tr(", ").join(others), last)))
