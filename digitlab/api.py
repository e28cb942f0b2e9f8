"""digitlab from Python: networks, and what can be asked of them; numpy goes in, and numpy comes out.

    import digitlab as dl

    dl.load("cnn_pooled").predict("photo.png").label

Everything here is also an attribute of ``digitlab`` itself. The examples of ``resources/handbook/python.md`` are run by the tests.
"""

from __future__ import annotations

import base64
import io
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitlab.data import mnist
from digitlab.data.images import read_image
from digitlab.data.mnist import Split
from digitlab.ink.pose import Pose, posed
from digitlab.ink.stroke import FIELD_SIDE, Drawing
from digitlab.networks.library import Entry, list_networks

if TYPE_CHECKING:
    from torch import nn

    from digitlab.measure.pose_map import PoseMap, Tolerance
    from digitlab.measure.sweep import Sweep
    from digitlab.networks.activations import OpenedNetwork
    from digitlab.networks.inspection import Activations
    from digitlab.training.events import Event

Digit = str | Path | ArrayLike
"""A picture file, or (28, 28) numbers: floats from 0 = paper to 1 = ink, or uint8 from 0 to 255."""

Method = Literal["gradient", "gradient_times_ink", "integrated_gradients", "occlusion", "grad_cam"]
"""How :meth:`Network.attribution` asks which ink spoke for a class."""

_METHODS: tuple[Method, ...] = ("gradient", "gradient_times_ink", "integrated_gradients", "occlusion", "grad_cam")
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
        image: (28, 28) float32, what it was shown.
        label: The class.
        probabilities: (10,) float64, summing to one.
        turned_deg: How far the digit is turned, counter-clockwise, from a network that reads that.
        size: How many times as large as a training digit it is, likewise.
    """

    network: str
    image: NDArray[np.float32]
    label: int
    probabilities: NDArray[np.float64]
    turned_deg: float | None = None
    size: float | None = None

    @property
    def confidence(self) -> float:
        """The answer's probability."""
        return float(self.probabilities[self.label])

    def _repr_html_(self) -> str:
        """The digit, and ten bars."""
        bars = "".join(
            f"<tr><td>{label}</td><td><div style='width:{160 * share:.0f}px;height:10px;background:#0a64aa'></div></td>"
            f"<td>{share:.1%}</td></tr>"
            for label, share in enumerate(self.probabilities)
        )
        picture = base64.b64encode(_png(_tiled(self.image))).decode()
        return (
            f"<p>{escape(self.network)}: <b>{self.label}</b>, {self.confidence:.1%}</p>"
            f"<img alt='' src='data:image/png;base64,{picture}'><table>{bars}</table>"
        )


@dataclass(frozen=True, slots=True, eq=False)
class Poses:
    """What a network answers to one digit at many poses.

    Attributes:
        map: The answers at 441 shifts, 72 turns and 21 sizes.
        tolerance: The same in a few numbers, measured against the true class or, where that was not given, the answer at rest.
    """

    map: PoseMap
    tolerance: Tolerance

    def __str__(self) -> str:
        """The few numbers, as a sentence."""
        found, parts = self.tolerance, []
        parts.append(f"right at {found.shifts_right:.0%} of the shifts, {found.turns_right:.0%} of the turns")
        parts.append(f"and {found.sizes_right:.0%} of the sizes")
        return f"reads {found.reference}: {' '.join(parts)}"

    def _repr_html_(self) -> str:
        """The sentence, and the shifts as a map: blue where the answer is the one measured against."""
        right = self.map.shift_labels() == self.tolerance.reference
        colours = np.where(right[..., None], _RIGHT, (235, 235, 235)).astype(np.uint8)
        picture = base64.b64encode(_png(colours)).decode()
        return f"<p>{escape(str(self))}</p><img alt='shifts' src='data:image/png;base64,{picture}'>"


class Network:
    """A trained network that reads digits.

    Attributes:
        entry: Its file, and what the file says of it.
        module: The network itself, in evaluation mode, on the CPU: (n, 1, 28, 28) to logits (n, 10).
    """

    def __init__(self, entry: Entry) -> None:
        """A network of the library.

        Raises:
            WeightsError: Its file is damaged, or it cannot answer.
        """
        from digitlab.networks import weights

        self.entry = entry
        self.module: nn.Module = weights.load(entry.path)[0]

    @property
    def name(self) -> str:
        """Its name in the library."""
        return self.entry.card.name

    @property
    def parameters(self) -> int:
        """How many numbers it has learned."""
        return self.entry.card.parameters

    @property
    def layers(self) -> tuple[str, ...]:
        """The names of its layers, from the field to the answer."""
        return tuple(layer.name for layer in self._opened.layers)

    def predict(self, digit: Digit) -> Answer:
        """What it answers to one digit.

        Raises:
            ImageError: The file is no picture.
            ValueError: The array is no field, see :func:`field`.
        """
        from digitlab.networks.predict import predict

        image = field(digit)
        found = predict(self.module, image)
        turned = found.turn.read_deg if found.turn else None
        size = found.size.read if found.size else None
        return Answer(self.name, image, found.label, np.array(found.probabilities), turned, size)

    def probabilities(self, digits: ArrayLike) -> NDArray[np.float32]:
        """What it answers to many digits: (n, 28, 28) numbers, as of :data:`Digit`, to (n, 10) float32."""
        from digitlab.networks.predict import predict_many

        return predict_many(self.module, _fields(digits, dimensions=3))

    def feature_maps(self, digit: Digit, layer: str) -> Picture:
        """What a layer answers to a digit: (units, h, w) float32; a dense layer has maps of one cell.

        Raises:
            ValueError: There is no such layer, or the digit is no field.
        """
        return Picture(self._activations(digit).maps[self._number(layer) + 1])

    def receptive_field(self, digit: Digit, layer: str, row: int, column: int) -> Picture:
        """Which pixels of a digit a cell of a layer's maps can see: (28, 28) bool.

        The digit counts, since some networks lay the field down by where its ink lies.

        Raises:
            ValueError: There is no such layer or cell, or the digit is no field.
        """
        from digitlab.networks.receptive_field_index import receptive_fields

        number, found = self._number(layer), self._activations(digit)
        height, width = found.maps[number + 1].shape[1:]
        if not (0 <= row < height and 0 <= column < width):
            raise ValueError(f"{layer} has {height} x {width} cells, counted from 0: there is none at {row}, {column}")
        return Picture(receptive_fields(found.field_indices[: number + 1], row, column)[0])

    def attribution(self, digit: Digit, label: int | None = None, method: Method = "gradient") -> Picture:
        """Which ink spoke for a class, and which against it: (28, 28) float32, in logits, the gradient's in logits a unit of ink.

        Args:
            digit: What it is shown.
            label: The class; the one that it answers where left out.
            method: How it is asked, see :mod:`digitlab.networks.attribution`.

        Raises:
            ValueError: There is no such method or class, Grad-CAM finds no convolution, or the digit is no field.
        """
        from digitlab.networks import attribution

        if method not in _METHODS:
            raise ValueError(f"there is no method '{method}': there are {', '.join(_METHODS)}")
        image = field(digit)
        label = self.predict(image).label if label is None else label
        if label not in range(10):
            raise ValueError(f"classes are 0 to 9, not {label}")
        ask = attribution.saliency if method == "gradient" else getattr(attribution, method)
        found = ask(self.module, image, label)
        if found is None:
            raise ValueError(f"{self.name} has no convolution for Grad-CAM: choose another method")
        return Picture(found)

    def pose_map(self, digit: Digit, truth: int | None = None) -> Poses:
        """What it answers to a digit at 441 shifts, 72 turns and 21 sizes.

        Args:
            digit: The digit at rest.
            truth: Its class; the answer at rest where left out.
        """
        from digitlab.measure.pose_map import pose_maps, tolerance

        (*_, (found,)) = pose_maps([self.module], Drawing(bitmap=field(digit)), Pose())
        return Poses(found, tolerance(found, truth))

    def sweep(self, axes: Sequence[str] = ("shift", "turn", "scale"), digits: int = 1000, seed: int = 0) -> Sweep:
        """How many of the first test digits it reads when they are changed, as ``digitlab sweep`` measures it.

        Args:
            axes: What changes: any of :data:`digitlab.measure.curves.AXES`.
            digits: How many test digits.
            seed: Of all that is left to chance.

        Returns:
            Its ``curve(axis)`` has ``levels``, ``accuracies`` and ``interval(k)``. It is kept, and not measured again.

        Raises:
            ValueError: There is no such axis, or a number is out of range.
        """
        from digitlab.measure.events import Measured
        from digitlab.measure.sweep import SWEEP, SweepConfig

        config = SweepConfig.of(axes, digits=digits, map_digits=0, seed=seed)
        (result,) = (event.result for event in SWEEP.events([self.entry], config) if isinstance(event, Measured))
        found: Sweep = result
        return found

    def __repr__(self) -> str:
        """Its name, and what it is in a few plain words."""
        return f"<{self.name}: {self.entry.in_a_line}, {self.parameters:,} parameters>"

    def _repr_html_(self) -> str:
        """Its layers, with what they learn."""
        rows = "".join(
            f"<tr><td>{escape(layer.name)}</td><td>{layer.kind}</td><td>{layer.parameters:,}</td></tr>"
            for layer in self._opened.layers
        )
        head = "<tr><th>layer</th><th>kind</th><th>parameters</th></tr>"
        return f"<p>{escape(repr(self)[1:-1])}</p><table>{head}{rows}</table>"

    @cached_property
    def _opened(self) -> OpenedNetwork:
        from digitlab.networks.activations import OpenedNetwork

        return OpenedNetwork(self.module)

    def _activations(self, digit: Digit) -> Activations:
        return self._opened.activations(field(digit))

    def _number(self, layer: str) -> int:
        if layer not in self.layers:
            raise ValueError(f"{self.name} has no layer '{layer}': it has {', '.join(self.layers)}")
        return self.layers.index(layer)


def network_names() -> tuple[str, ...]:
    """The names of the networks that can be loaded: those that ship, and the user's own."""
    return tuple(list_networks().entries)


def load(name_or_path: str | Path) -> Network:
    """A network by its name, or from a weights file that digitlab has written.

    Raises:
        WeightsError: There is none, or its file is damaged.
    """
    return Network(list_networks().find(str(name_or_path)))


def digits(split: Split = "test") -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """The bundled digits of MNIST: (n, 28, 28) float32 in [0, 1], ink = 1, and their classes (n,).

    Args:
        split: "train", "held_out" (the last 5,000 training digits, by which settings are chosen), or "test".
    """
    there = mnist.load(split)
    return there.fields(), there.labels


def moved(digit: Digit, *, dx: float = 0.0, dy: float = 0.0, angle: float = 0.0, scale: float = 1.0) -> Picture:
    """A digit at another pose, as the window's sliders move it: (28, 28) float32.

    Args:
        digit: The digit at rest.
        dx: Pixels to the right.
        dy: Pixels down.
        angle: Degrees counter-clockwise.
        scale: How many times as large.
    """
    return Picture(posed(field(digit), Pose(dx, dy, angle, scale)))


def field(digit: Digit) -> NDArray[np.float32]:
    """A digit as networks see it: (28, 28) float32 in [0, 1], ink = 1.

    Raises:
        ImageError: The file is no picture.
        ValueError: The array has another shape, or numbers that are no ink.
    """
    if isinstance(digit, str | Path):
        return read_image(Path(digit))
    return _fields(digit, dimensions=2)


def train(
    network: str,
    recipe: str = "",
    *,
    out: str | Path | None = None,
    tell: Callable[[Event], object] = lambda _: None,
    **settings: Any,  # noqa: ANN401 - the fields of TrainConfig
) -> Network:
    """Train a network, as ``digitlab train`` does.

    Args:
        network: One that ships, ``fast``, or a name of one's own with ``architecture`` among the settings.
        recipe: A recipe's name; the one that belongs to the network where left out.
        out: The weights file; among the user's own networks where left out.
        tell: Hears each event (:mod:`digitlab.training.events`): steps, epochs, warnings.
        settings: Fields of :class:`digitlab.training.recipe.TrainConfig`: ``epochs``, ``seed``, ``digits``, ...

    Raises:
        ValueError: There is no such network, recipe or setting; or the training failed, as the message says.
        OSError: Its run or its network cannot be written.
    """
    from digitlab.data_folder import user_networks
    from digitlab.networks.card import SUFFIX
    from digitlab.training.events import Failed, Saved
    from digitlab.training.loop import train as taught
    from digitlab.training.recipes import recipe_for
    from digitlab.training.runs import create_run
    from digitlab.whole_file import check_place

    config = recipe_for(network, recipe, **settings)
    config.build_config()
    file = Path(out).absolute() if out else user_networks() / f"{network}{SUFFIX}"
    if file.suffix != SUFFIX:
        raise ValueError(f"'{out}' is no name of a weights file: it ends with {SUFFIX}")
    check_place(file)
    for event in taught(create_run(config, file)):
        tell(event)
        if isinstance(event, Failed):
            raise ValueError(event.message)
    assert isinstance(event, Saved)  # nothing stops it here
    return load(event.path)


def _fields(numbers: ArrayLike, dimensions: int) -> NDArray[np.float32]:
    """Fields of ink, checked."""
    array = np.asarray(numbers)
    shape = (*["n"] * (dimensions - 2), FIELD_SIDE, FIELD_SIDE)
    if array.ndim != dimensions or array.shape[-2:] != (FIELD_SIDE, FIELD_SIDE):
        raise ValueError(f"a digit is an array of {shape}, not of {array.shape}".replace("'", ""))
    if array.dtype == np.uint8:
        array = array.astype(np.float32) / np.float32(255)
    elif not (np.issubdtype(array.dtype, np.floating) or array.dtype == np.bool_):
        raise ValueError(f"ink is float in [0, 1] or uint8, not {array.dtype}: divide by the value of full ink")
    if not (np.isfinite(array).all() and array.min(initial=0) >= 0 and array.max(initial=0) <= 1):
        raise ValueError("ink lies between 0 = paper and 1 = ink: divide by the value of full ink")
    rim = np.concatenate([array[..., 0, :], array[..., -1, :], array[..., :, 0], array[..., :, -1]], axis=-1)
    if rim.size and np.median(rim) > 0.5:
        warnings.warn("the rim is full of ink: networks expect 0 = paper and 1 = ink; 1 - image is that", stacklevel=4)
    return np.ascontiguousarray(array, np.float32)


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
