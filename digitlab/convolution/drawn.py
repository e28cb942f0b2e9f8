"""Two small colour pictures of our own, drawn by these lines: red, green and blue as whole numbers from 0 to 255."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitlab.convolution.trace import Numbers

_Mask = NDArray[np.bool_]
_Colour = tuple[int, int, int]

_SKY, _SUN, _SEA = (120, 190, 245), (255, 205, 60), (20, 90, 160)
_HULL, _SAIL, _JIB, _MAST = (150, 60, 30), (250, 245, 235), (215, 40, 50), (70, 45, 30)
_CLOTH, _APPLE, _LIME, _PLUM = (235, 220, 190), (205, 30, 35), (120, 185, 45), (85, 50, 140)
_STALK, _SHINE = (85, 55, 30), (255, 255, 255)


def boat(side: int = 32) -> Numbers:
    """(3, side, side) a boat with a white and a red sail on a blue sea, and the sun."""
    down, right = _places(side)
    hull = (down > 0.66) & (down < 0.8) & (np.abs(right - 0.5) < 0.3 - 1.2 * (down - 0.66))
    sail = (right > 0.53) & (down < 0.62) & (down > 0.14 + 1.6 * (right - 0.53))
    jib = (right < 0.47) & (down < 0.62) & (down > 0.2 + 1.9 * (0.47 - right))
    return _painted(
        _SKY,
        (np.hypot(down - 0.2, right - 0.2) < 0.11, _SUN),
        (down > 0.72, _SEA),
        (hull, _HULL),
        (sail, _SAIL),
        (jib, _JIB),
        ((np.abs(right - 0.5) < 0.02) & (down > 0.1) & (down < 0.66), _MAST),
    )


def fruit(side: int = 32) -> Numbers:
    """(3, side, side) a red apple, a green lime and a violet plum on a bright cloth."""
    down, right = _places(side)
    apple, lime, plum = (
        np.hypot(down - y, right - x) < r for y, x, r in ((0.42, 0.36, 0.25), (0.66, 0.72, 0.19), (0.77, 0.33, 0.15))
    )
    stalk = (np.abs(right - 0.36 - 0.3 * (0.2 - down)) < 0.02) & (down > 0.08) & (down < 0.22)
    shine = np.hypot(down - 0.33, right - 0.28) < 0.05
    return _painted(_CLOTH, (apple, _APPLE), (lime, _LIME), (plum, _PLUM), (stalk, _STALK), (shine, _SHINE))


def _places(side: int) -> tuple[Numbers, Numbers]:
    """Down and right of the middle of every pixel, in [0, 1]."""
    down, right = (np.mgrid[:side, :side] + 0.5) / side
    return down, right


def _painted(ground: _Colour, *shapes: tuple[_Mask, _Colour]) -> Numbers:
    """Shapes of one colour each, one over the other."""
    picture = np.empty((3, *shapes[0][0].shape))
    picture[:] = np.reshape(ground, (3, 1, 1))
    for mask, colour in shapes:
        picture[:, mask] = np.reshape(colour, (3, 1))
    return picture
