"""A pose: where and how the ink lies in the field.

A pose maps a point p of the drawing to ``c + scale * R(angle) (p - c) + (dx, dy)`` with c = (14, 14), the field's
centre. Strokes are moved and rasterised again (:mod:`digitlab.ink.raster`); only bitmaps are resampled, here. Resampling
is bilinear with blank paper around the bitmap; the sines and cosines of quarter turns are exact, so that quarter turns
and whole-pixel shifts move grey values without changing any.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import tr

LIMITS: dict[str, tuple[float, float]] = {
    "dx": (-10.0, 10.0),
    "dy": (-10.0, 10.0),
    "angle_deg": (-180.0, 180.0),
    "scale": (0.5, 1.5),
}
"""The smallest and the largest value that the window offers for each part of a pose."""

STEPS: dict[str, float] = {"dx": 1.0, "dy": 1.0, "angle_deg": 1.0, "scale": 0.01}
"""What one position of a slider changes in each part of a pose."""

POSE_HELP = "dx=4,dy=0,angle=30,scale=1: pixels right and down, degrees counter-clockwise, magnification"
"""How people write a pose; see :meth:`Pose.parse`."""

_LEAST_SCALE, _MOST_SCALE = 0.05, 20.0  # what a drawing can bear; smaller takes ever more samples a pixel

_MOST_SHIFT = 1e6  # far off any paper; what is much larger is no index of a pixel any more

_SHORT_NAMES = {"dx": "dx", "dy": "dy", "angle": "angle_deg", "angle_deg": "angle_deg", "scale": "scale"}


@dataclass(frozen=True, slots=True)
class Pose:
    """A shift, a turn and a size.

    Attributes:
        dx: Shift to the right in field pixels.
        dy: Shift downwards in field pixels.
        angle_deg: Turn in degrees, counter-clockwise as one sees it.
        scale: Magnification, 0.05 to 20; it widens the pen as well, as for a picture that comes nearer.
    """

    dx: float = 0.0
    dy: float = 0.0
    angle_deg: float = 0.0
    scale: float = 1.0

    def __post_init__(self) -> None:
        for part in fields(self):
            if not math.isfinite(getattr(self, part.name)):
                raise ValueError(
                    tr(
                        "a pose's {name} must be a finite number, not {value}",
                        name=part.name,
                        value=getattr(self, part.name),
                    )
                )
        for name, least, most in (
            ("dx", -_MOST_SHIFT, _MOST_SHIFT),
            ("dy", -_MOST_SHIFT, _MOST_SHIFT),
            ("scale", _LEAST_SCALE, _MOST_SCALE),
        ):
            if not least <= (value := getattr(self, name)) <= most:
                raise ValueError(
                    tr(
                        "a pose's {name} must lie between {least} and {most}, not {value}",
                        name=name,
                        least=least,
                        most=most,
                        value=value,
                    )
                )

    @classmethod
    def parse(cls, text: str) -> Pose:
        """The pose written as ``dx=4,dy=0,angle=30,scale=1``; what is left out is at rest.

        Raises:
            ValueError: A name is unknown or a value is no number.
        """
        parts: dict[str, float] = {}
        for item in filter(None, (item.strip() for item in text.split(","))):
            name, _, value = item.partition("=")
            if name.strip() not in _SHORT_NAMES:
                raise ValueError(
                    tr(
                        "a pose has dx, dy, angle and scale, not '{name}': write dx=4,dy=0,angle=30,scale=1",
                        name=name.strip(),
                    )
                )
            part = _SHORT_NAMES[name.strip()]
            if part in parts:
                raise ValueError(tr("'{name}' stands twice in the pose '{text}'", name=name.strip(), text=text))
            try:
                parts[part] = float(value)
            except ValueError:
                raise ValueError(tr("'{value}' is no number in the pose '{text}'", value=value, text=text)) from None
        return cls(**parts)

    @property
    def is_identity(self) -> bool:
        """Whether the ink stays where it was drawn."""
        return self == Pose()

    def within_limits(self) -> Pose:
        """The nearest pose that the window offers; a turn goes on round about."""
        angle_deg = self.angle_deg
        if abs(angle_deg) > LIMITS["angle_deg"][1]:
            angle_deg = (angle_deg + 180.0) % 360.0 - 180.0
        dx, dy, scale = (
            min(max(getattr(self, part), LIMITS[part][0]), LIMITS[part][1]) for part in ("dx", "dy", "scale")
        )
        return Pose(dx, dy, angle_deg, scale)

    def stepped(self, part: str, by: float) -> Pose:
        """This pose with one of its parts changed by so much, within the limits; where that would pass its rest, it stops there."""
        rest, now = getattr(Pose(), part), getattr(self, part)
        passes_rest = (now - rest) * (now + by - rest) < 0
        return replace(self, **{part: rest if passes_rest else round(now + by, 2)}).within_limits()

    def matrix(self) -> NDArray[np.float64]:
        """(2, 2) matrix ``scale * R(angle)`` for column vectors (x, y) with y downwards."""
        cos, sin = _cos_sin(self.angle_deg)
        return self.scale * np.array([[cos, sin], [-sin, cos]])

    def move(self, points: NDArray[np.float32]) -> NDArray[np.float32]:
        """(n, 2) points in field pixels, moved."""
        centre = FIELD_SIDE / 2
        moved = (points - centre) @ self.matrix().T + (centre + self.dx, centre + self.dy)
        return moved.astype(np.float32)


def _cos_sin(angle_deg: float) -> tuple[float, float]:
    """Cosine and sine, exact for quarter turns."""
    quarters, rest = divmod(angle_deg, 90.0)
    if rest == 0.0:
        return [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)][int(quarters) % 4]
    return math.cos(math.radians(angle_deg)), math.sin(math.radians(angle_deg))


def posed(images: Image, pose: Pose, margin: int = 0) -> Image:
    """Move bitmaps as if they were painted on paper.

    Args:
        images: (..., 28, 28) float32 in [0, 1].
        pose: Where they go.
        margin: Also return so many pixels of what lies beyond each border of the field.

    Returns:
        (..., 28 + 2 margin, 28 + 2 margin) float32 in [0, 1]: bilinear samples; where the ink shrinks, the mean of a grid
        of them in every pixel, so that thin lines grow grey and do not break.
    """
    inverse = pose.matrix().T / pose.scale**2  # of a turn times a scale
    centre = FIELD_SIDE / 2
    samples = max(1, math.ceil(1 / pose.scale - 1e-9))
    return resample(
        images,
        inverse,
        target=(centre + margin + pose.dx, centre + margin + pose.dy),
        source=(centre, centre),
        side=FIELD_SIDE + 2 * margin,
        samples=samples,
    )


def resample(
    images: Image,
    inverse: NDArray[np.float64],
    *,
    target: tuple[float, float],
    source: tuple[float, float],
    side: int = FIELD_SIDE,
    samples: int = 1,
) -> Image:
    """Bilinear samples of images under an affine map.

    Args:
        images: (..., h, w) float32; beyond their borders lies blank paper.
        inverse: (2, 2) matrix from target to source differences (x, y).
        target: The point (x, y) of the result, in pixels, that shows ...
        source: ... this point of the images.
        side: Height and width of the result.
        samples: Samples a pixel and axis, averaged.

    Returns:
        (..., side, side) float32.
    """
    steps = (np.arange(side * samples) + 0.5) / samples
    x, y = np.meshgrid(steps - target[0], steps - target[1])
    sx = inverse[0, 0] * x + inverse[0, 1] * y + (source[0] - 0.5)  # in units of pixel indices
    sy = inverse[1, 0] * x + inverse[1, 1] * y + (source[1] - 0.5)
    result = sampled(images, sx, sy)
    if samples == 1:
        return result
    tiles = result.reshape(*result.shape[:-2], side, samples, side, samples)
    means: Image = tiles.mean(axis=(-3, -1), dtype=np.float32)
    return means


def sampled(images: Image, x: NDArray[np.float64], y: NDArray[np.float64]) -> Image:
    """Bilinear samples of images at points.

    Args:
        images: (..., h, w) float32; beyond their borders lies blank paper.
        x: (a, b) columns, in units of pixel indices: 0 is the middle of the first pixel.
        y: (a, b) rows, likewise.

    Returns:
        (..., a, b) float32.
    """
    left, top = np.floor(x), np.floor(y)
    right_share, low_share = (x - left).astype(np.float32), (y - top).astype(np.float32)
    height, width = images.shape[-2:]
    result = np.zeros((*images.shape[:-2], *x.shape), np.float32)
    for step_y, share_y in ((0, 1 - low_share), (1, low_share)):
        for step_x, share_x in ((0, 1 - right_share), (1, right_share)):
            column, row = (left + step_x).astype(np.intp), (top + step_y).astype(np.intp)
            inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
            share = share_x * share_y * inside
            if share.any():
                result += share * images[..., np.where(inside, row, 0), np.where(inside, column, 0)]
    return result
