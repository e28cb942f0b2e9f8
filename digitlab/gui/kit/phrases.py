"""Shares as percentages and fragments as sentences, the same in every corner of the window."""

from __future__ import annotations

from collections.abc import Sequence

from digitlab.language import tr

_ALMOST = 1 - 1e-9
_ROUNDS_TO_ALL = 0.9995

WIDEST = "> 99.9 %"
"""The percentage that takes most room."""


def percent(share: float) -> str:
    """A share in [0, 1] as a percentage that never claims certainty it has not: what rounds to all of it is not certainty."""
    return WIDEST if _ROUNDS_TO_ALL <= share < 1 else f"{share * 100:.1f} %"


def whole_percent(share: float) -> str:
    """Write a share in [0, 1] in whole percent, without a place to break the line; 0 and 100 only where it is none, or all."""
    if 0 < share < 0.005:
        return "<\u00a01\u00a0%"
    if 0.995 <= share < 1:
        return ">\u00a099\u00a0%"
    return f"{share * 100:.0f}\u00a0%"


def sure(confidence: float) -> str:
    """A network's confidence as a percentage; one that is exactly 1 was only rounded to it."""
    return percent(min(confidence, _ALMOST))


def listed(names: Sequence[str]) -> str:
    """Join names as in ``top``, ``top and right``, ``top, right and left``; "" where there is none."""
    return tr(" and ").join(filter(None, (tr(", ").join(names[:-1]), *names[-1:])))


def sentence(text: str) -> str:
    """A fragment with a capital and a full stop; "" stays ""."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '。', '?', '？')) else tr('.')}" if text else ""


def number(value: float) -> str:
    """As short as it can be written, with a minus sign that is one."""
    return f"{value:.1f}".removesuffix(".0").replace("-", "−")


def shifted(dx: float, dy: float) -> str:
    """A shift in field pixels, such as ``3 px right, 2 px up``."""
    across = tr("{px} px left", px=number(abs(dx))) if dx < 0 else tr("{px} px right", px=number(abs(dx)))
    down = tr("{px} px up", px=number(abs(dy))) if dy < 0 else tr("{px} px down", px=number(abs(dy)))
    return f"{across}{tr(', ')}{down}"
