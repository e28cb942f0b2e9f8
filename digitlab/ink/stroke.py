"""Vector ink in field units.

The field is the 28x28 area that the networks see. Its unit is one field pixel, the origin its upper left corner, x to
the right and y downwards; the pixel in row r and column c covers [c, c + 1] x [r, r + 1], and the centre is (14, 14).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from digitlab.language import tr

FIELD_SIDE = 28
_FARTHEST = 1000  # field pixels; a hand that draws outside the canvas stays well below
_FAINT = 0.1  # grey below this is no ink when a bitmap's box is measured
PEN_WIDTH = 2.4  # field pixels; the median width of MNIST's own strokes

Image = NDArray[np.float32]
Shape = tuple[int, int]
"""Rows and columns of a paper, in field pixels."""

FIELD_SHAPE: Shape = (FIELD_SIDE, FIELD_SIDE)
SHEET_SHAPE: Shape = (2 * FIELD_SIDE, 3 * FIELD_SIDE)
"""A sheet for several digits: three fields side by side, and two rows of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """One line from pen down to pen up.

    Attributes:
        points: (n, 2) float32, x and y in field pixels, n >= 1; a single point is a dot.
        pressure: (n,) float32 in [0, 1]; the width at a point is ``width`` times :meth:`widths`' factor.
        width: Pen width in field pixels at full pressure, in (0, 28].
        erases: True for the eraser, which takes ink away from everything drawn before it.
    """

    points: NDArray[np.float32]
    pressure: NDArray[np.float32]
    width: float = PEN_WIDTH
    erases: bool = False

    @classmethod
    def through(cls, points: object, *, width: float = PEN_WIDTH, erases: bool = False) -> Stroke:
        """A stroke of full pressure through ``points``, anything that makes an (n, 2) array.

        Raises:
            ValueError: The points are none, not pairs, or not finite.
        """
        array = np.asarray(points, np.float32)
        return cls(array, np.ones(len(array), np.float32), width, erases)

    def __post_init__(self) -> None:
        if self.points.ndim != 2 or self.points.shape[1:] != (2,) or not len(self.points):
            raise ValueError(
                tr("a stroke needs (n, 2) points with n >= 1, not an array of shape {shape}", shape=self.points.shape)
            )
        if self.pressure.shape != self.points.shape[:1]:
            raise ValueError(
                tr(
                    "{points} points need as many pressures, not {shape}",
                    points=len(self.points),
                    shape=self.pressure.shape,
                )
            )
        if not (np.isfinite(self.points).all() and np.isfinite(self.pressure).all()):
            raise ValueError(tr("a stroke's points and pressures must be finite numbers"))
        if np.abs(self.points).max() > _FARTHEST:
            raise ValueError(
                tr(
                    "a stroke's points must lie within {most} field pixels of the field's corner",
                    most=_FARTHEST,
                )
            )
        if not 0 < self.width <= FIELD_SIDE:
            raise ValueError(
                tr(
                    "the pen width must lie between 0 and {most} field pixels, not {width}",
                    most=FIELD_SIDE,
                    width=self.width,
                )
            )

    def bounds(self) -> tuple[float, float, float, float]:
        """Its left, upper, right and lower end in field pixels."""
        reach = self.width / 2
        left, top = (self.points.min(axis=0) - reach).tolist()
        right, bottom = (self.points.max(axis=0) + reach).tolist()
        return left, top, right, bottom

    def widths(self) -> NDArray[np.float32]:
        """(n,) widths in field pixels: from 40 % of the pen's width without pressure to all of it at full pressure."""
        return (self.width * (0.4 + 0.6 * np.clip(self.pressure, 0, 1))).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """All ink: a bitmap (a test digit, an opened image), or none, and the strokes drawn over it in their order.

    Attributes:
        strokes: The strokes, the first drawn first.
        bitmap: As large as the paper, float32 in [0, 1], ink = 1, or None.
        paper: How large the paper is; its upper left corner is the origin.
    """

    strokes: tuple[Stroke, ...] = ()
    bitmap: Image | None = field(default=None)
    paper: Shape = FIELD_SHAPE

    def __post_init__(self) -> None:
        if self.bitmap is not None and self.bitmap.shape != self.paper:
            raise ValueError(
                tr(
                    "a bitmap must be {height}x{width}, not {shape}",
                    height=self.paper[0],
                    width=self.paper[1],
                    shape=self.bitmap.shape,
                )
            )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn or loaded at all."""
        return not self.strokes and self.bitmap is None

    def bounds(self) -> tuple[float, float, float, float] | None:
        """The left, upper, right and lower end of the ink in field pixels, as if nothing had been erased; None without ink."""
        boxes = [stroke.bounds() for stroke in self.strokes if not stroke.erases]
        if self.bitmap is not None and (inked := self.bitmap > _FAINT).any():
            rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
            boxes.append((float(columns[0]), float(rows[0]), float(columns[-1] + 1), float(rows[-1] + 1)))
        if not boxes:
            return None
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)

    def with_stroke(self, stroke: Stroke) -> Drawing:
        """This drawing with one more stroke on top."""
        return replace(self, strokes=(*self.strokes, stroke))
