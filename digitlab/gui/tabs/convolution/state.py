"""What the bench shows, as one frozen value that can be written to a file, set up by a lesson, and shown again.

A state is an example of the lecture and what differs from it: ``{"preset": "stride_3"}`` is all that a lesson has to say.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.convolution.matrix import Stop
from digitlab.convolution.presets import PRESETS, Preset
from digitlab.convolution.shapes import Pair
from digitlab.convolution.trace import Numbers, Trace, convolve
from digitlab.gui.tabs.convolution.page_states import LARGEST, BackwardState, PoolingState, SheetState, Slices, within
from digitlab.language import mark, tr
from digitlab.records import from_dict, to_dict
from digitlab.untrusted import one_line, parse_json, read_text

_MOST_BYTES = 16 * 2**20  # a quarter of a million points of ink

PageKey = Literal["bench", "kinds", "dense", "backward", "pooling", "sheet"]
Source = Literal["numbers", "drawing", "small drawing"]

STOPS_IN_WORDS: dict[Stop, str] = {
    "fully connected": mark("fully connected"),
    "locally connected": mark("locally connected"),
    "shared": mark("shared"),
}
"""How far weights are shared, as it stands on the screen."""

MOST_CELLS = 64
"""Rows, and columns, of an image."""
MOST_FILTERS = 8
MOST_CHANNELS = 8
MOST_WINDOW, MOST_STRIDE, MOST_PADDING, MOST_DILATION = 7, 4, 4, 3

_SMALL_SIDE = 14


@dataclass(frozen=True, slots=True)
class BenchState:
    """Everything that the bench shows.

    Attributes:
        page: Which page is in front.
        preset: The example of the lecture that all begins with.
        source: Where the image comes from: the numbers given here, or the drawing, as it is or at 14×14.
        image: (c, h, w); None for the example's.
        kernels: (f, c, kh, kw); None for the example's.
        bias: (f,); None for the example's.
        stride: Pixels from one place to the next, the same for rows and columns or one for each; None for the example's.
        padding: Zeros on either side, likewise; None for the example's.
        dilation: Pixels from one cell of the window to the next, likewise.
        flipped: Whether it is a true convolution.
        step: Which output cell is being made.
        term: Which of its products was added last, where they are added one by one.
        one_by_one: Whether a step is a product, and not an output cell.
        speed: Steps a second.
        asking: "What is the next number?": the output cell is to be worked out by the student.
        right: Answers that were right.
        tries: Answers.
        stop: How far the weights are shared: fully connected, locally connected, or shared.
        laid: How many of the image's rows are laid behind each other on the page "From dense to convolution"; None while its matrix is
            looked at.
        backward: What the page "Backpropagation" remembers.
        pooling: What the page "Pooling" remembers.
        sheet: What the page "A sheet of digits" remembers.
    """

    page: PageKey = "bench"
    preset: str = "sliding_window"
    source: Source = "numbers"
    image: Slices | None = None
    kernels: tuple[Slices, ...] | None = None
    bias: tuple[float, ...] | None = None
    stride: Pair | None = None
    padding: Pair | None = None
    dilation: Pair = 1
    flipped: bool = False
    step: int = 0
    term: int = 0
    one_by_one: bool = False
    speed: float = 2.0
    asking: bool = False
    right: int = 0
    tries: int = 0
    stop: Stop = "fully connected"
    laid: int | None = None
    backward: BackwardState = field(default_factory=BackwardState)
    pooling: PoolingState = field(default_factory=PoolingState)
    sheet: SheetState = field(default_factory=SheetState)

    def __post_init__(self) -> None:
        if self.preset not in PRESETS:
            raise ValueError(
                tr(
                    "there is no example '{preset}': there are {presets}",
                    preset=one_line(self.preset, 80),
                    presets=", ".join(PRESETS),
                )
            )
        for name in ("step", "term", "right", "tries"):
            if getattr(self, name) < 0:
                raise ValueError(tr("{name} is 0 or more", name=name))
        if self.laid is not None and self.laid < 0:
            raise ValueError(tr("the number of rows that are laid down is 0 or more"))
        for name, low, high in (
            ("stride", 1, MOST_STRIDE),
            ("padding", 0, MOST_PADDING),
            ("dilation", 1, MOST_DILATION),
        ):
            _check_sides(name, getattr(self, name), low, high)
        within("speed", self.speed, 0.25, 60.0)

    @property
    def example(self) -> Preset:
        """The example that all begins with."""
        return PRESETS[self.preset]

    @property
    def is_example(self) -> bool:
        """Whether image and layer are those of the example."""
        example = self.example
        return (
            (self.source, self.image, self.kernels, self.bias) == ("numbers", None, None, None)
            and (self.dilation, self.flipped) == (1, False)
            and self.stride in {None, example.stride}
            and self.padding in {None, example.padding}
        )

    @property
    def filters(self) -> Numbers:
        """(f, c, kh, kw)."""
        return self.example.kernels if self.kernels is None else np.array(self.kernels, np.float64)

    @property
    def biases(self) -> Numbers | None:
        """(f,); None where the layer has none."""
        return self.example.bias if self.bias is None else np.array(self.bias, np.float64)

    def numbers(self, drawing: NDArray[np.floating] | None) -> Numbers:
        """(c, h, w) the image.

        Args:
            drawing: (28, 28) what is drawn; None for blank paper.
        """
        if self.source == "numbers":
            return self.example.image if self.image is None else np.array(self.image, np.float64)
        ink: Numbers = np.zeros((28, 28)) if drawing is None else np.asarray(drawing, np.float64).round(2)
        if self.source == "small drawing":
            side = _SMALL_SIDE
            ink = ink.reshape(side, 28 // side, side, 28 // side).mean(axis=(1, 3)).round(2)
        return ink[None]

    def trace(self, drawing: NDArray[np.floating] | None = None) -> Trace:
        """The convolution, done. A drawing has one channel, and meets the first slice of each filter.

        Raises:
            ValueError: The numbers do not go together, or the window does not fit.
        """
        image, kernels = self.numbers(drawing), self.filters
        if self.source != "numbers":
            kernels = kernels[:, :1]
        if len(image) > MOST_CHANNELS or max(image.shape[1:]) > MOST_CELLS:
            raise ValueError(
                tr(
                    "an image has at most {channels} channels of {side}×{side} pixels",
                    channels=MOST_CHANNELS,
                    side=MOST_CELLS,
                )
            )
        if len(kernels) > MOST_FILTERS:
            raise ValueError(tr("there are at most {count} filters", count=MOST_FILTERS))
        for name, numbers in (("image", image), ("kernels", kernels), ("bias", self.biases)):
            if numbers is not None and not (np.abs(numbers) <= LARGEST).all():  # nor not a number
                raise ValueError(
                    tr("{name}: every number lies between −{largest:g} and {largest:g}", name=name, largest=LARGEST)
                )
        return convolve(
            image,
            kernels,
            self.biases,
            stride=self.example.stride if self.stride is None else self.stride,
            padding=self.example.padding if self.padding is None else self.padding,
            dilation=self.dilation,
            flipped=self.flipped,
        )


_MAKES_TRACE = (
    "preset",
    "source",
    "image",
    "kernels",
    "bias",
    "stride",
    "padding",
    "dilation",
    "flipped",
)


def same_layer(one: BenchState, other: BenchState) -> bool:
    """Whether two states are of the same image and the same layer."""
    return all(
        getattr(one, name) is getattr(other, name) or getattr(one, name) == getattr(other, name)
        for name in _MAKES_TRACE
    )


def fixed(numbers: NDArray[np.floating]) -> Any:  # noqa: ANN401 - how deep depends on the array
    """An array as nested tuples, as a state holds it."""
    return _tuples(np.asarray(numbers, np.float64).tolist())


def to_values(state: BenchState) -> dict[str, Any]:
    """A state as JSON values; what is as it always begins is left out."""
    start, values = BenchState(), to_dict(replace(state, sheet=SheetState())) | {"sheet": state.sheet.to_values()}
    return {
        each.name: values[each.name] for each in fields(state) if getattr(state, each.name) != getattr(start, each.name)
    }


def from_values(values: object) -> BenchState:
    """The inverse of :func:`to_values`.

    Raises:
        ValueError: They are no such values, or the layer that they describe cannot be.
    """
    sheet = SheetState()
    if isinstance(values, Mapping) and "sheet" in values:  # ink is no record
        sheet = SheetState.from_values(values["sheet"])
        values = {name: value for name, value in values.items() if name != "sheet"}
    state = replace(from_dict(BenchState, values), sheet=sheet)
    state.trace()
    return state


def to_json(state: BenchState) -> str:
    """A state as text."""
    return json.dumps(to_values(state), ensure_ascii=False)


def from_json(text: str) -> BenchState:
    """The state of a text.

    Raises:
        ValueError: It is none, or the layer it describes cannot be.
    """
    return from_values(parse_json(text))


def read(path: Path) -> BenchState:
    """The state that a file holds, as :func:`to_json` writes it.

    Raises:
        ValueError: It holds none, or is no ordinary file, or too large; the message names it.
        OSError: It cannot be opened.
    """
    text = read_text(path, _MOST_BYTES)
    try:
        return from_json(text)
    except ValueError as error:
        raise ValueError(
            tr("{path} is no state of the bench: {error}", path=one_line(path), error=one_line(error, 1000))
        ) from error


def _check_sides(name: str, sides: Pair | None, low: int, high: int) -> None:
    for side in sides if isinstance(sides, tuple) else (sides,):
        within(name, side, low, high)
    if isinstance(sides, tuple) and len(sides) != 2:
        raise ValueError(
            tr(
                "{name} is one number, or one for the rows and one for the columns, and not {count}",
                name=name,
                count=len(sides),
            )
        )


def _tuples(values: list[object]) -> tuple[object, ...]:
    return tuple(_tuples(each) if isinstance(each, list) else each for each in values)
