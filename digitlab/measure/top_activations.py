"""The digits that excite the units of a network most, and what is kept of them.

To look for what a unit answers to most among real images is the oldest way to ask what it has learned; it shows what the unit
is given, and not all that it would answer to (Olah et al. 2017, "Feature Visualization").
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from digitlab.ink.stroke import Image
from digitlab.language import tr
from digitlab.measure import pictures
from digitlab.measure.measurement import DATA, TEST_DIGITS, KeptMeasurement, Option, Table, check_range, parts
from digitlab.measure.store import digits_hash, weights_hash
from digitlab.networks.inspection import unit_number

if TYPE_CHECKING:
    from torch import Tensor, nn

    from digitlab.networks.library import Entry

SHOWN = 9
"""So many digits are kept of each unit."""

_LARGEST_CELL = 1_000_000

NONE = -1
"""The number that stands for a digit where there are fewer."""


@dataclass(frozen=True, slots=True)
class TopActivationsConfig:
    """What is asked.

    Attributes:
        digits: How many test digits, or other test pictures, are shown, the first ones.
        source: The data set whose test pictures they are; "" for that of the networks.
    """

    digits: int = TEST_DIGITS
    source: str = ""

    def __post_init__(self) -> None:
        check_range(tr("digits"), self.digits)


@dataclass(frozen=True, slots=True)
class TopActivation:
    """One digit that excites a unit.

    Attributes:
        digit: Its number.
        value: The unit's highest value over the digit.
        row: Where in the unit's map that is.
        column: The same.
    """

    digit: int
    value: float
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class LayerTopActivations:
    """What excites the units of one layer; flat, because there are many.

    Attributes:
        name: The layer's name.
        units: How many there are.
        width: Cells in a row of its maps.
        excited: By how many of the digits each unit is excited: above zero somewhere, which on endless paper is above its
            answer to blank paper.
        digits: (units * SHOWN), most exciting first; NONE where fewer digits excite a unit that has a ReLU.
        values: (units * SHOWN), four significant figures.
        cells: (units * SHOWN), row * width + column.
    """

    name: str
    units: int
    width: int
    excited: tuple[int, ...]
    digits: tuple[int, ...]
    values: tuple[float, ...]
    cells: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse what a damaged file could hold."""
        if self.width < 1 or len(self.excited) != self.units:
            raise ValueError(tr("layer '{name}' does not fit its {units} units", name=self.name, units=self.units))
        if not len(self.digits) == len(self.values) == len(self.cells) == self.units * SHOWN:
            raise ValueError(tr("layer '{name}' has not {shown} digits a unit", name=self.name, shown=SHOWN))
        if not all(0 <= cell <= _LARGEST_CELL for cell in (*self.cells, self.width)):
            raise ValueError(tr("layer '{name}' has cells 0 to {last:,}", name=self.name, last=_LARGEST_CELL))

    def of(self, unit: int) -> tuple[TopActivation, ...]:
        """The digits that excite a unit, the most exciting first."""
        part = slice(unit * SHOWN, (unit + 1) * SHOWN)
        kept = zip(self.digits[part], self.values[part], self.cells[part], strict=True)
        return tuple(
            TopActivation(digit, value, *divmod(cell, self.width)) for digit, value, cell in kept if digit != NONE
        )


@dataclass(frozen=True, slots=True)
class TopActivations:
    """What excites every unit of a network that has learned something.

    Attributes:
        network: The network's name.
        weights_hash: SHA-256 of its weights file.
        data_hash: SHA-256 of the digits.
        n: How many test digits it was shown, the first ones.
        layers: Those that learn, from the field to the answer, in the alignment at rest.
        source: The data set whose test pictures they are.
    """

    network: str
    weights_hash: str
    data_hash: str
    n: int
    layers: tuple[LayerTopActivations, ...]
    source: str = pictures.MNIST

    def __post_init__(self) -> None:
        """Refuse what a damaged file could hold."""
        check_range(tr("n"), self.n)
        if any(not NONE <= digit < self.n for layer in self.layers for digit in layer.digits):
            raise ValueError(tr("a digit is one of the first {n:,}, or {none}", n=self.n, none=NONE))

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked."""
        own = {} if self.source == pictures.MNIST else {"source": self.source}
        return {"n": self.n, "shown": SHOWN, **own}

    def layer(self, name: str) -> LayerTopActivations | None:
        """The layer of a name; None where it learns nothing, or is none."""
        return next((layer for layer in self.layers if layer.name == name), None)


@dataclass(slots=True)
class _Most:
    """The most exciting digits so far of every unit of a layer: (units, up to SHOWN)."""

    relu: bool
    width: int = 1
    digits: NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 0), np.int64))
    values: NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    cells: NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 0), np.int64))
    excited: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    def take(self, maps: Tensor, first: int) -> None:
        """See what digits from a number on make of the units, (n, units, h, w) or (n, units)."""
        cells = maps.flatten(2) if maps.ndim == 4 else maps[:, :, None]  # (n, units, cells)
        strongest, places = cells.max(dim=2)
        values, where = strongest.T.numpy(), places.T.numpy()  # (units, n)
        units, count = values.shape
        if not len(self.digits):
            self.width = maps.shape[-1] if maps.ndim == 4 else 1
            self.digits, self.cells = np.zeros((2, units, 0), np.int64)
            self.values, self.excited = np.zeros((units, 0), np.float32), np.zeros(units, np.int64)
        self.excited += (values > 0).sum(axis=1)
        numbers = np.broadcast_to(np.arange(first, first + count), values.shape)
        self.digits = np.concatenate([self.digits, np.where((values > 0) | (not self.relu), numbers, NONE)], axis=1)
        self.values = np.concatenate([self.values, values], axis=1)
        self.cells = np.concatenate([self.cells, where], axis=1)
        ranked = np.where(self.digits == NONE, -np.inf, self.values)
        order = np.argsort(-ranked, axis=1, kind="stable")[:, :SHOWN]  # of equals, the first digit
        self.digits = np.take_along_axis(self.digits, order, axis=1)
        self.values = np.take_along_axis(self.values, order, axis=1)
        self.cells = np.take_along_axis(self.cells, order, axis=1)

    def layer(self, name: str) -> LayerTopActivations:
        """What is kept of it."""
        missing = SHOWN - self.digits.shape[1]
        digits = np.pad(self.digits, ((0, 0), (0, missing)), constant_values=NONE)
        values, cells = (np.pad(each, ((0, 0), (0, missing))) for each in (self.values, self.cells))
        values, cells = (np.where(digits == NONE, 0, each) for each in (values, cells))
        rounded = tuple(float(f"{value:.4g}") for value in values.ravel())
        excited = tuple(self.excited.tolist())
        numbers, places = tuple(digits.ravel().tolist()), tuple(cells.ravel().tolist())
        return LayerTopActivations(name, len(digits), self.width, excited, numbers, rounded, places)


def search_top_activations(network: nn.Module, images: Image) -> Generator[int, None, tuple[LayerTopActivations, ...]]:
    """Look for the digits that excite each unit most.

    Args:
        network: In evaluation mode.
        images: (n, 28, 28) float32 in [0, 1].

    Yields:
        How many digits were read since the last time.

    Returns:
        The layers that learn, from the field to the answer.
    """
    from digitlab.networks.activations import OpenedNetwork

    learned = {layer.name: _Most(layer.weights.relu) for layer in OpenedNetwork(network).layers if layer.weights}
    for part in parts(len(images)):
        _read(network, images[part], part.start, learned)
        yield part.stop - part.start
    return tuple(most.layer(name) for name, most in learned.items())


def _read(network: nn.Module, images: Image, first: int, learned: dict[str, _Most]) -> None:
    import torch

    from digitlab.networks.steps import steps

    maps = torch.from_numpy(np.require(images, np.float32, ["C", "W"]))[:, None]  # (n, 1, 28, 28)
    with torch.inference_mode():
        for step in steps(network):
            maps = step(maps)
            if step.name in learned:
                learned[step.name].take(maps, first)


def _run(config: TopActivationsConfig, entry: Entry) -> Generator[int, None, TopActivations]:
    from digitlab.networks import weights

    expected = weights_hash(entry.path)
    network, _ = weights.load(entry.path)
    test = pictures.load(config.source)
    layers = yield from search_top_activations(network, test.fields(slice(config.digits)))
    read = (digits_hash(test), config.digits)
    return TopActivations(entry.path.stem, expected, *read, layers, config.source)


def _answer(top_activations: TopActivations, config: TopActivationsConfig) -> TopActivations | None:
    asked = (config.digits, config.source or pictures.MNIST)
    return top_activations if (top_activations.n, top_activations.source) == asked else None


def _rows(top_activations: TopActivations) -> Iterator[tuple[object, ...]]:
    last = (top_activations.n, top_activations.weights_hash)
    for layer in top_activations.layers:
        for unit in range(layer.units):
            number = unit_number(layer.name, unit)
            for rank, found in enumerate(layer.of(unit), start=1):
                place = (found.row, found.column)
                yield (top_activations.network, layer.name, number, rank, found.digit, found.value, *place, *last)


def _words(top_activations: TopActivations) -> Iterator[str]:
    read = f"{top_activations.n:,} {pictures.in_english(top_activations.source)}"
    kind = "digits" if top_activations.source == pictures.MNIST else "pictures"
    yield f"{top_activations.network}: what excites its units (n = {read})"
    for layer in top_activations.layers:
        most = max(range(layer.units), key=layer.excited.__getitem__)
        yield (
            f"  {layer.name}: {layer.units} units, {layer.excited.count(0)} of them never excited; "
            f"most often unit {unit_number(layer.name, most)}, by {layer.excited[most]:,} {kind}"
        )


TOP_ACTIVATIONS = KeptMeasurement(
    name="top-activations",
    aliases=("exciting",),
    help="find the test digits that excite each unit of a network most",
    config=TopActivationsConfig,
    result=TopActivations,
    noun="excitement",
    event="Excited",
    options=(Option("--digits", "use only the first so many test digits", int), DATA),
    what=lambda config, *_: f"the most exciting of {config.digits:,} {pictures.in_english(config.source)}",
    fields=lambda config: config.digits,
    run=_run,
    prepare=lambda config, *_: replace(config, digits=pictures.at_most(config.source, config.digits)),
    only_digits="",
    answer=_answer,
    rank=lambda top_activations: top_activations.n,
    fresh="look again for what is known already",
    words=_words,
    table=Table(
        "one row for each of a unit's digits",
        ("network", "layer", "unit", "rank", "digit", "value", "row", "column", "n", "weights_sha256"),
        _rows,
    ),
)
