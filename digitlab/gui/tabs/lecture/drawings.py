"""Drawings that a lesson can name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from digitlab.ink.stroke import Drawing, Stroke
from digitlab.ink.written import from_values
from digitlab.language import tr
from digitlab.untrusted import one_line

_SEVEN = ((8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5))
_SIX = (
    (17, 5.5),
    (13, 8),
    (10.3, 13),
    (10, 18),
    (12.5, 21.8),
    (16, 21.8),
    (18, 19),
    (17, 15.8),
    (14, 14.8),
    (10.8, 17),
)
_DOT = ((1.5, 26.5), (2, 26.5))
_SMALL_ONE = ((5, 9), (7.5, 7), (7.5, 21))
_SMALL_SEVEN = ((14, 8), (22.5, 8), (21, 11), (18.5, 15.5), (17, 21))

DRAWINGS: dict[str, Drawing] = {
    "blank": Drawing(),
    "seven": Drawing((Stroke.through(_SEVEN),)),
    "six": Drawing((Stroke.through(_SIX),)),
    "six_and_a_dot": Drawing((Stroke.through(_SIX), Stroke.through(_DOT))),
    "one_and_seven": Drawing((Stroke.through(_SMALL_ONE), Stroke.through(_SMALL_SEVEN))),
}
"""Drawings that a lesson can name."""


def drawing_of(values: Any) -> Drawing:  # noqa: ANN401 - any value of a lesson's header
    """The drawing of a lesson's name, or of its table of strokes.

    Raises:
        ValueError: It is none.
    """
    if isinstance(values, Mapping):
        return from_values({"bitmap": None, **values})
    if not isinstance(values, str) or values not in DRAWINGS:
        raise ValueError(
            tr(
                "there is no drawing {value}: there are {names}; one of your own is kept when you save a page",
                value=one_line(repr(values), 60),
                names=", ".join(DRAWINGS),
            )
        )
    return DRAWINGS[values]
