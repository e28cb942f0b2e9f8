"""One drawing's fields at many poses, made with as little rasterising as possible.

Whole-pixel shifts are windows of one sheet that shows what lies beyond the field's borders, and quarter turns of that sheet
are turned by renaming its axes. Where ink lies wholly in a window, or loses the same rows and columns, fields are equal but for
the place of their ink: they have the same *content*.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.stroke import FIELD_SIDE, Drawing, Image
from digitlab.ink.viewing import Viewing

FARTHEST = 10
"""The largest shift, either way, in field pixels."""
SHIFTS = tuple(range(-FARTHEST, FARTHEST + 1))
"""Field pixels, right and down."""
SIZES = tuple(twentieths / 20 for twentieths in range(10, 31))
"""Magnifications, ascending, as far as the window's slider goes either way; 1, the drawing's own, is in the middle."""


class ManyFields:
    """The fields of one drawing around a pose, as networks see them; each is made when it is asked for, and once.

    Attributes:
        contents: (441,) numbers of the contents at the shifts, row by row; -1 where the field is blank.
        at_rest: (28, 28) float32 in [0, 1]: the field at Pose().
    """

    def __init__(self, drawing: Drawing, pose: Pose, viewing: Viewing) -> None:
        self._drawing, self._pose, self._viewing = viewing.inked(drawing), pose, viewing
        self._sheets: dict[float, Image] = {}
        self._shifted: dict[int, Image] = {}
        self._turned: dict[float, Image] = {}
        self._sized: dict[float, Image] = {}
        sheet = self._sheet(pose.angle_deg)
        self._windows = windows(sheet).reshape(-1, FIELD_SIDE, FIELD_SIDE)
        self.contents = contents(sheet)
        self.at_rest = viewing.seen(render(self._drawing))

    def shifted(self, index: int) -> Image:
        """The (28, 28) field at one of the 441 shifts, at the pose's turn and size."""
        if index not in self._shifted:
            self._shifted[index] = self._viewing.seen(self._windows[index])
        return self._shifted[index]

    def turned(self, angle_deg: float) -> Image:
        """The (28, 28) field at a turn, at the pose's shift and size."""
        if angle_deg not in self._turned:
            self._turned[angle_deg] = self._viewing.seen(self._field(angle_deg))
        return self._turned[angle_deg]

    def sized(self, scale: float) -> Image:
        """The (28, 28) field at a size, at the pose's shift and turn."""
        if scale not in self._sized:
            self._sized[scale] = self._viewing.seen(render(self._drawing, replace(self._pose, scale=scale)))
        return self._sized[scale]

    def _field(self, angle_deg: float) -> Image:
        pose = self._pose
        if pose.dx not in SHIFTS or pose.dy not in SHIFTS:
            return render(self._drawing, replace(pose, angle_deg=angle_deg))
        top, left = FARTHEST - int(pose.dy), FARTHEST - int(pose.dx)
        return self._sheet(angle_deg)[top : top + FIELD_SIDE, left : left + FIELD_SIDE]

    def _sheet(self, angle_deg: float) -> Image:
        """The (48, 48) sheet: the field without a shift, and as much beyond its borders as shifts can bring in."""
        quarters, rest = divmod(angle_deg, 90.0)
        if rest not in self._sheets:
            pose = Pose(angle_deg=rest, scale=self._pose.scale)
            self._sheets[rest] = render(self._drawing, pose, margin=FARTHEST)
        return np.rot90(self._sheets[rest], int(quarters))


def windows(sheets: Image) -> Image:
    """It maps (..., 48, 48) sheets to a view (..., 21, 21, 28, 28): the fields at all shifts, [dy + 10, dx + 10]."""
    view = np.lib.stride_tricks.sliding_window_view(sheets, (FIELD_SIDE, FIELD_SIDE), axis=(-2, -1))
    return view[..., ::-1, ::-1, :, :]  # the further down the ink, the further up the window


def contents(sheet: Image) -> NDArray[np.intp]:
    """It maps a (48, 48) sheet to (441,): equal numbers where the fields at two shifts have the same content, -1 for blank."""
    starts = FARTHEST - np.array(SHIFTS)  # where each shift's window begins
    keys = []
    for axis in (1, 0):
        inked = np.flatnonzero(sheet.any(axis=axis))
        if not len(inked):
            return np.full(len(SHIFTS) ** 2, -1, np.intp)
        first, end = np.maximum(starts, inked[0]), np.minimum(starts + FIELD_SIDE, inked[-1] + 1)
        keys.append(np.where(first < end, first * 64 + end, -1))  # the rows, or columns, that a window keeps
    rows, columns = keys
    pairs = np.where((rows[:, None] >= 0) & (columns >= 0), rows[:, None] * 64**2 + columns, -1).ravel()
    seen = windows(sheet).any(axis=(-2, -1)).ravel() & (pairs >= 0)
    numbers = np.full(len(pairs), -1, np.intp)
    numbers[seen] = np.unique(pairs[seen], return_inverse=True)[1]
    return numbers
