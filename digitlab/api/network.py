"""A trained network, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitlab.api.fields import Digit, field, fields
from digitlab.api.shown import Answer, Picture, Poses
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing
from digitlab.networks.library import Entry, list_networks

if TYPE_CHECKING:
    from torch import nn

    from digitlab.measure.sweep import Sweep
    from digitlab.networks.activations import OpenedNetwork
    from digitlab.networks.inspection import Activations

Method = Literal["gradient", "gradient_times_ink", "integrated_gradients", "occlusion", "grad_cam"]
"""How :meth:`Network.attribution` asks which ink spoke for a class."""

_METHODS: tuple[Method, ...] = ("gradient", "gradient_times_ink", "integrated_gradients", "occlusion", "grad_cam")


class Network:
    """A trained network that classifies digits, or pictures of one's own classes.

    Attributes:
        entry: Its file, and what the file says of it.
        module: The network itself, in evaluation mode, on the CPU: (n, 1, 28, 28) to logits (n, classes), and of one that reads colours
            also (n, 3, 28, 28).
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
        """Its name in the library, which is that of its file."""
        return self.entry.path.stem

    @property
    def classes(self) -> tuple[str, ...]:
        """What its answers stand for: the names of its classes, in the order of their labels."""
        return self.entry.card.classes

    @property
    def reads_colours(self) -> bool:
        """Whether it learned from pictures in colour; to it a digit of ink alone is the same ink in red, green and blue."""
        return self.entry.card.reads_colours

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

        image = self._field(digit)
        found = predict(self.module, image)
        turned = found.turn.read_deg if found.turn else None
        size = found.size.read if found.size else None
        return Answer(self.name, image, found.label, np.array(found.probabilities), turned, size, self.classes)

    def probabilities(self, digits: ArrayLike) -> NDArray[np.float32]:
        """What it answers to many digits: (n, 28, 28) numbers, as of :data:`Digit`, to (n, classes) float32.

        A network that reads colours takes (n, 3, 28, 28) or (n, 28, 28, 3) as well.
        """
        from digitlab.networks.predict import predict_many

        return predict_many(self.module, fields(digits, in_colour=self.reads_colours))

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
            digit: What it is shown, as ink alone: a picture file is read in grey.
            label: The class; the one that it answers where left out.
            method: How it is asked, see :mod:`digitlab.networks.attribution`.

        Raises:
            ValueError: There is no such method or class, Grad-CAM finds no convolution, or the digit is no field.
        """
        from digitlab.networks import attribution

        if method not in _METHODS:
            raise ValueError(f"there is no method '{method}': there are {', '.join(_METHODS)}")
        image = field(digit)
        label = self.predict(image).label if label is None else self._class(label)
        ask = attribution.saliency if method == "gradient" else getattr(attribution, method)
        found = ask(self.module, image, label)
        if found is None:
            raise ValueError(f"{self.name} has no convolution for Grad-CAM: choose another method")
        return Picture(found)

    def pose_map(self, digit: Digit, truth: int | None = None) -> Poses:
        """What it answers to a digit at 441 shifts, 72 turns and 21 sizes.

        Args:
            digit: The digit at rest, as ink alone: a picture file is read in grey.
            truth: Its class; the answer at rest where left out.

        Raises:
            ValueError: There is no such class, or the digit is no field.
        """
        from digitlab.measure.pose_map import pose_maps, tolerance

        (*_, (found,)) = pose_maps([self.module], Drawing(bitmap=field(digit)), Pose())
        return Poses(found, tolerance(found, None if truth is None else self._class(truth)), self.classes)

    def sweep(self, axes: str | Sequence[str] = ("shift", "turn", "scale"), digits: int = 1000, seed: int = 0) -> Sweep:
        """How many of the first test digits it classifies rightly when they are changed, as ``digitlab sweep`` measures it.

        One that tells other classes apart is measured on the test pictures of the data set that it learned from.

        Args:
            axes: What changes, one or several: any of :data:`digitlab.measure.curves.AXES`.
            digits: How many test digits, or pictures; no more than there are.
            seed: Of all that is left to chance.

        Returns:
            Its ``curve(axis)`` has ``levels``, ``accuracies`` and ``interval(k)``. It is kept in the user's data folder, as those of
            ``digitlab sweep`` are, and not measured again.

        Raises:
            ValueError: There is no such axis, a number is out of range, or the pictures of its own classes are gone.
        """
        from digitlab.measure.events import Measured
        from digitlab.measure.sweep import SWEEP, SweepConfig

        config = SweepConfig.of([axes] if isinstance(axes, str) else axes, digits=digits, map_digits=0, seed=seed)
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
        return self._opened.activations(self._field(digit))

    def _field(self, digit: Digit) -> NDArray[np.float32]:
        return field(digit, in_colour=self.reads_colours)

    def _class(self, label: int) -> int:
        if label not in range(len(self.classes)):
            raise ValueError(f"classes are 0 to {len(self.classes) - 1}, not {label}")
        return int(label)  # labels come from tables, too: 3.0 is 3

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
