"""What the networks' answers are in a program, and what a notebook shows of them."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from digitlab.data.classes import DIGITS
from digitlab.ink.colours import on_white

if TYPE_CHECKING:
    from digitlab.measure.pose_map import PoseMap, Tolerance

_ZOOM = 6  # pixels of a shown picture to one value
_INK, _AGAINST, _RIGHT = (20, 24, 32), (200, 80, 10), (10, 100, 170)


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """Numbers that a notebook shows as a picture, and numpy takes as they are.

    Attributes:
        values: (h, w), or (n, h, w) for maps side by side.
    """

    values: NDArray[Any]

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:  # noqa: ANN401 - numpy's
        """The numbers."""
        return np.array(self.values, dtype=dtype, copy=copy is not False)

    def _repr_png_(self) -> bytes:
        """Zero is white; above it the ink grows darker, and below it orange, in steps of the largest value."""
        return _png(_tiled(np.asarray(self.values, np.float64)))


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What a network answers to one digit.

    Attributes:
        network: Its name.
        image: (28, 28) float32, what it was shown; in colour (3, 28, 28), the ink in red, green and blue.
        label: The class, counted from 0: the digit itself, where it answers digits.
        probabilities: (classes,) float64, summing to one.
        turned_deg: How far the digit is turned, counter-clockwise, from a network that reads that.
        size: How many times as large as a training digit it is, likewise.
        classes: What the labels stand for.
    """

    network: str
    image: NDArray[np.float32]
    label: int
    probabilities: NDArray[np.float64]
    turned_deg: float | None = None
    size: float | None = None
    classes: tuple[str, ...] = DIGITS

    @property
    def name(self) -> str:
        """The name of the class: ``7``, or that of the folder of pictures that the network learned from."""
        return self.classes[self.label]

    @property
    def confidence(self) -> float:
        """The answer's probability."""
        return float(self.probabilities[self.label])

    def _repr_html_(self) -> str:
        """The digit, and a bar a class."""
        bars = "".join(
            f"<tr><td>{escape(name)}</td><td><div style='width:{160 * share:.0f}px;height:10px;background:#0a64aa'></div></td>"
            f"<td>{share:.1%}</td></tr>"
            for name, share in zip(self.classes, self.probabilities, strict=True)
        )
        colours = _tiled(self.image) if self.image.ndim == 2 else _seen(self.image)
        picture = base64.b64encode(_png(colours)).decode()
        return (
            f"<p>{escape(self.network)}: <b>{escape(self.name)}</b>, {self.confidence:.1%}</p>"
            f"<img alt='' src='data:image/png;base64,{picture}'><table>{bars}</table>"
        )


@dataclass(frozen=True, slots=True, eq=False)
class Poses:
    """What a network answers to one digit at many poses.

    Attributes:
        map: The answers at 441 shifts, 72 turns and 21 sizes.
        tolerance: The same in a few numbers, measured against the true class or, where that was not given, the answer at rest.
        classes: What the labels stand for.
    """

    map: PoseMap
    tolerance: Tolerance
    classes: tuple[str, ...] = DIGITS

    def __str__(self) -> str:
        """The few numbers, as a sentence."""
        found = self.tolerance
        if found.reference < 0:
            return "nothing is drawn: there is no answer to be measured against"
        return (
            f"{self.classes[found.reference]} is the answer at {found.shifts_right:.0%} of the shifts, {found.turns_right:.0%} of the turns "
            f"and {found.sizes_right:.0%} of the sizes"
        )

    def _repr_html_(self) -> str:
        """The sentence, and the shifts as a map: blue where the answer is the one measured against."""
        right = (self.map.shift_labels() == self.tolerance.reference) & (self.tolerance.reference >= 0)
        colours = np.where(right[..., None], _RIGHT, (235, 235, 235)).astype(np.uint8)
        picture = base64.b64encode(_png(colours)).decode()
        return f"<p>{escape(str(self))}</p><img alt='shifts' src='data:image/png;base64,{picture}'>"


def _seen(ink: NDArray[np.float32]) -> NDArray[np.uint8]:
    """(3, h, w) ink as the colours (h, w, 3) that it has on white paper."""
    return np.rint(255 * np.moveaxis(on_white(ink), 0, -1)).astype(np.uint8)


def _tiled(values: NDArray[Any]) -> NDArray[np.uint8]:
    """(h, w), or (n, h, w) side by side in about a square, as colours (height, width, 3)."""
    maps = values[None] if values.ndim == 2 else values
    across = int(np.ceil(np.sqrt(len(maps))))
    maps = np.pad(maps.astype(np.float64), ((0, -len(maps) % across), (0, 1), (0, 1)))
    down, height, width = len(maps) // across, *maps.shape[1:]
    sheet = maps.reshape(down, across, height, width).swapaxes(1, 2).reshape(down * height, across * width)
    share = (sheet / (np.abs(sheet).max() or 1.0))[..., None]
    colours = np.where(share >= 0, _INK, _AGAINST)
    shown: NDArray[np.uint8] = np.rint(255 + np.abs(share) * (colours - 255)).astype(np.uint8)
    return shown


def _png(colours: NDArray[np.uint8]) -> bytes:
    """Colours, (height, width, 3), as a PNG in which each value is a few pixels wide."""
    import PIL.Image

    file = io.BytesIO()
    PIL.Image.fromarray(colours.repeat(_ZOOM, axis=0).repeat(_ZOOM, axis=1)).save(file, "PNG")
    return file.getvalue()
