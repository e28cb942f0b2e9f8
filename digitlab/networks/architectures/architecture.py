"""What there is to say of an architecture, in one entry; :mod:`digitlab.networks.architectures` lists all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar

from digitlab.language import tr
from digitlab.networks.layers import LIMITS, MOST_MULTIPLICATIONS

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.steps import ForwardPass

FIELD = 28
CLASSES = 10
"""How many classes a network has whose config does not say otherwise."""

COLOURS = 3
"""The channels of a picture in colour: red, green and blue."""

MOST_SIZES = 64
LARGEST_SIDE = 128
MOST_PARAMETERS = 50_000_000
"""The most numbers that a network may learn: a file of 200 MB."""

_MOST_NUMBERS = 8_000_000  # of one layer's answers to one digit: 32 MB, which a batch multiplies by its digits
_LARGEST = 4096

Family = Literal["mlp", "cnn", "hog"]
"""A multilayer perceptron, a convolutional network, or one that learns from features by hand: oriented gradients."""


@dataclass(frozen=True, slots=True)
class Config:
    """What a network is. Every architecture has a config of its own, which refuses what is impossible with a ValueError.

    Attributes:
        classes: How many logits it answers. What they stand for is in its card.
        field_channels: How many channels the field has that it learns from: its ink, or that of red, green and blue.
    """

    classes: int = field(default=CLASSES, kw_only=True)
    field_channels: Literal[1, 3] = field(default=1, kw_only=True)

    def within(self, whole: Config) -> Self:
        """The same as a part of another network: it answers its classes, and reads its channels."""
        return replace(self, classes=whole.classes, field_channels=whole.field_channels)


C = TypeVar("C", bound=Config)


def check_sizes(name: str, *sizes: float) -> None:
    """Refuse sizes that no digit needs, before a hostile file makes them cost memory."""
    if len(sizes) > MOST_SIZES:
        raise ValueError(
            tr(
                "{name} must be at most {most} numbers, not {count:,}",
                name=name,
                most=MOST_SIZES,
                count=len(sizes),
            )
        )
    for size in sizes:
        if not 0 < size <= _LARGEST:
            raise ValueError(
                tr("{name} must lie between 0 and {largest}, not {size}", name=name, largest=_LARGEST, size=size)
            )


@dataclass(frozen=True, slots=True)
class Size:
    """What a network costs.

    Attributes:
        parameters: How many numbers are learned.
        multiplications: Multiply-adds for one digit.
        numbers: The most numbers that one of its layers answers for one digit, which is what it needs memory for; 0 where it
            is not known.
    """

    parameters: int
    multiplications: int
    numbers: int = 0

    def times(self, alignments: int) -> Size:
        """The same weights, used so many times at once."""
        return replace(self, multiplications=alignments * self.multiplications, numbers=alignments * self.numbers)

    def check(self) -> None:
        """Refuse what no digit needs, before a hostile file makes it cost time and memory.

        Raises:
            ValueError: The network would be too large.
        """
        if self.parameters > MOST_PARAMETERS:
            fault = tr(
                "the network would learn {count:,} numbers, and {most:,} are the most",
                count=self.parameters,
                most=MOST_PARAMETERS,
            )
        elif self.multiplications > MOST_MULTIPLICATIONS:
            fault = tr(
                "the network would need {count:,} multiply-adds for one digit, and {most:,} are the most",
                count=self.multiplications,
                most=MOST_MULTIPLICATIONS,
            )
        elif self.numbers > _MOST_NUMBERS:
            fault = tr(
                "the network would answer {count:,} numbers for one digit in one layer, and {most:,} are the most",
                count=self.numbers,
                most=_MOST_NUMBERS,
            )
        else:
            return
        raise ValueError(fault)


def dense_size(*widths: int) -> Size:
    """The size of dense layers, from the inputs to the answer."""
    work = sum(inputs * outputs for inputs, outputs in pairwise(widths))
    return Size(work + sum(widths[1:]), work, max(widths))


def convolutions(count: int) -> str:
    """``one convolution``, ``2 convolutions``."""
    return tr("one convolution") if count == 1 else tr("%n convolutions", "", count)


def dense_layers(count: int) -> str:
    """``one dense layer``, ``2 dense layers``."""
    return tr("one dense layer") if count == 1 else tr("%n dense layers", "", count)


@dataclass(frozen=True, slots=True)
class Widening:
    """So many times as many maps and units in each layer, rounded; at least one, at most what is allowed."""

    factor: float

    def units(self, width: int) -> int:
        """The units of a dense layer that had so many."""
        return self._wide(width, LIMITS["units"][1])

    def maps(self, width: int) -> int:
        """The maps of a convolution that had so many."""
        return self._wide(width, LIMITS["maps"][1])

    def _wide(self, width: int, most: float) -> int:
        return min(max(round(width * self.factor), 1), round(most))


@dataclass(frozen=True, slots=True, kw_only=True)
class Architecture(Generic[C]):
    """All there is to say of an architecture. No framework is needed to read an entry; what needs torch imports it itself.

    Attributes:
        kind: Its name in files.
        config: The class of its configs.
        build: The network of a config, with fresh weights from torch's global generator.
        size: What the network of a config costs.
        widened: The config with other widths; the same where there are none to choose.
        family: Of a config as JSON values, which somebody else may have written: they may be wrong in every way.
        words: How it looks at the field, in a sentence or two, in the language in use.
        in_a_line: What it is, in a few plain words, in the language in use.
        lesson: What its loss makes of the digits before it learns from them, or which other loss it is, in English, as cards have
            it; it is shown by ``tr``. "" where it is the cross-entropy of the digits as they are.
        forward_pass: How a field goes through its networks; None where it goes through their modules in their order.
        script_arguments: Arguments of the network's class that the network does not keep under their names.
        alignments: What it tries on one field, and adds the evidence of: ``turns`` of it, ``places``, or nothing, "".
        is_shuffled: Whether it sees the pixels in another order.
        sheet_multiplications: Multiply-adds for one pass over a sheet of so many rows and columns of pixels; None where it
            reads fields only.
        generates: Whether it draws digits of a class that it is told (:mod:`digitlab.networks.generators`), and reads none.
        any_classes: Whether it answers as many logits as its config has classes; otherwise it has the ten digits only.
        reads_colours: Whether the network of a config can have three channels of a field; otherwise it reads ink alone.
    """

    kind: str
    config: type[C]
    build: Callable[[C], nn.Module]
    size: Callable[[C], Size]
    widened: Callable[[C, Widening], C]
    family: Callable[[Mapping[str, Any]], Family]
    words: Callable[[C], str]
    in_a_line: Callable[[C], str]
    lesson: Callable[[C], str] = lambda _: ""
    forward_pass: Callable[[], ForwardPass[Any]] | None = None
    script_arguments: Callable[[C], Mapping[str, object]] = lambda _: {}
    alignments: Literal["", "turns", "places"] = ""
    is_shuffled: bool = False
    sheet_multiplications: Callable[[C, int, int], int] | None = None
    generates: bool = False
    any_classes: bool = False
    reads_colours: Callable[[C], bool] = lambda _: False
